import { expect, it } from "vitest";
import { helmIgnores, mayTakeFiles } from "../../../src/delivery/helm/read-files.ts";
import { createFileTree } from "../../../src/tree/file-tree.ts";

it("reads the rules and the templates of a chart once, however many of its files are asked for", () => {
  const texts: Readonly<Record<string, string>> = {
    "c/Chart.yaml": "apiVersion: v2\nname: c\nversion: 1.0.0\n",
    "c/.helmignore": "*.md\n",
    "c/templates/a.yaml": "a: {{ .Values.a }}\n",
  };
  const reads: string[] = [];
  const tree = createFileTree(
    Object.keys(texts).map((path) => [path, { kind: "file", blob: path }] as const),
    (blob) => {
      reads.push(blob);
      return new TextEncoder().encode(texts[blob]);
    },
  );
  const files = Array.from({ length: 50 }, (_, index) => `c/docs/${index}.md`);
  expect(files.every((file) => helmIgnores(tree, "c", file) && !mayTakeFiles(tree, "c"))).toBe(true);
  expect(helmIgnores(tree, "c", "c/values.yaml")).toBe(false);
  expect(reads.length).toBeLessThan(10);
});
