import { writeFile } from "node:fs/promises";
import type { OpenRepository, Progress, World } from "../app/ports.ts";
import { runForecast, runWatching, type Watching } from "../app/run.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { isLeftOver } from "../domain/account/files.ts";
import type { Forecast } from "../domain/forecast.ts";
import { terminal } from "../report/escape.ts";
import type { FormatName } from "../report/format-names.ts";
import { FORMATS } from "../report/formats.ts";
import { formatHeadline } from "../report/text.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { placeOf, planForecast } from "./plan.ts";
import { changesBelow } from "./watch.ts";
import { reasonOf } from "./write-error.ts";
import type { TerminalStyle } from "./terminal.ts";

/** Builds and compares as the command line asks. Throws `UserError`. */
export async function forecastAsAsked(
  options: ForecastOptions,
  world: World,
  progress: Progress,
): Promise<Forecast> {
  const plan = (repository: OpenRepository) => planForecast(options, repository, world.today);
  return (await runForecast(world, placeOf(options), plan, progress)).result;
}

/** Forecasts now, and again whenever files change. Ends with the program. Throws `UserError`. */
export function watchAsAsked(
  options: ForecastOptions,
  world: World,
  watching: Omit<Watching, "changes">,
): Promise<void> {
  const plan = (repository: OpenRepository) => planForecast(options, repository, world.today);
  return runWatching(world, placeOf(options), plan, { ...watching, changes: changesBelow });
}

/** The forecast in the format that was asked for, ready to be written. */
export function formatForecast(result: Forecast, format: FormatName, style: TerminalStyle): string {
  return FORMATS[format](result, { style });
}

/** What --quiet keeps still: all was analysed, nothing asks for a look, and the exit code says no more. */
export function hasNothingToSay(result: Forecast): boolean {
  return result.summary.level === "calm" && exitCodeOf(result) === 0;
}

/** The headline once more, where a report for people is so long that it scrolls off their terminal. */
export function closingLine(
  result: Forecast,
  format: FormatName,
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
 * before, like a base that did not build or what both sides left out in the same way, is reported but does not fail a head that
 * builds.
 */
export function exitCodeOf({ verdict, deployables, account, problems }: Forecast): 0 | 1 | 2 {
  if (verdict === "fail") return 1;
  const isUnknown = deployables.some(({ status, touched, problems: found }) => {
    return (touched && status === "notAnalysed") || found.some(isUnseen);
  });
  return isUnknown || problems !== undefined || account.some(isLeftOver) ? 2 : 0;
}

function isUnseen({ code, side }: Problem): boolean {
  const isPart = code === "partly-analysed" || code === "invalid-manifest";
  return code === "builders-differ" || (isPart && side !== undefined);
}
