import { mapsAt, textAt, textsAt } from "../fields.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./planned-rollout.ts";

const DOCUMENTATION = {
  id: "rwo-surge",
  title: "Surge with a volume of one node",
  what: "A workload that restarts starts new pods before it ends the old ones, and mounts a PersistentVolumeClaim that only one node (warning) or only one pod (error) may use.",
  why: "A new pod on another node waits for the volume that the old one holds, and the old one waits for the new one: with `maxUnavailable: 0` the rollout never ends.",
  link: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
  remediation:
    "Use `maxSurge: 0` with `maxUnavailable: 1`, the strategy `Recreate`, or a volume that several nodes may use.",
  severities: ["error", "warning"],
} as const;

export const rwoSurge: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  const surges = (plannedRollout(workload, side).rollout.maxSurge ?? 0) > 0;
  if (!surges) return [];
  return workload.templates
    .flatMap((template) => mapsAt(template.spec, "volumes"))
    .flatMap((volume) =>
      claimViolation(workload, textAt(volume, "persistentVolumeClaim", "claimName"), side),
    );
}

function claimViolation(
  workload: Workload,
  name: string | undefined,
  side: OverlaySide,
): readonly Violation[] {
  if (name === undefined) return [];
  const key = objectKey({
    group: "",
    kind: "PersistentVolumeClaim",
    name,
    namespace: workload.object.namespace,
  });
  const modes = textsAt(side.index.byKey.get(key)?.manifest, "spec", "accessModes");
  const isOnePod = modes.includes("ReadWriteOncePod");
  // A claim that the build does not hold may be of any kind: nothing certain can be said.
  if (!isOnePod && !(modes.length === 1 && modes[0] === "ReadWriteOnce")) return [];
  const who = isOnePod ? "only one pod" : "only the pods of one node";
  return [
    {
      key: name,
      severity: isOnePod ? "error" : "warning",
      message: `It surges, but ${who} can use its PersistentVolumeClaim ${name}.`,
      unsafe: true,
    },
  ];
}
