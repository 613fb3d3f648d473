import { isList, isMap, type Value } from "../../yaml/value.ts";

/** A field whose name says that something below it names a config: `valuesFrom`, `secretRef`, `configMaps`, … */
const NAMES_CONFIG = /config|secret|valuesFrom/i;

/**
 * Texts in the spec of a custom resource that may be the names of configs. Its kind's own schema is not known here,
 * so this may take too much for a name, and is only asked for names of configs that changed.
 */
export function possibleConfigNames(spec: Value | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: Value, below: boolean) => {
    if (typeof value === "string" && below) names.add(value);
    if (isList(value)) for (const item of value) visit(item, below);
    if (!isMap(value)) return;
    for (const [key, child] of Object.entries(value)) visit(child, below || NAMES_CONFIG.test(key));
  };
  if (spec !== undefined) visit(spec, false);
  return names;
}
