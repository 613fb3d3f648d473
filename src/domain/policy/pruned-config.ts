import type { Finding } from "../forecast.ts";
import { referencesOf, resolveConfig } from "../side.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "pruned-config",
  title: "Pruned config of a held-back workload",
  what: "The pods of a workload whose rollout is held back (OnDelete, paused, partition) name a generated config that the build of head no longer holds.",
  why: "The running pods keep the old name. When whatever applies this prunes the old config, such a pod cannot start again on its own.",
  link: "https://github.com/fluxcd/flux2/issues/3378",
  remediation:
    "Let the rollout go on soon after the merge, or keep the old config from being pruned (`kustomize.toolkit.fluxcd.io/prune: disabled`, or Argo CD's `Prune=false`).",
  severities: ["warning"],
} as const;

export const prunedConfig: Check = { ...DOCUMENTATION, find };

const KEEPS_OLD_PODS = ["onDelete", "paused", "partition"];

function find(context: CheckContext): readonly Finding[] {
  return context.workloads.flatMap(({ base, head, forecast }) => {
    if (base === undefined || head === undefined || !KEEPS_OLD_PODS.includes(forecast.heldBack ?? ""))
      return [];
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
    const message = `Its pods keep naming ${[...new Set(gone)].join(", ")}, which ${where}.`;
    return [workloadFinding(context, DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
  });
}
