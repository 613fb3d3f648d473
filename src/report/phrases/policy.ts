import type { CheckId } from "../../domain/check-ids.ts";
import type { Level, PolicyChange, PolicyReport, SettingChange } from "../../domain/forecast.ts";
import { code, join, name, say, shortList, type Text } from "../document/text.ts";
import { checkDocs } from "./harm.ts";
import { inParentheses, type Named } from "./scope.ts";
import { count } from "./words.ts";

/** An exemption, with what it exempts. */
export interface ExemptedView {
  readonly check: CheckId;
  readonly workload: string | undefined;
  readonly reason: string;
  readonly until: string | undefined;
  readonly where: readonly Named[];
}

const SHOWN = 3;

export const POLICY = {
  change: (file: string, change: PolicyChange["change"], from: PolicyReport["from"]): Text => {
    const verb = { added: "brings", removed: "removes", modified: "edits" }[change];
    const now =
      from === "base" ? say`this report is by the one of base` : say`no policy holds for this report`;
    return say`${{ strong: say`This change ${verb} the policy` }} (${code(file)}). That takes effect with the merge: ${now}.`;
  },
  setting: ({ setting, base, head }: SettingChange): Text => {
    if (base === null) return say`${code(setting)}: ${code(head ?? "")} is new`;
    return head === null
      ? say`${code(setting)}: ${code(base)} is gone`
      : say`${code(setting)}: ${code(base)} becomes ${code(head)}`;
  },
  moreSettings: (hidden: number): Text => [count(hidden, "more setting")],
  wouldBe: (verdict: "pass" | "fail", level: Level, isSame: boolean): Text =>
    isSame
      ? say`With it, the answer to this change would be the same.`
      : say`With it, this change would ${verdict === "pass" ? "pass" : "fail"} the gate, and be ${{ strong: [LEVELS[level]] }}.`,
  exemptedByPolicy: (): Text => [{ strong: ["Exempted by the policy:"] }],
  exempted: ({ check, workload, reason, until, where }: ExemptedView): Text => {
    const subject = workload === undefined ? [] : say`${{ strong: [name(workload)] }}: `;
    const end = until === undefined ? [] : say`, until ${until}`;
    return say`${subject}${checkDocs(check)}: ${{ prose: reason }}${end} ${inParentheses(where)}`;
  },
  fold: (file: string): Text => say`By the policy ${code(file)}`,
  off: (check: CheckId, findings: number): Text =>
    say`${checkDocs(check)} is switched off: ${count(findings, "finding")} not shown`,
  milder: (check: CheckId, findings: number): Text =>
    say`${checkDocs(check)} is a warning instead of an error: ${count(findings, "finding")}`,
  leftOut: (reason: string, names: readonly string[]): Text =>
    say`Left out: ${shortList(
      names.map((each) => [code(each)]),
      SHOWN,
    )} (${{ prose: reason }})`,
  /** Behind the one line of a calm answer. */
  note: (exempted: readonly ExemptedView[], off: readonly CheckId[], leftOut: number): Text => {
    const parts = [
      ...(exempted.length === 0 ? [] : [say`exempted: ${shortList(exempted.map(shortExemption), SHOWN)}`]),
      ...(off.length === 0
        ? []
        : [
            say`switched off: ${shortList(
              off.map((check) => checkDocs(check)),
              SHOWN,
            )}`,
          ]),
      ...(leftOut === 0 ? [] : [say`${count(leftOut, "deployable")} left out`]),
    ];
    return parts.length === 0 ? [] : say` By decision of the team, ${join(parts, "; ")}.`;
  },
} as const;

const LEVELS: Readonly<Record<Level, string>> = {
  calm: "calm",
  caution: "to be looked at",
  danger: "dangerous",
};

function shortExemption({ check, workload, reason }: ExemptedView): Text {
  const subject = workload === undefined ? [] : say` of ${name(workload)}`;
  return say`${checkDocs(check)}${subject} (${{ prose: reason }})`;
}
