import type { ValueMap } from "../../yaml/value.ts";
import { collect, type Fault, type Report } from "../fault.ts";
import { validateMetadata } from "./metadata.ts";
import * as others from "./others.ts";
import * as workloads from "./workloads.ts";

const RULES: Readonly<Record<string, (object: ValueMap, report: Report) => void>> = {
  Deployment: workloads.validateDeployment,
  StatefulSet: workloads.validateStatefulSet,
  DaemonSet: workloads.validateDaemonSet,
  ReplicaSet: workloads.validateReplicaSet,
  ReplicationController: workloads.validateReplicationController,
  Job: workloads.validateJob,
  CronJob: workloads.validateCronJob,
  Pod: workloads.validatePod,
  ConfigMap: others.validateConfigMap,
  Secret: others.validateSecret,
  Service: others.validateService,
  PersistentVolumeClaim: others.validateClaim,
  RoleBinding: others.validateBinding,
  ClusterRoleBinding: others.validateBinding,
  HorizontalPodAutoscaler: others.validateAutoscaler,
  PodDisruptionBudget: others.validateBudget,
};

/** What the API server's validation finds wrong with an object of a built-in kind, as far as the object itself tells. */
export function validateObject(object: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  const report = collect(faults);
  const kind = typeof object.kind === "string" ? object.kind : "";
  validateMetadata(object, report);
  const rule = Object.hasOwn(RULES, kind) ? RULES[kind] : undefined;
  rule?.(object, report);
  if (kind === "StatefulSet") workloads.validateServiceName(object, report);
  return faults;
}
