import { sameValue } from "../../../model/equal.ts";
import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { findGone } from "../../elsewhere.ts";
import { mapAt, mapsAt, textAt, textsAt, wordAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { classOfRoute, isRoute } from "./routes.ts";
import { isService } from "./service-kind.ts";
import { ownValue } from "../../../model/own-value.ts";
import { keyText } from "../../../model/key-text.ts";

/** Of a filter, whatever the kind: https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter */
const EXTENSION = "extensionRef";

/**
 * The field of a route that names an object of a kind, without which its controller drops the route:
 * https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService
 */
const FIELDS: Readonly<Record<string, string>> = {
  "traefik.io/Middleware": "middlewares",
  "traefik.io/MiddlewareTCP": "middlewares",
  "traefik.io/TLSOption": "options",
  "traefik.io/ServersTransport": "serversTransport",
  "traefik.io/ServersTransportTCP": "serversTransport",
  "traefik.io/TraefikService": "services",
  "traefik.containo.us/Middleware": "middlewares",
  "traefik.containo.us/TraefikService": "services",
  "networking.istio.io/Gateway": "gateways",
  "gateway.networking.k8s.io/Gateway": "parentRefs",
  "gateway.envoyproxy.io/HTTPRouteFilter": EXTENSION,
  "k8s.nginx.org/Policy": "policies",
  "networking.k8s.io/IngressClass": "ingressClassName",
};

/** Kinds of which nothing else tells that a route names one which is not there. */
const UNTOLD = /^(traefik\.|k8s\.nginx\.)\S+\/(Middleware|ServersTransport|Policy)/;

/** What a route names beside its backends, by which it is dropped where that is not there. */
export function companionsOf({ group, kind, namespace, manifest }: KubernetesObject): readonly Companion[] {
  return Object.entries(FIELDS).flatMap(([type, field]) => {
    const [of, name = ""] = type.split("/");
    const isIts = of === group && UNTOLD.test(type) && name.endsWith("TCP") === kind.endsWith("TCP");
    return !isIts
      ? []
      : namesBelow(manifest.spec, field).map((each) => {
          const at = each.indexOf("/");
          return {
            group,
            kind: name,
            namespace: at < 0 ? namespace : each.slice(0, at),
            name: each.slice(at + 1),
          };
        });
  });
}

interface Companion {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

/** Middlewares and policies that a route no longer names, or in whose place it names what the build does not hold. */
export function droppedCompanions(context: CheckContext): readonly Loss[] {
  return changedObjects(context, isRoute).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const [old, now] = [companionsOf(before), companionsOf(after)];
    const [known, names] = [new Set(old.map(textOf)), new Set(now.map(textOf))];
    const dropped = old.filter((each) => !names.has(textOf(each)));
    if (dropped.length === 0) return [];
    const come = now.filter((each) => !known.has(textOf(each)));
    const unheld = dropped.some((each) => isIn(each, context.head.index))
      ? come.filter((each) => !isHeld(each, context))
      : [];
    if (unheld.length > 0) {
      const message = `${after.kind} ${after.name} names ${namesOf(unheld)} from now on, in place of ${namesOf(dropped)}, and the build does not hold that: where nothing else brings it, its controller drops the route.`;
      return [{ object: after, message }];
    }
    if (names.size >= old.length) return [];
    const message = `${after.kind} ${after.name} no longer names ${namesOf(dropped)}: its requests pass without that, which may have asked for a login.`;
    return [{ object: after, message }];
  });
}

function isHeld(companion: Companion, { head, elsewhere, isPartial }: CheckContext): boolean {
  return (
    isPartial === true ||
    isIn(companion, head.index) ||
    findGone(elsewhere?.come ?? [], companion) !== undefined
  );
}

function isIn({ kind, name, namespace }: Companion, { byKind }: ObjectIndex): boolean {
  return (byKind.get(kind) ?? []).some(
    (each) => each.name === name && mayShareNamespace(each.namespace, namespace),
  );
}

function namesOf(companions: readonly Companion[]): string {
  return companions.map(({ kind, name }) => `${kind} ${name}`).join(", ");
}

function textOf({ kind, namespace, name }: Companion): string {
  return keyText([kind, namespace, name]);
}

/** What goes and is no Service, and what stays still names: routes and their Services, or issuers whose challenges are answered by routes. */
export function lostCompanions(context: CheckContext): readonly Loss[] {
  const { objects } = context.head.index;
  const naming = [
    {
      // Of a Service Traefik reads how to call it: https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service
      all: objects.filter((each) => isRoute(each) || isService(each)),
      then: "its controller serves that no longer, or otherwise.",
    },
    { all: objects.filter(isIssuer), then: "no certificate is issued or renewed by that any more." },
  ].filter(({ all }) => all.length > 0);
  if (naming.length === 0) return [];
  return changedObjects(context, isCompanion).flatMap(({ before, after }) =>
    naming.flatMap(({ all, then }): readonly Loss[] => {
      const what = after === undefined ? "is removed" : movesOn(before, after);
      const object = what === undefined ? undefined : all.find((each) => names(each, before));
      if (what === undefined || object === undefined) return [];
      const message = `${before.kind} ${before.name} ${what}, which ${object.kind} ${object.name} names: ${then}`;
      return [{ object, message }];
    }),
  );
}

/** What is done with requests, and whose are let in. */
const SETTLING = /^(Middleware|TLSOption|ServersTransport|Policy)/;

/** https://istio.io/latest/docs/reference/config/networking/gateway/#Gateway-selector */
function movesOn(before: KubernetesObject, after: KubernetesObject): string | undefined {
  if (SETTLING.test(before.kind))
    return sameValue(before.manifest.spec, after.manifest.spec) ? undefined : "changes";
  if (before.group !== "networking.istio.io") return undefined;
  const [old, now] = [before, after].map(({ manifest }) => mapAt(manifest, "spec", "selector"));
  if (!sameValue(old, now)) return "selects other proxies, or none";
  const lost = serversOf(before).filter((server) => !serversOf(after).includes(server));
  return lost.length === 0 ? undefined : `is no longer there for ${lost.join(", ")}`;
}

/** By host and port: "*:80". */
function serversOf({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "servers").flatMap((server) =>
    textsAt(server, "hosts").map((host) => `${host}:${wordAt(server, "port", "number")}`),
  );
}

/** https://cert-manager.io/docs/configuration/acme/http01/ */
function isIssuer({ group, kind }: KubernetesObject): boolean {
  return group === "cert-manager.io" && kind.endsWith("Issuer");
}

/** Whether routes name objects of this kind besides their backends. */
export function isCompanion(object: Pick<KubernetesObject, "group" | "kind">): boolean {
  return fieldOf(object) !== undefined;
}

function fieldOf({ group, kind }: Pick<KubernetesObject, "group" | "kind">): string | undefined {
  const key = `${group}/${kind}`;
  return ownValue(FIELDS, key);
}

function names(route: KubernetesObject, gone: KubernetesObject): boolean {
  const field = fieldOf(gone) ?? "";
  if (gone.kind === "IngressClass" && isRoute(route)) return classOfRoute(route) === gone.name;
  const isHere = route.namespace === gone.namespace || gone.kind === "IngressClass";
  const ways = [...(isHere ? [gone.name] : []), `${gone.namespace ?? ""}/${gone.name}`];
  return (
    namesBelow(route.manifest.spec, field).some((name) => ways.includes(name)) || isAnnotated(route, gone)
  );
}

/** The names in a field, wherever it is, behind their namespace where that is written. */
function namesBelow(value: Value | undefined, field: string): readonly string[] {
  if (isList(value)) return value.flatMap((item) => namesBelow(item, field));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === field || key === EXTENSION
      ? (isList(child) ? child : [child]).flatMap(nameOf)
      : namesBelow(child, field),
  );
}

function nameOf(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  const [name, namespace] = ["name", "namespace"].map((field) => textAt(value, field));
  if (name === undefined) return [];
  return [namespace === undefined ? name : `${namespace}/${name}`];
}

/** https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/ */
function isAnnotated({ manifest }: KubernetesObject, { name, namespace }: KubernetesObject): boolean {
  const wanted = `${namespace ?? "default"}-${name}@kubernetescrd`;
  return Object.values(mapAt(manifest, "metadata", "annotations")).some(
    (text) => typeof text === "string" && text.split(/[\s,]+/).includes(wanted),
  );
}
