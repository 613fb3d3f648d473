import { applicationOf } from "./discovery/application-parts.ts";
import { withHeld } from "./held-back.ts";
import type { DeployableResult } from "./result.ts";

/**
 * While one of its sources does not build, Argo CD has nothing to compare an Application with: it applies nothing of it, and
 * prunes nothing. https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/
 */
export function heldByParts(results: readonly DeployableResult[]): readonly DeployableResult[] {
  const failing = new Map(
    results.filter(isFailing).map(({ deployable: { id, name } }) => [applicationOf(id), name] as const),
  );
  if (failing.size === 0) return results;
  return results.map((result) => {
    const name = failing.get(applicationOf(result.deployable.id));
    if (name === undefined || isFailing(result)) return result;
    const held = withHeld(
      result,
      `Argo CD applies and prunes nothing of this Application while its source ${name} does not build; what is held back comes when it does.`,
    );
    // What it has no longer is there as before, and stays managed.
    return result.deployable.status === "removed"
      ? { ...held, findings: held.findings.filter(({ check }) => !GOING.has(check)) }
      : held;
  });
}

const GOING: ReadonlySet<string> = new Set(["left-behind", "removed-object", "deleted-claims"]);

function isFailing({ deployable: { kind, analysis, problems } }: DeployableResult): boolean {
  const isBroken = problems.some(({ code, side }) => code === "build-failed" && side === "head");
  return kind === "argoApplication" && analysis === "none" && isBroken;
}
