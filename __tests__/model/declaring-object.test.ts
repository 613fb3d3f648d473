import { expect, it } from "vitest";
import { declaringNamespace, declaringObject } from "../../src/model/declaring-object.ts";
import type { DeployableKind } from "../../src/model/deployable.ts";

it.each<[DeployableKind, string, string]>([
  ["fluxKustomization", "flux-system/apps", "kustomize.toolkit.fluxcd.io/v1 Kustomization flux-system apps"],
  ["argoApplication", "argocd/web", "argoproj.io/v1alpha1 Application argocd web"],
  ["argoApplication", "argocd/web (values of acme/shop)", "argoproj.io/v1alpha1 Application argocd web"],
  // What a set makes may have a name that is none.
  ["argoApplication", "argocd/my app", "argoproj.io/v1alpha1 Application argocd my app"],
  ["helmRelease", "shop/web", "helm.toolkit.fluxcd.io/v2 HelmRelease shop web"],
])("%s %s is declared by %s", (kind, name, expected) => {
  const object = declaringObject({ kind, name });
  expect(Object.values(object ?? {}).join(" ")).toBe(expected);
});

it("has no object and no namespace where a path is all that is known", () => {
  expect(declaringObject({ kind: "overlay", name: "apps/web" })).toBeUndefined();
  expect(declaringNamespace({ kind: "overlay", name: "apps/web" })).toBe("");
});
