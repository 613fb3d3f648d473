import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import type { Value } from "../../yaml/value.ts";
import { isAutoscaler } from "../controllers/autoscaling.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Relation } from "../elsewhere.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { backendsOf } from "./backends.ts";
import { accountOf, isBinding, RBAC } from "./bindings.ts";
import { selectorOf } from "./network-policies.ts";
import { isRoute } from "./routes.ts";

/**
 * What the changed objects of a deployable have to do with, by a label or a name: a Service, a policy or a binding acts in
 * its namespace, whoever delivers the pods. Sorted, each once.
 */
export function relationsOf(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  const bindings = [...base.index.objects, ...head.index.objects].filter(isBinding);
  const found = [
    ...changed(base, head).flatMap((object) => relationOf(object, bindings)),
    ...ofWorkloads(base, head),
  ];
  const byText = new Map(found.map((relation) => [JSON.stringify(relation), relation] as const));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation);
}

/** Both sides of each object that the change adds, removes or changes. */
function changed(base: OverlaySide, head: OverlaySide): readonly KubernetesObject[] {
  const differing = (side: OverlaySide, other: OverlaySide) =>
    side.index.objects.filter(
      (object) => !sameValue(object.manifest, other.index.byKey.get(objectKey(object))?.manifest ?? null),
    );
  return [...differing(base, head), ...differing(head, base)];
}

function relationOf(object: KubernetesObject, bindings: readonly KubernetesObject[]): readonly Relation[] {
  const { group, kind, namespace, name, manifest } = object;
  const here = (names: readonly string[]): readonly Relation[] => relation(namespace, names);
  if (group === "" && kind === "Service") return here(textsOf(mapAt(manifest, "spec", "selector")));
  if (group === "" && kind === "ServiceAccount") return here([name]);
  if (group === "policy" && kind === "PodDisruptionBudget")
    return here(textsOf(mapAt(manifest, "spec", "selector", "matchLabels")));
  if (isAutoscaler(object))
    return here(textsOf({ name: textAt(manifest, "spec", "scaleTargetRef", "name") }));
  if (isRoute(object)) {
    return backendsOf(manifest).flatMap((backend) =>
      relation(backend.namespace ?? namespace, [backend.name]),
    );
  }
  if (isBinding(object)) return ofBinding(object);
  if (group === RBAC) {
    const giving = bindings.filter((binding) => textAt(binding.manifest, "roleRef", "name") === name);
    return [...relation(kind === "Role" ? namespace : null, [name]), ...giving.flatMap(ofBinding)];
  }
  if (isNamedByRoutes(object)) return relation(kind === "IngressClass" ? null : namespace, [name]);
  const selector = selectorOf(object);
  if (selector === undefined) return [];
  const names = textsOf(selector);
  // What selects all selects those of its namespace.
  return names.length === 0 ? [{ namespace, names }] : here(names);
}

/** What a route or an Ingress names besides its backends. */
function isNamedByRoutes({ group, kind }: KubernetesObject): boolean {
  return (
    (group === "networking.k8s.io" && kind === "IngressClass") ||
    (group === "networking.istio.io" && (kind === "Gateway" || kind === "DestinationRule")) ||
    (/^traefik\.(io|containo\.us)$/.test(group) && kind.startsWith("Middleware"))
  );
}

function ofBinding({ manifest, namespace }: KubernetesObject): readonly Relation[] {
  return mapsAt(manifest, "subjects").flatMap((subject) => ofSubject(subject, namespace));
}

const ACCOUNTS = "system:serviceaccounts:";

function ofSubject(
  { kind, name, namespace }: Readonly<Record<string, Value>>,
  otherwise: string | null,
): readonly Relation[] {
  if (typeof name !== "string") return [];
  if (kind === "ServiceAccount")
    return relation(typeof namespace === "string" ? namespace : otherwise, [name]);
  return name.startsWith(ACCOUNTS) ? [{ namespace: name.slice(ACCOUNTS.length), names: [] }] : [];
}

function ofWorkloads(base: OverlaySide, head: OverlaySide): readonly Relation[] {
  const gone = [...base.workloads.values()].filter(({ key }) => !head.workloads.has(key));
  const staying = [...head.workloads.values()].flatMap((after) => {
    const before = base.workloads.get(after.key);
    return before === undefined || sameValue(before.object.manifest, after.object.manifest)
      ? []
      : [{ before, after }];
  });
  return [
    ...gone.flatMap((workload) => relation(workload.object.namespace, labelsOf(workload))),
    ...staying.flatMap(({ before, after }) => [
      ...(sameValue(selectable(before), selectable(after))
        ? []
        : relation(before.object.namespace, [...labelsOf(before), ...labelsOf(after)])),
      ...(sameValue(accountsOf(before), accountsOf(after))
        ? []
        : relation(before.object.namespace, [...accountsOf(before), ...accountsOf(after)])),
      ...relation(after.object.namespace, claimsElsewhere(after, head)),
    ]),
  ];
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

function accountsOf({ templates }: Workload): readonly string[] {
  return templates.map(accountOf);
}

/** Claims that its pods mount and that its own build does not hold. */
function claimsElsewhere(
  { templates, object: { namespace } }: Workload,
  side: OverlaySide,
): readonly string[] {
  return templates
    .flatMap(({ spec }) => mapsAt(spec, "volumes"))
    .flatMap((volume) => textAt(volume, "persistentVolumeClaim", "claimName") ?? [])
    .filter(
      (name) =>
        !side.index.byKey.has(objectKey({ group: "", kind: "PersistentVolumeClaim", name, namespace })),
    );
}

function textsOf(values: Readonly<Record<string, Value | undefined>>): readonly string[] {
  return Object.values(values).flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
}

function relation(namespace: string | null, names: readonly string[]): readonly Relation[] {
  return names.length === 0 ? [] : [{ namespace, names: [...new Set(names)].sort(compareText) }];
}
