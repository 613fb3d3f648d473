import type { Value } from "../yaml/value.ts";
import { ownValue } from "../model/own-value.ts";

/**
 * A quantity like `500m` or `1Gi`, as the API server reads and stores it. Rules:
 * https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/api/resource/quantity.go
 */
export interface Quantity {
  /** The amount in billionths, rounded away from zero. */
  readonly amount: bigint;
  /** The text that is stored, and that a StatefulSet's controller compares: canonical, or as written where it is taken for that. */
  readonly text: string;
}

/** Nobody writes as much: what is longer is none, and what it would be stored as takes minutes to find. */
const LONGEST = 1000;
const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE])|[eE]([+-]?\d+))?$/;
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
const NANO = 9;
/** One of something, as an amount. */
export const ONE = 10n ** BigInt(NANO);
/** The amounts of `resources` are rounded up to thousandths. */
const MILLI = 1_000_000n;

/** @param rounded what `limits`, `requests` and `overhead` hold, which the API server rounds up to thousandths */
export function readQuantity(value: Value | undefined, rounded = false): Quantity | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  const written = String(value).trim();
  const match = written.length > LONGEST ? null : PATTERN.exec(written);
  if (match === null) return undefined;
  const [, sign, digits = "", fraction, binary, decimal, exponentText] = match;
  if (digits === "" && (fraction ?? "") === "") return undefined;
  const whole = digits.replace(/^0+/, "") || "0";
  const parts = fraction ?? "";
  const power = decimal === undefined ? Number(exponentText ?? "0") : (ownValue(DECIMAL, decimal) ?? 0);
  if (Math.abs(power) > 99) return undefined;
  const shift = binary === undefined ? 0 : 10 * (BINARY.indexOf(binary) + 1);
  const factor = 1n << BigInt(shift);
  const exact = shiftUp(BigInt(whole + parts) * factor, power - parts.length + NANO);
  const isCoarse = power - parts.length >= -3;
  const amount = rounded && !isCoarse ? ((exact + MILLI - 1n) / MILLI) * MILLI : exact;
  const signed = sign === "-" ? -amount : amount;
  const shape = { whole, parts, power, shift };
  if ((!rounded || isCoarse) && isTakenForCanonical(shape)) return { amount: signed, text: written };
  return { amount: signed, text: canonical(signed, shift > 0, exponentText !== undefined) };
}

interface Shape {
  readonly whole: string;
  readonly parts: string;
  readonly power: number;
  readonly shift: number;
}

/** "If the number is in canonical form, reuse the string": `1.500` and `+1` pass for it. */
function isTakenForCanonical({ whole, parts, power, shift }: Shape): boolean {
  const shifted = whole + parts;
  if (shifted === "0") return false;
  if (shift > 0) {
    const precision = 15 - whole.length - Math.trunc((shift * 3) / 10) - 1;
    return parts === "" && precision >= 0 && (BigInt(whole) & 7n) !== 0n;
  }
  const scale = power - parts.length;
  const precision = 18 - shifted.length;
  return (
    precision >= 0 &&
    scale >= -NANO &&
    scale % 3 === 0 &&
    !shifted.endsWith("000") &&
    !shifted.startsWith("0")
  );
}

const DECIMAL_SUFFIXES: Readonly<Record<number, string>> = Object.fromEntries([
  [0, ""],
  ...Object.entries(DECIMAL).map(([suffix, power]) => [power, suffix] as const),
]);

function canonical(amount: bigint, isBinary: boolean, isExponent: boolean): string {
  if (amount === 0n) return "0";
  const size = amount < 0n ? -amount : amount;
  if (isBinary && size >= 1024n * ONE && size % ONE === 0n) {
    const [rest, times] = withoutFactors(amount / ONE, 1024n);
    return `${rest}${times === 0 ? "" : (BINARY[times - 1] ?? "")}`;
  }
  const [mantissa, times] = withoutFactors(amount, 10n);
  const power = times - NANO;
  const remainder = ((power % 3) + 3) % 3;
  const even = power - remainder;
  const number = mantissa * 10n ** BigInt(remainder);
  if (isExponent) return even === 0 ? String(number) : `${number}e${even}`;
  return `${number}${DECIMAL_SUFFIXES[even] ?? `e${even}`}`;
}

function withoutFactors(value: bigint, factor: bigint): readonly [bigint, number] {
  let rest = value;
  let times = 0;
  while (rest !== 0n && rest % factor === 0n) {
    rest /= factor;
    times += 1;
  }
  return [rest, times];
}

/** Multiplies by a power of ten and rounds away from zero. */
function shiftUp(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits + divisor - 1n) / divisor;
}
