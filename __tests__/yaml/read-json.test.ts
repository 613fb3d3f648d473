import { expect, test } from "vitest";
import { createSecretCollector } from "../../src/domain/secrets/collect.ts";
import { readJson } from "../../src/yaml/read-json.ts";
import { memoryTree } from "../support/memory-tree.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("JSON is nested no deeper than YAML may be", () => {
  expect(readJson(nested(500))).toBeDefined();
  expect(readJson(nested(501))).toBeUndefined();
  expect(readJson('{"a": ["[[", "\\"{", {"b": 1}]}')).toEqual({ a: ["[[", '"{', { b: 1 }] });
  expect(readJson("{a: 1}")).toBeUndefined();
});

test("a file that is nested too deeply ends nothing, and what it says in its lines is hidden all the same", () => {
  const deep = `{"kind": "Secret", "stringData": {"a": "canary-one"},\n"b": ${nested(3000)}}`;
  const tree = memoryTree({ "deep.json": deep });
  expect([...createSecretCollector()(tree, tree.paths()).values].join(" ")).toContain("canary-one");
});
