import type { AccountLine, DeployableForecast } from "../../domain/forecast.ts";
import { reasonOf, type Problem } from "../../model/problem.ts";
import { say, shortList, type Place, type Text } from "../document/text.ts";
import { codes } from "./names.ts";
import { scopePhrase, type Named } from "./scope.ts";
import { count, sentence, shorten } from "./words.ts";

const LONGEST_MESSAGE = 1200;

interface ProblemView {
  readonly analysis: DeployableForecast["analysis"];
  readonly problem: Problem | undefined;
  readonly places: readonly Place[];
  /** How many more entries of the file it is so of, or how many more that aim at what is not there. */
  readonly alike: number;
  readonly where: readonly Named[];
}

export const ANALYSIS = {
  problem: ({ analysis, problem, places, alike, where }: ProblemView): Text => {
    if (problem === undefined) return say`${scopePhrase(where)}: no reason was recorded.`;
    const { side, fault, changes } = problem;
    const at =
      places.length === 0
        ? []
        : say`${shortList(
            places.map((place): Text => [{ place }]),
            3,
          )}: `;
    const reason = shorten(reasonOf(problem), LONGEST_MESSAGE);
    const others =
      alike === 0
        ? []
        : fault === "target-missing"
          ? say` The same applies to ${alike} more.`
          : say` The same applies to ${count(alike, "more entry", "more entries")} of this file.`;
    const before =
      side === "base"
        ? say` That is so at base, before this change.`
        : isAsBefore(problem)
          ? say` It was so before this change.`
          : [];
    const unknown =
      analysis === "none"
        ? say` Until that changes, nothing is known about ${scopePhrase(where)}.`
        : say` (${scopePhrase(where)})`;
    const told = sentence(reason);
    const prose = places.length === 0 ? `${told.slice(0, 1).toUpperCase()}${told.slice(1)}` : told;
    const given = changed(changes);
    return say`${at}${{ prose }}${others}${before}${unknown}${given}`;
  },
  part: (message: string): Text => say`${{ prose: sentence(shorten(message, LONGEST_MESSAGE)) }}`,
  more: (hidden: number): Text => [count(hidden, "more reason")],
  /** @param hasOthers whether deployables above were not analysed either, of which other changed files are */
  filesTitle: (number: number, hasOthers: boolean): Text =>
    say`${{ strong: [`${number}${hasOthers ? " other" : ""} changed ${number === 1 ? "file was" : "files were"} not analysed:`] }}`,
  files: (paths: readonly string[], { reason, changes }: Pick<AccountLine, "reason" | "changes">): Text => [
    ...codes(paths, 5),
    ...(reason === undefined ? [] : say`: ${{ prose: reason }}`),
    ...changed(changes),
  ],
  notes: (): Text => say`Notes`,
  silentTitle: (): Text => say`Changed files without a visible effect`,
  silent: (paths: readonly string[], where: readonly Named[]): Text =>
    say`${codes(paths, 5)} in ${scopePhrase(where)}`,
  silentAmong: (files: Text): Text => say`Without a visible effect: ${files}`,
  accountTitle: (number: number): Text => say`What became of ${count(number, "changed file")}`,
  account: (line: AccountLine["line"], paths: readonly string[]): Text =>
    say`${ACCOUNT_LINES[line]}: ${codes(paths, 20)}`,
} as const;

/** Of both sides, and the change does nothing about it. */
export function isAsBefore(problem: Problem | undefined): boolean {
  return problem !== undefined && problem.side === undefined && problem.changes === undefined;
}

export const ACCOUNT_LINES: Readonly<Record<AccountLine["line"], string>> = {
  input: "Read and analysed",
  declaration: "Says what is deployed, or how",
  inert: "Nothing that a cluster gets",
  notAnalysed: "Not analysed",
};

function changed(changes: string | undefined): Text {
  return changes === undefined ? [] : say` What changes: ${{ prose: sentence(changes) }}`;
}
