import type { Finding, Forecast, DeployableForecast } from "../domain/forecast.ts";
import { terminal, terminalProse } from "./escape.ts";
import { headline } from "./headline.ts";
import { accountPhrase, leftOvers } from "./impact/account.ts";
import type { FindingFact } from "./impact/findings.ts";
import { failingEntries, findingGroups } from "./impact/findings.ts";
import { fold } from "./impact/fold.ts";
import { deployableNames } from "./impact/names.ts";
import { staleRows } from "./impact/stale.ts";
import type { StaleFact, StaleRow } from "./impact/stale.ts";
import type { CauseLine, WorkloadFact, WorkloadRow } from "./impact/workloads.ts";
import { concernsRestarts, workloadRows } from "./impact/workloads.ts";
import { containersPhrase, count, effectPhrase } from "./phrases.ts";
import { rolloutPhrase } from "./rollout-phrase.ts";
import { configLines } from "./text/configs.ts";
import type { Paint, TextStyle } from "./text/layout.ts";
import { hanging, inCharset, namesText, paint } from "./text/layout.ts";

/** The forecast for a terminal: the same order as the comment. Plain text without `color`. Ends with a newline. */
export function formatText(forecast: Forecast, style: TextStyle): string {
  const { restarts, others } = workloadRows(forecast);
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : [paint(title, "bold", style), ...lines].join("\n");
  const stale = (effect: StaleFact["effect"]): readonly string[] =>
    staleRows(forecast, effect).flatMap((row) => staleLines(row, style));
  const sections = [
    verdict(forecast, style),
    section(
      "Restarts",
      restarts.flatMap((row) => workloadLines(row, style)),
    ),
    section("Stale configs: kept until something else restarts the pods", stale("stale")),
    section("Restarted by a controller in the cluster", stale("reloaded")),
    section(
      "What to do",
      findingLines(forecast, (finding) => finding.suppressed === undefined, style),
    ),
    section(
      "Exempted",
      findingLines(forecast, (finding) => finding.suppressed !== undefined, style),
    ),
    section("Changed configs", configLines(forecast, style)),
    section(
      "Also concerned, without a restart now",
      others.flatMap((row) => workloadLines(row, style)),
    ),
    section("Seen live, without a restart", stale("live")),
    section("Not analysed, and notes", [...leftOverLines(forecast, style), ...problemLines(forecast, style)]),
    section(
      "Not touched by this change, with inputs outside the repository",
      untouchedLines(forecast, style),
    ),
    scope(forecast, style),
  ];
  return inCharset(`${sections.filter((text) => text !== "").join("\n\n")}\n`, style);
}

const TONES: Readonly<Record<Forecast["summary"]["level"], Paint>> = {
  danger: "red",
  caution: "yellow",
  calm: "green",
};

function verdict(forecast: Forecast, style: TextStyle): string {
  const { level, clauses } = headline(forecast);
  const lines = hanging("", clauses.join(" · "), style).map((line) =>
    paint(paint(line, TONES[level], style), "bold", style),
  );
  if (forecast.verdict === "pass") return lines.join("\n");
  return [...lines, ...hanging("The gate fails: ", failingEntries(forecast).join(", "), style, "red")].join(
    "\n",
  );
}

function scope({ base, head, summary }: Forecast, style: TextStyle): string {
  const name = ({ ref, sha }: Forecast["base"]): string =>
    terminal(sha === null || sha.startsWith(ref) ? ref : `${ref} (${sha.slice(0, 7)})`);
  const { filesChanged, deployablesAffected, deployablesTotal } = summary;
  if (filesChanged === 0) {
    const text = `${name(head)} is the same as ${name(base)}: there is nothing to compare. Compare with an older commit, like --base HEAD~1.`;
    return hanging("", text, style).join("\n");
  }
  const text = `${name(head)} against ${name(base)} · ${deployablesAffected} of ${count(deployablesTotal, "overlay")} affected`;
  const account = accountPhrase({ summary });
  return hanging("", account === "" ? text : `${text} · ${account}`, style)
    .map((line) => paint(line, "dim", style))
    .join("\n");
}

function tag({ effect, unsafe, risk }: WorkloadFact): readonly [string, Paint | undefined] {
  if (effect === "applyFails") return ["FAILS", "red"];
  if (unsafe) return ["UNSAFE", risk === "error" ? "red" : "yellow"];
  if (effect === "unknown") return ["MAYBE", "yellow"];
  return risk === null ? ["", undefined] : ["CHECK", "yellow"];
}

function workloadLines(
  { subjects, deployables, fact, details }: WorkloadRow,
  style: TextStyle,
): readonly string[] {
  const [word, color] = tag(fact);
  const effect = fact.effect === "restart" ? [] : [terminalProse(effectPhrase(fact))];
  const hasRollout = concernsRestarts(fact.effect) && fact.effect !== "applyFails";
  const rollout = hasRollout ? rolloutPhrase(details) : "";
  return [
    ...subjectLine(
      subjects,
      style,
      word === "" ? "" : `  ${color === undefined ? word : paint(word, color, style)}`,
    ),
    ...field("in", namesText(deployables), style),
    ...fact.causes.flatMap((cause) => field("because", causeText(cause), style)),
    ...field("why", terminalProse(fact.reason ?? ""), style),
    ...field("how", [...effect, ...(rollout === "" ? [] : [rollout])].join(" · "), style),
    ...field("checks", fact.checks.map(terminal).join(", "), style),
  ];
}

/** The workloads' names, bold, and what is appended to them. */
function subjectLine(subjects: readonly string[], style: TextStyle, appended = ""): readonly string[] {
  const lines = hanging("  ", namesText(subjects), style).map((line) => paint(line, "bold", style));
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}${appended}` : line));
}

/** A labelled line below a name; nothing when it is empty. */
function field(label: string, text: string, style: TextStyle): readonly string[] {
  return text === "" ? [] : hanging(`    ${label.padEnd(8)}`, text, style, "dim");
}

function causeText(cause: CauseLine): string {
  switch (cause.type) {
    case "image":
      return `${cause.noun} ${terminal(cause.base)} → ${terminal(cause.head)}`;
    case "field":
      return `${cause.noun} ${namesText(cause.paths)}`;
    case "config": {
      const keys = namesText(cause.keys);
      const read =
        cause.reads === "notRead" ? `(does not read ${keys === "" ? "a changed key" : keys})` : keys;
      const sources = cause.sources.map(({ file, line }) => placeText(file, line));
      return [terminal(cause.config), read, sources.length > 0 ? `from ${sources.join(", ")}` : ""]
        .filter((part) => part !== "")
        .join(" ");
    }
  }
}

function staleLines({ subjects, deployables, fact }: StaleRow, style: TextStyle): readonly string[] {
  const ways = fact.reads.map(({ how, container }) =>
    container === null ? how : `${how} of ${terminal(container)}`,
  );
  return [
    ...subjectLine(subjects, style),
    ...field("in", namesText(deployables), style),
    ...field("config", `${terminal(fact.config)} ${namesText(fact.keys)}`.trim(), style),
    ...field("reads", ways.join(", "), style),
    ...field("why", terminalProse(fact.reason ?? ""), style),
  ];
}

function findingLines(
  forecast: Forecast,
  which: (finding: Finding) => boolean,
  style: TextStyle,
): readonly string[] {
  // What was not analysed has a section of its own.
  const findings = forecast.findings.filter(
    (finding) => finding.severity !== "ignore" && finding.check !== "not-analysed" && which(finding),
  );
  return findingGroups(findings, deployableNames(forecast)).flatMap(
    ({ check, severity, remediation, rows }) => [
      ...hanging("  ", terminal(check), style).map((line) =>
        paint(line, severity === "error" ? "red" : "yellow", style),
      ),
      ...hanging("    ", terminalProse(remediation), style),
      ...rows.flatMap(({ subjects, deployables, fact }) => [
        ...hanging(
          "  - ",
          [findingSubject(subjects, fact), terminalProse(fact.message)]
            .filter((part) => part !== "")
            .join(": "),
          style,
        ),
        ...field("in", namesText(deployables), style),
        ...field("at", fact.file === undefined ? "" : placeText(fact.file, fact.line), style),
        ...field("since", since(fact), style),
        ...field("reason", terminal(fact.suppressed?.reason ?? ""), style),
      ]),
    ],
  );
}

function since({ isNew, notSeenAtBase }: FindingFact): string {
  if (isNew) return "this change";
  return notSeenAtBase === true ? "this change, perhaps" : "before this change";
}

function findingSubject(subjects: readonly string[], { containers }: FindingFact): string {
  const named = namesText(subjects);
  return containers.length === 0 ? named : `${named}, ${containersPhrase(containers, terminal)}`;
}

function problemLines(forecast: Forecast, style: TextStyle): readonly string[] {
  const nameOf = deployableNames(forecast);
  const words = { none: "not analysed", partial: "partly analysed", full: "note" } as const;
  const rows = fold(
    forecast.deployables.filter(isTold).flatMap(({ id, analysis, problems }) =>
      (problems.length === 0 && analysis !== "full" ? [null] : problems).map((problem) => ({
        deployable: nameOf(id),
        subject: "",
        fact: { analysis, problem },
      })),
    ),
  );
  return rows.flatMap(({ deployables, fact: { analysis, problem } }) => [
    ...hanging("  ", `${words[analysis]}: ${namesText(deployables)}`, style).map((line) =>
      paint(line, analysis === "full" ? "dim" : "yellow", style),
    ),
    ...(problem === null
      ? []
      : [
          ...hanging("    ", terminalProse(problem.message), style),
          ...field("at", problem.file === undefined ? "" : placeText(problem.file, problem.line), style),
          ...field("side", problem.side ?? "both, so before this change too", style),
        ]),
  ]);
}

/** Changed files that nobody looked at. */
function leftOverLines(forecast: Forecast, style: TextStyle): readonly string[] {
  return leftOvers(forecast).flatMap(({ reason, paths }) => [
    ...hanging("  ", `not analysed: ${namesText(paths)}`, style).map((line) => paint(line, "yellow", style)),
    ...hanging("    ", terminalProse(reason), style),
  ]);
}

/** Overlays with inputs elsewhere are in every forecast: why they were not analysed is told when the change reaches them. */
function isTold({ touched, analysis }: DeployableForecast): boolean {
  return touched || analysis === "full";
}

function untouchedLines(forecast: Forecast, style: TextStyle): readonly string[] {
  const nameOf = deployableNames(forecast);
  const names = forecast.deployables.filter((each) => !isTold(each)).map(({ id }) => nameOf(id));
  return names.length === 0 ? [] : hanging("  ", namesText(names), style);
}

function placeText(file: string, line: number | undefined): string {
  return terminal(line === undefined ? file : `${file}:${line}`);
}
