import { describe, expect, it } from "vitest";
import { workload } from "../forecast-of.ts";
import { findings, told } from "./check-fixture.ts";

describe("apply-fails", () => {
  const config = (kind: string, fields: string) =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app }\n${fields}\n`;

  it("is an error for a workload that the API server refuses", () => {
    const [base, head] = ["a:1", "a:2"].map((image) => workload("batch/v1", "Job", image));
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toMatchObject([
      { severity: "error", workload: { kind: "Job" }, isNew: true },
    ]);
  });

  it.each([
    ["flux", "annotations", "Merge", 0],
    ["flux", "labels", "merge", 0],
    ["flux", "annotations", "Override", 1],
    ["argo", "annotations", "Merge", 1],
    ["unknown", "annotations", "Merge", 1],
  ] as const)(
    "by %s, with %s ssa: %s, refuses what lacks something: %i",
    (deliverer, field, mode, expected) => {
      const mark = `metadata: { name: app, ${field}: { kustomize.toolkit.fluxcd.io/ssa: ${mode} } }`;
      const part = `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${mark}\n`;
      expect(told("apply-fails", config("ConfigMap", ""), part, { deliverer })).toHaveLength(expected);
    },
  );

  it.each([
    [
      "ConfigMap app: data cannot be changed: the object is immutable.",
      config("ConfigMap", "immutable: true\ndata: { A: a }"),
      config("ConfigMap", "immutable: true\ndata: { A: b }"),
    ],
    [
      "Secret app: type cannot be changed.",
      config("Secret", "type: Opaque"),
      config("Secret", "type: example.com/key"),
    ],
  ])("is an error for a config: %s", (message, base, head) => {
    expect(findings("apply-fails", [base, head])).toMatchObject([
      { severity: "error", workload: null, message },
    ]);
  });

  it("is not found for what base had too: nobody applies it, or something mends it on the way", () => {
    const [base, head] = ["a:1", "a:2"].map((image) =>
      workload("apps/v1", "Deployment", image, "{ selector: { matchLabels: { app: other } } }"),
    );
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toEqual([]);
  });

  it("is found for a new object, and says every fault of it", () => {
    const service =
      "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selectr: { app: 1 }, ports: [{ port: http }] }\n";
    expect(findings("apply-fails", [null, service])).toMatchObject([
      {
        severity: "error",
        message:
          "Service web: spec.selectr is no field that Kubernetes knows; spec.ports[0].port must be a whole number, not text.",
      },
    ]);
  });

  it.each([
    ["scope: All", null],
    ["scope: All", "scope: Cluster"],
  ])("is found for a definition with %s, after %s", (scope, before) => {
    const crd = (text: string) =>
      `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: foos.acme.io }\nspec: { group: acme.io, ${text}, names: { kind: Foo, plural: foos }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] }\n`;
    const found = findings("apply-fails", [before === null ? null : crd(before), crd(scope)]);
    expect(found.map(({ message }) => message)).toEqual([
      `CustomResourceDefinition foos.acme.io: spec.scope must be Cluster or Namespaced${before === null ? "" : "; spec.scope cannot be changed"}.`,
    ]);
  });

  it("is found for ephemeral containers, which no pod template may have", () => {
    const head = workload("apps/v1", "DaemonSet", "a").replace(
      "spec: { containers:",
      "spec: { ephemeralContainers: [{ name: debug, image: b }], containers:",
    );
    expect(findings("apply-fails", [workload("apps/v1", "DaemonSet", "a"), head])).toMatchObject([
      {
        message:
          "spec.template.spec.ephemeralContainers is not allowed in a pod template: the API server refuses the whole object.",
      },
    ]);
  });

  it("is not found where something fills the values in before they are applied", () => {
    const [base, head] = ["1", "${replicas}"].map((replicas) =>
      workload("apps/v1", "Deployment", "a", `{ replicas: ${JSON.stringify(replicas)} }`),
    );
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toEqual([]);
  });
});

describe("apply-fails, of a custom resource", () => {
  const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: caches.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Cache, plural: caches }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: integer } } } } } }
---
`;
  const cache = (spec: string) =>
    `apiVersion: example.com/v1\nkind: Cache\nmetadata: { name: c }\nspec: ${spec}\n`;

  it("is found by the schema of the definition in the same build", () => {
    expect(findings("apply-fails", [crd + cache("{ size: 1 }"), crd + cache("{ size: big }")])).toMatchObject(
      [{ severity: "error", message: "Cache c: spec.size must be a whole number." }],
    );
    expect(findings("apply-fails", [null, crd + cache("{ sise: 1 }")])).toHaveLength(1);
  });

  it("is not found for what was wrong before, without a definition, or where it is filled in later", () => {
    expect(findings("apply-fails", [crd + cache("{ sise: 1 }"), crd + cache("{ sise: 2 }")])).toEqual([]);
    expect(findings("apply-fails", [cache("{ size: 1 }"), cache("{ size: big }")])).toEqual([]);
    expect(findings("apply-fails", [crd + cache("{ size: 1 }"), crd + cache('{ size: "${SIZE}" }')])).toEqual(
      [],
    );
  });
});

it("says of a changed workload that it was refused before, and is again", () => {
  const web = (image: string, value: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: ${image}, env: [{ name: A, value: ${value} }] }] }
`;
  const found = (base: string, head: string) =>
    findings("apply-fails", [base, head]).map(({ isNew, message }) => `${isNew} ${message}`);
  expect(found(web("a", "1"), web("b", "1"))).toEqual([
    "false spec.template.spec.containers[web].env[A].value must be text, not a number; put it in quotes: the API server refuses the whole object, as it did before this change.",
  ]);
  expect(found(web("a", "1"), web("a", "1"))).toEqual([]);
  expect(found(web("a", '"1"'), web("b", '"1"'))).toEqual([]);
});

it("tells once of pods in a kind that no group has", () => {
  const web = (group: string) =>
    `apiVersion: ${group}/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i }] } } }\n`;
  expect(findings("apply-fails", [web("apps"), web("app")])).toMatchObject([
    {
      severity: "error",
      message: expect.stringContaining("write apps/v1") as string,
      workload: { name: "web" },
    },
  ]);
});
