import { readDuration } from "../../../model/duration.ts";
import { parseRange } from "../../../model/semver.ts";
import { parseYaml } from "../../../yaml/parse.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { isHeldByFlux } from "../../controllers/flux-hold.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

interface Demand {
  readonly field: string;
  /** As it is written. */
  readonly text: string;
  readonly what: string;
}

/** What objects of Flux begin to ask for, and nothing can be: the API server takes it, and Flux fails on it each time. */
export function unmetDemands({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const demands = unmet(object);
    if (demands.length === 0 || isHeldByFlux(object)) return [];
    const before = base.index.byKey.get(objectKey(object));
    const known = before === undefined ? [] : unmet(before).map(({ field }) => field);
    return demands
      .filter(({ field }) => !known.includes(field))
      .map(({ field, text, what }) => ({
        object,
        message: `${object.kind} ${object.name} has ${text} in ${field}${what}`,
      }));
  });
}

function unmet(object: KubernetesObject): readonly Demand[] {
  if (!object.group.endsWith(".toolkit.fluxcd.io")) return [];
  return [
    ...versionsOf(object),
    ...artifactsOf(object),
    ...timesOf(object),
    ...patchesOf(object),
    ...registriesOf(object),
  ].filter(
    // A variable is filled in before anybody reads it.
    ({ text }) => text !== "" && !text.includes("${"),
  );
}

const NO_VERSION = ", which no version can be: Flux fetches nothing for it.";

/** https://fluxcd.io/flux/components/source/helmcharts/#version: of a repository of charts alone. */
function versionsOf({ kind, manifest }: KubernetesObject): readonly Demand[] {
  const chart = kind === "HelmRelease" ? ["chart", "spec"] : [];
  const isOfCharts = textAt(manifest, "spec", ...chart, "sourceRef", "kind") === "HelmRepository";
  const path = isOfCharts ? [...chart, "version"] : ["ref", "semver"];
  const text = textAt(manifest, "spec", ...path) ?? "";
  if (text === "" || parseRange(text)?.isPossible() === true) return [];
  return [{ field: `spec.${path.join(".")}`, text, what: NO_VERSION }];
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests, https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests */
const PATTERNS = {
  tag: /^\w[\w.-]{0,127}$/,
  digest: /^sha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})$/,
} as const;

/** https://fluxcd.io/flux/components/source/ocirepositories/#writing-an-ocirepository-spec */
function artifactsOf({ kind, manifest }: KubernetesObject): readonly Demand[] {
  if (kind !== "OCIRepository") return [];
  const fields = (["tag", "digest"] as const).flatMap((name): readonly Demand[] => {
    const text = textAt(manifest, "spec", "ref", name) ?? "";
    if (PATTERNS[name].test(text)) return [];
    return [
      { field: `spec.ref.${name}`, text, what: `, which no ${name} can be: Flux fetches nothing for it.` },
    ];
  });
  const url = textAt(manifest, "spec", "url") ?? "";
  const isTagged = /^oci:\/\/[^/]+\/.*:/.test(url);
  return isTagged
    ? [
        ...fields,
        { field: "spec.url", text: url, what: ", where no tag may be: Flux fetches nothing for it." },
      ]
    : fields;
}

/** Nanoseconds; hardly a pod is pulled, started and seen ready sooner. */
const SOONEST = 5e9;

/** How long is waited for what is applied; then it is taken for failed: https://fluxcd.io/flux/components/kustomize/kustomizations/#timeout */
function timesOf({ kind, manifest }: KubernetesObject): readonly Demand[] {
  return waitingIn(kind, mapAt(manifest, "spec")).flatMap((field): readonly Demand[] => {
    const text = textAt(manifest, ...field.split(".")) ?? "";
    const time = readDuration(text);
    if (time === undefined || time >= SOONEST) return [];
    return [
      { field, text, what: ", in which hardly anything becomes ready: Flux takes it for failed then." },
    ];
  });
}

/** The fields that say how long is waited. */
function waitingIn(kind: string, spec: ValueMap): readonly string[] {
  if (kind === "HelmRelease")
    return ["spec.timeout", "spec.install.timeout", "spec.upgrade.timeout"].filter(
      (field) => getIn(spec, field.split(".")[1] ?? "", "disableWait") !== true,
    );
  const waits = kind === "Kustomization" && (spec.wait === true || mapsAt(spec, "healthChecks").length > 0);
  return waits ? ["spec.timeout"] : [];
}

/** Charts of a registry are fetched otherwise than those of a website: https://fluxcd.io/flux/components/source/helmrepositories/#type */
function registriesOf({ kind, manifest }: KubernetesObject): readonly Demand[] {
  if (kind !== "HelmRepository") return [];
  const [url = "", type] = [textAt(manifest, "spec", "url"), textAt(manifest, "spec", "type")];
  const isRegistry = url.startsWith("oci://");
  if (isRegistry === (type === "oci")) return [];
  const what = isRegistry ? "where type is not oci" : "where type is oci";
  return [{ field: "spec.url", text: url, what: `, ${what}: Flux fetches nothing for it.` }];
}

/** Patches that kustomize refuses whatever a chart makes: https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers */
function patchesOf({ kind, manifest }: KubernetesObject): readonly Demand[] {
  if (kind !== "HelmRelease") return [];
  return mapsAt(manifest, "spec", "postRenderers").flatMap((renderer, at) =>
    mapsAt(renderer, "kustomize", "patches").flatMap((entry, index): readonly Demand[] => {
      const text = refused(textAt(entry, "patch") ?? "", isMap(entry.target)) ?? "";
      const field = `spec.postRenderers[${at}].kustomize.patches[${index}]`;
      return [{ field, text, what: ", which kustomize refuses: Flux upgrades nothing of it." }];
    }),
  );
}

/** What is wrong with a patch, as kustomize reads it (PatchTransformer.go, Config). */
function refused(patch: string, hasTarget: boolean): string | undefined {
  const parsed = parseYaml(patch.trim());
  // A variable may stand for anything.
  if (!parsed.ok) return patch.includes("${") ? undefined : "what is no YAML";
  const values = parsed.documents.map(({ value }) => value);
  if (values.some(isList)) return hasTarget ? undefined : "operations without a target";
  const lacks = (value: Value) =>
    isMap(value) && [textAt(value, "kind"), textAt(value, "metadata", "name")].includes(undefined);
  return values.some(lacks) ? "a patch without kind or name" : undefined;
}
