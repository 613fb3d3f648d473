import { mergeSourceFiles } from "../../delivery/argo/source-files.ts";
import { toolOf } from "../../delivery/argo/tool.ts";
import { dependencyFolders } from "../../delivery/helm/chart-files.ts";
import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { Deployable, Delivery } from "../../model/deployable.ts";
import type { Problem } from "../../model/problem.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { getIn, isMap, newMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { isOwnRepository, repositoryKey } from "../repository-url.ts";
import { isUsualTarget, reachOf } from "../revision.ts";
import { applierOf, applyingOf, waitingOf } from "./applying.ts";
import { valuesInputs } from "./chart-inputs.ts";
import { remoteChart } from "./remote-chart.ts";
import type { RemoteChart } from "../../model/chart.ts";
import { argoRelease } from "./release.ts";
import type { ArgoContext, DeclaredObject } from "./context.ts";
import * as messages from "./messages.ts";
import { windowReason } from "./sync-windows.ts";
import { buildEnvironment, expandOptions, readSource, sourcesOf, type ArgoSource } from "./source.ts";

/** Deployables, and the files besides their declarations that say what they are. */
export interface Discovered {
  readonly deployables: readonly Deployable[];
  /** Path → ids of the deployables that it says something about. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
}

/** An `Application`, read. */
interface Application {
  readonly declared: DeclaredObject;
  readonly spec: ValueMap;
  readonly namespace: string;
  readonly name: string;
  readonly project: string;
  readonly destination: { readonly cluster: string | null; readonly namespace: string | null };
  readonly sources: readonly ArgoSource[];
}

/** Argo CD's own namespace, where an Application without one ends up by convention. */
export const DEFAULT_NAMESPACE = "argocd";

export function isApplication(object: ValueMap): boolean {
  return object.kind === "Application" && isArgo(object);
}

export function isArgo(object: ValueMap): boolean {
  return typeof object.apiVersion === "string" && object.apiVersion.startsWith("argoproj.io/");
}

/** What an Application deploys: one deployable for each of its sources that makes manifests. */
export function applicationDeployables(declared: DeclaredObject, context: ArgoContext): Discovered {
  const application = readApplication(declared);
  const makers = application.sources.filter(
    ({ ref, path, chart }) => ref === "" || path !== "" || chart !== "",
  );
  const labels = labelsOf(makers);
  const declarations = new Map<string, readonly string[]>();
  const hydrator = fieldIn(application.spec, "sourceHydrator");
  if (isMap(hydrator)) {
    return { deployables: [hydrated(application, hydrator, context)], declarations };
  }
  if (makers.length === 0) {
    const nothing = {
      root: "",
      delivery: unseen(application.spec, []),
      notAnalysed: refusal(messages.noSource()),
    };
    return { deployables: [deployableOf(application, undefined, "", nothing, context)], declarations };
  }
  const deployables = makers.map((source, index) => {
    const part = followSource(source, application, context);
    const deployable = deployableOf(application, source, labels[index] ?? "", part, context);
    for (const file of part.files ?? []) declarations.set(file, [deployable.id]);
    return deployable;
  });
  return { deployables, declarations };
}

function readApplication(declared: DeclaredObject): Application {
  const { object } = declared;
  const text = (...path: string[]): string => textOf(getIn(object, ...path));
  const spec = getIn(object, "spec");
  const specMap = isMap(spec) ? spec : newMap();
  const cluster = text("spec", "destination", "name") || text("spec", "destination", "server");
  return {
    declared,
    spec: specMap,
    namespace: text("metadata", "namespace") || DEFAULT_NAMESPACE,
    name: text("metadata", "name") || text("metadata", "generateName"),
    project: text("spec", "project") || "default",
    destination: {
      cluster: isOwnCluster(cluster) ? null : cluster,
      namespace: text("spec", "destination", "namespace") || null,
    },
    sources: sourcesOf(specMap),
  };
}

const OWN_CLUSTER = ["in-cluster", "https://kubernetes.default.svc"];

/** The cluster that Argo CD itself runs in: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters */
function isOwnCluster(cluster: string): boolean {
  return cluster === "" || OWN_CLUSTER.includes(cluster);
}

/** What tells the sources of one Application apart, in whatever order they stand; "" for a single one. */
function labelsOf(sources: readonly ArgoSource[]): readonly string[] {
  if (sources.length < 2) return [""];
  const labels = sources.map(({ name, path, chart }) => name || path || chart);
  return labels.map((label, index) => (labels.indexOf(label) === index ? label : `${label} (${index + 1})`));
}

/** How one source is delivered, as far as it can be followed. */
interface Part {
  readonly root: string;
  readonly delivery: Delivery;
  readonly notAnalysed?: Problem;
  readonly files?: readonly string[];
}

function followSource(source: ArgoSource, application: Application, context: ArgoContext): Part {
  const { tree, ownUrls } = context;
  const refs = ownRefs(application.sources, ownUrls);
  if (source.chart !== "") {
    const paths = valuesInputs(tree, fieldIn(source.map, "helm"), undefined, refs);
    const remote = context.pullsCharts === true ? remoteChart(source) : undefined;
    if (remote !== undefined) {
      const part = deliverChart(source, chartOptions(source), "", application, context, refs, remote);
      return { root: "", ...part };
    }
    const message = messages.remoteChart(source.chart, source.repoUrl);
    return { root: "", delivery: { kind: "helm", spec: source.map, paths }, notAnalysed: refusal(message) };
  }
  const path = joinPath("", source.path.replace(/^\/+/, ""));
  const isOwn = isOwnRepository(source.repoUrl, ownUrls);
  const found = path === undefined ? undefined : resolvePath(tree, path);
  const outside = outsideOf(source, isOwn, path, found?.kind === "directory");
  if (path === undefined || outside !== undefined) {
    const paths = valuesInputs(tree, fieldIn(source.map, "helm"), undefined, refs);
    return { root: path ?? "", delivery: unseen(source.map, paths), notAnalysed: outside ?? refusal("") };
  }
  const merged = mergeSourceFiles(tree, path, source.map, application.name);
  const { files } = merged;
  if (!merged.ok) {
    const { message, file, line } = merged;
    const problem = { ...failure(message), file, ...(line !== undefined && { line }) };
    return { root: path, delivery: unseen(source.map, []), notAnalysed: problem, files };
  }
  return { root: path, ...deliver(readSource(merged.source), path, application, context, refs), files };
}

/** Why nothing of this repository is what the source names. */
function outsideOf(
  source: ArgoSource,
  isOwn: boolean | undefined,
  path: string | undefined,
  exists: boolean,
): Problem | undefined {
  if (isOwn === false) return refusal(messages.anotherRepository(source.repoUrl));
  if (isOwn === true) return exists ? undefined : failure(messages.pathMissing(source.path));
  if (!exists || path === undefined) return refusal(messages.pathNotHere(source.path, source.repoUrl));
  // Every repository has a top, so that it says nothing about which one is meant.
  return path === "" ? refusal(messages.unknownRepository(source.repoUrl)) : undefined;
}

function deliver(
  source: ArgoSource,
  path: string,
  application: Application,
  context: ArgoContext,
  refs: ReadonlySet<string>,
): Omit<Part, "root" | "files"> {
  const { tree, commit } = context;
  const { namespace } = application.destination;
  const tool = toolOf(tree, path, source.map);
  if (!tool.ok) return { delivery: unseen(source.map, [path]), notAnalysed: failure(tool.message) };
  const options = fieldIn(source.map, tool.tool);
  const map = isMap(options) ? options : newMap();
  switch (tool.tool) {
    case "kustomize": {
      const { name, project } = application;
      const environment = buildEnvironment(source, { name, project, namespace: namespace ?? "" }, commit);
      return { delivery: { kind: "argoKustomize", options: expandOptions(map, environment), namespace } };
    }
    case "directory":
      return { delivery: { kind: "argoDirectory", options: map, namespace } };
    case "helm":
      return deliverChart(source, map, path, application, context, refs);
    case "plugin":
      return {
        delivery: unseen(source.map, [path]),
        notAnalysed: refusal(messages.plugin(textOf(getIn(map, "name")))),
      };
  }
}

function chartOptions({ map }: ArgoSource): ValueMap {
  const options = fieldIn(map, "helm");
  return isMap(options) ? options : newMap();
}

function deliverChart(
  source: ArgoSource,
  options: ValueMap,
  path: string,
  application: Application,
  { tree, commit }: ArgoContext,
  refs: ReadonlySet<string>,
  remote?: RemoteChart,
): Omit<Part, "root" | "files"> {
  const { name, project, destination } = application;
  const { namespace } = destination;
  const environment = buildEnvironment(source, { name, project, namespace: namespace ?? "" }, commit);
  const elsewhere = remote === undefined ? {} : { remote };
  const read = argoRelease(options, { tree, path, name, namespace, environment, refs, ...elsewhere });
  const named = valuesInputs(tree, options, remote === undefined ? path : undefined, refs);
  const spec = source.map;
  const folders = remote === undefined ? [path, ...dependencyFolders(tree, path), ...named] : named;
  if (!read.ok) {
    const notAnalysed = read.fails ? failure(read.message) : refusal(read.message);
    return { delivery: { kind: "helm", spec, paths: folders, renderer: "Argo CD" }, notAnalysed };
  }
  // A file that is missing matters when it appears.
  const files = read.release.values.flatMap((values) => (values.kind === "file" ? [values.path] : []));
  const paths = [...new Set([...folders, ...files])];
  return { delivery: { kind: "helm", spec, paths, renderer: "Argo CD", release: read.release } };
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/ */
function hydrated(application: Application, hydrator: ValueMap, context: ArgoContext): Deployable {
  const path = joinPath("", textOf(getIn(hydrator, "drySource", "path")).replace(/^\/+/, "")) ?? "";
  const branch = textOf(getIn(hydrator, "syncSource", "targetBranch"));
  const part: Part = {
    root: path,
    delivery: unseen(hydrator, [path]),
    notAnalysed: refusal(messages.hydrated(branch)),
  };
  const dry = getIn(hydrator, "drySource");
  return deployableOf(application, isMap(dry) ? readSource(dry) : undefined, "", part, context);
}

function deployableOf(
  { declared, namespace, name, project, destination }: Application,
  source: ArgoSource | undefined,
  label: string,
  { root, delivery, notAnalysed }: Part,
  { branch, ownUrls, projects }: ArgoContext,
): Deployable {
  const { object, location, parent } = declared;
  const cluster = destination.cluster ?? "in-cluster";
  const isLocal = source?.chart === "" && delivery.kind !== "unseen";
  const windows = () =>
    windowReason(projects, {
      project,
      name,
      namespace: destination.namespace ?? "",
      clusters: destination.cluster === null ? OWN_CLUSTER : [destination.cluster],
    });
  const waiting = waitingOf(object, isLocal ? source.revision : undefined, branch, windows);
  const reach = isLocal ? reachOf(source.revision, branch) : "reached";
  const isPinned =
    isLocal && (reach === "notReached" || (reach === "unknown" && !isUsualTarget(source.revision)));
  const isAssumed = isLocal && isOwnRepository(source.repoUrl, ownUrls) === undefined;
  const repository = isLocal ? repositoryKey(source.repoUrl) : undefined;
  const suffix = label === "" ? "" : `#${label}`;
  return {
    id: `argo:${namespace}/${name}@${cluster}${suffix}`,
    kind: "argoApplication",
    root,
    name: `${namespace}/${name}${label === "" ? "" : ` (${label})`}`,
    cluster: destination.cluster,
    ...(location !== undefined && { declaredAt: { ...location, ...(parent !== undefined && { parent }) } }),
    target: { namespace: destination.namespace },
    applier: applierOf(object),
    applying: applyingOf(object),
    delivery,
    ...(waiting !== undefined && { waiting }),
    ...(isPinned && { pinnedTo: source.revision }),
    ...(repository !== undefined && { repository }),
    ...(isAssumed && { assumed: true as const }),
    ...(notAnalysed !== undefined && { notAnalysed }),
  };
}

function ownRefs(sources: readonly ArgoSource[], ownUrls: readonly string[]): ReadonlySet<string> {
  const own = sources.filter(({ ref, repoUrl }) => ref !== "" && isOwnRepository(repoUrl, ownUrls) !== false);
  return new Set(own.map(({ ref }) => ref));
}

function unseen(spec: Value, paths: readonly string[]): Delivery {
  return { kind: "unseen", spec, paths };
}

function refusal(message: string): Problem {
  return { code: "unsupported", message };
}

/** Argo CD fails at it too. */
function failure(message: string): Problem {
  return { code: "build-failed", message };
}

function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}
