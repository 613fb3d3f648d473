import { describe, expect, it } from "vitest";
import { sharingParts } from "../../src/yaml/shared.ts";
import type { ValueMap } from "../../src/yaml/value.ts";

const base = (): ValueMap => ({ a: { b: [{ n: 1 }, { n: 2 }], c: "x" }, d: { e: null }, f: [] });

describe("parts that head has of base", () => {
  it("are base's own, up to the whole", () => {
    const before = base();
    expect(sharingParts(before, base())).toBe(before);
  });

  it("are base's own around what differs, which stays as it is", () => {
    const before = base();
    const head: ValueMap = { ...base(), a: { b: [{ n: 1 }, { n: 3 }, { n: 4 }], c: "x" } };
    const shared = sharingParts(before, head);
    expect(shared).toEqual(head);
    expect(shared.d).toBe(before.d);
    expect(shared.f).toBe(before.f);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(head));
  });

  it.each([
    ["another order of keys", { d: { e: null }, a: base().a ?? null, f: [] }],
    ["a key more", { ...base(), g: 1 }],
    ["a key less", { a: base().a ?? null, d: { e: null } }],
    ["another type", { ...base(), d: [null] }],
    ["a list that is shorter", { ...base(), a: { b: [{ n: 1 }], c: "x" } }],
    ["null instead of nothing", { ...base(), d: { e: null, h: null } }],
  ])("do not hide %s", (_, head: ValueMap) => {
    const shared = sharingParts(base(), head);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(head));
  });

  it("are none where base has nothing", () => {
    const head = base();
    expect(sharingParts(undefined, head)).toBe(head);
  });

  it("leave base and head as they were", () => {
    const [before, head] = [base(), { ...base(), f: [1] }];
    sharingParts(before, head);
    expect(before).toEqual(base());
    expect(head).toEqual({ ...base(), f: [1] });
  });
});
