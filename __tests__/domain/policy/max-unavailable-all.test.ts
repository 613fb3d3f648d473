import { describe, expect, it } from "vitest";
import { findings, PROBED, restartFindings } from "./check-fixture.ts";

describe("max-unavailable-all", () => {
  it("is an error where all pods may go at once", () => {
    const spec = ", replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 100% } }";
    expect(restartFindings(PROBED, spec)).toEqual([["max-unavailable-all", "error", true]]);
  });

  it("is not found where some must stay", () => {
    const spec = ", replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 50% } }";
    expect(restartFindings(PROBED, spec)).toEqual([]);
  });
});

const set = (kind: string, version: string, spec: string) => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec: { ${spec}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b, v: "${version}" } }, spec: { containers: ${PROBED} } } }
`;

it.each([
  ["DaemonSet", 'updateStrategy: { rollingUpdate: { maxUnavailable: "100%" } }', ["error"]],
  ["DaemonSet", 'updateStrategy: { rollingUpdate: { maxUnavailable: "50%" } }', []],
  ["DaemonSet", "updateStrategy: { rollingUpdate: { maxUnavailable: 100 } }", []],
  ["StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: 3 } }", ["warning"]],
  ["StatefulSet", 'replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: "70%" } }', ["warning"]],
  ["StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: 2 } }", []],
  ["StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: 3, partition: 1 } }", []],
  ["StatefulSet", "replicas: 1, updateStrategy: { rollingUpdate: { maxUnavailable: 3 } }", []],
])("a %s with %s: %j", (kind, spec, expected) => {
  const found = findings("max-unavailable-all", [set(kind, "1", spec), set(kind, "2", spec)]);
  expect(found.map(({ severity }) => severity)).toEqual(expected);
  expect(found.every(({ unsafe }) => unsafe)).toBe(true);
});
