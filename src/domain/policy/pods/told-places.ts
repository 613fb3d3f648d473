import { textsIn, type ValueMap } from "../../../yaml/value.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { isBelow } from "../../../tree/path.ts";
import { mountsOf, withoutSlash } from "./mounts.ts";

/**
 * Containers that are told of another folder for their data than the one of a claim that they had: PostgreSQL by PGDATA, Prometheus by
 * `--storage.tsdb.path`. What is in the former one stays there, and the program begins anew.
 */
export function otherPlaces(
  base: Workload,
  head: Workload,
): readonly { container: string; message: string }[] {
  const [before, after] = [base, head].map(mountsOf);
  return containersOf(base).flatMap(({ name, value }) => {
    const now = containersOf(head).find((container) => container.name === name);
    const places = now === undefined ? new Map<string, string>() : placesIn(now.value);
    return [...placesIn(value)].flatMap(([by, old]) => {
      const place = places.get(by);
      const mount = before?.find(
        ({ container, path, isReadOnly }) => container === name && !isReadOnly && isBelow(old, path),
      );
      const same = mount === undefined ? undefined : after?.find(({ key }) => key === mount.key);
      if (place === undefined || mount === undefined || same === undefined) return [];
      if (place === old || place === `${same.path}${old.slice(mount.path.length)}`) return [];
      const message = `Container ${name} is told by ${by} to have its data at ${place} from now on, in place of ${old}: what ${mount.what} holds there stays, and the program begins without it.`;
      return [{ container: name, message }];
    });
  });
}

/**
 * Containers that are told of another folder than the one at which they have a config, a Secret or what a driver gives, which they have
 * there as before, and where they have nothing.
 */
export function leftFolders(
  base: Workload,
  head: Workload,
): readonly { container: string; message: string }[] {
  return head.templates.flatMap((template, index) => {
    const before = base.templates[index];
    const given = volumesGiven(template);
    return template.containers.flatMap(({ name, value }) => {
      const old = before?.containers.find((container) => container.name === name);
      const was = old === undefined ? new Map<string, string>() : pathsIn(old.value);
      const mounts = mapsAt(value, "volumeMounts").map((mount) => ({
        volume: textAt(mount, "name") ?? "",
        path: withoutSlash(textAt(mount, "mountPath") ?? ""),
      }));
      const paths = pathsIn(value);
      return [...paths].flatMap(([by, place]) => {
        const left = was.get(by);
        const mount = mounts.find(({ path, volume }) => path === left && given.has(volume));
        const isElsewhere = mounts.some(({ path }) => isBelow(place, path) || isBelow(path, place));
        const isNamed = [...paths.values()].some((each) => left !== undefined && isBelow(each, left));
        if (mount === undefined || isElsewhere || isNamed) return [];
        const message = `Container ${name} is told by ${by} of ${place}, in place of ${mount.path}, where it has volume ${mount.volume} as before: unless its image has that, it does not find it.`;
        return [{ container: name, message }];
      });
    });
  });
}

const GIVEN = ["configMap", "secret", "projected", "csi", "downwardAPI"];

function volumesGiven({ spec }: Workload["templates"][number]): ReadonlySet<string> {
  const given = mapsAt(spec, "volumes").filter((volume) => GIVEN.some((type) => volume[type] !== undefined));
  return new Set(given.map((volume) => textAt(volume, "name") ?? ""));
}

/** Names by which programs are told where their data is, and not what else they write or read. */
const OF_DATA = /data|dir|path|stor|home|root|folder|wal|db/i;
const OF_OTHERS = /log|tmp|temp|cache|conf|cert|key|sock|pid|plugin|bin|script|file|url|lib/i;

function placesIn(container: ValueMap): ReadonlyMap<string, string> {
  return new Map([...pathsIn(container)].filter(([name]) => OF_DATA.test(name) && !OF_OTHERS.test(name)));
}

/** By a variable or a flag, an absolute path. */
function pathsIn(container: ValueMap): ReadonlyMap<string, string> {
  const words = ["command", "args"].flatMap((field) => textsIn(container[field]));
  const flags = words.flatMap((word, at): readonly (readonly [string, string])[] => {
    const [, flag, value] = /^(-[\w.-]+)=(.*)$/s.exec(word) ?? [];
    if (flag !== undefined) return [[flag, value ?? ""]];
    return /^-[\w.-]+$/.test(word) ? [[word, words[at + 1] ?? ""]] : [];
  });
  const variables = mapsAt(container, "env").map(
    (each) => [textAt(each, "name") ?? "", textAt(each, "value") ?? ""] as const,
  );
  return new Map(
    [...flags, ...variables]
      .filter(([, value]) => /^\/[\w./-]+$/.test(value))
      .map(([name, value]) => [name, withoutSlash(value)]),
  );
}
