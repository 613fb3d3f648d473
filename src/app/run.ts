import type { Forecast } from "../domain/forecast.ts";
import type { Deployable } from "../model/deployable.ts";
import { forecast, type ForecastRequest } from "./forecast.ts";
import { listDeployables, type ListRequest } from "./list.ts";
import type { Builder, BuilderChoice, OpenRepository, Progress, RepositoryPlace, World } from "./ports.ts";

/** What a run does, once its repository is open. */
export interface Plan<Request> {
  readonly request: Request;
  readonly builder: BuilderChoice;
}

/** Opens, plans, forecasts and closes. What is planned may depend on the repository. Throws `UserError`. */
export function runForecast<P extends Plan<ForecastRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
  progress: Progress,
): Promise<Ran<P, Forecast>> {
  return run(world, place, plan, (request, ports) => forecast(request, { ...ports, progress }));
}

/** Opens, plans, lists what is deployed, and closes. Throws `UserError`. */
export function runList<P extends Plan<ListRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
): Promise<Ran<P, readonly Deployable[]>> {
  return run(world, place, plan, listDeployables);
}

export interface Ran<P, Result> {
  readonly plan: P;
  readonly result: Result;
}

interface Opened {
  readonly repository: OpenRepository;
  readonly builder: Builder;
}

/** Whatever happens, what was opened is closed: programs end, and private folders go. */
async function run<P extends Plan<unknown>, Result>(
  world: World,
  place: RepositoryPlace,
  planFor: (repository: OpenRepository) => Promise<P>,
  work: (request: P["request"], opened: Opened) => Promise<Result>,
): Promise<Ran<P, Result>> {
  const repository = await world.openRepository(place);
  try {
    const plan = await planFor(repository);
    const builder = await world.createBuilder(plan.builder);
    try {
      return { plan, result: await work(plan.request, { repository, builder }) };
    } finally {
      await builder.close();
    }
  } finally {
    await repository.close();
  }
}
