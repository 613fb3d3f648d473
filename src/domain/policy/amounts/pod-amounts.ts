import { ONE, readQuantity, type Quantity } from "../../../kubernetes/quantity.ts";
import { oncePer } from "../../../model/once.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** `requests` or `limits`, as admission sees them. */
export type Field = "requests" | "limits";

/** What is asked of a resource; undefined where nothing is, null where that cannot be read. */
export type Amounts = (field: Field, resource: string) => Quantity | null | undefined;

/** What a container asks for, once the API server and the LimitRanges have filled in what it does not say. */
export function containerAmounts(
  { value }: Pick<Container, "value">,
  ranges: readonly KubernetesObject[],
): Amounts {
  const own = (field: Field, resource: string) => mapAt(value, "resources", field)[resource];
  return (field, resource) => {
    // A request that is left out is the limit.
    const said = own(field, resource) ?? own("limits", resource) ?? defaultOf(field, resource, ranges);
    return said === undefined ? undefined : (readQuantity(said, true) ?? null);
  };
}

/** What a container gets that says nothing. */
export function defaultAmounts(ranges: readonly KubernetesObject[]): Amounts {
  return containerAmounts({ value: {} }, ranges);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go (SetDefaults_LimitRangeItem) */
function defaultOf(field: Field, resource: string, ranges: readonly KubernetesObject[]): Value | undefined {
  return defaultsOf(ranges)[field].get(resource);
}

type Defaults = Readonly<Record<Field, ReadonlyMap<string, Value>>>;

/** Each container of a namespace asks. */
const defaultsOf = oncePer((ranges: readonly KubernetesObject[]): Defaults => {
  const limits = ranges
    .flatMap(({ manifest }) => mapsAt(manifest, "spec", "limits"))
    .filter((limit) => textAt(limit, "type") === "Container");
  // Of several the first one counts, and of one the first of these fields.
  const from = (...fields: readonly string[]) =>
    new Map(
      limits.flatMap((limit) => fields.flatMap((each) => Object.entries(mapAt(limit, each)))).toReversed(),
    );
  return { limits: from("default", "max"), requests: from("defaultRequest", "default", "max", "min") };
});

/**
 * What all containers of a pod ask for, as admission adds it up: those that run together, or more where one of those that
 * run before asks for more. https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podAmounts(
  { spec, containers }: Pick<PodTemplate, "spec" | "containers">,
  ranges: readonly KubernetesObject[],
): Amounts {
  const each = containers.map((container) => ({
    role: container.role,
    of: containerAmounts(container, ranges),
  }));
  return (field, resource) => {
    const ofPod = ownAmount(spec, field, resource);
    if (ofPod !== undefined) return ofPod;
    let [together, sidecars, most] = [0n, 0n, 0n];
    let isSaid = false;
    for (const { role, of } of each) {
      const asked = of(field, resource);
      if (asked === null) return null;
      const amount = asked?.amount;
      isSaid ||= amount !== undefined;
      if (role !== "init") together += amount ?? 0n;
      if (role === "sidecar") sidecars += amount ?? 0n;
      if (role === "init") most = max(most, sidecars + (amount ?? 0n));
    }
    // Where no container asks for anything, the pod asks for its limit.
    return isSaid ? quantityOf(max(together, most)) : ownAmount(spec, "limits", resource);
  };
}

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification */
function ownAmount(spec: ValueMap, field: Field, resource: string): Quantity | undefined {
  return readQuantity(mapAt(spec, "resources", field)[resource], true);
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

const MILLI = 1_000_000n;
const BINARY = [
  ["Ti", 1n << 40n],
  ["Gi", 1n << 30n],
  ["Mi", 1n << 20n],
] as const;

/** An amount in billionths, with a text that people read. */
export function quantityOf(amount: bigint): Quantity {
  const whole = amount / ONE;
  if (amount % ONE !== 0n) return { amount, text: `${(amount + MILLI - 1n) / MILLI}m` };
  const unit = BINARY.find(([, size]) => whole >= size && whole % size === 0n);
  return { amount, text: unit === undefined ? String(whole) : `${whole / unit[1]}${unit[0]}` };
}

export function times(quantity: Quantity | null | undefined, count: bigint): bigint {
  return (quantity?.amount ?? 0n) * count;
}

/** So many of something, in billionths. */
export function counted(count: bigint): bigint {
  return count * ONE;
}
