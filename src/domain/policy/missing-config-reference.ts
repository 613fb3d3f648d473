import { looksHashed } from "../../model/hash.ts";
import { namedIn, NOTHING_ELSEWHERE, type Elsewhere, type Gone } from "../elsewhere.ts";
import type { Finding } from "../forecast.ts";
import type { Reference } from "../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import { makerOf, makingObject } from "./maker-of.ts";
import { keysMadeNoMore } from "./made-keys.ts";
import { COME_EARLIER, lateness } from "./applied-late.ts";
import { begunReferences } from "./begun-references.ts";
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
  what: "A pod template names a ConfigMap, a Secret or a key that the build of head does not hold, though that of base did (error; a warning where something was left out of the build, which may hold it), or though the name looks generated, or what makes it in the cluster is gone (or no longer makes the key: error), or it is one that kustomize gave a hash without rewriting the reference (warning). Under Argo CD also a config that is new and comes in a later wave or phase than the pods that need it, or that is a hook which each sync deletes (error). What was missing before as well is reported only of workloads that restart, and makes no restart unsafe. A name or key that a workload begins to ask for, and that neither side nor another deployable of the cluster holds, is a warning: something else may make it. Optional references are not reported.",
  why: "New pods do not start: CreateContainerConfigError, or a volume that is never mounted. Running pods go on until their next restart.",
  link: "https://kubernetes.io/docs/concepts/configuration/configmap/#restrictions",
  remediation: "Keep the config and the key, correct the reference, or mark it optional.",
  severities: ["error", "warning"],
} as const;

const UNLESS_FLUX = "(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";

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
  const elsewhere = context.elsewhere ?? NOTHING_ELSEWHERE;
  return [...context.head.workloads.values()].flatMap((workload) => {
    const before = context.base.workloads.get(workload.key);
    const neverHeld = begunReferences(before, workload, { ...context, come: elsewhere.come });
    const keysBefore = new Set(
      before === undefined
        ? []
        : missing(before, context.base, context.base, NOTHING_ELSEWHERE).map(({ key }) => key),
    );
    const lacking = missing(workload, context.head, context.base, elsewhere);
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
}

/** What `workload` lacks on `side`, once for each config and key. */
function missing(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
  elsewhere: Elsewhere,
): readonly Violation[] {
  const found = new Map<string, Violation>();
  for (const reference of referencesOf(workload)) {
    if (reference.optional) continue;
    for (const violation of missingOf(workload, reference, side, base, elsewhere)) {
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
  elsewhere: Elsewhere,
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
  const late = lateOf(workload, reference, side, base);
  if (late !== undefined) return [late];
  if (config === undefined) {
    if (makerOf(side, workload, reference) !== undefined)
      return keysMadeNoMore(workload, reference, side, base);
    const gone = namedIn(elsewhere.gone, workload.object, reference);
    if (gone !== undefined) {
      const key = `${kind} ${name}`;
      return [gone.maker === undefined ? goneElsewhere(key, path) : makerGone(key, path, gone.maker)];
    }
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
    const maker = side.incomplete ? undefined : makerOf(base, workload, reference);
    if (maker !== undefined) return [makerGone(`${kind} ${name}`, path, maker)];
    if (atBase !== undefined && side.incomplete) return [notSeen(`${kind} ${name}`, path)];
    if (atBase !== undefined) return [found(`${kind} ${name}`, `${kind} ${name}`, "error")];
    const lost = keysLostElsewhere(elsewhere, workload, reference);
    if (lost.length > 0) {
      return lost.map((key) => goneElsewhere(`key ${key} of ${kind} ${name}`, path));
    }
    // A name that somebody wrote with a hash, here and where another deployable makes it.
    const comes = namedIn(elsewhere.come, workload.object, reference) !== undefined;
    return looksHashed(name) && !comes ? [found(`${kind} ${name}`, `${kind} ${name}`, "warning")] : [];
  }
  if (reference.keys === "all" || reference.keys === "data") return [];
  const lost = reference.keys.filter(
    (key) => !config.entries.has(key) && keyWasThere(base, workload, reference, config.name, key),
  );
  const named = (key: string): string => `key ${key} of ${kind} ${config.name}`;
  const doubtful = reference.keys.filter((key) => config.entries.get(key)?.kept === "unlessFlux");
  return [
    ...lost.map((key) => found(`${kind} ${config.name} ${key}`, named(key), "error")),
    ...doubtful.map((key) =>
      found(`${kind} ${config.name} ${key}`, `${named(key)} ${UNLESS_FLUX}`, "warning"),
    ),
  ];
}

/** It is in the build, and not in the cluster when the pods need it. */
function lateOf(
  workload: Workload,
  reference: Reference,
  side: OverlaySide,
  base: OverlaySide,
): Violation | undefined {
  const { kind, name, path, keys } = reference;
  const config = resolveConfig(side, workload, kind, name);
  const object = config?.object ?? makingObject(side, workload, reference)?.maker;
  if (object === undefined) return undefined;
  const before = resolveConfig(base, workload, kind, name);
  const isThere = before !== undefined || makerOf(base, workload, reference) !== undefined || base.incomplete;
  const lacksKey =
    before !== undefined && keys !== "all" && keys !== "data" && keys.some((key) => !before.entries.has(key));
  const why = lateness(object, workload, { isNew: !isThere || lacksKey });
  if (why === undefined) return undefined;
  const made = config === undefined ? `, made of ${object.kind} ${object.name}, which` : ", which";
  return {
    key: `late ${kind} ${config?.name ?? name}`,
    severity: "error",
    message: `\`${path}\` needs ${kind} ${config?.name ?? name}${made} ${why}.`,
    unsafe: true,
    remediation: COME_EARLIER,
  };
}

/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/transformerconfigs/README.md#name-reference-transformer */
function notRewritten(config: string, path: string, realName: string): Omit<Violation, "severity"> {
  return {
    key: config,
    message: `\`${path}\` needs ${config}, which the build only holds as ${realName}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,
    unsafe: true,
  };
}

/** Nothing makes it any more, here or where another deployable made it: most makers own what they make. */
function makerGone(
  config: string,
  path: string,
  { kind, name, stays }: NonNullable<Gone["maker"]>,
): Violation {
  const what = stays ?? "what it made may be deleted with it";
  return {
    key: config,
    severity: "warning",
    message: `\`${path}\` needs ${config}, and ${kind} ${name} that makes it in the cluster is no longer in the build: ${what}.`,
    unsafe: stays === undefined,
  };
}

/** Another deployable held it, and no longer does. */
function goneElsewhere(config: string, path: string): Violation {
  return {
    key: config,
    severity: "error",
    message: `\`${path}\` needs ${config}, which another deployable held and this change removes.`,
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

/** Keys that a reference asks for, of a config of another deployable that had them and has them no longer. */
function keysLostElsewhere(
  { inPlace }: Elsewhere,
  { object: { namespace } }: Workload,
  { kind, name, keys }: Reference,
): readonly string[] {
  if (keys === "all" || keys === "data") return [];
  return inPlace
    .filter(
      ({ id, head, madeBy }) =>
        madeBy === undefined &&
        id.kind === kind &&
        head?.object.name === name &&
        (id.namespace === namespace || id.namespace === null || namespace === null),
    )
    .flatMap(({ base, head }) =>
      keys.filter((key) => base?.entries.has(key) === true && head?.entries.has(key) !== true),
    );
}
