import { isMap, type Value } from "../../yaml/value.ts";
import { editMap } from "../edit/edit-map.ts";

/**
 * Maps are merged, lists replaced; null takes a field away.
 * https://github.com/kubernetes-sigs/kustomize/blob/kyaml/v0.21.1/kyaml/yaml/merge2/merge2.go
 */
export function mergeValues(under: Value, over: Value): Value {
  if (!isMap(under) || !isMap(over)) return over;
  return editMap(
    under,
    Object.entries(over).map(([key, value]): [string, Value | undefined] => {
      if (value === null) return [key, undefined];
      return [key, Object.hasOwn(under, key) ? mergeValues(under[key] ?? null, value) : value];
    }),
  );
}
