import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Keeps contents by their digest between runs. What cannot be kept is fetched again. */
export interface DigestCache {
  read(digest: string): Promise<Uint8Array | undefined>;
  write(digest: string, bytes: Uint8Array): Promise<void>;
}

export const NO_CACHE: DigestCache = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};

/** @param folder where they are kept; made when it is needed */
export function createDigestCache(folder: string): DigestCache {
  const fileOf = (digest: string): string => join(folder, digest.replace(/^sha256:/, ""));
  return {
    async read(digest) {
      return readFile(fileOf(digest)).catch(() => undefined);
    },
    async write(digest, bytes) {
      // Another run may write the same: whoever is last replaces it by equal bytes.
      const temporary = `${fileOf(digest)}.${process.pid}`;
      await mkdir(folder, { recursive: true })
        .then(() => writeFile(temporary, bytes, { mode: 0o600 }))
        .then(() => rename(temporary, fileOf(digest)))
        .catch(() => undefined);
    },
  };
}
