import { looksHashed } from "../../model/hash.ts";
import { mapAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import type { Reference } from "../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import {
  RESTARTING_OR_NEW,
  workloadFinding,
  type Check,
  type CheckContext,
  type Violation,
} from "./check.ts";

const DOCUMENTATION = {
  id: "missing-config-reference",
  title: "Reference to a missing config",
  what: "A pod template names a ConfigMap, a Secret or a key that the build of head does not hold, though that of base did (error; a warning where something was left out of the build, which may hold it), or though the name looks generated, or what makes it in the cluster is gone, or it is one that kustomize gave a hash without rewriting the reference (warning). What was missing before as well is told only of workloads that restart, and makes no restart unsafe. Optional references, and names that neither side ever held, are not reported: something else may make those.",
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
  return [...context.head.workloads.values()].flatMap((workload) => {
    const before = context.base.workloads.get(workload.key);
    const keysBefore = new Set(
      before === undefined ? [] : missing(before, context.base, context.base).map(({ key }) => key),
    );
    return missing(workload, context.head, context.base).flatMap((violation) => {
      const isNew = !keysBefore.has(violation.key);
      // What was missing before has most likely been made by something else all along: pods that run prove it.
      const isConcerned = isNew || restarting.has(workload.key) || changed.has(violation.key);
      if (!isConcerned) return [];
      // What was left out of the build may hold it.
      const severity = context.isPartial === true ? "warning" : violation.severity;
      const told = { ...violation, severity, unsafe: isNew };
      return [{ ...workloadFinding(context, DOCUMENTATION, workload, told), isNew }];
    });
  });
}

/** What `workload` lacks on `side`, once for each config and key. */
function missing(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const found = new Map<string, Violation>();
  for (const reference of referencesOf(workload)) {
    if (reference.optional) continue;
    for (const violation of missingOf(workload, reference, side, base)) {
      if (!found.has(violation.key)) found.set(violation.key, violation);
    }
  }
  return [...found.values()];
}

function missingOf(
  workload: Workload,
  reference: Reference,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const { kind, name, path } = reference;
  const config = resolveConfig(side, workload, kind, name);
  const atBase = resolveConfig(base, workload, kind, name);
  const found = (key: string, what: string, severity: "error" | "warning"): Violation => ({
    key,
    severity,
    message: `\`${path}\` needs ${what}, which is not in the build.`,
    unsafe: true,
  });
  if (config === undefined) {
    if (madeByOther(side, workload, name)) return [];
    const generated = side.configs.find(
      (candidate) =>
        candidate.generated &&
        candidate.kind === kind &&
        candidate.name === name &&
        candidate.namespace === workload.object.namespace,
    );
    if (generated !== undefined) {
      const found = notRewritten(`${kind} ${name}`, path, generated.object.name);
      return [{ ...found, severity: atBase === undefined ? "warning" : "error" }];
    }
    if (!side.incomplete && madeByOther(base, workload, name)) return [makerGone(`${kind} ${name}`, path)];
    if (atBase !== undefined && side.incomplete) return [notSeen(`${kind} ${name}`, path)];
    if (atBase !== undefined) return [found(`${kind} ${name}`, `${kind} ${name}`, "error")];
    return looksHashed(name) ? [found(`${kind} ${name}`, `${kind} ${name}`, "warning")] : [];
  }
  if (reference.keys === "all" || reference.keys === "data") return [];
  const lost = reference.keys.filter(
    (key) => !config.entries.has(key) && keyWasThere(base, workload, reference, config.name, key),
  );
  return lost.map((key) =>
    found(`${kind} ${config.name} ${key}`, `key ${key} of ${kind} ${config.name}`, "error"),
  );
}

/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/transformerconfigs/README.md#name-reference-transformer */
function notRewritten(config: string, path: string, realName: string): Omit<Violation, "severity"> {
  return {
    key: config,
    message: `\`${path}\` needs ${config}, which the build only holds as ${realName}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,
    unsafe: true,
  };
}

/** Most makers own what they make; cert-manager keeps it unless told otherwise. */
function makerGone(config: string, path: string): Violation {
  return {
    key: config,
    severity: "warning",
    message: `\`${path}\` needs ${config}, and the object that makes it in the cluster is no longer in the build: what it made may be deleted with it.`,
    unsafe: true,
  };
}

/** It may be in what was left out of the build. */
function notSeen(config: string, path: string): Violation {
  return {
    key: config,
    severity: "warning",
    message: `\`${path}\` needs ${config}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,
    unsafe: true,
  };
}

/** Under any name that the config had: its hash changes with its keys. */
function keyWasThere(
  base: OverlaySide,
  workload: Workload,
  { kind }: Reference,
  name: string,
  key: string,
): boolean {
  return base.configs.some(
    (config) =>
      config.kind === kind &&
      config.name === name &&
      config.namespace === workload.object.namespace &&
      config.entries.has(key),
  );
}

/** Objects from which a controller makes a Secret or ConfigMap of this name: SealedSecret, ExternalSecret, Certificate, … */
function madeByOther(side: OverlaySide, workload: Workload, name: string): boolean {
  return side.index.objects.some(({ group, kind, namespace, manifest, name: ownName }) => {
    if (!group.includes(".") || namespace !== workload.object.namespace) return false;
    const spec = mapAt(manifest, "spec");
    return (
      (/Secret|ConfigMap/.test(kind) && ownName === name) ||
      textAt(spec, "secretName") === name ||
      textAt(spec, "target", "name") === name ||
      textAt(spec, "destination", "name") === name
    );
  });
}
