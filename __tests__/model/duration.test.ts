import { expect, it } from "vitest";
import { readDuration } from "../../src/model/duration.ts";

it.each([
  ["1h30m", 5400e9],
  ["1.5h", 5400e9],
  [".5s", 5e8],
  ["100µs", 1e5],
  ["-2s", -2e9],
  ["0", 0],
  ["-0", 0],
  ["90", undefined],
  ["1d", undefined],
  ["", undefined],
  ["1h ", undefined],
])("%s is %s nanoseconds", (text, nanoseconds) => {
  expect(readDuration(text)).toBe(nanoseconds);
});
