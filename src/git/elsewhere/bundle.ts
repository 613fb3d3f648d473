import { createHash } from "node:crypto";
import type { GitObject } from "../batch.ts";

/** Objects in one piece of bytes, each as git hashes it. */
export function packObjects(objects: readonly GitObject[]): Uint8Array {
  return Buffer.concat(objects.flatMap(({ type, content }) => [header(type, content), content]));
}

/** The objects of a pack, by the ids that their contents give. Whatever is damaged or forged is not among them. */
export function unpackObjects(bytes: Uint8Array): ReadonlyMap<string, GitObject> {
  const buffer = Buffer.from(bytes);
  const objects = new Map<string, GitObject>();
  for (let at = 0; at < buffer.length;) {
    const end = buffer.indexOf(0, at);
    const [, type, size] =
      /^([a-z]+) (\d+)$/.exec(buffer.toString("latin1", at, Math.max(end, at)).slice(0, 64)) ?? [];
    if (type === undefined || end + 1 + Number(size) > buffer.length) break;
    const content = buffer.subarray(end + 1, end + 1 + Number(size));
    const id = idOf(type, content);
    objects.set(id, { id, type, content });
    at = end + 1 + Number(size);
  }
  return objects;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export function idOf(type: string, content: Uint8Array): string {
  return createHash("sha1").update(header(type, content)).update(content).digest("hex");
}

function header(type: string, content: Uint8Array): Buffer {
  return Buffer.from(`${type} ${content.length}\0`, "latin1");
}
