import type { ForecastRequest } from "../app/forecast.ts";
import type { ListRequest } from "../app/list.ts";
import type { PolicyRequest } from "../app/policy/read.ts";
import type { BuilderChoice, OpenRepository, RepositoryPlace } from "../app/ports.ts";
import type { Plan } from "../app/run.ts";
import { UNKNOWN_BRANCH } from "../model/target-branch.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { overlaysFrom, pathInRepository, refuseFolder } from "./places.ts";

/** Where the repository is that the command line speaks of. Throws `UserError`. */
export function placeOf({ positional, repository }: ForecastOptions): RepositoryPlace {
  if (positional !== undefined) refuseFolder(positional);
  return { directory: repository ?? ".", mayBeBare: repository !== undefined };
}

export async function planForecast(
  options: ForecastOptions,
  repository: OpenRepository,
  today: string,
): Promise<Plan<ForecastRequest>> {
  const { base, head, mergeBase, gate, configValues } = options;
  const place = await placesIn(options, repository);
  const policy = { today, isFork: false, ...(await policyPlace(options, repository)) };
  return {
    builder: builderOf(options),
    request: { revisions: { base, mergeBase, head }, ...place, gate, policy, configValues },
  };
}

async function policyPlace(
  { policy }: ForecastOptions,
  repository: OpenRepository,
): Promise<Pick<PolicyRequest, "path" | "readElsewhere">> {
  if (policy === undefined) return {};
  const { workTree } = repository;
  const path = await pathInRepository(policy, workTree);
  if (workTree === undefined) return { path };
  return { path, readElsewhere: (file) => repository.readBeside(file, workTree) };
}

/** One revision is listed, so both sides are the same. */
export async function planList(
  options: ForecastOptions,
  repository: OpenRepository,
): Promise<Plan<ListRequest>> {
  const { head } = options;
  const place = await placesIn(options, repository);
  return {
    builder: builderOf(options),
    request: { revisions: { base: head ?? "HEAD", mergeBase: false, head }, ...place },
  };
}

async function placesIn(
  { overlays }: ForecastOptions,
  repository: OpenRepository,
): Promise<Pick<ForecastRequest, "overlays" | "facts">> {
  return {
    overlays: await overlaysFrom(overlays, repository.workTree),
    facts: { ownUrls: () => repository.remoteUrls(), branch: UNKNOWN_BRANCH },
  };
}

function builderOf(options: ForecastOptions): BuilderChoice {
  const { builder, allow, allowHosts, cacheDirectory, loadRestrictor } = options;
  return { choice: builder, allow, allowHosts, cacheDirectory, loadRestrictor, fork: false };
}
