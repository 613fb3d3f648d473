import { oncePer } from "../../../model/once.ts";
import { namedIn, type Elsewhere } from "../../elsewhere.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { Reference } from "../../references/reference.ts";
import { hasKey } from "../../references/read-keys.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";
import type { CheckContext, Violation } from "../check.ts";
import { didYouMeanIn } from "./held-names.ts";
import { makerOf } from "./maker-of.ts";
import { keyText } from "../../../model/key-text.ts";

type Sides = Pick<CheckContext, "base" | "head">;

/**
 * What a workload begins to ask for, and neither side holds: a name that something else may make, or a key that a config
 * of the build has not. A new one begins with all of it.
 */
export function begunReferences(
  before: Workload | undefined,
  workload: Workload,
  { come, ...sides }: Sides & Pick<Elsewhere, "come">,
): readonly Violation[] {
  const { head } = sides;
  const found = begunIn(before, workload, sides).flatMap(({ reference, fresh }): readonly Violation[] => {
    const config = resolveConfig(head, workload, reference.kind, reference.name);
    if (config === undefined) {
      if (namedIn(come, workload.object, reference) !== undefined) return [];
      return !isUnheld(sides, workload, reference, fresh)
        ? neededKeys(before, workload, { reference, fresh }, head)
        : [
            rewrittenConfigGone(before, workload, reference, sides) ??
              unheld(reference, meant(head, workload, reference)),
          ];
    }
    return keysOf(reference)
      .filter(
        (key) => !hasKey(config, reference, key) && fresh.includes(askOf(reference.kind, config.name, key)),
      )
      .map((key) => ({
        key: `${reference.kind} ${config.name} ${key}`,
        severity: "warning",
        message: `\`${reference.path}\` needs key ${key} of ${reference.kind} ${config.name}, which has no such key in the build.`,
        unsafe: true,
        sense: { code: "keyNotHeld" },
      }));
  });
  // Several fields ask for one and the same.
  return [...new Map(found.reverse().map((violation) => [violation.key, violation])).values()].reverse();
}

/** The configs that a workload begins to name, and that its own build neither holds nor makes. */
export function begunNames(
  before: Workload | undefined,
  workload: Workload,
  sides: Sides,
): readonly Reference[] {
  return begunIn(before, workload, sides)
    .filter(({ reference, fresh }) => isUnheld(sides, workload, reference, fresh))
    .map(({ reference }) => reference);
}

/** Configs of whose contents nobody here knows, and of which pods begin to take a key: another deployable may hold them. */
export function keysAskedElsewhere({
  base,
  head,
}: Sides): readonly { readonly name: string; readonly namespace: string | null }[] {
  return [...head.workloads.values()].flatMap((workload) =>
    begunIn(base.workloads.get(workload.key), workload, { base, head })
      .filter(
        ({ reference: { kind, name, keys }, fresh }) =>
          typeof keys !== "string" &&
          keys.some((key) => fresh.includes(askOf(kind, name, key))) &&
          resolveConfig(head, workload, kind, name) === undefined,
      )
      .map(({ reference: { name } }) => ({ name, namespace: workload.object.namespace })),
  );
}

interface Begun {
  readonly reference: Reference;
  /** What it asks for that was not asked for before. */
  readonly fresh: readonly string[];
}

function begunIn(before: Workload | undefined, workload: Workload, { base, head }: Sides): readonly Begun[] {
  if (before?.object.manifest === workload.object.manifest) return [];
  const asked = new Set(
    before === undefined
      ? []
      : referencesOf(before)
          .filter(isAsked)
          .flatMap((reference) => asks(base, before, reference)),
  );
  return referencesOf(workload).flatMap((reference): readonly Begun[] => {
    const fresh = asks(head, workload, reference).filter((each) => !asked.has(each));
    return isAsked(reference) && !isEverywhere(reference) ? [{ reference, fresh }] : [];
  });
}

/** What may be missing pods do not ask for: they run without it. */
function isAsked({ optional, how }: Reference): boolean {
  return !optional || how === "imagePullSecret";
}

function isUnheld(
  { base, head }: Sides,
  workload: Workload,
  reference: Reference,
  fresh: readonly string[],
): boolean {
  const { kind, name } = reference;
  return (
    !head.incomplete &&
    (fresh.includes(askOf(kind, name)) || wasGenerated(base, workload, reference)) &&
    !namesIn(base).has(askOf(kind, workload.object.namespace ?? "", name)) &&
    resolveConfig(head, workload, kind, name) === undefined &&
    makerOf(head, workload, reference) === undefined
  );
}

/** Kustomize gave it a hash, and no longer makes it: the name without one is nothing that was there. */
function wasGenerated({ configs }: OverlaySide, { object }: Workload, { kind, name }: Reference): boolean {
  return configs.some(
    (config) =>
      config.generated &&
      config.kind === kind &&
      config.name === name &&
      config.object.name !== name &&
      config.namespace === object.namespace,
  );
}

/**
 * What kustomize gave a prefix, a suffix or a hash is taken out of the build, and the name that stands in the file is left. A Secret of that
 * name somebody may have made by hand, to have it out of git.
 */
function rewrittenConfigGone(
  before: Workload | undefined,
  workload: Workload,
  { kind, name, path }: Reference,
  { base, head }: Sides,
): Violation | undefined {
  if (before === undefined || kind !== "ConfigMap" || head.prunes === false) return undefined;
  const asked = referencesOf(before).find((each) => each.kind === kind && each.path === path);
  const config = asked && resolveConfig(base, before, kind, asked.name);
  const real = config?.object.name ?? name;
  const isRewritten = real !== name && real.includes(name);
  if (asked === undefined || !isRewritten || resolveConfig(head, workload, kind, asked.name))
    return undefined;
  const message = `\`${path}\` needs ${kind} ${name}, which is not in the build: that held it as ${real}, and this change takes it out.`;
  return { key: `${kind} ${name}`, severity: "error", message, unsafe: true };
}

function meant(head: OverlaySide, { object }: Workload, { kind, name }: Reference): string {
  return didYouMeanIn(head, { of: kind, namespace: object.namespace, name });
}

function unheld({ kind, name, path, how }: Reference, hint: string): Violation {
  const isPull = how === "imagePullSecret";
  const then = isPull ? "an image that needs it is not pulled" : "new pods wait";
  const message = `\`${path}\` needs ${kind} ${name}, which is not in the build: ${then} until something else makes it.${hint}`;
  return { key: `${kind} ${name}`, severity: "warning", message, unsafe: false };
}

/** Keys of what nobody here sees, which pods could do without so far. */
function neededKeys(
  before: Workload | undefined,
  workload: Workload,
  { reference, fresh }: Begun,
  head: OverlaySide,
): readonly Violation[] {
  const { kind, name, path } = reference;
  if (before === undefined || head.incomplete || makerOf(head, workload, reference) !== undefined) return [];
  const optional = referencesOf(before).filter((each) => !isAsked(each) && each.kind === kind);
  return keysOf(reference)
    .filter(
      (key) =>
        fresh.includes(askOf(kind, name, key)) &&
        optional.some((each) => each.name === name && keysOf(each).includes(key)),
    )
    .map((key) => ({
      key: `${kind} ${name} ${key}`,
      severity: "warning",
      message: `\`${path}\` needs key ${key} of ${kind} ${name} from now on, and could do without: that is not in the build, and new pods wait where it has no such key.`,
      unsafe: false,
    }));
}

/** What the workloads of a side name, with its namespace: what others have named all along is there, since their pods run. */
const namesIn = oncePer(
  ({ workloads }: OverlaySide): ReadonlySet<string> =>
    new Set(
      [...workloads.values()].flatMap((workload) =>
        referencesOf(workload)
          .filter(({ optional }) => !optional)
          .map(({ kind, name }) => askOf(kind, workload.object.namespace ?? "", name)),
      ),
    ),
);

/** What a reference asks for, by the names without a hash. */
function asks(side: OverlaySide, workload: Workload, reference: Reference): readonly string[] {
  const { kind } = reference;
  const name = resolveConfig(side, workload, kind, reference.name)?.name ?? reference.name;
  return [askOf(kind, name), ...keysOf(reference).map((key) => askOf(kind, name, key))];
}

function askOf(...parts: readonly string[]): string {
  return keyText(parts);
}

function keysOf({ keys }: Reference): readonly string[] {
  return keys === "all" || keys === "data" ? [] : keys;
}

/** The cluster puts these into every namespace. */
function isEverywhere({ name }: Reference): boolean {
  return /^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(name);
}
