import { describe, expect, it } from "vitest";
import { keptKeys } from "../../src/domain/configs/kept-keys.ts";
import { keepingKeys, readSide, resolveConfig } from "../../src/domain/side.ts";
import { manifestsOf } from "./forecast-of.ts";

const web = (image = "a:1", metadata = "name: web", spec = "replicas: 2, ") =>
  `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { ${metadata} }, spec: { ${spec}template: { spec: { containers: [{ name: web, image: "${image}" }] } } } }\n`;

describe("the config that a workload means", () => {
  const config = (metadata: string, kind = "ConfigMap") =>
    `---\n{ apiVersion: v1, kind: ${kind}, metadata: { ${metadata} }, data: {} }\n`;
  it.each<readonly [string, string, string | null | undefined]>([
    ["name: web", config("name: c"), null],
    ["name: web", config("name: c, namespace: n"), "n"],
    ["name: web", config("name: c") + config("name: c, namespace: n"), null],
    ["name: web", config("name: c, namespace: m") + config("name: c, namespace: n"), undefined],
    ["name: web", config("name: c", "Secret"), undefined],
    ["name: web", config("name: d"), undefined],
    ["name: web, namespace: n", config("name: c, namespace: n"), "n"],
    ["name: web, namespace: n", config("name: c"), null],
    ["name: web, namespace: n", config("name: c") + config("name: c, namespace: n"), "n"],
    ["name: web, namespace: n", config("name: c, namespace: m"), undefined],
  ])("{%s} with %s: namespace %s", (metadata, configs, expected) => {
    const side = readSide(manifestsOf(web("a", metadata) + configs), "head");
    const [reader] = side.workloads.values();
    expect(reader === undefined ? "none" : resolveConfig(side, reader, "ConfigMap", "c")?.namespace).toBe(
      expected,
    );
  });

  it.each([
    ["serverSide", "surely"],
    ["clientSide", "surely"],
    ["unknown", "unlessFlux"],
  ] as const)("keeps what stringData wrote, under %s: %s", (applier, kept) => {
    const of = (keys: string) =>
      readSide(
        manifestsOf(`{ apiVersion: v1, kind: Secret, metadata: { name: s }, stringData: { ${keys} } }`),
        "head",
      );
    const side = keepingKeys(of("A: a, B: b"), of("A: a"), applier);
    expect(side.configs.map(keptKeys)).toEqual([["B"]]);
    expect(side.configs[0]?.entries.get("B")?.kept).toBe(kept);
    expect([...side.configsByKey.values()]).toEqual(side.configs);
  });

  it("nothing may be changed by what was not left out", () => {
    const [manifest] = manifestsOf(web());
    if (manifest === undefined) throw new Error("no manifest");
    expect(readSide([manifest], "head").maybeChanged).toBe(false);
    expect(readSide([{ ...manifest, maybeChangedBy: [{ key: "x" }] }], "head").maybeChanged).toBe(true);
  });
});
