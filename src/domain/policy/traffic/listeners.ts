import { scalarText } from "../../../kubernetes/values.ts";
import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { namespaceKey, objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import { ownValue } from "../../../model/own-value.ts";

const GATEWAY_API = "gateway.networking.k8s.io";

/** Kinds of routes that a listener takes where it names none: https://gateway-api.sigs.k8s.io/reference/spec/#protocoltype */
const BY_PROTOCOL: Readonly<Record<string, readonly string[]>> = {
  HTTP: ["HTTPRoute", "GRPCRoute"],
  HTTPS: ["HTTPRoute", "GRPCRoute"],
  TLS: ["TLSRoute", "TCPRoute"],
  TCP: ["TCPRoute"],
  UDP: ["UDPRoute"],
};

/** A parent that a route names, and how requests come to the route through it. */
export interface Attachment {
  readonly parent: ValueMap;
  readonly gateway: KubernetesObject;
  /** A host of the route, "" for any, at a port of the gateway. */
  readonly ways: readonly { readonly host: string; readonly port: string }[];
}

export function isGateway({ group, kind }: KubernetesObject): boolean {
  return group === GATEWAY_API && kind === "Gateway";
}

export function isGatewayRoute({ group, kind }: KubernetesObject): boolean {
  return group === GATEWAY_API && kind.endsWith("Route");
}

/** Gateways that a route asks to take it. */
export function gatewaysNamedBy(route: KubernetesObject): readonly ValueMap[] {
  if (!isGatewayRoute(route)) return [];
  return mapsAt(route.manifest, "spec", "parentRefs").filter(
    ({ kind = "Gateway", group = GATEWAY_API }) => kind === "Gateway" && group === GATEWAY_API,
  );
}

/** "" where it names none: any. */
export function hostnamesOf({ manifest }: KubernetesObject): readonly string[] {
  const hosts = textsAt(manifest, "spec", "hostnames");
  return hosts.length === 0 ? [""] : hosts;
}

/**
 * How a route hangs on the Gateways of an index.
 * https://gateway-api.sigs.k8s.io/reference/spec/#parentreference
 * @param namespaces the index that knows the labels of namespaces
 */
export function attachmentsOf(
  route: KubernetesObject,
  index: ObjectIndex,
  namespaces: ObjectIndex,
): readonly Attachment[] {
  return gatewaysNamedBy(route).flatMap((parent): readonly Attachment[] => {
    const gateway = gatewayIn(index, parent, route);
    if (gateway === undefined) return [];
    const takes = (listener: ValueMap) =>
      isAsked(listener, parent) &&
      takesKind(listener, route) &&
      takesFrom(listener, gateway, route, namespaces);
    const ways = mapsAt(gateway.manifest, "spec", "listeners")
      .filter(takes)
      .flatMap((listener) =>
        hostnamesOf(route)
          .filter((host) => sharesHost(textAt(listener, "hostname") ?? "", host))
          .map((host) => ({ host, port: scalarText(listener.port) })),
      );
    return [{ parent, gateway, ways }];
  });
}

/** Whether the Gateways that a route names are the same on both sides, part for part: then it hangs on them as before. */
export function hasSameGateways(route: KubernetesObject, base: ObjectIndex, head: ObjectIndex): boolean {
  return gatewaysNamedBy(route).every(
    (parent) => gatewayIn(base, parent, route)?.manifest === gatewayIn(head, parent, route)?.manifest,
  );
}

/** One without a namespace goes to where whoever applies it says. */
function gatewayIn(
  { byKey }: ObjectIndex,
  parent: ValueMap,
  route: KubernetesObject,
): KubernetesObject | undefined {
  const at = (namespace: string | null) =>
    byKey.get(
      objectKey({ group: GATEWAY_API, kind: "Gateway", name: textAt(parent, "name") ?? "", namespace }),
    );
  return at(textAt(parent, "namespace") ?? route.namespace) ?? at(null);
}

function isAsked({ name, port }: ValueMap, parent: ValueMap): boolean {
  return (parent.sectionName ?? name) === name && scalarText(parent.port ?? port) === scalarText(port);
}

function takesKind(listener: ValueMap, { kind }: KubernetesObject): boolean {
  const named = mapsAt(listener, "allowedRoutes", "kinds").map((each) => textAt(each, "kind"));
  const kinds = named.length > 0 ? named : ownValue(BY_PROTOCOL, textAt(listener, "protocol") ?? "");
  return kinds?.includes(kind) ?? true;
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#routenamespaces */
function takesFrom(
  listener: ValueMap,
  gateway: KubernetesObject,
  { namespace }: KubernetesObject,
  { byKey }: ObjectIndex,
): boolean {
  const { from = "Same", selector } = mapAt(listener, "allowedRoutes", "namespaces");
  if (from === "Same") return mayShareNamespace(namespace, gateway.namespace);
  const known = byKey.get(namespaceKey(namespace));
  // What labels it has is not known.
  if (from !== "Selector" || known === undefined) return from !== "None";
  const labels = {
    ...mapAt(known.manifest, "metadata", "labels"),
    "kubernetes.io/metadata.name": known.name,
  };
  return selectorMatches(mapAt({ selector: selector ?? null }, "selector"), labels);
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#hostname */
function sharesHost(a: string, b: string): boolean {
  const isBelow = (wildcard: string, host: string) =>
    wildcard.startsWith("*.") && host.endsWith(wildcard.slice(1));
  return a === "" || b === "" || a === b || isBelow(a, b) || isBelow(b, a);
}
