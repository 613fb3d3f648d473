import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import { autoscalerOf } from "../controllers/autoscaling.ts";
import { findMoves } from "../controllers/moved.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { mountsOf } from "./pods/mounts.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "renumbered-pods",
  title: "Pods under other numbers or names",
  what: "A StatefulSet gets another first number for its pods (`spec.ordinals.start`), so that some go and others come (error if its pods have claims of their own, otherwise a warning). Or a StatefulSet that makes claims replaces a workload that had data under another name, in another namespace or of another kind (error).",
  why: "A pod with a new number or name is another pod, with a claim of its own that is empty. The claims of the old pods stay, and nothing reads them.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#start-ordinal",
  remediation: "Keep the numbers, or move the data before the pods.",
  severities: ["error", "warning"],
} as const;

export const renumberedPods: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...renumbered(context), ...begunAnew(context)];
}

function renumbered(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((head): readonly Finding[] => {
    const base = context.base.workloads.get(head.key);
    if (base === undefined || head.controller !== "StatefulSet") return [];
    const [before, after] = [numbersOf(base, context.base), numbersOf(head, context.head)];
    if (before.start === after.start) return [];
    const going = without(before, after);
    const coming = without(after, before);
    if (going.length === 0) return [];
    const claims = mapsAt(head.object.manifest, "spec", "volumeClaimTemplates");
    const loses = coming.length > 0 && claims.length > 0;
    const come = coming.length === 0 ? "" : `, and ${named(head, coming)} ${verb(coming, "comes", "come")}`;
    const empty = loses ? " with new, empty claims: the data stays in the old ones" : "";
    const message = `\`spec.ordinals.start\` goes from ${before.start} to ${after.start}: ${named(head, going)} ${verb(going, "goes", "go")}${come}${empty}.`;
    const severity = loses ? "error" : "warning";
    return [workloadFinding(context, DOCUMENTATION, head, { severity, message, unsafe: loses })];
  });
}

/** Names of claims are made of that of the StatefulSet: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage */
function begunAnew(context: CheckContext): readonly Finding[] {
  const { base, head } = context;
  if (base.incomplete) return [];
  const removed = [...base.workloads.values()].filter(({ key }) => !head.workloads.has(key));
  const added = [...head.workloads.values()].filter(({ key }) => !base.workloads.has(key));
  const moves = findMoves(removed, added);
  return added.flatMap((set): readonly Finding[] => {
    const { name, namespace } = set.object;
    const former =
      moves.get(set) ?? removed.find(({ object }) => object.name === name && object.namespace === namespace);
    const claims = newClaims(set, head);
    if (former === undefined || claims.length === 0 || replicasOf(set) === 0) return [];
    // What names no namespace may be in this one.
    if ((former.object.namespace === null) !== (namespace === null)) return [];
    const isKept = former.object.namespace === namespace;
    const had = [...claims, ...mountsOf(set).map(({ claim }) => claim)];
    const lost = mountsOf(former).find(
      ({ claim, isOwn }) => isOwn || (claim !== undefined && !(isKept && had.includes(claim))),
    );
    if (lost === undefined) return [];
    const was = [former.object.namespace ?? [], former.object.name].flat().join("/");
    const data = lost.isOwn ? "the claims of that" : lost.what;
    const message = `It takes the place of ${former.object.kind} ${was} and starts with new, empty claims, without the data in ${data}.`;
    return [workloadFinding(context, DOCUMENTATION, set, { severity: "error", message, unsafe: true })];
  });
}

/** Of its first pod, but for those that the build has or that are filled from elsewhere. */
function newClaims({ object }: Workload, { index }: OverlaySide): readonly string[] {
  const { name, namespace, manifest } = object;
  return mapsAt(manifest, "spec", "volumeClaimTemplates").flatMap((claim) => {
    const from = numberAt(manifest, "spec", "ordinals", "start") ?? 0;
    const own = `${textAt(claim, "metadata", "name") ?? ""}-${name}-${from}`;
    const key = objectKey({ group: "", kind: "PersistentVolumeClaim", name: own, namespace });
    const isFilled = ["dataSource", "dataSourceRef"].some(
      (field) => mapAt(claim, "spec")[field] !== undefined,
    );
    return isFilled || index.byKey.has(key) ? [] : [own];
  });
}

interface Numbers {
  readonly start: number;
  readonly count: number;
}

/** Where an autoscaler has the say, as many as it keeps at least. */
function numbersOf(workload: Workload, side: OverlaySide): Numbers {
  const count = autoscalerOf(workload, side.index)?.minReplicas ?? replicasOf(workload) ?? 1;
  return { start: numberAt(workload.object.manifest, "spec", "ordinals", "start") ?? 0, count };
}

interface Range {
  readonly first: number;
  readonly length: number;
}

/** The runs of numbers of the one that the other lacks: before it, and after it. */
function without(one: Numbers, other: Numbers): readonly Range[] {
  if (other.count === 0) return [rangeTo(one.start, one.start + one.count)].filter(isFilled);
  const [end, otherEnd] = [one.start + one.count, other.start + other.count];
  return [rangeTo(one.start, Math.min(end, other.start)), rangeTo(Math.max(one.start, otherEnd), end)].filter(
    isFilled,
  );
}

function rangeTo(first: number, end: number): Range {
  return { first, length: end - first };
}

function isFilled({ length }: Range): boolean {
  return length > 0;
}

function named({ object: { name } }: Workload, ranges: readonly Range[]): string {
  return ranges
    .map(({ first, length }) =>
      length === 1 ? `${name}-${first}` : `${name}-${first} to ${name}-${first + length - 1}`,
    )
    .join(" and ");
}

function verb(ranges: readonly Range[], one: string, many: string): string {
  return ranges.length === 1 && ranges[0]?.length === 1 ? one : many;
}
