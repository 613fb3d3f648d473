import { ownValue } from "../../../model/own-value.ts";
import type { KubernetesObject } from "../../manifests.ts";

const NO_ADDRESS = "who calls its Service no longer comes to what it lists.";
const NO_EVENT = "what an event is to start by it does not start any more.";
const NO_EXCEPTION = "its policies count again for what it exempted: pods made from now on may be refused.";

const OWNED = "the Secret that it made may be deleted with it.";

/** What is missed of an object that goes, at the next claim, backup, renewal or login. */
export function missedLater({ group, kind }: Pick<KubernetesObject, "group" | "kind">): string | undefined {
  return ownValue(ownValue(MISSED, group) ?? {}, kind);
}

/** What is missed of a kind, by its group. */
const MISSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "storage.k8s.io": {
    StorageClass: "claims that name it stay pending from now on, and no volume of it grows.",
    CSIDriver: "volumes of this driver are not mounted any more as they were.",
    VolumeAttributesClass: "claims that name it stay pending from now on, or keep what their volumes are.",
  },
  // https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
  "resource.k8s.io": {
    DeviceClass: "claims that name it get no device any more: pods made from now on wait for it.",
  },
  // https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/
  "apiregistration.k8s.io": {
    APIService:
      "the API server does not answer for its group any more, metrics by which others scale for example.",
  },
  "snapshot.storage.k8s.io": {
    VolumeSnapshotClass: "no snapshot is made with it any more.",
    VolumeSnapshotContent: "the snapshot is lost, by its policy.",
  },
  "networking.k8s.io": { IngressClass: "Ingresses that name it are served no more." },
  "gateway.networking.k8s.io": { GatewayClass: "Gateways that name it are served no more." },
  "scheduling.k8s.io": {
    PriorityClass: "pods that name it are not made any more.",
  },
  "node.k8s.io": {
    RuntimeClass: "pods that name it are not made any more.",
  },
  "postgresql.cnpg.io": {
    ScheduledBackup: "no backup is made by it any more.",
    Database: "the database is dropped, if its reclaim policy says so.",
    Publication: "replication from it ends, by its reclaim policy.",
    Subscription: "replication to it ends, by its reclaim policy.",
  },
  "velero.io": {
    Schedule: "no backup is made by it any more.",
    BackupStorageLocation: "backups are neither made nor found there any more.",
    VolumeSnapshotLocation: "no snapshot is kept there any more.",
  },
  "volsync.backube": {
    ReplicationSource: "no backup is made by it any more.",
    ReplicationDestination: "claims that are to be filled from it stay pending from now on.",
  },
  "k8up.io": { Schedule: "no backup is made by it any more." },
  "triggers.tekton.dev": {
    Trigger: NO_EVENT,
    TriggerTemplate: NO_EVENT,
    TriggerBinding: NO_EVENT,
    ClusterTriggerBinding: NO_EVENT,
  },
  "longhorn.io": {
    RecurringJob: "no snapshot or backup is made by it any more.",
    BackupTarget: "backups are neither made nor found there any more.",
    Backup: "the backup is deleted.",
    Snapshot: "the snapshot is deleted.",
  },
  "cert-manager.io": {
    Issuer: "certificates that name it are not renewed any more.",
    ClusterIssuer: "certificates that name it are not renewed any more.",
    Certificate: "its Secret is not renewed any more, before it expires.",
  },
  "external-secrets.io": {
    SecretStore: "Secrets that are taken from it are not refreshed any more.",
    ClusterSecretStore: "Secrets that are taken from it are not refreshed any more.",
    ExternalSecret: OWNED,
    ClusterExternalSecret: "the Secrets that it made may be deleted with it.",
    PushSecret: "what it pushed is deleted at the provider, if its deletion policy says so.",
  },
  "secrets.hashicorp.com": {
    VaultAuth: "Secrets that are taken by it are not refreshed any more.",
    VaultAuthGlobal: "Secrets that are taken by it are not refreshed any more.",
    VaultStaticSecret: OWNED,
    VaultDynamicSecret: OWNED,
    VaultPKISecret: OWNED,
    VaultConnection: "Secrets that are taken by it are not refreshed any more.",
  },
  "bitnami.com": { SealedSecret: "the Secret that it made is deleted with it." },
  // Those that own what they make: https://github.com/isindir/sops-secrets-operator, https://infisical.com/docs/integrations/platforms/kubernetes/infisical-secret-crd
  "isindir.github.com": { SopsSecret: "the Secrets that it made are deleted with it." },
  "secrets.infisical.com": { InfisicalSecret: OWNED },
  "secrets.doppler.com": { DopplerSecret: OWNED },
  "k8s.bitwarden.com": { BitwardenSecret: OWNED },
  "ricoberger.de": { VaultSecret: OWNED },
  "secretgenerator.mittwald.de": { StringSecret: OWNED, BasicAuth: OWNED, SSHKeyPair: OWNED },
  "onepassword.com": { OnePasswordItem: "the Secret that it made is deleted with it." },
  "trust-manager.io": { ClusterBundle: "the ConfigMaps that it made are deleted with it." },
  "trust.cert-manager.io": { Bundle: "the ConfigMaps that it made are deleted with it." },
  "kafka.strimzi.io": {
    KafkaUser: "the user and its Secret are deleted: its clients are refused.",
    KafkaConnector: "the connector ends.",
  },
  "rabbitmq.com": {
    Queue: "the queue is deleted, with its messages.",
    Exchange: "the exchange is deleted, and what is sent to it is lost.",
    Binding: "messages are not routed by it any more.",
    Vhost: "the virtual host is deleted, with its queues and messages.",
    User: "the user is deleted: its clients are refused.",
    Permission: "the user's clients are refused.",
    Federation: "no message is moved by it any more.",
    Shovel: "no message is moved by it any more.",
  },
  // https://fluxcd.io/flux/components/notification/
  "notification.toolkit.fluxcd.io": {
    Provider: "alerts that name it reach nobody any more.",
    Alert: "what it told of reaches nobody any more, failed deliveries among it.",
    Receiver: "who calls its webhook is refused, and changes arrive at the next interval.",
  },
  // https://fluxcd.io/flux/components/image/
  "image.toolkit.fluxcd.io": {
    ImageRepository: "policies that name it find no newer image any more.",
    ImagePolicy: "no newer image is written where its mark stands.",
    ImageUpdateAutomation: "no newer image is written into the repository by it any more.",
  },
  // https://fluxoperator.dev/docs/crd/ (the finalizers of its controllers)
  "fluxcd.controlplane.io": {
    FluxInstance:
      "Flux Operator uninstalls Flux with it, with all of its objects, and what they deployed runs on without them: no later change arrives.",
    ResourceSet: "Flux Operator deletes what it made of it.",
    ResourceSetInputProvider:
      "a ResourceSet that names it fails, and of one that selects it Flux Operator deletes what it made by it.",
  },
  "keda.sh": {
    TriggerAuthentication: "what scales by it no longer does.",
    ClusterTriggerAuthentication: "what scales by it no longer does.",
  },
  // Those that somebody writes; the cluster makes them of a Service that selects pods.
  "": {
    Endpoints: NO_ADDRESS,
    PersistentVolume: "what it holds stays where it is, and no claim that is recreated finds it.",
  },
  "discovery.k8s.io": { EndpointSlice: NO_ADDRESS },
  "externaldns.k8s.io": { DNSEndpoint: "its names go from the DNS." },
  "networking.istio.io": { ServiceEntry: "pods of the mesh may no longer reach its hosts." },
  "elbv2.k8s.aws": { TargetGroupBinding: "the target group of the balancer loses its pods." },
  "multicluster.x-k8s.io": {
    ServiceExport: "other clusters do not reach the Service any more.",
    ServiceImport: "the Service of other clusters is not reached by it any more.",
  },
  // https://docs.flagger.app/usage/how-it-works#canary-finalizers
  "flagger.app": {
    Canary:
      "the pods that serve are deleted with it, and its workload stays at no replica, unless it says `revertOnDeletion`.",
  },
  "ceph.rook.io": { CephBlockPool: "the pool is deleted, with what it holds, once nothing uses it." },
  "metallb.io": {
    IPAddressPool: "Services that have an address of it lose that.",
    L2Advertisement: "nobody outside of the cluster finds the addresses that it announced.",
    BGPAdvertisement: "nobody outside of the cluster finds the addresses that it announced.",
    BGPPeer: "that router is not told of any address any more.",
  },
  "cilium.io": {
    CiliumLoadBalancerIPPool: "Services that have an address of it lose that.",
    CiliumL2AnnouncementPolicy: "nobody outside of the cluster finds the addresses that it announced.",
    CiliumBGPClusterConfig: "its routers are not told of any address any more.",
    CiliumBGPAdvertisement: "routers are not told of the addresses that it announced.",
  },
  // https://kyverno.io/docs/exceptions/
  "kyverno.io": { PolicyException: NO_EXCEPTION },
  "policies.kyverno.io": { PolicyException: NO_EXCEPTION },
  "argoproj.io": {
    AnalysisTemplate: "rollouts that name it do not go on.",
    ClusterAnalysisTemplate: "rollouts that name it do not go on.",
    AppProject: "Argo CD syncs no Application of it any more.",
  },
};
