import type { SourceLocation } from "../../../model/manifest.ts";
import { getIn, type ValueMap } from "../../../yaml/value.ts";
import { editMap } from "../../edit/edit-map.ts";
import type { Spend } from "../../effort.ts";
import { BuildError, inContext } from "../../error.ts";
import { MergeError } from "../../edit/merge/error.ts";
import { strategicMerge } from "../../edit/merge/strategic.ts";
import type { Resource } from "../../resources/resource.ts";
import type { Schema } from "../../schema/schema.ts";
import { formatId } from "../../files/resource-id.ts";
import { currentId, rememberId } from "../../resources/resource-id.ts";
import { withObject } from "../../resources/edit-resources.ts";
import { unshareReplaced } from "../../resources/shared-entries.ts";
import { rewriteAsText, setMetadata } from "./metadata.ts";

export interface PatchOptions {
  readonly allowNameChange: boolean;
  readonly allowKindChange: boolean;
}

/**
 * Merges a patch into one resource, which keeps its namespace, and its name and kind unless the options allow a
 * change (kustomize: Resource.ApplySmPatch). Undefined when the patch deletes the resource. Throws `BuildError`.
 */
export function applyStrategicPatch(
  target: Resource,
  patch: ValueMap,
  options: PatchOptions & { readonly location: SourceLocation },
  schema: Schema,
  spend?: Spend,
): Resource | undefined {
  const { allowNameChange, allowKindChange, location } = options;
  const mayMove = allowNameChange || allowKindChange;
  // kustomize notes the options as annotations of the patch, and with that makes text of those that it has.
  const noted = mayMove ? rewriteAsText(patch, "annotations") : patch;
  const merged = merge(target, noted, { schema, spend }, location);
  if (merged === undefined || Object.keys(merged).length === 0) return undefined;
  const { name, namespace, kind } = currentId(target);
  let object = merged;
  if (!allowKindChange && object.kind !== kind) object = editMap(object, [["kind", kind]]);
  if (!allowNameChange) object = setMetadata(object, "name", name);
  object = setMetadata(object, "namespace", namespace === "" ? undefined : namespace);
  return withObject(unshareReplaced(mayMove ? rememberId(target, schema) : target, patch), object, noted);
}

function merge(
  target: Resource,
  patch: ValueMap,
  { schema, spend }: { readonly schema: Schema; readonly spend: Spend | undefined },
  location: SourceLocation,
): ValueMap | undefined {
  const tell = ({ message }: MergeError): BuildError =>
    new BuildError("patch-fails", `${message} while patching ${formatId(currentId(target))}`, location);
  return inContext(MergeError, tell, () => strategicMerge(target.object, patch, schema, spend));
}

/**
 * The patch as kustomize rewrites it for a target that a selector found: with the target's apiVersion but the patch's
 * own kind, and labels and annotations as text, which also takes the meaning from null there (resWrangler.ApplySmPatch).
 */
export function forTarget(patch: ValueMap, target: Resource): ValueMap {
  const text = rewriteAsText(rewriteAsText(patch, "labels"), "annotations");
  const namespace = getIn(text, "metadata", "namespace");
  const named = setMetadata(
    text,
    "namespace",
    namespace === "" || namespace === null ? undefined : namespace,
  );
  return editMap(named, [["apiVersion", target.object.apiVersion]]);
}
