import type { ValueMap } from "../../yaml/value.ts";
import { collect, type Fault, type Report } from "../fault.ts";
import { validateMetadata } from "./metadata.ts";
import * as access from "./access.ts";
import { validateAdmissionBinding, validateAdmissionPolicy } from "./admission.ts";
import * as autoscaler from "./autoscaler.ts";
import * as claims from "./claims.ts";
import * as configs from "./configs.ts";
import { validateEndpointSlice } from "./endpoints.ts";
import * as jobs from "./jobs.ts";
import * as limits from "./limits.ts";
import * as network from "./network.ts";
import { validateResourceClaim, validateResourceClaimTemplate } from "./resource-claims.ts";
import { validateService } from "./service.ts";
import { validateRuntimeClass } from "./runtime-class.ts";
import * as storage from "./storage.ts";
import { validateWebhooks } from "./webhooks.ts";
import * as workloads from "./workloads.ts";
import { textIn } from "../values.ts";
import { ownValue } from "../../model/own-value.ts";

type Rule = (object: ValueMap, report: Report) => void;

const RULES: Readonly<Record<string, Rule>> = {
  Deployment: workloads.validateDeployment,
  StatefulSet: workloads.validateStatefulSet,
  DaemonSet: workloads.validateDaemonSet,
  ReplicaSet: workloads.validateReplicaSet,
  ReplicationController: workloads.validateReplicationController,
  Job: jobs.validateJob,
  CronJob: jobs.validateCronJob,
  Pod: workloads.validatePod,
  ConfigMap: configs.validateConfigMap,
  Secret: configs.validateSecret,
  Service: validateService,
  PersistentVolumeClaim: claims.validateClaim,
  PersistentVolume: storage.validateVolume,
  StorageClass: storage.validateStorageClass,
  Role: access.validateRole,
  ClusterRole: access.validateRole,
  RoleBinding: access.validateBinding,
  ClusterRoleBinding: access.validateBinding,
  HorizontalPodAutoscaler: autoscaler.validateAutoscaler,
  PodDisruptionBudget: autoscaler.validateBudget,
  Ingress: network.validateIngress,
  IngressClass: network.validateIngressClass,
  NetworkPolicy: network.validateNetworkPolicy,
  LimitRange: limits.validateLimitRange,
  Namespace: limits.validateNamespace,
  ResourceQuota: limits.validateQuota,
  PriorityClass: limits.validatePriorityClass,
  EndpointSlice: validateEndpointSlice,
  RuntimeClass: validateRuntimeClass,
  ResourceClaim: validateResourceClaim,
  ResourceClaimTemplate: validateResourceClaimTemplate,
  ValidatingAdmissionPolicy: validateAdmissionPolicy,
  ValidatingAdmissionPolicyBinding: validateAdmissionBinding,
  MutatingWebhookConfiguration: validateWebhooks,
  ValidatingWebhookConfiguration: validateWebhooks,
};

const RULES_OF_NEW: Readonly<Record<string, Rule>> = {
  Job: jobs.validateNewJob,
  Ingress: network.validateNewIngress,
  StatefulSet: workloads.validateNewStatefulSet,
};

/**
 * What the API server's validation finds wrong with an object of a built-in kind, as far as the object itself tells.
 *
 * @param isPart it is laid over what somebody else applied, which has what it lacks
 */
export function validateObject(object: ValueMap, isPart = false): readonly Fault[] {
  const faults: Fault[] = [];
  const report = collect(faults);
  const kind = typeof object.kind === "string" ? object.kind : "";
  validateMetadata(object, report);
  if (isPart) return faults;
  const rule = ownValue(RULES, kind);
  rule?.(object, report);
  if (kind === "StatefulSet") workloads.validateServiceName(object, report);
  return faults;
}

/** What is wrong with a new object, which has nothing yet that the API server gave it. */
export function validateNewObject(object: ValueMap, isPart: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  if (!isPart) ownValue(RULES_OF_NEW, textIn(object.kind))?.(object, collect(faults));
  return [...validateObject(object, isPart), ...faults];
}
