import { newVersionFaults } from "../../kubernetes/apply.ts";
import { collect, newTo, type Fault } from "../../kubernetes/fault.ts";
import { at, type Path } from "../../kubernetes/path.ts";
import { versionFaults } from "../../kubernetes/versions.ts";
import { validateOwnSelector } from "../../kubernetes/validate/selector.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { knativeFaults } from "./knative-rules.ts";
import { workloadKind, type Controller } from "./kinds.ts";
import { isFilledInLater } from "./placeholders.ts";
import { podTemplateFaults } from "./template-rules.ts";

/** Controllers of others whose pod template is Kubernetes' own type: what Go cannot read into it they refuse, or do not see. */
const CORE_TEMPLATES: ReadonlySet<Controller> = new Set([
  "DeploymentConfig",
  "ArgoRollout",
  "CloneSet",
  "KruiseStatefulSet",
  "KruiseDaemonSet",
  "KnativeService",
  "ScaledJob",
  "CronJob",
]);

const HAVE_REPLICAS: ReadonlySet<Controller> = new Set([
  "DeploymentConfig",
  "ArgoRollout",
  "CloneSet",
  "KruiseStatefulSet",
]);

/** Of these, those whose webhook refuses what Kubernetes' own rules do not allow of a pod template: https://openkruise.io/docs/ */
const VALIDATED: ReadonlySet<Controller> = new Set(["CloneSet", "KruiseStatefulSet", "KruiseDaemonSet"]);

/** What is wrong with an object of a kind that the tables do not have, and was not wrong with base. */
export function faultsOfUnread(base: KubernetesObject | undefined, head: KubernetesObject): readonly Fault[] {
  if ([base, head].some((side) => side !== undefined && isFilledInLater(side))) return [];
  if (base === undefined) return [...versionFaults(head.manifest), ...ownFaults(undefined, head)];
  return [
    ...newVersionFaults(base.manifest, head.manifest),
    ...newTo(ownFaults(base, head), ownFaults(undefined, base)),
  ];
}

function ownFaults(base: KubernetesObject | undefined, head: KubernetesObject): readonly Fault[] {
  const isKnative = workloadKind(head.group, head.kind)?.controller === "KnativeService";
  return [...templateFaults(head), ...(isKnative ? knativeFaults(base?.manifest, head.manifest) : [])];
}

function templateFaults({ group, kind, manifest }: KubernetesObject): readonly Fault[] {
  const { controller, templates = [] } = workloadKind(group, kind) ?? {};
  if (controller === undefined || !CORE_TEMPLATES.has(controller)) return [];
  const found = templates.map(([first = "", ...rest]) =>
    podTemplateFaults(mapAt(manifest, first, ...rest), rest.reduce<Path>(at, at(undefined, first))),
  );
  return [
    ...found.flatMap(({ types }) => types),
    ...replicaFaults(controller, mapAt(manifest, "spec").replicas ?? undefined),
    ...(controller === "DeploymentConfig" ? selectorFaults(mapAt(manifest, "spec")) : []),
    ...(VALIDATED.has(controller) ? found.flatMap(({ values }) => values) : []),
  ];
}

function replicaFaults(controller: Controller, replicas: Value | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  if (HAVE_REPLICAS.has(controller) && !["number", "bigint", "undefined"].includes(typeof replicas))
    collect(faults)(at(at(undefined, "spec"), "replicas"), "must be a whole number", "wrong-type");
  return faults;
}

/**
 * As a ReplicationController's, which is made of it; without one it is the labels of the template:
 * https://github.com/openshift/openshift-apiserver/blob/master/pkg/apps/apis/apps/validation/validation.go (ValidateDeploymentConfigSpec)
 */
function selectorFaults({ selector = null, template = null }: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  if (isMap(selector) && Object.keys(selector).length > 0)
    validateOwnSelector({ selector: { matchLabels: selector }, template }, collect(faults));
  return faults;
}
