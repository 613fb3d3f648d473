import { expect, test } from "vitest";
import { readBrackets } from "../../src/model/brackets.ts";

const read = (text: string) => readBrackets(text, "\"'`", "#");

test.each([
  ['sum(rate(a{b="c"}[5m])) by (d)', 'sum(rate(a{b=""}[5m])) by (d)'],
  ['a{b="(\\")"} # (', 'a{b=""} '],
  ["a # (\n + b", "a \n + b"],
  ["a{b=`\\`}", "a{b=``}"],
  ["a{b='#'}", "a{b=''}"],
  ["", ""],
])("%s has all its brackets and quotes", (text, bare) => {
  expect(read(text)).toEqual({ bare });
});

test.each([
  ["sum(a", ") is missing"],
  ['a{b="c"', "} is missing"],
  ["sum(rate(a[5m)", ") closes nothing"],
  ["a)", ") closes nothing"],
  ['a{b="c}', "a quote is not closed"],
  ['a{b="c\\"}', "a quote is not closed"],
])("%s: %s", (text, fault) => {
  expect(read(text).fault).toBe(fault);
});
