import type { ChangedConfig } from "../configs/changes.ts";
import type { Finding } from "../forecast.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "argocd-settings",
  title: "Setting of Argo CD that every Application is built or applied by",
  what: "A key of the ConfigMap `argocd-cm` changes that decides how Argo CD builds manifests, which objects it looks at, or how it marks them: `kustomize.*`, `helm.*`, `resource.*`, `application.*`, plugins and the like.",
  why: "It reaches every Application of this Argo CD at once, also those that this repository does not hold. None of them was built anew with it.",
  link: "https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/",
  remediation: "Compare what Argo CD makes of the Applications before and after (`argocd app diff`).",
  severities: ["warning"],
} as const;

export const argoSettings: Check = { ...DOCUMENTATION, find };

/** Those of its own page, logins and links change no manifest. */
const BUILDS =
  /^(kustomize\.|helm\.|jsonnet\.|configManagementPlugins$|resource\.|application\.(instanceLabelKey|resourceTrackingMethod|allowedNodeLabels)$|installationID$|globalProjects$|cluster\.)/;

function find(context: CheckContext): readonly Finding[] {
  return context.changes.flatMap((change) => {
    const object = settingsOf(change);
    const keys = change.changedKeys.filter((key) => BUILDS.test(key));
    if (object === undefined || keys.length === 0) return [];
    const message = `ConfigMap argocd-cm changes ${keys.join(", ")}: every Application of this Argo CD may be built or applied otherwise, which was not analysed.`;
    return [objectFinding(context, DOCUMENTATION, object, { severity: "warning", message })];
  });
}

/** Argo CD finds it by its name, in its own namespace. */
function settingsOf({ base, head, id }: ChangedConfig) {
  // A new one comes with a new Argo CD.
  if (base === null || id.kind !== "ConfigMap" || id.name !== "argocd-cm") return undefined;
  return (head ?? base).object;
}
