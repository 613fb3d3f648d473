import type { ObjectChange, WorkloadForecast } from "../../domain/forecast.ts";
import { code, name, say, type Text } from "../document/text.ts";
import { deletedPhrase, ofEach, scalePhrase } from "./effect.ts";
import { checkDocs } from "./harm.ts";
import { codes, subjectList, verb } from "./names.ts";
import { inParentheses, scopePhrase, type Named } from "./scope.ts";
import { plural as pluralOf } from "./words.ts";

/** Workloads that leave one deployable and enter another. */
export interface Move {
  readonly names: readonly string[];
  readonly from: Text;
  readonly to: Text;
  /** Nothing prunes them where they leave. */
  readonly handedOver: boolean;
}

export const CHANGES = {
  refused: {
    headers: ["Refused", "Why", "Where"],
    what: ({ reason }: WorkloadForecast): Text =>
      reason === undefined ? say`the API server refuses the change` : [{ prose: reason }],
  },
  remedy: (advice: readonly string[]): Text =>
    say`${{ strong: ["To have it applied"] }} (${checkDocs("apply-fails")}): ${{ prose: advice.join(" ") }}`,
  maybe: {
    headers: ["May restart", "Why that is not known", "Where"],
    what: ({ reason }: WorkloadForecast): Text =>
      reason === undefined ? say`its controller is not known` : [{ prose: reason }],
  },
  cause: (cause: Text): Text => say`${cause}.`,
  advice: (advice: string): Text => [{ prose: advice }],
  released: {
    headers: ["Released", "What happens", "Where"],
    what: ({ reason }: WorkloadForecast): Text =>
      reason === undefined ? say`what gathered takes effect now` : [{ prose: reason }],
  },
  moved: (move: Move): Text => {
    const { names, handedOver } = move;
    const moves = say`${moveOf(move)}, and ${verb(names, "is", "are")} compared as ${verb(names, "one object", "the same objects")}.`;
    return handedOver
      ? say`${moves} Nothing prunes ${verb(names, "it", "them")} where ${verb(names, "it leaves", "they leave")}, so that the second goes on with what is there.`
      : say`${moves} Where the first is pruned before the second is applied, ${verb(names, "it is", "they are")} deleted and recreated: keep ${verb(names, "it", "them")} from being pruned until ${verb(names, "it has", "they have")} moved.`;
  },
  /** One of several, of which `movedAll` says what is so of each. */
  moves: moveOf,
  movedAll: (handedOver: boolean): Text =>
    handedOver
      ? say`All are compared as the same objects. Nothing prunes them where they leave, so that what they enter goes on with what is there.`
      : say`All are compared as the same objects. Where what they leave is pruned before what they enter is applied, they are deleted and recreated: keep them from being pruned until they have moved.`,
  lost: (kind: string, names: readonly string[], reason: string, where: readonly Named[]): Text => {
    const [only = "", ...others] = names;
    const what =
      others.length === 0
        ? [code(`${kind} ${only}`)]
        : say`${names.length} ${name(pluralOf(kind))} (${codes(names, 40)}), of each`;
    return say`${what}: ${{ prose: reason }} (${scopePhrase(where)})`;
  },
  gone: {
    headers: ["Goes", "What happens", "Where"],
    what: (workload: WorkloadForecast): Text => {
      const { effect, reason, podsAtHead } = workload;
      // To how many is known to the cluster alone, which the reason says better than an arrow.
      if (effect === "scale" && (reason === undefined || typeof podsAtHead === "number"))
        return scalePhrase(workload);
      return reason === undefined ? deletedPhrase(workload) : [{ prose: reason }];
    },
  },
  /**
   * @param subjects each as `quietSubject` says it
   * @param more why, or what to do about it
   */
  quiet: (
    subjects: readonly Text[],
    effect: Text,
    more: Text,
    where: readonly Named[],
    isNew: boolean,
  ): Text => {
    const told = where.length === 0 ? [] : say` ${inParentheses(where)}`;
    const what = isNew
      ? say` ${plural(effect, subjects)} in ${scopePhrase(where)}`
      : say`${told} ${plural(effect, subjects)}`;
    return say`${subjectList(subjects, 6)}${what}.${more.length === 0 ? [] : [" ", ...more]}`;
  },
  quietSubject: (name: string, kind: string): Text =>
    kind === "Deployment" ? [code(name)] : say`${code(name)} (${kind})`,
  /** A Job that runs meanwhile keeps the config that it began with. */
  runningJobs: (): Text =>
    say`A Job that runs while this is applied may lose the config that it began with (${checkDocs("pruned-config")}).`,
  reason: (reason: string): Text => [{ prose: reason }],
  /** @param example a command that deletes the first pod, where pods have known names */
  onDelete: (example: string | undefined): Text =>
    say`After the merge, delete the pods one by one, each after the one before is ready${example === undefined ? "" : say`: ${code(example)}, and so on`}.`,
  paused: (): Text => say`The change comes when ${code("paused: true")} goes.`,
  /** @param where nothing where the names say it */
  waiting: (names: readonly string[], reason: string, where: readonly Named[]): Text =>
    say`${codes(names, 5)} ${verb(names, "waits", "wait")}${where.length === 0 ? [] : say` ${inParentheses(where)}`}: ${{ prose: ofEach(reason, names).replace(/\.?$/, ".") }}`,
  unknownKinds: (objects: Text): Text =>
    say`Rollcast does not know what runs behind ${objects}: look at ${{ strong: ["what their controllers do"] }} with the change.`,
  staying: (names: readonly string[]): Text =>
    say`Nothing deletes what is no longer deployed: ${codes(names, 6)} ${verb(names, "stays", "stay")} in the cluster as ${verb(names, "it is", "they are")}.`,
  otherChanges: (objects: Text): Text =>
    say`Not judged, so look yourself (traffic, rights, admission, quotas): ${objects}.`,
  /** @param change nothing for what is modified, which most are */
  objects: (names: readonly string[], change: ObjectChange["change"]): Text => {
    const how = change === "added" ? "new: " : change === "removed" ? "removed: " : "";
    return say`${how}${codes(names, 6)}`;
  },
  /** The same within a sentence. */
  objectsInSentence: (names: readonly string[], change: ObjectChange["change"]): Text => {
    const how = change === "added" ? " (new)" : change === "removed" ? " (removed)" : "";
    return say`${codes(names, 6)}${how}`;
  },
} as const;

/** "is new" of one, "are new" of several: the phrases begin with their verb. */
function plural(effect: Text, names: readonly unknown[]): Text {
  const [first, ...others] = effect;
  if (names.length === 1 || typeof first !== "string") return effect;
  const several = first
    .replace(/^is /, "are ")
    .replace(/^runs /, "run ")
    .replace(/^waits/, "wait")
    .replace(/: its rollout is/, ": their rollouts are")
    .replace(/: it is/, ": they are")
    .replace(/: its /, ": their ")
    .replace(/ delivers it is /, " delivers them is ")
    .replace(/^does /, "do ")
    .replace(/^stays as it is/, "stay as they are")
    .replace(/^picks it up at its/, "pick it up at their")
    .replace(/^restarts/, "restart")
    .replace(/^changes/, "change");
  return [several, ...others];
}

function moveOf({ names, from, to }: Move): Text {
  return say`${codes(names, 6)} ${verb(names, "moves", "move")} from ${from} to ${to}`;
}
