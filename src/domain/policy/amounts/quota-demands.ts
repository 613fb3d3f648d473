import { readQuantity } from "../../../kubernetes/quantity.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import { autoscalerOf } from "../../controllers/autoscaling.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { inNamespace } from "./in-namespace.ts";
import { counted, podAmounts, times } from "./pod-amounts.ts";
import { keyText } from "../../../model/key-text.ts";

/** What a quota counts of one object, in billionths. */
export interface Demand {
  readonly object: KubernetesObject;
  /** Whose pods are counted; else the object itself is. */
  readonly workload?: Workload;
  readonly amount: bigint;
  /** Of one pod. */
  readonly each?: bigint;
  /** Of as many pods as its autoscaler may ask for, where that says how many. */
  readonly most?: bigint;
}

/**
 * What a build holds of what a quota of its namespace counts, at the least: others may hold more.
 * https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export function demandsOf(side: OverlaySide, namespace: string | null, resource: string): readonly Demand[] {
  const known = knownDemands(side);
  const key = keyText([namespace, resource]);
  const demands = known.get(key) ?? readDemands(side, namespace, resource);
  known.set(key, demands);
  return demands;
}

/** Several quotas of a namespace count the same. */
const knownDemands = oncePer<OverlaySide, Map<string, readonly Demand[]>>(() => new Map());

function readDemands(side: OverlaySide, namespace: string | null, resource: string): readonly Demand[] {
  const ofPods = podField(resource);
  const found =
    ofPods === undefined
      ? (objectsOf(side).get(namespace) ?? []).flatMap((object) => {
          const amount = ofObject(object, resource);
          return amount === undefined ? [] : [{ object, amount }];
        })
      : (workloadsOf(side).get(namespace) ?? []).map((workload) => ofWorkload(workload, side, ofPods));
  return found.filter(({ amount }) => amount > 0n);
}

/** By namespace: there may be a quota in each. */
const objectsOf = oncePer(({ index }: OverlaySide) => groupedBy(index.objects, ({ namespace }) => namespace));
const workloadsOf = oncePer(({ workloads }: OverlaySide) =>
  groupedBy(workloads.values(), ({ object }) => object.namespace),
);

/** What every namespace holds without anybody's doing: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/ */
export function alwaysThere(resource: string): bigint {
  return /^(count\/)?configmaps$/.test(resource) ? counted(1n) : 0n;
}

type PodField = "pods" | readonly ["requests" | "limits", string];

function podField(resource: string): PodField | undefined {
  if (resource === "pods" || resource === "count/pods") return "pods";
  if (resource.endsWith("storage") && !resource.endsWith("ephemeral-storage")) return undefined;
  const [, field, of = ""] = /^(requests|limits)\.(.+)$/.exec(resource) ?? [];
  if (field === "requests" || field === "limits") return [field, of];
  return /^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(resource) ? ["requests", resource] : undefined;
}

function ofWorkload(workload: Workload, side: OverlaySide, field: PodField): Demand {
  const { object, templates } = workload;
  const ranges = inNamespace(side.index, "LimitRange", object.namespace);
  const [template] = templates;
  const each =
    template === undefined
      ? 0n
      : field === "pods"
        ? counted(1n)
        : times(podAmounts(template, ranges)(...field), 1n);
  const most = mostOf(workload, side);
  return {
    ...{ object, workload, each, amount: each * BigInt(podsOf(workload, side)) },
    ...(most !== undefined && { most: each * BigInt(most) }),
  };
}

/** What an autoscaler does not say KEDA makes a hundred of, which nobody asked for. */
function mostOf(workload: Workload, { index }: OverlaySide): number | undefined {
  const scaler = RUNNING.includes(workload.controller) ? autoscalerOf(workload, index)?.object : undefined;
  const field = scaler?.kind === "ScaledObject" ? "maxReplicaCount" : "maxReplicas";
  const most = numberAt(scaler?.manifest, "spec", field);
  return most !== undefined && Number.isSafeInteger(most) && most > 0 ? most : undefined;
}

/** Whose pods run on; a Job's may have ended. */
const RUNNING: readonly Workload["controller"][] = [
  ...["Deployment", "StatefulSet", "ReplicaSet", "Pod", "ArgoRollout", "DeploymentConfig"],
  ...["CloneSet", "KruiseStatefulSet"],
] as const satisfies readonly Workload["controller"][];

/** As many as run at the least. */
function podsOf(workload: Workload, { index }: OverlaySide): number {
  if (!RUNNING.includes(workload.controller)) return 0;
  const pods = autoscalerOf(workload, index)?.minReplicas ?? replicasOf(workload) ?? 0;
  return Number.isSafeInteger(pods) && pods > 0 ? pods : 0;
}

/** Names of kinds that a quota has without `count/`. */
const BY_NAME = ["configmaps", "secrets", "services", "persistentvolumeclaims", "resourcequotas"];

function ofObject(object: KubernetesObject, resource: string): bigint | undefined {
  const { group, kind, manifest } = object;
  const name = BY_NAME.includes(resource) ? resource : /^count\/(.+)$/.exec(resource)?.[1];
  if (name !== undefined) {
    const own = `${pluralOf(kind)}${group === "" ? "" : `.${group}`}` === name ? counted(1n) : 0n;
    return own + (name === "persistentvolumeclaims" ? ofTemplates(object, () => counted(1n)) : 0n);
  }
  if (group === "" && kind === "Service") return ofService(manifest, resource);
  const [, storageClass, of] =
    /^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(
      resource,
    ) ?? [];
  if (of === undefined) return undefined;
  const ofClaim = (claim: KubernetesObject["manifest"]) => {
    if (storageClass !== undefined && textAt(claim, "spec", "storageClassName") !== storageClass) return 0n;
    const asked = mapAt(claim, "spec", "resources", "requests").storage;
    return of === "requests.storage" ? times(readQuantity(asked, true), 1n) : counted(1n);
  };
  return group === "" && kind === "PersistentVolumeClaim" ? ofClaim(manifest) : ofTemplates(object, ofClaim);
}

/** The claims that a StatefulSet's pods come with. */
function ofTemplates(
  { group, kind, manifest }: KubernetesObject,
  ofClaim: (claim: KubernetesObject["manifest"]) => bigint,
): bigint {
  if (group !== "apps" || kind !== "StatefulSet") return 0n;
  const replicas = mapAt(manifest, "spec").replicas ?? 1;
  const pods = typeof replicas === "number" && Number.isSafeInteger(replicas) ? BigInt(replicas) : 0n;
  const claims = mapsAt(manifest, "spec", "volumeClaimTemplates").map(ofClaim);
  return pods * claims.reduce((sum, each) => sum + each, 0n);
}

function ofService(manifest: KubernetesObject["manifest"], resource: string): bigint | undefined {
  const spec = mapAt(manifest, "spec");
  if (resource === "services.loadbalancers") return spec.type === "LoadBalancer" ? counted(1n) : 0n;
  if (resource !== "services.nodeports") return undefined;
  const isOpen =
    spec.type === "NodePort" ||
    (spec.type === "LoadBalancer" && spec.allocateLoadBalancerNodePorts !== false);
  return isOpen ? counted(BigInt(mapsAt(spec, "ports").length)) : 0n;
}

/** As the API calls them, of Kubernetes' own kinds and most others. */
function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower === "endpoints") return lower;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
}
