import { describe, expect, it } from "vitest";
import { readConfigs, sameContent, type Config } from "../../../src/domain/configs/config.ts";
import { keptKeys, withKeptKeys } from "../../../src/domain/configs/kept-keys.ts";
import { diffText } from "../../../src/domain/configs/text-diff.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { manifestsOf } from "../forecast-of.ts";

const read = (yaml: string): readonly Config[] => readConfigs(indexManifests(manifestsOf(yaml), "head"));

function configOf(kind: string, fields: string, metadata = "name: c"): Config {
  const [config] = read(`{apiVersion: v1, kind: ${kind}, metadata: {${metadata}}, ${fields}}`);
  if (config === undefined) throw new Error("no config");
  return config;
}

const entries = (config: Config) =>
  [...config.entries].map(([key, { form, content }]) => `${key} ${form} ${content}`);

describe("a config", () => {
  it.each([
    ["v1", "ConfigMap", 1],
    ["v1", "Secret", 1],
    ["v1", "Service", 0],
    ["example.com/v1", "ConfigMap", 0],
    ["example.com/v1", "Secret", 0],
  ])("is read of %s %s: %d", (apiVersion, kind, count) => {
    expect(read(`{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: c}, data: {}}`)).toHaveLength(
      count,
    );
  });

  it.each([
    ["Secret", "type: kubernetes.io/tls", "kubernetes.io/tls"],
    ["Secret", "data: {}", "Opaque"],
    ["ConfigMap", "type: any", undefined],
  ])("%s with %s is of the type %s", (kind, fields, type) => {
    expect(configOf(kind, fields).type).toBe(type);
  });

  it.each([
    ["true", true],
    ["false", false],
    ['"true"', false],
    ["null", false],
  ])("immutable: %s is %s", (value, expected) => {
    expect(configOf("ConfigMap", `immutable: ${value}`).immutable).toBe(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["ConfigMap", "data: {A: a}, binaryData: {B: YQ==}", ["A text a", "B base64 YQ=="]],
    ["ConfigMap", "stringData: {A: a}", []],
    ["ConfigMap", "data: null, binaryData: []", []],
    [
      "ConfigMap",
      "data: {empty: '', none: null, yes: true, number: 1.5, large: 12345678901234567890, list: [1, {a: 12345678901234567890}]}",
      [
        ...["empty text ", "none text ", "yes text true", "number text 1.5"],
        ...["large text 12345678901234567890", 'list text [1,{"a":12345678901234567890}]'],
      ],
    ],
    ["Secret", "data: {A: YQ==}, stringData: {B: b}", ["A base64 YQ==", "B base64 Yg=="]],
    ["Secret", "data: {A: YQ==}, stringData: {A: b}", ["A base64 Yg=="]],
    ["Secret", "stringData: {A: é}", ["A base64 w6k="]],
    ["Secret", "binaryData: {A: YQ==}", []],
    ["Secret", 'data: {A: "Y\\nQ\\n=="}', ["A base64 YQ=="]],
    ["Secret", 'data: {A: "YWE="}', ["A base64 YWE="]],
    ["Secret", 'data: {A: "YWFh"}', ["A base64 YWFh"]],
    ["Secret", 'data: {A: "YQ==\\n"}', ["A base64 YQ=="]],
    ["Secret", 'data: {A: "YQ==="}', ["A base64 YQ==="]],
    ["Secret", 'data: {A: "$(YQ==)"}', ["A base64 $(YQ==)"]],
  ])("%s with %s holds %j", (kind, fields, expected) => {
    expect(entries(configOf(kind, fields))).toEqual(expected);
  });

  it.each([
    ["data: {A: a}", "data: {A: a}", true],
    ["data: {A: a, B: b}", "data: {B: b, A: a}", true],
    ["data: {A: a}", "data: {A: b}", false],
    ["data: {A: a}", "data: {B: a}", false],
    ["data: {A: a}", "data: {A: a, B: b}", false],
    ["data: {A: a, B: b}", "data: {A: a}", false],
    ["data: {A: a, B: b}", "data: {A: a, B: c}", false],
    ["data: {A: YQ==}", "binaryData: {A: YQ==}", false],
    ["data: {}", "binaryData: {}", true],
  ])("{%s} holds the same as {%s}: %s", (a, b, expected) => {
    expect(sameContent(configOf("ConfigMap", a), configOf("ConfigMap", b))).toBe(expected);
  });
});

describe("a key that stringData no longer names", () => {
  const REPLACE = 'annotations: {argocd.argoproj.io/sync-options: "Prune=false,Replace=true"}';
  it.each<readonly [string, string, string, string, readonly string[]]>([
    ["stays", "Secret", "stringData: {A: a, B: b}", "stringData: {A: a}", ["B"]],
    ["stays, each", "Secret", "stringData: {A: a, B: b}", "data: {}", ["A", "B"]],
    ["goes where data named it too", "Secret", "stringData: {A: a}, data: {A: YQ==}", "data: {}", []],
    ["stays beside another of data", "Secret", "stringData: {A: a}, data: {B: YQ==}", "data: {}", ["A"]],
    ["goes where only data named it", "Secret", "data: {A: YQ==}", "data: {}", []],
    ["is taken over by data", "Secret", "stringData: {A: a}", "data: {A: Yg==}", []],
    ["is no key of a ConfigMap", "ConfigMap", "stringData: {A: a}", "data: {}", []],
  ])("%s", (_, kind, before, after, kept) => {
    const [base, head] = [configOf(kind, before), configOf(kind, after)];
    const [config] = withKeptKeys([base], [head], "surely");
    expect(config === undefined ? [] : keptKeys(config)).toEqual(kept);
    for (const key of kept)
      expect(config?.entries.get(key)).toMatchObject({ ...base.entries.get(key), kept: "surely" });
    expect([...(config?.entries.keys() ?? [])]).toEqual([...head.entries.keys(), ...kept]);
  });

  it("goes with Replace, and is not looked for in another Secret", () => {
    const base = configOf("Secret", "stringData: {A: a}");
    for (const metadata of [`name: c, ${REPLACE}`, "name: d"]) {
      const head = configOf("Secret", "data: {}", metadata);
      expect(withKeptKeys([base], [head], "unlessFlux")).toEqual([head]);
    }
    expect(withKeptKeys([], [base], "surely")).toEqual([base]);
  });
});

describe("a diff", () => {
  const diff = (base: string, head: string) => diffText(base, head, (line) => line.toUpperCase());

  it.each([
    ["a", "b", "@@ -1,1 +1,1 @@\n-A\n+B"],
    ["a\n", "b\n", "@@ -1,1 +1,1 @@\n-A\n+B"],
    ["", "b", "@@ -0,0 +1,1 @@\n+B"],
    ["a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n A\n-B\n\\ NO NEWLINE AT END OF FILE\n+B"],
    ["a\nb\n", "a\nb", "@@ -1,2 +1,2 @@\n A\n-B\n+B\n\\ NO NEWLINE AT END OF FILE"],
    ["\na", "\nb", "@@ -1,2 +1,2 @@\n \n-A\n+B"],
    [
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
      "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
      "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8",
    ],
  ])("of %j and %j shows lines masked, and three around them", (base, head, text) => {
    expect(diff(base, head)).toEqual({ text, truncated: false });
  });

  const HALF = 512 * 1024;
  it.each([
    ["a", "a".repeat(HALF), false],
    ["a".repeat(HALF), "a", false],
    ["a", "a".repeat(HALF + 1), true],
    ["a".repeat(HALF + 1), "a", true],
  ])("is left out where a side is too long", (base, head, isLong) => {
    const { text, truncated } = diff(base, head);
    expect([text === undefined, truncated]).toEqual([isLong, true]);
  });

  it("is left out where there are too many edits", () => {
    const lines = (text: string) => Array.from({ length: 600 }, (_, i) => `${text}${i}\n`).join("");
    expect(diff(lines("a"), lines("b"))).toEqual({ truncated: true });
  });

  it("ends at a line, before 16 KiB", () => {
    const header = "@@ -0,0 +1,2 @@";
    const room = 16 * 1024 - (header.length + 1);
    const shown = (length: number) => diff("", `${"a".repeat(length)}\n`.concat("b\n"));
    // The first line has a sign and an end: it fits exactly, and is one too long.
    expect(shown(room - 2).text?.split("\n")).toHaveLength(2);
    expect(shown(room - 2).truncated).toBe(true);
    expect(shown(room - 1)).toEqual({ text: header, truncated: true });
    expect(shown(room - 2 - 3)).toMatchObject({ truncated: false });
    expect(shown(room - 2 - 2)).toMatchObject({ truncated: true });
  });
});
