import { ONE, readQuantity, type Quantity } from "../../kubernetes/quantity.ts";
import { sameValue } from "../../model/equal.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import type { CheckContext, Violation } from "./check.ts";
import { inNamespace } from "./in-namespace.ts";
import type { Loss } from "./losses.ts";
import { containerAmounts, podAmounts, type Amounts, type Field } from "./pod-amounts.ts";

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
  return ranges.flatMap((range) =>
    mapsAt(range.manifest, "spec", "limits").flatMap((limit) => {
      const type = textAt(limit, "type");
      const asking: readonly Asking[] = type === "Container" ? containers : type === "Pod" ? [pod] : [];
      return asking.flatMap((each) =>
        faultsOf(limit, each.of).map(({ resource, fault }): Violation => ({
          key: `range ${each.key} ${resource}`,
          ...(each.container !== undefined && { container: each.container }),
          severity: "error",
          message: `${each.subject} ${fault(range.name)}: no new pod is made.`,
          unsafe: true,
        })),
      );
    }),
  );
}

interface RangeFault {
  readonly resource: string;
  /** After the subject. */
  readonly fault: (range: string) => string;
}

/** One fault a resource: what exceeds is wrong with its ratio as well. */
function faultsOf(limit: ValueMap, of: Amounts): readonly RangeFault[] {
  const found = [
    ...each(limit, "max", (resource, most) => tooMuch(resource, most, of)),
    ...each(limit, "min", (resource, least) => tooLittle(resource, least, of)),
    ...each(limit, "maxLimitRequestRatio", (resource, ratio) => tooFar(resource, ratio, of)),
  ];
  return [...new Map(found.toReversed().map((fault) => [fault.resource, fault])).values()].toReversed();
}

type Sentence = ((range: string) => string) | undefined;

function each(
  limit: ValueMap,
  field: string,
  judge: (resource: string, bound: Quantity) => Sentence,
): readonly RangeFault[] {
  return Object.entries(mapAt(limit, field)).flatMap(([resource, value]: readonly [string, Value]) => {
    const bound = readQuantity(value, true);
    const fault = bound === undefined ? undefined : judge(resource, bound);
    return fault === undefined ? [] : [{ resource, fault }];
  });
}

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
  return inNamespace(index, "LimitRange", claim.namespace).flatMap((range) =>
    mapsAt(range.manifest, "spec", "limits")
      .filter((limit) => textAt(limit, "type") === "PersistentVolumeClaim")
      .flatMap((limit) => faultsOf(limit, of).map(({ fault }) => fault(range.name))),
  );
}
