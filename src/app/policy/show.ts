import type { Finding, PolicyReport, Revision } from "../../domain/forecast.ts";
import type { EffectiveSetting } from "../../domain/policy-report.ts";
import { effectiveSettings } from "../../policy/effective.ts";
import type { ForecastRequest } from "../forecast.ts";
import type { Repository } from "../ports.ts";
import { readPolicy } from "./read.ts";

/** What `rollcast policy` shows. */
export interface ShownPolicy {
  /** Undefined: there is no file on either side. */
  readonly report: Pick<PolicyReport, "file" | "from" | "change"> | undefined;
  readonly base: Revision;
  readonly settings: readonly EffectiveSetting[];
  readonly findings: readonly Finding[];
}

/** The policy that would judge a change between the same sides. Throws `UserError`. */
export async function showPolicy(
  { revisions, policy, gate, configValues = "show" }: ForecastRequest,
  { repository, allowHosts }: { readonly repository: Repository; readonly allowHosts: readonly string[] },
): Promise<ShownPolicy> {
  const comparison = await repository.compare(revisions);
  const { file, report, findings } = await readPolicy(policy, comparison, repository);
  return {
    report,
    base: comparison.base.revision,
    settings: effectiveSettings(file, { gate, configValues, allowHosts }),
    findings,
  };
}
