import { readChange, type ChangeRequest } from "../change.ts";
import { withSecrets, type Ports } from "../forecast.ts";
import type { BuilderChoice } from "../ports.ts";
import { MOST_SHARDS } from "../../model/shard.ts";
import { workOf } from "./share.ts";

/** How a run is divided. */
export interface Division {
  readonly count: number;
  /** What there is to build. */
  readonly deployables: number;
}

export interface DivisionRequest {
  /** Undefined: as many as the change deserves. */
  readonly count: number | undefined;
  /** Builds may start programs, which takes far longer. */
  readonly startsPrograms: boolean;
}

/**
 * Files that a shard is worth being started for: a job takes some twenty seconds to start, in which one machine reads
 * and builds about as many (docs/shards.md has the measurement).
 */
const FILES_A_SHARD = 20_000;
/** Builds by a program that take as long. */
const STARTS_A_SHARD = 40;
/** More jobs at a time than most plans run at once would only wait: https://docs.github.com/en/actions/reference/limits */
const MOST_BY_ITSELF = 20;

/** Says into how many shards a run is best divided: one where it is quick anyway. Throws `UserError`. */
export function planShards(
  request: ChangeRequest,
  { count, startsPrograms: isSlow }: DivisionRequest,
  { repository, builder }: Pick<Ports, "repository" | "builder">,
): Promise<Division> {
  return withSecrets(builder, async (secrets) => {
    const work = workOf(await readChange(request, repository, secrets));
    const files = work.reduce(
      (sum, { base, head }) => sum + (base?.inputs.files.length ?? 0) + (head?.inputs.files.length ?? 0),
      0,
    );
    const deserved = Math.ceil(Math.max(files / FILES_A_SHARD, isSlow ? work.length / STARTS_A_SHARD : 0));
    const most = Math.min(MOST_BY_ITSELF, work.length);
    return {
      count: count === undefined ? Math.max(1, Math.min(deserved, most)) : Math.min(count, MOST_SHARDS),
      deployables: work.length,
    };
  });
}

/** Whether a builder may start kustomize. */
export function startsPrograms({ choice, allow, fork }: BuilderChoice): boolean {
  return choice === "kustomize" || choice === "verify" || (choice === "auto" && !fork && allow.length > 0);
}
