import { mapAt, textsAt } from "../../model/fields.ts";
import { sha256 } from "../../model/sha256.ts";
import { dependencyFolders } from "../../delivery/helm/chart-files.ts";
import { valuesReferences } from "../../delivery/helm/compose.ts";
import type { ChartRelease, ChartValues } from "../../model/chart.ts";
import { clusterOf, type Applying, type Deployable, type HelmDelivery } from "../../model/deployable.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { isList, isMap, newMap, textIn, type ValueMap } from "../../yaml/value.ts";
import { remoteChart } from "./remote-chart.ts";
import { remoteOf } from "./remote-cluster.ts";
import { dependenciesOf, type DeclaredKustomization, type FluxContext } from "./kustomization.ts";
import * as messages from "./messages.ts";
import { faultOf, followedBy, judgeSource, sourceReference, type SourceReference } from "./source.ts";
import { cleanPath } from "../../tree/path.ts";

/** Where a release's chart is taken from. */
interface ChartSource {
  readonly source: SourceReference;
  readonly chart: string;
  readonly valuesFiles: readonly string[];
  readonly ignoresMissing: boolean;
  /** Changed files of the chart count only when the version in `Chart.yaml` changes. */
  readonly byVersion: boolean;
  /** The spec of the HelmChart. */
  readonly packedBy: ValueMap;
}

/** Fields of `spec` that reach the cluster, besides those that become the release. */
const FIELDS = [
  ...["storageNamespace", "postRenderers", "postRenderStrategy", "commonMetadata"],
  ...["install", "upgrade", "rollback", "driftDetection"],
];

/**
 * What a HelmRelease deploys, where its chart lies in this repository; undefined for any other chart.
 * https://fluxcd.io/flux/components/helm/helmreleases/
 */
export function helmRelease(
  declared: Omit<DeclaredKustomization, "readsItself">,
  context: FluxContext,
): Deployable | undefined {
  const { object, location, parent, cluster } = declared;
  const name = textIn(object, "metadata", "name");
  const namespace = textIn(object, "metadata", "namespace") || "default";
  const spec = mapAt(object, "spec");
  const from = chartSource(spec, namespace, context);
  if (from === undefined) return remoteRelease(declared, { name, namespace, spec }, context);
  const path = cleanPath(from.chart);
  const isChart = context.tree.entry(path === "" ? "Chart.yaml" : `${path}/Chart.yaml`) !== undefined;
  const verdict = judgeSource({
    tree: context.tree,
    reference: from.source,
    source: context.findSource(from.source),
    ownUrls: context.ownUrls,
    branch: context.branch,
    root: path,
    isAtRevision: context.isAtRevision === true,
    parentSource: declared.parentSource,
    parentIsAssumed: declared.parentIsAssumed ?? false,
    readsItself: false,
    hasPath: isChart && path !== "",
  });
  if (verdict.kind === "foreign") return undefined;
  const waiting =
    spec.suspend === true
      ? ({ code: "suspended", reason: messages.releaseSuspended() } as const)
      : verdict.waiting;
  const target = textIn(spec, "targetNamespace") || namespace;
  return {
    ...commonOf({ name, namespace, spec, target, cluster, location, parent }),
    root: path,
    delivery: {
      ...deliveryOf(spec, { name, namespace, target }, { ...from, path }, context.tree),
      artifact: { ignore: verdict.ignore, sparse: verdict.sparse },
    },
    ...faultOf(verdict, location),
    ...(waiting !== undefined && { waiting }),
    ...followedBy(verdict),
    packedBy: from.packedBy,
    ...(verdict.isAssumed && { assumed: true as const }),
  };
}

interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly spec: ValueMap;
  readonly target: string;
  readonly cluster: string;
  readonly location: SourceLocation | undefined;
  readonly parent: string | undefined;
}

function commonOf({ name, namespace, spec, target, cluster, location, parent }: Release) {
  const dependsOn = dependenciesOf(spec, namespace);
  const shown = cluster === "" ? "." : cluster;
  const remote = remoteOf(spec, namespace);
  return {
    id: `helm:${namespace}/${name}@${clusterOf({ cluster: shown, remote })}`,
    kind: "helmRelease",
    name: `${namespace}/${name}`,
    cluster: shown,
    ...(remote !== undefined && { remote }),
    ...(location !== undefined && { declaredAt: { ...location, ...(parent !== undefined && { parent }) } }),
    target: { namespace: target },
    ...(dependsOn.length > 0 && { dependsOn }),
    // Helm 3 patches, Helm 4 applies on the server, and which one Flux has is not in the repository.
    applier: "unknown",
    applying: {
      prunes: true,
      forces: mapAt(spec, "upgrade").force === true,
      replaces: false,
      ...healingOf(spec),
      deletesWithDeclaration: spec.suspend !== true,
    },
  } as const;
}

/** https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection */
function healingOf(spec: ValueMap): Partial<Pick<Applying, "heals" | "leaves">> {
  const { mode, ignore } = mapAt(spec, "driftDetection");
  if (mode !== "enabled") return {};
  return { heals: true, ...(isList(ignore) && ignore.length > 0 && { leaves: ignore }) };
}

/** A release of a chart from elsewhere; undefined where that is not fetched, or names no single version. */
function remoteRelease(
  { location, parent, cluster, parentIsAssumed }: Omit<DeclaredKustomization, "readsItself">,
  { name, namespace, spec }: { readonly name: string; readonly namespace: string; readonly spec: ValueMap },
  context: FluxContext,
): Deployable | undefined {
  const found = context.pullsCharts === true ? remoteChart(spec, namespace, context) : undefined;
  if (found === undefined) return undefined;
  const { remote, chart } = found;
  const target = textIn(spec, "targetNamespace") || namespace;
  const delivery = deliveryOf(spec, { name, namespace, target }, NO_FILES, context.tree);
  const optional = chart.ignoreMissingValuesFiles === true;
  // They lie in the chart, and stand in the place of its values.
  const ownValues = textsAt(chart, "valuesFiles").map((path): ChartValues => {
    return { kind: "chart", path: cleanPath(path), optional };
  });
  const more = { remote, ...(ownValues.length > 0 && { ownValues }) };
  const release = delivery.release === undefined ? {} : { release: { ...delivery.release, ...more } };
  return {
    ...commonOf({ name, namespace, spec, target, cluster, location, parent }),
    root: "",
    delivery: { ...delivery, ...release, paths: [] },
    ...(spec.suspend === true && {
      waiting: { code: "suspended", reason: messages.releaseSuspended() } as const,
    }),
    ...(parentIsAssumed === true && { assumed: true as const }),
  };
}

const NO_FILES = { path: "", valuesFiles: [], ignoresMissing: false, byVersion: false };

/** The chart of a GitRepository, named by the release or by a HelmChart; undefined for others. */
function chartSource(
  spec: ValueMap,
  namespace: string,
  { findSource }: FluxContext,
): ChartSource | undefined {
  const reference = mapAt(spec, "chartRef");
  const isNamed = textIn(reference, "kind") === "HelmChart";
  const named = isNamed ? findSource(sourceReference(reference, namespace)) : undefined;
  if (isNamed && named === undefined) return undefined;
  const chart = named === undefined ? mapAt(spec, "chart", "spec") : mapAt(named, "spec");
  const owner = named === undefined ? namespace : textIn(named, "metadata", "namespace") || namespace;
  const source = sourceReference(mapAt(chart, "sourceRef"), owner);
  if (source.kind !== "GitRepository" || textIn(chart, "chart") === "") return undefined;
  return {
    source,
    chart: textIn(chart, "chart"),
    valuesFiles: textsAt(chart, "valuesFiles"),
    ignoresMissing: chart.ignoreMissingValuesFiles === true,
    byVersion: textIn(chart, "reconcileStrategy") !== "Revision",
    packedBy: { interval: spec.interval ?? null, ...chart },
  };
}

function deliveryOf(
  spec: ValueMap,
  { name, namespace, target }: { readonly name: string; readonly namespace: string; readonly target: string },
  from: Omit<ChartSource, "source" | "chart" | "packedBy"> & { readonly path: string },
  tree: FileTree,
): HelmDelivery {
  const own = mapAt(spec, "values");
  const valuesFrom = valuesReferences(spec.valuesFrom);
  const { path, valuesFiles, ignoresMissing, byVersion } = from;
  const files = valuesFiles.map((file): Extract<ChartValues, { kind: "file" }> => {
    return { kind: "file", path: cleanPath(file), optional: ignoresMissing };
  });
  const prefixed = textIn(spec, "targetNamespace") === "" ? name : `${target}-${name}`;
  const release: ChartRelease = {
    chart: path,
    name: shortened(textIn(spec, "releaseName") || prefixed),
    namespace: target,
    ...(files.length > 0 && { ownValues: files }),
    // What the references give is put together with these when it is known.
    values: valuesFrom.length === 0 ? [{ kind: "inline", values: own }] : [],
    settings: [],
    options: renderingOf(mapAt(spec, "upgrade")),
  };
  const renderers = spec.postRenderers;
  return {
    kind: "helm",
    spec: { ...pick(spec), values: own, namespace },
    paths: [...new Set([path, ...dependencyFolders(tree, path), ...files.map((file) => file.path)])],
    renderer: "Flux",
    release,
    ...(valuesFrom.length > 0 && { valuesFrom: { references: valuesFrom, own } }),
    ...(isList(renderers) && renderers.length > 0 && { postRenderers: renderers }),
    ...(isMap(spec.commonMetadata) && { commonMetadata: spec.commonMetadata }),
    ...(byVersion && { byVersion }),
  };
}

/** How the controller upgrades. */
function renderingOf(upgrade: ValueMap): ChartRelease["options"] {
  const { crds } = upgrade;
  return {
    isUpgrade: true,
    includesCrds: crds === "Create" || crds === "CreateReplace" ? crds : false,
    skipsTests: true,
    skipsHooks: true,
    skipsSchema: upgrade.disableSchemaValidation === true,
    kubeVersion: null,
    apiVersions: [],
    buildsDependencies: "anyLock",
    looksUp: true,
  };
}

function pick(spec: ValueMap): ValueMap {
  const picked = newMap();
  for (const field of FIELDS) if (spec[field] !== undefined) picked[field] = spec[field];
  return picked;
}

const LONGEST_NAME = 53;
const HASH = 12;

/** https://github.com/fluxcd/helm-controller/blob/v1.5.0/internal/release/name.go (ShortenName) */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const hash = sha256(name).slice(0, HASH);
  return `${name.slice(0, LONGEST_NAME - (HASH + 1))}-${hash}`;
}

/** Whether an object is one that Flux renders. */
export function isHelmRelease(object: ValueMap): boolean {
  return (
    object.kind === "HelmRelease" &&
    typeof object.apiVersion === "string" &&
    object.apiVersion.startsWith("helm.toolkit.fluxcd.io/") &&
    isMap(object.spec)
  );
}
