import { groupedBy } from "../../model/grouped.ts";
import { namedAlike } from "../../model/identity.ts";
import { isActive } from "../../domain/policy/active.ts";
import type { Finding } from "../../domain/forecast.ts";
import { fold, paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { group } from "./group.ts";
import { FINDINGS } from "../phrases/findings.ts";
import { namedOf } from "./found.ts";
import { saidOfMany, saidOfObject } from "./of-many.ts";
import { exemptionItems, otherExemptions } from "./policy.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Checks whose findings other sections tell, each in its own words. */
const TOLD_ELSEWHERE = ["stale-config", "not-analysed", "hash-disabled"];

/** Of a CronJob, whose line tells it. */
function isOfJobs({ check, isNew }: Finding): boolean {
  return check === "pruned-config" && !isNew;
}

/** A workload that is refused stands in the table of what is, with the same reason. */
function isToldElsewhere(view: View, { check, deployable, workload }: Finding): boolean {
  if (check !== "apply-fails") return TOLD_ELSEWHERE.includes(check);
  if (workload === null || deployable === null) return false;
  return (view.deployableOf(deployable)?.workloads ?? []).some(
    ({ effect, kind, namespace, name }) =>
      effect === "applyFails" &&
      kind === workload.kind &&
      namespace === workload.namespace &&
      name === workload.name,
  );
}

/** What this change brings, visibly; what the gate's own block tells is not told again. */
export function newFindingsSection(view: View): readonly Block[] {
  const items = newItems(view, (finding) => !view.gates(finding));
  if (items.length === 0) return [];
  const shown = items.length > SHOWN_NEW + 1 ? SHOWN_NEW : items.length;
  const rest = items.slice(shown);
  return [
    paragraph(FINDINGS.newTitle()),
    { type: "list", items: items.slice(0, shown) },
    ...(rest.length === 0
      ? []
      : [fold(FINDINGS.moreNew(rest.length), [{ type: "list" as const, items: rest }])]),
  ];
}

/** What a list of new findings has, each an item. */
export function newItems(view: View, which: (finding: Finding) => boolean = () => true): readonly Text[] {
  const news = view.forecast.findings.filter(
    (finding) => isActive(finding) && finding.isNew && !isToldElsewhere(view, finding) && which(finding),
  );
  return findingItems(view, news, "new");
}

/** They are sorted, the errors first. */
const SHOWN_NEW = 6;

/** What was there before, all in one fold. */
export function knownIssues(view: View): readonly Block[] {
  const touched = new Set(view.forecast.deployables.filter((each) => each.touched).map(({ id }) => id));
  const known = view.forecast.findings.filter(
    (finding) =>
      isActive(finding) &&
      !finding.isNew &&
      !isToldElsewhere(view, finding) &&
      !isOfJobs(finding) &&
      !view.gates(finding) &&
      (finding.deployable === null || touched.has(finding.deployable)),
  );
  if (known.length === 0) return [];
  const items = findingItems(view, known, "known");
  // What is of no workload is not of the one that the others are of.
  const names = sortedTexts(known.map(({ workload }) => workload?.name ?? ""));
  return [fold(FINDINGS.knownTitle(items.length, names), [{ type: "list", items }])];
}

/** Exemptions with their reasons, but for those that stand outside of a fold. */
export function exemptions(view: View): readonly Block[] {
  const items = exemptionItems(view, otherExemptions(view));
  return items.length === 0 ? [] : [fold(FINDINGS.exemptedTitle(items.length), [{ type: "list", items }])];
}

/** The same finding of the same workloads once, however many deployables have it. */
function findingItems(view: View, findings: readonly Finding[], since: "new" | "known"): readonly Text[] {
  const changed = new Set(view.forecast.account.map(({ path }) => path));
  const bySubject = group(findings, ({ check, workload, container, message, file, line }) =>
    keyText([check, workload && namedAlike(workload), container, message, file, line]),
  ).map(({ first, all }) => ({
    first,
    ids: sortedTexts(all.flatMap(({ deployable }) => deployable ?? [])),
  }));
  const items = group(inManyPlaces(ofMany(bySubject)), ({ first, ids }) =>
    keyText([first.check, first.workload && namedAlike(first.workload), first.message, ids]),
  );
  const advising = since === "new" ? firstToAdvise(items.map(({ first }) => first.first)) : new Set();
  return items.map(({ first: { first, ids }, all }) =>
    FINDINGS.item({
      check: first.check,
      workload: first.workload?.name,
      containers: sortedTexts(all.flatMap((each) => each.first.container ?? [])),
      message: first.message,
      remediation: advising.has(first) ? first.remediation : undefined,
      untouchedFile:
        since === "new" && changed.size > 0 && first.file !== undefined && !changed.has(first.file),
      place:
        first.file === undefined
          ? undefined
          : { file: first.file, ...(first.line !== undefined && { line: first.line }) },
      where: namedOf(view, ids),
      all: view.forecast.summary.deployablesAffected,
    }),
  );
}

/** What to do is said once of all that ask for the same. */
function firstToAdvise(findings: readonly Finding[]): ReadonlySet<Finding> {
  return new Set(
    [...groupedBy(findings, ({ remediation }) => remediation).values()].flatMap(([first]) => first ?? []),
  );
}

interface Told {
  readonly first: Finding;
  readonly ids: readonly string[];
}

/** Each environment may have a copy of the file: what is said of many is said once, with the first place. */
function inManyPlaces(told: readonly Told[]): readonly Told[] {
  const saying = ({ first: { check, workload, container, message } }: Told): string =>
    keyText([check, workload && namedAlike(workload), container, message]);
  return group(told, saying).flatMap(({ first, all }) =>
    new Set(all.map(({ first: { file } }) => file)).size === 1
      ? all
      : [{ first: first.first, ids: sortedTexts(all.flatMap((each) => each.ids)) }],
  );
}

/** What is said alike of many objects, of a component that many share or one of each: once, with the names. */
function ofMany(told: readonly Told[]): readonly Told[] {
  const shape = ({ first: { check, workload, message, remediation } }: Told, index: number): string => {
    const said = workload === null ? saidOfObject(message) : undefined;
    return said === undefined ? `${index}` : keyText([check, said, remediation]);
  };
  const shapes = new Map(told.map((each, index) => [each, shape(each, index)]));
  return group(told, (each) => shapes.get(each) ?? "").flatMap(({ first, all }) => {
    const message = saidOfMany(all.map((each) => each.first.message));
    if (message === undefined) return all;
    const ids = sortedTexts(all.flatMap((each) => each.ids));
    return [{ first: { ...first.first, message }, ids }];
  });
}
