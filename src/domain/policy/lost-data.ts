import type { Workload } from "../controllers/workload.ts";
import { sameValue } from "../../model/equal.ts";
import { groupedBy } from "../../model/grouped.ts";
import type { Finding } from "../forecast.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { otherUsers } from "./pods/changed-users.ts";
import { handedOver } from "./pods/handed-over.ts";
import { mountsOf, type Mount } from "./pods/mounts.ts";
import { leftFolders, otherPlaces } from "./pods/told-places.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "lost-data",
  title: "Pods that lose sight of their data",
  what: "A container that stays no longer has its data, or a place to write to, where it was.",
  cases: [
    "It no longer mounts a claim or a network volume that it had, or mounts another part of it (`subPath`), or another claim instead.",
    "It mounts it, or a config, at another path, while its image, its command and its environment stay, so that nothing tells the program.",
    "A variable or an argument names another folder for its data, or another one than the folder in which it still has a config.",
    "It may only read its data now, or runs as another user than the one that wrote it.",
    "It still gets the name of a path that another container of its pod, its node or a driver provided, but that lies in none of its mounts any more.",
    "It may write nowhere any more, or no longer where it could, since the filesystem of its image is read-only.",
  ],
  why: "The pods start with another directory, or an empty one, where their data was. They begin anew, and what they write into a directory of the pod is lost with it.",
  link: "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
  remediation: "Make sure that the data is where the pods look for it, or that nobody needs it any more.",
  severities: ["warning"],
} as const;

export const lostData: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((head): readonly Finding[] => {
    const base = context.base.workloads.get(head.key);
    if (base === undefined || base.object.manifest === head.object.manifest) return [];
    const containers = new Set(
      head.templates.flatMap((template) => template.containers.map(({ name }) => name)),
    );
    const now = groupedBy(mountsOf(head), ({ key }) => key);
    const lost = mountsOf(base)
      .filter(({ container }) => containers.has(container))
      .filter(({ claim }) => claim === undefined || !isRemoved(claim, base, context))
      .flatMap((mount) => {
        const message = lossOf(mount, now.get(mount.key) ?? []);
        const found = { container: mount.container, severity: "warning", unsafe: false } as const;
        return message === undefined
          ? []
          : [workloadFinding(context, DOCUMENTATION, head, { ...found, message })];
      });
    const shut = [
      ...otherUsers(base, head),
      ...otherPlaces(base, head),
      ...leftFolders(base, head),
      ...handedOver(base, head),
    ].map((told) =>
      workloadFinding(context, DOCUMENTATION, head, { ...told, severity: "warning", unsafe: false }),
    );
    return [...lost, ...shut];
  });
}

/** @param now the mounts of the same part of the same volume in the same container */
function lossOf(
  { container, what, path, program, isReadOnly }: Mount,
  now: readonly Mount[],
): string | undefined {
  const [first] = now;
  if (first === undefined)
    return `Container ${container} no longer has ${what} at ${path}, where it was: it starts without what is there.`;
  if (!isReadOnly && now.every((mount) => mount.isReadOnly))
    return `Container ${container} may only read ${what} from now on, where it could write: what it writes there fails.`;
  const isThere = now.some((mount) => mount.path === path || !sameValue(mount.program, program));
  return isThere
    ? undefined
    : `Container ${container} has ${what} at ${first.path} from now on, and nothing else of it says so: what looks for it at ${path} starts without it.`;
}

/** That it is deleted is reported already. */
function isRemoved(
  claim: string,
  { object: { namespace } }: Workload,
  { base, head }: Pick<CheckContext, "base" | "head">,
): boolean {
  const key = objectKey({ group: "", kind: "PersistentVolumeClaim", name: claim, namespace });
  const has = ({ index }: OverlaySide) => index.byKey.has(key);
  return has(base) && !has(head);
}
