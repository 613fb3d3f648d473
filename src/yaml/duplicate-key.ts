import { Refusal } from "./refusal.ts";
import { isMap, newMap, type Value, type ValueMap } from "./value.ts";

interface Place {
  readonly depth: number;
  readonly topKey: string;
  readonly inAnnotations: boolean;
}

/**
 * What a key has that stands twice in a map: kustomize refuses it. But it notes down annotations before it looks, and so
 * puts several maps of an object's together, of which the first wins, and takes the last of the keys in one.
 */
export function again(value: ValueMap, key: string, later: Value, place: Place, position: number): Value {
  if (place.inAnnotations && place.depth === 3) return later;
  const earlier = value[key] ?? null;
  const areAnnotations = place.depth === 2 && place.topKey === "metadata" && key === "annotations";
  if (areAnnotations && isMapOrNull(earlier) && isMapOrNull(later))
    return Object.assign(newMap(), later, earlier);
  throw new Refusal(
    "yaml-duplicate-key",
    "a key stands twice in the same map; remove one of the two",
    position,
  );
}

function isMapOrNull(value: Value): value is ValueMap | null {
  return value === null || isMap(value);
}
