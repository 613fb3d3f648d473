import type { Forecast } from "../domain/forecast.ts";
import { passCopy } from "../domain/secrets/gate.ts";
import type { Deployable } from "../model/deployable.ts";
import { UserError } from "../model/user-error.ts";
import { watchSecretFiles, type ChangeRequest } from "./change.ts";
import { createMemory, rememberingBuilder } from "./discovery/memory.ts";
import { forecast, withSecrets, type ForecastRequest } from "./forecast.ts";
import { listDeployables, type ListRequest } from "./list.ts";
import type { Report } from "./parts/accept.ts";
import { joinReports } from "./parts/join.ts";
import { askedOf, type Part } from "./parts/part.ts";
import { planShards, startsPrograms, type Division } from "./parts/plan.ts";
import { forecastShard } from "./parts/shard.ts";
import { showPolicy, type ShownPolicy } from "./policy/show.ts";
import type { Shard } from "../model/shard.ts";
import type {
  Builder,
  BuilderChoice,
  Comparison,
  OpenRepository,
  Progress,
  RepositoryPlace,
  World,
} from "./ports.ts";

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
  return run(world, place, plan, ({ request }, ports) => forecast(request, { ...ports, progress }));
}

export interface Watching {
  readonly progress: Progress;
  /** Gives a value whenever files of the working tree have changed, which is named. */
  readonly changes: (workTree: string) => AsyncIterable<unknown>;
  readonly tell: (result: Forecast) => void | Promise<void>;
  /** What keeps one forecast from being made: a file that is half written, a merge that is not resolved. */
  readonly fail: (error: UserError) => void;
}

/** Forecasts, and again after each change, with what was read and built before. Throws `UserError`. */
export async function runWatching<P extends Plan<ForecastRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
  { progress, changes, tell, fail }: Watching,
): Promise<void> {
  await run(world, place, plan, async ({ request }, { repository, builder }) => {
    if (repository.workTree === undefined) throw new UserError("A bare repository has no files to watch.");
    const memory = createMemory();
    const ports = { repository, builder: rememberingBuilder(builder, memory), progress, memory };
    const again = async (): Promise<void> => {
      try {
        await tell(await forecast(request, ports));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        fail(error);
      }
      memory.builds.forget();
      memory.results.forget();
    };
    await again();
    const changed = changes(repository.workTree)[Symbol.asyncIterator]();
    try {
      while ((await changed.next()).done !== true) await again();
    } finally {
      await changed.return?.();
    }
  });
}

/** The same for one shard of a divided run. Throws `UserError`. */
export function runShard<P extends Plan<ChangeRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
  { shard, progress }: { readonly shard: Shard; readonly progress: Progress },
): Promise<Ran<P, Part>> {
  return run(world, place, plan, ({ request, builder }, ports) =>
    forecastShard(request, shard, askedOf(request, builder), { ...ports, progress }),
  );
}

/** Joins what the shards reported. Throws `UserError`. */
export function runJoin<P extends Plan<ForecastRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
  { reports, progress }: { readonly reports: readonly Report[]; readonly progress: Progress },
): Promise<Ran<P, Forecast>> {
  return run(world, place, plan, ({ request, builder }, ports) =>
    joinReports(request, askedOf(request, builder), reports, { ...ports, progress }),
  );
}

/** Says into how many shards a run is best divided. Throws `UserError`. */
export function runPlanning<P extends Plan<ChangeRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
  count: number | undefined,
): Promise<Ran<P, Division>> {
  return run(world, place, plan, ({ request, builder }, ports) =>
    planShards(request, { count, startsPrograms: startsPrograms(builder) }, ports),
  );
}

/** Shows the policy that would judge. Throws `UserError`. */
export function runPolicy<P extends Plan<ForecastRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
): Promise<Ran<P, ShownPolicy>> {
  return run(world, place, plan, ({ request, builder: { allowHosts = [] } }, { repository, builder }) =>
    withSecrets(builder, async ({ watch, mask }) => {
      const look = (comparison: Comparison) => watchSecretFiles(repository, comparison, watch);
      const shown = await showPolicy(request, { repository, allowHosts, look });
      return passCopy(shown, mask());
    }),
  );
}

/** Opens, plans, lists what is deployed, and closes. Throws `UserError`. */
export function runList<P extends Plan<ListRequest>>(
  world: World,
  place: RepositoryPlace,
  plan: (repository: OpenRepository) => Promise<P>,
): Promise<Ran<P, readonly Deployable[]>> {
  return run(world, place, plan, ({ request }, ports) => listDeployables(request, ports));
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
  work: (plan: P, opened: Opened) => Promise<Result>,
): Promise<Ran<P, Result>> {
  const repository = await world.openRepository(place);
  try {
    const plan = await planFor(repository);
    const builder = await world.createBuilder(plan.builder);
    try {
      return { plan, result: await work(plan, { repository, builder }) };
    } finally {
      await builder.close();
    }
  } finally {
    await repository.close();
  }
}
