import { expect, test } from "vitest";
import { submoduleUrl } from "../../../src/builders/remote/submodules.ts";
import { memoryTree } from "../../support/memory-tree.ts";

test.each([
  ["https://host.example/o/r.git", "../shared.git", "https://host.example/o/shared.git"],
  ["https://host.example/o/r/", "./shared", "https://host.example/o/r/shared"],
  ["https://host.example/o/r", "../../p/shared", "https://host.example/p/shared"],
  ["git@host.example:o/r.git", "../shared.git", "git@host.example:o/shared.git"],
  ["https://host.example/o/r", "https://other.example/x", "https://other.example/x"],
])("of %s the submodule at %s is %s", (clone, url, expected) => {
  const text = `# shared\n[submodule "a"]\n\turl = ../a\n\tpath = a\n[submodule "s"]\n  path = "vendor/s"\n  url = ${url}\n  branch = main\n`;
  const tree = memoryTree({ ".gitmodules": text });
  expect(submoduleUrl(tree, "vendor/s", clone)).toBe(expected);
  expect(submoduleUrl(tree, "other", clone)).toBeUndefined();
});
