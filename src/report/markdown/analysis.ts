import type { Forecast } from "../../domain/forecast.ts";
import type { Problem } from "../../model/problem.ts";
import { codeSpan, prose } from "../escape.ts";
import { fold } from "../impact/fold.ts";
import { deployableNames } from "../impact/names.ts";
import { count, shorten } from "../phrases.ts";
import { blocks, details, deployablesInline } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { place } from "./context.ts";

const MAX_MESSAGE = 1200;

/** What was not analysed, and why; and what else there is to know about the analysis. */
export function analysisSection(forecast: Forecast, context: ReportContext): string {
  const nameOf = deployableNames(forecast);
  const touched = forecast.deployables.filter((each) => each.touched);
  const none = touched.filter(({ analysis }) => analysis === "none");
  const partial = touched.filter(({ analysis }) => analysis === "partial");
  const untouched = forecast.deployables.filter((each) => !each.touched && each.analysis !== "full");
  const full = forecast.deployables.filter(({ analysis }) => analysis === "full");
  return blocks(
    none.length === 0
      ? ""
      : details(
          `Not analysed: ${count(none.length, "overlay")}. Nothing is known about ${none.length === 1 ? "its" : "their"} workloads`,
          problemList(none, nameOf, context),
        ),
    partial.length === 0
      ? ""
      : details(
          `Only partly analysed: ${count(partial.length, "overlay")}`,
          problemList(partial, nameOf, context),
        ),
    untouched.length === 0
      ? ""
      : details(
          `${count(untouched.length, "overlay")} that this change does not touch, with inputs outside the repository`,
          problemList(untouched, nameOf, context),
        ),
    full.every(({ problems }) => problems.length === 0)
      ? ""
      : details("Notes", problemList(full, nameOf, context)),
  );
}

function problemList(
  deployables: Forecast["deployables"],
  nameOf: (id: string) => string,
  context: ReportContext,
): string {
  const silent = deployables.filter(({ problems, analysis }) => problems.length === 0 && analysis !== "full");
  const rows = fold(
    deployables.flatMap(({ id, problems }) =>
      problems.map((fact) => ({ deployable: nameOf(id), subject: "", fact })),
    ),
  );
  return [
    ...rows.map((row) => `- ${deployablesInline(row.deployables)}: ${problemMarkdown(row.fact, context)}`),
    ...(silent.length > 0
      ? [`- ${deployablesInline(silent.map(({ id }) => nameOf(id)))}: no reason was recorded`]
      : []),
  ].join("\n");
}

function problemMarkdown(problem: Problem, context: ReportContext): string {
  const side = problem.side === undefined ? ", was there before" : ` at ${problem.side}`;
  const { file, line } = problem;
  const where =
    file === undefined ? "" : ` · ${place(line === undefined ? { file } : { file, line }, context)}`;
  return `${codeSpan(problem.code)}${side} · ${prose(shorten(problem.message, MAX_MESSAGE))}${where}`;
}
