import { isList, isMap, type Value } from "../../yaml/value.ts";

/** https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/yaml/rnode.go (IsNilOrEmpty) */
export function isNilOrEmpty(value: Value): boolean {
  return (
    value === null ||
    (isMap(value) && Object.keys(value).length === 0) ||
    (isList(value) && value.length === 0)
  );
}
