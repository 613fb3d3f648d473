import type { SourceLocation } from "../../model/manifest.ts";
import { BuildError, unlessFails } from "../error.ts";
import type { Located, PatchReference } from "../files/kustomization.ts";
import { fail } from "../files/node.ts";
import { findFile } from "../load/find.ts";
import { readText } from "../load/loader.ts";
import type { Loader } from "../load/loader.ts";
import { readObjects } from "../load/objects.ts";
import type { JsonPatchEntry, PatchEntry, PatchText } from "./patches/patches.ts";
import { parseSelector } from "../files/selector.ts";

/** Reads an entry of `patches`. Throws `BuildError` when its text is missing or given twice. */
export function readPatch(reference: PatchReference, loader: Loader, strict = true): PatchEntry {
  const { target, allowNameChange, allowKindChange } = reference;
  return {
    ...readPatchText(reference, loader, "patch"),
    target: target.value === null ? undefined : parseSelector(target, strict),
    allowNameChange,
    allowKindChange,
  };
}

/** Reads an entry of `patchesJson6902`. Throws `BuildError`. */
export function readJsonPatch(reference: PatchReference, loader: Loader, strict = true): JsonPatchEntry {
  const { target } = reference;
  if (target.value === null) return fail(target, "a JSON patch needs a target", "field-missing");
  const selector = parseSelector(target, strict);
  if (selector.name === "")
    return fail(target, "the target of an entry of patchesJson6902 needs a name", "field-missing");
  return { ...readPatchText(reference, loader, "patch"), target: selector };
}

function readPatchText(reference: PatchReference, loader: Loader, field: string): PatchText {
  const { path, location } = reference;
  const patch = reference.patch.trim();
  if (patch !== "" && path !== "")
    throw new BuildError("field-conflict", `a patch has either ${field} or path, not both`, location);
  if (patch !== "") return { text: patch, location };
  if (path === "") throw new BuildError("field-missing", `a patch needs one of ${field} and path`, location);
  return readPatchFile(path, location, loader);
}

function readPatchFile(path: string, location: SourceLocation, loader: Loader): PatchText {
  const file = findFile(loader, path, location);
  return { text: readText(loader, file), location: { file: file.path } };
}

/** Reads the entries of `patchesStrategicMerge`: each a path, or, as of old, the patch itself. */
export function readStrategicPatches(entries: readonly Located[], loader: Loader): readonly PatchText[] {
  return entries.map(({ text, location }) =>
    isPatch(text, location) ? { text, location } : readPatchFile(text, location, loader),
  );
}

function isPatch(text: string, location: SourceLocation): boolean {
  return unlessFails(BuildError, () => readObjects(text, location.file)) !== undefined;
}
