import type { DeployableForecast, Finding, ObjectId } from "../../domain/forecast.ts";
import { twoOwnersFinding } from "../../domain/policy/two-owners.ts";
import { MASK } from "../../domain/secrets/mask.ts";
import { clusterOf, delivererOf, type Deployable } from "../../model/deployable.ts";
import { identityOf, nameOfManifest } from "../../model/identity.ts";
import { groupedBy } from "../../model/grouped.ts";
import { compareText } from "../../model/order.ts";
import type { Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { withHeldObjects } from "../unapplied/held.ts";
import { readMentions, type Mentions } from "../discovery/mentions.ts";
import { buildOf } from "../applied/outcomes.ts";
import type { BuildOutcome, Repository } from "../ports.ts";
import type { DeployableResult } from "../result.ts";
import { deliveredBeside, isDelivered, sharesCluster } from "../relations/same-cluster.ts";

/** A deployable, and what it gets by the change, by key. */
interface Getting {
  readonly found: Found;
  readonly forecast: DeployableForecast;
  readonly objects: ReadonlyMap<string, ObjectId>;
}

/**
 * What a deployable gets though another one of its cluster delivers it too. Only what has the name in one of its files is
 * built. What two that shared something before get both is no news: they share a base. Nor is anything where nobody names their
 * clusters, which may be two.
 */
export async function twoOwnersFindings(
  sides: Sides,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly Finding[]> {
  const getting = results.flatMap(({ deployable }): readonly Getting[] => {
    const found = sides.head.found.get(deployable.id);
    if (found === undefined || !isDelivered(found)) return [];
    const objects = new Map(
      gainedBy(deployable).map((object) => [keyOf(found.deployable, object), object] as const),
    );
    return objects.size === 0 ? [] : [{ found, forecast: deployable, objects }];
  });
  if (getting.length === 0) return [];
  const others = deliveredBeside(
    sides.head,
    getting.map(({ found }) => found),
  );
  const mentionsIn = await readMentions(sides.head, others, getting.flatMap(namesIn), repository);
  const findings: Finding[] = [];
  /** By what they share, who was told of. */
  const told = new Map<string, ReadonlySet<string>>();
  for (const each of getting) {
    const { id } = each.found.deployable;
    const sharing: (Shared & { readonly other: Found })[] = [];
    for (const other of others.filter((found) => isNaming(found, each, mentionsIn(found), sides))) {
      const shared = await sharedBy(each, other, sides);
      if (shared !== undefined) sharing.push({ ...shared, other });
    }
    for (const [what, all] of groupedBy(sharing, ({ shared }) =>
      shared.map(identityOf).sort(compareText).join(" "),
    )) {
      const known = told.get(what);
      const news = all.filter(({ other }) => known?.has(id) !== true || !known.has(other.deployable.id));
      const [first] = news;
      if (first === undefined) continue;
      told.set(what, new Set([...(known ?? []), id, ...news.map(({ other }) => other.deployable.id)]));
      const names = news.map(({ other }) => other.deployable.name);
      const areNew = news.every((other) => other.isNew);
      const failing = failingOf([each.found, ...news.map(({ other }) => other)]);
      findings.push(twoOwnersFinding(each.forecast, { others: names, areNew, failing }, first.shared));
    }
  }
  return findings;
}

/** The names of those that apply nothing as long as another Application has the same object. */
function failingOf(owners: readonly Found[]): readonly string[] {
  const ofArgo = owners.map(({ deployable }) => deployable).filter(({ kind }) => kind === "argoApplication");
  return ofArgo.length < 2
    ? []
    : ofArgo.filter(({ applying }) => applying.failsOnShared === true).map(({ name }) => name);
}

function gainedBy({ workloads, otherObjects, configChanges }: DeployableForecast): readonly ObjectId[] {
  return [
    ...workloads.filter(({ effect }) => effect === "create"),
    ...configChanges
      .filter(({ change }) => change === "added")
      .map(({ kind, namespace, name }) => ({ apiVersion: "v1", kind, namespace, name })),
    ...otherObjects.filter(({ change }) => change === "added"),
  ].filter(
    ({ kind, name, namespace }) => kind !== "Namespace" && !`${namespace ?? ""} ${name}`.includes(MASK),
  );
}

function namesIn({ objects }: Getting): readonly string[] {
  return [...new Set([...objects.values()].map(({ name }) => name))];
}

function isNaming(other: Found, getting: Getting, mentions: readonly Mentions[], { head }: Sides): boolean {
  const names = namesIn(getting);
  return (
    sharesCluster(getting.found, other, head) &&
    mentions.some(({ named }) => names.some((name) => named.has(name)))
  );
}

async function sharedBy(
  { found, objects }: Getting,
  other: Found,
  sides: Sides,
): Promise<Shared | undefined> {
  const [baseOfOther, headOfOther] = await keysOf(other, sides);
  const shared = [...objects].filter(([key]) => headOfOther.has(key));
  const [first, ...more] = shared.map(([, object]) => object);
  if (first === undefined) return undefined;
  const [before] = await keysOf(found, sides);
  const isNew = !shared.some(([key]) => baseOfOther.has(key));
  const hadCommon = [...before].some((key) => baseOfOther.has(key));
  if (hadCommon && (isNew || clusterOf(found.deployable) === null)) return undefined;
  return { shared: [first, ...more], isNew };
}

interface Shared {
  readonly shared: readonly [ObjectId, ...ObjectId[]];
  /** The other one gets all of it by the change as well. */
  readonly isNew: boolean;
}

/** The keys of all objects at base and at head. */
async function keysOf(found: Found, sides: Sides) {
  const { deployable } = found;
  const { pair, outcomes } = await buildOf(found, sides);
  const [base, head] = outcomes;
  const keys = (outcome: BuildOutcome | undefined, of: Deployable) =>
    outcome?.status === "built" ? keysIn(outcome, of) : new Set<string>();
  return [keys(base, pair.base?.deployable ?? deployable), keys(head, deployable)] as const;
}

function keysIn(
  { manifests }: BuildOutcome & { readonly status: "built" },
  of: Deployable,
): ReadonlySet<string> {
  const applied = (withHeldObjects(delivererOf(of.kind), null, manifests) ?? []).map(nameOfManifest);
  return new Set(applied.filter(({ kind }) => kind !== "Namespace").map((name) => keyOf(of, name)));
}

/** What names no namespace goes to the one of whoever applies it. */
export function keyOf({ target }: Deployable, { apiVersion, kind, namespace, name }: ObjectId): string {
  return identityOf({ apiVersion, kind, name, namespace: namespace ?? target.namespace });
}
