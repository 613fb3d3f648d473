import type { WorkloadForecast } from "../../domain/forecast.ts";
import { code, say, type Text } from "../document/text.ts";
import { scalePhrase } from "./effect.ts";
import { codes, verb } from "./names.ts";

export const CHANGES = {
  refused: {
    headers: ["Refused", "Why", "Where"],
    what: ({ reason }: WorkloadForecast): Text =>
      reason === undefined ? say`the API server refuses the change` : [{ prose: reason }],
  },
  maybe: {
    headers: ["May restart", "Why that is not known", "Where"],
    what: ({ reason }: WorkloadForecast): Text =>
      reason === undefined ? say`its controller is not known` : [{ prose: reason }],
  },
  gone: {
    headers: ["Goes", "What happens", "Where"],
    what: (workload: WorkloadForecast): Text => {
      if (workload.effect === "scale") return scalePhrase(workload);
      return workload.reason === undefined
        ? say`deleted, if your GitOps tool prunes`
        : [{ prose: workload.reason }];
    },
  },
  /** @param more why, or what to do about it */
  quiet: (names: readonly string[], kind: string, effect: Text, more: Text, where: Text): Text => {
    const what = kind === "Deployment" ? [] : [` (${kind})`];
    return say`${codes(names, 6)}${what} ${plural(effect, names)}${where.length === 0 ? [] : say` in ${where}`}.${more.length === 0 ? [] : [" ", ...more]}`;
  },
  reason: (reason: string): Text => [{ prose: reason }],
  /** @param example a command that deletes the first pod, where pods have known names */
  onDelete: (example: string | undefined): Text =>
    say`After the merge, delete the pods one by one, each after the one before is ready${example === undefined ? "" : say`: ${code(example)}, and so on`}.`,
  paused: (): Text => say`The change comes when ${code("paused: true")} goes.`,
  waiting: (names: readonly string[], reason: string): Text =>
    say`${codes(names, 5)} ${verb(names, "waits", "wait")}: ${{ prose: reason }}`,
  unknownKinds: (objects: Text): Text =>
    say`Rollcast does not know what runs behind ${objects}: look at ${{ strong: ["what their controllers do"] }} with the change.`,
  otherChanges: (objects: Text): Text =>
    say`${objects} change too: traffic, rights, admission or quotas, of which Rollcast says nothing.`,
} as const;

/** "is new" of one, "are new" of several: the phrases begin with their verb. */
function plural(effect: Text, names: readonly string[]): Text {
  const [first, ...others] = effect;
  if (names.length === 1 || typeof first !== "string") return effect;
  const several = first
    .replace(/^is /, "are ")
    .replace(/^runs /, "run ")
    .replace(/^waits/, "wait")
    .replace(/^picks it up at its/, "pick it up at their")
    .replace(/^restarts/, "restart");
  return [several, ...others];
}
