import { sameValue } from "../../../model/equal.ts";
import { isList, isMap } from "../../../yaml/value.ts";
import { toInteger } from "./arguments.ts";
import { isTrue, TemplateError, type GoFunction, type GoValue } from "./value.ts";

/** Comparisons of text/template, and sprig's defaults, conversions and arithmetic. */
export const LOGIC_FUNCTIONS: Readonly<Record<string, GoFunction>> = {
  not: (value) => !isTrue(value),
  eq: (first, ...others) => {
    if (others.length === 0) throw new TemplateError("eq needs two values");
    return others.some((other) => equal(first, other));
  },
  ne: (first, second) => !equal(first, second),
  lt: (first, second) => compare(first, second) < 0,
  le: (first, second) => compare(first, second) <= 0,
  gt: (first, second) => compare(first, second) > 0,
  ge: (first, second) => compare(first, second) >= 0,
  default: (fallback, ...given) => (isTrue(given[0]) ? given[0] : fallback),
  empty: (value) => !isTrue(value),
  coalesce: (...values) => values.find(isTrue) ?? null,
  ternary: (yes, no, condition) => {
    if (typeof condition !== "boolean") throw new TemplateError("ternary needs true or false");
    return condition ? yes : no;
  },
  all: (...values) => values.every(isTrue),
  any: (...values) => values.some(isTrue),
  int: toInteger,
  int64: toInteger,
  add: (...values) => values.reduce<bigint>((sum, value) => sum + toInteger(value), 0n),
  add1: (value) => toInteger(value) + 1n,
  sub: (first, second) => toInteger(first) - toInteger(second),
  mul: (first, ...others) =>
    others.reduce<bigint>((product, value) => product * toInteger(value), toInteger(first)),
  div: (first, second) => divided(toInteger(first), toInteger(second), (a, b) => a / b),
  mod: (first, second) => divided(toInteger(first), toInteger(second), (a, b) => a % b),
  max: (...values) => values.map(toInteger).reduce((a, b) => (a > b ? a : b)),
  min: (...values) => values.map(toInteger).reduce((a, b) => (a < b ? a : b)),
  atoi: toInteger,
  fail: () => {
    throw new TemplateError("the template calls fail");
  },
  kindIs: (kind, value) => kindOf(value) === kind,
  kindOf,
};

function divided(first: bigint, second: bigint, divide: (a: bigint, b: bigint) => bigint): bigint {
  if (second === 0n) throw new TemplateError("a division by zero");
  return divide(first, second);
}

function equal(first: GoValue, second: GoValue): boolean {
  const isNothing = (value: GoValue): boolean => value === undefined || value === null;
  if (isNothing(first) || isNothing(second)) return isNothing(first) && isNothing(second);
  if (typeof first !== typeof second || isList(first) || isMap(first)) {
    throw new TemplateError("two values of different types are compared");
  }
  return sameValue(first, second);
}

function compare(first: GoValue, second: GoValue): number {
  if (typeof first === "string" && typeof second === "string") {
    return Buffer.compare(Buffer.from(first), Buffer.from(second));
  }
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (typeof first === "bigint" && typeof second === "bigint") return Number(first - second);
  throw new TemplateError("two values of different types are compared");
}

/** Go's `reflect.Kind`. */
function kindOf(value: GoValue): string {
  if (value === undefined || value === null) return "invalid";
  if (isList(value)) return "slice";
  if (isMap(value)) return "map";
  if (typeof value === "bigint") return "int";
  return typeof value === "number" ? "float64" : typeof value === "boolean" ? "bool" : "string";
}
