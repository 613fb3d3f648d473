// What many workloads cost: the CPU time of a forecast, git included, the quicker of two by turns.
//
//   node bench/workloads.mjs [DIST ...]     other builds of dist/ to measure beside this one, as of an older commit
//
// WORKLOADS: how many, 10,000 if nothing is said.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { RUNTIMES } from "./measure.mjs";
import { commitAll, commitOn, writeFiles } from "./repository.mjs";

const COUNT = Number(process.env.WORKLOADS ?? 10_000);
const RUNS = 2;
const DISTS = [
  fileURLToPath(new URL("../dist", import.meta.url)),
  ...process.argv.slice(2).map((path) => resolve(path)),
];

for (const inEach of [10, COUNT]) {
  const repository = mkdtempSync(join(tmpdir(), "rollcast-workloads-"));
  try {
    makeRepository(repository, inEach);
    for (const branch of ["all", "one"]) {
      console.log(`${COUNT} workloads, ${inEach} in each deployable, ${branch} changed`);
      measure(repository, branch);
    }
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function measure(repository, branch) {
  const { path } = RUNTIMES.at(-1);
  const times = DISTS.map(() => []);
  for (let n = 0; n < RUNS; n++)
    DISTS.forEach((dist, index) =>
      times[index].push(cpuOf(repository, [path, join(dist, "cli.js"), branch])),
    );
  DISTS.forEach((dist, index) =>
    console.log(
      `${Math.min(...times[index])
        .toFixed(1)
        .padStart(7)} s  ${dist}`,
    ),
  );
}

/** Seconds of user and system time, as the shell counts those of its children and of theirs. */
function cpuOf(repository, [node, cli, branch]) {
  const script = `"$@" >/dev/null; times`;
  const args = ["-c", script, "sh", node, cli, "--base", "main", "--head", branch, "--format", "json"];
  const [, ofChildren = ""] = execFileSync("sh", args, { cwd: repository, encoding: "utf8" })
    .trim()
    .split("\n");
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((total, [, m, s]) => total + Number(m) * 60 + Number(s), 0);
}

/** Branch `all` changes the image of each workload, `one` a variable of the first. */
function makeRepository(repository, inEach) {
  const files = { "tag/kustomization.yaml": tag("1") };
  for (let start = 0; start < COUNT; start += inEach) {
    const apps = Array.from({ length: Math.min(inEach, COUNT - start) }, (_, n) => app(start + n));
    files[`apps/${start}/all.yaml`] = apps.join("---\n");
    files[`apps/${start}/kustomization.yaml`] = "resources: [all.yaml]\ncomponents: [../../tag]\n";
  }
  writeFiles(repository, files);
  commitAll(repository, "Start");
  commitOn(repository, "all", { "tag/kustomization.yaml": tag("2") });
  commitOn(repository, "one", { "apps/0/all.yaml": files["apps/0/all.yaml"].replace("x0,", "y0,") });
}

function tag(name) {
  return `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages: [{ name: app, newTag: "${name}" }]\n`;
}

/** A Deployment with what it reads and what sends to it. */
function app(n) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: a${n}, namespace: x }
spec:
  replicas: 2
  selector: { matchLabels: { app: a${n} } }
  template:
    metadata: { labels: { app: a${n} } }
    spec:
      containers:
        - name: a
          image: app:1
          env: [{ name: L, value: x${n}, }, { name: P, valueFrom: { secretKeyRef: { name: s${n}, key: password } } }]
          envFrom: [{ configMapRef: { name: c${n} } }]
          ports: [{ name: http, containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /ready, port: http } }
          resources: { requests: { cpu: 100m }, limits: { memory: 256Mi } }
---
apiVersion: v1
kind: Service
metadata: { name: a${n}, namespace: x }
spec: { selector: { app: a${n} }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: c${n}, namespace: x }
data: { LEVEL: info }
---
apiVersion: v1
kind: Secret
metadata: { name: s${n}, namespace: x }
stringData: { password: very-secret-${n} }
`;
}
