import { type ValueMap, textOf } from "../../../yaml/value.ts";
import { mapsAt, textAt } from "../../fields.ts";

/** A variable in a `subPathExpr`; `$$(A)` is none. */
const VARIABLE = /\$\$|\$\(([^()]*)\)/g;

/** The names that a `subPathExpr` asks for: https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment */
export function variablesOf(expression: string): readonly string[] {
  return [...expression.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []);
}

/** The part of a volume that it means for this container, as far as its variables say it; a field of the pod by its name. */
export function expandedPath(expression: string, container: ValueMap): string {
  return expression.replace(VARIABLE, (all: string, name: string | undefined) => {
    if (name === undefined) return all;
    const variable = mapsAt(container, "env").findLast((each) => textAt(each, "name") === name);
    if (variable === undefined) return all;
    return textAt(variable, "value") ?? `$(${textOf(variable.valueFrom ?? name)})`;
  });
}
