import { matchPath } from "../../../delivery/argo/path-match.ts";
import { fieldIn } from "../../../delivery/replaced-fields.ts";
import type { FileTree } from "../../../tree/file-tree.ts";
import { directoryOf, resolvePath } from "../../../tree/path.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { isList, isMap, textIn, type ValueMap } from "../../../yaml/value.ts";
import { isOwnRepository, repositoryKey } from "../../repository-url.ts";
import { reachOf } from "../../revision.ts";
import { charge } from "../template/budget.ts";
import { TemplateError } from "../template/value.ts";
import { NOT_HERE } from "../messages.ts";
import { asJson, Unfollowed, type GeneratorContext, type Params } from "./generator.ts";
import { directoryParams, fileParams, flatten, type PathOptions } from "./params.ts";
import { compilePathspec } from "./pathspec.ts";
import { renderText, type Dialect } from "./render.ts";

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/ */
export function gitParams(options: ValueMap, context: GeneratorContext): Params {
  const url = fieldIn(options, "repoURL");
  const isOwn = isOwnRepository(textIn(url), context.ownUrls);
  if (typeof url === "string" && isOwn === false) throw new Unfollowed("git, of another repository");
  const revision = fieldIn(options, "revision");
  refuseOtherTrees(textIn(url), textIn(revision), context);
  const prefix = fieldIn(options, "pathParamPrefix");
  const path: PathOptions = {
    goTemplate: context.dialect.goTemplate,
    prefix: textIn(prefix),
  };
  const directories = itemsOf(options, "directories");
  const files = itemsOf(options, "files");
  if (directories.length === 0 && files.length === 0) throw new TemplateError("a git generator is empty");
  // A matrix may ask for each set of another generator.
  const { budget } = context.dialect;
  charge(budget, context.tree.paths().length * (directories.length + files.length));
  const params =
    directories.length > 0
      ? matchingDirectories(context.tree, directories).map((directory) => directoryParams(directory, path))
      : matchingFiles(context.tree, files).flatMap((file) => paramsOfFile(file, path, context));
  // Where nobody knows what this repository is called, the generator may be another one's.
  if (params.length === 0 && isOwn === undefined) throw new Unfollowed(NOT_HERE);
  const values = fieldIn(options, "values");
  return isMap(values) ? params.map((set) => withValues(set, values, context.dialect)) : params;
}

/** What a tag, a commit or another branch holds is not what the tree holds. */
function refuseOtherTrees(
  url: string,
  revision: string,
  { branch, ownUrls, listed }: GeneratorContext,
): void {
  if (branch === undefined) return;
  const reach = reachOf(revision, branch);
  if (reach === "notReached") throw new Unfollowed(`git, at ${revision === "" ? "HEAD" : revision}`);
  if (reach === "reached" && isOwnRepository(url, ownUrls) === true) return;
  listed?.add(`${revision === "" ? "HEAD" : revision} of ${repositoryKey(url) ?? url}`);
}

interface Item {
  readonly path: string;
  readonly exclude: boolean;
}

function itemsOf(options: ValueMap, name: string): readonly Item[] {
  const items = fieldIn(options, name);
  return (isList(items) ? items : []).flatMap((item) =>
    isMap(item) && typeof item.path === "string" ? [{ path: item.path, exclude: item.exclude === true }] : [],
  );
}

/** Hidden directories, and what is below them, do not count. */
function matchingDirectories(tree: FileTree, items: readonly Item[]): readonly string[] {
  const directories = new Set<string>();
  for (const file of tree.paths()) {
    for (let path = directoryOf(file); path !== "" && !directories.has(path); path = directoryOf(path)) {
      directories.add(path);
    }
  }
  const isMatched = (path: string, exclude: boolean): boolean =>
    items.some((item) => item.exclude === exclude && matchPath(item.path, path) === true);
  return [...directories]
    .sort()
    .filter((path) => !path.split("/").some((segment) => segment.startsWith(".")))
    .filter((path) => isMatched(path, false) && !isMatched(path, true));
}

function matchingFiles(tree: FileTree, items: readonly Item[]): readonly string[] {
  const compiled = items.map((item) => ({ ...item, matches: compilePathspec(item.path) }));
  const isMatched = (path: string, exclude: boolean): boolean =>
    compiled.some((item) => item.exclude === exclude && item.matches(path));
  return tree.paths().filter((path) => isMatched(path, false) && !isMatched(path, true));
}

/** One set, or one for each item of a list. */
function paramsOfFile(file: string, path: PathOptions, { tree, reads, dialect }: GeneratorContext): Params {
  reads.add(file);
  const found = resolvePath(tree, file);
  if (found.kind !== "file") throw new TemplateError(`${file} cannot be read`);
  const text = new TextDecoder().decode(tree.read(found.blob));
  charge(dialect.budget, text.length);
  const parsed = parseYamlAsJson(text);
  const value = parsed.ok ? (parsed.documents[0]?.value ?? {}) : null;
  const maps = isList(value) ? value : [value];
  if (!maps.every(isMap)) throw new TemplateError(`${file} is neither a map nor a list of maps`);
  return maps.map((map) => ({
    ...(path.goTemplate ? asJson(map) : flatten(asJson(map))),
    ...fileParams(file, path),
  }));
}

/** `values` are templates over the parameters themselves. */
function withValues(params: ValueMap, values: ValueMap, dialect: Dialect): ValueMap {
  const rendered = Object.entries(values).map(
    ([key, value]) => [key, typeof value === "string" ? renderText(value, params, dialect) : value] as const,
  );
  if (dialect.goTemplate) return { ...params, values: Object.fromEntries(rendered) };
  return { ...params, ...Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value])) };
}
