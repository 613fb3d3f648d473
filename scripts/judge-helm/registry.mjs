// A real registry (distribution) on the loopback: charts are pushed by a real helm, and pulled by it and by Rollcast.
import { execFile, spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual, promisify } from "node:util";
import { compile } from "../compile.mjs";
import { compareObjects, objectsOf } from "./objects.mjs";

const VERSIONS = ["1.0.0", "1.1.0", "1.2.0-rc.1", "2.0.0+build.1"];
const USER = "judge:let-me-in";
/** The password's bcrypt. */
const HTPASSWD = "judge:$2b$04$9R2Vy3SeUExtJIVAHjVWE./6IN9NTQQCpDQJmB2Jfd6vBu2qNBbYe";

/** @param registry distribution's program: `go build github.com/distribution/distribution/v3/cmd/registry` */
export async function judgeRegistry({ helm, kustomize, registry }) {
  const folder = mkdtempSync(join(tmpdir(), "judge-registry-"));
  const compiled = compile();
  const load = (path) => import(`${compiled}/${path}`);
  const counts = { equal: 0, bothRefuse: 0, different: 0 };
  const tell = (kind, what) => {
    counts[kind]++;
    console.log(`${kind}: ${what}`);
  };
  const open = await startRegistry(registry, join(folder, "open"));
  const closed = await startRegistry(registry, join(folder, "closed"), HTPASSWD);
  const tools = { helm, kustomize, folder, load, tell };
  try {
    for (const { host } of [open, closed]) await push(host, tools);
    await pulls(open.host, undefined, tools);
    await pulls(closed.host, USER, tools);
    await refusals(open.host, closed.host, tools);
    await builds(open.host, tools);
  } finally {
    open.close();
    closed.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(JSON.stringify(counts));
  return counts;
}

async function startRegistry(program, folder, htpasswd) {
  mkdirSync(folder, { recursive: true });
  const host = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, "htpasswd"), `${htpasswd}\n`);
  const auth =
    htpasswd === undefined ? {} : { auth: { htpasswd: { realm: "r", path: join(folder, "htpasswd") } } };
  const storage = { filesystem: { rootdirectory: join(folder, "blobs") } };
  const config = {
    version: 0.1,
    storage,
    http: { addr: host, secret: "s" },
    log: { level: "error" },
    ...auth,
  };
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const env = { ...process.env, OTEL_TRACES_EXPORTER: "none" };
  const child = spawn(program, ["serve", join(folder, "config.yml")], { env, stdio: "ignore" });
  for (let tries = 0; tries < 100; tries++) {
    if (await globalThis.fetch(`http://${host}/v2/`).catch(() => undefined)) break;
    await wait(100);
  }
  return { host, close: () => child.kill() };
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Logins of a host, as `docker login` leaves them. */
function loginFolder({ folder }, host, user) {
  const config = mkdtempSync(join(folder, "login-"));
  const auths = user === undefined ? {} : { [host]: { auth: Buffer.from(user).toString("base64") } };
  writeFileSync(join(config, "config.json"), JSON.stringify({ auths }));
  return config;
}

async function push(host, tools) {
  const { helm, folder } = tools;
  const config = join(loginFolder(tools, host, USER), "config.json");
  for (const version of VERSIONS) {
    const chart = join(mkdtempSync(join(folder, "chart-")), "web");
    mkdirSync(join(chart, "templates"), { recursive: true });
    writeFileSync(join(chart, "Chart.yaml"), `apiVersion: v2\nname: web\nversion: ${version}\n`);
    writeFileSync(join(chart, "values.yaml"), `version: ${version}\n`);
    const text =
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\ndata: {v: {{ .Values.version | quote }}}\n";
    writeFileSync(join(chart, "templates/a.yaml"), text);
    execute(helm, ["package", chart, "--destination", join(chart, "out")]);
    const [packed] = readdirSync(join(chart, "out"));
    execute(helm, ["push", join(chart, "out", packed), `oci://${host}/o`, "--plain-http"], {
      HELM_REGISTRY_CONFIG: config,
    });
  }
}

function execute(program, args, env = {}) {
  const result = spawnSync(program, args, {
    env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${result.stderr}`);
  return result;
}

/** Of a whole chart, by tag, by digest and by range, by both. */
async function pulls(host, user, tools) {
  const digest = await digestOf(host, "1.1.0", user);
  const url = `oci://${host}/o/web`;
  const { registryChart } = await tools.load("model/remote-chart.js");
  const cases = [
    ...["1.0.0", "2.0.0+build.1", "1.x", "", "~1.0", ">=1.0.0 <2", ">1.1.0-0 <2.0.0-0"].map((version) => {
      const args = version === "" ? [url] : [url, "--version", version];
      return [version === "" ? "no version" : version, registryChart(url, version, true), args];
    }),
    ["a digest", { kind: "registry", url, reference: digest, isInsecure: true }, [`${url}@${digest}`]],
  ];
  for (const [what, chart, args] of cases) {
    const [ours, real] = [await pull(host, user, chart, tools), await helmPull(host, user, args, tools)];
    const label = `${user === undefined ? "open" : "with a login"}, ${what}`;
    if (typeof ours === "string" || typeof real === "string")
      tools.tell("different", `${label}: ${ours} / ${real}`);
    else tools.tell(isDeepStrictEqual(ours, real) ? "equal" : "different", label);
  }
}

async function refusals(open, closed, tools) {
  const at = (host, reference) => ({
    kind: "registry",
    url: `oci://${host}/o/web`,
    reference,
    isInsecure: true,
  });
  const none = `sha256:${"0".repeat(64)}`;
  const cases = [
    ["a tag that is not there", open, undefined, "7.7.7", ["--version", "7.7.7"], "does not have it (404)"],
    ["a digest that is not there", open, undefined, none, none, "does not have it (404)"],
    ["no login", closed, undefined, "1.0.0", ["--version", "1.0.0"], "wants a login (401)"],
    [
      "a wrong login",
      closed,
      "judge:wrong",
      "1.0.0",
      ["--version", "1.0.0"],
      "does not take the login that is here for it (401)",
    ],
  ];
  for (const [what, host, user, reference, more, why] of cases) {
    const url = `oci://${host}/o/web`;
    const args = typeof more === "string" ? [`${url}@${more}`] : [url, ...more];
    const [ours, real] = [
      await pull(host, user, at(host, reference), tools),
      await helmPull(host, user, args, tools),
    ];
    const isSaid = typeof ours === "string" && ours.includes(why) && !ours.includes("wrong");
    tools.tell(isSaid && typeof real === "string" ? "bothRefuse" : "different", `${what}: ${ours}`);
  }
  await movingTag(open, tools);
}

/** One run asks for a tag once, so that both sides have the same; the next one has what it holds then. */
async function movingTag(host, tools) {
  const chart = { kind: "registry", url: `oci://${host}/o/web`, reference: "stable", isInsecure: true };
  await tag(host, "1.0.0", "stable");
  const run = await puller(host, undefined, tools);
  const [first] = [await run(chart)];
  await tag(host, "1.1.0", "stable");
  const [second, next] = [await run(chart), await (await puller(host, undefined, tools))(chart)];
  const versions = [first, second, next].map((each) => each.ok && each.chart.version);
  const isRight = isDeepStrictEqual(versions, ["1.0.0", "1.0.0", "1.1.0"]);
  tools.tell(isRight ? "equal" : "different", `a tag that moves between the sides: ${versions.join(", ")}`);
}

async function tag(host, version, name) {
  const accept = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await (
    await globalThis.fetch(`http://${host}/v2/o/web/manifests/${version}`, { headers: { accept } })
  ).text();
  await globalThis.fetch(`http://${host}/v2/o/web/manifests/${name}`, {
    method: "PUT",
    body: manifest,
    headers: { "content-type": accept },
  });
}

async function digestOf(host, version, user) {
  const authorization =
    user === undefined ? {} : { authorization: `Basic ${Buffer.from(user).toString("base64")}` };
  const headers = { accept: "application/vnd.oci.image.manifest.v1+json", ...authorization };
  const answer = await globalThis.fetch(`http://${host}/v2/o/web/manifests/${version}`, {
    method: "HEAD",
    headers,
  });
  return answer.headers.get("docker-content-digest");
}

async function puller(host, user, tools) {
  const { createChartPuller } = await tools.load("builders/helm/pull/pull.js");
  const { NO_CACHE } = await tools.load("fetch/digest-cache.js");
  const env = { DOCKER_CONFIG: loginFolder(tools, host, user) };
  return createChartPuller({ rule: { allowed: [host] }, env, timeLimit: 10_000, cache: NO_CACHE });
}

/** The files by their paths, or why there are none. */
async function pull(host, user, chart, tools) {
  const result = await (await puller(host, user, tools))(chart);
  if (!result.ok) return result.message;
  const files = [...result.chart.files].map(([path, { bytes }]) => [path, Buffer.from(bytes).toString()]);
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function helmPull(host, user, args, tools) {
  const work = mkdtempSync(join(tools.folder, "pull-"));
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    HELM_REGISTRY_CONFIG: join(loginFolder(tools, host, user), "config.json"),
  };
  const all = ["pull", ...args, "--plain-http", "--untar", "--untardir", join(work, "out")];
  const done = await promisify(execFile)(tools.helm, all, { env }).catch((error) => String(error.stderr));
  if (typeof done === "string") return done;
  const top = join(work, "out/web");
  const paths = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(top, path), "utf8")]));
}

/** What kustomize makes of it with helm, and what Rollcast does. */
async function builds(host, { helm, kustomize, folder, load, tell }) {
  const path = mkdtempSync(join(folder, "path-"));
  symlinkSync(helm, join(path, "helm"));
  const { createBuilder } = await load("builders/builder.js");
  const { createFileTree } = await load("tree/file-tree.js");
  // For a range kustomize has helm ask for tags by https, which is not spoken here.
  for (const version of ["1.0.0", "1.1.0", "2.0.0+build.1"]) {
    const root = mkdtempSync(join(folder, "root-"));
    const chart = {
      name: "web",
      releaseName: "a",
      repo: `oci://${host}/o`,
      version,
      valuesInline: { more: 1 },
    };
    const text = JSON.stringify({ namePrefix: "p-", helmCharts: [chart] });
    writeFileSync(join(root, "kustomization.yaml"), text);
    const real = execute(kustomize, ["build", "--enable-helm", root], {
      PATH: `${path}:${process.env.PATH}`,
    });
    const builder = await createBuilder({
      ...{ choice: "auto", allow: ["helm", "network"], allowHosts: [host], fork: false },
      ...{ env: { PATH: path }, temporaryDirectory: folder },
    });
    const tree = createFileTree([["o/kustomization.yaml", { kind: "file", blob: "k" }]], () =>
      Buffer.from(text),
    );
    const outcome = await builder.build({ tree, side: "head", root: "o", closure: tree.paths() });
    await builder.close();
    const ours = outcome.status === "built" ? outcome.manifests.map(({ object }) => object) : [];
    const difference = compareObjects(ours, objectsOf(real.stdout));
    tell(
      difference === undefined ? "equal" : "different",
      `kustomize --enable-helm, ${version}${difference === undefined ? "" : `: ${difference}`}`,
    );
  }
}
