import { join } from "node:path";
import type { Capability } from "../../model/capability.ts";
import type { BuildOutcome, BuildRequest } from "../../app/ports.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Build } from "../build.ts";
import { run, type RunResult } from "../../process/run.ts";
import { buildEnvironment, type Environment } from "./environment.ts";
import { inspectClosure } from "../guard/inspect.ts";
import { classifyFault, locateFault, ranOutOfMemory, readableMessage } from "./failure.ts";
import { findIsolation, withoutIsolation, type CommandLine, type Isolation } from "./isolation.ts";
import { createLimit } from "./limit.ts";
import { readOutput } from "./output.ts";
import { createRefusal } from "../guard/refusals.ts";
import { parseVersion, type KustomizeProgram } from "./program.ts";
import type { Workspace } from "./workspace.ts";

export interface ExternalOptions {
  readonly program: KustomizeProgram;
  readonly workspace: Workspace;
  readonly env: Environment;
  readonly allow: readonly Capability[];
  /** The network is left out of `allow` because only some hosts of it may be asked. */
  readonly isConfined: boolean;
  readonly loadRestrictor: "root-only" | "none";
  /** Whether a build may ask for less of a restrictor, because whoever applies it does without. */
  readonly mayLoosen: boolean;
  /** Builds at a time. */
  readonly concurrency: number;
  /** For one build, in milliseconds. */
  readonly timeLimit: number;
  /** For what one build prints, in bytes. */
  readonly outputLimit: number;
  /** Told how the program is shut away. */
  readonly log: (message: string) => void;
}

/** Builds with a real kustomize, over a private copy of exactly the request's closure. */
export function createExternalBuild(options: ExternalOptions): Build {
  const limit = createLimit(options.concurrency);
  const findRefusal = createRefusal(options.allow, options.isConfined);
  let version: Promise<string> | undefined;
  let isolation: Promise<Isolation> | undefined;
  return async (request) => {
    const refusal = findRefusal(request);
    if (refusal !== undefined) return refusal;
    const { tree, closure, side } = request;
    const [fault] = inspectClosure(tree, closure);
    if (fault !== undefined) return failed({ ...fault, side });
    const variant = request.variant === undefined ? side : `${side} ${request.variant}`;
    const top = await options.workspace.materialise(variant, tree, closure);
    const empty = await options.workspace.empty();
    const loosened = options.mayLoosen
      ? (request.loadRestrictor ?? options.loadRestrictor)
      : options.loadRestrictor;
    const flags = flagsOf({ ...options, loadRestrictor: loosened });
    isolation ??= isolationFor(options, empty);
    const line = await (
      await isolation
    ).wrap([...options.program.args, join(top, request.root), ...flags], [top, empty]);
    const result = await limit(() => runBuild(options, line, empty));
    const outcome = interpret(result, request, top, options);
    // Only a program that answers is asked who it is.
    if (outcome.status !== "failed" || result.status !== "exited") return outcome;
    version ??= readVersion(options, empty);
    return failed({ ...outcome.problem, message: `${await version}: ${outcome.problem.message}` });
  };
}

/** Whoever allows more than the repository's files has said that the program may see more. */
async function isolationFor(options: ExternalOptions, empty: string): Promise<Isolation> {
  const { program, workspace, allow, log } = options;
  const env = buildEnvironment(options.env, allow, empty);
  const plain = { program, env, root: () => workspace.empty() };
  if (allow.length > 0) return withoutIsolation(plain);
  const isolation = await findIsolation({ ...plain, root: () => workspace.shelter() });
  log(
    isolation.isolated
      ? `${program.usage} runs with the rest of the machine's files and the network shut away by the kernel.`
      : `${program.usage} could not be shut away from the machine's files here: it gets a copy of what was checked, and its load restrictor.`,
  );
  return isolation;
}

function runBuild(
  { timeLimit, outputLimit }: ExternalOptions,
  { command, args, env }: CommandLine,
  directory: string,
): Promise<RunResult> {
  return run(command, args, { directory, env, timeLimit, outputLimit });
}

function flagsOf({ program, allow, loadRestrictor }: ExternalOptions): readonly string[] {
  const plugins = ["--enable-alpha-plugins", ...(program.name === "kustomize" ? ["--enable-exec"] : [])];
  return [
    `--load-restrictor=LoadRestrictions${loadRestrictor === "none" ? "None" : "RootOnly"}`,
    ...(allow.includes("helm") ? ["--enable-helm"] : []),
    ...(allow.includes("plugins") ? plugins : []),
    // For function containers only: remote bases need no flag.
    ...(allow.includes("plugins") && allow.includes("network") ? ["--network"] : []),
  ];
}

function interpret(
  result: RunResult,
  request: BuildRequest,
  top: string,
  options: ExternalOptions,
): BuildOutcome {
  const charts = options.allow.includes("helm") ? " --enable-helm" : "";
  const reproduce = `Try it yourself: ${options.program.usage} ${request.root === "" ? "." : request.root}${charts}`;
  const fail = (code: ProblemCode, cause: string): BuildOutcome => {
    const place = locateFault(cause, request.tree, request.root);
    return failed({ code, message: `${cause}. ${reproduce}`, side: request.side, ...place });
  };
  switch (result.status) {
    case "timedOut":
      return fail(
        "build-timeout",
        `the build took longer than ${options.timeLimit / 1000} s and was stopped`,
      );
    case "outputTooLarge":
      return fail(
        "build-too-large",
        `the build prints more than ${megabytes(options.outputLimit)} and was stopped`,
      );
    case "killed":
      return fail(
        "build-failed",
        `the build was ended from outside (${result.signal}), perhaps for lack of memory`,
      );
    case "notFound":
      return fail("kustomize-not-found", `${options.program.command} is no longer there`);
    case "exited": {
      if (result.code === 0) return readBuilt(result.stdout, request);
      if (ranOutOfMemory(result.stderr))
        return fail("build-too-large", "the build needs more memory than it gets here and was ended");
      const message = readableMessage(result.stderr, top) || `exit code ${result.code} without a message`;
      const code = classifyFault(message);
      const hint =
        code === "load-restrictor"
          ? ". Move the file below its kustomization, or use the load restrictor `none`"
          : "";
      return fail(code, message + hint);
    }
  }
}

function readBuilt(stdout: Uint8Array, request: BuildRequest): BuildOutcome {
  const { manifests, problems } = readOutput(stdout);
  const told = problems.map((problem): Problem => ({ ...problem, side: request.side }));
  const [unreadable] = told.filter(({ code }) => code === "invalid-yaml");
  if (unreadable !== undefined) return failed(unreadable);
  return { status: "built", builder: "kustomize", manifests, problems: told, partial: told.length > 0 };
}

function failed(problem: Problem): BuildOutcome {
  return { status: "failed", builder: "kustomize", problem };
}

/** "kustomize build v5.8.1": asked once, and only when there is a failure to explain. */
async function readVersion({ program, env, allow }: ExternalOptions, empty: string): Promise<string> {
  const result = await run(program.command, program.versionArgs, {
    directory: empty,
    env: buildEnvironment(env, allow, empty),
    timeLimit: 10_000,
    outputLimit: 64 * 1024,
  });
  const version = result.status === "exited" ? parseVersion(result.stdout.toString()) : undefined;
  return version === undefined ? program.usage : `${program.usage} ${version}`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
