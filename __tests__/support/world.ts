import { tmpdir } from "node:os";
import type { ForecastRequest } from "../../src/app/forecast.ts";
import type { BuilderChoice, RepositoryPlace, World } from "../../src/app/ports.ts";
import { runForecast } from "../../src/app/run.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { realWorld } from "../../src/edges.ts";

export function worldOf(env: Readonly<Record<string, string>>): World {
  return realWorld({ env, temporaryDirectory: tmpdir(), now: new Date("2026-01-01") });
}

/** What most tests ask: everything, with the embedded builder, and nothing fails it. */
export async function forecastIn(
  world: World,
  place: RepositoryPlace,
  asked: Pick<ForecastRequest, "revisions"> & Partial<ForecastRequest>,
  building: Partial<BuilderChoice> = {},
): Promise<Forecast> {
  const plan = {
    builder: { choice: "embedded", allow: [], fork: false, ...building },
    request: { overlays: [], gate: [], policy: { today: "2026-01-01", isFork: false }, ...asked },
  } as const;
  const { result } = await runForecast(
    world,
    place,
    () => Promise.resolve(plan),
    () => undefined,
  );
  return result;
}
