import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Builder } from "../app/ports.ts";
import { confinableHosts, namesHosts, type HostRule } from "../fetch/hosts.ts";
import type { Capability } from "../model/capability.ts";
import { UserError } from "../model/user-error.ts";
import { advise, chartAdvice } from "./advice.ts";
import { embeddedFirst, embeddedOnly, verified } from "./choice.ts";
import { createRemotes, type FetchedRemotes } from "./remote/remotes.ts";
import { createEmbeddedBuild, type Outside } from "./embedded/embedded.ts";
import type { Build } from "./build.ts";
import { delivered } from "./delivered.ts";
import type { BuilderOptions } from "./options.ts";
import { startClock, withinRun, type RunClock, type TimeLimits } from "./run-clock.ts";
import { createExternalBuild } from "./external/external.ts";
import { createDigestCache, NO_CACHE } from "../fetch/digest-cache.ts";
import { createChartPuller, type PullChart } from "./helm/pull/pull.ts";
import { findHelm } from "./helm/program.ts";
import { renderForBuild } from "./helm/for-build.ts";
import { createChartRenderer, type RenderChart } from "./helm/render.ts";
import type { FetchSchema } from "./helm/schemas.ts";
import { findKustomize } from "./external/program.ts";
import { createWorkspace, type Workspace } from "./external/workspace.ts";

const DEFAULT_TIME_LIMIT = 60_000;
const DEFAULT_RUN_TIME_LIMIT = 15 * 60_000;
const FETCH_TIME_LIMIT = 30_000;
const DEFAULT_OUTPUT_LIMIT = 64 * 1024 * 1024;

/**
 * Chooses how overlays are built. A real kustomize is looked for only when one is needed, and nothing is run yet.
 * Throws `UserError` when the choice wants a real kustomize and there is none.
 */
export async function createBuilder(options: BuilderOptions): Promise<Builder> {
  const workspace = createWorkspace(options.temporaryDirectory);
  const { rule: hosts, confine } = confinableHosts(options.allowHosts ?? []);
  const trusted = { ...(options.fork ? distrust(options) : options), hosts };
  const remotes = mayPull(trusted) ? remotesOf(trusted) : undefined;
  const renderChart = await chartRenderer(trusted, workspace, remotes);
  const limits: TimeLimits = {
    build: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    run: options.runTimeLimit ?? DEFAULT_RUN_TIME_LIMIT,
  };
  const clock = options.clock === undefined ? undefined : startClock(options.clock, limits);
  const outside: Outside = {
    remotes,
    pullsCharts: remotes !== undefined,
    renderChart: renderChart === undefined ? undefined : renderForBuild(renderChart),
  };
  const chosen = delivered(await chooseBuild(trusted, workspace, outside, clock), renderChart);
  const build = clock === undefined ? chosen : withinRun(chosen, clock, limits);
  return {
    rendersCharts: renderChart !== undefined,
    pullsCharts: renderChart !== undefined && mayPull(trusted),
    chartAdvice: (needs) => chartAdvice(needs, options, renderChart !== undefined),
    confineHosts: confine,
    build: async (request) => advise(await build(request), options),
    close: async () => {
      await remotes?.close();
      await workspace.close();
    },
  };
}

interface ConfinedOptions extends BuilderOptions {
  /** What may be asked, in place of `allowHosts`. */
  readonly hosts: HostRule;
}

/** Undefined where helm is not allowed, no program may run, or there is none. */
async function chartRenderer(
  { choice, allow, env, ...options }: ConfinedOptions,
  workspace: Workspace,
  remotes: FetchedRemotes | undefined,
): Promise<RenderChart | undefined> {
  if (choice === "embedded" || !allow.includes("helm")) return undefined;
  const program = await findHelm(env.PATH);
  if (program === undefined) return undefined;
  return createChartRenderer({
    ...{ program, workspace, env },
    pullChart: mayPull({ choice, allow }) ? pullerOf({ env, ...options }) : undefined,
    fetchSchema: remotes === undefined ? undefined : fetchFileOf(remotes),
    concurrency: availableParallelism(),
    timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    outputLimit: options.outputLimit ?? DEFAULT_OUTPUT_LIMIT,
    log: options.log ?? (() => undefined),
  });
}

function mayPull({ choice, allow }: Pick<BuilderOptions, "choice" | "allow">): boolean {
  return choice !== "embedded" && allow.includes("network");
}

function pullerOf({
  env,
  hosts: rule,
  cacheDirectory,
}: Pick<ConfinedOptions, "env" | "hosts" | "cacheDirectory">): PullChart {
  return createChartPuller({
    rule,
    env,
    timeLimit: FETCH_TIME_LIMIT,
    cache: cacheDirectory === undefined ? NO_CACHE : createDigestCache(join(cacheDirectory, "charts")),
  });
}

function remotesOf({
  env,
  temporaryDirectory,
  hosts: rule,
  cacheDirectory,
}: Pick<ConfinedOptions, "env" | "temporaryDirectory" | "hosts" | "cacheDirectory">): FetchedRemotes {
  return createRemotes({
    ...{ env, temporaryDirectory, rule },
    timeLimit: FETCH_TIME_LIMIT,
    cache: cacheDirectory === undefined ? NO_CACHE : createDigestCache(join(cacheDirectory, "git")),
  });
}

function fetchFileOf({ fetch, known }: FetchedRemotes): FetchSchema {
  return async (url) => {
    await fetch({ kind: "file", url });
    return known.file(url) ?? { kind: "refused", message: "it was not fetched" };
  };
}

/** What the pull request of a stranger may ask for. */
function distrust(options: BuilderOptions): BuilderOptions {
  const { choice, loadRestrictor } = options;
  // Without anything allowed, only these two start a program, which could read the machine's files.
  const loosened = loadRestrictor === "none" && (choice === "kustomize" || choice === "verify");
  return { ...options, allow: [], loadRestrictor: loosened ? undefined : loadRestrictor };
}

async function chooseBuild(
  options: ConfinedOptions,
  workspace: Workspace,
  outside: Outside,
  clock: RunClock | undefined,
): Promise<Build> {
  const { choice, allow, loadRestrictor } = options;
  let found: Promise<Build | undefined> | undefined;
  const findExternal = (): Promise<Build | undefined> => (found ??= createExternal(options, workspace));
  // As for a stranger.
  const sealed: ConfinedOptions = { ...options, allow: [], loadRestrictor: "root-only", fork: true };
  let foundSealed: Promise<Build | undefined> | undefined;
  const findSealed = (): Promise<Build | undefined> => (foundSealed ??= createExternal(sealed, workspace));
  switch (choice) {
    case "embedded":
      return embeddedOnly(createEmbeddedBuild(loadRestrictor, outside, clock));
    case "auto":
      return embeddedFirst(
        createEmbeddedBuild(loadRestrictor, outside, clock),
        findExternal,
        allow,
        options.fork ? undefined : findSealed,
      );
    case "kustomize":
      return (await findExternal()) ?? kustomizeMissing(choice);
    case "verify":
      // Both must answer the same question, so the real one's default holds for both.
      return verified(
        createEmbeddedBuild(loadRestrictor ?? "root-only", outside, clock).whole,
        (await findExternal()) ?? kustomizeMissing(choice),
      );
  }
}

function kustomizeMissing(choice: string): never {
  throw new UserError(
    `--builder ${choice} needs a real kustomize, and neither \`kustomize\` nor \`kubectl\` is on PATH. ` +
      "Install one of them (https://kubectl.docs.kubernetes.io/installation/kustomize/), or use --builder embedded.",
  );
}

/** Undefined when there is no real kustomize. It asks whatever host it likes: where only some may be asked, it asks none. */
async function createExternal(options: ConfinedOptions, workspace: Workspace): Promise<Build | undefined> {
  const program = await findKustomize(options.env.PATH);
  if (program === undefined) return undefined;
  const withAllowed = (allow: readonly Capability[], isConfined: boolean): Build =>
    createExternalBuild({
      ...{ program, workspace, env: options.env, allow, isConfined },
      loadRestrictor: options.loadRestrictor ?? "root-only",
      mayLoosen: !options.fork,
      concurrency: availableParallelism(),
      timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
      outputLimit: options.outputLimit ?? DEFAULT_OUTPUT_LIMIT,
      log: options.log ?? (() => undefined),
    });
  const free = withAllowed(options.allow, false);
  if (!options.allow.includes("network")) return free;
  const confined = withAllowed(
    options.allow.filter((each) => each !== "network"),
    true,
  );
  // The policy, which may name hosts too, is read after this.
  return (request) => (namesHosts(options.hosts) ? confined(request) : free(request));
}
