import type { Workload } from "../controllers/workload.ts";
import type { Gone } from "../elsewhere.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import type { OverlaySide } from "../side.ts";
import { COME_EARLIER, lateness } from "./applied-late.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { begunDependencies, dependenciesOf, GATE, keyOf, type Dependency } from "./dependencies.ts";

const DOCUMENTATION = {
  id: "removed-dependency",
  title: "Something that pods cannot start without",
  what: "A pod template names a ServiceAccount, a PriorityClass, a RuntimeClass, a ResourceClaim or a template of one, a SecretProviderClass, or a Rollout a Service, that the build of base held and that of head does not (error; a warning where something was left out of the build, which may hold it). Or pods begin to name one of these, a claim, a node, a scheduler or a readiness gate, or new ones name it, that neither the build holds nor another deployable of the cluster (warning). Under Argo CD also what is new and comes in a later wave or phase, or is a hook which each sync deletes (error).",
  why: "The pods that run stay, and no new one is made: admission refuses it.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount",
  remediation: "Keep the object, or take its name out of the pod template in a merge before this one.",
  severities: ["error", "warning"],
} as const;

export const removedDependency: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((workload) => [
    ...goneFindings(context, workload),
    ...lateFindings(context, workload),
    ...begunFindings(context, workload),
  ]);
}

function goneFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  return dependenciesOf(workload).flatMap((dependency) => {
    const gone = dependency.isConfirmed ? goneOf(context, workload, dependency) : undefined;
    if (gone === undefined) return [];
    const who = dependency.of === "controller" ? "It names" : "Its pods name";
    return [
      workloadFinding(context, DOCUMENTATION, workload, {
        severity: context.isPartial === true ? "warning" : "error",
        message: `${who} ${gone.kind} ${gone.name}, which this change removes.`,
        unsafe: dependency.of === "pods",
      }),
    ];
  });
}

/** What the build holds, and the cluster does not when pods need it; no news where it was so before. */
function lateFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  const before = context.base.workloads.get(workload.key);
  const known = new Set(before === undefined ? [] : lateIn(before, context.base, context.base));
  return lateIn(workload, context.head, context.base)
    .filter((message) => !known.has(message))
    .map((message) =>
      workloadFinding(context, { id: DOCUMENTATION.id, remediation: COME_EARLIER }, workload, {
        severity: "error",
        message,
        unsafe: true,
      }),
    );
}

function lateIn(workload: Workload, side: OverlaySide, base: OverlaySide): readonly string[] {
  return dependenciesOf(workload).flatMap((dependency) => {
    const key = keyOf(dependency, workload);
    const object = side.index.byKey.get(key);
    if (object === undefined) return [];
    const isNew = !base.index.byKey.has(key) && !base.incomplete;
    const why = lateness(object, workload, { isNew });
    return why === undefined ? [] : [`Its pods name ${object.kind} ${object.name}, which ${why}.`];
  });
}

/** What something outside of what is seen here may hold: new pods wait for it. */
function begunFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  const { base, elsewhere } = context;
  const before = base.workloads.get(workload.key);
  return begunDependencies(workload, context)
    .filter(
      (dependency) =>
        elsewhere === undefined || inElsewhere(elsewhere.come, workload, dependency) === undefined,
    )
    .map(({ kind, name, of }) => {
      const waits = kind === GATE ? "new pods are not ready" : "new pods wait";
      const then = of === "controller" ? "its controller refuses it" : waits;
      const who = of === "controller" ? "It" : "Its pods";
      const begins = before === undefined ? "" : of === "controller" ? "begins to " : "begin to ";
      const names = before === undefined && of === "controller" ? "names" : "name";
      const message = `${who} ${begins}${names} ${kind} ${name}, which is not in the build: ${then} until something else makes it.`;
      return workloadFinding(context, DOCUMENTATION, workload, {
        severity: "warning",
        message,
        unsafe: false,
      });
    });
}

function goneOf(
  { base, head, elsewhere }: CheckContext,
  workload: Workload,
  dependency: Dependency,
): { readonly kind: string; readonly name: string } | undefined {
  const key = keyOf(dependency, workload);
  if (head.index.byKey.has(key)) return undefined;
  const before = base.index.byKey.get(key);
  if (before !== undefined && head.prunes !== false && !isKept(before)) return before;
  return elsewhere && inElsewhere(elsewhere.gone, workload, dependency);
}

function inElsewhere(
  all: readonly Gone[],
  { object }: Workload,
  { group, kind, name, isNamespaced }: Dependency,
): Gone | undefined {
  const namespace = isNamespaced ? object.namespace : null;
  return all.find(
    (each) =>
      each.group === group &&
      each.kind === kind &&
      each.name === name &&
      (each.namespace === namespace || each.namespace === null || namespace === null),
  );
}
