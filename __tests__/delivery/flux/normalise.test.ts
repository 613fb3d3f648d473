import { describe, expect, it } from "vitest";
import { normalised } from "../../../src/delivery/flux/normalise.ts";
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
    ["another kind", secret('stringData: {A: "1"}', "ConfigMap")],
    ["no stringData", secret("data: {A: eA==}")],
    ["a value that the API server refuses", secret("stringData: {A: 1}")],
  ])("stays as it is with %s", (_, yaml) => {
    expect(objects(yaml)).toEqual(manifestsOf(yaml).map(({ object }) => object));
  });
});
