import type { SourceLocation } from "../../domain/manifest.ts";
import type { Resource } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";
import type { Selector } from "../selector/selector.ts";

/** Text of a patch with the place where it is written: the patch file, or the entry for inline text. */
export interface PatchText {
  readonly text: string;
  readonly location: SourceLocation;
}

/** One entry of `patches`: strategic merge or JSON 6902, told apart by its content. */
export interface PatchEntry extends PatchText {
  readonly target: Selector | undefined;
  readonly allowNameChange: boolean;
  readonly allowKindChange: boolean;
}

/** One entry of `patchesJson6902`. */
export interface JsonPatchEntry extends PatchText {
  readonly target: Selector;
}

/** Applies the entries of `patches` in their order. Throws `BuildError`. */
export function applyPatches(
  resources: readonly Resource[],
  entries: readonly PatchEntry[],
  schema: Schema,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, entries, schema].length}`);
}

/** Applies `patchesStrategicMerge`: each text may hold several patches. Throws `BuildError`. */
export function applyStrategicPatches(
  resources: readonly Resource[],
  texts: readonly PatchText[],
  schema: Schema,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, texts, schema].length}`);
}

/** Applies `patchesJson6902`. Throws `BuildError`. */
export function applyJsonPatches(
  resources: readonly Resource[],
  entries: readonly JsonPatchEntry[],
  schema: Schema,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, entries, schema].length}`);
}
