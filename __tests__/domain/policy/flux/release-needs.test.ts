import { expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../../src/domain/elsewhere.ts";
import { isRelease } from "../../../../src/domain/policy/flux/release-needs.ts";
import { manifest, objectOf, told } from "../check-fixture.ts";

const FLUX = "helm.toolkit.fluxcd.io/v2 HelmRelease";
const release = (spec: string) => manifest(FLUX, `spec: { interval: 1m, ${spec} }`);
const config = manifest("v1 ConfigMap", "data: {}", "name: v, namespace: shop");
const of = (spec: string, rest = {}) =>
  told("blocked-delivery", config + release(""), config + release(spec), {
    elsewhere: NOTHING_ELSEWHERE,
    ...rest,
  });

it.each([
  ["dependsOn: [{}]", 0],
  ['dependsOn: [{ name: "" }]', 0],
  ["dependsOn: [{ name: db }]", 1],
  ["chartRef: { name: o }", 0],
  ["chartRef: { kind: OCIRepository, name: o }", 1],
  ["valuesFrom: [{ name: w }]", 0],
  ["valuesFrom: [{ kind: ConfigMap, name: w }]", 1],
  // Those of a release are in its own namespace, whatever it writes.
  ["valuesFrom: [{ kind: ConfigMap, name: v, namespace: other }]", 0],
])("a release with %s begins to need %i", (spec, expected) => {
  expect(of(spec)).toHaveLength(expected);
});

it("is not told of where not all was seen", () => {
  expect(of("dependsOn: [{ name: db }]", { headIncomplete: true })).toEqual([]);
});

it.each([
  [FLUX, true],
  ["example.com/v1 HelmRelease", false],
  ["v1 ConfigMap", false],
])("%s is a release of Flux: %j", (type, expected) => {
  expect(isRelease(objectOf(type))).toBe(expected);
});
