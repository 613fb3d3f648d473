import type { ChartFile } from "../../delivery/helm/chart-files.ts";
import { isArchive } from "../../delivery/helm/templates.ts";
import { unpack } from "../../fetch/tar.ts";

const LIMITS = { size: 64 * 1024 * 1024, files: 10_000 };
/** Charts in charts in charts; helm knows no limit. */
const DEEPEST = 5;

/** The charts that a chart brings along packed, unpacked as helm does; one that cannot be is left to helm. */
export function withArchives(
  files: ReadonlyMap<string, ChartFile>,
  depth = 0,
): ReadonlyMap<string, ChartFile> {
  if (depth > DEEPEST || ![...files.keys()].some(isArchive)) return files;
  const all = new Map<string, ChartFile>();
  let isChanged = false;
  for (const [path, file] of files) {
    const unpacked = isArchive(path) ? unpack(file.bytes, LIMITS) : undefined;
    if (unpacked?.ok !== true) {
      all.set(path, file);
      continue;
    }
    isChanged = true;
    const folder = path.slice(0, path.lastIndexOf("/"));
    for (const [inner, bytes] of unpacked.files) all.set(`${folder}/${inner}`, { ...file, bytes });
  }
  return isChanged ? withArchives(all, depth + 1) : all;
}
