import { expect, it } from "vitest";
import { createMeant } from "../../src/model/slips.ts";

it.each([
  ["a letter too few", "setings", "settings"],
  ["a letter too many", "webb", "web"],
  ["two swapped in a short one", "wbe", "web"],
  ["another letter", "rediz", "redis"],
  ["two in a long one", "worker-credentails-v2", "worker-credentials-v2"],
  ["a separator too many", "web-app", "webapp"],
])("knows what was meant by %s", (_, name, meant) => {
  expect(createMeant(new Set(["other", meant]))(name)).toBe(meant);
});

it.each([
  ["the same one", "web", "web"],
  ["another short word", "api", "app"],
  ["another number", "web-2", "web-1"],
  ["a number more", "web2", "web"],
  ["another of a family", "db-a", "db-b"],
  ["a part more", "oauth2-proxy-x", "oauth2-proxy"],
  ["two letters of a short one", "mango", "mongu"],
  ["three letters", "payment-sxxxings", "payment-settings"],
])("takes %s for no slip", (_, name, other) => {
  expect(createMeant(new Set([other]))(name)).toBeUndefined();
});

it("looks among many in time that grows with them", () => {
  const names = new Set(
    Array.from({ length: 5000 }, (_, i) => `workload-${i.toString(2).padStart(13, "0")}`),
  );
  const meant = createMeant(names);
  const began = performance.now();
  for (const name of names) meant(name.replace("workload", "worklaod"));
  expect(performance.now() - began).toBeLessThan(5000);
});
