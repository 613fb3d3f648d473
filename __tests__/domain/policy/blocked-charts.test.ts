import { expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../src/domain/elsewhere.ts";
import { manifest, told } from "./check-fixture.ts";

const chart = (repository: string, type = "source.toolkit.fluxcd.io/v1 HelmChart") =>
  manifest(
    type,
    `spec: { interval: 1h, chart: web, sourceRef: { kind: HelmRepository, name: ${repository} } }`,
  );
const repository = manifest(
  "source.toolkit.fluxcd.io/v1 HelmRepository",
  "spec: { url: 'https://a.b' }",
  "name: r, namespace: shop",
);
const other = manifest("v1 ConfigMap", "", "name: other, namespace: shop");
const gone = { group: "source.toolkit.fluxcd.io", kind: "HelmRepository", name: "r", namespace: "shop" };
const FETCHES = "Flux fetches nothing of it.";
const REMOVED = `error: HelmChart web takes its chart from HelmRepository r, which this change removes: until it is there again, ${FETCHES}`;
const BEGUN = `warning: HelmChart web takes its chart from HelmRepository x from now on, and nothing in this repository makes it: until something else does, ${FETCHES}`;

// https://fluxcd.io/flux/components/source/helmcharts/
it.each([
  ["goes", chart("r") + repository, chart("r") + other, [REMOVED]],
  ["is another one, which nothing makes", chart("r") + repository, chart("x") + repository, [BEGUN]],
  ["stays", chart("r") + repository, chart("r") + repository + other, []],
  [
    "is of another HelmChart",
    chart("r", "helm.cattle.io/v1 HelmChart") + repository,
    chart("r", "helm.cattle.io/v1 HelmChart"),
    [],
  ],
])("the source of a HelmChart %s", (_, base, head, expected) => {
  expect(told("blocked-delivery", base, head)).toEqual(expected);
});

it("is told where it was another deployable's", () => {
  const elsewhere = { ...NOTHING_ELSEWHERE, gone: [gone] };
  expect(told("blocked-delivery", chart("r"), chart("r"), { elsewhere })).toEqual([REMOVED]);
});
