import { mergePatch } from "../../../delivery/argo/source-files.ts";
import { fieldIn } from "../../../delivery/replaced-fields.ts";
import { sameValue } from "../../../model/equal.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { isList, isMap, mapIn, mapsIn, textOf, type Value, type ValueMap } from "../../../yaml/value.ts";
import { charge, sizeOf } from "../template/budget.ts";
import { NotUnderstood, TemplateError } from "../template/value.ts";
import { asJson, Unfollowed, type GeneratorContext, type Params } from "./generator.ts";
import { gitParams } from "./git.ts";
import { flatten } from "./params.ts";
import { renderMap, renderText, type Dialect } from "./render.ts";
import { selects } from "./selector.ts";
import { ownValue } from "../../../model/own-value.ts";

const MAX_PARAMS = 10_000;

/** The kinds that need nothing but the repository. */
const KNOWN: Readonly<Record<string, (options: ValueMap, context: GeneratorContext) => Params>> = {
  list: listParams,
  git: gitParams,
  matrix: matrixParams,
  merge: mergeParams,
};

const BESIDES: ReadonlySet<string> = new Set(["selector", "template"]);

/** The generators of an entry, of which there is one, if all is well. */
export function kindsOf(generator: ValueMap): readonly string[] {
  return Object.keys(generator).filter((kind) => !BESIDES.has(kind) && isMap(generator[kind]));
}

/**
 * The parameter sets of one generator.
 * Throws `Unfollowed`, `TemplateError` where Argo CD fails, and `NotUnderstood`.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/generators/generator_spec_processor.go (Transform)
 * @param outer parameters of the first generator of a matrix
 */
export function generate(
  generator: ValueMap,
  outer: ValueMap | undefined,
  context: GeneratorContext,
): Params {
  const [kind, second] = kindsOf(generator);
  if (kind === undefined) throw new TemplateError("a generator is empty");
  if (second !== undefined) throw new NotUnderstood("several generators in one entry");
  const make = ownValue(KNOWN, kind);
  if (make === undefined) throw new Unfollowed(kind);
  const options = fieldIn(generator, kind);
  const map = mapIn(options);
  const params = make(outer === undefined ? map : interpolated(map, outer, context.dialect), context);
  if (params.length > MAX_PARAMS) throw new NotUnderstood("a generator of more than 10000 Applications");
  const selector = fieldIn(generator, "selector");
  // What a selector leaves none of was made nevertheless.
  for (const set of params) charge(context.dialect.budget, sizeOf(set) + sizeOf(selector));
  return isMap(selector) ? params.filter((set) => selects(selector, flatten(set))) : params;
}

/** The values of a generator are rendered with what is known, and otherwise later, with its own parameters. */
function interpolated(options: ValueMap, outer: ValueMap, dialect: Dialect): ValueMap {
  const { values, ...rest } = options;
  const rendered = renderMap(rest, outer, dialect);
  if (!isMap(values)) return values === undefined ? rendered : { ...rendered, values };
  const strict: Dialect = { ...dialect, options: [...dialect.options, "missingkey=error"] };
  const resolved = Object.entries(values).map(([key, value]): readonly [string, Value] => [
    key,
    renderKnown(value, outer, strict),
  ]);
  return { ...rendered, values: Object.fromEntries(resolved) };
}

function renderKnown(value: Value, outer: ValueMap, dialect: Dialect): Value {
  if (typeof value !== "string") return value;
  try {
    return renderText(value, outer, dialect);
  } catch (error) {
    if (error instanceof TemplateError) return value;
    throw error;
  }
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/ */
function listParams(options: ValueMap, { dialect }: GeneratorContext): Params {
  const elements = fieldIn(options, "elements");
  const listed = (isList(elements) ? elements : []).map((element) => {
    if (!isMap(element)) throw new TemplateError("an element of a list generator is no map");
    return dialect.goTemplate ? asJson(element) : textParams(element);
  });
  const yaml = fieldIn(options, "elementsYaml");
  if (typeof yaml !== "string" || yaml === "") return listed;
  const parsed = parseYamlAsJson(yaml);
  const more = parsed.ok ? (parsed.documents[0]?.value ?? []) : null;
  if (!isList(more) || !more.every(isMap)) throw new TemplateError("elementsYaml is no list of maps");
  return [...listed, ...more.map(asJson)];
}

function textParams(element: ValueMap): ValueMap {
  const entries = Object.entries(element).flatMap(([key, value]) => {
    if (key !== "values") return [[key, value] as const];
    if (!isMap(value)) throw new TemplateError("values of a list element must be a map");
    return Object.entries(value).map(([name, item]) => [`values.${name}`, item] as const);
  });
  if (entries.some(([, value]) => typeof value !== "string")) {
    throw new TemplateError("an element of a list generator holds what is no text; put it in quotes");
  }
  return Object.fromEntries(entries);
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Matrix/ */
function matrixParams(options: ValueMap, context: GeneratorContext): Params {
  const [first, second, third] = childrenOf(options);
  if (first === undefined || second === undefined || third !== undefined) {
    throw new TemplateError("a matrix generator needs two generators");
  }
  const outer = generate(first, undefined, context);
  const combined: ValueMap[] = [];
  for (const set of outer) {
    for (const inner of generate(second, set, context)) {
      combined.push(context.dialect.goTemplate ? overridden(inner, set) : joined(set, inner));
    }
    if (combined.length > MAX_PARAMS) throw new NotUnderstood("a matrix of more than 10000 Applications");
  }
  return combined;
}

export function childrenOf(options: ValueMap): readonly ValueMap[] {
  const generators = fieldIn(options, "generators");
  return mapsIn(generators);
}

/** Without Go templates, one key must not have two values. */
function joined(first: ValueMap, second: ValueMap): ValueMap {
  const conflict = Object.keys(second).find(
    (key) => Object.hasOwn(first, key) && !sameValue(first[key], second[key]),
  );
  if (conflict === undefined) return { ...first, ...second };
  throw new TemplateError(`both generators of a matrix give ${conflict}, with different values`);
}

/** A deep merge in which what is empty overrides nothing: https://github.com/darccio/mergo */
export function overridden(base: ValueMap, override: ValueMap): ValueMap {
  const merged = Object.entries(override).map(([key, value]): readonly [string, Value] => {
    const before = ownValue(base, key);
    if (isMap(before) && isMap(value)) return [key, overridden(before, value)];
    return [key, before === undefined || !isEmpty(value) ? value : before];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  return value === null || value === "" || value === 0 || value === false;
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Merge/ */
function mergeParams(options: ValueMap, context: GeneratorContext): Params {
  const children = childrenOf(options);
  const keys = fieldIn(options, "mergeKeys");
  if (children.length < 2) throw new TemplateError("a merge generator needs two generators");
  if (!isList(keys) || keys.length === 0) throw new TemplateError("a merge generator needs mergeKeys");
  const names = [...new Set(keys.filter((key) => typeof key === "string"))].sort();
  const [base = new Map<string, ValueMap>(), ...others] = children.map((child) =>
    byMergeKeys(generate(child, undefined, context), names),
  );
  return [...base].map(([key, params]) =>
    others.reduce((merged, sets) => {
      const override = sets.get(key);
      return override === undefined ? merged : mergedParams(merged, override, context.dialect);
    }, params),
  );
}

/** One set over another, in a merge generator. */
export function mergedParams(below: ValueMap, above: ValueMap, { goTemplate }: Dialect): ValueMap {
  return goTemplate ? overridden(below, above) : { ...below, ...above };
}

function byMergeKeys(params: Params, names: readonly string[]): ReadonlyMap<string, ValueMap> {
  const sets = new Map<string, ValueMap>();
  for (const set of params) {
    const key = textOf(names.map((name) => set[name] ?? null));
    if (sets.has(key))
      throw new TemplateError("two parameter sets of a merge generator have equal mergeKeys");
    sets.set(key, set);
  }
  return sets;
}

/** A template of a generator overrides the set's. */
export function templateOf(generator: ValueMap, template: ValueMap): ValueMap {
  const [kind] = kindsOf(generator);
  const options = kind === undefined ? null : fieldIn(generator, kind);
  const own = isMap(options) ? fieldIn(options, "template") : null;
  if (!isMap(own)) return template;
  const merged = mergePatch(template, withoutEmpty(own));
  return isMap(merged) ? merged : template;
}

function withoutEmpty(map: ValueMap): ValueMap {
  const entries = Object.entries(map)
    .map(([key, value]) => [key, isMap(value) ? withoutEmpty(value) : value] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries);
}
