import type { ValueMap } from "../../yaml/value.ts";
import { isMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { sameValue } from "../../model/equal.ts";
import { groupedBy } from "../../model/grouped.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { expandedPath } from "./pods/sub-path.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "lost-data",
  title: "Pods that lose sight of their data",
  what: "A container that stays no longer mounts a claim or a network volume that it had, or mounts another part of it (`subPath`), or another claim in its place. Or it mounts it at another path, while its image, its command and its environment stay, so that nothing tells the program.",
  why: "The pods start with another directory, or an empty one, where their data was: they begin anew, and what they write into a directory of the pod is lost with it.",
  link: "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
  remediation: "See that the data is where the pods look for it, or that nobody needs it any more.",
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
    return mountsOf(base)
      .filter(({ container }) => containers.has(container))
      .filter(({ claim }) => claim === undefined || !isRemoved(claim, base, context))
      .flatMap((mount) => {
        const message = lossOf(mount, now.get(mount.key) ?? []);
        const found = { container: mount.container, severity: "warning", unsafe: false } as const;
        return message === undefined
          ? []
          : [workloadFinding(context, DOCUMENTATION, head, { ...found, message })];
      });
  });
}

/** @param now the mounts of the same part of the same volume in the same container */
function lossOf({ container, what, path, program }: Mount, now: readonly Mount[]): string | undefined {
  const [first] = now;
  if (first === undefined)
    return `Container ${container} no longer has ${what} at ${path}, where it was: it starts without what is there.`;
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

interface Mount {
  readonly container: string;
  readonly claim: string | undefined;
  readonly what: string;
  readonly path: string;
  /** What runs, and what it is told. */
  readonly program: ValueMap;
  /** The same where a container has the same part of the same volume. */
  readonly key: string;
}

/** The mounts of what outlives the pods. */
function mountsOf({ object, templates }: Workload): readonly Mount[] {
  const made = mapsAt(object.manifest, "spec", "volumeClaimTemplates").map((claim) =>
    textAt(claim, "metadata", "name"),
  );
  return templates.flatMap(({ spec, containers }) => {
    const volumes = mapsAt(spec, "volumes");
    return containers.flatMap(({ name: container, value }) =>
      mapsAt(value, "volumeMounts").flatMap((mount): readonly Mount[] => {
        const name = textAt(mount, "name") ?? "";
        const volume = volumes.find((each) => textAt(each, "name") === name);
        const source = volume === undefined ? ofTemplate(name, made) : sourceOf(volume);
        if (source === undefined) return [];
        const expression = textAt(mount, "subPathExpr");
        const shown = textAt(mount, "subPath") ?? expression;
        const part = expression === undefined ? shown : expandedPath(expression, value);
        const what = shown === undefined ? source.what : `${shown} of ${source.what}`;
        const key = JSON.stringify([container, source.key, part]);
        const path = withoutSlash(textAt(mount, "mountPath") ?? "");
        return [{ container, claim: source.claim, what, path, program: programOf(value), key }];
      }),
    );
  });
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function programOf(container: ValueMap): ValueMap {
  return Object.fromEntries(
    PROGRAM.flatMap((field) => (field in container ? [[field, container[field] ?? null]] : [])),
  );
}

const PROGRAM = ["image", "command", "args", "workingDir", "env", "envFrom"];

interface Source {
  readonly key: string;
  readonly what: string;
  readonly claim: string | undefined;
}

function ofTemplate(name: string, made: readonly (string | undefined)[]): Source | undefined {
  if (!made.includes(name)) return undefined;
  return { key: `template ${name}`, what: `its claim ${name}`, claim: undefined };
}

/** https://kubernetes.io/docs/concepts/storage/volumes/#volume-types */
const NETWORK = ["nfs", "iscsi", "cephfs", "rbd", "glusterfs", "fc"];

function sourceOf(volume: ValueMap): Source | undefined {
  const claim = textAt(volume, "persistentVolumeClaim", "claimName");
  if (claim !== undefined) return { key: `claim ${claim}`, what: `claim ${claim}`, claim };
  const type = NETWORK.find((each) => isMap(volume[each]));
  if (type === undefined) return undefined;
  return { key: JSON.stringify([type, volume[type]]), what: `its ${type} volume`, claim: undefined };
}
