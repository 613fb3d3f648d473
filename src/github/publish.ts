import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Forecast } from "../domain/forecast.ts";
import type { Shard } from "../model/shard.ts";
import type { Annotation } from "../report/annotations.ts";
import { forkOutputsOf, outputsOf, type ReportPaths } from "./outputs.ts";
import { ownValue } from "../model/own-value.ts";

/** Told in one sentence what could not be written, and why. */
export type Warn = (message: string) => void;

/** The whole report in each of its forms. */
export interface Reports {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
  readonly sarif: string;
}

/**
 * Writes the reports below the runner's temporary directory, which is gone after the job. Returns the paths; "" for
 * what cannot be written: the forecast stands all the same.
 */
export async function writeReports(
  temporary: string,
  key: string,
  { json, markdown, html, sarif }: Reports,
  warn: Warn,
): Promise<ReportPaths> {
  const directory = join(temporary, `rollcast-${key}`);
  return {
    report: await writeReport(directory, "forecast.json", json, warn),
    markdown: await writeReport(directory, "report.md", markdown, warn),
    html: await writeReport(directory, "report.html", html, warn),
    sarif: await writeReport(directory, "findings.sarif", sarif, warn),
  };
}

/** Writes the part of a divided run, and sets its output. Returns whether it is there: without it the join lacks it. */
export async function writePart(
  temporary: string,
  key: string,
  { index, count }: Shard,
  text: string,
  warn: Warn,
): Promise<boolean> {
  const directory = join(temporary, `rollcast-${key}`);
  const report = await writeReport(directory, `shard-${index}-of-${count}.json`, text, warn);
  set({ report }, warn);
  return report !== "";
}

/** Sets the output of a planned division: the names of its shards, for a matrix. */
export function setDivision(shards: string, warn: Warn): void {
  set({ shards }, warn);
}

async function writeReport(directory: string, name: string, text: string, warn: Warn): Promise<string> {
  const path = join(directory, name);
  try {
    // Not "recursive", which in Node loops for ever below /proc.
    await mkdir(directory).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
    await writeFile(path, text);
    return path;
  } catch (error) {
    warn(`The report ${path} cannot be written: ${reasonOf(error)}.`);
    return "";
  }
}

/** Adds to the step's job summary; does nothing where the runner offers none. */
export async function writeSummary(file: string | undefined, markdown: string, warn: Warn): Promise<void> {
  if (file === undefined || file === "") return;
  try {
    await appendFile(file, `${markdown}\n`);
  } catch (error) {
    warn(`The job summary ${file} (GITHUB_STEP_SUMMARY) cannot be written: ${reasonOf(error)}.`);
  }
}

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line } of annotations) {
    core[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
}

/** Sets every output that action.yml names, but for `comment-url`. */
export function setOutputs(forecast: Forecast, paths: ReportPaths, warn: Warn): void {
  set(outputsOf(forecast, paths), warn);
}

/** Sets the outputs that a stranger's change may have. */
export function setForkOutputs(forecast: Forecast, warn: Warn): void {
  set(forkOutputsOf(forecast), warn);
}

/**
 * Prints the whole report into the log, folded: on pushes and forks the log is what people open. The text holds no
 * workflow command.
 */
export function logReport(title: string, text: string): void {
  core.startGroup(title);
  core.info(text.trimEnd());
  core.endGroup();
}

/** Sets the output that only GitHub's answer can tell. */
export function setCommentUrl(url: string, warn: Warn): void {
  set({ "comment-url": url }, warn);
}

function set(outputs: Readonly<Record<string, string | number>>, warn: Warn): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    const names = Object.keys(outputs).join(", ");
    warn(`The outputs ${names} cannot be written (GITHUB_OUTPUT): ${reasonOf(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "it may not be written to",
  EDQUOT: "the disk is full",
  EISDIR: "it is a folder",
  ENOENT: "its folder does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "its folder does not exist",
  EROFS: "the disk is read-only",
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  // The toolkit's own check has no code, and its message ends with the path.
  if (code === undefined) return error instanceof Error ? error.message : "of an unknown error";
  return ownValue(REASONS, code) ?? code;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
