import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";

/** An object that no pod of a workload is made without, or whose lack its controller takes for a fault. */
export interface Dependency {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly isNamespaced: boolean;
  readonly of: "pods" | "controller";
  /** Its removal alone tells; of a claim other checks do. */
  readonly isConfirmed: boolean;
}

/** The claims and classes of a pod: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
export function dependenciesOf({ controller, object, templates }: Workload): readonly Dependency[] {
  const services = controller === "ArgoRollout" ? rolloutServices(object.manifest) : [];
  return [
    ...templates.flatMap(({ spec }) => ofPods(spec)),
    ...services.map((name) => ({
      ...{ group: "", kind: "Service", name, isNamespaced: true, isConfirmed: true },
      of: "controller" as const,
    })),
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
    // https://secrets-store-csi-driver.sigs.k8s.io/getting-started/usage#update-your-deployment-yaml
    ...named("secrets-store.csi.x-k8s.io", "SecretProviderClass", providerClasses(spec)),
    ...[
      ...named("", "PersistentVolumeClaim", volumes),
      ...named("", "Node", [textAt(spec, "nodeName")], false),
      // https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/
      ...named("", "scheduler", [textAt(spec, "schedulerName")], false),
      // https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate
      ...named("", GATE, textsOf(mapsAt(spec, "readinessGates"), "conditionType"), false),
    ].map((each) => ({ ...each, isConfirmed: false })),
  ];
}

/** What somebody outside of the pod sets before it counts as ready. */
export const GATE = "readiness gate";

function providerClasses(spec: ValueMap): readonly (string | undefined)[] {
  return mapsAt(spec, "volumes")
    .filter((volume) => textAt(volume, "csi", "driver") === "secrets-store.csi.k8s.io")
    .map((volume) => textAt(volume, "csi", "volumeAttributes", "secretProviderClass"));
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

/** https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/, https://argo-rollouts.readthedocs.io/en/stable/features/canary/ */
function rolloutServices(manifest: ValueMap): readonly string[] {
  const { blueGreen, canary } = mapAt(manifest, "spec", "strategy");
  return [
    textAt(blueGreen, "activeService"),
    textAt(blueGreen, "previewService"),
    textAt(canary, "stableService"),
    textAt(canary, "canaryService"),
  ].filter((name) => name !== undefined);
}

export function keyOf({ group, kind, name, isNamespaced }: Dependency, { object }: Workload): string {
  return objectKey({ group, kind, name, namespace: isNamespaced ? object.namespace : null });
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
  const known = keysNamedIn(base);
  return dependenciesOf(workload).filter((dependency) => {
    const key = keyOf(dependency, workload);
    const isHeld = head.index.byKey.has(key) || base.index.byKey.has(key);
    return !known.has(key) && !isHeld && !isAlwaysThere(dependency);
  });
}

const namedBefore = new WeakMap<OverlaySide["workloads"], ReadonlySet<string>>();

/** The keys of all that the workloads of a side depend on. */
export function keysNamedIn({ workloads }: Pick<OverlaySide, "workloads">): ReadonlySet<string> {
  const known = namedBefore.get(workloads);
  if (known !== undefined) return known;
  const keys = new Set(
    [...workloads.values()].flatMap((workload) =>
      dependenciesOf(workload).map((dependency) => keyOf(dependency, workload)),
    ),
  );
  namedBefore.set(workloads, keys);
  return keys;
}

export function isAlwaysThere({ kind, name }: Dependency): boolean {
  return ALWAYS[kind]?.includes(name) === true;
}
