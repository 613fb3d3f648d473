import type { Finding } from "../forecast.ts";
import { referencesOf, resolveConfig } from "../side.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "pruned-config",
  title: "Pruned config of a held-back workload",
  what: "Pods that this change does not replace name a generated config that the build of head no longer holds: pods of a workload whose rollout is held back (OnDelete, paused, partition), and pods of a CronJob's Jobs that are running or waiting.",
  why: "The running pods keep the old name. Once the old config is pruned, such a pod cannot start again by itself.",
  link: "https://github.com/fluxcd/flux2/issues/3378",
  remediation:
    "Keep the old config from being pruned in an earlier merge (`generatorOptions.annotations` with `kustomize.toolkit.fluxcd.io/prune: disabled`, or Argo CD's `Prune=false`), or let the rollout go on soon after the merge.",
  severities: ["warning"],
} as const;

export const prunedConfig: Check = { ...DOCUMENTATION, find };

const KEEPS_OLD_PODS = ["onDelete", "paused", "partition"];

function find(context: CheckContext): readonly Finding[] {
  return context.workloads.flatMap(({ base, head, forecast }) => {
    if (base === undefined || head === undefined) return [];
    const isHeld = KEEPS_OLD_PODS.includes(forecast.heldBack ?? "");
    if (!isHeld && forecast.effect !== "nextRun") return [];
    const gone = referencesOf(base)
      .filter(({ optional }) => !optional)
      .map(({ kind, name }) => resolveConfig(context.base, base, kind, name))
      .filter((config) => config !== undefined)
      .filter(({ generated, key }) => generated && !context.head.configsByKey.has(key))
      .map(({ kind, object }) => `${kind} ${object.name}`);
    if (gone.length === 0) return [];
    const where = context.head.incomplete
      ? "was not seen at head, of which not all was analysed"
      : "the build no longer holds";
    const who = isHeld ? "Its pods keep naming" : "Jobs that run or wait when this is applied keep naming";
    const message = `${who} ${[...new Set(gone)].join(", ")}, which ${where}.`;
    const finding = workloadFinding(context, DOCUMENTATION, head, {
      severity: "warning",
      message,
      unsafe: false,
    });
    // So it is with every edit of a config with a hash that a CronJob reads: no news of this change.
    return [isHeld ? finding : { ...finding, isNew: false }];
  });
}
