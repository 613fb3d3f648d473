import type { Value, ValueMap } from "../../../yaml/value.ts";
import { compareText } from "../../../model/order.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { ASKS_FOR_ADDRESS } from "./balancer-addresses.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";

/** Its selector no longer counts: https://kubernetes.io/docs/concepts/services-networking/service/#externalname */
export function becomesName({ name, manifest }: KubernetesObject, callees: string): string | undefined {
  if (textAt(manifest, "spec", "type") !== "ExternalName") return undefined;
  const host = textAt(manifest, "spec", "externalName") ?? "another host";
  return `Service ${name} is another name for ${host} from now on: whoever calls ${callees} by it talks to that.`;
}

const VISIBILITY = "networking.knative.dev/visibility";

/** Knative Services and Routes that nobody outside reaches from now on: https://knative.dev/docs/serving/services/private-services/ */
export function hidden(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedObjects(context, ({ group }) => group === "serving.knative.dev").flatMap(
    ({ before, after }) => {
      const isPrivate = (object: KubernetesObject) =>
        textAt(object.manifest, "metadata", "labels", VISIBILITY) === "cluster-local";
      if (after === undefined || isPrivate(before) || !isPrivate(after)) return [];
      const message = `${after.kind} ${after.name} is for its cluster alone from now on (${VISIBILITY}): whoever calls it from outside gets no answer.`;
      return [{ object: after, message }];
    },
  );
}

/**
 * How whoever calls a Service of pods that stay, by these names, gets to them no longer, though it has its type and its ports:
 * https://kubernetes.io/docs/concepts/services-networking/service/
 */
export function lostWays(
  before: KubernetesObject,
  after: KubernetesObject,
  names: string,
  served: readonly Workload[],
): readonly string[] {
  const [old, now] = [before, after].map(({ manifest }) => mapAt(manifest, "spec"));
  if (old === undefined || now === undefined) return [];
  const found = [
    ...movedNodePorts(old, now),
    ...lostAddresses(before, after),
    ...shutOut(old, now),
    ...nodesWithoutPods(old, now, served),
  ];
  return found.map((what) => `Service ${after.name} ${what} whoever calls ${names} there gets no answer.`);
}

const ON_NODES = ["NodePort", "LoadBalancer"];

/** A port of nodes that is left out stays as it was. */
function movedNodePorts(before: ValueMap, after: ValueMap): readonly string[] {
  if (![before, after].every(({ type }) => ON_NODES.includes(scalarText(type)))) return [];
  const known = new Map(mapsAt(before, "ports").map((port) => [portKey(port), port.nodePort]));
  return mapsAt(after, "ports").flatMap((port) => {
    const [old, now] = [known.get(portKey(port)) ?? null, port.nodePort ?? null];
    if (old === null || now === null || old === now) return [];
    return [`has node port ${scalarText(now)} from now on, where it had ${scalarText(old)}:`];
  });
}

function portKey({ port, protocol }: ValueMap): string {
  return `${scalarText(port)}/${scalarText(protocol ?? "TCP")}`;
}

/** By what else controllers of balancers choose the address, or whether it is one of the outside. */
const CHOOSES_ADDRESS =
  /^(metallb\.(universe\.tf|io)\/address-pool|service\.beta\.kubernetes\.io\/(aws-load-balancer-(internal|scheme|type|eip-allocations|private-ipv4-addresses)|azure-load-balancer-(internal|ipv4|internal-subnet)|azure-pip-name)|(networking\.gke|cloud\.google)\.(io|com)\/load-balancer-type|external-dns\.alpha\.kubernetes\.io\/(internal-)?hostname)$/;

function lostAddresses(before: KubernetesObject, after: KubernetesObject): readonly string[] {
  const gone = textsAt(before.manifest, "spec", "externalIPs").filter(
    (ip) => !textsAt(after.manifest, "spec", "externalIPs").includes(ip),
  );
  const [old, now] = [before, after].map(({ manifest }) => addressFields(manifest));
  const changed = Object.entries(old ?? {})
    .filter(([field, value]) => value !== now?.[field])
    .map(([field]) => field)
    .sort(compareText);
  return [
    ...(gone.length === 0 ? [] : [`no longer has the address ${gone.join(", ")}:`]),
    ...(changed.length === 0 ? [] : [`gets another address or name (${changed.join(", ")}):`]),
  ];
}

function addressFields(manifest: ValueMap): Readonly<Record<string, Value | undefined>> {
  const ip = textAt(manifest, "spec", "loadBalancerIP");
  const annotations = Object.entries(mapAt(manifest, "metadata", "annotations"));
  return {
    ...Object.fromEntries(
      annotations.filter(([name]) => ASKS_FOR_ADDRESS.includes(name) || CHOOSES_ADDRESS.test(name)),
    ),
    ...(ip !== undefined && ip !== "" && { "spec.loadBalancerIP": ip }),
  };
}

/** Without ranges everybody is let in. */
function shutOut(before: ValueMap, after: ValueMap): readonly string[] {
  const now = textsAt(after, "loadBalancerSourceRanges");
  if (after.type !== "LoadBalancer" || now.length === 0) return [];
  const known = textsAt(before, "loadBalancerSourceRanges");
  const old = known.length === 0 ? [EVERYBODY] : known;
  const lost = old.filter((range) => !now.some((other) => isWithin(range, other)));
  if (lost.length === 0 || now.includes(EVERYBODY)) return [];
  const who = lost.includes(EVERYBODY) ? `only ${now.join(", ")} in` : `${lost.join(", ")} in no longer`;
  return [`lets ${who}:`];
}

const EVERYBODY = "0.0.0.0/0";

function isWithin(range: string, other: string): boolean {
  const [inner, outer] = [range, other].map(networkOf);
  if (inner === undefined || outer === undefined) return range === other;
  const size = 2 ** (32 - outer.bits);
  return inner.bits >= outer.bits && Math.floor(inner.from / size) === Math.floor(outer.from / size);
}

function networkOf(text: string): { readonly from: number; readonly bits: number } | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(text.trim())?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  return { from: parts.slice(0, 4).reduce((sum, part) => sum * 256 + part, 0), bits: parts[4] ?? 0 };
}

/**
 * Who asks a node, or asks on one, that runs none of the pods. Balancers ask only nodes that do.
 * https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-policies
 */
function nodesWithoutPods(before: ValueMap, after: ValueMap, served: readonly Workload[]): readonly string[] {
  if (served.every(({ controller }) => EVERY_NODE.includes(controller))) return [];
  const policies = [
    ...(after.type === "NodePort" ? ["externalTrafficPolicy"] : []),
    "internalTrafficPolicy",
  ].filter((field) => after[field] === "Local" && before[field] !== "Local");
  return policies.map(
    (field) => `sends only to pods of the node that is asked (${field}), and where that has none,`,
  );
}

const EVERY_NODE = ["DaemonSet", "KruiseDaemonSet"];
