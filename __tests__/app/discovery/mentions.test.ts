import { expect, it } from "vitest";
import fc from "fast-check";
import { createMentions } from "../../../src/app/discovery/mentions.ts";
import { isMentioned } from "../../../src/model/mentioned.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** So many that the words of a file are looked at, and not each name by itself. */
const OTHERS = Array.from({ length: 100 }, (_, i) => `other-${i}`);

it("finds of many names those that a file has as whole values", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "-", ".", ":", " ", '"', "@", "é", "\n"),
    maxLength: 60,
  });
  const name = fc.string({ unit: fc.constantFrom("a", "b", "-", ".", "@"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, fc.array(name, { minLength: 1 }), (content, names) => {
      const tree = memoryTree({ "a.yaml": content });
      const { named } = createMentions(tree, [...OTHERS, ...names])("a.yaml");
      expect([...named].sort()).toEqual(
        [...new Set(names.filter((each) => isMentioned(content, each)))].sort(),
      );
    }),
    { numRuns: 3000 },
  );
});

it("reads a long word of dots in time that grows with it", () => {
  const tree = memoryTree({ "a.yaml": `a${".".repeat(300_000)} other-3` });
  const began = performance.now();
  expect([...createMentions(tree, OTHERS)("a.yaml").named]).toEqual(["other-3"]);
  expect(performance.now() - began).toBeLessThan(2000);
});
