import { isList, isMap, type Value } from "../../../yaml/value.ts";

/**
 * Values of Go templates are plain data: what comes from JSON has floats (`number`), what Go computes has integers
 * (`bigint`). `undefined` is Go's "no value", what a map without the key gives.
 */
export type GoValue = Value | undefined;

/** A function of templates. Throws `TemplateError` where Go's would fail. */
export type GoFunction = (...values: readonly GoValue[]) => GoValue;

/** Something of a template that this interpreter does not know, or a bound: nothing can be said of what it gives. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

/** What makes the real one fail too. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** What becomes a text of a known length, before it is made. */
export function checkLength(length: number, what: string): void {
  if (length > 1_000_000) throw new NotUnderstood(`${what} of that length`);
}

/** https://pkg.go.dev/text/template#hdr-Actions: false, 0, nil, and anything of length zero. */
export function isTrue(value: GoValue): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string" || isList(value)) return value.length > 0;
  if (isMap(value)) return Object.keys(value).length > 0;
  return value !== false && value !== 0 && value !== 0n;
}

/** As `{{ value }}` prints it, and fmt's `%v`. */
export function printed(value: GoValue): string {
  if (value === undefined || value === null) return value === undefined ? "<no value>" : "<nil>";
  if (typeof value === "number") return printedFloat(value);
  if (isList(value)) return `[${value.map(printed).join(" ")}]`;
  if (!isMap(value)) return String(value);
  const keys = Object.keys(value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return `map[${keys.map((key) => `${key}:${printed(value[key] ?? null)}`).join(" ")}]`;
}

/** The shortest text that reads back, with an exponent below 1e-4 and from 1e6 on. */
function printedFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return fixed(value);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function fixed(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/(?<!0)0+$/, "") : text;
}
