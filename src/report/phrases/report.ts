import type { Revision } from "../../domain/forecast.ts";
import { say, type Text } from "../document/text.ts";
import { comparedPhrase, revisionPhrase } from "./footer.ts";
import { codes } from "./names.ts";
import { count } from "./words.ts";
import { ownValue } from "../../model/own-value.ts";

export const NEVER_SHOWN: Text = say`The values of a Secret are never shown.`;

const LEFT_OUT: Readonly<Record<string, string>> = {
  "short-diffs": "long diffs",
  "no-diffs": "the diffs",
  "no-folds": "what is folded away",
  "first-rows": "all but the first rows of each table, and what is folded away",
  "few-rows": "all but the first rows of each table, and what is folded away",
  headline: "everything but the headline",
};

/** What a shorter form leaves out, and where all of it is. */
export function leftOutPhrase(form: string, hasReport: boolean): Text {
  const where = hasReport
    ? say`The ${{ report: "full report" }} has everything.`
    : say`The JSON report has everything.`;
  return say`Left out to be short: ${ownValue(LEFT_OUT, form) ?? ""}. ${where}`;
}

interface Reached {
  readonly total: number;
  readonly affected: number;
  readonly noun: string;
  /** The changed files that they read. */
  readonly files: readonly string[];
}

export function CALM(
  sentence: Text,
  { total, affected, noun, files }: Reached,
  hadImpactBefore: boolean,
  compared: { readonly base: Revision; readonly head: Revision },
): Text {
  const scope =
    total === 0
      ? []
      : affected === 0
        ? say`: the change reaches none of ${count(total, noun)}`
        : say`: the change reaches ${affected} of ${count(total, noun)}${files.length === 0 ? [] : say` (${codes(files, 2)})`}, but no pod`;
  const past = hadImpactBefore ? say` An earlier state of this pull request had an impact; it is gone.` : [];
  return say`${{ level: "calm" }} ${{ strong: sentence }}${scope}.${past} (${{ home: "Rollcast" }}, ${comparedPhrase(compared)})`;
}

export function SAME_SIDES({ base, head }: { readonly base: Revision; readonly head: Revision }): Text {
  return say`${revisionPhrase(head)} is the same as ${revisionPhrase(base)}: there is nothing to compare. Compare with an older commit, like --base HEAD~1.`;
}
