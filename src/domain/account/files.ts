import { compareText } from "../../model/order.ts";
import { unreadableFiles, type FileTree, type TreeEntry } from "../../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import type { AccountLine } from "../forecast.ts";
import { damageOf, deploys, holdsObject, isTerraformOfCluster, isYtt } from "./contents.ts";
import { chartOf, generatorOf, isPackedChart } from "./generators.ts";
import { isTerraformOfMachines, setsUpMachines } from "./machines.ts";
import { namedAs, type Named } from "./names.ts";
import { REASONS, type ReasonCode } from "./reasons.ts";

export interface Changed {
  readonly base: FileTree;
  readonly head: FileTree;
  readonly paths: readonly string[];
  /** The ids of the deployables whose build may read a path, by path. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** Of these, those of which nothing could be built. */
  readonly unbuilt: ReadonlySet<string>;
  /** Paths that say what is deployed or how, and that were followed; by path the ids of what they declare. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
  /** Whether a release may take it for values of its chart, by its name. */
  readonly isValuesFile?: (path: string) => boolean;
  /** The run was told to look at some deployables only: what they do not read may be read by others. */
  readonly isSelection: boolean;
  /** Paths that only deployables read which the policy leaves out, with its reason. */
  readonly leftOut?: ReadonlyMap<string, string>;
  /** The team's policy, in whatever state it is. */
  readonly policyFile?: string;
}

/** What became of every changed file: read by a deployable, a declaration, inert by a rule, or not analysed. */
export function accountForFiles(changed: Changed): readonly AccountLine[] {
  const pipelines = once(() => deployingPipeline(changed.head));
  return [...new Set(changed.paths)].sort(compareText).map((path) => ({
    path,
    change: changeOf(path, changed),
    ...lineOf(path, changed, pipelines),
  }));
}

/** Nobody looked at it: no deployable reads it, and no rule says that it is nothing. */
export function isLeftOver({ line, code, deployables }: AccountLine): boolean {
  return line === "notAnalysed" && deployables.length === 0 && code !== "not-selected";
}

/** The files whose content the account may ask for, so that they can be read in one go. */
export function filesToRead({ paths, readers, declarations }: Changed, tree: FileTree): readonly string[] {
  const unread = paths.filter((path) => !readers.has(path) && !declarations.has(path));
  const asked = unread.filter((path) => isBlob(tree.entry(path)) && needsContent(path));
  if (!unread.some((path) => namedAs(path) === "code")) return asked;
  const siblings = unread.filter(isTerraform).flatMap((path) => siblingsOf(path, tree));
  return [...asked, ...siblings, ...pipelinesOf(tree)];
}

type Line = Pick<AccountLine, "line" | "deployables" | "reason" | "code">;

function lineOf(path: string, changed: Changed, pipeline: () => string | undefined): Line {
  const readers = changed.readers.get(path);
  if (readers !== undefined) {
    if (!readers.every((id) => changed.unbuilt.has(id))) return { line: "input", deployables: readers };
    return { ...because("notAnalysed", "not-built"), deployables: readers };
  }
  if (path === changed.policyFile) return because("inert", "policy");
  const leftOut = changed.leftOut?.get(path);
  if (leftOut !== undefined) return because("inert", "left-out", leftOut);
  const declared = changed.declarations.get(path);
  if (declared !== undefined) return { line: "declaration", deployables: declared };
  return unreadLine(path, changed, pipeline);
}

function unreadLine(path: string, changed: Changed, pipeline: () => string | undefined): Line {
  const trees = [changed.base, changed.head];
  const entries = trees.map((tree) => tree.entry(path));
  if (entries.some((entry) => entry !== "directory" && entry?.kind === "submodule")) {
    return because("notAnalysed", "submodule");
  }
  if (trees.some((tree) => unreadableFiles(tree, [path]).length > 0))
    return because("notAnalysed", "unreadable");
  const name = fileNameOf(path);
  if (name === ".gitattributes" || name === ".gitmodules") return because("notAnalysed", "checkout");
  if (name.startsWith(".argocd-source")) return because("notAnalysed", "argo-override");
  const named = namedAs(path);
  const leftover = changed.isSelection ? "not-selected" : undefined;
  const notAnalysed = (code: ReasonCode, detail?: string) => because("notAnalysed", leftover ?? code, detail);

  const chart = chartOf(path, trees);
  if (chart !== undefined && !isAboutChart(path, chart, named)) {
    return notAnalysed("chart", chart === "" ? "." : chart);
  }
  if (named === "prose" || named === "picture") return because("inert", named);
  const texts = () => readTexts(path, changed);
  if (isScript(path) && texts().some(deploys)) return notAnalysed("script");
  if (named === "tooling") {
    return isPipeline(path) && texts().some(deploys)
      ? notAnalysed("pipeline", path)
      : because("inert", "tooling");
  }
  const generator = generatorOf(path, trees);
  if (generator !== undefined) return notAnalysed("generator", generator);
  if (isPackedChart(path)) return notAnalysed("chart", path);
  if (named === "jsonnet") return notAnalysed("jsonnet");
  if (named === "template") return notAnalysed("template");
  if (texts().some(holdsObject)) return notAnalysed("manifest");
  if (/\.(ya?ml|json)$/i.test(path)) {
    const damage = damageOf(textOf(changed.head, path));
    if (damage !== undefined) return notAnalysed(damage);
  }
  if (texts().some(isYtt)) return notAnalysed("generator", "ytt");
  if (texts().some((text) => setsUpMachines(path, text))) return notAnalysed("machines");
  if (named === "values" || (named === "data" && changed.isValuesFile?.(path) === true)) {
    return notAnalysed("values");
  }
  if (named === "code") return codeLine(path, changed, notAnalysed, pipeline);
  return because("inert", "no-object");
}

/** Templates take any file of a chart by `.Files`, but nobody writes them to take what tells of the chart. */
function isAboutChart(path: string, chart: string, named: Named): boolean {
  const inside = chart === "" ? path : path.slice(chart.length + 1);
  if (named === "picture") return !inside.includes("/") || /^(docs?|images?|assets)\//.test(inside);
  return (
    named === "prose" &&
    (!inside.includes("/") || inside === "templates/NOTES.txt" || /^(docs?|ci)\//.test(inside))
  );
}

/** Source code is inert where nothing makes manifests, or images that are deployed at once, of it. */
function codeLine(
  path: string,
  changed: Changed,
  notAnalysed: (code: ReasonCode, detail?: string) => Line,
  pipeline: () => string | undefined,
): Line {
  if (/\.(cue|pkl|k)$/.test(path)) return notAnalysed("generator", LANGUAGES[path.split(".").at(-1) ?? ""]);
  if (isTerraform(path)) {
    const texts = [changed.base, changed.head].flatMap((tree) =>
      [path, ...siblingsOf(path, tree)].map((file) => textOf(tree, file)),
    );
    if (texts.some(isTerraformOfCluster)) return notAnalysed("generator", "Terraform");
    if (texts.some(isTerraformOfMachines)) return notAnalysed("machines");
    return because("inert", "code");
  }
  const deploying = pipeline();
  return deploying === undefined ? because("inert", "code") : notAnalysed("pipeline", deploying);
}

const LANGUAGES: Readonly<Record<string, string>> = { cue: "CUE", pkl: "Pkl", k: "KCL" };

function because(line: "inert" | "notAnalysed", code: ReasonCode, detail = ""): Line {
  return { line, deployables: [], code, reason: REASONS[code](detail) };
}

function changeOf(path: string, { base, head }: Changed): AccountLine["change"] {
  const [before, after] = [base.entry(path), head.entry(path)].map(
    (entry) => entry !== undefined && entry !== "directory",
  );
  return before !== true ? "added" : after !== true ? "removed" : "modified";
}

function needsContent(path: string): boolean {
  const named = namedAs(path);
  if (named === "tooling") return isPipeline(path) || isScript(path);
  return named !== "prose" && named !== "picture";
}

function isTerraform(path: string): boolean {
  // https://opentofu.org/docs/language/files/
  return /\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(path);
}

function siblingsOf(path: string, tree: FileTree): readonly string[] {
  const folder = directoryOf(path);
  return tree
    .list(folder)
    .filter((name) => /\.(tf|tofu)$/.test(name))
    .map((name) => (folder === "" ? name : `${folder}/${name}`));
}

const PIPELINES =
  /^(\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml|\.woodpecker(\/[^/]+)?\.ya?ml|\.gitlab-ci\.yml|\.gitlab\/.+\.yml|Jenkinsfile|azure-pipelines.*\.ya?ml|cloudbuild\.ya?ml|\.circleci\/config\.yml|\.drone\.yml|bitbucket-pipelines\.yml|\.tekton\/[^/]+\.ya?ml)$/;

/** What people run by hand. */
function isScript(path: string): boolean {
  return /\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(path);
}

function isPipeline(path: string): boolean {
  return PIPELINES.test(path);
}

function pipelinesOf(tree: FileTree): readonly string[] {
  const folders = [
    ...[".github/workflows", ".forgejo/workflows", ".gitea/workflows"],
    ...[".gitlab", ".circleci", ".tekton", ".woodpecker"],
  ];
  const inFolders = folders.flatMap((folder) => tree.list(folder).map((name) => `${folder}/${name}`));
  return [...tree.list(""), ...inFolders].filter((path) => isPipeline(path) && isBlob(tree.entry(path)));
}

function deployingPipeline(tree: FileTree): string | undefined {
  return pipelinesOf(tree).find((path) => deploys(textOf(tree, path)));
}

function readTexts(path: string, { base, head }: Changed): readonly string[] {
  return [base, head].map((tree) => textOf(tree, path));
}

function isBlob(entry: TreeEntry | "directory" | undefined): entry is Extract<TreeEntry, { blob: string }> {
  return entry !== undefined && entry !== "directory" && entry.kind !== "submodule";
}

/** "" for what is not there. Bytes that are no text hold no object. */
function textOf(tree: FileTree, path: string): string {
  const entry = tree.entry(path);
  return isBlob(entry) ? new TextDecoder().decode(tree.read(entry.blob)) : "";
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
