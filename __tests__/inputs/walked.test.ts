import { expect, it } from "vitest";
import { createRootIndex } from "../../src/inputs/closure.ts";
import { createMentionCache } from "../../src/inputs/inputs.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** How often directories of a tree are listed while the inputs of its root are found. */
function listings(mentions: readonly string[]): number {
  const tree = memoryTree({
    "app/kustomization.yaml": `aLaterField:\n${mentions.map((text) => `- ${text}\n`).join("")}`,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`app/d${i}/f`, ""])),
  });
  let count = 0;
  const counting: FileTree = {
    ...tree,
    list: (directory) => {
      count += 1;
      return tree.list(directory);
    },
  };
  createRootIndex(counting, createMentionCache()).closure("app");
  return count;
}

it("lists a directory once, however often it is named", () => {
  const names = Array.from({ length: 500 }, (_, i) => `./d${i}/../.`);
  expect(listings(names)).toBeLessThan(listings(["./d0/../."]) + names.length);
});
