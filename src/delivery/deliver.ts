import type { Aim } from "../model/aim.ts";
import type { ChartRelease } from "../model/chart.ts";
import type { Applying, Deployable, Delivery, HelmDelivery } from "../model/deployable.ts";
import type { Manifest, SourceLocation } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { readDirectory } from "./argo/directory.ts";
import { defaultNamespace } from "./argo/namespace.ts";
import { refusedObject } from "./argo/permitted.ts";
import { prepareArgoKustomize } from "./argo/prepare.ts";
import { untrackable } from "./argo/tracking.ts";
import { appliedOf, isFilledFirst, linesOf, manifestFiles, readManifests } from "./directory.ts";
import type { ArtifactCache } from "./flux/artifact.ts";
import { finishFlux, type Finished } from "./flux/finish.ts";
import { missingValues } from "./helm/missing-values.ts";
import { prepareFlux } from "./flux/prepare.ts";
import type { PostBuildVariables } from "./flux/variables.ts";

export type Prepared =
  /** To be built by kustomize: this tree, at the root of the deployable. */
  | {
      readonly kind: "kustomize";
      readonly tree: FileTree;
      /** Files that the delivery has written or changed. */
      readonly written: readonly string[];
      /** Whether a place is in what the delivery has written, and not in the repository. */
      readonly isWritten: (location: SourceLocation) => boolean;
      /** Fields of a kustomization file that it leaves out. */
      readonly dropped: readonly Aim[];
    }
  | {
      readonly kind: "manifests";
      readonly manifests: readonly Manifest[];
      readonly problems: readonly Problem[];
    }
  /** To be rendered by helm. */
  | { readonly kind: "chart"; readonly release: ChartRelease }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "unsupported"; readonly problems: readonly Problem[] };

/** What is done before a build, by whoever delivers. */
export function prepare(
  deployable: Deployable,
  tree: FileTree,
  artifacts: ArtifactCache,
  variables?: PostBuildVariables,
): Prepared {
  const { delivery, root, notAnalysed } = deployable;
  if (notAnalysed !== undefined) return refusal(notAnalysed);
  switch (delivery.kind) {
    case "kustomize":
      return bare(tree);
    case "flux":
      return byFlux(delivery, tree, root, artifacts);
    case "argoKustomize": {
      const prepared = prepareArgoKustomize(tree, root, delivery.options);
      if (prepared.kind === "failed") return prepared;
      return prepared.edited === undefined ? bare(tree) : layered(prepared.tree, prepared.edited);
    }
    case "argoDirectory":
      return directoryOfArgo(delivery, tree, root);
    case "directory": {
      const files = manifestFiles(tree, root).filter((file) => delivery.except?.includes(file) !== true);
      const { manifests, problems } = readManifests(tree, files);
      const faults = problems.filter((problem) => !isFilledFirst(linesOf(tree, problem.file ?? ""), problem));
      return { kind: "manifests", manifests: appliedOf(manifests), problems: faults };
    }
    case "helm":
      return chartOf(deployable, delivery, tree, variables);
    case "unseen":
      return { kind: "unsupported", problems: [] };
  }
}

function byFlux(
  delivery: Extract<Delivery, { kind: "flux" }>,
  tree: FileTree,
  root: string,
  artifacts: ArtifactCache,
): Prepared {
  const prepared = prepareFlux(delivery, tree, root, artifacts);
  if (!prepared.ok) return refusal(prepared.problem);
  const { path: file } = prepared.layer;
  const dropped = prepared.dropped.map((at): Aim => ({
    kind: "field",
    at,
    location: { file },
    owner: file,
    hits: false,
  }));
  return { ...layered(prepared.tree, prepared.layer), dropped };
}

function directoryOfArgo(
  { options }: Extract<Delivery, { kind: "argoDirectory" }>,
  tree: FileTree,
  root: string,
): Prepared {
  const read = readDirectory(tree, root, options);
  if (read.kind === "failed") return { kind: "failed", problem: read.problem };
  // Without anything that was read, "partly" would be too much.
  return read.manifests.length === 0 && read.problems.length > 0
    ? { kind: "unsupported", problems: read.problems }
    : read;
}

function chartOf(
  { valueSources = [] }: Deployable,
  delivery: HelmDelivery,
  tree: FileTree,
  variables: PostBuildVariables | undefined,
): Prepared {
  const prepared = prepareChart(delivery, variables);
  const isHere = valueSources.every(({ revision }) => revision === null);
  const problem = prepared.kind === "chart" && isHere ? missingValues(tree, prepared.release) : undefined;
  return problem === undefined ? prepared : { kind: "failed", problem };
}

/** The kustomization of a deliverer: its own lines, and below them what the deliverer writes. */
function layered(
  tree: FileTree,
  { path, ownLines }: { readonly path: string; readonly ownLines: number },
): Extract<Prepared, { kind: "kustomize" }> {
  const isWritten = ({ file, line }: SourceLocation) => file === path && (line ?? 0) > ownLines;
  return { kind: "kustomize", tree, written: [path], isWritten, dropped: [] };
}

function prepareChart(
  { release, valuesFrom }: HelmDelivery,
  variables: PostBuildVariables | undefined,
): Prepared {
  if (release === undefined) return { kind: "unsupported", problems: [] };
  if (valuesFrom === undefined) return { kind: "chart", release };
  const composed = variables?.composed;
  if (composed === undefined) return { kind: "unsupported", problems: [] };
  if (!composed.ok) {
    const { fails, message } = composed;
    return refusal({ code: fails ? "build-failed" : "unsupported", message });
  }
  const { values, settings } = composed;
  return {
    kind: "chart",
    release: { ...release, values: [...release.values, { kind: "inline", values }], settings },
  };
}

function bare(tree: FileTree): Extract<Prepared, { kind: "kustomize" }> {
  return { kind: "kustomize", tree, written: [], isWritten: () => false, dropped: [] };
}

function refusal(problem: Problem): Prepared {
  return problem.code === "build-failed"
    ? { kind: "failed", problem }
    : { kind: "unsupported", problems: [problem] };
}

/** What is done after a build, by whoever delivers. */
export function finish(
  deployable: Deployable,
  manifests: readonly Manifest[],
  variables: PostBuildVariables | undefined,
): Finished {
  const delivered = finishBuilt(deployable, manifests, variables);
  const { permits, declaredAt } = deployable;
  if (!delivered.ok) return delivered;
  const problem = isByArgo(deployable.delivery) ? untrackable(delivered.manifests) : undefined;
  if (problem !== undefined) return { ok: false, problem };
  if (permits === undefined) return delivered;
  const refused = refusedObject([...managedNamespaceOf(deployable), ...delivered.manifests], permits);
  if (refused === undefined) return delivered;
  const message = `the AppProject ${permits.project} does not allow ${refused}, so that Argo CD refuses to sync: allow it there, or take it out`;
  return { ok: false, problem: { code: "build-failed", message, ...placeOf(declaredAt) } };
}

function isByArgo(delivery: Delivery): boolean {
  const { kind } = delivery;
  return kind === "helm"
    ? delivery.renderer === "Argo CD"
    : kind === "argoKustomize" || kind === "argoDirectory";
}

/** What each sync applies besides: https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync_namespace.go */
function managedNamespaceOf({ applying, target }: Deployable): readonly Manifest[] {
  if (applying.managedNamespace === undefined || target.namespace === null) return [];
  return [{ object: { apiVersion: "v1", kind: "Namespace", metadata: { name: target.namespace } } }];
}

function placeOf(declared: Deployable["declaredAt"]): Partial<SourceLocation> {
  if (declared === undefined) return {};
  const { parent: _, ...location } = declared;
  return location;
}

function finishBuilt(
  { delivery, applying, target }: Deployable,
  manifests: readonly Manifest[],
  variables: PostBuildVariables | undefined,
): Finished {
  if (delivery.kind === "argoKustomize" || delivery.kind === "argoDirectory") {
    const named = defaultNamespace(manifests, delivery.namespace);
    return { ok: true, manifests: marked(named, applying, ARGO_FORCE), problems: [] };
  }
  if (delivery.kind === "helm")
    return finishChart(delivery, applying, { manifests, target: target.namespace }, variables);
  if (delivery.kind !== "flux")
    return { ok: true, manifests: marked(manifests, applying, FLUX_FORCE), problems: [] };
  const finished = finishFlux(delivery, manifests, variables);
  if (!finished.ok) return finished;
  return { ...finished, manifests: marked(finished.manifests, applying, FLUX_FORCE) };
}

/** Flux gives objects without a namespace that of the release; Argo CD that of the destination, whatever `helm.namespace` says. */
function finishChart(
  { release, renderer }: HelmDelivery,
  applying: Applying,
  { manifests, target }: { readonly manifests: readonly Manifest[]; readonly target: string | null },
  variables: PostBuildVariables | undefined,
): Finished {
  const own = renderer === "Flux" ? (release?.namespace ?? null) : target;
  const named = defaultNamespace(manifests, own);
  const opaque = variables?.composed?.ok === true ? variables.composed.opaque : [];
  const known = opaque.length === 0 ? named : named.map((manifest) => mayDiffer(manifest, opaque));
  const force = renderer === "Flux" ? "Flux's spec.upgrade.force" : ARGO_FORCE;
  const sources = [...new Set(opaque.map(({ source }) => source))].join(", ");
  const problem: Problem = {
    code: "partly-analysed",
    message: `values of ${sources} are not in this repository: a fixed text stands for them, and what the chart makes of them was not analysed`,
  };
  return {
    ok: true,
    manifests: marked(known, applying, force),
    problems: opaque.length === 0 ? [] : [problem],
  };
}

/** Where what nobody sees is not the same on both sides, any object may differ. */
function mayDiffer(
  manifest: Manifest,
  opaque: readonly { readonly source: string; readonly fingerprint: string }[],
): Manifest {
  const doubts = opaque.map(({ source, fingerprint }) => ({
    words: `${source}, whose values it may take, may have changed`,
    key: fingerprint,
  }));
  return { ...manifest, maybeChangedBy: [...(manifest.maybeChangedBy ?? []), ...doubts] };
}

const FLUX_FORCE = "Flux's spec.force";
const ARGO_FORCE = "Argo CD's sync option Force";

function marked(
  manifests: readonly Manifest[],
  { forces, replaces }: Applying,
  forcedBy: string,
): readonly Manifest[] {
  if (!forces && !replaces) return manifests;
  const marks = { ...(forces && { forcedBy }), ...(replaces && { isReplaced: true as const }) };
  return manifests.map((manifest) => ({ ...manifest, ...marks }));
}
