import { isList, isMap, type Value } from "../../yaml/value.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { Steps } from "../edit/edit-at.ts";
import { editMap } from "../edit/edit-map.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import { cellText } from "../edit/merge/element.ts";
import { FieldPathError, wrongKind } from "./error.ts";
import { resolveText } from "./text.ts";
import { readPathPart } from "./field-path.ts";
import { fieldStep, invalidPart, itemStep, listOf } from "./lookup.ts";

/** What a missing last field is made as: the kind of the value that it is made for. */
export type CreatedKind = "map" | "list" | "scalar";

export interface MatchOptions {
  /** Undefined: nothing is made. */
  readonly create: CreatedKind | undefined;
  /** Compiles a regular expression that need match a part of a text only. */
  readonly compile: (pattern: string) => (text: string) => boolean;
}

/** A field that a path leads to. */
export interface Target {
  readonly steps: Steps;
  /** The field is new: a text written there becomes what it looks like, `5` a number. */
  readonly isNew: boolean;
  /** kustomize finds it, but what it writes there is lost: it is below null, or inside of a text. */
  readonly isLost: boolean;
  /** It holds no map and no list. */
  readonly isScalar: boolean;
}

/** The value, with what had to be made on the way, and the fields found in it. */
export interface Match {
  readonly value: Value;
  readonly targets: readonly Target[];
}

/**
 * Finds every field that a target's path leads to (kyaml/yaml/match.go, PathMatcher, of kustomize 5.8.1).
 * Throws `FieldPathError` when a part does not fit what is there.
 */
export function matchFields(value: Value, path: readonly string[], options: MatchOptions): Match {
  return matchFrom(value, path, options, false);
}

function matchFrom(value: Value, path: readonly string[], options: MatchOptions, isNew: boolean): Match {
  const [first, ...rest] = path;
  if (first === undefined)
    return {
      value,
      targets: [{ steps: [], isNew, isLost: false, isScalar: !isMap(value) && !isList(value) }],
    };
  const part = readPathPart(first);
  switch (part.kind) {
    case "index":
      return matchIndex(value, part.index, rest, options);
    case "every":
      return matchElements(value, rest, options, () => true);
    case "key":
      return matchKey(value, part.key, rest, options);
    case "match":
      return matchPattern(value, part, rest, options);
    case "invalid":
      throw invalidPart(part.text);
  }
}

function matchIndex(value: Value, index: number, rest: readonly string[], options: MatchOptions): Match {
  const elements = listOf(value);
  const element = elements[index];
  if (element !== undefined) {
    const match = matchFrom(element, rest, options, false);
    const edited = match.value === element ? value : elements.with(index, match.value);
    return { value: edited, targets: below(index, match.targets) };
  }
  if (index !== elements.length || options.create === undefined) {
    throw new FieldPathError(`index ${index} specified but only ${elements.length} elements found`);
  }
  return append(value, matchFrom(makeFor(rest, options.create), rest, options, true));
}

function matchElements(
  value: Value,
  rest: readonly string[],
  options: MatchOptions,
  selects: (element: WrittenValue) => boolean,
): Match {
  const elements = listOf(value);
  const matches = elements.map((element, index) =>
    selects(itemStep(elements, index))
      ? matchFrom(element, rest, options, false)
      : { value: element, targets: [] },
  );
  if (value === null) return { value, targets: [] };
  const isSame = matches.every((match, index) => match.value === elements[index]);
  return {
    value: isSame ? value : matches.map((match) => match.value),
    targets: matches.flatMap((match, index) => below(index, match.targets)),
  };
}

/** `[name=web]` selects by a regular expression; `[=web]` also ends the path, whatever follows it. */
function matchPattern(
  value: Value,
  { field, pattern }: { readonly field: string; readonly pattern: string },
  rest: readonly string[],
  options: MatchOptions,
): Match {
  const matches = options.compile(pattern);
  const after = field === "" ? [] : rest;
  const found = matchElements(value, after, options, (element) => {
    if (field === "") return matches(cellText(element).trim());
    const own = fieldStep(element.value, field);
    return own !== undefined && matches(cellText(own).trim());
  });
  if (found.targets.length > 0 || options.create === undefined) return found;
  const made = resolveText(pattern);
  const element = field === "" ? made.value : editMap({}, [[field, made.value, made.written]]);
  return append(value, matchFrom(element, after, options, true));
}

function matchKey(value: Value, key: string, rest: readonly string[], options: MatchOptions): Match {
  const step = fieldStep(value, key);
  if (step === undefined && options.create === undefined) return { value, targets: [] };
  const isNew = step === undefined;
  const field = step === undefined ? makeFor(rest, options.create) : step.value;
  const isText = !isMap(field) && !isList(field) && rest.length > 0;
  const match = isText ? matchInText(field, rest, options) : matchFrom(field, rest, options, isNew);
  if (value === null) return { value, targets: lose(match.targets) };
  if (!isMap(value)) throw wrongKind("map");
  return {
    value: match.value === field && !isNew ? value : editMap(value, [[key, match.value]]),
    targets: below(key, match.targets),
  };
}

/** kustomize looks into a text as if it were YAML; what it would write there by this way is lost. */
function matchInText(text: Value, rest: readonly string[], options: MatchOptions): Match {
  const parsed = parseYaml(writtenText({ value: text }));
  if (!parsed.ok) throw new FieldPathError("the text is no YAML");
  if (text === "") throw wrongKind("map");
  const match = matchFrom(parsed.documents[0]?.value ?? null, rest, options, false);
  return { value: text, targets: lose(match.targets) };
}

function append(value: Value, match: Match): Match {
  if (value === null) return { value, targets: lose(match.targets) };
  const elements = listOf(value);
  return { value: [...elements, match.value], targets: below(elements.length, match.targets) };
}

/** What is made for a field, so that the rest of the path fits into it. */
function makeFor(rest: readonly string[], kind: CreatedKind | undefined): Value {
  const [next] = rest;
  if (next === undefined) return kind === "map" ? {} : kind === "list" ? [] : null;
  const isElement = readPathPart(next).kind === "index" || (next.startsWith("[") && next.endsWith("]"));
  return isElement ? [] : {};
}

function below(step: string | number, targets: readonly Target[]): readonly Target[] {
  return targets.map((target) => ({ ...target, steps: [step, ...target.steps] }));
}

function lose(targets: readonly Target[]): readonly Target[] {
  return targets.map((target) => ({ ...target, isLost: true }));
}
