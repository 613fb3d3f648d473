import { registryOf } from "../../../kubernetes/image-reference.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { objectKey } from "../../manifests.ts";
import { accountOf, type PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";

/**
 * Pods that no longer give a login to a registry from which they go on taking an image, and whose account gives none:
 * https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export function lostLogins(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined) return [];
  return workload.templates.flatMap((template): readonly Violation[] => {
    const former = before.templates.find(({ path }) => path === template.path);
    if (former === undefined) return [];
    const [given, now] = [former, template].map(loginsOf);
    const lost = given?.filter((name) => now?.includes(name) !== true) ?? [];
    const isOther = now?.some((name) => given?.includes(name) !== true) === true;
    if (lost.length === 0 || isOther || accountGives(workload, template, side)) return [];
    const registries = new Set(registriesOf(former));
    const kept = registriesOf(template).find((registry) => registries.has(registry));
    if (kept === undefined) return [];
    const message = `Its pods no longer name ${lost.join(", ")} in \`imagePullSecrets\`: where ${kept} asks for a login, no new pod starts on a node that lacks the image.`;
    return [{ key: "logins", severity: "warning", message, unsafe: false }];
  });
}

function loginsOf({ spec }: PodTemplate): readonly string[] {
  return mapsAt(spec, "imagePullSecrets").flatMap(({ name }) => (typeof name === "string" ? name : []));
}

function registriesOf({ containers }: PodTemplate): readonly string[] {
  return containers.map(({ value }) => registryOf(textAt(value, "image") ?? "") ?? "docker.io");
}

function accountGives({ object }: Workload, template: PodTemplate, { index }: OverlaySide): boolean {
  const name = accountOf(template);
  const key = objectKey({ group: "", kind: "ServiceAccount", namespace: object.namespace, name });
  return mapsAt(index.byKey.get(key)?.manifest, "imagePullSecrets").length > 0;
}
