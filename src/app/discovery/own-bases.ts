import { withoutCredentials } from "../../inputs/remote-entries.ts";
import { repositoryPlace } from "../../inputs/repository-place.ts";
import type { Problem } from "../../model/problem.ts";
import type { TargetBranch } from "../../model/target-branch.ts";
import { isOwnRepository } from "../../sources/repository-url.ts";
import { isUsualTarget, reachOf } from "../../sources/revision.ts";
import { urlsOf } from "./own-urls.ts";
import type { DiscoveredSide, Found } from "./side.ts";

/**
 * What a deployable builds on by this very repository's URL, at the branch that the change goes into, and that the change
 * reaches: its next build has what the merge makes of it, though none of its own files changes. Undefined: nothing.
 */
export async function changedOwnBase(
  found: Found | undefined,
  { index, remoteUrls, branch }: DiscoveredSide,
  changed: ReadonlySet<string>,
): Promise<Problem | undefined> {
  const remote = found?.inputs.uncertain.filter(({ needs }) => needs === "network") ?? [];
  const reached = remote.flatMap((input) => {
    const place = repositoryPlace(input.what);
    if (place === undefined || !isFollowed(place.revision, branch)) return [];
    const isReached = changed.has(place.path) || index.touches(place.path, changed);
    return isReached ? [{ ...input, url: place.url }] : [];
  });
  // Git is asked for its own URLs, which few need.
  const urls = reached.length === 0 ? [] : await urlsOf(remoteUrls);
  const own = reached.find(({ url }) => isOwnRepository(url, urls) === true);
  if (own === undefined) return undefined;
  const { what, file, line } = own;
  const message = `"${withoutCredentials(what)}" lies in this repository itself, at the branch that the change goes into: what the change makes of it comes with the next build, and was not followed; name it by its path`;
  return { code: "unsupported", message, file, ...(line !== undefined && { line }) };
}

function isFollowed(revision: string, branch: TargetBranch): boolean {
  const reach = reachOf(revision, branch);
  return reach === "reached" || (reach === "unknown" && isUsualTarget(revision));
}
