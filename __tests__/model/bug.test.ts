import { expect, test } from "vitest";
import { describeBug } from "../../src/model/bug.ts";

test("a bug is told by its kind and places, not by its message, which could quote a Secret", () => {
  const text = describeBug(new RangeError("hunter2 is out of range\n    at hunter2 on a second line"));
  expect(text).toMatch(
    /^This is a bug in Rollcast \(RangeError\)\. Please report it, with these lines:\n\s+at /,
  );
  expect(text).toContain("bug.test.ts");
  expect(text).not.toContain("hunter2");
});

test("whatever is thrown is told", () => {
  expect(describeBug("hunter2")).toBe(
    "This is a bug in Rollcast (string). Please report it, with these lines:",
  );
});
