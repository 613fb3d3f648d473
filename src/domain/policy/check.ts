import { identityOf } from "../../model/identity.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import type { Applier } from "../../model/deployable.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Definitions, Versions } from "../custom-kinds.ts";
import type { Elsewhere } from "../elsewhere.ts";
import type { Sense } from "../finding.ts";
import type { Finding, LaterEdit, Severity, StaleConfig } from "../forecast.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { hasSameSurroundings } from "../surroundings.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";
import type { CheckId } from "../check-ids.ts";
import { objectId, type ObjectId } from "../object-change.ts";
import type { CheckSettings } from "./policy.ts";
import { workloadId, type Workload } from "../controllers/workload.ts";
import { newViolations } from "./new-violations.ts";

/** One rule of the policy. Everything but `find` is documentation, from which the reference of the checks is made. */
export interface Check {
  readonly id: CheckId;
  readonly title: string;
  /** What it finds, in a sentence or two. */
  readonly what: string;
  /** The same one by one, where it finds more than a sentence tells. */
  readonly cases?: readonly string[];
  readonly why: string;
  /** The source of the rule. */
  readonly link: string;
  readonly remediation: string;
  readonly severities: readonly Exclude<Severity, "ignore">[];
  /** Numbers that a policy may set. */
  readonly parameters?: readonly CheckParameter[];
  /** It runs only where a policy or the gate names it. */
  readonly startsOff?: true;
  readonly find: (context: CheckContext) => readonly Finding[];
}

export interface CheckParameter {
  readonly name: string;
  readonly what: string;
  /** count: a whole number. share: from 0 to 1. */
  readonly type: "count" | "share";
  readonly default: number;
}

/** What a check may look at. */
export interface CheckContext {
  readonly deployable: string;
  readonly applier: Applier;
  /** Without objects when there is no base side to compare with. */
  readonly base: OverlaySide;
  readonly head: OverlaySide;
  readonly workloads: readonly ConcernedWorkload[];
  readonly changes: readonly ChangedConfig[];
  readonly staleConfigs: readonly StaleConfig[];
  /** Of configs that lose their hash, by `Config.key` at head. */
  readonly laterEdits?: ReadonlyMap<string, readonly LaterEdit[]>;
  /** Something was left out of a build: what is missing may be in there. */
  readonly isPartial?: boolean;
  /** What other deployables change of what pods here may name. */
  readonly elsewhere?: Elsewhere;
  /** Of custom resources, where the build itself has none. */
  readonly definitions?: Definitions;
  /** Of custom resources in the whole repository, as it was. */
  readonly versionsAtBase?: Versions;
  /** Where a changed kustomization file of head has this word, as far as known. */
  readonly lineOf?: LineOf;
  /** Identities of objects whose number of pods whoever applies them leaves as the cluster has it. */
  readonly replicasLeft?: readonly string[];
  /** What the policy says here; without: nothing. */
  readonly settings?: CheckSettings;
}

/** A parameter of a check, as the policy sets it here. */
export function parameterOf(
  { settings }: Pick<CheckContext, "settings">,
  { id, parameters }: Pick<Check, "id" | "parameters">,
  name: string,
): number {
  const set = settings?.get(id)?.parameters[name];
  return set ?? parameters?.find((parameter) => parameter.name === name)?.default ?? 0;
}

export type LineOf = (word: string) => SourceLocation | undefined;

/** What is wrong with a workload on one side. */
export interface Violation {
  /** Tells whether the same is wrong on the other side: usually the container and the severity. */
  readonly key: string;
  /** Keys of milder violations that this one is too: what is left of it at head is not new. */
  readonly includes?: readonly string[];
  readonly container?: string;
  readonly severity: Exclude<Severity, "ignore">;
  readonly message: string;
  readonly unsafe: boolean;
  /** Where it is another one than the check's own. */
  readonly remediation?: string;
  readonly sense?: Sense;
}

/**
 * Findings for workloads that run at head: what is wrong at head, and new if it was not wrong at base. A reload by a
 * controller is a restart. Of a workload that does not restart now only what is new is reported: its next restart has it.
 * @param effects the effects for which the rule matters
 */
export function findInWorkloads(
  context: CheckContext,
  check: Pick<Check, "id" | "remediation">,
  effects: readonly string[],
  violations: (workload: Workload, side: OverlaySide) => readonly Violation[],
): readonly Finding[] {
  const forecasts = new Map(context.workloads.map(({ head, forecast }) => [head?.key, forecast]));
  const reloaded = new Set(
    context.staleConfigs.flatMap(({ effect, workload }) =>
      effect === "reloaded" ? [identityOf(workload)] : [],
    ),
  );
  const restarts = effects.includes("restart");
  return [...context.head.workloads.values()].flatMap((head) => {
    const base = context.base.workloads.get(head.key);
    const effect = forecasts.get(head.key)?.effect;
    const acts =
      effects.some((each) => each === effect) || (restarts && reloaded.has(identityOf(workloadId(head))));
    if (!acts && (!restarts || base === undefined || isAsBefore(base, head, context))) return [];
    const found = violations(head, context.head);
    // Base is asked only where there is something to compare with.
    if (found.length === 0) return [];
    const before = base === undefined ? [] : violations(base, context.base);
    return newViolations({ workload: base, violations: before }, { workload: head, violations: found })
      .filter(({ isNew }) => acts || isNew)
      .map(({ violation, isNew }) => ({
        ...workloadFinding(context, check, head, acts ? violation : waiting(violation)),
        isNew,
      }));
  });
}

/** Nothing is new then, whatever is wrong. */
function isAsBefore(base: Workload, head: Workload, sides: CheckContext): boolean {
  return base.object.manifest === head.object.manifest && hasSameSurroundings(sides.base, sides.head);
}

function waiting(violation: Violation): Violation {
  return {
    ...violation,
    message: `${violation.message} It does not restart now; its next restart has this.`,
  };
}

export function workloadFinding(
  context: CheckContext,
  check: Pick<Check, "id" | "remediation">,
  workload: Workload,
  { container, severity, message, unsafe, sense, remediation = check.remediation }: Omit<Violation, "key">,
): Finding {
  return {
    check: check.id,
    severity,
    deployable: context.deployable,
    workload: workloadId(workload),
    ...(container !== undefined && { container }),
    message,
    remediation,
    isNew: true,
    unsafe,
    ...placeOf(workload.object.origin?.location),
    ...(sense !== undefined && { sense }),
  };
}

/** A finding of an object that is no workload. */
export function objectFinding(
  { deployable }: Pick<CheckContext, "deployable">,
  check: Pick<Check, "id" | "remediation">,
  object: KubernetesObject,
  told: Pick<Violation, "severity" | "message" | "sense">,
): Finding {
  // The hash of a Secret's name is a digest of its values.
  const named = { ...object, name: object.nameBeforeHash ?? object.name };
  return findingOf(named, deployable, check, told, object.origin?.location);
}

/** The same of an object of which only the identity is known. */
export function findingOf(object: ObjectId, ...about: Parameters<typeof deployableFinding>): Finding {
  return { ...deployableFinding(...about), object: objectId(object) };
}

/** A finding of no workload, with where a person would mend it, as far as known. */
export function deployableFinding(
  deployable: string,
  check: Pick<Check, "id" | "remediation">,
  { severity, message, sense }: Pick<Violation, "severity" | "message" | "sense">,
  place?: Pick<Finding, "file" | "line">,
): Finding {
  return {
    check: check.id,
    severity,
    deployable,
    workload: null,
    message,
    remediation: check.remediation,
    isNew: true,
    unsafe: false,
    ...placeOf(place),
    ...(sense !== undefined && { sense }),
  };
}

/** The same of what a file says that no deployable reads. */
export function fileFinding(
  check: Pick<Check, "id" | "remediation">,
  told: Pick<Violation, "severity" | "message">,
  place?: Pick<Finding, "file" | "line">,
): Finding {
  return { ...deployableFinding("", check, told, place), deployable: null };
}

/** Where a person would edit what a finding is about, as far as known. */
export function placeOf(
  location: Pick<Finding, "file" | "line"> | undefined,
): Pick<Finding, "file" | "line"> {
  return {
    ...(location?.file !== undefined && { file: location.file }),
    ...(location?.line !== undefined && { line: location.line }),
  };
}

/** The pods are replaced, or may be, by a controller that we cannot ask. */
export const RESTARTING = ["restart", "recreate", "unknown"];
export const RESTARTING_OR_NEW = [...RESTARTING, "create"];
