// Compares every Application and ApplicationSet of git checkouts with Argo CD's own answers.
import { execFileSync } from "node:child_process";
import { realpathSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../compile.mjs";
import { treeOf } from "../conformance/tree.mjs";
import { startJudge } from "./ask.mjs";
import { collectDeclarations } from "./collect.mjs";
import { remainderOf } from "./remainder.mjs";
import { createRenderer } from "./render.mjs";

/** What src/kustomize builds all the same, and says so: kustomize 5.8.2 and later stop at the volumes of such an object. */
const KNOWN_FAULT = /image\/reference' of object PodSecurityPolicy/;

const OF_THE_CONTROLLER = /^Argo CD refuses it: its destination has /;

/** Prints a row for each checkout. Returns 1 if anything differs. */
export async function compare(bin, directories) {
  const output = compile();
  const load = (path) => import(pathToFileURL(`${output}/${path}`).href);
  const judge = startJudge(bin);
  let differs = false;
  for (const given of directories) {
    const dir = realpathSync(given);
    const counts = new Map();
    const shown = [];
    const count = (verdict, detail) => {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (/^(DIFFERENT|only)/.test(verdict)) shown.push(`${verdict}: ${detail}`);
    };
    await compareCheckout({ dir, load, judge, count });
    const row = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([verdict, n]) => `${verdict} ${n}`);
    console.log(`${basename(dir)}: ${row.join(" · ")}`);
    for (const line of shown.slice(0, 20)) console.log(`  ${line}`);
    differs ||= shown.length > 0;
  }
  judge.close();
  return differs ? 1 : 0;
}

async function compareCheckout({ dir, load, judge, count }) {
  const { createFileTree } = await load("tree/file-tree.js");
  const tree = treeOf(dir, createFileTree);
  const context = {
    tree,
    commit: "0".repeat(40),
    ownUrls: [remoteOf(dir)],
    branch: { name: null, isDefault: null },
    projects: [],
  };
  const render = await createRenderer(load, tree);
  const { applications, sets } = await collectDeclarations(load, tree, render);
  const { readSet, generateApplications, applicationSetDeployables } = await load(
    "sources/argo/application-set.js",
  );
  const all = [...applications];
  for (const object of sets) {
    const made = attempt(() => {
      const set = readSet(object);
      const reads = new Set();
      return generateApplications(set, { tree, ownUrls: context.ownUrls, dialect: set.dialect, reads });
    });
    if (made.error !== undefined && made.error.name !== "TemplateError") {
      count(`sets not analysed (${made.error.name}: ${made.error.message})`);
      all.push(...possibleApplications(object, context, applicationSetDeployables));
      continue;
    }
    const answer = await judge.ask({ op: "applications", dir, set: object });
    count(...judgeSet(object, made, answer, render.comparable));
    all.push(...(made.value ?? []));
  }
  const { applicationDeployables } = await load("sources/argo/application.js");
  const asked = new Set();
  const elsewhere = [];
  for (const object of all) {
    for (const deployable of applicationDeployables({ object }, context).deployables) {
      const each = { object, deployable };
      const isPart = await compareDeployable({ ...each, dir, judge, count, render, asked });
      if (isPart === true) elsewhere.push(each);
    }
  }
  await render.close();
  if (elsewhere.length > 0) await compareRemainder({ dir, tree, load, judge, count, elsewhere });
}

/** Roots that need what no checkout holds: without it, on both sides. */
async function compareRemainder({ dir, tree, load, judge, count, elsewhere }) {
  const { createFileTree } = await load("tree/file-tree.js");
  const copy = await remainderOf(dir, tree, load);
  try {
    const render = await createRenderer(load, treeOf(copy, createFileTree));
    const asked = new Set();
    const told = (verdict, detail) => count(`${verdict}, without what is elsewhere`, detail);
    for (const each of elsewhere) {
      await compareDeployable({ ...each, dir: copy, judge, count: told, render, asked });
    }
    await render.close();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** True where it is not compared for what lies elsewhere. */
async function compareDeployable({ object, deployable, dir, judge, count, render, asked }) {
  const { delivery, root, name } = deployable;
  const spec = object.spec ?? {};
  const several = spec.sources ?? [];
  const sources = several.length > 0 ? several : [spec.source ?? spec.sourceHydrator?.drySource];
  const isFiles = ({ chart, path, ref }) => !chart && (path !== undefined || ref === undefined);
  const source = sources.find((one) => one !== undefined && isFiles(one) && clean(one.path) === root);
  const key = JSON.stringify([isPossible.has(object) ? null : name, root, source ?? spec]);
  if (asked.has(key)) return;
  asked.add(key);
  const ours = await render.render(deployable);
  if (ours.kind === "notAnalysed" || (ours.kind === "fails" && source === undefined)) {
    count(`not analysed (${reasonOf(delivery, ours.message)})`);
    return /^a root that needs (?:network|helm|plugins|, )+$/.test(ours.message);
  }
  // The judge renders, and does not ask as the controller does where it goes.
  if (OF_THE_CONTROLLER.test(ours.message ?? "")) return count("refused by the controller");
  const request = {
    op: "manifests",
    dir,
    name: object.metadata.name,
    namespace: spec.destination?.namespace ?? "",
    source: asRun(source, delivery),
  };
  const answer = await judge.ask(request);
  const fails = answer.error !== undefined;
  if (fails && ours.kind === "fails") return count("both fail");
  if (fails && KNOWN_FAULT.test(answer.error)) return count("known fault of kustomize");
  if (fails) return count("only ours renders", `${name} at ${root}: ${answer.error.slice(0, 300)}`);
  if (ours.kind === "fails") return count("only Argo CD renders", `${name} at ${root}: ${ours.message}`);
  // What names no namespace gets that of the destination: Argo CD does it after this step.
  const placed = (objects) => objects.map((each) => withoutTarget(each, request.namespace));
  const [left, right] = [ours.objects, answer.manifests ?? []].map((list) =>
    render.comparable(delivery.kind === "helm" ? placed(list) : list),
  );
  const index = left.findIndex((text, at) => text !== right[at]);
  if (left.length === right.length && index < 0) return count("equal");
  count("DIFFERENT", `${name} at ${root}\n    ours: ${left[index]}\n    real: ${right[index]}`);
}

/** No plugin runs beside the judge: one that builds a kustomization as Argo CD does is taken for that. */
function asRun(source, delivery) {
  if (source?.plugin === undefined || delivery.kind !== "argoKustomize") return source;
  const { plugin: _, ...rest } = source;
  return { ...rest, kustomize: {} };
}

/** Paths of sets count once, however many sets can name them. */
const isPossible = new WeakSet();

function possible(application) {
  isPossible.add(application);
  return application;
}

/** Of a set whose parameters are not in the repository: an Application for each path that it can name. */
function possibleApplications(object, context, applicationSetDeployables) {
  const { deployables } = applicationSetDeployables({ object }, context);
  const spec = object.spec.template?.spec;
  const source = spec?.source ?? spec?.sources?.find(({ path }) => path?.includes("{{"));
  const paths = deployables.flatMap(({ delivery }) => (delivery.kind === "unseen" ? delivery.paths : []));
  if (source === undefined) return [];
  const { kustomize, directory } = source;
  const tools = JSON.stringify({ kustomize, directory }).includes("{{") ? {} : { kustomize, directory };
  return paths
    .filter((path) => context.tree.entry(path) === "directory")
    .map((path) =>
      possible({
        ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Application" },
        metadata: { name: object.metadata.name, namespace: "argocd" },
        spec: {
          destination: { name: "in-cluster", namespace: "" },
          source: {
            repoURL: context.ownUrls[0],
            targetRevision: "HEAD",
            path,
            ...JSON.parse(JSON.stringify(tools)),
          },
        },
      }),
    );
}

function judgeSet(object, made, answer, comparable) {
  const name = object.metadata?.name;
  const fails = answer.error !== undefined;
  if (fails && made.error !== undefined) return ["sets: both fail"];
  if (fails) return ["only ours makes the set", `${name}: ${answer.error.slice(0, 300)}`];
  if (made.error !== undefined) return ["only Argo CD makes the set", `${name}: ${made.error.message}`];
  const [ours, real] = [made.value, answer.applications ?? []].map((list) =>
    // The judge's own namespace is that of every set.
    comparable(list.map(({ metadata, spec }) => strip({ metadata: { ...metadata, namespace: "" }, spec }))),
  );
  const index = ours.findIndex((text, at) => text !== real[at]);
  if (ours.length === real.length && index < 0) return ["sets equal"];
  return [
    "DIFFERENT set",
    `${name} (${ours.length}/${real.length})\n    ours: ${ours[index]}\n    real: ${real[index]}`,
  ];
}

/** Without what the API's types write although nobody set it, and what they do not know. */
function strip(value) {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, strip(item)]);
  const isEmpty = (item) =>
    item === null || item === "" || item === false || ["{}", "[]"].includes(JSON.stringify(item));
  return Object.fromEntries(entries.filter(([, item]) => !isEmpty(item)));
}

function reasonOf(delivery, message) {
  if (delivery.kind === "helm" && delivery.spec.chart) return "remote chart";
  if (/another repository|not in this repository/.test(message)) return "another repository";
  return message.replace(/".*?"|https?:\S+/gs, "…").slice(0, 80);
}

function withoutTarget(object, namespace) {
  const { namespace: own, ...metadata } = object.metadata ?? {};
  // Null is no namespace either: a chart writes that where a value is empty.
  if (own !== null && own !== namespace) return object;
  return { ...object, metadata };
}

function clean(path = "") {
  return path
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .join("/");
}

function attempt(make) {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

function remoteOf(dir) {
  return execFileSync("git", ["remote", "get-url", "origin"], { cwd: dir, encoding: "utf8" }).trim();
}
