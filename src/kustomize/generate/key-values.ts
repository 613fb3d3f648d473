import type { SourceLocation } from "../../model/manifest.ts";
import { BuildError } from "../error.ts";
import type { ConfigGenerator, Located } from "../files/kustomization.ts";
import { findFile } from "../load/find.ts";
import { readBytes } from "../load/loader.ts";
import type { Loader } from "../load/loader.ts";
import { fileNameOf } from "../../tree/path.ts";

/** One key of a generated config, with the bytes of its value and the place where a person would edit it. */
export interface KeyValue {
  readonly key: string;
  readonly value: Uint8Array;
  readonly source: SourceLocation;
}

/**
 * Reads the keys of a generator's entry: env files, literals, then files. Rules: api/kv/kv.go of kustomize 5.8.1.
 * Throws `BuildError`; its messages never quote a value.
 */
export function readKeyValues(generator: ConfigGenerator, loader: Loader): readonly KeyValue[] {
  const all = [
    ...generator.envs.flatMap((entry) => readEnvFile(entry, loader)),
    ...generator.literals.map(parseLiteral),
    ...generator.files.map((entry) => readFile(entry, loader)),
  ];
  const seen = new Set<string>();
  for (const { key, source } of all) {
    if (seen.has(key))
      throw new BuildError(
        "key-twice",
        `the generator "${generator.name}" has the key "${key}" twice`,
        source,
      );
    seen.add(key);
  }
  return all;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** undefined for bytes that are not UTF-8. A byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function parseLiteral({ text, location }: Located): KeyValue {
  const equals = text.indexOf("=");
  if (equals <= 0)
    throw new BuildError("key-value-syntax", "a literal must be written as key=value", location);
  const value = withoutQuotes(text.slice(equals + 1));
  return { key: text.slice(0, equals), value: encoder.encode(value), source: location };
}

function withoutQuotes(text: string): string {
  const first = text[0];
  const isQuoted = text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
}

function readFile({ text, location }: Located, loader: Loader): KeyValue {
  const [key = "", path, ...more] = text.split("=");
  if (more.length > 0)
    throw new BuildError(
      "key-value-syntax",
      `"${text}" has several "=": key and path must not contain one`,
      location,
    );
  if (path === undefined) return loadFile(fileNameOf(text), text, location, loader);
  if (key === "")
    throw new BuildError("key-value-syntax", `the key is missing before "=" in "${text}"`, location);
  if (path === "")
    throw new BuildError("key-value-syntax", `the path is missing after "=" in "${text}"`, location);
  return loadFile(key, path, location, loader);
}

function loadFile(key: string, path: string, location: SourceLocation, loader: Loader): KeyValue {
  const file = findFile(loader, path, location);
  return { key, value: readBytes(loader, file), source: { file: file.path } };
}

/** What Go's unicode.IsSpace is true for. */
const LEADING_SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Kustomize stops reading at a line that does not fit Go's bufio.Scanner, without a word. */
const MAX_LINE_BYTES = 64 * 1024;

function readEnvFile({ text: path, location }: Located, loader: Loader): readonly KeyValue[] {
  const file = findFile(loader, path, location);
  const content = decodeUtf8(readBytes(loader, file));
  if (content === undefined) {
    throw new BuildError(
      "not-utf8",
      "the env file is not UTF-8 text; save it as UTF-8, or take the value from a file of its own, by files",
      { file: file.path },
    );
  }
  const pairs: KeyValue[] = [];
  for (const [index, raw] of content.split("\n").entries()) {
    if (raw.length >= MAX_LINE_BYTES || encoder.encode(raw).length >= MAX_LINE_BYTES) break;
    const ended = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const line = (index === 0 ? ended.replace(/^\ufeff/, "") : ended).replace(LEADING_SPACE, "");
    if (line === "" || line.startsWith("#")) continue;
    const equals = line.indexOf("=");
    const key = equals < 0 ? line : line.slice(0, equals);
    if (key === "") continue;
    const value = encoder.encode(equals < 0 ? "" : line.slice(equals + 1));
    pairs.push({ key, value, source: { file: file.path, line: index + 1 } });
  }
  return pairs;
}
