// etcd, kube-apiserver and kube-controller-manager on loopback, with an empty store.
import { spawn } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "./client.mjs";

const CONTROLLERS = [
  "deployment-controller",
  "replicaset-controller",
  "replicationcontroller-controller",
  "statefulset-controller",
  "daemonset-controller",
  "job-controller",
  "cronjob-controller",
  "serviceaccount-controller",
  "garbage-collector-controller",
  "ttl-after-finished-controller",
];
const SYNCS = ["deployment", "statefulset", "replicaset", "daemonset", "job"];

/** @param folder what build.sh made. @param release like "v1.36.3" */
export async function startControlPlane(folder, release) {
  const home = mkdtempSync(join(tmpdir(), "judge-cluster-"));
  const [store, peers, port] = await freePorts(3);
  const token = randomBytes(12).toString("hex");
  const files = writeFiles(home, port, token);
  const started = [];
  const start = (program, args) => {
    const log = openSync(join(home, `${program.split("/").at(-1)}.log`), "w");
    started.push(spawn(join(folder, program), args, { stdio: ["ignore", log, log] }));
  };
  const stop = async () => {
    for (const child of started.reverse()) await ended(child);
    rmSync(home, { recursive: true, force: true });
  };

  start("etcd", etcdArguments(home, store, peers));
  start(`${release}/kube-apiserver`, serverArguments(files, store, port));
  const client = createClient({ port, token });
  try {
    await ready(client);
    start(`${release}/kube-controller-manager`, managerArguments(files));
    await working(client);
  } catch (error) {
    await stop();
    throw error;
  }
  const kubectl = { program: join(folder, release, "kubectl"), kubeconfig: files.kubeconfig };
  return { client, kubectl, home, stop: () => (client.close(), stop()) };
}

function writeFiles(home, port, token) {
  const file = (name, text) => (writeFileSync(join(home, name), text), join(home, name));
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const server = `https://127.0.0.1:${port}`;
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "judge", cluster: { server, "insecure-skip-tls-verify": true } }],
    users: [{ name: "judge", user: { token } }],
    contexts: [{ name: "judge", context: { cluster: "judge", user: "judge" } }],
    "current-context": "judge",
  };
  return {
    certificates: join(home, "certificates"),
    key: file("sa.key", privateKey),
    publicKey: file("sa.pub", publicKey),
    tokens: file("tokens.csv", `${token},judge,judge,"system:masters"\n`),
    kubeconfig: file("kubeconfig", JSON.stringify(config)),
  };
}

function etcdArguments(home, store, peers) {
  const [client, peer] = [`http://127.0.0.1:${store}`, `http://127.0.0.1:${peers}`];
  return [
    ...["--data-dir", join(home, "etcd"), "--unsafe-no-fsync", "--log-level", "error"],
    ...["--listen-client-urls", client, "--advertise-client-urls", client],
    ...[
      "--listen-peer-urls",
      peer,
      "--initial-advertise-peer-urls",
      peer,
      "--initial-cluster",
      `default=${peer}`,
    ],
  ];
}

function serverArguments({ certificates, key, publicKey, tokens }, store, port) {
  return [
    `--etcd-servers=http://127.0.0.1:${store}`,
    `--secure-port=${port}`,
    "--bind-address=127.0.0.1",
    // Since 1.37 the API server refuses to announce a loopback address.
    "--endpoint-reconciler-type=none",
    `--cert-dir=${certificates}`,
    `--token-auth-file=${tokens}`,
    "--authorization-mode=AlwaysAllow",
    "--service-account-issuer=https://kubernetes.default.svc",
    `--service-account-key-file=${publicKey}`,
    `--service-account-signing-key-file=${key}`,
    "--service-cluster-ip-range=10.0.0.0/16",
    "--allow-privileged=true",
    "--enable-priority-and-fairness=false",
    "--profiling=false",
  ];
}

function managerArguments({ certificates, key, kubeconfig }) {
  return [
    `--kubeconfig=${kubeconfig}`,
    // Two control planes of one machine would want the same.
    "--secure-port=0",
    `--service-account-private-key-file=${key}`,
    `--root-ca-file=${join(certificates, "apiserver.crt")}`,
    "--leader-elect=false",
    "--kube-api-qps=2000",
    "--kube-api-burst=4000",
    ...SYNCS.map((kind) => `--concurrent-${kind}-syncs=10`),
    `--controllers=${CONTROLLERS.join(",")}`,
  ];
}

async function ready(client) {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await client.call("GET", "/readyz").catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(1000);
  }
  throw new Error("The API server did not get ready in five minutes");
}

/** The controllers begin with an account for the namespace that is always there; on a busy machine long after the server. */
async function working(client) {
  for (let tries = 0; tries < 300; tries += 1) {
    const { status } = await client.call("GET", "/api/v1/namespaces/default/serviceaccounts/default");
    if (status === 200) return;
    await wait(1000);
  }
  throw new Error("The controllers did nothing in five minutes");
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once("listening", resolve))));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  return gone.finally(() => clearTimeout(force));
}
