import { describe, expect, test } from "vitest";
import { createKustomizeEngine } from "../../src/kustomize/build.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { LIBRARIES } from "../support/libraries.ts";

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
      "left out: the Helm chart redis has to be rendered by helm: allow it (allow: helm), or bring what it renders into the repository",
      "left out: the Helm chart kafka 1.2.3 has to be rendered by helm: allow it (allow: helm), or bring what it renders into the repository",
    ]);
  });

  test("does not make a base look whole to others", () => {
    build("overlay", true);
    expect(build("overlay", false).kind).toBe("unsupported");
    expect(build("base", false).kind).toBe("unsupported");
  });
});
