import { readJson } from "../../yaml/read-json.ts";
import type { Value } from "../../yaml/value.ts";
import { isCiphertext, withoutCiphertext } from "./ciphertext.ts";

/** Nobody writes a value so: what is missing is a file, and a message has to say which. */
const PLAIN_PATH =
  /^(?:[\w.-]{1,99}=)?([\w.-]{1,200}(?:\/[\w.-]{1,200})*)\/[\w.-]{0,200}\.(?:env|ya?ml|json|txt|properties|conf|ini|toml)$/;

/**
 * What is in a field for names of files, and names none.
 * @param isFolder whether there is a folder of this path
 */
export function addMisplaced(values: Set<string>, source: string, isFolder: (path: string) => boolean): void {
  const folder = PLAIN_PATH.exec(source)?.[1];
  if (folder !== undefined && (/^\.{1,2}(?:\/|$)/.test(folder) || isFolder(folder))) return;
  addAssignment(values, source);
  for (const part of source.split("=")) addValue(values, part);
}

/** `KEY=value`. Without a proper key the text may be a value that was put in the wrong place. */
export function addAssignment(values: Set<string>, assignment: string): void {
  const equals = assignment.indexOf("=");
  const key = assignment.slice(0, Math.max(equals, 0)).trim();
  if (!/^[-._a-zA-Z0-9]+$/.test(key)) addValue(values, key === "" ? assignment : key);
  const value = assignment.slice(equals + 1);
  // `Q2FuYXJ5==` is base64 that was pasted as a line of its own.
  if (/^=*\s*$/.test(value)) addValue(values, assignment);
  if (/^=+\s*$/.test(value)) addValue(values, key);
  addValue(values, value);
  // The comment belongs to the value, but no one who copies it knows.
  const [bare = ""] = value.split(/\s#/, 1);
  if (bare !== value) addValue(values, bare.trim());
  const unquoted = /^(["'])(.*)\1$/.exec(bare.trim());
  if (unquoted?.[2] !== undefined) addValue(values, unquoted[2]);
}

/** A tag ends where a value would, so that no part of a line is read over and over. */
const INNER_VALUE = /[:=]\s*(?:!(?:<[^\s<>]*>|[^\s{}[\],"']*)\s+)?[*&"']?([^\s{}[\],"'][^{}[\],"']*)/g;

/** What a parser takes for a tag, a name or an alias, and complains of without its mark. */
const MARKED = /(?:^|[\s[{,])[!&*]{1,2}([^\s!&*]\S*)/g;

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;

/** Escapes that JSON does not know stay as they are. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  if (text.startsWith("'")) return inner.replaceAll("''", "'");
  const read = readJson(text);
  return typeof read === "string" ? read : inner;
}

/** What every object has, and nobody keeps secret. */
const TYPE_LINE = /^\s*(?:-\s+)?["']?(?:apiVersion|kind)["']?\s*:[^:]*$/;

/** A reference with a path: what containers run is public. */
const IMAGE_LINE = /^\s*(?:-\s+)?image:\s+["']?[\w.-]+(?:\/[\w.-]+)+:[\w.-]+["']?\s*$/;

/** A line of a text that cannot be read, of which any part may be a value. */
export function addLoose(values: Set<string>, line: string): void {
  if (TYPE_LINE.test(line) || IMAGE_LINE.test(line)) return;
  addValue(values, line);
  const value = /^\s*(?:-\s+)?(?:[^\s:]+:\s+)?(.*)/s.exec(line)?.[1] ?? "";
  addAssignment(values, value.replace(/^["']|["']$/g, ""));
  for (const [quoted] of line.matchAll(QUOTED)) addValue(values, unquoted(quoted));
  for (const [, marked = ""] of line.matchAll(MARKED))
    for (const part of [marked, ...marked.split("!")]) addValue(values, part);
  // Values inside of `{…}`, without their tags and marks.
  for (const [, inner = ""] of line.matchAll(INNER_VALUE)) {
    addValue(values, inner.trim());
  }
}

/** All that a value holds, however deep. */
export function addScalars(values: Set<string>, value: Value | undefined): void {
  if (value === undefined || value === null) return;
  if (typeof value === "object") for (const child of Object.values(value)) addScalars(values, child);
  else addValue(values, String(value));
}

/** The text, and what it is base64 of. */
export function addValue(values: Set<string>, text: string): void {
  if (isCiphertext(text)) return;
  const value = withoutCiphertext(text);
  values.add(value);
  const decoded = decodeBase64(value);
  if (decoded !== undefined) values.add(decoded);
}

function decodeBase64(value: string): string | undefined {
  // A shell marks the end of a line without a break.
  const compact = value.replace(/\s|%$/g, "");
  if (compact.length < 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return undefined;
  return decodeText(Buffer.from(compact, "base64"));
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
