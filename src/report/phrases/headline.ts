import { say, type Text } from "../document/text.ts";
import { IF_PRUNED } from "./effect.ts";
import { codes, verb } from "./names.ts";
import { placeLabel } from "./place.ts";
import { deployablesPhrase, productionPhrase, scopePhrase, workloadsPhrase, type Named } from "./scope.ts";
import { count } from "./words.ts";

/** What a clause is about, as far as the forecast knows. Lists are sorted, without repetitions. */
export interface Subject {
  readonly count: number;
  readonly names: readonly string[];
  /** One for each workload in each deployable. */
  readonly kinds: readonly string[];
  readonly where: readonly Named[];
  /** Why, where it is the same everywhere. */
  readonly reason?: Text;
  /** How many reasons there are, where that is reported. */
  readonly causes?: number;
  /** What of the change meets it, where that is the same everywhere. */
  readonly changes?: Text;
  /** All of it was so before. */
  readonly isOld?: boolean;
}

/** More are a number. */
const MOST_FILES = 2;

function after(said: Text | undefined): Text {
  return said === undefined ? [] : say`: ${said}`;
}

export const HEADLINES = {
  gateFails: (harm: Text) => say`Blocked: ${harm}`,
  gateFailsOn: (entries: readonly string[]) => say`Blocked by ${codes(entries)}`,
  buildFails: ({ where, reason, isOld }: Subject) =>
    say`${scopePhrase(where)} ${buildsNot(where, isOld)}${reason === undefined ? [] : say`: ${reason}`}`,
  /** @param isNew base's was not refused. Of what is no workload it may be Flux that refuses it. */
  applyFails: ({ names, count: number, reason: object, where }: Subject, isNew: boolean) => {
    const are = number === 1 ? "is" : "are";
    const reason =
      object ?? (number === 1 && where.length === 1 ? say`something of ${scopePhrase(where)}` : undefined);
    const objects = reason ?? say`${count(number, "object")}${isNew ? " of this change" : ""}`;
    const refusal =
      names.length === 0
        ? say`${objects} ${reason === undefined ? are : "is"} refused${isNew ? "" : ", as before this change"}`
        : say`${isNew ? "the" : "The"} API server ${isNew ? "" : "still "}refuses ${codes(names)}`;
    return isNew ? say`Do not merge yet: ${refusal}` : refusal;
  },
  /** Each a Job that goes by itself; of what is no workload, a field that may be what it has. */
  jobsRefused: ({ names, reason = ["the change"] }: Subject) =>
    names.length === 0
      ? say`Look before you merge: the API server may refuse ${reason}`
      : say`Look before you merge: the API server refuses ${codes(names)} until the old ${verb(names, "Job is", "Jobs are")} gone`,
  missingReferences: ({ names }: Subject) =>
    say`${codes(names)} ${verb(names, "needs", "need")} something that is not there, so new pods cannot start`,
  newUnsafe: (harm: Text, { where }: Subject) => say`Do not merge yet: ${harm}${reachPhrase(where)}`,
  unsafe: (harm: Text, { where }: Subject) => say`Merge with care: ${harm}${reachPhrase(where)}`,
  /** @param prunes whoever applies it does, for certain */
  deletedForGood: ({ names }: Subject, prunes: boolean) =>
    say`${codes(names)} ${verb(names, "is", "are")} deleted, with what ${verb(names, "it holds", "they hold")}${prunes ? "" : IF_PRUNED}`,
  stale: (isAll: boolean, { names, where }: Subject) =>
    isAll
      ? say`This change will not reach the running pods${reachPhrase(where)}`
      : say`This change will not reach the running pods of ${codes(names)}${reachPhrase(where)}`,
  hashOff: (restarts: number) =>
    restarts === 0
      ? say`From now on, a change of these configs restarts nothing`
      : say`${count(restarts, "restart")} now, and none when these configs change again`,
  fewerPods: ({ names, reason }: Subject) =>
    say`Fewer pods of ${codes(names)}${reason === undefined ? [] : say`: ${reason}`}`,
  recreated: ({ names, kinds }: Subject) =>
    say`${codes(names)} ${verb(names, "is", "are")} deleted and recreated: ${kinds.length > 0 && kinds.every((kind) => kind === "Job") ? verb(names, "it runs again", "they run again") : "all pods go at once"}`,
  deleted: ({ kinds, where, count: number }: Subject, prunes: boolean) =>
    say`${kinds.length === 0 ? count(number, "object") : workloadsPhrase(kinds)} in ${scopePhrase(where)} ${number === 1 ? "is" : "are"} deleted${prunes ? "" : IF_PRUNED}`,
  removed: ({ kinds, where }: Subject) =>
    say`${scopePhrase(where)} ${verb(where, "is", "are")} removed, and with ${verb(where, "it", "them")} ${workloadsPhrase(kinds)}`,
  mayRestart: ({ names, reason, causes = 0 }: Subject) =>
    reason === undefined && causes > 1
      ? say`${codes(names)} may restart, for ${count(causes, "reason")}`
      : say`${codes(names)} may restart: ${reason ?? "Rollcast cannot tell"}`,
  builtOn: ({ where }: Subject) =>
    say`${scopePhrase(where)} ${verb(where, "changes", "change")} in its own right, though others build on it`,
  baseBroken: ({ where }: Subject) =>
    say`${scopePhrase(where)} did not build before, so all that gathered comes at once`,
  notAnalysed: ({ where, changes }: Subject) =>
    say`nothing is known about ${scopePhrase(where)}${after(changes)}`,
  partlyAnalysed: ({ where, changes, isOld }: Subject) =>
    say`${scopePhrase(where)} ${verb(where, "was", "were")} only partly analysed${isOld === true ? ", as before this change" : after(changes)}`,
  partsMissing: () => say`not all of this change was analysed`,
  filesNotAnalysed: ({ names, changes }: Subject) => {
    const labels = names.map((file) => placeLabel({ file }));
    const files =
      names.length > MOST_FILES
        ? count(names.length, "changed file")
        : codes(new Set(labels).size < labels.length ? names : labels);
    return say`Rollcast cannot tell what ${files} ${verb(names, "does", "do")}${after(changes)}`;
  },
  releaseDecides: ({ where }: Subject) =>
    say`What ${scopePhrase(where)} ${verb(where, "becomes", "become")} depends on the release of kustomize`,
  unclaimed: ({ where, kinds }: Subject) =>
    say`If somebody applies ${scopePhrase(where)}, this change reaches ${workloadsPhrase(kinds)}`,
  assumed: ({ where, kinds }: Subject) =>
    say`If ${scopePhrase(where)} ${verb(where, "takes its", "take their")} files from this repository, this change reaches ${workloadsPhrase(kinds)}`,
  unknownKinds: ({ count: number, names }: Subject) =>
    names.length === 0
      ? say`Rollcast cannot tell what ${count(number, "changed object")} ${number === 1 ? "does" : "do"}`
      : say`Rollcast cannot tell what the change of ${codes(names)} does`,
  /** @param stops something does not get into the cluster by it. */
  newFindings: ({ reason }: Subject, stops: boolean) =>
    say`${stops ? "Do not merge yet" : "Look before you merge"}${reason === undefined ? [] : say`: ${reason}`}`,
  exempted: ({ names, reason }: Subject) =>
    say`This change exempts ${codes(names)} from ${reason ?? "a check"}`,
  policyChanges: ({ count: number }: Subject) =>
    say`This change edits the policy: ${count(number, "setting")}, in force from the merge on`,
  moved: ({ names, where, reason }: Subject) =>
    say`${codes(names)} ${verb(names, "moves", "move")}${reason === undefined ? [] : say` from ${reason}`} to ${scopePhrase(where)}`,
  released: ({ names, reason }: Subject) =>
    say`${codes(names)} ${verb(names, "acts", "act")} on more than this change shows${reason === undefined ? [] : say`: ${reason}`}`,
  restarts: ({ names, kinds, where }: Subject, staysReady: boolean) => {
    // A few names say more than how many there are.
    const areNamed = names.length <= 3;
    const all = areNamed ? names : kinds;
    const restart = `${verb(all, "restarts", "restart")}${staysReady ? ` and ${verb(all, "stays", "stay")} ready` : ""}`;
    return areNamed
      ? say`${codes(names)} ${restart} in ${scopePhrase(where)}`
      : say`${workloadsPhrase(kinds)} in ${scopePhrase(where)} ${restart}`;
  },
  reloads: ({ names }: Subject) =>
    say`${codes(names)} ${verb(names, "restarts", "restart")} by a controller in the cluster`,
  nextRun: ({ names }: Subject) =>
    say`No restarts; ${codes(names)} ${verb(names, "takes", "take")} it up at the next run`,
  created: ({ kinds, where }: Subject) =>
    say`${workloadsPhrase(kinds)} ${kinds.length === 1 ? "is" : "are"} new in ${scopePhrase(where)}`,
  waiting: ({ names, where }: Subject) =>
    names.length === 0
      ? say`No restarts now: ${scopePhrase(where)} ${verb(where, "waits", "wait")}`
      : say`No restarts now: ${codes(names)} ${verb(names, "waits", "wait")}`,
  otherChanges: ({ names }: Subject) => say`No restarts; look at ${codes(names)} yourself`,
  nothingToAnalyse: () => say`Nothing here that Rollcast can analyse`,
  noChange: () => say`No difference`,
  noRestarts: () => say`No restarts`,
} as const;

function buildsNot(where: readonly Named[], isOld = false): string {
  return `${isOld ? "still " : ""}${verb(where, "does", "do")} not build`;
}

/** What else a person should know, in a few words each, in the order of the clauses. */
export const ALSO = {
  gateFails: () => say`the gate fails`,
  buildFails: ({ where, isOld }: Subject) => say`${deployables(where)} ${buildsNot(where, isOld)}`,
  applyFails: ({ count: number }: Subject, isNew = true) =>
    isNew
      ? say`${count(number, "apply", "applies")} refused`
      : say`${count(number, "object")} refused, as before this change`,
  missingReferences: ({ count: number }: Subject) => say`${count(number, "missing reference")}`,
  unsafeRestarts: ({ count: number }: Subject) => say`${count(number, "unsafe restart")}`,
  deletedForGood: ({ names }: Subject) => say`${codes(names, 2)} deleted for good`,
  stale: ({ count: number }: Subject) =>
    say`${count(number, "workload keeps", "workloads keep")} the old value`,
  fewerPods: ({ count: number }: Subject) => say`${count(number, "workload")} with fewer pods`,
  recreated: ({ count: number }: Subject) => say`${number} recreated`,
  deleted: ({ count: number }: Subject) => say`${count(number, "workload")} deleted`,
  mayRestart: ({ count: number }: Subject) => say`${number} may restart`,
  builtOn: ({ where }: Subject) => say`${deployables(where)} that others build on`,
  baseBroken: ({ where }: Subject) => say`${deployables(where)} did not build before`,
  notAnalysed: ({ where }: Subject) => say`${deployables(where)} not analysed`,
  partlyAnalysed: ({ where, isOld }: Subject) =>
    say`${deployables(where)} only partly analysed${isOld === true ? ", as before this change" : []}`,
  partsMissing: () => say`not all of this change was analysed`,
  filesNotAnalysed: ({ count: number }: Subject) => say`${count(number, "changed file")} not analysed`,
  releaseDecides: ({ where }: Subject) => say`the release of kustomize decides for ${deployables(where)}`,
  unclaimed: ({ where }: Subject) => say`${deployables(where)} that nothing here is seen to apply`,
  assumed: ({ where }: Subject) =>
    say`assumed: ${deployables(where)} ${verb(where, "takes its", "take their")} files from here`,
  unknownKinds: ({ count: number }: Subject) => say`${count(number, "object")} of unknown kinds`,
  newFindings: (number: number) => (number === 0 ? [] : say`${count(number, "new finding")}`),
  exempted: ({ count: number }: Subject) => say`${count(number, "exemption")} in this change`,
  policyChanges: () => say`the policy changes`,
  moved: ({ count: number }: Subject) => say`${count(number, "workload")} moved`,
  released: ({ names }: Subject) => say`what gathered in ${codes(names, 2)} is released`,
  restarts: ({ count: number }: Subject) => say`${count(number, "restart")}`,
  reloads: ({ count: number }: Subject) => say`${number} restarted by a controller`,
  nextRun: ({ kinds }: Subject) => say`${workloadsPhrase(kinds)} at the next run`,
  created: ({ count: number, where }: Subject) =>
    say`${count(number, "new workload")}${where.length === 1 ? say` in ${scopePhrase(where)}` : []}`,
  waiting: ({ count: number, names, where }: Subject) =>
    say`${names.length === 0 ? deployables(where) : count(number, "workload")} waiting`,
  otherChanges: ({ count: number }: Subject) => say`${count(number, "other change")} to look at`,
  nothingToAnalyse: () => [],
  noChange: () => [],
  noRestarts: () => [],
} as const;

/** " (12 overlays, 7 of them production)", " (staging)": a merge to all of production is another one than to staging. */
function reachPhrase(where: readonly Named[]): Text {
  const [first] = where;
  if (first === undefined) return [];
  if (where.length > 1) return say` (${deployables(where)}${productionPhrase(where)})`;
  if (first.production) return [" (production)"];
  return first.short === "." ? [] : say` (${{ name: first.short }})`;
}

function deployables(where: readonly Named[]): string {
  return deployablesPhrase(where.map(({ kind }) => kind));
}

export function alsoLine(clauses: readonly Text[]): Text {
  return clauses.length === 0
    ? []
    : say`Also: ${clauses.flatMap((clause, index) => (index === 0 ? clause : [" · ", ...clause]))}`;
}
