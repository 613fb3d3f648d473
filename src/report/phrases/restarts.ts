import type { Level } from "../../domain/forecast.ts";
import { join, name, say, type Text } from "../document/text.ts";
import { codes, subjectList } from "./names.ts";
import { scopePhrase, type Named } from "./scope.ts";
import { count, shorten } from "./words.ts";

/** What restarts. */
export interface Restarting {
  /** "12 Deployments (36 pods)" */
  readonly workloads: string;
  /** "12 overlays of `apps/shop`" */
  readonly scope: Text;
  /** ", 7 of them production", or nothing. */
  readonly aside: Text;
  /** Whether it is one workload. */
  readonly one: boolean;
}

function restarting({ workloads, scope, aside, one }: Restarting): Text {
  const end = aside.length === 0 ? "" : ",";
  return say`${{ strong: say`${workloads} in ${scope}${aside}` }}${end} ${one ? "restarts" : "restart"}`;
}

export const RESTARTS = {
  headers: ["Restarts", "During the rollout", "Where"],
  single: (cause: Text, { workloads, scope, aside }: Restarting): Text =>
    say`${cause}. That restarts ${{ strong: say`${workloads} in ${scope}${aside}` }}:`,
  several: (causes: number, all: Restarting): Text => say`${restarting(all)} for ${count(causes, "reason")}:`,
  without: (all: Restarting): Text => say`${restarting(all)}:`,
  causeOf: (cause: Text, subjects: readonly string[]): Text => say`${cause}: ${codes(subjects, 6)}`,
  because: (names: readonly string[], reason: string): Text => say`${codes(names, 6)}: ${{ prose: reason }}`,
  moreCauses: (hidden: number): Text => say`and ${count(hidden, "more reason")}`,
  places: (all: readonly Named[], guessed: boolean): Text => {
    const production = all.filter((each) => each.production);
    const other = all.filter((each) => !each.production);
    if (production.length === 0) return say`${{ strong: ["Where:"] }} ${placeNames(other)}`;
    const title = guessed ? "Production (by name):" : "Production:";
    const first = say`${{ strong: [title] }} ${placeNames(production)}`;
    return other.length === 0
      ? first
      : say`${first}${{ lineBreak: true }}${{ strong: ["Other:"] }} ${placeNames(other)}`;
  },
} as const;

const LONGEST_CHART = 600;

/** "What the chart is given changes: chart web 1.2.3 → 1.2.4 (HelmRelease `shop/web`)." */
export function chartPhrase(change: string, where: readonly Named[]): Text {
  const shown = shorten(change, LONGEST_CHART);
  return say`${{ prose: `${shown.slice(0, 1).toUpperCase()}${shown.slice(1)}` }} (${scopePhrase(where)}).`;
}

/** " (72 pods)" */
export function podsPhrase(pods: number): string {
  return ` (${count(pods, "pod")})`;
}

const SHOWN_PRODUCTION = 40;
const SHOWN_PLACES = 12;

function placeNames(all: readonly Named[]): Text {
  const families = new Set(all.map(({ family }) => family));
  const texts = all.map((each): Text => [
    name(families.size > 1 && each.family !== "" ? `${each.family}/${each.short}` : each.short),
  ]);
  const most = all.every(({ production }) => production) ? SHOWN_PRODUCTION : SHOWN_PLACES;
  // One more costs less than the words that hide it.
  const shown = texts.length > most + 1 ? texts.slice(0, most) : texts;
  const hidden = texts.length - shown.length;
  return join([...shown, ...(hidden > 0 ? [[`${hidden} more`]] : [])], " · ");
}

const SHOWN_WORKLOADS = 12;

/** The first cell of a row: how bad, and of what. */
export function workloadsLine(level: Level, subjects: readonly Text[]): Text {
  return say`${{ level }}\u00a0${subjectList(subjects, SHOWN_WORKLOADS)}`;
}

export function moreRows(hidden: number): Text {
  return [count(hidden, "more row")];
}
