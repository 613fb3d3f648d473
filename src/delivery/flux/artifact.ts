import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { withoutFiles } from "../../tree/overlaid.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import { isIgnored, readIgnorePatterns, type IgnorePattern } from "./gitignore.ts";
import { keyText } from "../../model/key-text.ts";

const IGNORE_FILE = ".sourceignore";

const VERSION_CONTROL = [".git/", ".gitignore", ".gitmodules", ".gitattributes"];

/** https://fluxcd.io/flux/components/source/gitrepositories/#excluding-files */
const DEFAULTS = [
  ...["*.jpg", "*.jpeg", "*.gif", "*.png", "*.wmv", "*.flv", "*.tar.gz", "*.zip"],
  ...[".github/", ".circleci/", ".travis.yml", ".gitlab-ci.yml", "appveyor.yml", ".drone.yml"],
  ...["cloudbuild.yaml", "codeship-services.yml", "codeship-steps.yml"],
  ...["**/.goreleaser.yml", "**/.sops.yaml", "**/.flux.yaml"],
];

/** Artifacts by tree and by what is ignored, so that builds of one artifact share what they read. */
export type ArtifactCache = (tree: FileTree) => Map<string, FileTree | undefined>;

/** Each is tried on every file that is looked at. */
export const MOST_PATTERNS = 5000;

/**
 * What of a repository Flux's source-controller packs: regular files that nothing ignores. Rules of the repository or of
 * the source replace the defaults. Undefined where these are more than are tried.
 * https://github.com/fluxcd/source-controller/blob/main/internal/controller/storage.go (SourceIgnoreFilter, Archive)
 * @param ignore `spec.ignore` of the source
 * @param sparse its `spec.sparseCheckout`: nothing else is checked out; empty for all
 */
export function fluxArtifact(
  tree: FileTree,
  ignore: string | null,
  cache: ArtifactCache,
  sparse: readonly string[] = [],
): FileTree | undefined {
  const known = cache(tree);
  const key = keyText([ignore, sparse]);
  const artifact = known.has(key) ? known.get(key) : makeArtifact(tree, ignore, sparse);
  known.set(key, artifact);
  return artifact;
}

function makeArtifact(
  whole: FileTree,
  ignore: string | null,
  sparse: readonly string[],
): FileTree | undefined {
  const isLeftOut = (path: string): boolean => !sparse.some((prefix) => path.startsWith(prefix));
  const tree = sparse.length === 0 ? whole : withoutFiles(whole, isLeftOut, () => true);
  const own = [...ignoreFilePatterns(tree), ...(ignore === null ? [] : readIgnorePatterns(ignore, []))];
  if (own.length > MOST_PATTERNS) return undefined;
  const defaults = own.length > 0 ? own : readIgnorePatterns(DEFAULTS.join("\n"), []);
  const patterns = [...readIgnorePatterns(VERSION_CONTROL.join("\n"), []), ...defaults];
  return withoutFiles(
    tree,
    (path, entry) => entry.kind !== "file" || isIgnored(patterns, path),
    // An empty directory is packed too, unless a rule names it.
    (path) => isIgnored(patterns, path, true),
  );
}

/** Those of a directory before those of the directories in it. */
function ignoreFilePatterns(tree: FileTree): readonly IgnorePattern[] {
  return tree
    .paths()
    .filter((path) => fileNameOf(path) === IGNORE_FILE)
    .sort((a, b) => depth(a) - depth(b))
    .flatMap((path) => {
      const directory = directoryOf(path);
      return readIgnorePatterns(fileText(tree, path) ?? "", directory === "" ? [] : directory.split("/"));
    });
}

function depth(path: string): number {
  return path.split("/").length;
}
