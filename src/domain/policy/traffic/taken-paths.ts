import { groupedBy } from "../../../model/grouped.ts";
import { compareText } from "../../../model/order.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { type ValueMap, textOf } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { gatewaysNamedBy } from "./listeners.ts";
import type { Loss } from "../losses.ts";
import { classOfRoute, matchesOf } from "./routes.ts";
import { ownValue } from "../../../model/own-value.ts";

interface Way {
  readonly object: KubernetesObject;
  readonly host: string;
  /** Host and path. */
  readonly at: string;
  readonly key: string;
  readonly service: string;
}

/** What two routes of a kind share, and who gets the requests then. */
const WORDS: Readonly<Record<string, { readonly of: string; readonly then: string }>> = {
  Ingress: { of: "class", then: "one of the two gets no request there, or is refused" },
  HTTPRoute: { of: "Gateway", then: "the older of the two gets all requests there" },
};

/**
 * What two routes of one class or Gateway lead to different Services from now on: the older one has it, and the webhook of
 * ingress-nginx refuses the other Ingress. https://kubernetes.github.io/ingress-nginx/how-it-works/#building-the-nginx-model
 * https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
export function takenPaths({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  const known = groupedBy(waysOf(base), ({ key }) => key);
  return [...groupedBy(waysOf(head), ({ key }) => key)].flatMap(([key, ways]): readonly Loss[] => {
    if (areOne(ways) || !areOne(known.get(key) ?? [])) return [];
    const isOld = ({ object }: Way) => base.index.byKey.has(objectKey(object));
    const [first, ...others] = [...ways].sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
    if (first === undefined) return [];
    const { object, at, service } = first;
    const { of = "", then = "" } = ownValue(WORDS, object.kind) ?? {};
    return others
      .filter((other) => other.service !== service)
      .slice(0, 1)
      .map((other) => ({
        object,
        message: `${object.kind} ${object.name} leads ${at} to Service ${service}, and ${object.kind} ${other.object.name} of its ${of} to ${other.service}: ${then}.`,
      }));
  });
}

function areOne(ways: readonly Way[]): boolean {
  return ways.every(({ service }) => service === ways[0]?.service);
}

/** By these annotations more than host and path decides, or each Ingress has an entry of its own. */
const CHOOSES = /canary|conditions\.|methods|headers|router\.|group\.|entrypoints|listen-ports|priority/i;
const OF_ITS_OWN = /alb|tailscale/i;

function waysOf({ index }: OverlaySide): readonly Way[] {
  return Object.keys(WORDS)
    .flatMap((kind) => index.byKind.get(kind) ?? [])
    .flatMap(waysThrough);
}

/** Hosts of which another route may take requests, whoever delivers that. */
export function takenHosts(object: KubernetesObject): readonly string[] {
  return [...new Set(waysThrough(object).map(({ host }) => host))];
}

function waysThrough(object: KubernetesObject): readonly Way[] {
  if (object.group === "networking.k8s.io" && object.kind === "Ingress") return ofIngress(object);
  if (object.group === "gateway.networking.k8s.io" && object.kind === "HTTPRoute") return ofRoute(object);
  return [];
}

function ofIngress(object: KubernetesObject): readonly Way[] {
  const { manifest, namespace } = object;
  const of = classOfRoute(object) ?? "";
  const annotations = Object.keys(mapAt(manifest, "metadata", "annotations"));
  if (OF_ITS_OWN.test(of) || annotations.some((each) => CHOOSES.test(each))) return [];
  return mapsAt(manifest, "spec", "rules").flatMap((rule) => {
    const host = textAt(rule, "host") ?? "";
    return mapsAt(rule, "http", "paths").flatMap((entry): readonly Way[] => {
      const { path, pathType } = entry;
      const name = textAt(entry, "backend", "service", "name");
      if (!isHost(host) || name === undefined) return [];
      const at = `${host}${scalarText(path ?? "/")}`;
      const service = namespace === null ? name : `${namespace}/${name}`;
      return [{ object, host, at, key: textOf([of, at, pathType ?? ""]), service }];
    });
  });
}

/** What of it asks nothing but a path: in what asks for more, more than a host and a path decides. */
function ofRoute(object: KubernetesObject): readonly Way[] {
  const { manifest, namespace } = object;
  const found = mapsAt(manifest, "spec", "rules").flatMap((rule) => {
    const service = servicesOf(rule, namespace);
    const asked = { ...object, manifest: { ...manifest, spec: { rules: [rule] } } };
    const paths = matchesOf(asked).filter((match) => Object.keys(match).every((field) => field === "path"));
    if (service === "") return [];
    return paths.map((match) => {
      const { value = "/", type = "PathPrefix" } = mapAt(match, "path");
      return { service, path: scalarText(value), type };
    });
  });
  const hosts = textsAt(manifest, "spec", "hostnames").filter(isHost);
  const ways = gatewaysNamedBy(object).flatMap((parent) => {
    const { name = "", namespace: of = namespace, sectionName = "", port = "" } = parent;
    return hosts.flatMap((host) =>
      found.map(({ service, path, type }): Way => {
        const at = `${host}${path}`;
        return { object, host, at, key: textOf([of, name, sectionName, port, at, type]), service };
      }),
    );
  });
  // Of its own rules the first takes what several ask for.
  return [...groupedBy(ways, ({ key }) => key).values()].flatMap((same) => same.slice(0, 1));
}

function servicesOf(rule: ValueMap, own: string | null): string {
  const names = mapsAt(rule, "backendRefs").map(({ namespace = own, name }) =>
    namespace === null ? scalarText(name) : `${scalarText(namespace)}/${scalarText(name)}`,
  );
  return [...new Set(names)].sort(compareText).join(" and ");
}

/** What a variable stands for is not known. */
function isHost(text: string): boolean {
  return text !== "" && !text.includes("$");
}
