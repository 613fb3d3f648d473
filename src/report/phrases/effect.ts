import { isDeployer } from "../../domain/controllers/deliveries.ts";
import type { ConfigChange, WorkloadForecast } from "../../domain/forecast.ts";
import { code, say, type Text } from "../document/text.ts";
import { missingPath } from "../../model/problem.ts";
import { count, shorten } from "./words.ts";
import { ownValue } from "../../model/own-value.ts";

/** What happens to things, beside restarts. */

const HELD_BACK: Readonly<Record<NonNullable<WorkloadForecast["heldBack"]>, Text>> = {
  onDelete: say`waits: a pod takes it only when somebody deletes the old one`,
  paused: say`waits: its rollout is paused`,
  partition: say`waits: its ${code("partition")} holds every pod back`,
  noReplicas: say`runs no pods: 0 replicas`,
  suspended: say`waits: it is suspended`,
  refused: say`stays as it is: nothing of what delivers it is applied`,
};

/** Nobody knows whether whoever applies it prunes. */
export const IF_PRUNED = ", if your GitOps tool prunes";

/** What becomes of what a build no longer has. */
export function deletedPhrase({ pruned }: Pick<WorkloadForecast, "pruned">): Text {
  return pruned === true ? say`deleted` : say`deleted${IF_PRUNED}`;
}

const EFFECTS: Readonly<Record<Exclude<WorkloadForecast["effect"], "scale" | "delete">, Text>> = {
  restart: say`restarts`,
  recreate: say`is deleted and recreated, all pods at once`,
  applyFails: say`stays as it is: the API server refuses the change`,
  create: say`is new`,
  nextRun: say`picks it up at its next run`,
  none: say`does not restart`,
  unknown: say`may restart`,
};

/** What happens to a workload, as the end of a sentence about it. */
export function effectPhrase(
  workload: Pick<WorkloadForecast, "kind" | "effect" | "heldBack" | "podsAtBase" | "podsAtHead" | "pruned">,
): Text {
  if (workload.heldBack !== undefined) return HELD_BACK[workload.heldBack];
  if (workload.effect === "delete") return say`is ${deletedPhrase(workload)}`;
  if (workload.effect === "scale") return scalePhrase(workload);
  // What delivers others has no pods that could.
  if (workload.effect === "none" && isDeployer(workload.kind)) return say`changes`;
  return EFFECTS[workload.effect];
}

/** "goes from 4 to 2 pods". */
export function scalePhrase({
  podsAtBase,
  podsAtHead,
}: Pick<WorkloadForecast, "podsAtBase" | "podsAtHead">): Text {
  const before = podsAtBase ?? null;
  const after = podsAtHead ?? null;
  if (before === null)
    return after === null
      ? say`an autoscaler decides`
      : say`an autoscaler's number becomes ${count(after, "pod")}`;
  if (after === null) return say`${before} → what an autoscaler decides`;
  return say`${before} → ${count(after, "pod")}`;
}

const LONGEST_REASON = 90;

/** The first sentence of a message, for a headline. Full stops inside of names do not end it. */
export function brokenReason(problem: string): Text {
  // Which program says so is no reason.
  const message = problem.replace(/^(?:kubectl )?kustomize v\S+: /, "");
  const missing = missingPath(message);
  if (missing !== undefined) return say`${code(missing)} is missing`;
  const sentence = /^(?:`[^`]*`|[^`])*?(?=[.:;](?:\s|$)|$)/.exec(message)?.[0] ?? message;
  return [{ prose: shorten(sentence, LONGEST_REASON) }];
}

/** What else a sentence begins with is a name: of a kind, of a program. */
const NO_NAME =
  /^(?:An?|Each|The|Its?|What|Whatever|Whoever|Where|While|Nothing|Nobody|Not?|Only|Of|One|This|That)\b/;

/** "It stops" → "Each stops", where a reason is one of several. */
export function ofEach(reason: string, names: readonly unknown[]): string {
  return names.length === 1 ? reason : reason.replace(/^(?:It|its?)(?= )/i, (it) => ownValue(EACH, it) ?? it);
}

const EACH: Readonly<Record<string, string>> = { It: "Each", Its: "Each one's", its: "each one's" };

/** The same of a reason, as the second half of a sentence. */
export function shortReason(reason: string): Text {
  return brokenReason(NO_NAME.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason);
}

/** What changes, as the second half of a sentence. */
export function shortChange(change: string): Text {
  // Of a list that is too long its first entry and that there are more: half of a name tells nothing.
  const [first = ""] = change.split(", ", 1);
  const isList = change.length > LONGEST_REASON && first.length <= LONGEST_REASON;
  return [{ prose: isList ? `${first}${MORE}` : shorten(change, LONGEST_REASON) }];
}

const MORE = ", and more";

/** What happens to a config. */
export function configChangePhrase({
  change,
  notSeenAt,
}: Pick<ConfigChange, "change" | "notSeenAt">): string {
  return notSeenAt === undefined ? change : `not seen at ${notSeenAt}`;
}
