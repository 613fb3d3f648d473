/** Tools of one machine or of a pipeline that took over the notation; nothing of theirs is applied to a cluster. */
const LOCAL_GROUPS: readonly RegExp[] = [
  /^kind\.x-k8s\.io\//, // https://kind.sigs.k8s.io/docs/user/configuration/
  /^k3d\.io\//, // https://k3d.io/stable/usage/configfile/
  /^ctlptl\.dev\//,
  /^backstage\.io\//, // https://backstage.io/docs/features/software-catalog/descriptor-format
  /^skaffold\//,
  /^kuttl\.dev\//,
  /^chainsaw\.kyverno\.io\//,
  /^cli\.kyverno\.io\//,
  /^(kbld|kapp|vendir)\.k14s\.io\//, // https://carvel.dev/kbld/docs/latest/config/
];

/** Whether an `apiVersion` is that of a file which only a program on a person's machine, or of a pipeline, reads. */
export function isOfLocalTool(apiVersion: string): boolean {
  return LOCAL_GROUPS.some((group) => group.test(apiVersion));
}

/** Settings of a cluster's own programs, and of those that make clusters: they are read on the machines, and no API server takes them. */
const MACHINE_GROUPS: readonly RegExp[] = [
  /^kubeadm\.k8s\.io\//, // https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/
  /^(kubelet|kubeproxy|kubescheduler|kubecontrollermanager|apiserver)\.config\.k8s\.io\//,
  /^(audit|apiserver)\.k8s\.io\//, // https://kubernetes.io/docs/reference/config-api/
  /^eksctl\.io\//, // https://eksctl.io/usage/schema/
  // Talos; Kubernetes' own group without a name has v1 alone. https://docs.siderolabs.com/talos/v1.11/reference/configuration/overview
  /^v1alpha1$/,
];

/** Whether an `apiVersion` is that of a file which sets up machines or a control plane. */
export function isOfMachines(apiVersion: string): boolean {
  return MACHINE_GROUPS.some((group) => group.test(apiVersion));
}

/** A template of ytt says so in comments, and is YAML without them: https://carvel.dev/ytt/docs/latest/lang/ */
export function isYtt(text: string): boolean {
  return /(?:^|:[ \t]+)#@/m.test(text);
}
