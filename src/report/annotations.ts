import { namedAlike } from "../model/identity.ts";
import { restartsPods } from "../domain/counts.ts";
import type { Finding, Forecast } from "../domain/forecast.ts";
import { isActive } from "../domain/policy/active.ts";
import type { EnvironmentRule } from "./content/environment.ts";
import { group } from "./content/group.ts";
import { causeGroups, configGroups, type CauseGroup } from "./content/causes.ts";
import { readersOf } from "./content/stale.ts";
import { namedOf } from "./content/found.ts";
import { viewOf, workloadsWith, type View } from "./content/view.ts";
import type { Place, Text } from "./document/text.ts";
import { terminal } from "./escape.ts";
import { ANNOTATIONS } from "./phrases/annotations.ts";
import { shorten } from "./phrases/words.ts";
import { inlineText } from "./text/inline.ts";
import { sortedTexts } from "../domain/texts.ts";
import { keyText } from "../model/key-text.ts";

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
 * What a step shows at the lines: an error for each finding that fails the gate, a warning for what else this change
 * brings, and at the changed lines what they do. What was there before is no remark on this change.
 */
export function annotations(
  forecast: Forecast,
  environments: readonly EnvironmentRule[] = [],
): readonly Annotation[] {
  const view = viewOf(forecast, environments);
  const all = [...findingAnnotations(view), ...problemAnnotations(view), ...causeAnnotations(view)];
  return LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}

function findingAnnotations(view: View): readonly Annotation[] {
  const told = view.forecast.findings.filter(
    (finding) =>
      isActive(finding) && (view.gates(finding) || (finding.isNew && finding.check !== "not-analysed")),
  );
  const same = ({ check, workload, container, message, file, line }: Finding): string =>
    keyText([check, workload && namedAlike(workload), container, message, file, line]);
  return group(told, same).map(({ first, all }) => {
    const level = view.gates(first) ? "error" : first.severity === "error" ? "warning" : "notice";
    const where = namedOf(
      view,
      all.map(({ deployable }) => deployable),
    );
    return annotation(level, ANNOTATIONS.findingTitle(first), ANNOTATIONS.finding(first, where), first);
  });
}

/** What was not analysed although the change reaches it, and that no finding has told. */
function problemAnnotations(view: View): readonly Annotation[] {
  const gating = new Set(
    view.forecast.findings
      .filter(view.gates)
      .map(({ deployable, message }) => keyText([deployable, message])),
  );
  const problems = view.forecast.deployables.flatMap(({ id, touched, analysis, problems: all }) =>
    touched && analysis !== "full"
      ? all.filter(({ message }) => !gating.has(keyText([id, message]))).map((problem) => ({ id, problem }))
      : [],
  );
  return group(problems, ({ problem }) => keyText(problem)).map(({ first: { problem }, all }) => {
    const where = namedOf(
      view,
      all.map(({ id }) => id),
    );
    // A line of base means nothing in the head's file.
    const place = problem.side === "base" ? {} : problem;
    return annotation(
      "warning",
      ANNOTATIONS.problemTitle(problem.code),
      ANNOTATIONS.problem(problem.message, where),
      place,
    );
  });
}

/** At each changed line, what it does. */
function causeAnnotations(view: View): readonly Annotation[] {
  const restarting = workloadsWith(view, restartsPods);
  const stale = readersOf(view, "stale");
  return [
    ...causeGroups(view, restarting).flatMap((cause) =>
      atLines(cause, (where) => ANNOTATIONS.restarts(subjects(view, cause), where), view),
    ),
    ...configGroups(view, stale).flatMap((cause) =>
      atLines(cause, (where) => ANNOTATIONS.keeps(cause.subjects, where), view),
    ),
  ];
}

function atLines(
  { fact, ids }: CauseGroup,
  words: (where: ReturnType<typeof namedOf>) => Text,
  view: View,
): readonly Annotation[] {
  const lines = fact.places.filter(({ side, line }) => side !== "base" && line !== undefined);
  return lines.map((place) =>
    annotation("notice", ANNOTATIONS.causeTitle(), words(namedOf(view, ids)), place),
  );
}

/** The unsafe ones by name. */
function subjects(
  view: View,
  { subjects: names, ids }: CauseGroup,
): readonly { readonly name: string; readonly unsafe: boolean }[] {
  const among = new Set(ids);
  const unsafe = new Set(
    view.forecast.findings
      .filter(
        (finding) =>
          isActive(finding) && finding.unsafe && finding.deployable !== null && among.has(finding.deployable),
      )
      .map(({ workload }) => workload?.name),
  );
  return sortedTexts(names).map((name) => ({ name, unsafe: unsafe.has(name) }));
}

function annotation(
  level: Annotation["level"],
  title: Text,
  message: Text,
  { file, line }: Partial<Place>,
): Annotation {
  return {
    level,
    title: shorten(inlineText(title), MAX_TITLE),
    message: shorten(inlineText(message), MAX_MESSAGE),
    ...(file === undefined ? {} : { file: terminal(file) }),
    ...(file === undefined || line === undefined ? {} : { line }),
  };
}

function capped(sameLevel: readonly Annotation[]): readonly Annotation[] {
  const [first] = sameLevel;
  if (first === undefined || sameLevel.length <= MAX_PER_LEVEL) return sameLevel;
  const hidden = sameLevel.length - (MAX_PER_LEVEL - 1);
  const more = annotation(
    first.level,
    ANNOTATIONS.moreTitle(hidden),
    ANNOTATIONS.more(hidden, first.level),
    {},
  );
  return [...sameLevel.slice(0, MAX_PER_LEVEL - 1), more];
}
