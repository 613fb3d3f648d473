import { mapAt } from "../../model/fields.ts";
import { LAYER_FIELDS } from "../../delivery/flux/layer.ts";
import {
  clusterOf,
  type Applying,
  type Deployable,
  type Delivery,
  type Waiting,
} from "../../model/deployable.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import {
  getIn,
  isList,
  isMap,
  newMap,
  textIn,
  textsIn,
  type Value,
  type ValueMap,
} from "../../yaml/value.ts";
import type { TargetBranch } from "../../model/target-branch.ts";
import { repositoryKey } from "../repository-url.ts";
import * as messages from "./messages.ts";
import { healthChecksOf } from "./objects.ts";
import { DEFAULT_NAMESPACE, remoteOf } from "./remote-cluster.ts";
import { assemblyOf } from "./artifact-generator.ts";
import {
  faultOf,
  followedBy,
  judgeSource,
  sourceKey,
  sourceReference,
  type SourceQuestion,
  type SourceReference,
  type SourceVerdict,
} from "./source.ts";
import { cleanPath } from "../../tree/path.ts";

/** What the Kustomizations of one side are read against. */
export interface FluxContext {
  readonly tree: FileTree;
  /** URLs that this repository is known by; empty where nothing is known. */
  readonly ownUrls: readonly string[];
  readonly branch: TargetBranch;
  /** Whether the tree is that of the revision which the source follows. */
  readonly isAtRevision?: boolean;
  /** Whether charts from elsewhere are fetched and rendered. */
  readonly pullsCharts?: boolean;
  readonly findSource: (reference: SourceReference) => ValueMap | undefined;
}

/** A Kustomization, and where it was found. */
export interface DeclaredKustomization {
  readonly object: ValueMap;
  readonly location?: SourceLocation;
  /** The deployable whose output holds it, and the source of that. */
  readonly parent?: string;
  readonly parentSource?: string;
  readonly parentIsAssumed?: boolean;
  readonly cluster: string;
  readonly readsItself: boolean;
}

export interface FluxKustomization {
  readonly deployable: Deployable;
  /** The key of its source, if that is this repository. */
  readonly source: string | undefined;
}

/** What a Flux Kustomization deploys. */
export function fluxKustomization(declared: DeclaredKustomization, context: FluxContext): FluxKustomization {
  const { object, location, parent, cluster } = declared;
  const namespace = textIn(object, "metadata", "namespace") || DEFAULT_NAMESPACE;
  const name = textIn(object, "metadata", "name");
  const spec = mapAt(object, "spec");
  const read = sourceOf(spec, namespace, context);
  const { reference, source, root } = read;
  const verdict = verdictOn(read, declared, context);
  const waiting = waitingOf(spec, verdict, read);
  const delivery: Delivery =
    verdict.kind === "own" ? deliveryOf(spec, verdict) : unseen(spec, source, read.paths);
  const remote = remoteOf(spec, namespace);
  const shown = cluster === "" ? "." : cluster;
  const repository = repositoryKey(textIn(source ?? null, "spec", "url"));
  const dependsOn = dependenciesOf(spec, namespace);
  const waitsFor = healthChecksOf(spec);
  const deployable: Deployable = {
    id: `flux:${namespace}/${name}@${clusterOf({ cluster: shown, remote })}`,
    kind: "fluxKustomization",
    root: verdict.kind === "own" ? root : "",
    name: `${namespace}/${name}`,
    cluster: shown,
    ...(remote !== undefined && { remote }),
    ...(location !== undefined && { declaredAt: { ...location, ...(parent !== undefined && { parent }) } }),
    target: { namespace: textIn(spec, "targetNamespace") || null },
    applier: "serverSide",
    ...(repository !== undefined && { repository }),
    ...(source === undefined && verdict.kind === "own" && { namedSource: sourceKey(reference) }),
    ...(dependsOn.length > 0 && { dependsOn }),
    ...(spec.wait === true && { waits: true as const }),
    ...(waitsFor.length > 0 && { waitsFor }),
    applying: applyingOf(spec),
    delivery,
    ...(waiting !== undefined && { waiting }),
    ...(verdict.kind === "own" && followedBy(verdict)),
    ...(verdict.kind === "own" && verdict.isAssumed && { assumed: true as const }),
    ...(verdict.kind === "foreign" && {
      notAnalysed: {
        code: "not-followed" as const,
        // The same of all that have that source, so that it is said once.
        message: verdict.message,
        ...location,
      },
    }),
    ...faultOf(verdict, location),
  };
  return { deployable, source: verdict.kind === "own" ? sourceKey(reference) : undefined };
}

function verdictOn(
  { reference, source, root, prefixes }: SourceRead,
  declared: DeclaredKustomization,
  { ownUrls, branch, isAtRevision, tree }: FluxContext,
): SourceVerdict {
  const verdict = withPrefixes(prefixes, {
    tree,
    reference,
    source,
    ownUrls,
    branch,
    root,
    isAtRevision: isAtRevision === true,
    parentSource: declared.parentSource,
    parentIsAssumed: declared.parentIsAssumed ?? false,
    readsItself: declared.readsItself,
    hasPath: root !== "" && tree.entry(root) === "directory",
  });
  const paths = [root, ...textsIn(getIn(declared.object, "spec", "components"))];
  const isUnseen = paths.some((path) => path.includes("..PLACEHOLDER_"));
  return isUnseen && verdict.kind === "own" ? { kind: "foreign", message: messages.unseenPath() } : verdict;
}

function waitingOf(
  spec: ValueMap,
  verdict: SourceVerdict,
  { source, reference }: SourceRead,
): Waiting | undefined {
  if (spec.suspend === true) return suspension();
  return verdict.kind === "own" ? arrivalOf(verdict, source, reference) : undefined;
}

/** What a Kustomization reads, and where in its repository. */
interface SourceRead {
  readonly reference: SourceReference;
  readonly source: ValueMap | undefined;
  readonly root: string;
  /** All that is copied of it; empty for everything. */
  readonly prefixes: readonly string[];
  /** What an artifact that is not followed is put together of. */
  readonly paths: readonly string[];
}

/** An assembled artifact is looked through. */
function sourceOf(spec: ValueMap, namespace: string, { findSource }: FluxContext): SourceRead {
  const root = cleanPath(textIn(spec, "path"));
  const reference = sourceReference(mapAt(spec, "sourceRef"), namespace);
  const source = findSource(reference);
  const named = { reference, source, root, prefixes: [], paths: [] };
  if (reference.kind !== "ExternalArtifact" || source === undefined) return named;
  const assembly = assemblyOf(source, reference, root);
  if (assembly.kind === "unknown") return { ...named, paths: assembly.paths };
  return {
    ...named,
    ...{ reference: assembly.source, source: findSource(assembly.source) },
    ...{ root: assembly.root, prefixes: assembly.prefixes },
  };
}

function withPrefixes(prefixes: readonly string[], question: SourceQuestion): SourceVerdict {
  const verdict = judgeSource(question);
  if (verdict.kind === "foreign" || prefixes.length === 0) return verdict;
  if (verdict.sparse.length === 0) return { ...verdict, sparse: prefixes };
  return { kind: "foreign", message: messages.assembled(sourceKey(question.reference)) };
}

function deliveryOf(
  spec: ValueMap,
  { ignore, sparse }: { readonly ignore: string | null; readonly sparse: readonly string[] },
): Delivery {
  return {
    kind: "flux",
    layer: pick(spec, LAYER_FIELDS),
    postBuild: isMap(spec.postBuild) ? spec.postBuild : null,
    commonMetadata: isMap(spec.commonMetadata) ? spec.commonMetadata : null,
    decrypts: isMap(spec.decryption),
    ignore,
    ...(sparse.length > 0 && { sparse }),
  };
}

/** Fields of a source that decide what it gives. */
const SOURCE_FIELDS = [
  "url",
  "ref",
  "ignore",
  "include",
  "sparseCheckout",
  "bucketName",
  "prefix",
  "layerSelector",
];

function unseen(spec: ValueMap, source: ValueMap | undefined, paths: readonly string[]): Delivery {
  const own = pick(spec, [...LAYER_FIELDS, "path", "sourceRef", "postBuild", "commonMetadata"]);
  const from: Value = source === undefined ? null : pick(mapAt(source, "spec"), SOURCE_FIELDS);
  return { kind: "unseen", spec: { ...own, source: from }, paths };
}

function pick(map: ValueMap, fields: readonly string[]): ValueMap {
  const picked = newMap();
  for (const field of fields) {
    const value = map[field];
    if (value !== undefined && value !== null) picked[field] = value;
  }
  return picked;
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#deletion-policy */
function applyingOf(spec: ValueMap): Applying {
  const prunes = spec.prune === true;
  const policy = textIn(spec, "deletionPolicy") || "MirrorPrune";
  const deletes = policy === "MirrorPrune" ? prunes : policy !== "Orphan";
  return {
    prunes,
    forces: spec.force === true || forcesAll(spec),
    replaces: false,
    // https://fluxcd.io/flux/components/kustomize/kustomizations/#ignore-rules
    ...(isList(spec.ignore) && spec.ignore.length > 0 && { leaves: spec.ignore }),
    deletesWithDeclaration: deletes && spec.suspend !== true,
  };
}

/** The mark of one object, put on all of them. */
function forcesAll(spec: ValueMap): boolean {
  return ["labels", "annotations"].some(
    (field) =>
      textIn(spec, "commonMetadata", field, "kustomize.toolkit.fluxcd.io/force").toLowerCase() === "enabled",
  );
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies; the same of a HelmRelease. */
export function dependenciesOf(spec: ValueMap, namespace: string): readonly string[] {
  const { dependsOn } = spec;
  return isList(dependsOn)
    ? dependsOn.map((each) => `${textIn(each, "namespace") || namespace}/${textIn(each, "name")}`)
    : [];
}

/** A suspended source keeps what it fetched last: https://fluxcd.io/flux/components/source/gitrepositories/#suspend */
function arrivalOf(
  { waiting }: SourceVerdict & { readonly kind: "own" },
  source: ValueMap | undefined,
  reference: SourceReference,
): Waiting | undefined {
  if (waiting !== undefined || getIn(source, "spec", "suspend") !== true) return waiting;
  return { code: "sourceSuspended", reason: messages.sourceSuspended(sourceKey(reference)) };
}

function suspension(): Waiting {
  return { code: "suspended", reason: messages.suspended() };
}
