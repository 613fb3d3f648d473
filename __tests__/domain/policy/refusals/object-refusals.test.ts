import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";
import { manifest, messages } from "../check-fixture.ts";

const OTHER = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");
const refused = (base: string, head: string, rest = {}) =>
  messages("apply-fails", OTHER + base, OTHER + head, rest);

const CRD = "apiextensions.k8s.io/v1 CustomResourceDefinition";
const definition = (group: string, kind: string, properties: string) => {
  const plural = `${kind.toLowerCase()}s`;
  return manifest(
    CRD,
    `spec: { group: ${group}, scope: Namespaced, names: { kind: ${kind}, plural: ${plural} }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { ${properties} } } } } } }] }`,
    `name: ${plural}.${group}`,
  );
};

describe("a workload", () => {
  it("of Kubernetes is judged by Kubernetes, whatever a definition of its name says", () => {
    const like = definition("apps", "Deployment", "replicas: { type: string }");
    const web = (replicas: number) =>
      manifest(
        "apps/v1 Deployment",
        `spec: { replicas: ${replicas}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: nginx }] } } }`,
      );
    expect(refused(like + web(1), like + web(2))).toEqual([]);
    expect(refused(like, like + web(1))).toEqual([]);
  });

  it("of a version that is served no longer is refused once", () => {
    const web = (version: string) =>
      manifest(
        `apps/${version} Deployment`,
        "spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: nginx }] } } }",
      );
    expect(refused(web("v1"), web("v1beta2"))).toHaveLength(1);
  });
});

describe("an object that is filled in later", () => {
  const service = (port: string) => manifest("v1 Service", `spec: { ports: [{ port: ${port} }] }`);
  it("is not judged, and one that was is no measure", () => {
    const FAULT = ["Service web: spec.ports[0].port must be a whole number, not text."];
    expect(refused("", service("http"))).toEqual(FAULT);
    expect(refused("", service('"${PORT}"'))).toEqual([]);
    expect(refused(service("80"), service('"${PORT}"'))).toEqual([]);
    expect(refused(service('"${PORT}"'), service("http"))).toEqual([]);
  });
});

describe("a definition", () => {
  const scoped = (scope: string, kind = CRD) =>
    definition("acme.io", "Foo", "a: { type: string }")
      .replace("scope: Namespaced", `scope: ${scope}`)
      .replace("CustomResourceDefinition", kind.split(" ")[1] ?? "");
  it("is judged as what it is, and nothing else is", () => {
    expect(refused("", scoped("All"))).toEqual([
      "CustomResourceDefinition foos.acme.io: spec.scope must be Cluster or Namespaced.",
    ]);
    expect(refused(scoped("All"), scoped("Every"))).toEqual([
      "CustomResourceDefinition foos.acme.io: spec.scope cannot be changed.",
    ]);
    const other = "apiextensions.k8s.io/v1 OtherDefinition";
    expect(refused("", scoped("All", other))).toEqual([]);
    expect(refused(scoped("All", other), scoped("Every", other))).toEqual([]);
  });
});

describe("a copy of the whole object in an annotation of it", () => {
  const LARGE = "x".repeat(262_144);
  const config = (value: string) =>
    manifest("v1 ConfigMap", `data: { a: ${value} }`, "name: app, namespace: shop");
  const custom = (value: string) =>
    manifest("example.com/v1 Cache", `spec: { a: ${value} }`, "name: app, namespace: shop");
  const TOLD = [
    "ConfigMap app: metadata.annotations would hold a copy of the whole object, which is over 262144 bytes.",
  ];
  const under = (applier: "clientSide" | "serverSide", base: string, head: string) =>
    refused(base, head, { applier });
  it("is told of who keeps one, where the object was not too large before", () => {
    expect(under("clientSide", "", config(LARGE))).toEqual(TOLD);
    expect(under("clientSide", config("b"), config(LARGE))).toEqual(TOLD);
    expect(under("clientSide", config(`${LARGE}b`), config(LARGE))).toEqual([]);
    expect(under("clientSide", config(LARGE), config("b"))).toEqual([]);
    expect(under("serverSide", "", config(LARGE))).toEqual([]);
    expect(under("clientSide", custom("b"), custom(LARGE))).toHaveLength(1);
  });
});

describe("an object that something makes anew", () => {
  const FORCE = 'kustomize.toolkit.fluxcd.io/force: "Enabled"';
  const config = (value: string, annotation = "") =>
    manifest(
      "v1 ConfigMap",
      `immutable: true, data: { a: ${value} }`,
      `name: app, namespace: shop, annotations: { ${annotation} }`,
    );
  it("may change what cannot be changed, and is refused for all else", () => {
    const CHANGED = ["ConfigMap app: data cannot be changed: the object is immutable."];
    expect(refused(config("b"), config("c"))).toEqual(CHANGED);
    expect(refused(config("b", FORCE), config("c", FORCE))).toEqual([]);
    expect(refused(config("b", FORCE), config("5", FORCE))).toEqual([
      "ConfigMap app: data[a] must be text, not a number; put it in quotes.",
    ]);
  });
});

it("an object of several checks is judged once for each change", () => {
  const service = (port: string) => manifest("v1 Service", `spec: { ports: [{ port: ${port} }] }`);
  const told = (port: string) =>
    forecast(service("80"), service(port)).findings.map(({ check, message }) => `${check}: ${message}`);
  expect(told("http")).toEqual([
    "apply-fails: Service web: spec.ports[0].port must be a whole number, not text.",
    "lost-traffic: Service web no longer has port 80: whoever calls what it leads to there gets no answer.",
  ]);
  expect(told("81")).not.toContain("apply-fails");
});

it.each([
  ["v1 ConfigMap", "data: {}"],
  ["networking.k8s.io/v1 NetworkPolicy", "spec: { podSelector: {} }"],
  ["example.com/v1 Cache", "spec: {}"],
  ["argoproj.io/v1alpha1 Rollout", "spec: { template: { spec: { containers: [{ name: a, image: a }] } } }"],
])("a label of a %s is refused once", (type, fields) => {
  const labelled = manifest(type, fields, 'name: web, namespace: shop, labels: { a: "b c" }');
  expect(refused("", labelled)).toEqual([expect.stringContaining("metadata.labels[a]")]);
});

it("labels that are filled in later, or of a kind that nobody serves, are not judged", () => {
  const labelled = (type: string, value: string) =>
    manifest(
      type,
      "spec: { template: { spec: { containers: [{ name: a, image: a }] } } }",
      `name: web, namespace: shop, labels: { a: "${value}" }`,
    );
  expect(refused("", labelled("example.com/v1 Cache", "${A} b"))).toEqual([]);
  expect(refused("", labelled("apps/v1beta2 Deployment", "b c")).join()).not.toContain("labels");
  expect(refused("", labelled("apps/v1beta2 Deployment", "b c"))).toHaveLength(1);
  const gone = labelled("autoscaling/v2beta1 HorizontalPodAutoscaler", "b c");
  expect(refused("", gone).join()).not.toContain("labels");
});

it("a Rollout is judged by its definition where the build has that", () => {
  const like = definition("argoproj.io", "Rollout", "replicas: { type: string }");
  const rollout = manifest(
    "argoproj.io/v1 Rollout",
    "spec: { replicas: 2, template: { spec: { containers: [{ name: a, image: a }] } } }",
  );
  expect(refused(like, like + rollout)).toEqual([expect.stringContaining("spec.replicas")]);
});

it("a Rollout is judged with its restart, and not again", () => {
  const rollout = (replicas: string) =>
    manifest(
      "argoproj.io/v1alpha1 Rollout",
      `spec: { replicas: ${replicas}, template: { spec: { containers: [{ name: a, image: a }] } } }`,
    );
  expect(refused("", rollout("many"))).toHaveLength(1);
  expect(refused(rollout("1"), rollout("many"))).toHaveLength(1);
});

it("an APIService is called by its version and group", () => {
  const api = (version: string) =>
    manifest(
      "apiregistration.k8s.io/v1 APIService",
      `spec: { group: metrics.k8s.io, version: ${version}, service: { name: metrics, namespace: shop } }`,
      "name: v1beta1.metrics.k8s.io",
    );
  expect(refused("", api("v1beta1"))).toEqual([]);
  expect(refused(api("v1beta1"), api("v1"))).toEqual([
    "APIService v1beta1.metrics.k8s.io: metadata.name must be its spec.version, a dot and its spec.group.",
  ]);
});
