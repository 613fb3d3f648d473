import { describe, expect, test } from "vitest";
import { settle } from "../../../src/delivery/helm/unstable.ts";
import { isTemplate, questionsOf, underAnotherClock } from "../../../src/delivery/helm/templates.ts";

const STAND_IN = { word: "madeAnewAtBase", number: "1" };

describe("what two renderings have in a different way", () => {
  test.each([
    ["a word", "password: aXb93k", "password: aY0", "password: madeAnewAtBase"],
    ["in quotes", 'at: "2026-11-26T04:20:10Z"', 'at: "2001-02-03T00:00:00Z"', 'at: "madeAnewAtBase"'],
    ["a number", "port: 31211", "port: 30017", "port: 1"],
    [
      "base64",
      "  tls.key: LS0tLS1CRUdJTg==",
      "  tls.key: LS0tABCDE1CRUdJTg==",
      `  tls.key: ${btoa("madeAnewAtBase")}`,
    ],
    ["with a part that is the same by chance", "x: abcdef", "x: abzzef", "x: madeAnewAtBase"],
    [
      "beside what stays",
      'args: ["--port=80", "--id=77ab"]',
      'args: ["--port=80", "--id=99cd"]',
      'args: ["--port=80", "madeAnewAtBase"]',
    ],
  ])("%s", (_, first, second, expected) => {
    expect(settle(first, second, STAND_IN)).toMatchObject({ ok: true, text: expected });
  });

  test("is told by its line and key", () => {
    const result = settle("a: 1\nchecksum/secret: x1\n", "a: 1\nchecksum/secret: y2\n", STAND_IN);
    expect(result).toMatchObject({ unstable: [{ line: 1, key: "checksum/secret" }] });
  });

  test("nothing, where they are the same; all, where not even the lines are", () => {
    expect(settle("a", "a", STAND_IN)).toEqual({ ok: true, text: "a", unstable: [] });
    expect(settle("a", "a\nb", STAND_IN)).toEqual({ ok: false });
  });
});

describe("another clock", () => {
  test.each([
    ['{{ now | date "2006" }}', '{{ (toDate "2006-01-02" "2001-02-03") | date "2006" }}'],
    ["{{ now }} now", '{{ (toDate "2006-01-02" "2001-02-03") }} now'],
    ["{{ (now) }}", '{{ ((toDate "2006-01-02" "2001-02-03")) }}'],
    ['{{ "now" }}', '{{ "now" }}'],
    ["{{ .Values.now }} {{ $now }} {{ nowhere }}", "{{ .Values.now }} {{ $now }} {{ nowhere }}"],
    ["{{/* now */}}", "{{/* now */}}"],
  ])("%s", (template, expected) => {
    expect(underAnotherClock(template)).toBe(expected);
  });
});

test("what templates ask for", () => {
  expect(questionsOf('{{ lookup "v1" "Secret" "a" "b" }}')).toMatchObject({ lookup: true, unstable: false });
  expect(questionsOf("{{ if .Capabilities.APIVersions.Has }}")).toMatchObject({ capabilities: true });
  expect(questionsOf("{{ randAlphaNum 5 }}").unstable).toBe(true);
  expect(questionsOf("{{ genCA }} lookup now")).toEqual({
    lookup: false,
    capabilities: false,
    unstable: true,
  });
  expect(questionsOf("lookup {{ .Values.date2 }} .Capabilities")).toEqual({
    lookup: false,
    capabilities: false,
    unstable: false,
  });
  expect(["templates/a.yaml", "charts/b/templates/_c.tpl"].every(isTemplate)).toBe(true);
  expect(["values.yaml", "charts/b/files/templates/a"].some(isTemplate)).toBe(false);
});
