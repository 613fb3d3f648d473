import { oncePer } from "../../../model/once.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Dependency } from "./dependency.ts";
import { nodeNeedsOf } from "./node-needs.ts";
import { networksOf } from "./pod-networks.ts";
import { askedByRollout } from "./rollout-needs.ts";
import { ownValue } from "../../../model/own-value.ts";

/** The claims and classes of a pod, for which half a dozen checks ask: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
export const dependenciesOf = oncePer(readDependencies);

function readDependencies({ controller, object, templates }: Workload): readonly Dependency[] {
  const asked = controller === "ArgoRollout" ? askedByRollout(object.manifest) : [];
  return [
    ...templates.flatMap(({ metadata, spec }) => [...ofPods(spec), ...networksOf(metadata)]),
    ...asked.map((each) => ({ ...each, isConfirmed: true, of: "controller" as const })),
  ];
}

function ofPods(spec: ValueMap): readonly Dependency[] {
  const claims = mapsAt(spec, "resourceClaims");
  const volumes = mapsAt(spec, "volumes").map((volume) =>
    textAt(volume, "persistentVolumeClaim", "claimName"),
  );
  const account = textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount");
  return [
    ...named("", "ServiceAccount", [account]),
    ...named("scheduling.k8s.io", "PriorityClass", [textAt(spec, "priorityClassName")], false),
    ...named("node.k8s.io", "RuntimeClass", [textAt(spec, "runtimeClassName")], false),
    ...named("resource.k8s.io", "ResourceClaim", textsOf(claims, "resourceClaimName")),
    ...named("resource.k8s.io", "ResourceClaimTemplate", textsOf(claims, "resourceClaimTemplateName")),
    // https://kubernetes.io/docs/concepts/storage/projected-volumes/#clustertrustbundle
    ...named("certificates.k8s.io", "ClusterTrustBundle", trustBundles(spec), false),
    ...named(
      "secrets-store.csi.x-k8s.io",
      "SecretProviderClass",
      mapsAt(spec, "volumes").map(providerClassOf),
    ),
    ...named("", "PersistentVolumeClaim", volumes),
    ...[
      ...named("", "Node", [textAt(spec, "nodeName")], false),
      // https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/
      ...named("", "scheduler", [textAt(spec, "schedulerName")], false),
      // https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate
      ...nodeNeedsOf(spec).flatMap(([kind, names]) => named("", kind, names, false)),
      ...named("", GATE, textsOf(mapsAt(spec, "readinessGates"), "conditionType"), false),
    ].map((each) => ({ ...each, isConfirmed: false })),
  ];
}

function trustBundles(spec: ValueMap): readonly (string | undefined)[] {
  return mapsAt(spec, "volumes")
    .flatMap((volume) => mapsAt(volume, "projected", "sources"))
    .map((source) => mapAt(source, "clusterTrustBundle"))
    .filter(({ optional }) => optional !== true)
    .map((bundle) => textAt(bundle, "name"));
}

/** What somebody outside of the pod sets before it counts as ready. */
export const GATE = "readiness gate";

/** The driver of the project, and the one that GKE runs of it: https://docs.cloud.google.com/secret-manager/docs/secret-manager-managed-csi-component */
const SECRETS_DRIVER = /^secrets-store(?:-gke)?\.csi\.k8s\.io$/;

/** https://secrets-store-csi-driver.sigs.k8s.io/getting-started/usage#update-your-deployment-yaml */
export function providerClassOf(volume: ValueMap): string | undefined {
  if (!SECRETS_DRIVER.test(textAt(volume, "csi", "driver") ?? "")) return undefined;
  return textAt(volume, "csi", "volumeAttributes", "secretProviderClass");
}

function textsOf(maps: readonly ValueMap[], field: string): readonly (string | undefined)[] {
  return maps.map((map) => textAt(map, field));
}

function named(
  group: string,
  kind: string,
  names: readonly (string | undefined)[],
  isNamespaced = true,
): readonly Dependency[] {
  return names.flatMap((name) =>
    name === undefined || name === ""
      ? []
      : [{ group, kind, name, isNamespaced, of: "pods" as const, isConfirmed: true }],
  );
}

export function keyOf(dependency: Dependency, workload: Workload): string {
  const { group, kind, name } = dependency;
  return objectKey({ group, kind, name, namespace: namespaceOf(dependency, workload) });
}

/** What a build holds of it. kustomize gives a namespace to kinds that it does not know for the whole cluster's. */
export function heldIn(
  { byKey, byKind }: OverlaySide["index"],
  dependency: Dependency,
  workload: Workload,
): KubernetesObject | undefined {
  const { group, kind, name, isNamespaced } = dependency;
  const held = byKey.get(keyOf(dependency, workload));
  if (held !== undefined || isNamespaced) return held;
  return byKind.get(kind)?.find((object) => object.group === group && object.name === name);
}

/** Null: it is the whole cluster's, or not known. */
export function namespaceOf({ isNamespaced, namespace }: Dependency, { object }: Workload): string | null {
  return isNamespaced ? (namespace ?? object.namespace) : null;
}

/** Every namespace has these accounts, the last three on OpenShift; and every cluster these classes. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  ServiceAccount: ["default", "builder", "deployer", "pipeline"],
  scheduler: ["default-scheduler"],
  // https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/
  PriorityClass: ["system-cluster-critical", "system-node-critical"],
};

/**
 * What pods begin to name, or new ones name, and neither side of the build holds. What others have named all along is
 * there: their pods run.
 */
export function begunDependencies(
  workload: Workload,
  { base, head }: { readonly base: OverlaySide; readonly head: OverlaySide },
): readonly Dependency[] {
  if (head.incomplete) return [];
  const before = keysNamedIn(base);
  return dependenciesOf(workload).filter((dependency) => {
    const key = keyOf(dependency, workload);
    const isHeld = [head, base].some(({ index }) => heldIn(index, dependency, workload) !== undefined);
    return !before.has(key) && !isHeld && !isAlwaysThere(dependency);
  });
}

/** The keys of all that the workloads of a side depend on. */
export function keysNamedIn({ workloads }: Pick<OverlaySide, "workloads">): ReadonlySet<string> {
  return keysOfAll(workloads);
}

const keysOfAll = oncePer(
  (workloads: OverlaySide["workloads"]): ReadonlySet<string> =>
    new Set(
      [...workloads.values()].flatMap((workload) =>
        dependenciesOf(workload).map((dependency) => keyOf(dependency, workload)),
      ),
    ),
);

export function isAlwaysThere({ kind, name }: Pick<Dependency, "kind" | "name">): boolean {
  return ownValue(ALWAYS, kind)?.includes(name) === true;
}
