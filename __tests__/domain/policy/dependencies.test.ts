import { expect, it } from "vitest";
import {
  dependenciesOf,
  isAlwaysThere,
  keyOf,
  type Dependency,
} from "../../../src/domain/policy/dependencies.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";
import { manifest } from "./check-fixture.ts";

function named(type: string, spec: string): readonly string[] {
  const { workloads } = readSide(manifestsOf(manifest(type, `spec: { ${spec} }`)), "head");
  return [...workloads.values()].flatMap((workload) =>
    dependenciesOf(workload).map((each) =>
      [
        keyOf(each, workload).replaceAll("\0", "|"),
        each.of,
        ...(each.isConfirmed ? [] : ["not confirmed"]),
      ].join(" "),
    ),
  );
}

const pod = (fields: string) => `template: { spec: { ${fields}, containers: [{ name: web, image: a }] } }`;

it.each<readonly [string, readonly string[]]>([
  ["serviceAccountName: robot, serviceAccount: other", ["|ServiceAccount|shop|robot pods"]],
  ["serviceAccount: robot", ["|ServiceAccount|shop|robot pods"]],
  ["serviceAccountName: ''", []],
  ["priorityClassName: high", ["scheduling.k8s.io|PriorityClass||high pods"]],
  ["runtimeClassName: gvisor", ["node.k8s.io|RuntimeClass||gvisor pods"]],
  [
    "resourceClaims: [{ name: a, resourceClaimName: gpu }, { name: b, resourceClaimTemplateName: gpus }]",
    ["resource.k8s.io|ResourceClaim|shop|gpu pods", "resource.k8s.io|ResourceClaimTemplate|shop|gpus pods"],
  ],
  [
    "volumes: [{ name: a, csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }]",
    ["secrets-store.csi.x-k8s.io|SecretProviderClass|shop|vault pods"],
  ],
  [
    "volumes: [{ name: a, csi: { driver: csi.example.com, volumeAttributes: { secretProviderClass: vault } } }]",
    [],
  ],
  [
    "volumes: [{ name: a, persistentVolumeClaim: { claimName: data } }, { name: b, emptyDir: {} }]",
    ["|PersistentVolumeClaim|shop|data pods not confirmed"],
  ],
])("pods with %s need %j", (fields, expected) => {
  expect(named("apps/v1 Deployment", pod(fields))).toEqual(expected);
});

const service = (name: string) => `|Service|shop|${name} controller`;

it.each<readonly [string, readonly string[]]>([
  ["blueGreen: { activeService: web, previewService: next }", [service("web"), service("next")]],
  ["blueGreen: { activeService: web }", [service("web")]],
  ["canary: { stableService: web, canaryService: next }", [service("web"), service("next")]],
  ["canary: { steps: [] }", []],
])("a Rollout by %s needs %j", (strategy, expected) => {
  const spec = `strategy: { ${strategy} }, ${pod("volumes: []")}`;
  expect(named("argoproj.io/v1alpha1 Rollout", spec)).toEqual(expected);
  expect(named("apps/v1 Deployment", spec)).toEqual([]);
});

it.each([
  ["ServiceAccount", "default", true],
  ["ServiceAccount", "robot", false],
  ["ServiceAccount", "system-node-critical", false],
  ["PriorityClass", "system-node-critical", true],
  ["PersistentVolumeClaim", "default", false],
])("%s %s is always there: %s", (kind, name, expected) => {
  const dependency: Dependency = {
    ...{ group: "", kind, name, isNamespaced: true, of: "pods", isConfirmed: true },
  };
  expect(isAlwaysThere(dependency)).toBe(expected);
});
