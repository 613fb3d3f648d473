import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import { textsWithCalled } from "./called.ts";
import { deploys } from "./commands.ts";
import { namedAs } from "./names.ts";
import { createJsonnetReads, jsonnetOf } from "./jsonnet-reads.ts";
import { pathsNamed, withoutVariables } from "./named-paths.ts";
import { isScript, pipelinesOf } from "./pipelines.ts";
import { isFile, textOf } from "./read-text.ts";
import type { ReasonCode } from "./reasons.ts";
import { createTerraformReads, terraformOf } from "./terraform-reads.ts";
import { keyText } from "../../model/key-text.ts";

/** Data without an object that something which makes or applies objects reads: variables, versions, settings. */

/** Who reads a file, and so what has to be looked at. */
export interface DataReader {
  readonly code: ReasonCode;
  readonly detail: string;
}

/** Finds who reads a file that no deployable reads, by its place and by who names it. */
export function createDataReaders(trees: readonly FileTree[]): (path: string) => DataReader | undefined {
  const read = new Map<string, Names>();
  const sides = trees.map((tree) => ({
    tree,
    isReadByTerraform: createTerraformReads(tree),
    isReadByJsonnet: createJsonnetReads(tree),
    deployerAt: createDeployers(tree, read),
  }));
  return (path) => {
    if (sides.some(({ isReadByTerraform }) => isReadByTerraform(path))) return TERRAFORM;
    if (sides.some(({ isReadByJsonnet }) => isReadByJsonnet(path))) return JSONNET;
    if (trees.some((tree) => isReadByAnsible(path, tree))) return ANSIBLE;
    const deployer = sides
      .flatMap(({ tree, deployerAt }) =>
        deployersNear(path, tree).map((file) => ({ file, names: deployerAt(file) })),
      )
      .find(({ file, names }) => file !== path && names?.(path) === true);
    return deployer && { code: "named-by-deployer", detail: deployer.file };
  };
}

const TERRAFORM: DataReader = { code: "generator", detail: "Terraform" };
const JSONNET: DataReader = { code: "generator", detail: "Jsonnet" };
const ANSIBLE: DataReader = { code: "generator", detail: "Ansible" };

/** Whether a text names a path. */
type Names = (path: string) => boolean;

/**
 * What a file that deploys names; undefined for any other.
 * @param read texts that were read already, of other sides too
 */
function createDeployers(tree: FileTree, read: Map<string, Names>): (file: string) => Names | undefined {
  const known = new Map<string, Names | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const deployer = textsWithCalled(tree, file).some(deploys) ? namesIn(file) : undefined;
    known.set(file, deployer);
    return deployer;
  };

  function namesIn(file: string): Names {
    const [text, folder] = [textOf(tree, file), directoryOf(file)];
    const key = keyText([folder, text]);
    const names = read.get(key) ?? namesOf(text, folder, /(^|\/)Makefile$|\.mk$/.test(file));
    read.set(key, names);
    return names;
  }
}

/** The files that decide who reads these. */
export function askedForData(paths: readonly string[], tree: FileTree): readonly string[] {
  if (paths.length === 0) return [];
  return [
    ...terraformOf(tree),
    ...jsonnetOf(tree),
    ...paths.flatMap((path) => [...playsNear(path, tree), ...deployersNear(path, tree)]),
  ];
}

/** https://docs.ansible.com/ansible/latest/tips_tricks/sample_setup.html */
const AROUND =
  /^(.*?)(?:^|\/)(?:(?:group_|host_)?vars|defaults|inventor(?:y|ies)|roles|playbooks?|files|templates|environments?)\//;
const OF_CLUSTER = /\b(kubernetes\.core|community\.kubernetes|k8s(_\w+)?:|helm:|kubectl\b)/;

function isReadByAnsible(path: string, tree: FileTree): boolean {
  return playsNear(path, tree).some((file) => OF_CLUSTER.test(textOf(tree, file)));
}

/** Playbooks and tasks around what may be their variables; of a role only its own tasks. */
function playsNear(path: string, tree: FileTree): readonly string[] {
  if (/(^|\/)\.[^/]*$|\.(lock|cfg)$/.test(path)) return [];
  const role = /^(?:.*\/)?roles\/[^/]+(?=\/)/.exec(path)?.[0];
  const base = role ?? /^(?:.*\/)?ansible(?=\/)/.exec(path)?.[0] ?? AROUND.exec(path)?.[1];
  if (base === undefined) return [];
  const roles = inside(base, "roles");
  const folders = [
    base,
    ...["playbooks", "playbook", "tasks"].map((name) => inside(base, name)),
    ...tree.list(roles).map((name) => `${roles}/${name}/tasks`),
  ];
  const files = folders.flatMap((folder) => tree.list(folder).map((name) => inside(folder, name)));
  return files.filter((file) => /\.ya?ml$/.test(file) && file !== path && isFile(tree, file));
}

const FOLDERS_OF_SCRIPTS = ["scripts", "script", "hack", "bin", "ci", ".ci", "tools", "deploy", "build"];

/** Pipelines, and scripts above a file or where scripts usually are. */
function deployersNear(path: string, tree: FileTree): readonly string[] {
  const folders = new Set(FOLDERS_OF_SCRIPTS);
  for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
    folders.add(folder);
    if (folder === "") break;
  }
  const scripts = [...folders]
    .flatMap((folder) => tree.list(folder).map((name) => inside(folder, name)))
    .filter(
      (file) => (isScript(file) || /^(package\.json|[\w-]+)$/.test(fileNameOf(file))) && isFile(tree, file),
    );
  return [...pipelinesOf(tree), ...scripts];
}

const WORDS = /[^\s"'`=,;:()[\]{}<>|&@]+/g;
/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_configmap/ */
const FROM_FOLDER = /--from-(?:env-)?file[= ](?:[\w.-]+=)?([^\s"'=]+)/g;

const PREREQUISITES = /^([^\t\n#:=]{1,200}:)(?![:=]).*$/gm;

/** Code that a target of make is only compiled of is nothing that its recipe deploys. */
function namesOf(text: string, folder: string, isMake: boolean): Names {
  const all = createNames(text, folder);
  if (!isMake) return all;
  const recipes = createNames(text.replace(PREREQUISITES, "$1"), folder);
  return (path) => (namedAs(path) === "code" ? recipes : all)(path);
}

/** By the path's own name, by a pattern of names, or by a folder of which a config is made. */
function createNames(text: string, folder: string): Names {
  let read: readonly Names[] | undefined;
  return (path) => {
    const name = fileNameOf(path);
    if (/^\w+$/.test(name)) return namesWord(text, name);
    read ??= wordsOf(text).map((word) => namedBy(word, folder));
    return read.some((names) => names(path));
  };
}

/** Each once: a pipeline says the same many times. */
function wordsOf(text: string): readonly string[] {
  const filled = withoutVariables(text);
  const folders = [...filled.matchAll(FROM_FOLDER)].map(([, named = ""]) => `${named.replace(/\/$/, "")}/*`);
  // What ends in a star, or a slash, chooses when a pipeline runs.
  const named = (filled.match(WORDS) ?? []).filter((word) => /[./*]/.test(word) && /\w$/.test(word));
  return [...new Set([...folders, ...named])];
}

function namedBy(word: string, folder: string): Names {
  if (!/^\*+\.\w+$/.test(word)) return pathsNamed(word, false) ?? (() => false);
  return (path) => {
    const name = fileNameOf(path);
    return directoryOf(path) === folder && word.endsWith(name.slice(name.lastIndexOf(".")));
  };
}

/** `cat VERSION`, but neither `$VERSION` nor `VERSION=1`. */
function namesWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.$({-]|env\\.)${name}(?![\\w.:-]|\\s*[:?+]?=)`).test(text);
}

function inside(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
