import { goText } from "../../model/go-text.ts";
import { ownValue } from "../../model/own-value.ts";
import { MASK, maskCredentials } from "./credentials.ts";

/** The ways in which tools and people write one value down: each is a text that would give the value away. */

const SHORTEST_HOST = 8;

/** The value itself, quoted or escaped. */
export function writtenSpellings(value: string): ReadonlySet<string> {
  const found = new Set<string>([value]);
  // Hosts are told in small letters; what is letters alone may be a word.
  if (value.length >= SHORTEST_HOST && /[^A-Za-z]/.test(value)) found.add(value.toLowerCase());
  // These are the same in all quotes, URLs and markup.
  if (!/^[\w.-]+$/.test(value)) {
    // What was passed by who did not know the value, such as a build or a diff.
    found.add(maskCredentials(value, MASK));
    for (const spelling of [...quoted(value), ...inUrls(value), ...inMarkup(value)]) found.add(spelling);
  }
  return found;
}

/**
 * In digits: no word begins like one of these. Of base64, what stays the same whatever stands before and after the
 * value, so that `user:value` is found as well.
 */
export function encodedSpellings(value: string): ReadonlySet<string> {
  const hex = Buffer.from(value).toString("hex");
  return new Set([...encoded64(value), hex, hex.toUpperCase()]);
}

/** JSON and YAML (https://yaml.org/spec/1.2.2/#57-escaped-characters), Go's `%q` and `json.Marshal`, and shells. */
function quoted(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  return [
    json,
    // JSON as a text of JSON, such as an annotation of what was applied last.
    JSON.stringify(json).slice(1, -1),
    goText(value).slice(1, -1),
    json.replace(/[^\x20-\x7e]/g, unicodeEscape),
    json.replaceAll("/", "\\/"),
    goQuoted(value),
    value.replaceAll("'", "''"),
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replace(/[\\"$`]/g, "\\$&"),
    value.replace(/[\\"$`!]/g, "\\$&"),
    value.replaceAll("$", "\\$"),
    value.replaceAll("$", "$$$$"),
    value.replace(/[^\w@%+=:,./-]/g, "\\$&"),
  ];
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const GO_ESCAPES: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"',
};

/** https://pkg.go.dev/strconv#Quote: what is not printable is escaped, and all white space but the blank. */
function goQuoted(value: string): string {
  return value.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x80) return ownValue(GO_ESCAPES, character) ?? `\\x${hex.padStart(2, "0")}`;
    return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
}

/** Percent-encodings differ in what they leave alone, and in the case of their digits. */
const ESCAPED_IN_URLS = [
  /[^A-Za-z0-9\-_.~!'()*]+/gu,
  /[^A-Za-z0-9\-_.~]+/gu,
  /[^A-Za-z0-9\-_.~$&+,;=]+/gu,
  /[^A-Za-z0-9\-_.~$&+=:@]+/gu,
];

function inUrls(value: string): readonly string[] {
  // Of whole files most are the same: each is gone through once.
  const upper = new Set(ESCAPED_IN_URLS.map((escaped) => value.replace(escaped, percentEncoded)));
  const plus = [...upper].map((text) => text.replaceAll("%20", "+"));
  return [...new Set([...upper, ...plus])].flatMap((text) => [
    text,
    text.replace(/%[0-9A-F]{2}/g, lowerCase),
    // An old recipe for what encodeURIComponent leaves alone: those in lower case, all others in upper case.
    text.replace(/%2[A1789]/g, lowerCase),
  ]);
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

const PERCENT = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
);

function percentEncoded(text: string): string {
  if (text.length === 1 && text < "\x80") return PERCENT[text.charCodeAt(0)] ?? "";
  let encoded = "";
  for (const byte of Buffer.from(text)) encoded += PERCENT[byte] ?? "";
  return encoded;
}

/** Programs agree on `&lt;`, and on nothing else; PHP writes `&#039;`, Python `&#x27;`. */
const QUOTES = ['"', "&quot;", "&#34;", "&#x22;"];
const APOSTROPHES = ["'", "&apos;", "&#39;", "&#x27;", "&#039;"];

function inMarkup(value: string): readonly string[] {
  const bare = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const spelled = [...new Set(QUOTES.map((quote) => bare.replaceAll('"', quote)))].flatMap((text) =>
    APOSTROPHES.map((apostrophe) => text.replaceAll("'", apostrophe)),
  );
  const plain = bare.replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  return [
    ...spelled,
    // Go's templates: https://pkg.go.dev/html/template
    bare.replaceAll('"', "&#34;").replaceAll("'", "&#39;").replaceAll("+", "&#43;"),
    // Mustache and its kin: https://github.com/janl/mustache.js#readme
    plain.replaceAll("/", "&#x2F;").replaceAll("`", "&#x60;").replaceAll("=", "&#x3D;"),
  ];
}

/** Shorter ones stand in too many other texts. */
const SHORTEST_BASE64 = 7;
/** Columns at which tools wrap base64: PEM, kustomize for values of several lines, and `base64` itself. */
const WRAPS = [64, 70, 76];
/** A shorter last row could be a word. */
const SHORTEST_ROW = 8;

function encoded64(value: string): readonly string[] {
  const whole = Buffer.from(value).toString("base64");
  const twice = new Set([whole, whole.replace(/={1,2}$/, "")]);
  const texts = new Set([...aligned(value), ...wrapped(whole), ...[...twice].flatMap(aligned)]);
  return [...texts].flatMap((text) => {
    // Most have nothing that a URL writes in another way.
    if (!/[+/=]/.test(text)) return [text];
    const inUrl = text.replaceAll("+", "-").replaceAll("/", "_");
    return [text, inUrl, encodeURIComponent(text), encodeURIComponent(inUrl)];
  });
}

/** The digits of base64 that depend on the value alone, for each place that it may have in a group of three bytes. */
function aligned(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/={1,2}$/, "");
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const certain = text.slice(from, to);
    return certain.length < SHORTEST_BASE64 && before > 0 ? [] : before === 0 ? [text, certain] : [certain];
  });
}

function wrapped(text: string): readonly string[] {
  return WRAPS.flatMap((width) =>
    text.length <= width
      ? []
      : Array.from({ length: Math.ceil(text.length / width) }, (_, row) =>
          text.slice(row * width, (row + 1) * width),
        ),
  ).filter((line) => line.length > SHORTEST_ROW);
}
