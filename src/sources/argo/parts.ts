import * as messages from "./messages.ts";
import { mergeSourceFiles } from "../../delivery/argo/source-files.ts";
import { toolOf } from "../../delivery/argo/tool.ts";
import { missingValues } from "../../delivery/helm/missing-values.ts";
import { dependencyFolders } from "../../delivery/helm/chart-files.ts";
import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { RemoteChart } from "../../model/chart.ts";
import type { Delivery } from "../../model/deployable.ts";
import { textsAt } from "../../model/fields.ts";
import type { Problem } from "../../model/problem.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { mapIn, newMap, textIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { isOwnRepository } from "../repository-url.ts";
import { valuesInputs } from "./chart-inputs.ts";
import type { ArgoContext, DeclaredObject } from "./context.ts";
import { buildsKustomizations } from "./plugins.ts";
import { argoRelease, expandName, type ReleaseContext } from "./release.ts";
import { remoteChart } from "./remote-chart.ts";
import { valueSourcesOf } from "./value-sources.ts";
import { type ArgoSource, buildEnvironment, expandOptions, hasSeveralSources, readSource } from "./source.ts";

/** An `Application`, read. */
export interface Application {
  readonly declared: DeclaredObject;
  readonly spec: ValueMap;
  readonly namespace: string;
  readonly name: string;
  readonly project: string;
  readonly destination: { readonly cluster: string | null; readonly namespace: string | null };
  readonly sources: readonly ArgoSource[];
}

/** How one source is delivered, as far as it can be followed. */
export interface Part {
  readonly root: string;
  readonly delivery: Delivery;
  readonly notAnalysed?: Problem;
  readonly files?: readonly string[];
}

export function followSource(source: ArgoSource, application: Application, context: ArgoContext): Part {
  const part = followNames(source, application, context);
  const unfilled = isFinal(application.declared) ? undefined : unfilledProblem(source);
  return unfilled === undefined ? part : { ...part, notAnalysed: unfilled };
}

function followNames(source: ArgoSource, application: Application, context: ArgoContext): Part {
  const { tree, ownUrls } = context;
  const refs = ownRefs(application.sources, ownUrls);
  const filling = fillingOf(source, application, context);
  const filled = (name: string): string => expandName(name, filling);
  if (source.chart !== "") {
    const remote = remoteChart(source);
    const part =
      remote === undefined
        ? undefined
        : deliverChart(source, chartOptions(source), "", application, context, refs, remote);
    if (part !== undefined && context.pullsCharts === true) return { root: "", ...part };
    const paths = valuesInputs(tree, fieldIn(source.map, "helm"), undefined, refs, filled);
    const notAnalysed =
      failureOf(part, source, application, context) ??
      refusal(messages.remoteChart(source.chart, source.repoUrl));
    return { root: "", delivery: { kind: "helm", spec: source.map, paths }, notAnalysed };
  }
  const path = joinPath("", source.path.replace(/^\/+/, ""));
  const isOwn = isOwnRepository(source.repoUrl, ownUrls);
  const found = path === undefined ? undefined : resolvePath(tree, path);
  const outside = outsideOf(source, isOwn, path, found?.kind === "directory");
  if (path === undefined || outside !== undefined) {
    const paths = valuesInputs(tree, fieldIn(source.map, "helm"), undefined, refs, filled);
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

/** What a set has not filled in nobody does, but for a chart that the set itself stands in. */
function isFinal({ isGenerated, location }: DeclaredObject): boolean {
  return isGenerated === true && !/(?:^|\/)templates\//.test(location?.file ?? "");
}

/**
 * What names its files and is filled in before anybody applies it: when the chart is rendered in whose template the Application stands,
 * or by whatever knows the variable. Argo CD knows variables in the names of values alone.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
function unfilledProblem({ map, repoUrl, path, chart, revision }: ArgoSource): Problem | undefined {
  const names = [repoUrl, path, chart, revision, ...textsAt(mapIn(fieldIn(map, "helm")), "valueFiles")];
  const ofChart = names.find((text) => text.includes("{{"));
  // A path of this repository is followed, whatever is filled in for the repository.
  const variable = [path, chart].find((text) => text.includes("${"));
  if (ofChart !== undefined) return refusal(messages.unfilled(ofChart));
  return variable === undefined ? undefined : refusal(messages.variableUnfilled(variable));
}

/** Why nobody can render a chart from elsewhere: its values of this repository are not there. */
function failureOf(
  part: Pick<Part, "delivery" | "notAnalysed"> | undefined,
  source: ArgoSource,
  { sources }: Application,
  context: ArgoContext,
): Problem | undefined {
  if (part?.notAnalysed?.code === "build-failed") return part.notAnalysed;
  const release = part?.delivery.kind === "helm" ? part.delivery.release : undefined;
  const isHere = valueSourcesOf(source.map, sources, context).every(({ revision }) => revision === null);
  return release === undefined || !isHere ? undefined : missingValues(context.tree, release);
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
  const { tree } = context;
  const { namespace } = application.destination;
  const tool = toolOf(tree, path, source.map);
  if (!tool.ok) return { delivery: unseen(source.map, [path]), notAnalysed: failure(tool.message) };
  const options = fieldIn(source.map, tool.tool);
  const map = mapIn(options);
  switch (tool.tool) {
    case "kustomize": {
      const { environment } = fillingOf(source, application, context);
      return { delivery: { kind: "argoKustomize", options: expandOptions(map, environment), namespace } };
    }
    case "directory":
      return { delivery: { kind: "argoDirectory", options: map, namespace } };
    case "helm":
      return deliverChart(source, map, path, application, context, refs);
    case "plugin":
      if (buildsKustomizations(tree, textIn(map, "name")))
        return { delivery: { kind: "argoKustomize", options: newMap(), namespace } };
      return {
        delivery: unseen(source.map, [path]),
        notAnalysed: refusal(messages.plugin(textIn(map, "name"))),
      };
  }
}

function chartOptions({ map }: ArgoSource): ValueMap {
  const options = fieldIn(map, "helm");
  return mapIn(options);
}

function deliverChart(
  source: ArgoSource,
  options: ValueMap,
  path: string,
  application: Application,
  context: ArgoContext,
  refs: ReadonlySet<string>,
  remote?: RemoteChart,
): Omit<Part, "root" | "files"> {
  const { tree } = context;
  const { name, destination } = application;
  const { namespace } = destination;
  const elsewhere = remote === undefined ? {} : { remote };
  const filling = fillingOf(source, application, context);
  const read = argoRelease(options, { ...{ tree, path, name, namespace, refs }, ...filling, ...elsewhere });
  const filled = (text: string): string => expandName(text, filling);
  const files = valuesInputs(tree, options, remote === undefined ? path : undefined, refs, filled);
  const spec = source.map;
  const folders = remote === undefined ? [path, ...dependencyFolders(tree, path), ...files] : files;
  if (!read.ok) {
    const notAnalysed = read.fails ? failure(read.message) : refusal(read.message);
    return { delivery: { kind: "helm", spec, paths: folders, renderer: "Argo CD" }, notAnalysed };
  }
  if (remote === undefined && resolvePath(tree, joinPath(path, "Chart.yaml") ?? "").kind !== "file") {
    const notAnalysed = failure(messages.noChart(path));
    return { delivery: { kind: "helm", spec, paths: folders, renderer: "Argo CD" }, notAnalysed };
  }
  // A file that is missing matters when it appears.
  const values = read.release.values.flatMap((each) => (each.kind === "file" ? [each.path] : []));
  const paths = [...new Set([...folders, ...values])];
  return { delivery: { kind: "helm", spec, paths, renderer: "Argo CD", release: read.release } };
}

/** What the names of files are filled in with. */
function fillingOf(
  source: ArgoSource,
  { name, project, destination, spec, sources }: Application,
  { commit }: ArgoContext,
): Pick<ReleaseContext, "environment" | "named"> {
  const namespace = destination.namespace ?? "";
  const named = new Set(sources.flatMap(({ ref }) => (ref === "" ? [] : [ref])));
  return {
    environment: buildEnvironment(source, { name, project, namespace }, commit),
    named: hasSeveralSources(spec) ? named : undefined,
  };
}

function ownRefs(sources: readonly ArgoSource[], ownUrls: readonly string[]): ReadonlySet<string> {
  const own = sources.filter(({ ref, repoUrl }) => ref !== "" && isOwnRepository(repoUrl, ownUrls) !== false);
  return new Set(own.map(({ ref }) => ref));
}

export function unseen(spec: Value, paths: readonly string[]): Delivery {
  return { kind: "unseen", spec, paths };
}

export function refusal(message: string): Problem {
  return { code: "unsupported", message };
}

/** Argo CD fails at it too. */
export function failure(message: string): Problem {
  return { code: "build-failed", message };
}
