import { mapAt, numberAt, textAt } from "../fields.ts";
import { objectId, type WorkloadId } from "../object-change.ts";
import { groupOf } from "../../model/identity.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import { mayRunPods, workloadKind, type Controller } from "./kinds.ts";
import { isWithoutPods, NO_TEAM_KINDS, teamKind, type TeamKind, type TeamKinds } from "./team-kinds.ts";
import { findTemplates, readPodTemplate, type Container, type PodTemplate } from "./pod-template.ts";

export interface Workload {
  /** The same on both sides when the cluster would call it the same object. */
  readonly key: string;
  readonly object: KubernetesObject;
  readonly controller: Controller;
  readonly templates: readonly PodTemplate[];
  /** Argo Rollouts: the Deployment whose pod template this one takes. */
  readonly templateOwner: string | undefined;
  /** Of the controller "Team": what the policy says of its kind. */
  readonly team?: TeamKind;
}

/** Of all its pod templates. */
export function containersOf({ templates }: Pick<Workload, "templates">): readonly Container[] {
  return templates.flatMap(({ containers }) => containers);
}

/** The workloads of one side, by key. */
export function readWorkloads(
  index: ObjectIndex,
  kinds: TeamKinds = NO_TEAM_KINDS,
): ReadonlyMap<string, Workload> {
  const workloads = new Map<string, Workload>();
  for (const object of index.objects) {
    const workload = readWorkload(object, index, kinds);
    if (workload !== undefined) workloads.set(workload.key, workload);
  }
  return workloads;
}

function readWorkload(object: KubernetesObject, index: ObjectIndex, kinds: TeamKinds): Workload | undefined {
  const key = objectKey(object);
  const kind = workloadKind(object.group, object.kind);
  if (kind === undefined) {
    if (isWithoutPods(kinds, object.group, object.kind)) return undefined;
    const team = teamKind(kinds, object.group, object.kind);
    if (team !== undefined) {
      const templates = team.templates.flatMap((fields) => readPodTemplate(object.manifest, fields) ?? []);
      return { key, object, controller: "Team", templates, templateOwner: undefined, team };
    }
    const templates = mayRunPods(object.group, object.kind) ? findTemplates(object.manifest) : [];
    if (templates.length === 0) return undefined;
    return { key, object, controller: "Unknown", templates, templateOwner: undefined };
  }
  const owner = referencedTemplateOwner(object, index);
  const source = owner ?? object;
  const templates = (owner === undefined ? kind.templates : [["spec", "template"]])
    .map((fields) => readPodTemplate(source.manifest, fields))
    .filter((template) => template !== undefined);
  const templateOwner = owner === undefined ? undefined : objectKey(owner);
  return { key, object, controller: kind.controller, templates, templateOwner };
}

/** https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
function referencedTemplateOwner(object: KubernetesObject, index: ObjectIndex): KubernetesObject | undefined {
  const reference = mapAt(object.manifest, "spec", "workloadRef");
  const name = textAt(reference, "name");
  const kind = textAt(reference, "kind");
  if (object.group !== "argoproj.io" || name === undefined || kind === undefined) return undefined;
  const group = groupOf(textAt(reference, "apiVersion") ?? "apps/v1");
  return index.byKey.get(objectKey({ group, kind, name, namespace: object.namespace }));
}

export function workloadId(workload: Workload): WorkloadId {
  return objectId(workload.object);
}

/** `spec.replicas`, or what the API server writes when it is missing; null when the number is the cluster's. */
export function replicasOf(workload: Workload): number | null {
  switch (workload.controller) {
    case "Deployment":
    case "StatefulSet":
    case "ReplicaSet":
    case "ArgoRollout":
    case "DeploymentConfig":
    case "CloneSet":
    case "KruiseStatefulSet":
      return numberAt(workload.object.manifest, "spec", "replicas") ?? 1;
    case "Team": {
      const path = workload.team?.replicas;
      return path === undefined ? null : (numberAt(workload.object.manifest, ...path) ?? 1);
    }
    case "Pod":
      return 1;
    case "Job":
      return numberAt(workload.object.manifest, "spec", "parallelism") ?? 1;
    case "DaemonSet":
    case "KruiseDaemonSet":
    case "CronJob":
    case "ScaledJob":
    case "KnativeService":
    case "Operator":
    case "Unknown":
      return null;
  }
}
