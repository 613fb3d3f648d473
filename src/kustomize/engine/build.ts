import type { ChartRelease } from "../../model/chart.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Aim } from "../../model/aim.ts";
import type { Problem } from "../../model/problem.ts";
import { compareText } from "../../model/order.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";
import { accumulate } from "./accumulate.ts";
import { openTarget } from "./target.ts";
import type { BuildContext } from "./target.ts";
import { NOTHING } from "./accumulation.ts";
import type { Capability } from "../../model/capability.ts";
import { BuildError, MissingChartError, UnknownFieldError, UnsupportedError, type Charts } from "../error.ts";
import { createEffort, EffortError, type Deadline, type Effort } from "../effort.ts";
import { isTooLargeInAll, TOO_LARGE_IN_ALL } from "../edit/size.ts";
import { finish } from "./finish.ts";
import { MissingLibraryError, type Libraries, type LibraryName } from "../patterns/libraries.ts";
import { createCache } from "./cache.ts";
import type { BuildCache } from "./cache.ts";
import { newRecord } from "../load/loader.ts";
import { MissingRemoteError, type RemoteNeed, type Remotes } from "../load/needs.ts";
import type { Loader, ReadRecord } from "../load/loader.ts";
import { builtinSchema } from "../schema/builtin.ts";
import { tellDifference, type ReleaseNote } from "../release.ts";
import type { Resource } from "../resources/resource.ts";

export interface KustomizeOptions {
  /**
   * "none": anything inside the tree may be read, as Flux does. "rootOnly": files must lie below the root that
   * names them, as kustomize's own default.
   */
  readonly loadRestrictor: "none" | "rootOnly";
  /** `--reorder`; kustomize's command line uses "legacy" unless sortOptions say otherwise. */
  readonly reorder: "legacy" | "none";
  /** Leave out what a hermetic build cannot do, and name it, instead of refusing the whole. */
  readonly leaveOut?: boolean;
  /** `--enable-managedby-label`. */
  readonly managedByLabel?: boolean;
  /** What is known of the charts that the build needs; without, every chart is refused. */
  readonly charts?: Charts;
  /** Those of repositories and registries are fetched. */
  readonly pullsCharts?: boolean;
  /** What is known of files and repositories that are named by their address; without, every one is refused. */
  readonly remotes?: Remotes;
  /** Without: far more than any real build takes. */
  readonly mostSteps?: number;
  /** When it must have ended; without, only its steps are counted. */
  readonly deadline?: Deadline;
  /** What is loaded; without any, most builds need none. */
  readonly libraries?: Libraries;
}

export type KustomizeResult =
  | {
      readonly kind: "built";
      readonly manifests: readonly Manifest[];
      /** Every path that was read, sorted. */
      readonly reads: readonly string[];
      /** A file outside its root was read: `rootOnly` would have refused. Names the first such file. */
      readonly outsideRoot: Problem | undefined;
      /** What was left out, by file and line; only with `leaveOut`. */
      readonly leftOut: readonly Problem[];
      /** What an earlier release reads otherwise in the files; of single objects the manifests tell. */
      readonly releaseNotes: readonly Problem[];
      /** What a reader should know of the charts in it. */
      readonly remarks: readonly Problem[];
      /** What aims at resources, each time that it does. */
      readonly aims: readonly Aim[];
      /** What was copied out of Secrets into other fields. */
      readonly secrets: readonly string[];
    }
  /** kustomize would fail too, unless a later one knows the field that this one does not. */
  | { readonly kind: "error"; readonly problem: Problem; readonly unknownField?: string }
  /** A hermetic build cannot do it: the real kustomize could, with these capabilities. */
  | {
      readonly kind: "unsupported";
      readonly needs: readonly Capability[];
      readonly problems: readonly Problem[];
    }
  /** To be built again with this library. */
  | { readonly kind: "needsLibrary"; readonly library: LibraryName }
  /** To be built again when this is rendered. */
  | { readonly kind: "needsChart"; readonly tree: FileTree; readonly release: ChartRelease }
  /** To be built again when this is fetched. */
  | { readonly kind: "needsRemote"; readonly need: RemoteNeed };

/** Builds kustomizations, and keeps what several builds share: parsed files, and bases of the same tree. */
export interface KustomizeEngine {
  /**
   * Builds one kustomization root of a tree, as a hermetic `kustomize build` would. Pure: reads only `tree`.
   * @param root directory of the root; "" for the top of the tree
   */
  readonly build: (tree: FileTree, root: string, options: KustomizeOptions) => KustomizeResult;
}

export function createKustomizeEngine(): KustomizeEngine {
  const cache = createCache();
  return { build: (tree, root, options) => attempt(() => buildRoot(cache, tree, root, options)) };
}

/** Builds one root on its own. */
export function buildKustomization(tree: FileTree, root: string, options: KustomizeOptions): KustomizeResult {
  return createKustomizeEngine().build(tree, root, options);
}

function buildRoot(
  cache: BuildCache,
  tree: FileTree,
  path: string,
  options: KustomizeOptions,
): KustomizeResult {
  const root = resolvePath(tree, path);
  if (root.kind !== "directory")
    throw new BuildError("path-missing", `"${path}" is no directory of this revision`);
  const record = newRecord();
  const { loadRestrictor, remotes } = options;
  const loader: Loader = { tree, root: root.path, chain: [root.path], loadRestrictor, record, remotes };
  const effort = createEffort(options.deadline, options.mostSteps);
  const context = newContext(cache, effort, options);
  const opened = openTarget(context, loader, { path: "" }, undefined);
  const { buildMetadata: asked, sortOptions } = opened.kustomization;
  const buildMetadata = options.managedByLabel === true ? [...asked, "managedByLabel"] : asked;
  const target = asked.length > 0 ? { ...opened, context: { ...context, tracksOrigins: true } } : opened;
  const accumulation = accumulate(target, NOTHING);
  const { schema } = target.context;
  const { spend } = effort;
  const { reorder } = options;
  const finished = finish(accumulation, { schema, sortOptions, reorder, buildMetadata, spend, record });
  if (isTooLargeInAll(finished.map(({ object }) => object)))
    throw new BuildError("too-large", TOO_LARGE_IN_ALL);
  return resultOf(finished, record);
}

function newContext(cache: BuildCache, effort: Effort, options: KustomizeOptions): BuildContext {
  return {
    cache,
    effort,
    spend: effort.spend,
    libraries: options.libraries ?? {},
    schema: builtinSchema,
    hasOwnSchema: false,
    tracksOrigins: false,
    leavesOut: options.leaveOut ?? false,
    charts: options.charts,
    pullsCharts: options.pullsCharts === true,
  };
}

function resultOf(finished: readonly Resource[], record: ReadRecord): KustomizeResult {
  return {
    kind: "built",
    manifests: finished.map(toManifest),
    reads: [...record.reads].sort(compareText),
    outsideRoot: record.outsideRoot,
    leftOut: [...record.leftOut].map(leftOutProblem).sort(compareProblems),
    releaseNotes: record.releaseNotes.map(releaseProblem).sort(compareProblems).filter(isFirst),
    remarks: record.remarks.toSorted(compareProblems).filter(isFirst),
    aims: record.aims,
    secrets: [...record.copied],
  };
}

function toManifest({
  object,
  origin,
  maybeChangedBy,
  maybeMergedBy,
  releaseDifferences,
}: Resource): Manifest {
  return {
    object,
    origin,
    ...(maybeChangedBy !== undefined && { maybeChangedBy }),
    ...(maybeMergedBy !== undefined && { maybeMergedBy }),
    ...(releaseDifferences !== undefined && {
      releaseDifferences: releaseDifferences.map(({ difference, instead }) => ({
        message: tellDifference(difference),
        instead,
      })),
    }),
  };
}

function releaseProblem({ difference, location }: ReleaseNote): Problem {
  return { code: "release-decides", message: tellDifference(difference), ...location };
}

/** For a sorted list: a base that several overlays build on tells the same of each. */
function isFirst(problem: Problem, index: number, sorted: readonly Problem[]): boolean {
  const before = sorted[index - 1];
  return before === undefined || compareProblems(before, problem) !== 0;
}

function leftOutProblem(error: UnsupportedError): Problem {
  return { ...refusal(error), code: "partly-analysed", message: `left out: ${error.message}` };
}

function refusal({ code, message, location, needs, identity }: UnsupportedError): Problem {
  return {
    code: "unsupported",
    fault: code,
    message,
    ...location,
    ...(needs !== undefined && { needs }),
    ...(identity !== undefined && { identity }),
  };
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file ?? "", b.file ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}

function attempt(build: () => KustomizeResult): KustomizeResult {
  try {
    return build();
  } catch (error) {
    if (error instanceof BuildError) {
      const problem: Problem = {
        code: "build-failed",
        fault: error.code,
        message: error.message,
        ...error.location,
      };
      if (!(error instanceof UnknownFieldError)) return { kind: "error", problem };
      return { kind: "error", problem, unknownField: error.field };
    }
    if (error instanceof UnsupportedError) {
      const needs = error.needs === undefined ? [] : [error.needs];
      return { kind: "unsupported", needs, problems: [refusal(error)] };
    }
    if (error instanceof MissingRemoteError) return { kind: "needsRemote", need: error.need };
    if (error instanceof MissingChartError) {
      const { tree, release } = error;
      return { kind: "needsChart", tree, release };
    }
    if (error instanceof EffortError) {
      const fault = error.code === "build-too-large" ? ({ fault: "too-large" } as const) : {};
      return { kind: "error", problem: { code: error.code, ...fault, message: error.message } };
    }
    if (error instanceof MissingLibraryError) return { kind: "needsLibrary", library: error.library };
    throw error;
  }
}
