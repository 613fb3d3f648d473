import type { AccountLine, DeployableForecast } from "../../domain/forecast.ts";
import { groupedBy } from "../../model/grouped.ts";
import { reasonOf, type Problem } from "../../model/problem.ts";
import { fold, paragraph, type Block } from "../document/block.ts";
import type { Place, Text } from "../document/text.ts";
import { group } from "./group.ts";
import { ANALYSIS, isAsBefore } from "../phrases/analysis.ts";
import { namedOf } from "./found.ts";
import { idsOfChartLines } from "./charts.ts";
import { isBroken } from "./subjects.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

const SHOWN_PROBLEMS = 5;
/** Of what was left out before, and is still: the headline counts the rest. */
const SHOWN_AS_BEFORE = 2;

/** What was not analysed although the change reaches it, and why: visible, since nothing is known there. */
export function brokenSection(view: View): readonly Block[] {
  const found = view.forecast.deployables.filter(({ touched, analysis }) => touched && analysis === "none");
  // What the headline tells comes first.
  const news = new Set(
    view.forecast.findings.flatMap(({ check, isNew, deployable }) =>
      check === "not-analysed" && isNew ? [deployable] : [],
    ),
  );
  return problemBlocks(
    view,
    [true, false].flatMap((isFirst) =>
      found.filter((each) => (news.has(each.id) && isBroken(each)) === isFirst),
    ),
  );
}

export function partlySection(view: View): readonly Block[] {
  const found = view.forecast.deployables.filter(
    ({ touched, analysis }) => touched && analysis === "partial",
  );
  return problemBlocks(view, found, SHOWN_AS_BEFORE);
}

/** News first. */
function problemBlocks(
  view: View,
  found: readonly DeployableForecast[],
  mostAsBefore = SHOWN_PROBLEMS,
): readonly Block[] {
  const told = problemTexts(view, found);
  const news = told.filter(({ isAsBefore }) => !isAsBefore);
  const items = [...news, ...told.filter(({ isAsBefore }) => isAsBefore)].map(({ text }) => text);
  const [first, ...others] = items;
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph(first)];
  const shown = Math.min(SHOWN_PROBLEMS, Math.max(news.length, mostAsBefore));
  if (items.length <= shown + 1) return [{ type: "list", items }];
  return [
    { type: "list", items: items.slice(0, shown) },
    fold(ANALYSIS.more(items.length - shown), [{ type: "list", items: items.slice(shown) }]),
  ];
}

/** Each problem once, with where it is. */
function problemTexts(
  view: View,
  deployables: readonly DeployableForecast[],
): readonly { readonly text: Text; readonly isAsBefore: boolean }[] {
  const entries = deployables.flatMap(({ id, analysis, problems }) =>
    problems.length === 0
      ? [{ id, analysis, problem: undefined }]
      : problems.map(
          (
            problem,
          ): { id: string; analysis: DeployableForecast["analysis"]; problem: Problem | undefined } => ({
            id,
            analysis,
            problem,
          }),
        ),
  );
  const inCharts = idsOfChartLines(view);
  const repeated = repeatedIn(deployables);
  const found = new Set(view.forecast.findings.map(({ message }) => message));
  const untold = entries.filter(({ id, problem }) => {
    if (problem !== undefined && repeated.has(problem)) return false;
    if (problem?.code === "chart-changes") return !inCharts.has(id);
    // A finding says the same.
    return problem?.code !== "variable-not-set" || !found.has(problem.message);
  });
  const told = group(untold, ({ analysis, problem }) => keyText([analysis, problem])).map(
    ({ first, all }) => ({ ...first, ids: sortedTexts(all.map(({ id }) => id)) }),
  );
  const byReason = groupedBy(told, reasonIn);
  const said = (each: Told): string =>
    (byReason.get(reasonIn(each))?.length ?? 0) > MOST_APART ? reasonIn(each) : saidOfMany(each);
  return group(group(told, said), saidOfAlike).map(({ first: { first, all }, all: alike }) => ({
    isAsBefore: isAsBefore(first.problem),
    text: ANALYSIS.problem({
      analysis: first.analysis,
      problem: first.problem,
      places: all.flatMap((each) => placeOf(each.problem) ?? []),
      alike: alike.length - 1,
      where: namedOf(
        view,
        all.flatMap(({ ids }) => ids),
      ),
    }),
  }));
}

/** What base says of an entry in its old version, where head says it of the new one; and what stays unknown of a deployable anyway. */
function repeatedIn(deployables: readonly DeployableForecast[]): ReadonlySet<Problem> {
  return new Set(
    deployables.flatMap(({ analysis, problems }) => {
      const changing = problems.filter(({ changes }) => changes !== undefined);
      const news = analysis === "none" ? problems.filter(({ side }) => side === "head") : [];
      return problems.filter((problem) =>
        problem.side === "base"
          ? changing.some(
              (each) =>
                each.side !== "base" && each.file === problem.file && entryOf(each) === entryOf(problem),
            )
          : problem.side === undefined &&
            !changing.includes(problem) &&
            [...news, ...changing].some((each) => keyOf(each) === keyOf(problem)),
      );
    }),
  );
}

/** Whatever has a number in it may be its version. */
function entryOf(problem: Problem): string {
  return keyOf(problem)
    .split(/[\s/@:=]/)
    .filter((part) => !/\d/.test(part))
    .join(" ");
}

function keyOf(problem: Problem): string {
  return `${problem.code} ${reasonOf(problem).replace(/\.$/, "")}`;
}

/** What is so of many files, each of another deployable, is said once of all. */
function reasonIn({ analysis, problem, ids }: Told): string {
  const { file, line, column, ...rest } = problem ?? {};
  return keyText([analysis, rest, file === undefined && ids]);
}

/** What a directory of many files is left out for is the same of each of them. */
function saidOfMany({ analysis, problem, ids }: Told): string {
  const { file, line, column, ...rest } = problem ?? {};
  return keyText([analysis, rest, ids, line ?? null, column ?? null, file === undefined]);
}

/** Entries of one file that are left out for one reason, as many remote ones are, differ in what they name alone. */
function saidOfAlike({ first: { analysis, problem, ids }, all }: Grouped): string {
  // Whatever aims at what was left out is left out with it.
  if (problem?.fault === "target-missing")
    return keyText([analysis, problem.code, problem.fault, problem.side, ids]);
  const { line, column, message, changes, ...rest } = problem ?? {};
  const isOfOneFile = all.length === 1 && problem?.file !== undefined;
  return keyText([analysis, rest, ids, isOfOneFile ? reasonOf(problem).replace(QUOTED, "") : all]);
}

/** What a message names first. */
const QUOTED = /"[^"]*"/;

type Grouped = ReturnType<typeof group<Told>>[number];

interface Told {
  readonly analysis: DeployableForecast["analysis"];
  readonly problem: Problem | undefined;
  readonly ids: readonly string[];
}

function placeOf(problem: Problem | undefined): Place | undefined {
  if (problem?.file === undefined) return undefined;
  const { file, line, side } = problem;
  return { file, ...(line !== undefined && { line }), ...(side !== undefined && { side }) };
}

/** Reports of a divided run that are missing or were not used. */
export function partsSection({ forecast: { problems = [] } }: View): readonly Block[] {
  return problems.length === 0
    ? []
    : [{ type: "list", items: problems.map(({ message }) => ANALYSIS.part(message)) }];
}

/** A file whose readers do not build: the reason why they do not stands above. */
const NOT_BUILT = "not-built";

/** What is so of a few files, or changes in each, is told apart. */
const MOST_APART = 5;

/** Changed files that nobody read, each with its reason. */
export function filesSection({ forecast }: View): readonly Block[] {
  const lines = forecast.account.filter(({ line, code }) => line === "notAnalysed" && code !== NOT_BUILT);
  if (lines.length === 0) return [];
  const items = group(lines, ({ reason }) => reason ?? "").flatMap(({ all }) =>
    all.length > MOST_APART
      ? [filesItem(all.map(({ changes: _, ...line }) => line))]
      : group(all, ({ changes }) => changes ?? "").map((alike) => filesItem(alike.all)),
  );
  return [
    paragraph(ANALYSIS.filesTitle(lines.length, lines.length < forecast.summary.account.notAnalysed)),
    { type: "list", items },
  ];
}

/** Files of which the same is said. */
function filesItem(lines: readonly AccountLine[]): Text {
  return ANALYSIS.files(
    lines.map(({ path }) => path),
    lines[0] ?? {},
  );
}

/** Remarks on what was analysed. */
export function notesFold(view: View): readonly Block[] {
  const full = view.forecast.deployables.filter(({ analysis }) => analysis === "full");
  const notes = problemTexts(
    view,
    full.filter(({ problems }) => problems.length > 0),
  );
  const items = notes.map(({ text }) => text);
  return items.length === 0 ? [] : [fold(ANALYSIS.notes(), [{ type: "list", items }])];
}

/**
 * Every changed file, and what became of it; of all that were read, as a reader expects, only those that reach something
 * in which nothing is seen to change: who reads that it is affected asks why.
 */
export function accountFold(view: View): readonly Block[] {
  const { forecast } = view;
  const silent = withoutEffect(view);
  if (forecast.account.every(({ line, code }) => line === "input" || code === NOT_BUILT)) {
    return silent.length === 0 ? [] : [fold(ANALYSIS.silentTitle(), [{ type: "list", items: silent }])];
  }
  // All of them stand above, each with its reason.
  const isTold =
    forecast.account.length <= MOST_APART &&
    forecast.account.every(({ line, code }) => line === "notAnalysed" && code !== NOT_BUILT);
  if (isTold) return [];
  const items = (["notAnalysed", "input", "declaration", "inert"] as const).flatMap((line) => {
    const paths = forecast.account.filter((each) => each.line === line).map(({ path }) => path);
    return paths.length === 0 ? [] : [ANALYSIS.account(line, paths)];
  });
  const all = [...items, ...silent.map(ANALYSIS.silentAmong)];
  return [fold(ANALYSIS.accountTitle(forecast.account.length), [{ type: "list", items: all }])];
}

/** The files that reach deployables of which nothing else is reported, by what they reach. */
function withoutEffect(view: View): readonly Text[] {
  const { deployables, findings } = view.forecast;
  const found = new Set(findings.flatMap(({ isNew, deployable }) => (isNew ? [deployable] : [])));
  const tellsAnything = (deployable: DeployableForecast) =>
    found.has(deployable.id) || tellsOfContents(deployable);
  // What it reads is what it declares.
  const declaring = new Set(deployables.filter(tellsAnything).map(({ declaredAt }) => declaredAt?.parent));
  const silent = new Set(
    deployables
      .filter((each) => each.analysis === "full" && !tellsAnything(each) && !declaring.has(each.id))
      .map(({ id }) => id),
  );
  const named = new Set(findings.flatMap(({ isNew, file }) => (isNew && file !== undefined ? [file] : [])));
  const reached = view.forecast.account.flatMap(({ path, deployables }) => {
    const ids = deployables.filter((id) => silent.has(id));
    return ids.length === 0 || named.has(path) ? [] : [{ path, ids }];
  });
  return group(reached, ({ ids }) => ids.join("\n")).map(({ first: { ids }, all }) =>
    ANALYSIS.silent(
      all.map(({ path }) => path),
      namedOf(view, ids),
    ),
  );
}

function tellsOfContents(deployable: DeployableForecast): boolean {
  const { workloads, configChanges, staleConfigs, otherObjects, problems } = deployable;
  return [workloads, configChanges, staleConfigs, otherObjects, problems].some((found) => found.length > 0);
}
