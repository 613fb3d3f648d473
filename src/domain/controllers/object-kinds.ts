import { textAt } from "../fields.ts";
import type { ObjectChange } from "../forecast.ts";
import type { KubernetesObject } from "../manifests.ts";

/** What a change of an object of a kind can do, beside what its fields say. */
export type KindClass =
  | ObjectChange["class"]
  /** It replaces pods of others, or the machines that they run on. */
  | "replacesPods"
  /** Whatever is made from it the next time takes the change, and what runs keeps what it began with. */
  | "nextRun"
  /** Other objects take from it what they deploy. */
  | "source";

interface Row {
  readonly is: KindClass;
  readonly group: string;
  /** Separated by blanks; "*" for every kind of the group. */
  readonly kinds: string;
}

/** Rows of one group, so that a source can stand above it. */
function of(group: string, kinds: Readonly<Partial<Record<KindClass, string>>>): readonly Row[] {
  return CLASSES.flatMap((is) => {
    const named = kinds[is];
    return named === undefined ? [] : [{ is, group, kinds: named }];
  });
}

const CLASSES: readonly KindClass[] = [
  "replacesPods",
  "nextRun",
  "source",
  "rights",
  "admission",
  "quota",
  "traffic",
  "harmless",
];

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
  // A claim of a device is made anew with the pod: https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
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
  // https://docs.cilium.io/en/stable/network/kubernetes/policy/
  // Pools, peers and settings of nodes are not among these: what depends on them no manifest tells.
  ...of("cilium.io", {
    traffic:
      "CiliumNetworkPolicy CiliumClusterwideNetworkPolicy CiliumCIDRGroup CiliumEnvoyConfig CiliumClusterwideEnvoyConfig " +
      "CiliumLocalRedirectPolicy CiliumEgressGatewayPolicy",
  }),
  ...of("crd.projectcalico.org", { traffic: CALICO_POLICIES }),
  ...of("projectcalico.org", { traffic: CALICO_POLICIES }),
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
  ...of("policies.kyverno.io", { admission: "ValidatingPolicy ImageValidatingPolicy PolicyException" }),
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

const HARMLESS: readonly Row[] = [
  // Read while it runs: https://prometheus-operator.dev/docs/getting-started/design/
  ...of("monitoring.coreos.com", {
    harmless: "ServiceMonitor PodMonitor Probe PrometheusRule ScrapeConfig AlertmanagerConfig",
  }),
  ...of("azmonitoring.coreos.com", { harmless: "ServiceMonitor PodMonitor" }),
  // https://docs.victoriametrics.com/operator/resources/
  ...of("operator.victoriametrics.com", {
    harmless:
      "VMRule VMServiceScrape VMPodScrape VMProbe VMStaticScrape VMNodeScrape VMScrapeConfig VMAlertmanagerConfig VMUser",
  }),
  // https://grafana.github.io/grafana-operator/docs/api/
  ...of("grafana.integreatly.org", {
    harmless:
      "GrafanaDashboard GrafanaDatasource GrafanaFolder GrafanaAlertRuleGroup GrafanaContactPoint GrafanaMuteTiming " +
      "GrafanaNotificationPolicy GrafanaNotificationPolicyRoute GrafanaNotificationTemplate GrafanaLibraryPanel " +
      "GrafanaServiceAccount GrafanaManifest",
  }),
  ...of("integreatly.org", { harmless: "GrafanaDashboard GrafanaDataSource GrafanaFolder" }),
  ...of("loki.grafana.com", { harmless: "AlertingRule RecordingRule" }),
  ...of("logging.banzaicloud.io", {
    harmless: "Flow ClusterFlow Output ClusterOutput SyslogNGFlow SyslogNGOutput",
  }),
  // Secrets come of these; who reads them is reported with them. https://cert-manager.io/docs/reference/api-docs/
  ...of("cert-manager.io", { harmless: "*" }),
  ...of("acme.cert-manager.io", { harmless: "*" }),
  ...of("trust.cert-manager.io", { harmless: "Bundle" }),
  // https://external-secrets.io/latest/api/spec/
  ...of("external-secrets.io", { harmless: "*" }),
  ...of("generators.external-secrets.io", { harmless: "*" }),
  // https://github.com/bitnami-labs/sealed-secrets
  ...of("bitnami.com", { harmless: "SealedSecret" }),
  ...of("isindir.github.com", { harmless: "SopsSecret" }),
  ...of("secrets-store.csi.x-k8s.io", { harmless: "SecretProviderClass" }),
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference
  ...of("secrets.hashicorp.com", { harmless: "*" }),
  ...of("onepassword.com", { harmless: "OnePasswordItem" }),
  ...of("secrets.infisical.com", { harmless: "*" }),
  // https://keda.sh/docs/latest/concepts/authentication/
  ...of("keda.sh", { harmless: "TriggerAuthentication ClusterTriggerAuthentication", quota: "ScaledObject" }),
  ...of("eventing.keda.sh", { harmless: "*" }),
  // https://fluxcd.io/flux/components/notification/
  ...of("notification.toolkit.fluxcd.io", { harmless: "*" }),
  // These write commits, which are looked at when they come: https://fluxcd.io/flux/components/image/
  ...of("image.toolkit.fluxcd.io", { harmless: "*" }),
  // https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/
  ...of("argoproj.io", {
    rights: "AppProject",
    harmless: "AnalysisTemplate ClusterAnalysisTemplate",
    // A workflow keeps the template with which it began: https://argo-workflows.readthedocs.io/en/latest/workflow-templates/
    nextRun: "WorkflowTemplate ClusterWorkflowTemplate CronWorkflow",
  }),
  // https://tekton.dev/docs/pipelines/
  ...of("tekton.dev", { nextRun: "Task ClusterTask Pipeline StepAction" }),
  ...of("triggers.tekton.dev", {
    nextRun: "TriggerTemplate TriggerBinding ClusterTriggerBinding Trigger",
  }),
  // https://volsync.readthedocs.io/en/stable/usage/triggers.html
  ...of("volsync.backube", { nextRun: "*" }),
  ...of("k8up.io", { nextRun: "Schedule PreBackupPod" }),
  ...of("sparkoperator.k8s.io", { nextRun: "ScheduledSparkApplication" }),
  // https://strimzi.io/docs/operators/latest/configuring
  ...of("kafka.strimzi.io", { harmless: "KafkaTopic KafkaUser KafkaRebalance KafkaConnector" }),
  // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  ...of("postgresql.cnpg.io", { harmless: "Backup ScheduledBackup Database Publication Subscription" }),
  // https://www.rabbitmq.com/kubernetes/operator/using-topology-operator
  ...of("rabbitmq.com", {
    harmless:
      "Queue Exchange Binding Vhost User Policy OperatorPolicy Permission TopicPermission Federation Shovel SchemaReplication SuperStream",
  }),
  // https://velero.io/docs/main/api-types/
  // A Restore writes over what is there, and a DeleteBackupRequest deletes a backup.
  ...of("velero.io", {
    harmless:
      "Schedule Backup BackupStorageLocation VolumeSnapshotLocation BackupRepository ServerStatusRequest",
  }),
  ...of("wgpolicyk8s.io", { harmless: "*" }),
  ...of("aquasecurity.github.io", { harmless: "*" }),
  ...of("console.openshift.io", { harmless: "*" }),
  ...of("longhorn.io", { harmless: "RecurringJob BackupTarget Backup Snapshot" }),
  ...of("app.k8s.io", { harmless: "Application" }),
];

const REPLACES_PODS: readonly Row[] = [
  // https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler
  ...of("autoscaling.k8s.io", { replacesPods: "VerticalPodAutoscaler" }),
  // Nodes that no longer fit are drained: https://karpenter.sh/docs/concepts/disruption/
  ...of("karpenter.sh", { replacesPods: "*" }),
  ...of("karpenter.k8s.aws", { replacesPods: "*" }),
  ...of("karpenter.azure.com", { replacesPods: "*" }),
  ...of("karpenter.k8s.gcp", { replacesPods: "*" }),
  // https://schema.eksctl.io/
  ...of("eksctl.io", { replacesPods: "*" }),
  ...of("eks.amazonaws.com", { replacesPods: "NodeClass" }),
  // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/machine_configuration/
  ...of("machineconfiguration.openshift.io", { replacesPods: "*" }),
  ...of("machine.openshift.io", { replacesPods: "*" }),
  ...of("performance.openshift.io", { replacesPods: "*" }),
  ...of("tuned.openshift.io", { replacesPods: "*" }),
  ...of("config.openshift.io", { replacesPods: "*" }),
  ...of("hypershift.openshift.io", { replacesPods: "*" }),
  // https://cluster-api.sigs.k8s.io/tasks/updating-machine-templates
  ...of("cluster.x-k8s.io", { replacesPods: "*" }),
  ...of("controlplane.cluster.x-k8s.io", { replacesPods: "*" }),
  ...of("bootstrap.cluster.x-k8s.io", { replacesPods: "*" }),
  ...of("infrastructure.cluster.x-k8s.io", { replacesPods: "*" }),
  ...of("node.gardener.cloud", { replacesPods: "*" }),
  ...of("core.gardener.cloud", { replacesPods: "Shoot" }),
  // https://docs.k3s.io/upgrades/automated
  ...of("upgrade.cattle.io", { replacesPods: "Plan" }),
  ...of("tuppr.home-operations.com", { replacesPods: "*" }),
  ...of("rolling-upgrade.k8s.io", { replacesPods: "*" }),
  // https://olm.operatorframework.io/docs/concepts/crds/
  ...of("operators.coreos.com", { replacesPods: "*" }),
  // An image that moves starts what its triggers name.
  ...of("image.openshift.io", { replacesPods: "*" }),
  ...of("apps.kruise.io", { replacesPods: "ContainerRecreateRequest SidecarSet" }),
  ...of("flagger.app", { replacesPods: "Canary" }),
  ...of("descheduler.alpha.kubernetes.io", { replacesPods: "*" }),
];

const SOURCES: readonly Row[] = [
  // https://fluxcd.io/flux/components/source/
  ...of("source.toolkit.fluxcd.io", { source: "*" }),
  ...of("source.extensions.fluxcd.io", { source: "*" }),
  // https://fluxoperator.dev/docs/crd/
  ...of("fluxcd.controlplane.io", { source: "*" }),
];

const BY_GROUP_AND_KIND = new Map(
  [...BUILT_IN, ...TRAFFIC, ...RIGHTS_AND_RULES, ...HARMLESS, ...REPLACES_PODS, ...SOURCES].flatMap(
    ({ is, group, kinds }) => kinds.split(" ").map((kind) => [`${group}/${kind}`, is] as const),
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
    (group === "snapshot.storage.k8s.io" && kind === "VolumeSnapshot")
  );
}
