import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath } from "../../tree/path.ts";
import { textOf } from "./read-text.ts";

/** Terraform's and OpenTofu's own files: https://opentofu.org/docs/language/files/ */
export function isTerraform(path: string): boolean {
  return /\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(path);
}

/** Of this repository: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
const SOURCE = /\bsource\s*=\s*"(\.{1,2}\/[^"\n]+)"/g;

/** The code beside a file, since a folder is one module, and that of the modules which it calls. */
export function moduleOf(path: string, tree: FileTree): readonly string[] {
  const folders = new Set([directoryOf(path)]);
  const files: string[] = [];
  // A set goes on through what is added meanwhile.
  for (const folder of folders) {
    const code = tree.list(folder).filter((name) => /\.(tf|tofu)$/.test(name));
    for (const file of code.map((name) => (folder === "" ? name : `${folder}/${name}`))) {
      files.push(file);
      for (const [, source = ""] of textOf(tree, file).matchAll(SOURCE)) {
        folders.add(joinPath(folder, source) ?? folder);
      }
    }
  }
  return files;
}

/** Providers that change what runs in a cluster. */
export function isTerraformOfCluster(text: string): boolean {
  return /^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(text);
}

/** What makes or changes clusters and their nodes. */
const CLUSTERS =
  /^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m;
const CLUSTER_MODULES = /source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;

export function isTerraformOfMachines(text: string): boolean {
  return CLUSTERS.test(text) || CLUSTER_MODULES.test(text);
}

/** What a file's module does in a cluster, if anything. */
export function terraformAt(path: string, tree: FileTree): "generator" | "machines" | undefined {
  const texts = [path, ...moduleOf(path, tree)].map((file) => textOf(tree, file));
  if (texts.some(isTerraformOfCluster)) return "generator";
  return texts.some(isTerraformOfMachines) ? "machines" : undefined;
}
