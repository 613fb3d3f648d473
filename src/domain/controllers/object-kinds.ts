import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { of, type KindClass, type Row } from "./kind-class.ts";
import { OPERATORS } from "./operator-kinds.ts";

/** Kubernetes' own kinds without pods: https://kubernetes.io/docs/reference/kubernetes-api/ */
const BUILT_IN: readonly Row[] = [
  ...of("", {
    rights: "ServiceAccount",
    quota: "ResourceQuota LimitRange",
    traffic: "Service Endpoints",
    harmless: "Namespace PersistentVolume PersistentVolumeClaim Event Binding PodTemplate",
  }),
  ...of("rbac.authorization.k8s.io", { rights: "*" }),
  ...of("networking.k8s.io", { traffic: "*" }),
  ...of("discovery.k8s.io", { traffic: "*" }),
  ...of("apiregistration.k8s.io", { traffic: "*" }),
  ...of("admissionregistration.k8s.io", { admission: "*" }),
  ...of("policy", { admission: "PodSecurityPolicy", quota: "PodDisruptionBudget" }),
  ...of("scheduling.k8s.io", { quota: "*" }),
  ...of("flowcontrol.apiserver.k8s.io", { quota: "*" }),
  ...of("autoscaling", { quota: "HorizontalPodAutoscaler" }),
  ...of("storage.k8s.io", { harmless: "*" }),
  ...of("apiextensions.k8s.io", { harmless: "CustomResourceDefinition" }),
  ...of("certificates.k8s.io", { harmless: "*" }),
  ...of("coordination.k8s.io", { harmless: "*" }),
  ...of("events.k8s.io", { harmless: "*" }),
  ...of("node.k8s.io", { quota: "*" }),
  // A claim of a device is recreated with the pod: https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
  ...of("resource.k8s.io", { quota: "*" }),
  // kubectl's and kustomize's own files, which no API server takes.
  ...of("kustomize.config.k8s.io", { harmless: "*" }),
  ...of("config.kubernetes.io", { harmless: "*" }),
  // https://github.com/kubernetes-csi/external-snapshotter
  ...of("snapshot.storage.k8s.io", { harmless: "*" }),
  ...of("groupsnapshot.storage.k8s.io", { harmless: "*" }),
];

const CALICO_POLICIES = "NetworkPolicy GlobalNetworkPolicy NetworkSet GlobalNetworkSet";

const TRAFFIC: readonly Row[] = [
  // https://gateway-api.sigs.k8s.io/reference/spec/
  // Behind a Gateway and its class pods may run, which a change of them may replace.
  ...of("gateway.networking.k8s.io", {
    traffic:
      "HTTPRoute GRPCRoute TLSRoute TCPRoute UDPRoute ReferenceGrant BackendTLSPolicy BackendLBPolicy XBackendTrafficPolicy",
  }),
  ...of("multicluster.x-k8s.io", { traffic: "*" }),
  ...of("externaldns.k8s.io", { traffic: "*" }),
  // https://istio.io/latest/docs/reference/config/networking/
  // A ProxyConfig counts from the next start of a pod, and a WorkloadGroup makes workloads.
  ...of("networking.istio.io", {
    traffic: "VirtualService DestinationRule Gateway ServiceEntry WorkloadEntry Sidecar EnvoyFilter",
  }),
  ...of("telemetry.istio.io", { traffic: "*" }),
  ...of("security.istio.io", { rights: "*" }),
  // https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/
  ...of("traefik.io", { traffic: "*" }),
  ...of("traefik.containo.us", { traffic: "*" }),
  ...of("projectcontour.io", { traffic: "HTTPProxy TLSCertificateDelegation ExtensionService" }),
  ...of("configuration.konghq.com", { traffic: "*" }),
  ...of("k8s.nginx.org", { traffic: "*" }),
  ...of("getambassador.io", { traffic: "*" }),
  ...of("gateway.envoyproxy.io", {
    traffic:
      "BackendTrafficPolicy ClientTrafficPolicy SecurityPolicy HTTPRouteFilter Backend EnvoyExtensionPolicy EnvoyPatchPolicy",
  }),
  ...of("route.openshift.io", { traffic: "*" }),
  ...of("k8s.ovn.org", { traffic: "*" }),
  // https://github.com/k8snetworkplumbingwg/multi-net-spec
  ...of("k8s.cni.cncf.io", { traffic: "NetworkAttachmentDefinition" }),
  // https://docs.cilium.io/en/stable/network/kubernetes/policy/
  // Pools, peers and settings of nodes are not among these: what depends on them no manifest tells.
  ...of("cilium.io", {
    traffic:
      "CiliumNetworkPolicy CiliumClusterwideNetworkPolicy CiliumCIDRGroup CiliumEnvoyConfig CiliumClusterwideEnvoyConfig " +
      "CiliumLocalRedirectPolicy CiliumEgressGatewayPolicy",
  }),
  ...of("crd.projectcalico.org", { traffic: CALICO_POLICIES }),
  ...of("projectcalico.org", { traffic: CALICO_POLICIES }),
  // https://metallb.io/configuration/: its operator's own kind is not among these, which runs pods.
  ...of("metallb.io", {
    traffic: "IPAddressPool L2Advertisement BGPAdvertisement BGPPeer BFDProfile Community AddressPool",
  }),
  // https://docs.nginx.com/nginx-gateway-fabric/reference/api/: behind an NginxProxy pods run.
  ...of("gateway.nginx.org", {
    traffic:
      "ClientSettingsPolicy ObservabilityPolicy ProxySettingsPolicy UpstreamSettingsPolicy SnippetsFilter",
  }),
  ...of("policy.linkerd.io", { traffic: "*" }),
  ...of("policy.networking.k8s.io", { traffic: "*" }),
  ...of("elbv2.k8s.aws", { traffic: "*" }),
  ...of("networking.gke.io", { traffic: "*" }),
  ...of("cloud.google.com", { traffic: "BackendConfig" }),
];

const RIGHTS_AND_RULES: readonly Row[] = [
  ...of("security.openshift.io", { rights: "*" }),
  ...of("user.openshift.io", { rights: "*" }),
  ...of("oauth.openshift.io", { rights: "*" }),
  ...of("authorization.openshift.io", { rights: "*" }),
  ...of("project.openshift.io", { rights: "*" }),
  ...of("rbacmanager.reactiveops.io", { rights: "*" }),
  ...of("quota.openshift.io", { quota: "*" }),
  // A queue can drain what runs: https://kueue.sigs.k8s.io/docs/concepts/cluster_queue/#stoppolicy
  ...of("kueue.x-k8s.io", { quota: "ResourceFlavor WorkloadPriorityClass" }),
  // Those that clean up, generate or mutate what is there are not among these: https://kyverno.io/docs/policy-types/
  ...of("kyverno.io", { admission: "Policy ClusterPolicy PolicyException GlobalContextEntry" }),
  ...of("policies.kyverno.io", {
    admission:
      "ValidatingPolicy ImageValidatingPolicy MutatingPolicy NamespacedValidatingPolicy NamespacedImageValidatingPolicy NamespacedMutatingPolicy PolicyException",
  }),
  // https://open-policy-agent.github.io/gatekeeper/website/docs/
  ...of("templates.gatekeeper.sh", { admission: "*" }),
  ...of("constraints.gatekeeper.sh", { admission: "*" }),
  ...of("mutations.gatekeeper.sh", { admission: "*" }),
  ...of("config.gatekeeper.sh", { admission: "*" }),
  ...of("policies.kubewarden.io", {
    admission: "AdmissionPolicy ClusterAdmissionPolicy AdmissionPolicyGroup ClusterAdmissionPolicyGroup",
  }),
  ...of("policy.sigstore.dev", { admission: "*" }),
];

const BY_GROUP_AND_KIND = new Map(
  [...BUILT_IN, ...TRAFFIC, ...RIGHTS_AND_RULES, ...OPERATORS].flatMap(({ is, group, kinds }) =>
    kinds.split(" ").map((kind) => [`${group}/${kind}`, is] as const),
  ),
);

const BUILT_IN_GROUPS = new Set([
  ...BUILT_IN.map(({ group }) => group),
  ...[
    "apps",
    "batch",
    "extensions",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "internal.apiserver.k8s.io",
  ],
  ...["storagemigration.k8s.io", "metrics.k8s.io", "custom.metrics.k8s.io", "external.metrics.k8s.io"],
]);

/** Kubernetes' own groups: those of their kinds that run pods are all known. */
export function isBuiltIn(group: string): boolean {
  return BUILT_IN_GROUPS.has(group);
}

/** What is known of a kind; undefined when nothing is. */
export function classOf(group: string, kind: string): KindClass | undefined {
  return BY_GROUP_AND_KIND.get(`${group}/${kind}`) ?? BY_GROUP_AND_KIND.get(`${group}/*`);
}

/** Its group has nothing but backups, for which it makes Jobs; these alone read what it names: https://volsync.readthedocs.io/en/stable/usage/ */
export function isOfBackups({ group }: Pick<KubernetesObject, "group">): boolean {
  return group === "volsync.backube" || group === "k8up.io";
}

/** What these hold, or define, goes with them when they are removed. */
export function holdsOthers({
  group,
  kind,
  manifest,
}: Pick<KubernetesObject, "group" | "kind" | "manifest">): boolean {
  return (
    (group === "" && (kind === "Namespace" || kind === "PersistentVolumeClaim")) ||
    // What a volume holds stays where it is, unless it says otherwise: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming
    (group === "" &&
      kind === "PersistentVolume" &&
      (textAt(manifest, "spec", "persistentVolumeReclaimPolicy") ?? "Retain") !== "Retain") ||
    (group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition") ||
    (group === "project.openshift.io" && kind === "Project") ||
    // https://strimzi.io/docs/operators/latest/deploying
    (group === "kafka.strimzi.io" && kind === "KafkaTopic") ||
    // https://kubernetes.io/docs/concepts/storage/volume-snapshots/#delete
    (group === "snapshot.storage.k8s.io" && kind === "VolumeSnapshot") ||
    // https://longhorn.io/docs/latest/nodes-and-volumes/volumes/delete-volumes/
    (group === "longhorn.io" && kind === "Volume")
  );
}
