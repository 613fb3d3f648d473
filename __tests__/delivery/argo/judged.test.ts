import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applicationDeployables } from "../../../src/sources/argo/application.ts";
import { isMap, type ValueMap } from "../../../src/yaml/value.ts";
import { comparable, renderArgo, renderChart } from "../../support/argo-render.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { realHelm } from "../../support/recorded-helm.ts";

/** Small cases with the answers of Argo CD's own repo server: `npm run judge:argocd -- record`. */
interface Judged {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly files: Readonly<Record<string, string>>;
  readonly source: ValueMap;
  /** Names of other sources that are this repository too. */
  readonly refs?: readonly string[];
  readonly answer: {
    readonly tool?: string;
    readonly manifests?: readonly ValueMap[];
    readonly fails?: boolean;
  };
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "judged.json"), "utf8")) as Judged[];

const helm = realHelm();
if (helm === undefined) console.log("charts of Argo CD are not rendered: no helm is on PATH");

const TOOLS: Readonly<Record<string, string>> = {
  Kustomize: "argoKustomize",
  Directory: "argoDirectory",
  Helm: "helm",
};

describe("Argo CD renders a path", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", async (_, one) => {
    const object: ValueMap = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Application",
      metadata: { name: one.name, namespace: "argocd" },
      spec: { destination: { name: "in-cluster", namespace: one.namespace }, ...sourcesOf(one) },
    };
    const tree = memoryTree({ ".keep": "", ...one.files });
    const context = {
      tree,
      commit: "0".repeat(40),
      ownUrls: ["https://git.invalid/x"],
      projects: [],
      branch: { name: "main", isDefault: true },
    };
    const { deployables } = applicationDeployables({ object }, context);
    expect(deployables).toHaveLength(1);
    const [deployable] = deployables;
    if (deployable === undefined) return;
    const { answer } = one;
    if (answer.tool !== undefined) expect(deployable.delivery.kind).toBe(TOOLS[answer.tool]);
    const isChart = deployable.delivery.kind === "helm";
    if (isChart && (helm === undefined || (answer.manifests === undefined && answer.fails !== true))) return;
    const rendered = isChart
      ? await renderChart(tree, deployable, helm ?? "")
      : await renderArgo(tree, deployable);
    if (answer.fails === true) {
      expect(rendered.kind).toBe("fails");
      return;
    }
    expect(rendered.kind === "manifests" ? rendered.objects.length : rendered).toBe(
      answer.manifests?.length ?? 0,
    );
    if (rendered.kind !== "manifests") return;
    const placed = (objects: readonly ValueMap[]): readonly ValueMap[] =>
      isChart ? objects.map((object) => withoutNamespace(object, one.namespace)) : objects;
    expect(comparable(placed(rendered.objects))).toEqual(comparable(placed(answer.manifests ?? [])));
  });
});

function sourcesOf({ source, refs }: Judged): ValueMap {
  if (refs === undefined) return { source };
  const { repoURL = null } = source;
  return { sources: [source, ...refs.map((ref) => ({ repoURL, targetRevision: "HEAD", ref }))] };
}

/** What names no namespace gets that of the destination: Argo CD does it after this step. */
function withoutNamespace(object: ValueMap, target: string): ValueMap {
  const { metadata } = object;
  if (!isMap(metadata) || metadata.namespace !== target) return object;
  const { namespace: _, ...rest } = metadata;
  return { ...object, metadata: rest };
}
