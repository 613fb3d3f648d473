import { describe, expect, it } from "vitest";
import { readQuantity } from "../../src/kubernetes/quantity.ts";

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
  ])("takes %s for the same amount as %s, as stored too", (a, b) => {
    expect(readQuantity(a)).toEqual(readQuantity(b));
    expect(readQuantity(a)).toBeDefined();
  });

  it.each([
    ["1Gi", "1073741824"],
    ["1e3", "1k"],
  ])("takes %s for the same amount as %s, stored in another notation", (a, b) => {
    expect(readQuantity(a)?.amount).toBe(readQuantity(b)?.amount);
    expect(readQuantity(a)?.text).not.toBe(readQuantity(b)?.text);
  });

  it("does not look at a number of a hundred thousand digits", () => {
    expect(readQuantity(`1${"0".repeat(100_000)}`)).toBeUndefined();
    expect(readQuantity(`1${"0".repeat(900)}`)).toBeDefined();
  });

  it("rounds what resources hold up to thousandths", () => {
    expect(readQuantity("0.1m", true)).toEqual(readQuantity("1m", true));
    expect(readQuantity("0.1m")?.amount).toBe(100_000n);
  });

  it.each([
    ["1.500", "1.500"],
    ["1.5", "1500m"],
    ["+1", "+1"],
    ["01", "01"],
    ["0.125", "125m"],
    ["2.000", "2"],
    ["1e3", "1e3"],
    ["1023Ki", "1023Ki"],
    ["1024Ki", "1Mi"],
    [" 1Gi", "1Gi"],
    ["1000Ki", "1000Ki"],
    ["0Mi", "0"],
  ])("stores %j as %s", (written, stored) => {
    expect(readQuantity(written)?.text).toBe(stored);
  });

  it("tells amounts apart", () => {
    expect(readQuantity("1Gi")?.amount).not.toBe(readQuantity("1G")?.amount);
    expect(readQuantity("1")?.amount).not.toBe(readQuantity("-1")?.amount);
  });

  it.each(["", "abc", ".", "1 Gi", "1KiB", null, true])("does not take %s for a quantity", (value) => {
    expect(readQuantity(value)).toBeUndefined();
  });
});
