import { toBytes } from "./envsubst/bytes.ts";
import { matchGlob } from "./envsubst/glob.ts";

type Matcher = (name: string) => boolean | undefined;

/** One pattern of a `.sourceignore`, with the directory that it counts in. */
export interface IgnorePattern {
  readonly domain: readonly string[];
  readonly segments: readonly string[];
  /** Of each segment. */
  readonly matchers: readonly Matcher[];
  readonly includes: boolean;
  readonly directoriesOnly: boolean;
}

/**
 * Reads patterns as source-controller does, which is nearly, not quite, as git does.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/sourceignore/gitignore/pattern.go
 */
export function readIgnorePatterns(text: string, domain: readonly string[]): readonly IgnorePattern[] {
  return text
    .split(/\r?\n|\r$/)
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .map((line) => parsePattern(line, domain));
}

function parsePattern(line: string, domain: readonly string[]): IgnorePattern {
  const includes = line.startsWith("!");
  const bare = includes ? line.slice(1) : line;
  const trimmed = bare.endsWith("\\ ") ? bare : bare.replace(/(?<! ) +$/, "");
  const directoriesOnly = trimmed.endsWith("/");
  const segments = (directoriesOnly ? trimmed.slice(0, -1) : trimmed).split("/");
  return { domain, segments, matchers: segments.map(matcherOf), includes, directoriesOnly };
}

/** Whether the last pattern that fits a file, or a directory, leaves it out. */
export function isIgnored(patterns: readonly IgnorePattern[], path: string, isDirectory = false): boolean {
  const segments = path.split("/");
  const deciding = patterns.findLast((pattern) => fits(pattern, segments, isDirectory));
  return deciding !== undefined && !deciding.includes;
}

function fits(pattern: IgnorePattern, path: readonly string[], isDirectory: boolean): boolean {
  const { domain } = pattern;
  if (path.length <= domain.length || domain.some((segment, index) => path[index] !== segment)) return false;
  const below = domain.length === 0 ? path : path.slice(domain.length);
  return pattern.segments.length > 1
    ? fitsPath(pattern, below, isDirectory)
    : fitsName(pattern, below, isDirectory);
}

/** Without a slash: any segment of the path. */
function fitsName(
  { matchers, directoriesOnly }: IgnorePattern,
  path: readonly string[],
  isDirectory: boolean,
): boolean {
  const [matches] = matchers;
  if (matches?.(path[0] ?? "") === undefined) return false;
  const index = path.findIndex((name) => matches(name) === true);
  return index >= 0 && !(directoriesOnly && !isDirectory && index === path.length - 1);
}

const ANY_DIRECTORIES = "**";

/** With slashes: the path from the start; what lies below a match matches too. */
function fitsPath(
  { segments, matchers, directoriesOnly }: IgnorePattern,
  path: readonly string[],
  isDirectory: boolean,
): boolean {
  let rest = path;
  let matched = false;
  let searches = false;
  for (const [index, glob] of segments.entries()) {
    if (glob === "") {
      searches = false;
      continue;
    }
    if (glob === ANY_DIRECTORIES) {
      if (index === segments.length - 1) break;
      searches = true;
      continue;
    }
    if (glob.includes(ANY_DIRECTORIES) || rest.length === 0) return false;
    const matches = matchers[index];
    const found = searches ? rest.findIndex((name) => matches?.(name) === true) : 0;
    if (!searches && matches?.(rest[0] ?? "") !== true) return false;
    matched = found >= 0;
    rest = found < 0 ? [] : rest.slice(found + 1);
    searches = false;
  }
  return matched && !(directoriesOnly && !isDirectory && rest.length === 0);
}

/**
 * Go's `filepath.Match` on one segment; undefined for a malformed pattern, which matches nothing. Nearly all patterns are a
 * name or an ending, and each is asked of every file.
 * https://pkg.go.dev/path/filepath#Match
 */
function matcherOf(glob: string): Matcher {
  if (!SPECIAL.test(glob)) return (name) => name === glob;
  const ending = glob.slice(1);
  if (glob.startsWith("*") && !SPECIAL.test(ending)) return (name) => name.endsWith(ending);
  const bytes = toBytes(glob);
  return (name) => matchGlob(bytes, toBytes(name));
}

const SPECIAL = /[*?[\\]/;
