import { textAt } from "../model/fields.ts";
import type { Manifest } from "../model/manifest.ts";
import type { ValueMap } from "../yaml/value.ts";

const FLUX = "kustomize.toolkit.fluxcd.io";

/**
 * Head as the cluster gets it, where annotations keep Flux from applying an object: never, or only to create it.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
 */
export function withHeldObjects(
  base: readonly Manifest[] | null,
  head: readonly Manifest[] | null,
): readonly Manifest[] | null {
  if (!head?.some(({ object }) => holdOf(object) !== undefined)) return head;
  const before = new Map((base ?? []).map((manifest) => [keyOf(manifest.object), manifest]));
  return head.flatMap((manifest) => {
    const hold = holdOf(manifest.object);
    if (hold === undefined) return [manifest];
    const known = before.get(keyOf(manifest.object));
    if (known !== undefined) return [known];
    return hold === "never" ? [] : [manifest];
  });
}

function holdOf(object: ValueMap): "never" | "onceMade" | undefined {
  const annotation = (name: string) =>
    textAt(object, "metadata", "annotations", `${FLUX}/${name}`)?.toLowerCase();
  if (annotation("reconcile") === "disabled" || annotation("ssa") === "ignore") return "never";
  return annotation("ssa") === "ifnotpresent" ? "onceMade" : undefined;
}

function keyOf(object: ValueMap): string {
  const text = (...path: readonly string[]) => textAt(object, ...path) ?? "";
  const [group = ""] = text("apiVersion").split("/");
  return JSON.stringify([group, text("kind"), text("metadata", "namespace"), text("metadata", "name")]);
}
