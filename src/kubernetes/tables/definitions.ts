/* Made by scripts/kubernetes/definitions.mjs from the definitions of Flux, Argo CD and others: do not edit. */

/**
 * After a line that says which group they are of, and whose: kinds with their versions, the number of the schema (- where it is not here),
 * and whether they are the whole cluster's.
 */
export const DEFINED_KINDS = String.raw`
= kustomize.toolkit.fluxcd.io kustomize-controller 1.9.5
Kustomization v1 12
= helm.toolkit.fluxcd.io helm-controller 1.6.4
HelmRelease v2 2a
= source.toolkit.fluxcd.io source-controller 1.9.5
Bucket v1 2h
ExternalArtifact v1 2j
GitRepository v1 2s
HelmChart v1 2y
HelmRepository v1 36
OCIRepository v1 3d
= notification.toolkit.fluxcd.io notification-controller 1.9.3
Alert v1beta3 3k
Provider v1beta3 3p
Receiver v1 41
= image.toolkit.fluxcd.io image-reflector-controller 1.2.3
ImagePolicy v1 4a
ImageRepository v1 4e
= image.toolkit.fluxcd.io image-automation-controller 1.2.3
ImageUpdateAutomation v1 4u
= argoproj.io Argo CD 3.6.1
Application v1alpha1 5w
ApplicationSet v1alpha1 7g
AppProject v1alpha1 87
= acme.cert-manager.io cert-manager 1.21.2
Challenge v1 -
Order v1 -
= cert-manager.io cert-manager 1.21.2
CertificateRequest v1 8d
Certificate v1 91
ClusterIssuer v1 b3 cluster
Issuer v1 b3
= external-secrets.io External Secrets 1.3.2
ClusterExternalSecret v1 cb cluster
ClusterPushSecret v1alpha1 cp cluster
ClusterSecretStore v1 h3 cluster
ExternalSecret v1 h4
PushSecret v1alpha1 h5
SecretStore v1 h3
= generators.external-secrets.io External Secrets 1.3.2
ACRAccessToken v1alpha1 -
CloudsmithAccessToken v1alpha1 -
ClusterGenerator v1alpha1 - cluster
ECRAuthorizationToken v1alpha1 -
Fake v1alpha1 -
GCRAccessToken v1alpha1 -
GeneratorState v1alpha1 -
GithubAccessToken v1alpha1 -
Grafana v1alpha1 -
MFA v1alpha1 -
Password v1alpha1 -
QuayAccessToken v1alpha1 -
SSHKey v1alpha1 -
STSSessionToken v1alpha1 -
UUID v1alpha1 -
VaultDynamicSecret v1alpha1 -
Webhook v1alpha1 -
= gateway.networking.k8s.io Gateway API 1.7.0
BackendTLSPolicy v1,v1alpha3 hi
GatewayClass v1,v1beta1 hl cluster
Gateway v1,v1beta1 iu
GRPCRoute v1 jr
HTTPRoute v1,v1beta1 kn
ListenerSet v1 kp
ReferenceGrant v1,v1beta1 kv
TCPRoute v1 l1
TCPRoute v1alpha2 l4
TLSRoute v1,v1alpha3 l7
TLSRoute v1alpha2 la
UDPRoute v1 l1
UDPRoute v1alpha2 l4
= gateway.networking.x-k8s.io Gateway API 1.7.0
XBackend v1alpha1 -
XBackendTrafficPolicy v1alpha1 -
XMesh v1alpha1 - cluster
XTelemetryPolicy v1alpha1 -
= monitoring.coreos.com prometheus-operator 0.85.0
AlertmanagerConfig v1alpha1 ni
Alertmanager v1 nj
PodMonitor v1 nx
Probe v1 o6
PrometheusAgent v1alpha1 -
Prometheus v1 nj
PrometheusRule v1 od
ScrapeConfig v1alpha1 q9
ServiceMonitor v1 qe
ThanosRuler v1 -
= fluxcd.controlplane.io Flux Operator 0.58.1
FluxInstance v1 qv
FluxReport v1 r6
ResourceSetInputProvider v1 rg
ResourceSet v1 rv
= extensions.istio.io Istio 1.32.0
TrafficExtension v1alpha1 -
WasmPlugin v1alpha1 -
= networking.istio.io Istio 1.32.0
DestinationRule v1,v1alpha3,v1beta1 t8
EnvoyFilter v1alpha3 tv
Gateway v1,v1alpha3,v1beta1 u6
ProxyConfig v1beta1 ub
ServiceEntry v1,v1alpha3,v1beta1 um
Sidecar v1,v1alpha3,v1beta1 ux
VirtualService v1,v1alpha3,v1beta1 w1
WorkloadEntry v1,v1alpha3,v1beta1 w2
WorkloadGroup v1,v1alpha3,v1beta1 wc
= security.istio.io Istio 1.32.0
AuthorizationPolicy v1,v1beta1 wr
PeerAuthentication v1,v1beta1 ww
RequestAuthentication v1,v1beta1 x6
= telemetry.istio.io Istio 1.32.0
Telemetry v1,v1alpha1 xu
= eventing.keda.sh KEDA 2.21.0
CloudEventSource v1alpha1 -
ClusterCloudEventSource v1alpha1 - cluster
= keda.sh KEDA 2.21.0
ClusterTriggerAuthentication v1alpha1 yv cluster
ScaledJob v1alpha1 zi
ScaledObject v1alpha1 zv
TriggerAuthentication v1alpha1 yv
= traefik.io Traefik 3.7.13
IngressRoute v1alpha1 10h
IngressRouteTCP v1alpha1 10r
IngressRouteUDP v1alpha1 10x
Middleware v1alpha1 11w
MiddlewareTCP v1alpha1 120
ServersTransport v1alpha1 126
ServersTransportTCP v1alpha1 129
TLSOption v1alpha1 12d
TLSStore v1alpha1 12i
TraefikService v1alpha1 12r
= argoproj.io Argo Rollouts 1.9.3
AnalysisRun v1alpha1 -
AnalysisTemplate v1alpha1 141
ClusterAnalysisTemplate v1alpha1 141 cluster
Experiment v1alpha1 -
Rollout v1alpha1 15j
= cilium.io Cilium 1.20.2
CiliumBGPAdvertisement v2 161 cluster
CiliumBGPAdvertisement v2alpha1 - cluster
CiliumBGPClusterConfig v2 16c cluster
CiliumBGPClusterConfig v2alpha1 - cluster
CiliumBGPNodeConfigOverride v2 16i cluster
CiliumBGPNodeConfigOverride v2alpha1 - cluster
CiliumBGPNodeConfig v2,v2alpha1 - cluster
CiliumBGPPeerConfig v2 16v cluster
CiliumBGPPeerConfig v2alpha1 - cluster
CiliumCIDRGroup v2,v2alpha1 16y cluster
CiliumClusterwideEnvoyConfig v2 174 cluster
CiliumClusterwideNetworkPolicy v2 18r cluster
CiliumEgressGatewayPolicy v2 18y cluster
CiliumEndpoint v2 -
CiliumEnvoyConfig v2 174
CiliumIdentity v2 - cluster
CiliumLoadBalancerIPPool v2,v2alpha1 193 cluster
CiliumLocalRedirectPolicy v2 19b
CiliumNetworkPolicy v2 18r
CiliumNodeConfig v2,v2alpha1 19d
CiliumNode v2 - cluster
CiliumDatapathPlugin v2alpha1 - cluster
CiliumEndpointSlice v2alpha1 - cluster
CiliumGatewayClassConfig v2alpha1 19s
CiliumL2AnnouncementPolicy v2alpha1 19u cluster
CiliumPodIPPool v2alpha1 1a0 cluster
= bitnami.com Sealed Secrets 0.40.0
SealedSecret v1alpha1 1a6
= metallb.io MetalLB 0.16.2
BFDProfile v1beta1 1ab
BGPAdvertisement v1beta1 1ae
BGPPeer v1beta1 1al
BGPPeer v1beta2 1ap
Community v1beta1 1ar
ConfigurationState v1beta1 -
IPAddressPool v1beta1 1au
L2Advertisement v1beta1 1ay
ServiceBGPStatus v1beta1 -
ServiceL2Status v1beta1 -
= groupsnapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeGroupSnapshotClass v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshotContent v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshot v1,v1beta1,v1beta2 -
= snapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeSnapshotClass v1 1b0 cluster
VolumeSnapshotContent v1 - cluster
VolumeSnapshot v1 1b3
= velero.io Velero 1.18.3
BackupRepository v1 -
Backup v1 1bi
BackupStorageLocation v1 1bn
DeleteBackupRequest v1 -
DownloadRequest v1 -
PodVolumeBackup v1 -
PodVolumeRestore v1 -
Restore v1 1c0
Schedule v1 1c2
ServerStatusRequest v1 -
VolumeSnapshotLocation v1 1c4
= kyverno.io Kyverno 1.19.1
CleanupPolicy v2,v2beta1 1cw
ClusterCleanupPolicy v2,v2beta1 1cw cluster
ClusterPolicy v1 1eu cluster
ClusterPolicy v2beta1 - cluster
GlobalContextEntry v2,v2alpha1,v2beta1 1f0 cluster
Policy v1 1eu
Policy v2beta1 -
PolicyException v2,v2beta1 1f4
UpdateRequest v2 -
= policies.kyverno.io Kyverno 1.19.1
DeletingPolicy v1 1f9 cluster
DeletingPolicy v1alpha1,v1beta1 - cluster
GeneratingPolicy v1 1fh cluster
GeneratingPolicy v1alpha1,v1beta1 - cluster
ImageValidatingPolicy v1,v1alpha1,v1beta1 - cluster
MutatingPolicy v1 1fp cluster
MutatingPolicy v1alpha1,v1beta1 - cluster
NamespacedDeletingPolicy v1 1f9
NamespacedDeletingPolicy v1beta1 -
NamespacedGeneratingPolicy v1 1fh
NamespacedGeneratingPolicy v1beta1 -
NamespacedImageValidatingPolicy v1,v1beta1 -
NamespacedMutatingPolicy v1 1fp
NamespacedMutatingPolicy v1beta1 -
NamespacedValidatingPolicy v1 1fv
NamespacedValidatingPolicy v1beta1 -
PolicyException v1 1g0
PolicyException v1alpha1,v1beta1 -
ValidatingPolicy v1 1fv cluster
ValidatingPolicy v1alpha1,v1beta1 - cluster
= wgpolicyk8s.io Kyverno 1.19.1
ClusterPolicyReport v1alpha2 - cluster
PolicyReport v1alpha2 -
= reports.kyverno.io Kyverno 1.19.1
ClusterEphemeralReport v1 - cluster
EphemeralReport v1 -
= karpenter.sh Karpenter 1.12.1
NodeClaim v1 - cluster
NodeOverlay v1alpha1 1h9 cluster
NodePool v1 1hr cluster
= autoscaling.x-k8s.io AWS Karpenter 1.15.2
CapacityBuffer v1beta1 1g3
= karpenter.k8s.aws AWS Karpenter 1.15.2
EC2NodeClass v1 1h1 cluster
= trust-manager.io trust-manager 0.25.0
ClusterBundle v1alpha2 1i6 cluster
= trust.cert-manager.io trust-manager 0.25.0
Bundle v1alpha1 1ih cluster
= tailscale.com Tailscale 1.104.7
Connector v1alpha1 1il cluster
DNSConfig v1alpha1 1ir cluster
PeerRelay v1alpha1 1ix cluster
ProxyClass v1alpha1 1jm cluster
ProxyGroupPolicy v1alpha1 1jo
ProxyGroup v1alpha1 1jt cluster
Recorder v1alpha1 - cluster
Tailnet v1alpha1 - cluster
= projectcontour.io Contour 1.33.8
ContourConfiguration v1alpha1 -
ContourDeployment v1alpha1 -
ExtensionService v1alpha1 1kb
HTTPProxy v1 1ma
TLSCertificateDelegation v1 1me
= helm.cattle.io K3s' Helm 0.17.9
HelmChartConfig v1 1mk
HelmChart v1 1mn
= kueue.x-k8s.io Kueue 0.17.0
AdmissionCheck v1beta1 1mq cluster
AdmissionCheck v1beta2 1mt cluster
ClusterQueue v1beta1 1nk cluster
ClusterQueue v1beta2 1nv cluster
Cohort v1beta1,v1beta2 1nx cluster
LocalQueue v1beta1,v1beta2 1nz
MultiKueueCluster v1beta1,v1beta2 - cluster
MultiKueueConfig v1beta1,v1beta2 - cluster
ProvisioningRequestConfig v1beta1,v1beta2 - cluster
ResourceFlavor v1beta1,v1beta2 1o4 cluster
Topology v1beta1,v1beta2 1o8 cluster
WorkloadPriorityClass v1beta1 1o9 cluster
WorkloadPriorityClass v1beta2 1oa cluster
Workload v1beta1,v1beta2 -
= flagger.app Flagger 1.36.1
Canary v1beta1 1pq
MetricTemplate v1beta1 1pu
AlertProvider v1beta1 1px
= barmancloud.cnpg.io Barman's plugin 0.15.0
ObjectStore v1 1qg
= gateway.envoyproxy.io Envoy Gateway 1.9.1
Backend v1alpha1 1qw
BackendTrafficPolicy v1alpha1 1uo
ClientTrafficPolicy v1alpha1 1vt
EnvoyExtensionPolicy v1alpha1 1wj
EnvoyPatchPolicy v1alpha1 -
EnvoyProxy v1alpha1 20u
HTTPRouteFilter v1alpha1 218
SecurityPolicy v1alpha1 22u
= postgresql.cnpg.io CloudNativePG 1.30.0
Backup v1 230
ClusterImageCatalog v1 23d cluster
Cluster v1 25i
DatabaseRole v1 25l
Database v1 260
FailoverQuorum v1 gw
ImageCatalog v1 23d
Pooler v1 268
Publication v1 26e
ScheduledBackup v1 26h
Subscription v1 26j
= grafana.integreatly.org Grafana Operator 5.24.0
GrafanaAlertRuleGroup v1beta1 26w
GrafanaContactPoint v1beta1 273
GrafanaDashboard v1beta1 27i
GrafanaDatasource v1beta1 27l
GrafanaFolder v1beta1 27n
GrafanaLibraryPanel v1beta1 27p
GrafanaManifest v1beta1 27x
GrafanaMuteTiming v1beta1 283
GrafanaNotificationPolicy v1beta1 289
GrafanaNotificationPolicyRoute v1beta1 28a
GrafanaNotificationTemplate v1beta1 28c
Grafana v1beta1 29v
GrafanaServiceAccount v1beta1 2a0
= volsync.backube VolSync 0.16.0
ReplicationDestination v1alpha1 2ad
ReplicationSource v1alpha1 2an
= externaldns.k8s.io ExternalDNS 0.22.0
DNSEndpoint v1alpha1 2ar
DNSRecord v1alpha1 2at
= argocd-image-updater.argoproj.io Image Updater 1.3.0
ImageUpdater v1alpha1 2b7
= nfd.k8s-sigs.io Node Feature Discovery 0.19.0
NodeFeature v1alpha1 2bj
NodeFeatureGroup v1alpha1 2bu
NodeFeatureRule v1alpha1 2bz cluster
= kafka.strimzi.io Strimzi 1.2.0
Kafka v1 2f5
KafkaConnect v1 2fv
KafkaTopic v1 2fy
KafkaUser v1 2gf
KafkaNodePool v1 2gq
KafkaBridge v1 -
KafkaConnector v1 2gw
KafkaMirrorMaker2 v1 -
KafkaRebalance v1 -
= core.strimzi.io Strimzi 1.2.0
StrimziPodSet v1 -
= ceph.rook.io Rook 1.20.6
CephBlockPoolRadosNamespace v1 -
CephBlockPool v1 2he
CephBucketNotification v1 -
CephBucketTopic v1 -
CephClient v1 -
CephCluster v1 2jq
CephCOSIDriver v1 -
CephFilesystemMirror v1 -
CephFilesystem v1 2jz
CephFilesystemSubVolumeGroup v1 2k5
CephNFS v1 -
CephNVMeOFGateway v1 -
CephObjectRealm v1 -
CephObjectStoreAccount v1 -
CephObjectStore v1 2l5
CephObjectStoreUser v1 2lg
CephObjectZoneGroup v1 -
CephObjectZone v1 -
CephRBDMirror v1 -
= objectbucket.io Rook 1.20.6
ObjectBucketClaim v1alpha1 2lj
ObjectBucket v1alpha1 2ln cluster
= dragonflydb.io Dragonfly Operator 1.6.1
Dragonfly v1alpha1 2m5
= longhorn.io Longhorn 1.12.1
BackingImageDataSource v1beta2 -
BackingImageManager v1beta2 -
BackingImage v1beta2 -
BackupBackingImage v1beta2 -
Backup v1beta2 -
BackupTarget v1beta2 2m7
BackupVolume v1beta2 -
EngineFrontend v1beta2 -
EngineImage v1beta2 -
Engine v1beta2 -
InstanceManager v1beta2 -
Node v1beta2 -
Orphan v1beta2 -
RecurringJob v1beta2 2ma
Replica v1beta2 -
Setting v1beta2 1ud
ShardGroup v1beta2 -
Shard v1beta2 -
ShareManager v1beta2 -
Snapshot v1beta2 -
SupportBundle v1beta2 -
SystemBackup v1beta2 -
SystemRestore v1beta2 -
VolumeAttachment v1beta2 -
Volume v1beta2 -
= tuppr.home-operations.com tuppr 0.5.0
KubernetesUpgrade v1alpha1 2mm cluster
TalosUpgrade v1alpha1 2n1 cluster
= operators.coreos.com OLM 0.45.0
CatalogSource v1alpha1 2n9
ClusterServiceVersion v1alpha1 -
InstallPlan v1alpha1 -
OLMConfig v1 - cluster
OperatorCondition v1,v2 -
OperatorGroup v1 2nc
OperatorGroup v1alpha2 2ne
Operator v1 - cluster
Subscription v1alpha1 2nh
`;

/**
 * Schemas, one a line: the first letter of the type (- without), fields with the numbers of their schemas in base 36 ("!" where they
 * have to be there), "[" and the items' number, "*" and that of all other fields, and the rest as JSON.
 */
export const SCHEMAS = String.raw`
s {"enum":["originAnnotations","transformerAnnotations"]}
a [0
s
o *2
o annotations=3 labels=3
a [2
s {"enum":["sops"]}
o name!=2
o provider!=6 secretRef=7 serviceAccountName=2
s {"enum":["MirrorPrune","Delete","WaitForTermination","Orphan"]}
o name!=2 namespace=2 readyExpr=2
a [a
b
o apiVersion!=2 current!=2 failed=2 inProgress=2 kind=2
a [d
o apiVersion=2 kind!=2 name!=2 namespace=2
a [f
o annotationSelector=2 group=2 kind=2 labelSelector=2 name=2 namespace=2 version=2
o paths!=5 target=h
a [i
o digest=2 name!=2 newName=2 newTag=2
a [k
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
o key=2 name!=2
o configMapRef=7 secretRef=n {"x-kubernetes-validations":[{"rule":"has(self.configMapRef) || has(self.secretRef)"},{"rule":"!has(self.configMapRef) || !has(self.secretRef)"}]}
s {"minLength":1,"maxLength":200}
o patch!=2 target=h
a [q
s {"enum":["Secret","ConfigMap"]}
s {"minLength":1,"maxLength":253}
o kind!=s name!=t optional=c
a [u
s {"enum":["WithVariables","Always"]}
o substitute=3 substituteFrom=v substituteStrategy=w
s {"enum":["OCIRepository","GitRepository","Bucket","ExternalArtifact"]}
o apiVersion=2 kind!=y name!=2 namespace=2
s {"minLength":1,"maxLength":63}
o buildMetadata=1 commonMetadata=4 components=5 decryption=8 deletionPolicy=9 dependsOn=b force=c healthCheckExprs=e healthChecks=g ignore=j ignoreMissingComponents=c images=l interval!=m kubeConfig=o namePrefix=p nameSuffix=p patches=r path=2 postBuild=x prune!=c retryInterval=m serviceAccountName=2 sourceRef!=z suspend=c targetNamespace=10 timeout=m wait=c
o spec=11
s {"minLength":1,"maxLength":2048}
s {"enum":["ChartVersion","Revision"]}
s {"enum":["HelmRepository","GitRepository","Bucket"]}
o apiVersion=2 kind!=15 name!=t namespace=10
s {"enum":["cosign","notation"]}
o provider=17 secretRef=7
o chart!=13 ignoreMissingValuesFiles=c interval=m reconcileStrategy=14 sourceRef!=16 valuesFiles=5 verify=18 version=2
o metadata=4 spec!=19
s {"enum":["OCIRepository","HelmChart","ExternalArtifact"]}
o apiVersion=2 kind!=1b name!=t namespace=10
s {"enum":["enabled","warn","disabled"]}
o ignore=j mode=1d
s {"enum":["Skip","Create","CreateReplace"]}
i
o ignoreTestFailures=c remediateLastFailure=c retries=1g
s {"enum":["RemediateOnFailure","RetryOnFailure"]}
o name!=1i retryInterval=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name != 'RemediateOnFailure'"}]}
o crds=1f createNamespace=c disableHooks=c disableOpenAPIValidation=c disableSchemaValidation=c disableTakeOwnership=c disableWait=c disableWaitForJobs=c remediation=1h replace=c serverSideApply=c skipCRDs=c strategy=1j timeout=m
s {"enum":["nohooks","combined","separate"]}
o images=l patches=r
o kustomize=1m
a [1n
s {"minLength":1,"maxLength":53}
s {"enum":["enabled","disabled","auto"]}
o cleanupOnFail=c disableHooks=c disableWait=c disableWaitForJobs=c force=c recreate=c serverSideApply=1q timeout=m
o exclude=c name!=t
a [1s
o enable=c filters=1t ignoreFailures=c timeout=m
s {"enum":["background","foreground","orphan"]}
o deletionPropagation=1v disableHooks=c disableWait=c keepHistory=c timeout=m
s {"enum":["InPlaceUpdate","Reinstall"]}
s {"enum":["rollback","uninstall"]}
o ignoreTestFailures=c remediateLastFailure=c retries=1g strategy=1y
o name!=1i retryInterval=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name == 'RetryOnFailure'"}]}
o chartNameChangeStrategy=1x cleanupOnFail=c crds=1f disableHooks=c disableOpenAPIValidation=c disableSchemaValidation=c disableTakeOwnership=c disableWait=c disableWaitForJobs=c force=c preserveValues=c remediation=1z serverSideApply=1q strategy=20 timeout=m
- {"x-kubernetes-preserve-unknown-fields":true}
s {"maxLength":250,"pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"}
s {"maxLength":253,"pattern":"^[\\-._a-zA-Z0-9]+$"}
o kind!=s literal=c name!=t optional=c targetPath=23 valuesKey=24
a [25
s {"enum":["poller","legacy"]}
o name!=27
o chart=1a chartRef=1c commonMetadata=4 dependsOn=b driftDetection=1e healthCheckExprs=e install=1k interval!=m kubeConfig=o maxHistory=1g persistentClient=c postRenderStrategy=1l postRenderers=1o releaseName=1p rollback=1r serviceAccountName=t storageNamespace=10 suspend=c targetNamespace=10 test=1u timeout=m uninstall=1w upgrade=21 values=22 valuesFrom=26 waitStrategy=28 {"x-kubernetes-validations":[{"rule":"(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))"}]}
o spec=29
s {"enum":["generic","aws","gcp","azure"]}
s {"pattern":"^(http|https)://.*$"}
s {"enum":["aws","ldap"]}
o certSecretRef=7 endpoint!=2c provider!=2d secretRef=7
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}
o bucketName!=2 certSecretRef=7 endpoint!=2 ignore=2 insecure=c interval!=m prefix=2 provider=2b proxySecretRef=7 region=2 secretRef=7 serviceAccountName=2 sts=2e suspend=c timeout=2f {"x-kubernetes-validations":[{"rule":"self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)"},{"rule":"self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'"},{"rule":"self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)"},{"rule":"self.provider != 'generic' || !has(self.serviceAccountName)"},{"rule":"!has(self.secretRef) || !has(self.serviceAccountName)"}]}
o spec=2g
o sourceRef=f
o spec=2i
o fromPath=2 repository!=7 toPath=2
a [2k
s {"enum":["generic","aws","azure","github"]}
o branch=2 commit=2 name=2 semver=2 tag=2
s {"pattern":"^(http|https|ssh)://.*$"}
s {"enum":["head","HEAD","Tag","TagAndHEAD"]}
o mode=2p secretRef!=7
o ignore=2 include=2l interval!=m provider=2m proxySecretRef=7 recurseSubmodules=c ref=2n secretRef=7 serviceAccountName=2 sparseCheckout=5 suspend=c timeout=2f url!=2o verify=2q {"x-kubernetes-validations":[{"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))"}]}
o spec=2r
o apiVersion=2 kind!=15 name!=2
o issuer!=2 subject!=2
a [2u
o matchOIDCIdentity=2v provider=17 secretRef=7
o chart!=2 ignoreMissingValuesFiles=c interval!=m reconcileStrategy=14 sourceRef!=2t suspend=c valuesFiles=5 verify=2w version=2 {"x-kubernetes-validations":[{"rule":"!has(self.verify) || self.sourceRef.kind == 'HelmRepository'"}]}
o spec=2x
o matchLabels=3
a [2z
o namespaceSelectors!=30
s {"enum":["generic","aws","azure","gcp"]}
s {"enum":["default","oci"]}
s {"pattern":"^(http|https|oci)://.*$"}
o accessFrom=31 certSecretRef=7 insecure=c interval=m passCredentials=c provider=32 secretRef=7 suspend=c timeout=2f type=33 url!=34
o spec=35
s {"enum":["extract","copy"]}
o mediaType=2 operation=37
o digest=2 semver=2 semverFilter=2 tag=2
s {"pattern":"^oci://.*$"}
o matchOIDCIdentity=2v provider=17 secretRef=7 trustedRootSecretRef=7
o certSecretRef=7 ignore=2 insecure=c interval!=m layerSelector=38 provider=32 proxySecretRef=7 ref=39 secretRef=7 serviceAccountName=2 suspend=c timeout=2f url!=3a verify=3b
o spec=3c
s {"enum":["info","error"]}
s {"enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository","ArtifactGenerator","ExternalArtifact"]}
o apiVersion=2 kind!=3f matchLabels=3 name!=t namespace=t
a [3g
s {"maxLength":255}
o eventMetadata=3 eventSeverity=3e eventSources!=3h exclusionList=5 inclusionList=5 providerRef!=7 summary=3i suspend=c
o spec=3j
s {"maxLength":2048}
s {"maxLength":2048,"pattern":"^(http|https)://.*$"}
s {"enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","gitea","giteapullrequestcomment","bitbucketserver","bitbucket","azuredevops","googlechat","googlepubsub","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch","githubpullrequestcomment","gitlabmergerequestcomment","pagerduty","datadog","nats","zulip","otel"]}
o address=3l certSecretRef=7 channel=3l commitStatusExpr=2 interval=m proxy=3m proxySecretRef=7 secretRef=7 serviceAccountName=2 suspend=c timeout=2f type!=3n username=3l {"x-kubernetes-validations":[{"rule":"self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)"}]}
o spec=3o
s {"pattern":"^https?://"}
o expression!=2 message!=2
a [3r {"minItems":1}
o expression!=2 name!=2
a [3t
o audience=2 issuerURL!=3q validations!=3s variables=3u
a [3v
o apiVersion=2 filter=2 kind!=3f matchLabels=3 name!=t namespace=t
a [3x
s {"enum":["generic","generic-hmac","generic-oidc","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr","cdevents"]}
o events=5 interval=m oidcProviders=3w resourceFilter=2 resources!=3y secretRef=7 suspend=c type!=3z {"x-kubernetes-validations":[{"rule":"self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)"},{"rule":"self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0"},{"rule":"self.type != 'generic-oidc' || !has(self.secretRef)"},{"rule":"self.type == 'generic-oidc' || has(self.secretRef)"}]}
o spec=40
s {"enum":["Always","IfNotPresent","Never"]}
o extract=2 pattern=2
o name!=2 namespace=2
s {"enum":["asc","desc"]}
o order=45
o range!=2
o alphabetical=46 numerical=46 semver=47
o digestReflectionPolicy=42 filterTags=43 imageRepositoryRef!=44 interval=m policy!=48 suspend=c {"x-kubernetes-validations":[{"rule":"!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')"},{"rule":"has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'"}]}
o spec=49
a [2 {"maxItems":25}
s {"maxLength":253}
o accessFrom=31 certSecretRef=7 exclusionList=4b image!=2 insecure=c interval!=m provider=32 proxySecretRef=7 secretRef=7 serviceAccountName=4c suspend=c timeout=2f
o spec=4d
o ref!=2n
o email!=2 name=2
s {"enum":["gpg","ssh"]}
o secretRef!=7 type=4h
o author!=4g messageTemplate=2 messageTemplateValues=3 signingKey=4i
o branch=2 options=3 refspec=2
o checkout=4f commit!=4j push=4k
o key!=2 operator!=2 values=5
a [4m
o matchExpressions=4n matchLabels=3
s {"enum":["GitRepository"]}
o apiVersion=2 kind=4p name!=2 namespace=2
s {"enum":["Setters"]}
o path=2 strategy=4r
o git=4l interval!=m policySelector=4o sourceRef!=4q suspend=c update=4s
o spec=4t
o name=2 namespace=2 server=2
o group=2 jqPathExpressions=5 jsonPointers=5 kind!=2 managedFieldsManagers=5 name=2 namespace=2
a [4w
o name!=2 value!=2
a [4y
o code=c name!=2 value!=2
a [50
o extVars=51 libs=5 tlas=51
o disableExtensionFilter=c exclude=2 include=2 jsonnet=52 recurse=c
o name=2 path=2
a [54
o forceString=c name=2 value=2
a [56
o {"x-kubernetes-preserve-unknown-fields":true}
o apiVersions=5 fileParameters=55 ignoreMissingValueFiles=c kubeVersion=2 namespace=2 parameters=57 passCredentials=c releaseName=2 skipCrds=c skipSchemaValidation=c skipTests=c valueFiles=5 values=2 valuesObject=58 version=2
o *c
o options=5a patch=2 path=2 target=h
a [5b
- {"x-kubernetes-int-or-string":true}
o count!=5d name!=2
a [5e
o apiVersions=5 commonAnnotations=3 commonAnnotationsEnvsubst=c commonLabels=3 components=5 forceCommonAnnotations=c forceCommonLabels=c ignoreMissingComponents=c images=5 kubeVersion=2 labelIncludeTemplates=c labelWithoutSelector=c namePrefix=2 nameSuffix=2 namespace=2 patches=5c replicas=5f version=2
o array=5 map=3 name=2 string=2
a [5h
o env=4z name=2 parameters=5i
o chart=2 directory=53 helm=59 kustomize=5g name=2 path=2 plugin=5j ref=2 repoURL!=2 tagPrefix=2 targetRevision=2
o directory=53 helm=59 kustomize=5g path!=2 plugin=5j repoURL!=2 targetRevision!=2
o targetBranch!=2
s {"minLength":1,"pattern":"^.{2,}|[^./]$"}
o path!=5n repoURL=2 targetBranch!=2
o drySource!=5l hydrateTo=5m syncSource!=5o
a [5k
o allowEmpty=c enabled=c prune=c selfHeal=c
o duration=2 factor=1g maxDuration=2
o backoff=5s limit=1g refresh=c
o automated=5r managedNamespaceMetadata=4 retry=5t syncOptions=5
o destination!=4v ignoreDifferences=4x info=4z project!=2 revisionHistoryLimit=1g source=5k sourceHydrator=5p sources=5q syncPolicy=5u
o spec!=5v
o annotations=3 finalizers=5 labels=3 name=2 namespace=2
o metadata!=5x spec!=5v
o configMapRef!=2 labelSelector=4o name=2 requeueAfterSeconds=1g template=5y values=3
o flatList=c selector=4o template=5y values=3
o exclude=c path!=2
a [61
o directories=62 files=62 pathParamPrefix=2 repoURL!=2 requeueAfterSeconds=1g revision!=2 template=5y values=3
a [22
o elements=64 elementsYaml=2 template=5y
o *22
o parameters=66
o configMapRef!=7 input=67 requeueAfterSeconds=1g template=5y values=3
o key!=2 secretName!=2
o api=2 labels=5 organization!=2 project!=2 repo!=2 tokenRef=69
o passwordRef!=69 username!=2
o tokenRef!=69
o api=2 basicAuth=6b bearerToken=6c owner!=2 repo!=2
o configMapName!=2 key!=2
o api!=2 basicAuth=6b bearerToken=6c caRef=6e insecure=c project!=2 repo!=2
o branchMatch=2 targetBranchMatch=2 titleMatch=2
a [6g
o api!=2 insecure=c labels=5 owner!=2 repo!=2 tokenRef=69
o api=2 appSecretName=2 labels=5 owner!=2 repo!=2 tokenRef=69
o api=2 caRef=6e insecure=c labels=5 project!=2 pullRequestState=2 tokenRef=69
o azuredevops=6a bitbucket=6d bitbucketServer=6f continueOnRepoNotFoundError=c filters=6h gitea=6i github=6j gitlab=6k requeueAfterSeconds=1g template=5y values=3
o key!=2 value=2
a [6m
o allBranches=c region=2 role=2 tagFilters=6n
o accessTokenRef!=69 allBranches=c api=2 organization!=2 teamProject!=2
o allBranches=c appPasswordRef!=69 owner!=2 user!=2
o allBranches=c api!=2 basicAuth=6b bearerToken=6c caRef=6e insecure=c project!=2
o branchMatch=2 labelMatch=2 pathsDoNotExist=5 pathsExist=5 repositoryMatch=2
a [6s
o allBranches=c api!=2 excludeArchivedRepos=c insecure=c owner!=2 tokenRef=69
o allBranches=c api=2 appSecretName=2 excludeArchivedRepos=c organization!=2 tokenRef=69
o allBranches=c api=2 caRef=6e group!=2 includeArchivedRepos=c includeSharedProjects=c includeSubgroups=c insecure=c tokenRef=69 topic=2
o awsCodeCommit=6o azureDevOps=6p bitbucket=6q bitbucketServer=6r cloneProtocol=2 filters=6t gitea=6u github=6v gitlab=6w requeueAfterSeconds=1g template=5y values=3
o clusterDecisionResource=5z clusters=60 git=63 list=65 matrix=22 merge=22 oci=63 plugin=68 pullRequest=6l scmProvider=6x selector=4o
a [6y
o generators!=6z template=5y
o generators!=6z mergeKeys!=5 template=5y
o clusterDecisionResource=5z clusters=60 git=63 list=65 matrix=70 merge=71 oci=63 plugin=68 pullRequest=6l scmProvider=6x selector=4o
a [72
o jqPathExpressions=5 jsonPointers=5 name=2
a [74
o annotations=5 labels=5
o key=2 operator=2 values=5
a [77
o matchExpressions=78 maxUpdate=5d
a [79
o steps=7a
o deletionOrder=2 rollingSync=7b type=2
s {"enum":["create-only","create-update","create-delete","sync"]}
o applicationsSync=7d preserveResourcesOnDeletion=c
o applyNestedSelectors=c generators!=73 goTemplate=c goTemplateOptions=5 ignoreApplicationDifferences=75 preservedFields=76 strategy=7c syncPolicy=7e template!=5y templatePatch=2
o spec!=7f
o group!=2 kind!=2 name=2
a [7h
o defaultServiceAccount!=2 namespace=2 server!=2
a [7j
a [4v
o group!=2 kind!=2
a [7m
o group=2 kind=2 name=2
a [7o
o ignore=7p warn=c
o exp=1g iat!=1g id=2
a [7r
o description=2 groups=5 jwtTokens=7s name!=2 policies=5
a [7t
o keyID!=2
a [7v
o keys!=5 mode!=2
o url!=2
a [7y
o gpg!=7x repos!=7z
a [80
o policies!=81
o git!=82
o andOperator=c applications=5 clusters=5 description=2 duration=2 kind=2 manualSync=c namespaces=5 schedule=2 syncOverrun=c timeZone=2
a [84
o clusterResourceBlacklist=7i clusterResourceWhitelist=7i description=3i destinationServiceAccounts=7k destinations=7l namespaceResourceBlacklist=7n namespaceResourceWhitelist=7n orphanedResources=7q permitOnlyProjectScopedClusters=c roles=7u signatureKeys=7w sourceIntegrity=83 sourceNamespaces=5 sourceRepos=5 syncWindows=85
o spec!=86
o *5
o group=2 kind=2 name!=2
s {"enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
a [8a
o duration=2 extra=88 groups=5 isCA=c issuerRef!=89 request!=2 uid=2 usages=8b username=2
o spec=8c
s {"enum":["DER","CombinedPEM"]}
o type!=8e
a [8f
o alias=2 create!=c password=2 passwordSecretRef=n
s {"enum":["LegacyRC2","LegacyDES","Modern2023","Modern2026"]}
o create!=c password=2 passwordSecretRef=n profile=8i
o jks=8h pkcs12=8j
o dnsDomains=5 emailAddresses=5 ipRanges=5 uriDomains=5
o critical=c excluded=8l permitted=8l
o oid=2 utf8Value=2
a [8n
s {"enum":["RSA","ECDSA","Ed25519"]}
s {"enum":["PKCS1","PKCS8"]}
s {"enum":["Never","Always"]}
o algorithm=8p encoding=8q rotationPolicy=8r size=1g
s {"enum":["RenewBefore","Disabled"]}
s {"minLength":1}
o cron!=8u timezone=8u windowDuration!=2
a [8v
o policy=8t windows=8w
s {"enum":["SHA256WithRSA","SHA384WithRSA","SHA512WithRSA","ECDSAWithSHA256","ECDSAWithSHA384","ECDSAWithSHA512","PureEd25519"]}
o countries=5 localities=5 organizationalUnits=5 organizations=5 postalCodes=5 provinces=5 serialNumber=2 streetAddresses=5
o additionalOutputFormats=8g commonName=2 dnsNames=5 duration=2 emailAddresses=5 encodeUsagesInRequest=c ipAddresses=5 isCA=c issuerRef!=89 keystores=8k literalSubject=2 nameConstraints=8m otherNames=8o privateKey=8s renewBefore=2 renewBeforePercentage=1g renewal=8x revisionHistoryLimit=1g secretName!=2 secretTemplate=4 signatureAlgorithm=8y subject=8z uris=5 usages=8b
o spec=90
s {"enum":["HS256","HS384","HS512"]}
o keyAlgorithm=92 keyID!=2 keySecretRef!=n
s {"maxLength":64}
o accountSecretRef!=n host!=2
o accessTokenSecretRef!=n clientSecretSecretRef!=n clientTokenSecretRef!=n serviceConsumerDomain!=2
s {"enum":["AzurePublicCloud","AzureChinaCloud","AzureGermanCloud","AzureUSGovernmentCloud"]}
o clientID=2 resourceID=2 tenantID=2
s {"enum":["AzurePublicZone","AzurePrivateZone"]}
o clientID=2 clientSecretSecretRef=n environment=97 hostedZoneName=2 managedIdentity=98 resourceGroupName!=2 subscriptionID!=2 tenantID=2 zoneType=99
o hostedZoneName=2 project!=2 serviceAccountSecretRef=n
o apiKeySecretRef=n apiTokenSecretRef=n email=2
s {"enum":["None","Follow"]}
o tokenSecretRef!=n
s {"enum":["TCP","UDP"]}
o nameserver!=2 protocol=9f tsigAlgorithm=2 tsigKeyName=2 tsigSecretSecretRef=n
o audiences=5 name!=2
o serviceAccountRef!=9h
o kubernetes!=9i
o accessKeyID=2 accessKeyIDSecretRef=n auth=9j hostedZoneID=2 region=2 role=2 secretAccessKeySecretRef=n
o config=22 groupName!=2 solverName!=2
o acmeDNS=95 akamai=96 azureDNS=9a cloudDNS=9b cloudflare=9c cnameStrategy=9d digitalocean=9e rfc2136=9g route53=9k webhook=9l
s {"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}
s {"minLength":1,"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
i {"minimum":1,"maximum":65535}
s {"minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o group=9n kind=9o name!=t namespace=9p port=9q sectionName=9r
a [9s
o matchExpressions=4n matchFields=4n
o preference!=9u weight!=1g
a [9v
a [9u
o nodeSelectorTerms!=9x
o preferredDuringSchedulingIgnoredDuringExecution=9w requiredDuringSchedulingIgnoredDuringExecution=9y
o labelSelector=4o matchLabelKeys=5 mismatchLabelKeys=5 namespaceSelector=4o namespaces=5 topologyKey!=2
o podAffinityTerm!=a0 weight!=1g
a [a1
a [a0
o preferredDuringSchedulingIgnoredDuringExecution=a2 requiredDuringSchedulingIgnoredDuringExecution=a3
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4
o name=2
a [a6
o *5d
o limits=a8 requests=a8
o level=2 role=2 type=2 user=2
o localhostProfile=2 type!=2
a [1g
o fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac sysctls=4z
o effect=2 key=2 operator=2 tolerationSeconds=1g value=2
a [ae
o affinity=a5 imagePullSecrets=a7 nodeSelector=3 priorityClassName=2 resources=a9 securityContext=ad serviceAccountName=2 tolerations=af
o metadata=4 spec=ag
o labels=3 parentRefs=9t podTemplate=ah serviceType=2
o metadata=4
o class=2 ingressClassName=2 ingressTemplate=aj name=2 podTemplate=ah serviceType=2
o gatewayHTTPRoute=ai ingress=ak
o dnsNames=5 dnsZones=5 matchLabels=3
o dns01=9m http01=al selector=am waitInsteadOfSelfCheck=2
a [an
o caBundle=2 disableAccountKeyGeneration=c email=2 enableDurationFeature=c externalAccountBinding=93 preferredChain=94 privateKeySecretRef!=n profile=2 server!=2 skipTLSVerify=c solvers=ao
o crlDistributionPoints=5 issuingCertificateURLs=5 ocspServers=5 secretName!=2
o crlDistributionPoints=5
o path!=2 roleId!=2 secretRef!=n
o iamRoleArn=2 mountPath=2 region=2 role!=8u serviceAccountRef=9h vaultHeaderValue=2
o mountPath=2 name=2 secretName=2
o mountPath=2 role!=2 secretRef=n serviceAccountRef=9h
o appRole=as aws=at clientCertificate=au kubernetes=av tokenSecretRef=n
o auth!=aw caBundle=2 caBundleSecretRef=n clientCertSecretRef=n clientKeySecretRef=n namespace=2 path!=2 server!=2 serverName=2
o apiTokenSecretRef!=n url=2
o credentialsRef!=7 tokenEndpoint=2 tsgID!=2 url=2
o caBundle=2 caBundleSecretRef=n credentialsRef!=7 url!=2
o cloud=ay ngts=az tpp=b0 zone!=2
o acme=ap ca=aq selfSigned=ar vault=ax venafi=b1
o spec!=b2
s {"enum":["Default","Unicode"]}
s {"enum":["Auto","Base64","Base64URL","None"]}
s {"enum":["None","Fetch"]}
o conversionStrategy=b4 decodingStrategy=b5 key!=2 metadataPolicy=b6 property=2 version=2
s {"minLength":1,"maxLength":253,"pattern":"^[-._a-zA-Z0-9]+$"}
s {"enum":["ACRAccessToken","ClusterGenerator","CloudsmithAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","SSHKey","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","MFA"]}
o apiVersion=2 kind!=b9 name!=9r
s {"enum":["SecretStore","ClusterSecretStore"]}
o kind=bb name=9r
o generatorRef=ba storeRef=bc
o remoteRef!=b7 secretKey!=b8 sourceRef=bd
a [be
o regexp=2
o conversionStrategy=b4 decodingStrategy=b5 name=bg path=2 tags=3
s {"enum":["Ignore","Error"]}
s {"enum":["IgnoreNotFound","Strict"]}
s {"enum":["Extract","JSON"]}
o conflictPolicy=bi into=2 priority=5 priorityPolicy=bj strategy=bk
o source!=2 target!=2
o template!=2
o merge=bl regexp=bm transform=bn
a [bo
o extract=b7 find=bh rewrite=bp sourceRef=bd
a [bq
s {"enum":["CreatedOnce","Periodic","OnChange"]}
s {"enum":["Owner","Orphan","Merge","None"]}
s {"enum":["Delete","Merge","Retain"]}
o apiVersion!=8u kind!=8u
s {"enum":["v2"]}
s {"enum":["Replace","Merge"]}
o annotations=3 finalizers=5 labels=3
s {"enum":["Values","KeysAndValues"]}
o key!=b8 templateAs=bz
a [c0
o items!=c1 name!=9r
o configMap=c2 literal=2 secret=c2 target=2
a [c3
o data=3 engineVersion=bw mergePolicy=bx metadata=by templateFrom=c4 type=2
o creationPolicy=bt deletionPolicy=bu immutable=c manifest=bv name=9r template=c5
o data=bf dataFrom=br refreshInterval=2 refreshPolicy=bs secretStoreRef=bc target=c6
a [4o
a [9p
o externalSecretMetadata=4 externalSecretName=9r externalSecretSpec!=c7 namespaceSelector=4o namespaceSelectors=c8 namespaces=c9 refreshTime=2
o spec=ca
s {"enum":["None","ReverseUnicode"]}
o property=2 remoteKey!=2
o remoteRef!=cd secretKey=2
o conversionStrategy=cc match!=ce metadata=22
a [cf
s {"enum":["Delete","None"]}
o kind=bb labelSelector=4o name=9r
a [ci
o name=9r selector=4o
o generatorRef=ba secret=ck
s {"enum":["Replace","IfNotExists"]}
o data=cg deletionPolicy=ch refreshInterval=2 secretStoreRefs!=cj selector!=cl template=c5 updatePolicy=cm
o namespaceSelectors=c8 pushSecretMetadata=4 pushSecretName=9r pushSecretSpec!=cn refreshTime=2
o spec=co
o namespaceRegexes=5 namespaceSelector=4o namespaces=c9
a [cq
o key=b8 name=9r namespace=9p
o audiences=5 name!=9r namespace=9p
o accessID!=2 k8sConfName!=2 secretRef=cs serviceAccountRef=ct
o accessID=cs accessType=cs accessTypeParam=cs
o kubernetesAuth=cu secretRef=cv
o key=b8 name!=9r namespace=9p type!=s
o akeylessGWApiURL!=2 authSecretRef!=cw caBundle=2 caProvider=cx
o oidcProviderArn!=2 oidcTokenFilePath!=2 roleArn!=2 sessionName!=2
o accessKeyIDSecretRef!=cs accessKeySecretSecretRef!=cs
o rrsa=cz secretRef=d0
o auth!=d1 regionID!=2
o serviceAccountRef=ct
o accessKeyIDSecretRef=cs secretAccessKeySecretRef=cs sessionTokenSecretRef=cs
o jwt=d3 secretRef=d4
o forceDeleteWithoutRecovery=c recoveryWindowInDays=1g
s {"enum":["SecretsManager","ParameterStore"]}
o key!=2 value!=2
a [d8
o additionalRoles=5 auth=d5 externalID=2 prefix=2 region!=2 role=2 secretsManager=d6 service!=d7 sessionTags=d9 transitiveTagKeys=5
o clientCertificate=cs clientId=cs clientSecret=cs tenantId=cs
s {"enum":["ServicePrincipal","ManagedIdentity","WorkloadIdentity"]}
o activeDirectoryEndpoint!=2 keyVaultDNSSuffix=2 keyVaultEndpoint=2 resourceManagerEndpoint=2
s {"enum":["PublicCloud","USGovernmentCloud","ChinaCloud","GermanCloud","AzureStackCloud"]}
o authSecretRef=db authType=dc customCloudConfig=dd environmentType=de identityId=2 serviceAccountRef=ct tenantId=2 useAzureSDK=c vaultUrl!=2
o secretRef!=cs
o secretRef=cs value=2
o password!=dg username!=dh
o auth!=di authURL=2 domainName=2 region=2 tenantName=2
o apiKey=dh certificate=dh certificateKey=dh clientId=dh clientSecret=dh
o apiUrl!=2 apiVersion=2 clientTimeOutSeconds=1g decrypt=c retrievalType=2 separator=2 verifyCA!=c
o auth!=dk server!=dl
o credentials!=cs
o secretRef!=dn
o apiURL=2 auth!=do bitwardenServerSDKURL=2 caBundle=2 caProvider=cx identityURL=2 organizationID!=2 projectID!=2
o privateKeySecretRef!=cs
o secretRef!=dq
o auth!=dr serverUrl!=2 username!=2
o secretRef=d0
o auth!=dt projectID=2
o account!=2 apiKeyRef!=cs userRef!=cs
o account!=2 hostId=2 secretRef=cs serviceAccountRef=ct serviceID!=2
o apikey=dv jwt=dw
o auth!=dx caBundle=2 caProvider=cx url!=2
o clientId!=dh clientSecret!=dh tenant!=2 tld=2 urlTemplate=2
o credentials=cs
o secretRef!=e0
o auth!=e1 host!=2
o expirationSeconds=1g identity!=2 serviceAccountRef!=ct
o dopplerToken!=cs
o oidcConfig=e3 secretRef=e4
s {"enum":["json","dotnet-json","env","yaml","docker"]}
s {"enum":["upper-camel","camel","lower-snake","tf-var","dotnet-env","lower-kebab"]}
o auth!=e5 config=2 format=e6 nameTransformer=e7 project=2
o appId!=cs appSecret!=cs
o secretRef!=e9
o auth!=ea insecure=c serverUrl!=2
o key!=2 value!=2 version=2
a [ec
o data!=ed validationResult=1g
o secretRef=cs
o apiKey=ef apiUrl=2
o secretAccessKeySecretRef=cs
o clusterLocation=2 clusterName=2 clusterProjectID=2 serviceAccountRef!=ct
o name!=9r namespace=9p
s {"minLength":1,"maxLength":50}
o awsCredentialsSecretRef!=ej region!=ek
o key!=b8 name!=9r namespace=9p
o audience=2 awsSecurityCredentials=el credConfig=em externalTokenEndpoint=2 serviceAccountRef=ct
o secretRef=eh workloadIdentity=ei workloadIdentityFederation=en
o auth=eo location=2 projectID=2 secretVersionSelectionPolicy=2
o privateKey!=cs
o appID!=1g auth!=eq environment=2 installationID!=1g organization!=2 repository=2 uploadURL=2 url=2
o accessToken=cs
o SecretRef!=es
o auth!=et caBundle=2 caProvider=cx environment=2 groupIDs=5 inheritFromGroups=c projectID=2 url=2
o iamEndpoint=2 profile!=2 tokenLocation=2
o iamEndpoint=2 secretApiKeySecretRef=cs
o containerAuth=ev secretRef=ew
o auth!=ex serviceUrl=2
o identityId!=cs
o identityId!=cs resource=cs
o identityId!=cs serviceAccountKeyFilePath!=cs
o identityId!=cs jwt!=cs
o identityId!=cs serviceAccountTokenPath=cs
o identityId!=cs ldapPassword!=cs ldapUsername!=cs
o fingerprint!=cs identityId!=cs privateKey!=cs privateKeyPassphrase=cs region!=cs tenancyId!=cs userId!=cs
o accessToken!=cs
o clientId!=cs clientSecret!=cs
o awsAuthCredentials=ez azureAuthCredentials=f0 gcpIamAuthCredentials=f1 gcpIdTokenAuthCredentials=ez jwtAuthCredentials=f2 kubernetesAuthCredentials=f3 ldapAuthCredentials=f4 ociAuthCredentials=f5 tokenAuthCredentials=f6 universalAuthCredentials=f7
o environmentSlug!=2 expandSecretReferences=c projectSlug!=2 recursive=c secretsPath=2
o auth!=f8 caBundle=2 caProvider=cx hostAPI=2 secretsScope!=f9
o authRef!=cs folderID!=2
o clientCert=cs clientKey=cs
o bearerToken=cs
o cert=fc serviceAccount=ct token=fd
o caBundle=2 caProvider=cx url=2
o auth=fe authRef=cs remoteNamespace=9p server=ff
o apiKey=ef
o apiUrl=2 auth!=fh vault!=7
o apiKeyRef!=cs passcodeRef!=cs
o apiHost=2 auth!=fj environment=2 project=2
o connectTokenSecretRef!=cs
o secretRef!=fl
o *1g
o auth!=fm connectHost!=2 vaults!=fn
o serviceAccountSecretRef!=cs
i {"minimum":1}
o maxSize=fq ttl=2
o name=2 version=2
o auth!=fp cache=fr integrationInfo=fs vault!=2
o fingerprint!=cs privatekey!=cs
o secretRef!=fu tenancy!=2 user!=2
s {"enum":["","UserPrincipal","InstancePrincipal","Workload"]}
o auth=fv compartment=2 encryptionKey=2 principalType=fw region!=2 serviceAccountRef=ct vault!=2
o passwordSecretRef!=cs privateKeySecretRef!=cs
o auth!=fy host!=2
o auth!=e1 database!=2 host!=2
o secretRef=f6
o auth!=g1 baseUri=2
o accessToken!=ef apiUrl=2 environment!=2 organization!=2 project!=2
o accessKey!=dh apiUrl=2 projectId!=2 region!=2 secretKey!=dh
o caBundle=2 caProvider=cx domain=2 password!=dh serverURL!=2 username!=dh
o clientId!=2 clientSecretSecretRef!=cs
o auth!=g6 ignoreSslCertificate=c module!=2 url!=2
o path=2 roleId=2 roleRef=cs secretRef!=cs
o clientCert=cs path=2 secretRef=cs
o location=2 path=2 projectID=2 role!=2 secretRef=eh serviceAccountRef=ct workloadIdentity=ei
o externalID=2 jwt=d3 path=2 region=2 role=2 secretRef=d4 vaultAwsIamServerID=2 vaultRole!=2
o audiences=5 expirationSeconds=1g serviceAccountRef!=ct
o kubernetesServiceAccountToken=gc path=2 role=2 secretRef=cs
o mountPath=2 role!=2 secretRef=cs serviceAccountRef=ct
o path=2 secretRef=cs username!=2
o appRole=g8 cert=g9 gcp=ga iam=gb jwt=gd kubernetes=ge ldap=gf namespace=2 tokenSecretRef=cs userPass=gf
o required=c
o certSecretRef=cs keySecretRef=cs
s {"enum":["v1","v2"]}
o auth=gg caBundle=2 caProvider=cx checkAndSet=gh forwardInconsistent=c headers=3 namespace=2 path=2 readYourWrites=c server!=2 tls=gi version=gj
o accessKeyID!=cs secretAccessKey!=cs token=cs
o secretRef=gl
o auth=gm region!=2
o passwordSecret!=cs usernameSecret!=cs
o ntlm=go
o jsonPath=2
o name!=2 secretRef!=cs
a [gr
o auth=gp body=2 caBundle=2 caProvider=cx headers=3 method=2 result=gq secrets=gs timeout=2 url!=2
o authorizedKeySecretRef=cs
o certSecretRef=cs
o
o folderID!=2
o byID=gw byName=gx
o apiEndpoint=2 auth!=gu caProvider=gv fetching=gy
o akeyless=cy alibaba=d2 aws=da azurekv=df barbican=dj beyondtrust=dm bitwardensecretsmanager=dp chef=ds cloudrusm=du conjur=dy delinea=dz device42=e2 doppler=e8 dvls=eb fake=ee fortanix=eg gcpsm=ep github=er gitlab=eu ibm=ey infisical=fa keepersecurity=fb kubernetes=fg ngrok=fi onboardbase=fk onepassword=fo onepasswordSDK=ft oracle=fx passbolt=fz passworddepot=g0 previder=g2 pulumi=g3 scaleway=g4 secretserver=g5 senhasegura=g7 vault=gk volcengine=gn webhook=gt yandexcertificatemanager=gz yandexlockbox=gz
o maxRetries=1g retryInterval=2
o conditions=cr controller=2 provider!=h0 refreshInterval=1g retrySettings=h1
o spec=h2
o spec=c7
o spec=cn
s {"minLength":0,"maxLength":4096}
o *h6
o group!=9n kind!=9o name!=t sectionName=9r
a [h8 {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name!=t
a [ha {"minItems":1,"maxItems":8}
s {"minLength":1,"maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["Hostname","URI"]}
o hostname=hc type!=hd uri=t
a [he {"maxItems":5}
o caCertificateRefs=hb hostname!=9r subjectAltNames=hf wellKnownCACertificates=t
o options=h7 targetRefs!=h9 validation!=hg
o spec!=hh
o group!=9n kind!=9o name!=t namespace=9p
o controllerName!=t description=94 parametersRef=hj
o spec!=hk
o routability=4c type=t value=4c
a [hm {"maxItems":16}
s {"enum":["All","Selector","Same","None"]}
o from=ho selector=4o
o namespaces=hp
s {"enum":["All","None"]}
s {"minLength":0,"maxLength":63}
o *hs
o annotations=h7 labels=ht parametersRef=ha
o group=9n kind!=9o
a [hv {"maxItems":8}
s {"enum":["All","Selector","Same"]}
o from=hx selector=4o
o kinds=hw namespaces=hy
o group=9n kind=9o name!=t namespace=9p port=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i {"minimum":0}
o maxSize=i1
a [2 {"maxItems":64}
o allowedHeaders=i3
s {"maxLength":1024}
o allowedHeaders=i3 allowedResponseHeaders=i3 path=i5
s {"enum":["HTTP","GRPC"]}
o backendRef!=i0 forwardBody=i2 grpc=i4 http=i6 protocol!=i7
s {"enum":["ExternalAuth","ExtensionRef"]}
o extensionRef=ha externalAuth=i8 type!=i9
a [ia {"maxItems":16}
o requests=ib
s {"minLength":1,"maxLength":255}
o group=9n kind=9o name!=t namespace=9p
a [ie {"maxItems":64}
s {"enum":["Terminate","Passthrough"]}
o certificateRefs=if mode=ig options=h7
o allowedRoutes=hz filters=ic hostname=hc name!=9r port!=9q protocol!=id tls=ih
a [ii {"minItems":1,"maxItems":64}
o clientCertificateRef=ie
a [hj {"minItems":1,"maxItems":16}
s {"enum":["AllowValidOnly","AllowInsecureFallback"]}
o caCertificateRefs!=il mode=im
o validation=in
o port!=9q tls!=io
a [ip {"maxItems":64}
o default!=io perPort=iq
o backend=ik frontend=ir
o addresses=hn allowedListeners=hq defaultScope=hr gatewayClassName!=t infrastructure=hu listeners!=ij tls=is
o spec!=it
a [hc {"maxItems":16}
a [9s {"maxItems":32}
s {"minLength":1,"maxLength":256}
s {"minLength":1,"maxLength":4096}
o name!=ix value!=iy
a [iz {"maxItems":16}
a [2 {"maxItems":16}
o add=j0 remove=j1 set=j0
o denominator=fq numerator!=i1
i {"minimum":0,"maximum":100}
o backendRef!=i0 fraction=j3 percent=j4
s {"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
o extensionRef=ha requestHeaderModifier=j2 requestMirror=j5 responseHeaderModifier=j2 type!=j6
a [j7 {"maxItems":16}
i {"minimum":0,"maximum":1000000}
o filters=j8 group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ja {"maxItems":16}
s {"enum":["Exact","RegularExpression"]}
o name!=ix type=jc value!=iy
a [jd {"maxItems":16}
o method=i5 service=i5 type=jc
o headers=je method=jf
a [jg {"maxItems":64}
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s {"enum":["Permanent","Session"]}
o lifetimeType=jj name=ix path=i5
o name!=ix
s {"enum":["Cookie","Header"]}
o absoluteTimeout=ji cookie=jk header=jl type=jm
o backendRefs=jb filters=j8 matches=jh name=9r sessionPersistence=jn
a [jo {"maxItems":16}
o hostnames=iv parentRefs=iw rules=jp useDefaultGateways=hr
o spec!=jq
a [ix {"maxItems":64}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
a [jt {"maxItems":9}
a [t {"maxItems":64}
o allowCredentials=c allowHeaders=js allowMethods=ju allowOrigins=jv exposeHeaders=js maxAge=fq
s {"enum":["ReplaceFullPath","ReplacePrefixMatch"]}
o replaceFullPath=i5 replacePrefixMatch=i5 type!=jx
s {"enum":["http","https"]}
i {"enum":[301,302,303,307,308]}
o hostname=9r path=jy port=9q scheme=jz statusCode=k0
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}
o hostname=9r path=jy
o cors=jw extensionRef=ha externalAuth=i8 requestHeaderModifier=j2 requestMirror=j5 requestRedirect=k1 responseHeaderModifier=j2 type!=k2 urlRewrite=k3
a [k4 {"maxItems":16}
o filters=k5 group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [k6 {"maxItems":16}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
s {"enum":["Exact","PathPrefix","RegularExpression"]}
o type=k9 value=i5
s {"minLength":1,"maxLength":1024}
o name!=ix type=jc value!=kb
a [kc {"maxItems":16}
o headers=je method=k8 path=ka queryParams=kd
a [ke {"maxItems":64}
i {"minimum":400,"maximum":599}
a [kg
o attempts=i1 backoff=ji codes=kh
o backendRequest=ji request=ji
o backendRefs=k7 filters=k5 matches=kf name=9r retry=ki sessionPersistence=jn timeouts=kj
a [kk {"minItems":1,"maxItems":16}
o hostnames=iv parentRefs=iw rules=kl useDefaultGateways=hr
o spec!=km
o listeners!=ij parentRef!=ie
o spec!=ko
o group!=9n kind!=9o namespace!=9p
a [kq {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name=t
a [ks {"minItems":1,"maxItems":16}
o from!=kr to!=kt
o spec!=ku
o group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [kw {"minItems":1,"maxItems":16}
o backendRefs!=kx name=9r
a [ky {"minItems":1,"maxItems":1}
o parentRefs=iw rules!=kz useDefaultGateways=hr
o spec!=l0
a [ky {"minItems":1,"maxItems":16}
o parentRefs=iw rules!=l2 useDefaultGateways=hr
o spec!=l3
a [hc {"minItems":1,"maxItems":1024}
o hostnames!=l5 parentRefs=iw rules!=kz useDefaultGateways=hr
o spec!=l6
a [hc {"maxItems":1024}
o hostnames=l8 parentRefs=iw rules!=l2 useDefaultGateways=hr
o spec!=l9
s {"enum":["!=","=","=~","!~"]}
o matchType=lb name!=8u regex=c value=2
a [lc
o equal=5 sourceMatch=ld targetMatch=ld
a [le
i {"minimum":-31,"maximum":31}
o end=lg start=lg
a [lh
o endTime=2 startTime=2
a [lj
o daysOfMonth=li months=5 times=lk weekdays=5 years=5
a [ll
o name!=2 timeIntervals=lm
a [ln
o key!=2 name=2 optional=c
s {"pattern":"^https?://.+$"}
o credentials=lp type=2
o password=lp username=lp
o configMap=lp secret=lp
a [lp
o *lu
s {"enum":["TLS10","TLS11","TLS12","TLS13"]}
o ca=lt cert=lt insecureSkipVerify=c keySecret=lp maxVersion=lw minVersion=lw serverName=2
o clientId!=lt clientSecret!=lp endpointParams=3 noProxy=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 scopes=5 tlsConfig=lx tokenUrl!=8u
o authorization=lr basicAuth=ls bearerTokenSecret=lp followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyURL=2 proxyUrl=2 tlsConfig=lx
o apiURL!=lp avatarURL=lq content=8u httpConfig=lz message=2 sendResolved=c title=2 username=8u
a [m0
o key!=8u value!=2
a [m2
o authIdentity=2 authPassword=lp authSecret=lp authUsername=2 from=2 headers=m3 hello=2 html=2 requireTLS=c sendResolved=c smarthost=2 text=2 tlsConfig=lx to=2
a [m4
o httpConfig=lz sendResolved=c summary=2 text=2 title=2 webhookUrl!=lp
a [m6
o httpConfig=lz sendResolved=c text=8u title=8u webhookURL=lp
a [m8
o id=2 name=2 type!=8u username=2
a [ma
o actions=2 apiKey=lp apiURL=2 description=2 details=m3 entity=2 httpConfig=lz message=2 note=2 priority=2 responders=mb sendResolved=c source=2 tags=2 updateAlerts=c
a [mc
o alt=2 href=2 src=2
a [me
o alt=2 href=2
a [mg
o class=2 client=2 clientURL=2 component=2 description=2 details=m3 group=2 httpConfig=lz pagerDutyImageConfigs=mf pagerDutyLinkConfigs=mh routingKey=lp sendResolved=c serviceKey=lp severity=2 source=2 url=2
a [mi
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o device=2 expire=2 html=c httpConfig=lz message=2 priority=2 retry=2 sendResolved=c sound=2 title=2 token=lp tokenFile=2 ttl=mk url=2 urlTitle=2 userKey=lp userKeyFile=2
a [ml
o msg=8u text=8u url=lq
a [mn {"minItems":1}
o short=c title=8u value=8u
a [mp {"minItems":1}
o actions=mo apiURL=lq channel=8u color=8u emoji=8u fields=mq httpConfig=lz iconURL=lq imageURL=lq linkNames=c sendResolved=c shortFields=c text=8u thumbURL=lq title=8u titleLink=8u token!=lp tokenID!=lp
a [mr
o dismissText=2 okText=2 text!=8u title=2
o confirm=mt name=2 style=2 text!=8u type!=8u url=2 value=2
a [mu
o short=c title!=8u value!=8u
a [mw
o actions=mv apiURL=lp callbackId=2 channel=2 color=2 fallback=2 fields=mx footer=2 httpConfig=lz iconEmoji=2 iconURL=2 imageURL=2 linkNames=c mrkdwnIn=5 pretext=2 sendResolved=c shortFields=c text=2 thumbURL=2 title=2 titleLink=2 username=2
a [my
o accessKey=lp profile=2 region=2 roleArn=2 secretKey=lp
o apiURL=2 attributes=3 httpConfig=lz message=2 phoneNumber=2 sendResolved=c sigv4=n0 subject=2 targetARN=2 topicARN=2
a [n1
s {"enum":["MarkdownV2","Markdown","HTML"]}
o apiURL=2 botToken=lp botTokenFile=2 chatID!=1g disableNotifications=c httpConfig=lz message=2 messageThreadID=1g parseMode=n3 sendResolved=c
a [n4
o apiKey=lp apiUrl=2 customFields=m3 entityDisplayName=2 httpConfig=lz messageType=2 monitoringTool=2 routingKey=2 sendResolved=c stateMessage=2
a [n6
o apiURL=lq httpConfig=lz message=2 roomID!=8u sendResolved=c
a [n8
o httpConfig=lz maxAlerts=i1 sendResolved=c timeout=mk url=2 urlSecret=lp
a [na
o agentID=2 apiSecret=lp apiURL=2 corpID=2 httpConfig=lz message=2 messageType=2 sendResolved=c toParty=2 toTag=2 toUser=2
a [nc
o discordConfigs=m1 emailConfigs=m5 msteamsConfigs=m7 msteamsv2Configs=m9 name!=8u opsgenieConfigs=md pagerdutyConfigs=mj pushoverConfigs=mm rocketchatConfigs=ms slackConfigs=mz snsConfigs=n2 telegramConfigs=n5 victoropsConfigs=n7 webexConfigs=n9 webhookConfigs=nb wechatConfigs=nd
a [ne
o activeTimeIntervals=5 continue=c groupBy=5 groupInterval=2 groupWait=2 matchers=ld muteTimeIntervals=5 receiver=2 repeatInterval=2 routes=64
o inhibitRules=lf muteTimeIntervals=lo receivers=nf route=ng
o spec!=nh
o spec!=58
o node=c
s {"enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
o any=c matchNames=5
s {"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [no
o action=nn modulus=1g regex=2 replacement=2 separator=2 sourceLabels=np targetLabel=2
a [nq
o authorization=lr basicAuth=ls bearerTokenSecret=lp enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=mk metricRelabelings=nr noProxy=2 oauth2=ly params=88 path=2 port=2 portNumber=9q proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 relabelings=nr scheme=jz scrapeTimeout=mk targetPort=5d tlsConfig=lx trackTimestampsStaleness=c
a [ns
a [nl
s {"enum":["RelabelConfig","RoleSelector"]}
o attachMetadata=nk bodySizeLimit=2 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=nl jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=nm nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podMetricsEndpoints=nt podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu selector!=4o selectorMechanism=nv targetLimit=1g
o spec!=nw
a [8u {"minItems":1}
o name!=8u values=ny
a [nz {"minItems":1}
o noProxy=2 path=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 scheme=jz url!=2
o namespaceSelector=nm relabelingConfigs=nr selector=4o
o labels=3 relabelingConfigs=nr static=5
o ingress=o2 staticConfig=o3
o authorization=lr basicAuth=ls bearerTokenSecret=lp convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=nl interval=mk jobName=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g metricRelabelings=nr module=2 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d oauth2=ly params=o0 prober=o1 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu scrapeTimeout=mk targetLimit=1g targets=o4 tlsConfig=lx
o spec!=o5
s {"minLength":1,"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o alert=2 annotations=3 expr!=5d for=mk keep_firing_for=o7 labels=3 record=2
a [o8
o interval=mk labels=3 limit=1g name!=8u partial_response_strategy=2 query_offset=mk rules=o9
a [oa
o groups=ob
o spec!=oc
s {"enum":["OAuth","ManagedIdentity","SDK"]}
i {"minimum":0,"maximum":65535}
o authenticationMethod=oe authorization=lr basicAuth=ls clientID=8u clientSecret=lp enableHTTP2=c environment=8u followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk resourceGroup=8u subscriptionID!=8u tenantID=8u tlsConfig=lx
a [og
s {"enum":["HTTP","HTTPS"]}
o allowStale=c authorization=lr basicAuth=ls datacenter=8u enableHTTP2=c filter=8u followRedirects=c namespace=8u noProxy=2 nodeMeta=3 oauth2=ly partition=8u pathPrefix=8u proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk scheme=oi server!=8u services=5 tagSeparator=8u tags=5 tlsConfig=lx tokenRef=lp
a [oj
o authorization=lr enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [ol
s {"enum":["A","AAAA","MX","NS","SRV"]}
o names!=ny port=of refreshInterval=mk type=on
a [oo
o name!=2 values!=ny
a [oq
o authorization=lr basicAuth=ls enableHTTP2=c filters=or followRedirects=c host!=8u hostNetworkingHost=8u matchFirstNetwork=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [os
s {"enum":["Services","Tasks","Nodes"]}
o authorization=lr basicAuth=ls enableHTTP2=c filters=or followRedirects=c host!=2 noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=ou tlsConfig=lx
a [ov
o accessKey=lp enableHTTP2=c filters=or followRedirects=c noProxy=2 port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u roleARN=8u secretKey=lp tlsConfig=lx
a [ox
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk server!=8u tlsConfig=lx
a [oz
a [2 {"minItems":1}
o files!=p1 refreshInterval=mk
a [p2
o filter=8u port=of project!=8u refreshInterval=mk tagSeparator=8u zone!=8u
a [p4
s {"enum":["hcloud","Hcloud","robot","Robot"]}
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c labelSelector=8u noProxy=2 oauth2=ly port=1g proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=p6 tlsConfig=lx
a [p7
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx url!=8u
a [p9
o authorization!=lr datacenterID!=8u enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [pb
o names=5 ownNamespace=c
s {"enum":["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}
o field=8u label=8u role!=pe
a [pf
o apiServer=8u attachMetadata=nk authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c namespaces=pd noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 role!=pe selectors=pg tlsConfig=lx
a [ph
o authorization=lr basicAuth=ls clientID=2 enableHTTP2=c fetchTimeout=mk followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk server!=8u tlsConfig=lx
a [pj
o accessKey=lp authorization=lr basicAuth=ls enableHTTP2=c endpoint=8u followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u roleARN=2 secretKey=lp tlsConfig=lx
a [pl
o authorization=lr enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u tagSeparator=8u tlsConfig=lx
a [pn
a [nq {"minItems":1}
s {"enum":["AllowUTF8","Underscores","Dots","Values"]}
s {"enum":["UTF8","Legacy"]}
o allowStale=c authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c namespace=2 noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=2 server!=8u tagSeparator=2 tlsConfig=lx
a [ps
s {"enum":["Public","public","Admin","admin","Internal","internal"]}
s {"enum":["Instance","Hypervisor","LoadBalancer"]}
o allTenants=c applicationCredentialId=2 applicationCredentialName=8u applicationCredentialSecret=lp availability=pu domainID=8u domainName=8u identityEndpoint=2 password=lp port=of projectID=8u projectName=8u refreshInterval=mk region!=8u role!=pv tlsConfig=lx userid=8u username=8u
a [pw
o applicationKey!=8u applicationSecret!=lp consumerKey!=lp endpoint=8u refreshInterval=mk service!=2
a [py
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c includeParameters=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 query!=8u refreshInterval=mk tlsConfig=lx url!=8u
a [q0
s {"enum":["Instance","Baremetal"]}
o accessKey!=8u apiURL=2 enableHTTP2=c followRedirects=c nameFilter=8u noProxy=2 port=of projectID!=8u proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=q2 secretKey!=lp tagsFilter=ny tlsConfig=lx zone=8u
a [q3
a [nl {"minItems":1}
o labels=3 targets!=p1
a [q6
o authorization=lr azureSDConfigs=oh basicAuth=ls consulSDConfigs=ok convertClassicHistogramsToNHCB=c digitalOceanSDConfigs=om dnsSDConfigs=op dockerSDConfigs=ot dockerSwarmSDConfigs=ow ec2SDConfigs=oy enableCompression=c enableHTTP2=c eurekaSDConfigs=p0 fallbackScrapeProtocol=nl fileSDConfigs=p3 gceSDConfigs=p5 hetznerSDConfigs=p8 honorLabels=c honorTimestamps=c httpSDConfigs=pa ionosSDConfigs=pc jobName=8u keepDroppedTargets=1g kubernetesSDConfigs=pi kumaSDConfigs=pk labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g lightSailSDConfigs=pm linodeSDConfigs=po metricRelabelings=pp metricsPath=8u nameEscapingScheme=pq nameValidationScheme=pr nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d noProxy=2 nomadSDConfigs=pt oauth2=ly openstackSDConfigs=px ovhcloudSDConfigs=pz params=88 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 puppetDBSDConfigs=q1 relabelings=pp sampleLimit=1g scalewaySDConfigs=q4 scheme=oi scrapeClass=8u scrapeClassicHistograms=c scrapeInterval=mk scrapeProtocols=q5 scrapeTimeout=mk staticConfigs=q7 targetLimit=1g tlsConfig=lx trackTimestampsStaleness=c
o spec!=q8
o ca=lt caFile=2 cert=lt certFile=2 insecureSkipVerify=c keyFile=2 keySecret=lp maxVersion=lw minVersion=lw serverName=2
o authorization=lr basicAuth=ls bearerTokenFile=2 bearerTokenSecret=lp enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=mk metricRelabelings=nr noProxy=2 oauth2=ly params=88 path=2 port=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 relabelings=nr scheme=jz scrapeTimeout=mk targetPort=5d tlsConfig=qa trackTimestampsStaleness=c
a [qb
o attachMetadata=nk bodySizeLimit=2 convertClassicHistogramsToNHCB=c endpoints!=qc fallbackScrapeProtocol=nl jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=nm nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu selector!=4o selectorMechanism=nv targetLabels=5 targetLimit=1g
o spec!=qd
s {"enum":["small","medium","large"]}
s {"enum":["kubernetes","openshift","aws","azure","gcp"]}
o domain=2 multitenant=c multitenantWorkloadIdentity=c networkPolicy=c objectLevelWorkloadIdentity=c size=qf tenantDefaultDecryptionServiceAccount=2 tenantDefaultKubeConfigServiceAccount=2 tenantDefaultServiceAccount=2 type=qg
s {"enum":["source-controller","kustomize-controller","helm-controller","notification-controller","image-reflector-controller","image-automation-controller","source-watcher"]}
a [qi
s {"enum":["upstream-alpine","enterprise-alpine","enterprise-distroless","enterprise-distroless-fips"]}
o artifact=3a artifactPullSecret=2 imagePullSecret=2 registry!=2 variant=qk version!=2
o patches=r
s {"enum":["ephemeral","persistent"]}
o key=2 shards!=p1 storage=qn
o class!=2 size!=2
s {"enum":["OCIRepository","GitRepository","Bucket"]}
s {"maxLength":63}
s {"enum":["generic","aws","azure","gcp","github"]}
o interval=m kind!=qq name=qr path!=2 provider=qs pullSecret=2 ref!=2 url!=2
o cluster=qh commonMetadata=4 components=qj distribution!=ql kustomize=qm migrateResources=c sharding=qo storage=qp sync=qt wait=c
o spec=qu
o nodes=1g platform!=2 serverVersion!=2
o image!=2 name!=2 ready!=c status!=2
a [qx
o entitlement!=2 managedBy=2 status!=2 version=2
o apiVersion!=2 platform!=2 version!=2
o failing!=1g running!=1g suspended!=1g totalSize=2
o apiVersion!=2 kind!=2 stats=r1
a [r2
o id!=2 path=2 ready!=c source=2 status!=2
o cluster=qw components=qy distribution!=qz operator=r0 reconcilers=r3 sync=r4
o spec=r5
i {"maximum":10000}
o excludeBranch=2 excludeEnvironment=2 excludeTag=2 includeBranch=2 includeEnvironment=2 includeTag=2 labels=5 limit=r7 semver=2
o cron!=2 timeZone=2 window=m
a [r9
o matchExpressions=4n matchLabels=3 name=2 namespace=2
a [rb
o labels=5
s {"enum":["Static","GitHubBranch","GitHubTag","GitHubPullRequest","GitLabBranch","GitLabTag","GitLabMergeRequest","GitLabEnvironment","AzureDevOpsBranch","AzureDevOpsTag","AzureDevOpsPullRequest","AWSCodeCommitBranch","AWSCodeCommitTag","AWSCodeCommitPullRequest","GiteaBranch","GiteaTag","GiteaPullRequest","OCIArtifactTag","ACRArtifactTag","ECRArtifactTag","GARArtifactTag","ExternalService","ExternalArtifact"]}
o certSecretRef=7 defaultValues=66 filter=r8 insecure=c schedule=ra secretRef=7 selectors=rc serviceAccountName=2 skip=rd type!=re url=2
o spec=rf
o apiVersion!=2 kind!=2 name!=2 namespace=2 ready=c readyExpr=2
a [rh
s {"enum":["Flatten","Permute"]}
o includeEmptyProviders=c name!=rj
a [66
s {"enum":["fluxcd.controlplane.io/v1"]}
s {"enum":["ResourceSetInputProvider"]}
o apiVersion=rm kind=rn name=2 selector=4o
a [ro
a [58
s {"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o name!=rr resources=rq resourcesTemplate=2 timeout=m
a [rs {"minItems":1,"maxItems":20}
o commonMetadata=4 dependsOn=ri inputStrategy=rk inputs=rl inputsFrom=rp resources=rq resourcesTemplate=2 serviceAccountName=2 steps=rt wait=c
o spec=ru
s {"enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]}
o interval=2 timeout=2
o h2UpgradePolicy=rw http1MaxPendingRequests=1g http2KeepAlive=rx http2MaxRequests=1g idleTimeout=2 maxConcurrentStreams=1g maxRequestsPerConnection=1g maxRetries=1g useClientProtocol=c
i {"minimum":0,"maximum":4294967295}
o interval=2 probes=rz time=2
o connectTimeout=2 idleTimeout=2 maxConnectionDuration=2 maxConnections=1g tcpKeepalive=s0
o http=ry tcp=s1
o errorUtilizationPenaltyPercent=rz metricNamesForComputingUtilization=5 weightExpirationPeriod=2 weightStabilizationPeriod=2 weightUpdatePeriod=2
o name!=2 value=2
a [s4
o attributes=s5 name!=2 path=2 ttl=2
o tableSize=i1
o minimumRingSize=i1
o httpCookie=s6 httpHeaderName=2 httpQueryParameterName=2 maglev=s7 minimumRingSize=i1 ringHash=s8 useSourceIp=c
o *rz
o from=2 to=sa
a [sb
b {"nullable":true}
o from=2 to=2
a [se
o distribute=sc enabled=sd failover=sf failoverPriority=5
s {"enum":["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"]}
n {"minimum":0,"nullable":true}
n {"minimum":0,"maximum":100,"nullable":true}
o aggression=si duration!=2 minimumPercent=sj
i {"minimum":1,"maximum":4294967295,"nullable":true}
o enabled=sd failover=sf failoverPriority=5 minClusterSize=sl
o backendUtilization=s3 consistentHash=s9 localityLbSetting=sg simple=sh warmup=sk warmupDurationSecs=2 zoneAwareLbSetting=sm
i {"minimum":0,"maximum":4294967295,"nullable":true}
i {"minimum":0,"maximum":100,"nullable":true}
i {"minimum":100,"maximum":599}
a [sq
o baseEjectionTime=2 consecutive5xxErrors=so consecutiveErrors=1g consecutiveGatewayErrors=so consecutiveLocalOriginFailures=so failurePercentageThreshold=sp interval=2 maxEjectionPercent=1g minHealthPercent=1g outlierDetectionHttpErrorCodes=sr splitExternalLocalOriginErrors=c
o number=rz
s {"enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"]}
o caCertCredentialName=2 caCertificates=2 caCrl=2 clientCertificate=2 credentialName=2 insecureSkipVerify=sd mode=su privateKey=2 sni=2 subjectAltNames=5
o connectionPool=s2 loadBalancer=sn outlierDetection=ss port=st tls=sv
a [sw {"maxItems":4096}
s {"enum":["V1","V2"]}
o version=sy
o budgetInterval=2 minRetryConcurrency=rz percent=sj
o protocol=2 targetHost!=2 targetPort!=rz
o connectionPool=s2 loadBalancer=sn outlierDetection=ss portLevelSettings=sx proxyProtocol=sz retryBudget=t0 tls=sv tunnel=t1
o labels=3 name!=2 trafficPolicy=t2
a [t3
o *qr
o matchLabels=t5
o exportTo=5 host!=2 subsets=t4 trafficPolicy=t2 workloadSelector=t6
o spec=t7
s {"enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}
o name=2 portNumber=rz service=2 subset=2
s {"enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]}
o name=2 subFilter=a6
o applicationProtocols=2 destinationPort=rz filter=tc name=2 sni=2 transportProtocol=2 transportSocket=2
o filterChain=td listenerFilter=2 name=2 portName=2 portNumber=rz
o metadata=3 proxyVersion=2
s {"enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]}
o action=tg name=2
o domainName=2 name=2 route=th
o gateway=2 name=2 portName=2 portNumber=rz vhost=ti
o filter=tc portNumber=rz route=a6
o cluster=ta context=tb listener=te proxy=tf routeConfiguration=tj waypoint=tk
s {"enum":["UNSPECIFIED","AUTHN","AUTHZ","STATS"]}
s {"enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE","MERGE_AND_REPLACE_LIST"]}
o filterClass=tm operation=tn value=58
o applyTo=t9 match=tl patch=to
a [tp
o group=9n kind!=9o name!=t namespace=2
a [tr {"maxItems":16}
o labels=t5
o configPatches=tq priority=1g targetRefs=ts workloadSelector=tt
o spec=tu
o name!=2 number!=rz protocol!=2 targetPort=rz
a [2 {"minItems":1,"maxItems":2}
s {"enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}
s {"enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]}
o caCertificates=2 privateKey=2 serverCertificate=2
a [u0 {"minItems":1,"maxItems":2}
o alpnProtocols=5 caCertCredentialName=2 caCertificates=2 caCrl=2 cipherSuites=5 credentialName=2 credentialNames=tx ecdhCurves=5 httpsRedirect=c insecureSkipVerify=sd maxProtocolVersion=ty minProtocolVersion=ty mode=tz privateKey=2 serverCertificate=2 subjectAltNames=5 tlsCertificates=u1 verifyCertificateHash=5 verifyCertificateSpki=5
o bind=2 defaultEndpoint=2 hosts!=5 name=2 port!=tw tls=u2
a [u3
o selector=3 servers=u4
o spec=u5
i {"minimum":0,"nullable":true}
o *3l
o imageType=2
o concurrency=u7 environmentVariables=u8 image=u9 selector=t6
o spec=ua
a [94 {"maxItems":256}
s {"maxLength":256}
o address=ud labels=3 locality=3l network=3l ports=sa serviceAccount=4c weight=rz
a [ue {"maxItems":4096}
a [2 {"minItems":1,"maxItems":256}
s {"enum":["MESH_EXTERNAL","MESH_INTERNAL"]}
o name!=ud number!=rz protocol=ud targetPort=rz
a [ui {"maxItems":256}
s {"enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]}
o addresses=uc endpoints=uf exportTo=5 hosts!=ug location=uh ports=uj resolution=uk subjectAltNames=5 workloadSelector=tt
o spec!=ul
s {"enum":["DEFAULT","IPTABLES","NONE"]}
o name=2 number=rz protocol=2 targetPort=rz
o bind=2 captureMode=un hosts!=5 port=uo
a [up
o bind=2 captureMode=un connectionPool=s2 defaultEndpoint=2 port!=uo tls=u2
a [ur
o host!=2 port=st subset=2
s {"enum":["REGISTRY_ONLY","ALLOW_ANY"]}
o egressProxy=ut mode=uu
o egress=uq inboundConnectionPool=s2 ingress=us outboundTrafficPolicy=uv workloadSelector=tt
o spec=uw
o exact=2 prefix=2 regex=2
a [uy
s {"enum":["UNSPECIFIED","FORWARD","IGNORE"]}
o allowCredentials=sd allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=uz exposeHeaders=5 maxAge=2 unmatchedPreflights=v0
o name=2 namespace=2
o bytes=2 string=2
o body=v3 status!=rz
n
o value=v5
o grpcStatus=2 http2Error=2 httpStatus=1g percentage=v6
o exponentialDelay=2 fixedDelay=2 percent=1g percentage=v6
o abort=v7 delay=v8
o add=3 remove=5 set=3
o request=va response=va
o *uy
o authority=uy gateways=5 headers=vc ignoreUriCase=c method=uy name=2 port=rz queryParams=vc scheme=uy sourceLabels=3 sourceNamespace=2 statPrefix=2 uri=uy withoutHeaders=vc
a [vd
o destination!=ut percentage=v6
a [vf
s {"enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]}
o authority=2 derivePort=vh port=rz prefixRewrite=2 redirectCode=rz scheme=2 uri=2
o attempts=1g backoff=2 perTryTimeout=2 retryIgnorePreviousHosts=sd retryOn=2 retryRemoteLocalities=sd
o match=2 rewrite=2
o authority=2 uri=2 uriRegexRewrite=vk
o destination!=ut headers=vb weight=1g
a [vm
o corsPolicy=v1 delegate=v2 directResponse=v4 fault=v9 headers=vb match=ve mirror=ut mirror_percent=so mirrorPercent=so mirrorPercentage=v6 mirrors=vg name=2 redirect=vi retries=vj rewrite=vl route=vn timeout=2
a [vo
o destinationSubnets=5 gateways=5 port=rz sourceLabels=3 sourceNamespace=2 sourceSubnet=2
a [vq
o destination!=ut weight=1g
a [vs
o match=vr route=vt
a [vu
o destinationSubnets=5 gateways=5 port=rz sniHosts!=5 sourceLabels=3 sourceNamespace=2
a [vw
o match!=vx route=vt
a [vy
o exportTo=5 gateways=5 hosts=5 http=vp tcp=vv tls=vz
o spec=w0
o spec!=ue
a [8u
o command!=w3
o port=rz service=2
o name=2 value=2
a [w6
o host=2 httpHeaders=w7 path=2 port!=rz scheme=2
o host=2 port!=rz
o exec=w4 failureThreshold=i1 grpc=w5 httpGet=w8 initialDelaySeconds=i1 periodSeconds=i1 successThreshold=i1 tcpSocket=w9 timeoutSeconds=i1
o metadata=4 probe=wa template!=ue
o spec!=wb
s {"enum":["ALLOW","DENY","AUDIT","CUSTOM"]}
s {"maxLength":320}
a [we {"maxItems":16}
o ipBlocks=5 namespaces=5 notIpBlocks=5 notNamespaces=5 notPrincipals=5 notRemoteIpBlocks=5 notRequestPrincipals=5 notServiceAccounts=wf notTrustDomains=5 principals=5 remoteIpBlocks=5 requestPrincipals=5 serviceAccounts=wf trustDomains=5
o source=wg
a [wh {"maxItems":512}
o hosts=5 methods=5 notHosts=5 notMethods=5 notPaths=5 notPorts=5 paths=5 ports=5
o operation=wj
a [wk
o key!=2 notValues=5 values=5
a [wm
o from=wi to=wl when=wn
a [wo {"maxItems":512}
o action=wd provider=a6 rules=wp selector=t6 targetRef=tr targetRefs=ts
o spec=wq
s {"enum":["UNSET","DISABLE","PERMISSIVE","STRICT"]}
o mode=ws
o *wt
o mtls=wt portLevelMtls=wu selector=t6
o spec=wv
o name!=8u prefix=2
a [wx
o claim!=8u header!=8u
a [wz
s {"enum":["OPTIONAL","REQUIRED"]}
a [8u {"maxItems":64}
o audiences=w3 forwardOriginalToken=c fromCookies=w3 fromHeaders=wy fromParams=w3 issuer=8u jwks=2 jwks_uri=13 jwksUri=13 outputClaimToHeaders=x0 outputPayloadToHeader=2 presence=x1 spaceDelimitedClaims=x2 timeout=2
a [x3 {"maxItems":4096}
o jwtRules=x4 selector=t6 targetRef=tr targetRefs=ts
o spec=x5
o expression=2
s {"enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}
o mode=x8
o name!=8u
a [xa
o disabled=sd filter=x7 match=x9 providers=xb
a [xc
s {"enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}
o customMetric=8u metric=xe mode=x8
s {"enum":["UPSERT","REMOVE"]}
o operation=xg value=2
o *xh
o disabled=sd match=xf tagOverrides=xi
a [xj
o overrides=xk providers=xb reportingInterval=2
a [xl
o defaultValue=2 name!=8u
o value!=8u
o environment=xn formatter=xo header=xn literal=xo
o *xp
o customTags=xq disableContextPropagation=sd disableSpanReporting=sd enableIstioTags=sd match=x9 providers=xb randomSamplingPercentage=sj useRequestIdForTraceSampling=sd
a [xr
o accessLogging=xd metrics=xm selector=t6 targetRef=tr targetRefs=ts tracing=xs
o spec=xt
o key!=2 name!=2
o secretKeyRef!=xv
o valueFrom!=xw
o accessKey!=xx accessSecretKey!=xx accessToken=xx
s {"enum":["keda","workload"]}
s {"enum":["azure-workload","gcp","aws","aws-eks","none"]}
o externalID=2 identityAuthorityHost=2 identityId=2 identityOwner=xz identityTenantId=2 provider!=y0 roleArn=2
o name!=2 parameter!=2 secretKey=2 versionId=2 versionStage=2
a [y2 {"minItems":1}
o credentials=xy podIdentity=y1 region=2 secrets!=y3
o activeDirectoryEndpoint=2 keyVaultResourceURL=2 type!=2
o clientId!=2 clientSecret!=xx tenantId!=2
o name!=2 parameter!=2 version=2
a [y7 {"minItems":1}
o cloud=y5 credentials=y6 podIdentity=y1 secrets!=y8 vaultUri!=2
o activeDirectoryEndpoint=2 clientCertificate=xx clientCertificatePassword=xx clientId!=2 clientSecret=xx cloud=2 tenantId!=2
o parameter!=2 serviceAccountName!=2
a [yb
o key!=2 name!=2 parameter!=2
a [yd
o containerName=2 name!=2 parameter!=2
a [yf
o clientSecret!=xx
o id!=2 parameter!=2 version=2
a [yi {"minItems":1}
o credentials=yh podIdentity=y1 secrets!=yj
s {"enum":["token","kubernetes"]}
o serviceAccount=2 serviceAccountName=2 token=2
o altNames=2 commonName=2 format=2 ipSans=2 otherSans=2 ttl=2 uriSans=2
s {"enum":["","secretV2","secret","pki"]}
o key!=2 parameter!=2 path!=2 pkiData=yn type=yo
a [yp {"minItems":1}
o address!=2 authentication!=yl credential=ym mount=2 namespace=2 role=2 secrets!=yq
s {"enum":["clientCredentials"]}
o clientId!=2 clientSecret=xx scopes=5 tokenUrl!=2 tokenUrlParams=3 type=ys
o awsSecretManager=y4 azureKeyVault=y9 azureServicePrincipal=ya boundServiceAccountToken=yc configMapTargetRef=ye env=yg filePath=2 gcpSecretManager=yk hashiCorpVault=yr oauth2=yt podIdentity=y1 secretTargetRef=ye
o spec!=yu
o containerName=2 operator!=2 values!=ac
o status=2 type!=2
a [yx
o action!=2 onExitCodes=yw onPodConditions=yy
a [yz
o rules!=z0
o succeededCount=1g succeededIndexes=2
a [z2
o rules!=z3
o metadata=5x spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=z1 podReplacementPolicy=2 selector=4o successPolicy=z4 suspend=c template!=z5 ttlSecondsAfterFinished=1g
s {"enum":["foreground","background"]}
s {"enum":["gradual","immediate"]}
o propagationPolicy=z7 strategy=z8
s {"enum":["min","avg","sum","max"]}
s {"enum":["default","custom","accurate","eager"]}
o customScalingQueueLengthDeduction=1g customScalingRunningJobPercentage=2 multipleScalersCalculation=za pendingPodConditions=5 strategy=zb
s {"enum":["TriggerAuthentication","ClusterTriggerAuthentication"]}
o kind=zd name!=2
o authenticationRef=ze metadata!=3 metricType=2 name=2 type!=8u useCachedMetrics=c
a [zf {"minItems":1}
o envSourceContainerName=2 failedJobsHistoryLimit=i1 jobTargetRef!=z6 maxReplicaCount=fq minReplicaCount=i1 pollingInterval=fq rollout=z9 rolloutStrategy=z8 scalingStrategy=zc successfulJobsHistoryLimit=i1 triggers!=zg
o spec=zh
o periodSeconds!=1g type!=2 value!=1g
a [zj
o policies=zk selectPolicy=2 stabilizationWindowSeconds=1g tolerance=5d
o scaleDown=zl scaleUp=zl
o behavior=zm name=2
s {"enum":["AverageValue","Value"]}
o activationTarget=2 formula=2 metricType=zo target=2
o horizontalPodAutoscalerConfig=zn restoreToOriginalReplicaCount=c scalingModifiers=zp
s {"enum":["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower","scalingModifiers"]}
o behavior=zr failureThreshold!=i1 replicas!=i1
o apiVersion=2 envSourceContainerName=2 kind=2 name!=8u
o advanced=zq cooldownPeriod=i1 fallback=zs idleReplicaCount=i1 initialCooldownPeriod=i1 maxReplicaCount=fq minReplicaCount=i1 pollingInterval=fq scaleTargetRef!=zt triggers!=zg
o spec!=zu
a [44
s {"enum":["Rule"]}
s {"enum":["minimal","detailed"]}
o accessLogs=c metrics=c traceVerbosity=zy tracing=c
i {"maximum":9223372036854775000}
o followRedirects=c headers=3 hostname=2 interval=5d method=2 mode=2 path=2 port=1g scheme=2 status=1g timeout=5d unhealthyInterval=5d
s {"enum":["Service","TraefikService"]}
o failureWindow=5d maxFailedAttempts=1g
o flushInterval=2
s {"enum":["none","lax","strict","None","Lax","Strict"]}
o domain=2 httpOnly=c maxAge=1g name=2 path=2 sameSite=105 secure=c
o cookie=106
s {"enum":["wrr","p2c","hrw","leasttime","RoundRobin"]}
o healthCheck=101 kind=102 middlewares=zw name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
a [109
o kind=zx match!=2 middlewares=zw observability=zz priority=100 services=10a syntax=2
a [10b
o main=2 sans=5
a [10d
o certResolver=2 domains=10e options=44 secretName=2 store=44
o entryPoints=5 ingressClassName=2 parentRefs=zw routes!=10c tls=10f
o spec!=10g
i {"minimum":1,"maximum":2}
o version=10i
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d proxyProtocol=10j serversTransport=2 terminationDelay=1g tls=c weight=i1
a [10k
s {"enum":["v3","v2"]}
o match!=2 middlewares=zw priority=100 services=10l syntax=10m
a [10n
o certResolver=2 domains=10e options=44 passthrough=c secretName=2 store=44
o entryPoints=5 ingressClassName=2 routes!=10o tls=10p
o spec!=10q
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d weight=i1
a [10s
o services=10t
a [10u
o entryPoints=5 ingressClassName=2 routes!=10v
o spec!=10w
o prefix=2
o headerField=2 realm=2 removeHeader=c secret=2
o maxRequestBodyBytes=1g maxResponseBodyBytes=1g memRequestBodyBytes=1g memResponseBodyBytes=1g retryExpression=2
o middlewares=zw
o checkPeriod=5d expression=2 fallbackDuration=5d recoveryDuration=5d responseCode=sq
o defaultEncoding=2 encodings=5 excludedContentTypes=5 includedContentTypes=5 minResponseBodyBytes=i1
o autoDetect=c
o allowEncodedBackSlash=c allowEncodedHash=c allowEncodedNullCharacter=c allowEncodedPercent=c allowEncodedQuestionMark=c allowEncodedSemicolon=c allowEncodedSlash=c
o errorRequestHeaders=5 query=2 service=109 status=5 statusRewrites=fn
o caOptional=c caSecret=2 certSecret=2 insecureSkipVerify=c
o addAuthCookiesToResponse=5 address=2 authRequestHeaders=5 authResponseHeaders=5 authResponseHeadersRegex=2 authSigninURL=2 forwardBody=c headerField=2 maxBodySize=1g maxResponseBodySize=1g preserveLocationHeader=c preserveRequestMethod=c tls=117 trustForwardHeader=c
o allowOrigins=5
o accessControlAllowCredentials=c accessControlAllowHeaders=5 accessControlAllowMethods=5 accessControlAllowOriginList=5 accessControlAllowOriginListRegex=5 accessControlExposeHeaders=5 accessControlMaxAge=1g addVaryHeader=c allowedHosts=5 browserXssFilter=c contentSecurityPolicy=2 contentSecurityPolicyReportOnly=2 contentTypeNosniff=c customBrowserXSSValue=2 customFrameOptionsValue=2 customRequestHeaders=3 customResponseHeaders=3 featurePolicy=2 forceSTSHeader=c frameDeny=c hostsProxyHeaders=5 isDevelopment=c permissionsPolicy=2 publicKey=2 referrerPolicy=2 sslForceHost=c sslHost=2 sslProxyHeaders=3 sslRedirect=c sslTemporaryRedirect=c stsIncludeSubdomains=c stsPreload=c stsSeconds=i1
o depth=i1 excludedIPs=5 ipv6Subnet=1g
o ipStrategy=11b requestHeaderName=2 requestHost=c
o amount=i1 sourceCriterion=11c
o ipStrategy=11b rejectStatusCode=1g sourceRange=5
o ipStrategy=11b sourceRange=5
o commonName=c country=c domainComponent=c locality=c organization=c province=c serialNumber=c
o commonName=c country=c domainComponent=c locality=c organization=c organizationalUnit=c province=c serialNumber=c
o issuer=11g notAfter=c notBefore=c sans=c serialNumber=c subject=11h
o info=11i pem=c
o caSecret=2 certSecret=2 insecureSkipVerify=c
o db=1g dialTimeout=5d endpoints=5 maxActiveConns=1g minIdleConns=1g poolSize=1g readTimeout=5d secret=2 tls=11k writeTimeout=5d
o average=i1 burst=i1 period=5d redis=11l sourceCriterion=11c
o permanent=c regex=2 replacement=2
o permanent=c port=2 scheme=2
o path=2
o regex=2 replacement=2
i {"minimum":-1}
o attempts=i1 disableRetryOnNetworkError=c initialInterval=5d maxRequestBodyBytes=11r retryNonIdempotentMethod=c status=5 timeout=5d
o forceSlash=c prefixes=5
o regex=5
o addPrefix=10y basicAuth=10z buffering=110 chain=111 circuitBreaker=112 compress=113 contentType=114 digestAuth=10z encodedCharacters=115 errors=116 forwardAuth=118 grpcWeb=119 headers=11a inFlightReq=11d ipAllowList=11e ipWhiteList=11f passTLSClientCert=11j plugin=66 rateLimit=11m redirectRegex=11n redirectScheme=11o replacePath=11p replacePathRegex=11q retry=11s stripPrefix=11t stripPrefixRegex=11u
o spec!=11v
o amount=i1
o sourceRange=5
o inFlightConn=11x ipAllowList=11y ipWhiteList=11y
o spec!=11z
o dialTimeout=5d idleConnTimeout=5d pingTimeout=5d readIdleTimeout=5d responseHeaderTimeout=5d
o configMap=2 secret=2
a [122
o ids=5 trustDomain=2
o certificatesSecrets=5 cipherSuites=5 disableHTTP2=c forwardingTimeouts=121 insecureSkipVerify=c maxIdleConnsPerHost=11r maxVersion=2 minVersion=2 peerCertURI=2 rootCAs=123 rootCAsSecrets=5 serverName=2 spiffe=124
o spec!=125
o certificatesSecrets=5 insecureSkipVerify=c peerCertURI=2 rootCAs=123 rootCAsSecrets=5 serverName=2 spiffe=124
o dialKeepAlive=5d dialTimeout=5d proxyProtocol=10j terminationDelay=5d tls=127
o spec!=128
s {"enum":["NoClientCert","RequestClientCert","RequireAnyClientCert","VerifyClientCertIfGiven","RequireAndVerifyClientCert"]}
o clientAuthType=12a secretNames=5
o alpnProtocols=5 cipherSuites=5 clientAuth=12b curvePreferences=5 disableSessionTickets=c maxVersion=2 minVersion=2 preferServerCipherSuites=c sniStrict=c
o spec!=12c
o secretName!=2
a [12e
o domain=10d resolver=2
o certificates=12f defaultCertificate=12e defaultGeneratedCert=12g
o spec!=12h
o maxRequestBodyBytes=1g status=5
o errors!=12j fallback!=109 service!=109
o services=10a
o healthCheck=101 kind=102 middlewares=zw name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 percent=1g port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
a [12m
o healthCheck=101 kind=102 maxBodySize=1g middlewares=zw mirrorBody=c mirrors=12n name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
o services=10a sticky=107
o failover=12k highestRandomWeight=12l mirroring=12o weighted=12p
o spec!=12q
o fieldPath!=2
o fieldRef=12s secretKeyRef=xv
o name!=2 value=2 valueFrom=12t
a [12u
o metricName!=2
a [12w
o limit!=1g metricName!=2
a [12y
o dimensions=w7 metricName=2 namespace=2
o metric=130 period=5d stat=2 unit=2
o expression=2 id=2 label=2 metricStat=131 period=5d returnData=c
a [132
o interval=2 metricDataQueries!=133
s {"enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
o name=2 namespaced=c
o aggregator=135 apiVersion=gj formula=2 interval=2 queries=3 query=2 secretRef=136
o address=2 query=2
o profile=2 query=2
o status!=2 type!=2
a [13a
o action!=2 onExitCodes=yw onPodConditions=13b
a [13c
o rules!=13d
o metadata=4 spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=13e podReplacementPolicy=2 selector=4o successPolicy=z4 suspend=c template!=13f ttlSecondsAfterFinished=1g
o metadata=4 spec!=13g
o end=2 region!=2 scope!=2 start=2 step!=1g
o controlScope!=13i experimentScope!=13i name!=2
a [13j
o marginal!=1g pass!=1g
o address!=2 application!=2 canaryConfigName!=2 configurationAccountName!=2 lookback=c metricsAccountName!=2 scopes!=13k storageAccountName!=2 threshold!=13l
o profile=2 query!=2 timeout=1g
o clientId=2 clientSecret=2 scopes=5 tokenUrl=2
o profile=2 region=2 roleArn=2
o oauth2=13o sigv4=13p
o end=2 start=2 step=2
o address=2 authentication=13q headers=d9 insecure=c query=2 rangeQuery=13r timeout=1g
o address=2 interval=2 query=2
o authentication=13q body=2 headers=d9 insecure=c jsonBody=58 jsonPath=2 method=2 timeoutSeconds=1g url!=2
o cloudWatch=134 datadog=137 graphite=138 influxdb=139 job=13h kayenta=13m newRelic=13n plugin=58 prometheus=13s skywalking=13t wavefront=138 web=13u
o consecutiveErrorLimit=5d consecutiveSuccessLimit=5d count=5d failureCondition=2 failureLimit=5d inconclusiveLimit=5d initialDelay=2 interval=2 name!=2 provider!=13v successCondition=2
a [13w
o clusterScope=c templateName=2
a [13y
o args=12v dryRun=12x measurementRetention=12z metrics=13x templates=13z
o spec!=140
o successfulRunHistoryLimit=1g unsuccessfulRunHistoryLimit=1g
o revisions=1g
o weight!=1g
o preferredDuringSchedulingIgnoredDuringExecution=144 requiredDuringSchedulingIgnoredDuringExecution=gw
o fieldRef=12s podTemplateHashValue=2
o name!=2 value=2 valueFrom=146
a [147
o analysisRunMetadata=4 args=148 dryRun=12x measurementRetention=12z templates=13z
o abortScaleDownDelaySeconds=1g activeMetadata=4 activeService!=2 antiAffinity=145 autoPromotionEnabled=c autoPromotionSeconds=1g maxUnavailable=5d postPromotionAnalysis=149 prePromotionAnalysis=149 previewMetadata=4 previewReplicaCount=1g previewService=2 scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g
o analysisRunMetadata=4 args=148 dryRun=12x measurementRetention=12z startingStep=1g templates=13z
o pingService!=2 pongService!=2
o type!=2 value!=1g
o args=148 clusterScope=c name!=2 requiredForCompletion=c templateName!=2
a [14e
o metadata=4 name!=2 replicas=1g selector=4o service=a6 specRef!=2 weight=1g
a [14g
o analyses=14f analysisRunMetadata=4 dryRun=12x duration=2 scaleDownDelaySeconds=1g templates!=14h
o duration=5d
o config=58 name!=2
o matchTrafficWeight=c replicas=1g weight=1g
o headerName!=2 headerValue!=uy
a [14m
o match=14n name=2
o headers=vc method=uy path=uy
a [14p
o match=14q name!=2 percentage=1g
o analysis=149 experiment=14i pause=14j plugin=14k setCanaryScale=14l setHeaderRoute=14o setMirrorRoute=14r setWeight=1g
a [14s
o durationSeconds!=1g enabled!=c
o annotationPrefix=2 ingress=2 ingresses=5 rootService=2 servicePort!=1g stickinessConfig=14u
o mappings!=5
o name!=2 rules=5
o route=14x
o canaryVirtualNodeRef!=7 stableVirtualNodeRef!=7
o name!=2 routes=5
o virtualNodeGroup=14z virtualService=150
o additionalSubsetNames=5 canarySubsetName!=2 name!=2 stableSubsetName!=2
o port=1g
a [153
o port=1g sniHosts=5
a [155
o name!=2 routes=5 tcpRoutes=154 tlsRoutes=156
a [157
o destinationRule=152 virtualService=157 virtualServices=158
a [7
o additionalIngressAnnotations=3 annotationPrefix=2 canaryIngressAnnotations=3 stableIngress=2 stableIngresses=5
o rootService=2 trafficSplitName=2
o weightedTraefikServiceName!=2
o alb=14v ambassador=14w apisix=14y appMesh=151 istio=159 managedRoutes=15a maxTrafficWeight=1g nginx=15b plugins=58 smi=15c traefik=15d
o abortScaleDownDelaySeconds=1g analysis=14b antiAffinity=145 canaryMetadata=4 canaryService=2 dynamicStableScale=c maxSurge=5d maxUnavailable=5d minPodsPerReplicaSet=1g pingPong=14c replicaProgressThreshold=14d scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g stableMetadata=4 stableService=2 steps=14t trafficRouting=15e
o blueGreen=14a canary=15f
o apiVersion=2 kind=2 name=2 scaleDown=2
o analysis=142 minReadySeconds=1g paused=c progressDeadlineAbort=c progressDeadlineSeconds=1g replicas=1g restartAt=2 revisionHistoryLimit=1g rollbackWindow=143 selector=4o strategy=15g template=13f workloadRef=15h
o spec!=15i
s {"enum":["PodCIDR","CiliumPodIPPool","Service","Interface"]}
s {"enum":["internet","planned-shut","accept-own","route-filter-translated-v4","route-filter-v4","route-filter-translated-v6","route-filter-v6","llgr-stale","no-llgr","blackhole","no-export","no-advertise","no-export-subconfed","no-peer"]}
a [15l
o large=5 standard=5 wellKnown=15m
o communities=15n localPreference=1g
s {"enum":["In","NotIn","Exists","DoesNotExist"]}
o key!=2 operator!=15p values=5
a [15q
o matchExpressions=15r matchLabels=t5
s {"enum":["LoadBalancerIP","ClusterIP","ExternalIP"]}
a [15t {"minItems":1}
i {"minimum":0,"maximum":31}
i {"minimum":0,"maximum":127}
o addresses!=15u aggregationLengthIPv4=15v aggregationLengthIPv6=15w
o advertisementType!=15k attributes=15o interface=7 selector=15s service=15x
a [15y
o advertisements!=15z
o spec!=160
i {"minimum":1,"maximum":4294967295}
s {"enum":["ipv4","ipv6"]}
o addressFamily!=163
s {"enum":["DefaultGateway"]}
o defaultGateway=164 mode!=165
o autoDiscovery=166 name!=id peerASN=rz peerAddress=2 peerConfigRef=7
a [167
o localASN=162 localPort=9q name!=id peers=168
a [169 {"minItems":1,"maxItems":16}
o bgpInstances!=16a nodeSelector=15s
o spec!=16b
o localAddress=2 localPort=1g name!=id
a [16d
o localASN=162 localPort=1g name!=id peers=16e routerID=2
a [16f {"minItems":1}
o bgpInstances!=16g
o spec!=16h
i {"minimum":1,"maximum":255}
s {"enum":["ipv4","ipv6","l2vpn","ls","opaque"]}
s {"enum":["unicast","multicast","mpls_label","encapsulation","vpls","evpn","ls","sr_policy","mup","mpls_vpn","mpls_vpn_multicast","route_target_constraints","flowspec_unicast","flowspec_vpn","key_value"]}
o advertisements=15s afi!=16k safi!=16l
a [16m
i {"minimum":1,"maximum":4095}
o enabled!=c restartTimeSeconds=16o
i {"minimum":1,"maximum":2147483647}
i {"minimum":3,"maximum":65535}
o connectRetryTimeSeconds=16q holdTimeSeconds=16r keepAliveTimeSeconds=9q
o peerPort=9q sourceInterface=2
o authSecretRef=2 ebgpMultihop=16j families=16n gracefulRestart=16p timers=16s transport=16t
o spec!=16u
a [2 {"minItems":0}
o externalCIDRs!=16w
o spec!=16x
o name!=2 namespace=2 number=5
a [16z
o listener=2 name!=2 namespace=2 ports=ac
a [171
o backendServices=170 nodeSelector=15s resources!=rq services=172
o spec=173
s {"enum":["disabled","required","test-always-fail"]}
o mode!=175
s {"enum":["IPv4","IPv6"]}
o family=177 type!=5d
a [178 {"maxItems":40}
o fields=179
a [17a
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o cidr=2 cidrGroupRef=17c cidrGroupSelector=15s except=5
a [17d
a [15s
s {"enum":["all","world","cluster","cluster-mesh","host","init","ingress","unmanaged","remote-node","health","none","kube-apiserver"]}
a [17g
o matchName=3i matchPattern=3i
a [17i
o labels=3 region=2 securityGroupsIds=5 securityGroupsNames=5
o aws=17k
a [17l
s {"enum":["CiliumEnvoyConfig","CiliumClusterwideEnvoyConfig"]}
o kind=17n name!=8u
i {"minimum":1,"maximum":100}
o envoyConfig!=17o name!=8u priority=17p
o certificate=2 privateKey=2 secret!=44 trustedCA=2
s {"enum":["TCP","UDP","SCTP","VRRP","IGMP","GRE","IPIP","IPV6","ESP","AH","ANY"]}
o endPort=of port=2 protocol=17s
a [17t {"maxItems":40}
s {"enum":["LOG","ADD","DELETE","REPLACE"]}
o mismatch=17v name!=8u secret=44 value=2
a [17w
o headerMatches=17x headers=5 host=2 method=2 path=2
a [17y
o dns=17j http=17z
a [3i {"minItems":1}
o listener=17q originatingTLS=17r ports=17u rules=180 serverNames=181 terminatingTLS=17r
a [182
a [2 {"maxItems":0}
o namespace=2 serviceName=2
o namespace=2 selector!=15s
o k8sService=185 k8sServiceSelector=186
a [187
o authentication=176 icmps=17b toCIDR=5 toCIDRSet=17e toEndpoints=17f toEntities=17h toFQDNs=17j toGroups=17m toNodes=17f toPorts=183 toRequires=184 toServices=188
a [189
a [17t
o ports=18b
a [18c
o icmps=17b toCIDR=5 toCIDRSet=17e toEndpoints=17f toEntities=17h toGroups=17m toNodes=17f toPorts=18d toRequires=184 toServices=188
a [18e
o egress=c ingress=c
o authentication=176 fromCIDR=5 fromCIDRSet=17e fromEndpoints=17f fromEntities=17h fromGroups=17m fromNodes=17f fromRequires=184 icmps=17b toPorts=183
a [18h
o fromCIDR=5 fromCIDRSet=17e fromEndpoints=17f fromEntities=17h fromGroups=17m fromNodes=17f fromRequires=184 icmps=17b toPorts=18d
a [18j
o key!=2 source=2 value=2
a [18l
s {"maxLength":32}
o value=18n
o description=2 egress=18a egressDeny=18f enableDefaultDeny=18g endpointSelector=15s ingress=18i ingressDeny=18k labels=18m log=18o nodeSelector=15s
a [18p
o spec=18p specs=18q
s {"maxLength":39}
o egressIP=18s interface=2 nodeSelector!=15s
a [18t {"maxItems":64}
o namespaceSelector=15s nodeSelector=15s podSelector=15s
a [18v
o destinationCIDRs!=5 egressGateway!=18t egressGateways=18u excludedCIDRs=5 selectors!=18w
o spec=18x
s {"enum":["Yes","No"]}
o cidr=2 start=2 stop=2
a [190
o allowFirstLastIPs=18z blocks=191 disabled=c serviceSelector=15s
o spec!=192
o name=2 port!=2 protocol!=9f
a [194
o localEndpointSelector!=15s toPorts!=195
o ip!=2 toPorts!=195
o namespace!=2 serviceName!=2 toPorts=195
o addressMatcher=197 serviceMatcher=198
o description=2 redirectBackend!=196 redirectFrontend!=199 skipRedirectFromBackend=c
o spec=19a
o defaults!=3 nodeSelector!=4o
o spec!=19c
s {"enum":["OVERWRITE","APPEND_IF_ABSENT","PASS_THROUGH"]}
o serverHeaderTransformation=19e
o enabled=c
o grpcWebTranslation=19g
s {"enum":["Allow","Deny"]}
s {"enum":["LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c externalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerSourceRanges=5 loadBalancerSourceRangesPolicy=19i trafficDistribution=2 type=19j
s {"enum":["JSON","Text"]}
s {"enum":["HTTP","TCP"]}
a [19m {"minItems":1}
o format!=19l json=3 targets=19n text=iy
a [19o {"minItems":1,"maxItems":8}
o accessLogs=19p
o description=94 envoy=19f httpOptions=19h service=19k telemetry=19q
o spec=19r
o externalIPs=c interfaces=5 loadBalancerIPs=c nodeSelector=15s serviceSelector=15s
o spec=19t
i {"minimum":1,"maximum":32}
o cidrs!=p1 maskSize!=19v
i {"minimum":1,"maximum":128}
o cidrs!=p1 maskSize!=19x
o allowFirstIP=c allowLastIP=c ipv4=19w ipv6=19y namespaceSelector=15s podSelector=15s
o spec!=19z
o *2 {"x-kubernetes-preserve-unknown-fields":true}
o *2 {"nullable":true}
o annotations=3 finalizers=5 labels=3 name=2 namespace=2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o data=1a2 immutable=c metadata=1a3 type=2
o data=2 encryptedData!=1a1 template=1a4
o spec!=1a5
i {"minimum":2,"maximum":255}
i {"minimum":10,"maximum":60000}
i {"minimum":1,"maximum":254}
o detectMultiplier=1a7 echoInterval=1a8 echoMode=c minimumTtl=1a9 passiveMode=c receiveInterval=1a8 transmitInterval=1a8
o spec=1aa
i {"minimum":1,"maximum":10}
o aggregationLength=fq aggregationLengthV6=1g asPathPrepend=1ac communities=5 ipAddressPoolSelectors=c8 ipAddressPools=5 localPref=1g nodeSelectors=c8 peers=5 serviceSelectors=c8
o spec=1ad
o key!=2 operator!=2 values!=p1
a [1af
o matchExpressions=1ag matchLabels=3
a [1ah
i {"minimum":0,"maximum":16384}
o bfdProfile=2 ebgpMultiHop=c holdTime=2 keepaliveTime=2 myASN!=rz nodeSelectors=1ai password=2 peerASN!=rz peerAddress!=2 peerPort=1aj routerID=2 sourceAddress=2
o spec=1ak
s {"enum":["internal","external"]}
i {"minimum":1,"maximum":16384}
o bfdProfile=2 connectTime=2 disableMP=c dualStackAddressFamily=c dynamicASN=1am ebgpMultiHop=c enableGracefulRestart=c holdTime=2 interface=2 keepaliveTime=2 localASN=162 myASN!=rz nodeSelectors=c8 password=2 passwordSecret=v2 peerASN=rz peerAddress=2 peerPort=1an routerID=2 sourceAddress=2 vrf=2
o spec=1ao
o communities=w7
o spec=1aq
o namespaceSelectors=c8 namespaces=5 priority=1g serviceSelectors=c8
o addresses!=5 autoAssign=c avoidBuggyIPs=c serviceAllocation=1as
o spec!=1at
o preference!=4o weight!=17p
a [1av
o interfaces=5 ipAddressPoolSelectors=c8 ipAddressPools=5 nodeSelectors=c8 preferredNodeSelectors=1aw serviceSelectors=c8
o spec=1ax
s {"enum":["Delete","Retain"]}
o deletionPolicy!=1az driver!=2 parameters=3
o persistentVolumeClaimName=2 volumeSnapshotContentName=2
o source!=1b1 volumeSnapshotClassName=2
o spec!=1b2
a [2 {"nullable":true}
o matchExpressions=4n matchLabels=3 {"nullable":true}
s {"enum":["Continue","Fail"]}
o command!=p1 container=2 onError=1b6 timeout=2
o exec!=1b7
a [1b8
o excludedNamespaces=1b4 excludedResources=1b4 includedNamespaces=1b4 includedResources=1b4 labelSelector=1b5 name!=2 post=1b9 pre=1b9
a [1ba {"nullable":true}
o resources=1bb
o labels=3
a [4o {"nullable":true}
o apiGroup=2 kind!=2 name!=2
o parallelFilesUpload=1g {"nullable":true}
o csiSnapshotTimeout=2 datamover=2 defaultVolumesToFsBackup=sd defaultVolumesToRestic=sd excludedClusterScopedResources=1b4 excludedNamespaceScopedResources=1b4 excludedNamespaces=1b4 excludedResources=1b4 hooks=1bc includeClusterResources=sd includedClusterScopedResources=1b4 includedNamespaceScopedResources=1b4 includedNamespaces=1b4 includedResources=1b4 itemOperationTimeout=2 labelSelector=1b5 metadata=1bd orLabelSelectors=1be orderedResources=1a2 resourcePolicy=1bf snapshotMoveData=sd snapshotVolumes=sd storageLocation=2 ttl=2 uploaderConfig=1bg volumeGroupSnapshotLabelKey=2 volumeSnapshotLocations=5
o spec=1bh
s {"enum":["ReadOnly","ReadWrite"]}
s {"nullable":true}
o bucket!=2 caCert=2 caCertRef=lp prefix=2
o accessMode=1bj backupSyncPeriod=1bk config=3 credential=lp default=c objectStorage!=1bl provider!=2 validationFrequency=1bk
o spec=1bm
o command!=p1 container=2 execTimeout=2 onError=1b6 waitForReady=sd waitTimeout=2
a [58 {"x-kubernetes-preserve-unknown-fields":true}
o initContainers=1bp timeout=2
o exec=1bo init=1bq
a [1br
o excludedNamespaces=1b4 excludedResources=1b4 includedNamespaces=1b4 includedResources=1b4 labelSelector=1b5 name!=2 postHooks=1bs
a [1bt
o resources=1bu
o apiGroup=2 kind!=2 name!=2 {"nullable":true}
o excludedResources=1b4 includedResources=1b4 {"nullable":true}
o parallelFilesDownload=1g writeSparseFiles=sd {"nullable":true}
o backupName=2 excludedNamespaces=1b4 excludedResources=1b4 existingResourcePolicy=1bk hooks=1bv includeClusterResources=sd includedNamespaces=1b4 includedResources=1b4 itemOperationTimeout=2 labelSelector=1b5 namespaceMapping=3 orLabelSelectors=1be preserveNodePorts=sd resourceModifier=1bw resourcePolicy=1bw restorePVs=sd restoreStatus=1bx scheduleName=2 uploaderConfig=1by
o spec=1bz
o paused=c schedule!=2 skipImmediately=c template!=1bh useOwnerReferencesInBackup=sd
o spec=1c1
o config=3 credential=lp provider!=2
o spec=1c3
s {"enum":["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=1c5 value=22
a [1c6
o all=1c7 any=1c7
o key!=2 value!=22
a [1c9
s {"enum":["GET","POST"]}
o caBundle=2 headers=d9 url!=2
o data=1ca default=22 jmesPath=2 method=1cb service=1cc urlPath=2
o jmesPath=2 name!=2
s {"enum":["default","amazon","azure","google","github"]}
a [1cf
o allowInsecureRegistry=c providers=1cg secrets=5
o imageRegistryCredentials=1ch jmesPath=2 reference!=2
o default=22 jmesPath=2 value=22
o apiCall=1cd configMap=44 globalReference=1ce imageRegistry=1ci name!=2 variable=1cj
a [1ck
s {"enum":["Foreground","Background","Orphan"]}
s {"enum":["CREATE","CONNECT","UPDATE","DELETE"]}
a [1cn
o annotations=3 kinds=5 name=2 names=5 namespaceSelector=4o namespaces=5 operations=1co selector=4o
o apiGroup=2 kind!=2 name!=2 namespace=2
a [1cq
o clusterRoles=5 resources=1cp roles=5 subjects=1cr
a [1cs
o all=1ct any=1ct
o conditions=1c8 context=1cl deletionPropagationPolicy=1cm exclude=1cu match!=1cu schedule!=2
o spec!=1cv
s {"enum":["All","One"]}
s {"enum":["Ignore","Fail"]}
o all=1ct any=1ct clusterRoles=5 resources=1cp roles=5 subjects=1cr
o kinds=5 namespace=2 selector=4o
s {"enum":["Equals","NotEquals","In","AnyIn","AllIn","NotIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=1d1 value=22
a [1d2
o all=1d3 any=1d3 {"x-kubernetes-preserve-unknown-fields":true}
o apiVersion=2 clone=v2 cloneList=1d0 context=1cl data=22 kind=2 list=2 name=2 namespace=2 preconditions=1d4 uid=2
a [1d5
o apiVersion=2 clone=v2 cloneList=1d0 data=22 foreach=1d6 generateExisting=c kind=2 name=2 namespace=2 orphanDownstreamOnPolicyDelete=c synchronize=c uid=2
o jmesPath=2 key=2 name=2 path!=2 value=2
a [1d8
o *1d9
s {"enum":["Ascending","Descending"]}
o context=1cl foreach=22 list=2 order=1db patchStrategicMerge=22 patchesJson6902=2 preconditions=1d4
a [1dc
o apiVersion=2 context=1cl kind=2 name=2 namespace=2 preconditions=22 selector=4o uid=2
a [1de
o foreach=1dd mutateExistingOnPolicyUpdate=c patchStrategicMerge=22 patchesJson6902=2 targets=1df
o key!=2 valueExpression!=2
a [1dh
o expression!=2 message=2 messageExpression=2 reason=2
a [1dj
o apiVersion=2 kind=2
o name=2 namespace=2 parameterNotFoundAction=2 selector=4o
o auditAnnotations=1di expressions=1dk generate=c paramKind=1dl paramRef=1dm variables=3u
o conditions=22
s {"enum":["Audit","Enforce"]}
s {"enum":["audit","enforce","Audit","Enforce"]}
o action=1dq namespaceSelector=4o namespaces=5
a [1dr
o anyPattern=22 context=1cl deny=1do elementScope=c foreach=22 list=2 pattern=22 preconditions=1d4
a [1dt
o ignoreSCT=c pubkey=2 tsaCertChain=2
o ignoreTlog=c pubkey=2 url=2
o cert=2 certChain=2 ctlog=1dv rekor=1dw
o additionalExtensions=3 ctlog=1dv issuer=2 issuerRegExp=2 rekor=1dw roots=2 subject=2 subjectRegExp=2
o name!=2 namespace!=2
o ctlog=1dv kms=2 publicKeys=2 rekor=1dw secret=1dz signatureAlgorithm=2
o annotations=3 attestor=22 certificates=1dx keyless=1dy keys=1e0 repository=2 signatureAlgorithm=2
a [1e1
o count=fq entries=1e2
a [1e3
o enable=c namespace=2
o group=2 kind=2 name=2 namespace=2 version=2
a [1e6
o fields=5 objects=1e7
a [1e8
o annotationDomain=2 attestors=1e4 dryRun=1e5 ignoreFields=1e9 repository=2
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o controlName!=1eb images=5 restrictedField=2 values=5
a [1ec
s {"enum":["privileged","baseline","restricted"]}
s {"enum":["v1.19","v1.20","v1.21","v1.22","v1.23","v1.24","v1.25","v1.26","v1.27","v1.28","v1.29","v1.30","v1.31","v1.32","latest"]}
o exclude=1ed level=1ee version=1ef
o allowExistingViolations=c anyPattern=22 assert=22 cel=1dn deny=1do failureAction=1dp failureActionOverrides=1ds foreach=1du manifests=1ea message=2 pattern=22 podSecurity=1eg
o all=1d3 any=1d3
a [1ei
o attestors=1e4 conditions=1ej name=2 predicateType=2 type=2
a [1ek
s {"enum":["Cosign","SigstoreBundle","Notary"]}
o deny=1do message=2
o additionalExtensions=3 annotations=3 attestations=1el attestors=1e4 cosignOCI11=c failureAction=1dp image=2 imageReferences=5 imageRegistryCredentials=1ch issuer=2 key=2 mutateDigest=c repository=2 required=c roots=2 skipImageReferences=5 subject=2 type=1em useCache=c validate=1en verifyDigest=c
a [1eo
o celPreconditions=3u context=1cl exclude=1cz generate=1d7 imageExtractors=1da match!=1cz mutate=1dg name!=qr preconditions=22 reportProperties=3 skipBackgroundRequests=c validate=1eh verifyImages=1ep
a [1eq
o failurePolicy=1cy matchConditions=3u timeoutSeconds=1g
o admission=c applyRules=1cx background=c emitWarning=c failurePolicy=1cy generateExisting=c generateExistingOnPolicyUpdate=c mutateExistingOnPolicyUpdate=c rules=1er schemaValidation=c useServerSideApply=c validationFailureAction=1dq validationFailureActionOverrides=1ds webhookConfiguration=1es webhookTimeoutSeconds=1g
o spec!=1et
o data=1ca method=1cb refreshInterval=2 retryLimit=fq service=1cc urlPath=2
o group=2 namespace=2 resource!=2 version!=2
o jmesPath!=2 name!=2
a [1ex
o apiCall=1ev kubernetesResource=1ew projections=1ey
o spec!=1ez
o policyName!=2 ruleNames!=5
a [1f1
o background=c conditions=1c8 exceptions!=1f2 match!=1cu podSecurity=1ed
o spec!=1f3
o apiGroups=5 apiVersions=5 operations=5 resourceNames=5 resources=5 scope=2
a [1f5
o excludeResourceRules=1f6 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=1f6
o conditions=3u deletionPropagationPolicy=1cm matchConstraints=1f7 schedule!=2 variables=3u
o spec!=1f8
o admission=19g generateExisting=19g orphanDownstreamOnPolicyDelete=19g skipBackgroundRequests=c synchronize=19g
s {"enum":["none","cel"]}
o interpolate=1fb value!=8u
o expression=2 template=1fc
a [1fd {"minItems":1}
o timeoutSeconds=1g
o auditAnnotations=1di evaluation=1fa generate!=1fe matchConditions=3u matchConstraints=1f7 useServerSideApply=c variables=3u webhookConfiguration=1ff
o spec!=1fg
o controllers=5
o mutatingAdmissionPolicy=19g podControllers=1fi
o admission=19g background=19g mode=2 mutateExisting=19g skipBackgroundRequests=c useServerSideApply=c
o applyConfiguration=x7 jsonPatch=x7 patchType!=2
a [1fl
o excludeResourceRules=1f6 expression=2 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=1f6
o auditAnnotations=1di autogen=1fj evaluation=1fk failurePolicy=1cy matchConditions=3u matchConstraints=1f7 mutations=1fm reinvocationPolicy=2 targetMatchConditions=3u targetMatchConstraints=1fn variables=3u webhookConfiguration=1ff
o spec!=1fo
o podControllers=1fi validatingAdmissionPolicy=19g
o admission=19g background=19g mode=2
s {"enum":["Deny","Audit","Warn"]}
a [1fs
o auditAnnotations=1di autogen=1fq evaluation=1fr failurePolicy=1cy matchConditions=3u matchConstraints=1f7 validationActions=1ft validations=1dk variables=3u webhookConfiguration=1ff
o spec!=1fu
o kind!=2 name!=2
a [1fw
s {"enum":["skip","pass"]}
o allowedValues=5 evaluationMode=2 expiresAt=2 images=5 matchConditions=3u policyRefs!=1fx properties=3 reportResult=1fy
o spec!=1fz
o apiGroup=2 kind!=8u name!=8u
o limits=a8 percentage=i1 podTemplateRef=xa provisioningStrategy=2 replicas=i1 scalableRef=1g1
o spec!=1g2
s {"enum":["AL2","AL2023","Bottlerocket","Custom","Windows2019","Windows2022","Windows2025"]}
s {"maxLength":30}
o alias=1g5 id=2 name=2 owner=2 ssmParameter=2 tags=3
a [1g6 {"minItems":1,"maxItems":30}
i {"minimum":100,"maximum":300}
s {"enum":["standard","io1","io2","gp2","sc1","st1","gp3"]}
o deleteOnTermination=c encrypted=c iops=1g kmsKeyID=2 snapshotID=2 throughput=1g volumeInitializationRate=1g8 volumeSize=2 volumeType=1g9
o deviceName=2 ebs=1ga rootVolume=c
a [1gb {"maxItems":50}
s {"enum":["open","targeted"]}
o id=2 instanceMatchCriteria=1gd ownerID=2 tags=3
a [1ge {"maxItems":30}
i {"minimum":60,"maximum":432000}
i {"minimum":60,"maximum":180}
i {"minimum":30,"maximum":60}
o tcpEstablishedTimeout=1gg udpStreamTimeout=1gh udpTimeout=1gi
s {"enum":["enabled","disabled"]}
o nestedVirtualization=1gk
o enabled!=c
s {"enum":["RAID0"]}
o *22 {"x-kubernetes-preserve-unknown-fields":true}
i {"minimum":1,"maximum":64}
s {"enum":["required","optional"]}
o httpEndpoint=1gk httpProtocolIPv6=1gk httpPutResponseHopLimit=1gp httpTokens=1gq
s {"enum":["interface","efa-only"]}
o deviceIndex!=i1 interfaceType!=1gs networkCardIndex!=i1
a [1gt {"maxItems":150}
o id=2 name=8u
o id=2 name=2 tags=3
a [1gw {"maxItems":30}
o id=2 tags=3
a [1gy {"maxItems":30}
o amiFamily=1g4 amiSelectorTerms!=1g7 associatePublicIPAddress=c blockDeviceMappings=1gc capacityReservationSelectorTerms=1gf connectionTracking=1gj context=2 cpuOptions=1gl detailedMonitoring=c enclaveOptions=1gm instanceProfile=2 instanceStorePolicy=1gn ipPrefixCount=i1 kubelet=1go metadataOptions=1gr networkInterfaces=1gu placementGroupSelector=1gv role=2 securityGroupSelectorTerms!=1gx subnetSelectorTerms!=1gz tags=3 userData=2
o spec=1h0
s {"maxLength":316}
s {"enum":["Gte","Lte","In","NotIn","Exists","DoesNotExist","Gt","Lt"]}
a [2 {"maxLength":63}
o key!=1h2 operator!=1h3 values=1h4
a [1h5 {"maxItems":100}
i {"minimum":1,"maximum":10000}
o capacity=a8 price=2 priceAdjustment=2 requirements!=1h6 weight=1h7
o spec!=1h8
s {"enum":["Underutilized","Empty","Drifted"]}
a [1ha {"maxItems":50}
o duration=2 nodes=2 reasons=1hb schedule=2
a [1hc {"maxItems":50}
s {"enum":["WhenEmpty","WhenEmptyOrUnderutilized"]}
o budgets=1hd consolidateAfter!=2 consolidationPolicy=1he
o annotations=3 labels=t5
o group!=2 kind!=2 name!=2
i {"minimum":1,"maximum":50}
o key!=1h2 minValues=1hi operator!=1h3 values=1h4
a [1hj {"maxItems":100}
s {"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}
o effect!=1hl key!=8u timeAdded=2 value=2
a [1hm
o expireAfter=2 nodeClassRef!=1hh requirements!=1hk startupTaints=1hn taints=1hn terminationGracePeriod=2
o metadata=1hg spec!=1ho
o disruption=1hf limits=a8 replicas=i1 template!=1hp weight=17p
o spec!=1hq
s {"enum":["System","Disabled"]}
o provider!=1hs
s {"minLength":1,"maxLength":1048576}
s {"enum":["ConfigMap","Secret"]}
o key!=t kind!=1hv name=t selector=4o
a [1hw {"minItems":0,"maxItems":100}
s {"enum":["PEM","PKCS12"]}
s {"minLength":0,"maxLength":128}
s {"enum":["LegacyRC2","LegacyDES","Modern2023"]}
o format=1hy key!=t password=1hz profile=1i0
a [1i1 {"minItems":1,"maxItems":10}
o data!=1i2 metadata=4
o configMap=1i3 namespaceSelector!=4o secret=1i3
o defaultCAs=1ht inLineCAs=1hu sourceRefs=1hx target=1i4
o spec=1i5
o includeAllKeys=c key=t name=t selector=4o
o configMap=1i7 inLine=1hu secret=1i7 useDefaultCAs=c
a [1i8 {"minItems":1,"maxItems":100}
s {"minLength":1,"maxLength":128}
o key!=t password=1ia
o key!=t password=1hz profile=1i0
o jks=1ib pkcs12=1ic
o key!=t metadata=4
o additionalFormats=1id configMap=1ie namespaceSelector=4o secret=1ie
o sources!=1i9 target=1if
o spec!=1ig
o routes=p1
o advertiseRoutes!=p1
o appConnector=1ii exitNode=c hostname=2 hostnamePrefix=2 proxyClass=2 replicas=i1 subnetRouter=1ij tags=5 tailnet=2
o spec!=1ik
o repo=2 tag=2
o affinity=a5 imagePullSecrets=a7 nodeSelector=3 tolerations=af
o clusterIP=2
o image=1im pod=1in replicas=i1 service=1io
o nameserver!=1ip
o spec!=1iq
o allocationID!=2 subnetID!=2
a [1is {"minItems":1}
o elasticIPs!=1it
o annotations=3 port=9q
o aws=1iu hostnamePrefix=2 proxyClass=2 replicas=i1 service=1iv staticEndpoints=5 tags=5 tailnet=2
o spec!=1iw
o enable!=c labels=t5
o enable!=c serviceMonitor=1iy
o nameservers=5 options=w7 searches=5
s {"enum":["ClusterFirstWithHostNet","ClusterFirst","Default","None"]}
o gmsaCredentialSpec=2 gmsaCredentialSpecName=2 hostProcess=c runAsUserName=2
o appArmorProfile=ab fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=4z windowsOptions=1j2
o enable=c
s {"enum":["Always","Never","IfNotPresent"]}
o name!=2 request=2
a [1j6
o claims=1j7 limits=a8 requests=a8
o add=5 drop=5
o allowPrivilegeEscalation=c appArmorProfile=ab capabilities=1j9 privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab windowsOptions=1j2
o debug=1j4 env=s5 image=2 imagePullPolicy=1j5 resources=1j8 securityContext=1ja
o labelSelector=4o matchLabelKeys=5 maxSkew!=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey!=2 whenUnsatisfiable!=2
a [1jc
o affinity=a5 annotations=3 dnsConfig=1j0 dnsPolicy=1j1 imagePullSecrets=a7 labels=t5 nodeName=2 nodeSelector=3 priorityClassName=2 securityContext=1j3 tailscaleContainer=1jb tailscaleInitContainer=1jb tolerations=af topologySpreadConstraints=1jd
o annotations=3 labels=t5 pod=1je
o endPort=1g port!=1g
a [1jg {"minItems":1}
o ports!=1jh selector=3
o nodePort!=1ji
o acceptRoutes=c
o metrics=1iz statefulSet=1jf staticEndpoints=1jj tailscale=1jk useLetsEncryptStagingEnvironment=c
o spec!=1jl
o egress=5 ingress=5
o spec!=1jn
s {"enum":["auth","noauth"]}
o hostname=2 mode=1jp
s {"enum":["egress","ingress","kube-apiserver"]}
o hostnamePrefix=2 kubeAPIServer=1jq proxyClass=2 replicas=i1 tags=5 tailnet=2 type!=1jr
o spec!=1js
o maxConnections=1g maxPendingRequests=1g maxRequests=1g maxRetries=1g perHostMaxConnections=1g
o headerName!=8u
o parameterName!=8u
o hashSourceIP=c headerHashOptions=1jv queryParameterHashOptions=1jw terminal=c
a [1jx
o requestHashPolicies=1jy strategy=2
s {"enum":["h2","h2c"]}
s {"enum":["v3"]}
i {"minimum":1,"maximum":65536}
o name!=2 port!=1k2 weight=1g
a [1k3 {"minItems":1}
o idle=2 idleConnection=2 response=2
s {"minLength":1,"maxLength":317}
s {"minLength":1,"maxLength":250}
a [2 {"minItems":1,"maxItems":8}
o caSecret!=1k6 subjectName!=1k7 subjectNames=1k8
o circuitBreakerPolicy=1ju loadBalancerPolicy=1jz protocol=1k0 protocolVersion=1k1 services!=1k4 timeoutPolicy=1k5 validation=1k9
o spec=1ka
o contains=2 exact=2 ignoreCase=c name!=2 notcontains=2 notexact=2 notpresent=c present=c regex=2 treatMissingAsEmpty=c
o contains=2 exact=2 ignoreCase=c name!=2 prefix=2 present=c regex=2 suffix=2
o exact=2 header=1kc prefix=2 queryParameter=1kd regex=2
a [1ke
o conditions=1kf name!=2 namespace=2
a [1kg
o context=3 disabled=c
s {"minLength":1,"maxLength":4096,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o value!=1kj
o value!=iy
s {"enum":["Strict","Lax","None"]}
o domainRewrite=1kk name!=iy pathRewrite=1kl sameSite=1km secure=c
a [1kn
i {"minimum":200,"maximum":599}
o body=2 statusCode!=1kp
i {"minimum":101,"maximum":600}
o end!=1kr start!=sq
a [1ks
o expectedStatuses=1kt healthyThresholdCount=i1 host=2 intervalSeconds=1g path!=2 timeoutSeconds=1g unhealthyThresholdCount=i1
s {"enum":["Always","Never","SafeOnly"]}
a [k0
o allowCrossSchemeRedirect=1kv denyRepeatedRouteRedirect=c maxInternalRedirects=1g redirectResponseCodes=1kw
s {"enum":["Peer","Remote"]}
o cidr!=2 source!=1ky
a [1kz
o disabled=c require=2
o prefix=8u replacement!=8u
a [1l2
o replacePrefix=1l3
o key=2 value!=8u
o descriptorKey!=8u headerName!=8u
a [1kc {"minItems":1}
o expectMatch=c headers=1l7 value!=8u
o genericKey=1l5 remoteAddress=gw requestHeader=1l6 requestHeaderValueMatch=1l8
a [1l9 {"minItems":1}
o entries!=1la
a [1lb {"minItems":1}
o descriptors=1lc disabled=c
o name!=8u value!=8u
a [1le
s {"enum":["second","minute","hour"]}
o burst=1g requests!=fq responseHeadersToAdd=1lf responseStatusCode=kg unit!=1lg
o global=1ld local=1lh
o remove=5 set=1lf
o hostname=9r path=2 port=9q prefix=2 scheme=jz statusCode=k0
s {"enum":["5xx","gateway-error","reset","reset-before-request","connect-failure","envoy-ratelimited","retriable-4xx","refused-stream","retriable-status-codes","retriable-headers","http3-post-connect-failure","cancelled","deadline-exceeded","internal","resource-exhausted","unavailable"]}
a [1ll
o count=11r perTryTimeout=2 retriableStatusCodes=ac retryOn=1lm
s {"enum":["h2","h2c","tls"]}
o aggression=2 minWeightPercent=j4 window!=2
o cookieRewritePolicies=1ko healthPort=9q mirror=c name!=2 port!=1k2 protocol=1lo requestHeadersPolicy=1lj responseHeadersPolicy=1lj slowStartPolicy=1lp validation=1k9 weight=i1
a [1lq
o authPolicy=1ki conditions=1kf cookieRewritePolicies=1ko directResponsePolicy=1kq enableWebsockets=c healthCheckPolicy=1ku internalRedirectPolicy=1kx ipAllowPolicy=1l0 ipDenyPolicy=1l0 jwtVerificationPolicy=1l1 loadBalancerPolicy=1jz pathRewritePolicy=1l4 permitInsecure=c rateLimitPolicy=1li requestHeadersPolicy=1lj requestRedirectPolicy=1lk responseHeadersPolicy=1lj retryPolicy=1ln services=1lr timeoutPolicy=1k5
a [1ls
o healthyThresholdCount=1g intervalSeconds=1g timeoutSeconds=1g unhealthyThresholdCount=1g
o healthCheckPolicy=1lu include=44 includes=44 loadBalancerPolicy=1jz services=1lr
o apiVersion=8u name=8u namespace=8u
o allowPartialMessage=c maxRequestBytes=fq packAsBytes=c
o authPolicy=1ki extensionRef=1lw failOpen=c responseTimeout=2 withRequestBody=1lx
o allowCredentials=c allowHeaders=p1 allowMethods!=p1 allowOrigin!=p1 allowPrivateNetwork=c exposeHeaders=p1 maxAge=2
s {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["auto","v4","v6"]}
o cacheDuration=2 dnsLookupFamily=1m1 timeout=2 uri!=8u validation=1k9
o audiences=5 default=c forwardJWT=c issuer=2 name!=8u remoteJWKS!=1m2
a [1m3
o cert=c chain=c dns=c subject=c uri=c
o caSecret=8u crlOnlyVerifyLeafCert=c crlSecret=8u forwardClientCertificate=1m5 optionalClientCertificate=c skipClientCertValidation=c
o clientValidation=1m6 enableFallbackCertificate=c maximumProtocolVersion=2 minimumProtocolVersion=2 passthrough=c secretName=2
o authorization=1ly corsPolicy=1lz fqdn!=1m0 ipAllowPolicy=1l0 ipDenyPolicy=1l0 jwtProviders=1m4 rateLimitPolicy=1li tls=1m7
o includes=1kh ingressClassName=2 routes=1lt tcpproxy=1lv virtualhost=1m8
o spec!=1m9
o secretName!=2 targetNamespaces!=5
a [1mb
o delegations!=1mc
o spec!=1md
s {"enum":["abort","reinstall","retry"]}
s {"enum":["true","false","auto"]}
o ignoreUpdates=c keys=5 name=2
a [1mh
o failurePolicy=1mf forceConflicts=c serverSide=1mg values=22 valuesContent=2 valuesSecrets=1mi
o spec=1mj
s {"enum":["secret","configmap"]}
o authPassCredentials=c authSecret=a6 backOffLimit=1g bootstrap=c chart=2 chartContent=2 createNamespace=c dockerRegistrySecret=a6 driver=1ml failurePolicy=1mf forceConflicts=c helmVersion=2 insecureSkipTLSVerify=c jobImage=2 plainHTTP=c podSecurityContext=1j3 repo=2 repoCA=2 repoCAConfigMap=a6 securityContext=1ja serverSide=1mg set=a8 takeOwnership=c targetNamespace=2 timeout=2 values=22 valuesContent=2 valuesSecrets=1mi version=2
o spec=1mm
o apiGroup!=17c kind!=qr name!=rr
o controllerName!=2 parameters=1mo retryDelayMinutes=1g
o spec=1mp
o apiGroup!=9r kind!=10 name!=9p
o controllerName!=t parameters=1mr
o spec=1ms
a [1h2
a [17c
o name!=1h2 onFlavors=1mv
a [1mw
o admissionChecks=1mx
o admissionMode!=2
o weight=5d
s {"enum":["BorrowingOverPreemption","PreemptionOverBorrowing"]}
s {"enum":["MayStopSearch","TryNextFlavor","Borrow"]}
s {"enum":["MayStopSearch","TryNextFlavor","Preempt"]}
o preference=1n1 whenCanBorrow=1n2 whenCanPreempt=1n3
s {"enum":["Never","LowerPriority"]}
o maxPriorityThreshold=1g policy=1n5
s {"enum":["Never","LowerPriority","Any"]}
s {"enum":["Never","LowerPriority","LowerOrNewerEqualPriority"]}
o borrowWithinCohort=1n6 reclaimWithinCohort=1n7 withinClusterQueue=1n8
s {"enum":["StrictFIFO","BestEffortFIFO"]}
a [2 {"minItems":1,"maxItems":64}
o borrowingLimit=5d lendingLimit=5d name!=2 nominalQuota!=5d
a [1nc {"minItems":1,"maxItems":64}
o name!=17c resources!=1nd
a [1ne {"minItems":1,"maxItems":64}
o coveredResources!=1nb flavors!=1nf
a [1ng {"maxItems":16}
s {"enum":["None","Hold","HoldAndDrain"]}
o admissionChecks=1mu admissionChecksStrategy=1my admissionScope=1mz cohort=17c fairSharing=1n0 flavorFungibility=1n4 namespaceSelector=4o preemption=1n9 queueingStrategy=1na resourceGroups=1nh stopPolicy=1ni
o spec=1nj
s {"minLength":1,"maxLength":316}
a [17c {"maxItems":64}
o name!=1nl onFlavors=1nm
a [1nn {"minItems":1,"maxItems":64}
o admissionChecks!=1no
s {"enum":["UsageBasedAdmissionFairSharing","NoAdmissionFairSharing"]}
o admissionMode!=1nq
s {"enum":["MayStopSearch","TryNextFlavor"]}
o preference=1n1 whenCanBorrow=1ns whenCanPreempt=1ns
o admissionChecksStrategy=1np admissionScope=1nr cohortName=17c fairSharing=1n0 flavorFungibility=1nt namespaceSelector=4o preemption=1n9 queueingStrategy=1na resourceGroups=1nh stopPolicy=1ni
o spec=1nu
o fairSharing=1n0 parentName=17c resourceGroups=1nh
o spec=1nw
o clusterQueue=17c fairSharing=1n0 stopPolicy=1ni
o spec=1ny
o effect!=2 key!=2 timeAdded=2 value=2
a [1o0 {"maxItems":8}
a [ae {"maxItems":8}
o nodeLabels=3 nodeTaints=1o1 tolerations=1o2 topologyName=17c
o spec=1o3
o nodeLabel!=1nl
a [1o5 {"minItems":1,"maxItems":16}
o levels!=1o6
o spec=1o7
o description=2 value!=1g
o description=3l value!=1g
s {"enum":["DaemonSet","Deployment","Service"]}
o apiVersion!=2 kind!=1ob name!=2
s {"enum":["HorizontalPodAutoscaler","ScaledObject"]}
o minReplicas=v5 maxReplicas=v5
o apiVersion!=2 kind!=1od name!=2 primaryScalerQueries=3 primaryScalerReplicas=1oe
s {"enum":["Ingress"]}
o apiVersion!=2 kind!=1og name!=2
s {"enum":["ApisixRoute"]}
o apiVersion!=2 kind!=1oi name!=2
s {"enum":["Upstream"]}
o apiVersion!=2 kind!=1ok name!=2 namespace=2
o authority=uy gateways=5 headers=vc ignoreUriCase=c method=uy name=2 port=1g queryParams=vc scheme=uy sourceLabels=3 sourceNamespace=2 uri=uy withoutHeaders=vc
a [1om
o attempts=1g perTryTimeout=2 retryOn=2
o uri=2 authority=2 type=2
o backendRef=i0
a [1oq {"required":["backendRef"]}
o group=9n kind=9o name!=t namespace=9p sectionName=9r port=9q
a [1os {"maxItems":32}
o allowCredentials=c allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=uz exposeHeaders=5 maxAge=2
o h2UpgradePolicy=rw http1MaxPendingRequests=1g http2MaxRequests=1g idleTimeout=2 maxRequestsPerConnection=1g maxRetries=1g
o http=1ov
o name=2 path=2 ttl=2
o httpCookie=1ox httpHeaderName=2 httpQueryParameterName=2 minimumRingSize=1g useSourceIp=c
o from=2 to=fn
a [1oz
o distribute=1p0 enabled=c failover=sf
s {"enum":["ROUND_ROBIN","LEAST_CONN","RANDOM","PASSTHROUGH","LEAST_REQUEST"]}
o consistentHash=1oy localityLbSetting=1p1 simple=1p2 warmupDurationSecs=2
o baseEjectionTime=2 consecutive5xxErrors=1g consecutiveErrors=1g consecutiveGatewayErrors=1g interval=2 maxEjectionPercent=1g minHealthPercent=1g
o caCertificates=2 clientCertificate=2 mode=su privateKey=2 sni=2 subjectAltNames=5
o connectionPool=1ow loadBalancer=1p3 outlierDetection=1p4 tls=1p5
o labels=3 annotations=3
o name=2 port!=v5 portName=2 appProtocol=2 targetPort=5d portDiscovery=c timeout=2 meshName=2 backends=5 hosts=5 delegation=c match=1on retries=1oo rewrite=1op mirror=1or headers=vb gateways=5 gatewayRefs=1ot corsPolicy=1ou trafficPolicy=1p6 apex=1p7 primary=1p7 canary=1p7
a [v5
o exact=2 prefix=2 suffix=2 regex=2
o *1pa
o headers=1pb queryParams=vc sourceLabels=3
a [1pc
o min=v5 max=v5
o name!=2 interval=2 threshold=v5 thresholdRange=1pe query=2 templateRef=44 templateVariables=3
a [1pf
s {"enum":["","info","warn","error"]}
o name!=2 severity=1ph providerRef!=44
a [1pi
s {"enum":["","confirm-rollout","pre-rollout","rollout","confirm-promotion","post-rollout","event","rollback","confirm-traffic-increase"]}
o name!=2 type=1pk muteAlert=c url!=2 timeout=2 retries=v5 metadata=3
a [1pl
o cookieName!=2 maxAge=v5
o interval=2 iterations=v5 threshold=v5 maxWeight=v5 stepWeight=v5 stepWeights=1p9 stepWeightPromotion=v5 mirror=c mirrorWeight=v5 primaryReadyThreshold=v5 canaryReadyThreshold=v5 match=1pd metrics=1pg alerts=1pj webhooks=1pm sessionAffinity=1pn
o provider=2 metricsServer=2 progressDeadlineSeconds=v5 targetRef!=1oc autoscalerRef=1of ingressRef=1oh routeRef=1oj upstreamRef=1ol service!=1p8 skipAnalysis=c revertOnDeletion=c suspend=c analysis!=1po
o spec=1pp
s {"enum":["prometheus","influxdb","datadog","stackdriver","cloudwatch","newrelic","graphite","dynatrace"]}
o type!=1pr address=2 secretRef=7 region=2 insecureSkipVerify=c
o provider!=1ps query!=2
o spec=1pt
s {"enum":["slack","msteams","discord","rocket","gchat"]}
o type=1pv channel=2 username=2 address=2 proxy=2 secretRef=7
o spec=1pw
o connectionString=xv inheritFromAzureAD=c storageAccount=xv storageKey=xv storageSasToken=xv useDefaultAzureCredentials=c
s {"enum":["bzip2","gzip","lz4","snappy"]}
s {"enum":["AES256","aws:kms"]}
o additionalCommandArgs=5 compression=1pz encryption=1q0 immediateCheckpoint=c jobs=fq restoreAdditionalCommandArgs=5
o applicationCredentials=xv gkeEnvironment=c
o accessKeyId=xv inheritFromIAMRole=c region=xv secretAccessKey=xv sessionToken=xv
s {"enum":["bzip2","gzip","lz4","snappy","xz","zstd"]}
o archiveAdditionalCommandArgs=5 compression=1q4 encryption=1q0 maxParallel=fq restoreAdditionalCommandArgs=5
o azureCredentials=1py data=1q1 destinationPath!=8u endpointCA=xv endpointURL=2 googleCredentials=1q2 historyTags=3 s3Credentials=1q3 serverName=2 tags=3 wal=1q5
o apiVersion=2 fieldPath!=2
o key!=2 optional=c path!=2 volumeName!=2
o containerName=2 divisor=5d resource!=2
o configMapKeyRef=lp fieldRef=1q7 fileKeyRef=1q8 resourceFieldRef=1q9 secretKeyRef=lp
o name!=2 value=2 valueFrom=1qa
a [1qb
s {"enum":["error","warning","info","debug","trace"]}
o additionalContainerArgs=5 env=1qc logLevel=1qd resources=1j8 retentionPolicyIntervalSeconds=1g
o configuration!=1q6 instanceSidecarConfiguration=1qe retentionPolicy=2
o spec!=1qf
s {"enum":["gateway.envoyproxy.io/h2c","gateway.envoyproxy.io/ws","gateway.envoyproxy.io/wss"]}
a [1qh
o hostname!=t port!=of
s {"minLength":3,"maxLength":45}
o address!=1qk port!=of
o path!=2
o fqdn=1qj hostname=9r ip=1ql unix=1qm zone=2
a [1qn {"minItems":1,"maxItems":256}
a [ha {"maxItems":8}
s {"enum":["JA3","JA4"]}
a [1qq
s {"enum":["Auto","1.0","1.1","1.2","1.3"]}
o alpnProtocols=5 autoSNIFromEndpointHostname=c caCertificateRefs=1qp ciphers=5 clientCertificateRef=ie ecdhCurves=5 fingerprints=1qr insecureSkipVerify=c maxVersion=1qs minVersion=1qs signatureAlgorithms=5 sni=9r wellKnownCACertificates=t
s {"enum":["Endpoints","DynamicResolver"]}
o appProtocols=1qi endpoints=1qo fallback=c tls=1qt type=1qu
o spec!=1qv
s {"enum":["Ok","Cancelled","Unknown","InvalidArgument","DeadlineExceeded","NotFound","AlreadyExists","PermissionDenied","ResourceExhausted","FailedPrecondition","Aborted","OutOfRange","Unimplemented","Internal","Unavailable","DataLoss","Unauthenticated"]}
a [1qx
o statusCodes=1qy
o statusCodes=sr
o grpc=1qz http=1r0
o maxRejectionPercent=j4 minRequestRate=i1 minSuccessRate=17p rejectionAggression=fq samplingWindow=ji successCriteria=1r1
s {"enum":["Second","Minute","Hour"]}
o unit!=1r3 value!=5d
o limit!=1r4
o limit!=1r4 responseTrailers=10y
o request=1r5 response=1r6
o maxConnections=rz
o minRetryConcurrency=1g percent!=j3
o maxConnections=rz maxParallelRequests=rz maxParallelRetries=rz maxPendingRequests=rz maxRequestsPerConnection=rz perEndpoint=1r8 retryBudget=1r9
s {"enum":["Gzip","Brotli","Zstd"]}
o brotli=gw gzip=gw minContentLength=5d type!=1rb zstd=gw
a [1rc
i {"minimum":100}
o perEndpointPercent=1g8 predictivePercent=1re
o bufferLimit=5d preconnect=1rf socketBufferLimit=5d
s {"enum":["IPv4","IPv6","IPv4Preferred","IPv6Preferred","IPv4AndIPv6"]}
o dnsRefreshRate=ji lookupFamily=1rh respectDnsTtl=c
i {"minimum":0,"maximum":16}
i {"minimum":200,"maximum":600}
o grpcStatus=1rj httpStatus=1rk percentage=v5
o fixedDelay!=ji percentage=v5
o abort=1rl delay=1rm
o service=2
s {"enum":["Failure","FailureSeriesStart","Success","HealthyTransition"]}
a [1rp {"maxItems":4}
o path!=8u
s {"enum":["File"]}
o file=1rr type!=1rs
a [1rt {"maxItems":1}
o matches=1rq sinks=1ru
o binary=2 text=2 type!=2
s {"maxLength":16}
o expectedResponse=1rw expectedStatuses=sr hostname=9r method=1rx path!=kb requestBody=1rw retriableStatuses=sr
o port=9q
o receive=1rw send=1rw
o grpc=1ro healthCheckLog=1rv healthyThreshold=fq http=1ry initialJitter=ji interval=ji overrides=1rz tcp=1s0 timeout=ji type!=2 unhealthyThreshold=fq
o alwaysEjectOneEndpoint=c baseEjectionTime=ji consecutive5XxErrors=1g consecutiveGatewayErrors=1g consecutiveLocalOriginFailures=1g failurePercentageThreshold=j4 interval=ji maxEjectionPercent=j4 splitExternalLocalOriginErrors=c
o active=1s1 panicThreshold=j4 passive=1s2
o idleInterval=ji interval=ji intervalJitter=j4 timeout=ji
o connectionKeepalive=1s4 initialConnectionWindowSize=5d initialStreamWindowSize=5d maxConcurrentStreams=16q onInvalidMessage=2
o terminate=c
o connect=1s6 type!=2
a [1s7
s {"minLength":1,"maxLength":259}
o authority=1s9 port=9q reportingPeriod=ji
o blackoutPeriod=ji errorUtilizationPenaltyPercent=i1 keepResponseHeaders=c metricNamesForComputingUtilization=5 outOfBand=1sa weightExpirationPeriod=ji weightUpdatePeriod=ji
o attributes=3 name!=2 ttl=ji
i {"minimum":2,"maximum":5000011}
s {"enum":["SourceIP","Header","Headers","Cookie","QueryParams"]}
o cookie=1sc header=7 headers=15a queryParams=15a tableSize=1sd type!=1se
o config=22 lbPolicyName!=t name!=t
o header=2
a [1sh {"minItems":1,"maxItems":10}
o extractFrom!=1si
o window!=ji
s {"enum":["ConsistentHash","LeastRequest","Random","RoundRobin","BackendUtilization","DynamicModule"]}
o minEndpointsInZoneThreshold=1g
o force=1sm minEndpointsThreshold=1g percentageEnabled=j4
o weight!=1g zone!=2
a [1so
o preferLocal=1sn weightedZones=1sp
o backendUtilization=1sb consistentHash=1sf dynamicModule=1sg endpointOverride=1sj slowStart=1sk type!=1sl zoneAware=1sq
o version!=sy
s {"enum":["Exact","RegularExpression","Distinct"]}
o invert=c name!=ix type=1st value=i5
a [1su {"maxItems":128}
o invert=c value!=k8
a [1sw
o invert=c type=k9 value=i5
a [1su {"maxItems":16}
s {"enum":["Exact","Distinct"]}
o invert=c type=1t0 value!=ix
o headers=1sv methods=1sx path=1sy queryParams=1sz sourceCIDR=1t1
a [1t2 {"maxItems":8}
s {"enum":["Number","Metadata"]}
o key!=2 namespace!=2
o from!=1t4 metadata=1t5 number=1g
o request=1t6 response=1t6
o key!=8u namespace!=8u
s {"enum":["Second","Minute","Hour","Day","Week","Month","Year"]}
o fromMetadata=1t8 requests!=rz unit!=1t9
s {"enum":["Off","DraftVersion03"]}
o clientSelectors=1t3 cost=1t7 limit!=1ta shadowMode=c shared=c xRateLimitHeaders=1tb
a [1tc {"maxItems":256}
o rules!=1td
a [1tc {"maxItems":16}
o rules=1tf
s {"enum":["Global","Local"]}
o global=1te local=1tg type=1th
o limit=5d
s {"enum":["Exact","Prefix","Suffix","RegularExpression"]}
o type=1tk value!=kb
o name!=ix value!=1tl
a [1tm {"minItems":1,"maxItems":16}
o end!=1g start!=1g
o range=1to type=2 value=1g
a [1tp {"minItems":1,"maxItems":50}
o responseHeaders=1tn statusCodes=1tq
i {"enum":[301,302]}
o hostname=9r path=jy port=1g scheme=jz statusCode=1ts
o inline=2 type=2 valueRef=ha
o body=1tu contentType=2 header=j2 statusCode=1g
s {"enum":["All","Local","Backend"]}
o match!=1tr redirect=1tt response=1tv source=1tw
a [1tx
o baseInterval=ji maxInterval=ji
o backOff=1tz timeout=ji
s {"enum":["5xx","gateway-error","reset","reset-before-request","connect-failure","retriable-4xx","refused-stream","retriable-status-codes","cancelled","deadline-exceeded","internal","resource-exhausted","unavailable"]}
a [1u1
o httpStatusCodes=sr triggers=1u2
o numAttemptsPerPriority=1g numRetries=i1 perRetry=1u0 retryOn=1u3
a [h8
s {"enum":["Same","All","Selector"]}
o from=1u6 selector=4o
o group=9n kind!=9o matchExpressions=4n matchLabels=3 namespaces=1u7
a [1u8
o idleTime=ji interval=ji probes=1g
o routeStatName=2
o defaultValue=2 name!=2
o value!=2
s {"enum":["Literal","Environment","RequestHeader"]}
o environment=1uc literal=1ud requestHeader=1uc type=1ue
o *1uf
o client!=2 server!=2
o clientSamplingFraction=j3 customTags=1ug overallSamplingFraction=j3 samplingFraction=j3 spanName=1uh tags=3
o metrics=1ub tracing=1ui
o connectionIdleTimeout=ji maxConnectionDuration=ji maxStreamDuration=ji requestTimeout=ji streamIdleTimeout=ji
o connectTimeout=ji
o http=1uk tcp=1ul
o admissionControl=1r2 bandwidthLimit=1r7 circuitBreaker=1ra compression=1rd compressor=1rd connection=1rg dns=1ri faultInjection=1rn healthCheck=1s3 http2=1s5 httpUpgrade=1s8 loadBalancer=1sr mergeType=2 proxyProtocol=1ss rateLimit=1ti requestBuffer=1tj responseOverride=1ty retry=1u4 routingType=2 targetRef=h8 targetRefs=1u5 targetSelectors=1u9 tcpKeepalive=1ua telemetry=1uj timeout=1um useClientProtocol=c
o spec!=1un
o failClosed=c name!=id
o disableXForwardedForAppend=c numTrustedHops=1g trustedCIDRs=p1
o customHeader=1up directSourceIP=gw xForwardedFor=1uq
o closeDelay=ji maxConnectionDuration=ji maxRequestsPerConnection=1g maxStreamDuration=ji value=fq
o bufferLimit=5d connectionLimit=1us maxAcceptPerSocketEvent=1g socketBufferLimit=5d
o enableWeb=c
a [iz {"minItems":1,"maxItems":64}
a [1tl {"minItems":1,"maxItems":64}
o add=1uv addIfAbsent=1uv remove=1nb removeOnMatch=1uw set=1uv
o stripTrailingHostDot=c
s {"enum":["PreserveOrGenerate","Preserve","Generate","Disable"]}
s {"enum":["Allow","RejectRequest","DropHeader"]}
s {"enum":["Subject","Cert","Chain","DNS","URI"]}
a [1v1 {"maxItems":5}
s {"enum":["Sanitize","ForwardOnly","AppendForward","SanitizeSet","AlwaysForwardOnly"]}
o certDetailsToAdd=1v2 mode=1v3
o disableRateLimitHeaders=c earlyRequestHeaders=1ux enableEnvoyHeaders=c host=1uy lateResponseHeaders=1ux preserveXRequestID=c requestID=1uz withUnderscoresAction=1v0 xForwardedClientCert=1v4
o path!=kb
o useDefaultHost=c
a [1tl
o disableSafeMaxConnectionDuration=c enableTrailers=c http10=1v7 ignoredUpgradeTypes=1v8 preserveHeaderCase=c
s {"enum":["KeepUnchanged","RejectRequest","UnescapeAndForward","UnescapeAndRedirect"]}
o disableMergeSlashes=c escapedSlashesAction=1va
o optional=c
s {"enum":["Preserve","MatchBackend"]}
o idleTimeout=ji requestHeadersReceivedTimeout=ji requestReceivedTimeout=ji streamIdleTimeout=ji
o connectionInspectionTimeout=ji idleTimeout=ji tlsHandshakeTimeout=ji
o http=1ve tcp=1vf
a [ie {"maxItems":8}
a [ie {"minItems":1,"maxItems":8}
o onlyVerifyLeafCertificate=c refs!=1vi
s {"enum":["Request","RequireAny","VerifyIfGiven","RequireAndVerify"]}
o oid!=2 type=1tk value!=kb
a [1vl
o dnsNames=1v8 emailAddresses=1v8 ipAddresses=1v8 otherNames=1vm uris=1v8
o allowExpiredCertificate=c caCertificateRefs=1vh certificateHashes=5 crl=1vj mode=1vk optional=c spkiHashes=5 subjectAltNames=1vn
o stateful=gw stateless=gw
o resumption=1vp
o alpnProtocols=5 ciphers=5 clientValidation=1vo ecdhCurves=5 fingerprints=1qr maxVersion=1qs minVersion=1qs session=1vq signatureAlgorithms=5
o clientIPDetection=1ur connection=1ut enableProxyProtocol=c grpc=1uu headers=1v5 healthCheck=1v6 http1=1v9 http2=1s5 http3=gw path=1vb proxyProtocol=1vc scheme=1vd targetRef=h8 targetRefs=1u5 targetSelectors=1u9 tcpKeepalive=1ua timeout=1vg tls=1vr
o spec!=1vs
o config=22 filterName=4c name!=t terminalFilter=c
a [1vu {"maxItems":16}
o fallback=c group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [1vw {"maxItems":16}
o circuitBreaker=1ra connection=1rg dns=1ri healthCheck=1s3 http2=1s5 loadBalancer=1sr proxyProtocol=1ss retry=1u4 tcpKeepalive=1ua timeout=1um
a [2 {"maxItems":8}
o accessibleNamespaces=5 writableNamespaces=1vz
s {"enum":["Streamed","Buffered","BufferedPartial","FullDuplexStreamed"]}
o attributes=5 body=1w1
o allowModeOverride=c request=1w2 response=1w2
i {"enum":[400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,421,422,423,424,426,428,429,431,500,501,502,503,504,505,506,507,508,510,511]}
o backendRef=i0 backendRefs=1vx backendSettings=1vy failOpen=c messageTimeout=ji metadata=1w0 processingMode=1w3 shadowMode=c statusOnError=1w4
a [1w5 {"maxItems":16}
s {"enum":["Inline","ValueRef"]}
o filterContext=22 inline=2 type=1w7 valueRef=ha
a [1w8 {"maxItems":16}
o caCertificateRef!=ie
o sha256=2 tls=1wa url!=2
o pullSecretRef=ie sha256=2 tls=1wa url!=2
s {"enum":["IfNotPresent","Always"]}
o http=1wb image=1wc pullPolicy=1wd type!=2
o hostKeys=5
o code!=1we config=22 env=1wf failOpen=c name=2 rootID=2
a [1wg {"maxItems":16}
o dynamicModule=1vv extProc=1w6 lua=1w9 mergeType=2 targetRef=h8 targetRefs=1u5 targetSelectors=1u9 wasm=1wh
o spec!=1wi
o alpnProtocols=5 ciphers=5 clientCertificateRef=ie ecdhCurves=5 fingerprints=1qr maxVersion=1qs minVersion=1qs signatureAlgorithms=5
s {"enum":["add","remove","replace","move","copy","test"]}
o from=2 jsonPath=2 op!=1wl path=2 value=22
a [1wm
s {"enum":["Merge","Replace","JSONPatch"]}
o jsonPatches=1wn type=1wo value=2
o path!=iy
o sha256!=2 url!=iy
s {"enum":["Local","Remote"]}
o local=1wq remote=1wr type=1ws
o doNotClose=c loadGlobally=c name!=t source!=1wt
a [1wu {"maxItems":16}
s {"enum":["envoy.filters.http.custom_response","envoy.filters.http.health_check","envoy.filters.http.fault","envoy.filters.http.cors","envoy.filters.http.csrf","envoy.filters.http.header_mutation","envoy.filters.http.ext_authz","envoy.filters.http.api_key_auth","envoy.filters.http.basic_auth","envoy.filters.http.oauth2","envoy.filters.http.jwt_authn","envoy.filters.http.stateful_session","envoy.filters.http.buffer","envoy.filters.http.lua","envoy.filters.http.ext_proc","envoy.filters.http.wasm","envoy.filters.http.dynamic_modules","envoy.filters.http.geoip","envoy.filters.http.rbac","envoy.filters.http.local_ratelimit","envoy.filters.http.ratelimit","envoy.filters.http.bandwidth_limit","envoy.filters.http.grpc_web","envoy.filters.http.grpc_stats","envoy.filters.http.credential_injector","envoy.filters.http.compressor","envoy.filters.http.dynamic_forward_proxy"]}
o after=1ww before=1ww name!=1ww
a [1wx
o local!=1qm
o anonymousIpDbSource=1wz asnDbSource=1wz cityDbSource=1wz countryDbSource=1wz ispDbSource=1wz
s {"enum":["MaxMind"]}
o maxMind=1x0 type!=1x1
o provider!=1x2
s {"enum":["IPv4","IPv6","DualStack"]}
s {"enum":["trace","debug","info","warn","error","off","critical"]}
o *1x5
o level=1x6
s {"enum":["Strict","InsecureSyntax","Disabled"]}
o selector=4o
s {"enum":["Replace","StrategicMerge","JSONMerge"]}
o envoyVersion=2
o mountPath!=2 mountPropagation=2 name!=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [1xc
o env=1qc image=2 imageRepository=2 resources=1j8 securityContext=1ja volumeMounts=1xd
o type=2 value!=22
o fsType=2 partition=1g readOnly=c volumeID!=2
o cachingMode=2 diskName!=2 diskURI!=2 fsType=2 kind=2 readOnly=c
o readOnly=c secretName!=2 shareName!=2
o monitors!=5 path=2 readOnly=c secretFile=2 secretRef=a6 user=2
o fsType=2 readOnly=c secretRef=a6 volumeID!=2
o key!=2 mode=1g path!=2
a [1xl
o defaultMode=1g items=1xm name=2 optional=c
o driver!=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o fieldRef=1q7 mode=1g path!=2 resourceFieldRef=1q9
a [1xp
o defaultMode=1g items=1xq
o medium=2 sizeLimit=5d
o accessModes=5 dataSource=1bf dataSourceRef=1cq resources=a9 selector=4o storageClassName=2 volumeAttributesClassName=2 volumeMode=2 volumeName=2
o metadata=gw spec!=1xt
o volumeClaimTemplate=1xu
o fsType=2 lun=1g readOnly=c targetWWNs=5 wwids=5
o driver!=2 fsType=2 options=3 readOnly=c secretRef=a6
o datasetName=2 datasetUUID=2
o fsType=2 partition=1g pdName!=2 readOnly=c
o directory=2 repository!=2 revision=2
o endpoints!=2 path!=2 readOnly=c
o path!=2 type=2
o pullPolicy=2 reference=2
o chapAuthDiscovery=c chapAuthSession=c fsType=2 initiatorName=2 iqn!=2 iscsiInterface=2 lun!=1g portals=5 readOnly=c secretRef=a6 targetPortal!=2
o path!=2 readOnly=c server!=2
o claimName!=2 readOnly=c
o fsType=2 pdID!=2
o fsType=2 readOnly=c volumeID!=2
o labelSelector=4o name=2 optional=c path!=2 signerName=2
o items=1xm name=2 optional=c
o items=1xq
o certificateChainPath=2 credentialBundlePath=2 keyPath=2 keyType!=2 maxExpirationSeconds=1g signerName!=2 userAnnotations=3
o audience=2 expirationSeconds=1g path!=2
o clusterTrustBundle=1y9 configMap=1ya downwardAPI=1yb podCertificate=1yc secret=1ya serviceAccountToken=1yd
a [1ye
o defaultMode=1g sources=1yf
o group=2 readOnly=c registry!=2 tenant=2 user=2 volume!=2
o fsType=2 image!=2 keyring=2 monitors!=5 pool=2 readOnly=c secretRef=a6 user=2
o fsType=2 gateway!=2 protectionDomain=2 readOnly=c secretRef!=a6 sslEnabled=c storageMode=2 storagePool=2 system!=2 volumeName=2
o defaultMode=1g items=1xm optional=c secretName=2
o fsType=2 readOnly=c secretRef=a6 volumeName=2 volumeNamespace=2
o fsType=2 storagePolicyID=2 storagePolicyName=2 volumePath!=2
o awsElasticBlockStore=1xg azureDisk=1xh azureFile=1xi cephfs=1xj cinder=1xk configMap=1xn csi=1xo downwardAPI=1xr emptyDir=1xs ephemeral=1xv fc=1xw flexVolume=1xx flocker=1xy gcePersistentDisk=1xz gitRepo=1y0 glusterfs=1y1 hostPath=1y2 image=1y3 iscsi=1y4 name!=2 nfs=1y5 persistentVolumeClaim=1y6 photonPersistentDisk=1y7 portworxVolume=1y8 projected=1yg quobyte=1yh rbd=1yi scaleIO=1yj secret=1yk storageos=1yl vsphereVolume=1ym
a [1yn
o affinity=a5 annotations=3 imagePullSecrets=a7 labels=3 nodeSelector=3 priorityClassName=2 securityContext=1j3 tolerations=af topologySpreadConstraints=1jd volumes=1yo
o maxSurge=5d maxUnavailable=5d
o rollingUpdate=1yq type=2
o container=1xe name=2 patch=1xf pod=1yp strategy=1yr
o name=2 optional=c
o configMapRef=1yt prefix=2 secretRef=1yt
a [1yu
o command=5
o host=2 httpHeaders=4z path=2 port!=5d scheme=2
o seconds!=1g
o host=2 port!=5d
o exec=1yw httpGet=1yx sleep=1yy tcpSocket=1yz
o postStart=1z0 preStop=1z0 stopSignal=2
o port!=1g service=2
o exec=1yw failureThreshold=1g grpc=1z2 httpGet=1yx initialDelaySeconds=1g periodSeconds=1g successThreshold=1g tcpSocket=1yz terminationGracePeriodSeconds=1g timeoutSeconds=1g
o containerPort!=1g hostIP=2 hostPort=1g name=2 protocol=2
a [1z4
o resourceName!=2 restartPolicy!=2
a [1z6
o operator!=2 values=ac
o action!=2 exitCodes=1z8
a [1z9
o devicePath!=2 name!=2
a [1zb
o args=5 command=5 env=1qc envFrom=1yv image=2 imagePullPolicy=2 lifecycle=1z1 livenessProbe=1z3 name!=2 ports=1z5 readinessProbe=1z3 resizePolicy=1z7 resources=1j8 restartPolicy=2 restartPolicyRules=1za securityContext=1ja startupProbe=1z3 stdin=c stdinOnce=c terminationMessagePath=2 terminationMessagePolicy=2 tty=c volumeDevices=1zc volumeMounts=1xd workingDir=2
a [1zd
o container=1xe initContainers=1ze name=2 patch=1xf pod=1yp replicas=1g strategy=1yr
o averageUtilization=1g averageValue=5d type!=2 value=5d
o container!=2 name!=2 target!=1zg
o name!=2 selector=4o
o metric!=1zi target!=1zg
o apiVersion=2 kind!=2 name!=2
o describedObject!=1zk metric!=1zi target!=1zg
o name!=2 target!=1zg
o containerResource=1zh external=1zj object=1zl pods=1zj resource=1zm type!=2
a [1zn
o behavior=zm maxReplicas!=1g metrics=1zo minReplicas=1g name=2 patch=1xf
o maxUnavailable=5d minAvailable=5d name=2 patch=1xf
s {"enum":["Local","Cluster"]}
s {"enum":["ClusterIP","LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c annotations=3 externalTrafficPolicy=1zr labels=3 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 name=2 patch=1xf type=1zs
o envoyDaemonSet=1ys envoyDeployment=1zf envoyHpa=1zp envoyPDB=1zq envoyService=1zt envoyServiceAccount=a6 useListenerPortAsContainerPort=c
s {"enum":["Kubernetes","Host"]}
o host=1xb kubernetes=1zu type!=1zv
o drainTimeout=ji healthCheckFailureDelay=ji minDrainDuration=ji
s {"enum":["Text","JSON"]}
o json=3 text=2 type=1zy
a [2 {"maxItems":10}
o requestHeaders=5 responseHeaders=5 responseTrailers=5
o backendRef=i0 backendRefs=1vx backendSettings=1vy http=201 logName=8u type!=19m
o path=8u
a [iz {"minItems":1,"maxItems":32}
o backendRef=i0 backendRefs=1vx backendSettings=1vy headers=204 host=2 port=i1 resourceAttributes=3 resources=3
s {"enum":["ALS","File","OpenTelemetry"]}
o als=202 file=203 openTelemetry=205 type=206
a [207 {"minItems":1,"maxItems":50}
s {"enum":["Listener","Route","Upstream"]}
o format=1zz matches=200 sinks!=208 type=209
a [20a {"minItems":1,"maxItems":50}
o disable=c settings=20b
o compression=1rc disable=c
o backendRef=i0 backendRefs=1vx backendSettings=1vy headers=204 host=2 port=of reportCountersAsDeltas=c reportHistogramsAsDeltas=c resourceAttributes=3
s {"enum":["OpenTelemetry"]}
o openTelemetry=20e type=20f
a [20g {"maxItems":16}
o clusterStatName=2 enableGRPCStats=c enablePerEndpointStats=c enableRequestResponseSizesStats=c enableVirtualHostStats=c matches=1v8 prometheus=20d sinks=20h
s {"enum":["PackAndSample","Sample","Pack","Disable"]}
o tracing=20j
s {"enum":["AlwaysOn","AlwaysOff","TraceIdRatio","ParentBasedAlwaysOn","ParentBasedAlwaysOff","ParentBasedTraceIdRatio"]}
o samplingPercentage=j3 type=20l
o headers=204 resourceAttributes=3 sampler=20m
s {"enum":["OpenTelemetry","Zipkin","Datadog"]}
o disableSharedSpanContext=c enable128BitTraceId=c
o backendRef=i0 backendRefs=1vx backendSettings=1vy host=2 openTelemetry=20n port=i1 serviceName=2 type=20o zipkin=20p
o clientSamplingFraction=j3 customTags=1ug overallSamplingFraction=j3 provider!=20q samplingFraction=j3 samplingRate=j4 spanName=1uh tags=3
o accessLog=20c healthCheckLog=1rv metrics=20i requestID=20k tracing=20r
o backendTLS=1wk bootstrap=1wp concurrency=1g dynamicModules=1wv extraArgs=5 filterOrder=1wy geoIP=1x3 ipFamily=1x4 logging=1x7 luaValidation=1x8 mergeBackends=1x9 mergeGateways=c mergeType=1xa preserveRouteOrder=c provider=1zw routingType=2 shutdown=1zx telemetry=20s
o spec!=20t
o valueRef!=ie
o credential!=20v header=2 overwrite=c
a [jd {"minItems":1,"maxItems":16}
o cookies=20x
a [20y {"maxItems":8}
o pattern!=8u substitution!=8u
s {"enum":["Header","Backend","PathRegex"]}
o header=2 pathRegex=210 type!=211
o pattern!=8u substitution!=2
s {"enum":["ReplaceRegexMatch"]}
o replaceRegexMatch=213 type!=214
o appendXForwardedHost=c hostname=212 path=215
o credentialInjection=20w directResponse=1tv matches=20z urlRewrite=216
o spec!=217
a [ie
o cookies=ny headers=ny params=ny
a [21a {"minItems":1}
o credentialRefs!=219 extractFrom!=21b forwardClientIDHeader=2 sanitize=c
a [k8 {"minItems":1,"maxItems":16}
o methods=21d path=1sy
o isAnonymous=c isHosting=c isProxy=c isTor=c isVPN=c
s {"minLength":2,"maxLength":2}
s {"minLength":1,"maxLength":16}
o anonymous=21f asn=fq city=1ia country=21g isp=ix region=21h
a [21i {"minItems":1}
o name!=ix values!=ug
a [21k {"minItems":1,"maxItems":256}
s {"enum":["String","StringArray"]}
a [2 {"minItems":1,"maxItems":128}
o name!=t valueType=21m values!=21n
a [21o {"minItems":1,"maxItems":16}
a [t {"minItems":1,"maxItems":16}
o claims=21p provider!=t scopes=21q
o clientCIDRs=p1 clientIPGeoLocations=21j headers=21l jwt=21r
o action!=19i cel=iy name=t operation=21e principal=21s
a [21t
o defaultAction=19i rules=21u
o forwardUsernameHeader=2 users!=ie
a [t
o allowCredentials=c allowHeaders=5 allowMethods=5 allowOrigins=21x exposeHeaders=5 maxAge=ji
a [t {"maxItems":16}
o additionalOrigins=21z shadowFraction=j3
o maxRequestBytes!=fq
s {"enum":["Value","ValueRef"]}
o group!=9n key!=2 kind!=9o name!=t
o name!=2 type=222 value=2 valueRef=223
a [224
o backendRef=i0 backendRefs=1vx backendSettings=1vy
o backendRef=i0 backendRefs=1vx backendSettings=1vy headersToBackend=5 path=2 pathOverride=2
o bodyToExtAuth=221 contextExtensions=225 failOpen=c grpc=226 headersToExtAuth=5 http=227 includeRouteMetadata=c recomputeRoute=c statusOnError=1w4 timeout=ji
o claim!=2 header!=2
a [229
o name!=2 valuePrefix=2
a [22b
o cookies=5 headers=22c params=5
o inline=2 type=1w7 valueRef=ha
o backendRef=i0 backendRefs=1vx backendSettings=1vy cacheDuration=ji failedRefetchDuration=ji uri!=t
o audiences=1vz claimToHeaders=22a extractFrom=22d issuer=4c localJWKS=22e name!=t recomputeRoute=c remoteJWKS=22f
a [22g {"minItems":1,"maxItems":16}
o failOpen=c optional=c providers!=22h
s {"enum":["Lax","Strict","None"]}
o sameSite=22j
s {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o accessToken=2 idToken=2
o name!=8u type=1tk value!=kb
a [22n {"minItems":1,"maxItems":16}
o headers!=22o
o header!=ix
o authorizationEndpoint=2 backendRef=i0 backendRefs=1vx backendSettings=1vy endSessionEndpoint=2 issuer!=2 tokenEndpoint=2
o clientID=8u clientIDRef=ie clientSecret!=ie cookieConfig=22k cookieDomain=22l cookieNames=22m csrfTokenTTL=ji defaultRefreshTokenTTL=ji defaultTokenTTL=ji denyRedirect=22p disableTokenEncryption=c forwardAccessToken=c forwardIDToken=22q logoutPath=2 passThroughAuthHeader=c provider!=22r redirectURL=2 refreshToken=c resources=5 scopes=5
o apiKeyAuth=21c authorization=21v basicAuth=21w cors=21y csrf=220 extAuth=228 jwt=22i mergeType=2 oidc=22s targetRef=h8 targetRefs=1u5 targetSelectors=1u9
o spec!=22t
s {"enum":["barmanObjectStore","volumeSnapshot","plugin"]}
o immediateCheckpoint=c waitForArchive=c
o name!=2 parameters=3
s {"enum":["primary","prefer-standby"]}
o cluster!=7 method=22v online=c onlineConfiguration=22w pluginConfiguration=22x target=22y
o spec!=22z
o image!=2 key!=rr
a [231 {"maxItems":32}
s {"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o name!=233 value!=8u
a [234
s {"minLength":1,"maxLength":59}
o bin_path=5 dynamic_library_path=5 env=235 extension_control_path=5 image=1y3 ld_library_path=5 name!=236
a [237
i {"minimum":10}
o extensions=238 image!=2 major!=239
a [23a {"minItems":1,"maxItems":8}
o componentImages=232 images!=23b
o spec!=23c
o additionalPodAffinity=a4 additionalPodAntiAffinity=a4 enablePodAntiAffinity=c nodeAffinity=9z nodeSelector=3 podAntiAffinityType=2 tolerations=af topologyKey=2
o additionalCommandArgs=5 compression=1pz encryption=1q0 immediateCheckpoint=c jobs=fq
o azureCredentials=1py data=23f destinationPath!=8u endpointCA=xv endpointURL=2 googleCredentials=1q2 historyTags=3 s3Credentials=1q3 serverName=2 tags=3 wal=1q5
s {"enum":["none","cluster","backup"]}
o annotations=3 className=2 labels=3 online=c onlineConfiguration=22w snapshotOwnerReference=23h tablespaceClassName=3 walClassName=2
o barmanObjectStore=23g retentionPolicy=2 target=22y volumeSnapshot=23i
o externalCluster!=2
s {"enum":["microservice","monolith"]}
o databases!=5 pgDumpExtraOptions=5 pgRestoreDataOptions=5 pgRestoreExtraOptions=5 pgRestorePostdataOptions=5 pgRestorePredataOptions=5 postImportApplicationSQL=5 roles=5 schemaOnly=c source!=23k type!=23l
a [xv
o configMapRefs=23n secretRefs=23n
i {"minimum":1,"maximum":1024}
o builtinLocale=2 dataChecksums=c database=2 encoding=2 icuLocale=2 icuRules=2 import=23m locale=2 localeCType=2 localeCollate=2 localeProvider=2 options=5 owner=2 postInitApplicationSQL=5 postInitApplicationSQLRefs=23o postInitSQL=5 postInitSQLRefs=23o postInitTemplateSQL=5 postInitTemplateSQLRefs=23o secret=7 walSegmentSize=23p
o database=2 owner=2 secret=7 source!=8u
o endpointCA=xv name!=2
o backupID=2 exclusive=c targetImmediate=c targetLSN=2 targetName=2 targetTLI=2 targetTime=2 targetXID=2
o *1bf
o storage!=1bf tablespaceStorage=23u walStorage=1bf
o backup=23s database=2 owner=2 recoveryTarget=23t secret=7 source=2 volumeSnapshots=23v
o initdb=23q pg_basebackup=23r recovery=23w
o clientCASecret=2 replicationTLSSecret=2 serverAltDNSNames=5 serverCASecret=2 serverTLSSecret=2
o shm=5d temporaryData=5d
o enabled=c isWALArchiver=c name!=2 parameters=3
o barmanObjectStore=23g connectionParameters=3 name!=2 password=lp plugin=240 sslCert=lp sslKey=lp sslRootCert=lp
a [241
o apiGroup=2 kind!=2 major!=1g name!=2
s {"enum":["present","absent"]}
o bypassrls=c comment=2 connectionLimit=1g createdb=c createrole=c disablePassword=c ensure=244 inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
a [245
s {"enum":["rw","r","ro"]}
o annotations=3 labels=3 name=2
o appProtocol=2 name=2 nodePort=1g port!=1g protocol=2 targetPort=5d
a [249
o clientIP=1ff
o allocateLoadBalancerNodePorts=c clusterIP=2 clusterIPs=5 externalIPs=5 externalName=2 externalTrafficPolicy=2 healthCheckNodePort=1g internalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 ports=24a publishNotReadyAddresses=c selector=3 sessionAffinity=2 sessionAffinityConfig=24b trafficDistribution=2 type=2
o metadata=248 spec=24c
s {"enum":["patch","replace"]}
o selectorType!=247 serviceTemplate!=24d updateStrategy=24e
a [24f
a [247
o additional=24g disabledDefaultServices=24h
o roles=246 services=24i
o action=nn modulus=1g regex=2 replacement=2 separator=2 sourceLabels=5 targetLabel=2
a [24k
o customQueriesConfigMap=23n customQueriesSecret=23n disableDefaultQueries=c enablePodMonitor=c metricsQueriesTTL=2 podMonitorMetricRelabelings=24l podMonitorRelabelings=24l tls=19g
o inProgress=c reusePVC=c
a [240
o name!=8u selector!=4o
a [24p
o prefix=2 suffix=2
o baseDN=2 bindDN=2 bindPassword=lp searchAttribute=2 searchFilter=2
s {"enum":["ldap","ldaps"]}
o bindAsAuth=24r bindSearchAuth=24s port=1g scheme=24t server=2 tls=c
o enabled!=c nodeLabelsAntiAffinity=5
s {"enum":["required","preferred"]}
s {"enum":["any","first"]}
o dataDurability=24w failoverQuorum=c maxStandbyNamesFromCluster=1g method!=24x number!=1g standbyNamesPost=5 standbyNamesPre=5
o enableAlterSystem=c extensions=238 ldap=24u parameters=3 pg_hba=5 pg_ident=5 promotionTimeout=1g shared_preload_libraries=5 syncReplicaElectionConstraint=24v synchronous=24y
o leaseDurationSeconds=fq releasedLeaseDurationSeconds=fq renewDeadlineSeconds=fq retryPeriodSeconds=fq
s {"enum":["switchover","restart"]}
s {"enum":["unsupervised","supervised"]}
o connectionTimeout=1g enabled=c requestTimeout=1g
o failureThreshold=1g initialDelaySeconds=1g isolationCheck=253 periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g
s {"enum":["pg_isready","streaming","query"]}
o failureThreshold=1g initialDelaySeconds=1g maximumLag=5d periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g type=255
o liveness=254 readiness=256 startup=256
o enabled=c minApplyDelay=2 primary=2 promotionToken=2 self=2 source!=8u
o enabled=c slotPrefix=2 synchronizeLogicalDecoding=c
o enabled=c excludePatterns=5
o highAvailability=259 synchronizeReplicas=25a updateInterval=fq
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o metadata!=248
o pvcTemplate=1xt resizeInUseVolumes=c size=2 storageClass=2
o name!=2 owner=a6 storage!=25e temporary=c
a [25f
o affinity=23e backup=23j bootstrap=23x certificates=23y description=2 enablePDB=c enableSuperuserAccess=c env=1qc envFrom=1yv ephemeralVolumeSource=1xv ephemeralVolumesSizeLimit=23z externalClusters=242 failoverDelay=1g imageCatalogRef=243 imageName=2 imagePullPolicy=2 imagePullSecrets=15a inheritedMetadata=4 instances=fq livenessProbeTimeout=1g logLevel=1qd managed=24j maxSyncReplicas=i1 minSyncReplicas=i1 monitoring=24m nodeMaintenanceWindow=24n plugins=24o podSecurityContext=1j3 podSelectorRefs=24q postgresGID=1g postgresUID=1g postgresql=24z primaryLease=250 primaryUpdateMethod=251 primaryUpdateStrategy=252 priorityClassName=2 probes=257 projectedVolumeTemplate=1yg replica=258 replicationSlots=25b resources=1j8 schedulerName=2 seccompProfile=ab securityContext=1ja serviceAccountName=25c serviceAccountTemplate=25d smartShutdownTimeout=1g startDelay=1g stopDelay=1g storage=25e superuserSecret=7 switchoverDelay=1g tablespaces=25g topologySpreadConstraints=1jd walStorage=25e
o spec!=25h
s {"enum":["delete","retain"]}
o bypassrls=c clientCertificate=19g cluster!=a6 comment=2 connectionLimit=1g createdb=c createrole=c databaseRoleReclaimPolicy=25j disablePassword=c ensure=244 inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
o spec!=25k
o ensure=244 name!=2 schema=2 version=2
a [25m
o ensure=244 name!=2 value!=2
a [25o
s {"enum":["grant","revoke"]}
o name!=2 type=25q
a [25r
o ensure=244 handler=2 name!=2 options=25p owner=2 usage=25s validator=2
a [25t
o ensure=244 name!=2 owner=2
a [25v
o ensure=244 fdw!=2 name!=2 options=25p usage=25s
a [25x
o allowConnections=c builtinLocale=2 cluster!=a6 collationVersion=2 connectionLimit=1g databaseReclaimPolicy=25j encoding=2 ensure=244 extensions=25n fdws=25u icuLocale=2 icuRules=2 isTemplate=c locale=2 localeCType=2 localeCollate=2 localeProvider=2 name!=2 owner!=2 schemas=25w servers=25y tablespace=2 template=2
o spec!=25z
o enablePodMonitor=c podMonitorMetricRelabelings=24l podMonitorRelabelings=24l tls=19g
o apiGroup=2 key!=rr kind!=2 name!=2
s {"enum":["session","transaction"]}
o authQuery=2 authQuerySecret=7 clientCASecret=7 clientTLSSecret=7 image=2 imageCatalogRef=262 parameters=3 paused=c pg_hba=5 poolMode=263 serverCASecret=7 serverTLSSecret=7
o metadata=248 spec=58
s {"enum":["rw","ro","r"]}
o cluster!=7 deploymentStrategy=1yr instances=1g monitoring=261 pgbouncer!=264 serviceAccountName=25c serviceTemplate=24d template=265 type=266
o spec!=267
o columns=5 name!=2 only=c schema=2
o table=269 tablesInSchema=2
a [26a {"maxItems":100000}
o allTables=c objects=26b
o cluster!=a6 dbname!=2 name!=2 parameters=3 publicationReclaimPolicy=25j target!=26c
o spec!=26d
s {"enum":["none","self","cluster"]}
o backupOwnerReference=26f cluster!=7 immediate=c method=22v online=c onlineConfiguration=22w pluginConfiguration=22x schedule!=2 suspend=c target=22y
o spec!=26g
o cluster!=a6 dbname!=2 externalClusterName!=2 name!=2 parameters=3 publicationDBName=2 publicationName!=2 subscriptionReclaimPolicy=25j
o spec!=26i
o from=1g to=1g
o datasourceUid=2 model=22 queryType=2 refId=2 relativeTimeRange=26k
a [26l
s {"enum":["OK","Alerting","Error","KeepLast"]}
s {"enum":["Alerting","NoData","OK","KeepLast"]}
o active_time_intervals=5 group_by=5 group_interval=2 group_wait=2 mute_time_intervals=5 receiver!=8u repeat_interval=2
o from!=2 metric!=2 targetDatasourceUid=2
s {"minLength":1,"maxLength":190}
s {"maxLength":40}
o annotations=3 condition!=2 dashboardUid=2 data!=26m execErrState!=26n for=2 isPaused=c keepFiringFor=2 labels=3 missingSeriesEvalsToResolve=1g noDataState!=26o notificationSettings=26p panelId=1g record=26q title!=26r uid!=26s
a [26t {"minItems":1}
o allowCrossNamespaceImport=c editable=c folderRef=2 folderUID=2 instanceSelector!=4o interval!=2 name=2 resyncPeriod=2 rules!=26u suspend=c
o spec!=26v
o configMapKeyRef=lp secretKeyRef=lp
o targetPath!=2 valueFrom!=26x
a [26y {"maxItems":99}
o disableResolveMessage=c settings!=22 type!=8u uid=26s valuesFrom=26z
a [270 {"maxItems":99}
o allowCrossNamespaceImport=c disableResolveMessage=c editable=c instanceSelector!=4o name=2 receivers=271 resyncPeriod=2 settings=22 suspend=c type=8u uid=26s valuesFrom=26z
o spec!=272
o datasourceName!=2 inputName!=2
a [274
a [26x
o name!=2 value=2 valueFrom=26x
a [277
o id!=1g revision=1g
o fileName!=2 gzipJsonnetProject!=2 jPath=5
s {"minLength":1,"maxLength":512}
s {"minLength":3,"maxLength":512}
o insecurePlainHTTP=c path!=27b pullSecretRef=a6 reference!=27c
o name!=8u version!=2
a [27e
o basicAuth=ls
o allowCrossNamespaceImport=c configMapRef=lp contentCacheDuration=2 datasources=275 envFrom=276 envs=278 folder=2 folderRef=2 folderUID=2 grafanaCom=279 gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=27a oci=27d plugins=27f resyncPeriod=2 suspend=c uid=26s url=lq urlAuthorization=27g
o spec!=27h
o access=2 basicAuth=c basicAuthUser=2 database=2 editable=c isDefault=c jsonData=58 name=2 orgId=1g secureJsonData=58 type=2 uid=2 url=2 user=2
o allowCrossNamespaceImport=c datasource!=27j instanceSelector!=4o plugins=27f resyncPeriod=2 suspend=c uid=26s valuesFrom=26z
o spec!=27k
o allowCrossNamespaceImport=c instanceSelector!=4o parentFolderRef=2 parentFolderUID=2 permissions=2 resyncPeriod=2 suspend=c title=2 uid=26s
o spec!=27m
o allowCrossNamespaceImport=c configMapRef=lp contentCacheDuration=2 datasources=275 envFrom=276 envs=278 folderRef=2 folderUID=2 grafanaCom=279 gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=27a oci=27d plugins=27f resyncPeriod=2 suspend=c uid=26s url=lq urlAuthorization=27g
o spec!=27o
o configMapKeyRef=lp grafanaRef=1q7 secretKeyRef=lp
o name!=2 valueFrom!=27q
a [27r
o env=27s scripts!=5
o annotations=3 labels=3 name!=2 namespace=2
o apiVersion!=2 kind!=2 metadata!=27u spec=22
o allowCrossNamespaceImport=c instanceSelector!=4o patch=27t resyncPeriod=2 suspend=c template!=27v
o spec!=27w
o end_time!=2 start_time!=2
a [27y
o days_of_month=5 location=2 months=5 times=27z weekdays=5 years=5
a [280 {"minItems":1}
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c time_intervals!=281
o spec!=282
o isEqual=c isRegex!=c name=2 value!=2
a [284
a [5
o active_time_intervals=5 continue=c group_by=5 group_interval=2 group_wait=2 match_re=3 matchers=285 mute_time_intervals=5 object_matchers=286 provenance=2 receiver!=8u repeat_interval=2 routeSelector=4o routes=22
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o resyncPeriod=2 route!=287 suspend=c
o spec!=288
o spec!=287
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c template=2
o spec!=28b
i {"nullable":true}
o certSecretRef=v2 insecureSkipVerify=c
o headers=3 preferIngress=sd timeout=28d tls=28e useKubeAuth=c
o *3 {"x-kubernetes-preserve-unknown-fields":true}
o minReadySeconds=1g paused=c progressDeadlineSeconds=1g replicas=1g revisionHistoryLimit=1g selector=4o strategy=1yr template=13f
o metadata=4 spec=28h
s {"enum":["Pod","Container","All"]}
o adminPassword=lp adminUser=lp apiKey=lp tenantNamespace=2 tls=28e url!=lq
o maxSize=1g
o backendRef!=i0 forwardBody=28l grpc=i4 http=i6 protocol!=i7
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"]}
o cors=jw extensionRef=ha externalAuth=28m requestHeaderModifier=j2 requestMirror=j5 requestRedirect=k1 responseHeaderModifier=j2 type!=28n urlRewrite=k3
a [28o {"maxItems":16}
o filters=28p group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [28q {"maxItems":16}
o attempts=1g backoff=ji codes=kh
o lifetimeType=jj
s {"maxLength":128}
o absoluteTimeout=ji cookieConfig=28t idleTimeout=ji sessionName=28u type=jm
o backendRefs=28r filters=28p matches=kf name=9r retry=28s sessionPersistence=28v timeouts=kj
a [28w {"minItems":1,"maxItems":16}
o hostnames=iv parentRefs=iw rules=28x useDefaultGateways=hr
o metadata=4 spec=28y
o name=2 number=1g
o name!=2 port=290
o resource=1bf service=291
o backend!=292 path=2 pathType!=2
a [293
o paths!=294
o host=2 http=295
a [296
o hosts=5 secretName=2
a [298
o defaultBackend=292 ingressClassName=2 rules=297 tls=299
o metadata=4 spec=29a
o libraryLabelSelector=4o
o accessModes=5 dataSource=1bf dataSourceRef=1bf resources=1j8 selector=4o storageClassName=2 volumeMode=2 volumeName=2
o metadata=4 spec=29d
o homeDashboardUid=2
s {"enum":["Service",""]}
i {"minimum":0,"maximum":256}
o kind=29g name!=8u weight=29h
a [29i
o targetPort!=5d
s {"enum":["Allow","None","Redirect",""]}
s {"enum":["edge","reencrypt","passthrough"]}
o caCertificate=2 certificate=2 destinationCACertificate=2 externalCertificate=a6 insecureEdgeTerminationPolicy=29l key=2 termination!=29m
o alternateBackends=29j host=2 path=2 port=29k subdomain=2 tls=29n to=29i wildcardPolicy=2
o metadata=4 spec=29o
o metadata=4 spec=24c
o apiVersion=2 fieldPath=2 kind=2 name=2 namespace=2 resourceVersion=2 uid=2
a [29r
o automountServiceAccountToken=c imagePullSecrets=a7 metadata=4 secrets=29s
o client=28f config=28g deployment=28i disableDefaultAdminSecret=c disableDefaultSecurityContext=28j external=28k httpRoute=28z ingress=29b jsonnet=29c persistentVolumeClaim=29e preferences=29f route=29p service=29q serviceAccount=29t suspend=c version=2
o spec!=29u
s {"enum":["Viewer","Editor","Admin"]}
o expires=2 name!=8u secretName=8u
a [29x
o instanceName!=8u isDisabled=c name=8u resyncPeriod=2 role!=29w suspend=c tokens=29y
o spec=29z
o parameters=3 provider=2
s {"enum":["Direct","None","Clone","Snapshot"]}
o configMapName=2 key=2 secretName=2
o nfs=1y5 persistentVolumeClaim=1y6 secret=1yk
o mountPath!=2 volumeSource!=2a4
a [2a5
o accessModes=p1 capacity=5d cleanupTempPVC=c copyMethod=2a2 customCA=2a3 destinationPVC=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d cleanupCachePVC=c cleanupTempPVC=c copyMethod=2a2 customCA=2a3 destinationPVC=2 enableFileDeletion=c moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 previous=1g repository=2 restoreAsOf=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d cleanupTempPVC=c copyMethod=2a2 destinationPVC=2 moverPodLabels=3 moverResources=1j8 moverServiceAccount=2 path=2 port=of serviceAnnotations=3 serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o accessModes=p1 capacity=5d cleanupTempPVC=c copyMethod=2a2 destinationPVC=2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 serviceAnnotations=3 serviceType=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o manual=2 schedule=2
o external=2a1 paused=c rclone=2a7 restic=2a8 rsync=2a9 rsyncTLS=2aa trigger=2ab
o spec=2ac
o accessModes=p1 capacity=5d copyMethod=2a2 customCA=2a3 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o daily=1g hourly=1g last=2 monthly=1g weekly=1g within=2 yearly=1g
o accessModes=p1 cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d copyMethod=2a2 customCA=2a3 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 pruneIntervalDays=1g repository=2 retain=2af storageClassName=2 unlock=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d copyMethod=2a2 moverPodLabels=3 moverResources=1j8 moverServiceAccount=2 path=2 port=of serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d copyMethod=2a2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 port=of storageClassName=2 volumeSnapshotClassName=2
o ID!=2 address!=2 introducer!=c
a [2aj
o configAccessModes=5 configCapacity=5d configStorageClassName=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 peers=2ak serviceType=2
o external=2a1 paused=c rclone=2ae restic=2ag rsync=2ah rsyncTLS=2ai sourcePVC=2 syncthing=2al trigger=2ab
o spec=2am
o dnsName=2 labels=3 providerSpecific=w7 recordTTL=1g recordType=2 setIdentifier=2 targets=5
a [2ao
o endpoints=2ap
o spec=2aq
o endpoint!=2ao
o spec=2as
o allowTags=2 forceUpdate=c ignoreTags=5 platforms=5 pullSecret=2 updateStrategy=2
o cosignKey=69 enabled=c
o name=2 spec=2 tag=2
o name=t spec=t tag=t
o helm=2aw kustomize=7 plugin=2ax
o alias!=2 commonUpdateSettings=2au imageName!=2 imagesVerification=2av manifestTargets=2ay
a [2az
o github=gw gitlab=gw
o branch=2 pullRequest=2b1 repository=2 writeBackTarget=2
o gitConfig=2b2 method=2
o commonUpdateSettings=2au images=2b0 imagesVerification=2av labelSelectors=4o namePattern!=2 useAnnotations=c writeBackConfig=2b3
a [2b4 {"minItems":1}
o applicationRefs!=2b5 commonUpdateSettings=2au imagesVerification=2av writeBackConfig=2b3
o spec=2b6
o elements!=3
o *2b8
o *gw
o elements!=2ba
o *2bb
o attributes!=3
a [2bd
o elements!=2be
o *2bf
o attributes=2b9 flags=2bc instances=2bg
o features=2bh labels=3
o spec!=2bi
s {"enum":["In","NotIn","InRegexp","Exists","DoesNotExist","Gt","Ge","Lt","Le","GtLt","GeLe","IsTrue","IsFalse"]}
o op!=2bk type=2 value=5
o *2bl
o feature!=2 matchExpressions=2bm matchName=2bl
a [2bn
o matchFeatures!=2bo
a [2bp
o matchAny=2bq matchFeatures=2bo name!=2 vars=3 varsTemplate=2
a [2br
o featureGroupRules!=2bs
o spec!=2bt
a [1o0
o annotations=3 extendedResources=3 labels=3 labelsTemplate=2 matchAny=2bq matchFeatures=2bo name!=2 taints=2bv vars=3 varsTemplate=2
a [2bw
o rules!=2bx
o spec!=2by
i {"minimum":9092}
s {"enum":["internal","route","tlsroute","loadbalancer","nodeport","ingress","cluster-ip"]}
s {"enum":["tls","scram-sha-512","custom"]}
o listenerConfig=58 sasl=c type!=2c2
o secretName!=2 certificate!=2 key!=2
o alternativeNames=5 host=2 nodePort=1g loadBalancerIP=2 annotations=3 labels=3 externalIPs=5
o broker!=1g advertisedHost=2 advertisedPort=1g host=2 nodePort=1g loadBalancerIP=2 annotations=3 labels=3 externalIPs=5
a [2c6
s {"enum":["SingleStack","PreferDualStack","RequireDualStack"]}
a [177
s {"enum":["ExternalIP","ExternalDNS","InternalIP","InternalDNS","Hostname"]}
o kind=2 group=2 name=2 namespace=2 port=1g sectionName=2
a [2cb
o brokerCertChainAndKey=2c4 class=2 externalTrafficPolicy=1zr loadBalancerSourceRanges=5 bootstrap=2c5 brokers=2c7 ipFamilyPolicy=2c8 ipFamilies=2c9 createBootstrapService=c finalizers=5 useServiceDnsDomain=c maxConnections=1g maxConnectionCreationRate=1g preferredNodePortAddressType=2ca publishNotReadyAddresses=c perBrokerAnnotationsTemplate=3 perBrokerLabelsTemplate=3 hostTemplate=2 advertisedHostTemplate=2 advertisedPortTemplate=2 allocateLoadBalancerNodePorts=c parentRefs=2cc
o cidr=2 except=5
o matchExpressions=78 matchLabels=3
o ipBlock=2ce namespaceSelector=2cf podSelector=2cf
a [2cg
o name!=2 port!=2c0 type!=2c1 tls!=c authentication=2c3 configuration=2cd networkPolicyPeers=2ch
a [2ci {"minItems":1}
s {"enum":["simple","custom"]}
o authorizerClass=2 superUsers=5 supportsAdminApi=c type!=2ck
s {"enum":["topology-label","environment-variable"]}
o envVarName=2 topologyKey=2 type=2cm
o initialDelaySeconds=i1 timeoutSeconds=fq periodSeconds=fq successThreshold=fq failureThreshold=fq
o -XX=3 -Xmx=2 -Xms=2 gcLoggingEnabled=c javaSystemProperties=w7
s {"enum":["password"]}
o type!=2cq
o authentication=2cr
s {"enum":["jmxPrometheusExporter","strimziMetricsReporter"]}
o key=2 name=2 optional=c
o configMapKeyRef=2cu
o allowList=5
o type!=2ct valueFrom=2cv values=2cw
s {"enum":["inline","external"]}
o loggers=3 type!=2cy valueFrom=2cv
o localhostProfile=2 type=2
o appArmorProfile=2d0 fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=2d0 supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=w7 windowsOptions=1j2
o matchExpressions=78 matchFields=78
o preference=2d2 weight=1g
a [2d3
a [2d2
o nodeSelectorTerms=2d5
o preferredDuringSchedulingIgnoredDuringExecution=2d4 requiredDuringSchedulingIgnoredDuringExecution=2d6
o labelSelector=2cf matchLabelKeys=5 mismatchLabelKeys=5 namespaceSelector=2cf namespaces=5 topologyKey=2
o podAffinityTerm=2d8 weight=1g
a [2d9
a [2d8
o preferredDuringSchedulingIgnoredDuringExecution=2da requiredDuringSchedulingIgnoredDuringExecution=2db
o nodeAffinity=2d7 podAffinity=2dc podAntiAffinity=2dc
o labelSelector=2cf matchLabelKeys=5 maxSkew=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey=2 whenUnsatisfiable=2
a [2de
o hostnames=5 ip=2
a [2dg
s {"enum":["ClusterFirst","ClusterFirstWithHostNet","Default","None"]}
o key=2 mode=1g path=2
a [2dj
o defaultMode=1g items=2dk optional=c secretName=2
o defaultMode=1g items=2dk name=2 optional=c
s {"enum":["Memory"]}
o medium=2dn sizeLimit=2
o claimName=2 readOnly=c
o driver=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o name=2 secret=2dl configMap=2dm emptyDir=2do persistentVolumeClaim=2dp csi=2dq image=1y3
a [2dr
o name=2 secret=2dl configMap=2dm persistentVolumeClaim=2dp
a [2dt
o metadata=1p7 imagePullSecrets=a7 securityContext=2d1 terminationGracePeriodSeconds=i1 affinity=2dd tolerations=af topologySpreadConstraints=2df priorityClassName=2 schedulerName=2 hostAliases=2dh dnsPolicy=2di dnsConfig=1j0 enableServiceLinks=c tmpDirSizeLimit=2 volumes=2ds templatedVolumes=2du hostUsers=c
o metadata=1p7 ipFamilyPolicy=2c8 ipFamilies=2c9
o metadata=1p7
o metadata=1p7 maxUnavailable=i1
o secretKeyRef=2cu configMapKeyRef=2cu
o name=2 value=2 valueFrom=2dz
a [2e0
o allowPrivilegeEscalation=c appArmorProfile=2d0 capabilities=1j9 privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=2d0 windowsOptions=1j2
o mountPath=2 mountPropagation=2 name=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [2e3
o env=2e1 securityContext=2e2 volumeMounts=2e4
o pod=2dv bootstrapService=2dw brokersService=2dw externalBootstrapService=2dx perPodService=2dx externalBootstrapRoute=2dx perPodRoute=2dx externalBootstrapIngress=2dx perPodIngress=2dx persistentVolumeClaim=2dx podDisruptionBudget=2dy kafkaContainer=2e5 initContainer=2e5 clusterCaCert=2dx serviceAccount=2dx jmxSecret=2dx clusterRoleBinding=2dx podSet=2dx
o className=2 classPath=2 config=3
s {"enum":["custom"]}
o remoteStorageManager=2e7 type!=2e8
n {"minimum":0}
n {"minimum":0,"maximum":1}
s {"enum":["kafka","strimzi"]}
o consumerByteRate=i1 controllerMutationRate=2ea excludedPrincipals=5 minAvailableBytesPerVolume=i1 minAvailableRatioPerVolume=2eb producerByteRate=i1 requestPercentage=i1 type!=2ec
o version=2 metadataVersion=2 image=2 listeners!=2cj config=58 authorization=2cl rack=2cn brokerRackInitImage=2 livenessProbe=2co readinessProbe=2co jvmOptions=2cp jmxOptions=2cs metricsConfig=2cx logging=2cz template=2e6 tieredStorage=2e9 quotas=2ed
o name=2 request=2
a [2ef
o claims=2eg limits=a8 requests=a8
o watchedNamespace=2 image=2 reconciliationIntervalMs=i1 startupProbe=2co livenessProbe=2co readinessProbe=2co resources=2eh logging=2cz jvmOptions=2cp
o watchedNamespace=2 image=2 reconciliationIntervalMs=i1 secretPrefix=2 livenessProbe=2co readinessProbe=2co resources=2eh logging=2cz jvmOptions=2cp
s {"enum":["RollingUpdate","Recreate"]}
o metadata=1p7 deploymentStrategy=2ek
o metadata=1p7 imagePullSecrets=a7 securityContext=2d1 terminationGracePeriodSeconds=i1 affinity=2dd tolerations=af topologySpreadConstraints=2df priorityClassName=2 schedulerName=2 hostAliases=2dh dnsPolicy=2di dnsConfig=1j0 enableServiceLinks=c tmpDirSizeLimit=2 volumes=2ds hostUsers=c
o deployment=2el pod=2em topicOperatorContainer=2e5 userOperatorContainer=2e5 serviceAccount=2dx podDisruptionBudget=2dy entityOperatorRole=2dx topicOperatorRoleBinding=2dx userOperatorRoleBinding=2dx
o topicOperator=2ei userOperator=2ej template=2en
s {"enum":["renew-certificate","replace-key"]}
o generateCertificateAuthority=c generateSecretOwnerReference=c validityDays=fq renewalDays=fq certificateExpirationPolicy=2ep
o deployment=2el pod=2em apiService=2dw podDisruptionBudget=2dy cruiseControlContainer=2e5 serviceAccount=2dx
o brokers!=ac cpu=2 inboundNetwork=2 outboundNetwork=2
a [2es
o cpu=2 inboundNetwork=2 outboundNetwork=2 overrides=2et
s {"enum":["hashLoginService"]}
o secretKeyRef=2cu
o type!=2ev valueFrom!=2ew
s {"enum":["add-brokers","remove-brokers"]}
o mode!=2ey template=a6
a [2ez {"minItems":1}
o image=2 resources=2eh livenessProbe=2co readinessProbe=2co jvmOptions=2cp logging=2cz template=2er brokerCapacity=2eu config=58 metricsConfig=2cx apiUsers=2ex autoRebalance=2f0
o deployment=2el pod=2em container=2e5 serviceAccount=2dx podDisruptionBudget=2dy
o image=2 groupRegex=2 topicRegex=2 groupExcludeRegex=2 topicExcludeRegex=2 resources=2eh logging=2 livenessProbe=2co readinessProbe=2co enableSaramaLogging=c showAllOffsets=c template=2f2
o kafka!=2ee entityOperator=2eo clusterCa=2eq clientsCa=2eq cruiseControl=2f1 kafkaExporter=2f3 maintenanceTimeWindows=5
o spec!=2f4
o secretName!=2 certificate=2 pattern=2
a [2f6
o trustedCertificates=2f7
o secretName!=2 password!=2
s {"enum":["tls","scram-sha-256","scram-sha-512","plain","custom"]}
o certificateAndKey=2c4 config=58 passwordSecret=2f9 sasl=c type!=2fa username=2
s {"enum":["opentelemetry"]}
o type!=2fc
o metadata=1p7 pullSecret=2
o podSet=2dx pod=2dv apiService=2dw headlessService=2dw connectContainer=2e5 initContainer=2e5 podDisruptionBudget=2dy serviceAccount=2dx clusterRoleBinding=2dx buildPod=2em buildContainer=2e5 buildConfig=2fe buildServiceAccount=2dx jmxSecret=2dx
s {"enum":["docker","imagestream"]}
o additionalBuildOptions=5 additionalPushOptions=5 image!=2 pushSecret=2 type!=2fg
s {"enum":["compile","provided","runtime","test","system"]}
s {"enum":["jar","tgz","zip","maven","other"]}
o artifact=2 fileName=2 group=2 includeScope=2fi insecure=c mirrors=7z repository=2 sha512sum=2 type!=2fj url=2 version=2
a [2fk
o name!=2 artifacts!=2fl
a [2fm
o output!=2fh plugins!=2fn resources=2eh
s {"enum":["image"]}
o pullPolicy=2 reference!=2 type!=2fp
a [2fq
o name!=2 artifacts!=2fr
a [2fs
o version=2 replicas!=1g image=2 bootstrapServers!=2 groupId!=2 configStorageTopic!=2 statusStorageTopic!=2 offsetStorageTopic!=2 tls=2f8 authentication=2fb config=58 resources=2eh livenessProbe=2co readinessProbe=2co jvmOptions=2cp jmxOptions=2cs logging=2cz clientRackInitImage=2 rack=2cn metricsConfig=2cx tracing=2fd template=2ff build=2fo plugins=2ft
o spec!=2fu
i {"minimum":1,"maximum":32767}
o topicName=2 partitions=fq replicas=2fw config=58
o spec!=2fx
o valueFrom!=2ew
s {"enum":["tls","tls-external","scram-sha-512"]}
o password=2fz renewalDays=fq type!=2g0 validityDays=fq
s {"enum":["allow","deny"]}
s {"enum":["literal","prefix"]}
s {"enum":["topic","group","cluster","transactionalId"]}
o name=2 patternType=2g3 type!=2g4
s {"enum":["Read","Write","Create","Delete","Alter","Describe","ClusterAction","AlterConfigs","DescribeConfigs","IdempotentWrite","All"]}
a [2g6
o type=2g2 resource!=2g5 host=2 operations!=2g7
a [2g8
s {"enum":["simple"]}
o acls!=2g9 type!=2ga
o producerByteRate=i1 consumerByteRate=i1 requestPercentage=i1 controllerMutationRate=2ea
o secret=2dx
o authentication=2g1 authorization=2gb quotas=2gc template=2gd
o spec!=2ge
s {"enum":["shared"]}
s {"enum":["ephemeral","persistent-claim","jbod"]}
s {"enum":["ephemeral","persistent-claim"]}
o class=2 deleteClaim=c id=i1 kraftMetadata=2gg selector=3 size=2 sizeLimit=2 type!=2gi volumeAttributesClass=2
a [2gj
o class=2 deleteClaim=c id=i1 kraftMetadata=2gg selector=3 size=2 sizeLimit=2 type!=2gh volumeAttributesClass=2 volumes=2gk
s {"enum":["controller","broker"]}
a [2gm
o podSet=2dx pod=2dv perPodService=2dx perPodRoute=2dx perPodIngress=2dx persistentVolumeClaim=2dx kafkaContainer=2e5 initContainer=2e5
o replicas!=i1 storage!=2gl roles!=2gn resources=2eh jvmOptions=2cp template=2go
o spec!=2gp
o enabled=c maxRestarts=1g
s {"enum":["paused","stopped","running"]}
o toConfigMap!=a6
o fromConfigMap!=a6
o class=2 tasksMax=fq autoRestart=2gr version=2 config=58 state=2gs listOffsets=2gt alterOffsets=2gu
o spec!=2gv
s {"enum":["none","passive","aggressive","force",""],"nullable":true}
s {"enum":["isa","jerasure"]}
- {"enum":["4Ki","16Ki","64Ki","256Ki","1Mi"],"x-kubernetes-int-or-string":true}
o algorithm=2gy codingChunks!=i1 crushNumFailureDomains=fq crushOSDsPerFailureDomain=fq dataChunks!=i1 stripeUnit=2gz
s {"enum":["pool","image","init-only"]}
o secretNames=5 {"nullable":true}
o interval=2 path=2 startTime=2
a [2h3
o enabled=c mode=2h1 peers=2h2 snapshotSchedules=2h4
s {"enum":[".rgw.root",".nfs",".mgr"]}
o *2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o maxBytes=1g maxObjects=1g maxSize=2 {"nullable":true}
o primaryDeviceClass!=8u secondaryDeviceClass!=8u {"nullable":true}
o hybridStorage=2h9 replicasPerFailureDomain=fq requireSafeReplicaSize=c size!=i1 subFailureDomain=2 targetSizeRatio=2ea
o disabled=c interval=2 timeout=2 {"nullable":true}
o mirror=2hb {"x-kubernetes-preserve-unknown-fields":true}
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2h6 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc
o spec!=2hd
o *3 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o *3 {"nullable":true}
o *lp
o *2hh {"nullable":true}
s {"enum":["IfNotPresent","Always","Never",""]}
o allowUnsupported=c image=2 imagePullPolicy=2hj {"nullable":true}
s {"enum":["zero","random"]}
s {"enum":["complete","quick"]}
o dataSource=2hl iteration=1g method=2hm {"nullable":true}
o allowUninstallWithVolumes=c confirmation=1bk sanitizeDisks=2hn wipeDevicesFromOtherClusters=c {"nullable":true}
o daysToRetain=1g disable=c {"nullable":true}
o fuseMountOptions=2 kernelMountOptions=2
o crushLocationLabels=5 enabled=c
o cephfs=2hq readAffinity=2hr skipUserCreation=c
o enabled=c port=of prometheusEndpoint=2 prometheusEndpointSSLVerify=c ssl=c urlPrefix=2 {"nullable":true}
o machineDisruptionBudgetNamespace=2 manageMachineDisruptionBudgets=c managePodBudgets=c osdMaintenanceTimeout=1g pgHealthCheckTimeout=1g pgHealthyRegex=2 {"nullable":true}
o enable=c {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o mon=2hb osd=2hb status=2hb {"nullable":true}
o disabled=c probe=1z3
o *2hx
s {"enum":["mute","unmute"]}
o policy!=2hz
o *2i0
o daemonHealth=2hw livenessProbe=2hy muteHealthWarning=2i1 startupProbe=2hy {"nullable":true}
o enabled=c maxLogSize=5d periodicity=2 {"nullable":true}
i {"minimum":0,"maximum":5}
s {"enum":["","crush-compat","upmap","read","upmap-read"]}
o balancerMode=2i5
o enabled=c name=2 settings=2i6
a [2i7 {"nullable":true}
o allowMultiplePerNode=c count=2i4 hostNetwork=c modules=2i8 {"nullable":true}
i {"minimum":0,"maximum":9}
s {"minLength":1,"maxLength":1}
o configmapName!=t name!=2ib
o metadata=5x spec=1xt {"x-kubernetes-preserve-unknown-fields":true}
o arbiter=c name=2 volumeClaimTemplate=2id
a [2ie {"nullable":true}
o failureDomainLabel=2 subFailureDomain=2 zones=2if
a [2ie
o allowMultiplePerNode=c count=2ia externalMonIDs=5 failureDomainLabel=2 floatingMon=2ic stretchCluster=2ig volumeClaimTemplate=2id zones=2ih {"nullable":true}
o hostNetwork=sd perfCountersPrioLimit=1g port=9q statsPeriodSeconds=1g
o hostname=2 ip!=2 nodeName=2 targetRef=29r
a [2ik {"nullable":true}
o enabled=c exporter=2ij externalMgrEndpoints=2il externalMgrPrometheusPort=of interval=2 metricsDisabled=c port=of {"nullable":true}
o cluster=5 public=5 {"nullable":true}
o enabled=c {"nullable":true}
o compression=2io encryption=2io requireMsgr2=c {"nullable":true}
s {"enum":["IPv4","IPv6"],"nullable":true}
o clusterID=2 enabled=c
s {"enum":["","host","multus"],"nullable":true}
o addressRanges=2in connections=2ip dualStack=c hostNetwork=c ipFamily=2iq multiClusterService=2ir provider=2is selectors=1a2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4 tolerations=af topologySpreadConstraints=1jd
o *2iu {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o *1j8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
s {"enum":["aes","aes256k"],"minLength":3,"maxLength":7}
a [2ix {"minItems":1,"maxItems":2}
i {"minimum":0,"maximum":10}
s {"enum":["","Disabled","KeyGeneration"]}
o keepPriorKeyCountMax=2iz keyGeneration=rz keyRotationPolicy=2j0 keyType=2ix
o keyGeneration=rz keyRotationPolicy=2j0 keyType=2ix
o allowedCiphers=2iy csi=2j1 daemon=2j2 rbdMirrorPeer=2j2
o enabled=c schedule=2 {"nullable":true}
o connectionDetails=2h7 tokenSecretName=2 {"nullable":true}
o cephx=2j3 keyRotation=2j4 kms=2j5 {"nullable":true}
n {"minimum":0,"maximum":1,"nullable":true}
o config=2h7 fullpath=2 name=2
a [2j8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o confirmation=2
o claims=1j7 limits=a8 requests=a8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o metadata=5x spec=1xt
a [2jc
o config=2h7 deviceFilter=2 devicePathFilter=2 devices=2j9 name=2 resources=2jb useAllDevices=c volumeClaimTemplates=2jd
a [2je {"nullable":true}
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4 tolerations=af topologySpreadConstraints=1jd {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o annotations=1a1 finalizers=5 labels=3 name=2 namespace=2
o metadata=2jh spec=1xt
a [2ji
o config=2h7 count!=fq encrypted=c name!=2 placement=2jg portable=c preparePlacement=2jg resources=2jb schedulerName=2 tuneDeviceClass=c tuneFastDeviceClass=c volumeClaimTemplates!=2jj
a [2jk {"nullable":true}
s {"enum":["bluestore","bluestore-rdr"]}
o type=2jm updateStore=2
o allowDeviceClassUpdate=c allowOsdCrushWeightUpdate=c backfillFullRatio=2j7 config=2h7 deviceFilter=2 devicePathFilter=2 devices=2j9 flappingRestartIntervalHours=1g fullRatio=2j7 migration=2ja nearFullRatio=2j7 nodes=2jf onlyApplyOSDPlacement=c osdMaxUpdatesInParallel=fq scheduleAlways=c storageClassDeviceSets=2jl store=2jn useAllDevices=c useAllNodes=c volumeClaimTemplates=2jd {"nullable":true}
o annotations=2hf cephConfig=2hg cephConfigFromSecret=2hi cephVersion=2hk cleanupPolicy=2ho continueUpgradeAfterChecksEvenIfNotHealthy=c crashCollector=2hp csi=2hs dashboard=2ht dataDirHostPath=2 disruptionManagement=2hu external=2hv healthCheck=2i2 labels=2hf logCollector=2i3 mgr=2i9 mon=2ii monitoring=2im network=2it placement=2iv priorityClassNames=2h7 removeOSDsIfOutAndSafeToRemove=c resources=2iw security=2j6 skipUpgradeChecks=c storage=2jo upgradeOSDRequiresHealthyPGs=c waitTimeoutForHealthyOSDInMinutes=1g
o spec!=2jp
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc
a [2jr {"nullable":true}
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc {"nullable":true}
o activeCount!=1hi activeStandby=c annotations=2h7 cacheMemoryLimitFactor=2eb cacheMemoryRequestFactor=2eb labels=2h7 livenessProbe=2hx placement=2jg priorityClassName=2 resources=2jb startupProbe=2hx
o duration=2 path=2
a [2jv
o enabled=c peers=2h2 snapshotRetention=2jw snapshotSchedules=2h4 {"nullable":true}
o dataPools!=2js metadataPool!=2jt metadataServer!=2ju mirroring=2jx preserveFilesystemOnDelete=c preservePoolNames=c preservePoolsOnDelete=c statusCheck=2hc
o spec!=2jy
s {"minLength":1,"maxLength":36}
i {"minimum":0,"maximum":1,"nullable":true}
i {"minimum":-1,"maximum":256,"nullable":true}
o distributed=2k1 export=2k2 random=2j7
o clusterID=2k0 csiMetadataRadosNamespace=kb dataPoolName=2 filesystemName!=2 name=2 pinning=2k3 quota=5d
o spec!=2k4
o acceptedRoles!=5 implicitTenants=2 revocationInterval=28d serviceUserSecretName!=2 tokenCacheSize=28d url!=2 {"nullable":true}
o keystone=2k6
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc {"nullable":true}
o configMap=1xn emptyDir=1xs hostPath=1y2 persistentVolumeClaim=1y6 projected=1yg secret=1yk
o subPath!=8u volumeSource!=2k9
a [2ka
b {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o hostname=2 ip=2
a [2kd {"nullable":true}
o resources=1j8 {"nullable":true}
s {"enum":["localize","balance","default"]}
o type!=2kg
o *lp {"nullable":true}
i {"minimum":0,"maximum":65535,"nullable":true}
o annotations=3 labels=3 {"nullable":true}
o additionalVolumeMounts=2kb annotations=2h7 caBundleRef=1bk dashboardEnabled=2kc disableMultisiteSyncTraffic=c externalRgwEndpoints=2ke hostNetwork=2kc instances=28d labels=2h7 opsLogSidecar=2kf placement=2jg port=1g priorityClassName=2 readAffinity=2kh resources=2jb rgwCommandFlags=1a2 rgwConfig=1a2 rgwConfigFromSecret=2ki securePort=2kj service=2kk sslCertificateRef=1bk {"nullable":true}
o disabled=c probe=1z3 {"x-kubernetes-preserve-unknown-fields":true}
o readinessProbe=2km startupProbe=2hx {"nullable":true}
o dnsName!=8u port!=9q useTls!=c {"nullable":true}
o advertiseEndpoint=2ko dnsNames=5 {"nullable":true}
s {"enum":["s3","s3website","swift","swift_auth","admin","sts","iam","notifications"]}
a [2kq {"nullable":true}
o authUseKeystone=sd enabled=sd {"nullable":true}
o accountInUrl=sd urlPrefix=1bk versioningEnabled=sd {"nullable":true}
o enableAPIs=2kr s3=2ks swift=2kt
a [2 {"minItems":0,"maxItems":1000}
o defaultWorkarounds=c noCompression=c singleDiffieHellmanUse=c sslv2=c sslv3=c tlsv1_0=c tlsv1_1=c tlsv1_2=c
o cipherSuites=2kv ciphers=2kv keyRotation=2j4 kms=2j5 s3=2j5 sslOptions=2kw tlsGroups=5 {"nullable":true}
o dataPoolName!=8u name!=8u
a [2ky {"maxItems":10}
o dataNonECPoolName=2 dataPoolName!=8u default=c metadataPoolName!=8u name!=8u storageClasses=2kz
a [2l0
o dataPoolName=2 metadataPoolName=2 poolPlacements=2l1 preserveRadosNamespaceDataOnDelete=c {"nullable":true}
o name!=2 {"nullable":true}
o allowUsersInNamespaces=5 auth=2k7 dataPool=2k8 defaultRealm=c gateway=2kl healthCheck=2kn hosting=2kp metadataPool=2k8 preservePoolsOnDelete=c protocols=2ku security=2kx sharedPools=2l2 zone=2l3
o spec!=2l4
o name!=13
s {"enum":["*","read","write","read, write"]}
o amz-cache=2l7 bilog=2l7 bucket=2l7 buckets=2l7 datalog=2l7 info=2l7 mdlog=2l7 metadata=2l7 oidc-provider=2l7 ratelimit=2l7 roles=2l7 usage=2l7 user=2l7 user-policy=2l7 users=2l7 zone=2l7 {"nullable":true}
o accessKeyRef=lp secretKeyRef=lp
a [2l9
s {"enum":["read","write","delete"]}
a [2lb {"minItems":0,"maxItems":3}
- {"nullable":true,"x-kubernetes-int-or-string":true}
o maxBuckets=28d maxObjects=28d maxSize=2ld {"nullable":true}
o accountRef=2l6 capabilities=2l8 clusterNamespace=2 displayName=2 keys=2la opMask=2lc quotas=2le store=2
o spec!=2lf
o {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o storageClassName=2 bucketName=2 generateBucketName=2 additionalConfig=2lh objectBucketName=2
o spec=2li
o bucketHost=2 bucketPort=1g bucketName=2 region=2 subRegion=2 additionalConfig=2lh {"nullable":true}
o [58 {"nullable":true}
o storageClassName=2 endpoint=2lk authentication=2ll additionalState=2lh reclaimPolicy=2 claimRef=2lh
o spec=2lm
o configMapKeyRef=lp fieldRef=1q7 resourceFieldRef=1q9 secretKeyRef=lp
o name!=2 value=2 valueFrom=2lo
a [2lp
o postStart=1z0 preStop=1z0
o args=5 command=5 env=2lq envFrom=1yv image=2 imagePullPolicy=2 lifecycle=2lr livenessProbe=1z3 name!=2 ports=1z5 readinessProbe=1z3 resizePolicy=1z7 resources=1j8 restartPolicy=2 securityContext=1ja startupProbe=1z3 stdin=c stdinOnce=c terminationMessagePath=2 terminationMessagePolicy=2 tty=c volumeDevices=1zc volumeMounts=1xd workingDir=2
a [2ls
o clusterTrustBundle=1y9 configMap=1ya downwardAPI=1yb secret=1ya serviceAccountToken=1yd
a [2lu
o defaultMode=1g sources=2lv
o awsElasticBlockStore=1xg azureDisk=1xh azureFile=1xi cephfs=1xj cinder=1xk configMap=1xn csi=1xo downwardAPI=1xr emptyDir=1xs ephemeral=1xv fc=1xw flexVolume=1xx flocker=1xy gcePersistentDisk=1xz gitRepo=1y0 glusterfs=1y1 hostPath=1y2 image=1y3 iscsi=1y4 name!=2 nfs=1y5 persistentVolumeClaim=1y6 photonPersistentDisk=1y7 portworxVolume=1y8 projected=2lw quobyte=1yh rbd=1yi scaleIO=1yj secret=1yk storageos=1yl vsphereVolume=1ym
a [2lx
o clientCaCertSecret=lp passwordFromSecret=lp
o maxUnavailable=5d minAvailable=5d
o annotations=3 labels=3 name=2 nodePort=1g type=2
o cron=2 dir=2 enableOnMasterOnly=c existingPersistentVolumeClaimName=2 persistentVolumeClaimSpec=1xt
o persistentVolumeClaimSpec=1xt
o aclFromSecret=lp additionalContainers=2lt additionalVolumes=2ly affinity=a5 annotations=3 args=5 authentication=2lz containerSecurityContext=1ja customLivenessProbeConfigMap=a6 customReadinessProbeConfigMap=a6 customStartupProbeConfigMap=a6 enableReplicationReadinessGate=c env=2lq image=2 imagePullPolicy=2 imagePullSecrets=a7 initContainers=2lt labels=3 memcachedPort=1g networkPolicyEnabled=c nodeSelector=3 ownedObjectsMetadata=4 pdb=2m0 podMetadata=4 podSecurityContext=1j3 priorityClassName=2 replicas=1g resources=1j8 serviceAccountName=2 serviceSpec=2m1 skipFSGroup=c snapshot=2m2 tiering=2m3 tlsSecretRef=v2 tolerations=af topologySpreadConstraints=1jd
o spec=2m4
o backupTargetURL=2 credentialSecret=2 pollInterval=2 syncRequestedAt=1bk
o spec=2m6
s {"enum":["snapshot","snapshot-force-create","snapshot-cleanup","snapshot-delete","backup","backup-force-create","filesystem-trim","system-backup"]}
o concurrency=1g cron=2 groups=5 labels=3 name=2 parameters=3 retain=1g task=2m8
o spec=2m9
s {"minLength":2}
o apiVersion!=2 description=2 expr!=2 kind!=2 labelSelector=4o name=2 namespace=2 timeout=2mb
a [2mc
o endpoint=2 imageRepository=2 version!=2
s {"minLength":9}
o duration!=2 start!=2mf timezone=2
a [2mg {"minItems":1}
o windows=2mh
o pullPolicy=1j5 repository=2 tag=2
o image=2mj
o healthChecks=2md kubernetes!=2me maintenance=2mi talosctl=2mk
o spec=2ml
o disableEviction=c enabled!=c
o activeDeadlineSeconds=fq args=5 backoffLimit=i1 command=5 env=1qc envFrom=1yv image!=8u imagePullPolicy=1j5 name!=9p serviceAccountName=2 volumeMounts=1xd volumes=1yo
a [2mo
o post=2mp pre=2mp
s {"enum":["hard","soft"]}
s {"enum":["default","powercycle"]}
o debug=c force=c nodrain=c placement=2mr priorityClassName=2 rebootMode=2ms stage=c timeout=2 waitForVolumeDetach=c
s {"enum":["=","!=","=~","!~"]}
o matchType=2mu name!=8u value!=8u
a [2mv {"minItems":1}
o matchers!=2mw maxDuration=2
a [2mx {"minItems":1,"maxItems":8}
o prePull=c version!=2
o drain=2mn healthChecks=2md hooks=2mq maintenance=2mi nodeSelector=4o parallelism=fq policy=2mt silences=2my talos=2mz talosctl=2mk
o spec=2n0
o cacheDir=2 catalogDir!=2
s {"enum":["legacy","restricted"]}
o affinity=a5 extractContent=2n2 memoryTarget=5d nodeSelector=3 priorityClassName=2 securityContextConfig=2n3 tolerations=af
o base64data!=2 mediatype!=2
o interval=2
o registryPoll=2n6
o address=2 configMap=2 description=2 displayName=2 grpcPodConfig=2n4 icon=2n5 image=2 priority=1g publisher=2 secrets=5 sourceType!=2 updateStrategy=2n7
o spec!=2n8
s {"enum":["Default","TechPreviewUnsafeFailForward"]}
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5 upgradeStrategy=2na
o spec=2nb
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5
o spec=2nd
o affinity=a5 annotations=3 env=1qc envFrom=1yv nodeSelector=3 resources=1j8 selector=4o tolerations=af volumeMounts=1xd volumes=1yo
o channel=2 config=2nf installPlanApproval=2 name!=2 source!=2 sourceNamespace!=2 startingCSV=2
o spec!=2ng
`;
