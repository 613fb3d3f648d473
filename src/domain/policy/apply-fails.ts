import type { Way } from "../../kubernetes/apply.ts";
import type { Fault } from "../../kubernetes/fault.ts";
import { holdsOthers } from "../controllers/object-kinds.ts";
import { goesByItself } from "../controllers/outcomes.ts";
import { faultText } from "../controllers/fault-text.ts";
import type { Finding } from "../forecast.ts";
import { ADD_MISSING, type KubernetesObject } from "../manifests.ts";
import type { Deliverer } from "../../model/deployable.ts";
import type { Problem } from "../../model/problem.ts";
import type { StandingProblems } from "./not-analysed.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";
import { objectFinding, placeOf, workloadFinding, type Check, type CheckContext } from "./check.ts";
import { standingRefusals } from "./refusals/standing-refusals.ts";
import { faultsOfNewObject, objectRefusals } from "./refusals/object-refusals.ts";
import { stillRefused } from "./refusals/still-refused.ts";
import { awaitsValues, filledIn } from "./refusals/filled-in.ts";
import { grownClaims, shrunkVolumes } from "./refusals/grown-claims.ts";
import { claimsOutOfRange } from "./amounts/limit-ranges.ts";
import { unplaced } from "./refusals/unplaced.ts";
import {
  ACCOUNT_NAMESPACE,
  givesAccountsNamespaces,
  withoutNamespace,
} from "./refusals/without-namespace.ts";
import { refusedByPolicies } from "./admission/asked-policies.ts";
import { scaledToZero } from "./scaling/scaled-to-zero.ts";
import { serviceDoubts } from "./traffic/service-doubts.ts";
import { takenAddresses } from "./traffic/taken-addresses.ts";

const DOCUMENTATION = {
  id: "apply-fails",
  title: "The API server refuses the change",
  what: "As far as the manifests tell, the API server refuses a new or changed object. The rules are those of Kubernetes 1.36; the report says where 1.34 or 1.37 decide differently.",
  cases: [
    "A version of the API that is no longer served; an object without `apiVersion`, `kind` or name.",
    "A field that Kubernetes does not have, a value of the wrong type or out of range, fields that exclude each other, a selector that does not match its own pod template. Fields that Flux drops before it applies are not refused.",
    "A changed field that cannot be changed: a selector, most fields of a StatefulSet, a Job's pod template, the spec of a claim, a `roleRef`, an immutable ConfigMap or Secret.",
    "A volume of a CloudNativePG database that shrinks.",
    "A node port or cluster IP that another Service of the build has.",
    "A claim that a LimitRange of the build refuses; a claim that grows although its StorageClass, in the build or in another deployable of the cluster, does not allow it.",
    "An object without a namespace to which Flux or Argo CD give none; an object in a namespace, or of a kind, that comes only with something that waits for the object.",
    "A custom resource that its CustomResourceDefinition refuses (types, fields, enums, bounds), wherever the repository holds it. For Flux and Argo CD, Rollcast has definitions of its own.",
    "A workload that an enforced Kyverno policy refuses from now on, as far as its patterns tell (a warning if something of the build changes what is made).",
    "A warning: Flux or Argo CD begin to bring something into a namespace that nothing in the repository makes; a node port is outside of the usual range; a Service begins to require two address families, or IPv6; an autoscaler may go down to no pods by a metric that exists without any.",
    "A warning, since the object may have the value already: a field that the cluster filled in and nobody can change (the address of a Service, the volume of a claim), and a Job that is deleted by itself (`ttlSecondsAfterFinished`).",
    "A warning: a Secret with placeholders for its values (`_replaced_`), if nobody is seen to apply it as it is.",
    "A warning: an object that was refused before and still is, if Flux applies no change beside it, or if it changes and keeps a version that is no longer served.",
    "Not judged: other kinds, other admission, quotas, CEL, and what other objects say.",
  ],
  why: "Applying it fails after the merge. Flux then applies nothing of the whole Kustomization, and Argo CD marks the sync as failed.",
  link: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
  remediation:
    "Fix the field. What cannot be changed needs a new name, or the object deleted before the change is applied.",
  severities: ["error", "warning"],
} as const;

export const applyFails: Check = {
  ...DOCUMENTATION,
  find: (context) => [
    ...context.workloads.flatMap((concerned) => workloadFindings(context, concerned)),
    ...otherFindings(context),
    ...refusedByPolicies(context).map(({ workload, policy, isSure }) =>
      workloadFinding(context, { id: DOCUMENTATION.id, remediation: FIT_POLICY }, workload, {
        severity: isSure ? "error" : "warning",
        message: `${policy.kind} ${policy.name} is enforced and refuses it: it does not have what that asks for.`,
        unsafe: false,
      }),
    ),
    ...takenAddresses(context).map(({ object, message }) =>
      objectFinding(context, DOCUMENTATION, object, { severity: "error", message }),
    ),
    ...[...claimsOutOfRange(context), ...grownClaims(context), ...shrunkVolumes(context)].map(
      ({ object, message }) =>
        objectFinding(context, { id: DOCUMENTATION.id, remediation: MEND }, object, {
          severity: "error",
          message,
        }),
    ),
    ...filledIn(context).map(({ object, message }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation: LEAVE_OUT }, object, {
        severity: "warning",
        message,
      }),
    ),
    ...withoutNamespace(context).map(({ object, message }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation: NAME_ONE }, object, {
        severity: "error",
        message,
      }),
    ),
    ...standing(context),
    ...unplaced(context).map(({ object, ...told }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation: PLACE_IT }, object, told),
    ),
    ...[...serviceDoubts(context), ...scaledToZero(context)].map(({ object, message }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation: MEND }, object, {
        severity: "warning",
        message,
      }),
    ),
    ...unidentifiedFindings(context),
  ],
};

/** What was refused before, and is so still. */
function standing(context: CheckContext): readonly Finding[] {
  const certain = standingRefusals(context, DOCUMENTATION);
  if (certain.length > 0) return certain;
  return stillRefused(context).map(({ object, message }) => ({
    ...objectFinding(context, { id: DOCUMENTATION.id, remediation: MEND }, object, {
      severity: "warning",
      message,
    }),
    isNew: false,
  }));
}

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
    ...placeOf(origin?.location),
  }));
}

function workloadFindings(context: CheckContext, concerned: ConcernedWorkload): readonly Finding[] {
  const { base, head, forecast, refusals } = concerned;
  if (head === undefined) return [];
  if (base === undefined) {
    const faults = surely(context, faultsOfNewObject(head.object));
    return faults.length === 0 ? [] : [workloadRefused(context, head, faults, `${faultText(faults)}.`)];
  }
  // What is there on both sides is deleted only where it is refused and forced: it cannot be recreated then.
  if (forecast.effect !== "applyFails" && forecast.effect !== "delete") return [];
  const faults = waysOf(context).flatMap((way) => refusals?.[way].faults ?? []);
  const passes = goesByItself(base) && faults.every(cannotBeChanged);
  const message = forecast.reason ?? "The API server refuses the change.";
  return [workloadRefused(context, head, faults, message, passes ? "warning" : "error")];
}

function waysOf({ applier }: CheckContext): readonly Way[] {
  return applier === "unknown" ? ["serverSide", "clientSide"] : [applier];
}

function workloadRefused(
  context: CheckContext,
  head: NonNullable<ConcernedWorkload["head"]>,
  faults: readonly Fault[],
  message: string,
  severity: "error" | "warning" = "error",
): Finding {
  return workloadFinding(context, remedied(faults, head.object), head, { severity, message, unsafe: false });
}

function cannotBeChanged({ update }: Fault): boolean {
  return update === true;
}

/** The check with the advice for these faults alone. */
function remedied(faults: readonly Fault[], object: KubernetesObject): Pick<Check, "id" | "remediation"> {
  const { id, remediation } = DOCUMENTATION;
  if (faults.length === 0) return { id, remediation };
  if (faults.every(cannotBeChanged)) return { id, remediation: REPLACE + forcing(object) };
  return { id, remediation: faults.some(cannotBeChanged) ? remediation : MEND };
}

/** Nobody makes anew what others are in. */
function forcing(object: KubernetesObject): string {
  const isHolder = holdsOthers(object) || object.kind === "PersistentVolume";
  return isHolder ? "" : (FORCES[object.deliverer] ?? "");
}

/**
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#force
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#force-sync
 */
const FORCES: Partial<Readonly<Record<Deliverer, string>>> = {
  flux: " Or mark it with `kustomize.toolkit.fluxcd.io/force: enabled`: Flux then deletes it, with its pods, and makes it anew.",
  argo: " Or mark it with `argocd.argoproj.io/sync-options: Force=true,Replace=true`: Argo CD then deletes it, with its pods, and makes it anew, at every sync until the mark goes.",
};

const LEAVE_OUT = "Leave it out, or write what the object has in the cluster.";
const NAME_ONE = "Write its `metadata.namespace`, or that of what applies it.";
const PLACE_IT = "Bring what it needs with it, or in an earlier merge.";
const FIT_POLICY = "Give it what the policy asks for, or change the policy in an earlier merge.";
const UNLESS_FILLED = ": refused, unless the values take the place of what stands there before";
const MEND = "Fix the field.";
const REPLACE =
  "Put back what was there, or give the object a new name, or delete it before the change is applied.";

/** Refused whoever applies it, or by the way that is known. */
function otherFindings(context: CheckContext): readonly Finding[] {
  const told = new Set(
    context.workloads
      .flatMap(({ base, head }) => (base === undefined ? (head ?? []) : []))
      .map(({ object }) => object),
  );
  return objectRefusals(context).flatMap((refusal) => {
    const { object } = refusal;
    // What has pods, and is of no kind that anybody knows, is told as a workload.
    if (told.has(object) && refusal.by === undefined && refusal.doubts === undefined) return [];
    const all = surely(context, refusal);
    const isGiven = ({ message }: Fault) =>
      ACCOUNT_NAMESPACE.test(message) && givesAccountsNamespaces(context);
    const faults = all.filter((fault) => !isGiven(fault));
    if (faults.length === 0) return [];
    const by = refusal.by === undefined ? "" : ` (by the definition of ${refusal.by})`;
    const isWaiting = awaitsValues(context, object, faults);
    const message = `${object.kind} ${object.name}: ${faultText(faults)}${by}${isWaiting ? UNLESS_FILLED : ""}.`;
    const severity = isWaiting ? "warning" : "error";
    return [objectFinding(context, remedied(faults, object), object, { severity, message })];
  });
}

/** What is wrong by the way that is known, or by both. */
function surely(
  { applier }: CheckContext,
  { serverSide, clientSide }: Readonly<Record<Way, readonly Fault[]>>,
): readonly Fault[] {
  const faults = applier === "clientSide" ? clientSide : serverSide;
  return applier === "unknown" && clientSide.length === 0 ? [] : faults;
}

/**
 * Variables of Flux that nothing sets: the app knows of them, since they are gone after the substitution.
 * @param lenient the release of the kustomize-controller that the repository installs, if that takes them for empty
 */
export function unsetFindings(
  deployable: string,
  problems: readonly Problem[],
  { wasThere }: Pick<StandingProblems, "wasThere">,
  lenient: () => string | undefined,
): readonly Finding[] {
  const unset = problems.filter(({ code, side }) => code === "variable-not-set" && side !== "base");
  const release = unset.length === 0 ? undefined : lenient();
  const here =
    release === undefined
      ? "."
      : `: kustomize-controller ${release}, which this repository installs, takes it for empty.`;
  return unset.map((problem) => ({
    check: release === undefined ? DOCUMENTATION.id : "blocked-delivery",
    severity: release === undefined ? "error" : "warning",
    deployable,
    workload: null,
    message: problem.message,
    remediation: `Set the variable, give it a default as in \`\${name:=…}\`, or write \`$\${name}\` if it is none${here}`,
    isNew: problem.side === "head" && !wasThere(problem),
    unsafe: false,
    ...placeOf(problem),
  }));
}
