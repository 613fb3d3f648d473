import { isActive } from "../../domain/policy/active.ts";
import { restartsPods } from "../../domain/counts.ts";
import type { Finding, Level } from "../../domain/forecast.ts";
import { paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { group } from "./group.ts";
import { causeSentence, hashesLost } from "../phrases/cause.ts";
import { subjectText } from "../phrases/names.ts";
import { duringPhrase, type RolloutView } from "../phrases/rollout.ts";
import { podsPhrase, RESTARTS, workloadsLine, type Restarting } from "../phrases/restarts.ts";
import { productionPhrase, scopePhrase, whereCell, workloadsPhrase } from "../phrases/scope.ts";
import { chartLines } from "./charts.ts";
import { causeGroups, type CauseGroup } from "./causes.ts";
import { foldedTable, foldScattered } from "./table.ts";
import { namedOf } from "./found.ts";
import { levelOfRestart, workloadsWith, type Located, type View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";
import { LEVELS } from "../../domain/clause.ts";

/** A row of the table: the same course of the rollout, in the same places. */
export interface RestartRow {
  readonly level: Level;
  readonly subjects: readonly Text[];
  readonly during: Text;
  readonly ids: readonly string[];
}

/** What restarts, why, how it goes and where. `shown` is the number of rows that are not folded away. */
export function restartsSection(view: View, shown: number): readonly Block[] {
  const found = workloadsWith(view, restartsPods);
  if (found.length === 0) return [];
  const rows = restartRows(view, found);
  const affected = sortedTexts(found.map(({ id }) => id));
  const whole = namedOf(view, affected);
  const cells = rows.map(({ level, subjects, during, ids }): readonly Text[] => [
    workloadsLine(level, subjects),
    during,
    whereCell(namedOf(view, ids), whole, subjects),
  ]);
  return [
    ...chartLines(view),
    ...causeBlocks(causeGroups(view, found), {
      workloads: `${workloadsPhrase(found.map(({ workload }) => workload.kind))}${podsOf(found)}`,
      scope: scopePhrase(whole),
      aside: productionPhrase(whole),
      one: found.length === 1,
    }),
    ...foldedTable(RESTARTS.headers, cells, shown),
    ...reasonLines(found),
  ];
}

/** What else is to know of how some of them restart; a move is reported on its own. */
function reasonLines(found: readonly Located[]): readonly Block[] {
  const told = found.flatMap(({ workload: { name, reason, movedFrom } }) =>
    reason === undefined || movedFrom !== undefined ? [] : [{ name, reason }],
  );
  return group(told, ({ reason }) => reason).map(({ first, all }) =>
    paragraph(RESTARTS.because(sortedTexts(all.map(({ name }) => name)), first.reason)),
  );
}

/** Where each is known: a workload is not a pod, and its pods are what users notice. */
function podsOf(found: readonly Located[]): string {
  const pods = found.map(({ workload }) => workload.pods);
  if (!pods.every((number) => number !== null)) return "";
  return podsPhrase(pods.reduce((sum, each) => sum + each, 0));
}

const SHOWN_CAUSES = 6;

/** One cause is a sentence; of several each is a line, with what it restarts. */
function causeBlocks(causes: readonly CauseGroup[], all: Restarting): readonly Block[] {
  const [first, ...others] = causes;
  if (first === undefined) return [paragraph(RESTARTS.without(all))];
  if (others.length === 0) {
    return [paragraph(RESTARTS.single(causeSentence(first.fact), all))];
  }
  const shown = causes.length > SHOWN_CAUSES + 1 ? causes.slice(0, SHOWN_CAUSES) : causes;
  const hidden = causes.length - shown.length;
  const lost = causes
    .map(({ fact }) => fact)
    .filter((fact) => fact.type === "config" && fact.renamed === "hashLost" && fact.keys.length === 0);
  if (lost.length === causes.length) {
    const configs = sortedTexts(lost.flatMap((fact) => (fact.type === "config" ? [fact.name] : [])));
    const places = first.fact.type === "config" ? first.fact.places : [];
    return [paragraph(RESTARTS.single(hashesLost(configs, places), all))];
  }
  return [
    paragraph(RESTARTS.several(causes.length, all)),
    {
      type: "list",
      items: [
        ...shown.map(({ fact, subjects }) => RESTARTS.causeOf(causeSentence(fact), subjects)),
        ...(hidden > 0 ? [RESTARTS.moreCauses(hidden)] : []),
      ],
    },
  ];
}

/** The worst first; the same workload in several deployables is one row where its rollout goes the same way. */
function restartRows(view: View, found: readonly Located[]): readonly RestartRow[] {
  const entries = found.map(({ id, workload }) => {
    const findings = view.findingsOf(id, workload).filter(isActive);
    const flaws = flawsOf(findings);
    const { effect, rollout, podsAtBase, podsAtHead } = workload;
    return {
      id,
      subject: subjectText(workload),
      level: levelOfRestart(view, findings),
      flaws,
      course: [effect, rollout?.strategy, rollout?.availabilityProven, podsAtBase, podsAtHead],
      rollout: workload satisfies RolloutView,
    };
  });
  const bySubject = group(entries, ({ subject, level, flaws, course }) =>
    keyText([subject, level, flaws, course]),
  ).map(({ first, all }) => ({
    subject: first.subject,
    level: first.level,
    during: duringPhrase(
      all.map(({ rollout }) => rollout),
      first.flaws,
    ),
    ids: sortedTexts(all.map(({ id }) => id)),
  }));
  const together = group(bySubject, ({ level, during, ids }) => keyText([level, during, ids])).map(
    ({ first, all }) => ({
      level: first.level,
      during: first.during,
      ids: first.ids,
      subjects: all.map(({ subject }) => subject),
    }),
  );
  const rows = [...foldScattered(together, ({ level, during }) => keyText([level, during]))];
  // The sort is stable: within a level the forecast's own order stays.
  return rows.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function flawsOf(findings: readonly Finding[]): readonly Finding["check"][] {
  return sortedTexts(findings.filter(({ unsafe }) => unsafe).map(({ check }) => check));
}

/** All places of the report, production apart; nothing where the tables name them already. */
export function placesSection(view: View): readonly Block[] {
  const touched = view.forecast.deployables
    .filter((each) => each.touched && hasNews(each))
    .map(({ id }) => id);
  const all = namedOf(view, touched);
  if (all.length <= 5) return [];
  const guessed = [...view.directory.values()].some((where) => where.guessed && where.production);
  return [paragraph(RESTARTS.places(all, guessed))];
}

function hasNews({
  workloads,
  staleConfigs,
}: {
  workloads: readonly unknown[];
  staleConfigs: readonly unknown[];
}): boolean {
  return workloads.length > 0 || staleConfigs.length > 0;
}
