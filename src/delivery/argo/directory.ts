import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { getIn, isList, type ValueMap } from "../../yaml/value.ts";
import { compileGobwas } from "./gobwas.ts";
import { jsonnetInputs } from "./jsonnet.ts";
import { readManifestFile } from "./manifest-file.ts";
import { keyText } from "../../model/key-text.ts";

export type DirectoryResult =
  | {
      readonly kind: "manifests";
      readonly manifests: readonly Manifest[];
      /** What was left out, by name. */
      readonly problems: readonly Problem[];
      /** Every path that was looked at, sorted. */
      readonly inputs: readonly string[];
    }
  /** Argo CD would fail too. */
  | { readonly kind: "failed"; readonly problem: Problem; readonly inputs: readonly string[] };

const MANIFEST_FILE = /\.(?:yaml|yml|json|jsonnet)$/;
const SKIP_MARK = "+argocd:skip-file-rendering";
/** Argo CD's default: https://argo-cd.readthedocs.io/en/stable/operator-manual/server-commands/argocd-repo-server/ */
const MAX_COMBINED_SIZE = 10_000_000;

/**
 * The manifests of a directory source: the files of the directory, or of all below it, as they are.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (findManifests)
 * @param options `spec.source.directory`
 */
export function readDirectory(tree: FileTree, root: string, options: ValueMap): DirectoryResult {
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  const inputs: string[] = [];
  let size = 0;
  const failed = (problem: Problem): DirectoryResult => ({ kind: "failed", problem, inputs });
  const unread = [options.include, options.exclude].some(isTooLarge);
  if (unread) problems.push({ code: "partly-analysed", message: TOO_LARGE });
  for (const path of candidates(tree, root, options)) {
    inputs.push(path);
    const found = resolvePath(tree, path, (link) => link !== path && inputs.push(link));
    if (found.kind === "outside") {
      return failed(problem(path, "the symbolic link leads out of the repository, which Argo CD refuses"));
    }
    if (found.kind !== "file") continue;
    if (found.path !== path) inputs.push(found.path);
    const bytes = tree.read(found.blob);
    const text = new TextDecoder().decode(bytes);
    if (text.includes(SKIP_MARK)) continue;
    if (path.endsWith(".jsonnet")) {
      const imported = jsonnetInputs(tree, path, librariesOf(root, options));
      inputs.push(...imported.slice(1));
      problems.push(leftOut(tree, path, imported));
      continue;
    }
    size += bytes.length;
    if (size > MAX_COMBINED_SIZE) {
      return failed(problem(path, "the files of the directory are larger than the 10 MB that Argo CD reads"));
    }
    const read = readManifestFile(text, path);
    if (!read.ok) {
      const { message, ...place } = read.fault;
      return failed({ ...problem(path, broken(message)), ...place });
    }
    manifests.push(...read.manifests);
  }
  return { kind: "manifests", manifests, problems, inputs: [...new Set(inputs)].sort() };
}

/** Every path that `readDirectory` looks at, whatever is in it. */
export function directoryInputs(tree: FileTree, root: string, options: ValueMap): readonly string[] {
  const libraries = librariesOf(root, options);
  return candidates(tree, root, options).flatMap((path) => {
    if (path.endsWith(".jsonnet")) return jsonnetInputs(tree, path, libraries);
    const links: string[] = [];
    const found = resolvePath(tree, path, (link) => links.push(link));
    return found.kind === "file" ? [...links, found.path] : [...links, path];
  });
}

/** In the order of Go's `filepath.Walk`, which does not follow links to directories. */
function candidates(tree: FileTree, root: string, options: ValueMap): readonly string[] {
  const isIncluded = filterOf(options);
  const everyFile = options.disableExtensionFilter === true;
  const found: string[] = [];
  const walk = (directory: string, relative: string): void => {
    for (const name of tree.list(directory)) {
      const path = joinPath(directory, name) ?? name;
      const below = relative === "" ? name : `${relative}/${name}`;
      const entry = tree.entry(path);
      if (entry === "directory") {
        if (options.recurse === true) walk(path, below);
      } else if (
        entry?.kind !== "submodule" &&
        (everyFile || MANIFEST_FILE.test(name)) &&
        isIncluded(below)
      ) {
        found.push(path);
      }
    }
  };
  walk(root, "");
  return found;
}

/** Exclusion counts first. A pattern that is none matches nothing. */
function filterOf(options: ValueMap): (path: string) => boolean {
  const exclude = matcherOf(options.exclude, false);
  const include = matcherOf(options.include, true);
  return (path) => !exclude(path) && include(path);
}

function matcherOf(pattern: ValueMap[string] | undefined, without: boolean): (path: string) => boolean {
  if (typeof pattern !== "string" || pattern === "") return () => without;
  const glob = compileGobwas(pattern);
  // Of a pattern that is too large every file may match, and is read; that is reported.
  if (glob.kind === "tooLarge") return () => without;
  return glob.kind === "glob" ? glob.matches : () => false;
}

const TOO_LARGE = "left out: a pattern of include or exclude that is too long to be tried";

function isTooLarge(pattern: ValueMap[string] | undefined): boolean {
  return typeof pattern === "string" && compileGobwas(pattern).kind === "tooLarge";
}

function librariesOf(root: string, options: ValueMap): readonly string[] {
  const libraries = getIn(options, "jsonnet", "libs");
  const paths = isList(libraries) ? libraries.filter((item) => typeof item === "string") : [];
  return [root, ...paths.flatMap((path) => joinPath("", path.replace(/^\/+/, "")) ?? [])];
}

function leftOut(tree: FileTree, file: string, inputs: readonly string[]): Problem {
  const contents = inputs.map((path) => [path, tree.entry(path) ?? null]);
  return {
    code: "partly-analysed",
    message: "left out: jsonnet is evaluated by Argo CD, and not here",
    file,
    identity: keyText(contents),
  };
}

function broken(message: string): string {
  return `Argo CD cannot read this file, so that the whole Application fails: ${message}`;
}

function problem(file: string, message: string): Problem {
  return { code: "build-failed", message, file };
}
