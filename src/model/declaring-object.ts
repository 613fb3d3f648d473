import type { Deployable, DeployableKind, ObjectReference } from "./deployable.ts";

const DECLARING: Readonly<
  Partial<Record<DeployableKind, { readonly apiVersion: string; readonly kind: DeclaringKind }>>
> = {
  fluxKustomization: { apiVersion: "kustomize.toolkit.fluxcd.io/v1", kind: "Kustomization" },
  argoApplication: { apiVersion: "argoproj.io/v1alpha1", kind: "Application" },
  helmRelease: { apiVersion: "helm.toolkit.fluxcd.io/v2", kind: "HelmRelease" },
};

export type DeclaringKind = "Kustomization" | "HelmRelease" | "Application";

export interface DeclaringObject extends ObjectReference {
  readonly kind: DeclaringKind;
}

/**
 * The object that declares a deployable, out of its name: "namespace/name", which for one of several sources is followed
 * by " (" and its part. Undefined for what is known by its path alone.
 */
export function declaringObject({
  kind,
  name,
}: Pick<Deployable, "kind" | "name">): DeclaringObject | undefined {
  const declaring = DECLARING[kind];
  if (declaring === undefined) return undefined;
  const object = name.replace(/ \(.*$/s, "");
  const slash = object.indexOf("/");
  return { ...declaring, namespace: object.slice(0, Math.max(0, slash)), name: object.slice(slash + 1) };
}

/** The namespace of the object that declares it; "" for what is known by its path alone. */
export function declaringNamespace(deployable: Pick<Deployable, "kind" | "name">): string {
  return declaringObject(deployable)?.namespace ?? "";
}
