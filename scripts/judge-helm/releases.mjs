// Every HelmRelease of Flux repositories, with the values that the repository gives it. Rollcast finds, pulls, composes and
// renders it; the judge composes its values by Flux's own library, pulls the chart by a real helm and renders it by that.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { compile } from "../compile.mjs";
import { createAsk } from "../judge-flux/ask.mjs";
import { startChartServer } from "./chart-server.mjs";
import { createChartSources } from "./chart-sources.mjs";
import { chartOf, placeOf, readdressed } from "./chart-of.mjs";
import { compareObjects, objectsOf } from "./objects.mjs";
import { findReleases } from "./find-releases.mjs";

export async function judgeReleases({ helm, program, repositories, charts }) {
  const compiled = compile();
  const { ask, close } = createAsk(program);
  const folder = mkdtempSync(join(tmpdir(), "judge-releases-"));
  const server = await startChartServer((path, host) => schemaFile(path, host, charts));
  const sources = createChartSources({
    ...{ helm, repositories: charts, folder },
    readdress: (text) =>
      text.replaceAll(
        "https://raw.githubusercontent.com/",
        `http://${server.host}/raw.githubusercontent.com/`,
      ),
  });
  const judge = { helm, ask, folder, server, sources, compiled };
  let different = 0;
  console.log(
    "| repository | releases | equal | equal, at another version | made anew | both fail | different | not compared |",
  );
  try {
    for (const repository of repositories) {
      const counts = await judgeRepository(repository, judge);
      different += counts.get("DIFFERENT") ?? 0;
      console.log(row(repository, counts));
    }
  } finally {
    close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { different };
}

const COLUMNS = ["equal", "equal, at another version", "made anew", "both fail", "DIFFERENT"];

function row(repository, counts) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const others = [...counts].filter(([verdict]) => !COLUMNS.includes(verdict)).sort(([, a], [, b]) => b - a);
  const cells = COLUMNS.map((column) => counts.get(column) ?? 0);
  const reasons = others.map(([reason, count]) => `${count} ${reason}`).join("; ");
  const name = basename(repository) === "repo" ? basename(dirname(repository)) : basename(repository);
  return `| ${[name, all, ...cells, reasons].join(" | ")} |`;
}

async function judgeRepository(repository, judge) {
  const copy = mkdtempSync(join(judge.folder, "repository-"));
  const archive = spawnSync("git", ["archive", "HEAD"], { cwd: repository, maxBuffer: 1 << 30 });
  spawnSync("tar", ["-x", "-C", copy], { input: archive.stdout });
  const counts = new Map();
  const isExact = new Map();
  await findReleases({
    ...{ compiled: judge.compiled, directory: copy, host: judge.server.host, helm: judge.helm },
    readdress: (text) => readdressed(text, judge.server.host),
    // Before anything is rendered: what the server has is known from the sources that the build gives.
    prepare: (objects) => serveCharts(objects, judge, isExact),
    async each({ release, objects, outcome }) {
      const verdict = await compareOne({ release, objects, outcome, isExact }, judge);
      counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
      if (verdict.what !== undefined)
        console.error(
          `${verdict.kind} ${release.metadata.namespace}/${release.metadata.name}: ${verdict.what}`,
        );
    },
  });
  rmSync(copy, { recursive: true, force: true });
  return counts;
}

/** Packs what the releases ask for. */
function serveCharts(objects, { server, sources }, isExact) {
  for (const release of objects.filter(({ kind }) => kind === "HelmRelease")) {
    const chart = chartOf(release, objects);
    if (chart.kind === "unknown") continue;
    const exact = /^v?\d+\.\d+\.\d+\S*$/.test(chart.version) ? chart.version : undefined;
    const packed = sources.pack(chart.name, exact);
    isExact.set(`${chart.name} ${chart.version}`, packed.missing ?? packed.isExact);
    if (packed.missing !== undefined) continue;
    const place = placeOf(chart.url, server.host);
    if (chart.kind === "registry") server.addToRegistry(place, packed.version, packed.bytes);
    else server.addToRepository(place, chart.name, packed.version, packed.bytes);
  }
}

async function compareOne({ release, objects, outcome, isExact }, judge) {
  const chart = chartOf(release, objects);
  if (chart.kind === "unknown") return { kind: chart.why };
  const exact = isExact.get(`${chart.name} ${chart.version}`);
  if (typeof exact === "string")
    return { kind: exact.startsWith("helm") ? "chart not packed" : "chart's source not here" };
  if (outcome === undefined) return { kind: "DIFFERENT", what: "Rollcast does not follow it" };
  const ours = seen(outcome);
  if (ours.unseen !== undefined) return { kind: ours.unseen };
  const real = await render(release, chart, objects, judge);
  if (real.error !== undefined) {
    if (ours.error !== undefined)
      return {
        kind: "both fail",
        ...(process.env.SHOW_FAILURES && { what: `${ours.error}\n${real.error}` }),
      };
    return { kind: "DIFFERENT", what: `only the judge fails: ${real.error}` };
  }
  if (ours.error !== undefined) return { kind: "DIFFERENT", what: `only Rollcast fails: ${ours.error}` };
  const namespace = release.spec.targetNamespace ?? release.metadata.namespace;
  const placed = (list) => list.map((each) => withoutNamespace(each, namespace));
  const difference = compareObjects(placed(ours.objects), placed(real.objects));
  if (difference === undefined) return { kind: exact ? "equal" : "equal, at another version" };
  if (ours.isAnew) return { kind: "made anew" };
  return { kind: "DIFFERENT", what: difference };
}

function seen(outcome) {
  if (outcome.status === "failed") return { error: outcome.problem.message };
  if (outcome.status === "unsupported")
    return { unseen: reasonOf(outcome.problems[0]?.message ?? "not analysed") };
  const partly = outcome.problems.find(
    ({ code, message }) => code === "partly-analysed" && !message.includes("(lookup)"),
  );
  if (partly !== undefined) return { unseen: reasonOf(partly.message) };
  const isAnew = outcome.problems.some(({ code }) => code === "made-anew");
  return { isAnew, objects: outcome.manifests.map(({ object }) => object) };
}

function reasonOf(message) {
  if (/not in this repository/.test(message)) return "values of a Secret that is not in the repository";
  return message.replace(/\S*\d\S*/g, "…").slice(0, 90);
}

/** By Flux's library and a real helm. */
async function render(release, chart, objects, { helm, ask, folder, server }) {
  const { spec, metadata } = release;
  const inNamespace = objects.filter((each) => each.metadata?.namespace === metadata.namespace);
  const composed = await ask({ op: "values", object: release, objects: inNamespace.filter(isConfig) });
  if (composed.error !== undefined) return composed;
  const work = mkdtempSync(join(folder, "release-"));
  try {
    writeFileSync(join(work, "values.json"), JSON.stringify(composed.values));
    const address = `${server.host}/${chart.url.replace(/^\w+:\/\/[^/]+\//, "").replace(/\/$/, "")}`;
    const from =
      chart.kind === "registry"
        ? [`oci://${address}`, "--plain-http"]
        : [chart.name, "--repo", `http://${address}`];
    const version = chart.version === "" ? [] : ["--version", chart.version];
    await run(helm, ["pull", ...from, ...version, "--untar", "--untardir", join(work, "charts")], work);
    const top = join(work, "charts", chart.name);
    const files = spec.chart?.spec?.valuesFiles ?? [];
    // They stand in the place of the chart's own.
    if (files.length > 0 && !files.includes("values.yaml")) rmSync(join(top, "values.yaml"), { force: true });
    const target = spec.targetNamespace ?? metadata.namespace;
    const name =
      spec.releaseName ?? (spec.targetNamespace === undefined ? metadata.name : `${target}-${metadata.name}`);
    const upgrade = spec.upgrade ?? {};
    const text = await run(
      helm,
      [
        ...["template", name, top, "--namespace", target, "--is-upgrade", "--no-hooks", "--skip-tests"],
        ...files.flatMap((file) => ["--values", join(top, file)]),
        ...["--values", join(work, "values.json")],
        ...(String(upgrade.crds ?? "").startsWith("Create") ? ["--include-crds"] : []),
        ...(upgrade.disableSchemaValidation === true ? ["--skip-schema-validation"] : []),
      ],
      work,
    );
    let made = objectsOf(text);
    for (const each of spec.postRenderers ?? []) made = await postRendered(made, each, work);
    return { objects: made };
  } catch (error) {
    return { error: String(error.stderr ?? error.message).slice(0, 400) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers, by the kustomize on PATH. */
async function postRendered(objects, { kustomize = {} }, work) {
  const folder = mkdtempSync(join(work, "post-"));
  const { patches, images, ...others } = kustomize;
  if (Object.keys(others).length > 0) throw new Error(`post-renderer with ${Object.keys(others).join(", ")}`);
  writeFileSync(join(folder, "all.yaml"), objects.map((each) => JSON.stringify(each)).join("\n---\n"));
  writeFileSync(
    join(folder, "kustomization.yaml"),
    JSON.stringify({ resources: ["all.yaml"], patches, images }),
  );
  return objectsOf(await run("kustomize", ["build", folder], work));
}

/** Beside the server, which is of this process. */
async function run(command, args, work) {
  const home = join(work, "home");
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: home };
  const { stdout } = await promisify(execFile)(command, args, { env, maxBuffer: 1 << 30 });
  return stdout;
}

function isConfig({ kind }) {
  return kind === "ConfigMap" || kind === "Secret";
}

function withoutNamespace(object, namespace) {
  if (object.metadata?.namespace !== namespace) return object;
  const { namespace: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/** A schema that a chart names by its address, out of the repository of its authors. */
function schemaFile(path, host, charts) {
  const [, owner, name, ref, file] =
    /^raw\.githubusercontent\.com\/([^/]+)\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const repository = charts.find(
    (each) => each.includes(`${owner}+${name}`) || each.endsWith(`${owner}/${name}`),
  );
  if (repository === undefined) return undefined;
  for (const revision of [ref, "HEAD"]) {
    const found = spawnSync("git", ["show", `${revision}:${file}`], { cwd: repository, maxBuffer: 1 << 28 });
    if (found.status !== 0) continue;
    const text = found.stdout.toString();
    return Buffer.from(
      text.replaceAll("https://raw.githubusercontent.com/", `http://${host}/raw.githubusercontent.com/`),
    );
  }
  return undefined;
}
