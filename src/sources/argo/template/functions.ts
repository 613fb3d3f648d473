import { LIST_FUNCTIONS } from "./lists.ts";
import { LOGIC_FUNCTIONS } from "./logic.ts";
import { TEXT_FUNCTIONS } from "./texts.ts";
import { NotUnderstood, type GoFunction, type GoValue } from "./value.ts";

const FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map([
  ...Object.entries(TEXT_FUNCTIONS),
  ...Object.entries(LIST_FUNCTIONS),
  ...Object.entries(LOGIC_FUNCTIONS),
]);

/** Calls one of the functions of text/template, sprig or Argo CD that are known here. */
export function callFunction(name: string, values: readonly GoValue[]): GoValue {
  const known = FUNCTIONS.get(name);
  if (known === undefined) throw new NotUnderstood(`the template function ${name}`);
  return known(...values);
}
