import { getIn } from "../../yaml/value.ts";
import { textAt } from "../fields.ts";
import type { Controller } from "./kinds.ts";
import type { Workload } from "./workload.ts";

/** Where each controller is told to wait. */
const PAUSED: Partial<Readonly<Record<Controller, readonly string[]>>> = {
  Deployment: ["spec", "paused"],
  DeploymentConfig: ["spec", "paused"],
  ArgoRollout: ["spec", "paused"],
  CloneSet: ["spec", "updateStrategy", "paused"],
};

const ON_DELETE: readonly Controller[] = ["StatefulSet", "KruiseStatefulSet", "DaemonSet", "KruiseDaemonSet"];

/** Why a changed pod template replaces no pod of a workload, whoever changes it: then `rollout restart` does nothing either. */
export function holdOf({ controller, object }: Workload): "onDelete" | "paused" | undefined {
  const path = PAUSED[controller];
  if (path !== undefined && getIn(object.manifest, ...path) === true) return "paused";
  const type = textAt(object.manifest, "spec", "updateStrategy", "type");
  return ON_DELETE.includes(controller) && type === "OnDelete" ? "onDelete" : undefined;
}
