import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { joinField, type Container, type PodTemplate } from "../controllers/pod-template.ts";
import type { Reference } from "./reference.ts";
import type { ConfigKind } from "../../model/config-kind.ts";
import { groupedBy } from "../../model/grouped.ts";
import { keyText } from "../../model/key-text.ts";

/** One config that feeds a volume. */
interface Source {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly path: string;
  readonly optional: boolean;
  /** Key → path of its file inside the volume; empty: every key is a file of its own name. */
  readonly items: readonly (readonly [key: string, path: string])[];
}

interface Mount {
  readonly container: Container;
  /** Undefined: the whole volume. Null: a part that only the kubelet can tell (`subPathExpr`). */
  readonly subPath: string | null | undefined;
}

/** Every config that a volume of the pod template names, once for each way a container mounts it. */
export function readVolumeReferences(template: PodTemplate): readonly Reference[] {
  const mountsBy = mountsByVolume(template);
  return mapsAt(template.spec, "volumes").flatMap((volume, index) => {
    const name = textAt(volume, "name") ?? String(index);
    const path = joinField(template.path, `spec.volumes[${name}]`);
    const mounts = mountsBy.get(name) ?? [];
    // An init container has ended: what it made of a config stays, unless the program itself sees the config too.
    const isReadAtStart = mounts.every(({ container }) => container.role === "init");
    return [
      ...sourcesOf(volume, path).flatMap((source) =>
        mounts.length === 0
          ? [reference(source, undefined)]
          : mounts.map((mount) => ({
              ...reference(source, mount),
              ...(isReadAtStart && { updates: "never" as const }),
            })),
      ),
      ...driverReferences(volume, path),
    ];
  });
}

function mountsByVolume(template: PodTemplate): ReadonlyMap<string | undefined, readonly Mount[]> {
  const mounts = template.containers.flatMap((container) =>
    mapsAt(container.value, "volumeMounts").map((mount) => {
      return { container, subPath: subPathOf(mount), volume: textAt(mount, "name") };
    }),
  );
  const seen = new Set<string>();
  const once = mounts.filter(({ container, subPath, volume }) => {
    const key = keyText([volume, container.path, subPath]);
    return !seen.has(key) && seen.add(key);
  });
  return groupedBy(once, ({ volume }) => volume);
}

function subPathOf(mount: ValueMap): string | null | undefined {
  if (mount.subPathExpr !== undefined && mount.subPathExpr !== "") return null;
  const subPath = textAt(mount, "subPath");
  return subPath === "" ? undefined : subPath;
}

function sourcesOf(volume: ValueMap, path: string): readonly Source[] {
  return [
    ...source(mapAt(volume, "configMap"), "ConfigMap", "name", `${path}.configMap.name`),
    ...source(mapAt(volume, "secret"), "Secret", "secretName", `${path}.secret.secretName`),
    ...mapsAt(volume, "projected", "sources").flatMap((projected, index) => [
      ...source(
        mapAt(projected, "configMap"),
        "ConfigMap",
        "name",
        `${path}.projected.sources[${index}].configMap.name`,
      ),
      ...source(
        mapAt(projected, "secret"),
        "Secret",
        "name",
        `${path}.projected.sources[${index}].secret.name`,
      ),
    ]),
  ];
}

function source(value: ValueMap, kind: ConfigKind, nameField: string, path: string): readonly Source[] {
  const name = textAt(value, nameField);
  if (name === undefined) return [];
  const items = mapsAt(value, "items").flatMap((item) => {
    const key = textAt(item, "key");
    return key === undefined ? [] : [[key, textAt(item, "path") ?? key] as const];
  });
  return [{ kind, name, path, optional: value.optional === true, items }];
}

/**
 * A whole-volume mount is updated in place, a `subPath` mount never:
 * https://kubernetes.io/docs/concepts/storage/volumes/#configmap
 */
function reference(source: Source, mount: Mount | undefined): Reference {
  const { kind, name, path, optional, items } = source;
  const all = items.length === 0 ? "all" : items.map(([key]) => key);
  const container = mount?.container.name ?? null;
  const shared = { kind, name, path, optional, container };
  if (mount?.subPath === undefined) return { ...shared, how: "volume", keys: all, updates: "inPlace" };
  const keys = mount.subPath === null ? all : keysBelow(mount.subPath, items);
  return { ...shared, how: "subPath", keys, updates: "never" };
}

function keysBelow(subPath: string, items: Source["items"]): readonly string[] | "all" {
  const wanted = subPath.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (wanted.length === 0) return items.length === 0 ? "all" : items.map(([key]) => key);
  if (items.length === 0) return wanted.slice(0, 1);
  const prefix = wanted.join("/");
  return items.filter(([, path]) => path === prefix || path.startsWith(`${prefix}/`)).map(([key]) => key);
}

/** Volume drivers that take a Secret when the volume is mounted, and the field that names it. */
const DRIVER_SECRETS: readonly (readonly string[])[] = [
  ["csi", "nodePublishSecretRef", "name"],
  ["azureFile", "secretName"],
  ["cephfs", "secretRef", "name"],
  ["cinder", "secretRef", "name"],
  ["flexVolume", "secretRef", "name"],
  ["iscsi", "secretRef", "name"],
  ["rbd", "secretRef", "name"],
  ["scaleIO", "secretRef", "name"],
  ["storageos", "secretRef", "name"],
];

function driverReferences(volume: ValueMap, path: string): readonly Reference[] {
  return DRIVER_SECRETS.flatMap((fields) => {
    const name = textAt(volume, ...fields);
    if (name === undefined) return [];
    return [
      {
        kind: "Secret" as const,
        name,
        how: "volume" as const,
        container: null,
        path: `${path}.${fields.join(".")}`,
        keys: "all" as const,
        optional: false,
        updates: "never" as const,
      },
    ];
  });
}
