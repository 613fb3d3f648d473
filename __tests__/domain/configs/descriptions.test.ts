import { describe, expect, it } from "vitest";
import { changedConfigs, compareConfigs, describeChanges } from "../../../src/domain/configs/changes.ts";
import { readConfigs } from "../../../src/domain/configs/config.ts";
import { pairConfigs } from "../../../src/domain/configs/pairing.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import type { ManifestOrigin } from "../../../src/model/manifest.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const config = (fields: string, name = "app", kind = "ConfigMap") =>
  `---\n{apiVersion: v1, kind: ${kind}, metadata: {name: ${name}}, ${fields}}\n`;

function hashed(fields: string, kind = "ConfigMap", name = "app"): string {
  const [manifest] = manifestsOf(config(fields, name, kind));
  return config(fields, `${name}-${manifest === undefined ? "" : nameSuffixHash(manifest.object)}`, kind);
}

function changesOf(base: string, head: string) {
  const [before, after] = [base, head].map((yaml) => readConfigs(indexManifests(manifestsOf(yaml), "head")));
  return changedConfigs(pairConfigs(before ?? [], after ?? [], []), { base: false, head: false });
}

describe("a config of equal content has changed", () => {
  it.each<readonly [string, string, string, boolean]>([
    ["ConfigMap", "data: {A: a}", "data: {A: a}", false],
    ["ConfigMap", "data: {A: a}, immutable: true", "data: {A: a}", true],
    ["ConfigMap", "data: {A: a}, immutable: true", "data: {A: a}, immutable: true", false],
    ["ConfigMap", "data: {A: a}", "data: {A: a}, immutable: true", false],
    ["ConfigMap", "data: {A: a}", "data: {A: a}, immutable: false", false],
    ["Secret", "data: {}, type: Opaque", "data: {}, type: kubernetes.io/tls", true],
    ["Secret", "data: {}, type: Opaque", "data: {}", false],
    ["ConfigMap", "data: {A: YQ==}", "binaryData: {A: YQ==}", true],
  ])("%s {%s} to {%s}: %s", (kind, base, head, expected) => {
    const changes = changesOf(config(base, "app", kind), config(head, "app", kind));
    expect(changes.map(({ change }) => change)).toEqual(expected ? ["modified"] : []);
  });
});

it("no hash of a Secret's values is told", () => {
  const { configChanges } = forecast(
    hashed("data: {A: YQ==}", "Secret"),
    hashed("data: {A: Yg==}", "Secret"),
  );
  expect(configChanges).toMatchObject([
    { generated: true, nameAtBase: "app-(hash at base)", nameAtHead: "app-(hash at head)" },
  ]);
  const plain = forecast(
    config("data: {A: YQ==}", "app", "Secret"),
    config("data: {A: Yg==}", "app", "Secret"),
  );
  expect(plain.configChanges).toMatchObject([{ generated: false, nameAtBase: "app", nameAtHead: "app" }]);
});

it("names, keys and sides of a config that comes, and of one that goes", () => {
  const { configChanges } = forecast(hashed("data: {B: b, A: a}"), config("data: {C: c}", "z"));
  expect(configChanges).toEqual([
    {
      ...{ kind: "ConfigMap", name: "app", namespace: null, generated: true, change: "removed", sources: [] },
      nameAtBase: expect.stringMatching(/^app-/) as string,
      nameAtHead: null,
      keys: [
        { key: "A", change: "removed" },
        { key: "B", change: "removed" },
      ],
    },
    {
      ...{ kind: "ConfigMap", name: "z", namespace: null, generated: false, change: "added", sources: [] },
      nameAtBase: null,
      nameAtHead: "z",
      keys: [{ key: "C", change: "added" }],
    },
  ]);
});

it("configs are sorted by kind, namespace and name", () => {
  const ids = [
    { kind: "Secret", name: "a", namespace: null },
    { kind: "ConfigMap", name: "b", namespace: "n" },
    { kind: "ConfigMap", name: "a", namespace: "n" },
    { kind: "ConfigMap", name: "c", namespace: null },
    { kind: "ConfigMap", name: "z", namespace: "m" },
  ] as const;
  expect(
    [...ids]
      .sort(compareConfigs)
      .map(({ name }) => name)
      .join(""),
  ).toBe("czaba");
  const changes = forecast("", config("data: {}", "b") + config("data: {}", "a")).configChanges;
  expect(changes.map(({ name }) => name)).toEqual(["a", "b"]);
});

describe("what is shown of a key", () => {
  const keys = (base: string, head: string, kind = "ConfigMap") =>
    forecast(config(base, "app", kind), config(head, "app", kind)).configChanges.flatMap(
      (change) => change.keys,
    );
  const PEM = "-----BEGIN RSA PRIVATE KEY-----\\nabc\\n-----END RSA PRIVATE KEY-----";

  it.each<readonly [string, string, string, object]>([
    ["bytes: no diff", "binaryData: {A: YQ==}", "binaryData: {A: Yg==}", { key: "A", change: "modified" }],
    ["text that becomes bytes", "data: {A: a}", "binaryData: {A: Yg==}", { key: "A", change: "modified" }],
    ["bytes that become text", "binaryData: {A: Yg==}", "data: {A: a}", { key: "A", change: "modified" }],
    [
      "nothing of a private key that comes",
      "data: {A: a}",
      `data: {A: "${PEM}"}`,
      { key: "A", change: "modified", hidden: "credential" },
    ],
    [
      "nothing of a private key that goes",
      `data: {A: "${PEM}"}`,
      "data: {}",
      { key: "A", change: "removed", hidden: "credential" },
    ],
    [
      "the ends of lines of a text",
      'data: {A: "a\\n"}',
      'data: {A: "a\\r\\n"}',
      { key: "A", change: "modified", lineEnds: "CRLF" },
    ],
    [
      "no ends of lines of bytes",
      "binaryData: {A: YQo=}",
      "binaryData: {A: YQ0K}",
      { key: "A", change: "modified" },
    ],
  ])("%s", (_, base, head, expected) => {
    expect(keys(base, head)).toEqual([expected]);
  });

  it("is the name alone, of a Secret", () => {
    expect(keys("stringData: {A: one}", "stringData: {A: two}", "Secret")).toEqual([
      { key: "A", change: "modified" },
    ]);
  });
});

describe("where a change stands", () => {
  const at = (file: string, line: number) => ({ file, line });
  function told(base: ManifestOrigin | undefined, head: ManifestOrigin | undefined) {
    const [before, after] = (["data: {A: a}", "data: {A: b}"] as const).map((fields, i) => {
      const origin = i === 0 ? base : head;
      const manifests = manifestsOf(config(fields)).map((each) => ({ ...each, ...(origin && { origin }) }));
      return readConfigs(indexManifests(manifests, "head"));
    });
    const changes = changedConfigs(pairConfigs(before ?? [], after ?? [], []), { base: false, head: false });
    return describeChanges(changes, (line) => line)[0];
  }

  it("is the key's line at head, or else at base", () => {
    const [base, head] = [
      { location: at("b.yaml", 1), keys: { A: at("b.env", 2) } },
      { location: at("h.yaml", 3), keys: { A: at("h.env", 4) } },
    ];
    expect(told(base, head)).toMatchObject({
      keys: [{ source: { file: "h.env", line: 4, side: "head" } }],
      sources: ["b.env", "b.yaml", "h.env", "h.yaml"],
    });
    expect(told(base, { location: at("h.yaml", 3) })?.keys).toMatchObject([
      { source: { file: "b.env", line: 2, side: "base" } },
    ]);
    expect(told(undefined, { location: at("h.yaml", 3), keys: {} })?.keys[0]).not.toHaveProperty("source");
  });

  it("is the place that switches the hash off, of a config without one", () => {
    const off = { location: at("k.yaml", 1), hashOffAt: at("k.yaml", 7) };
    expect(told(undefined, off)).toMatchObject({ hashOffAt: at("k.yaml", 7) });
    expect(told(off, undefined)).not.toHaveProperty("hashOffAt");
  });
});

it("no later edits are told of a generated config that goes, or that gets another name", () => {
  const reader = (name: string) =>
    `---\n{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {spec: {containers: [{name: a, image: a, envFrom: [{configMapRef: {name: ${name}}}]}]}}}}\n`;
  const before = hashed("data: {A: a}");
  const name = /name: (app-\w+)/.exec(before)?.[1] ?? "";
  const gone = forecast(reader(name) + before, reader("none"));
  const renamed = forecast(reader(name) + before, reader("other") + config("data: {A: b}", "other"));
  for (const { configChanges } of [gone, renamed]) {
    expect(configChanges).toHaveLength(1);
    expect(configChanges[0]).not.toHaveProperty("laterEdits");
  }
});
