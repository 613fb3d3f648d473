import { expect, it } from "vitest";
import { dependenciesOf, isAlwaysThere, keyOf } from "../../../../src/domain/policy/needs/dependencies.ts";
import type { Dependency } from "../../../../src/domain/policy/needs/dependency.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, told } from "../check-fixture.ts";

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
  ["nodeName: n1", ["|Node||n1 pods not confirmed"]],
  ["schedulerName: volcano", ["|scheduler||volcano pods not confirmed"]],
  ["readinessGates: [{ conditionType: a.b/c }]", ["|readiness gate||a.b/c pods not confirmed"]],
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
    "volumes: [{ name: a, csi: { driver: secrets-store-gke.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }]",
    ["secrets-store.csi.x-k8s.io|SecretProviderClass|shop|vault pods"],
  ],
  [
    "volumes: [{ name: a, csi: { driver: csi.example.com, volumeAttributes: { secretProviderClass: vault } } }]",
    [],
  ],
  [
    "volumes: [{ name: a, projected: { sources: [{ clusterTrustBundle: { name: ca, path: ca.pem } }] } }]",
    ["certificates.k8s.io|ClusterTrustBundle||ca pods"],
  ],
  [
    "volumes: [{ name: a, projected: { sources: [{ clusterTrustBundle: { name: ca, optional: true } }, { clusterTrustBundle: { signerName: b/c } }] } }]",
    [],
  ],
  [
    "volumes: [{ name: a, persistentVolumeClaim: { claimName: data } }, { name: b, emptyDir: {} }]",
    ["|PersistentVolumeClaim|shop|data pods"],
  ],
])("pods with %s need %j", (fields, expected) => {
  expect(named("apps/v1 Deployment", pod(fields))).toEqual(expected);
});

const NETWORK = "k8s.cni.cncf.io|NetworkAttachmentDefinition";
it.each<readonly [string, readonly string[]]>([
  ["a", [`${NETWORK}|shop|a pods`]],
  ["a@eth1, infra/b@eth2", [`${NETWORK}|shop|a pods`, `${NETWORK}|infra|b pods`]],
  [
    '[{ "name": "a", "namespace": "infra" }, { "name": "b" }]',
    [`${NETWORK}|infra|a pods`, `${NETWORK}|shop|b pods`],
  ],
  ["[{", []],
  ["", []],
])("pods need the networks of %s", (text, expected) => {
  const metadata = `metadata: { annotations: { k8s.v1.cni.cncf.io/networks: '${text}' } }`;
  const spec = pod("volumes: []").replace("template: {", `template: { ${metadata},`);
  expect(named("apps/v1 Deployment", spec)).toEqual(expected);
});

const service = (name: string) => `|Service|shop|${name} controller`;

const analysis = (name: string) => `argoproj.io|AnalysisTemplate|shop|${name} controller`;

it.each<readonly [string, readonly string[]]>([
  ["blueGreen: { activeService: web, previewService: next }", [service("web"), service("next")]],
  ["blueGreen: { activeService: web }", [service("web")]],
  ["canary: { stableService: web, canaryService: next }", [service("web"), service("next")]],
  ["canary: { steps: [] }", []],
  [
    "canary: { analysis: { templates: [{ templateName: a }] }, steps: [{ analysis: { templates: [{ templateName: b, clusterScope: true }] } }, { experiment: { analyses: [{ name: x, templateName: c }] } }] }",
    [analysis("a"), "argoproj.io|ClusterAnalysisTemplate||b controller", analysis("c")],
  ],
  [
    "blueGreen: { prePromotionAnalysis: { templates: [{ templateName: a }] }, postPromotionAnalysis: { templates: [{ templateName: b }] } }",
    [analysis("a"), analysis("b")],
  ],
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

it("what kustomize gives a namespace is the whole cluster's all the same", () => {
  const web = (pod: string) => manifest("apps/v1 Deployment", `spec: { ${pod} }`);
  const begins = (type: string, name: string) => {
    const other = manifest(type, "value: 1", `name: ${name}, namespace: shop`);
    return told("removed-dependency", web(pod("volumes: []")) + other, web(pod(HIGH)) + other).length;
  };
  const HIGH = "priorityClassName: high";
  expect(begins("scheduling.k8s.io/v1 PriorityClass", "high")).toBe(0);
  expect(begins("scheduling.k8s.io/v1 PriorityClass", "low")).toBe(1);
  expect(begins("example.com/v1 PriorityClass", "high")).toBe(1);
});
