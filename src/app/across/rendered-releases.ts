import type { DeployableResult } from "../result.ts";

/**
 * Of a HelmRelease that was rendered here, what others say is left out: they hold only its declaration, and can say no
 * more than that something may restart. Of one that was not, they say what of it changes, and it says no more.
 */
export function withoutFollowedReleases(
  results: readonly DeployableResult[],
  rendersCharts: boolean,
): readonly DeployableResult[] {
  const followed = results.flatMap(({ deployable: { kind, name, touched } }) =>
    kind === "helmRelease" && touched ? [name] : [],
  );
  if (followed.length === 0) return results;
  if (rendersCharts) return results.map((result) => withoutReleases(result, new Set(followed)));
  const releases = results.flatMap(({ deployable: { workloads } }) => workloads.filter(isRelease));
  const told = new Set(releases.map(releaseName));
  return results.filter(({ deployable: { kind, name } }) => kind !== "helmRelease" || !told.has(name));
}

interface Named {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

function isRelease({ kind }: Named): boolean {
  return kind === "HelmRelease";
}

function releaseName({ namespace, name }: Named): string {
  return `${namespace ?? "default"}/${name}`;
}

function withoutReleases(result: DeployableResult, rendered: ReadonlySet<string>): DeployableResult {
  if (result.deployable.kind === "helmRelease") return result;
  const isRendered = (id: Named): boolean => isRelease(id) && rendered.has(releaseName(id));
  return {
    ...result,
    deployable: {
      ...result.deployable,
      // That it is uninstalled before stands in no manifest.
      workloads: result.deployable.workloads.filter(
        (workload) => workload.effect === "recreate" || !isRendered(workload),
      ),
    },
    findings: result.findings.filter(({ workload }) => workload === null || !isRendered(workload)),
  };
}
