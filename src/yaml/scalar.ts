import type { Value } from "./value.ts";

/**
 * How a scalar's text becomes a value. "kustomize" is Go's yaml.v3, which reads resources: `yes` and `on` are
 * strings, a timestamp becomes its RFC 3339 text. "json" is the yaml.v2 of sigs.k8s.io/yaml, which reads kustomization
 * files, configurations and JSON patches: `yes` and `on` are booleans, a timestamp stays text.
 * Rules: https://github.com/yaml/go-yaml/blob/v3/resolve.go and https://github.com/kubernetes-sigs/yaml
 */
export type Dialect = "kustomize" | "json";

/** A scalar that its explicit tag does not fit, or that cannot be written as JSON. */
export const UNRESOLVED = Symbol("unresolved");

const NULL = new Set(["", "~", "null", "Null", "NULL"]);
const TRUE = new Set(["true", "True", "TRUE"]);
const FALSE = new Set(["false", "False", "FALSE"]);
const OLD_TRUE = new Set(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"]);
const OLD_FALSE = new Set(["n", "N", "no", "No", "NO", "off", "Off", "OFF"]);
const NO_JSON = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const POINT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;

/** Nothing else can be anything but a string: numbers, timestamps, and words of up to five letters. */
const MAY_BE_SPECIAL = /^(?:[-+.~0-9]|[yYnNtTfFoO][A-Za-z]{0,4}$)/;

/** What Go's writer puts in quotes when it is a text, besides other values: YAML 1.1's booleans, and timestamps. */
export function isAmbiguous(text: string): boolean {
  return (text.length <= 3 && (OLD_TRUE.has(text) || OLD_FALSE.has(text))) || isTimestamp(text);
}

export function isTimestamp(text: string): boolean {
  return resolveTimestamp(text) !== undefined;
}

/** The value of a plain (unquoted, untagged) scalar. */
export function resolvePlain(text: string, dialect: Dialect): Value | typeof UNRESOLVED {
  if (text === "") return null;
  if (!MAY_BE_SPECIAL.test(text)) return text;
  if (NULL.has(text)) return null;
  if (TRUE.has(text) || (dialect === "json" && OLD_TRUE.has(text))) return true;
  if (FALSE.has(text) || (dialect === "json" && OLD_FALSE.has(text))) return false;
  if (NO_JSON.test(text)) return UNRESOLVED;
  const timestamp = resolveTimestamp(text);
  if (timestamp !== undefined) return dialect === "json" ? text : timestamp;
  return resolveNumber(text) ?? text;
}

/** Whether a plain scalar is a whole number that is written as numbers are printed: `31`, not `0x1f` or `+31`. */
export function isPlainInteger(text: string): boolean {
  const value = resolvePlain(text, "kustomize");
  const isWhole = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
  return isWhole && String(value) === text;
}

/** The value of a scalar with an explicit tag, given by its short form ("!!int"). What Go does not know is a text. */
export function resolveTagged(tag: string, text: string): Value | typeof UNRESOLVED {
  switch (tag) {
    case "!!str":
      return text;
    case "!!binary":
      return resolveBinary(text);
    case "!!null":
      return NULL.has(text) ? null : UNRESOLVED;
    case "!!bool":
      return TRUE.has(text) ? true : FALSE.has(text) ? false : UNRESOLVED;
    case "!!int": {
      const number = FLOAT.test(text) && /[.eE]/.test(text) ? undefined : resolveNumber(text);
      return number ?? UNRESOLVED;
    }
    case "!!float":
      return resolveFloat(text);
    case "!!timestamp":
      return resolveTimestamp(text) ?? UNRESOLVED;
    default:
      return text;
  }
}

function resolveNumber(text: string): number | bigint | undefined {
  const first = text.charCodeAt(0);
  if (first === 0x2e) return POINT_FLOAT.test(text) ? finite(text.replaceAll("_", "")) : undefined;
  if (first !== 0x2b && first !== 0x2d && (first < 0x30 || first > 0x39)) return undefined;
  const plain = text.replaceAll("_", "");
  const integer = INTEGER.exec(plain);
  if (integer !== null) {
    const value = resolveInteger(integer);
    if (value !== undefined) return value;
  }
  return FLOAT.test(plain) ? finite(plain) : undefined;
}

/** An integer counts as a float as long as it fits 64 bits with its sign. */
function resolveFloat(text: string): number | typeof UNRESOLVED {
  const number = resolveNumber(text) ?? UNRESOLVED;
  if (typeof number !== "bigint") return number;
  return number < -INT64_MIN ? Number(number) : UNRESOLVED;
}

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** Undefined when it does not fit 64 bits: then it may still be a float. */
function resolveInteger(match: RegExpExecArray): number | bigint | undefined {
  const [, sign, hex, binary, octal, decimal] = match;
  const digits =
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : (decimal ?? "");
  const small = Number(digits);
  if (Number.isSafeInteger(small)) return sign === "-" && small !== 0 ? -small : small;
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  const largest = sign === "" ? UINT64_MAX : UINT64_MAX >> 1n;
  return value >= INT64_MIN && value <= largest ? value : undefined;
}

/** Minus zero becomes zero, as on its way through Go's JSON. */
function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}

function resolveBinary(text: string): string | typeof UNRESOLVED {
  const base64 = text.replace(/[\r\n]/g, "");
  const complete = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64);
  return complete ? Buffer.from(base64, "base64").toString("utf8") : UNRESOLVED;
}

const TIMESTAMP =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2}))| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(\.[0-9]+)?)?$/;

/** RFC 3339 text of a timestamp, as Go's time.Time is written to JSON; undefined for anything else. */
function resolveTimestamp(text: string): string | undefined {
  if (text.charCodeAt(4) !== 0x2d) return undefined;
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const hour = Number(match[4] ?? match[9] ?? 0);
  const minute = Number(match[5] ?? match[10] ?? 0);
  const second = Number(match[6] ?? match[11] ?? 0);
  if (Number(month) < 1 || Number(month) > 12 || hour > 23 || minute > 59 || second > 59) return undefined;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > daysInMonth) return undefined;
  const fraction = (match[7] ?? match[12] ?? "")
    .slice(0, 10)
    .replace(/(?<!0)0+$/, "")
    .replace(/\.$/, "");
  const zone = match[8] === undefined || /^[-+]00:00$/.test(match[8]) ? "Z" : match[8];
  const two = (part: number | string): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${zone}`;
}
