import { describe, expect, test } from "vitest";
import { textAt } from "../../../src/domain/fields.ts";
import { createKustomizeEngine } from "../../../src/kustomize/engine/build.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { LIBRARIES } from "../../support/libraries.ts";

/** What a hermetic build cannot do is refused; or, if that is asked for, left out by name while the rest is built. */

const configMap = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`;

const tree = memoryTree({
  "base/kustomization.yaml": "resources:\n- own.yaml\n- https://example.com/crds.yaml\n",
  "base/own.yaml": configMap("own"),
  "overlay/kustomization.yaml": [
    "namePrefix: prod-",
    "resources:",
    "- ../base",
    "- github.com/example/app//deploy?ref=v1",
    "helmCharts:",
    "- {name: redis, repo: https://example.com/charts}",
    "- {name: kafka, version: 1.2.3, repo: https://example.com/charts}",
    "generators:",
    "- program.yaml",
  ].join("\n"),
  "overlay/program.yaml": "apiVersion: example.com/v1\nkind: Program\nmetadata: { name: p }\n",
});

const engine = createKustomizeEngine();
const build = (root: string, leaveOut: boolean) =>
  engine.build(tree, root, { loadRestrictor: "none", reorder: "legacy", leaveOut, libraries: LIBRARIES });

describe("an overlay with remote bases, a chart and a plugin", () => {
  test("is refused as a whole", () => {
    expect(build("overlay", false)).toMatchObject({ kind: "unsupported", needs: ["network"] });
  });

  test("is built without them, each named with its place", () => {
    const result = build("overlay", true);
    if (result.kind !== "built") throw new Error(result.kind);
    expect(result.manifests.map(({ object }) => object.metadata)).toEqual([{ name: "prod-own" }]);
    expect(result.leftOut.map(({ code, file, line }) => `${code} ${file ?? ""}:${line ?? 0}`)).toEqual([
      "partly-analysed base/kustomization.yaml:3",
      "partly-analysed overlay/kustomization.yaml:4",
      "partly-analysed overlay/kustomization.yaml:6",
      "partly-analysed overlay/kustomization.yaml:7",
      "partly-analysed overlay/program.yaml:1",
    ]);
  });

  test("names charts and their versions, by which a chart that changes is told", () => {
    const result = build("overlay", true);
    if (result.kind !== "built") throw new Error(result.kind);
    expect(result.leftOut.flatMap(({ message }) => (message.includes("helm") ? [message] : []))).toEqual([
      "left out: the Helm chart redis has to be rendered by helm: bring what it renders into the repository",
      "left out: the Helm chart kafka 1.2.3 has to be rendered by helm: bring what it renders into the repository",
    ]);
  });

  test("does not make a base look whole to others", () => {
    build("overlay", true);
    expect(build("overlay", false).kind).toBe("unsupported");
    expect(build("base", false).kind).toBe("unsupported");
  });
});

describe("what is left out and may have changed other resources", () => {
  const program = (name: string): string =>
    `apiVersion: example.com/v1\nkind: Program\nmetadata: { name: ${name} }\n`;
  const files = {
    "base/kustomization.yaml": "resources: [own.yaml]\ncomponents: [github.com/example/component]\n",
    "base/own.yaml": configMap("own"),
    "overlay/kustomization.yaml": "resources: [../base, other.yaml]\n",
    "overlay/other.yaml": configMap("other"),
  };
  /** By the name of each object, the first lines of what may have changed it. */
  const marks = (changed: Readonly<Record<string, string>>) => {
    const options = { loadRestrictor: "none", reorder: "legacy", leaveOut: true } as const;
    const result = createKustomizeEngine().build(memoryTree({ ...files, ...changed }), "overlay", options);
    if (result.kind !== "built") return result.kind;
    return Object.fromEntries(
      result.manifests.map(({ object, maybeChangedBy = [] }) => [
        textAt(object, "metadata", "name") ?? "",
        maybeChangedBy.map(({ key }) => key.split(/[ "]/).find((word) => /^[a-zA-Z].{3}/.test(word))),
      ]),
    );
  };

  test("a remote component: of its own kustomization, and no other", () => {
    expect(marks({})).toEqual({ own: ["github.com/example/component"], other: [] });
  });

  test("a transformer, and a remote file that would configure one", () => {
    const overlay =
      "resources: [../base, other.yaml]\ntransformers: [program.yaml, https://example.com/t.yaml]\n";
    expect(marks({ "overlay/kustomization.yaml": overlay, "overlay/program.yaml": program("p") })).toEqual({
      own: ["github.com/example/component", "https://example.com/t.yaml", "Program"],
      other: ["https://example.com/t.yaml", "Program"],
    });
  });

  test("a generator, whose config the others may refer to, by a name with its hash", () => {
    const overlay = [
      "resources: [../base, other.yaml]",
      "configMapGenerator: [{ name: dashboard, files: ['https://example.com/d.json'] }]",
      "generators: [program.yaml]",
      "",
    ].join("\n");
    expect(marks({ "overlay/kustomization.yaml": overlay, "overlay/program.yaml": program("p") })).toEqual({
      own: ["github.com/example/component", "ConfigMap", "Program"],
      other: ["ConfigMap", "Program"],
    });
  });

  test("no validator, which changes nothing, and nothing that only adds resources", () => {
    const overlay =
      "resources: [../base, other.yaml, https://example.com/r.yaml]\nvalidators: [program.yaml]\nhelmCharts: [{ name: redis }]\n";
    expect(marks({ "overlay/kustomization.yaml": overlay, "overlay/program.yaml": program("p") })).toEqual({
      own: ["github.com/example/component"],
      other: [],
    });
  });

  test.each([
    "patches: [{ path: https://example.com/p.yaml }]",
    "patchesStrategicMerge: [https://example.com/p.yaml]",
    "patchesJson6902: [{ path: https://example.com/p.yaml, target: { kind: ConfigMap, name: own, version: v1 } }]",
    "replacements: [{ path: https://example.com/p.yaml }]",
  ])("a remote patch or replacement: of all that its kustomization holds (%s)", (field) => {
    expect(marks({ "base/kustomization.yaml": `resources: [own.yaml]\n${field}\n` })).toEqual({
      own: ["https://example.com/p.yaml"],
      other: [],
    });
  });

  test("not a base whose rules for references are remote: the whole is refused", () => {
    const base = "resources: [own.yaml]\nconfigurations: [https://example.com/c.yaml]\n";
    expect(marks({ "base/kustomization.yaml": base })).toBe("unsupported");
  });
});
