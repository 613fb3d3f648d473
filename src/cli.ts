#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { World } from "./app/ports.ts";
import type { Forecast } from "./domain/forecast.ts";
import { describeBug } from "./model/bug.ts";
import { UserError } from "./model/user-error.ts";
import { parseArguments } from "./cli/arguments.ts";
import type { ForecastOptions } from "./cli/forecast-options.ts";
import { completionScript } from "./cli/completion.ts";
import { demoEpilogue, makeDemoRepository } from "./cli/demo.ts";
import { HELP, helpOf } from "./cli/help.ts";
import { reasonOf } from "./cli/write-error.ts";
import { createProgressLine, type ProgressLine } from "./cli/progress.ts";
import type { Shard } from "./model/shard.ts";
import { terminalStyle } from "./cli/terminal.ts";
import { terminal } from "./report/escape.ts";

/** The package, which holds this file in dist/ (in src/ before the build) and the examples beside it. */
const PACKAGE = join(dirname(import.meta.filename), "..");

/** EX_USAGE: nothing was tried, since the command line is wrong. https://man.freebsd.org/cgi/man.cgi?query=sysexits */
const WRONG_USAGE = 64;

/** Does what the arguments say and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const command = parseArguments(args);
  switch (command.kind) {
    case "help":
      process.stdout.write(command.of === undefined ? HELP : helpOf(command.of));
      return 0;
    case "version":
      process.stdout.write(`${version()}\n`);
      return 0;
    case "completion":
      process.stdout.write(completionScript(command.shell));
      return 0;
    case "invalid":
      for (const fault of command.faults) complain(fault);
      return WRONG_USAGE;
    case "forecast":
      return command.options.watch ? watchAndPrint(command.options) : forecastAndPrint(command.options);
    case "publish":
      return forecastAndPrint(command.options, command.reports);
    case "shard":
      return forecastShard(command.options, command.shard);
    case "plan": {
      const { planAsAsked } = await import("./cli/parts-command.ts");
      process.stdout.write(await planAsAsked(command.options, command.shards, await world()));
      return 0;
    }
    case "policy":
      return printPolicy(command.options);
    case "list": {
      const { listAll } = await import("./cli/list-command.ts");
      process.stdout.write(await listAll(command.options, await world()));
      return 0;
    }
    case "demo": {
      const source = join(PACKAGE, "examples", "demo");
      const folder = await makeDemoRepository({ source, parent: tmpdir(), env: process.env });
      const exitCode = await forecastAndPrint({ ...command.options, repository: folder });
      // What another program reads ends with what it reads.
      const stream = command.options.format === "text" ? process.stdout : process.stderr;
      if (!command.options.quiet) stream.write(demoEpilogue(folder, commandName()));
      return exitCode;
    }
    case "checks":
    case "explain":
      return explain(command.kind === "checks" ? undefined : command.check);
  }
}

async function printPolicy(options: ForecastOptions): Promise<number> {
  const { policyAsAsked } = await import("./cli/policy-command.ts");
  const text = await policyAsAsked(options, await world(), terminalStyle(process.stdout, process.env));
  if (options.output === undefined) process.stdout.write(text);
  else await writeOutput(options.output, text);
  return 0;
}

async function writeOutput(file: string, text: string): Promise<void> {
  const { writeReport } = await import("./cli/forecast-command.ts");
  await writeReport(file, text);
}

/** Without the name of a check, lists them all. */
async function explain(name: string | undefined): Promise<number> {
  const { describeChecks } = await import("./cli/explain-command.ts");
  const answer = describeChecks(name, terminalStyle(process.stdout, process.env));
  if (!answer.ok) {
    complain(answer.message);
    return WRONG_USAGE;
  }
  process.stdout.write(answer.text);
  return 0;
}

function progressLine(): ProgressLine {
  const columns = process.stderr.isTTY ? process.stderr.columns : undefined;
  return createProgressLine(
    (text) => process.stderr.write(text),
    columns,
    // Not `performance.now()`, which takes a millisecond to load.
    () => process.uptime() * 1000,
  );
}

/** One part of a divided run, which nobody but the join reads. */
async function forecastShard(options: ForecastOptions, shard: Shard): Promise<number> {
  const { forecastPart } = await import("./cli/parts-command.ts");
  const { writeReport } = await import("./cli/forecast-command.ts");
  const progress = progressLine();
  try {
    const part = await forecastPart(options, shard, await world(), progress.report);
    progress.clear();
    if (options.output !== undefined) await writeReport(options.output, part);
    else process.stdout.write(part);
    return 0;
  } finally {
    progress.clear();
  }
}

/** @param reports of the shards of a divided run; without, nothing was forecast yet */
async function forecastAndPrint(options: ForecastOptions, reports?: readonly string[]): Promise<number> {
  // Loading all of the forecast takes longer than --help or --version may.
  const { closingLine, exitCodeOf, forecastAsAsked, formatForecast, hasNothingToSay, writeReport } =
    await import("./cli/forecast-command.ts");
  const progress = progressLine();
  const style = terminalStyle(process.stdout, process.env);
  try {
    const result =
      reports === undefined
        ? await forecastAsAsked(options, await world(), progress.report)
        : await joined(options, reports, progress);
    progress.clear();
    const report = formatForecast(result, options.format, style);
    const exitCode = exitCodeOf(result);
    if (options.output !== undefined) await writeReport(options.output, report);
    else if (!options.quiet || !hasNothingToSay(result))
      process.stdout.write(report + closingLine(result, options.format, report, process.stdout));
    if (exitCode === 2) {
      complain("something that this change reaches was not analysed; the report says what and why.");
    }
    return exitCode;
  } finally {
    progress.clear();
  }
}

async function joined(
  options: ForecastOptions,
  reports: readonly string[],
  progress: ProgressLine,
): Promise<Forecast> {
  const { joinAsAsked } = await import("./cli/parts-command.ts");
  return joinAsAsked(options, reports, await world(), progress.report);
}

/** Ends when the user ends it. The same answer is not printed twice. */
async function watchAndPrint(options: ForecastOptions): Promise<number> {
  const { formatForecast, watchAsAsked, writeReport } = await import("./cli/forecast-command.ts");
  const progress = progressLine();
  const style = terminalStyle(process.stdout, process.env);
  let last: string | undefined;
  await watchAsAsked(options, await world(), {
    progress: progress.report,
    async tell(result) {
      progress.clear();
      const report = formatForecast(result, options.format, style);
      if (report === last) return;
      if (options.output !== undefined) await writeReport(options.output, report);
      else process.stdout.write(`${last === undefined ? "" : "\n"}${report}`);
      last = report;
    },
    fail(error) {
      progress.clear();
      complain(error.message);
    },
  });
  return 0;
}

async function world(): Promise<World> {
  const { realWorld } = await import("./edges.ts");
  return realWorld({ env: process.env, temporaryDirectory: tmpdir(), now: new Date() });
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}

/** How a person starts this program again: by its name if it is installed, else by its file. */
function commandName(): string {
  const script = process.argv[1] ?? "";
  return script.endsWith(".js") ? `node ${relative(process.cwd(), script)}` : "rollcast";
}

/** A message may quote names of the repository, and names may hold anything. */
function complain(message: string): void {
  process.stderr.write(`rollcast: ${message.split("\n").map(terminal).join("\n")}\n`);
}

// Whoever reads the output may stop (`rollcast | head`): that is no failure to speak of, and the exit code still counts.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  complain(`cannot write to standard output: ${reasonOf(error)}. The answer is not complete.`);
  process.exit(2);
});
// There is nowhere left to complain to.
process.stderr.on("error", () => undefined);

async function run(): Promise<void> {
  // Until there is an answer: Node would end with 0 where nothing holds it any more.
  process.exitCode = 2;
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    complain(error instanceof UserError ? error.message : describeBug(error));
  }
}

void run();
