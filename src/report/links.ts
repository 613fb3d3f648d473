import type { AccountLine } from "../domain/forecast.ts";
import { sha256 } from "../model/sha256.ts";
import type { Place } from "./document/text.ts";
import { urlPath } from "./escape.ts";
import type { Project } from "./project.ts";

/** Where the links of a report lead. */
export interface LinkContext {
  /** Whose documentation the links lead to, where that is known better than at build time. */
  readonly project?: Project;
  /** A page with the full report: of the run, or of its artifact. */
  readonly reportUrl?: string;
  /** Like `https://github.com/owner/name`; without it no source line is a link. */
  readonly repositoryUrl?: string;
  readonly headSha?: string;
  readonly baseSha?: string;
  /** The number of the pull request, whose diff may show a line. */
  readonly pullRequest?: number;
  /** Whether the pull request's diff shows this line. */
  readonly inDiff?: (place: Place) => boolean;
}

/** Whether the diff of a change shows a line, by what the account of a forecast says; a file as a whole is shown if it changed. */
export function diffOf(account: readonly Pick<AccountLine, "path" | "shown">[]): (place: Place) => boolean {
  const files = new Map(account.map(({ path, shown }) => [path, shown]));
  return ({ file, line, side = "head" }) => {
    if (!files.has(file)) return false;
    if (line === undefined) return true;
    return files.get(file)?.[side].some(([first, last]) => first <= line && line <= last) ?? false;
  };
}

/**
 * The line in the pull request's diff where that shows it, which is where a reviewer is; else in the file at the side
 * where it exists. Undefined where nothing is known to be there: a dead link is worse than none.
 */
export function placeUrl(place: Place, context: LinkContext): string | undefined {
  const { repositoryUrl, pullRequest, inDiff } = context;
  if (repositoryUrl === undefined) return undefined;
  const { file, line, side = "head" } = place;
  if (pullRequest !== undefined && inDiff?.(place) === true) {
    const anchor = line === undefined ? "" : `${side === "base" ? "L" : "R"}${line}`;
    // GitHub names a file's part of a diff by the hash of its path.
    return `${repositoryUrl}/pull/${pullRequest}/files#diff-${sha256(file)}${anchor}`;
  }
  const sha = side === "base" ? context.baseSha : context.headSha;
  if (sha === undefined) return undefined;
  return `${repositoryUrl}/blob/${sha}/${urlPath(file)}${line === undefined ? "" : `#L${line}`}`;
}
