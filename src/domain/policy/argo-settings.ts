import { scalarText } from "../../kubernetes/values.ts";
import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { changedObjects } from "./losses.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Finding } from "../forecast.ts";
import type { Deployable } from "../../model/deployable.ts";
import { deployableFinding, objectFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "argocd-settings",
  title: "Argo CD setting that affects every Application",
  what: "A key of the ConfigMap `argocd-cm`, or a field of the operator's ArgoCD, changes that decides how Argo CD builds manifests, which objects it looks at, how it marks them (`kustomize.*`, `helm.*`, `resource.*`, `application.*`, plugins and the like), who may log in, or whether it looks for commits at all. Or an Application is no longer synced automatically, or is skipped. Or a mark keeps it from applying an object from now on (`argocd.argoproj.io/hook: Skip`).",
  why: "It affects every Application of this Argo CD at once, also those that this repository does not hold. Rollcast built none of them with the new setting.",
  link: "https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/",
  remediation: "Compare what Argo CD makes of the Applications before and after (`argocd app diff`).",
  severities: ["warning"],
} as const;

export const argoSettings: Check = { ...DOCUMENTATION, find };

/** Those of its own page, logins and links change no manifest. */
const BUILDS =
  /^(kustomize\.|helm\.|jsonnet\.|configManagementPlugins$|resource\.|application\.|installationID$|globalProjects$|cluster\.)/;

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/ */
const LOGINS = /^(dex\.config|oidc\.config|oidc\.tls\..*|admin\.enabled|users\..*)$/;

/** https://argo-cd.readthedocs.io/en/stable/faq/#how-often-does-argo-cd-check-for-changes-to-my-git-or-helm-repository */
const POLLS = "timeout.reconciliation";
/** Like `0`, `0s` and `0h0m0s`. */
const NEVER = /^0[0a-z]*$/;

/**
 * What an operator writes into that ConfigMap: https://argocd-operator.readthedocs.io/en/latest/reference/argocd/. `extraConfig` has its
 * keys themselves.
 */
const OPERATED =
  /^(resource(Actions|Customizations|Exclusions|HealthChecks|IgnoreDifferences|Inclusions|TrackingMethod)|applicationInstanceLabelKey|configManagementPlugins|installationID|kustomize(BuildOptions|Versions)|sourceNamespaces)$/;

function find(context: CheckContext): readonly Finding[] {
  return [...changedSettings(context), ...operatedSettings(context)];
}

function operatedSettings(context: CheckContext): readonly Finding[] {
  const isOperated = ({ group, kind }: KubernetesObject) => group === "argoproj.io" && kind === "ArgoCD";
  return changedObjects(context, isOperated).flatMap(({ before, after }): readonly Finding[] => {
    if (after === undefined) return [];
    const changed = (kind: RegExp, ...path: readonly string[]): readonly string[] => {
      const [was = {}, is = {}] = [before, after].map(({ manifest }) => mapAt(manifest, "spec", ...path));
      return Object.keys({ ...was, ...is }).filter((key) => kind.test(key) && !sameValue(was[key], is[key]));
    };
    const keys = [...changed(OPERATED), ...changed(BUILDS, "extraConfig")].sort(compareText).join(", ");
    if (keys === "") return [];
    const message = `ArgoCD ${after.name} changes ${keys}: ${OTHERWISE}.`;
    return [objectFinding(context, DOCUMENTATION, after, { severity: "warning", message })];
  });
}

const OTHERWISE =
  "every Application of this Argo CD may be built or applied otherwise, which was not analysed";

function changedSettings(context: CheckContext): readonly Finding[] {
  return context.changes.flatMap((change) => {
    const object = settingsOf(change);
    if (object === undefined) return [];
    return messagesOf(change).map((what) =>
      objectFinding(context, DOCUMENTATION, object, {
        severity: "warning",
        message: `ConfigMap argocd-cm changes ${what}.`,
      }),
    );
  });
}

function messagesOf(change: ChangedConfig): readonly string[] {
  const { changedKeys } = change;
  const keysOf = (kind: RegExp) => changedKeys.filter((key) => kind.test(key)).join(", ");
  const [builds, logins] = [keysOf(BUILDS), keysOf(LOGINS)];
  return [
    ...(builds === "" ? [] : [`${builds}: ${OTHERWISE}`]),
    ...(changedKeys.includes(POLLS) && pollsNever(change)
      ? [`${POLLS}: no commit is looked for any more, and arrives only by a webhook or a refresh by hand`]
      : []),
    ...(logins === "" ? [] : [`${logins}: others may log in to Argo CD from now on`]),
  ];
}

function pollsNever({ head }: ChangedConfig): boolean {
  return NEVER.test(scalarText(head?.entries.get(POLLS)?.content).trim());
}

/** Found by the app, which knows how an Application is synced, whoever declares it. */
export function unsyncedFinding(
  { id, name, declaredAt }: Pick<Deployable, "id" | "name" | "declaredAt">,
  why: "manualSync" | "suspended",
): Finding {
  const then =
    why === "suspended"
      ? "is passed over by Argo CD from now on: no later change arrives"
      : "is not synced by itself any more: later changes wait until somebody syncs it";
  const check = { id: DOCUMENTATION.id, remediation: SYNCED };
  const message = `Application ${name} ${then}.`;
  return deployableFinding(id, check, { severity: "warning", message }, declaredAt);
}

const SYNCED = "Have it synced as before, or make sure that somebody syncs it.";

/** Argo CD finds it by its name, in its own namespace. */
function settingsOf({ base, head, id }: ChangedConfig) {
  // A new one comes with a new Argo CD.
  if (base === null || id.kind !== "ConfigMap" || id.name !== "argocd-cm") return undefined;
  return (head ?? base).object;
}
