import { getIn, isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { parseYaml } from "../../../yaml/parse.ts";
import type { SourceLocation } from "../../../model/manifest.ts";
import { parseJsonPatch, type Operation } from "../../edit/jsonpatch/operation.ts";
import { BuildError } from "../../error.ts";
import { isNilOrEmpty } from "../../edit/nil-or-empty.ts";

/** Text of a patch with the place where it is written: the patch file, or the entry for inline text. */
export interface PatchText {
  readonly text: string;
  readonly location: SourceLocation;
}

/** What a patch's text holds; kustomize tells the two kinds apart by what the text parses as. */
export type ParsedPatch =
  | { readonly kind: "strategic"; readonly patches: readonly ValueMap[] }
  | { readonly kind: "json"; readonly operations: readonly Operation[] };

type StrategicResult =
  | { readonly ok: true; readonly patches: readonly ValueMap[] }
  | { readonly ok: false; readonly message: string; readonly location: SourceLocation };

/**
 * Throws `BuildError` for a text that is neither (PatchTransformer.go, Config). A text without content is a patch that
 * does nothing; kustomize 5.5.0 refuses it instead.
 */
export function parsePatch({ text, location }: PatchText): ParsedPatch {
  const strategic = readStrategicPatches({ text, location });
  if (strategic.ok) return { kind: "strategic", patches: strategic.patches };
  const json = parseJsonPatch(text, location);
  if (json.ok) return { kind: "json", operations: json.operations };
  throw new BuildError(
    "patch-syntax",
    `unable to parse a strategic merge or JSON patch: as strategic merge patch, ${strategic.message}; ` +
      `as JSON patch, ${json.message}`,
    strategic.location,
  );
}

/** Reads strategic merge patches, several documents and lists of them too. Throws `BuildError`. */
export function parseStrategicPatches(patch: PatchText): readonly ValueMap[] {
  const result = readStrategicPatches(patch);
  if (result.ok) return result.patches;
  throw new BuildError("patch-syntax", result.message, result.location);
}

function readStrategicPatches({ text, location }: PatchText): StrategicResult {
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    // The line counts within the text, which is a line of the file only for a file of its own.
    return { ok: false, message: parsed.error.message, location };
  }
  const patches: ValueMap[] = [];
  const pending = parsed.documents.map((document) => document.value);
  for (let value = pending.shift(); value !== undefined; value = pending.shift()) {
    if (isNilOrEmpty(value)) continue;
    const message = problemOf(value);
    if (message !== undefined || !isMap(value)) return { ok: false, message: message ?? "", location };
    const items = listItems(value);
    if (items === undefined) patches.push(value);
    else pending.push(...items);
  }
  return { ok: true, patches };
}

/** A patch must look like an object (kyaml/yaml/rnode.go, GetValidatedMetadata). */
function problemOf(value: Value): string | undefined {
  if (!isMap(value)) return "expected a map";
  const kind = value.kind;
  if (typeof kind !== "string" || kind === "") return "missing kind in the patch";
  if (kind.endsWith("List")) return undefined;
  const name = getIn(value, "metadata", "name");
  return typeof name !== "string" || name === "" ? "missing metadata.name in the patch" : undefined;
}

/** The items of a `List` of any type; undefined for everything else (api/resource/factory.go, inlineAnyEmbeddedLists). */
function listItems(value: ValueMap): readonly Value[] | undefined {
  if (typeof value.kind !== "string" || !value.kind.endsWith("List")) return undefined;
  const items = value.items;
  if (items === undefined) return undefined;
  if (items === null) return [];
  if (!isList(items)) throw new BuildError("object-shape", "the items of a List must be a list");
  return items;
}
