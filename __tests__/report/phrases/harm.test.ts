import { describe, expect, it } from "vitest";
import { CHECK_IDS } from "../../../src/domain/check-ids.ts";
import { harmPhrase } from "../../../src/report/phrases/harm.ts";

describe("the harm that a check finds", () => {
  it.each(CHECK_IDS)("of %s has words of its own, which fit a headline", (check) => {
    const words = harmPhrase(check, ["web"], "error");
    expect(JSON.stringify(words)).not.toContain(check);
    expect(words.length).toBeGreaterThan(0);
  });
});
