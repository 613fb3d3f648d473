import { createHash } from "node:crypto";
import { compareText } from "../../model/order.ts";
import type { Shard } from "../../model/shard.ts";
import type { Change } from "../change.ts";
import type { Pair } from "../discovery/pairs.ts";

/** The shard of a deployable: by its id alone, so that it stays where it is while others come and go. */
export function shardOf(id: string, count: number): number {
  return (createHash("sha256").update(id).digest().readUIntBE(0, 6) % count) + 1;
}

/** What the change reaches, and so has to be built, sorted by id. */
export function workOf({ affected, hidden }: Pick<Change, "affected" | "hidden">): readonly Pair[] {
  const byId = new Map([...hidden.map(({ pair }) => pair), ...affected].map((pair) => [pair.id, pair]));
  return [...byId.values()].filter(({ isTouched }) => isTouched).sort((a, b) => compareText(a.id, b.id));
}

/** What of it one shard builds. */
export function shareOf(change: Pick<Change, "affected" | "hidden">, shard: Shard): readonly Pair[] {
  return workOf(change).filter(({ id }) => shardOf(id, shard.count) === shard.index);
}
