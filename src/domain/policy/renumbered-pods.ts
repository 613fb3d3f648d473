import { mapsAt, numberAt } from "../fields.ts";
import { autoscalerOf } from "../controllers/autoscaling.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import type { OverlaySide } from "../side.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "renumbered-pods",
  title: "Pods under other numbers",
  what: "A StatefulSet gets another first number of its pods (`spec.ordinals.start`), so that some go and others come (error where its pods have claims of their own, else a warning).",
  why: "A pod of a new number is another pod: it has another name, and a claim of its own that is empty. The claims of the old ones stay, and nothing reads them.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#start-ordinal",
  remediation: "Keep the numbers, or move the data before the pods.",
  severities: ["error", "warning"],
} as const;

export const renumberedPods: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
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
