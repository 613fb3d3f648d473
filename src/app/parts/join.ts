import { sharedNames } from "../../domain/elsewhere.ts";
import type { Forecast } from "../../domain/forecast.ts";
import { MASK } from "../../domain/secrets/mask.ts";
import type { Problem } from "../../model/problem.ts";
import { readChange, type Change } from "../change.ts";
import { conclude } from "../conclude.ts";
import { unreported } from "../deployable/not-analysed.ts";
import type { Pair } from "../discovery/pairs.ts";
import { conclusionOf, withSecrets, type ForecastRequest, type Ports } from "../forecast.ts";
import { withAfterMerge } from "../after-merge.ts";
import type { DeployableResult, InPlaceChanges } from "../result.ts";
import { nameInCluster } from "../../domain/configs/changes.ts";
import { acceptReports, type Report } from "./accept.ts";
import type { Asked, PartResult } from "./part.ts";
import { comparedCommits, contentsOf } from "./shard.ts";
import { shardOf } from "./share.ts";

/**
 * Joins the parts of a divided run: the forecast is the same, byte for byte, as that of a run that was not divided. What
 * needs two deployables is decided here, and the gate is judged once. What no usable report tells is not analysed.
 * Throws `UserError`.
 */
export function joinReports(
  request: ForecastRequest,
  asked: Asked,
  reports: readonly Report[],
  ports: Ports,
): Promise<Forecast> {
  return withSecrets(ports.builder, async (secrets) => {
    const change = await readChange(request, ports.repository, secrets);
    const accepted = acceptReports(reports, { ...comparedCommits(change), asked, change });
    const resultOf = async (pair: Pair): Promise<DeployableResult> => {
      // Nothing has to be built for it.
      if (!pair.isTouched) return change.forecastOf(pair);
      const unknown = change.pass(unreported(pair, missing(pair, accepted.count)), pair);
      const told = accepted.results.get(pair.id);
      return told === undefined ? unknown : reported(change, pair, told, unknown);
    };
    const conclusion = { ...conclusionOf(request), problems: accepted.problems };
    const told = await conclude(change, { ...conclusion, resultOf }, ports);
    // A forecast that lacks parts says nothing of what it would be.
    if (accepted.problems.length > 0) return told;
    return withAfterMerge(told, change, { request, secrets, conclusion, repository: ports.repository });
  });
}

function missing({ id }: Pair, count: number | undefined): Problem {
  const message =
    count === undefined
      ? "No shard has a report that can be used."
      : `Shard ${shardOf(id, count)} of ${count} was to forecast it, and has no report that can be used.`;
  return { code: "part-missing", message };
}

/** What a part tells of a deployable, which `unknown` calls by what is known of it here. */
async function reported(
  change: Change,
  pair: Pair,
  { contents, findings, inPlace, shared }: PartResult,
  unknown: DeployableResult,
): Promise<DeployableResult> {
  return {
    deployable: { ...unknown.deployable, ...contentsOf(contents) },
    findings: findings.map((finding) => ({ ...finding, deployable: pair.id })),
    inPlace: await builtAgain(change, pair, inPlace),
    shared: isHidden(sharedNames(shared)) ? (await change.forecastOf(pair)).shared : shared,
    shownShared: shared,
  };
}

/** The changes hold values, which no part may: they are built again where another deployable may read them. */
async function builtAgain(change: Change, pair: Pair, shown: readonly string[]): Promise<InPlaceChanges> {
  let started: ReturnType<InPlaceChanges["load"]> | undefined;
  const load = () => (started ??= change.forecastOf(pair).then(({ inPlace }) => inPlace.load()));
  return { names: isHidden(shown) ? (await load()).map(nameInCluster) : shown, shown, load };
}

function isHidden(names: readonly string[]): boolean {
  return names.some((name) => name.includes(MASK));
}
