/** What sets up the machines or the control plane of a cluster, by the look of its text. */

interface Setup {
  /** Of the path; everything where it is not given. */
  readonly path?: RegExp;
  /** All of these. */
  readonly texts: readonly RegExp[];
}

const KUBERNETES = /k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i;

const AZURE = /Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i;
const AMAZON = /\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i;

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
  // https://omni.siderolabs.com/reference/cluster-templates: documents without an apiVersion.
  {
    path: /\.ya?ml$/,
    texts: [
      /^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,
      /^(?!apiVersion:)(?![^]*\napiVersion:)/,
    ],
  },
  { path: /\.ya?ml$/, texts: [/^[ \t]+type:[ \t]*\w+\.omni\.sidero\.dev\b/m] },
  // https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters
  { path: /\.bicep(param)?$/, texts: [AZURE] },
  { path: /\.json$/, texts: [/schema\.management\.azure\.com\/schemas\//, AZURE] },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EKS.html
  { path: /\.(ya?ml|json|template)$/, texts: [/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/, AMAZON] },
  // The values of a template: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html
  { path: /\.(ya?ml|json)$/, texts: [/\bParameterKey\b/, AMAZON] },
  // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks-readme.html
  { path: /\.(tsx?|[mc]?js|py|go|java|cs)$/, texts: [/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/, /cdk|jsii/i] },
  // https://cloud.google.com/deployment-manager/docs/configuration/supported-resource-types
  {
    path: /\.(ya?ml|json|jinja|py)$/,
    texts: [/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/],
  },
  // https://docs.k0sproject.io/stable/k0sctl-install/, https://docs.rke2.io/install/configuration
  {
    path: /(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,
    texts: [],
  },
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
