import { groupedBy } from "../../model/grouped.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, isBelow, joinPath } from "../../tree/path.ts";
import { pathsNamed, withoutVariables } from "./named-paths.ts";
import { textOf } from "./read-text.ts";
import { isTerraformOfCluster, isTerraformOfMachines } from "./terraform.ts";
import { isTerragruntOfCluster } from "./terragrunt.ts";

/** https://developer.hashicorp.com/terraform/language/functions/file */
const READS = /\b(file|fileset|templatefile|filebase64)\s*\(/;
/** The end of a string in which another string stands: `"${find_in_parent_folders("${get_env("DIR")}/vars.yaml")}"`. */
const ENDS = /\}(\/[\w./-]{1,200})"/g;
const STRINGS = /"((?:[^"\\\n]|\\.){0,300})"/g;
/** A folder and what is taken of it: https://developer.hashicorp.com/terraform/language/functions/fileset */
const FILE_SETS = /\bfileset\(([^,]{1,200}),\s*"([^"\n]*)"/g;

/** All code of Terraform, and units of Terragrunt: it may lie far from what it reads. */
export function terraformOf(tree: FileTree): readonly string[] {
  return tree.paths().filter((path) => /\.(tf|tofu)$|(^|\/)terragrunt(\.stack)?\.hcl$/.test(path));
}

/** Whether Terraform that makes objects or machines reads a file: by the names in its text. */
export function createTerraformReads(tree: FileTree): Reads {
  let reads: readonly Reads[] | undefined;
  return (path) => (reads ??= readsIn(tree)).some((read) => read(path));
}

function readsIn(tree: FileTree): readonly Reads[] {
  return [...groupedBy(terraformOf(tree), directoryOf)].flatMap(([folder, files]) => {
    const text = files.map((file) => textOf(tree, file)).join("\n");
    if (!READS.test(text)) return [];
    const isUnit = files.some((file) => isTerragruntOfCluster(file, tree));
    return isUnit || isTerraformOfCluster(text) || isTerraformOfMachines(text) ? readsOf(folder, text) : [];
  });
}

type Reads = (path: string) => boolean;

function readsOf(folder: string, text: string): readonly Reads[] {
  const sets = [...text.matchAll(FILE_SETS)].map(
    ([, from = "", glob = ""]) => `${folderOf(from.trim())}/${glob}`,
  );
  const ends = [...text.matchAll(ENDS)].map(([, end = ""]) => `\${folder}${end}`);
  const strings = [...[...text.matchAll(STRINGS)].map(([, string = ""]) => string), ...ends];
  // What it reads comes from a variable.
  const isUnknown = sets.length === 0 && /\b(template)?file\(\s*[a-z]/.test(text);
  return [
    ...[...sets, ...strings.filter((string) => /[./*]/.test(string))].flatMap((named) =>
      readsAt(folder, named),
    ),
    ...(isUnknown ? [(path: string) => isBelow(path, folder)] : []),
  ];
}

function folderOf(expression: string): string {
  if (/^path\.(module|root|cwd)$/.test(expression)) return ".";
  return /^"(.*)"$/.exec(expression)?.[1] ?? "${unknown}";
}

function readsAt(folder: string, named: string): readonly Reads[] {
  const text = withoutVariables(named.replace(/^\$\{path\.(module|root|cwd)\}/, "."));
  const isKnown = !text.startsWith("*/");
  const place = isKnown ? joinPath(folder, text) : text;
  const reads = place === undefined ? undefined : pathsNamed(place, isKnown);
  return reads === undefined ? [] : [reads];
}
