import { groupedBy } from "../../../model/grouped.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { keyText } from "../../../model/key-text.ts";

/**
 * Ports of a Service without a selector of which what lists its endpoints has none of that name, by which alone they are
 * found; what was so at base is left out.
 * https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors
 */
export function namedEndpoints({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const found = missedIn(head);
  if (found.length === 0) return [];
  const known = new Set(missedIn(base).map(keyOf));
  return found.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ object, message }: Loss): string {
  return `${objectKey(object)} ${message}`;
}

function missedIn({ index }: OverlaySide): readonly Loss[] {
  const lists = [...(index.byKind.get("EndpointSlice") ?? []), ...(index.byKind.get("Endpoints") ?? [])];
  if (lists.length === 0) return [];
  const byService = groupedBy(lists, (list) => keyOfService(list.namespace, serviceOf(list)));
  return (index.byKind.get("Service") ?? []).flatMap((service): readonly Loss[] => {
    const { manifest, namespace, name } = service;
    const own = byService.get(keyOfService(namespace, name)) ?? [];
    const known = new Set(own.flatMap(portNames));
    if (known.size === 0 || Object.keys(mapAt(manifest, "spec", "selector")).length > 0) return [];
    const missed = mapsAt(manifest, "spec", "ports")
      .map((port) => textAt(port, "name") ?? "")
      .find((each) => !known.has(each));
    const [object] = own;
    if (missed === undefined || object === undefined) return [];
    const which = missed === "" ? "without a name" : `named ${missed}`;
    const message = `${object.kind} ${object.name} has no port ${which}, as Service ${name} has one: whoever calls that gets no answer.`;
    return [{ object, message }];
  });
}

function keyOfService(namespace: string | null, name: string): string {
  return keyText([namespace, name]);
}

function serviceOf({ kind, name, manifest }: KubernetesObject): string {
  return kind === "Endpoints"
    ? name
    : (textAt(manifest, "metadata", "labels", "kubernetes.io/service-name") ?? "");
}

function portNames({ manifest }: KubernetesObject): readonly string[] {
  return [manifest, ...mapsAt(manifest, "subsets")].flatMap((part) =>
    mapsAt(part, "ports").map((port) => textAt(port, "name") ?? ""),
  );
}
