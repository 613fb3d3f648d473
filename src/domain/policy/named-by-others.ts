import type { Deployable } from "../../model/deployable.ts";
import { ownValue } from "../../model/own-value.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { isHeldByFlux } from "../controllers/flux-hold.ts";
import { mapsAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import { findGone, goneFrom, isGoneConfig, type Gone } from "../elsewhere.ts";
import { isBuiltIn } from "../controllers/object-kinds.ts";
import { releaseNamespaceOf } from "../controllers/releases.ts";
import type { Finding } from "../forecast.ts";
import { fileFinding, objectFinding, type Check, type CheckContext } from "./check.ts";
import { releaseNeeds } from "./flux/release-needs.ts";
import { isHeld, namedKeys } from "./names/named-keys.ts";
import { hasPods, namesConfig } from "./names/names-config.ts";

const DOCUMENTATION = {
  id: "named-by-others",
  title: "Config that goes, and that no pod template names",
  what: "Something other than a pod template seems to name what this change removes, in a field or an annotation.",
  cases: [
    "A ConfigMap or Secret that goes, or whose maker does, is named here or in another deployable: by a Helm release, an Ingress, a gateway, a custom resource, a ServiceAccount, or a workload in its pull secrets or arguments.",
    "A release or a custom resource names a key that its config does not hold any more, or does not hold from the start.",
    "The values of a release, or a custom resource, name a claim of devices, a template of one, a PriorityClass or a RuntimeClass that goes.",
  ],
  why: "A release is no longer upgraded without its values, an Ingress or a gateway serves another certificate, no image is pulled, no backup is made, an operator stops or restarts what it runs.",
  link: "https://fluxcd.io/flux/components/helm/helmreleases/#values-references",
  remediation: "Keep it, or take its name out of the object in a merge before this one.",
  severities: ["warning"],
} as const;

export const namedByOthers: Check = { ...DOCUMENTATION, find };

const KEEP_KEY = "Keep the key, or correct its name.";

function find(context: CheckContext): readonly Finding[] {
  const { id } = DOCUMENTATION;
  const { base, head, elsewhere } = context;
  const own = head.incomplete || head.prunes === false ? [] : goneFrom(base, head);
  // What the build has of its own is not missed where another deployable lets go of the same.
  const others = (elsewhere?.gone ?? []).filter((gone) => !isGoneConfig(gone) || !isHeld(gone, head));
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
  return head.index.objects.flatMap((object): readonly Finding[] => {
    const named = gone.find((each) => namesConfig(object, each, head));
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
};

/** What a pod template names itself `removed-dependency` tells. */
function namingOthers(context: CheckContext, all: readonly Gone[]): readonly Finding[] {
  const kinds = Object.values(FIELDS).map(([, kind]) => kind);
  const gone = all.filter(({ kind }) => kinds.includes(kind));
  if (gone.length === 0) return [];
  return context.head.index.objects.flatMap((object) => {
    const isNew = !context.base.index.byKey.has(objectKey(object));
    if (isNew || isBuiltIn(object.group) || hasPods(object, context.head)) return [];
    const namespace = releaseNamespaceOf(object) ?? object.namespace;
    const named = fieldsIn(object.manifest).flatMap(([field, name]) => {
      const [group, kind] = FIELDS[field] ?? ["", ""];
      return findGone(gone, { group, kind, name, namespace }) ?? [];
    });
    return [...new Set(named)].map(({ kind, name }) => {
      const message = `${object.kind} ${object.name} names ${kind} ${name}, which this change removes: pods that are made from now on do not start without it.`;
      return objectFinding(context, DOCUMENTATION, object, { severity: "warning", message });
    });
  });
}

function fieldsIn(value: Value): readonly (readonly [field: string, name: string])[] {
  if (isList(value)) return value.flatMap(fieldsIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([field, item]) =>
    typeof item !== "string" ? fieldsIn(item) : ownValue(FIELDS, field) ? [[field, item] as const] : [],
  );
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
