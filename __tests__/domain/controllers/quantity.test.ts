import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../src/domain/controllers/quantity.ts";

describe("readQuantity", () => {
  it.each([
    ["1000m", "1"],
    ["0.5", "500m"],
    ["1024Mi", "1Gi"],
    ["0.5Gi", "512Mi"],
    ["1k", "1000"],
    ["1M", "1000k"],
    [1, "1"],
    [0.25, "250m"],
    ["0.1m", "1m"],
  ])("takes %s for the same amount as %s, as stored too", (a, b) => {
    expect(readQuantity(a)).toEqual(readQuantity(b));
    expect(readQuantity(a)).toBeDefined();
  });

  it.each([
    ["1Gi", "1073741824"],
    ["1e3", "1k"],
  ])("takes %s for the same amount as %s, stored in another notation", (a, b) => {
    expect(readQuantity(a)?.value).toBe(readQuantity(b)?.value);
    expect(readQuantity(a)?.notation).not.toBe(readQuantity(b)?.notation);
  });

  it("tells amounts apart", () => {
    expect(readQuantity("1Gi")?.value).not.toBe(readQuantity("1G")?.value);
    expect(readQuantity("1")?.value).not.toBe(readQuantity("-1")?.value);
  });

  it.each(["", "abc", ".", "1 Gi", "1KiB", null, true])("does not take %s for a quantity", (value) => {
    expect(readQuantity(value)).toBeUndefined();
  });
});
