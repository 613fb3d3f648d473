import { namedIn, type Elsewhere } from "../elsewhere.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Reference } from "../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import type { CheckContext, Violation } from "./check.ts";
import { makerOf } from "./maker-of.ts";

/**
 * What a workload that is there begins to ask for, and neither side holds: a name that something else may make, or a key
 * that a config of the build has not.
 */
export function begunReferences(
  before: Workload,
  workload: Workload,
  { base, head, come }: Pick<CheckContext, "base" | "head"> & Pick<Elsewhere, "come">,
): readonly Violation[] {
  const asked = new Set(referencesOf(before).flatMap((reference) => asks(base, before, reference)));
  return referencesOf(workload).flatMap((reference): readonly Violation[] => {
    const fresh = asks(head, workload, reference).filter((each) => !asked.has(each));
    const isSkipped = reference.optional && reference.how !== "imagePullSecret";
    if (isSkipped || isEverywhere(reference)) return [];
    const config = resolveConfig(head, workload, reference.kind, reference.name);
    if (config === undefined)
      return fresh.includes(askOf(reference.kind, reference.name)) &&
        namedIn(come, workload.object, reference) === undefined
        ? unheld(head, workload, reference)
        : [];
    return keysOf(reference)
      .filter((key) => !config.entries.has(key) && fresh.includes(askOf(reference.kind, config.name, key)))
      .map((key) => ({
        key: `${reference.kind} ${config.name} ${key}`,
        severity: "warning",
        message: `\`${reference.path}\` needs key ${key} of ${reference.kind} ${config.name}, which has no such key in the build.`,
        unsafe: true,
      }));
  });
}

function unheld(head: OverlaySide, workload: Workload, reference: Reference): readonly Violation[] {
  const { kind, name, path } = reference;
  if (head.incomplete || makerOf(head, workload, reference) !== undefined) return [];
  const isPull = reference.how === "imagePullSecret";
  const then = isPull ? "an image that needs it is not pulled" : "new pods wait";
  const message = `\`${path}\` needs ${kind} ${name}, which is not in the build: ${then} until something else makes it.`;
  return [{ key: `${kind} ${name}`, severity: "warning", message, unsafe: false }];
}

/** What a reference asks for, by the names without a hash. */
function asks(side: OverlaySide, workload: Workload, reference: Reference): readonly string[] {
  const { kind } = reference;
  const name = resolveConfig(side, workload, kind, reference.name)?.name ?? reference.name;
  return [askOf(kind, name), ...keysOf(reference).map((key) => askOf(kind, name, key))];
}

function askOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function keysOf({ keys }: Reference): readonly string[] {
  return keys === "all" || keys === "data" ? [] : keys;
}

/** The cluster puts these into every namespace. */
function isEverywhere({ name }: Reference): boolean {
  return /^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(name);
}
