import { describe, expect, it } from "vitest";
import { createRootIndex } from "../../../src/inputs/closure.ts";
import { createMentionCache } from "../../../src/inputs/inputs.ts";
import { findOverlays } from "../../../src/sources/kustomizations/overlays.ts";
import { findRoots } from "../../../src/inputs/roots.ts";
import { memoryTree } from "../../support/memory-tree.ts";

type Files = Parameters<typeof memoryTree>[0];

function overlaysOf(files: Files): readonly string[] {
  return findOverlays(createRootIndex(memoryTree(files), createMentionCache()));
}

const builds = (...roots: string[]): string => `resources: [${roots.join(", ")}]\n`;

describe("findRoots", () => {
  it("knows all three names, at the top too, and directories that have two of them", () => {
    const roots = findRoots(
      memoryTree({
        "kustomization.yaml": "",
        "a/kustomization.yml": "",
        "b/Kustomization": "",
        "b/kustomization.yaml": "",
        "c/my-kustomization.yaml": "",
        "d/KUSTOMIZATION": "",
      }),
    );
    expect(roots).toEqual([
      { path: "", files: ["kustomization.yaml"] },
      { path: "a", files: ["a/kustomization.yml"] },
      { path: "b", files: ["b/Kustomization", "b/kustomization.yaml"] },
    ]);
  });
});

describe("findOverlays", () => {
  it("leaves out what others build on, by resources, bases and components, and Components", () => {
    expect(
      overlaysOf({
        "base/kustomization.yaml": builds("deployment.yaml"),
        "old/kustomization.yaml": "",
        "feature/kustomization.yaml": `kind: Component\n${builds("../only-by-component")}`,
        "only-by-component/kustomization.yaml": "",
        "unused/kustomization.yaml": "kind: Component\n",
        "prod/kustomization.yaml": `${builds("../base/")}bases: [./../old]\ncomponents: [../feature]\n`,
        "dev/kustomization.yaml": "Resources:\n- ../base\n",
      }),
    ).toEqual(["dev", "prod"]);
  });

  it("leaves out what is plainly an object of another kind, and lets it hide nothing", () => {
    const flux = (name: string): string =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\n`;
    expect(
      overlaysOf({
        "clusters/prod/kustomization.yaml": `${flux("apps")}spec: {path: ./apps}\n---\n${flux("infra")}`,
        "apps/kustomization.yaml": "",
        "odd/kustomization.yaml": `${flux("odd")}resources: [../used]\n`,
        "used/kustomization.yaml": "",
      }),
    ).toEqual(["apps", "used"]);
  });

  it("keeps what kustomize refuses and somebody may have meant as a kustomization", () => {
    const refused = {
      "core/kustomization.yaml": "apiVersion: v1\nkind: Kustomization\nmetadata: {name: a}\n",
      "misspelt/kustomization.yaml": "apiVersion: kustomize.k8s.io/v1beta1\nresources: [a.yaml]\n",
      "two/Kustomization": "resources: [a.yaml]\n",
      "two/kustomization.yaml": "apiVersion: a.b/v1\nkind: Kustomization\nmetadata: {name: a}\n",
      "version/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v2\nmetadata: {name: a}\n",
    };
    expect(overlaysOf(refused)).toEqual(["core", "misspelt", "two", "version"]);
  });

  it("follows links to a root", () => {
    expect(
      overlaysOf({
        "base/kustomization.yaml": "",
        current: { link: "base" },
        "prod/kustomization.yaml": builds("../current"),
      }),
    ).toEqual(["prod"]);
  });

  it("keeps a root that another one only mentions, as a namespace or a chart", () => {
    expect(
      overlaysOf({
        "app/kustomization.yaml": "namespace: monitoring\nhelmGlobals: {chartHome: monitoring}\n",
        "app/monitoring/kustomization.yaml": "",
      }),
    ).toEqual(["app", "app/monitoring"]);
  });

  it("keeps a broken root, and what only it builds on", () => {
    expect(
      overlaysOf({ "base/kustomization.yaml": "", "prod/kustomization.yaml": "resources: [../base\n\t:" }),
    ).toEqual(["base", "prod"]);
  });

  it("keeps all of a circle, unless somebody else builds on it", () => {
    const circle = { "a/kustomization.yaml": builds("../b"), "b/kustomization.yaml": builds("../a") };
    expect(overlaysOf(circle)).toEqual(["a", "b"]);
    expect(overlaysOf({ "a/kustomization.yaml": builds("../a") })).toEqual(["a"]);
    expect(overlaysOf({ ...circle, "c/kustomization.yaml": builds("../b") })).toEqual(["c"]);
    expect(
      overlaysOf({ ...circle, "d/kustomization.yaml": "", "b/kustomization.yaml": builds("../a", "../d") }),
    ).toEqual(["a", "b"]);
  });
});
