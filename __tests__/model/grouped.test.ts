import { expect, it } from "vitest";
import { groupedBy } from "../../src/model/grouped.ts";

it("groups by key, in the order of first sight", () => {
  const groups = groupedBy(["web", "api", "worker", "app"], ([first]) => first);
  expect([...groups]).toEqual([
    ["w", ["web", "worker"]],
    ["a", ["api", "app"]],
  ]);
});
