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
    const hasClaims = mapsAt(head.object.manifest, "spec", "volumeClaimTemplates").length > 0;
    const come = coming.length === 0 ? "" : `, and ${named(head, coming)} ${verb(coming, "comes", "come")}`;
    const empty =
      coming.length > 0 && hasClaims ? " with new, empty claims: the data stays in the old ones" : "";
    const message = `\`spec.ordinals.start\` goes from ${before.start} to ${after.start}: ${named(head, going)} ${verb(going, "goes", "go")}${come}${empty}.`;
    const loses = coming.length > 0 && hasClaims;
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

/** The longest run of numbers of the one that the other lacks: by a new start, they lie before it or after it. */
function without(one: Numbers, other: Numbers): Range {
  const end = one.start + one.count;
  const below = Math.max(0, Math.min(end, other.start) - one.start);
  const first = Math.max(one.start, other.start + other.count);
  const above = Math.max(0, end - first);
  return below >= above ? { first: one.start, length: below } : { first, length: above };
}

function named({ object }: Workload, { first, length }: Range): string {
  const last = first + length - 1;
  return length === 1 ? `${object.name}-${first}` : `${object.name}-${first} to ${object.name}-${last}`;
}

function verb({ length }: Range, one: string, many: string): string {
  return length === 1 ? one : many;
}
