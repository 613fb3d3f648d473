import type { Side } from "../../model/side.ts";
import type { BuildOutcome, BuildRequest } from "../../app/ports.ts";
import type { Problem } from "../../model/problem.ts";
import {
  createKustomizeEngine,
  type KustomizeOptions,
  type KustomizeResult,
} from "../../kustomize/engine/build.ts";
import type { Libraries } from "../../kustomize/patterns/libraries.ts";
import type { Build } from "../build.ts";
import { MissingBlobError } from "../../tree/placed.ts";
import type { FetchedRemotes } from "../remote/remotes.ts";
import { createChartStore, type RenderForBuild } from "./chart-store.ts";
import type { RunClock } from "../run-clock.ts";
import { loadLibrary } from "./libraries.ts";

export interface EmbeddedBuild {
  /** All of an overlay, or nothing. */
  readonly whole: Build;
  /** What is left of an overlay without what `whole` refused; the refusal when that cannot be built, or is nothing. */
  readonly rest: (request: BuildRequest, refusal: Unsupported) => Promise<BuildOutcome>;
}

/** What a build may take from outside of the tree. */
export interface Outside {
  readonly renderChart?: RenderForBuild | undefined;
  /** Charts of repositories and registries are fetched. */
  readonly pullsCharts?: boolean;
  readonly remotes?: FetchedRemotes | undefined;
}

export type Unsupported = Extract<BuildOutcome, { status: "unsupported" }>;

/**
 * Builds with the engine of src/kustomize, which shares what several overlays have in common.
 * @param clock without, only the steps of a build are counted
 * @param loadRestrictor undefined: whatever lies in the tree may be read, and it is reported when that mattered
 * @param outside without, charts, remote files and repositories are refused
 */
export function createEmbeddedBuild(
  loadRestrictor: "root-only" | "none" | undefined,
  { renderChart, remotes, pullsCharts = false }: Outside = {},
  clock?: Pick<RunClock, "deadline">,
): EmbeddedBuild {
  const engine = createKustomizeEngine();
  const charts = createChartStore();
  let libraries: Libraries = {};
  const build = async (request: BuildRequest, leaveOut: boolean): Promise<BuildOutcome> => {
    const { tree, root, side } = request;
    const restrictor = request.loadRestrictor ?? loadRestrictor;
    const options: KustomizeOptions = {
      loadRestrictor: restrictor === "root-only" ? "rootOnly" : "none",
      reorder: "legacy",
      leaveOut,
      libraries,
      ...(renderChart !== undefined &&
        request.withoutCharts !== true && { charts: charts.find, pullsCharts }),
      ...(remotes !== undefined && { remotes: remotes.known }),
      ...(clock !== undefined && { deadline: clock.deadline() }),
    };
    const result = isolated(() => engine.build(tree, root, options));
    if (!(result instanceof MissingBlobError) && !isNeed(result))
      return toOutcome(result, side, restrictor === undefined);
    await meet(result, side);
    return build(request, leaveOut);
  };
  const meet = async (need: Need | MissingBlobError, side: Side): Promise<void> => {
    if (need instanceof MissingBlobError) await need.bring();
    else if (need.kind === "needsLibrary") libraries = { ...libraries, ...(await loadLibrary(need.library)) };
    else if (need.kind === "needsRemote") {
      if (remotes === undefined) throw new Error("Something was asked for that nobody fetches");
      await remotes.fetch(need.need);
    } else {
      if (renderChart === undefined) throw new Error("A chart was asked for that nobody renders");
      const { tree, release } = need;
      charts.add(tree, release, await withFiles(() => renderChart(tree, release, side)));
    }
  };
  return {
    whole: (request) => build(request, false),
    rest: async (request, refusal) => {
      const rest = await build(request, true);
      if (rest.status === "failed" && isOfFiles(rest.problem)) return rest;
      return rest.status === "built" && rest.manifests.length > 0 ? rest : refusal;
    },
  };
}

/** What is wrong with the files that are at hand, whatever is left out: nobody builds them. */
function isOfFiles({ fault }: Problem): boolean {
  return fault !== undefined && OF_FILES.test(fault);
}

const OF_FILES =
  /^(yaml-|kustomization-|path-(missing|kind|ambiguous)$|not-utf8$|cycle$|patch-syntax$|key-twice$)/;

/** What has to be there before a build goes on. */
type Need = Extract<KustomizeResult, { kind: "needsLibrary" | "needsChart" | "needsRemote" }>;

function isNeed(result: KustomizeResult): result is Need {
  return ["needsLibrary", "needsChart", "needsRemote"].includes(result.kind);
}

/** Does work that may come to a file of another server; it starts again when that is here. */
async function withFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MissingBlobError)) throw error;
    await error.bring();
    return withFiles(work);
  }
}

function toOutcome(
  result: Exclude<KustomizeResult, Need>,
  side: Side,
  tellsRestrictor: boolean,
): BuildOutcome {
  const told = (problem: Problem): Problem => ({ ...problem, side });
  switch (result.kind) {
    case "built": {
      const { manifests, outsideRoot, leftOut, releaseNotes, remarks, aims, secrets } = result;
      const restrictor = tellsRestrictor && outsideRoot !== undefined ? [outsideRoot] : [];
      const problems = [...leftOut, ...restrictor, ...releaseNotes, ...remarks].map(told);
      const partial = [...leftOut, ...remarks].some(({ code }) => code === "partly-analysed");
      return { status: "built", builder: "embedded", manifests, problems, partial, aims, secrets };
    }
    case "error": {
      const { problem, unknownField } = result;
      const failed = { status: "failed", builder: "embedded", problem: told(problem) } as const;
      return unknownField === undefined ? failed : { ...failed, unknownField };
    }
    case "unsupported":
      return { status: "unsupported", needs: result.needs, problems: result.problems.map(told) };
  }
}

/**
 * A bug that one overlay brings to light must not take the others' forecast away. The error's own message is left
 * out: it may quote what the engine was working on.
 */
function isolated(attempt: () => KustomizeResult): KustomizeResult | MissingBlobError {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof MissingBlobError) return error;
    const name = error instanceof Error ? error.name : typeof error;
    const message = `The embedded builder failed (${name}), which is a bug: please report it, and use the builder \`kustomize\` meanwhile.`;
    return { kind: "error", problem: { code: "build-failed", message } };
  }
}
