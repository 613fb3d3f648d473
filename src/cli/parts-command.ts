import type { Progress, World } from "../app/ports.ts";
import { runJoin, runPlanning, runShard } from "../app/run.ts";
import type { Forecast } from "../domain/forecast.ts";
import type { Shard } from "../model/shard.ts";
import { readReports } from "../parts/files.ts";
import { formatPart } from "../parts/write.ts";
import { formatDivision } from "../report/division.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { placeOf, planForecast } from "./plan.ts";

/** One part of a divided run, as a file holds it. Throws `UserError`. */
export async function forecastPart(
  options: ForecastOptions,
  shard: Shard,
  world: World,
  progress: Progress,
): Promise<string> {
  const { result } = await runShard(
    world,
    placeOf(options),
    (repository) => planForecast(options, repository, world.today),
    {
      shard,
      progress,
    },
  );
  return formatPart(result);
}

/** Reads the reports of all parts, and joins them. Throws `UserError`. */
export async function joinAsAsked(
  options: ForecastOptions,
  files: readonly string[],
  world: World,
  progress: Progress,
): Promise<Forecast> {
  const reports = await readReports(files);
  const { result } = await runJoin(
    world,
    placeOf(options),
    (repository) => planForecast(options, repository, world.today),
    {
      reports,
      progress,
    },
  );
  return result;
}

/** Into how many parts a run is best divided. Throws `UserError`. */
export async function planAsAsked(
  options: ForecastOptions,
  shards: number | undefined,
  world: World,
): Promise<string> {
  const plan = (repository: Parameters<typeof planForecast>[1]) =>
    planForecast(options, repository, world.today);
  const { result } = await runPlanning(world, placeOf(options), plan, shards);
  return formatDivision(result, options.format === "json" ? "json" : "text");
}
