import type { Finding, LeftOutDeployable } from "../../domain/forecast.ts";
import type { PolicyOptions } from "../../domain/policy/apply.ts";
import type { ConfigValues } from "../../domain/secrets/gate.ts";
import type { PolicyInForce } from "./in-force.ts";
import type { FoundPolicy } from "./read.ts";

/** A policy, as it holds for one change. */
export interface ChangePolicy {
  readonly found: FoundPolicy;
  readonly inForce: PolicyInForce;
  readonly options: PolicyOptions;
  /** What the policy tells not to look at; sorted by id. */
  readonly leftOut: readonly LeftOutDeployable[];
  readonly isLeftOut: (id: string) => boolean;
  /** What is wrong with the file. */
  readonly findings: readonly Finding[];
  /** The stricter of what was asked for and what the policy says. */
  readonly configValues: ConfigValues;
}
