import type { SourceLocation } from "../../model/manifest.ts";
import { textOf } from "../../yaml/value.ts";
import { BuildError, MissingError, inContext } from "../error.ts";
import { requireLibrary, type Libraries } from "../patterns/libraries.ts";
import type { ResourceId } from "../files/resource-id.ts";
import type { ReadRecord } from "../load/loader.ts";
import { noteDifference, noteSecret, type Resource } from "../resources/resource.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import { compilePattern } from "../patterns/pattern.ts";
import { formatId } from "../files/resource-id.ts";
import { currentId, previousIds } from "../resources/resource-id.ts";
import { orSkip, SELECTION_STEPS, type SelectionContext } from "../resources/selector.ts";
import { compileSelector, type CompiledSelector } from "../resources/selector.ts";
import { isTooLarge, sizeOf, TOO_LARGE } from "../edit/size.ts";
import type { Spend } from "../effort.ts";
import { withObject } from "../resources/edit-resources.ts";
import { FieldPathError } from "../paths/error.ts";
import { splitFieldPath } from "../paths/field-path.ts";
import { lookUp } from "../paths/lookup.ts";
import type { Replacement, ReplacementSource, ReplacementTarget } from "../files/replacement.ts";
import { isScalar } from "../paths/text.ts";
import { writeField } from "../paths/write.ts";
import { isNilOrEmpty } from "../edit/nil-or-empty.ts";

/**
 * Applies replacements in their order; each sees what the former wrote (api/filters/replacement/replacement.go of
 * kustomize 5.8.1). Throws `BuildError`.
 */
export function applyReplacements(
  resources: readonly Resource[],
  replacements: readonly Replacement[],
  {
    libraries,
    skip,
    spend,
    noteTarget,
    loader,
  }: Pick<SelectionContext, "libraries" | "skip" | "spend"> & Noting & Copying,
): readonly Resource[] {
  return replacements.reduce(
    (current, replacement) =>
      orSkip(current, skip, () => {
        spend?.(current.length);
        const value = valueOf(current, replacement, libraries, loader?.record.copied);
        return replacement.targets.reduce((written, target) => {
          spend?.(written.length * SELECTION_STEPS * (1 + target.reject.length));
          return writeTarget(written, value, target, replacement, { libraries, spend, noteTarget });
        }, current);
      }),
    resources,
  );
}

interface Noting {
  /** Hears of each target whether there is something that it selects; kustomize is silent where there is not. */
  readonly noteTarget?: ((target: ReplacementTarget, of: Replacement, hits: boolean) => void) | undefined;
}

interface Copying {
  /** Remembers what is copied out of Secrets. */
  readonly loader?: { readonly record: Pick<ReadRecord, "copied"> };
}

/** Throws `MissingError` when the source is not there, or is one that what was left out may have completed. */
function valueOf(
  resources: readonly Resource[],
  replacement: Replacement,
  libraries: Libraries,
  copied: Set<string> | undefined,
): WrittenValue {
  const { source, targets, location } = replacement;
  if (typeof source === "string") return { value: source };
  const fail = (message: string): never => {
    const selected = targets.flatMap((target) => {
      const isSelected = targetFilter(target, replacement, libraries);
      return resources.filter(isSelected);
    });
    const missing = {
      what: `the replacement from ${formatId(source)}`,
      asked: textOf({ ...source, options: { ...source.options } }),
      concerns: new Set(selected),
    };
    throw new MissingError(message, location, missing);
  };
  return readSource(resources, source, replacement, fail, copied);
}

/** Any id that the resource has or had; kustomize looks at the current one first. */
function idsOf(resource: Resource): readonly ResourceId[] {
  return [currentId(resource), ...previousIds(resource)];
}

function readSource(
  resources: readonly Resource[],
  source: ReplacementSource,
  { location }: Replacement,
  missing: (message: string) => never,
  copied: Set<string> | undefined,
): WrittenValue {
  const [resource, ...others] = resources.filter((candidate) =>
    idsOf(candidate).some((id) => isSource(id, source)),
  );
  if (resource === undefined) return missing(`nothing selected by ${formatId(source)}`);
  if (others.length > 0)
    throw new BuildError("target-ambiguous", `multiple matches for selector ${formatId(source)}`, location);
  const tell = ({ message: cause }: FieldPathError): BuildError => {
    const message = `cannot read fieldPath "${source.fieldPath}" of replacement source ${formatId(source)}: ${cause}`;
    if (resource.maybeChangedBy !== undefined) return missing(message);
    return new BuildError("target-missing", message, location);
  };
  return inContext(FieldPathError, tell, () => {
    const found = lookUp(resource.object, splitFieldPath(source.fieldPath));
    if (found === undefined || isNilOrEmpty(found.value)) {
      throw new FieldPathError("the field is missing or empty");
    }
    const refined = refine(found, source);
    noteSecret(resource, source.fieldPath, refined, copied);
    return refined;
  });
}

function isSource(id: ResourceId, source: ReplacementSource): boolean {
  const namespace = (text: string): string => (text === "" ? "default" : text);
  return (
    (source.group === "" || source.group === id.group) &&
    (source.version === "" || source.version === id.version) &&
    (source.kind === "" || source.kind === id.kind) &&
    (source.name === "" || source.name === id.name) &&
    (source.namespace === "" || namespace(source.namespace) === namespace(id.namespace))
  );
}

function refine(source: WrittenValue, { options }: ReplacementSource): WrittenValue {
  if (options.delimiter === "") return source;
  if (!isScalar(source.value)) {
    throw new FieldPathError("the delimiter option needs a field that is not a map or list");
  }
  const part = writtenText(source).split(options.delimiter)[options.index];
  if (part === undefined) throw new FieldPathError(`options.index ${options.index} is out of bounds`);
  return { value: part };
}

/** Whether a resource is one that the value is for. */
function targetFilter(
  target: ReplacementTarget,
  { location }: Replacement,
  libraries: Libraries,
): (resource: Resource) => boolean {
  const select = compileSelector(target.select, libraries, location);
  const rejects = target.reject.map((reject) => ({
    reject,
    compiled: compileSelector(reject, libraries, location),
  }));
  return (resource) => {
    const ids = idsOf(resource);
    const isRejected = rejects.some(({ reject, compiled }) => {
      const byMetadata = reject.annotationSelector !== "" || reject.labelSelector !== "";
      const byId = [reject.group, reject.version, reject.kind, reject.name, reject.namespace].some(
        (part) => part !== "",
      );
      return (
        (byMetadata && compiled.matchesMetadata(resource)) ||
        (byId && ids.some((id) => matchesId(compiled, id)))
      );
    });
    return !isRejected && select.matchesMetadata(resource) && ids.some((id) => matchesId(select, id));
  };
}

function writeTarget(
  resources: readonly Resource[],
  value: WrittenValue,
  target: ReplacementTarget,
  replacement: Replacement,
  {
    libraries,
    spend,
    noteTarget,
  }: { readonly libraries: Libraries; readonly spend: Spend | undefined } & Noting,
): readonly Resource[] {
  const { location } = replacement;
  const isTarget = targetFilter(target, replacement, libraries);
  const tools = toolsFor(libraries, location);
  noteTarget?.(target, replacement, resources.some(isTarget));
  return resources.map((resource) => {
    if (!isTarget(resource)) return resource;
    return target.fieldPaths.reduce((written, path) => {
      spend?.(sizeOf(written.object).nodes);
      const what = `the replacement of "${path}" in ${formatId(currentId(resource))}`;
      return inContext(
        BuildError,
        (error) => error.within(what, location),
        () =>
          inContext(
            FieldPathError,
            (error) => notWritten(error, { resource, path, target, value, location }),
            () => writePath(written, value, path, target, tools),
          ),
      );
    }, resource);
  });
}

type Tools = Parameters<typeof writeField>[4];

function writePath(
  resource: Resource,
  value: WrittenValue,
  path: string,
  { options }: ReplacementTarget,
  tools: Tools,
): Resource {
  const { object, isInText } = writeField(resource.object, value, path, options, tools);
  const isOfRelease = isInText && options.delimiter !== "" && object !== resource.object;
  const written = withObject(resource, object);
  if (isTooLarge(written.object)) throw new BuildError("too-large", TOO_LARGE);
  return isOfRelease ? noteDifference(written, "textDelimiter") : written;
}

function notWritten(
  { message: cause }: FieldPathError,
  {
    resource,
    path,
    target,
    value,
    location,
  }: {
    readonly resource: Resource;
    readonly path: string;
    readonly target: ReplacementTarget;
    readonly value: WrittenValue;
    readonly location: SourceLocation;
  },
): BuildError {
  const id = formatId(currentId(resource));
  const message =
    `unable to find${target.options.create ? " or create" : ""} field "${path}" in replacement target ` +
    `${id}: ${cause}`;
  if (resource.maybeChangedBy === undefined) return new BuildError("target-missing", message, location);
  return new MissingError(message, location, {
    what: `the replacement in ${id}`,
    asked: textOf([path, value.value]),
    concerns: new Set([resource]),
  });
}

function toolsFor(libraries: Libraries, location: SourceLocation): Tools {
  return {
    compile: (pattern) => compilePattern(pattern, libraries, location),
    editYaml: (...edit) => requireLibrary(libraries, "yamlText")(...edit),
  };
}

/** Namespaces as written: unlike a patch target, `default` does not select what has none. */
function matchesId(selector: CompiledSelector, id: ResourceId): boolean {
  return selector.matchesKind(id) && selector.matchesName(id.name) && selector.matchesNamespace(id.namespace);
}
