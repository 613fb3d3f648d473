import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { type Value, type ValueMap, textOf } from "../../yaml/value.ts";
import { autoscalerOf, isAutoscaler, SCALERS } from "../controllers/autoscaling.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import type { Relation } from "../elsewhere.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { ADMITTING, isAdmittedAlike } from "./admission/admitted-as.ts";
import { backendsOf } from "./traffic/backends.ts";
import { isAddressPool } from "./traffic/address-pools.ts";
import { ASKS_FOR_ADDRESS, balancerAddresses } from "./traffic/balancer-addresses.ts";
import { accountsOf, bindingsOf, isBinding, RBAC } from "./rights/bindings.ts";
import { accountOf } from "../controllers/pod-template.ts";
import { calledElsewhere } from "./traffic/begun-hosts.ts";
import { hostsOf, lostHosts } from "./traffic/called-hosts.ts";
import { gatewaysNamedBy, isGateway } from "./traffic/listeners.ts";
import { selectorOf } from "./traffic/network-policies.ts";
import { relabelledObjects, tellingLabels } from "./labels/relabelled.ts";
import { keysAskedElsewhere } from "./names/begun-references.ts";
import { claimIn, claimsOf } from "./needs/claim-users.ts";
import { isCompanion } from "./traffic/route-companions.ts";
import { isRelease } from "./flux/release-needs.ts";
import { isRoute } from "./traffic/routes.ts";
import { ownedBy } from "./flux/shared-releases.ts";
import { isSubsetRule } from "./traffic/subsets.ts";
import { addressesOf } from "./traffic/taken-addresses.ts";
import { takenHosts } from "./traffic/taken-paths.ts";

/**
 * What the changed objects of a deployable have to do with, by a label or a name: a Service, a policy or a binding acts in
 * its namespace, whoever delivers the pods. Sorted, each once.
 */
export function relationsOf(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  const giving = (role: string) => [base, head].flatMap(({ index }) => bindingsOf(index, role));
  const found = [
    ...changed(base, head).flatMap((object) => relationOf(object, giving)),
    ...ofWorkloads(base, head),
    ...ofLabels(base, head),
    ...ofReleases(base, head),
    ...ofHosts(base, head),
    ...calledElsewhere({ base, head }).flatMap(({ name, namespace }) => relation(namespace, [name])),
  ];
  const byText = new Map(found.map((relation) => [textOf(relation), relation] as const));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation);
}

/** Services of any namespace that ask a pool for an address. */
const ASKING: readonly Relation[] = [
  {
    namespace: null,
    names: ["loadBalancerIP", ...ASKS_FOR_ADDRESS].map((key) => `${key}:`).sort(compareText),
    isAnywhere: true,
  },
];

/** Both sides of each object that the change adds, removes or changes. */
function changed(base: OverlaySide, head: OverlaySide): readonly KubernetesObject[] {
  const differing = (side: OverlaySide, other: OverlaySide) =>
    side.index.objects.filter(
      (object) => !sameValue(object.manifest, other.index.byKey.get(objectKey(object))?.manifest ?? null),
    );
  return [...differing(base, head), ...differing(head, base)];
}

function relationOf(
  object: KubernetesObject,
  giving: (role: string) => readonly KubernetesObject[],
): readonly Relation[] {
  const { group, kind, namespace, name, manifest } = object;
  const here = (names: readonly string[]): readonly Relation[] => relation(namespace, names);
  if (group === "" && kind === "Service")
    return [...here([name, ...selecting(manifest)]), ...ofAddresses(object)];
  if (group === "" && kind === "ServiceAccount") return here([name]);
  if (group === "" && kind === "PersistentVolumeClaim")
    return [...here(["ResourceQuota"]), ...ofClass(object)];
  if (group === "policy" && kind === "PodDisruptionBudget")
    return here(textsOf(mapAt(manifest, "spec", "selector", "matchLabels")));
  if (isAutoscaler(object))
    return here(textsOf({ name: textAt(manifest, "spec", "scaleTargetRef", "name") }));
  if (isRoute(object)) {
    const gateways = gatewaysNamedBy(object).flatMap((parent) =>
      relation(textAt(parent, "namespace") ?? namespace, filled([parent.name])),
    );
    return [
      ...backendsOf(manifest).flatMap((backend) => relation(backend.namespace ?? namespace, [backend.name])),
      ...gateways.map((each) => ({ ...each, beside: ["gatewayClassName:"] })),
      ...relation(null, takenHosts(object)).map((each) => ({
        ...each,
        ...{ isAnywhere: true as const, beside: [kind] },
      })),
    ];
  }
  if (group === "cert-manager.io" && kind === "Certificate")
    return here(textsOf({ name: textAt(manifest, "spec", "secretName") }));
  if (isBinding(object)) return ofBinding(object);
  if (group === RBAC) {
    return [...relation(kind === "Role" ? namespace : null, [name]), ...giving(name).flatMap(ofBinding)];
  }
  if (isAddressPool(object)) return ASKING;
  if (isGateway(object)) return [...here([name]), ...ofListeners(object)];
  if (isCompanion(object)) return here(companionNames(object));
  if (isSubsetRule(object))
    return here([...textsOf({ host: textAt(manifest, "spec", "host") }), ...subsetLabels(object)]);
  const selector = selectorOf(object);
  if (selector === undefined) return [];
  const names = textsOf(mapAt(selector, "matchLabels"));
  // What selects all selects those of its namespace.
  return names.length === 0 ? [{ namespace, names }] : here(names);
}

/** By what a Service knows its pods, and a monitor the Service. */
function selecting(service: ValueMap): readonly string[] {
  return [mapAt(service, "spec", "selector"), mapAt(service, "metadata", "labels")].flatMap(textsOf);
}

/** The class of a claim, which may be delivered with others. */
function ofClass({ manifest }: KubernetesObject): readonly Relation[] {
  const name = textAt(manifest, "spec", "storageClassName") ?? "";
  return name === "" ? [] : [{ namespace: null, names: [name], isAnywhere: true, beside: ["StorageClass"] }];
}

/** Node ports and addresses, which Services of any namespace may have. */
function ofAddresses(service: KubernetesObject): readonly Relation[] {
  const outer = balancerAddresses(service);
  const pools = outer.length === 0 ? [] : ["IPAddressPool", "CiliumLoadBalancerIPPool"];
  const names = [...addressesOf(service).map(({ value }) => value), ...outer, ...pools];
  return names.length === 0 ? [] : [{ namespace: null, names: names.sort(compareText), isAnywhere: true }];
}

function subsetLabels({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "subsets").flatMap((subset) => textsOf(mapAt(subset, "labels")));
}

/** Namespaces whose routes a Gateway takes by their labels. */
function ofListeners({ manifest }: KubernetesObject): readonly Relation[] {
  const selectors = mapsAt(manifest, "spec", "listeners").map((listener) =>
    mapAt(listener, "allowedRoutes", "namespaces", "selector", "matchLabels"),
  );
  return relation(null, selectors.flatMap(textsOf)).map((each) => ({
    ...each,
    ...{ isAnywhere: true, beside: ["Namespace"] },
  }));
}

/** By its name, and as Traefik writes it in annotations of an Ingress. */
function companionNames({ name, namespace }: KubernetesObject): readonly string[] {
  return [name, `${namespace ?? "default"}-${name}@kubernetescrd`];
}

function ofBinding(binding: KubernetesObject): readonly Relation[] {
  return mapsAt(binding.manifest, "subjects").flatMap((subject) => {
    const accounts = accountsOf(binding, subject);
    if (accounts === undefined) return [];
    const { namespace, name } = accounts;
    return name === null ? [{ namespace, names: [] }] : relation(namespace, filled([name]));
  });
}

/** Helm releases that a HelmRelease begins to own: another one may have it already. */
function ofReleases(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  return head.index.objects.filter(isRelease).flatMap((release) => {
    const before = base.index.byKey.get(objectKey(release));
    const { key, storage, name } = ownedBy(release);
    if (before !== undefined && ownedBy(before).key === key) return [];
    return relation(storage === "" ? null : storage, [name]);
  });
}

/** Services that go, by the names under which they are called: the short one in their own namespace. */
function ofHosts(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  return lostHosts({ base, head }).flatMap(({ service: { name, namespace } }): readonly Relation[] => {
    const names = hostsOf(name, namespace).slice(1);
    const full = names.length === 0 ? [] : [{ namespace: null, names, isAnywhere: true as const }];
    return [...relation(namespace, [name]), ...full];
  });
}

/** Objects that get other labels, by which something elsewhere may select them. */
function ofLabels(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  return relabelledObjects({ base, head }).flatMap((found) => {
    const { kind, namespace } = found.object;
    const isNamespace = kind === "Namespace";
    const names = tellingLabels(found).flatMap((key) => {
      if (key.startsWith("pod-security.")) return [];
      const values = filled([found.before[key], found.after[key]]);
      const telling = values.filter((value) => value !== "true" && value !== "false");
      return isNamespace && telling.length < values.length ? [...telling, `${key}:`] : telling;
    });
    // Gateways and policies of any namespace select namespaces.
    return relation(namespace, names).map((each) => (isNamespace ? { ...each, isAnywhere: true } : each));
  });
}

function ofWorkloads(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  const gone = [...base.workloads.values()].filter(({ key }) => !head.workloads.has(key));
  const come = [...head.workloads.values()].filter(({ key }) => !base.workloads.has(key));
  const staying = [...head.workloads.values()].flatMap((after) => {
    const before = base.workloads.get(after.key);
    return before === undefined || sameValue(before.object.manifest, after.object.manifest)
      ? []
      : [{ before, after }];
  });
  const keys = come.length + staying.length === 0 ? [] : keysAskedElsewhere({ base, head });
  return [
    ...keys.flatMap(({ name, namespace }) => relation(namespace, [name])),
    ...gone.flatMap((workload) => {
      const { namespace, name } = workload.object;
      const labels = labelsOf(workload);
      return relation(namespace, labels.length === 0 ? [] : [name, ...labels]);
    }),
    ...staying.flatMap(({ before, after }) => [
      ...(sameValue(selectable(before), selectable(after))
        ? []
        : relation(before.object.namespace, [...labelsOf(before), ...labelsOf(after)])),
      ...(sameValue(runsAs(before), runsAs(after))
        ? []
        : relation(before.object.namespace, [...runsAs(before), ...runsAs(after)])),
      ...relation(after.object.namespace, sharedClaims(before, after, head)),
      ...(isAdmittedAlike(before, after) ? [] : admission(after)),
      ...(sameValue(ownLabels(before), ownLabels(after)) ? [] : POLICIES),
      ...(isLeftToOthers(after, head) ? scalers(after) : []),
      // A budget may let none of them go then.
      ...(isFewer(before, after) ? relation(after.object.namespace, labelsOf(after)) : []),
    ]),
    ...come.flatMap((workload) => [
      ...admission(workload),
      ...relation(workload.object.namespace, claimsOf(workload)),
    ]),
  ];
}

/** Nothing of its build says how many pods it has: an autoscaler elsewhere may. */
function isLeftToOthers(workload: Workload, { index }: OverlaySide): boolean {
  const isScalable = ["Deployment", "StatefulSet"].includes(workload.controller);
  const { replicas } = mapAt(workload.object.manifest, "spec");
  return isScalable && replicas === undefined && autoscalerOf(workload, index) === undefined;
}

function scalers({ object: { namespace, name } }: Workload): readonly Relation[] {
  return [{ namespace, names: [name], beside: SCALERS }];
}

function ownLabels({ object }: Workload): Value {
  return mapAt(object.manifest, "metadata", "labels");
}

/** Policies that may refuse it, wherever they are, by what their files are known. */
const POLICIES: readonly Relation[] = [
  {
    namespace: null,
    names: ["ClusterPolicy", "ValidatingAdmissionPolicyBinding", "constraints.gatekeeper.sh/v1beta1"],
    isAnywhere: true,
  },
];

function isFewer(before: Workload, after: Workload): boolean {
  return (replicasOf(after) ?? 0) < (replicasOf(before) ?? 0);
}

/** What in its namespace may refuse its pods. */
function admission({ object, templates }: Workload): readonly Relation[] {
  return templates.length === 0 ? [] : [...relation(object.namespace, ADMITTING), ...POLICIES];
}

/** What Services and policies know pods by. */
function selectable({ templates }: Workload): readonly Value[] {
  return templates.map(({ metadata, containers }) => [
    mapAt(metadata, "labels"),
    containers.flatMap(({ value }) => mapsAt(value, "ports")),
  ]);
}

function labelsOf({ templates }: Workload): readonly string[] {
  return templates.flatMap(({ metadata }) => textsOf(mapAt(metadata, "labels")));
}

function runsAs({ templates }: Workload): readonly string[] {
  return templates.map(accountOf);
}

/** Claims that its pods mount and that its own build does not hold, or all where it has other ones or more pods. */
function sharedClaims(before: Workload, after: Workload, side: OverlaySide): readonly string[] {
  const [old, now] = [claimsOf(before), claimsOf(after)];
  if (!sameValue([...old], [...now]) || isFewer(after, before)) return now;
  return now.filter((name) => claimIn(side, after, name) === undefined);
}

function textsOf(values: Readonly<Record<string, Value | undefined>>): readonly string[] {
  return filled(Object.values(values));
}

function filled(values: readonly (Value | undefined)[]): readonly string[] {
  return values.flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
}

function relation(namespace: string | null, names: readonly string[]): readonly Relation[] {
  return names.length === 0 ? [] : [{ namespace, names: [...new Set(names)].sort(compareText) }];
}
