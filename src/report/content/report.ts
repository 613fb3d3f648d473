import type { ClauseCode } from "../../domain/forecast.ts";
import { paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { commonNoun } from "../phrases/footer.ts";
import { CALM, leftOutPhrase, NEVER_SHOWN } from "../phrases/report.ts";
import { headlineOf } from "./headline.ts";
import {
  accountFold,
  brokenSection,
  filesSection,
  notesFold,
  partlySection,
  partsSection,
} from "./analysis.ts";
import {
  goneSection,
  maybeSection,
  movedSection,
  objectLines,
  refusedSection,
  releasedSection,
  waitingLines,
} from "./changes.ts";
import { quietLines } from "./quiet.ts";
import { diffsFold } from "./diffs.ts";
import { exemptions, knownIssues, newFindingsSection } from "./findings.ts";
import { footer, type FooterContext } from "./footer.ts";
import { gateSection } from "./gate.ts";
import { hashOffSection } from "./hash-off.ts";
import { orderLines } from "./order.ts";
import { placesSection, restartsSection } from "./restarts.ts";
import { liveLines, reloadedSection, staleSection } from "./stale.ts";
import { exemptedSection, policyChangeSection, policyFold, policyNote } from "./policy.ts";
import type { View } from "./view.ts";

/** The forms of a report from the longest to the shortest; each leaves out whole parts, and says which. */
export const FORMS = [
  "full",
  "short-diffs",
  "no-diffs",
  "no-folds",
  "first-rows",
  "few-rows",
  "headline",
] as const;
export type Form = (typeof FORMS)[number];

interface Limits {
  /** Lines of the longest diff that is shown. */
  readonly diff: number;
  /** Rows of a table that stand outside of a fold. */
  readonly rows: number;
  /** Rows of a table in all. */
  readonly allRows: number;
  readonly folds: boolean;
}

/** Lines of a diff that a terminal shows. */
export const LONG_DIFF = 20;

const LIMITS: Readonly<Record<Form, Limits>> = {
  full: { diff: Infinity, rows: 12, allRows: Infinity, folds: true },
  "short-diffs": { diff: LONG_DIFF, rows: 12, allRows: Infinity, folds: true },
  "no-diffs": { diff: 0, rows: 12, allRows: Infinity, folds: true },
  "no-folds": { diff: 0, rows: 12, allRows: Infinity, folds: false },
  "first-rows": { diff: 0, rows: 40, allRows: 40, folds: false },
  "few-rows": { diff: 0, rows: 10, allRows: 10, folds: false },
  headline: { diff: 0, rows: 0, allRows: 0, folds: false },
};

export type ReportContext = FooterContext;

/** Sections by what they are about, so that they can stand in the order of the summary's clauses. */
interface Section {
  readonly about: readonly ClauseCode[];
  readonly blocks: readonly Block[];
}

/** The whole report in one of its forms: every output shows these blocks, in this order. */
export function reportBlocks(view: View, context: ReportContext, form: Form): readonly Block[] {
  const { level, sentence, also } = headlineOf(view);
  const head: readonly Block[] = [
    { type: "heading", text: [{ level }, " ", ...sentence] },
    ...(also.length === 0 ? [] : [paragraph(also)]),
  ];
  const limits = LIMITS[form];
  if (form === "headline")
    return [...head, paragraph(leftOutPhrase(form, context.reportUrl !== undefined)), footer(view, context)];
  const body = [
    ...gateSection(view),
    ...inOrder(view, sections(view, limits.rows)),
    ...rest(view),
    ...(limits.folds ? folds(view, limits.diff) : []),
  ].map((block) => withRows(block, limits.allRows));
  const left = form === "full" ? [] : [paragraph(leftOutPhrase(form, context.reportUrl !== undefined))];
  return [...head, ...(limits.folds ? body : body.filter(isOpen)), ...left, footer(view, context)];
}

function isOpen({ type }: Block): boolean {
  return type !== "fold";
}

function withRows(block: Block, most: number): Block {
  return block.type === "table" && block.rows.length > most
    ? { ...block, rows: block.rows.slice(0, most) }
    : block;
}

function sections(view: View, rows: number): readonly Section[] {
  return [
    { about: ["buildFails", "notAnalysed", "baseBroken"], blocks: brokenSection(view) },
    { about: ["applyFails"], blocks: refusedSection(view, rows) },
    {
      about: ["unsafeRestarts", "recreated", "restarts"],
      blocks: [...restartsSection(view, rows), ...orderLines(view)],
    },
    { about: ["stale"], blocks: staleSection(view, rows) },
    { about: ["deletedForGood", "fewerPods", "deleted"], blocks: goneSection(view, rows) },
    { about: ["moved"], blocks: movedSection(view) },
    { about: ["released"], blocks: releasedSection(view, rows) },
    { about: ["mayRestart"], blocks: maybeSection(view, rows) },
    { about: ["partlyAnalysed"], blocks: partlySection(view) },
    { about: ["partsMissing"], blocks: partsSection(view) },
    { about: ["filesNotAnalysed"], blocks: filesSection(view) },
    {
      about: ["missingReferences", "newFindings"],
      blocks: [...hashOffSection(view, rows), ...newFindingsSection(view)],
    },
    { about: ["exempted"], blocks: exemptedSection(view) },
    { about: ["policyChanges"], blocks: policyChangeSection(view) },
    { about: ["reloads"], blocks: reloadedSection(view, rows) },
    { about: ["unknownKinds", "otherChanges"], blocks: objectLines(view) },
    { about: ["waiting"], blocks: waitingLines(view) },
  ];
}

/** By the first clause that each is about; what no clause names comes last, in the order above. */
function inOrder({ forecast }: View, all: readonly Section[]): readonly Block[] {
  const { clauses } = forecast.summary;
  const rank = ({ about }: Section): number => {
    const index = clauses.findIndex(({ code }) => about.includes(code));
    return index < 0 ? clauses.length : index;
  };
  return [...all].sort((a, b) => rank(a) - rank(b)).flatMap(({ blocks }) => blocks);
}

function rest(view: View): readonly Block[] {
  const changesSecret = view.forecast.deployables.some(({ configChanges }) =>
    configChanges.some(
      ({ kind, change, keys }) => kind === "Secret" && change === "modified" && keys.length > 0,
    ),
  );
  return [
    ...quietLines(view),
    ...liveLines(view).map(paragraph),
    ...(changesSecret ? [paragraph(NEVER_SHOWN)] : []),
    ...placesSection(view),
  ];
}

function folds(view: View, diffLines: number): readonly Block[] {
  return [
    ...exemptions(view),
    ...policyFold(view),
    ...knownIssues(view),
    ...diffsFold(view, diffLines),
    ...notesFold(view),
    ...accountFold(view),
  ];
}

/** One line where nothing happens to any pod, and everything was looked at. */
export function calmLine(view: View, hadImpactBefore: boolean): Text {
  const { deployablesTotal, deployablesAffected } = view.forecast.summary;
  const { sentence } = headlineOf(view);
  const line = CALM(
    sentence,
    {
      total: deployablesTotal,
      affected: deployablesAffected,
      files: view.forecast.account.flatMap(({ path, deployables }) => (deployables.length > 0 ? [path] : [])),
      noun: commonNoun(view.forecast.deployables.map(({ kind }) => kind)),
    },
    hadImpactBefore,
    view.forecast,
  );
  return [...line, ...policyNote(view)];
}
