import type { Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { dependenciesOf, isAlwaysThere, keyOf, type Dependency } from "./dependencies.ts";

const DOCUMENTATION = {
  id: "removed-dependency",
  title: "Something that pods cannot start without",
  what: "A pod template names a ServiceAccount, a PriorityClass, a RuntimeClass, a ResourceClaim or a template of one, a SecretProviderClass, or a Rollout a Service, that the build of base held and that of head does not (error; a warning where something was left out of the build, which may hold it). Or pods that are there begin to name one of these, or a claim, that the build does not hold (warning).",
  why: "The pods that run stay, and no new one is made: admission refuses it.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount",
  remediation: "Keep the object, or take its name out of the pod template in a merge before this one.",
  severities: ["error", "warning"],
} as const;

export const removedDependency: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((workload) => [
    ...goneFindings(context, workload),
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

/** What something outside of this build may hold: new pods wait for it. */
function begunFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  const { base, head } = context;
  const before = base.workloads.get(workload.key);
  if (before === undefined || head.incomplete) return [];
  const known = new Set(dependenciesOf(before).map(({ kind, name }) => `${kind} ${name}`));
  return dependenciesOf(workload).flatMap((dependency): readonly Finding[] => {
    const { kind, name, of } = dependency;
    const key = keyOf(dependency, workload);
    const isHeld = head.index.byKey.has(key) || base.index.byKey.has(key) || isAlwaysThere(dependency);
    if (known.has(`${kind} ${name}`) || isHeld) return [];
    const then = of === "controller" ? "its controller refuses it" : "new pods wait";
    const message = `${of === "controller" ? "It begins" : "Its pods begin"} to name ${kind} ${name}, which is not in the build: ${then} until something else makes it.`;
    return [
      workloadFinding(context, DOCUMENTATION, workload, { severity: "warning", message, unsafe: false }),
    ];
  });
}

function goneOf(
  { base, head, elsewhere }: CheckContext,
  workload: Workload,
  dependency: Dependency,
): { readonly kind: string; readonly name: string } | undefined {
  const { group, kind, name, isNamespaced } = dependency;
  const key = keyOf(dependency, workload);
  if (head.index.byKey.has(key)) return undefined;
  const before = base.index.byKey.get(key);
  if (before !== undefined && head.prunes !== false && !isKept(before)) return before;
  const namespace = isNamespaced ? workload.object.namespace : null;
  return elsewhere?.gone.find(
    (each) =>
      each.group === group &&
      each.kind === kind &&
      each.name === name &&
      (each.namespace === namespace || each.namespace === null || namespace === null),
  );
}
