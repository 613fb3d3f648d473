import { mayShareNamespace } from "../../../model/identity.ts";
import { isMentioned } from "../../../model/mentioned.ts";
import { oncePer } from "../../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { classSecrets } from "../../references/class-secrets.ts";
import { valuesReferences, valuesTexts, withoutValuesFrom } from "../../references/release-values.ts";
import { releaseNamespaceOf } from "../../controllers/releases.ts";
import { namesRenderedBy, possibleConfigNames } from "../../references/operator-references.ts";
import { isConfig } from "../../../model/config-kind.ts";

/** A config by the names that it has in the cluster. */
interface Named {
  readonly name: string;
  readonly namespace: string | null;
}

/**
 * Whether an object seems to name a config: in a field that is called so, or, where the name tells, as a text of its own
 * anywhere, alone or behind its namespace. Of pods only what no reference of a pod template says.
 */
export function namesConfig(object: KubernetesObject, config: Named, side: OverlaySide): boolean {
  const { name, namespace } = config;
  const texts = textsOf(object, side);
  if (namespace !== null && texts.some((text) => text === `${namespace}/${name}`)) return true;
  if (isParameter(object, config)) return true;
  const ofClass = classSecrets(object).find((secret) => secret.name === name);
  if (ofClass !== undefined) return mayShareNamespace(namespace, ofClass.namespace ?? null);
  if (valuesReferences(object, config).length > 0) return true;
  if (!mayShareNamespace(namespace, releaseNamespaceOf(object) ?? object.namespace)) return false;
  if (!hasPods(object, side) && possibleConfigNames(withoutValuesFrom(object)).has(name)) return true;
  if (namesRenderedBy(object)(name)) return true;
  const pulling = [
    object.manifest,
    ...(side.workloads.get(objectKey(object))?.templates ?? []).map(({ spec }) => spec),
  ];
  const isPulled = pulling.some((from) =>
    mapsAt(from, "imagePullSecrets").some((secret) => secret.name === name),
  );
  if (isPulled) return true;
  if (!isTelling(config, object, side)) return false;
  return (
    texts.some((text) => isName(text, config)) ||
    valuesTexts(object, side.configsByKey).some((text) => isMentioned(text, name))
  );
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#parameter-resources */
function isParameter({ group, kind, manifest }: KubernetesObject, { name, namespace }: Named): boolean {
  if (group !== "admissionregistration.k8s.io" || !kind.endsWith("AdmissionPolicyBinding")) return false;
  const reference = mapAt(manifest, "spec", "paramRef");
  return reference.name === name && mayShareNamespace(textAt(reference, "namespace") ?? null, namespace);
}

/** As it is, or behind "=" or "/", as programs are told it; not behind another namespace. */
function isName(text: string, { name, namespace }: Named): boolean {
  if (namespace !== null && OF_NAMESPACE.test(text)) return false;
  return text === name || text.endsWith(`=${name}`) || text.endsWith(`/${name}`);
}

const OF_NAMESPACE = /^[a-z0-9-]+\/[^/]+$/;

/** A name of one word, the object's own, or that of something else in the build may stand there for another reason. */
function isTelling({ name, namespace }: Named, object: KubernetesObject, { index }: OverlaySide): boolean {
  return /[-.]/.test(name) && name !== object.name && !OTHERS.some(isHeld);
  function isHeld([group, kind]: readonly [string, string]): boolean {
    return index.byKey.has(objectKey({ group, kind, name, namespace }));
  }
}

const OTHERS: readonly (readonly [group: string, kind: string])[] = [
  ["", "Service"],
  ["", "ServiceAccount"],
  ["", "PersistentVolumeClaim"],
  ["apps", "Deployment"],
  ["apps", "StatefulSet"],
  ["apps", "DaemonSet"],
];

export function hasPods(
  { group, kind, name, namespace }: KubernetesObject,
  { workloads }: OverlaySide,
): boolean {
  return (workloads.get(objectKey({ group, kind, name, namespace }))?.templates.length ?? 0) > 0;
}

function textsOf(object: KubernetesObject, side: OverlaySide): readonly string[] {
  const annotations = ofAnnotations(object.manifest.metadata);
  if (isConfig(object)) return annotations;
  const workload = side.workloads.get(objectKey(object));
  const isOfPods = workload !== undefined && workload.templates.length > 0;
  return [
    ...annotations,
    ...(isOfPods
      ? workload.templates.flatMap(({ metadata, spec }) => [...ofAnnotations(metadata), ...ofPods(spec)])
      : contentTexts(object.manifest)),
  ];
}

function ofAnnotations(metadata: Value | undefined): readonly string[] {
  return annotationsOf(metadata).flatMap(({ texts }) => texts);
}

/** What stands in annotations, word by word. */
export function annotationsOf(
  metadata: Value | undefined,
): readonly { readonly key: string; readonly texts: readonly string[] }[] {
  return Object.entries(mapAt(metadata, "annotations"))
    .filter(([key]) => !OF_TOOLS.test(key))
    .map(([key, value]) => ({ key, texts: allTexts(value).flatMap((text) => text.split(/[\s,]+/)) }));
}

/** By these, tools know their objects again, or when pods restart. */
const OF_TOOLS =
  /^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//;

/** Definitions of kinds hold thousands, and each config is looked for in them. */
const contentTexts = oncePer((manifest: ValueMap): readonly string[] => {
  // What a ServiceAccount may mount nobody enforces.
  const { metadata: _, status: __, secrets: ___, ...rest } = manifest;
  return allTexts(rest);
});

/** What no reference says, but for pull secrets: what programs are told. */
function ofPods(spec: ValueMap): readonly string[] {
  const containers = [...mapsAt(spec, "initContainers"), ...mapsAt(spec, "containers")];
  return containers.flatMap((container) => {
    const { command, args } = container;
    return [command, args, ...mapsAt(container, "env").map(({ value }) => value)].flatMap(allTexts);
  });
}

function allTexts(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(allTexts);
  if (!isMap(value)) return [];
  const { kind } = value;
  const isOther = typeof kind === "string" && !/Secret|ConfigMap/.test(kind);
  return Object.entries(value).flatMap(([key, item]) =>
    OF_OTHERS.test(key) || (isOther && key === "name") ? [] : allTexts(item),
  );
}

/** Fields that select by labels, that name another kind of object, or what is left as it is where it is. */
const OF_OTHERS =
  /^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i;
