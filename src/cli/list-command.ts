import { runList } from "../app/run.ts";
import type { World } from "../app/ports.ts";
import { formatList } from "../report/list.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { placeOf, planList } from "./plan.ts";

/** The table of all that a revision deploys. Throws `UserError`. */
export async function listAll(options: ForecastOptions, world: World): Promise<string> {
  const { result } = await runList(world, placeOf(options), (repository) => planList(options, repository));
  return formatList(result);
}
