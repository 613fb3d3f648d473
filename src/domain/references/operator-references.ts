import { mayShareNamespace } from "../../model/identity.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Config } from "../configs/config.ts";
import { isMentioned } from "../../model/mentioned.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { asksReloader, isFluxRelease, takesValues, withoutValuesFrom } from "./release-values.ts";
import { releaseNameOf, releaseNamespaceOf } from "../controllers/releases.ts";
import { mayRender } from "./templated-names.ts";
import { allTexts } from "../../model/fields.ts";

/** A field whose name says that something below it names a config: `valuesFrom`, `secretRef`, `configMaps`, … */
const NAMES_CONFIG = /config|secret|valuesFrom|substituteFrom|fileData/i;

/**
 * Texts in the spec of a custom resource that may be the names of configs. Its kind's own schema is not known here,
 * so this may take too much for a name, and is only asked for names of configs that changed.
 */
export function possibleConfigNames(spec: Value | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: Value, below: boolean) => {
    if (typeof value === "string" && below) names.add(value);
    if (isList(value)) for (const item of value) visit(item, below);
    if (!isMap(value)) return;
    const isReference = [textAt(value, "kind"), textAt(value, "type")].some(mayMeanConfig);
    for (const [key, child] of Object.entries(value)) {
      visit(child, below || NAMES_CONFIG.test(key) || (isReference && key === "name"));
    }
  };
  if (spec !== undefined) visit(spec, false);
  return names;
}

/** Whatever a field is called: a map with a `kind` or `type` of config and a `name` names one. */
function mayMeanConfig(kind: string | undefined): boolean {
  return kind !== undefined && /^(configmap|secret)$/i.test(kind);
}

/** The first changed config that an object's spec names, by its name or by the one with the hash. */
export function changedConfigNamedBy(
  object: KubernetesObject,
  changes: readonly ChangedConfig[],
): ChangedConfig | undefined {
  if (changes.length === 0) return undefined;
  const content = contentOf(object);
  const names = possibleConfigNames(content);
  const anywhere = new Set(allTexts(content));
  const rendersName = namesRenderedBy(object);
  const namespace = releaseNamespaceOf(object) ?? object.namespace;
  return changes.find((change) => {
    const { head: config } = change;
    if (takesValues(object, change)) return true;
    if (config !== null && namesInCluster(config).some((name) => anywhere.has(name))) return true;
    // Flux says where an object without a namespace goes before kustomize makes names agree, so that a name without a suffix
    // hash in this build has one in the cluster: https://fluxcd.io/flux/components/kustomize/kustomizations/#target-namespace
    if (config === null || !mayShareNamespace(config.namespace, namespace)) return false;
    const { name } = config.object;
    return (
      names.has(name) ||
      names.has(config.name) ||
      (anywhere.has(name) && isTelling(config, object)) ||
      rendersName(name)
    );
  });
}

/** An object of the cluster, or of another namespace, names a config by both. */
function namesInCluster({ namespace, name, object }: Config): readonly string[] {
  return namespace === null ? [] : [`${namespace}/${object.name}`, `${namespace}/${name}`];
}

/** Not every kind has a `spec`. */
function contentOf(object: KubernetesObject): ValueMap {
  const { apiVersion: _, kind: __, metadata: ___, status: ____, ...rest } = object.manifest;
  const spec = withoutCertificates(object, withoutValuesFrom(object));
  return spec === undefined ? rest : { ...rest, spec };
}

/** A Gateway serves another certificate without a restart: https://gateway-api.sigs.k8s.io/guides/tls/ */
function withoutCertificates(
  { group, manifest }: KubernetesObject,
  spec: Value | undefined,
): Value | undefined {
  if (!GATEWAYS.has(group) || !isMap(spec)) return spec;
  return { ...spec, listeners: mapsAt(manifest, "spec", "listeners").map(({ tls: _, ...rest }) => rest) };
}

const GATEWAYS = new Set(["gateway.networking.k8s.io", "gateway.networking.x-k8s.io"]);

/**
 * Whether a release may make a name of its values: where its chart evaluates them, or takes a text of several lines or the
 * key of a map for what it writes.
 */
export function namesRenderedBy(object: KubernetesObject): (name: string) => boolean {
  const release = releaseNameOf(object);
  if (release === undefined) return () => false;
  const { spec } = object.manifest;
  const inConfigFields = possibleConfigNames(spec);
  const texts = [...new Set(allTexts(spec))];
  const templates = texts.filter((text) => text.includes("{{"));
  const long = texts.filter((text) => text.includes("\n"));
  const keys = new Set(allKeys(spec));
  return (name) =>
    templates.some((text) => mayRender(text, name, { release, isConfigField: inConfigFields.has(text) })) ||
    (/[-.]/.test(name) &&
      name !== object.name &&
      (keys.has(name) || long.some((text) => isMentioned(text, name))));
}

function allKeys(value: Value | undefined): readonly string[] {
  if (isList(value)) return value.flatMap(allKeys);
  return isMap(value) ? Object.entries(value).flatMap(([key, item]) => [key, ...allKeys(item)]) : [];
}

/** A name with a hash, or one of several words that is not the object's own, is none that happens to stand there. */
function isTelling(config: Config, object: KubernetesObject): boolean {
  const { name } = config.object;
  const isHashed = config.generated && name !== config.name;
  return isHashed || (/[-.]/.test(name) && name !== object.name);
}

export function namedConfigReason(changed: ChangedConfig, object: KubernetesObject): string {
  const { id, notSeenAt, head } = changed;
  const { spec } = object.manifest;
  const named = `It names ${id.kind} ${id.name}, which ${notSeenAt === undefined ? "changes" : "may change"}`;
  const realName = head?.object.name ?? id.name;
  if (realName !== id.name && !allTexts(spec).includes(realName)) {
    return `${named}, and which the build holds as ${realName}: kustomize did not rewrite this field. What that restarts was not analysed.`;
  }
  if (!isFluxRelease(object) || takesValues(object, changed) || !changed.sameRealName)
    return `${named}; what that restarts was not analysed.`;
  const then = asksReloader(spec)
    ? "its values ask Reloader to restart pods then"
    : "pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart";
  return `${named}: ${then}. What that restarts was not analysed.`;
}
