import { scalarText } from "../../kubernetes/values.ts";
import { getIn, type Value } from "../../yaml/value.ts";
import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { releaseNameOf, releaseNamespaceOf } from "./releases.ts";
import type { Outcome } from "./outcome.ts";

/**
 * A Helm release that gets another name, place or chart is uninstalled by Flux, and installed anew.
 * https://fluxcd.io/flux/components/helm/helmreleases/#release-name
 * https://github.com/fluxcd/helm-controller/blob/v1.3.0/internal/action/verify.go (ReleaseTargetChanged)
 */
export function reinstalled(base: KubernetesObject, head: KubernetesObject): Outcome | undefined {
  if (head.group !== "helm.toolkit.fluxcd.io") return undefined;
  const after = targetOf(head);
  const keepsCharts = keepsRelease(getIn(head.manifest, "spec"));
  const fields = Object.entries(targetOf(base)).flatMap(([field, was]) => {
    const is = scalarText(after[field]);
    // What is not known of one side may be the same.
    return was === "" || is === "" || was === is || (field === "chart" && keepsCharts)
      ? []
      : [`${field} ${was} → ${is}`];
  });
  return fields.length === 0 ? undefined : madeAnew(fields.join(", "));
}

/** @param changes "chart web → shop" */
export function madeAnew(changes: string): Outcome {
  return {
    effect: "recreate",
    reason: `Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${changes}.`,
  };
}

/** Whether a release of a chart of another name is upgraded, which helm-controller knows since 1.6. */
export function keepsRelease(spec: Value | undefined): boolean {
  return textAt(spec, "upgrade", "chartNameChangeStrategy") === "InPlaceUpdate";
}

function targetOf(object: KubernetesObject): Readonly<Record<string, string>> {
  const { namespace, manifest } = object;
  const text = (...path: readonly string[]) => textAt(manifest, "spec", ...path);
  const own = namespace ?? "default";
  const isNamed = text("chart", "spec", "sourceRef", "kind") === "HelmRepository";
  return {
    releaseName: scalarText(releaseNameOf(object)),
    targetNamespace: releaseNamespaceOf(object) ?? own,
    storageNamespace: text("storageNamespace") ?? own,
    // A chart of another source has the name that stands in it.
    chart: scalarText(isNamed ? text("chart", "spec", "chart") : undefined),
  };
}
