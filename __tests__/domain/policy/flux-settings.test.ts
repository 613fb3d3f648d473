import { describe, expect, it } from "vitest";
import { heldFindings, namedObjects } from "../../../src/domain/policy/flux-settings.ts";
import { manifestsOf } from "../forecast-of.ts";
import { findings, manifest, messages } from "./check-fixture.ts";

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

  it("is a warning", () => {
    const [none, one] = ["", "one"].map((shard) => object("source.toolkit.fluxcd.io/v1 Bucket", shard));
    expect(findings("flux-settings", [none ?? "", one ?? ""]).map(({ severity }) => severity)).toEqual([
      "warning",
    ]);
  });

  it("is taken by one of several containers, and by none that says no shard", () => {
    const [none, one] = ["", "one"].map((shard) =>
      object("kustomize.toolkit.fluxcd.io/v1 Kustomization", shard),
    );
    const two = controller("one").replace("containers: [", "containers: [{ name: log, image: a }, ");
    expect(of(`${none ?? ""}${two}`, `${one ?? ""}${two}`)).toEqual([]);
    expect(of(`${one ?? ""}${controller("")}`, `${none ?? ""}${controller("")}`)).toHaveLength(1);
  });

  it("means nothing on what is not Flux's", () => {
    expect(of(object("v1 ServiceAccount", ""), object("v1 ServiceAccount", "one"))).toEqual([]);
    expect(of(object("apps.notfluxcd.io/v1 A", ""), object("apps.notfluxcd.io/v1 A", "one"))).toEqual([]);
  });
});

const config = (name: string) => manifest("v1 ConfigMap", "data: {}", `name: ${name}, namespace: shop`);
const configs = (...names: readonly string[]) => manifestsOf(names.map(config).join(""));

describe("objects by name", () => {
  it.each([
    [configs("a"), "ConfigMap a"],
    [configs("a", "b", "c"), "ConfigMap a, ConfigMap b, ConfigMap c"],
    [configs("a", "b", "c", "d", "e"), "ConfigMap a, ConfigMap b, ConfigMap c and 2 more"],
    [[{ object: {} }], " "],
  ])("%#: %s", (manifests, expected) => {
    expect(namedObjects(manifests)).toBe(expected);
  });

  it("that Flux holds are told once, at the first", () => {
    const location = { file: "a.yaml", line: 3 };
    const held = configs("a", "b").map((each) => ({ ...each, origin: { location } }));
    expect(heldFindings("overlay:a", "flux", { held, marks: ["x: y", "z: y"] })).toMatchObject([
      {
        check: "flux-settings",
        severity: "warning",
        deployable: "overlay:a",
        message: "From now on Flux applies no change of ConfigMap a, ConfigMap b, by x: y and z: y.",
        remediation: "Take the mark away where changes shall arrive.",
        file: "a.yaml",
        line: 3,
      },
    ]);
    expect(heldFindings("overlay:a", "flux", { held: configs("a"), marks: ["x: y"] })).toHaveLength(1);
    expect(heldFindings("overlay:a", "argo", { held: configs("a"), marks: ["x: y"] })).toMatchObject([
      {
        check: "argocd-settings",
        message: "From now on Argo CD applies no change of ConfigMap a, by x: y.",
      },
    ]);
    expect(heldFindings("overlay:a", "flux", { held: [], marks: ["x: y"] })).toEqual([]);
  });
});
