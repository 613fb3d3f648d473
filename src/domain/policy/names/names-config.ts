import { mayShareNamespace } from "../../../model/identity.ts";
import { isMentioned } from "../../../model/mentioned.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { oncePer, oncePerPair } from "../../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { classSecrets } from "../../references/class-secrets.ts";
import { valuesReferences, valuesTexts, withoutValuesFrom } from "../../references/release-values.ts";
import { releaseNameOf, releaseNamespaceOf } from "../../controllers/releases.ts";
import { namesRenderedBy, possibleConfigNames } from "../../references/operator-references.ts";
import { isConfig } from "../../../model/config-kind.ts";

/** A config by the names that it has in the cluster. */
interface Named {
  readonly name: string;
  readonly namespace: string | null;
}

/**
 * The objects of a build that seem to name a config: in a field that is called so, or, where the name tells, as a text of its own
 * anywhere, alone or behind its namespace. Of pods only what no reference of a pod template says. In the build's order.
 */
export function objectsNaming(config: Named, side: OverlaySide): readonly KubernetesObject[] {
  const { byName, inTexts } = namersIn(side);
  return [...(byName.get(config.name) ?? []), ...inTexts]
    .filter(({ object }) => namesConfig(object, config, side))
    .sort((a, b) => a.at - b.at)
    .map(({ object }) => object);
}

/** Each object by the names that it may give of a config; releases, which may have one in a longer text, by themselves. */
const namersIn = oncePer((side: OverlaySide) => {
  const all = side.index.objects.map((object, at) => ({ at, object }));
  const isRelease = ({ object }: (typeof all)[number]) => releaseNameOf(object) !== undefined;
  const others = all.filter((each) => !isRelease(each));
  return {
    byName: groupedByEach(others, ({ object }) => givenNames(object, side)),
    inTexts: all.filter(isRelease),
  };
});

/** All that `namesConfig` asks for of an object that is no release. */
function givenNames(object: KubernetesObject, side: OverlaySide): ReadonlySet<string> {
  const { ends, names, pulled } = saidBy(side, object);
  const parameter = textAt(object.manifest, "spec", "paramRef", "name") ?? [];
  return new Set(
    [...ends, ...names, ...pulled, ...classSecrets(object).map(({ name }) => name)].concat(parameter),
  );
}

function namesConfig(object: KubernetesObject, config: Named, side: OverlaySide): boolean {
  const { name, namespace } = config;
  const said = saidBy(side, object);
  if (namespace !== null && said.texts.has(`${namespace}/${name}`)) return true;
  if (isParameter(object, config)) return true;
  const ofClass = classSecrets(object).find((secret) => secret.name === name);
  if (ofClass !== undefined) return mayShareNamespace(namespace, ofClass.namespace ?? null);
  if (valuesReferences(object, config).length > 0) return true;
  if (!mayShareNamespace(namespace, releaseNamespaceOf(object) ?? object.namespace)) return false;
  if (said.names.has(name) || said.isRendered(name) || said.pulled.has(name)) return true;
  if (!isTelling(config, object, side)) return false;
  return (
    (namespace === null ? said.ends : said.own).has(name) ||
    valuesTexts(object, side.configsByKey).some((text) => isMentioned(text, name))
  );
}

/** What an object says wherever it may name a config. */
interface Said {
  readonly texts: ReadonlySet<string>;
  /** The texts, and what stands in them behind "=" or "/", as programs are told it. */
  readonly ends: ReadonlySet<string>;
  /** The same without what stands behind another namespace. */
  readonly own: ReadonlySet<string>;
  /** In fields that are called so. */
  readonly names: ReadonlySet<string>;
  readonly isRendered: (name: string) => boolean;
  readonly pulled: ReadonlySet<string>;
}

const saidBy = oncePerPair((side: OverlaySide, object: KubernetesObject): Said => {
  const texts = textsOf(object, side);
  const pulling = [
    object.manifest,
    ...(side.workloads.get(objectKey(object))?.templates ?? []).map(({ spec }) => spec),
  ];
  const secrets = pulling.flatMap((from) => mapsAt(from, "imagePullSecrets"));
  return {
    texts: new Set(texts),
    ends: new Set(texts.flatMap(endsOf)),
    own: new Set(texts.filter((text) => !OF_NAMESPACE.test(text)).flatMap(endsOf)),
    names: hasPods(object, side) ? new Set() : possibleConfigNames(withoutValuesFrom(object)),
    isRendered: namesRenderedBy(object),
    pulled: new Set(secrets.flatMap((secret) => textAt(secret, "name") ?? [])),
  };
});

/** A text, and what stands in it behind "=" or "/", neither of which is in a name. */
export function endsOf(text: string): readonly string[] {
  return [
    text,
    ...["=", "/"].flatMap((mark) => (text.includes(mark) ? [text.slice(text.lastIndexOf(mark) + 1)] : [])),
  ];
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#parameter-resources */
function isParameter({ group, kind, manifest }: KubernetesObject, { name, namespace }: Named): boolean {
  if (group !== "admissionregistration.k8s.io" || !kind.endsWith("AdmissionPolicyBinding")) return false;
  const reference = mapAt(manifest, "spec", "paramRef");
  return reference.name === name && mayShareNamespace(textAt(reference, "namespace") ?? null, namespace);
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
