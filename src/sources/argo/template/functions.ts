import { charge, sizeOf, type Budget } from "./budget.ts";
import { LIST_FUNCTIONS } from "./lists.ts";
import { LOGIC_FUNCTIONS } from "./logic.ts";
import { OTHER_FUNCTIONS } from "./other-functions.ts";
import { TEXT_FUNCTIONS } from "./texts.ts";
import { isList, isMap } from "../../../yaml/value.ts";
import { NotUnderstood, TemplateError, type GoFunction, type GoValue } from "./value.ts";

const FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map([
  ...Object.entries(TEXT_FUNCTIONS),
  ...Object.entries(LIST_FUNCTIONS),
  ...Object.entries(LOGIC_FUNCTIONS),
]);

/** These look at no more than an entry of a list or a map. */
const LOOKING: ReadonlySet<string> = new Set([
  ...Object.keys(LOGIC_FUNCTIONS),
  ..."dig first get hasKey index last len".split(" "),
]);

/** Whether a function reads all of a value that it is given, or gives. */
export function isRead(name: string, value: GoValue): boolean {
  return !LOOKING.has(name) || (!isList(value) && !isMap(value));
}

/** What no function of templates is called fails before anything is executed. */
export function checkFunction(name: string): void {
  if (FUNCTIONS.has(name) || OTHER_FUNCTIONS.has(name) || name === "and" || name === "or") return;
  throw new TemplateError(`there is no template function ${name}`);
}

/** Calls one of the functions of text/template, sprig or Argo CD that are known here, at the price of what it reads and gives. */
export function callFunction(name: string, values: readonly GoValue[], budget: Budget): GoValue {
  const known = FUNCTIONS.get(name);
  if (known === undefined) throw new NotUnderstood(`the template function ${name}`);
  const priceOf = (value: GoValue): number => (isRead(name, value) ? sizeOf(value) : 1);
  for (const value of values) charge(budget, priceOf(value));
  const result = known(...values);
  charge(budget, priceOf(result));
  // Go's integers have 64 bits.
  return typeof result === "bigint" ? BigInt.asIntN(64, result) : result;
}
