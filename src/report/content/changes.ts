import { isUnknownKind, untoldChanges } from "../../domain/counts.ts";
import type { Level, ObjectChange, WorkloadForecast } from "../../domain/forecast.ts";
import { paragraph, type Block } from "../document/block.ts";
import { join, type Text } from "../document/text.ts";
import { causeGroups } from "./causes.ts";
import { group } from "./group.ts";
import { besideWords, causeSentence } from "../phrases/cause.ts";
import { CHANGES, type Move } from "../phrases/changes.ts";
import { subjectText } from "../phrases/names.ts";
import { RESTARTS, workloadsLine } from "../phrases/restarts.ts";
import { scopePhrase, whereCell } from "../phrases/scope.ts";
import { foldedTable, foldScattered } from "./table.ts";
import { namedOf } from "./found.ts";
import { workloadsWith, type Located, type View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { groupedBy } from "../../model/grouped.ts";
import { keyText } from "../../model/key-text.ts";

type Which = (workload: WorkloadForecast) => boolean;

/** What the API server refuses, with its reason. */
export function refusedSection(view: View, shown: number): readonly Block[] {
  const refused: Which = ({ effect }) => effect === "applyFails";
  // A manifest that names no object has its finding elsewhere.
  const levelOf = ({ id, workload }: Located): Level => {
    const refusals = view.findingsOf(id, workload).filter(({ check }) => check === "apply-fails");
    const passes = refusals.length > 0 && refusals.every(({ severity }) => severity !== "error");
    return passes ? "caution" : "danger";
  };
  return [...table(view, CHANGES.refused, refused, shown, levelOf), ...remedies(view, refused)];
}

/** What to do about it, once for each advice; the gate's own block gives it where the gate fails on it. */
function remedies(view: View, refused: Which): readonly Block[] {
  const findings = workloadsWith(view, refused).flatMap(({ id, workload }) =>
    view.findingsOf(id, workload).filter(({ check }) => check === "apply-fails"),
  );
  const advice = sortedTexts(
    findings.flatMap((finding) => (view.gates(finding) ? [] : [finding.remediation])),
  );
  // What one begins with is said by that one.
  const whole = advice.filter((each) => !advice.some((other) => other !== each && other.startsWith(each)));
  return whole.length === 0 ? [] : [paragraph(CHANGES.remedy(whole))];
}

/** What may restart, and why that is not known. */
export function maybeSection(view: View, shown: number): readonly Block[] {
  const which: Which = ({ effect, releases }) => effect === "unknown" && releases !== true;
  const found = workloadsWith(view, which);
  const causes = causeGroups(view, found);
  const [first, ...others] = causes;
  const isOfAll = found.every(({ workload }) => workload.causes.length > 0);
  const isHeadline = view.forecast.summary.clauses[0]?.code === "mayRestart" && isOfAll;
  // The headline says the one cause of all in words.
  const beside =
    isHeadline && first !== undefined && others.length === 0 ? besideWords(first.fact) : undefined;
  const told =
    beside === undefined ? toldCauses(causes, isOfAll) : beside.length === 0 ? [] : [paragraph(beside)];
  return [...told, ...table(view, CHANGES.maybe, which, shown, "caution"), ...adviceLines(found)];
}

function toldCauses(causes: ReturnType<typeof causeGroups>, isOfAll: boolean): readonly Block[] {
  const [first, ...others] = causes;
  if (first === undefined) return [];
  if (others.length === 0 && isOfAll) return [paragraph(CHANGES.cause(causeSentence(first.fact)))];
  const items = causes.map(({ fact, subjects }) => RESTARTS.causeOf(causeSentence(fact), subjects));
  if (others.length === 0) return items.map(paragraph);
  const hidden = items.length - SHOWN_CAUSES;
  return [
    {
      type: "list",
      items: hidden > 1 ? [...items.slice(0, SHOWN_CAUSES), RESTARTS.moreCauses(hidden)] : items,
    },
  ];
}

/** What would have told more, once for each advice. */
function adviceLines(found: readonly Located[]): readonly Block[] {
  return sortedTexts(found.flatMap(({ workload }) => workload.advice ?? [])).map((advice) =>
    paragraph(CHANGES.advice(advice)),
  );
}

const SHOWN_CAUSES = 6;

/** What waited, or another way of applying, that this change lets act. */
export function releasedSection(view: View, shown: number): readonly Block[] {
  return table(view, CHANGES.released, ({ releases }) => releases === true, shown, "caution");
}

/** What leaves one deployable and enters another. */
export function movedSection(view: View): readonly Block[] {
  const found = workloadsWith(view, ({ movedFrom }) => movedFrom !== undefined);
  const moves = group(found, ({ id, workload: { movedFrom, handedOver } }) =>
    keyText([id, movedFrom, handedOver]),
  ).map(({ first: { id, workload }, all }): Move => ({
    names: sortedTexts(all.map((each) => each.workload.name)),
    from: scopePhrase(namedOf(view, [workload.movedFrom ?? null])),
    to: scopePhrase(namedOf(view, [id])),
    handedOver: workload.handedOver === true,
  }));
  return group(moves, ({ handedOver }) => `${handedOver}`).flatMap(({ first, all }): readonly Block[] =>
    all.length === 1
      ? [paragraph(CHANGES.moved(first))]
      : [{ type: "list", items: all.map(CHANGES.moves) }, paragraph(CHANGES.movedAll(first.handedOver))],
  );
}

/** What goes with what it holds, what goes, and what gets fewer pods. */
export function goneSection(view: View, shown: number): readonly Block[] {
  // Of what is released its own table tells.
  const goes: Which = ({ effect, releases }) =>
    effect === "delete" || (effect === "scale" && releases !== true);
  return [...lostObjects(view), ...table(view, CHANGES.gone, goes, shown, "caution")];
}

function lostObjects(view: View): readonly Block[] {
  const lost = view.forecast.deployables.flatMap(({ id, otherObjects }) =>
    otherObjects.flatMap(({ kind, name, loss, reason }) =>
      loss === true && reason !== undefined ? [{ id, kind, name, reason }] : [],
    ),
  );
  return group(lost, ({ kind, reason }) => keyText([kind, reason])).map(({ first, all }) =>
    paragraph(
      CHANGES.lost(
        first.kind,
        sortedTexts(all.map(({ name }) => name)),
        first.reason,
        namedOf(
          view,
          all.map(({ id }) => id),
        ),
      ),
    ),
  );
}

/** Deployables on which nothing acts before somebody or something releases it; with where they are if others have their name. */
export function waitingLines(view: View): readonly Block[] {
  const touched = view.forecast.deployables.filter((each) => each.touched);
  const waits = touched.flatMap(({ id, name, waiting }) =>
    waiting === undefined ? [] : [{ id, name, reason: waiting.reason }],
  );
  return group(waits, ({ reason }) => reason).map(({ first, all }) => {
    const names = sortedTexts(all.map(({ name }) => name));
    const ids =
      touched.filter(({ name }) => names.includes(name)).length > all.length ? all.map(({ id }) => id) : [];
    return paragraph(CHANGES.waiting(names, first.reason, namedOf(view, ids)));
  });
}

/** Changed objects that are neither workloads nor configs, and of which nothing is said but that they change. */
export function objectLines(view: View): readonly Block[] {
  const { forecast } = view;
  const unknown = objectsText(
    forecast.deployables.flatMap(({ otherObjects }) => otherObjects.filter(isUnknownKind)),
    CHANGES.objectsInSentence,
    ", ",
  );
  const other = objectsText(
    untoldChanges(forecast).map(({ object }) => object),
    CHANGES.objects,
    "; ",
  );
  const staying = forecast.deployables.flatMap(({ otherObjects }) =>
    otherObjects.flatMap(({ kind, name, stays }) => (stays === true ? [`${kind} ${name}`] : [])),
  );
  return [
    ...(staying.length === 0 ? [] : [paragraph(CHANGES.staying(sortedTexts(staying)))]),
    ...(unknown.length === 0 ? [] : [paragraph(CHANGES.unknownKinds(unknown))]),
    ...(other.length === 0 ? [] : [paragraph(CHANGES.otherChanges(other))]),
  ];
}

/** With the namespace where the same name goes in one and comes in another. */
function objectsText(
  objects: readonly ObjectChange[],
  say: (typeof CHANGES)["objects"],
  between: string,
): Text {
  const changesOf = groupedBy(objects, ({ kind, name }) => keyText([kind, name]));
  const named = ({ kind, name, namespace, change }: ObjectChange): string => {
    const isBoth = changesOf.get(keyText([kind, name]))?.some((each) => each.change !== change) === true;
    return `${kind} ${isBoth && namespace !== null ? `${namespace}/` : ""}${name}`;
  };
  const byChange = CHANGE_ORDER.map((change) => ({
    change,
    names: sortedTexts(objects.filter((each) => each.change === change).map(named)),
  }));
  return join(
    byChange.filter(({ names }) => names.length > 0).map(({ names, change }) => say(names, change)),
    between,
  );
}

/** What is modified has no word before it, and so comes first. */
const CHANGE_ORDER = ["modified", "removed", "added"] as const;

interface TableWords {
  readonly headers: readonly string[];
  readonly what: (workload: WorkloadForecast) => Text;
}

function table(
  view: View,
  words: TableWords,
  which: Which,
  shown: number,
  level: Level | ((located: Located) => Level),
): readonly Block[] {
  const found = workloadsWith(view, which);
  if (found.length === 0) return [];
  const whole = namedOf(
    view,
    found.map(({ id }) => id),
  );
  const levelOf = typeof level === "function" ? level : () => level;
  const rows = foldWorkloads(found, words.what, levelOf).map((row): readonly Text[] => [
    workloadsLine(row.level, row.subjects),
    row.what,
    whereCell(namedOf(view, row.ids), whole, row.subjects),
  ]);
  return foldedTable(words.headers, rows, shown);
}

interface ChangeRow {
  readonly level: Level;
  readonly subjects: readonly Text[];
  readonly what: Text;
  readonly ids: readonly string[];
}

/** The same of the same workload in several deployables, and of several workloads in the same ones, is one row. */
function foldWorkloads(
  found: readonly Located[],
  what: TableWords["what"],
  levelOf: (located: Located) => Level,
): readonly ChangeRow[] {
  const entries = found.map((located) => ({
    id: located.id,
    level: levelOf(located),
    subject: subjectText(located.workload),
    what: what(located.workload),
  }));
  const bySubject = group(entries, (entry) => keyText([entry.level, entry.subject, entry.what])).map(
    ({ first, all }) => ({
      ...first,
      ids: sortedTexts(all.map(({ id }) => id)),
    }),
  );
  const rows = group(bySubject, (row) => keyText([row.level, row.what, row.ids])).map(({ first, all }) => ({
    level: first.level,
    what: first.what,
    ids: first.ids,
    subjects: all.map(({ subject }) => subject),
  }));
  return foldScattered(rows, ({ level, what }) => keyText([level, what]));
}
