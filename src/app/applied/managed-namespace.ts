import { mapAt, textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Pair } from "../discovery/pairs.ts";

/**
 * The namespace that Argo CD makes for an Application, with the labels and annotations that the Application gives it. It
 * outlives the Application, and one that the Application itself holds is left alone, as is one of an Application that no longer
 * gives it any: so it is reported only where it changes.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#namespace-metadata
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync_namespace.go
 */
export function managedNamespaces(
  { base, head }: Pair,
  before: readonly Manifest[] | null,
  after: readonly Manifest[] | null,
): { readonly base: readonly Manifest[]; readonly head: readonly Manifest[] } {
  const [was, is] = [base?.deployable, head?.deployable];
  const name = is?.target.namespace ?? "";
  const isSame = name !== "" && was?.target.namespace === name && before !== null && after !== null;
  const isManaged = is?.applying.managedNamespace !== undefined;
  if (!isSame || !isManaged || [...before, ...after].some((each) => isNamespace(each, name))) {
    return { base: [], head: [] };
  }
  const manifestOf = ({ applying, declaredAt }: typeof is): Manifest => ({
    object: {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name, ...mapAt(applying.managedNamespace ?? null) },
    },
    ...(declaredAt !== undefined && {
      origin: { location: { file: declaredAt.file, ...lineOf(declaredAt.line) } },
    }),
  });
  return { base: [manifestOf(was)], head: [manifestOf(is)] };
}

function lineOf(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

function isNamespace({ object }: Manifest, name: string): boolean {
  return object.kind === "Namespace" && textAt(object, "metadata", "name") === name;
}
