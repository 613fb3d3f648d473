import type { AccountLine, DeployableForecast } from "../../domain/forecast.ts";
import type { Problem } from "../../model/problem.ts";
import { say, type Place, type Text } from "../document/text.ts";
import { codes } from "./names.ts";
import { scopePhrase, type Named } from "./scope.ts";
import { count, shorten } from "./words.ts";

const LONGEST_MESSAGE = 1200;

interface ProblemView {
  readonly analysis: DeployableForecast["analysis"];
  readonly problem: Problem | undefined;
  readonly where: readonly Named[];
}

export const ANALYSIS = {
  problem: ({ analysis, problem, where }: ProblemView): Text => {
    if (problem === undefined) return say`${scopePhrase(where)}: no reason was recorded.`;
    const { file, line, side, message } = problem;
    const place: Place | undefined =
      file === undefined
        ? undefined
        : { file, ...(line !== undefined && { line }), ...(side !== undefined && { side }) };
    const at = place === undefined ? [] : say`${{ place }}: `;
    const before =
      side === undefined
        ? say` It was so before this change.`
        : side === "base"
          ? say` That is so at base, before this change.`
          : [];
    const unknown =
      analysis === "none"
        ? say` Until that changes, nothing is known about ${scopePhrase(where)}.`
        : say` (${scopePhrase(where)})`;
    const told = sentence(shorten(message, LONGEST_MESSAGE));
    const prose = place === undefined ? `${told.slice(0, 1).toUpperCase()}${told.slice(1)}` : told;
    return say`${at}${{ prose }}${before}${unknown}`;
  },
  part: (message: string): Text => say`${{ prose: sentence(shorten(message, LONGEST_MESSAGE)) }}`,
  more: (hidden: number): Text => [count(hidden, "more reason")],
  /** @param hasOthers whether deployables above were not analysed either, of which other changed files are */
  filesTitle: (number: number, hasOthers: boolean): Text =>
    say`${{ strong: [`${number}${hasOthers ? " other" : ""} changed ${number === 1 ? "file was" : "files were"} not analysed:`] }}`,
  files: (paths: readonly string[], reason: string | undefined): Text =>
    say`${codes(paths, 5)}${reason === undefined ? [] : say`: ${{ prose: reason }}`}`,
  notes: (): Text => say`Notes`,
  silentTitle: (): Text => say`Changed files without a visible effect`,
  silent: (paths: readonly string[], where: readonly Named[]): Text =>
    say`${codes(paths, 5)} in ${scopePhrase(where)}`,
  accountTitle: (number: number): Text => say`What became of ${count(number, "changed file")}`,
  account: (line: AccountLine["line"], paths: readonly string[]): Text =>
    say`${ACCOUNT_LINES[line]}: ${codes(paths, 20)}`,
} as const;

export const ACCOUNT_LINES: Readonly<Record<AccountLine["line"], string>> = {
  input: "Read and analysed",
  declaration: "Says what is deployed, or how",
  inert: "Nothing that a cluster gets",
  notAnalysed: "Not analysed",
};

/** A builder's message may lack its full stop. */
function sentence(message: string): string {
  return /[.!?…]$/.test(message.trimEnd()) ? message : `${message.trimEnd()}.`;
}
