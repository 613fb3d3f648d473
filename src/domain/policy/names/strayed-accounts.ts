import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Ask } from "./asked-names.ts";
import { isBinding, RBAC } from "../rights/bindings.ts";

/**
 * The account that a binding means which names one of a namespace in which the build has nothing else, while an account of
 * that name is in another: "namespace/name". Every namespace has a `default`.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects
 */
export function strayedAccount(
  { index }: OverlaySide,
  binding: KubernetesObject,
  { of, namespace, name }: Ask,
): string | undefined {
  if (!isBinding(binding) || of !== "ServiceAccount" || namespace === null || name === "default")
    return undefined;
  const account = index.byKind.get(of)?.find((each) => each.name === name);
  const home = account?.namespace ?? null;
  if (home === null) return undefined;
  const isThere = index.objects.some((each) => each.namespace === namespace && each.group !== RBAC);
  return isThere ? undefined : `${home}/${name}`;
}
