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
import type { RemoteFiles } from "../remote/files.ts";
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
  readonly remoteFiles?: RemoteFiles | undefined;
}

export type Unsupported = Extract<BuildOutcome, { status: "unsupported" }>;

/**
 * Builds with the engine of src/kustomize, which shares what several overlays have in common.
 * @param clock without, only the steps of a build are counted
 * @param loadRestrictor undefined: whatever lies in the tree may be read, and it is told when that mattered
 * @param outside without, charts and remote files are refused
 */
export function createEmbeddedBuild(
  loadRestrictor: "root-only" | "none" | undefined,
  { renderChart, remoteFiles }: Outside = {},
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
      ...(renderChart !== undefined && request.withoutCharts !== true && { charts: charts.of(tree) }),
      ...(remoteFiles !== undefined && { findRemote: remoteFiles.find }),
      ...(clock !== undefined && { deadline: clock.deadline() }),
    };
    const result = isolated(() => engine.build(tree, root, options));
    if (result.kind === "needsChart" && renderChart !== undefined) {
      charts.add(tree, result.release, await renderChart(tree, result.release, side));
      return build(request, leaveOut);
    }
    if (result.kind === "needsFile" && remoteFiles !== undefined) {
      await remoteFiles.fetch(result.url);
      return build(request, leaveOut);
    }
    if (result.kind === "needsFile") throw new Error("A file was asked for that nobody fetches");
    if (result.kind === "needsChart") throw new Error("A chart was asked for that nobody renders");
    if (result.kind !== "needsLibrary") return toOutcome(result, side, restrictor === undefined);
    const loaded = await loadLibrary(result.library);
    libraries = { ...libraries, ...loaded };
    return build(request, leaveOut);
  };
  return {
    whole: (request) => build(request, false),
    rest: async (request, refusal) => {
      const rest = await build(request, true);
      return rest.status === "built" && rest.manifests.length > 0 ? rest : refusal;
    },
  };
}

function toOutcome(
  result: Exclude<KustomizeResult, { kind: "needsLibrary" | "needsChart" | "needsFile" }>,
  side: Side,
  tellsRestrictor: boolean,
): BuildOutcome {
  const told = (problem: Problem): Problem => ({ ...problem, side });
  switch (result.kind) {
    case "built": {
      const { manifests, outsideRoot, leftOut, releaseNotes, remarks } = result;
      const restrictor = tellsRestrictor && outsideRoot !== undefined ? [outsideRoot] : [];
      const problems = [...leftOut, ...restrictor, ...releaseNotes, ...remarks].map(told);
      const partial = [...leftOut, ...remarks].some(({ code }) => code === "partly-analysed");
      return { status: "built", builder: "embedded", manifests, problems, partial };
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
function isolated(attempt: () => KustomizeResult): KustomizeResult {
  try {
    return attempt();
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = `The embedded builder failed (${name}), which is a bug: please report it, and use the builder \`kustomize\` meanwhile.`;
    return { kind: "error", problem: { code: "build-failed", message } };
  }
}
