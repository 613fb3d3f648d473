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

/** Builds that take a machine about as long as a job takes to start: docs/shards.md has the measurement. */
const BUILDS_A_SHARD = 1000;
/** The same of builds that start a program each. */
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
    const deserved = Math.ceil(work.length / (isSlow ? STARTS_A_SHARD : BUILDS_A_SHARD));
    return {
      count:
        count === undefined ? Math.max(1, Math.min(deserved, MOST_BY_ITSELF)) : Math.min(count, MOST_SHARDS),
      deployables: work.length,
    };
  });
}

/** Whether a builder may start kustomize. */
export function startsPrograms({ choice, allow, fork }: BuilderChoice): boolean {
  return choice === "kustomize" || choice === "verify" || (choice === "auto" && !fork && allow.length > 0);
}
