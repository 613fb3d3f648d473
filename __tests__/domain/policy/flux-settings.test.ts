import { describe, expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

const of = (base: string | null, head: string) => messages("flux-settings", base, head);

// https://fluxcd.io/flux/installation/configuration/sharding/
describe("the shard of an object of Flux", () => {
  const KEY = "sharding.fluxcd.io/key";
  const object = (type: string, shard: string) => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    const labels = shard === "" ? "" : `, labels: { ${KEY}: ${shard} }`;
    return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: flux-system${labels} }\nspec: { interval: 1h }\n`;
  };
  const controller = (shard: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: kustomize-controller-${shard}, namespace: flux-system }
spec: { template: { spec: { containers: [{ name: manager, image: a, args: ["--watch-label-selector=${KEY}=${shard}"] }] } } }
`;
  const left = (kind: string, to: string) => [
    `${kind} web is left to other controllers, ${to}, by its label ${KEY}: where there are none, nothing of it is applied any more.`,
  ];

  it.each([
    "kustomize.toolkit.fluxcd.io/v1 Kustomization",
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "source.toolkit.fluxcd.io/v1 GitRepository",
    "source.extensions.fluxcd.io/v1beta1 ArtifactGenerator",
  ])("is told where it changes: %s", (type) => {
    const kind = type.split(" ")[1] ?? "";
    const [none, one, two] = ["", "one", "two"].map((shard) => object(type, shard));
    expect(of(none ?? "", one ?? "")).toEqual(left(kind, "those of shard one"));
    expect(of(one ?? "", two ?? "")).toEqual(left(kind, "those of shard two"));
    expect(of(one ?? "", none ?? "")).toEqual(left(kind, "those of no shard"));
    expect(of(one ?? "", (one ?? "").replace("1h", "2h"))).toEqual([]);
    expect(of(null, one ?? "")).toEqual([]);
  });

  it("is not told where a controller of the build takes it", () => {
    const type = "kustomize.toolkit.fluxcd.io/v1 Kustomization";
    const [none, one] = ["", "one"].map((shard) => object(type, shard));
    expect(of(`${none ?? ""}${controller("one")}`, `${one ?? ""}${controller("one")}`)).toEqual([]);
    expect(of(`${none ?? ""}${controller("two")}`, `${one ?? ""}${controller("two")}`)).toHaveLength(1);
  });

  it("means nothing on what is not Flux's", () => {
    expect(of(object("v1 ServiceAccount", ""), object("v1 ServiceAccount", "one"))).toEqual([]);
    expect(of(object("apps.notfluxcd.io/v1 A", ""), object("apps.notfluxcd.io/v1 A", "one"))).toEqual([]);
  });
});
