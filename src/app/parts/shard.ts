import type { Contents } from "../../domain/secrets/gate.ts";
import type { SecretMask } from "../../domain/secrets/mask.ts";
import { UserError } from "../../model/user-error.ts";
import { VERSION } from "../../model/version.ts";
import { readChange, type Change, type ChangeRequest } from "../change.ts";
import { mapConcurrently } from "../concurrently.ts";
import { withSecrets, type Ports } from "../forecast.ts";
import type { DeployableResult } from "../result.ts";
import type { Asked, Part, PartResult } from "./part.ts";
import type { Shard } from "../../model/shard.ts";
import { shareOf } from "./share.ts";

const AT_A_TIME = 8;

/**
 * Forecasts one shard's share of what the change reaches. All else, what needs two deployables included, is decided
 * where the parts are joined. Throws `UserError`.
 */
export function forecastShard(
  request: ChangeRequest,
  shard: Shard,
  asked: Asked,
  { repository, builder, progress }: Ports,
): Promise<Part> {
  return withSecrets(builder, async (secrets) => {
    const change = await readChange(request, repository, secrets);
    const { base, head } = comparedCommits(change);
    const share = shareOf(change, shard);
    let done = 0;
    const results = await mapConcurrently(share, AT_A_TIME, async (pair) => {
      const result = await change.forecastOf(pair);
      progress(++done, share.length, change.secrets.mask.text(result.deployable.name));
      return partResult(result, change.secrets.mask);
    });
    return { rollcastPart: 1, version: VERSION, base, head, asked, shard, results };
  });
}

/** The ids of the two sides. Throws `UserError` where one is the working tree, which no other machine has. */
export function comparedCommits({ comparison }: Pick<Change, "comparison">): {
  readonly base: string;
  readonly head: string;
} {
  const [base, head] = [comparison.base.revision.sha, comparison.head.revision.sha];
  if (base === null || head === null) {
    throw new UserError(
      "A divided run compares commits, since every part of it has to see the same files. Commit, and write --head HEAD.",
    );
  }
  return { base, head };
}

function partResult(
  { deployable, findings, inPlace, shownShared }: DeployableResult,
  mask: SecretMask,
): PartResult {
  return {
    id: mask.text(deployable.id),
    contents: contentsOf(deployable),
    findings: findings.map((finding) => ({ ...finding, deployable: null })),
    inPlace: inPlace.shown,
    shared: shownShared,
  };
}

/** Of a deployable, what only its builds tell. */
export function contentsOf({
  status,
  analysis,
  builder,
  configChanges,
  workloads,
  staleConfigs,
  otherObjects,
  problems,
}: Contents): Contents {
  return { status, analysis, builder, configChanges, workloads, staleConfigs, otherObjects, problems };
}
