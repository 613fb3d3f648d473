import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applicationDeployables } from "../../../src/sources/argo/application.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { comparable, renderArgo } from "../../support/argo-render.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** Small cases with the answers of Argo CD's own repo server: `npm run judge:argocd -- record`. */
interface Judged {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly files: Readonly<Record<string, string>>;
  readonly source: ValueMap;
  readonly answer: {
    readonly tool?: string;
    readonly manifests?: readonly ValueMap[];
    readonly fails?: boolean;
  };
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "judged.json"), "utf8")) as Judged[];

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
      spec: { destination: { namespace: one.namespace }, source: one.source },
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
    if (answer.tool === "Helm") return;
    const rendered = await renderArgo(tree, deployable);
    if (answer.fails === true) {
      expect(rendered.kind).toBe("fails");
      return;
    }
    expect(rendered.kind === "manifests" ? rendered.objects.length : rendered).toBe(
      answer.manifests?.length ?? 0,
    );
    if (rendered.kind !== "manifests") return;
    expect(comparable(rendered.objects)).toEqual(comparable(answer.manifests ?? []));
  });
});
