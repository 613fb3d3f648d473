import { LIST_FUNCTIONS } from "./lists.ts";
import { LOGIC_FUNCTIONS } from "./logic.ts";
import { OTHER_FUNCTIONS } from "./other-functions.ts";
import { TEXT_FUNCTIONS } from "./texts.ts";
import { NotUnderstood, TemplateError, type GoFunction, type GoValue } from "./value.ts";

const FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map([
  ...Object.entries(TEXT_FUNCTIONS),
  ...Object.entries(LIST_FUNCTIONS),
  ...Object.entries(LOGIC_FUNCTIONS),
]);

/** What no function of templates is called fails before anything is executed. */
export function checkFunction(name: string): void {
  if (FUNCTIONS.has(name) || OTHER_FUNCTIONS.has(name) || name === "and" || name === "or") return;
  throw new TemplateError(`there is no template function ${name}`);
}

/** Calls one of the functions of text/template, sprig or Argo CD that are known here. */
export function callFunction(name: string, values: readonly GoValue[]): GoValue {
  const known = FUNCTIONS.get(name);
  if (known !== undefined) return known(...values);
  throw new NotUnderstood(`the template function ${name}`);
}
