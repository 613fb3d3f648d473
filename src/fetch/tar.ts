import { gunzipSync } from "node:zlib";

/** Files by path; links and devices are left out. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string };

export interface UnpackLimits {
  /** Of everything, unpacked, in bytes. */
  readonly size: number;
  readonly files: number;
}

const BLOCK = 512;

/** Unpacks a tar file that gzip has packed, in memory: nothing is written, and no path leads anywhere. */
export function unpack(packed: Uint8Array, limits: UnpackLimits): Unpacked {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(packed, { maxOutputLength: limits.size });
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return fault(
      isLarge
        ? `it is larger than ${Math.round(limits.size / 1024 / 1024)} MB when unpacked`
        : "it is no gzip file",
    );
  }
  return readTar(bytes, limits);
}

/** https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html (ustar, and the extended headers of paths) */
function readTar(bytes: Buffer, limits: UnpackLimits): Unpacked {
  const files = new Map<string, Uint8Array>();
  let longName = "";
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const head = bytes.subarray(at, at + BLOCK);
    if (head.every((byte) => byte === 0)) break;
    const size = sizeIn(head);
    if (size === undefined || at + BLOCK + size > bytes.length)
      return fault("it is no tar file, or it is damaged");
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(head[156] ?? 0);
    if (type === "x") longName = paxPath(content) ?? longName;
    else if (type === "L") longName = textIn(content, 0, content.length);
    else {
      const path = cleaned(longName === "" ? nameIn(head) : longName);
      longName = "";
      if (type !== "0" && type !== "\0") continue;
      if (path === undefined) return fault("it has a path that leads out of it");
      files.set(path, content);
      if (files.size > limits.files) return fault(`it has more than ${limits.files} files`);
    }
  }
  return { ok: true, files };
}

function sizeIn(head: Buffer): number | undefined {
  const text = textIn(head, 124, 12).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : text === "" ? 0 : undefined;
}

function nameIn(head: Buffer): string {
  const prefix = textIn(head, 257, 5) === "ustar" ? textIn(head, 345, 155) : "";
  const name = textIn(head, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

function textIn(bytes: Buffer, start: number, length: number): string {
  const text = bytes.subarray(start, start + length);
  const end = text.indexOf(0);
  return text.subarray(0, end < 0 ? length : end).toString("utf8");
}

function paxPath(content: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString("utf8"))?.[1];
}

/** Undefined for a path that leaves the folder in which it is unpacked. */
function cleaned(path: string): string | undefined {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return path.startsWith("/") || segments.includes("..") ? undefined : segments.join("/");
}

function fault(message: string): Unpacked {
  return { ok: false, message };
}
