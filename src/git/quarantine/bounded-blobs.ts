import { UNREADABLE } from "../../tree/file-tree.ts";
import type { Blobs } from "../blobs.ts";
import { outputOf, type Git } from "../git.ts";
import type { QuarantineLimits } from "./limits.ts";
import type { PrivateRepository } from "./private-repository.ts";

/** Ids of one fetch: a server answers few large requests better than many small ones. */
const BATCH = 500;

/**
 * Blobs of a stranger's, each fetched when somebody is about to read it, within bounds. What is over one is not fetched or
 * not read, and told so: whoever reads it is not analysed.
 */
export function boundedBlobs(
  inner: Blobs,
  { git, fetchBlobs }: Pick<PrivateRepository, "git" | "fetchBlobs">,
  limits: QuarantineLimits,
): Blobs {
  const refused = new Map<string, string>();
  const known = new Set<string>();
  let fetched = 0;

  const note = (ids: readonly string[], sizes: ReadonlyMap<string, number>): readonly string[] => {
    const missing: string[] = [];
    for (const id of ids) {
      const size = sizes.get(id);
      if (size === undefined) missing.push(id);
      else {
        known.add(id);
        if (size > limits.blob)
          refused.set(id, `not read: it has ${size} bytes, and no more than ${limits.blob} are`);
      }
    }
    return missing;
  };

  const bring = async (ids: readonly string[]): Promise<void> => {
    const missing = note(ids, await sizesOf(git, ids));
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      if (fetched + batch.length > limits.blobs) {
        for (const id of batch) refused.set(id, `not fetched: no more than ${limits.blobs} files are`);
        continue;
      }
      fetched += batch.length;
      const isWithin = (await fetchBlobs(batch)) === undefined;
      const left = note(batch, await sizesOf(git, batch));
      for (const id of isWithin ? left : batch) {
        refused.set(id, "not fetched: the server did not give it within the bounds");
      }
    }
  };

  return {
    read: (blob) => (refused.has(blob) ? UNREADABLE : inner.read(blob)),
    fault: (blob) => refused.get(blob) ?? inner.fault(blob),
    async preload(files) {
      const asked = [...new Set(files.map(({ blob }) => blob))];
      const news = asked.filter((blob) => !known.has(blob) && !refused.has(blob));
      if (news.length > 0) await bring(news);
      await inner.preload(files.filter(({ blob }) => !refused.has(blob)));
    },
  };
}

/** Sizes of those that are here. */
async function sizesOf(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const output = await git.run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    input: ids.map((id) => `${id}\n`).join(""),
  });
  const lines = outputOf(output, "look at the files of the pull request").toString().split("\n");
  return new Map(
    lines.flatMap((line): readonly (readonly [string, number])[] => {
      const [, id, size] = /^([0-9a-f]+) (\d+)$/.exec(line) ?? [];
      return id === undefined ? [] : [[id, Number(size)]];
    }),
  );
}
