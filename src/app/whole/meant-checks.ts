import type { ObjectReference } from "../../model/deployable.ts";
import { textAt } from "../../model/fields.ts";
import { groupOf } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { createMeant } from "../../model/slips.ts";

/** An object of a build, as a health check names one. */
export interface Made {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Null: where nobody says. */
  readonly namespace: string | null;
}

export function identityOfMade({ object }: Manifest, target: string | null): Made {
  return {
    group: groupOf(textAt(object, "apiVersion") ?? ""),
    kind: textAt(object, "kind") ?? "",
    name: textAt(object, "metadata", "name") ?? "",
    namespace: textAt(object, "metadata", "namespace") ?? target,
  };
}

/** https://github.com/fluxcd/kustomize-controller/blob/main/internal/inventory/inventory.go (ReferenceToObjMetadataSet) */
export function isAsked(made: Made, check: ObjectReference): boolean {
  return isOfKind(made, check) && made.name === check.name && isIn(made, check);
}

/**
 * What a check means that names nothing of its own build: an object of this kind whose name is a letter or two off, or that
 * is in another namespace, while nothing of the build is in the one that it names.
 */
export function meantCheck(check: ObjectReference, made: readonly Made[]): string | undefined {
  const alike = made.filter((each) => isOfKind(each, check));
  if (alike.some((each) => isAsked(each, check))) return undefined;
  const isHere = made.some(({ namespace }) => namespace === check.namespace);
  const elsewhere = isHere ? undefined : alike.find(({ name }) => name === check.name);
  if (elsewhere !== undefined) return `${elsewhere.namespace ?? ""}/${elsewhere.name}`;
  return createMeant(new Set(alike.filter((each) => isIn(each, check)).map(({ name }) => name)))(check.name);
}

function isOfKind({ group, kind }: Made, check: ObjectReference): boolean {
  return kind === check.kind && (check.apiVersion === "" || group === groupOf(check.apiVersion));
}

function isIn({ namespace }: Made, check: ObjectReference): boolean {
  return check.namespace === "" || namespace === null || namespace === check.namespace;
}
