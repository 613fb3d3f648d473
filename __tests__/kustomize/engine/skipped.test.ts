import { describe, expect, test } from "vitest";
import { buildKustomization } from "../../../src/kustomize/engine/build.ts";
import { getIn } from "../../../src/yaml/value.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** A build that leaves something out goes on without what aims only at that. */

const REMOTE = "https://example.com/app.yaml";

const FILES = {
  "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template: {spec: {containers: [{name: c, image: app, envFrom: [{configMapRef: {name: conf}}]}]}}
`,
  "other.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {a: b}\n",
};

function build(fields: string, { remote = REMOTE, leaveOut = true, files = {} } = {}) {
  const resources = ["web.yaml", "other.yaml", ...(remote === "" ? [] : [remote])].join(", ");
  return buildKustomization(
    memoryTree({ ...FILES, "kustomization.yaml": `resources: [${resources}]\n${fields}`, ...files }),
    "",
    { loadRestrictor: "none", reorder: "legacy", leaveOut, libraries: LIBRARIES },
  );
}

function built(fields: string, options?: Parameters<typeof build>[1]) {
  const result = build(fields, options);
  if (result.kind !== "built") throw new Error(JSON.stringify(result));
  const marks = result.manifests.map(({ object, maybeChangedBy }) => [
    getIn(object, "metadata", "name"),
    maybeChangedBy?.map(({ key }) => key),
  ]);
  return { ...result, marks: Object.fromEntries(marks) as Record<string, readonly string[] | undefined> };
}

const PATCH = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: gone}, spec: {replicas: 2}}";

const SKIPPED: readonly (readonly [name: string, fields: string, told: string, marked: readonly string[]])[] =
  [
    ["a patch", `patches: [{patch: '${PATCH}'}]\n`, "the patch of Deployment", []],
    [
      "one of two patches in an entry",
      `patches:\n- patch: |\n    ${PATCH}\n    ---\n    {apiVersion: v1, kind: ConfigMap, metadata: {name: other}, data: {a: c}}\n`,
      "the patch of Deployment",
      [],
    ],
    ["an old patch", `patchesStrategicMerge: ['${PATCH}']\n`, "the patch of Deployment", []],
    ["replicas", "replicas: [{name: gone, count: 3}]\n", "the replicas of gone", []],
    [
      "a replacement from what is not there",
      "replacements: [{source: {kind: Service, name: gone}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.a]}]}]\n",
      "the replacement from",
      ["other"],
    ],
    [
      "a config that is merged",
      "configMapGenerator: [{name: conf, behavior: merge, literals: [A=1]}]\n",
      "the generator that is to merge",
      ["web"],
    ],
    [
      "a config that is replaced",
      "configMapGenerator: [{name: conf, behavior: replace, literals: [A=1]}]\n",
      "the generator that is to replace",
      ["web"],
    ],
    [
      "a transformer",
      `transformers: ['{apiVersion: builtin, kind: PatchTransformer, metadata: {name: x}, patch: "${PATCH}"}']\n`,
      "the patch of Deployment",
      [],
    ],
  ];

describe("what aims only at what was left out", () => {
  test.each(SKIPPED)("is skipped and told: %s", (_, fields, told, marked) => {
    const { leftOut, marks, manifests } = built(fields);
    expect(manifests.map(({ object }) => getIn(object, "metadata", "name"))).toEqual(["other", "web"]);
    expect(leftOut.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`left out: ${told}`),
    );
    expect(Object.keys(marks).filter((name) => marks[name] !== undefined)).toEqual(marked);
  });

  test.each(SKIPPED)("is a mistake where nothing was left out: %s", (_, fields) => {
    expect(build(fields, { remote: "" }).kind).toBe("error");
  });

  test("leaves the other patch of its entry", () => {
    const { manifests } = built(SKIPPED[1]?.[1] ?? "");
    expect(manifests.map(({ object }) => getIn(object, "data", "a"))).toContain("c");
  });

  test("tells one such patch from another, which may do something else", () => {
    const identities = ["2", "3"].map((replicas) => {
      const patch = PATCH.replace("2", replicas);
      return built(`patches: [{patch: '${patch}'}]\n`).leftOut.map(({ identity }) => identity);
    });
    expect(identities[0]).not.toEqual(identities[1]);
  });

  test("marks what a replacement would have written by all that its value may come from", () => {
    const fields = SKIPPED[4]?.[1] ?? "";
    const marks = [REMOTE, `${REMOTE}-v2`].map((remote) => built(fields, { remote }).marks.other);
    expect(marks[0]).not.toEqual(marks[1]);
    expect(built(fields).marks.other).toEqual(marks[0]);
  });

  test("counts as left out for a component of the same kustomization too", () => {
    const files = {
      "part/kustomization.yaml": `kind: Component\npatches: [{patch: '${PATCH}'}]\n`,
    };
    expect(built("components: [part]\n", { files }).leftOut).toHaveLength(2);
  });

  test("does not count for a base beside it, which is whole", () => {
    const files = {
      "base/kustomization.yaml": `patches: [{patch: '${PATCH}'}]\nconfigMapGenerator: [{name: x}]\n`,
    };
    const result = build("", { files, remote: `${REMOTE}, base` });
    expect(result.kind).toBe("error");
  });
});

describe("what a component that was left out may have completed", () => {
  const COMPONENT = "components: [github.com/example/part]\n";
  const outer = (fields: string) => ({
    "base/kustomization.yaml": `resources: [../web.yaml, ../other.yaml]\n${COMPONENT}`,
    "kustomization.yaml": `resources: [base]\n${fields}`,
  });

  test.each([
    [
      "a JSON patch of a field",
      `patches: [{target: {kind: ConfigMap}, patch: '[{"op": "remove", "path": "/spec/z/y"}]'}]\n`,
    ],
    [
      "a replacement of a field",
      "replacements: [{sourceValue: x, targets: [{select: {kind: ConfigMap}, fieldPaths: [spec.z]}]}]\n",
    ],
    [
      "a replacement from a field",
      "replacements: [{source: {kind: ConfigMap, name: other, fieldPath: data.z}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.a]}]}]\n",
    ],
  ])("is no mistake: %s", (_, fields) => {
    const { leftOut, marks } = built("", { files: outer(fields) });
    expect(leftOut).toHaveLength(2);
    expect(marks.other).toHaveLength(2);
    expect(marks.web).toHaveLength(1);
  });
});
