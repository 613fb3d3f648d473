import type { Value } from "../../yaml/value.ts";

/**
 * A quantity like `500m` or `1Gi` in a form in which equal amounts are equal text. Undefined when it is none.
 * `value` is the amount; `notation` adds the family of its unit, which survives in the stored object:
 * `1Gi` and `1073741824` are equal by value, but not as the bytes that a DaemonSet's controller compares.
 * Rules: https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go
 */
export interface Quantity {
  readonly value: string;
  readonly notation: string;
}

const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const BINARY = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const DECIMAL: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
/** The API server rounds the amounts of `resources` up to thousandths. */
const SCALE = 3;

export function readQuantity(value: Value | undefined): Quantity | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  const match = PATTERN.exec(String(value));
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", binary, decimal, exponent] = match;
  if (whole === "" && fraction === "") return undefined;
  const factor = binary === undefined ? 1n : 1024n ** BigInt(BINARY.indexOf(binary) + 1);
  const power = decimal === undefined ? Number(exponent ?? "0") : (DECIMAL[decimal] ?? 0);
  const digits = BigInt(whole + fraction) * factor;
  const thousandths = shiftUp(digits, power - fraction.length + SCALE);
  const signed = sign === "-" ? -thousandths : thousandths;
  return { value: String(signed), notation: `${signed} ${family(thousandths, binary, exponent)}` };
}

/** Multiplies by a power of ten and rounds away from zero. */
function shiftUp(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits + divisor - 1n) / divisor;
}

/** Binary units below 1024 are stored as decimal ones. */
function family(thousandths: bigint, binary: string | undefined, exponent: string | undefined): string {
  if (exponent !== undefined) return "exponent";
  return binary !== undefined && thousandths >= 1_024_000n ? "binary" : "decimal";
}
