import * as messages from "./messages.ts";
import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { Deployable, Pin } from "../../model/deployable.ts";
import { joinPath } from "../../tree/path.ts";
import { mapsAt, textsAt } from "../../model/fields.ts";
import type { Problem } from "../../model/problem.ts";
import { getIn, isMap, mapIn, textIn, type ValueMap } from "../../yaml/value.ts";
import { isOwnRepository, repositoryKey } from "../repository-url.ts";
import { isUsualTarget, reachOf } from "../revision.ts";
import { applierOf, applyingOf, hasOption, overlookedBy, waitingOf } from "./applying.ts";
import type { ArgoContext, DeclaredObject } from "./context.ts";
import { type Application, failure, followSource, type Part, refusal, unseen } from "./parts.ts";
import { refreshPathsOf } from "./refresh-paths.ts";
import { refusedAsWritten } from "./refused.ts";
import { type ArgoSource, hasSeveralSources, readSource, sourcesOf } from "./source.ts";
import { valueSourcesOf } from "./value-sources.ts";
import { permitsOf, refusedByProject } from "./project.ts";
import { windowFaults, windowReason } from "./sync-windows.ts";

/** Deployables, and the files besides their declarations that say what they are. */
export interface Discovered {
  readonly deployables: readonly Deployable[];
  /** Path → ids of the deployables that it says something about. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
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
      notAnalysed: failure(messages.noSource()),
    };
    return { deployables: [deployableOf(application, undefined, "", nothing, context)], declarations };
  }
  const deployables = makers.map((source, index) => {
    const part = followSource(source, application, { ...context, ...context.revision });
    const deployable = deployableOf(application, source, labels[index] ?? "", part, context);
    for (const file of part.files ?? []) declarations.set(file, [deployable.id]);
    return deployable;
  });
  const ids = deployables.map(({ id }) => id);
  const inOrder = ids.length < 2 ? {} : { sources: ids };
  return { deployables: deployables.map((each) => ({ ...each, ...inOrder })), declarations };
}

function readApplication(declared: DeclaredObject): Application {
  const { object } = declared;
  const text = (...path: string[]): string => textIn(object, ...path);
  const spec = getIn(object, "spec");
  const specMap = mapIn(spec);
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

function clustersOf(cluster: string | null): readonly string[] {
  return cluster === null ? OWN_CLUSTER : [cluster];
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

/** https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/ */
function hydrated(application: Application, hydrator: ValueMap, context: ArgoContext): Deployable {
  const path = joinPath("", textIn(hydrator, "drySource", "path").replace(/^\/+/, "")) ?? "";
  const branch = textIn(hydrator, "syncSource", "targetBranch");
  const part: Part = {
    root: path,
    delivery: unseen(hydrator, [path]),
    notAnalysed: refusal(messages.hydrated(branch)),
  };
  const dry = getIn(hydrator, "drySource");
  return deployableOf(application, isMap(dry) ? readSource(dry) : undefined, "", part, context);
}

function deployableOf(
  { declared, namespace, name, project, destination, sources }: Application,
  source: ArgoSource | undefined,
  label: string,
  { root, delivery, notAnalysed }: Part,
  context: ArgoContext,
): Deployable {
  const { projects, revision, instance } = context;
  const { object } = declared;
  const local = source?.chart === "" && delivery.kind !== "unseen" ? source : undefined;
  const clusters = clustersOf(destination.cluster);
  const target = { project, name, namespace: destination.namespace ?? "", clusters };
  const windows = () => windowReason(projects, target);
  const faults = windowFaults(projects, target).map((message) => invalid(message, declared));
  // Nothing waits for the files that are at hand.
  const followed = revision === undefined ? local?.revision : undefined;
  const waiting = waitingOf(object, followed, context.branch, windows);
  const valueSources = "spec" in delivery ? valueSourcesOf(delivery.spec, sources, context) : [];
  const permits = permitsOf(projects, project, clusters);
  const refused =
    refusedOutright(declared) ??
    notAnalysed ??
    refusedByProject(permits, sources, destination.namespace ?? "");
  const overlooks = overlookedBy(object);
  const refreshedBy = source && refreshPathsOf(object, source.path);
  const suffix = label === "" ? "" : `#${label}`;
  return {
    id: `argo:${namespace}/${name}@${destinationId(destination.cluster, instance)}${suffix}`,
    kind: "argoApplication",
    root,
    name: `${namespace}/${name}${label === "" ? "" : ` (${label})`}`,
    cluster: instance ?? destination.cluster,
    ...(instance !== undefined && destination.cluster !== null && { remote: destination.cluster }),
    ...declaredAt(declared),
    target: { namespace: destination.namespace },
    applier: applierOf(object),
    applying: applyingOf(object),
    delivery,
    ...(hasOption(object, "CreateNamespace=true") && { makesNamespace: true as const }),
    ...(overlooks.length > 0 && { overlooks }),
    ...(refreshedBy !== undefined && { refreshedBy }),
    project,
    ...(faults.length > 0 && { faults }),
    ...(waiting !== undefined && { waiting }),
    ...(valueSources.length > 0 && { valueSources }),
    ...(local !== undefined && fromRepository(local, context)),
    ...(permits !== undefined && { permits }),
    ...(refused !== undefined && { notAnalysed: refused }),
  };
}

function declaredAt({ location, parent }: DeclaredObject): Pick<Deployable, "declaredAt"> {
  if (location === undefined) return {};
  return { declaredAt: { ...location, ...(parent !== undefined && { parent }) } };
}

function invalid(message: string, { location }: DeclaredObject): Problem {
  return { code: "invalid-manifest", message, ...location };
}

/** What is known of the repository that it reads. */
function fromRepository(
  source: ArgoSource,
  { branch, ownUrls }: ArgoContext,
): Pick<Deployable, "pin" | "follows" | "repository" | "assumed"> {
  const pin = pinOf(source, branch);
  const repository = repositoryKey(source.repoUrl);
  const isAssumed = isOwnRepository(source.repoUrl, ownUrls) === undefined;
  return {
    ...(pin === undefined ? followed(source) : { pin }),
    ...(repository !== undefined && { repository }),
    ...(isAssumed && { assumed: true as const }),
  };
}

/** The cluster of one of several Argo CDs is called by its directory. */
function destinationId(cluster: string | null, instance: string | undefined): string {
  if (instance === undefined) return cluster ?? "in-cluster";
  return cluster === null ? instance : `${instance}→${cluster}`;
}

/** What is wrong with it whatever its sources hold. */
function refusedOutright({ object, location }: DeclaredObject): Problem | undefined {
  const text = (...path: string[]): string => textIn(object, ...path);
  const spec = getIn(object, "spec");
  const map = mapIn(spec);
  const message = refusedAsWritten({
    apiVersion: text("apiVersion"),
    name: text("metadata", "name"),
    destination: { name: text("spec", "destination", "name"), server: text("spec", "destination", "server") },
    sources: isMap(fieldIn(map, "sourceHydrator")) ? [] : sourcesOf(map),
    hasSeveral: hasSeveralSources(map),
    jq: mapsAt(map, "ignoreDifferences").flatMap((each) => textsAt(each, "jqPathExpressions")),
  });
  return message === undefined ? undefined : { code: "build-failed", message, ...location };
}

/** `HEAD` is whatever branch the repository has for its own. */
function followed({ revision }: ArgoSource): Pick<Deployable, "follows"> {
  return ["", "HEAD"].includes(revision) ? {} : { follows: revision.replace(/^refs\/heads\//, "") };
}

/** What it follows, if that is not the branch that the change goes into. */
function pinOf({ revision }: ArgoSource, branch: ArgoContext["branch"]): Pin | undefined {
  const reach = reachOf(revision, branch);
  const isPinned = reach === "notReached" || (reach === "unknown" && !isUsualTarget(revision));
  return isPinned
    ? { revision: revision === "" ? "HEAD" : revision, isGit: true, isSure: reach === "notReached" }
    : undefined;
}
