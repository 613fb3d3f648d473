import { createBuilder } from "../../src/builders/builder.ts";
import { createEmbeddedBuild } from "../../src/builders/embedded/embedded.ts";
import { prepareArgoKustomize } from "../../src/delivery/argo/prepare.ts";
import { readDirectory } from "../../src/delivery/argo/directory.ts";
import type { Deployable } from "../../src/model/deployable.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import type { Value, ValueMap } from "../../src/yaml/value.ts";
import { temporaryDirectory as temporaryFolder } from "./temporary-directory.ts";

export type Rendered =
  | { readonly kind: "manifests"; readonly objects: readonly ValueMap[] }
  | { readonly kind: "fails"; readonly message: string }
  | { readonly kind: "notAnalysed"; readonly message: string };

/** What Argo CD's repo server makes of a deployable, before it syncs. */
export async function renderArgo(tree: FileTree, deployable: Deployable): Promise<Rendered> {
  const { delivery, root, notAnalysed } = deployable;
  if (notAnalysed !== undefined) {
    const { code, message } = notAnalysed;
    return { kind: code === "build-failed" ? "fails" : "notAnalysed", message };
  }
  if (delivery.kind === "argoDirectory") {
    const result = readDirectory(tree, root, delivery.options);
    if (result.kind === "failed") return { kind: "fails", message: result.problem.message };
    const [left] = result.problems;
    if (left !== undefined) return { kind: "notAnalysed", message: left.message };
    return { kind: "manifests", objects: result.manifests.map(({ object }) => object) };
  }
  if (delivery.kind !== "argoKustomize") return { kind: "notAnalysed", message: delivery.kind };
  const prepared = prepareArgoKustomize(tree, root, delivery.options);
  if (prepared.kind === "failed") return { kind: "fails", message: prepared.problem.message };
  const request = { tree: prepared.tree, side: "head" as const, root, closure: [] };
  const outcome = await createEmbeddedBuild("root-only").whole(request);
  if (outcome.status === "failed") return { kind: "fails", message: outcome.problem.message };
  if (outcome.status === "unsupported")
    return { kind: "notAnalysed", message: outcome.problems[0]?.message ?? "" };
  return { kind: "manifests", objects: outcome.manifests.map(({ object }) => object) };
}

/** What a real helm in a folder makes of a deployable that is a chart. */
export async function renderChart(tree: FileTree, deployable: Deployable, helm: string): Promise<Rendered> {
  if (deployable.notAnalysed !== undefined) return renderArgo(tree, deployable);
  const temporaryDirectory = temporaryFolder();
  const allowed = { choice: "auto", allow: ["helm"], fork: false } as const;
  const builder = await createBuilder({ ...allowed, env: { PATH: helm }, temporaryDirectory });
  try {
    const { root } = deployable;
    const outcome = await builder.build({ tree, side: "head", root, closure: tree.paths(), deployable });
    if (outcome.status === "failed") return { kind: "fails", message: outcome.problem.message };
    if (outcome.status === "unsupported")
      return { kind: "notAnalysed", message: outcome.problems[0]?.message ?? "" };
    return { kind: "manifests", objects: outcome.manifests.map(({ object }) => object) };
  } finally {
    await builder.close();
  }
}

/** As text that is equal for equal objects, in any order; without what Argo CD notes down about its Application. */
export function comparable(objects: readonly Value[]): readonly string[] {
  return objects.map((object) => JSON.stringify(normalised(object, []), replaceBigints)).sort();
}

function replaceBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

function normalised(value: Value, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: Value) => normalised(item, [...path, "[]"]));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "argocd.argoproj.io/tracking-id")
    .map(([key, item]): [string, unknown] => [key, normalised(item, [...path, key])])
    .filter(([key, item]) => !(key === "annotations" && path.join(".") === "metadata" && isEmpty(item)))
    .filter(([key, item]) => !(key === "metadata" && path.length === 0 && isEmpty(item)));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
