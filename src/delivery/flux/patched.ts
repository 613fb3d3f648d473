import { buildKustomization } from "../../kustomize/engine/build.ts";
import { getIn, isList, textIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { postRenderTree } from "../helm/post-render.ts";

/**
 * The objects with those of these patches that may be for them; undefined where kustomize fails with them, or takes what
 * is not at hand. A patch that names no target has to find the object that it is written as, and others are not here.
 */
export function patched(objects: readonly ValueMap[], patches: Value): readonly ValueMap[] | undefined {
  const kinds = objects.map((object) => textIn(object, "kind"));
  const own = (isList(patches) ? patches : []).filter((patch) => {
    const kind = textIn(patch, "target", "kind");
    if (getIn(patch, "target") === undefined) return kinds.some((each) => writes(patch, each));
    return !/^\w+$/.test(kind) || kinds.includes(kind);
  });
  if (own.length === 0) return objects;
  const manifests = objects.map((object) => ({ object }));
  const tree = postRenderTree(manifests, { kustomize: { patches: own } });
  if (tree === undefined) return objects;
  const result = buildKustomization(tree, "", { loadRestrictor: "rootOnly", reorder: "none" });
  return result.kind === "built" ? result.manifests.map(({ object }) => object) : undefined;
}

function writes(patch: Value, kind: string): boolean {
  return textIn(patch, "patch")
    .split("\n")
    .some((line) => line.trim() === `kind: ${kind}`);
}
