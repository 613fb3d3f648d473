import { CHECK_GROUPS } from "../domain/check-groups.ts";
import type { Check } from "../domain/policy/check.ts";
import { terminalProse } from "./escape.ts";
import { CHECK_PAGES } from "./phrases/checks.ts";
import { docsUrl } from "./project.ts";
import { hanging, paint, wrap, type TextStyle } from "./text/layout.ts";

type Documentation = Omit<Check, "find">;

/** All checks as tables for a terminal, by what they are about, in the order of the documentation. */
export function formatChecks(checks: readonly Documentation[], style: TextStyle): string {
  const rows = checks.map(({ id, severities, title }) => ({ id, severity: severities.join(", "), title }));
  const ids = Math.max(...rows.map(({ id }) => id.length));
  const severities = Math.max(...rows.map(({ severity }) => severity.length));
  const line = ({ id, severity, title }: Row): string =>
    `${paint(id, "bold", style)}${" ".repeat(ids - id.length)}  ${severity.padEnd(severities)}  ${title}`;
  const tables = CHECK_GROUPS.flatMap(({ title, ids: own }) => [
    `${title}:`,
    ...rows.filter(({ id }) => own.includes(id)).map(line),
    "",
  ]);
  return lines([...tables, ...wrap(CHECK_PAGES.more, style.width)]);
}

interface Row {
  readonly id: Documentation["id"];
  readonly severity: string;
  readonly title: string;
}

/** What a check finds, why, and what to do: its page of the documentation for a terminal. */
export function formatCheck(check: Documentation, style: TextStyle): string {
  const { id, title, what, cases = [], why, link, remediation, severities } = check;
  const paragraph = (label: string, text: string): readonly string[] => [
    "",
    ...hanging(label, terminalProse(text), style, "bold"),
  ];
  return lines([
    `${paint(title, "bold", style)} (${id}, ${severities.join(" or ")})`,
    ...paragraph("", what),
    ...cases.flatMap((each) => hanging("- ", terminalProse(each), style)),
    ...paragraph(CHECK_PAGES.why, why),
    ...paragraph(CHECK_PAGES.remedy, remediation),
    ...paragraph(CHECK_PAGES.gate, CHECK_PAGES.gateWith(id, severities)),
    "",
    CHECK_PAGES.source(link),
    CHECK_PAGES.page(docsUrl(`checks.md#${id}`)),
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
