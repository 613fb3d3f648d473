import { describe, expect, test } from "vitest";
import { expand } from "../../../../src/delivery/flux/envsubst/evaluate.ts";
import { newEffort } from "../../../../src/delivery/flux/envsubst/functions.ts";

const VARIABLES = new Map([
  ["A", "abcabc"],
  ["N", "5"],
  ["E", ""],
  ["U", "éa"],
  ["P", "a/b/c"],
]);

function lenient(text: string): string {
  const result = expand(text, { variables: VARIABLES, strict: false });
  return result.ok ? result.text : `error: ${result.message}`;
}

describe("expansions", () => {
  test.each([
    ["$A $(A) $5 $ $", "$A $(A) $5 $ $"],
    ["$$A", "$A"],
    ["$${A}", "${A}"],
    ["$$$", "$$"],
    ["$$${N}", "$5"],
    ["\\${N}", "\\5"],
    ["${A}${MISSING}.", "abcabc."],
    ["${MISSING:=d}${E:-d}${E=d}", "ddd"],
    ["${A:+d} ${MISSING:+d} ${A:?d}", "abcabc d abcabc"],
    ["${M:=${A}-x}", "abcabc-x"],
    ["${M:=$$x}", "$$x"],
    ["${M:=a}b}", "ab}"],
    ["${M:='a: \"b\"'}", "'a: \"b\"'"],
    ["${#A} ${#U}", "6 3"],
    ["${A^} ${A^^} ${U^^} ${A,,}", "Abcabc ABCABC ÉA abcabc"],
    ["${A:1} ${A:1:2} ${A:-2}", "bcabc bc abcabc"],
    ["${A:x}", "abcabc"],
    ["${A: -2}", "abcabc"],
    ["${P#*/} ${P##*/} ${P%/*} ${P%%/*}", "b/c c a/b a"],
    ["${A/b/x} ${A//b/x} ${A/#ab/x} ${A/%bc/x} ${A/b/}", "axcabc axcaxc xcabc abcax acabc"],
    ["${P/\\//-}", "a-b/c"],
  ])("%s", (text, expected) => {
    expect(lenient(text)).toBe(expected);
  });

  test.each([
    ["${}", "unable to parse variable name"],
    ["${ A }", "unable to parse variable name"],
    ["${!A}", "unable to parse variable name"],
    ["${a.b}", "missing closing brace"],
    ["${MISSING-d}", "missing closing brace"],
    ["${A[0]}", "missing closing brace"],
    ["${A@Q}", "missing closing brace"],
    ["${A", "missing closing brace"],
    ["${A/a", "bad substitution"],
    ["${A:é}", "bad substitution"],
    ["${U:1}", "a position cuts a character in two"],
  ])("%s is refused", (text, message) => {
    expect(lenient(text)).toBe(`error: ${message}`);
  });

  test("what is not set is an error in strict mode, unless a default says what to do", () => {
    const strict = (text: string) => expand(text, { variables: VARIABLES, strict: true });
    expect(strict("${E}${M:=d}${M=d}")).toEqual({ ok: true, text: "dd" });
    expect(strict("${M}")).toMatchObject({ ok: false, unset: "M" });
    expect(strict("${M^^}")).toMatchObject({ ok: false, unset: "M" });
    expect(strict("${A:=${M}}")).toMatchObject({ ok: false, unset: "M" });
  });

  test("globs and values of several objects have one sum", () => {
    const variables = new Map([["A", "a".repeat(5_000)]]);
    const effort = newEffort();
    const glob = () => expand("${A##*b}", { variables, strict: true, effort }).ok;
    expect([glob(), glob(), glob()]).toEqual([true, true, false]);
    expect(expand("${A##b}", { variables, strict: true }).ok).toBe(true);
    const long = new Map([["A", "x".repeat(1_000_000)]]);
    const cut = () => expand("${A//x/}${#A}", { variables: long, strict: true, effort: cuts }).ok;
    const cuts = newEffort();
    expect(Array.from({ length: 10 }, cut)).toContain(false);
  });

  test("values that would fill the memory are refused", () => {
    const variables = new Map([["A", "x".repeat(1_000_000)]]);
    expect(expand("${A}".repeat(100), { variables, strict: true })).toMatchObject({ ok: false });
    expect(expand("${A#*x*x*x*y}", { variables, strict: true })).toMatchObject({ ok: false });
    expect(expand("${A:=".repeat(5000), { variables, strict: true })).toMatchObject({ ok: false });
  });
});
