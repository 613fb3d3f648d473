import { describe, expect, it } from "vitest";
import { createProgressLine } from "../../src/cli/progress.ts";

function written(what: string, columns: number | undefined): string {
  let clock = 0;
  let all = "";
  const line = createProgressLine(
    (text) => {
      all += text;
    },
    columns,
    () => (clock += 2000),
  );
  line.report(1, 2, what);
  return all;
}

const START = "\r\u001b[K1/2 ";

describe("the progress line", () => {
  it.each([
    ["overlays/prod", "overlays/prod"],
    ["a\u001b[2Jb\u0007c\nd", "a\ufffd[2Jb\ufffdc d"],
    ["a\u202egnp.exe\u2066b", "a\ufffdgnp.exe\ufffdb"],
    ["x".repeat(100), "x".repeat(35)],
    ["日本".repeat(20), "日本".repeat(8) + "日"],
    ["👩‍🚀".repeat(30), expect.not.stringMatching(/[\ud800-\udbff]$/)],
  ])("shows one line that drives no terminal and fits into it: %j", (what, expected) => {
    expect(written(what, 40).slice(START.length)).toEqual(expected);
  });

  it("is none where there is no terminal", () => {
    expect(written("a", undefined)).toBe("");
  });
});
