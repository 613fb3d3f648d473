import { BuildError } from "../../kustomize/error.ts";
import { compareText } from "../../model/order.ts";
import { mapsIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { fieldIn } from "../replaced-fields.ts";
import type { KustomizeOptions } from "./options.ts";

/**
 * `kustomize edit set replicas`: takes the place of the file's entry of that name, and sorts all. Throws `BuildError`.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kustomize/commands/edit/set/setreplicas.go
 * @param entries `replicas` of the file
 */
export function setReplicas(entries: Value, asked: KustomizeOptions["replicas"]): readonly ValueMap[] {
  const merged = new Map<string, ValueMap>();
  for (const entry of mapsIn(entries)) {
    const name = fieldIn(entry, "name");
    if (typeof name === "string") merged.set(name, entry);
  }
  for (const { name, count } of asked) {
    if (name.includes("=")) throw new BuildError("argo-option", `"${name}" in kustomize.replicas is no name`);
    merged.set(name, { name, count: wholeNumber(name, count) });
  }
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function wholeNumber(name: string, count: Value): number {
  if (typeof count === "number" && Number.isInteger(count)) return count;
  if (typeof count === "string" && /^[-+]?\d+$/.test(count)) return Number(count);
  throw new BuildError("argo-option", `kustomize.replicas of "${name}" must be a whole number`);
}
