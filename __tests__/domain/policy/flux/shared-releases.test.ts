import { expect, it } from "vitest";
import { findings, manifest, messages } from "../check-fixture.ts";

const release = (name: string, spec = "", namespace = "shop") =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1m${spec === "" ? "" : `, ${spec}`} }`,
    `name: ${name}, namespace: ${namespace}`,
  );
const told = (base: string, head: string) => messages("two-owners", base, head);

it.each([
  ["its name", release("b", "releaseName: a"), "a in namespace shop"],
  [
    "its name, out of another namespace",
    release("b", "releaseName: a, storageNamespace: shop", "x"),
    "a in namespace shop",
  ],
])("tells of a release that gets %s", (_, other, owned) => {
  const expected = [
    `HelmRelease b owns the Helm release ${owned}, and so does HelmRelease a: each upgrades it to its own chart and values, again and again.`,
  ];
  expect(told(release("a"), release("a") + other)).toEqual(expected);
  expect(told(release("a") + release("b"), release("a") + other)).toHaveLength(1);
  expect(told(release("a") + other, release("a") + other.replace("1m", "2m"))).toEqual([]);
});

it.each([
  ["another name", release("b")],
  ["another namespace", release("a", "", "x")],
  ["another place to keep it", release("b", "releaseName: a, storageNamespace: y")],
  ["a prefix by its target", release("b", "releaseName: x-a")],
  ["another cluster", release("b", "releaseName: a, kubeConfig: { secretRef: { name: k } }")],
])("is silent with %s", (_, other) => {
  expect(told(release("a"), release("a") + other)).toEqual([]);
});

it("tells of the one that comes, wherever it stands", () => {
  const expected = [
    "HelmRelease b owns the Helm release a in namespace shop, and so does HelmRelease a: each upgrades it to its own chart and values, again and again.",
  ];
  const other = release("b", "releaseName: a");
  expect(told(release("a"), other + release("a"))).toEqual(expected);
  expect(told("", release("a") + other)).toEqual(expected);
  const unplaced = (text: string) => text.replaceAll(", namespace: shop", "");
  expect(told("", unplaced(release("a") + other))).toEqual([
    expected.join().replace(" in namespace shop", ""),
  ]);
});

it("is silent of what another group calls so", () => {
  const other = release("a").replace("helm.toolkit.fluxcd.io", "example.com");
  expect(told("", release("a") + other)).toEqual([]);
});

it("takes the target into the name", () => {
  const prefixed = release("a", "targetNamespace: x");
  expect(told(prefixed, prefixed + release("b", "releaseName: x-a"))).toHaveLength(1);
  expect(told(prefixed, prefixed + release("b", "releaseName: a"))).toEqual([]);
});

it("is silent where a release takes the place of another one", () => {
  expect(told(release("a"), release("b", "releaseName: a"))).toEqual([]);
});

it("is a warning, and says to give one of them another name", () => {
  expect(findings("two-owners", ["", release("a") + release("b", "releaseName: a")])).toMatchObject([
    { severity: "warning", remediation: "Give one of the two another `releaseName`." },
  ]);
});
