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

/** Names by which programs are told where their data is, and not what else they write or read. */
const OF_DATA = /data|dir|path|stor|home|root|folder|wal|db/i;
const OF_OTHERS = /log|tmp|temp|cache|conf|cert|key|sock|pid|plugin|bin|script|file|url|lib/i;

/** By a variable or a flag, an absolute path. */
function placesIn(container: ValueMap): ReadonlyMap<string, string> {
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
      .filter(([name, value]) => /^\/[\w./-]+$/.test(value) && OF_DATA.test(name) && !OF_OTHERS.test(name))
      .map(([name, value]) => [name, withoutSlash(value)]),
  );
}
