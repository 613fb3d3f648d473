import { oncePer } from "../../../model/once.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { isMap, textOf, type ValueMap } from "../../../yaml/value.ts";
import { expandedPath } from "./sub-path.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { keyText } from "../../../model/key-text.ts";

/** A mount of what outlives the pods. */
export interface Mount {
  readonly container: string;
  readonly claim: string | undefined;
  /** It is a claim that is made for the pod. */
  readonly isOwn: boolean;
  readonly what: string;
  readonly path: string;
  readonly isReadOnly: boolean;
  /** Whether the kubelet may give its files to the `fsGroup`. */
  readonly takesGroup: boolean;
  readonly program: ValueMap;
  /** The same where a container has the same part of the same volume. */
  readonly key: string;
}

export const mountsOf = oncePer(({ object, templates }: Workload): readonly Mount[] => {
  const made = mapsAt(object.manifest, "spec", "volumeClaimTemplates").map((claim) =>
    textAt(claim, "metadata", "name"),
  );
  return templates.flatMap(({ spec, containers }) => {
    const volumes = groupedBy(mapsAt(spec, "volumes"), (volume) => textAt(volume, "name"));
    return containers.flatMap(({ name: container, value }) =>
      mapsAt(value, "volumeMounts").flatMap((mount): readonly Mount[] => {
        const name = textAt(mount, "name") ?? "";
        const [volume] = volumes.get(name) ?? [];
        const source = volume === undefined ? ofTemplate(name, made) : sourceOf(volume);
        if (source === undefined) return [];
        const expression = textAt(mount, "subPathExpr");
        const shown = textAt(mount, "subPath") ?? expression;
        const part = expression === undefined ? shown : expandedPath(expression, value);
        const what = shown === undefined ? source.what : `${shown} of ${source.what}`;
        const key = keyText([container, source.key, part]);
        const path = withoutSlash(textAt(mount, "mountPath") ?? "");
        const isReadOnly = [mount, ...Object.values(volume ?? {})].some(
          (each) => isMap(each) && each.readOnly === true,
        );
        const { claim, takesGroup } = source;
        const isOwn = volume === undefined;
        return [
          { container, claim, isOwn, what, path, isReadOnly, takesGroup, program: programOf(value), key },
        ];
      }),
    );
  });
});

export function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** What runs, and what it is told. */
export function programOf(container: ValueMap): ValueMap {
  return Object.fromEntries(
    PROGRAM.flatMap((field) => (field in container ? [[field, container[field] ?? null]] : [])),
  );
}

const PROGRAM = ["image", "command", "args", "workingDir", "env", "envFrom"];

interface Source {
  readonly key: string;
  readonly what: string;
  readonly claim: string | undefined;
  readonly takesGroup: boolean;
}

function ofTemplate(name: string, made: readonly (string | undefined)[]): Source | undefined {
  if (!made.includes(name)) return undefined;
  return { key: `template ${name}`, what: `its claim ${name}`, claim: undefined, takesGroup: true };
}

/** https://kubernetes.io/docs/concepts/storage/volumes/#volume-types */
const OF_BLOCKS = [
  ...["iscsi", "rbd", "fc", "azureDisk", "awsElasticBlockStore", "gcePersistentDisk", "cinder"],
  ...["vsphereVolume", "flexVolume", "portworxVolume"],
];
const NETWORK = ["nfs", "cephfs", "glusterfs", "azureFile", "csi", ...OF_BLOCKS];
/** By which drivers are told of a share that outlives the pods; what others give is made for each. */
const SHARED = ["server", "share", "shareName", "source", "bucketName", "containerName"];
/** How it is mounted, and who asks for it, says nothing of what is there. */
const MANNER = [
  "readOnly",
  "mountOptions",
  "secretRef",
  "nodePublishSecretRef",
  "secretName",
  "secretNamespace",
  "fsType",
];

function sourceOf(volume: ValueMap): Source | undefined {
  const claim = textAt(volume, "persistentVolumeClaim", "claimName");
  if (claim !== undefined) return { key: `claim ${claim}`, what: `claim ${claim}`, claim, takesGroup: true };
  const directory = textAt(volume, "hostPath", "path");
  if (directory !== undefined)
    return isOfSystem(volume, directory)
      ? undefined
      : { key: `host ${directory}`, what: `its node's ${directory}`, claim: undefined, takesGroup: false };
  const type = NETWORK.find((each) => isMap(volume[each]));
  if (type === undefined) return undefined;
  const attributes = mapAt(volume, type, "volumeAttributes");
  if (type === "csi" && !SHARED.some((name) => name in attributes)) return undefined;
  const takesGroup = OF_BLOCKS.includes(type);
  const key = textOf([type, without({ ...mapAt(volume, type), volumeAttributes: without(attributes) })]);
  return { key, what: `its ${type} volume`, claim: undefined, takesGroup };
}

function without(fields: ValueMap): ValueMap {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !MANNER.includes(field)));
}

/** Directories of a node that are no data of pods, and what is no directory: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath */
function isOfSystem(volume: ValueMap, directory: string): boolean {
  const type = textAt(volume, "hostPath", "type") ?? "";
  return (
    !["", "Directory", "DirectoryOrCreate"].includes(type) ||
    /^\/(?:$|(?:var\/)?run\b|dev\b|sys\b|proc\b|etc\b|lib|usr\b|boot\b|bin\b|opt\/cni|var\/log|var\/lib\/(?:kubelet|docker|containerd|cni|rancher|calico)|root\b)|\.sock$/.test(
      directory,
    )
  );
}
