import type { Finding, Gate, PolicyReport, Revision } from "../../domain/forecast.ts";
import type { EffectiveSetting } from "../../domain/policy-report.ts";
import { effectiveSettings } from "../../policy/effective.ts";
import type { ConfigValues } from "../../domain/secrets/gate.ts";
import type { Comparison, Repository, RevisionRequest } from "../ports.ts";
import { readPolicy, type PolicyRequest } from "./read.ts";

/** What `rollcast policy` shows. */
export interface ShownPolicy {
  /** Undefined: there is no file on either side. */
  readonly report: Pick<PolicyReport, "file" | "from" | "change"> | undefined;
  readonly base: Revision;
  readonly settings: readonly EffectiveSetting[];
  readonly findings: readonly Finding[];
}

export interface ShowRequest {
  readonly revisions: RevisionRequest;
  readonly policy: PolicyRequest;
  readonly gate: Gate;
  readonly configValues?: ConfigValues;
}

interface PolicyPorts {
  readonly repository: Repository;
  readonly allowHosts: readonly string[];
  /** Is given the sides before their policy is read: it may hold what a Secret does. */
  readonly look: (comparison: Comparison) => Promise<void>;
}

/** The policy that would judge a change between the same sides. Throws `UserError`. */
export async function showPolicy(
  { revisions, policy, gate, configValues = "show" }: ShowRequest,
  { repository, allowHosts, look }: PolicyPorts,
): Promise<ShownPolicy> {
  const comparison = await repository.compare(revisions);
  await look(comparison);
  const { file, report, findings } = await readPolicy(policy, comparison, repository);
  return {
    report,
    base: comparison.base.revision,
    settings: effectiveSettings(file, { gate, configValues, allowHosts }),
    findings,
  };
}
