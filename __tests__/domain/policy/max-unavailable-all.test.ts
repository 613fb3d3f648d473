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

const SINCE = (pods: number) =>
  `Since Kubernetes 1.37, \`maxUnavailable\` lets all ${pods} pods be unavailable at once; earlier ones take the field out, unless the gate MaxUnavailableStatefulSet is on.`;
const NODES = "`maxUnavailable` lets the pods of all nodes be unavailable at once.";

it.each<readonly [kind: string, spec: string, message: string | undefined]>([
  ["StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: 4 } }", SINCE(3)],
  [
    "StatefulSet",
    "replicas: 2, updateStrategy: { rollingUpdate: { maxUnavailable: 2, partition: 0 } }",
    SINCE(2),
  ],
  [
    "StatefulSet",
    "replicas: 3, updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: 3 } }",
    undefined,
  ],
  ["StatefulSet", "replicas: 3", undefined],
  ["StatefulSet", 'replicas: 3, updateStrategy: { rollingUpdate: { maxUnavailable: "60%" } }', undefined],
  ["DaemonSet", 'updateStrategy: { type: RollingUpdate, rollingUpdate: { maxUnavailable: "100%" } }', NODES],
  ["DaemonSet", 'updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: "100%" } }', undefined],
  ["DaemonSet", "updateStrategy: { rollingUpdate: {} }", undefined],
  [
    "Deployment",
    "replicas: 2, strategy: { rollingUpdate: { maxUnavailable: 2 } }",
    "`maxUnavailable` lets all 2 pods be unavailable at once.",
  ],
  ["Deployment", "replicas: 1, strategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } }", undefined],
  ["Deployment", "replicas: 2, strategy: { type: Recreate }", undefined],
])("a %s with %s is told: %s", (kind, spec, message) => {
  const found = findings("max-unavailable-all", [set(kind, "1", spec), set(kind, "2", spec)]);
  expect(found.map((each) => [each.message, each.isNew])).toEqual(
    message === undefined ? [] : [[message, false]],
  );
});

it("a DaemonSet whose pods nobody replaces may begin to allow all", () => {
  const base = set("DaemonSet", "1", "updateStrategy: { type: OnDelete }");
  const head = set(
    "DaemonSet",
    "1",
    'updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: "100%" } }',
  );
  expect(findings("max-unavailable-all", [base, head])).toEqual([]);
});

it("a set of Kruise counts its nodes too, and a Rollout its pods", () => {
  const of = (type: string, spec: string) => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    const at = (version: string) => set(kind, version, spec).replace("apps/v1", apiVersion);
    return findings("max-unavailable-all", [at("1"), at("2")]).map(({ message }) => message);
  };
  const rolling = 'updateStrategy: { rollingUpdate: { maxUnavailable: "100%" } }';
  expect(of("apps.kruise.io/v1alpha1 DaemonSet", rolling)).toEqual([NODES]);
  const canary = "replicas: 3, strategy: { canary: { maxUnavailable: 3 } }";
  expect(of("argoproj.io/v1alpha1 Rollout", canary)).toEqual([
    "`maxUnavailable` lets all 3 pods be unavailable at once.",
  ]);
});
