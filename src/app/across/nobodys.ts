import type { Sides } from "../discovery/sides.ts";
import type { DeployableResult } from "../result.ts";

/**
 * Findings of plain directories, where the repository shows what Flux or Argo CD apply and does not show who applies
 * these: often nobody does, or once, when a cluster is made. What would be an error is a warning.
 */
export function withNobodysFindings(
  results: readonly DeployableResult[],
  { base, head }: Pick<Sides, "base" | "head">,
): readonly DeployableResult[] {
  const isDelivered = [base, head].some(({ found }) =>
    [...found.values()].some(({ deployable: { kind } }) =>
      ["fluxKustomization", "argoApplication", "helmRelease"].includes(kind),
    ),
  );
  if (!isDelivered) return results;
  return results.map((result) =>
    result.deployable.kind === "directory"
      ? {
          ...result,
          findings: result.findings.map((finding) =>
            finding.severity === "error" ? { ...finding, severity: "warning" as const } : finding,
          ),
        }
      : result,
  );
}
