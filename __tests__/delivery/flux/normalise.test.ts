import { describe, expect, it } from "vitest";
import { droppedFields, normalised } from "../../../src/delivery/flux/normalise.ts";
import { manifestsOf } from "../../domain/forecast-of.ts";

const objects = (yaml: string) => normalised(manifestsOf(yaml)).map(({ object }) => object);
const secret = (fields: string, kind = "Secret") =>
  `{apiVersion: v1, kind: ${kind}, metadata: {name: s}, ${fields}}`;

describe("a Secret as Flux applies it", () => {
  it("has its stringData as data, over what is there", () => {
    expect(objects(secret('data: {A: eA==, C: Yw==}, stringData: {A: "1", B: ""}'))).toEqual(
      manifestsOf(secret('data: {A: MQ==, C: Yw==, B: ""}')).map(({ object }) => object),
    );
  });

  it.each([
    ["another kind", secret('stringData: {A: "1"}', "Other")],
    ["no stringData", secret("data: {A: eA==}")],
    ["a value that the API server refuses", secret("stringData: {A: 1}")],
  ])("stays as it is with %s", (_, yaml) => {
    expect(objects(yaml)).toEqual(manifestsOf(yaml).map(({ object }) => object));
  });
});

describe("a field that Kubernetes does not have", () => {
  const deployment = (fields: string) =>
    `{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {${fields}template: {spec: {containers: [{name: app, image: a, imagePullPolcy: Always}]}}}}`;

  it("is dropped before the object is applied", () => {
    const [object] = manifestsOf(deployment("")).map(({ object }) => object);
    expect(droppedFields(object ?? {})).toEqual(["spec.template.spec.containers[app].imagePullPolcy"]);
    expect(JSON.stringify(objects(deployment("")))).not.toContain("imagePullPolcy");
  });

  it.each([
    ["a value beside it does not fit", deployment('replicas: "2", ')],
    [
      "Flux reads the kind otherwise",
      "{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rule: []}",
    ],
    ["it is a custom resource", "{apiVersion: example.com/v1, kind: Cache, metadata: {name: c}, sise: 1}"],
  ])("stays where %s", (_, yaml) => {
    expect(objects(yaml)).toEqual(manifestsOf(yaml).map(({ object }) => object));
  });
});
