import type { Deployable } from "../../model/deployable.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { isHeldByFlux } from "../controllers/flux-hold.ts";
import { mapsAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { goneFrom, type Gone } from "../elsewhere.ts";
import type { Finding } from "../forecast.ts";
import { deployableFinding, objectFinding, type Check, type CheckContext } from "./check.ts";
import { releaseNeeds } from "./release-needs.ts";
import { namesConfig } from "./names-config.ts";

const DOCUMENTATION = {
  id: "named-by-others",
  title: "Config that goes, and that no pod template names",
  what: "An object seems to name, in a field or an annotation, a ConfigMap or Secret that this change removes, or of which it removes what makes it; here, or in another deployable: a Helm release, an Ingress, a gateway, a custom resource, a ServiceAccount, or a workload in its pull secrets or arguments.",
  why: "A release is no longer upgraded without its values, an Ingress or a gateway serves another certificate, no image is pulled, no backup is made, an operator stops or restarts what it runs.",
  link: "https://fluxcd.io/flux/components/helm/helmreleases/#values-references",
  remediation: "Keep the config, or take its name out of the object in a merge before this one.",
  severities: ["warning"],
} as const;

export const namedByOthers: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const { base, head, elsewhere } = context;
  const own = head.incomplete || head.prunes === false ? [] : goneFrom(base, head);
  const gone = [...own, ...(elsewhere?.gone ?? [])].filter(
    ({ group, kind, maker }) =>
      group === "" && (kind === "ConfigMap" || kind === "Secret") && maker?.stays === undefined,
  );
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

/** An Application is in no build, where nothing deploys it. */
export function namedByChartFinding(
  { name, declaredAt }: Pick<Deployable, "name" | "declaredAt">,
  gone: Pick<Gone, "kind" | "name" | "maker">,
): Finding {
  const how = gone.maker === undefined ? "this change removes" : "nothing makes any more";
  const message = `The values of Application ${name} name ${gone.kind} ${gone.name}, which ${how}.`;
  return {
    ...deployableFinding("", DOCUMENTATION, { severity: "warning", message }, declaredAt),
    deployable: null,
  };
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
