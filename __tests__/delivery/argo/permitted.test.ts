import { expect, it } from "vitest";
import { allowsDestination, allowsSource } from "../../../src/delivery/argo/permitted.ts";

const permits = {
  project: "shop",
  spec: {
    sourceRepos: ["https://example.com/o/*", "${BASE}/other"],
    destinations: [{ server: "https://a.example", namespace: "web" }],
  },
  clusters: ["https://a.example"],
};

it.each([
  ["https://example.com/o/r", true],
  ["https://example.com/x/r", false],
  ["${BASE}/other", true],
  ["${BASE}/o/r", true],
])("a project allows the source %s: %s", (url, expected) => {
  expect(allowsSource(permits, url)).toBe(expected);
});

it.each([
  ["web", true],
  ["api", false],
  ["${NAMESPACE}", undefined],
])("a project allows the destination %s: %s", (namespace, expected) => {
  expect(allowsDestination(permits, namespace)).toBe(expected);
});
