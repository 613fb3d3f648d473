import { writeFile } from "node:fs/promises";
import { forecast } from "../app/forecast.ts";
import type { Progress } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { createBuilder } from "../builders/builder.ts";
import { isLeftOver } from "../domain/account/files.ts";
import type { Forecast } from "../domain/forecast.ts";
import { UNKNOWN_BRANCH } from "../model/target-branch.ts";
import { openRepository } from "../git/repository.ts";
import { formatHtml } from "../report/html.ts";
import { formatJson } from "../report/json.ts";
import { formatJunit } from "../report/junit.ts";
import { formatSarif } from "../report/sarif.ts";
import { formatSummary } from "../report/summary.ts";
import { terminal } from "../report/escape.ts";
import { formatHeadline, formatText } from "../report/text.ts";
import { formatWorkflowCommands } from "../report/workflow-commands.ts";
import type { ForecastOptions } from "./arguments.ts";
import { overlaysFrom, refuseFolder } from "./places.ts";
import { reasonOf } from "./write-error.ts";
import type { TerminalStyle } from "./terminal.ts";

export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where private folders may be made. */
  readonly temporaryDirectory: string;
  readonly progress: Progress;
}

/** Builds and compares as the command line asks. Throws `UserError`. */
export async function runForecast(options: ForecastOptions, context: CommandContext): Promise<Forecast> {
  const { env, temporaryDirectory, progress } = context;
  if (options.positional !== undefined) refuseFolder(options.positional);
  const repository = await openRepository({
    directory: options.repository ?? ".",
    env,
    mayBeBare: options.repository !== undefined,
  });
  try {
    const { allow, loadRestrictor } = options;
    const choice = options.builder;
    const builder = await createBuilder({
      choice,
      allow,
      loadRestrictor,
      fork: false,
      env,
      temporaryDirectory,
    });
    try {
      const { base, head, mergeBase, failOn, configValues } = options;
      const overlays = await overlaysFrom(options.overlays, repository.workTree);
      const revisions = { base, mergeBase, head };
      const facts = { ownUrls: await repository.remoteUrls(), branch: UNKNOWN_BRANCH };
      return await forecast(
        { revisions, overlays, failOn, configValues, facts },
        { repository, builder, progress },
      );
    } finally {
      await builder.close();
    }
  } finally {
    await repository.close();
  }
}

/** The forecast in the format that was asked for, ready to be written. */
export function formatForecast(
  result: Forecast,
  format: ForecastOptions["format"],
  style: TerminalStyle,
): string {
  switch (format) {
    case "text":
      return formatText(result, style);
    case "markdown":
      return formatSummary(result);
    case "json":
      return formatJson(result);
    case "html":
      return formatHtml(result);
    case "sarif":
      return formatSarif(result);
    case "junit":
      return formatJunit(result);
    case "github":
      return formatWorkflowCommands(result);
  }
}

/** What --quiet keeps still: all was analysed, nothing asks for a look, and the exit code says no more. */
export function hasNothingToSay(result: Forecast): boolean {
  return result.summary.level === "calm" && exitCodeOf(result) === 0;
}

/** The headline once more, where a report for people is so long that it scrolls off their terminal. */
export function closingLine(
  result: Forecast,
  format: ForecastOptions["format"],
  report: string,
  { isTTY, rows }: { readonly isTTY?: boolean; readonly rows?: number },
): string {
  const scrolls = isTTY === true && report.split("\n").length > (rows ?? Infinity);
  return format === "text" && scrolls ? `\n${terminal(formatHeadline(result))}\n` : "";
}

/** Writes the report to a file that the user named. */
export async function writeReport(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, report);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      `cannot write ${file}: ${reasonOf(error)}. Give --output another file, in a folder that exists and that you may write to.`,
    );
  }
}

/**
 * 0 the policy passed, 1 it failed, 2 it passed but something that the change reaches was not analysed. What was there
 * before, like a base that did not build, is told but does not fail a head that builds.
 */
export function exitCodeOf({ verdict, deployables, account }: Forecast): 0 | 1 | 2 {
  if (verdict === "fail") return 1;
  const isUnknown = deployables.some(({ status, touched, problems }) => {
    return (touched && status === "notAnalysed") || problems.some(({ code }) => code === "builders-differ");
  });
  return isUnknown || account.some(isLeftOver) ? 2 : 0;
}
