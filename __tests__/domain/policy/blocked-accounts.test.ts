import { describe, expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../src/domain/elsewhere.ts";
import { manifest, told } from "./check-fixture.ts";

const TYPES = [
  ["kustomize.toolkit.fluxcd.io/v1 Kustomization", "applies"],
  ["helm.toolkit.fluxcd.io/v2 HelmRelease", "upgrades"],
  ["fluxcd.controlplane.io/v1 ResourceSet", "applies"],
] as const;
const account = manifest("v1 ServiceAccount", "", "name: team, namespace: shop");
const other = manifest("v1 ConfigMap", "", "name: other, namespace: shop");
const of = (base: string, head: string, elsewhere = NOTHING_ELSEWHERE) =>
  told("blocked-delivery", base, head, { elsewhere });

// https://fluxcd.io/flux/components/kustomize/kustomizations/#role-based-access-control
describe.each(TYPES)("the account of a %s that goes", (type, does) => {
  const [, kind = ""] = type.split(" ");
  const applying = (spec: string) => manifest(type, `spec: { interval: 1h, ${spec} }`);
  const web = applying("serviceAccountName: team");
  const message = `error: ${kind} web works as ServiceAccount team, which this change removes: until it is there again, Flux ${does} nothing of it.`;

  it("is told", () => {
    expect(of(web + account, web + other)).toEqual([message]);
    const gone = [{ group: "", kind: "ServiceAccount", name: "team", namespace: "shop" }];
    expect(of(web, web, { ...NOTHING_ELSEWHERE, gone })).toEqual([message]);
  });

  it.each([
    ["it names another one", applying("serviceAccountName: lead")],
    ["it names none", applying("timeout: 1m")],
    [
      "it applies in another cluster",
      applying("serviceAccountName: team, kubeConfig: { secretRef: { name: a } }"),
    ],
  ])("is not where %s", (_, head) => {
    expect(of(head + account, head + other)).toEqual([]);
  });
});
