import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import type { Environment } from "./runner.ts";

/**
 * How a step speaks with GitHub's runner. Its toolkit does the same, but brings an HTTP client, which takes longer to
 * load than most forecasts take.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** The text of an input, "" when it is not given. */
export function getInput(env: Environment, name: string): string {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

/** Where in the repository a message belongs, and its title. */
export interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

export type Level = "notice" | "warning" | "error";

/** Shows a message in the log and, by its level, as an annotation of the run. */
export function report(level: Level, message: string, place: Place = {}): void {
  command(level, message, { title: place.title, file: place.file, line: place.line });
}

export function warning(message: string): void {
  report("warning", message);
}

export function error(message: string): void {
  report("error", message);
}

/** For the log of a run with debug logging only. */
export function debug(message: string): void {
  command("debug", message);
}

export function info(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Folds what is printed until `endGroup`, under a title. */
export function startGroup(title: string): void {
  command("group", title);
}

export function endGroup(): void {
  command("endgroup", "");
}

/**
 * Sets an output of the step. Throws where the runner's file for that cannot be written.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function setOutput(env: Environment, name: string, value: string | number): void {
  const file = env.GITHUB_OUTPUT ?? "";
  const text = String(value);
  if (file === "") {
    // Runners before 2.297 have no file.
    process.stdout.write("\n");
    command("set-output", text, { name });
    return;
  }
  // Whoever could guess the delimiter could set other outputs.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  // Not to be made here: the runner would not read a file that it did not make.
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  appendFileSync(file, `${name}<<${delimiter}\n${text}\n${delimiter}\n`);
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  process.stdout.write(`::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}\n`);
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
