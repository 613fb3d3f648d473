import { standsForUnseen } from "../../controllers/placeholders.ts";
import type { Gone } from "../../elsewhere.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { textOf } from "../../../yaml/value.ts";

/** What has to be there before an object can be applied: its namespace, the definition of its kind. */
export interface Place {
  readonly place: Gone;
  /** The first object of the build that is to be there. */
  readonly object: KubernetesObject;
}

const DEFINITION = "CustomResourceDefinition";

/**
 * Where objects of a build begin to be, and what they begin to be, that their own build does not hold.
 * What Flux or Argo CD deliver only: kubectl may be told of another namespace.
 */
export function begunPlaces({
  base,
  head,
}: {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
}): readonly Place[] {
  if (base.incomplete || head.incomplete) return [];
  const known = placesIn(base.index);
  const held = placesHeldIn(head.index);
  return [...placesIn(head.index)]
    .filter(([key, { object }]) => !known.has(key) && !held.has(key) && isDelivered(object))
    .map(([, place]) => place);
}

/** The keys of all that is there since objects of a build are in it. */
export function placeKeysIn(index: ObjectIndex): ReadonlySet<string> {
  return new Set(placesIn(index).keys());
}

/** The keys of the namespaces and definitions that a build brings, some through its releases. */
export function placesHeldIn({ objects }: ObjectIndex): ReadonlySet<string> {
  return new Set(objects.flatMap(madeBy).map(objectKey));
}

function isDelivered({ deliverer }: KubernetesObject): boolean {
  return deliverer === "flux" || deliverer === "argo";
}

function placesIn({ objects }: ObjectIndex): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const object of objects) {
    for (const place of placesOf(object)) {
      const key = objectKey(place);
      if (!places.has(key)) places.set(key, { place, object });
    }
  }
  return places;
}

function placesOf({ group, kind, namespace }: KubernetesObject): readonly Gone[] {
  // What is filled in, or encrypted as a whole, only Flux knows.
  if (standsForUnseen(kind) || standsForUnseen(namespace ?? "")) return [];
  // Kubernetes' own groups with a dot all end so.
  const isCustom = group.includes(".") && !group.endsWith(".k8s.io");
  return [
    ...(namespace === null || ALWAYS.has(namespace) ? [] : [namespaceOf(namespace)]),
    ...(isCustom ? [definitionOf(group, kind)] : []),
  ];
}

function namespaceOf(name: string): Gone {
  return { group: "", kind: "Namespace", name, namespace: null };
}

/** By the kind, since no object says the name of its definition. */
function definitionOf(group: string, kind: string): Gone {
  return { group, kind: DEFINITION, name: kind, namespace: null };
}

/** Every cluster has these. */
const ALWAYS: ReadonlySet<string> = new Set(["default", "kube-system", "kube-public", "kube-node-lease"]);

function madeBy({ group, kind, name, namespace, manifest }: KubernetesObject): readonly Gone[] {
  const spec = mapAt(manifest, "spec");
  if (group === "" && kind === "Namespace") return [namespaceOf(name)];
  // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/building_applications/projects
  if (group === "project.openshift.io") return [namespaceOf(name)];
  if (group === "apiextensions.k8s.io" && kind === DEFINITION)
    return [definitionOf(textAt(spec, "group") ?? "", textAt(spec, "names", "kind") ?? "")];
  // https://fluxcd.io/flux/components/helm/helmreleases/#install-configuration
  if (kind === "HelmRelease" && mapAt(spec, "install").createNamespace === true)
    return [namespaceOf(textAt(spec, "targetNamespace") ?? namespace ?? "")];
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#create-namespace
  const options = mapAt(spec, "syncPolicy").syncOptions;
  if (group === "argoproj.io" && textOf(options ?? null).includes("CreateNamespace=true"))
    return [namespaceOf(textAt(spec, "destination", "namespace") ?? "")];
  return [];
}
