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
  const known = tables().kinds.get(`${apiVersion} ${kind}`);
  if (known !== undefined || (kind === "Ingress" && apiVersion.endsWith("/v1beta1"))) return known;
  const { use } = removedVersion(apiVersion, kind) ?? {};
  return use === undefined || apiVersion === "autoscaling/v2beta1" ? undefined : kindFacts(use, kind);
}

export function structFacts(name: string): StructFacts {
  const found = tables().types.get(name);
  if (found === undefined) throw new Error(`The tables of Kubernetes have no type ${name}.`);
  return found;
}

interface Tables {
  readonly kinds: ReadonlyMap<string, KindFacts>;
  readonly types: ReadonlyMap<string, StructFacts>;
}

let parsed: Tables | undefined;

/** The tables are text, read at the first question: most runs ask none. */
function tables(): Tables {
  return (parsed ??= parseTables());
}

function parseTables(): Tables {
  const types = new Map(
    lines(TYPES).map((line) => {
      const [name = "", ...words] = line.split(" ");
      const atomic = words[0] === "atomic";
      const fields = (atomic ? words.slice(1) : words).filter((word) => word !== "").map(parseField);
      return [name, { name, atomic, fields: new Map(fields.map((field) => [field.name, field])) }] as const;
    }),
  );
  const kinds = new Map(
    lines(KINDS).map((line) => {
      const [apiVersion = "", kind = "", typeName = "", scope, rest = ""] = line.split(" ");
      const type = types.get(typeName);
      if (type === undefined) throw new Error(`The tables of Kubernetes have no type ${typeName}.`);
      const immutable = rest
        .replace(/^immutable:/, "")
        .split(",")
        .filter((path) => path !== "");
      return [`${apiVersion} ${kind}`, { type, namespaced: scope === "namespace", immutable }] as const;
    }),
  );
  return { kinds, types };
}

function lines(text: string): readonly string[] {
  return text.trim().split("\n");
}

/** `name:`, a pointer, the shape, the type; what merges; then a default, the values, the bounds and what is dropped. */
const FIELD =
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
    keys:
      keys === ""
        ? undefined
        : keys
            .slice(1)
            .split(",")
            .filter((key) => key !== ""),
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
