import { isList, isMap, type Value } from "../yaml/value.ts";
import type { FieldFacts, Scalar } from "./facts.ts";
import type { Report } from "./fault.ts";
import type { Path } from "./path.ts";
import { readQuantity } from "./quantity.ts";

const EXPECTED: Readonly<Record<Scalar, string>> = {
  s: "must be text",
  b: "must be true or false",
  i: "must be a whole number",
  l: "must be a whole number",
  q: "must be a quantity like 100m or 1Gi",
  x: "must be a whole number or text",
  t: "must be a time like 2026-01-31T12:00:00Z",
  y: "must be base64, with the standard alphabet and its padding",
  j: "",
};

/** Text that is right by its type, and is read by rules of its own. */
const IS_PARSED: ReadonlySet<Scalar> = new Set(["q", "t", "y"]);

/** What the API server rounds up to thousandths: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go (SetDefaults_ResourceList) */
const ROUNDED = new Set(["limits", "requests", "overhead", "capacity"]);

/**
 * One scalar as it is stored; undefined where it means the same as none, or cannot be read.
 * @param isItem of a list or a map: there nothing means the same as none
 */
export function scalarOf(
  value: Value,
  field: FieldFacts,
  quantities: "stored" | "amount",
  path: Path,
  report: Report,
  isItem = false,
): Value | undefined {
  const scalar = field.scalar ?? "j";
  const isPointer = isItem || field.pointer;
  const read = readScalar(value, scalar, quantities, field.shape === "map" && ROUNDED.has(field.name));
  if (read === undefined) {
    report(path, whatIsWrong(scalar, value), IS_PARSED.has(scalar) ? undefined : "wrong-type");
    return undefined;
  }
  checkBounds(read, field, isPointer, path, report);
  return isPointer || !isZero(read) ? read : undefined;
}

function isZero(value: Value): boolean {
  return value === "" || value === 0 || value === false;
}

/** Quotes are what people forget most, so the message says what was found. */
function whatIsWrong(scalar: Scalar, value: Value): string {
  const found = isList(value) ? "a list" : isMap(value) ? "a map" : describe(value);
  const quoted =
    scalar === "s" && ["number", "bigint", "boolean"].includes(typeof value) ? "; put it in quotes" : "";
  const isText = scalar === "q" || scalar === "y";
  return `${EXPECTED[scalar]}${isText ? "" : `, not ${found}`}${quoted}`;
}

function describe(value: Value): string {
  return typeof value === "string" ? "text" : typeof value === "boolean" ? "true or false" : "a number";
}

function readScalar(
  value: Value,
  scalar: Scalar,
  quantities: "stored" | "amount",
  isRounded: boolean,
): Value | undefined {
  switch (scalar) {
    case "s":
      return typeof value === "string" ? value : undefined;
    case "t":
      return typeof value === "string" && TIME.test(value) ? value : undefined;
    case "b":
      return typeof value === "boolean" ? value : undefined;
    case "i":
    case "l":
      return typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value))
        ? value
        : undefined;
    case "x":
      return typeof value === "string" || (typeof value === "number" && Number.isInteger(value))
        ? value
        : undefined;
    case "q": {
      const quantity = readQuantity(value, isRounded);
      if (quantity === undefined) return undefined;
      return quantities === "stored" ? quantity.text : `${quantity.amount}n`;
    }
    case "y":
      return typeof value === "string" ? readBase64(value) : undefined;
    case "j":
      return value;
  }
}

/** https://pkg.go.dev/time#RFC3339 */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Go's decoder takes line breaks, nothing else. */
function readBase64(text: string): string | undefined {
  const joined = text.replace(/[\r\n]/g, "");
  // The bits that are left over mean nothing.
  return BASE64.test(joined) ? Buffer.from(joined, "base64").toString("base64") : undefined;
}

/** A value that may be empty is better left out. */
function listed(values: readonly string[]): string {
  const named = values.filter((value) => value !== "");
  return `${named.slice(0, 6).join(", ")}${named.length > 6 ? ", …" : ""}`;
}

function checkBounds(
  value: Value,
  { values, min, max }: FieldFacts,
  isPointer: boolean,
  path: Path,
  report: Report,
): void {
  if (
    typeof value === "string" &&
    values !== undefined &&
    !values.includes(value) &&
    (value !== "" || isPointer)
  ) {
    report(path, `must be one of ${listed(values)}`);
  }
  if (typeof value !== "number") return;
  if (min !== undefined && value < min) report(path, `must be at least ${min}`);
  if (max !== undefined && value > max) report(path, `must be at most ${max}${max === 511 ? " (0777)" : ""}`);
}
