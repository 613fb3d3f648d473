import type { Finding, Forecast } from "../domain/forecast.ts";
import type { Problem } from "../model/problem.ts";
import { terminal, terminalProse } from "./escape.ts";
import type { FindingRow } from "./impact/findings.ts";
import { activeFindings, findingGroups } from "./impact/findings.ts";
import { fold } from "./impact/fold.ts";
import { deployableNames } from "./impact/names.ts";
import { containersPhrase, count, shorten } from "./phrases.ts";

/** At most so many of each level a step, and so long; GitHub drops and cuts the rest in silence.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;
const MAX_TITLE = 255;

/** A remark on the run, shown at its file and line in the pull request where it has one. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

const LEVELS = ["error", "warning", "notice"] as const;

/**
 * What a step shows at the offending lines: findings and failed analyses, the same in several overlays once, and
 * nothing about overlays that the change does not reach.
 */
export function annotations(forecast: Forecast): readonly Annotation[] {
  return touchedAnnotations({
    ...forecast,
    deployables: forecast.deployables.filter(({ touched }) => touched),
  });
}

function touchedAnnotations(forecast: Forecast): readonly Annotation[] {
  const touched = new Set(forecast.deployables.map(({ id }) => id));
  const findings = activeFindings(forecast).filter(
    ({ deployable }) => deployable === null || touched.has(deployable),
  );
  const nameOf = deployableNames(forecast);
  const all = [
    ...findingGroups(findings, nameOf).flatMap(({ rows }) => rows.map(findingAnnotation)),
    ...problemAnnotations(forecast, findings, nameOf),
  ];
  return LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}

function findingAnnotation({ deployables, subjects, fact }: FindingRow): Annotation {
  const named = subjects.filter((name) => name !== "").join(", ");
  const { containers } = fact;
  const subject = containers.length === 0 ? named : `${named}, ${containersPhrase(containers, String)}`;
  return annotation(
    levelOf(fact.severity),
    `${fact.check}${subject === "" ? "" : `: ${subject}`}`,
    `${fact.message} ${fact.remediation}${nameList(deployables)}`,
    fact,
  );
}

function levelOf(severity: Finding["severity"]): Annotation["level"] {
  return severity === "error" ? "error" : severity === "warning" ? "warning" : "notice";
}

/** The problems that no finding tells already. */
function problemAnnotations(
  forecast: Forecast,
  findings: readonly Finding[],
  nameOf: (id: string | null) => string,
): readonly Annotation[] {
  const told = new Set(findings.map(({ deployable, message }) => JSON.stringify([deployable, message])));
  const problems = forecast.deployables.flatMap(({ id, problems, analysis }) =>
    problems
      .filter(({ message }) => !told.has(JSON.stringify([id, message])))
      .map((problem) => ({
        deployable: nameOf(id),
        subject: "",
        fact: { problem, isFull: analysis === "full" },
      })),
  );
  return fold(problems).map(({ deployables, fact: { problem, isFull } }) =>
    annotation(
      isFull ? "notice" : "warning",
      `${isFull ? "Note" : "Not analysed"}: ${problem.code}${sideOf(problem)}`,
      `${problem.message}${nameList(deployables)}`,
      // A base-side line number means nothing in the head's file.
      problem.side === "base" ? {} : problem,
    ),
  );
}

function sideOf({ side }: Problem): string {
  return side === undefined ? ", was there before" : ` at ${side}`;
}

function annotation(
  level: Annotation["level"],
  title: string,
  message: string,
  { file, line }: { readonly file?: string; readonly line?: number },
): Annotation {
  return {
    level,
    title: shorten(terminal(title), MAX_TITLE),
    message: shorten(terminalProse(message), MAX_MESSAGE),
    ...(file === undefined ? {} : { file: terminal(file) }),
    ...(file === undefined || line === undefined ? {} : { line }),
  };
}

/** " (a, b)"; nothing for what belongs to no deployable. */
function nameList(all: readonly string[]): string {
  const names = all.filter((name) => name !== "");
  const shown = names.slice(0, 5).join(", ");
  if (shown === "") return "";
  return ` (${names.length > 5 ? `${shown} and ${names.length - 5} more` : shown})`;
}

function capped(sameLevel: readonly Annotation[]): readonly Annotation[] {
  const [first] = sameLevel;
  if (first === undefined || sameLevel.length <= MAX_PER_LEVEL) return sameLevel;
  const hidden = sameLevel.length - (MAX_PER_LEVEL - 1);
  const more: Annotation = {
    level: first.level,
    title: `${hidden} more`,
    message: `And ${count(hidden, `more ${first.level}`)}: the job summary has all of them.`,
  };
  return [...sameLevel.slice(0, MAX_PER_LEVEL - 1), more];
}
