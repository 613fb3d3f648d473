import { rootSettings } from "../../domain/policy/flux-settings.ts";
import { directoryOf, isBelow } from "../../tree/path.ts";
import type { Finding } from "../../domain/forecast.ts";
import { filesHere, isReader } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";

/** What changed declarations of Flux say that nothing in the repository applies, of whether and as whom it delivers. */
export function rootFindings({ base, head }: Sides, changedPaths: readonly string[]): readonly Finding[] {
  const candidates = changedPaths.filter(
    (path) => base.declarations.has(path) && head.declarations.has(path),
  );
  if (candidates.length === 0) return [];
  const read = new Set(
    [base, head].flatMap(({ found }) => [...found.values()].filter(isReader).flatMap(filesHere)),
  );
  return candidates
    .filter((path) => !read.has(path))
    .flatMap((path) => {
      const beside = [...head.declarations].filter(
        ([other]) => other !== path && !read.has(other) && isBelow(other, directoryOf(path)),
      );
      const declared = [base, head].map(({ declarations }) => declarations.get(path) ?? []);
      return rootSettings(
        declared[0] ?? [],
        declared[1] ?? [],
        beside.flatMap(([, manifests]) => manifests),
      );
    });
}
