import type { Finding } from "../../domain/forecast.ts";
import { code, list, say, type Text } from "../document/text.ts";
import { codes, verb } from "./names.ts";
import { scopePhrase, type Named } from "./scope.ts";
import { count } from "./words.ts";

export const ANNOTATIONS = {
  findingTitle: ({ check, workload, container }: Finding): Text => {
    const subject = workload === null ? [] : say`: ${code(workload.name)}`;
    return say`${check}${subject}${container === undefined ? [] : say`, container ${code(container)}`}`;
  },
  finding: ({ message, remediation }: Finding, where: readonly Named[]): Text =>
    say`${{ prose: message }} ${{ prose: remediation }}${inPlaces(where)}`,
  problemTitle: (problem: string): Text => say`Not analysed: ${problem}`,
  problem: (message: string, where: readonly Named[]): Text => say`${{ prose: message }}${inPlaces(where)}`,
  causeTitle: (): Text => say`Rollcast`,
  restarts: (
    subjects: readonly { readonly name: string; readonly unsafe: boolean }[],
    where: readonly Named[],
  ): Text => {
    const names = subjects.map(({ name, unsafe }): Text =>
      unsafe ? say`${code(name)} (unsafe)` : [code(name)],
    );
    return say`restarts ${list(names)} in ${scopePhrase(where)}`;
  },
  keeps: (names: readonly string[], where: readonly Named[]): Text =>
    say`does not reach ${codes(names, 6)} in ${scopePhrase(where)}: ${verb(names, "it keeps", "they keep")} the old value until someone restarts ${verb(names, "it", "them")}`,
  moreTitle: (hidden: number): Text => say`${hidden} more`,
  more: (hidden: number, level: string): Text =>
    say`And ${count(hidden, `more ${level}`)}: the job summary has all of them.`,
} as const;

/** Nothing for what belongs to no deployable. */
function inPlaces(where: readonly Named[]): Text {
  return where.length === 0 ? [] : say` (${scopePhrase(where)})`;
}
