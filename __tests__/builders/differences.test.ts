import { describe, expect, it } from "vitest";
import { firstDifference } from "../../src/builders/differences.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { ValueMap } from "../../src/yaml/value.ts";

const secret = (name: string, data: ValueMap): Manifest => ({
  object: { apiVersion: "v1", kind: "Secret", metadata: { name, namespace: "shop" }, data },
});

describe("firstDifference", () => {
  it("is undefined for the same objects in another order, with their keys in another order", () => {
    const left = [secret("a", { x: "1", y: "2" }), secret("b", {})];
    const right = [secret("b", {}), secret("a", { y: "2", x: "1" })];
    expect(firstDifference(left, right)).toBeUndefined();
  });

  it("names the resource and the field, and never a value", () => {
    const difference = firstDifference([secret("a", { p: "canary-1" })], [secret("a", { p: "canary-2" })]);
    expect(difference).toBe("v1 Secret shop/a differs at data.p");
  });

  it("tells a number from the text that looks like it", () => {
    expect(firstDifference([secret("a", { p: 8080 })], [secret("a", { p: "8080" })])).toBe(
      "v1 Secret shop/a differs at data.p",
    );
  });

  it("tells a resource that only one of them has", () => {
    expect(firstDifference([secret("a", {})], [])).toBe(
      "v1 Secret shop/a is there once in the embedded build and 0 times in kustomize's",
    );
  });

  it("compares lists by position", () => {
    const list = (...items: string[]): Manifest => secret("a", { l: items });
    expect(firstDifference([list("x", "y")], [list("x", "z")])).toBe("v1 Secret shop/a differs at data.l[1]");
    expect(firstDifference([list("x")], [list("x", "y")])).toBe("v1 Secret shop/a differs at data.l");
  });
});
