import { fileNameOf } from "../../../tree/path.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { printYaml } from "../../../yaml/print/print.ts";
import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { sanitizeName } from "../names.ts";
import { integer, list, stored, text } from "./arguments.ts";
import { formatted } from "./format.ts";
import {
  checkLength,
  NotUnderstood,
  printed,
  TemplateError,
  type GoFunction,
  type GoValue,
} from "./value.ts";
import { goText } from "../../../model/go-text.ts";

/** https://masterminds.github.io/sprig/strings.html and Argo CD's own. */
export const TEXT_FUNCTIONS: Readonly<Record<string, GoFunction>> = {
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  trim: (value) => text(value).trim(),
  trimAll: (cut, value) => trimCharacters(text(value), text(cut), true, true),
  trimall: (cut, value) => trimCharacters(text(value), text(cut), true, true),
  trimPrefix: (prefix, value) => {
    const whole = text(value);
    return whole.startsWith(text(prefix)) ? whole.slice(text(prefix).length) : whole;
  },
  trimSuffix: (suffix, value) => {
    const whole = text(value);
    const end = text(suffix);
    return end !== "" && whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
  },
  replace: (from, to, value) => replaceAll(text(value), text(from), text(to)),
  nospace: (value) => text(value).replace(/\s/g, ""),
  repeat: (count, value) => repeated(integer(count), text(value)),
  trunc: (count, value) => truncated(Number(integer(count)), text(value)),
  substr: (start, end, value) => substring(Number(integer(start)), Number(integer(end)), text(value)),
  contains: (part, value) => text(value).includes(text(part)),
  hasPrefix: (part, value) => text(value).startsWith(text(part)),
  hasSuffix: (part, value) => text(value).endsWith(text(part)),
  indent: (count, value) => indented(integer(count), text(value)),
  nindent: (count, value) => `\n${indented(integer(count), text(value))}`,
  quote: (...values) => joinPresent(values, (value) => JSON.stringify(asText(value))),
  squote: (...values) => joinPresent(values, (value) => `'${asText(value)}'`),
  cat: (...values) => joinPresent(values, asText),
  toString: asText,
  join: (separator, values) => joined(text(separator), values),
  splitList: (separator, value) => text(value).split(text(separator)),
  split: (separator, value) =>
    Object.fromEntries(
      text(value)
        .split(text(separator))
        .map((part, index) => [`_${index}`, part]),
    ),
  base: (value) => fileNameOf(cleaned(text(value))) || "/",
  dir: (value) => directoryPart(text(value)),
  ext: (value) => /\.[^./]*$/.exec(text(value))?.[0] ?? "",
  clean: (value) => cleaned(text(value)),
  b64enc: (value) => Buffer.from(text(value)).toString("base64"),
  printf: (format, ...values) => formatted(text(format), values),
  print: (...values) => sprint(values),
  println: (...values) => `${values.map(inFmt).join(" ")}\n`,
  normalize: (value) => sanitizeName(text(value)),
  toJson: (value) => goJson(stored(value)),
  toYaml: (value) => printYaml(asJson(goJson(stored(value)), "toYaml")).replace(/\n$/, ""),
  fromJson: (value) => fromYaml(text(value)),
  fromYaml: (value) => {
    const read = fromYaml(text(value));
    if (isMap(read)) return read;
    throw new TemplateError("fromYaml needs a map");
  },
  fromYamlArray: (value) => list(fromYaml(text(value))),
};

/** Go's `path.Clean`: https://pkg.go.dev/path#Clean */
function cleaned(path: string): string {
  const isRooted = path.startsWith("/");
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== ".." || (segments.length === 0 && !isRooted) || segments.at(-1) === "..")
      segments.push(segment);
    else segments.pop();
  }
  return `${isRooted ? "/" : ""}${segments.join("/")}` || ".";
}

function directoryPart(path: string): string {
  const slash = path.lastIndexOf("/");
  return cleaned(slash < 0 ? "." : path.slice(0, slash + 1));
}

/** Sprig's `strval`. */
export function asText(value: GoValue): string {
  return typeof value === "string" ? value : inFmt(value);
}

function inFmt(value: GoValue): string {
  return value === undefined ? "<nil>" : printed(value);
}

/** Go puts a blank between two operands that are both no text. */
function sprint(values: readonly GoValue[]): string {
  return values
    .map((value, index) => {
      const before = values[index - 1];
      const isApart = index > 0 && typeof value !== "string" && typeof before !== "string";
      return `${isApart ? " " : ""}${inFmt(value)}`;
    })
    .join("");
}

function joinPresent(values: readonly GoValue[], make: (value: GoValue) => string): string {
  return values
    .filter((value) => value !== undefined && value !== null)
    .map(make)
    .join(" ");
}

function joined(separator: string, values: GoValue): string {
  if (!isList(values)) return asText(values);
  checkLength(values.length * separator.length, "a join");
  return values
    .filter((value) => value !== null)
    .map(asText)
    .join(separator);
}

/** Go's `strings.ReplaceAll` also finds the empty text, before and behind each character. */
function replaceAll(whole: string, from: string, to: string): string {
  if (from === "") throw new NotUnderstood("replace of an empty text");
  const parts = whole.split(from);
  checkLength(parts.length * to.length, "a replace");
  return parts.join(to);
}

function repeated(count: bigint, whole: string): string {
  if (count < 0n) throw new TemplateError("repeat needs a count");
  checkLength(Number(count) * whole.length, "a repeat");
  return whole.repeat(Number(count));
}

function indented(count: bigint, whole: string): string {
  if (count < 0n || count > 1000n) throw new NotUnderstood("an indent of that width");
  const blanks = " ".repeat(Number(count));
  return blanks + replaceAll(whole, "\n", `\n${blanks}`);
}

/** In bytes, as all of Go's. */
function truncated(count: number, whole: string): string {
  const bytes = Buffer.from(whole);
  if (count < 0) return bytes.length + count > 0 ? bytes.subarray(count).toString() : whole;
  return bytes.subarray(0, count).toString();
}

function substring(start: number, end: number, whole: string): string {
  const bytes = Buffer.from(whole);
  if (start < 0) return bytes.subarray(0, end).toString();
  if (end < 0 || end > bytes.length) return bytes.subarray(start).toString();
  if (start > end) throw new TemplateError("substr needs an end behind its start");
  return bytes.subarray(start, end).toString();
}

function trimCharacters(whole: string, cut: string, left: boolean, right: boolean): string {
  const set = new Set(cut);
  const characters = Array.from(whole);
  let start = 0;
  let end = characters.length;
  while (left && start < end && set.has(characters[start] ?? "")) start++;
  while (right && end > start && set.has(characters[end - 1] ?? "")) end--;
  return characters.slice(start, end).join("");
}

/** As encoding/json writes it, with keys sorted and HTML escaped. */
function goJson(value: Value): string {
  if (isList(value)) return `[${value.map(goJson).join(",")}]`;
  if (isMap(value)) {
    const keys = Object.keys(value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key] ?? null)}`).join(",")}}`;
  }
  if (typeof value === "bigint") return String(value);
  return typeof value === "string" ? goText(value) : JSON.stringify(value);
}

function fromYaml(source: string): Value {
  return floats(asJson(source, "fromYaml"));
}

function asJson(source: string, asking: string): Value {
  const parsed = parseYamlAsJson(source);
  if (!parsed.ok) throw new TemplateError(`${asking} cannot read its text`);
  return parsed.documents[0]?.value ?? null;
}

/** Whatever comes from JSON is a float. */
export function floats(value: Value): Value {
  if (typeof value === "bigint") return Number(value);
  if (isList(value)) return value.map(floats);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, floats(item)]));
}
