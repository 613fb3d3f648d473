import type { Clause, ClauseCode, Forecast, Level } from "../domain/forecast.ts";
import { deployableNoun } from "./impact/names.ts";
import { count } from "./phrases.ts";

export interface Headline {
  readonly level: Level;
  /** Without markup; the first clause is the answer. */
  readonly clauses: readonly string[];
}

/** The verdict that a person reads in five seconds: the worst first. */
export function headline(forecast: Pick<Forecast, "deployables" | "summary">): Headline {
  const { level, clauses } = forecast.summary;
  const noun = deployableNoun(forecast.deployables);
  const said = toSay(clauses).map((clause) => PHRASES[clause.code](clause, noun));
  const withRestarts = clauses.some(({ code }) => ABOUT_PODS.includes(code))
    ? said
    : [...said, noRestarts(clauses)];
  return { level, clauses: withRestarts.map((text, index) => (index === 0 ? capitalised(text) : text)) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The gate has a line of its own; unsafe restarts are told with all restarts, in the place of the worse ones. */
function toSay(clauses: readonly Clause[]): readonly Clause[] {
  const restarts = clauses.find(({ code }) => code === "restarts");
  const worst = clauses.findIndex(({ code }) => code === "unsafeRestarts");
  const others = clauses.filter(({ code }) => code !== "gateFails");
  if (restarts === undefined || worst < 0) return others.length === 0 ? clauses : others;
  return clauses.flatMap((clause, index) =>
    index === worst
      ? [restarts]
      : ["gateFails", "unsafeRestarts", "restarts"].includes(clause.code)
        ? []
        : [clause],
  );
}

/** Clauses that say of pods what becomes of them: where there is none, it is said that none restarts. */
const ABOUT_PODS: readonly ClauseCode[] = [
  "restarts",
  "unsafeRestarts",
  "recreated",
  "mayRestart",
  "released",
  "noRestarts",
  "nothingToAnalyse",
  "noChange",
];

const LEFT_OUT: readonly ClauseCode[] = ["buildFails", "notAnalysed", "partlyAnalysed", "filesNotAnalysed"];

function noRestarts(clauses: readonly Clause[]): string {
  return clauses.some(({ code }) => LEFT_OUT.includes(code))
    ? "no restart found in what was analysed"
    : "no restarts";
}

const PHRASES: Readonly<Record<ClauseCode, (clause: Clause, noun: string) => string>> = {
  gateFails: () => "the gate fails",
  buildFails: ({ count: n }, noun) => `${count(n, noun)} ${n === 1 ? "does" : "do"} not build`,
  applyFails: ({ count: n, level }) =>
    level === "danger"
      ? `the API server refuses ${count(n, "object")}`
      : `the API server refused ${count(n, "object")} before this change too`,
  missingReferences: ({ count: n }) => `${count(n, "reference")} to configs that are not there`,
  unsafeRestarts: ({ count: n, deployables }, noun) =>
    `${count(n, "unsafe restart")} in ${count(deployables, noun)}`,
  deletedForGood: ({ count: n }) =>
    `${count(n, "object")} deleted with all that is in ${n === 1 ? "it" : "them"}`,
  stale: ({ count: n }) => `${count(n, "workload keeps", "workloads keep")} a stale config`,
  fewerPods: ({ count: n }) => `${count(n, "workload runs", "workloads run")} fewer pods`,
  recreated: ({ count: n }) => `${count(n, "workload is", "workloads are")} deleted and made anew`,
  deleted: ({ count: n }) => `${count(n, "workload")} deleted`,
  moved: ({ count: n }) => `${count(n, "object moves", "objects move")} to another owner`,
  released: ({ count: n }) => `${count(n, "object releases", "objects release")} what had gathered`,
  mayRestart: ({ count: n }) => `${n} may restart`,
  builtOn: ({ count: n }, noun) => `${count(n, noun)} that others build on ${n === 1 ? "changes" : "change"}`,
  baseBroken: ({ count: n }, noun) => `${count(n, noun)} did not build at base`,
  notAnalysed: ({ count: n }, noun) => `${count(n, noun)} not analysed`,
  partlyAnalysed: ({ count: n }, noun) => `${count(n, noun)} only partly analysed`,
  filesNotAnalysed: ({ count: n }) => `${count(n, "changed file")} not analysed`,
  unknownKinds: ({ count: n }) => `${count(n, "changed object")} of unknown kind`,
  newFindings: ({ count: n }) => count(n, "new warning"),
  exempted: ({ count: n }) => `${count(n, "finding")} exempted in this change`,
  restarts: ({ count: n, deployables, unsafe = 0 }, noun) =>
    `${count(n, "restart")} in ${count(deployables, noun)}${unsafePart(n, unsafe)}`,
  reloads: ({ count: n }) => `${n} restarted by a reloader`,
  created: ({ count: n }) => count(n, "new workload"),
  waiting: ({ count: n }) => `${n} waiting`,
  otherChanges: ({ count: n }) => `${count(n, "other change")}`,
  nothingToAnalyse: () => "Nothing here that Rollcast can analyse",
  noRestarts: () => "No restarts",
  noChange: () => "No restarts",
};

function unsafePart(all: number, unsafe: number): string {
  if (unsafe === 0) return "";
  return all === unsafe ? `, ${all === 1 ? "unsafe" : "all unsafe"}` : `, ${unsafe} unsafe`;
}
