import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

/** What a release is called in its templates; undefined for what is no release. */
export function releaseNameOf({ group, name, manifest }: KubernetesObject): string | undefined {
  if (group === "helm.toolkit.fluxcd.io") {
    // https://fluxcd.io/flux/components/helm/helmreleases/#release-name
    const target = textAt(manifest, "spec", "targetNamespace");
    return textAt(manifest, "spec", "releaseName") ?? (target === undefined ? name : `${target}-${name}`);
  }
  if (group === "argoproj.io") return textAt(manifest, "spec", "source", "helm", "releaseName") ?? name;
  return group === "helm.cattle.io" ? name : undefined;
}

/** Where the pods of a release are, if it says so; undefined: where it is itself, or not known. */
export function releaseNamespaceOf({ group, kind, manifest }: KubernetesObject): string | undefined {
  if (group === "argoproj.io") return textAt(manifest, "spec", "destination", "namespace");
  return kind === "HelmRelease" || kind === "HelmChart"
    ? textAt(manifest, "spec", "targetNamespace")
    : undefined;
}
