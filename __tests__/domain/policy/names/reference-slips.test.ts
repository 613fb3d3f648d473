import { describe, expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const CLUSTER = manifest("garage.io/v1 GarageCluster", "spec: {}", HERE("garage"));
const SERVICE = manifest("v1 Service", "spec: { ports: [{ port: 80 }] }", HERE("web"));
const LOGIN = manifest(
  "external-secrets.io/v1 ExternalSecret",
  "spec: { data: [{ secretKey: a, remoteRef: { key: b } }] }",
  HERE("database-login"),
);
const custom = (spec: string, type = "garage.io/v1 GarageBucket", name = "it") =>
  manifest(type, `spec: { ${spec} }`, HERE(name));
const off = (what: string, path: string, meant: string) => [
  `warning: ${what} names in ${path} what is not in the build. Did you mean ${meant}?`,
];

describe("what a custom resource names in place of what the build holds, a letter off, is told", () => {
  it.each<readonly [string, string, string, string, string]>([
    [
      "below a reference",
      "clusterRef: { name: garage }",
      "clusterRef: { name: garge }",
      "spec.clusterRef.name",
      "garage",
    ],
    [
      "below a reference, another one",
      "clusterRef: { name: garage }",
      "clusterRef: { name: seaweed }",
      "spec.clusterRef.name",
      "garage",
    ],
    [
      "in any field",
      "passwords: [{ from: database-login }]",
      "passwords: [{ from: database-logn }]",
      "spec.passwords[0].from",
      "database-login",
    ],
  ])("%s", (_, base, head, path, meant) => {
    const held = CLUSTER + LOGIN;
    expect(told("misspelt-name", held + custom(base), held + custom(head))).toEqual(
      off("GarageBucket it", path, meant),
    );
  });

  it("in the values of a release", () => {
    const release = (name: string) =>
      custom(`values: { persistence: { existing: ${name} } }`, "helm.toolkit.fluxcd.io/v2 HelmRelease");
    const claim = manifest("v1 PersistentVolumeClaim", "spec: { resources: {} }", HERE("media-files"));
    expect(told("misspelt-name", claim + release("media-files"), claim + release("media-fils"))).toEqual(
      off("HelmRelease it", "spec.values.persistence.existing", "media-files"),
    );
  });

  it("but not another one, in the values of a release", () => {
    const release = (name: string) =>
      custom(`values: { clusterRef: { name: ${name} } }`, "helm.toolkit.fluxcd.io/v2 HelmRelease");
    expect(told("misspelt-name", CLUSTER + release("garage"), CLUSTER + release("seaweed"))).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ["another word", CLUSTER + custom("a: garage"), CLUSTER + custom("a: seaweed")],
    ["one of a family", CLUSTER + custom("a: garage"), CLUSTER + custom("a: garage-2")],
    [
      "what the build holds too",
      CLUSTER + custom("a: garage"),
      CLUSTER +
        CLUSTER.replace("garage", "garge").replace("name: garage", "name: garge") +
        custom("a: garge"),
    ],
    [
      "what others name too",
      CLUSTER + custom("a: garage"),
      CLUSTER + custom("a: garge") + custom("b: garge", "a.io/v1 Other", "other"),
    ],
    [
      "what others named at base",
      CLUSTER + custom("a: garage") + custom("b: garge", "a.io/v1 Other", "other"),
      CLUSTER + custom("a: garge"),
    ],
    [
      "what others name too, by a reference",
      CLUSTER +
        custom("clusterRef: { name: garage }") +
        custom("clusterRef: { name: garage }", "a.io/v1 B", "b"),
      CLUSTER +
        custom("clusterRef: { name: seaweed }") +
        custom("clusterRef: { name: seaweed }", "a.io/v1 B", "b"),
    ],
    [
      "a Service, which a chart may make",
      SERVICE + custom("extAuth: { backendRefs: [{ kind: Service, name: web }] }"),
      SERVICE + custom("extAuth: { backendRefs: [{ kind: Service, name: oauth }] }"),
    ],
    ["what goes", CLUSTER + custom("a: garage"), custom("a: garge")],
    [
      "its own name",
      custom("a: it-self", "a.io/v1 A", "it-self"),
      custom("a: it-sel", "a.io/v1 A", "it-self"),
    ],
    ["data", CLUSTER + custom("data: { a: garage }"), CLUSTER + custom("data: { a: garge }")],
    [
      "what pods name",
      CLUSTER +
        custom(
          `template: { spec: { containers: [{ name: garage, image: a }] } }`,
          "argoproj.io/v1alpha1 Rollout",
        ),
      CLUSTER +
        custom(
          `template: { spec: { containers: [{ name: garge, image: a }] } }`,
          "argoproj.io/v1alpha1 Rollout",
        ),
    ],
    [
      "a name of Kubernetes' own kinds",
      CLUSTER + custom("a: garage", "policy/v1 PodDisruptionBudget"),
      CLUSTER + custom("a: garge", "policy/v1 PodDisruptionBudget"),
    ],
  ])("but not %s", (_, base, head) => {
    expect(told("misspelt-name", base, head)).toEqual([]);
  });
});

describe("what a new one names by the word of a kind is told", () => {
  it.each<readonly [string, string, string]>([
    ["a reference", "clusterRef: { name: garge }", "spec.clusterRef.name"],
    ["one of several", "clusterRefs: [{ name: garge }]", "spec.clusterRefs[0].name"],
    ["a reference by its kind", "targetRef: { kind: GarageCluster, name: garge }", "spec.targetRef.name"],
    ["a reference that is a text", "garageClusterRef: garge", "spec.garageClusterRef"],
  ])("%s", (_, spec, path) => {
    expect(told("misspelt-name", CLUSTER, CLUSTER + custom(spec))).toEqual(
      off("GarageBucket it", path, "garage"),
    );
  });

  it("a class", () => {
    const proxy = manifest("tailscale.com/v1 ProxyClass", "spec: {}", "name: common");
    const group = custom("proxyClass: comon", "tailscale.com/v1 ProxyGroup");
    expect(told("misspelt-name", proxy, proxy + group)).toEqual(
      off("ProxyGroup it", "spec.proxyClass", "common"),
    );
  });

  it.each<readonly [string, string]>([
    ["of another kind", "bucketRef: { name: garge }"],
    ["in another namespace", "clusterRef: { name: garge, namespace: blog }"],
    ["no reference", "cluster: garge"],
  ])("but not %s", (_, spec) => {
    expect(told("misspelt-name", CLUSTER, CLUSTER + custom(spec))).toEqual([]);
  });

  it("but not where something was left out", () => {
    const head = CLUSTER + custom("clusterRef: { name: garge }");
    expect(told("misspelt-name", CLUSTER, head, { headIncomplete: true })).toEqual([]);
  });
});
