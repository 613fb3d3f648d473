import type { DeployableResult } from "./result.ts";

/**
 * What others say of a HelmRelease that was followed itself is left out: they hold only its declaration, and can say no
 * more than that something may restart.
 */
export function withoutFollowedReleases(results: readonly DeployableResult[]): readonly DeployableResult[] {
  const followed = new Set(
    results.flatMap(({ deployable: { kind, name, touched } }) =>
      kind === "helmRelease" && touched ? [name] : [],
    ),
  );
  if (followed.size === 0) return results;
  const isFollowed = (id: {
    readonly kind: string;
    readonly namespace: string | null;
    readonly name: string;
  }) => id.kind === "HelmRelease" && followed.has(`${id.namespace ?? "default"}/${id.name}`);
  return results.map((result) => {
    if (result.deployable.kind === "helmRelease") return result;
    return {
      ...result,
      deployable: {
        ...result.deployable,
        workloads: result.deployable.workloads.filter((workload) => !isFollowed(workload)),
      },
      findings: result.findings.filter(({ workload }) => workload === null || !isFollowed(workload)),
    };
  });
}
