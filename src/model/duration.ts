import { ownValue } from "./own-value.ts";

const DURATION = /^([-+]?)(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const PARTS = /(?<!\d)(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
const NANOSECONDS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** The nanoseconds of a duration of Go, "1h30m" for example; undefined for any other text: https://pkg.go.dev/time#ParseDuration */
export function readDuration(text: string): number | undefined {
  const [, sign] = DURATION.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const sum = [...text.matchAll(PARTS)].reduce(
    (total, [, count, unit = ""]) => total + Number(count) * (ownValue(NANOSECONDS, unit) ?? 0),
    0,
  );
  return Math.round(sign === "-" ? 0 - sum : sum);
}
