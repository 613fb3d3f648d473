import type {
  DeployableForecast,
  Finding,
  ObjectChange,
  ObjectId,
  WorkloadForecast,
} from "../../domain/forecast.ts";
import type { Manifest } from "../../model/manifest.ts";
import { forecastOverlay } from "../../domain/overlay.ts";
import { movedFinding } from "../../domain/policy/removed-object.ts";
import { passCopy, passFindings } from "../../domain/secrets/gate.ts";
import { MASK, type SecretMask } from "../../domain/secrets/mask.ts";
import { groupOf } from "../../model/identity.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { onlyBest } from "../../model/only-best.ts";
import { circumstancesOf } from "../applied/applied.ts";
import { definitionsIn } from "../written/definitions.ts";
import { versionsIn } from "../written/written-versions.ts";
import { isClusterWide } from "../../delivery/cluster-wide.ts";
import { filesOf, type Change } from "../change.ts";
import { configsOf, keyIn, withoutMovedConfigs } from "./moved-configs.ts";
import { allSecrets, buildPair, secretsOf } from "../applied/outcomes.ts";
import type { BuildOutcome } from "../ports.ts";
import { applicationOf } from "../applied/repeated.ts";
import type { DeployableResult } from "../result.ts";
import { keyText } from "../../model/key-text.ts";

/** An object that leaves one deployable and enters another is one object in the cluster. */
export interface Move {
  readonly from: DeployableForecast;
  readonly to: DeployableForecast;
  /** Workloads that nothing prunes where they leave, by key: whoever they enter goes on managing them. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Compares what leaves one deployable and enters another as the one object that it is, and says that pruning may come
 * in between. It is neither deleted nor new.
 */
export async function withMoves(
  results: readonly DeployableResult[],
  moves: readonly Move[],
  { affected, sides, secrets, comparison }: Change,
): Promise<readonly DeployableResult[]> {
  if (moves.length === 0) return results;
  const byId = new Map(affected.map((pair) => [pair.id, pair]));
  let current = results;
  for (const move of moves) {
    const [from, to] = [byId.get(move.from.id), byId.get(move.to.id)];
    if (from === undefined || to === undefined) continue;
    const [leaving, entering] = [await buildPair(from, sides), await buildPair(to, sides)];
    const [[left, rest], [before, entered]] = [leaving, entering];
    if (left?.status !== "built" || entered?.status !== "built") continue;
    const compared = forecastOverlay({
      ...circumstancesOf(to, sides.policy),
      base: [...left.manifests, ...manifestsOf(before)],
      head: [...manifestsOf(rest), ...entered.manifests],
      definitions: definitionsIn(sides.head.tree),
      versionsAtBase: versionsIn(sides.base.tree),
    });
    const mask = secrets.maskOf({
      ...allSecrets([secretsOf(from, leaving, []), secretsOf(to, entering, [])]),
      files: [...filesOf(from, comparison), ...filesOf(to, comparison)],
    });
    current = current.map((result) => {
      if (result.deployable.id === move.from.id)
        return withoutMovedConfigs(
          withoutLeft(result, move, passFindings(compared.findings, mask)),
          move,
          compared,
        );
      return result.deployable.id === move.to.id
        ? withoutMovedConfigs(withEntered(result, move, compared, mask), move, compared)
        : result;
    });
  }
  return current;
}

function manifestsOf(outcome: BuildOutcome | undefined): readonly Manifest[] {
  return outcome?.status === "built" ? outcome.manifests : [];
}

export function findMoves(results: readonly DeployableResult[]): readonly Move[] {
  const deployables = results.map(({ deployable }) => deployable);
  const entering = groupedByEach(deployables, (deployable) => keysOf(deployable, "create", "added"));
  const moves = new Map<string, Move>();
  for (const result of results) {
    const from = result.deployable;
    const kept = keptIn(result);
    for (const key of [...keysOf(from, "delete", "removed"), ...kept]) {
      const candidates = (entering.get(key) ?? []).filter((to) => to !== from && mayShareCluster(from, to));
      const to = likeliest(from, candidates);
      if (to !== undefined) moves.set(keyText([from.id, to.id]), { from, to, kept });
    }
  }
  return [...moves.values()];
}

/** What is no longer deployed here, and that nothing deletes. */
function keptIn({ deployable, findings }: DeployableResult): ReadonlySet<string> {
  const behind = findings.flatMap(({ check, workload }) =>
    check === "left-behind" && workload !== null && !workload.name.includes(MASK) ? [workload] : [],
  );
  return new Set(behind.map((workload) => keyIn(deployable, workload)));
}

/** Of several that an object of one name enters, the one whose path says most of the same; none where that is no one. */
function likeliest(
  from: DeployableForecast,
  candidates: readonly DeployableForecast[],
): DeployableForecast | undefined {
  const parts = new Set(from.path.split("/"));
  return onlyBest(candidates, ({ path }) => path.split("/").filter((part) => parts.has(part)).length);
}

/** Of an Application no cluster is named where it is Argo CD's own, of all others where nobody says. */
export function mayShareCluster(a: DeployableForecast, b: DeployableForecast): boolean {
  if (a.kind === "argoApplication" && b.kind === "argoApplication") return a.cluster === b.cluster;
  return a.cluster === null || b.cluster === null || a.cluster === b.cluster;
}

/** Objects that come or go. */
export function keysOf(
  deployable: DeployableForecast,
  effect: WorkloadForecast["effect"],
  change: ObjectChange["change"],
): readonly string[] {
  return objectsOf(deployable, effect, change)
    .filter(({ name, namespace }) => !name.includes(MASK) && namespace?.includes(MASK) !== true)
    .map((object) => keyIn(deployable, object));
}

export function objectsOf(
  deployable: DeployableForecast,
  effect: WorkloadForecast["effect"],
  change: ObjectChange["change"],
): readonly ObjectId[] {
  return [
    ...deployable.workloads.filter((workload) => workload.effect === effect),
    ...deployable.otherObjects.filter((object) => object.change === change),
    ...configsOf(deployable, change),
  ];
}

/** Whoever applies an object that names no namespace gives it one, which may be another one there. */
function isPlaced({ targetNamespace }: DeployableForecast, object: ObjectId): boolean {
  const { apiVersion, kind, namespace } = object;
  return (namespace ?? targetNamespace) !== null || isClusterWide(groupOf(apiVersion), kind);
}

const OF_WHAT_GOES: ReadonlySet<string> = new Set(["removed-object", "replaced-nodes"]);

/** What left is reported where it enters, and is missed by nobody. */
function withoutLeft(
  result: DeployableResult,
  { from, to, kept }: Move,
  atLast: readonly Finding[],
): DeployableResult {
  const entered = new Set(keysOf(to, "create", "added"));
  const left = (object: ObjectId) => entered.has(keyIn(from, object));
  const isKept = (object: ObjectId | null) =>
    object !== null && left(object) && kept.has(keyIn(from, object));
  const { deployable } = result;
  return {
    ...result,
    deployable: {
      ...deployable,
      workloads: deployable.workloads.filter(
        (each) => !isKept(each) && (each.effect !== "delete" || !left(each)),
      ),
      otherObjects: deployable.otherObjects.filter(
        (each) => each.change !== "removed" || !left(each.goesWith ?? each),
      ),
    },
    findings: result.findings.filter(
      (finding) =>
        (finding.check !== "left-behind" || !isKept(finding.workload)) &&
        (!OF_WHAT_GOES.has(finding.check) || atLast.some((each) => isSame(each, finding))),
    ),
  };
}

function isSame(a: Finding, b: Finding): boolean {
  return a.check === b.check && a.message === b.message;
}

function withEntered(
  result: DeployableResult,
  { from, to, kept }: Move,
  compared: Pick<ReturnType<typeof forecastOverlay>, "workloads" | "findings">,
  mask: SecretMask,
): DeployableResult {
  const gone = new Set([...keysOf(from, "delete", "removed"), ...kept]);
  const isMoved = (object: ObjectId | null) => object !== null && gone.has(keyIn(to, object));
  const known = new Map(
    compared.workloads.map((workload) => [keyIn(to, workload), passCopy(workload, mask)]),
  );
  const workloads = result.deployable.workloads.map((workload): WorkloadForecast => {
    if (workload.effect !== "create" || !isMoved(workload)) return workload;
    const key = keyIn(to, workload);
    const compares = known.get(key) ?? unchanged(workload);
    if (isOneOwner(from, to)) return compares;
    return kept.has(key) ? handedOver(compares, from) : moved(compares, from, isPlaced(to, workload));
  });
  const otherObjects = result.deployable.otherObjects.filter(
    (each) => each.change !== "added" || !isMoved(each),
  );
  const nodeKey = ({ check, object }: Finding) =>
    check === "replaced-nodes" && object !== undefined ? keyIn(to, object) : undefined;
  const ofNodes = new Set(result.findings.map(nodeKey));
  const entered = new Set(keysOf(to, "create", "added"));
  const toldOf = ({ check, object }: Finding) =>
    object === undefined ? undefined : `${check} ${keyIn(to, object)}`;
  const told = new Set(result.findings.map(toldOf));
  // What was so of an object before it moved is no news. What goes with where it was, those who look further tell.
  const isOf = (finding: Finding) => {
    const { workload, object } = finding;
    const key = nodeKey(finding);
    if (isMoved(workload) || (key !== undefined && ofNodes.has(key))) return true;
    if (object === undefined || !told.has(toldOf(finding))) return false;
    return isMoved(object) && entered.has(keyIn(to, object));
  };
  return {
    ...result,
    deployable: { ...result.deployable, workloads, otherObjects },
    findings: [
      ...result.findings.filter((finding) => !isOf(finding)),
      ...passFindings(compared.findings.filter(isOf), mask),
    ],
  };
}

/** Of two sources of one Application nothing is pruned in between. */
function isOneOwner(from: DeployableForecast, to: DeployableForecast): boolean {
  return from.kind === "argoApplication" && applicationOf(from.id) === applicationOf(to.id);
}

/**
 * With what holds others and goes along, a namespace or a claim. No comparison of a deployable with its neighbours shows
 * that, so it is told after all of them.
 */
export function withMovedHolders(
  results: readonly DeployableResult[],
  moves: readonly Move[],
): readonly DeployableResult[] {
  const arriving = groupedByEach(moves, ({ to }) => [to.id]);
  return results.map((result) => ({
    ...result,
    findings: [
      ...result.findings,
      ...(arriving.get(result.deployable.id) ?? []).flatMap((move) => holdersMoved(move)),
    ],
  }));
}

function holdersMoved({ from, to }: Move): readonly Finding[] {
  if (isOneOwner(from, to)) return [];
  const holding = new Set(
    from.otherObjects
      .filter(({ loss }) => loss === true)
      .map((object) => keyIn(from, object.goesWith ?? object)),
  );
  return [
    ...to.workloads.filter(({ effect }) => effect === "create"),
    ...to.otherObjects.filter(({ change }) => change === "added"),
  ]
    .filter((each) => holding.has(keyIn(to, each)))
    .map((each) => movedFinding(each, from, to));
}

function unchanged({ apiVersion, kind, namespace, name, location }: WorkloadForecast): WorkloadForecast {
  return {
    ...{ apiVersion, kind, namespace, name },
    effect: "none",
    causes: [],
    pods: null,
    rollout: null,
    ...(location !== undefined && { location }),
  };
}

/** Nothing prunes it on the way. */
function handedOver(workload: WorkloadForecast, from: DeployableForecast): WorkloadForecast {
  const why = `It moves here from ${from.name}, which leaves it where it is.`;
  const reason = workload.reason === undefined ? why : `${workload.reason} ${why}`;
  return { ...workload, reason, movedFrom: from.id, handedOver: true };
}

function moved(workload: WorkloadForecast, from: DeployableForecast, isPlaced: boolean): WorkloadForecast {
  const unless = isPlaced ? "" : ", unless the two go to different namespaces or clusters";
  const why = `It moves here from ${from.name}${unless}: where that prunes before this applies, it is deleted and recreated. Keep it from being pruned until it has moved.`;
  const reason = workload.reason === undefined ? why : `${workload.reason} ${why}`;
  return { ...workload, reason, movedFrom: from.id };
}
