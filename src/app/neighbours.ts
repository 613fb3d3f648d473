import type { CheckId } from "../domain/check-ids.ts";
import type { Relation } from "../domain/elsewhere.ts";
import type { Finding } from "../domain/forecast.ts";
import { forecastOverlay } from "../domain/overlay.ts";
import { passFindings } from "../domain/secrets/gate.ts";
import { identityOf as keyOfWorkload } from "../model/identity.ts";
import { appliedOf, prunesOf, type Applied } from "./applied.ts";
import { filesOf, type Change } from "./change.ts";
import { pairOf, type Pair } from "./discovery/pairs.ts";
import { placeOf } from "./discovery/revisions.ts";
import type { Found } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import { createMentions } from "./mentions.ts";
import { buildPair, identityOf, secretsOf } from "./outcomes.ts";
import { settingsOf } from "./policy/in-force.ts";
import type { BuildOutcome, Repository } from "./ports.ts";
import type { DeployableResult } from "./result.ts";
import { isDelivered, sharesCluster } from "./same-cluster.ts";

/** Checks of what objects are to one another by labels and names, whoever delivers them. */
const ACROSS: ReadonlySet<CheckId> = new Set<CheckId>([
  "lost-rights",
  "lost-traffic",
  "next-pods",
  "removed-object",
  "rwo-surge",
  "service-without-pods",
]);

/** Both sides of a deployable, built. */
interface Built extends Applied {
  readonly pair: Pair;
  readonly outcomes: readonly (BuildOutcome | undefined)[];
}

/**
 * A Service, a policy or a role acts in its namespace, whoever delivers the pods: where a change of one deployable has to
 * do with another one of its cluster, these checks look at both. Only what names it, or is sent to its namespace, is built.
 */
export async function withNeighbours(
  change: Change,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly DeployableResult[]> {
  const { sides } = change;
  const asking = results.flatMap((result) => {
    const found = sides.head.found.get(result.deployable.id) ?? sides.base.found.get(result.deployable.id);
    const { related } = result.shared;
    return found === undefined || related.length === 0 || !isDelivered(found) ? [] : [{ found, related }];
  });
  if (asking.length === 0) return results;
  const others = [...sides.head.found.values()].filter(
    (other) =>
      isDelivered(other) && asking.some(({ found }) => sharesCluster(found.deployable, other.deployable)),
  );
  await repository.preload(
    others.map((other) => ({ tree: placeOf(sides.head, other).tree, paths: other.inputs.files })),
  );
  const seen = new Map<string, readonly Finding[]>();
  for (const { found, related } of asking) {
    const near = others.filter((other) => sharesCluster(found.deployable, other.deployable));
    const neighbours = near.filter((other) => isRelated(other, related, found, sides));
    if (neighbours.length > 0) seen.set(found.deployable.id, await findingsAcross(change, found, neighbours));
  }
  return seen.size === 0 ? results : withFindings(results, seen);
}

function isRelated(other: Found, related: readonly Relation[], owner: Found, { head }: Sides): boolean {
  const { target, delivery } = other.deployable;
  const texts = related.flatMap(({ namespace, names }) => [
    ...names,
    ...(namespace === null ? [] : [namespace]),
  ]);
  const mentions = createMentions(placeOf(head, other).tree, texts);
  const named = new Set(other.inputs.files.flatMap((file) => [...mentions(file).named]));
  const isSubstituted = delivery.kind === "flux" && delivery.postBuild !== null;
  return related.some(({ namespace: written, names }) => {
    const namespace = written ?? owner.deployable.target.namespace;
    const isThere =
      namespace === null || target.namespace === namespace || named.has(namespace) || isSubstituted;
    return isThere && (names.length === 0 ? namespace !== null : names.some((name) => named.has(name)));
  });
}

/** What the checks find in a deployable with its neighbours: new, or of a workload that they hold a restart against. */
async function findingsAcross(
  change: Change,
  { deployable }: Found,
  neighbours: readonly Found[],
): Promise<readonly Finding[]> {
  const { sides } = change;
  const own = await builtOf(deployable.id, sides);
  const around = [];
  for (const each of neighbours) around.push(await builtOf(each.deployable.id, sides));
  const all = [own, ...around];
  const identity = identityOf(own.pair);
  const { findings } = forecastOverlay({
    id: identity.id,
    applier: identity.applier,
    base: all.flatMap(({ base }) => base ?? []),
    head: all.flatMap(({ head }) => head ?? []),
    prunes: prunesOf(own.pair),
    settings: settingsOf(identity, sides.policy),
    kinds: sides.policy.kinds,
    isPartial: all.some(({ outcomes }) => outcomes.some(isPartly)),
  });
  const mask = change.secrets.maskOf({
    values: all.flatMap(({ pair, outcomes }) => secretsOf(pair, outcomes, [])),
    files: all.flatMap(({ pair }) => filesOf(pair, change.comparison)),
  });
  return passFindings(
    findings.filter(({ check, isNew, workload }) => ACROSS.has(check) && (isNew || workload !== null)),
    mask,
  );
}

function isPartly(outcome: BuildOutcome | undefined): boolean {
  return outcome !== undefined && (outcome.status !== "built" || outcome.partial);
}

async function builtOf(id: string, sides: Sides): Promise<Built> {
  const pair = await pairOf(id, sides.base, sides.head, new Set());
  const [base, head] = await buildPair(pair, sides);
  return { pair, outcomes: [base, head], ...appliedOf(pair, base, head) };
}

/** What is seen across takes the place of what each saw of itself; what two of them see is told once. */
function withFindings(
  results: readonly DeployableResult[],
  seen: ReadonlyMap<string, readonly Finding[]>,
): readonly DeployableResult[] {
  const told = new Set(
    results
      .filter(({ deployable }) => !seen.has(deployable.id))
      .flatMap(({ findings }) => findings.map(keyOf)),
  );
  return results.map((result) => {
    const across = seen.get(result.deployable.id);
    if (across === undefined) return result;
    const kept = result.findings.filter(
      ({ check, isNew, workload }) => !ACROSS.has(check) || (!isNew && workload === null),
    );
    const own = new Set(result.deployable.workloads.map(keyOfWorkload));
    const added = across.filter((finding) => {
      const isOwn = finding.workload === null || own.has(keyOfWorkload(finding.workload));
      if (!isOwn || told.has(keyOf(finding))) return false;
      told.add(keyOf(finding));
      return true;
    });
    return { ...result, findings: [...kept, ...added] };
  });
}

function keyOf({ check, workload, message, file, line }: Finding): string {
  return JSON.stringify([check, workload?.kind, workload?.name, message, file, line]);
}
