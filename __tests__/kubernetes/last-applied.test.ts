import { describe, expect, it } from "vitest";
import { forecast } from "../domain/forecast-of.ts";

const config = (length: number, apiVersion = "v1", kind = "ConfigMap") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: c }\ndata: { a: ${"x".repeat(length)} }\n`;

describe("an object of which client-side apply cannot keep a copy", () => {
  const found = (base: string | null, head: string, applier: "clientSide" | "serverSide" | "unknown") =>
    forecast(base, head, { applier }).findings.map(({ check, severity }) => `${check} ${severity}`);

  it.each([
    ["unknown", ["applier-decides warning"]],
    ["clientSide", ["apply-fails error"]],
    ["serverSide", []],
  ] as const)("applied by %s: %j", (applier, expected) => {
    expect(found(config(10), config(262_144), applier)).toEqual(expected);
    expect(found(null, config(262_144), applier)).toEqual(expected);
  });

  it("is told once, when it becomes so large, and of every kind", () => {
    expect(found(config(270_000), config(280_000), "clientSide")).toEqual([]);
    expect(found(config(10), config(261_000), "clientSide")).toEqual([]);
    const crd = (length: number) => config(length, "apiextensions.k8s.io/v1", "CustomResourceDefinition");
    expect(found(crd(10), crd(270_000), "clientSide")).toEqual(["apply-fails error"]);
  });

  it.each([
    ["unknown", "none", "applyFails"],
    ["clientSide", "applyFails", undefined],
    ["serverSide", undefined, undefined],
  ] as const)("is a workload too, of which an annotation grows, applied by %s", (applier, effect, other) => {
    const web = (length: number) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { a: ${"x".repeat(length)} } }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "web:1" }] } }
`;
    const [told] = forecast(web(10), web(140_000), { applier }).workloads;
    expect([told?.effect, told?.underClientSide]).toEqual([effect, other]);
    expect(forecast(web(140_000), web(141_000), { applier }).workloads).toEqual([]);
  });
});
