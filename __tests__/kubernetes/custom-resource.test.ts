import { describe, expect, it } from "vitest";
import { customFaults, schemaOf } from "../../src/kubernetes/custom-resource.ts";
import { isMap, type ValueMap } from "../../src/yaml/value.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const CRD = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: caches.example.com }
spec:
  group: example.com
  names: { kind: Cache, plural: caches }
  scope: Namespaced
  versions:
    - name: v1alpha1
      served: false
      schema: { openAPIV3Schema: { type: object } }
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [size, mode]
              properties:
                size: { type: integer, minimum: 1, maximum: 9 }
                ratio: { type: number, minimum: 0, exclusiveMinimum: true }
                mode: { type: string, default: fast, enum: [fast, safe] }
                name: { type: string, minLength: 2, maxLength: 3 }
                port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
                tags: { type: array, maxItems: 1, items: { type: string } }
                labels: { type: object, additionalProperties: { type: string } }
                free: { type: object, x-kubernetes-preserve-unknown-fields: true }
                pod: { type: object, x-kubernetes-embedded-resource: true, properties: { spec: { type: object } } }
                on: { type: boolean }
`;

function definition(): ValueMap {
  const [crd] = manifestsOf(CRD);
  if (crd === undefined) throw new Error("No definition");
  return crd.object;
}

/** The faults of a Cache whose spec is this flow map. */
function faults(spec: string): readonly string[] {
  const schema = schemaOf(definition(), "v1");
  const [cache] = manifestsOf(
    `apiVersion: example.com/v1\nkind: Cache\nmetadata: { name: c }\nstatus: { any: 1 }\nspec: ${spec}\n`,
  );
  if (schema === undefined || cache === undefined || !isMap(cache.object))
    throw new Error("Nothing to judge");
  return customFaults(cache.object, schema).map(({ message }) => message);
}

describe("a custom resource against the schema of its definition", () => {
  it.each([
    ["{ size: 1 }", []],
    ['{ size: "1" }', ["spec.size must be a whole number"]],
    ["{ size: 1.5 }", ["spec.size must be a whole number"]],
    ["{ size: 0 }", ["spec.size must be at least 1"]],
    ["{ size: 10 }", ["spec.size must be at most 9"]],
    ["{ size: 1, ratio: 0 }", ["spec.ratio must be more than 0"]],
    ["{ size: 1, ratio: 0.5 }", []],
    ["{ mode: safe }", ["spec.size is missing"]],
    ["{ size: 1, mode: slow }", ["spec.mode is none of the values that its schema allows"]],
    ["{ size: 1, name: a }", ["spec.name must have 2 letters or more"]],
    ["{ size: 1, name: abcd }", ["spec.name must have at most 3 letters"]],
    ["{ size: 1, name: 12 }", ["spec.name must be text"]],
    ["{ size: 1, name: null }", []],
    ["{ size: 1, port: http }", []],
    ["{ size: 1, port: 80 }", []],
    ["{ size: 1, port: [80] }", ["spec.port must be a whole number or text"]],
    ["{ size: 1, tags: [a, b] }", ["spec.tags must have at most 1 items"]],
    ["{ size: 1, tags: [1] }", ["spec.tags[0] must be text"]],
    ["{ size: 1, tags: a }", ["spec.tags must be a list"]],
    ["{ size: 1, labels: { a: b } }", []],
    ["{ size: 1, labels: { a: 1 } }", ["spec.labels[a] must be text"]],
    ["{ size: 1, free: { a: { b: 1 } } }", []],
    ["{ size: 1, free: [] }", ["spec.free must be a map of fields"]],
    ["{ size: 1, pod: { kind: Pod, metadata: { name: a }, spec: {} } }", []],
    ["{ size: 1, on: 'yes' }", ["spec.on must be true or false"]],
    ["{ size: 1, sise: 2 }", ["spec.sise is no field that its CustomResourceDefinition knows"]],
    [
      "{ siez: 1 }",
      [
        "spec.siez is no field that its CustomResourceDefinition knows (did you mean size?)",
        "spec.size is missing",
      ],
    ],
  ])("%s", (spec, expected) => {
    expect(faults(spec)).toEqual(expected);
  });

  it("is not judged by a version that is not served, or not there", () => {
    expect(schemaOf(definition(), "v1alpha1")).toBeUndefined();
    expect(schemaOf(definition(), "v2")).toBeUndefined();
    expect(schemaOf({ spec: { versions: "none" } }, "v1")).toBeUndefined();
  });
});
