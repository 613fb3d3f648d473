import { describe, expect, it } from "vitest";
import { nameInCluster } from "../../../src/domain/configs/changes.ts";
import { readConfigs, type Config } from "../../../src/domain/configs/config.ts";
import { pairConfigs } from "../../../src/domain/configs/pairing.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { manifestsOf } from "../forecast-of.ts";

type Spec = readonly [name: string, fields: string, kind?: string];

/** Configs of these names, with a proven hash where the name ends in `#`. */
function configs(specs: readonly Spec[]): readonly Config[] {
  const objects = specs.map(([name, fields, kind = "ConfigMap"]) => {
    const of = (full: string) => `{apiVersion: v1, kind: ${kind}, metadata: {name: ${full}}, ${fields}}`;
    const plain = name.replace("#", "");
    const [manifest] = manifestsOf(of(plain));
    if (manifest === undefined) throw new Error("no manifest");
    return of(name.endsWith("#") ? `${plain}-${nameSuffixHash(manifest.object)}` : plain);
  });
  return readConfigs(indexManifests(manifestsOf(objects.join("\n---\n")), "head"));
}

const A = "data: {A: a}";
const B = "data: {A: bb}";

describe("which config of head is which of base", () => {
  it.each<
    readonly [
      string,
      readonly Spec[],
      readonly Spec[],
      readonly (readonly [number, number])[],
      readonly string[],
    ]
  >([
    ["the same name", [["x", A]], [["x", B]], [], ["0=0"]],
    [
      "the same name before the same content",
      [
        ["x", A],
        ["y", B],
      ],
      [
        ["x", B],
        ["y", A],
      ],
      [],
      ["0=0", "1=1"],
    ],
    ["the same name without its hash", [["x#", A]], [["x#", B]], [], ["0=0"]],
    [
      "a hashed one and a plain one of a name, each on its own",
      [
        ["x#", A],
        ["x", A],
      ],
      [
        ["x", B],
        ["x#", B],
      ],
      [],
      ["0=1", "1=0"],
    ],
    [
      "a plain one that is new beside a hashed one, which stays the same",
      [["x#", A]],
      [
        ["x", B],
        ["x#", "data: {C: c}"],
      ],
      [],
      ["0=1", "-=0"],
    ],
    ["a name that loses its hash", [["x#", A]], [["x", B]], [], ["0=0"]],
    ["what one field names", [["x", A]], [["y", B]], [[0, 0]], ["0=0"]],
    [
      "what two fields name alike",
      [["x", A]],
      [["y", B]],
      [
        [0, 0],
        [0, 0],
      ],
      ["0=0"],
    ],
    [
      "nothing where fields name different ones",
      [["x", A]],
      [
        ["y", B],
        ["z", "data: {D: d}"],
      ],
      [
        [0, 0],
        [0, 1],
      ],
      ["0=-", "-=0", "-=1"],
    ],
    ["the same content", [["x", A]], [["y", A]], [], ["0=0"]],
    [
      "the same content, in whatever order",
      [["x", "data: {A: a, B: b}"]],
      [["y", "data: {B: b, A: a}"]],
      [],
      ["0=0"],
    ],
    ["no other content of the same size", [["x", A]], [["y", "data: {A: b}"]], [], ["0=-", "-=0"]],
    [
      "each by its own content",
      [
        ["x", A],
        ["z", "data: {C: c}"],
      ],
      [
        ["y", "data: {C: c}"],
        ["w", A],
      ],
      [],
      ["0=1", "1=0"],
    ],
    [
      "neither of two with the same content at head",
      [["x", A]],
      [
        ["y", A],
        ["z", A],
      ],
      [],
      ["0=-", "-=0", "-=1"],
    ],
    [
      "nothing of two with the same content",
      [
        ["x", A],
        ["z", A],
      ],
      [["y", A]],
      [],
      ["0=-", "1=-", "-=0"],
    ],
    ["nothing that is empty", [["x", "data: {}"]], [["y", "data: {}"]], [], ["0=-", "-=0"]],
    ["no other kind of the same name", [["x", A]], [["x", A, "Secret"]], [], ["0=-", "-=0"]],
    ["no other kind that one field names", [["x", A]], [["y", A, "Secret"]], [[0, 0]], ["0=-", "-=0"]],
    [
      "no other kind of the same content",
      [["x", "binaryData: {A: YQ==}"]],
      [["y", "data: {A: YQ==}", "Secret"]],
      [],
      ["0=-", "-=0"],
    ],
  ])("%s", (_, baseSpecs, headSpecs, shared, expected) => {
    const [base, head] = [configs(baseSpecs), configs(headSpecs)];
    const references = shared.map(([from, to]) => ({
      baseKey: base[from]?.key ?? "",
      headKey: head[to]?.key ?? "",
    }));
    const found = pairConfigs(base, head, references).map((pair) =>
      [
        pair.base === null ? "-" : base.indexOf(pair.base),
        pair.head === null ? "-" : head.indexOf(pair.head),
      ].join("="),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  it("the same real name, though only base proves that it ends in a hash", () => {
    const base = configs([["x#", A]]);
    const head = configs([[base[0]?.object.name ?? "", B]]);
    expect(pairConfigs(base, head, [])).toEqual([{ base: base[0], head: head[0] }]);
  });
});

it("has its hash in the cluster, and the name that is left of what went", () => {
  const [head] = configs([["app#", A]]);
  if (head === undefined) throw new Error("no config");
  const id = { kind: "ConfigMap", name: "app", namespace: null } as const;
  expect(nameInCluster({ head, id })).toBe(head.object.name);
  expect(head.object.name).not.toBe("app");
  expect(nameInCluster({ head: null, id })).toBe("app");
});
