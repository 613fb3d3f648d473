import type { Shard } from "../../model/shard.ts";
import { count } from "./words.ts";

/** Into how many shards a run is best divided. */
export function dividedPhrase(shards: number, deployables: number): string {
  const work = `${count(deployables, "deployable")} to build`;
  return shards === 1
    ? `1 shard: ${work}, which one machine does as soon as several.`
    : `${shards} shards: ${work}. Forecast each with --shard 1/${shards} to --shard ${shards}/${shards}, and join them with rollcast publish.`;
}

/** What one shard has done. */
export function shardPhrase({ index, count: shards }: Shard, deployables: number): string {
  return `Shard ${index} of ${shards}: ${count(deployables, "deployable")} forecast. The report says what of them; the join judges it.`;
}
