import type { CheckId } from "../../domain/check-ids.ts";
import type { Relation } from "../../domain/elsewhere.ts";
import type { Finding, WorkloadForecast } from "../../domain/forecast.ts";
import { indexManifests } from "../../domain/manifests.ts";
import { passCopy } from "../../domain/secrets/gate.ts";
import type { Problem } from "../../model/problem.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { identityOf as keyOfWorkload, nameOfManifest, type ObjectName } from "../../model/identity.ts";
import type { Change } from "../change.ts";
import type { Found } from "../discovery/side.ts";
import { nearestOfEach } from "../relations/alternatives.ts";
import { readMentions, type Mentions } from "../discovery/mentions.ts";
import type { Move } from "./moves.ts";
import type { Repository } from "../ports.ts";
import type { DeployableResult } from "../result.ts";
import { createRelated, textsOf } from "./related.ts";
import { createTogether, type Seen, type Together } from "./together.ts";
import {
  deliveredBeside,
  ifTogether,
  isBareOverlay,
  isBeside,
  isDelivered,
} from "../relations/same-cluster.ts";
import { keyText } from "../../model/key-text.ts";

/** Checks of what objects are to one another by labels and names, whoever delivers them. */
const ACROSS: ReadonlySet<CheckId> = new Set<CheckId>([
  "lost-rights",
  "lost-traffic",
  "max-unavailable-all",
  "misspelt-name",
  "next-pods",
  "over-quota",
  "removed-object",
  "rwo-surge",
  "service-without-pods",
  "single-replica",
  "two-owners",
  "unready-pods",
]);

/** Of these what is seen across is added to what each saw of itself. */
const ADDED: ReadonlySet<CheckId> = new Set<CheckId>(["apply-fails", "missing-config-reference"]);

/** Of keys alone: whether a config is there each knows of itself, and the waves of one sync are none of another's. */
function isOfKey({ check, isNew, sense }: Finding): boolean {
  return check !== "missing-config-reference" || (isNew && sense?.code === "keyNotHeld");
}

/**
 * A Service, a policy or a role acts in its namespace, whoever delivers the pods: where a change of one deployable has to
 * do with another one of its cluster, these checks look at both. Only what names it, or is sent to its namespace, is built.
 */
export async function withNeighbours(
  change: Change,
  results: readonly DeployableResult[],
  moves: readonly Move[],
  repository: Repository,
): Promise<readonly DeployableResult[]> {
  const { sides } = change;
  // Nothing names any more what leaves: who it enters is looked at with whom it leaves.
  const entered = groupedByEach(moves, ({ to }) => [to.id]);
  const asking = results.flatMap((result) => {
    const found = sides.head.found.get(result.deployable.id) ?? sides.base.found.get(result.deployable.id);
    const related =
      found !== undefined && isBareOverlay(found)
        ? result.shared.related.filter(({ namespace, isAnywhere }) => namespace !== null || isAnywhere)
        : result.shared.related;
    const left = (entered.get(result.deployable.id) ?? []).flatMap(
      ({ from }) => sides.head.found.get(from.id) ?? sides.base.found.get(from.id) ?? [],
    );
    if (found === undefined || related.length + left.length === 0) return [];
    return isDelivered(found) || isBareOverlay(found) ? [{ found, related, left }] : [];
  });
  if (asking.length === 0) return results;
  const others = deliveredBeside(
    sides.head,
    asking.map(({ found }) => found),
  );
  const texts = new Set(asking.flatMap(({ related }) => related.flatMap(textsOf)));
  const mentionsIn = await readMentions(sides.head, others, [...texts], repository);
  const relatedTo = createRelated(others, mentionsIn);
  const together = createTogether(change);
  const seen = new Map<string, Across>();
  for (const { found, related, left } of asking) {
    const naming = relatedTo(found, related).filter((other) => isBeside(found, other, sides.head));
    const around = isBareOverlay(found)
      ? nearestOfEach(found, naming, placesOf(found, related, mentionsIn))
      : naming;
    const from = left.filter((each) => isDelivered(each) && !around.includes(each));
    if (around.length + from.length === 0) continue;
    const across = await findingsAcross(together, found, around, from);
    if (across !== undefined) seen.set(found.deployable.id, across);
  }
  return seen.size === 0 ? results : withFindings(results, seen);
}

/** The files in which an overlay names what changes, that those of one base share; each of its own base counts. */
function placesOf(
  owner: Found,
  related: readonly Relation[],
  mentionsIn: (found: Found) => readonly Mentions[],
) {
  const names = related.flatMap((relation) => relation.names);
  const own = new Set(owner.inputs.files);
  return (found: Found): string => {
    const mentions = mentionsIn(found);
    const files = found.inputs.files.filter((_, index) =>
      names.some((name) => mentions[index]?.named.has(name)),
    );
    return files.length === 0 || files.some((file) => own.has(file)) ? found.deployable.id : files.join("\n");
  };
}

/** What is told of a deployable with its neighbours. */
interface Across {
  readonly findings: readonly Finding[];
  /** Bare overlays that it was seen with: nobody says that these go to the same cluster. */
  readonly beside?: Seen["around"];
  /** Policies of neighbours that may refuse what changes. */
  readonly notes: readonly Problem[];
  /** Where an autoscaler of a neighbour says how many pods there are. */
  readonly workloads: readonly WorkloadForecast[];
}

/** What the checks find in a deployable with its neighbours: new, or of a workload that they hold a restart against. Undefined: no neighbour can be compared. */
async function findingsAcross(
  together: Together,
  found: Found,
  neighbours: readonly Found[],
  left: readonly Found[],
): Promise<Across | undefined> {
  const seen = await together(found, neighbours, left);
  if (seen === undefined) return undefined;
  const { own, around, findings, problems, workloads, mask, passed } = seen;
  const objects = [own.base, own.head].flatMap((side) => indexManifests(side ?? [], "head").objects);
  const isOwn = new Set(objects.map(keyOfWorkload));
  const told = findings.filter((finding) => {
    const { check, isNew, workload } = finding;
    const isAcross = ACROSS.has(check) || (ADDED.has(check) && isOfKey(finding));
    return isAcross && (workload === null ? isNew : isOwn.has(keyOfWorkload(workload)));
  });
  if (isBareOverlay(found)) return { findings: told.map(passed), beside: around, notes: [], workloads: [] };
  const notes = problems.filter(({ code }) => code === "policy-not-asked");
  return { findings: told.map(passed), notes: notes.map((note) => passCopy(note, mask)), workloads };
}

/**
 * What is seen across takes the place of what each saw of itself. What two of them see is reported once: of those who saw
 * it of themselves, each of which has it (overlays of one base are alike), or else of the first.
 */
function withFindings(
  results: readonly DeployableResult[],
  seen: ReadonlyMap<string, Across>,
): readonly DeployableResult[] {
  const owners = new Set(results.flatMap(({ findings }) => findings.map(keyOf)));
  const told = new Set<string>();
  return results.map((result) => {
    const across = seen.get(result.deployable.id);
    if (across === undefined) return result;
    const { beside } = across;
    if (beside !== undefined) {
      const all = new Set(across.findings.map(keyOf));
      const own = result.findings.filter((each) => !isOfUnseen(each) || all.has(keyOf(each)));
      // What is said of something that is not in its build is not said again of what is found elsewhere.
      const general = new Set(own.flatMap((each) => (all.has(keyOf(each)) ? [] : [placeOf(each)])));
      const news = across.findings.filter((finding) => {
        const key = keyOf(finding);
        const isNews = !owners.has(key) && !told.has(key) && !general.has(placeOf(finding));
        if (isNews) told.add(key);
        return isNews;
      });
      return { ...result, findings: [...own, ...news.map((each) => ifBeside(each, beside))] };
    }
    const kept = result.findings.filter(
      ({ check, isNew, workload }) => !ACROSS.has(check) || (!isNew && workload === null),
    );
    const ownKeys = new Set(result.findings.map(keyOf));
    const tellsOf = ({ check }: Finding, key: string) =>
      owners.has(key) ? !ADDED.has(check) && ownKeys.delete(key) : !told.has(key);
    const added = across.findings.filter((finding) => {
      const key = keyOf(finding);
      const isTold = tellsOf(finding, key);
      told.add(key);
      return isTold;
    });
    const { deployable } = result;
    const own = deployable.problems.filter(({ code }) => code !== "policy-not-asked");
    const problems = across.notes.length === 0 ? deployable.problems : [...own, ...across.notes];
    const workloads = deployable.workloads.map((each) => asScaled(each, across.workloads));
    return { ...result, deployable: { ...deployable, problems, workloads }, findings: [...kept, ...added] };
  });
}

/** Told since pods or Services are not in sight, which with the others they are. */
function isOfUnseen({ sense }: Finding): boolean {
  return sense?.code === "podsNotSeen";
}

/** Nobody is seen to apply them. */
function ifBeside(finding: Finding, beside: Seen["around"]): Finding {
  const isTold = ({ kind, name }: ObjectName) => `${finding.message} `.includes(`${kind} ${name} `);
  const holders = beside.filter(({ built: { base, head } }) =>
    [...(base ?? []), ...(head ?? [])].some((manifest) => isTold(nameOfManifest(manifest))),
  );
  return ifTogether(
    finding,
    (holders.length > 0 ? holders : beside).map(({ id }) => id.slice(id.indexOf(":") + 1)),
  );
}

/** Its pods, and how many of them stay, where something else than its own build says how many there are. */
function asScaled(workload: WorkloadForecast, across: readonly WorkloadForecast[]): WorkloadForecast {
  const seen = across.find((each) => keyOfWorkload(each) === keyOfWorkload(workload));
  const isScaled = workload.pods !== null && seen?.pods === null && seen.effect === workload.effect;
  return isScaled ? { ...workload, pods: null, rollout: seen.rollout } : workload;
}

function keyOf(finding: Finding): string {
  return keyText([placeOf(finding), finding.message]);
}

function placeOf({ check, workload, file, line }: Finding): string {
  return keyText([check, workload && keyOfWorkload(workload), file, line]);
}
