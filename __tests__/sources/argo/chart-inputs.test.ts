import { expect, test } from "vitest";
import { valuesInputs } from "../../../src/sources/argo/chart-inputs.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const inputs = (files: Readonly<Record<string, string>>, valueFiles: readonly string[]) =>
  valuesInputs(memoryTree(files), { valueFiles }, "chart", new Set(["v"]), (name) => name);

test("patterns of values files", () => {
  const files = { "chart/a.yaml": "", "env/a.yaml": "", "env/b.yaml": "", "other/a.yaml": "" };
  expect(inputs(files, ["$v/env/{a,c}.yaml", "a.yaml"])).toEqual(["env/a.yaml", "chart/a.yaml"]);
  expect(inputs(files, [`$v/env/${"{a,b}".repeat(20)}`])).toEqual([]);
  expect(inputs(files, [`$v/env/${"{".repeat(200)}`])).toEqual(["env/a.yaml", "env/b.yaml"]);
});

test("directories of a pattern that are none, and classes as Argo CD writes them, are inputs too", () => {
  const files = {
    "env/a.yaml": "",
    "env/x/y/a.yaml": "",
    "env/b1.yaml": "",
    "env/bb.yaml": "",
    "o/a.yaml": "",
  };
  expect(inputs(files, ["$v/env/**/a.yaml"])).toEqual(["env/a.yaml", "env/x/y/a.yaml"]);
  expect(inputs(files, ["$v/env/b[^b].yaml"])).toEqual(["env/b1.yaml"]);
  expect(inputs(files, ["$v/env/b[a-c1-2].yaml"])).toContain("env/b1.yaml");
});

test("many alternatives for many paths take all below what they begin with, soon", () => {
  const name = "ab".repeat(40);
  const paths = Array.from({ length: 5000 }, (_, index) => [`data/${name}/${index}.txt`, ""] as const);
  const patterns = Array.from({ length: 100 }, (_, index) => `$v/data/${"{*a,*b}".repeat(9)}z${index}`);
  const began = performance.now();
  expect(inputs(Object.fromEntries([...paths, ["x", ""]]), patterns)).toHaveLength(5000);
  expect(performance.now() - began).toBeLessThan(20_000);
});
