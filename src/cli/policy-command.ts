import type { World } from "../app/ports.ts";
import { runPolicy } from "../app/run.ts";
import { formatPolicy, formatPolicyJson } from "../report/policy.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { placeOf, planForecast } from "./plan.ts";
import type { TerminalStyle } from "./terminal.ts";

/** The policy that holds, with the origin of every value. Throws `UserError`. */
export async function policyAsAsked(
  options: ForecastOptions,
  world: World,
  style: TerminalStyle,
): Promise<string> {
  const { result } = await runPolicy(world, placeOf(options), (repository) =>
    planForecast(options, repository, world.today),
  );
  return options.format === "json" ? formatPolicyJson(result) : formatPolicy(result, style);
}
