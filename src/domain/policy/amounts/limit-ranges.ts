import { askedOfEach } from "./asked-of-each.ts";
import { ONE, readQuantity, type Quantity } from "../../../kubernetes/quantity.ts";
import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Value } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext, Violation } from "../check.ts";
import { inNamespace } from "./in-namespace.ts";
import type { Loss } from "../losses.ts";
import { containerAmounts, defaultAmounts, podAmounts, type Amounts, type Field } from "./pod-amounts.ts";
import { keyText } from "../../../model/key-text.ts";

/** Something that asks for resources, and how a sentence calls it. */
interface Asking {
  readonly subject: string;
  readonly key: string;
  readonly container?: string;
  readonly of: Amounts;
}

/**
 * What a LimitRange refuses of pods, by all of its bounds: https://kubernetes.io/docs/concepts/policy/limit-range/,
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/limitranger/admission.go
 */
export function outOfRange(ranges: readonly KubernetesObject[], template: PodTemplate): readonly Violation[] {
  const pod = { subject: "The pod", key: "pod", of: podAmounts(template, ranges) };
  const containers = template.containers.map((container) => ({
    ...{ subject: `Container ${container.name}`, key: container.path, container: container.name },
    of: containerAmounts(container, ranges),
  }));
  return [
    ...violations(boundsOf(ranges).get("Container"), containers),
    ...violations(boundsOf(ranges).get("Pod"), [pod]),
  ];
}

function violations(bounds: readonly Bound[] | undefined, asking: readonly Asking[]): readonly Violation[] {
  return asking.flatMap(({ subject, key, container, of }) =>
    faultsOf(bounds, of).map(({ resource, fault }): Violation => ({
      key: `range ${key} ${resource}`,
      ...(container !== undefined && { container }),
      severity: "error",
      message: `${subject} ${fault}: no new pod is made.`,
      unsafe: true,
    })),
  );
}

interface Bound {
  /** What it bounds: "Container", "Pod", "PersistentVolumeClaim". */
  readonly type: string;
  readonly field: (typeof FIELDS)[number];
  readonly resource: string;
  readonly quantity: Quantity;
  readonly range: string;
}

/** In the order in which one is told for what they say of the same: what exceeds is wrong with its ratio as well. */
const FIELDS = ["max", "min", "maxLimitRequestRatio"] as const;

/** By type. Of several that bound the same the strictest one counts, as each pod of a namespace is held to all. */
const boundsOf = oncePer((ranges: readonly KubernetesObject[]) => {
  const strictest = new Map<string, Bound>();
  for (const bound of FIELDS.flatMap((field) => ranges.flatMap((range) => boundsIn(range, field)))) {
    const key = keyText([bound.type, bound.field, bound.resource]);
    const known = strictest.get(key);
    if (known === undefined || isStricter(bound, known)) strictest.set(key, bound);
  }
  return groupedBy(strictest.values(), ({ type }) => type);
});

function boundsIn({ name, manifest }: KubernetesObject, field: Bound["field"]): readonly Bound[] {
  return mapsAt(manifest, "spec", "limits").flatMap((limit) =>
    Object.entries(mapAt(limit, field)).flatMap(([resource, value]: readonly [string, Value]) => {
      const quantity = readQuantity(value, true);
      const type = textAt(limit, "type") ?? "";
      return quantity === undefined ? [] : [{ type, field, resource, quantity, range: name }];
    }),
  );
}

function isStricter({ field, quantity }: Bound, other: Bound): boolean {
  const [amount, than] = [quantity.amount, other.quantity.amount];
  return field === "min" ? amount > than : amount < than;
}

interface RangeFault {
  readonly resource: string;
  /** After the subject. */
  readonly fault: string;
}

/** One fault a resource. */
function faultsOf(bounds: readonly Bound[] = [], of: Amounts): readonly RangeFault[] {
  const found = bounds.flatMap(({ field, resource, quantity, range }): readonly RangeFault[] => {
    const fault = JUDGES[field](resource, quantity, of)?.(range);
    return fault === undefined ? [] : [{ resource, fault }];
  });
  return [...new Map(found.toReversed().map((fault) => [fault.resource, fault])).values()].toReversed();
}

type Sentence = ((range: string) => string) | undefined;

const JUDGES: Readonly<Record<Bound["field"], (resource: string, bound: Quantity, of: Amounts) => Sentence>> =
  { max: tooMuch, min: tooLittle, maxLimitRequestRatio: tooFar };

function tooMuch(resource: string, most: Quantity, of: Amounts): Sentence {
  const [limit, request] = [of("limits", resource), of("requests", resource)];
  if (limit === null || request === null) return undefined;
  if (limit === undefined) return unsaid("limits", resource);
  if (limit.amount > most.amount)
    return (range) => `may have ${limit.text} of ${resource}, and LimitRange ${range} allows ${most.text}`;
  if (request === undefined || request.amount <= most.amount) return undefined;
  return (range) => `asks for ${request.text} of ${resource}, and LimitRange ${range} allows ${most.text}`;
}

function tooLittle(resource: string, least: Quantity, of: Amounts): Sentence {
  const [limit, request] = [of("limits", resource), of("requests", resource)];
  if (limit === null || request === null) return undefined;
  if (request === undefined) return unsaid("requests", resource);
  const low = [request, limit].find((given) => given !== undefined && given.amount < least.amount);
  if (low === undefined) return undefined;
  return (range) =>
    `asks for ${low.text} of ${resource}, and LimitRange ${range} wants at least ${least.text}`;
}

function tooFar(resource: string, ratio: Quantity, of: Amounts): Sentence {
  const [limit, request] = [of("limits", resource), of("requests", resource)];
  if (limit === null || request === null) return undefined;
  if (request === undefined || request.amount === 0n) return unsaid("requests", resource);
  if (limit === undefined || limit.amount === 0n) return unsaid("limits", resource);
  if (limit.amount * ONE <= ratio.amount * request.amount) return undefined;
  return (range) =>
    `may have ${limit.text} of ${resource} and asks for ${request.text}, and LimitRange ${range} allows ${ratio.text} times what is asked for`;
}

function unsaid(field: Field, resource: string): Sentence {
  return (range) => `does not say its \`${field}\` of ${resource}, which LimitRange ${range} bounds`;
}

/** New and changed claims that a LimitRange of the build refuses, unless it did so before. */
export function claimsOutOfRange({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("PersistentVolumeClaim") ?? []).flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    if (object.group !== "" || (before !== undefined && sameValue(before.manifest, object.manifest)))
      return [];
    const known = new Set(before === undefined ? [] : claimFaults(before, base.index));
    return claimFaults(object, head.index)
      .filter((fault) => !known.has(fault))
      .map((fault) => ({
        object,
        message: `PersistentVolumeClaim ${object.name} ${fault}: the API server refuses it.`,
      }));
  });
}

/** Of a claim what it asks for counts. */
function claimFaults(claim: KubernetesObject, index: ObjectIndex): readonly string[] {
  const of: Amounts = (_, resource) => {
    const asked = mapAt(claim.manifest, "spec", "resources", "requests")[resource];
    return asked === undefined ? undefined : (readQuantity(asked, true) ?? null);
  };
  const bounds = boundsOf(inNamespace(index, "LimitRange", claim.namespace)).get("PersistentVolumeClaim");
  return faultsOf(bounds, of).map(({ fault }) => fault);
}

/**
 * Of a LimitRange that goes: a quota refuses pods that do not say what it counts, which defaults say for them.
 * https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export function missedRange(
  range: KubernetesObject,
  { index }: { readonly index: ObjectIndex },
): string | undefined {
  const { group, kind, namespace } = range;
  if (group !== "" || kind !== "LimitRange") return undefined;
  const [before, after] = [[range], inNamespace(index, kind, namespace)].map(defaultAmounts);
  const quota = inNamespace(index, "ResourceQuota", namespace).find(({ manifest }) =>
    Object.keys(mapAt(manifest, "spec", "hard")).some((counted) => {
      const asked = askedOfEach(counted);
      if (asked === undefined) return false;
      const [had, has] = [before, after].map((of) => of?.(asked.field, asked.resource));
      return had !== undefined && has === undefined;
    }),
  );
  return (
    quota &&
    `pods made from now on get none of its defaults, and ResourceQuota ${quota.name} refuses those that do not say what it counts.`
  );
}
