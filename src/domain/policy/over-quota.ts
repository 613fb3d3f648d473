import { compareText } from "../../model/order.ts";
import { readQuantity, type Quantity } from "../../kubernetes/quantity.ts";
import { mapAt } from "../fields.ts";
import type { Finding, WorkloadForecast } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { objectFinding, workloadFinding, type Check, type CheckContext } from "./check.ts";
import { isForAll } from "./amounts/in-namespace.ts";
import { quantityOf } from "./amounts/pod-amounts.ts";
import { alwaysThere, demandsOf, type Demand } from "./amounts/quota-demands.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";
import { keyText } from "../../model/key-text.ts";

const DOCUMENTATION = {
  id: "over-quota",
  title: "More than a quota allows",
  what: "A namespace holds more than a ResourceQuota there allows. The count is a minimum: it leaves out what others hold, the pods of Jobs and of nodes, and what a quota with scopes means.",
  cases: [
    "What a build holds there, alone or together with other deployables of the same cluster, is too much: pods, what they ask for, claims, Services of a type, or objects of a kind (error if the quota was there before, for objects and for pods that restart; otherwise a warning).",
    "The quota is new, or allows less (warning).",
    "The pods fit, but not the extra pod that a rollout makes before it ends another one, or not the pods that an autoscaler may ask for from now on (warning).",
  ],
  why: "Whatever comes last is refused: the apply of an object fails, or pods beyond the quota are not made, so that a rollout waits for ever.",
  link: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
  remediation: "Ask for less, or raise the quota in an earlier merge.",
  severities: ["error", "warning"],
} as const;

export const overQuota: Check = { ...DOCUMENTATION, find };

interface Bound {
  readonly quota: KubernetesObject;
  readonly resource: string;
  readonly hard: Quantity;
  readonly wasThere: boolean;
}

/** A resource has several names, by which a quota says the same twice. */
function find(context: CheckContext): readonly Finding[] {
  const bounds = boundsOf(context, context.head);
  if (bounds.length === 0) return [];
  const before = new Map(boundsOf(context, context.base).map((bound) => [keyOfBound(bound), bound.hard]));
  const forecasts = new Map(context.workloads.map(({ head, forecast }) => [head?.key ?? "", forecast]));
  const found = bounds.flatMap((bound) => {
    const hardBefore = before.get(keyOfBound(bound));
    const exceeds = exceeding({ ...context, forecasts, hardBefore }, bound);
    return exceeds.length > 0 ? exceeds : lowered(context, bound, hardBefore);
  });
  const keyOf = ({ workload, message }: Finding) => keyText([workload, message]);
  return [...new Map(found.map((finding) => [keyOf(finding), finding])).values()];
}

function boundsOf({ base }: CheckContext, { index }: OverlaySide): readonly Bound[] {
  const quotas = (index.byKind.get("ResourceQuota") ?? []).filter(({ group }) => group === "");
  const bounds = quotas.filter(isForAll).flatMap((quota) => {
    const wasThere = base.index.byKey.has(objectKey(quota));
    return Object.entries(mapAt(quota.manifest, "spec", "hard"))
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([resource, value]) => {
        const hard = readQuantity(value);
        return hard === undefined ? [] : [{ quota, resource, hard, wasThere }];
      });
  });
  return strictest(bounds);
}

/** Of several that bound the same. */
function strictest(bounds: readonly Bound[]): readonly Bound[] {
  const found = new Map<string, Bound>();
  for (const bound of bounds) {
    const key = keyText([keyOfBound(bound), bound.wasThere]);
    const known = found.get(key);
    if (known === undefined || bound.hard.amount < known.hard.amount) found.set(key, bound);
  }
  return [...found.values()];
}

function keyOfBound({ quota, resource }: Bound): string {
  return keyText([quota.namespace, resource]);
}

/** What head holds, and how much that is. */
function heldOf({ head }: CheckContext, { quota, resource }: Pick<Bound, "quota" | "resource">) {
  const demands = demandsOf(head, quota.namespace, resource);
  return { demands, all: demands.reduce((sum, { amount }) => sum + amount, alwaysThere(resource)) };
}

/** What is there stays, whatever a quota allows from now on. */
function lowered(
  context: CheckContext,
  { quota, resource, hard }: Bound,
  before: Quantity | undefined,
): readonly Finding[] {
  const { demands, all } = heldOf(context, { quota, resource });
  const isNoNews = context.base.incomplete || (before !== undefined && before.amount <= hard.amount);
  if (isNoNews || all <= hard.amount) return [];
  const anew = demands.some(({ workload }) => workload !== undefined) ? "pods" : "objects";
  const message = `ResourceQuota ${quota.name} allows ${hard.text} of ${resource} from now on, and this build holds ${quantityOf(all).text}: what is there stays, and ${anew} that are recreated are refused.`;
  return [objectFinding(context, DOCUMENTATION, quota, { severity: "warning", message })];
}

/** With what becomes of each workload, by its key at head. */
interface QuotaContext extends CheckContext {
  readonly forecasts: ReadonlyMap<string, WorkloadForecast>;
  /** What the quota allowed. */
  readonly hardBefore: Quantity | undefined;
}

/** What asks for more than before, where all is more than the quota allows. */
function exceeding(context: QuotaContext, bound: Bound): readonly Finding[] {
  const { quota, resource, hard } = bound;
  const then = demandsOf(context.base, quota.namespace, resource);
  const before = new Map(then.map((demand) => [objectKey(demand.object), demand]));
  const { demands: now, all } = heldOf(context, bound);
  // Any rollout exceeded what is exceeded now.
  const allThen = then.reduce((sum, { amount }) => sum + amount, alwaysThere(resource));
  const isOld = ({ each = 0n }: Demand): boolean =>
    context.hardBefore !== undefined && allThen + each > context.hardBefore.amount;
  if (all <= hard.amount)
    return now.flatMap((demand) => {
      const known = before.get(objectKey(demand.object));
      const surge = surging(context, bound, all, demand, known).map((finding) => ({
        ...finding,
        isNew: known === undefined || !isOld(known),
      }));
      return surge.length > 0 ? surge : scaling(context, bound, all, demand, known);
    });
  return now
    .filter(({ object, amount }) => amount > (before.get(objectKey(object))?.amount ?? 0n))
    .map((demand) => told(context, bound, quantityOf(all), demand));
}

function told(context: QuotaContext, bound: Bound, all: Quantity, demand: Demand): Finding {
  const { object, workload } = demand;
  const sum = `${all.text} of ${bound.resource}, and ResourceQuota ${bound.quota.name} allows ${bound.hard.text}`;
  if (workload === undefined) {
    const { severity, then } = bound.wasThere
      ? ({ severity: "error", then: "the API server refuses it" } as const)
      : ({ severity: "warning", then: "what comes last is refused" } as const);
    const message = `With ${object.kind} ${object.name} this is ${sum}: ${then}.`;
    return objectFinding(context, DOCUMENTATION, object, { severity, message });
  }
  const restarts = context.forecasts.get(workload.key)?.effect === "restart";
  return workloadFinding(context, DOCUMENTATION, workload, {
    severity: restarts && bound.wasThere ? "error" : "warning",
    message: `With its pods this is ${sum}: not all of them are made${restarts ? ", and the rollout does not end" : ""}.`,
    unsafe: restarts,
  });
}

/** The pods that an autoscaler may ask for from now on. */
function scaling(
  context: QuotaContext,
  { quota, resource, hard }: Bound,
  all: bigint,
  { workload, amount, most = 0n }: Demand,
  before: Demand | undefined,
): readonly Finding[] {
  const needed = all - amount + most;
  if (workload === undefined || most <= (before?.most ?? 0n) || needed <= hard.amount) return [];
  const message = `With as many pods as its autoscaler may ask for this is ${quantityOf(needed).text} of ${resource}, and ResourceQuota ${quota.name} allows ${hard.text}: not all of them are made when they are needed.`;
  return [workloadFinding(context, DOCUMENTATION, workload, { severity: "warning", message, unsafe: false })];
}

/** The new pod of a rollout that ends no old one before. */
function surging(
  context: QuotaContext,
  { quota, resource, hard }: Bound,
  all: bigint,
  { workload, amount, each = 0n }: Demand,
  before: Demand | undefined,
): readonly Finding[] {
  if (workload === undefined || before === undefined) return [];
  const restarts = context.forecasts.get(workload.key)?.effect === "restart";
  const needed = all - amount + before.amount + each;
  if (!restarts || needed <= hard.amount) return [];
  const { strategy, maxUnavailable } = plannedRollout(workload, context.head).rollout;
  if (strategy !== "RollingUpdate" || maxUnavailable !== 0) return [];
  const message = `Its rollout makes a new pod before it ends an old one, which makes ${quantityOf(needed).text} of ${resource}, and ResourceQuota ${quota.name} allows ${hard.text}: no new pod is made, and the rollout waits for ever.`;
  return [workloadFinding(context, DOCUMENTATION, workload, { severity: "error", message, unsafe: true })];
}
