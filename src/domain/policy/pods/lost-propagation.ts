import { mapsAt, textAt } from "../../fields.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { changedContainers } from "./changed-containers.ts";

/**
 * What a driver of volumes mounts, and only its own container sees any more.
 * https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation
 */
export function lostPropagation(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  return changedContainers(workload, side, base).flatMap(({ container, former }) => {
    const { name, path, value } = container;
    const now = mapsAt(value, "volumeMounts");
    const lost = mapsAt(former, "volumeMounts").filter(
      (mount) =>
        isPassedOn(mount) && now.some((each) => each.mountPath === mount.mountPath && !isPassedOn(each)),
    );
    return lost.map((mount): Violation => ({
      key: `propagation ${path}`,
      container: name,
      severity: "warning",
      message: `What container ${name} mounts below ${textAt(mount, "mountPath") ?? ""} its node and other pods see no more (\`mountPropagation\` is no longer Bidirectional): volumes that it mounts for others stay empty.`,
      unsafe: false,
    }));
  });
}

function isPassedOn(mount: Parameters<typeof textAt>[0]): boolean {
  return textAt(mount, "mountPropagation") === "Bidirectional";
}
