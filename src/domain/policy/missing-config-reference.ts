import { madeOf } from "../configs/makers.ts";
import { NOTHING_ELSEWHERE } from "../elsewhere.ts";
import type { Finding } from "../forecast.ts";
import { referencesOf } from "../side.ts";
import { begunReferences } from "./names/begun-references.ts";
import {
  objectFinding,
  RESTARTING_OR_NEW,
  workloadFinding,
  type Check,
  type CheckContext,
  type Violation,
} from "./check.ts";
import { missingFiles } from "./pods/run-files.ts";
import { goneThoughOptional } from "./names/optional-configs.ts";
import { lackingOf, type Asking } from "./names/lacking.ts";
import { tokensOfNobody } from "./needs/account-tokens.ts";
import { sealedElsewhere } from "./names/sealed-elsewhere.ts";

const DOCUMENTATION = {
  id: "missing-config-reference",
  title: "Reference to a missing config",
  what: "A pod template names a ConfigMap, a Secret or a key that it does not get. If it was missing before as well, only workloads that restart are reported, and it makes no restart unsafe.",
  cases: [
    "The build of base had it, and that of head does not; or another deployable had it, and this change removes it (error; a warning if something was left out of the build that may hold it, or if nothing prunes it).",
    "What makes it in the cluster is gone (warning), or no longer makes the key (error).",
    "Its name looks generated, and nothing has that name (warning). Or kustomize gives the config a hash and does not rewrite the reference (error if base had a config of that name, otherwise a warning).",
    "Under Argo CD, a new config comes in a later wave or phase than the pods that need it, or is a hook that each sync deletes (error).",
    "A name or key that a workload begins to ask for, and that neither side nor another deployable of the cluster holds (warning): something else may make it.",
    "An optional reference that restarting pods lose with this change (warning).",
    "A file that the config does not hold, although a container runs it (error), or although an argument or a variable names it, or names it instead of another one (warning). The same if no volume is mounted there any more (warning).",
    "A `subPath` that none of the `items` of its volume has (error).",
    "A config of which pods take everything, and which holds nothing any more (warning).",
    "A SealedSecret whose content was sealed for another name, namespace or scope, or a Secret for the token of a ServiceAccount that does not exist (warning).",
  ],
  why: "New pods do not start: CreateContainerConfigError, or a volume that is never mounted. Running pods go on until their next restart.",
  link: "https://kubernetes.io/docs/concepts/configuration/configmap/#restrictions",
  remediation: "Keep the config and the key, correct the reference, or mark it optional.",
  severities: ["error", "warning"],
} as const;

export const missingConfigReference: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const restarting = new Set(
    context.workloads.flatMap(({ head, forecast }) =>
      head !== undefined && RESTARTING_OR_NEW.includes(forecast.effect) ? [head.key] : [],
    ),
  );
  const changed = new Set(
    context.changes.flatMap(({ head }) => (head === null ? [] : [`${head.kind} ${head.name}`])),
  );
  const { base, head, elsewhere = NOTHING_ELSEWHERE } = context;
  const lacking = [...head.workloads.values()].flatMap((workload) => {
    const before = base.workloads.get(workload.key);
    const neverHeld = begunReferences(before, workload, { ...context, come: elsewhere.come });
    const isRestarted = before !== undefined && restarting.has(workload.key);
    const lacking = [
      ...missing({ workload, side: head, base, elsewhere }),
      ...(isRestarted ? goneThoughOptional(before, workload, { ...context, come: elsewhere.come }) : []),
    ];
    // Base is asked only where there is something to compare with.
    if (lacking.length + neverHeld.length === 0) return [];
    const lackingBefore =
      before === undefined
        ? []
        : missing({ workload: before, side: base, base, elsewhere: NOTHING_ELSEWHERE });
    const keysBefore = new Set(lackingBefore.map(({ key }) => key));
    const known = new Set(lacking.map(({ key }) => key));
    return [...lacking, ...neverHeld.filter(({ key }) => !known.has(key))].flatMap((violation) => {
      const isNew = !keysBefore.has(violation.key);
      // What was missing before has most likely been made by something else all along: pods that run prove it.
      const isConcerned = isNew || restarting.has(workload.key) || changed.has(violation.key);
      if (!isConcerned) return [];
      // What was left out of the build may hold it.
      const severity = context.isPartial === true ? "warning" : violation.severity;
      const told = { ...violation, severity, unsafe: isNew && violation.unsafe };
      return [{ ...workloadFinding(context, DOCUMENTATION, workload, told), isNew }];
    });
  });
  const tokens = tokensOfNobody(context).map(({ object, message }) =>
    objectFinding(context, { id: DOCUMENTATION.id, remediation: NAME_ACCOUNT }, object, {
      severity: "warning",
      message,
    }),
  );
  return [...lacking, ...neverOpened(context), ...tokens];
}

const NAME_ACCOUNT = "Name an account that is there, or bring it with the Secret.";

/** Told of who reads it, else of itself. */
function neverOpened(context: CheckContext): readonly Finding[] {
  const { base, head } = context;
  return sealedElsewhere(base, head).flatMap(({ object, sealedFor }): readonly Finding[] => {
    const names = madeOf(object).map(({ name }) => name);
    const readers = [...head.workloads.values()].filter(
      (workload) =>
        workload.object.namespace === object.namespace &&
        referencesOf(workload).some(
          ({ kind, name, optional }) => kind === "Secret" && names.includes(name) && !optional,
        ),
    );
    const message = `SealedSecret ${object.name} holds what was sealed for ${sealedFor}: its controller cannot open it, and its Secret is not made.`;
    const check = { id: DOCUMENTATION.id, remediation: "Seal the values anew for this name and namespace." };
    return readers.length === 0
      ? [objectFinding(context, check, object, { severity: "warning", message })]
      : readers.map((workload) =>
          workloadFinding(context, check, workload, { severity: "warning", message, unsafe: true }),
        );
  });
}

/** What a workload lacks on a side, once for each config and key. */
function missing(asking: Asking): readonly Violation[] {
  const { workload, side, base } = asking;
  const files = missingFiles(workload, side, base);
  const found = new Map(files.map((violation) => [violation.key, violation]));
  for (const reference of referencesOf(asking.workload)) {
    if (reference.optional) continue;
    for (const violation of lackingOf(reference, asking)) {
      if (!found.has(violation.key)) found.set(violation.key, violation);
    }
  }
  return [...found.values()];
}
