import type { AttributeValue } from "./attributes.ts";

/** What a checkout does to the bytes of a blob. */
export interface Conversion {
  readonly ident: boolean;
  readonly eol: "crlf" | "autoCrlf" | undefined;
  readonly encoding: string | undefined;
  /** A program that git runs, like that of LFS: nobody here can tell what comes out. */
  readonly filter: string | undefined;
}

/**
 * The conversion that attributes ask for, on a machine whose lines end with LF and whose git has its default settings;
 * undefined for none. Source: convert_attrs in convert.c of git, https://github.com/git/git/blob/v2.39.5/convert.c
 */
export function conversionOf(attributes: ReadonlyMap<string, AttributeValue>): Conversion | undefined {
  const filter = attributes.get("filter");
  const encoding = attributes.get("working-tree-encoding");
  const conversion: Conversion = {
    ident: attributes.get("ident") === true,
    eol: eolOf(attributes),
    encoding:
      typeof encoding === "string" && !/^utf-?8$/i.test(encoding) ? encoding.toUpperCase() : undefined,
    filter: typeof filter === "string" && filter !== "" ? filter : undefined,
  };
  const { ident, eol, encoding: other, filter: program } = conversion;
  return ident || eol !== undefined || other !== undefined || program !== undefined ? conversion : undefined;
}

function eolOf(attributes: ReadonlyMap<string, AttributeValue>): Conversion["eol"] {
  const text = attributes.get("text") ?? attributes.get("crlf");
  if (text === false || attributes.get("eol") !== "crlf") return undefined;
  return text === "auto" ? "autoCrlf" : "crlf";
}

/** A text that tells conversions apart. */
export function nameOfConversion({ ident, eol, encoding, filter }: Conversion): string {
  return [ident ? "ident" : "", eol ?? "", encoding ?? "", filter ?? ""].join(",");
}

/** The bytes that a checkout writes. What a filter makes is not known: its input is given. */
export function convert(bytes: Uint8Array, blob: string, conversion: Conversion): Uint8Array {
  let current = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (conversion.ident) current = withIdent(current, blob);
  if (conversion.eol !== undefined && mayEndWithCrlf(current, conversion.eol)) current = withCrlf(current);
  return conversion.encoding === undefined ? current : encode(current, conversion.encoding);
}

/** `$Id$` and `$Id: … $` on one line; one with blanks of another system's keyword is left alone. */
function withIdent(bytes: Buffer, blob: string): Buffer {
  const text = bytes.toString("latin1");
  const marked = text.replace(/\$Id(?:: ([^\n$]*))?\$/g, (whole, old: string | undefined) =>
    old !== undefined && /^\S+ +\S/.test(old.trim()) ? whole : `$Id: ${blob} $`,
  );
  return marked === text ? bytes : Buffer.from(marked, "latin1");
}

function mayEndWithCrlf(bytes: Buffer, eol: "crlf" | "autoCrlf"): boolean {
  const text = bytes.toString("latin1");
  if (!/(^|[^\r])\n/.test(text)) return false;
  if (eol === "crlf") return true;
  return !text.includes("\r") && !isBinary(bytes);
}

/** As git takes it for binary: convert_is_binary in convert.c. */
function isBinary(bytes: Buffer): boolean {
  let printable = 0;
  let others = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) return true;
    if (byte === 0x0a || byte === 0x0d) continue;
    const isControl = byte === 0x7f || (byte < 0x20 && ![0x08, 0x09, 0x0c, 0x1b].includes(byte));
    if (isControl && !(byte === 0x1a && index === bytes.length - 1)) others++;
    else printable++;
  }
  return printable >> 7 < others;
}

function withCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(/(?<!\r)\n/g, "\r\n"), "latin1");
}

/** Those that need no table; another is a conversion nobody here can do, see `isKnownEncoding`. */
const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-16LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(text, "utf16le").swap16(),
  "UTF-16LE-BOM": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
};

export function isKnownEncoding(encoding: string): boolean {
  return Object.hasOwn(ENCODERS, encoding);
}

/** Git leaves what is no UTF-8 as it is. */
function encode(bytes: Buffer, encoding: string): Buffer {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return ENCODERS[encoding]?.(text) ?? bytes;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return bytes;
  }
}
