/** What sets up the machines or the control plane of a cluster, by the look of its text. */

interface Setup {
  /** Of the path; everything where it is not given. */
  readonly path?: RegExp;
  /** All of these. */
  readonly texts: readonly RegExp[];
}

const KUBERNETES = /k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i;

const SETUPS: readonly Setup[] = [
  // https://budimanjojo.github.io/talhelper/latest/reference/configuration/
  { path: /(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/, texts: [] },
  // https://www.talos.dev/latest/reference/configuration/v1alpha1/config/
  { path: /(^|\/)talos\/.*\.(ya?ml|json)$/, texts: [] },
  { path: /\.ya?ml$/, texts: [/^machine:[ \t]*(#.*)?$/m] },
  {
    path: /\.ya?ml$/,
    texts: [
      /^cluster:[ \t]*$/m,
      /^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m,
    ],
  },
  // https://rke.docs.rancher.com/example-yamls
  { path: /(^|\/)cluster[^/]*\.ya?ml$/, texts: [/^nodes:[ \t]*$/m, /\brole:/] },
  // https://docs.k3s.io/installation/configuration#configuration-file
  {
    path: /\.ya?ml$/,
    texts: [
      /^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m,
    ],
  },
  // https://cloudinit.readthedocs.io/en/latest/explanation/format.html
  { texts: [/^#cloud-config\b/] },
  // https://coreos.github.io/butane/
  { path: /\.(bu|ign)$/, texts: [] },
  // https://docs.ansible.com/ansible/latest/playbook_guide/
  {
    path: /(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,
    texts: [KUBERNETES],
  },
  { path: /\.ya?ml$/, texts: [/^[ -]*hosts:/m, /^ *(tasks|roles):/m] },
  // https://search.nixos.org/options?query=services.k3s
  {
    path: /\.nix$/,
    texts: [/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/],
  },
];

/** Pods go and come with the machines that they run on, and with what runs on those. */
export function setsUpMachines(path: string, text: string): boolean {
  return SETUPS.some(
    ({ path: pattern, texts }) =>
      (pattern?.test(path) ?? true) && texts.every((each) => each.test(text)) && text !== "",
  );
}

/** Terraform that makes or changes clusters and their nodes. */
const CLUSTERS =
  /^\s*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m;
const CLUSTER_MODULES = /source\s*=\s*"[^"]*(eks|gke|aks|kubernetes|k3s|talos|kube)[^"]*"/i;

export function isTerraformOfMachines(text: string): boolean {
  return CLUSTERS.test(text) || CLUSTER_MODULES.test(text);
}
