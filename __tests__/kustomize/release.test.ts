import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { getIn, type Value } from "../../src/yaml/value.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { releaseCases } from "./release-cases.ts";

function build(name: string) {
  const files = releaseCases[name] ?? {};
  const root = files["o/kustomization.yaml"] === undefined ? "" : "o";
  return buildKustomization(memoryTree(files), root, {
    loadRestrictor: "rootOnly",
    reorder: "legacy",
    libraries: LIBRARIES,
  });
}

function built(name: string) {
  const result = build(name);
  if (result.kind !== "built") throw new Error(JSON.stringify(result));
  const [manifest] = result.manifests;
  if (manifest === undefined) throw new Error("nothing was built");
  const notes = manifest.releaseDifferences?.map(({ message }) => message) ?? [];
  return { object: manifest.object, manifest, notes, files: result.releaseNotes };
}

const at = (object: Value, path: string): Value | undefined => getIn(object, ...path.split("."));

/** What each case gives with the release that is followed, and whether it is told that an earlier one differs. */
const EXPECTED: readonly (readonly [
  name: string,
  path: string,
  value: Value | undefined,
  note: RegExp | undefined,
])[] = [
  [
    "labels of templates",
    "spec.volumeClaimTemplates",
    [{ metadata: { name: "data" } }, { metadata: { name: "log", labels: { release: "r0" } } }],
    /before 5\.8\.2 also labels its volumeClaimTemplates/,
  ],
  [
    "labels of both",
    "spec.volumeClaimTemplates",
    [
      { metadata: { name: "data", labels: { release: "r1" } } },
      { metadata: { name: "log", labels: { release: "r1" } } },
    ],
    undefined,
  ],
  [
    "labels of selectors",
    "spec.volumeClaimTemplates",
    [
      { metadata: { name: "data", labels: { release: "r1" } } },
      { metadata: { name: "log", labels: { release: "r1" } } },
    ],
    undefined,
  ],
  ["labels of claim templates of another kind", "spec.claims.labels.release", "r1", undefined],
  [
    "an image with a digest of two algorithms",
    "spec.template.spec.containers",
    [{ name: "c", image: "other:1@multihash+base58:QmRZxt2b1FVZPNqd8hsiykDL3TdBDeTSPX9Kv46HmX4Gx8" }],
    /whose digest is not sha256/,
  ],
  [
    "an image with another digest",
    "spec.template.spec.containers",
    [{ name: "c", image: "ghcr.io/acme/app:1.1" }],
    /whose digest is not sha256/,
  ],
  [
    "an image with no digest behind the @",
    "spec.template.spec.containers",
    [{ name: "c", image: "app:1@-sha:00" }],
    undefined,
  ],
  [
    "an image that is called by no pattern",
    "spec.template.spec.containers",
    [{ name: "c", image: "app:1" }],
    undefined,
  ],
  [
    "image volumes of a CronJob",
    "spec.jobTemplate.spec.template.spec.volumes",
    [
      { name: "d", image: { reference: "ghcr.io/acme/data:1.1" } },
      { name: "e", emptyDir: {} },
    ],
    /image volumes/,
  ],
  ["a generator on stringData", "data", { A: "b25l", B: "Mg==" }, /loses the stringData/],
  ["a generator on stringData", "stringData", undefined, /loses the stringData/],
  ["a generator on both kinds of data", "data", { A: "b25l", B: "Mg==", C: "Yw==" }, /loses the stringData/],
  ["a generator on empty stringData", "data", { B: "Mg==" }, undefined],
  [
    "a part of a text in YAML",
    "data.app\0yaml",
    "url: https://x.example/path",
    /the part that the delimiter divides/,
  ],
  [
    "a part of a text in JSON",
    "data.app\0json",
    '{"url":"https://x.example/path"}',
    /the part that the delimiter divides/,
  ],
  ["a namespace on admission policies", "metadata", { name: "p-v1" }, /before 5\.8\.2 gives it a namespace/],
  ["the key 404", "data", { "404": "x" }, /before 5\.8\.3 does not build with a key that is a number/],
  ["a label called by a number", "spec.template.metadata.labels", { "123": "x" }, /a key that is a number/],
  ["the key yes", "data", { yes: "x" }, undefined],
];

describe("what came with the release that is followed", () => {
  it.each(EXPECTED)("%s: %s", (name, path, value, note) => {
    const { object, notes } = built(name);
    const steps = path.split(".").map((step) => step.replaceAll("\0", "."));
    expect(getIn(object, ...steps)).toEqual(value);
    if (note === undefined) expect(notes).toEqual([]);
    else expect(notes).toEqual([expect.stringMatching(note)]);
  });

  it.each([
    ["labels of claim templates", "kustomization.yaml", 2],
    ["labels of both", "kustomization.yaml", 2],
    ["labels of claim templates of another kind", "c.yaml", 1],
    ["an image that is called by no pattern", "kustomization.yaml", 2],
  ])("%s: the file is told", (name, file, line) => {
    expect(built(name).files).toContainEqual(
      expect.objectContaining({ code: "release-decides", file, line }),
    );
  });

  it("tells no file of what every release reads", () => {
    expect(built("labels of templates").files).toEqual([]);
  });

  it.each([
    ["a path made of two", 'kustomize before 5.8.2 builds "other" instead'],
    ["a component's path made of two", "entries of the list that became one by their indentation"],
    ["a directory whose name holds two dots", "is ambiguous"],
  ])("%s is refused", (name, message) => {
    const result = build(name);
    expect(result.kind === "error" ? result.problem.message : result.kind).toContain(message);
  });

  it("takes a file whose directory holds two dots", () => {
    expect(at(built("a file in a directory whose name holds two dots").object, "kind")).toBe("Deployment");
  });

  it("keeps what an earlier release would have left, to compare the sides by", () => {
    const [difference] = built("an image with another digest").manifest.releaseDifferences ?? [];
    expect(difference?.instead).toEqual([`ghcr.io/acme/app@sha512:${"a".repeat(128)}`]);
  });
});
