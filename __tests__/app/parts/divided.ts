import type { Report } from "../../../src/app/parts/accept.ts";
import type { Part } from "../../../src/app/parts/part.ts";
import type { ForecastRequest } from "../../../src/app/forecast.ts";
import { runForecast, runJoin, runShard } from "../../../src/app/run.ts";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { readPart } from "../../../src/parts/read.ts";
import { formatPart } from "../../../src/parts/write.ts";
import { formatJson } from "../../../src/report/json.ts";
import { worldOfTrees, type CaseFiles } from "../../support/forecast-trees.ts";

export const SHAS = { base: "a".repeat(40), head: "b".repeat(40) };

/** A change that can be forecast whole and in parts. */
export function divisible(
  base: CaseFiles,
  head: CaseFiles,
  asked: Partial<ForecastRequest> = {},
  shas: Parameters<typeof worldOfTrees>[2] = SHAS,
) {
  const world = worldOfTrees(base, head, shas);
  const place = { directory: "" };
  const request = {
    revisions: { base: SHAS.base, mergeBase: false, head: SHAS.head },
    overlays: [],
    gate: [],
    policy: { today: "2026-01-01", isFork: false },
    ...asked,
  };
  const plan = { builder: { choice: "embedded", allow: [], fork: false }, request } as const;
  const planned = () => Promise.resolve(plan);
  const progress = () => undefined;
  return {
    whole: async (): Promise<string> =>
      formatJson((await runForecast(world, place, planned, progress)).result),
    shard: async (index: number, count: number): Promise<Part> =>
      (await runShard(world, place, planned, { shard: { index, count }, progress })).result,
    join: async (reports: readonly Report[]): Promise<Forecast> =>
      (await runJoin(world, place, planned, { reports, progress })).result,
  };
}

export type Divisible = ReturnType<typeof divisible>;

/** The files of all shards, by way of their text. */
export async function partsOf(change: Divisible, count: number): Promise<readonly string[]> {
  const parts: string[] = [];
  for (let index = 1; index <= count; index++) parts.push(formatPart(await change.shard(index, count)));
  return parts;
}

export async function joined(change: Divisible, parts: readonly string[]): Promise<Forecast> {
  return change.join(parts.map((text, index) => readPart(`part-${index + 1}.json`, text)));
}
