import type { EffectiveSetting } from "../domain/policy-report.ts";
import type { Finding, PolicyReport, Revision, SettingChange } from "../domain/forecast.ts";
import { terminal } from "./escape.ts";
import { POLICY_PAGE } from "./phrases/policy-page.ts";
import { paint, wrap, type TextStyle } from "./text/layout.ts";

/** A policy with the origin of every value, as `rollcast policy` shows it. */
export interface PolicyView {
  readonly report: Pick<PolicyReport, "file" | "from" | "change"> | undefined;
  readonly base: Revision;
  readonly settings: readonly EffectiveSetting[];
  readonly findings: readonly Finding[];
}

/** For a person: a table, and below it what the other side of the comparison says otherwise. */
export function formatPolicy({ report, base, settings, findings }: PolicyView, style: TextStyle): string {
  const rows = settings.map(({ setting, value, origin }) => [setting, value, originOf(origin)].map(terminal));
  const widthOf = (column: number, most: number): number =>
    Math.min(most, Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [first, second] = [widthOf(0, 48), widthOf(1, 40)];
  const table = rows.map(
    ([setting = "", value = "", origin = ""]) =>
      `${setting.padEnd(first)}  ${value.padEnd(second)}  ${origin}`,
  );
  return [
    ...wrap(terminal(POLICY_PAGE.title(report, base)), style.width).map((line) => paint(line, "bold", style)),
    "",
    ...table,
    ...changeLines(report),
    ...findings.flatMap(({ message }) => ["", ...wrap(terminal(message), style.width)]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** For a program. */
export function formatPolicyJson({ report, base, settings, findings }: PolicyView): string {
  return `${JSON.stringify({ policy: report ?? null, base, settings, findings }, null, 2)}\n`;
}

function originOf(origin: EffectiveSetting["origin"]): string {
  switch (origin.kind) {
    case "file":
      return `${origin.file}:${origin.line}`;
    case "asked":
      return origin.option;
    case "default":
      return POLICY_PAGE.byDefault;
  }
}

function changeLines(report: PolicyView["report"]): readonly string[] {
  if (report?.change === undefined) return [];
  const { settings } = report.change;
  return ["", POLICY_PAGE.change, ...settings.map((change) => terminal(`  ${changeOf(change)}`))];
}

function changeOf({ setting, base, head }: SettingChange): string {
  return `${setting}: ${base ?? POLICY_PAGE.nothing} → ${head ?? POLICY_PAGE.nothing}`;
}
