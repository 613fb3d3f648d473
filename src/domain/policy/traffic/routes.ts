import { compareText } from "../../../model/order.ts";
import { isList, isMap, textOf, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, textsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { ownValue } from "../../../model/own-value.ts";
import { sameValue } from "../../../model/equal.ts";

/** Where a kind of route says its host names, and by what else requests come to it. */
interface RouteKind {
  /** Ways to the texts, through lists. */
  readonly hosts: readonly string[];
  /** Lists of what takes requests in for it. */
  readonly entries?: readonly string[];
  /** The words for one of those. */
  readonly entry?: string;
  /** What takes requests in where none is written; else all do. */
  readonly byDefault?: string;
}

const GATEWAY: RouteKind = { hosts: ["hostnames"] };
const NGINX: RouteKind = { hosts: ["host"] };
const TRAEFIK: RouteKind = { hosts: ["routes.match"], entries: ["entryPoints"], entry: "the entry point" };
const KONG: RouteKind = { hosts: ["rules.host"] };

/**
 * https://kubernetes.io/docs/concepts/services-networking/ingress/
 * https://gateway-api.sigs.k8s.io/reference/spec/
 * https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/
 * https://projectcontour.io/docs/main/config/fundamentals/
 * https://docs.nginx.com/nginx-ingress-controller/configuration/virtualserver-and-virtualserverroute-resources/
 */
const ROUTES: Readonly<Record<string, RouteKind>> = {
  "networking.k8s.io/Ingress": { hosts: ["rules.host"] },
  "gateway.networking.k8s.io/HTTPRoute": GATEWAY,
  "gateway.networking.k8s.io/GRPCRoute": GATEWAY,
  "gateway.networking.k8s.io/TLSRoute": GATEWAY,
  "gateway.networking.k8s.io/TCPRoute": GATEWAY,
  "gateway.networking.k8s.io/UDPRoute": GATEWAY,
  "traefik.io/IngressRoute": TRAEFIK,
  "traefik.io/IngressRouteTCP": TRAEFIK,
  "traefik.io/IngressRouteUDP": TRAEFIK,
  // Routes lead to it as to a Service: https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/
  "traefik.io/TraefikService": { hosts: [] },
  "traefik.containo.us/IngressRoute": TRAEFIK,
  "traefik.containo.us/IngressRouteTCP": TRAEFIK,
  "traefik.containo.us/IngressRouteUDP": TRAEFIK,
  "networking.istio.io/VirtualService": {
    hosts: ["hosts"],
    entries: ["gateways"],
    entry: "the gateway",
    byDefault: "mesh",
  },
  "projectcontour.io/HTTPProxy": { hosts: ["virtualhost.fqdn"] },
  "route.openshift.io/Route": { hosts: ["host"] },
  "getambassador.io/Mapping": { hosts: ["hostname", "host"] },
  "getambassador.io/TCPMapping": { hosts: ["host"] },
  "configuration.konghq.com/TCPIngress": KONG,
  "configuration.konghq.com/UDPIngress": KONG,
  "k8s.nginx.org/VirtualServer": NGINX,
  "k8s.nginx.org/TransportServer": NGINX,
  "apisix.apache.org/ApisixRoute": { hosts: ["http.match.hosts", "stream.match.host"] },
};

function kindOf({ group, kind }: KubernetesObject): RouteKind | undefined {
  const key = `${group}/${kind}`;
  return ownValue(ROUTES, key);
}

export function isRoute(object: KubernetesObject): boolean {
  return kindOf(object) !== undefined;
}

/** The router makes one of a Route that has none: https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/network_apis/route-route-openshift-io-v1 */
export function hostsOf(route: KubernetesObject): readonly string[] {
  const found = (kindOf(route)?.hosts ?? []).flatMap((way) => textsOn(route.manifest.spec, way.split(".")));
  if (found.length === 0 && route.group === "route.openshift.io")
    return [`${route.name}-${route.namespace ?? ""}`];
  return [...new Set(found.flatMap(hostsIn))];
}

/** Traefik names hosts within a rule: ``Host(`a.io`) && PathPrefix(`/`)``. */
const RULE = /\bHost(?:SNI)?\(([^()]*)\)/g;

function hostsIn(text: string): readonly string[] {
  if (!text.includes("(")) return [text];
  return [...text.matchAll(RULE)].flatMap(([, names = ""]) => names.split(",").map(unquoted));
}

function unquoted(text: string): string {
  return text.trim().replace(/^[`"']|[`"']$/g, "");
}

function textsOn(value: Value | undefined, way: readonly string[]): readonly string[] {
  if (isList(value)) return value.flatMap((item) => textsOn(item, way));
  const [key, ...rest] = way;
  if (key === undefined) return typeof value === "string" ? [value] : [];
  return isMap(value) ? textsOn(value[key], rest) : [];
}

/** The class whose controller serves a route; undefined for the one by default. */
export function classOfRoute({ manifest }: KubernetesObject): string | undefined {
  return (
    textAt(manifest, "spec", "ingressClassName") ??
    textAt(manifest, "metadata", "annotations", "kubernetes.io/ingress.class")
  );
}

/** What takes requests in for a route and does so no longer, in words. */
export function lostEntries(before: KubernetesObject, after: KubernetesObject): readonly string[] {
  const { entries = [], entry = "", byDefault } = kindOf(before) ?? {};
  return entries.flatMap((field) => {
    const entriesOf = ({ manifest }: KubernetesObject) => {
      const written = textsAt(manifest, "spec", field);
      return written.length > 0 || byDefault === undefined ? written : [byDefault];
    };
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const gone = old.filter((each) => now.length > 0 && !now.includes(each));
    return gone.map((each) => `${entry} ${each}`);
  });
}

/** What a route asks of a request; only an Ingress has a host beside each path. */
export function matchesOf({ group, manifest }: KubernetesObject): readonly ValueMap[] {
  const spec = mapAt(manifest, "spec");
  if (group === "networking.k8s.io")
    return mapsOn(spec, ["rules"]).flatMap((rule) =>
      mapsOn(rule, ["http", "paths"]).map((path) => ofIngress(path, rule)),
    );
  if (group === "gateway.networking.k8s.io")
    return mapsOn(spec, ["rules"]).flatMap((rule) =>
      isList(rule.matches) ? rule.matches.filter(isMap) : [{}],
    );
  return ofOthers(spec).map((rule) => ({ rule }));
}

/** Without a host a rule takes those of all. */
export function ofIngress({ path, pathType }: ValueMap, { host }: ValueMap): ValueMap {
  return {
    ...(host !== undefined && { host }),
    path: { value: path ?? "/", type: pathType === "Prefix" ? "PathPrefix" : (pathType ?? "") },
  };
}

function mapsOn(value: Value | undefined, way: readonly string[]): readonly ValueMap[] {
  if (isList(value)) return value.flatMap((item) => mapsOn(item, way));
  if (!isMap(value)) return [];
  const [key, ...rest] = way;
  return key === undefined ? [value] : mapsOn(value[key], rest);
}

/** Fields by which other kinds choose requests. */
const CHOOSING: ReadonlySet<string> = new Set(["match", "conditions", "prefix", "path", "method"]);

function ofOthers(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap(ofOthers);
  if (!isMap(value)) return [];
  return Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, child]) =>
      CHOOSING.has(key) ? [`${key}: ${withoutHost(textOf(child))}`] : ofOthers(child),
    );
}

function withoutHost(text: string): string {
  return text.replaceAll(RULE, "Host()");
}

/** Whether a route that asks this takes whatever one that asks the other did. */
export function takesAll(match: ValueMap, other: ValueMap): boolean {
  const rest = Object.keys(match).filter((field) => field !== "path");
  return (
    takesPath(mapAt(match, "path"), mapAt(other, "path")) &&
    rest.every((field) => sameValue(match[field], other[field]))
  );
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch: without one it is the prefix `/`. */
function takesPath(path: ValueMap, other: ValueMap): boolean {
  const [[value, type], [asked, askedType]] = [pathOf(path), pathOf(other)];
  if (value === asked && type === askedType) return true;
  if (type !== "PathPrefix" || askedType === "RegularExpression") return false;
  const prefix = value.replace(/\/$/, "");
  return asked === prefix || asked.startsWith(`${prefix}/`);
}

function pathOf(path: ValueMap): readonly [value: string, type: string] {
  return [textAt(path, "value") ?? "/", textAt(path, "type") ?? "PathPrefix"];
}

/** "a.io/api (PathPrefix)", for people. */
export function matchText(match: ValueMap): string {
  const { path: _, rule, host, ...rest } = match;
  // A part of a Secret's value could not be told from other text.
  if (typeof rule === "string") return `what its \`${rule.slice(0, rule.indexOf(":"))}\` asked for`;
  const [value, type] = pathOf(mapAt(match, "path"));
  const more = Object.keys(rest);
  return `${typeof host === "string" ? host : ""}${value} (${type}${more.length > 0 ? `, ${more.join(", ")}` : ""})`;
}
