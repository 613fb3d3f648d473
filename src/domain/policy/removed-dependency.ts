import { mapsAt, textAt } from "../fields.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import { objectKey } from "../manifests.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "removed-dependency",
  title: "Something that pods cannot start without",
  what: "A pod template names a ServiceAccount, a PriorityClass or a RuntimeClass that the build of base held and that of head does not (error; a warning where something was left out of the build, which may hold it). Or pods that are there begin to name a ServiceAccount or a claim that the build does not hold (warning).",
  why: "The pods that run stay, and no new one is made: admission refuses it.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount",
  remediation: "Keep the object, or take its name out of the pod template in a merge before this one.",
  severities: ["error", "warning"],
} as const;

export const removedDependency: Check = { ...DOCUMENTATION, find };

/** The object that a field of the pod's spec names. */
interface Named {
  readonly group: string;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly isNamespaced: boolean;
}

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
const NAMED: readonly Named[] = [
  { group: "", kind: "ServiceAccount", fields: ["serviceAccountName", "serviceAccount"], isNamespaced: true },
  {
    group: "scheduling.k8s.io",
    kind: "PriorityClass",
    fields: ["priorityClassName"],
    isNamespaced: false,
  },
  { group: "node.k8s.io", kind: "RuntimeClass", fields: ["runtimeClassName"], isNamespaced: false },
];

function find(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((workload) => [
    ...goneFindings(context, workload),
    ...begunFindings(context, workload),
  ]);
}

function goneFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  return workload.templates.flatMap((template) =>
    NAMED.flatMap((named) => {
      const gone = goneOf(context, workload, template.spec, named);
      if (gone === undefined) return [];
      return [
        workloadFinding(context, DOCUMENTATION, workload, {
          severity: context.isPartial === true ? "warning" : "error",
          message: `Its pods name ${gone.kind} ${gone.name}, which this change removes.`,
          unsafe: true,
        }),
      ];
    }),
  );
}

/** Every namespace has these; the last three on OpenShift. */
const IN_EVERY_NAMESPACE = ["default", "builder", "deployer", "pipeline"];

/** What something outside of this build may hold: new pods wait for it. */
function begunFindings(context: CheckContext, workload: Workload): readonly Finding[] {
  const before = context.base.workloads.get(workload.key);
  if (before === undefined || context.head.incomplete) return [];
  const known = new Set(before.templates.flatMap(namesOf).map(({ kind, name }) => `${kind} ${name}`));
  return workload.templates.flatMap(namesOf).flatMap(({ kind, name }): readonly Finding[] => {
    const key = objectKey({ group: "", kind, name, namespace: workload.object.namespace });
    const isHeld = context.head.index.byKey.has(key) || IN_EVERY_NAMESPACE.includes(name);
    if (known.has(`${kind} ${name}`) || isHeld || context.base.index.byKey.has(key)) return [];
    const message = `Its pods begin to name ${kind} ${name}, which is not in the build: new pods wait until something else makes it.`;
    return [
      workloadFinding(context, DOCUMENTATION, workload, { severity: "warning", message, unsafe: false }),
    ];
  });
}

interface Needed {
  readonly kind: "ServiceAccount" | "PersistentVolumeClaim";
  readonly name: string;
}

function namesOf({ spec }: PodTemplate): readonly Needed[] {
  const account = textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount") ?? "";
  const claims = mapsAt(spec, "volumes").flatMap(
    (volume) => textAt(volume, "persistentVolumeClaim", "claimName") ?? [],
  );
  return [
    ...(account === "" ? [] : [{ kind: "ServiceAccount" as const, name: account }]),
    ...claims.map((name) => ({ kind: "PersistentVolumeClaim" as const, name })),
  ];
}

function goneOf(
  { base, head, elsewhere }: CheckContext,
  { object }: Workload,
  spec: PodTemplate["spec"],
  { group, kind, fields, isNamespaced }: Named,
): { readonly kind: string; readonly name: string } | undefined {
  const name = fields.map((field) => textAt(spec, field)).find((text) => text !== undefined && text !== "");
  if (name === undefined) return undefined;
  const namespace = isNamespaced ? object.namespace : null;
  const key = objectKey({ group, kind, name, namespace });
  if (head.index.byKey.has(key)) return undefined;
  const before = base.index.byKey.get(key);
  if (before !== undefined && head.prunes !== false && !isKept(before)) return before;
  return elsewhere?.gone.find(
    (each) =>
      each.group === group &&
      each.kind === kind &&
      each.name === name &&
      (each.namespace === namespace || each.namespace === null || namespace === null),
  );
}
