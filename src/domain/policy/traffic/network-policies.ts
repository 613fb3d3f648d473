import { sameValue } from "../../../model/equal.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { releaseNameOf, releaseNamespaceOf } from "../../controllers/releases.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, workloadNames, type Loss } from "../losses.ts";
import { createSelectedPods, selectedPods } from "../labels/selected-pods.ts";
import { isMeshWide } from "./mesh-wide.ts";
import { onlyAllowsMore } from "./widened.ts";
import { ownValue } from "../../../model/own-value.ts";

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
  "security.istio.io/RequestAuthentication": ["spec", "selector"],
  // They select by labels of their own.
  "networking.istio.io/EnvoyFilter": ["spec"],
  "networking.istio.io/Sidecar": ["spec"],
  "policy.linkerd.io/Server": ["spec", "podSelector"],
};

/** The selector of its pods, empty for all or any; undefined for what is no policy. */
export function selectorOf({ group, kind, manifest }: KubernetesObject): ValueMap | undefined {
  const path = ownValue(POLICIES, `${group}/${kind}`);
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
    ...added.map((object) => ({ object, before: undefined, what: "is new" })),
    ...changed.map(({ before, after }) => ({
      object: after ?? before,
      before,
      what: after === undefined ? "is removed" : "changes",
    })),
  ].flatMap(({ object, before, what }): readonly Loss[] => {
    const meant = [object, ...(before === undefined ? [] : [before])];
    const selected = meant.flatMap((policy) =>
      selectedBy(selectorOf(policy) ?? {}).filter((workload) => isInReach(policy, workload)),
    );
    const pods =
      selected.length > 0
        ? `the pods of ${workloadNames([...new Set(selected)])}`
        : before === undefined
          ? (podsOfReleases(object, staying, context) ?? podsOfMesh(object, context))
          : isOfOthers(before, context)
            ? "its pods, which are not in this build"
            : undefined;
    if (pods === undefined) return [];
    const message = `${object.kind} ${object.name} ${what}: what reaches ${pods}, or what they reach, changes at once.`;
    return [{ object, message }];
  });
}

/** Of a policy that comes: the pods of charts that it selects by their names, or since it selects all. */
function podsOfReleases(
  policy: KubernetesObject,
  staying: readonly Workload[],
  { head }: CheckContext,
): string | undefined {
  const isOfRelease = ({ object }: Workload) =>
    releaseNameOf(object) !== undefined &&
    isInReach(policy, { object: { ...object, namespace: releaseNamespaceOf(object) ?? object.namespace } });
  const releases = staying.filter(isOfRelease);
  if (releases.length === 0) return undefined;
  const selector = selectorOf(policy) ?? {};
  if (Object.keys(selector).length === 0) return `the pods of ${workloadNames(releases)}`;
  // Charts call their pods by the name of the release.
  const values = Object.values(mapAt(selector, "matchLabels"));
  const named = releases.filter(
    ({ object }) => values.includes(releaseNameOf(object) ?? "") || values.includes(object.name),
  );
  return named.length === 0 || selectedPods(head.workloads, selector).length > 0
    ? undefined
    : `pods that ${workloadNames(named)} may have made`;
}

/** Of a policy that comes where the mesh was before, and that selects all: nobody here sees whom it is for. */
function podsOfMesh(policy: KubernetesObject, { base }: CheckContext): string | undefined {
  const isForAll = isMeshWide(policy) && Object.keys(selectorOf(policy) ?? {}).length === 0;
  const wasThere = base.index.objects.some(({ namespace }) => namespace === policy.namespace);
  return isForAll && wasThere ? "the pods of all namespaces" : undefined;
}

/** Of pods that a chart, an operator or another deployable makes, where not all that is in reach of it goes with it. */
function isOfOthers(policy: KubernetesObject, { base, head }: CheckContext): boolean {
  const isHere = selectedPods(base.workloads, selectorOf(policy) ?? {}).some((workload) =>
    isInReach(policy, workload),
  );
  return !isHere && head.index.objects.some((object) => isInReach(policy, { object }));
}

function isInReach(
  policy: KubernetesObject,
  { object }: { readonly object: Pick<KubernetesObject, "namespace"> },
): boolean {
  const isClusterWide = /Clusterwide|Global|AdminNetwork|ClusterNetwork/.test(policy.kind);
  return isClusterWide || isMeshWide(policy) || object.namespace === policy.namespace;
}
