import { groupOf } from "../../../src/model/identity.ts";
import { describe, expect, it } from "vitest";
import { definedNamespaced } from "../../../src/kubernetes/defined-kinds.ts";
import { forecast } from "../forecast-of.ts";

/** What the checks of definitions say of a changed object, and of a new one. */
function told(base: string | null, head: string): readonly string[] {
  return forecast(base, head)
    .findings.filter(({ check }) => ["apply-fails", "crd-version"].includes(check))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const object = (apiVersion: string, kind: string, spec: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: ${spec}\n`;

describe("an object of an operator of which clusters have many releases", () => {
  it.each([
    [
      "Istio 1.32.0",
      object(
        "networking.istio.io/v1",
        "DestinationRule",
        "{ host: web, trafficPolicy: { tls: { mode: SIMPLE } } }",
      ),
      ["SIMPLE", "SIMPEL"],
      "DestinationRule web: spec.trafficPolicy.tls.mode is none of the values that its schema allows",
    ],
    [
      "Traefik 3.7.13",
      object(
        "traefik.io/v1alpha1",
        "IngressRoute",
        "{ routes: [{ match: Host(`a`), kind: Rule, middlewares: [{ name: a }] }] }",
      ),
      ["middlewares", "middleware"],
      "IngressRoute web: spec.routes[0].middleware is no field that its CustomResourceDefinition knows (did you mean middlewares?)",
    ],
    [
      "KEDA 2.21.0",
      object(
        "keda.sh/v1alpha1",
        "ScaledObject",
        "{ scaleTargetRef: { name: web }, minReplicaCount: 1, triggers: [{ type: cpu, metadata: {} }] }",
      ),
      ["minReplicaCount", "minReplicasCount"],
      "ScaledObject web: spec.minReplicasCount is no field that its CustomResourceDefinition knows (did you mean minReplicaCount?)",
    ],
    [
      "Argo Rollouts 1.9.3",
      object(
        "argoproj.io/v1alpha1",
        "AnalysisTemplate",
        "{ metrics: [{ name: a, successCondition: a, provider: { prometheus: { query: a } } }] }",
      ),
      ["successCondition", "succesCondition"],
      "AnalysisTemplate web: spec.metrics[0].succesCondition is no field that its CustomResourceDefinition knows (did you mean successCondition?)",
    ],
    [
      "Cilium 1.20.2",
      object(
        "cilium.io/v2",
        "CiliumNetworkPolicy",
        "{ endpointSelector: {}, ingress: [{ fromEndpoints: [{}] }] }",
      ),
      ["fromEndpoints", "fromEndpoint"],
      "CiliumNetworkPolicy web: spec.ingress[0].fromEndpoint is no field that its CustomResourceDefinition knows (did you mean fromEndpoints?)",
    ],
    [
      "CloudNativePG 1.30.0",
      object("postgresql.cnpg.io/v1", "Cluster", "{ instances: 3, storage: { size: 1Gi } }"),
      ["instances: 3", 'instances: "3"'],
      "Cluster web: spec.instances must be a whole number",
    ],
    [
      "Kyverno 1.19.1",
      object(
        "kyverno.io/v1",
        "ClusterPolicy",
        "{ rules: [{ name: a, match: { any: [] }, validate: { message: a } }] }",
      ),
      ["validate:", "validat:"],
      "ClusterPolicy web: spec.rules[0].validat is no field that its CustomResourceDefinition knows (did you mean validate?)",
    ],
    [
      "VolSync 0.16.0",
      object(
        "volsync.backube/v1alpha1",
        "ReplicationSource",
        "{ sourcePVC: a, restic: { pruneIntervalDays: 14 } }",
      ),
      ["pruneIntervalDays", "pruneIntervallDays"],
      "ReplicationSource web: spec.restic.pruneIntervallDays is no field that its CustomResourceDefinition knows (did you mean pruneIntervalDays?)",
    ],
    [
      "Flux Operator 0.58.1",
      object("fluxcd.controlplane.io/v1", "ResourceSet", "{ inputs: [{ a: b }], resources: [] }"),
      ["inputs: [{ a: b }]", "inputs: { a: b }"],
      "ResourceSet web: spec.inputs must be a list",
    ],
    [
      "Envoy Gateway 1.9.1",
      object(
        "gateway.envoyproxy.io/v1alpha1",
        "BackendTrafficPolicy",
        "{ targetRefs: [{ group: a, kind: b, name: c }], retry: { numRetries: 2 } }",
      ),
      ["numRetries", "numRetrys"],
      "BackendTrafficPolicy web: spec.retry.numRetrys is no field that its CustomResourceDefinition knows (did you mean numRetries?)",
    ],
    [
      "Strimzi 1.2.0",
      object("kafka.strimzi.io/v1", "KafkaTopic", "{ partitions: 3, config: {} }"),
      ["partitions: 3", "partitions: three"],
      "KafkaTopic web: spec.partitions must be a whole number",
    ],
    [
      "Rook 1.20.6",
      object("ceph.rook.io/v1", "CephBlockPool", "{ failureDomain: host, replicated: { size: 3 } }"),
      ["failureDomain", "failureDomian"],
      "CephBlockPool web: spec.failureDomian is no field that its CustomResourceDefinition knows (did you mean failureDomain?)",
    ],
  ])("is doubted by the definition of one: %s", (owner, base, [from = "", to = ""], what) => {
    const doubt = `warning: ${what} (by the definition of ${owner}): where the cluster has no other, the API server refuses it.`;
    expect(told(null, base)).toEqual([]);
    expect(told(base, base.replace(from, to))).toEqual([doubt]);
    expect(told(null, base.replace(from, to))).toEqual([doubt]);
  });

  it("may have a field, and a kind of the group, that another release has", () => {
    const rule = object("networking.istio.io/v1", "DestinationRule", "{ host: web, freshlyMade: 1 }");
    expect(told(null, rule)).toEqual([]);
    expect(told(null, object("cilium.io/v2alpha1", "CiliumBGPPeeringPolicy", "{}"))).toEqual([]);
    expect(told(null, object("argoproj.io/v1alpha1", "CronWorkflow", "{}"))).toEqual([]);
  });

  it("has a kind that is no slip of another", () => {
    expect(told(null, object("traefik.io/v1alpha1", "IngresRoute", "{}"))).toEqual([
      "warning: IngresRoute web: kind is none of this group (did you mean IngressRoute?) (by the definition of Traefik 3.7.13): where the cluster has no other, the API server refuses it.",
    ]);
  });

  it("has pods that are not judged by its definition", () => {
    const pods = "{ containers: [{ name: a, image: a, fieldThatNobodyHas: 1 }] }";
    const job = `{ jobTargetRef: { template: { spec: ${pods} } }, triggers: [{ type: cpu, metadata: {} }] }`;
    expect(told(null, object("keda.sh/v1alpha1", "ScaledJob", job))).toEqual([]);
  });
});

it.each([
  ["kyverno.io/v1", "ClusterPolicy", false],
  ["cilium.io/v2", "CiliumLoadBalancerIPPool", false],
  ["karpenter.sh/v1", "NodePool", false],
  ["gateway.networking.k8s.io/v1", "GatewayClass", false],
  ["traefik.io/v1alpha1", "Middleware", true],
  ["example.com/v1", "Cluster", undefined],
])("%s %s has a namespace: %s", (apiVersion, kind, expected) => {
  expect(definedNamespaced(groupOf(apiVersion), kind)).toBe(expected);
});
