import { mapsAt, textAt } from "../../fields.ts";
import { objectKey } from "../../manifests.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";

/**
 * Pods that no longer give a login to a registry from which they go on taking an image, and whose account gives none:
 * https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export function lostLogins(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = side === base ? undefined : base.workloads.get(workload.key);
  if (before === undefined) return [];
  return workload.templates.flatMap((template): readonly Violation[] => {
    const former = before.templates.find(({ path }) => path === template.path);
    const given = former === undefined ? [] : loginsOf(former);
    if (former === undefined || given.length === 0 || loginsOf(template).length > 0) return [];
    const registries = new Set(registriesOf(former));
    const kept = registriesOf(template).find((registry) => registries.has(registry));
    if (kept === undefined || accountGives(workload, template, side)) return [];
    const message = `Its pods no longer name ${given.join(", ")} in \`imagePullSecrets\`: where ${kept} asks for a login, no new pod starts on a node that lacks the image.`;
    return [{ key: "logins", severity: "warning", message, unsafe: false }];
  });
}

function loginsOf({ spec }: PodTemplate): readonly string[] {
  return mapsAt(spec, "imagePullSecrets").flatMap(({ name }) => (typeof name === "string" ? name : []));
}

function registriesOf({ containers }: PodTemplate): readonly string[] {
  return containers.flatMap(({ value }) => {
    const [first = "", ...rest] = (textAt(value, "image") ?? "").split("/");
    return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : "docker.io";
  });
}

function accountGives({ object }: Workload, { spec }: PodTemplate, { index }: OverlaySide): boolean {
  const name = textAt(spec, "serviceAccountName") ?? "default";
  const key = objectKey({ group: "", kind: "ServiceAccount", namespace: object.namespace, name });
  return mapsAt(index.byKey.get(key)?.manifest, "imagePullSecrets").length > 0;
}
