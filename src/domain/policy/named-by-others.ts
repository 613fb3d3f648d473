import type { Deployable } from "../../model/deployable.ts";
import { ownValue } from "../../model/own-value.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { isHeldByFlux } from "../controllers/flux-hold.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import { findGone, goneFrom, isGoneConfig, type Gone } from "../elsewhere.ts";
import { isBuiltIn } from "../controllers/object-kinds.ts";
import { releaseNamespaceOf } from "../controllers/releases.ts";
import type { Finding } from "../forecast.ts";
import { fileFinding, objectFinding, type Check, type CheckContext } from "./check.ts";
import { releaseNeeds } from "./flux/release-needs.ts";
import { isHeld, namedKeys } from "./names/named-keys.ts";
import { hasPods, objectsNaming } from "./names/names-config.ts";

const DOCUMENTATION = {
  id: "named-by-others",
  title: "Removed config that something else names",
  what: "Something other than a pod template seems to name what this change removes, in a field or an annotation.",
  cases: [
    "A ConfigMap or Secret goes, or what makes it goes, and something here or in another deployable names it: a Helm release, an Ingress, a gateway, a custom resource, a ServiceAccount, or a workload in its pull secrets or arguments.",
    "A release or a custom resource names a key that its config no longer holds, or does not hold from the start; or its kind always reads that key: the login of a CloudNativePG database, the certificate of a Gateway, the repository of VolSync.",
    "The values of a release, or a custom resource, name a claim of devices or its template, a PriorityClass, a RuntimeClass or a ServiceAccount that goes.",
  ],
  why: "Without its values, a release is no longer upgraded; an Ingress or a gateway serves another certificate, no image is pulled, no backup is made, an operator stops or restarts what it runs.",
  link: "https://fluxcd.io/flux/components/helm/helmreleases/#values-references",
  remediation: "Keep it, or take its name out of the object in an earlier merge.",
  severities: ["warning"],
} as const;

export const namedByOthers: Check = { ...DOCUMENTATION, find };

const KEEP_KEY = "Keep the key, or correct its name.";

function find(context: CheckContext): readonly Finding[] {
  const { id } = DOCUMENTATION;
  const { base, head, elsewhere } = context;
  const own = head.incomplete || head.prunes === false ? [] : goneFrom(base, head);
  // What the build has of its own is not missed where another deployable lets go of the same.
  const others = (elsewhere?.gone ?? []).filter(
    (gone) => !head.index.byKey.has(objectKey(gone)) && (!isGoneConfig(gone) || !isHeld(gone, head)),
  );
  const all = [...own, ...others];
  return [
    ...namingConfigs(context, all.filter(isGoneConfig)),
    ...namingOthers(context, all),
    ...namedKeys(context).map(({ object, message }) =>
      objectFinding(context, { id, remediation: KEEP_KEY }, object, { severity: "warning", message }),
    ),
  ];
}

function namingConfigs(context: CheckContext, gone: readonly Gone[]): readonly Finding[] {
  const { head } = context;
  if (gone.length === 0) return [];
  const first = new Map<KubernetesObject, Gone>();
  for (const each of gone)
    for (const object of objectsNaming(each, head)) if (!first.has(object)) first.set(object, each);
  return head.index.objects.flatMap((object): readonly Finding[] => {
    const named = first.get(object);
    // Of what stops for it `blocked-delivery` tells.
    if (named === undefined || stopsWithout(object, named)) return [];
    const how = named.maker === undefined ? "this change removes" : "nothing makes any more";
    const message = `${object.kind} ${object.name} names ${named.kind} ${named.name}, which ${how}.`;
    return [objectFinding(context, DOCUMENTATION, object, { severity: "warning", message })];
  });
}

/** Fields of values and custom resources that end up in pods, by whose names charts and operators call them too. */
const FIELDS: Readonly<Record<string, readonly [group: string, kind: string]>> = {
  resourceClaimTemplateName: ["resource.k8s.io", "ResourceClaimTemplate"],
  resourceClaimName: ["resource.k8s.io", "ResourceClaim"],
  priorityClassName: ["scheduling.k8s.io", "PriorityClass"],
  runtimeClassName: ["node.k8s.io", "RuntimeClass"],
  serviceAccountName: ["", "ServiceAccount"],
  // With its name, and often its namespace, below: stores of Secrets, issuers, authenticators.
  serviceAccountRef: ["", "ServiceAccount"],
  serviceAccount: ["", "ServiceAccount"],
};

/** What a pod template names itself `removed-dependency` tells. */
function namingOthers(context: CheckContext, all: readonly Gone[]): readonly Finding[] {
  const kinds = Object.values(FIELDS).map(([, kind]) => kind);
  const gone = all.filter(({ kind }) => kinds.includes(kind));
  if (gone.length === 0) return [];
  return context.head.index.objects.flatMap((object) => {
    const isNew = !context.base.index.byKey.has(objectKey(object));
    if (isNew || isBuiltIn(object.group) || hasPods(object, context.head)) return [];
    const isRelease = object.group === "helm.toolkit.fluxcd.io";
    const own = releaseNamespaceOf(object) ?? object.namespace;
    // As whom Flux works `blocked-delivery` tells.
    const from = isRelease ? mapAt(object.manifest, "spec", "values") : object.manifest;
    const named = fieldsIn(from, isRelease).flatMap(([field, name, namespace = own]) => {
      const [group, kind] = ownValue(FIELDS, field) ?? ["", ""];
      return findGone(gone, { group, kind, name, namespace }) ?? [];
    });
    return [...new Set(named)].map(({ kind, name }) => {
      const then =
        kind === "ServiceAccount"
          ? "what is done as that account is refused from now on"
          : "pods that are made from now on do not start without it";
      const message = `${object.kind} ${object.name} names ${kind} ${name}, which this change removes: ${then}.`;
      return objectFinding(context, DOCUMENTATION, object, { severity: "warning", message });
    });
  });
}

type NamedField = readonly [field: string, name: string, namespace?: string | undefined];

/** @param mayMake whether what has a name below may be made by whoever reads it, as charts make accounts */
function fieldsIn(value: Value, mayMake: boolean): readonly NamedField[] {
  if (isList(value)) return value.flatMap((item) => fieldsIn(item, mayMake));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([field, item]): readonly NamedField[] => {
    const isKnown = ownValue(FIELDS, field) !== undefined;
    if (typeof item === "string") return isKnown ? [[field, item]] : [];
    const name = isMap(item) && (!mayMake || item.create === false) ? textAt(item, "name") : undefined;
    return isKnown && name !== undefined
      ? [[field, name, textAt(item, "namespace")]]
      : fieldsIn(item, mayMake);
  });
}

/** An Application is in no build, where nothing deploys it. */
export function namedByChartFinding(
  { name, declaredAt }: Pick<Deployable, "name" | "declaredAt">,
  gone: Pick<Gone, "kind" | "name" | "maker">,
): Finding {
  const how = gone.maker === undefined ? "this change removes" : "nothing makes any more";
  const message = `The values of Application ${name} name ${gone.kind} ${gone.name}, which ${how}.`;
  return fileFinding(DOCUMENTATION, { severity: "warning", message }, declaredAt);
}

function stopsWithout(object: KubernetesObject, gone: Pick<Gone, "kind" | "name">): boolean {
  const isIt = (each: { readonly kind?: unknown; readonly name?: unknown }) =>
    each.kind === gone.kind && each.name === gone.name;
  return releaseNeeds(object).some(isIt) || variablesOf(object).some(isIt);
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
function variablesOf(object: KubernetesObject): readonly ValueMap[] {
  if (object.group !== "kustomize.toolkit.fluxcd.io" || isHeldByFlux(object)) return [];
  const sources = mapsAt(object.manifest, "spec", "postBuild", "substituteFrom");
  return sources.filter(({ optional }) => optional !== true);
}
