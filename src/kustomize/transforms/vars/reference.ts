import { LONGEST_TEXT, TOO_LARGE } from "../../edit/size.ts";
import { BuildError } from "../../error.ts";

/** What a variable may hold: anything but a map, a list or null. */
export type VariableValue = string | number | bigint | boolean;

/**
 * Expands `$(NAME)` in a text (api/filters/refvar/expand.go of kustomize 5.8.1). `$$` is a `$` that starts nothing;
 * unknown names stay as they are; a text that is nothing but one reference becomes the variable's value, type and all.
 */
export function expandText(text: string, values: ReadonlyMap<string, VariableValue>): VariableValue {
  let expanded = "";
  let rest = text;
  for (;;) {
    const dollar = rest.indexOf("$");
    if (dollar < 0 || dollar === rest.length - 1) return expanded + rest;
    expanded += rest.slice(0, dollar);
    const reference = /^\$\(([^)]*)\)/.exec(rest.slice(dollar));
    if (reference === null) {
      const pair = rest.slice(dollar, dollar + 2);
      expanded += pair === "$$" ? "$" : pair;
      rest = rest.slice(dollar + 2);
      continue;
    }
    const [whole, name = ""] = reference;
    const value = values.get(name);
    if (value !== undefined && whole === text) return value;
    expanded += value === undefined ? whole : String(value);
    if (expanded.length > LONGEST_TEXT)
      throw new BuildError("too-large", `a text with variables in it: ${TOO_LARGE}`);
    rest = rest.slice(dollar + whole.length);
  }
}
