import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { formatText } from "../../src/report/text.ts";
import { CANARY, allEffects, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed, staleOnly } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { large } from "./fixtures/large.ts";
import { unseen } from "./fixtures/unseen.ts";

const plainStyle = { color: false, width: 80, unicode: true };
const ESCAPE = "\u001b";

describe("the terminal's text", () => {
  test.each([
    ["demo", demo()],
    ["stale", staleOnly()],
    ["partly-analysed", partlyAnalysed()],
    ["calm", calm()],
    ["all-effects", allEffects()],
    ["exempted", exempted()],
    ["unseen", unseen()],
  ])("%s", async (name, forecast) => {
    await expect(formatText(forecast, plainStyle)).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  test("is plain without colour, and the same text with it", () => {
    const colored = formatText(demo(), { ...plainStyle, color: true });
    expect(colored).toContain(`${ESCAPE}[31m`);
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")).toBe(formatText(demo(), plainStyle));
    expect(formatText(demo(), plainStyle)).not.toContain(ESCAPE);
  });

  test("keeps to the width where words allow it", () => {
    const lines = formatText(large(), { ...plainStyle, width: 60 }).split("\n");
    expect(
      Math.max(...lines.filter((line) => !line.includes("| ")).map((line) => stringWidth(line))),
    ).toBeLessThanOrEqual(60);
  });

  test("is ASCII where the terminal is", () => {
    expect(formatText(allEffects(), { ...plainStyle, unicode: false })).toMatch(/^[\n -~]*$/);
  });

  test("never shows a value of a Secret", () => {
    expect(formatText(secrets(), plainStyle)).not.toContain(CANARY);
  });

  test("holds no control sequence and no workflow command of the pull request", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 120 }), (text, width) => {
        const lines = formatText(hostile(text), { ...plainStyle, width }).split("\n");
        expect(lines.filter((line) => /^\s*::|##\[|\p{Cc}/u.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
