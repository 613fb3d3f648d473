import { consistsOf } from "../../model/pieces.ts";
import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

/** Fewer letters than this may be a part of any name. */
const TELLING = 3;
const RELEASE_NAME = /^-?\s*\$?\.Release\.Name\s*-?$/;

/**
 * Whether a text of a release's values becomes a name where the chart evaluates it, as many do:
 * `{{ .Release.Name }}-config`. What else it takes may be anything. Where all of it is taken from somewhere, it has to be
 * the release's own name, in a field that names a config.
 * https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-tpl-function
 */
export function mayRender(
  text: string,
  name: string,
  { release, isConfigField }: { readonly release: string; readonly isConfigField: boolean },
): boolean {
  const parts = text.split(/\{\{([^{}]*)\}\}/);
  if (parts.length === 1) return false;
  const pieces = parts.map((part, index) =>
    index % 2 === 0 ? part : RELEASE_NAME.test(part) ? release : undefined,
  );
  const known = isConfigField ? pieces : pieces.filter((_, index) => index % 2 === 0);
  const letters = known.map((piece) => piece ?? "").join("");
  return letters.length >= TELLING && consistsOf(name, pieces);
}

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
