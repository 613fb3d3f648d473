// What lies on other servers, here on the loopback: one remote base in many overlays, and many releases of charts bumped at once.
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildAll, hasProgram, KUSTOMIZE, rollcast, RUNTIMES } from "./measure.mjs";
import { commitAll, commitOn, writeFiles } from "./repository.mjs";

const OVERLAYS = 200;
/** Today's way clones for every overlay and side: measured on a few of them. */
const MEASURED = 10;
const RELEASES = 20;

/** @param {(name: string) => string} newFolder @param {(...columns: unknown[]) => void} row */
export async function elsewhere(newFolder, row) {
  row(
    "elsewhere",
    "deployables",
    "affected",
    "asked",
    "today",
    ...RUNTIMES.map(({ name }) => `node ${name}`),
  );
  const server = await startServer(newFolder("served"));
  try {
    await remoteBase(newFolder, row, server);
    if (hasProgram("helm")) await releases(newFolder, row, server);
    else console.log("(no helm on PATH: releases of charts are not measured)");
  } finally {
    server.close();
  }
}

async function remoteBase(newFolder, row, server) {
  const there = join(server.folder, "o", "base");
  mkdirSync(there, { recursive: true });
  writeFiles(there, { "app/kustomization.yaml": "resources: [web.yaml]\n", "app/web.yaml": deployment() });
  commitAll(there, "Start");
  execFileSync("git", ["-C", there, "config", "uploadpack.allowFilter", "true"]);
  const commit = execFileSync("git", ["-C", there, "rev-parse", "HEAD"]).toString().trim();
  const repository = newFolder("remote-base");
  const overlays = Array.from({ length: OVERLAYS }, (_, n) => `overlays/o-${n}`);
  const side = (tag) =>
    Object.fromEntries(
      overlays.map((overlay) => [
        `${overlay}/kustomization.yaml`,
        `resources: ["http://${server.host}/o/base//app?ref=${commit}"]\nimages: [{name: nginx, newTag: "${tag}"}]\n`,
      ]),
    );
  writeFiles(repository, side("1"));
  commitAll(repository, "Start");
  commitOn(repository, "bump", side("2"));
  const some = overlays.slice(0, MEASURED).map((overlay) => join(repository, overlay));
  const today = KUSTOMIZE === undefined ? undefined : ((await buildAll(some)) * 2 * OVERLAYS) / MEASURED;
  const options = ["--allow", "network", "--allow-hosts", server.host];
  const what = `one remote base in ${OVERLAYS} overlays`;
  await measure(row, server, { what, today, repository, options, cache: newFolder("cache-base") });
}

async function releases(newFolder, row, server) {
  const charts = join(server.folder, "charts");
  for (const version of ["1.0.0", "1.0.1"]) {
    const chart = newFolder(`chart-${version}`);
    writeFiles(chart, {
      "web/Chart.yaml": `apiVersion: v2\nname: web\nversion: ${version}\n`,
      "web/values.yaml": `tag: "${version}"\n`,
      "web/templates/web.yaml": deployment("{{ .Release.Name }}", "{{ .Values.tag }}"),
    });
    mkdirSync(charts, { recursive: true });
    execFileSync("helm", ["package", join(chart, "web"), "--destination", charts], { stdio: "ignore" });
  }
  execFileSync("helm", ["repo", "index", charts], { stdio: "ignore" });
  const repository = newFolder("releases");
  const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: charts, namespace: shop}
spec: {url: "http://${server.host}/charts", interval: 1h}
`;
  const release = (version, n) => `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web-${n}, namespace: shop}
spec:
  chart: {spec: {chart: web, version: "${version}", sourceRef: {kind: HelmRepository, name: charts}}}
  values: {n: ${n}}
`;
  const side = (version) => ({
    "apps/releases.yaml": source + Array.from({ length: RELEASES }, (_, n) => release(version, n)).join(""),
    "apps/kustomization.yaml": "resources: [releases.yaml]\n",
  });
  writeFiles(repository, side("1.0.0"));
  commitAll(repository, "Start");
  commitOn(repository, "bump", side("1.0.1"));
  const options = ["--allow", "helm,network", "--allow-hosts", server.host];
  const what = `${RELEASES} releases of a chart bumped`;
  await measure(row, server, {
    what,
    today: undefined,
    repository,
    options,
    cache: newFolder("cache-charts"),
  });
}

async function measure(row, server, { what, today, repository, options, cache }) {
  for (const [state, more] of [
    ["nothing kept", []],
    ["filling the cache", ["--cache-directory", cache]],
    ["warm cache", ["--cache-directory", cache]],
  ]) {
    const times = [];
    let affected = 0;
    let asked = 0;
    for (const runtime of RUNTIMES) {
      server.asked = 0;
      const result = await rollcast(runtime, repository, "bump", ...options, ...more);
      ({ affected } = result);
      asked = server.asked;
      times.push(`${(result.ms / 1000).toFixed(2)} s`);
      if (state === "filling the cache") break;
    }
    const compared = today === undefined ? "" : `${(today / 1000).toFixed(0)} s`;
    row(`${what}, ${state}`, "", affected, asked, compared, ...times);
  }
}

function deployment(name = "web", tag = "1") {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: "${name}"}
spec:
  selector: {matchLabels: {app: "${name}"}}
  template:
    metadata: {labels: {app: "${name}"}}
    spec: {containers: [{name: web, image: "nginx:${tag}"}]}
`;
}

/** Git by http and plain files, of a folder. https://git-scm.com/docs/git-http-backend */
async function startServer(folder) {
  const state = { folder, host: "", asked: 0, close: () => server.close() };
  const server = createServer((request, response) => {
    state.asked++;
    const { pathname, search } = new URL(request.url, "http://localhost");
    if (pathname.startsWith("/o/")) answerGit(request, response, { folder, pathname, search });
    else {
      try {
        response.end(readFileSync(join(folder, pathname)));
      } catch {
        response.writeHead(404).end();
      }
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.host = `127.0.0.1:${server.address().port}`;
  return state;
}

function answerGit(request, response, { folder, pathname, search }) {
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: dirname(join(folder, "x")),
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => undefined);
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.on("close", () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    for (const line of output.toString("latin1", 0, end).split("\r\n")) {
      const [name, value = ""] = line.split(/:\s*/, 2);
      if (name === "Status") response.statusCode = Number(value.slice(0, 3));
      else response.setHeader(name, value);
    }
    response.end(output.subarray(end + 4));
  });
}
