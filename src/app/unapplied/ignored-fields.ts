import { fitsGobwas } from "../../delivery/argo/gobwas.ts";
import { leftAsItIs } from "../../domain/left-fields.ts";
import { sameValue } from "../../model/equal.ts";
import { textAt, textsAt } from "../../model/fields.ts";
import { jqPath, jqScope, type JqStep } from "../../model/jq-path.ts";
import { identityOfManifest } from "../../model/identity.ts";
import { unescapeSegment } from "../../model/json-pointer.ts";
import type { Manifest } from "../../model/manifest.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { byKey } from "./held.ts";

/**
 * Head as the cluster gets it, where Argo CD leaves fields of objects that are there as they are: `ignoreDifferences` with
 * RespectIgnoreDifferences. Of jq only paths are followed; what any other program leaves counts as changed, and is doubted
 * (`withIgnoredDoubts`).
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync.go (normalizeTargetResources)
 */
export function withIgnoredFields(
  base: readonly Manifest[] | null,
  head: readonly Manifest[] | null,
  rules: Value | readonly Value[] | undefined,
): readonly Manifest[] | null {
  if (base === null || head === null || !isList(rules)) return head;
  const before = byKey(base);
  return head.map((manifest) => {
    const known = before.get(identityOfManifest(manifest))?.object;
    const paths = known === undefined ? [] : rules.flatMap((rule) => pathsOf(rule, manifest.object));
    if (known === undefined || paths.length === 0) return manifest;
    const object = leftAsItIs(known, manifest.object, paths);
    return sameValue(object, manifest.object) ? manifest : { ...manifest, object };
  });
}

/** The fields of an object that a rule names, as far as they are paths. */
export function pathsOf(rule: Value, object: ValueMap): readonly (readonly JqStep[])[] {
  if (!isMap(rule) || !isMeant(rule, object)) return [];
  return [
    ...textsAt(rule, "jsonPointers").map((pointer) => pointer.split("/").slice(1).map(stepOfPointer)),
    ...textsAt(rule, "jqPathExpressions").flatMap((text) => {
      const path = jqPath(text);
      return path === undefined ? [] : [path];
    }),
  ].filter(([first]) => first?.kind === "field" && first.name !== "metadata");
}

/** Below which paths a rule may mean fields of an object that are not known. */
export function scopesOf(rule: Value, object: ValueMap): readonly (readonly JqStep[])[] {
  if (!isMap(rule) || !isMeant(rule, object)) return [];
  return [
    ...textsAt(rule, "jqPathExpressions").flatMap((text) =>
      jqPath(text) === undefined ? [jqScope(text)] : [],
    ),
    ...textsAt(rule, "managedFieldsManagers").map((manager) => OWNED_BY.get(manager) ?? []),
  ].filter(([first]) => first?.kind !== "field" || first.name !== "metadata");
}

const REPLICAS: readonly JqStep[] = [
  { kind: "field", name: "spec" },
  { kind: "field", name: "replicas" },
];

/** What a manager owns of workloads: autoscalers write by it, and nothing of a pod template. */
const OWNED_BY: ReadonlyMap<string, readonly JqStep[]> = new Map([["kube-controller-manager", REPLICAS]]);

/** Identities of what has a number of pods that is left as the cluster has it, or may be. */
export function replicasLeft(manifests: readonly Manifest[] | null, rules: Value | undefined): string[] {
  if (manifests === null || !isList(rules)) return [];
  return manifests.flatMap((manifest) => {
    const { object } = manifest;
    const paths = rules.flatMap((rule) => [...pathsOf(rule, object), ...scopesOf(rule, object)]);
    const replicas = (value: ValueMap) => getIn(value, "spec", "replicas");
    const isLeft =
      replicas(object) !== undefined &&
      (replicas(leftAsItIs({}, object, paths)) === undefined ||
        rules.some((rule) => leavesByPath(rule, object)));
    return isLeft ? [identityOfManifest(manifest)] : [];
  });
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/ (spec.ignore) */
function leavesByPath(rule: Value, object: ValueMap): boolean {
  const kind = textAt(rule, "target", "kind");
  return (
    textsAt(rule, "paths").includes("/spec/replicas") &&
    (kind === undefined || kind === textAt(object, "kind"))
  );
}

/** Whether a rule of `ignoreDifferences` is one of an object. */
export function isMeant(rule: ValueMap, object: ValueMap): boolean {
  const [group = "", version] = (textAt(object, "apiVersion") ?? "").split("/");
  const fits = (name: string, text: string): boolean => fitsGobwas(textAt(rule, name) ?? "", text);
  const isNamed = ["name", "namespace"].every((name) => {
    const asked = textAt(rule, name) ?? "";
    return asked === "" || asked === textAt(object, "metadata", name);
  });
  return (
    isNamed && fits("group", version === undefined ? "" : group) && fits("kind", textAt(object, "kind") ?? "")
  );
}

function stepOfPointer(segment: string): JqStep {
  const name = unescapeSegment(segment);
  return /^\d{1,6}$/.test(name) ? { kind: "index", index: Number(name) } : { kind: "field", name };
}
