import { mapsAt, textAt } from "../../fields.ts";
import { placelessOf } from "../../placeless.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

const WHY = {
  flux: "Flux applies nothing of this Kustomization while one of its objects names none",
  argo: "Argo CD syncs nothing while one of its objects names none, and the Application's destination neither",
} as const;

/**
 * An object that begins to name no namespace, where whoever applies it gives it none.
 * Where one was so before, somebody gives it one that is not seen here, or nothing was applied all along. Of what is new as a
 * whole that is not known.
 */
export function withoutNamespace({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const [object] = placelessOf(head);
  if (object === undefined || base.incomplete || base.index.objects.length === 0) return [];
  if (placelessOf(base).length > 0) return [];
  const why = WHY[object.deliverer === "argo" ? "argo" : "flux"];
  const message = `${object.kind} ${object.name} names no namespace, and nothing here gives it one: ${why}.`;
  return [{ object, message }];
}

/**
 * Whether accounts that bindings of the whole cluster give rights to had no namespace before either: then somebody gives them
 * one that is not seen here, like an operator with these manifests inside.
 */
export function givesAccountsNamespaces({ base, applier }: Pick<CheckContext, "base" | "applier">): boolean {
  const bindings = base.index.byKind.get("ClusterRoleBinding") ?? [];
  return (
    applier === "unknown" &&
    bindings.some(({ manifest }) =>
      mapsAt(manifest, "subjects").some(
        (subject) =>
          textAt(subject, "kind") === "ServiceAccount" && textAt(subject, "namespace") === undefined,
      ),
    )
  );
}

export const ACCOUNT_NAMESPACE = /^subjects\[\d+\]\.namespace is missing$/;
