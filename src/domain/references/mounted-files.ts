import type { ValueMap } from "../../yaml/value.ts";
import { cleanPath } from "../../tree/path.ts";
import type { Container, PodTemplate } from "../controllers/pod-template.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

/** A file below a mount that configs alone make: by which key of which of them, and with which mode. */
export interface MountedFile {
  readonly from: readonly ConfigKey[];
  /** Something else than a config may make it too. */
  readonly mayBeElse: boolean;
  /** The pod template itself names its key, so that no pod starts without that. */
  readonly isNamed: boolean;
  readonly mode: number;
}

export interface ConfigKey {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly key: string;
}

/** Undefined where no config makes what is there, or it is a folder. */
export function mountedFile(
  { spec }: PodTemplate,
  { value }: Container,
  path: string,
): MountedFile | undefined {
  const mount = mountOf(value, path);
  if (mount === undefined || mount.each.subPathExpr !== undefined) return undefined;
  const below = path.slice(mount.at.length + 1);
  const inVolume = [cleanPath(textAt(mount.each, "subPath") ?? ""), below]
    .filter((part) => part !== "")
    .join("/");
  const volume = mapsAt(spec, "volumes").find((each) => textAt(each, "name") === textAt(mount.each, "name"));
  if (volume === undefined || inVolume === "") return undefined;
  const file = fileIn(volume, inVolume);
  return file === undefined || below !== "" ? file : { ...file, isNamed: true };
}

/** The mount that a path of a container lies in: the innermost. */
export function mountOf(
  container: ValueMap,
  path: string,
): { readonly each: ValueMap; readonly at: string } | undefined {
  return mapsAt(container, "volumeMounts")
    .map((each) => ({ each, at: (textAt(each, "mountPath") ?? "").replace(/(?<!\/)\/+$/, "") }))
    .filter(({ at }) => at !== "" && (path === at || path.startsWith(`${at}/`)))
    .sort((a, b) => b.at.length - a.at.length)[0];
}

function fileIn(volume: ValueMap, path: string): MountedFile | undefined {
  const parts = partsOf(volume);
  if (parts === undefined) return undefined;
  const items = parts.flatMap(({ source }) => mapsAt(source, "items"));
  if (items.some((item) => pathOf(item).startsWith(`${path}/`))) return undefined;
  const named = items.find((item) => pathOf(item) === path);
  return {
    from: parts.flatMap((part) => keyIn(part, path)),
    mayBeElse: parts.some(({ kind }) => kind === null),
    isNamed: named !== undefined,
    mode: numberAt(named ?? {}, "mode") ?? defaultMode(volume),
  };
}

function pathOf(item: ValueMap): string {
  return cleanPath(textAt(item, "path") ?? "");
}

interface Part {
  /** Null: no config. */
  readonly kind: ConfigKey["kind"] | null;
  readonly name: string;
  readonly source: ValueMap;
}

function partsOf(volume: ValueMap): readonly Part[] | undefined {
  if (volume.projected !== undefined) return mapsAt(volume, "projected", "sources").map(projectedPart);
  if (volume.configMap !== undefined) return [part("ConfigMap", mapAt(volume, "configMap"), "name")];
  return volume.secret === undefined ? undefined : [part("Secret", mapAt(volume, "secret"), "secretName")];
}

function projectedPart(source: ValueMap): Part {
  if (source.configMap !== undefined) return part("ConfigMap", mapAt(source, "configMap"), "name");
  if (source.secret !== undefined) return part("Secret", mapAt(source, "secret"), "name");
  return { kind: null, name: "", source: {} };
}

function part(kind: ConfigKey["kind"], source: ValueMap, field: string): Part {
  return { kind, name: textAt(source, field) ?? "", source };
}

function keyIn({ kind, name, source }: Part, path: string): readonly ConfigKey[] {
  if (kind === null) return [];
  const items = mapsAt(source, "items");
  if (items.length === 0) return [{ kind, name, key: path }];
  return items
    .filter((item) => pathOf(item) === path)
    .flatMap((item) => ({ kind, name, key: textAt(item, "key") ?? "" }));
}

export interface FileMode {
  /** Undefined: each file that no other one means. */
  readonly path: string | undefined;
  readonly mode: number;
}

/** The modes of the files that configs make in a volume. */
export function configModes(volume: ValueMap): readonly FileMode[] {
  const parts = (partsOf(volume) ?? []).filter(({ kind }) => kind !== null);
  return parts.flatMap(({ source }): readonly FileMode[] => {
    const items = mapsAt(source, "items");
    if (items.length === 0) return [{ path: undefined, mode: defaultMode(volume) }];
    return items.map((item) => ({
      path: pathOf(item),
      mode: numberAt(item, "mode") ?? defaultMode(volume),
    }));
  });
}

/** https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
function defaultMode(volume: ValueMap): number {
  const modes = ["configMap", "secret", "projected"].map((kind) => numberAt(volume, kind, "defaultMode"));
  return modes.find((mode) => mode !== undefined) ?? 0o644;
}
