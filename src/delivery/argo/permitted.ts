import { fitsGobwas } from "./gobwas.ts";
import { isKnownClusterWide } from "../cluster-wide.ts";
import { mapsAt, textAt, textsAt } from "../../model/fields.ts";
import { groupOf } from "../../model/identity.ts";
import type { Permits } from "../../model/deployable.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isList, type ValueMap } from "../../yaml/value.ts";

/** Fields of a project's spec that decide what its Applications may deploy. */
export const PERMIT_FIELDS = [
  "sourceRepos",
  "destinations",
  "clusterResourceWhitelist",
  "clusterResourceBlacklist",
  "namespaceResourceWhitelist",
  "namespaceResourceBlacklist",
] as const;

/**
 * A project without the list may get it from whoever builds it, and is not judged; one with nothing in it allows nothing.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/pkg/apis/application/v1alpha1/app_project_types.go (IsSourcePermitted)
 */
export function allowsSource({ spec }: Permits, url: string): boolean {
  if (spec.sourceRepos === undefined || isFilledIn(url)) return true;
  const patterns = textsAt(spec, "sourceRepos").map((pattern) =>
    isDenial(pattern) ? `!${normalised(pattern.slice(1))}` : normalised(pattern),
  );
  const matched = patterns.map((pattern) => matches(pattern, normalised(url), "/"));
  return (
    patterns.every((pattern, index) => matched[index] === true || !isDenial(pattern)) &&
    matched.includes(true)
  );
}

/** Whoever fills in a variable here may fill in the project's list as well. */
function isFilledIn(text: string): boolean {
  return text.includes("${");
}

/** (IsDestinationPermitted) Undefined where only the cluster knows. */
export function allowsDestination({ spec, clusters }: Permits, namespace: string): boolean | undefined {
  if (clusters === null || spec.destinations === undefined || isFilledIn(namespace)) return undefined;
  let isAllowed = false;
  for (const item of mapsAt(spec, "destinations")) {
    const text = (field: string): string => textAt(item, field) ?? "";
    const isThere = ["server", "name"].map((field) =>
      clusters.some((cluster) => text(field) !== "" && matches(text(field), cluster)),
    );
    const isSpace = matches(text("namespace"), namespace);
    if (isThere.includes(true) && isSpace) isAllowed = true;
    else if (isDenial(text("name")) && isThere[1] !== true) return false;
    else if (isDenial(text("server")) && isThere[0] !== true && isSpace) return false;
    else if (isDenial(text("namespace")) && !isSpace && isThere[0] === true) return false;
  }
  return isAllowed;
}

/** What of the objects the project does not allow, in words; undefined: all of them may be applied. */
export function refusedObject(manifests: readonly Manifest[], permits: Permits): string | undefined {
  for (const { object } of manifests) {
    const [kind, name] = [textAt(object, "kind") ?? "", textAt(object, "metadata", "name") ?? ""];
    const group = groupOf(textAt(object, "apiVersion") ?? "");
    // Whatever an object of the whole cluster says, it has none.
    const namespace = isKnownClusterWide(group, kind) ? "" : (textAt(object, "metadata", "namespace") ?? "");
    if (!allowsKind(permits, { group, kind, name }, namespace !== "")) return `${kind} ${name}`;
    if (namespace !== "" && allowsDestination(permits, namespace) === false)
      return `${kind} ${name} in the namespace ${namespace}`;
  }
  return undefined;
}

interface Kind {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

/** (IsGroupKindNamePermitted) Whether a kind that nobody here knows is cluster-wide is no reason to refuse it. */
function allowsKind({ spec }: Permits, kind: Kind, isNamespaced: boolean): boolean {
  if (isNamespaced) return allowsNamespaced(spec, kind);
  return (
    allowsClusterWide(spec, kind) ||
    (!isKnownClusterWide(kind.group, kind.kind) && allowsNamespaced(spec, kind))
  );
}

function allowsNamespaced(spec: ValueMap, kind: Kind): boolean {
  const isListed =
    !isList(spec.namespaceResourceWhitelist) || isIn(spec, "namespaceResourceWhitelist", kind, false);
  return isListed && !isIn(spec, "namespaceResourceBlacklist", kind, false);
}

function allowsClusterWide(spec: ValueMap, kind: Kind): boolean {
  return (
    isIn(spec, "clusterResourceWhitelist", kind, true) && !isIn(spec, "clusterResourceBlacklist", kind, true)
  );
}

function isIn(spec: ValueMap, field: string, { group, kind, name }: Kind, byName: boolean): boolean {
  return mapsAt(spec, field).some((item) => {
    const named = textAt(item, "name") ?? "";
    return (
      matches(textAt(item, "group") ?? "", group) &&
      matches(textAt(item, "kind") ?? "", kind) &&
      (!byName || named === "" || matches(named, name))
    );
  });
}

function isDenial(pattern: string): boolean {
  return pattern.startsWith("!");
}

function matches(pattern: string, text: string, separator = ""): boolean {
  if (isDenial(pattern)) return !matches(pattern.slice(1), text, separator);
  return pattern === "*" || fitsGobwas(pattern, text, separator);
}

/** A URL of git as Argo CD compares it. */
function normalised(url: string): string {
  const lower = url
    .trim()
    .toLowerCase()
    .replace(/^ssh:\/\//, "");
  return lower.replace(/^([^/@:]+@[^/:]+):/, "$1/").replace(/\.git$/, "");
}
