import type { SourceLocation } from "../../../model/manifest.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { BuildError, MissingError, inContext } from "../../error.ts";
import { textOf } from "../../../yaml/value.ts";
import { GROWS_TOO_LARGE, growthCounter } from "../../edit/size.ts";
import { applyJsonPatch, JsonPatchError, JsonPatchGrowthError } from "../../edit/jsonpatch/apply.ts";
import { parseJsonPatch, type Operation } from "../../edit/jsonpatch/operation.ts";
import { withNotedAnnotations } from "../../resources/annotations.ts";
import type { Resource } from "../../resources/resource.ts";
import type { Schema } from "../../schema/schema.ts";
import { formatId } from "../../files/resource-id.ts";
import { currentId, effectiveNamespace, hasId, rememberId, sameId } from "../../resources/resource-id.ts";
import type { Spend } from "../../effort.ts";
import type { Selector } from "../../files/selector.ts";
import { orSkip, selectResources, type SelectionContext } from "../../resources/selector.ts";
import { rewriteAsText } from "./metadata.ts";
import { parsePatch, parseStrategicPatches, type PatchText } from "./parse.ts";
import { applyStrategicPatch, forTarget, type PatchOptions } from "./strategic.ts";

export type { PatchText } from "./parse.ts";

/** One entry of `patches`: strategic merge or JSON 6902, told apart by its content. */
export interface PatchEntry extends PatchText, PatchOptions {
  readonly target: Selector | undefined;
}

/** One entry of `patchesJson6902`. */
export interface JsonPatchEntry extends PatchText {
  readonly target: Selector;
}

/**
 * Applies the entries of `patches` in their order (kustomize: PatchTransformer). Inline text is to be trimmed by the
 * caller, as kustomize does. Throws `BuildError`.
 */
export function applyPatches(
  resources: readonly Resource[],
  entries: readonly PatchEntry[],
  context: SelectionContext,
): readonly Resource[] {
  return entries.reduce((current, entry) => applyPatch(current, entry, context), resources);
}

function applyPatch(
  resources: readonly Resource[],
  entry: PatchEntry,
  context: SelectionContext,
): readonly Resource[] {
  const { schema } = context;
  const parsed = parsePatch(entry);
  if (parsed.kind === "json") {
    if (entry.target === undefined)
      throw new BuildError("field-missing", "must specify a target for a JSON patch", entry.location);
    const { target } = entry;
    return orSkip(resources, context.skip, () =>
      patchSelected(resources, target, parsed.operations, context, entry, (resource) =>
        rememberId(resource, schema),
      ),
    );
  }
  if (entry.target === undefined) {
    return parsed.patches.reduce((current, patch) => {
      context.spend?.(current.length);
      return orSkip(current, context.skip, () => patchById(current, patch, entry, context));
    }, resources);
  }
  const [patch, ...others] = parsed.patches;
  if (patch === undefined) return resources;
  if (others.length > 0) {
    throw new BuildError(
      "field-conflict",
      "several strategic merge patches in one entry of `patches` must not have a target: write an entry for each",
      entry.location,
    );
  }
  const selected = targetsOf(resources, entry.target, context, entry.location);
  return patchTargets(resources, selected, patch, entry, context);
}

/** Applies `patchesStrategicMerge`: each text may hold several patches. Throws `BuildError`. */
export function applyStrategicPatches(
  resources: readonly Resource[],
  texts: readonly PatchText[],
  context: Pick<SelectionContext, "schema" | "skip" | "spend">,
): readonly Resource[] {
  const { schema, skip, spend } = context;
  let current = resources;
  const parsed = texts.map((text) => ({ text, patches: parseStrategicPatches(text) }));
  const [first] = texts;
  if (first !== undefined && parsed.every(({ patches }) => patches.length === 0)) {
    throw new BuildError("patch-syntax", "the patches are empty", first.location);
  }
  for (const { text, patches } of parsed) {
    const entry = { ...text, allowNameChange: false, allowKindChange: false };
    for (const patch of patches) {
      const before = current;
      spend?.(before.length);
      current = orSkip(before, skip, () =>
        patchTargets(before, [findTarget(before, patch, entry, schema)], patch, entry, context),
      );
    }
  }
  return current;
}

/**
 * Applies `patchesJson6902`; unlike with `patches`, a name that such a patch changes is not remembered for
 * references (kustomize: PatchJson6902Transformer). Throws `BuildError`.
 */
export function applyJsonPatches(
  resources: readonly Resource[],
  entries: readonly JsonPatchEntry[],
  context: SelectionContext,
): readonly Resource[] {
  let current = resources;
  for (const { text, target, location } of entries) {
    if (target.name === "") throw new BuildError("field-missing", "must specify the target name", location);
    const parsed = parseJsonPatch(text, location);
    if (!parsed.ok) throw new BuildError("patch-syntax", parsed.message, location);
    if (parsed.operations.length === 0) throw new BuildError("patch-syntax", "the patch is empty", location);
    const before = current;
    current = orSkip(before, context.skip, () =>
      patchSelected(before, target, parsed.operations, context, { text, location }, (resource) => resource),
    );
  }
  return current;
}

type PatchWithOptions = PatchOptions & { readonly location: SourceLocation };

function findTarget(
  resources: readonly Resource[],
  patch: ValueMap,
  { location }: PatchWithOptions,
  schema: Schema,
): Resource {
  const id = currentId({ object: patch });
  const [target, ...others] = resources.filter((resource) => hasId(resource, id, schema));
  if (target !== undefined && others.length === 0) return target;
  const problem = target === undefined ? "no matches" : "multiple matches";
  const message =
    `${problem} for Id ${formatId(id)}: failed to find the unique target of the patch; ` +
    "correct its apiVersion, kind, name or namespace, or give the entry a target";
  if (target !== undefined) throw new BuildError("target-missing", message, location);
  const asked = textOf(patch);
  throw new MissingError(message, location, {
    what: `the patch of ${formatId(id)}`,
    asked,
    concerns: new Set(),
  });
}

/** A patch without a target finds the one resource that has its id, or had it once. */
function patchById(
  resources: readonly Resource[],
  patch: ValueMap,
  entry: PatchWithOptions,
  { schema, spend }: Pick<SelectionContext, "schema" | "spend">,
): readonly Resource[] {
  const target = findTarget(resources, patch, entry, schema);
  return resources.flatMap((resource) =>
    resource === target ? (applyStrategicPatch(resource, patch, entry, schema, spend) ?? []) : resource,
  );
}

/** Patches every resource with the id of a selected one, and refuses ids that then are there twice. */
function patchTargets(
  resources: readonly Resource[],
  selected: readonly Resource[],
  patch: ValueMap,
  entry: PatchWithOptions,
  { schema, spend }: Pick<SelectionContext, "schema" | "spend">,
): readonly Resource[] {
  spend?.(resources.length * selected.length);
  const ids = selected.map(currentId);
  const patched = resources.flatMap((resource) => {
    const id = currentId(resource);
    if (!ids.some((own) => own.namespace === id.namespace && sameId(own, id, schema))) return resource;
    return applyStrategicPatch(resource, forTarget(patch, resource), entry, schema, spend) ?? [];
  });
  requireDistinctIds(patched, schema, entry.location);
  return patched;
}

function requireDistinctIds(resources: readonly Resource[], schema: Schema, location: SourceLocation): void {
  const seen = new Set<string>();
  for (const resource of resources) {
    const id = currentId(resource);
    const key = formatId({ ...id, namespace: effectiveNamespace(id, schema) });
    if (seen.has(key)) {
      throw new BuildError(
        "resource-twice",
        `may not add resource with an already registered id: ${formatId(id)}`,
        location,
      );
    }
    seen.add(key);
  }
}

function targetsOf(
  resources: readonly Resource[],
  target: Selector,
  context: SelectionContext,
  location: SourceLocation,
): readonly Resource[] {
  const targets = selectResources(resources, target, context, location);
  context.noteTargets?.(targets.length);
  return targets;
}

function patchSelected(
  resources: readonly Resource[],
  target: Selector,
  operations: readonly Operation[],
  context: SelectionContext,
  { text, location }: PatchText,
  prepare: (resource: Resource) => Resource,
): readonly Resource[] {
  const selected = new Set(targetsOf(resources, target, context, location));
  const mayGrow = growthCounter();
  return resources.map((resource) => {
    if (!selected.has(resource)) return resource;
    const prepared = withNotedAnnotations(prepare(resource));
    const object = patchObject(prepared, operations, { text, location, selected }, context.spend);
    if (!mayGrow(resource.object, object)) throw new BuildError("too-large", GROWS_TOO_LARGE, location);
    return { ...prepared, object: rewriteAsText(object, "annotations"), shared: [] };
  });
}

function patchObject(
  resource: Resource,
  operations: readonly Operation[],
  { text, location, selected }: PatchText & { readonly selected: ReadonlySet<Resource> },
  spend?: Spend,
): ValueMap {
  const tell = (error: JsonPatchError): BuildError => {
    const id = formatId(currentId(resource));
    const message = `${error.message} in ${id}`;
    if (error instanceof JsonPatchGrowthError) return new BuildError("too-large", message, location);
    if (resource.maybeChangedBy === undefined) return new BuildError("patch-fails", message, location);
    return new MissingError(message, location, {
      what: `the patch of ${id}`,
      asked: text,
      concerns: selected,
    });
  };
  return inContext(JsonPatchError, tell, () => {
    const patched = applyJsonPatch(resource.object, operations, spend);
    if (isMap(patched)) return patched;
    throw new JsonPatchError("the result is no map");
  });
}
