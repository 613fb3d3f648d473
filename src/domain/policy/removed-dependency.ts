import type { Workload } from "../controllers/workload.ts";
import { findGone, type Gone } from "../elsewhere.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import type { OverlaySide } from "../side.ts";
import { COME_EARLIER, lateness } from "./names/applied-late.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { begunDependencies, dependenciesOf, GATE, heldIn, namespaceOf } from "./needs/dependencies.ts";
import type { Dependency } from "./needs/dependency.ts";
import { didYouMeanIn } from "./names/held-names.ts";
import { NODE_NEEDS } from "./needs/node-needs.ts";
import { ownValue } from "../../model/own-value.ts";

const DOCUMENTATION = {
  id: "removed-dependency",
  title: "Something missing without which pods cannot start",
  what: "Pods name something that does not exist, and without which they cannot start.",
  cases: [
    "A ServiceAccount, a claim, a PriorityClass, a RuntimeClass, a ResourceClaim or its template, a SecretProviderClass, a ClusterTrustBundle or a Multus network that the build of base had, and that of head does not (error; a warning if something was left out of the build that may hold it).",
    "A Rollout loses, in the same way, a Service, an AnalysisTemplate, or the VirtualService or Ingress of its canary (error).",
    "Pods begin to name one of these, a node, a scheduler, a readiness gate, an unsafe sysctl or a profile of the node, or new pods name it, and neither the build nor another deployable of the cluster has it (warning).",
    "Under Argo CD, something new comes in a later wave or phase, or is a hook that each sync deletes (error).",
  ],
  why: "The running pods stay, but no new one is made: admission refuses it.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount",
  remediation: "Keep the object, or take its name out of the pod template in an earlier merge.",
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
      workloadFinding(context, adviceOn(dependency), workload, {
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
    const object = heldIn(side.index, dependency, workload);
    if (object === undefined) return [];
    const isNew = heldIn(base.index, dependency, workload) === undefined && !base.incomplete;
    const why = lateness(object, workload, { isNew });
    return why === undefined ? [] : [`Its pods name ${object.kind} ${object.name}, which ${why}.`];
  });
}

/** What something outside of what is seen here may hold: new pods wait for it. */
function begunFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  const { base, elsewhere, isPartial } = context;
  const before = base.workloads.get(workload.key);
  return begunDependencies(workload, context)
    .filter(
      // What comes with a build of which something was left out most often has its account in there.
      ({ kind }) => isPartial !== true || before !== undefined || kind !== "ServiceAccount",
    )
    .filter(
      (dependency) =>
        elsewhere === undefined || inElsewhere(elsewhere.come, workload, dependency) === undefined,
    )
    .map((dependency) => {
      const { kind, name, of } = dependency;
      const namespace = namespaceOf(dependency, workload);
      const waits = kind === GATE ? "new pods are not ready" : "new pods wait";
      const then = of === "controller" ? "its controller refuses it" : waits;
      const who = of === "controller" ? "It" : "Its pods";
      const begins = before === undefined ? "" : of === "controller" ? "begins to " : "begin to ";
      const names = before === undefined && of === "controller" ? "names" : "name";
      const need = ownValue(NODE_NEEDS, kind);
      const real = rewrittenNameGone(context, workload, dependency);
      if (real !== undefined) {
        const message = `${who} ${names} ${kind} ${name}, which is not in the build: that held it as ${real}, and this change takes it out.`;
        return workloadFinding(context, adviceOn(dependency), workload, {
          severity: "error",
          message,
          unsafe: true,
        });
      }
      const which = need ?? `is not in the build: ${then} until something else makes it`;
      const meant = didYouMeanIn(context.head, { of: kind, namespace, name });
      const message = `${who} ${begins}${names} ${kind} ${name}, which ${which}.${meant}`;
      return workloadFinding(context, adviceOn(dependency), workload, {
        severity: "warning",
        message,
        unsafe: false,
      });
    });
}

/** What kustomize gave a prefix or a suffix is taken out, and the name that stands in the file is left; a claim of that may be an older one. */
function rewrittenNameGone(
  { base, head, isPartial }: CheckContext,
  workload: Workload,
  { kind, name }: Dependency,
): string | undefined {
  const before = base.workloads.get(workload.key);
  if (before === undefined || kind !== "ServiceAccount" || head.prunes === false || isPartial === true)
    return undefined;
  const asked = dependenciesOf(before).filter(
    (each) => each.kind === kind && each.name !== name && each.name.includes(name),
  );
  return asked.find((each) => {
    const held = heldIn(base.index, each, before);
    return held !== undefined && !isKept(held) && heldIn(head.index, each, workload) === undefined;
  })?.name;
}

/** What a controller needs stands beside the pod template. */
function adviceOn({ of }: Dependency): Pick<Check, "id" | "remediation"> {
  const { id, remediation } = DOCUMENTATION;
  return of === "controller"
    ? { id, remediation: remediation.replace("pod template", "Rollout") }
    : { id, remediation };
}

function goneOf(
  { base, head, elsewhere }: CheckContext,
  workload: Workload,
  dependency: Dependency,
): { readonly kind: string; readonly name: string } | undefined {
  if (heldIn(head.index, dependency, workload) !== undefined) return undefined;
  const before = heldIn(base.index, dependency, workload);
  if (before !== undefined && head.prunes !== false && !isKept(before)) return before;
  return elsewhere && inElsewhere(elsewhere.gone, workload, dependency);
}

function inElsewhere(all: readonly Gone[], workload: Workload, dependency: Dependency): Gone | undefined {
  const { group, kind, name } = dependency;
  const namespace = namespaceOf(dependency, workload);
  return findGone(all, { group, kind, name, namespace });
}
