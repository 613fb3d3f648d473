import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Forecast } from "../domain/forecast.ts";
import type { Annotation } from "../report/annotations.ts";

/** Writes the forecast below the runner's temporary directory, which is gone after the job. Returns the path. */
export async function writeReport(temporary: string, key: string, json: string): Promise<string> {
  const directory = join(temporary, `rollcast-${key}`);
  await mkdir(directory, { recursive: true });
  const path = join(directory, "forecast.json");
  await writeFile(path, json);
  return path;
}

/** Adds to the step's job summary; does nothing where the runner offers none. */
export async function writeSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file === undefined || file === "") return;
  await appendFile(file, `${markdown}\n`);
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

/** Sets every output that action.yml names. */
export function setOutputs(forecast: Forecast, report: string, commentUrl: string): void {
  const { summary, verdict } = forecast;
  core.setOutput("verdict", verdict);
  core.setOutput("restarts", summary.restarts);
  core.setOutput("unsafe-restarts", summary.unsafeRestarts);
  core.setOutput("stale-configs", summary.staleConfigs);
  core.setOutput("overlays-affected", summary.deployablesAffected);
  core.setOutput("report", report);
  core.setOutput("comment-url", commentUrl);
}
