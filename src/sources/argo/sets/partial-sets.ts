import { fieldIn } from "../../../delivery/replaced-fields.ts";
import { sameValue } from "../../../model/equal.ts";
import { isList, isMap, textOf, type ValueMap } from "../../../yaml/value.ts";
import { NotUnderstood, TemplateError } from "../template/value.ts";
import { Unfollowed, type GeneratorContext } from "./generator.ts";
import { childrenOf, generate, kindsOf, mergedParams, overridden } from "./generators.ts";
import { renderMap, type Dialect } from "./render.ts";

/** What is known of a parameter set, or of all those that one generator makes. */
export interface PartialSet {
  readonly known: ValueMap;
  /** What it holds besides, with values that nobody sees here; undefined: anything. */
  readonly unseen: readonly string[] | undefined;
}

const NOTHING_KNOWN: readonly PartialSet[] = [{ known: {}, unseen: undefined }];
/** Of what is combined here. */
const MAX_SETS = 1000;
/** What a cluster's Secret gives: applicationset/generators/cluster.go (getClusterParameters). */
const CLUSTER_KEYS = ["metadata", "name", "nameNormalized", "project", "server"];

/**
 * The parameter sets of a generator, of which some are not in the repository: what it writes itself is known of each.
 */
export function partialSets(generator: ValueMap, context: GeneratorContext): readonly PartialSet[] {
  try {
    return generate(generator, undefined, context).map((known) => ({ known, unseen: [] }));
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
  const [kind] = kindsOf(generator);
  const options = kind === undefined ? null : fieldIn(generator, kind);
  if (kind === undefined || !isMap(options)) return NOTHING_KNOWN;
  if (kind === "merge") return mergedSets(options, context);
  return kind === "matrix" ? matrixSets(options, context) : [ownSet(kind, options, context.dialect)];
}

function isExpected(error: unknown): boolean {
  return [Unfollowed, TemplateError, NotUnderstood, RangeError].some((kind) => error instanceof kind);
}

/** What a generator that asks somebody else adds to each answer: applicationset/generators/value_interpolation.go. */
function ownSet(kind: string, options: ValueMap, { goTemplate }: Dialect): PartialSet {
  if (kind === "clusters" && fieldIn(options, "flatList") === true)
    return { known: {}, unseen: ["clusters"] };
  const values = fieldIn(options, "values");
  const entries = isMap(values)
    ? Object.entries(values).filter(([, value]) => typeof value === "string")
    : [];
  const named = goTemplate ? entries : entries.map(([key, value]) => [`values.${key}`, value] as const);
  const written: ValueMap = Object.fromEntries(named);
  return {
    known: goTemplate ? { values: written } : written,
    unseen: kind === "clusters" ? CLUSTER_KEYS : undefined,
  };
}

/** The sets of the first generator, each as it is and with what the others may know of it. */
function mergedSets(options: ValueMap, context: GeneratorContext): readonly PartialSet[] {
  const [base = NOTHING_KNOWN, ...others] = childrenOf(options).map((child) => partialSets(child, context));
  const listed = fieldIn(options, "mergeKeys");
  const keys = isList(listed) ? listed.filter((key) => typeof key === "string") : [];
  return others.reduce(
    (sets, above) =>
      bounded(sets, (set) => [
        set,
        ...above.filter((each) => mayBeOne(set, each, keys)).map((each) => under(set, each, context.dialect)),
      ]),
    base,
  );
}

/** What each set becomes; nothing is known of too many. */
function bounded(
  sets: readonly PartialSet[],
  become: (set: PartialSet) => readonly PartialSet[],
): readonly PartialSet[] {
  const all: PartialSet[] = [];
  for (const set of sets) {
    all.push(...become(set));
    if (all.length > MAX_SETS) return NOTHING_KNOWN;
  }
  return all;
}

function mayBeOne(set: PartialSet, other: PartialSet, keys: readonly string[]): boolean {
  return keys.every((key) => {
    const [one, two] = [set.known[key], other.known[key]];
    return one === undefined || two === undefined || sameValue(one, two);
  });
}

/** A set as another one overrides it, also with what nobody sees of that. */
function under(set: PartialSet, above: PartialSet, dialect: Dialect): PartialSet {
  const stay = Object.entries(set.known).filter(([key]) => !holdsUnseen(above, key));
  return {
    known: mergedParams(Object.fromEntries(stay), above.known, dialect),
    unseen: bothUnseen(set, above),
  };
}

function holdsUnseen({ unseen }: PartialSet, key: string): boolean {
  return unseen === undefined || unseen.some((name) => key === name || key.startsWith(`${name}.`));
}

function bothUnseen(one: PartialSet, two: PartialSet): PartialSet["unseen"] {
  return one.unseen === undefined || two.unseen === undefined ? undefined : [...one.unseen, ...two.unseen];
}

/** Each set of the first generator with each of the second, which may be written in terms of the first. */
function matrixSets(options: ValueMap, context: GeneratorContext): readonly PartialSet[] {
  const [first, second] = childrenOf(options);
  if (first === undefined || second === undefined) return NOTHING_KNOWN;
  return bounded(partialSets(first, context), (outer) =>
    partialSets(filledIn(second, outer, context.dialect) ?? {}, context).map((inner) => ({
      known: overridden(inner.known, outer.known),
      unseen: bothUnseen(outer, inner),
    })),
  );
}

/** A generator with what is known of an outer set; undefined where it needs what is not. */
function filledIn(generator: ValueMap, { known }: PartialSet, dialect: Dialect): ValueMap | undefined {
  const [kind] = kindsOf(generator);
  const options = kind === undefined ? null : fieldIn(generator, kind);
  if (kind === undefined || !isMap(options)) return undefined;
  const { values, template: _, ...rest } = options;
  try {
    const strict: Dialect = { ...dialect, options: [...dialect.options, "missingkey=error"] };
    const filled = renderMap(rest, known, strict);
    if (textOf(filled).includes("{{")) return undefined;
    return { [kind]: values === undefined ? filled : { ...filled, values } };
  } catch (error) {
    if (isExpected(error)) return undefined;
    throw error;
  }
}
