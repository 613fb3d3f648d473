import { describe, expect, it } from "vitest";
import { parseYaml, parseYamlAsJson } from "../../src/yaml/parse.ts";
import { isMap, type Value } from "../../src/yaml/value.ts";

function valueOf(text: string): Value | undefined {
  const result = parseYaml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.documents[0]?.value;
}

function errorOf(text: string) {
  const result = parseYaml(text);
  if (result.ok) throw new Error("expected an error");
  return result.error;
}

describe("scalars, as kustomize prints them", () => {
  // Left: what is written. Right: what kustomize 5.5.0 makes of it.
  it.each<[string, Value]>([
    ["yes", "yes"],
    ["on", "on"],
    ["True", true],
    ["~", null],
    ["0o17", 15],
    ["0777", 511],
    ["-0777", -511],
    ["08", 8],
    ["0x1F", 31],
    ["+0x1f", 31],
    ["-0b11", -3],
    ["0b102", "0b102"],
    ["1_000", 1000],
    ["1e3", 1000],
    ["0.1e", "0.1e"],
    ["1.", 1],
    [".5", 0.5],
    ["._5", "._5"],
    ["-0.0", 0],
    ["190:20:30", "190:20:30"],
    ["1e400", "1e400"],
    ["9007199254740993", 9007199254740993n],
    ["18446744073709551615", 18446744073709551615n],
    ["-9223372036854775809", -(2 ** 63)],
    ["2020-1-1 1:2:3.5", "2020-01-01T01:02:03.5Z"],
    ["2020-01-01T00:00:00.120Z", "2020-01-01T00:00:00.12Z"],
    ["2020-01-01T00:00:00+02:00", "2020-01-01T00:00:00+02:00"],
    ["2020-02-30", "2020-02-30"],
    ["!!str 12", "12"],
    ['!!int "12"', 12],
    ["!!float 3", 3],
    ["!!binary aGVsbG8=", "hello"],
    ["! 12", 12],
    ["!custom foo", "foo"],
    ["!custom 1", "1"],
    ["!custom", ""],
    ["!!map 1", "1"],
    ["! ~", null],
    ['"\\x41\\_"', "A\u00a0"],
  ])("%s", (written, expected) => {
    expect(valueOf(`a: ${written}\n`)).toEqual({ a: expected });
  });

  it.each([".inf", ".nan", "!!int 1e3", "!!bool yes", "!!binary a"])(
    "refuses %s, which has no JSON value",
    (written) => {
      expect(errorOf(`a: ${written}\n`).line).toBe(1);
    },
  );

  it("ends a block scalar where the file ends", () => {
    expect(valueOf("a: |\n  b")).toEqual({ a: "b" });
    expect(valueOf("a: |\n  b\n")).toEqual({ a: "b\n" });
  });

  it("doubles a line break of folded text before an indented line, as kustomize's writer does", () => {
    expect(valueOf("a: >\n  b\n    c\n  d\n")).toEqual({ a: "b\n\n  c\nd\n" });
  });

  it("leaves folded text in annotations as it is: kustomize sets those anew before it writes", () => {
    expect(
      valueOf("metadata:\n  annotations:\n    a: >\n      b\n        c\n  other: >\n    b\n      c\n"),
    ).toEqual({
      metadata: { annotations: { a: "b\n  c\n" }, other: "b\n\n  c\n" },
    });
  });
});

describe("maps", () => {
  it("shares anchored values and merges <<, own keys first", () => {
    const value = valueOf("a: &x {b: 1, c: 2}\nd: *x\ne: {<<: *x, c: 3}\n");
    expect(value).toEqual({ a: { b: 1, c: 2 }, d: { b: 1, c: 2 }, e: { b: 1, c: 3 } });
  });

  it("inherits nothing, so that a key means only what it says", () => {
    const map = valueOf("__proto__: {a: b}\n");
    if (!isMap(map)) throw new Error("expected a map");
    expect(["__proto__", "constructor", "toString"].filter((key) => key in map)).toEqual(["__proto__"]);
    expect(Object.entries(map)).toEqual([["__proto__", { a: "b" }]]);
  });

  it.each([
    ["a: 1\nb: 2\na: 3\n", 3],
    ["a: [*x]\n", 1],
    ["a: &x [*x]\n", 1],
    ["a:\n- b\n -c: d: e\n", 3],
  ])("names the line of %j", (text, line) => {
    expect(errorOf(text).line).toBe(line);
  });
});

describe("documents", () => {
  it("gives the line of each and leaves empty ones out", () => {
    const result = parseYaml("# first\na: 1\n---\n---\n# second\n\nb: 2\n");
    expect(result).toEqual({
      ok: true,
      documents: [
        { value: { a: 1 }, line: 2 },
        { value: { b: 2 }, line: 7 },
      ],
    });
  });

  // As kustomize 5.7 reads them: what follows the name of an alias ends it.
  it.each<[string, Value]>([
    ["n: &app web\nv:\n  *app:\n    a: 1\n  b: *app\n", { n: "web", v: { web: { a: 1 }, b: "web" } }],
    [
      "n: &app web\nv:\n  *app: # the first\n    # and only one\n\n    a: 1\n",
      { n: "web", v: { web: { a: 1 } } },
    ],
    ["n: &app web\nv: {*app: 1, b: 2}\n", { n: "web", v: { web: 1, b: 2 } }],
    ["n: &app web\nv:\n- *app: 1\n  c: 2\n", { n: "web", v: [{ web: 1, c: 2 }] }],
    ["t: |\n  *app: 1\nn: &app web\n*app: 1\n", { t: "*app: 1\n", n: "web", web: 1 }],
  ])("has the value of an alias for a key in %j", (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it.each([
    ["t: |\n  *app: 1\n x: [\n", 3],
    ["n: &app web\nv: *app:\n", 2],
    ["\n*app\tb", 2],
  ])("refuses %j as before", (text, line) => {
    expect(errorOf(text).line).toBe(line);
  });

  it("refuses text beside a separator", () => {
    expect(errorOf("a: 1\n--- b\nc: 2\n").line).toBe(2);
  });

  // Kustomize 5.5.0 refuses the first ones, and builds the others.
  it.each<[string, number]>([
    ["a: b\n\t\nc: d\n", 2],
    ["a: 'b'\n  \t\nc: d\n", 2],
    ["a:\n\t\n  b: c\n", 2],
    ["a: b\n\t# c\nd: e\n", 2],
    ["a: {}\n\t\n", 2],
    ["a: |\n  b\n\t\nc: d\n", 3],
    ["a: b\n\t", 2],
    ["a:\n  b: c\n  \t\n  d: e\n", 3],
    ["a: b\n---\n\t\n", 3],
    ["a: # b\n\t\n  c: d\n", 2],
    ["a:\n-\tb\n", 2],
    ["a: [b\n\t]\n", 2],
    ["a:\n  b: c\n\t\n    d\n", 3],
    ["a: |\n \tb\n", 2],
  ])("refuses the tab with which a line starts in %j", (text, line) => {
    expect(errorOf(text).line).toBe(line);
  });

  it.each([
    "a: b\t\n",
    "a:\tb # c\td\n",
    "a: b\n  \t\nc: d\n",
    'a: "b\n\tc"\n',
    "a: {b: c,\n\td: e,\n\t}\nf: g\n",
    "a: |\n  b\n  \tc\nd: e\n",
    "a: b\n# c\n    \t# d\ne: f\n",
  ])("reads %j in spite of its tab", (text) => {
    expect(parseYaml(text).ok).toBe(true);
  });

  it("lets tabs stand between two comments, but not in a kustomization file", () => {
    expect(parseYaml("# a\n\t# b\nc: d\n").ok).toBe(true);
    expect(parseYamlAsJson("# a\n\t# b\nc: d\n").ok).toBe(false);
  });

  it("reads quoted text whose lines are not indented, as libyaml does", () => {
    expect(valueOf("a:\n  b: 'c\n d'\n")).toEqual({ a: { b: "c d" } });
  });
});

describe("YAML 1.2 that Go's parser refuses", () => {
  it.each<[string, number]>([
    [" ---\na: b\n", 1],
    ["...\na: b\n", 1],
    ["%YAML 1.1\n---\na: b\n", 2],
    ["a: b\n---\n...\nc: d\n", 3],
    ["a: b\n... c\n", 2],
    [`a: b\n${"k".repeat(1025)}: c\n`, 2],
    [`a: b\nc: {"${"k".repeat(1023)}": d}\n`, 2],
    ["a: {b\n  : c}\n", 1],
    ["a:\n- {b: c}   d: e\n", 2],
    ["a: !!str b: c\n", 1],
    ["a: !! b\n", 1],
    ["a: [!x]\n", 1],
    ["a: &b.c d\n", 1],
    ["a: [b?c]\n", 1],
    ["a: {b:}\n", 1],
    ['a: "\\ud83d\\ude00"\n', 1],
    ['a: "\\/"\n', 1],
    ['a: "\\#"\n', 1],
    ["a: b # \u0001\n", 1],
    ["a: b\u2028 c\n", 1],
  ])("refuses %j", (text, line) => {
    expect(errorOf(text).line).toBe(line);
  });

  it("ends quoted text at a separator, and so refuses it", () => {
    for (const marker of ["---", "..."]) expect(parseYaml(`a: "b\n${marker}\nc"\n`).ok).toBe(false);
  });

  it("reads keys up to the length that Go's parser knows as one", () => {
    expect(parseYaml(`${"k".repeat(1022)}: c\n`).ok).toBe(true);
  });
});

describe("what Go's parser reads and YAML 1.2 forbids", () => {
  it.each<[string, Value]>([
    ['a: "b"#c\n', { a: "b" }],
    ["a: [b]#c\nd: e\n", { a: ["b"], d: "e" }],
    ["a: |# b\n  c\n", { a: "c\n" }],
    ["a: b\n...\nc: d\n", { a: "b" }],
    ["a: 'b \u2028  c'\n", { a: "b\u2028c" }],
  ])("%j", (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });
});

describe("bad input", () => {
  it("ends an alias bomb in an error, in bounded time", () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
    );
    const started = performance.now();
    expect(errorOf(`a0: &a0 lol\n${levels.join("\n")}\n`).message).toContain("too many nodes");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("ends nesting without measure in an error", () => {
    expect(errorOf("[".repeat(10_000)).message).not.toBe("");
  });

  it("never quotes the content", () => {
    for (const text of [
      "password: *hunter2\n",
      'password: "hunter2\n',
      "p: !hunter2!x 1\n",
      "a: hunter2: b\n",
    ]) {
      expect(errorOf(text).message).not.toContain("hunter2");
    }
  });
});

describe("parseYamlAsJson", () => {
  it("reads as sigs.k8s.io/yaml does: old booleans, keys of any type, the last of two keys, one document", () => {
    const result = parseYamlAsJson("a: yes\n1: 2020-01-01\nb: 1\nb: 2\n---\nc: 3\n");
    expect(result.ok && result.documents).toEqual([{ value: { "1": "2020-01-01", a: true, b: 2 }, line: 1 }]);
  });

  it("takes a first document without content for the file, and no notice of what follows the first", () => {
    for (const empty of [
      "---\n---\na: 1\n",
      "# c\n---\n# c\n---\na: 1\n",
      "null\n---\na: 1\n",
      "---\n...\na: 1\n",
    ]) {
      expect(parseYamlAsJson(empty)).toEqual({ ok: true, documents: [] });
    }
    for (const rest of ["---\n[}\n", "...\n[}\n", "... b\n", "---\n\tb\n"]) {
      expect(parseYamlAsJson(`# c\n---\na: 1\n${rest}`)).toEqual({
        ok: true,
        documents: [{ value: { a: 1 }, line: 3 }],
      });
    }
  });

  it("takes ! for the tag of a text, which it is not in resources", () => {
    const result = parseYamlAsJson("a: ! 1\n");
    expect(result.ok && result.documents[0]?.value).toEqual({ a: "1" });
  });

  it("knows %YAML 1.1, and no other directive", () => {
    expect(parseYamlAsJson("%YAML 1.1\n---\na: 1\n").ok).toBe(true);
    for (const directive of ["%YAML 1.2", "%TAG ! x:", "%FOO"]) {
      expect(parseYamlAsJson(`${directive}\n---\na: 1\n`).ok).toBe(false);
    }
  });
});

describe("a text made to keep a pattern busy", () => {
  // With n comments there are 2^n ways to divide them: this test would not end.
  it("has a key without a colon before many comments", () => {
    expect(valueOf(`? a ${"# ".repeat(1000)}\n`)).toEqual({ a: null });
  });
});
