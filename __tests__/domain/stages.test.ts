import { describe, expect, it } from "vitest";
import { forecast, workload } from "./forecast-of.ts";

const V1 = workload("apps/v1", "Deployment", "web:1");
const V2 = workload("apps/v1", "Deployment", "web:2");
const configMap = (data: string, extra = "") => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: conf, annotations: { ${extra} } }
immutable: true
data: ${data}
`;
const account = (role: string) => `---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${role} }
`;

const effects = (base: string, head: string, isStaged: boolean) =>
  forecast(base, head, { applier: "serverSide", isStaged }).workloads.map(({ effect, heldBack }) => [
    effect,
    heldBack,
  ]);

describe("an object that the API server refuses", () => {
  const base = V1 + configMap("{ a: x }");
  const head = V2 + configMap("{ a: y }");

  it("holds back all that Flux would apply with it", () => {
    expect(effects(base, head, true)).toEqual([["none", "refused"]]);
    expect(effects(V1 + account("a"), V2 + account("b"), true)).toEqual([["none", "refused"]]);
    expect(forecast(base, head, { applier: "serverSide", isStaged: true }).workloads[0]?.reason).toBe(
      "Flux applies nothing of this Kustomization while the API server refuses one of its objects; what is held back comes when that is mended.",
    );
  });

  it("holds back what would be pruned, and what is new", () => {
    const both = (image: string) => workload("apps/v1", "Deployment", image);
    expect(effects(both("web:1") + configMap("{ a: x }"), configMap("{ a: y }"), true)).toEqual([
      ["none", "refused"],
    ]);
    expect(effects(configMap("{ a: x }"), both("web:1") + configMap("{ a: y }"), true)).toEqual([
      ["none", "refused"],
    ]);
  });

  it("keeps what goes with an object that would be pruned", () => {
    const namespace = (kind: string) => `---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: apps }\n`;
    const lost = (isStaged: boolean) =>
      forecast(namespace("Namespace"), namespace("Namespaces"), {
        applier: "serverSide",
        isStaged,
        prunes: true,
      })
        .otherObjects.filter(({ change }) => change === "removed")
        .map(({ loss, reason }) => [loss, reason]);
    expect(lost(false)).toEqual([[true, "Everything in it is deleted with it."]]);
    expect(lost(true)).toEqual([
      [
        undefined,
        "Flux prunes nothing of this Kustomization while the API server refuses one of its objects.",
      ],
    ]);
  });

  it("takes the findings of restarts that do not come with it, and stays a finding", () => {
    const found = forecast(base, head, { applier: "serverSide", isStaged: true }).findings;
    expect(found.map(({ check }) => check)).toEqual(["apply-fails"]);
  });

  it("holds nothing back where each object is applied by itself", () => {
    expect(effects(base, head, false)).toEqual([["restart", undefined]]);
  });
});
