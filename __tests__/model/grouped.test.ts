import { expect, it } from "vitest";
import { groupedBy, groupedByEach } from "../../src/model/grouped.ts";

it("groups by key, in the order of first sight", () => {
  const groups = groupedBy(["web", "api", "worker", "app"], ([first]) => first);
  expect([...groups]).toEqual([
    ["w", ["web", "worker"]],
    ["a", ["api", "app"]],
  ]);
});

it("puts what has several keys under each of them, and what has none under none", () => {
  const groups = groupedByEach(["web api", "api", ""], (text) => text.split(" ").filter(Boolean));
  expect([...groups]).toEqual([
    ["web", ["web api"]],
    ["api", ["web api", "api"]],
  ]);
});
