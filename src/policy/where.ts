import type { ValueMap } from "../yaml/value.ts";
import { MOST_STARS, starsToTry } from "../model/plain-glob.ts";
import type { WhereEntry } from "./file.ts";
import { FAULTS } from "./messages.ts";
import { field, report, textsIn, type Node, type Reader } from "./reader.ts";

/** No path is longer, and the library that reads globs takes no more. */
const LONGEST_GLOB = 4096;

export const WHERE = ["deployables", "clusters"] as const;

/** Where an entry holds. Without `optional` it has to say so. */
export function whereIn(reader: Reader, node: Node, map: ValueMap, mayBeEverywhere = false): WhereEntry {
  const [deployables, clusters] = WHERE.map((key) => globsIn(reader, field(map, node.path, key)));
  if (!mayBeEverywhere && !WHERE.some((key) => map[key] !== undefined)) {
    report(reader, node.path, FAULTS.noScope(WHERE));
  }
  return { deployables: deployables ?? [], clusters: clusters ?? [] };
}

export function globsIn(reader: Reader, node: Node | undefined): readonly string[] {
  const globs = textsIn(reader, node);
  if (node !== undefined && globs.some((glob) => glob.length > LONGEST_GLOB)) {
    report(reader, node.path, FAULTS.glob(LONGEST_GLOB));
  }
  if (node !== undefined && globs.some((glob) => starsToTry(glob) > MOST_STARS)) {
    report(reader, node.path, FAULTS.stars(MOST_STARS));
  }
  return globs;
}
