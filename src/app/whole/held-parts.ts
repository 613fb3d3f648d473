import { reachedFrom } from "../../model/reach.ts";
import { brokenBy } from "./blocked.ts";
import { applicationOf } from "../discovery/application-parts.ts";
import { withHeld } from "./held-back.ts";
import type { DeployableResult } from "../result.ts";

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
    const reason = `Argo CD applies and prunes nothing of this Application while its source ${name} does not build; what is held back comes when it does.`;
    const held = withHeld(result, reason);
    return result.deployable.status === "removed" ? withoutLosses(held, reason) : held;
  });
}

/**
 * Flux asks the API server about every object before it applies any, and prunes last: what is no longer declared beside
 * one that is refused stays, with all that it has deployed, and so does what that declares.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/manager_apply.go
 */
export function heldByParents(results: readonly DeployableResult[]): readonly DeployableResult[] {
  const refused = new Map(
    results
      .filter((result) => result.deployable.kind !== "argoApplication" && brokenBy(result) === "refused")
      .map(({ deployable: { id, name } }) => [id, name]),
  );
  if (refused.size === 0) return results;
  const parents = new Map(
    results.map(({ deployable: { id, declaredAt } }) => [
      id,
      declaredAt?.parent === undefined ? [] : [declaredAt.parent],
    ]),
  );
  return results.map((result) => {
    const { id, status } = result.deployable;
    if (status !== "removed") return result;
    const [name] = [...reachedFrom(id, parents)].flatMap((each) => refused.get(each) ?? []);
    if (name === undefined) return result;
    const reason = `Nothing of ${name}, which declared it, is applied or pruned while the API server refuses one of its objects.`;
    return withoutLosses(withHeld(result, reason), reason);
  });
}

/** What it has no longer is there as before, and stays managed. */
function withoutLosses(result: DeployableResult, reason: string): DeployableResult {
  const otherObjects = result.deployable.otherObjects.map(({ loss, ...object }) =>
    loss === true ? { ...object, reason } : object,
  );
  return {
    ...result,
    deployable: { ...result.deployable, otherObjects },
    findings: result.findings.filter(({ check }) => !GOING.has(check)),
  };
}

const GOING: ReadonlySet<string> = new Set(["left-behind", "removed-object", "deleted-claims"]);

function isFailing({ deployable: { kind, analysis, problems } }: DeployableResult): boolean {
  const isBroken = problems.some(({ code, side }) => code === "build-failed" && side === "head");
  return kind === "argoApplication" && analysis === "none" && isBroken;
}
