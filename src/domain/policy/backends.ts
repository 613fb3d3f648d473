import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";

/** What a route leads to. */
export interface Backend {
  readonly kind: string;
  readonly name: string;
  /** Of the route itself, where it says none. */
  readonly namespace: string | undefined;
  readonly port: Value | undefined;
}

/** `service: {name, port: {number, name}}` of an Ingress, and the `backendRefs` of a route. */
export function backendsOf(value: Value | undefined): readonly Backend[] {
  if (isList(value)) return value.flatMap(backendsOf);
  if (!isMap(value)) return [];
  const { number, name } = mapAt(value, "service", "port");
  const own = [
    ...backend(mapAt(value, "service"), number ?? name),
    ...mapsAt(value, "backendRefs").flatMap((reference) => backend(reference, reference.port)),
  ];
  return [...own, ...Object.values(value).flatMap(backendsOf)];
}

function backend(reference: ValueMap, port: Value | undefined): readonly Backend[] {
  const name = textAt(reference, "name");
  if (name === undefined) return [];
  const kind = textAt(reference, "kind") ?? "Service";
  return [{ kind, name, namespace: textAt(reference, "namespace"), port }];
}
