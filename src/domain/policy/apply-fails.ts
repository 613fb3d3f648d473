import type { ChangedConfig } from "../configs/changes.ts";
import type { Finding } from "../forecast.ts";
import { ADD_MISSING } from "../manifests.ts";
import { forcedBy, unmatchedSelectorLabels } from "../controllers/immutable.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "apply-fails",
  title: "The API server refuses the change",
  what: "The change touches a field that cannot be changed: a selector, most fields of a StatefulSet, a Job's pod template, an immutable ConfigMap or Secret, a Secret's type; or a selector does not match its own pod template, or an object has no `apiVersion`, `kind` or name.",
  why: "Applying it fails after the merge. Flux then applies nothing of the whole Kustomization, and Argo CD marks the sync as failed.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates",
  remediation:
    "Undo the change of that field, give the object a new name, or delete it before the change is applied.",
  severities: ["error"],
} as const;

export const applyFails: Check = {
  ...DOCUMENTATION,
  find: (context) => [
    ...context.workloads.flatMap((concerned) => workloadFindings(context, concerned)),
    ...context.changes.flatMap((changed) => configFindings(context, changed)),
    ...unidentifiedFindings(context),
  ],
};

function unidentifiedFindings({ deployable, base, head }: CheckContext): readonly Finding[] {
  const before = new Set(base.index.unidentified.map(({ fault }) => fault));
  return head.index.unidentified.map(({ fault, origin }) => ({
    check: DOCUMENTATION.id,
    severity: "error",
    deployable,
    workload: null,
    message: `${fault}: the API server refuses it.`,
    remediation: ADD_MISSING,
    isNew: !before.has(fault),
    unsafe: false,
    ...(origin !== undefined && { file: origin.location.file }),
    ...(origin?.location.line !== undefined && { line: origin.location.line }),
  }));
}

function workloadFindings(
  context: CheckContext,
  { base, head, forecast }: ConcernedWorkload,
): readonly Finding[] {
  if (head === undefined) return [];
  const unmatched = unmatchedSelectorLabels(head);
  const message =
    unmatched.length > 0
      ? `\`spec.selector\` asks for ${unmatched.join(", ")}, which the pod template's labels do not match.`
      : forecast.effect === "applyFails"
        ? (forecast.reason ?? "The API server refuses the change.")
        : undefined;
  if (message === undefined) return [];
  const isNew = unmatched.length === 0 || base === undefined || unmatchedSelectorLabels(base).length === 0;
  return [
    {
      ...workloadFinding(context, DOCUMENTATION, head, { severity: "error", message, unsafe: false }),
      isNew,
    },
  ];
}

function configFindings(
  context: CheckContext,
  { base, head, sameRealName, changedKeys }: ChangedConfig,
): readonly Finding[] {
  if (base === null || head === null || !sameRealName || forcedBy(head.object) !== undefined) return [];
  const message =
    base.immutable && (changedKeys.length > 0 || !head.immutable)
      ? `${head.kind} ${head.object.name} is immutable, but ${changedKeys.join(", ") || "that field"} changed.`
      : base.type !== head.type
        ? `The type of Secret ${head.object.name} cannot be changed.`
        : undefined;
  if (message === undefined) return [];
  const location = head.object.origin?.location;
  return [
    {
      check: DOCUMENTATION.id,
      severity: "error",
      deployable: context.deployable,
      workload: null,
      message,
      remediation: DOCUMENTATION.remediation,
      isNew: true,
      unsafe: false,
      ...(location !== undefined && { file: location.file }),
      ...(location?.line !== undefined && { line: location.line }),
    },
  ];
}
