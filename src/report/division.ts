import { shardName } from "../model/shard.ts";
import { dividedPhrase } from "./phrases/division.ts";

/** Into how many shards a run is divided, and what there is to build. */
export interface DivisionView {
  readonly count: number;
  readonly deployables: number;
}

/** The names of the shards as JSON, for the matrix of a job. */
export function shardList(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, index) => shardName({ index: index + 1, count })));
}

/** For a person, or as JSON for the matrix of a job. */
export function formatDivision({ count, deployables }: DivisionView, format: "text" | "json"): string {
  return format === "json" ? `${shardList(count)}\n` : `${dividedPhrase(count, deployables)}\n`;
}
