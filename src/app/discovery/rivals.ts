import type { Deployable } from "../../model/deployable.ts";
import { ownedByAnother } from "../../sources/argo/messages.ts";
import type { Found, SideContext } from "./side.ts";

/**
 * Of several sets that make an Application the one that owns it does; to the others Argo CD refuses it.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/controllers/applicationset_controller.go (createOrUpdateInCluster)
 */
export function isOwner({ owners }: SideContext, { id, generated }: Deployable): boolean {
  return generated !== undefined && owners?.get(id) === generated.set;
}

/** Named where another set of the same Argo CD makes it too. */
export function besideRival(found: Found, { deployable: { generated: other } }: Found): Found {
  const { deployable } = found;
  const { generated, faults = [], declaredAt } = deployable;
  if (generated === undefined || other === undefined || generated.set === other.set) return found;
  if (generated.instance !== other.instance) return found;
  const message = ownedByAnother(generated.set, other.set);
  if (faults.some((fault) => fault.message === message)) return found;
  const place = declaredAt && {
    file: declaredAt.file,
    ...(declaredAt.line !== undefined && { line: declaredAt.line }),
  };
  const fault = { code: "invalid-manifest", message, ...place } as const;
  return { ...found, deployable: { ...deployable, faults: [...faults, fault] } };
}
