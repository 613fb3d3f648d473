import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, isBelow, joinPath } from "../../tree/path.ts";
import { isFile, textOf } from "./read-text.ts";
import { isTerraformOfCluster, isTerraformOfMachines } from "./terraform.ts";

/** What Terragrunt runs lies in another place than its own files: https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#terraform */

const UNIT = /(^|\/)terragrunt(\.stack)?\.hcl$/;
/** HCL of others: providers' locks, TFLint, Packer, BuildKit, Nomad's and Vault's. */
const OF_OTHERS = /(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/;
const SOURCE = /\bsource\s*=\s*"([^"\n]+)"/g;
const OF_CLUSTERS = /eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;

/** The files that decide what a changed file of Terragrunt does. */
export function askedForTerragrunt(path: string, tree: FileTree): readonly string[] {
  return unitsBelow(path, tree).length === 0
    ? []
    : tree.paths().filter((file) => /\.(tf|tofu)$/.test(file) || UNIT.test(file));
}

/** Whether a file decides what Terragrunt makes of a cluster, or of what nobody here can see. */
export function isTerragruntOfCluster(path: string, tree: FileTree): boolean {
  return unitsBelow(path, tree).some((unit) => mayMakeClusters(unit, tree));
}

/** What stands above units is included by them. */
function unitsBelow(path: string, tree: FileTree): readonly string[] {
  if (!path.endsWith(".hcl") || OF_OTHERS.test(path)) return [];
  if (UNIT.test(path)) return isFile(tree, path) ? [path] : [];
  const folder = directoryOf(path);
  return tree.paths().filter((file) => UNIT.test(file) && isBelow(file, folder));
}

function mayMakeClusters(unit: string, tree: FileTree): boolean {
  const sources = [...textOf(tree, unit).matchAll(SOURCE)].map(([, source = ""]) => source);
  return sources.length === 0 || sources.some((source) => isOfCluster(directoryOf(unit), source, tree));
}

function isOfCluster(folder: string, source: string, tree: FileTree): boolean {
  if (!/^\.{1,2}\/|^\$\{/.test(source)) return OF_CLUSTERS.test(source);
  const place = source.startsWith(".")
    ? joinPath(folder, source.replace("//", "/"))
    : /^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(source)?.[1]?.replace("//", "/");
  const code = place === undefined ? [] : tree.list(place).filter((name) => /\.(tf|tofu)$/.test(name));
  if (place === undefined || code.length === 0) return true;
  const texts = code.map((name) => textOf(tree, `${place}/${name}`));
  return texts.some((text) => isTerraformOfCluster(text) || isTerraformOfMachines(text));
}
