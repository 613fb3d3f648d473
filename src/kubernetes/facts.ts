import { parseJson } from "./json.ts";
import type { Value } from "../yaml/value.ts";
import { KINDS, TYPES } from "./tables/kubernetes-1.36.ts";
import { removedVersion } from "./versions.ts";

/** What a field holds where it holds no map of fields, by the letter that the tables give it. */
export type Scalar = "s" | "b" | "i" | "l" | "q" | "x" | "t" | "y" | "j";

/** What Kubernetes' own code says of one field of one of its types. */
export interface FieldFacts {
  readonly name: string;
  readonly shape: "one" | "list" | "map";
  /** Go holds a pointer: an empty value is not the same as none. */
  readonly pointer: boolean;
  /** Undefined: a struct. */
  readonly scalar: Scalar | undefined;
  /** The type's name; "" for a scalar. */
  readonly struct: string;
  /** The keys of a list that server-side apply merges; empty for a set. Undefined: it replaces the list. */
  readonly keys: readonly string[] | undefined;
  /** Server-side apply replaces the map as a whole. */
  readonly atomic: boolean;
  /** The key of a list that a strategic merge patch merges; "" for a list of scalars. Undefined: it replaces the list. */
  readonly mergeKey: string | undefined;
  /** A strategic merge patch keeps only the keys that it has. */
  readonly retainKeys: boolean;
  /** What the API server writes where the field is missing, whatever is around it. */
  readonly fallback: Value | undefined;
  readonly values: readonly string[] | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The API server takes it out again: its feature is off by default. */
  readonly dropped: boolean;
}

export interface StructFacts {
  readonly name: string;
  /** Server-side apply replaces it as a whole. */
  readonly atomic: boolean;
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

export interface KindFacts {
  readonly type: StructFacts;
  readonly namespaced: boolean;
  /** Paths that an update may not change, as its validation says of a sample. */
  readonly immutable: readonly string[];
}

/**
 * The facts of a built-in kind; undefined for any other, and for versions of the API that the tables do not have. A
 * version that was taken away has those of the one that came after it, where only the name changed.
 */
export function kindFacts(apiVersion: string, kind: string): KindFacts | undefined {
  const known = factsOfKind(`${apiVersion} ${kind}`);
  if (known !== undefined || (kind === "Ingress" && apiVersion.endsWith("/v1beta1"))) return known;
  const { use } = removedVersion(apiVersion, kind) ?? {};
  return use === undefined || apiVersion === "autoscaling/v2beta1" ? undefined : kindFacts(use, kind);
}

export function structFacts(name: string): StructFacts {
  const found = factsOfType(name);
  if (found === undefined) throw new Error(`The tables of Kubernetes have no type ${name}.`);
  return found;
}

/** The tables are text, of which a run reads the lines of the kinds that occur: reading all takes longer than most builds. */
const factsOfKind = lineReader(KINDS, 2, parseKind);
const factsOfType = lineReader(TYPES, 1, parseType);

/** @param keyWords how many words at the start of a line are its key; the rest goes to `parse`, when it is asked for */
function lineReader<T>(
  text: string,
  keyWords: number,
  parse: (key: string, rest: string) => T,
): (key: string) => T | undefined {
  let lines: ReadonlyMap<string, string> | undefined;
  const known = new Map<string, T>();
  return (key) => {
    const parsed = known.get(key);
    if (parsed !== undefined) return parsed;
    lines ??= linesByKey(text, keyWords);
    const rest = lines.get(key);
    if (rest === undefined) return undefined;
    const facts = parse(key, rest);
    known.set(key, facts);
    return facts;
  };
}

function linesByKey(text: string, keyWords: number): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const words = line.split(" ", keyWords);
        const key = words.join(" ");
        return [key, line.slice(key.length + 1)] as const;
      }),
  );
}

function parseKind(_: string, rest: string): KindFacts {
  const [typeName = "", scope, immutable = ""] = rest.split(" ");
  return {
    type: structFacts(typeName),
    namespaced: scope === "namespace",
    immutable: wordsOf(immutable.replace(/^immutable:/, ""), ","),
  };
}

function parseType(name: string, rest: string): StructFacts {
  const words = wordsOf(rest, " ");
  const atomic = words[0] === "atomic";
  const fields = (atomic ? words.slice(1) : words).map(parseField);
  return { name, atomic, fields: new Map(fields.map((field) => [field.name, field])) };
}

function wordsOf(text: string, separator: string): readonly string[] {
  return text.split(separator).filter((word) => word !== "");
}

/** `name:`, a pointer, the shape, the type; what merges; then a default, the values, the bounds and what is dropped. */
const FIELD =
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- only words of our own tables
  /^([^:]+):(\*?)((?:\[\]|\{\})*)([A-Za-z0-9.]+)((?:@[A-Za-z,]*)?)(!?)((?:\^[A-Za-z]*)?)(&?)(?:=(.*?))?(?:\?([^<=]*?))?(?:<(-?\d*)\.\.(-?\d*))?(-?)$/;

function parseField(word: string): FieldFacts {
  const match = FIELD.exec(word);
  if (match === null) throw new Error(`The tables of Kubernetes cannot be read at: ${word}`);
  const [, name = "", pointer, shape = "", type = "", keys = "", atomic, mergeKey = "", retain] = match;
  const [fallback, values, min, max, dropped] = match.slice(9);
  const scalar = asScalar(type);
  return {
    name,
    shape: shape.startsWith("[]") ? "list" : shape === "{}" ? "map" : "one",
    pointer: pointer === "*",
    scalar,
    struct: scalar === undefined ? type : "",
    keys: keys === "" ? undefined : wordsOf(keys.slice(1), ","),
    atomic: atomic === "!",
    mergeKey: mergeKey === "" ? undefined : mergeKey.slice(1),
    retainKeys: retain === "&",
    fallback: fallback === undefined ? undefined : parseJson(fallback),
    values: values?.split("|"),
    min: bound(min),
    max: bound(max),
    dropped: dropped === "-",
  };
}

function asScalar(type: string): Scalar | undefined {
  switch (type) {
    case "s":
    case "b":
    case "i":
    case "l":
    case "q":
    case "x":
    case "t":
    case "y":
    case "j":
      return type;
    default:
      return undefined;
  }
}

function bound(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}
