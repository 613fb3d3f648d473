import { getIn, isList, isMap } from "../yaml/value.ts";
import type { Value, ValueMap } from "../yaml/value.ts";
import { sha256 } from "./sha256.ts";
import { goText } from "./go-text.ts";
import { isConfigKind } from "./config-kind.ts";

/**
 * The name suffix hash of a ConfigMap or Secret, as kustomize appends it to generated configs. Names, namespaces,
 * labels, annotations and `immutable` do not count: equal content has equal hashes under every name.
 * Rule: https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/hasher/hasher.go
 * @param object any ConfigMap or Secret (of other kinds kustomize hashes a private representation)
 */
export function nameSuffixHash(object: ValueMap): string {
  return encode(hashedText(object));
}

/** The letters and digits that a hash is written in: https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/hasher/hasher.go (encode) */
const HASHED_NAME = /^(.+)-([2456789bcdfghkmt]{10})$/s;

/** Whether a name ends like one with a hash, which proves nothing. */
export function looksHashed(name: string): boolean {
  return HASHED_NAME.test(name);
}

export interface HashedName {
  /** The name without "-" and the hash. */
  readonly name: string;
  readonly hash: string;
}

/**
 * Splits `metadata.name` into name and hash, if the hash is proven to be that of the content. A name that only
 * looks hashed gives undefined.
 */
export function splitHashedName(object: ValueMap): HashedName | undefined {
  if (!isConfigKind(object.kind)) return undefined;
  const fullName = getIn(object, "metadata", "name");
  if (typeof fullName !== "string") return undefined;
  const match = HASHED_NAME.exec(fullName);
  const name = match?.[1];
  const hash = match?.[2];
  if (name === undefined || hash === undefined) return undefined;
  const text = hashedText(object);
  const proven = hash === encode(text) || hash === encode(withLongEscapes(text));
  return proven ? { name, hash } : undefined;
}

/** Kustomize builds of Go before 1.22 write these two control characters the long way, so they hash otherwise. */
function withLongEscapes(json: string): string {
  return json.replace(/\\[bf\\]/g, (escape) =>
    escape === "\\b" ? "\\u0008" : escape === "\\f" ? "\\u000c" : escape,
  );
}

/** The JSON text that the hash is taken of. The name is always "" in it: kustomize looks it up where it never is. */
function hashedText(object: ValueMap): string {
  const secret = object.kind === "Secret";
  const counted: Record<string, Value> = {
    data: field(object, "data"),
    kind: secret ? "Secret" : "ConfigMap",
    name: "",
  };
  if (secret) counted.type = field(object, "type");
  const optional = secret ? "stringData" : "binaryData";
  if (isMap(object[optional])) counted[optional] = object[optional];
  return goJson(counted);
}

/** A scalar counts by its text, a list as null, an absent field as the empty text. */
function field(object: ValueMap, name: string): Value {
  const value = object[name];
  if (value === undefined) return "";
  if (isMap(value)) return value;
  return isList(value) ? null : String(value);
}

/** JSON as Go's encoding/json writes it after reading numbers as 64-bit floats: https://pkg.go.dev/encoding/json#Marshal */
function goJson(value: Value): string {
  if (isMap(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => compareUtf8(a, b));
    return `{${entries.map(([key, entry]) => `${goText(key)}:${goJson(entry)}`).join(",")}}`;
  }
  if (isList(value)) return `[${value.map(goJson).join(",")}]`;
  if (typeof value === "string") return goText(value);
  return typeof value === "bigint" ? JSON.stringify(Number(value)) : JSON.stringify(value);
}

/** Go orders text by its UTF-8 bytes; UTF-16 code units order otherwise above U+D7FF. */
function compareUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The first ten hex digits of SHA-256, in an alphabet without vowels and look-alikes. */
function encode(text: string): string {
  const hex = sha256(text).slice(0, 10);
  const letters: Readonly<Record<string, string>> = { "0": "g", "1": "h", "3": "k", a: "m", e: "t" };
  return hex.replace(/[013ae]/g, (digit) => letters[digit] ?? digit);
}
