import type { Shared } from "../../domain/elsewhere.ts";
import type { Finding } from "../../domain/forecast.ts";
import type { ConfigValues, Contents } from "../../domain/secrets/gate.ts";
import type { ChangeRequest } from "../change.ts";
import type { BuilderChoice } from "../ports.ts";
import type { Shard } from "../../model/shard.ts";

/**
 * What one shard found: plain data, which a file carries to the join. It has passed the gate of Secrets, and holds
 * nothing that the join knows by itself.
 */
export interface Part {
  /** Version of this shape. */
  readonly rollcastPart: 1;
  /** Of Rollcast: only the same one reads a part. */
  readonly version: string;
  /** Ids of the commits that were compared. */
  readonly base: string;
  readonly head: string;
  readonly asked: Asked;
  readonly shard: Shard;
  /** Sorted by the ids of the deployables. */
  readonly results: readonly PartResult[];
}

/** What decides what is built, and how: the same for all parts. */
export interface Asked extends Omit<BuilderChoice, "loadRestrictor" | "allowHosts" | "cacheDirectory"> {
  readonly allowHosts: readonly string[];
  readonly loadRestrictor: "root-only" | "none" | null;
  readonly overlays: readonly string[];
  readonly configValues: ConfigValues;
  /** The policy file that was named. */
  readonly policy: string | null;
}

export interface PartResult {
  /** Of the deployable. */
  readonly id: string;
  readonly contents: Contents;
  /** Whom they are about is not repeated. */
  readonly findings: readonly PartFinding[];
  /** Names of the configs that change under them. */
  readonly inPlace: readonly string[];
  /** What else the change means to the workloads of other deployables, by names. */
  readonly shared: Shared;
}

export interface PartFinding extends Omit<Finding, "deployable"> {
  readonly deployable: null;
}

export function askedOf(
  { overlays, configValues = "show", policy }: Pick<ChangeRequest, "overlays" | "configValues" | "policy">,
  { choice, allow, allowHosts = [], loadRestrictor, fork }: BuilderChoice,
): Asked {
  return {
    overlays,
    configValues,
    policy: policy.path ?? null,
    choice,
    allow,
    allowHosts,
    loadRestrictor: loadRestrictor ?? null,
    fork,
  };
}
