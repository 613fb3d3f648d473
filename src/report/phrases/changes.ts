import type { WorkloadForecast } from "../../domain/forecast.ts";
import { say, type Text } from "../document/text.ts";
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
  quiet: (
    names: readonly string[],
    kind: string,
    effect: Text,
    reason: string | undefined,
    where: Text,
  ): Text => {
    const what = kind === "Deployment" ? [] : [` (${kind})`];
    const why = reason === undefined ? [] : say` ${{ prose: reason }}`;
    return say`${codes(names, 6)}${what} ${plural(effect, names)}${where.length === 0 ? [] : say` in ${where}`}.${why}`;
  },
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
