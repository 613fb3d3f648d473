import { mapsAt, textAt } from "../fields.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";

/** Images whose whole purpose is to tell the program beside them that a mounted file changed. */
const RELOADING_IMAGE =
  /(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;

/** The container that watches a volume for the others of its pod; undefined when there is none. */
export function reloadingSidecar(template: PodTemplate, volumePath: string): string | undefined {
  const volume = /volumes\[([^\]]+)\]/.exec(volumePath)?.[1];
  return template.containers.find(
    ({ value, role }) =>
      role !== "init" &&
      RELOADING_IMAGE.test(textAt(value, "image") ?? "") &&
      mapsAt(value, "volumeMounts").some((mount) => textAt(mount, "name") === volume),
  )?.name;
}
