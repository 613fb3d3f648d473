import { looksRandom } from "../configs/random.ts";
import { tellingParts } from "./telling-parts.ts";

/** A Secret's value, and what in it is a value of its own: wherever that stands alone, it must be found too. */
export interface Parts {
  /** The value itself and its lines: hidden even where they are short, or ordinary words. */
  readonly whole: ReadonlySet<string>;
  /** What stands behind a key, in a document or in a URL: hidden where it could be no ordinary word. */
  readonly inner: ReadonlySet<string>;
}

/** A value of this many lines is a document. */
const MANY_LINES = 3;

export function partsOf(value: string): Parts {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const isDocument = lines.length >= MANY_LINES || /^\s*[[{]/.test(value);
  const whole = new Set([value, value.trim(), ...(isDocument ? [] : lines)]);
  const inner = new Set<string>(isDocument ? lines : []);
  collect(value, inner, 0);
  return { whole, inner };
}

/** Longer ones are data. */
const LONGEST_TOLD = 64 * 1024;

/** Values in values: a `.dockerconfigjson` holds JSON, that holds base64, that holds `user:password`. */
const DEEPEST = 4;

function collect(text: string, found: Set<string>, depth: number): void {
  if (depth > DEEPEST) return;
  const add = (part: string | undefined): void => {
    if (part === undefined || part === "" || part === text || found.has(part)) return;
    found.add(part);
    collect(part, found, depth + 1);
  };
  for (const leaf of jsonLeaves(text)) add(leaf);
  for (const [, value = ""] of text.matchAll(
    /^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm,
  )) {
    add(value.trimEnd().replace(/^(["'])(.*)\1,?$/, "$2"));
  }
  for (const [, scheme = "", password = "", host = "", path] of text.matchAll(
    /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s:/@]{0,200}:([^\s@]{1,1000})@([^\s/]{1,300})(\/\S{1,1000})?/gi,
  )) {
    add(password);
    add(decodedUrl(password));
    // Programs take its user away before they tell of a URL.
    if (path !== undefined) add(`${scheme}${host}${path}`);
  }
  if (depth === 0 && text.length <= LONGEST_TOLD) for (const part of tellingParts(text)) add(part);
  add(decodedBase64(text));
  if (depth > 0) add(/^[\w.@-]{1,64}:(\S+)$/.exec(text)?.[1]);
}

function jsonLeaves(text: string): readonly string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    const leaves: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === "string") leaves.push(value);
      if (looksRandom(key)) leaves.push(key);
      return value;
    });
    return leaves;
  } catch {
    return [];
  }
}

function decodedUrl(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function decodedBase64(text: string): string | undefined {
  if (text.length < 8 || text.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, "base64").toString();
  return /[\ufffd\p{Cc}]/u.test(decoded.replace(/[\r\n\t]/g, "")) ? undefined : decoded;
}
