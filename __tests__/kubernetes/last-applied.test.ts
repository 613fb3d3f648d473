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
});
