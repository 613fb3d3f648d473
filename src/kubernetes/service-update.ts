import { sameValue } from "../model/equal.ts";
import type { ValueMap } from "../yaml/value.ts";
import { mapIn, mapsIn, textIn, textsIn, without } from "./values.ts";

/**
 * A Service of another type loses what the new one does not need, where the change leaves that as it was:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/service/strategy.go (dropTypeDependentFields)
 */
export function settledService(before: ValueMap, after: ValueMap): ValueMap {
  const [old, wanted] = [mapIn(before.spec), mapIn(after.spec)];
  const dropped = RULES.filter(
    ({ field, needs }) => needs(old) && !needs(wanted) && sameValue(old[field], wanted[field]),
  ).map(({ field }) => field);
  const hasNodePorts = isPublic(old) && !isPublic(wanted) && sameValue(nodePorts(old), nodePorts(wanted));
  const kept = keptAddresses(old, wanted);
  if (dropped.length === 0 && !hasNodePorts && kept === undefined) return after;
  const spec = { ...without(wanted, ...dropped), ...kept };
  if (!hasNodePorts || spec.ports === undefined) return { ...after, spec };
  const ports = mapsIn(spec.ports).map((port) => without(port, "nodePort"));
  return { ...after, spec: { ...spec, ports } };
}

/** An address that is left out stays, also None: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/service/storage/storage.go (patchAllocatedValues) */
function keptAddresses(old: ValueMap, wanted: ValueMap): ValueMap | undefined {
  const { clusterIP, clusterIPs } = old;
  const isLeftOut = hasAddress(old) && hasAddress(wanted) && textIn(wanted.clusterIP) === "";
  if (!isLeftOut || clusterIP === undefined) return undefined;
  return { clusterIP, ...(clusterIPs !== undefined && { clusterIPs }) };
}

interface Rule {
  readonly field: string;
  readonly needs: (spec: ValueMap) => boolean;
}

const isBalancer = (spec: ValueMap): boolean => textIn(spec.type) === "LoadBalancer";
const hasAddress = (spec: ValueMap): boolean => textIn(spec.type) !== "ExternalName";

const RULES: readonly Rule[] = [
  ...["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"].map((field) => ({
    field,
    needs: hasAddress,
  })),
  {
    field: "healthCheckNodePort",
    needs: (spec) => isBalancer(spec) && textIn(spec.externalTrafficPolicy) === "Local",
  },
  { field: "allocateLoadBalancerNodePorts", needs: isBalancer },
  { field: "loadBalancerClass", needs: isBalancer },
  { field: "externalTrafficPolicy", needs: isOutward },
];

/** Whether anything comes to it from outside of the cluster. */
export function isOutward(spec: ValueMap): boolean {
  return isPublic(spec) || (textIn(spec.type) === "ClusterIP" && textsIn(spec.externalIPs).length > 0);
}

function isPublic(spec: ValueMap): boolean {
  return isBalancer(spec) || textIn(spec.type) === "NodePort";
}

function nodePorts(spec: ValueMap): readonly (number | null)[] {
  return mapsIn(spec.ports).map(({ nodePort }) => (typeof nodePort === "number" ? nodePort : null));
}
