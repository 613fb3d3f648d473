import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import { changedObjects, workloadNames, type Loss } from "./losses.ts";
import { createSelectedPods } from "./selected-pods.ts";
import { onlyAllowsMore } from "./widened.ts";

/** Where each kind says which pods it is about. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  "networking.k8s.io/NetworkPolicy": ["spec", "podSelector"],
  "cilium.io/CiliumNetworkPolicy": ["spec", "endpointSelector"],
  "cilium.io/CiliumClusterwideNetworkPolicy": ["spec", "endpointSelector"],
  "crd.projectcalico.org/NetworkPolicy": ["spec"],
  "crd.projectcalico.org/GlobalNetworkPolicy": ["spec"],
  "projectcalico.org/NetworkPolicy": ["spec"],
  "projectcalico.org/GlobalNetworkPolicy": ["spec"],
  "policy.networking.k8s.io/AdminNetworkPolicy": ["spec"],
  "policy.networking.k8s.io/BaselineAdminNetworkPolicy": ["spec"],
  "policy.networking.k8s.io/ClusterNetworkPolicy": ["spec"],
  "security.istio.io/AuthorizationPolicy": ["spec", "selector"],
  "security.istio.io/PeerAuthentication": ["spec", "selector"],
  "policy.linkerd.io/Server": ["spec", "podSelector"],
};

/** The selector of its pods, empty for all or any; undefined for what is no policy. */
export function selectorOf({ group, kind, manifest }: KubernetesObject): ValueMap | undefined {
  const path = POLICIES[`${group}/${kind}`];
  if (path === undefined) return undefined;
  // Calico selects by expressions of its own, an administrator's policy by namespaces: they may select any pod.
  return path.length === 1 ? {} : mapAt(manifest, ...path);
}

function isPolicy(object: KubernetesObject): boolean {
  return selectorOf(object) !== undefined;
}

/** A policy that comes isolates the pods: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export function changedPolicies(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const { base, head } = context;
  const added = base.incomplete
    ? []
    : head.index.objects.filter((object) => isPolicy(object) && !base.index.byKey.has(objectKey(object)));
  const changed = changedObjects(context, isPolicy).filter(
    ({ before, after }) =>
      !sameValue(before.manifest.spec, after?.manifest.spec) &&
      (after === undefined || !onlyAllowsMore(before, after)),
  );
  if (added.length + changed.length === 0) return [];
  const selectedBy = createSelectedPods(staying);
  return [
    ...added.map((object) => ({ object, what: "is new" })),
    ...changed.map(({ before, after }) => ({
      object: after ?? before,
      what: after === undefined ? "is removed" : "changes",
    })),
  ].flatMap(({ object, what }): readonly Loss[] => {
    const selected = selectedBy(selectorOf(object) ?? {}).filter((workload) => isInReach(object, workload));
    if (selected.length === 0) return [];
    const message = `${object.kind} ${object.name} ${what}: what reaches the pods of ${workloadNames(selected)}, or what they reach, changes at once.`;
    return [{ object, message }];
  });
}

function isInReach(policy: KubernetesObject, { object }: Workload): boolean {
  const isClusterWide = /Clusterwide|Global|AdminNetwork|ClusterNetwork/.test(policy.kind);
  return isClusterWide || object.namespace === policy.namespace;
}
