/** One of the parts that a run is divided into. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** What a matrix takes: https://docs.github.com/en/actions/reference/limits */
export const MOST_SHARDS = 256;

/** "2/8"; a sentence for anything else. */
export function parseShard(text: string): Shard | string {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  const isShard = shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
  return isShard
    ? shard
    : `'${text}' is no shard. Write it like 2/8, from 1/8 to 8/8, and of ${MOST_SHARDS} at most.`;
}

/** "auto", which is undefined, or a number; a sentence for anything else. */
export function parseShards(text: string): { readonly count: number | undefined } | string {
  if (text === "auto") return { count: undefined };
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_SHARDS
    ? { count }
    : `'${text}' is not auto, and no number from 1 to ${MOST_SHARDS}.`;
}

export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}
