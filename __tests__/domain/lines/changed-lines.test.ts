import { describe, expect, test } from "vitest";
import { changedLines } from "../../../src/domain/lines/changed-lines.ts";

const numbered = (count: number, change: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join("");

describe("changedLines", () => {
  test("tells which lines a diff with three lines of context shows", () => {
    const lines = changedLines(numbered(20), numbered(20, { 10: "ten" }));
    expect(lines).toEqual({
      added: [{ line: 10, text: "ten" }],
      removed: [{ line: 10, text: "line 10" }],
      shown: { base: [[7, 13]], head: [[7, 13]] },
    });
  });

  test("counts each side for itself", () => {
    const base = "a\nb\nc\n";
    expect(changedLines(base, "new\na\nb\nc\n")).toMatchObject({
      added: [{ line: 1, text: "new" }],
      removed: [],
      shown: { base: [[1, 3]], head: [[1, 4]] },
    });
    expect(changedLines(base, "a\nc\n")).toMatchObject({ added: [], removed: [{ line: 2, text: "b" }] });
  });

  test("of a file that comes or goes shows the side where it is", () => {
    expect(changedLines("", "a\nb\n")?.shown).toEqual({ base: [], head: [[1, 2]] });
    expect(changedLines("a\nb\n", "")?.shown).toEqual({ base: [[1, 2]], head: [] });
  });

  test("gives up where there is too much", () => {
    expect(changedLines("x".repeat(600_000), "")).toBeUndefined();
  });
});
