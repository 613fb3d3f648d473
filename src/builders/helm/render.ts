import { templateArguments } from "../../delivery/helm/arguments.ts";
import type { PullChart } from "./pull/pull.ts";
import {
  chartFiles,
  remoteDependencies,
  type ChartFiles,
  type ChartFilesResult,
  type PulledDependency,
} from "../../delivery/helm/chart-files.ts";
import { settle, type StandIn, type UnstableLine } from "../../delivery/helm/unstable.ts";
import type { ChartRelease } from "../../model/chart.ts";
import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import { run, type RunResult } from "../../process/run.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import type { Environment } from "../external/environment.ts";
import { withArchives } from "./archives.ts";
import { ranOutOfMemory } from "../external/failure.ts";
import { createLimit } from "../external/limit.ts";
import type { Workspace } from "../external/workspace.ts";
import { askedBy, hashOf, keyOf, otherClock, readInputs, type Asked, type Inputs } from "./inputs.ts";
import { settleSchemas, type FetchSchema } from "./schemas.ts";
import { isOfCluster, placeOf, readableMessage } from "./failure.ts";
import { sealHelm, type HelmProgram, type SealedHelm } from "./program.ts";

/** What helm makes of a chart. */
export type Rendering =
  | {
      readonly kind: "rendered";
      readonly text: string;
      readonly unstable: readonly UnstableLine[];
      /** What its templates ask for besides the values, and the templates that do. */
      readonly asked: Asked;
      readonly chart: ChartFiles;
      /** Two renderings differ in more than words. */
      readonly changesShape: boolean;
      /** Why values were not held to a schema of the chart. */
      readonly unchecked: readonly string[];
    }
  /** Whoever renders it fails too. */
  | { readonly kind: "failed"; readonly problem: Problem }
  /** It cannot be rendered here. */
  | { readonly kind: "refused"; readonly problem: Problem };

/** Renders a release from the files of a tree. */
export type RenderChart = (tree: FileTree, release: ChartRelease, side: Side) => Promise<Rendering>;

export interface HelmOptions {
  /** Undefined: nothing may be fetched. */
  readonly pullChart: PullChart | undefined;
  /** What schemas of values name by their address; undefined: nothing may be fetched. */
  readonly fetchSchema: FetchSchema | undefined;
  readonly program: HelmProgram;
  readonly workspace: Workspace;
  readonly env: Environment;
  /** Renderings at a time. */
  readonly concurrency: number;
  /** For one rendering, in milliseconds. */
  readonly timeLimit: number;
  /** For what one rendering prints, in bytes. */
  readonly outputLimit: number;
  /** Told how the program is shut away. */
  readonly log: (message: string) => void;
}

/** Renders with a real helm, each chart from a private copy, equal inputs once. */
export function createChartRenderer(options: HelmOptions): RenderChart {
  const limit = createLimit(options.concurrency);
  const known = new Map<string, Promise<Rendering>>();
  let sealed: Promise<SealedHelm> | undefined;
  const seal = (): Promise<SealedHelm> => (sealed ??= sealAndTell(options));
  return async (tree, release, side) => {
    const found = await filesOf(tree, release, options.pullChart);
    if (!found.ok) {
      const { message, file, fails } = found;
      const problem: Problem = {
        code: fails ? "build-failed" : "unsupported",
        message,
        ...(file !== undefined && { file }),
      };
      return { kind: fails ? "failed" : "refused", problem };
    }
    const settled = await settleSchemas(found.chart.files, {
      fetch: options.fetchSchema,
      skips: release.options.skipsSchema,
    });
    if (!settled.ok) return { kind: "refused", problem: { code: "unsupported", message: settled.message } };
    const inputs = readInputs(tree, release, { ...found.chart, files: settled.files });
    if (!inputs.ok) return { kind: "failed", problem: inputs.problem };
    const key = keyOf(release, inputs.inputs, release.options.looksUp ? "both" : side);
    const rendering =
      known.get(key) ?? renderStable(options, limit, seal, { release, side, ...inputs.inputs });
    known.set(key, rendering);
    const made = await rendering;
    return made.kind === "rendered" ? { ...made, unchecked: settled.unchecked } : made;
  };
}

async function filesOf(
  tree: FileTree,
  release: ChartRelease,
  pullChart: PullChart | undefined,
): Promise<ChartFilesResult> {
  const { remote } = release;
  const found =
    remote === undefined ? await filesOfTree(tree, release, pullChart) : await pullChart?.(remote);
  if (found === undefined) {
    return {
      ok: false,
      fails: false,
      message: "the chart is not in this repository, and nothing may be fetched",
    };
  }
  return found.ok ? { ok: true, chart: { ...found.chart, files: withArchives(found.chart.files) } } : found;
}

/** A chart of the tree, with what it depends on. */
async function filesOfTree(
  tree: FileTree,
  { chart, options: { buildsDependencies } }: ChartRelease,
  pullChart: PullChart | undefined,
): Promise<ChartFilesResult> {
  const pulled: PulledDependency[] = [];
  const asked =
    buildsDependencies !== false && pullChart !== undefined ? remoteDependencies(tree, chart) : [];
  for (const dependency of asked) {
    const found = await pullChart?.(dependency.remote);
    if (found?.ok === true) pulled.push({ dependency, chart: found.chart });
    else if (found !== undefined)
      return { ...found, message: `of what the chart depends on, ${found.message}` };
  }
  return chartFiles(tree, chart, buildsDependencies, pulled);
}

async function sealAndTell({ program, workspace, env, log }: HelmOptions): Promise<SealedHelm> {
  const helm = await sealHelm(program, workspace, env);
  log(
    helm.isolated
      ? "helm template runs with the rest of the machine's files and the network shut away by the kernel."
      : "helm template could not be shut away from the machine's files here: it gets a copy of the chart, an empty home and no plugins.",
  );
  return helm;
}

interface Task extends Inputs {
  readonly release: ChartRelease;
  readonly side: Side;
}

/** Renders twice where something may come out otherwise each time, the second time under another clock. */
async function renderStable(
  options: HelmOptions,
  limit: ReturnType<typeof createLimit>,
  seal: () => Promise<SealedHelm>,
  task: Task,
): Promise<Rendering> {
  const helm = await seal();
  if (helm.version === undefined) {
    const message = `${options.program.command} is no helm 3 or 4: install one of them (https://helm.sh/docs/intro/install/)`;
    return { kind: "refused", problem: { code: "unsupported", message } };
  }
  const asked = askedBy(task.chartBytes);
  const mayDiffer = asked.unstable.length > 0;
  const [first, second] = await Promise.all([
    limit(() => renderOnce(options, helm, task, task.chartBytes)),
    mayDiffer ? limit(() => renderOnce(options, helm, task, otherClock(task.chartBytes))) : undefined,
  ]);
  if (!first.ok) return first.rendering;
  const stands = standInOf(task);
  const settled = second?.ok === true ? settle(first.text, second.text, stands) : undefined;
  return {
    kind: "rendered",
    text: settled?.ok === true ? settled.text : first.text,
    unstable: settled?.ok === true ? settled.unstable : [],
    changesShape: second !== undefined && settled?.ok !== true,
    asked,
    chart: task.chart,
    unchecked: [],
  };
}

/** What `lookup` finds in the cluster may keep what was made once: then nothing differs between the sides. */
function standInOf({ release, side }: Task): StandIn {
  if (release.options.looksUp) return { word: "madeAnew", number: "1" };
  return side === "base" ? { word: "madeAnewAtBase", number: "1" } : { word: "madeAnewAtHead", number: "2" };
}

async function renderOnce(
  options: HelmOptions,
  helm: SealedHelm,
  { release, chart, values, settingFiles }: Task,
  chartBytes: ReadonlyMap<string, Uint8Array>,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly rendering: Rendering }
> {
  const { workspace, timeLimit, outputLimit } = options;
  const chartFolder = await workspace.write(`chart ${hashOf(chartBytes)}`, chartBytes);
  const inputs = new Map([
    ...values.map((bytes, index) => [`values-${index}.yaml`, bytes] as const),
    ...[...settingFiles.values()].map((bytes, index) => [`file-${index}`, bytes] as const),
  ]);
  const inputFolder = await workspace.write(`inputs ${hashOf(inputs)}`, inputs);
  const args = templateArguments(release, {
    chart: chartFolder,
    values: values.map((_, index) => `${inputFolder}/values-${index}.yaml`),
    files: new Map([...settingFiles.keys()].map((path, index) => [path, `${inputFolder}/file-${index}`])),
  });
  const folders = [chartFolder, inputFolder];
  const { command, args: line, env } = await helm.line(args, folders);
  const result = await run(command, line, {
    directory: await workspace.empty(),
    env,
    timeLimit,
    outputLimit,
  });
  const problem = problemOf(result, options, chart, folders);
  if (result.status === "exited" && problem === undefined)
    return { ok: true, text: result.stdout.toString() };
  const told: Problem = problem ?? { code: "build-failed", message: "helm failed" };
  return {
    ok: false,
    rendering: { kind: told.code === "unsupported" ? "refused" : "failed", problem: told },
  };
}

function problemOf(
  result: RunResult,
  { timeLimit, outputLimit, program }: HelmOptions,
  chart: ChartFiles,
  folders: readonly string[],
): Problem | undefined {
  switch (result.status) {
    case "exited": {
      if (result.code === 0) return undefined;
      if (ranOutOfMemory(result.stderr))
        return {
          code: "build-too-large",
          message: "helm needs more memory for it than it gets here and was ended",
        };
      const message = readableMessage(result.stderr, folders) || `exit code ${result.code} without a message`;
      const code = isOfCluster(message) ? "unsupported" : "build-failed";
      return { code, message: `helm cannot render it: ${message}`, ...placeOf(message, chart) };
    }
    case "timedOut":
      return {
        code: "build-timeout",
        message: `helm rendered for more than ${timeLimit / 1000} s and was stopped`,
      };
    case "outputTooLarge":
      return {
        code: "build-too-large",
        message: `helm prints more than ${Math.round(outputLimit / 1024 / 1024)} MB and was stopped`,
      };
    case "killed":
      return {
        code: "unsupported",
        message: `helm was ended from outside (${result.signal}), perhaps for lack of memory`,
      };
    case "notFound":
      return { code: "unsupported", message: `${program.command} is no longer there` };
  }
}
