import { describe, expect, it } from "vitest";
import { buildKustomization, createKustomizeEngine } from "../../../src/kustomize/engine/build.ts";
import type { KustomizeOptions, KustomizeResult } from "../../../src/kustomize/engine/build.ts";
import { splitHashedName } from "../../../src/model/hash.ts";
import { getIn } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { LIBRARIES } from "../../support/libraries.ts";

const options: KustomizeOptions = { loadRestrictor: "none", reorder: "none", libraries: LIBRARIES };

const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: plain\n";
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: nginx:1.0
        envFrom:
        - configMapRef: {name: conf}
`;
const repository = {
  "base/kustomization.yaml": `resources:
- web.yaml
configMapGenerator:
- name: conf
  literals:
  - A=1
  - B=2
  envs: [conf.env]
`,
  "base/conf.env": "# comment\nC=3\n",
  "base/web.yaml": `# the web\n---\n${deployment}`,
  "overlay/kustomization.yaml": `namePrefix: prod-
resources: [../base]
configMapGenerator:
- name: conf
  behavior: merge
  literals: [B=9]
`,
};

function built(result: KustomizeResult) {
  if (result.kind === "built") return result;
  throw new Error(JSON.stringify(result));
}

function build(files: Record<string, string>, root = "", more: Partial<KustomizeOptions> = {}) {
  return buildKustomization(memoryTree(files), root, { ...options, ...more });
}

describe("a base and its overlay", () => {
  const { manifests, reads } = built(build(repository, "overlay"));
  const [web, conf] = manifests;

  it("gives the generated config its hash, and the workload the new name", () => {
    const hashed = splitHashedName(conf?.object ?? {});
    expect(hashed?.name).toBe("prod-conf");
    const [container] = [getIn(web?.object, "spec", "template", "spec", "containers")].flat();
    const reference = getIn([getIn(container, "envFrom")].flat()[0], "configMapRef", "name");
    expect(reference).toBe(getIn(conf?.object, "metadata", "name"));
  });

  it("knows where every key is written", () => {
    expect(conf?.object.data).toEqual({ A: "1", B: "9", C: "3" });
    expect(conf?.origin?.keys).toEqual({
      A: { file: "base/kustomization.yaml", line: 6, column: 5 },
      B: { file: "overlay/kustomization.yaml", line: 6, column: 14 },
      C: { file: "base/conf.env", line: 2 },
    });
  });

  it("knows the entries that made a config, from base to overlay, and the file of a resource", () => {
    expect(conf?.origin?.generators?.map(({ location }) => `${location.file}:${location.line ?? 0}`)).toEqual(
      ["base/kustomization.yaml:4", "overlay/kustomization.yaml:4"],
    );
    expect(web?.origin?.location).toEqual({ file: "base/web.yaml", line: 3 });
  });

  it("tells what it read", () => {
    expect(reads).toEqual([...Object.keys(repository)].sort());
  });

  it("gives the same whether the base was built before or not", () => {
    const tree = memoryTree(repository);
    const engine = createKustomizeEngine();
    engine.build(tree, "base", options);
    const first = engine.build(tree, "overlay", options);
    expect(engine.build(tree, "overlay", options)).toEqual(first);
    expect(built(first).manifests).toEqual(manifests);
  });
});

describe("what kustomize refuses, with the place", () => {
  it.each<[string, Record<string, string>, string, string, number]>([
    ["an unknown field", { "kustomization.yaml": "resources: []\nfoo: 1\n" }, "foo", "kustomization.yaml", 2],
    [
      "an unknown option of generators, without any generator",
      { "kustomization.yaml": "resources: []\ngeneratorOptions: { foo: true }\n" },
      "foo",
      "kustomization.yaml",
      2,
    ],
    [
      "an object of another kind as a base",
      {
        "kustomization.yaml": "resources: [flux]\n",
        "flux/kustomization.yaml":
          "kind: Kustomization\napiVersion: kustomize.toolkit.fluxcd.io/v1\nmetadata: {name: a}\nspec: {}\n",
      },
      "rename the file",
      "flux/kustomization.yaml",
      2,
    ],
    ["a wrong type", { "kustomization.yaml": "commonLabels:\n  a: yes\n" }, "text", "kustomization.yaml", 2],
    ["a missing file", { "kustomization.yaml": "resources:\n- a.yaml\n" }, "a.yaml", "kustomization.yaml", 2],
    [
      "a key twice",
      { "kustomization.yaml": "configMapGenerator:\n- name: a\n  literals: [x=1, x=2]\n" },
      "twice",
      "kustomization.yaml",
      3,
    ],
    [
      "an object without a name",
      { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": "\nkind: Foo\n" },
      "metadata.name",
      "a.yaml",
      2,
    ],
    [
      "an object twice",
      { "kustomization.yaml": "resources: [a.yaml, b.yaml]\n", "a.yaml": configMap, "b.yaml": configMap },
      "a.yaml",
      "b.yaml",
      1,
    ],
    [
      "broken YAML",
      { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": "a: b\nc: [\n" },
      "YAML",
      "a.yaml",
      3,
    ],
    [
      "a cycle",
      { "kustomization.yaml": "resources: [a]\n", "a/kustomization.yaml": "resources: [..]\n" },
      "cycle",
      "a/kustomization.yaml",
      1,
    ],
    [
      "a merge into nothing",
      { "kustomization.yaml": "configMapGenerator:\n- name: a\n  behavior: merge\n" },
      "does not exist",
      "kustomization.yaml",
      2,
    ],
  ])("%s", (_name, files, message, file, line) => {
    const result = build(files);
    if (result.kind !== "error") throw new Error(result.kind);
    expect(result.problem).toMatchObject({ code: "build-failed", file, line });
    expect(result.problem.message).toContain(message);
  });

  it("never quotes a value of a secret", () => {
    const result = build({ "kustomization.yaml": "secretGenerator:\n- name: s\n  literals: [hunter2]\n" });
    expect(result.kind).toBe("error");
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });
});

describe("what a hermetic build cannot do", () => {
  it.each<[string, string, string]>([
    ["network", "resources:\n- https://example.com/a.yaml\n", "kustomization.yaml"],
    ["network", "resources:\n- github.com/org/repo//deploy?ref=v1\n", "kustomization.yaml"],
    ["network", "resources:\n- git@example.com:org/repo.git\n", "kustomization.yaml"],
    ["helm", "namespace: a\nhelmCharts:\n- name: x\n", "kustomization.yaml"],
    [
      "plugins",
      "generators:\n- |-\n  apiVersion: viaduct.ai/v1\n  kind: ksops\n  metadata: {name: x}\n",
      "kustomization.yaml",
    ],
  ])("needs %s: %j", (capability, kustomization, file) => {
    const result = build({ "kustomization.yaml": kustomization });
    expect(result).toMatchObject({
      kind: "unsupported",
      needs: [capability],
      problems: [{ code: "unsupported", file }],
    });
  });
});

describe("the load restrictor", () => {
  const files = { "shared.yaml": configMap, "o/kustomization.yaml": "resources:\n- ../shared.yaml\n" };

  it("refuses a file outside the root with rootOnly", () => {
    expect(build(files, "o", { loadRestrictor: "rootOnly" })).toMatchObject({
      kind: "error",
      problem: { file: "o/kustomization.yaml", line: 2 },
    });
  });

  it("else tells that it was read", () => {
    expect(built(build(files, "o")).outsideRoot).toMatchObject({ code: "load-restrictor", line: 2 });
  });
});

it("puts resources into the legacy order when asked to", () => {
  const files = {
    "kustomization.yaml": "resources: [a.yaml, b.yaml]\n",
    "a.yaml": deployment,
    "b.yaml": configMap,
  };
  const kinds = (reorder: "legacy" | "none") =>
    built(build(files, "", { reorder })).manifests.map(({ object }) => object.kind);
  expect(kinds("none")).toEqual(["Deployment", "ConfigMap"]);
  expect(kinds("legacy")).toEqual(["ConfigMap", "Deployment"]);
});
