import { of, type Row } from "./kind-class.ts";

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
  // https://longhorn.io/docs/latest/nodes-and-volumes/volumes/
  ...of("longhorn.io", { harmless: "RecurringJob BackupTarget Backup Snapshot", quota: "Volume" }),
  // Nodes pull it early: https://github.com/knative/caching
  ...of("caching.internal.knative.dev", { harmless: "Image" }),
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

/** What is known of kinds that somebody's operator or controller looks at. */
export const OPERATORS: readonly Row[] = [...HARMLESS, ...REPLACES_PODS, ...SOURCES];
