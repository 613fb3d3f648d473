import { expect, it } from "vitest";
import { createMade } from "../../../src/domain/secrets/made.ts";

it("what is made of a public name is hidden where a value makes it too", () => {
  const values = [["web-frontend7", "Kw7zQp-canary-91"]];
  const made = createMade(() => values.pop() ?? []);
  made.tell(["web-frontend7"], "ABCD");
  made.tell(["ABCD"], "abcd");
  made.tell(["Kw7zQp-canary-91"], "ABCD");
  made.tell(["ABCD"], "abcd");
  expect(made.apartFrom(new Set(["web-frontend7"]))).toEqual(["Kw7zQp-canary-91", "ABCD", "abcd"]);
  expect(made.apartFrom(new Set(["web-frontend7", "Kw7zQp-canary-91"]))).toEqual([]);
});
