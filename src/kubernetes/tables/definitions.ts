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
ClusterSecretStore v1 - cluster
ExternalSecret v1 cq
PushSecret v1alpha1 cr
SecretStore v1 -
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
BackendTLSPolicy v1,v1alpha3 d4
GatewayClass v1,v1beta1 d7 cluster
Gateway v1,v1beta1 eg
GRPCRoute v1 fe
HTTPRoute v1,v1beta1 ga
ListenerSet v1 gc
ReferenceGrant v1,v1beta1 gi
TCPRoute v1 go
TCPRoute v1alpha2 gr
TLSRoute v1,v1alpha3 gu
TLSRoute v1alpha2 gx
UDPRoute v1 go
UDPRoute v1alpha2 gr
= gateway.networking.x-k8s.io Gateway API 1.7.0
XBackend v1alpha1 -
XBackendTrafficPolicy v1alpha1 -
XMesh v1alpha1 - cluster
XTelemetryPolicy v1alpha1 -
= monitoring.coreos.com prometheus-operator 0.85.0
AlertmanagerConfig v1alpha1 -
Alertmanager v1 -
PodMonitor v1 hl
Probe v1 hu
PrometheusAgent v1alpha1 -
Prometheus v1 -
PrometheusRule v1 i1
ScrapeConfig v1alpha1 -
ServiceMonitor v1 i6
ThanosRuler v1 -
= fluxcd.controlplane.io Flux Operator 0.58.1
FluxInstance v1 io
FluxReport v1 iz
ResourceSetInputProvider v1 j9
ResourceSet v1 jo
= extensions.istio.io Istio 1.32.0
TrafficExtension v1alpha1 -
WasmPlugin v1alpha1 -
= networking.istio.io Istio 1.32.0
DestinationRule v1,v1alpha3,v1beta1 l1
EnvoyFilter v1alpha3 lo
Gateway v1,v1alpha3,v1beta1 lz
ProxyConfig v1beta1 m4
ServiceEntry v1,v1alpha3,v1beta1 mf
Sidecar v1,v1alpha3,v1beta1 mq
VirtualService v1,v1alpha3,v1beta1 nu
WorkloadEntry v1,v1alpha3,v1beta1 nv
WorkloadGroup v1,v1alpha3,v1beta1 o5
= security.istio.io Istio 1.32.0
AuthorizationPolicy v1,v1beta1 ok
PeerAuthentication v1,v1beta1 op
RequestAuthentication v1,v1beta1 oz
= telemetry.istio.io Istio 1.32.0
Telemetry v1,v1alpha1 pn
= eventing.keda.sh KEDA 2.21.0
CloudEventSource v1alpha1 -
ClusterCloudEventSource v1alpha1 - cluster
= keda.sh KEDA 2.21.0
ClusterTriggerAuthentication v1alpha1 qo cluster
ScaledJob v1alpha1 rb
ScaledObject v1alpha1 ro
TriggerAuthentication v1alpha1 qo
= traefik.io Traefik 3.7.13
IngressRoute v1alpha1 sa
IngressRouteTCP v1alpha1 sk
IngressRouteUDP v1alpha1 sq
Middleware v1alpha1 tq
MiddlewareTCP v1alpha1 tu
ServersTransport v1alpha1 u0
ServersTransportTCP v1alpha1 u3
TLSOption v1alpha1 u7
TLSStore v1alpha1 uc
TraefikService v1alpha1 ul
= argoproj.io Argo Rollouts 1.9.3
AnalysisRun v1alpha1 -
AnalysisTemplate v1alpha1 vy
ClusterAnalysisTemplate v1alpha1 vy cluster
Experiment v1alpha1 -
Rollout v1alpha1 xh
= cilium.io Cilium 1.20.2
CiliumBGPAdvertisement v2 xz cluster
CiliumBGPAdvertisement v2alpha1 - cluster
CiliumBGPClusterConfig v2 ya cluster
CiliumBGPClusterConfig v2alpha1 - cluster
CiliumBGPNodeConfigOverride v2 yg cluster
CiliumBGPNodeConfigOverride v2alpha1 - cluster
CiliumBGPNodeConfig v2,v2alpha1 - cluster
CiliumBGPPeerConfig v2 yt cluster
CiliumBGPPeerConfig v2alpha1 - cluster
CiliumCIDRGroup v2,v2alpha1 yw cluster
CiliumClusterwideEnvoyConfig v2 z2 cluster
CiliumClusterwideNetworkPolicy v2 10q cluster
CiliumEgressGatewayPolicy v2 10x cluster
CiliumEndpoint v2 -
CiliumEnvoyConfig v2 z2
CiliumIdentity v2 - cluster
CiliumLoadBalancerIPPool v2,v2alpha1 112 cluster
CiliumLocalRedirectPolicy v2 11a
CiliumNetworkPolicy v2 10q
CiliumNodeConfig v2,v2alpha1 11c
CiliumNode v2 - cluster
CiliumDatapathPlugin v2alpha1 - cluster
CiliumEndpointSlice v2alpha1 - cluster
CiliumGatewayClassConfig v2alpha1 11r
CiliumL2AnnouncementPolicy v2alpha1 11t cluster
CiliumPodIPPool v2alpha1 11z cluster
= bitnami.com Sealed Secrets 0.40.0
SealedSecret v1alpha1 125
= metallb.io MetalLB 0.16.2
BFDProfile v1beta1 12a
BGPAdvertisement v1beta1 12d
BGPPeer v1beta1 12k
BGPPeer v1beta2 12o
Community v1beta1 12q
ConfigurationState v1beta1 -
IPAddressPool v1beta1 12t
L2Advertisement v1beta1 12x
ServiceBGPStatus v1beta1 -
ServiceL2Status v1beta1 -
= groupsnapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeGroupSnapshotClass v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshotContent v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshot v1,v1beta1,v1beta2 -
= snapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeSnapshotClass v1 12z cluster
VolumeSnapshotContent v1 - cluster
VolumeSnapshot v1 132
= velero.io Velero 1.18.3
BackupRepository v1 -
Backup v1 13h
BackupStorageLocation v1 13m
DeleteBackupRequest v1 -
DownloadRequest v1 -
PodVolumeBackup v1 -
PodVolumeRestore v1 -
Restore v1 13z
Schedule v1 141
ServerStatusRequest v1 -
VolumeSnapshotLocation v1 143
= kyverno.io Kyverno 1.19.1
CleanupPolicy v2,v2beta1 14v
ClusterCleanupPolicy v2,v2beta1 14v cluster
ClusterPolicy v1 16t cluster
ClusterPolicy v2beta1 - cluster
GlobalContextEntry v2,v2alpha1,v2beta1 16z cluster
Policy v1 16t
Policy v2beta1 -
PolicyException v2,v2beta1 173
UpdateRequest v2 -
= policies.kyverno.io Kyverno 1.19.1
DeletingPolicy v1 178 cluster
DeletingPolicy v1alpha1,v1beta1 - cluster
GeneratingPolicy v1 17g cluster
GeneratingPolicy v1alpha1,v1beta1 - cluster
ImageValidatingPolicy v1,v1alpha1,v1beta1 - cluster
MutatingPolicy v1 17o cluster
MutatingPolicy v1alpha1,v1beta1 - cluster
NamespacedDeletingPolicy v1 178
NamespacedDeletingPolicy v1beta1 -
NamespacedGeneratingPolicy v1 17g
NamespacedGeneratingPolicy v1beta1 -
NamespacedImageValidatingPolicy v1,v1beta1 -
NamespacedMutatingPolicy v1 17o
NamespacedMutatingPolicy v1beta1 -
NamespacedValidatingPolicy v1 17u
NamespacedValidatingPolicy v1beta1 -
PolicyException v1 17z
PolicyException v1alpha1,v1beta1 -
ValidatingPolicy v1 17u cluster
ValidatingPolicy v1alpha1,v1beta1 - cluster
= wgpolicyk8s.io Kyverno 1.19.1
ClusterPolicyReport v1alpha2 - cluster
PolicyReport v1alpha2 -
= reports.kyverno.io Kyverno 1.19.1
ClusterEphemeralReport v1 - cluster
EphemeralReport v1 -
= karpenter.sh Karpenter 1.12.1
NodeClaim v1 - cluster
NodeOverlay v1alpha1 187 cluster
NodePool v1 18p cluster
= gateway.envoyproxy.io Envoy Gateway 1.9.1
Backend v1alpha1 195
BackendTrafficPolicy v1alpha1 -
ClientTrafficPolicy v1alpha1 1al
EnvoyExtensionPolicy v1alpha1 -
EnvoyPatchPolicy v1alpha1 -
EnvoyProxy v1alpha1 -
HTTPRouteFilter v1alpha1 1b1
SecurityPolicy v1alpha1 -
= postgresql.cnpg.io CloudNativePG 1.30.0
Backup v1 1b7
ClusterImageCatalog v1 1bl cluster
Cluster v1 1ev
DatabaseRole v1 1ey
Database v1 1fd
FailoverQuorum v1 w2
ImageCatalog v1 1bl
Pooler v1 1fn
Publication v1 1ft
ScheduledBackup v1 1fw
Subscription v1 1fy
= grafana.integreatly.org Grafana Operator 5.24.0
GrafanaAlertRuleGroup v1beta1 1gb
GrafanaContactPoint v1beta1 1gi
GrafanaDashboard v1beta1 1gy
GrafanaDatasource v1beta1 1h1
GrafanaFolder v1beta1 1h3
GrafanaLibraryPanel v1beta1 1h5
GrafanaManifest v1beta1 1hd
GrafanaMuteTiming v1beta1 1hj
GrafanaNotificationPolicy v1beta1 1hp
GrafanaNotificationPolicyRoute v1beta1 1hq
GrafanaNotificationTemplate v1beta1 1hs
Grafana v1beta1 -
GrafanaServiceAccount v1beta1 1hx
= volsync.backube VolSync 0.16.0
ReplicationDestination v1alpha1 1id
ReplicationSource v1alpha1 1in
= externaldns.k8s.io ExternalDNS 0.22.0
DNSEndpoint v1alpha1 1ir
DNSRecord v1alpha1 1it
= operators.coreos.com OLM 0.45.0
CatalogSource v1alpha1 1j1
ClusterServiceVersion v1alpha1 -
InstallPlan v1alpha1 -
OLMConfig v1 - cluster
OperatorCondition v1,v2 -
OperatorGroup v1 1j4
OperatorGroup v1alpha2 1j6
Operator v1 - cluster
Subscription v1alpha1 1k1
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
o spec=c7
o spec=cn
s {"minLength":0,"maxLength":4096}
o *cs
o group!=9n kind!=9o name!=t sectionName=9r
a [cu {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name!=t
a [cw {"minItems":1,"maxItems":8}
s {"minLength":1,"maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["Hostname","URI"]}
o hostname=cy type!=cz uri=t
a [d0 {"maxItems":5}
o caCertificateRefs=cx hostname!=9r subjectAltNames=d1 wellKnownCACertificates=t
o options=ct targetRefs!=cv validation!=d2
o spec!=d3
o group!=9n kind!=9o name!=t namespace=9p
o controllerName!=t description=94 parametersRef=d5
o spec!=d6
o routability=4c type=t value=4c
a [d8 {"maxItems":16}
s {"enum":["All","Selector","Same","None"]}
o from=da selector=4o
o namespaces=db
s {"enum":["All","None"]}
s {"minLength":0,"maxLength":63}
o *de
o annotations=ct labels=df parametersRef=cw
o group=9n kind!=9o
a [dh {"maxItems":8}
s {"enum":["All","Selector","Same"]}
o from=dj selector=4o
o kinds=di namespaces=dk
o group=9n kind=9o name!=t namespace=9p port=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i {"minimum":0}
o maxSize=dn
a [2 {"maxItems":64}
o allowedHeaders=dp
s {"maxLength":1024}
o allowedHeaders=dp allowedResponseHeaders=dp path=dr
s {"enum":["HTTP","GRPC"]}
o backendRef!=dm forwardBody=do grpc=dq http=ds protocol!=dt
s {"enum":["ExternalAuth","ExtensionRef"]}
o extensionRef=cw externalAuth=du type!=dv
a [dw {"maxItems":16}
o requests=dx
s {"minLength":1,"maxLength":255}
o group=9n kind=9o name!=t namespace=9p
a [e0 {"maxItems":64}
s {"enum":["Terminate","Passthrough"]}
o certificateRefs=e1 mode=e2 options=ct
o allowedRoutes=dl filters=dy hostname=cy name!=9r port!=9q protocol!=dz tls=e3
a [e4 {"minItems":1,"maxItems":64}
o clientCertificateRef=e0
a [d5 {"minItems":1,"maxItems":16}
s {"enum":["AllowValidOnly","AllowInsecureFallback"]}
o caCertificateRefs!=e7 mode=e8
o validation=e9
o port!=9q tls!=ea
a [eb {"maxItems":64}
o default!=ea perPort=ec
o backend=e6 frontend=ed
o addresses=d9 allowedListeners=dc defaultScope=dd gatewayClassName!=t infrastructure=dg listeners!=e5 tls=ee
o spec!=ef
a [cy {"maxItems":16}
a [9s {"maxItems":32}
s {"minLength":1,"maxLength":256}
s {"minLength":1,"maxLength":4096}
o name!=ej value!=ek
a [el {"maxItems":16}
a [2 {"maxItems":16}
o add=em remove=en set=em
i {"minimum":1}
o denominator=ep numerator!=dn
i {"minimum":0,"maximum":100}
o backendRef!=dm fraction=eq percent=er
s {"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
o extensionRef=cw requestHeaderModifier=eo requestMirror=es responseHeaderModifier=eo type!=et
a [eu {"maxItems":16}
i {"minimum":0,"maximum":1000000}
o filters=ev group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ex {"maxItems":16}
s {"enum":["Exact","RegularExpression"]}
o name!=ej type=ez value!=ek
a [f0 {"maxItems":16}
o method=dr service=dr type=ez
o headers=f1 method=f2
a [f3 {"maxItems":64}
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s {"enum":["Permanent","Session"]}
o lifetimeType=f6 name=ej path=dr
o name!=ej
s {"enum":["Cookie","Header"]}
o absoluteTimeout=f5 cookie=f7 header=f8 type=f9
o backendRefs=ey filters=ev matches=f4 name=9r sessionPersistence=fa
a [fb {"maxItems":16}
o hostnames=eh parentRefs=ei rules=fc useDefaultGateways=dd
o spec!=fd
a [ej {"maxItems":64}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
a [fg {"maxItems":9}
a [t {"maxItems":64}
o allowCredentials=c allowHeaders=ff allowMethods=fh allowOrigins=fi exposeHeaders=ff maxAge=ep
s {"enum":["ReplaceFullPath","ReplacePrefixMatch"]}
o replaceFullPath=dr replacePrefixMatch=dr type!=fk
s {"enum":["http","https"]}
i {"enum":[301,302,303,307,308]}
o hostname=9r path=fl port=9q scheme=fm statusCode=fn
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}
o hostname=9r path=fl
o cors=fj extensionRef=cw externalAuth=du requestHeaderModifier=eo requestMirror=es requestRedirect=fo responseHeaderModifier=eo type!=fp urlRewrite=fq
a [fr {"maxItems":16}
o filters=fs group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ft {"maxItems":16}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
s {"enum":["Exact","PathPrefix","RegularExpression"]}
o type=fw value=dr
s {"minLength":1,"maxLength":1024}
o name!=ej type=ez value!=fy
a [fz {"maxItems":16}
o headers=f1 method=fv path=fx queryParams=g0
a [g1 {"maxItems":64}
i {"minimum":400,"maximum":599}
a [g3
o attempts=dn backoff=f5 codes=g4
o backendRequest=f5 request=f5
o backendRefs=fu filters=fs matches=g2 name=9r retry=g5 sessionPersistence=fa timeouts=g6
a [g7 {"minItems":1,"maxItems":16}
o hostnames=eh parentRefs=ei rules=g8 useDefaultGateways=dd
o spec!=g9
o listeners!=e5 parentRef!=e0
o spec!=gb
o group!=9n kind!=9o namespace!=9p
a [gd {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name=t
a [gf {"minItems":1,"maxItems":16}
o from!=ge to!=gg
o spec!=gh
o group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [gj {"minItems":1,"maxItems":16}
o backendRefs!=gk name=9r
a [gl {"minItems":1,"maxItems":1}
o parentRefs=ei rules!=gm useDefaultGateways=dd
o spec!=gn
a [gl {"minItems":1,"maxItems":16}
o parentRefs=ei rules!=gp useDefaultGateways=dd
o spec!=gq
a [cy {"minItems":1,"maxItems":1024}
o hostnames!=gs parentRefs=ei rules!=gm useDefaultGateways=dd
o spec!=gt
a [cy {"maxItems":1024}
o hostnames=gv parentRefs=ei rules!=gp useDefaultGateways=dd
o spec!=gw
o node=c
s {"enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
o any=c matchNames=5
o key!=2 name=2 optional=c
o credentials=h1 type=2
o password=h1 username=h1
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
s {"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [h6
o action=h5 modulus=1g regex=2 replacement=2 separator=2 sourceLabels=h7 targetLabel=2
a [h8
o configMap=h1 secret=h1
a [h1
o *hb
s {"enum":["TLS10","TLS11","TLS12","TLS13"]}
o ca=ha cert=ha insecureSkipVerify=c keySecret=h1 maxVersion=hd minVersion=hd serverName=2
o clientId!=ha clientSecret!=h1 endpointParams=3 noProxy=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 scopes=5 tlsConfig=he tokenUrl!=8u
o authorization=h2 basicAuth=h3 bearerTokenSecret=h1 enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=h4 metricRelabelings=h9 noProxy=2 oauth2=hf params=88 path=2 port=2 portNumber=9q proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 relabelings=h9 scheme=fm scrapeTimeout=h4 targetPort=5d tlsConfig=he trackTimestampsStaleness=c
a [hg
a [gz
s {"enum":["RelabelConfig","RoleSelector"]}
o attachMetadata=gy bodySizeLimit=2 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=gz jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=h0 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podMetricsEndpoints=hh podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi selector!=4o selectorMechanism=hj targetLimit=1g
o spec!=hk
a [8u {"minItems":1}
o name!=8u values=hm
a [hn {"minItems":1}
o noProxy=2 path=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 scheme=fm url!=2
o namespaceSelector=h0 relabelingConfigs=h9 selector=4o
o labels=3 relabelingConfigs=h9 static=5
o ingress=hq staticConfig=hr
o authorization=h2 basicAuth=h3 bearerTokenSecret=h1 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=gz interval=h4 jobName=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g metricRelabelings=h9 module=2 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d oauth2=hf params=ho prober=hp sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi scrapeTimeout=h4 targetLimit=1g targets=hs tlsConfig=he
o spec!=ht
s {"minLength":1,"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o alert=2 annotations=3 expr!=5d for=h4 keep_firing_for=hv labels=3 record=2
a [hw
o interval=h4 labels=3 limit=1g name!=8u partial_response_strategy=2 query_offset=h4 rules=hx
a [hy
o groups=hz
o spec!=i0
o ca=ha caFile=2 cert=ha certFile=2 insecureSkipVerify=c keyFile=2 keySecret=h1 maxVersion=hd minVersion=hd serverName=2
o authorization=h2 basicAuth=h3 bearerTokenFile=2 bearerTokenSecret=h1 enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=h4 metricRelabelings=h9 noProxy=2 oauth2=hf params=88 path=2 port=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 relabelings=h9 scheme=fm scrapeTimeout=h4 targetPort=5d tlsConfig=i2 trackTimestampsStaleness=c
a [i3
o attachMetadata=gy bodySizeLimit=2 convertClassicHistogramsToNHCB=c endpoints!=i4 fallbackScrapeProtocol=gz jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=h0 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi selector!=4o selectorMechanism=hj targetLabels=5 targetLimit=1g
o spec!=i5
s {"enum":["small","medium","large"]}
s {"enum":["kubernetes","openshift","aws","azure","gcp"]}
o domain=2 multitenant=c multitenantWorkloadIdentity=c networkPolicy=c objectLevelWorkloadIdentity=c size=i7 tenantDefaultDecryptionServiceAccount=2 tenantDefaultKubeConfigServiceAccount=2 tenantDefaultServiceAccount=2 type=i8
s {"enum":["source-controller","kustomize-controller","helm-controller","notification-controller","image-reflector-controller","image-automation-controller","source-watcher"]}
a [ia
s {"enum":["upstream-alpine","enterprise-alpine","enterprise-distroless","enterprise-distroless-fips"]}
o artifact=3a artifactPullSecret=2 imagePullSecret=2 registry!=2 variant=ic version!=2
o patches=r
a [2 {"minItems":1}
s {"enum":["ephemeral","persistent"]}
o key=2 shards!=if storage=ig
o class!=2 size!=2
s {"enum":["OCIRepository","GitRepository","Bucket"]}
s {"maxLength":63}
s {"enum":["generic","aws","azure","gcp","github"]}
o interval=m kind!=ij name=ik path!=2 provider=il pullSecret=2 ref!=2 url!=2
o cluster=i9 commonMetadata=4 components=ib distribution!=id kustomize=ie migrateResources=c sharding=ih storage=ii sync=im wait=c
o spec=in
o nodes=1g platform!=2 serverVersion!=2
o image!=2 name!=2 ready!=c status!=2
a [iq
o entitlement!=2 managedBy=2 status!=2 version=2
o apiVersion!=2 platform!=2 version!=2
o failing!=1g running!=1g suspended!=1g totalSize=2
o apiVersion!=2 kind!=2 stats=iu
a [iv
o id!=2 path=2 ready!=c source=2 status!=2
o cluster=ip components=ir distribution!=is operator=it reconcilers=iw sync=ix
o spec=iy
i {"maximum":10000}
o excludeBranch=2 excludeEnvironment=2 excludeTag=2 includeBranch=2 includeEnvironment=2 includeTag=2 labels=5 limit=j0 semver=2
o cron!=2 timeZone=2 window=m
a [j2
o matchExpressions=4n matchLabels=3 name=2 namespace=2
a [j4
o labels=5
s {"enum":["Static","GitHubBranch","GitHubTag","GitHubPullRequest","GitLabBranch","GitLabTag","GitLabMergeRequest","GitLabEnvironment","AzureDevOpsBranch","AzureDevOpsTag","AzureDevOpsPullRequest","AWSCodeCommitBranch","AWSCodeCommitTag","AWSCodeCommitPullRequest","GiteaBranch","GiteaTag","GiteaPullRequest","OCIArtifactTag","ACRArtifactTag","ECRArtifactTag","GARArtifactTag","ExternalService","ExternalArtifact"]}
o certSecretRef=7 defaultValues=66 filter=j1 insecure=c schedule=j3 secretRef=7 selectors=j5 serviceAccountName=2 skip=j6 type!=j7 url=2
o spec=j8
o apiVersion!=2 kind!=2 name!=2 namespace=2 ready=c readyExpr=2
a [ja
s {"enum":["Flatten","Permute"]}
o includeEmptyProviders=c name!=jc
a [66
s {"enum":["fluxcd.controlplane.io/v1"]}
s {"enum":["ResourceSetInputProvider"]}
o apiVersion=jf kind=jg name=2 selector=4o
a [jh
a [58
s {"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o name!=jk resources=jj resourcesTemplate=2 timeout=m
a [jl {"minItems":1,"maxItems":20}
o commonMetadata=4 dependsOn=jb inputStrategy=jd inputs=je inputsFrom=ji resources=jj resourcesTemplate=2 serviceAccountName=2 steps=jm wait=c
o spec=jn
s {"enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]}
o interval=2 timeout=2
o h2UpgradePolicy=jp http1MaxPendingRequests=1g http2KeepAlive=jq http2MaxRequests=1g idleTimeout=2 maxConcurrentStreams=1g maxRequestsPerConnection=1g maxRetries=1g useClientProtocol=c
i {"minimum":0,"maximum":4294967295}
o interval=2 probes=js time=2
o connectTimeout=2 idleTimeout=2 maxConnectionDuration=2 maxConnections=1g tcpKeepalive=jt
o http=jr tcp=ju
o errorUtilizationPenaltyPercent=js metricNamesForComputingUtilization=5 weightExpirationPeriod=2 weightStabilizationPeriod=2 weightUpdatePeriod=2
o name!=2 value=2
a [jx
o attributes=jy name!=2 path=2 ttl=2
o tableSize=dn
o minimumRingSize=dn
o httpCookie=jz httpHeaderName=2 httpQueryParameterName=2 maglev=k0 minimumRingSize=dn ringHash=k1 useSourceIp=c
o *js
o from=2 to=k3
a [k4
b {"nullable":true}
o from=2 to=2
a [k7
o distribute=k5 enabled=k6 failover=k8 failoverPriority=5
s {"enum":["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"]}
n {"minimum":0,"nullable":true}
n {"minimum":0,"maximum":100,"nullable":true}
o aggression=kb duration!=2 minimumPercent=kc
i {"minimum":1,"maximum":4294967295,"nullable":true}
o enabled=k6 failover=k8 failoverPriority=5 minClusterSize=ke
o backendUtilization=jw consistentHash=k2 localityLbSetting=k9 simple=ka warmup=kd warmupDurationSecs=2 zoneAwareLbSetting=kf
i {"minimum":0,"maximum":4294967295,"nullable":true}
i {"minimum":0,"maximum":100,"nullable":true}
i {"minimum":100,"maximum":599}
a [kj
o baseEjectionTime=2 consecutive5xxErrors=kh consecutiveErrors=1g consecutiveGatewayErrors=kh consecutiveLocalOriginFailures=kh failurePercentageThreshold=ki interval=2 maxEjectionPercent=1g minHealthPercent=1g outlierDetectionHttpErrorCodes=kk splitExternalLocalOriginErrors=c
o number=js
s {"enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"]}
o caCertCredentialName=2 caCertificates=2 caCrl=2 clientCertificate=2 credentialName=2 insecureSkipVerify=k6 mode=kn privateKey=2 sni=2 subjectAltNames=5
o connectionPool=jv loadBalancer=kg outlierDetection=kl port=km tls=ko
a [kp {"maxItems":4096}
s {"enum":["V1","V2"]}
o version=kr
o budgetInterval=2 minRetryConcurrency=js percent=kc
o protocol=2 targetHost!=2 targetPort!=js
o connectionPool=jv loadBalancer=kg outlierDetection=kl portLevelSettings=kq proxyProtocol=ks retryBudget=kt tls=ko tunnel=ku
o labels=3 name!=2 trafficPolicy=kv
a [kw
o *ik
o matchLabels=ky
o exportTo=5 host!=2 subsets=kx trafficPolicy=kv workloadSelector=kz
o spec=l0
s {"enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}
o name=2 portNumber=js service=2 subset=2
s {"enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]}
o name=2 subFilter=a6
o applicationProtocols=2 destinationPort=js filter=l5 name=2 sni=2 transportProtocol=2 transportSocket=2
o filterChain=l6 listenerFilter=2 name=2 portName=2 portNumber=js
o metadata=3 proxyVersion=2
s {"enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]}
o action=l9 name=2
o domainName=2 name=2 route=la
o gateway=2 name=2 portName=2 portNumber=js vhost=lb
o filter=l5 portNumber=js route=a6
o cluster=l3 context=l4 listener=l7 proxy=l8 routeConfiguration=lc waypoint=ld
s {"enum":["UNSPECIFIED","AUTHN","AUTHZ","STATS"]}
s {"enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE","MERGE_AND_REPLACE_LIST"]}
o filterClass=lf operation=lg value=58
o applyTo=l2 match=le patch=lh
a [li
o group=9n kind!=9o name!=t namespace=2
a [lk {"maxItems":16}
o labels=ky
o configPatches=lj priority=1g targetRefs=ll workloadSelector=lm
o spec=ln
o name!=2 number!=js protocol!=2 targetPort=js
a [2 {"minItems":1,"maxItems":2}
s {"enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}
s {"enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]}
o caCertificates=2 privateKey=2 serverCertificate=2
a [lt {"minItems":1,"maxItems":2}
o alpnProtocols=5 caCertCredentialName=2 caCertificates=2 caCrl=2 cipherSuites=5 credentialName=2 credentialNames=lq ecdhCurves=5 httpsRedirect=c insecureSkipVerify=k6 maxProtocolVersion=lr minProtocolVersion=lr mode=ls privateKey=2 serverCertificate=2 subjectAltNames=5 tlsCertificates=lu verifyCertificateHash=5 verifyCertificateSpki=5
o bind=2 defaultEndpoint=2 hosts!=5 name=2 port!=lp tls=lv
a [lw
o selector=3 servers=lx
o spec=ly
i {"minimum":0,"nullable":true}
o *3l
o imageType=2
o concurrency=m0 environmentVariables=m1 image=m2 selector=kz
o spec=m3
a [94 {"maxItems":256}
s {"maxLength":256}
o address=m6 labels=3 locality=3l network=3l ports=k3 serviceAccount=4c weight=js
a [m7 {"maxItems":4096}
a [2 {"minItems":1,"maxItems":256}
s {"enum":["MESH_EXTERNAL","MESH_INTERNAL"]}
o name!=m6 number!=js protocol=m6 targetPort=js
a [mb {"maxItems":256}
s {"enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]}
o addresses=m5 endpoints=m8 exportTo=5 hosts!=m9 location=ma ports=mc resolution=md subjectAltNames=5 workloadSelector=lm
o spec!=me
s {"enum":["DEFAULT","IPTABLES","NONE"]}
o name=2 number=js protocol=2 targetPort=js
o bind=2 captureMode=mg hosts!=5 port=mh
a [mi
o bind=2 captureMode=mg connectionPool=jv defaultEndpoint=2 port!=mh tls=lv
a [mk
o host!=2 port=km subset=2
s {"enum":["REGISTRY_ONLY","ALLOW_ANY"]}
o egressProxy=mm mode=mn
o egress=mj inboundConnectionPool=jv ingress=ml outboundTrafficPolicy=mo workloadSelector=lm
o spec=mp
o exact=2 prefix=2 regex=2
a [mr
s {"enum":["UNSPECIFIED","FORWARD","IGNORE"]}
o allowCredentials=k6 allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=ms exposeHeaders=5 maxAge=2 unmatchedPreflights=mt
o name=2 namespace=2
o bytes=2 string=2
o body=mw status!=js
n
o value=my
o grpcStatus=2 http2Error=2 httpStatus=1g percentage=mz
o exponentialDelay=2 fixedDelay=2 percent=1g percentage=mz
o abort=n0 delay=n1
o add=3 remove=5 set=3
o request=n3 response=n3
o *mr
o authority=mr gateways=5 headers=n5 ignoreUriCase=c method=mr name=2 port=js queryParams=n5 scheme=mr sourceLabels=3 sourceNamespace=2 statPrefix=2 uri=mr withoutHeaders=n5
a [n6
o destination!=mm percentage=mz
a [n8
s {"enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]}
o authority=2 derivePort=na port=js prefixRewrite=2 redirectCode=js scheme=2 uri=2
o attempts=1g backoff=2 perTryTimeout=2 retryIgnorePreviousHosts=k6 retryOn=2 retryRemoteLocalities=k6
o match=2 rewrite=2
o authority=2 uri=2 uriRegexRewrite=nd
o destination!=mm headers=n4 weight=1g
a [nf
o corsPolicy=mu delegate=mv directResponse=mx fault=n2 headers=n4 match=n7 mirror=mm mirror_percent=kh mirrorPercent=kh mirrorPercentage=mz mirrors=n9 name=2 redirect=nb retries=nc rewrite=ne route=ng timeout=2
a [nh
o destinationSubnets=5 gateways=5 port=js sourceLabels=3 sourceNamespace=2 sourceSubnet=2
a [nj
o destination!=mm weight=1g
a [nl
o match=nk route=nm
a [nn
o destinationSubnets=5 gateways=5 port=js sniHosts!=5 sourceLabels=3 sourceNamespace=2
a [np
o match!=nq route=nm
a [nr
o exportTo=5 gateways=5 hosts=5 http=ni tcp=no tls=ns
o spec=nt
o spec!=m7
a [8u
o command!=nw
o port=js service=2
o name=2 value=2
a [nz
o host=2 httpHeaders=o0 path=2 port!=js scheme=2
o host=2 port!=js
o exec=nx failureThreshold=dn grpc=ny httpGet=o1 initialDelaySeconds=dn periodSeconds=dn successThreshold=dn tcpSocket=o2 timeoutSeconds=dn
o metadata=4 probe=o3 template!=m7
o spec!=o4
s {"enum":["ALLOW","DENY","AUDIT","CUSTOM"]}
s {"maxLength":320}
a [o7 {"maxItems":16}
o ipBlocks=5 namespaces=5 notIpBlocks=5 notNamespaces=5 notPrincipals=5 notRemoteIpBlocks=5 notRequestPrincipals=5 notServiceAccounts=o8 notTrustDomains=5 principals=5 remoteIpBlocks=5 requestPrincipals=5 serviceAccounts=o8 trustDomains=5
o source=o9
a [oa {"maxItems":512}
o hosts=5 methods=5 notHosts=5 notMethods=5 notPaths=5 notPorts=5 paths=5 ports=5
o operation=oc
a [od
o key!=2 notValues=5 values=5
a [of
o from=ob to=oe when=og
a [oh {"maxItems":512}
o action=o6 provider=a6 rules=oi selector=kz targetRef=lk targetRefs=ll
o spec=oj
s {"enum":["UNSET","DISABLE","PERMISSIVE","STRICT"]}
o mode=ol
o *om
o mtls=om portLevelMtls=on selector=kz
o spec=oo
o name!=8u prefix=2
a [oq
o claim!=8u header!=8u
a [os
s {"enum":["OPTIONAL","REQUIRED"]}
a [8u {"maxItems":64}
o audiences=nw forwardOriginalToken=c fromCookies=nw fromHeaders=or fromParams=nw issuer=8u jwks=2 jwks_uri=13 jwksUri=13 outputClaimToHeaders=ot outputPayloadToHeader=2 presence=ou spaceDelimitedClaims=ov timeout=2
a [ow {"maxItems":4096}
o jwtRules=ox selector=kz targetRef=lk targetRefs=ll
o spec=oy
o expression=2
s {"enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}
o mode=p1
o name!=8u
a [p3
o disabled=k6 filter=p0 match=p2 providers=p4
a [p5
s {"enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}
o customMetric=8u metric=p7 mode=p1
s {"enum":["UPSERT","REMOVE"]}
o operation=p9 value=2
o *pa
o disabled=k6 match=p8 tagOverrides=pb
a [pc
o overrides=pd providers=p4 reportingInterval=2
a [pe
o defaultValue=2 name!=8u
o value!=8u
o environment=pg formatter=ph header=pg literal=ph
o *pi
o customTags=pj disableContextPropagation=k6 disableSpanReporting=k6 enableIstioTags=k6 match=p2 providers=p4 randomSamplingPercentage=kc useRequestIdForTraceSampling=k6
a [pk
o accessLogging=p6 metrics=pf selector=kz targetRef=lk targetRefs=ll tracing=pl
o spec=pm
o key!=2 name!=2
o secretKeyRef!=po
o valueFrom!=pp
o accessKey!=pq accessSecretKey!=pq accessToken=pq
s {"enum":["keda","workload"]}
s {"enum":["azure-workload","gcp","aws","aws-eks","none"]}
o externalID=2 identityAuthorityHost=2 identityId=2 identityOwner=ps identityTenantId=2 provider!=pt roleArn=2
o name!=2 parameter!=2 secretKey=2 versionId=2 versionStage=2
a [pv {"minItems":1}
o credentials=pr podIdentity=pu region=2 secrets!=pw
o activeDirectoryEndpoint=2 keyVaultResourceURL=2 type!=2
o clientId!=2 clientSecret!=pq tenantId!=2
o name!=2 parameter!=2 version=2
a [q0 {"minItems":1}
o cloud=py credentials=pz podIdentity=pu secrets!=q1 vaultUri!=2
o activeDirectoryEndpoint=2 clientCertificate=pq clientCertificatePassword=pq clientId!=2 clientSecret=pq cloud=2 tenantId!=2
o parameter!=2 serviceAccountName!=2
a [q4
o key!=2 name!=2 parameter!=2
a [q6
o containerName=2 name!=2 parameter!=2
a [q8
o clientSecret!=pq
o id!=2 parameter!=2 version=2
a [qb {"minItems":1}
o credentials=qa podIdentity=pu secrets!=qc
s {"enum":["token","kubernetes"]}
o serviceAccount=2 serviceAccountName=2 token=2
o altNames=2 commonName=2 format=2 ipSans=2 otherSans=2 ttl=2 uriSans=2
s {"enum":["","secretV2","secret","pki"]}
o key!=2 parameter!=2 path!=2 pkiData=qg type=qh
a [qi {"minItems":1}
o address!=2 authentication!=qe credential=qf mount=2 namespace=2 role=2 secrets!=qj
s {"enum":["clientCredentials"]}
o clientId!=2 clientSecret=pq scopes=5 tokenUrl!=2 tokenUrlParams=3 type=ql
o awsSecretManager=px azureKeyVault=q2 azureServicePrincipal=q3 boundServiceAccountToken=q5 configMapTargetRef=q7 env=q9 filePath=2 gcpSecretManager=qd hashiCorpVault=qk oauth2=qm podIdentity=pu secretTargetRef=q7
o spec!=qn
o containerName=2 operator!=2 values!=ac
o status=2 type!=2
a [qq
o action!=2 onExitCodes=qp onPodConditions=qr
a [qs
o rules!=qt
o succeededCount=1g succeededIndexes=2
a [qv
o rules!=qw
o metadata=5x spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=qu podReplacementPolicy=2 selector=4o successPolicy=qx suspend=c template!=qy ttlSecondsAfterFinished=1g
s {"enum":["foreground","background"]}
s {"enum":["gradual","immediate"]}
o propagationPolicy=r0 strategy=r1
s {"enum":["min","avg","sum","max"]}
s {"enum":["default","custom","accurate","eager"]}
o customScalingQueueLengthDeduction=1g customScalingRunningJobPercentage=2 multipleScalersCalculation=r3 pendingPodConditions=5 strategy=r4
s {"enum":["TriggerAuthentication","ClusterTriggerAuthentication"]}
o kind=r6 name!=2
o authenticationRef=r7 metadata!=3 metricType=2 name=2 type!=8u useCachedMetrics=c
a [r8 {"minItems":1}
o envSourceContainerName=2 failedJobsHistoryLimit=dn jobTargetRef!=qz maxReplicaCount=ep minReplicaCount=dn pollingInterval=ep rollout=r2 rolloutStrategy=r1 scalingStrategy=r5 successfulJobsHistoryLimit=dn triggers!=r9
o spec=ra
o periodSeconds!=1g type!=2 value!=1g
a [rc
o policies=rd selectPolicy=2 stabilizationWindowSeconds=1g tolerance=5d
o scaleDown=re scaleUp=re
o behavior=rf name=2
s {"enum":["AverageValue","Value"]}
o activationTarget=2 formula=2 metricType=rh target=2
o horizontalPodAutoscalerConfig=rg restoreToOriginalReplicaCount=c scalingModifiers=ri
s {"enum":["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower","scalingModifiers"]}
o behavior=rk failureThreshold!=dn replicas!=dn
o apiVersion=2 envSourceContainerName=2 kind=2 name!=8u
o advanced=rj cooldownPeriod=dn fallback=rl idleReplicaCount=dn initialCooldownPeriod=dn maxReplicaCount=ep minReplicaCount=dn pollingInterval=ep scaleTargetRef!=rm triggers!=r9
o spec!=rn
a [44
s {"enum":["Rule"]}
s {"enum":["minimal","detailed"]}
o accessLogs=c metrics=c traceVerbosity=rr tracing=c
i {"maximum":9223372036854775000}
o followRedirects=c headers=3 hostname=2 interval=5d method=2 mode=2 path=2 port=1g scheme=2 status=1g timeout=5d unhealthyInterval=5d
s {"enum":["Service","TraefikService"]}
o failureWindow=5d maxFailedAttempts=1g
o flushInterval=2
s {"enum":["none","lax","strict","None","Lax","Strict"]}
o domain=2 httpOnly=c maxAge=1g name=2 path=2 sameSite=ry secure=c
o cookie=rz
s {"enum":["wrr","p2c","hrw","leasttime","RoundRobin"]}
o healthCheck=ru kind=rv middlewares=rp name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
a [s2
o kind=rq match!=2 middlewares=rp observability=rs priority=rt services=s3 syntax=2
a [s4
o main=2 sans=5
a [s6
o certResolver=2 domains=s7 options=44 secretName=2 store=44
o entryPoints=5 ingressClassName=2 parentRefs=rp routes!=s5 tls=s8
o spec!=s9
i {"minimum":1,"maximum":2}
o version=sb
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d proxyProtocol=sc serversTransport=2 terminationDelay=1g tls=c weight=dn
a [sd
s {"enum":["v3","v2"]}
o match!=2 middlewares=rp priority=rt services=se syntax=sf
a [sg
o certResolver=2 domains=s7 options=44 passthrough=c secretName=2 store=44
o entryPoints=5 ingressClassName=2 routes!=sh tls=si
o spec!=sj
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d weight=dn
a [sl
o services=sm
a [sn
o entryPoints=5 ingressClassName=2 routes!=so
o spec!=sp
o prefix=2
o headerField=2 realm=2 removeHeader=c secret=2
o maxRequestBodyBytes=1g maxResponseBodyBytes=1g memRequestBodyBytes=1g memResponseBodyBytes=1g retryExpression=2
o middlewares=rp
o checkPeriod=5d expression=2 fallbackDuration=5d recoveryDuration=5d responseCode=kj
o defaultEncoding=2 encodings=5 excludedContentTypes=5 includedContentTypes=5 minResponseBodyBytes=dn
o autoDetect=c
o allowEncodedBackSlash=c allowEncodedHash=c allowEncodedNullCharacter=c allowEncodedPercent=c allowEncodedQuestionMark=c allowEncodedSemicolon=c allowEncodedSlash=c
o *1g
o errorRequestHeaders=5 query=2 service=s2 status=5 statusRewrites=sz
o caOptional=c caSecret=2 certSecret=2 insecureSkipVerify=c
o addAuthCookiesToResponse=5 address=2 authRequestHeaders=5 authResponseHeaders=5 authResponseHeadersRegex=2 authSigninURL=2 forwardBody=c headerField=2 maxBodySize=1g maxResponseBodySize=1g preserveLocationHeader=c preserveRequestMethod=c tls=t1 trustForwardHeader=c
o allowOrigins=5
o accessControlAllowCredentials=c accessControlAllowHeaders=5 accessControlAllowMethods=5 accessControlAllowOriginList=5 accessControlAllowOriginListRegex=5 accessControlExposeHeaders=5 accessControlMaxAge=1g addVaryHeader=c allowedHosts=5 browserXssFilter=c contentSecurityPolicy=2 contentSecurityPolicyReportOnly=2 contentTypeNosniff=c customBrowserXSSValue=2 customFrameOptionsValue=2 customRequestHeaders=3 customResponseHeaders=3 featurePolicy=2 forceSTSHeader=c frameDeny=c hostsProxyHeaders=5 isDevelopment=c permissionsPolicy=2 publicKey=2 referrerPolicy=2 sslForceHost=c sslHost=2 sslProxyHeaders=3 sslRedirect=c sslTemporaryRedirect=c stsIncludeSubdomains=c stsPreload=c stsSeconds=dn
o depth=dn excludedIPs=5 ipv6Subnet=1g
o ipStrategy=t5 requestHeaderName=2 requestHost=c
o amount=dn sourceCriterion=t6
o ipStrategy=t5 rejectStatusCode=1g sourceRange=5
o ipStrategy=t5 sourceRange=5
o commonName=c country=c domainComponent=c locality=c organization=c province=c serialNumber=c
o commonName=c country=c domainComponent=c locality=c organization=c organizationalUnit=c province=c serialNumber=c
o issuer=ta notAfter=c notBefore=c sans=c serialNumber=c subject=tb
o info=tc pem=c
o caSecret=2 certSecret=2 insecureSkipVerify=c
o db=1g dialTimeout=5d endpoints=5 maxActiveConns=1g minIdleConns=1g poolSize=1g readTimeout=5d secret=2 tls=te writeTimeout=5d
o average=dn burst=dn period=5d redis=tf sourceCriterion=t6
o permanent=c regex=2 replacement=2
o permanent=c port=2 scheme=2
o path=2
o regex=2 replacement=2
i {"minimum":-1}
o attempts=dn disableRetryOnNetworkError=c initialInterval=5d maxRequestBodyBytes=tl retryNonIdempotentMethod=c status=5 timeout=5d
o forceSlash=c prefixes=5
o regex=5
o addPrefix=sr basicAuth=ss buffering=st chain=su circuitBreaker=sv compress=sw contentType=sx digestAuth=ss encodedCharacters=sy errors=t0 forwardAuth=t2 grpcWeb=t3 headers=t4 inFlightReq=t7 ipAllowList=t8 ipWhiteList=t9 passTLSClientCert=td plugin=66 rateLimit=tg redirectRegex=th redirectScheme=ti replacePath=tj replacePathRegex=tk retry=tm stripPrefix=tn stripPrefixRegex=to
o spec!=tp
o amount=dn
o sourceRange=5
o inFlightConn=tr ipAllowList=ts ipWhiteList=ts
o spec!=tt
o dialTimeout=5d idleConnTimeout=5d pingTimeout=5d readIdleTimeout=5d responseHeaderTimeout=5d
o configMap=2 secret=2
a [tw
o ids=5 trustDomain=2
o certificatesSecrets=5 cipherSuites=5 disableHTTP2=c forwardingTimeouts=tv insecureSkipVerify=c maxIdleConnsPerHost=tl maxVersion=2 minVersion=2 peerCertURI=2 rootCAs=tx rootCAsSecrets=5 serverName=2 spiffe=ty
o spec!=tz
o certificatesSecrets=5 insecureSkipVerify=c peerCertURI=2 rootCAs=tx rootCAsSecrets=5 serverName=2 spiffe=ty
o dialKeepAlive=5d dialTimeout=5d proxyProtocol=sc terminationDelay=5d tls=u1
o spec!=u2
s {"enum":["NoClientCert","RequestClientCert","RequireAnyClientCert","VerifyClientCertIfGiven","RequireAndVerifyClientCert"]}
o clientAuthType=u4 secretNames=5
o alpnProtocols=5 cipherSuites=5 clientAuth=u5 curvePreferences=5 disableSessionTickets=c maxVersion=2 minVersion=2 preferServerCipherSuites=c sniStrict=c
o spec!=u6
o secretName!=2
a [u8
o domain=s6 resolver=2
o certificates=u9 defaultCertificate=u8 defaultGeneratedCert=ua
o spec!=ub
o maxRequestBodyBytes=1g status=5
o errors!=ud fallback!=s2 service!=s2
o services=s3
o healthCheck=ru kind=rv middlewares=rp name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw percent=1g port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
a [ug
o healthCheck=ru kind=rv maxBodySize=1g middlewares=rp mirrorBody=c mirrors=uh name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
o services=s3 sticky=s0
o failover=ue highestRandomWeight=uf mirroring=ui weighted=uj
o spec!=uk
o fieldPath!=2
o fieldRef=um secretKeyRef=po
o name!=2 value=2 valueFrom=un
a [uo
o metricName!=2
a [uq
o limit!=1g metricName!=2
a [us
o dimensions=o0 metricName=2 namespace=2
o metric=uu period=5d stat=2 unit=2
o expression=2 id=2 label=2 metricStat=uv period=5d returnData=c
a [uw
o interval=2 metricDataQueries!=ux
s {"enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
s {"enum":["v1","v2"]}
o name=2 namespaced=c
o aggregator=uz apiVersion=v0 formula=2 interval=2 queries=3 query=2 secretRef=v1
o address=2 query=2
o profile=2 query=2
o status!=2 type!=2
a [v5
o action!=2 onExitCodes=qp onPodConditions=v6
a [v7
o rules!=v8
o metadata=4 spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=v9 podReplacementPolicy=2 selector=4o successPolicy=qx suspend=c template!=va ttlSecondsAfterFinished=1g
o metadata=4 spec!=vb
o end=2 region!=2 scope!=2 start=2 step!=1g
o controlScope!=vd experimentScope!=vd name!=2
a [ve
o marginal!=1g pass!=1g
o address!=2 application!=2 canaryConfigName!=2 configurationAccountName!=2 lookback=c metricsAccountName!=2 scopes!=vf storageAccountName!=2 threshold!=vg
o profile=2 query!=2 timeout=1g
o clientId=2 clientSecret=2 scopes=5 tokenUrl=2
o profile=2 region=2 roleArn=2
o oauth2=vj sigv4=vk
o key!=2 value!=2
a [vm
o end=2 start=2 step=2
o address=2 authentication=vl headers=vn insecure=c query=2 rangeQuery=vo timeout=1g
o address=2 interval=2 query=2
o authentication=vl body=2 headers=vn insecure=c jsonBody=58 jsonPath=2 method=2 timeoutSeconds=1g url!=2
o cloudWatch=uy datadog=v2 graphite=v3 influxdb=v4 job=vc kayenta=vh newRelic=vi plugin=58 prometheus=vp skywalking=vq wavefront=v3 web=vr
o consecutiveErrorLimit=5d consecutiveSuccessLimit=5d count=5d failureCondition=2 failureLimit=5d inconclusiveLimit=5d initialDelay=2 interval=2 name!=2 provider!=vs successCondition=2
a [vt
o clusterScope=c templateName=2
a [vv
o args=up dryRun=ur measurementRetention=ut metrics=vu templates=vw
o spec!=vx
o successfulRunHistoryLimit=1g unsuccessfulRunHistoryLimit=1g
o revisions=1g
o weight!=1g
o
o preferredDuringSchedulingIgnoredDuringExecution=w1 requiredDuringSchedulingIgnoredDuringExecution=w2
o fieldRef=um podTemplateHashValue=2
o name!=2 value=2 valueFrom=w4
a [w5
o analysisRunMetadata=4 args=w6 dryRun=ur measurementRetention=ut templates=vw
o abortScaleDownDelaySeconds=1g activeMetadata=4 activeService!=2 antiAffinity=w3 autoPromotionEnabled=c autoPromotionSeconds=1g maxUnavailable=5d postPromotionAnalysis=w7 prePromotionAnalysis=w7 previewMetadata=4 previewReplicaCount=1g previewService=2 scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g
o analysisRunMetadata=4 args=w6 dryRun=ur measurementRetention=ut startingStep=1g templates=vw
o pingService!=2 pongService!=2
o type!=2 value!=1g
o args=w6 clusterScope=c name!=2 requiredForCompletion=c templateName!=2
a [wc
o metadata=4 name!=2 replicas=1g selector=4o service=a6 specRef!=2 weight=1g
a [we
o analyses=wd analysisRunMetadata=4 dryRun=ur duration=2 scaleDownDelaySeconds=1g templates!=wf
o duration=5d
o config=58 name!=2
o matchTrafficWeight=c replicas=1g weight=1g
o headerName!=2 headerValue!=mr
a [wk
o match=wl name=2
o headers=n5 method=mr path=mr
a [wn
o match=wo name!=2 percentage=1g
o analysis=w7 experiment=wg pause=wh plugin=wi setCanaryScale=wj setHeaderRoute=wm setMirrorRoute=wp setWeight=1g
a [wq
o durationSeconds!=1g enabled!=c
o annotationPrefix=2 ingress=2 ingresses=5 rootService=2 servicePort!=1g stickinessConfig=ws
o mappings!=5
o name!=2 rules=5
o route=wv
o canaryVirtualNodeRef!=7 stableVirtualNodeRef!=7
o name!=2 routes=5
o virtualNodeGroup=wx virtualService=wy
o additionalSubsetNames=5 canarySubsetName!=2 name!=2 stableSubsetName!=2
o port=1g
a [x1
o port=1g sniHosts=5
a [x3
o name!=2 routes=5 tcpRoutes=x2 tlsRoutes=x4
a [x5
o destinationRule=x0 virtualService=x5 virtualServices=x6
a [7
o additionalIngressAnnotations=3 annotationPrefix=2 canaryIngressAnnotations=3 stableIngress=2 stableIngresses=5
o rootService=2 trafficSplitName=2
o weightedTraefikServiceName!=2
o alb=wt ambassador=wu apisix=ww appMesh=wz istio=x7 managedRoutes=x8 maxTrafficWeight=1g nginx=x9 plugins=58 smi=xa traefik=xb
o abortScaleDownDelaySeconds=1g analysis=w9 antiAffinity=w3 canaryMetadata=4 canaryService=2 dynamicStableScale=c maxSurge=5d maxUnavailable=5d minPodsPerReplicaSet=1g pingPong=wa replicaProgressThreshold=wb scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g stableMetadata=4 stableService=2 steps=wr trafficRouting=xc
o blueGreen=w8 canary=xd
o apiVersion=2 kind=2 name=2 scaleDown=2
o analysis=vz minReadySeconds=1g paused=c progressDeadlineAbort=c progressDeadlineSeconds=1g replicas=1g restartAt=2 revisionHistoryLimit=1g rollbackWindow=w0 selector=4o strategy=xe template=va workloadRef=xf
o spec!=xg
s {"enum":["PodCIDR","CiliumPodIPPool","Service","Interface"]}
s {"enum":["internet","planned-shut","accept-own","route-filter-translated-v4","route-filter-v4","route-filter-translated-v6","route-filter-v6","llgr-stale","no-llgr","blackhole","no-export","no-advertise","no-export-subconfed","no-peer"]}
a [xj
o large=5 standard=5 wellKnown=xk
o communities=xl localPreference=1g
s {"enum":["In","NotIn","Exists","DoesNotExist"]}
o key!=2 operator!=xn values=5
a [xo
o matchExpressions=xp matchLabels=ky
s {"enum":["LoadBalancerIP","ClusterIP","ExternalIP"]}
a [xr {"minItems":1}
i {"minimum":0,"maximum":31}
i {"minimum":0,"maximum":127}
o addresses!=xs aggregationLengthIPv4=xt aggregationLengthIPv6=xu
o advertisementType!=xi attributes=xm interface=7 selector=xq service=xv
a [xw
o advertisements!=xx
o spec!=xy
i {"minimum":1,"maximum":4294967295}
s {"enum":["ipv4","ipv6"]}
o addressFamily!=y1
s {"enum":["DefaultGateway"]}
o defaultGateway=y2 mode!=y3
o autoDiscovery=y4 name!=dz peerASN=js peerAddress=2 peerConfigRef=7
a [y5
o localASN=y0 localPort=9q name!=dz peers=y6
a [y7 {"minItems":1,"maxItems":16}
o bgpInstances!=y8 nodeSelector=xq
o spec!=y9
o localAddress=2 localPort=1g name!=dz
a [yb
o localASN=y0 localPort=1g name!=dz peers=yc routerID=2
a [yd {"minItems":1}
o bgpInstances!=ye
o spec!=yf
i {"minimum":1,"maximum":255}
s {"enum":["ipv4","ipv6","l2vpn","ls","opaque"]}
s {"enum":["unicast","multicast","mpls_label","encapsulation","vpls","evpn","ls","sr_policy","mup","mpls_vpn","mpls_vpn_multicast","route_target_constraints","flowspec_unicast","flowspec_vpn","key_value"]}
o advertisements=xq afi!=yi safi!=yj
a [yk
i {"minimum":1,"maximum":4095}
o enabled!=c restartTimeSeconds=ym
i {"minimum":1,"maximum":2147483647}
i {"minimum":3,"maximum":65535}
o connectRetryTimeSeconds=yo holdTimeSeconds=yp keepAliveTimeSeconds=9q
o peerPort=9q sourceInterface=2
o authSecretRef=2 ebgpMultihop=yh families=yl gracefulRestart=yn timers=yq transport=yr
o spec!=ys
a [2 {"minItems":0}
o externalCIDRs!=yu
o spec!=yv
o name!=2 namespace=2 number=5
a [yx
o listener=2 name!=2 namespace=2 ports=ac
a [yz
o backendServices=yy nodeSelector=xq resources!=jj services=z0
o spec=z1
s {"enum":["disabled","required","test-always-fail"]}
o mode!=z3
s {"enum":["IPv4","IPv6"]}
o family=z5 type!=5d
a [z6 {"maxItems":40}
o fields=z7
a [z8
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o cidr=2 cidrGroupRef=za cidrGroupSelector=xq except=5
a [zb
a [xq
s {"enum":["all","world","cluster","cluster-mesh","host","init","ingress","unmanaged","remote-node","health","none","kube-apiserver"]}
a [ze
o matchName=3i matchPattern=3i
a [zg
o labels=3 region=2 securityGroupsIds=5 securityGroupsNames=5
o aws=zi
a [zj
s {"enum":["CiliumEnvoyConfig","CiliumClusterwideEnvoyConfig"]}
o kind=zl name!=8u
i {"minimum":1,"maximum":100}
o envoyConfig!=zm name!=8u priority=zn
o certificate=2 privateKey=2 secret!=44 trustedCA=2
i {"minimum":0,"maximum":65535}
s {"enum":["TCP","UDP","SCTP","VRRP","IGMP","GRE","IPIP","IPV6","ESP","AH","ANY"]}
o endPort=zq port=2 protocol=zr
a [zs {"maxItems":40}
s {"enum":["LOG","ADD","DELETE","REPLACE"]}
o mismatch=zu name!=8u secret=44 value=2
a [zv
o headerMatches=zw headers=5 host=2 method=2 path=2
a [zx
o dns=zh http=zy
a [3i {"minItems":1}
o listener=zo originatingTLS=zp ports=zt rules=zz serverNames=100 terminatingTLS=zp
a [101
a [2 {"maxItems":0}
o namespace=2 serviceName=2
o namespace=2 selector!=xq
o k8sService=104 k8sServiceSelector=105
a [106
o authentication=z4 icmps=z9 toCIDR=5 toCIDRSet=zc toEndpoints=zd toEntities=zf toFQDNs=zh toGroups=zk toNodes=zd toPorts=102 toRequires=103 toServices=107
a [108
a [zs
o ports=10a
a [10b
o icmps=z9 toCIDR=5 toCIDRSet=zc toEndpoints=zd toEntities=zf toGroups=zk toNodes=zd toPorts=10c toRequires=103 toServices=107
a [10d
o egress=c ingress=c
o authentication=z4 fromCIDR=5 fromCIDRSet=zc fromEndpoints=zd fromEntities=zf fromGroups=zk fromNodes=zd fromRequires=103 icmps=z9 toPorts=102
a [10g
o fromCIDR=5 fromCIDRSet=zc fromEndpoints=zd fromEntities=zf fromGroups=zk fromNodes=zd fromRequires=103 icmps=z9 toPorts=10c
a [10i
o key!=2 source=2 value=2
a [10k
s {"maxLength":32}
o value=10m
o description=2 egress=109 egressDeny=10e enableDefaultDeny=10f endpointSelector=xq ingress=10h ingressDeny=10j labels=10l log=10n nodeSelector=xq
a [10o
o spec=10o specs=10p
s {"maxLength":39}
o egressIP=10r interface=2 nodeSelector!=xq
a [10s {"maxItems":64}
o namespaceSelector=xq nodeSelector=xq podSelector=xq
a [10u
o destinationCIDRs!=5 egressGateway!=10s egressGateways=10t excludedCIDRs=5 selectors!=10v
o spec=10w
s {"enum":["Yes","No"]}
o cidr=2 start=2 stop=2
a [10z
o allowFirstLastIPs=10y blocks=110 disabled=c serviceSelector=xq
o spec!=111
o name=2 port!=2 protocol!=9f
a [113
o localEndpointSelector!=xq toPorts!=114
o ip!=2 toPorts!=114
o namespace!=2 serviceName!=2 toPorts=114
o addressMatcher=116 serviceMatcher=117
o description=2 redirectBackend!=115 redirectFrontend!=118 skipRedirectFromBackend=c
o spec=119
o defaults!=3 nodeSelector!=4o
o spec!=11b
s {"enum":["OVERWRITE","APPEND_IF_ABSENT","PASS_THROUGH"]}
o serverHeaderTransformation=11d
o enabled=c
o grpcWebTranslation=11f
s {"enum":["Allow","Deny"]}
s {"enum":["LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c externalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerSourceRanges=5 loadBalancerSourceRangesPolicy=11h trafficDistribution=2 type=11i
s {"enum":["JSON","Text"]}
s {"enum":["HTTP","TCP"]}
a [11l {"minItems":1}
o format!=11k json=3 targets=11m text=ek
a [11n {"minItems":1,"maxItems":8}
o accessLogs=11o
o description=94 envoy=11e httpOptions=11g service=11j telemetry=11p
o spec=11q
o externalIPs=c interfaces=5 loadBalancerIPs=c nodeSelector=xq serviceSelector=xq
o spec=11s
i {"minimum":1,"maximum":32}
o cidrs!=if maskSize!=11u
i {"minimum":1,"maximum":128}
o cidrs!=if maskSize!=11w
o allowFirstIP=c allowLastIP=c ipv4=11v ipv6=11x namespaceSelector=xq podSelector=xq
o spec!=11y
o *2 {"x-kubernetes-preserve-unknown-fields":true}
o *2 {"nullable":true}
o annotations=3 finalizers=5 labels=3 name=2 namespace=2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o data=121 immutable=c metadata=122 type=2
o data=2 encryptedData!=120 template=123
o spec!=124
i {"minimum":2,"maximum":255}
i {"minimum":10,"maximum":60000}
i {"minimum":1,"maximum":254}
o detectMultiplier=126 echoInterval=127 echoMode=c minimumTtl=128 passiveMode=c receiveInterval=127 transmitInterval=127
o spec=129
i {"minimum":1,"maximum":10}
o aggregationLength=ep aggregationLengthV6=1g asPathPrepend=12b communities=5 ipAddressPoolSelectors=c8 ipAddressPools=5 localPref=1g nodeSelectors=c8 peers=5 serviceSelectors=c8
o spec=12c
o key!=2 operator!=2 values!=if
a [12e
o matchExpressions=12f matchLabels=3
a [12g
i {"minimum":0,"maximum":16384}
o bfdProfile=2 ebgpMultiHop=c holdTime=2 keepaliveTime=2 myASN!=js nodeSelectors=12h password=2 peerASN!=js peerAddress!=2 peerPort=12i routerID=2 sourceAddress=2
o spec=12j
s {"enum":["internal","external"]}
i {"minimum":1,"maximum":16384}
o bfdProfile=2 connectTime=2 disableMP=c dualStackAddressFamily=c dynamicASN=12l ebgpMultiHop=c enableGracefulRestart=c holdTime=2 interface=2 keepaliveTime=2 localASN=y0 myASN!=js nodeSelectors=c8 password=2 passwordSecret=mv peerASN=js peerAddress=2 peerPort=12m routerID=2 sourceAddress=2 vrf=2
o spec=12n
o communities=o0
o spec=12p
o namespaceSelectors=c8 namespaces=5 priority=1g serviceSelectors=c8
o addresses!=5 autoAssign=c avoidBuggyIPs=c serviceAllocation=12r
o spec!=12s
o preference!=4o weight!=zn
a [12u
o interfaces=5 ipAddressPoolSelectors=c8 ipAddressPools=5 nodeSelectors=c8 preferredNodeSelectors=12v serviceSelectors=c8
o spec=12w
s {"enum":["Delete","Retain"]}
o deletionPolicy!=12y driver!=2 parameters=3
o persistentVolumeClaimName=2 volumeSnapshotContentName=2
o source!=130 volumeSnapshotClassName=2
o spec!=131
a [2 {"nullable":true}
o matchExpressions=4n matchLabels=3 {"nullable":true}
s {"enum":["Continue","Fail"]}
o command!=if container=2 onError=135 timeout=2
o exec!=136
a [137
o excludedNamespaces=133 excludedResources=133 includedNamespaces=133 includedResources=133 labelSelector=134 name!=2 post=138 pre=138
a [139 {"nullable":true}
o resources=13a
o labels=3
a [4o {"nullable":true}
o apiGroup=2 kind!=2 name!=2
o parallelFilesUpload=1g {"nullable":true}
o csiSnapshotTimeout=2 datamover=2 defaultVolumesToFsBackup=k6 defaultVolumesToRestic=k6 excludedClusterScopedResources=133 excludedNamespaceScopedResources=133 excludedNamespaces=133 excludedResources=133 hooks=13b includeClusterResources=k6 includedClusterScopedResources=133 includedNamespaceScopedResources=133 includedNamespaces=133 includedResources=133 itemOperationTimeout=2 labelSelector=134 metadata=13c orLabelSelectors=13d orderedResources=121 resourcePolicy=13e snapshotMoveData=k6 snapshotVolumes=k6 storageLocation=2 ttl=2 uploaderConfig=13f volumeGroupSnapshotLabelKey=2 volumeSnapshotLocations=5
o spec=13g
s {"enum":["ReadOnly","ReadWrite"]}
s {"nullable":true}
o bucket!=2 caCert=2 caCertRef=h1 prefix=2
o accessMode=13i backupSyncPeriod=13j config=3 credential=h1 default=c objectStorage!=13k provider!=2 validationFrequency=13j
o spec=13l
o command!=if container=2 execTimeout=2 onError=135 waitForReady=k6 waitTimeout=2
a [58 {"x-kubernetes-preserve-unknown-fields":true}
o initContainers=13o timeout=2
o exec=13n init=13p
a [13q
o excludedNamespaces=133 excludedResources=133 includedNamespaces=133 includedResources=133 labelSelector=134 name!=2 postHooks=13r
a [13s
o resources=13t
o apiGroup=2 kind!=2 name!=2 {"nullable":true}
o excludedResources=133 includedResources=133 {"nullable":true}
o parallelFilesDownload=1g writeSparseFiles=k6 {"nullable":true}
o backupName=2 excludedNamespaces=133 excludedResources=133 existingResourcePolicy=13j hooks=13u includeClusterResources=k6 includedNamespaces=133 includedResources=133 itemOperationTimeout=2 labelSelector=134 namespaceMapping=3 orLabelSelectors=13d preserveNodePorts=k6 resourceModifier=13v resourcePolicy=13v restorePVs=k6 restoreStatus=13w scheduleName=2 uploaderConfig=13x
o spec=13y
o paused=c schedule!=2 skipImmediately=c template!=13g useOwnerReferencesInBackup=k6
o spec=140
o config=3 credential=h1 provider!=2
o spec=142
s {"enum":["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=144 value=22
a [145
o all=146 any=146
o key!=2 value!=22
a [148
s {"enum":["GET","POST"]}
o caBundle=2 headers=vn url!=2
o data=149 default=22 jmesPath=2 method=14a service=14b urlPath=2
o jmesPath=2 name!=2
s {"enum":["default","amazon","azure","google","github"]}
a [14e
o allowInsecureRegistry=c providers=14f secrets=5
o imageRegistryCredentials=14g jmesPath=2 reference!=2
o default=22 jmesPath=2 value=22
o apiCall=14c configMap=44 globalReference=14d imageRegistry=14h name!=2 variable=14i
a [14j
s {"enum":["Foreground","Background","Orphan"]}
s {"enum":["CREATE","CONNECT","UPDATE","DELETE"]}
a [14m
o annotations=3 kinds=5 name=2 names=5 namespaceSelector=4o namespaces=5 operations=14n selector=4o
o apiGroup=2 kind!=2 name!=2 namespace=2
a [14p
o clusterRoles=5 resources=14o roles=5 subjects=14q
a [14r
o all=14s any=14s
o conditions=147 context=14k deletionPropagationPolicy=14l exclude=14t match!=14t schedule!=2
o spec!=14u
s {"enum":["All","One"]}
s {"enum":["Ignore","Fail"]}
o all=14s any=14s clusterRoles=5 resources=14o roles=5 subjects=14q
o kinds=5 namespace=2 selector=4o
s {"enum":["Equals","NotEquals","In","AnyIn","AllIn","NotIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=150 value=22
a [151
o all=152 any=152 {"x-kubernetes-preserve-unknown-fields":true}
o apiVersion=2 clone=mv cloneList=14z context=14k data=22 kind=2 list=2 name=2 namespace=2 preconditions=153 uid=2
a [154
o apiVersion=2 clone=mv cloneList=14z data=22 foreach=155 generateExisting=c kind=2 name=2 namespace=2 orphanDownstreamOnPolicyDelete=c synchronize=c uid=2
o jmesPath=2 key=2 name=2 path!=2 value=2
a [157
o *158
s {"enum":["Ascending","Descending"]}
o context=14k foreach=22 list=2 order=15a patchStrategicMerge=22 patchesJson6902=2 preconditions=153
a [15b
o apiVersion=2 context=14k kind=2 name=2 namespace=2 preconditions=22 selector=4o uid=2
a [15d
o foreach=15c mutateExistingOnPolicyUpdate=c patchStrategicMerge=22 patchesJson6902=2 targets=15e
o key!=2 valueExpression!=2
a [15g
o expression!=2 message=2 messageExpression=2 reason=2
a [15i
o apiVersion=2 kind=2
o name=2 namespace=2 parameterNotFoundAction=2 selector=4o
o auditAnnotations=15h expressions=15j generate=c paramKind=15k paramRef=15l variables=3u
o conditions=22
s {"enum":["Audit","Enforce"]}
s {"enum":["audit","enforce","Audit","Enforce"]}
o action=15p namespaceSelector=4o namespaces=5
a [15q
o anyPattern=22 context=14k deny=15n elementScope=c foreach=22 list=2 pattern=22 preconditions=153
a [15s
o ignoreSCT=c pubkey=2 tsaCertChain=2
o ignoreTlog=c pubkey=2 url=2
o cert=2 certChain=2 ctlog=15u rekor=15v
o additionalExtensions=3 ctlog=15u issuer=2 issuerRegExp=2 rekor=15v roots=2 subject=2 subjectRegExp=2
o name!=2 namespace!=2
o ctlog=15u kms=2 publicKeys=2 rekor=15v secret=15y signatureAlgorithm=2
o annotations=3 attestor=22 certificates=15w keyless=15x keys=15z repository=2 signatureAlgorithm=2
a [160
o count=ep entries=161
a [162
o enable=c namespace=2
o group=2 kind=2 name=2 namespace=2 version=2
a [165
o fields=5 objects=166
a [167
o annotationDomain=2 attestors=163 dryRun=164 ignoreFields=168 repository=2
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o controlName!=16a images=5 restrictedField=2 values=5
a [16b
s {"enum":["privileged","baseline","restricted"]}
s {"enum":["v1.19","v1.20","v1.21","v1.22","v1.23","v1.24","v1.25","v1.26","v1.27","v1.28","v1.29","v1.30","v1.31","v1.32","latest"]}
o exclude=16c level=16d version=16e
o allowExistingViolations=c anyPattern=22 assert=22 cel=15m deny=15n failureAction=15o failureActionOverrides=15r foreach=15t manifests=169 message=2 pattern=22 podSecurity=16f
o all=152 any=152
a [16h
o attestors=163 conditions=16i name=2 predicateType=2 type=2
a [16j
s {"enum":["Cosign","SigstoreBundle","Notary"]}
o deny=15n message=2
o additionalExtensions=3 annotations=3 attestations=16k attestors=163 cosignOCI11=c failureAction=15o image=2 imageReferences=5 imageRegistryCredentials=14g issuer=2 key=2 mutateDigest=c repository=2 required=c roots=2 skipImageReferences=5 subject=2 type=16l useCache=c validate=16m verifyDigest=c
a [16n
o celPreconditions=3u context=14k exclude=14y generate=156 imageExtractors=159 match!=14y mutate=15f name!=ik preconditions=22 reportProperties=3 skipBackgroundRequests=c validate=16g verifyImages=16o
a [16p
o failurePolicy=14x matchConditions=3u timeoutSeconds=1g
o admission=c applyRules=14w background=c emitWarning=c failurePolicy=14x generateExisting=c generateExistingOnPolicyUpdate=c mutateExistingOnPolicyUpdate=c rules=16q schemaValidation=c useServerSideApply=c validationFailureAction=15p validationFailureActionOverrides=15r webhookConfiguration=16r webhookTimeoutSeconds=1g
o spec!=16s
o data=149 method=14a refreshInterval=2 retryLimit=ep service=14b urlPath=2
o group=2 namespace=2 resource!=2 version!=2
o jmesPath!=2 name!=2
a [16w
o apiCall=16u kubernetesResource=16v projections=16x
o spec!=16y
o policyName!=2 ruleNames!=5
a [170
o background=c conditions=147 exceptions!=171 match!=14t podSecurity=16c
o spec!=172
o apiGroups=5 apiVersions=5 operations=5 resourceNames=5 resources=5 scope=2
a [174
o excludeResourceRules=175 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=175
o conditions=3u deletionPropagationPolicy=14l matchConstraints=176 schedule!=2 variables=3u
o spec!=177
o admission=11f generateExisting=11f orphanDownstreamOnPolicyDelete=11f skipBackgroundRequests=c synchronize=11f
s {"enum":["none","cel"]}
o interpolate=17a value!=8u
o expression=2 template=17b
a [17c {"minItems":1}
o timeoutSeconds=1g
o auditAnnotations=15h evaluation=179 generate!=17d matchConditions=3u matchConstraints=176 useServerSideApply=c variables=3u webhookConfiguration=17e
o spec!=17f
o controllers=5
o mutatingAdmissionPolicy=11f podControllers=17h
o admission=11f background=11f mode=2 mutateExisting=11f skipBackgroundRequests=c useServerSideApply=c
o applyConfiguration=p0 jsonPatch=p0 patchType!=2
a [17k
o excludeResourceRules=175 expression=2 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=175
o auditAnnotations=15h autogen=17i evaluation=17j failurePolicy=14x matchConditions=3u matchConstraints=176 mutations=17l reinvocationPolicy=2 targetMatchConditions=3u targetMatchConstraints=17m variables=3u webhookConfiguration=17e
o spec!=17n
o podControllers=17h validatingAdmissionPolicy=11f
o admission=11f background=11f mode=2
s {"enum":["Deny","Audit","Warn"]}
a [17r
o auditAnnotations=15h autogen=17p evaluation=17q failurePolicy=14x matchConditions=3u matchConstraints=176 validationActions=17s validations=15j variables=3u webhookConfiguration=17e
o spec!=17t
o kind!=2 name!=2
a [17v
s {"enum":["skip","pass"]}
o allowedValues=5 evaluationMode=2 expiresAt=2 images=5 matchConditions=3u policyRefs!=17w properties=3 reportResult=17x
o spec!=17y
s {"maxLength":316}
s {"enum":["Gte","Lte","In","NotIn","Exists","DoesNotExist","Gt","Lt"]}
a [2 {"maxLength":63}
o key!=180 operator!=181 values=182
a [183 {"maxItems":100}
i {"minimum":1,"maximum":10000}
o capacity=a8 price=2 priceAdjustment=2 requirements!=184 weight=185
o spec!=186
s {"enum":["Underutilized","Empty","Drifted"]}
a [188 {"maxItems":50}
o duration=2 nodes=2 reasons=189 schedule=2
a [18a {"maxItems":50}
s {"enum":["WhenEmpty","WhenEmptyOrUnderutilized"]}
o budgets=18b consolidateAfter!=2 consolidationPolicy=18c
o annotations=3 labels=ky
o group!=2 kind!=2 name!=2
i {"minimum":1,"maximum":50}
o key!=180 minValues=18g operator!=181 values=182
a [18h {"maxItems":100}
s {"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}
o effect!=18j key!=8u timeAdded=2 value=2
a [18k
o expireAfter=2 nodeClassRef!=18f requirements!=18i startupTaints=18l taints=18l terminationGracePeriod=2
o metadata=18e spec!=18m
o disruption=18d limits=a8 replicas=dn template!=18n weight=zn
o spec!=18o
s {"enum":["gateway.envoyproxy.io/h2c","gateway.envoyproxy.io/ws","gateway.envoyproxy.io/wss"]}
a [18q
o hostname!=t port!=zq
s {"minLength":3,"maxLength":45}
o address!=18t port!=zq
o path!=2
o fqdn=18s hostname=9r ip=18u unix=18v zone=2
a [18w {"minItems":1,"maxItems":256}
a [cw {"maxItems":8}
s {"enum":["JA3","JA4"]}
a [18z
s {"enum":["Auto","1.0","1.1","1.2","1.3"]}
o alpnProtocols=5 autoSNIFromEndpointHostname=c caCertificateRefs=18y ciphers=5 clientCertificateRef=e0 ecdhCurves=5 fingerprints=190 insecureSkipVerify=c maxVersion=191 minVersion=191 signatureAlgorithms=5 sni=9r wellKnownCACertificates=t
s {"enum":["Endpoints","DynamicResolver"]}
o appProtocols=18r endpoints=18x fallback=c tls=192 type=193
o spec!=194
o failClosed=c name!=dz
o disableXForwardedForAppend=c numTrustedHops=1g trustedCIDRs=if
o customHeader=196 directSourceIP=w2 xForwardedFor=197
o closeDelay=f5 maxConnectionDuration=f5 maxRequestsPerConnection=1g maxStreamDuration=f5 value=ep
o bufferLimit=5d connectionLimit=199 maxAcceptPerSocketEvent=1g socketBufferLimit=5d
o enableWeb=c
a [el {"minItems":1,"maxItems":64}
a [2 {"minItems":1,"maxItems":64}
s {"enum":["Exact","Prefix","Suffix","RegularExpression"]}
o type=19e value!=fy
a [19f {"minItems":1,"maxItems":64}
o add=19c addIfAbsent=19c remove=19d removeOnMatch=19g set=19c
o stripTrailingHostDot=c
s {"enum":["PreserveOrGenerate","Preserve","Generate","Disable"]}
s {"enum":["Allow","RejectRequest","DropHeader"]}
s {"enum":["Subject","Cert","Chain","DNS","URI"]}
a [19l {"maxItems":5}
s {"enum":["Sanitize","ForwardOnly","AppendForward","SanitizeSet","AlwaysForwardOnly"]}
o certDetailsToAdd=19m mode=19n
o disableRateLimitHeaders=c earlyRequestHeaders=19h enableEnvoyHeaders=c host=19i lateResponseHeaders=19h preserveXRequestID=c requestID=19j withUnderscoresAction=19k xForwardedClientCert=19o
o path!=fy
o useDefaultHost=c
a [19f
o disableSafeMaxConnectionDuration=c enableTrailers=c http10=19r ignoredUpgradeTypes=19s preserveHeaderCase=c
o idleInterval=f5 interval=f5 intervalJitter=er timeout=f5
o connectionKeepalive=19u initialConnectionWindowSize=5d initialStreamWindowSize=5d maxConcurrentStreams=yo onInvalidMessage=2
s {"enum":["KeepUnchanged","RejectRequest","UnescapeAndForward","UnescapeAndRedirect"]}
o disableMergeSlashes=c escapedSlashesAction=19w
o optional=c
s {"enum":["Preserve","MatchBackend"]}
a [cu
s {"enum":["Same","All","Selector"]}
o from=1a1 selector=4o
o group=9n kind!=9o matchExpressions=4n matchLabels=3 namespaces=1a2
a [1a3
o idleTime=f5 interval=f5 probes=1g
o idleTimeout=f5 requestHeadersReceivedTimeout=f5 requestReceivedTimeout=f5 streamIdleTimeout=f5
o connectionInspectionTimeout=f5 idleTimeout=f5 tlsHandshakeTimeout=f5
o http=1a6 tcp=1a7
a [e0 {"maxItems":8}
a [e0 {"minItems":1,"maxItems":8}
o onlyVerifyLeafCertificate=c refs!=1aa
s {"enum":["Request","RequireAny","VerifyIfGiven","RequireAndVerify"]}
o oid!=2 type=19e value!=fy
a [1ad
o dnsNames=19s emailAddresses=19s ipAddresses=19s otherNames=1ae uris=19s
o allowExpiredCertificate=c caCertificateRefs=1a9 certificateHashes=5 crl=1ab mode=1ac optional=c spkiHashes=5 subjectAltNames=1af
o stateful=w2 stateless=w2
o resumption=1ah
o alpnProtocols=5 ciphers=5 clientValidation=1ag ecdhCurves=5 fingerprints=190 maxVersion=191 minVersion=191 session=1ai signatureAlgorithms=5
o clientIPDetection=198 connection=19a enableProxyProtocol=c grpc=19b headers=19p healthCheck=19q http1=19t http2=19v http3=w2 path=19x proxyProtocol=19y scheme=19z targetRef=cu targetRefs=1a0 targetSelectors=1a4 tcpKeepalive=1a5 timeout=1a8 tls=1aj
o spec!=1ak
o valueRef!=e0
o credential!=1am header=2 overwrite=c
o inline=2 type=2 valueRef=cw
o body=1ao contentType=2 header=eo statusCode=1g
a [f0 {"minItems":1,"maxItems":16}
o cookies=1aq
a [1ar {"maxItems":8}
o pattern!=8u substitution!=8u
s {"enum":["Header","Backend","PathRegex"]}
o header=2 pathRegex=1at type!=1au
o pattern!=8u substitution!=2
s {"enum":["ReplaceRegexMatch"]}
o replaceRegexMatch=1aw type!=1ax
o appendXForwardedHost=c hostname=1av path=1ay
o credentialInjection=1an directResponse=1ap matches=1as urlRewrite=1az
o spec!=1b0
s {"enum":["barmanObjectStore","volumeSnapshot","plugin"]}
o immediateCheckpoint=c waitForArchive=c
o name!=2 parameters=3
s {"enum":["primary","prefer-standby"]}
o cluster!=7 method=1b2 online=c onlineConfiguration=1b3 pluginConfiguration=1b4 target=1b5
o spec!=1b6
o image!=2 key!=jk
a [1b8 {"maxItems":32}
s {"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o name!=1ba value!=8u
a [1bb
o pullPolicy=2 reference=2
s {"minLength":1,"maxLength":59}
o bin_path=5 dynamic_library_path=5 env=1bc extension_control_path=5 image=1bd ld_library_path=5 name!=1be
a [1bf
i {"minimum":10}
o extensions=1bg image!=2 major!=1bh
a [1bi {"minItems":1,"maxItems":8}
o componentImages=1b9 images!=1bj
o spec!=1bk
o additionalPodAffinity=a4 additionalPodAntiAffinity=a4 enablePodAntiAffinity=c nodeAffinity=9z nodeSelector=3 podAntiAffinityType=2 tolerations=af topologyKey=2
o connectionString=po inheritFromAzureAD=c storageAccount=po storageKey=po storageSasToken=po useDefaultAzureCredentials=c
s {"enum":["bzip2","gzip","lz4","snappy"]}
s {"enum":["AES256","aws:kms"]}
o additionalCommandArgs=5 compression=1bo encryption=1bp immediateCheckpoint=c jobs=ep
o applicationCredentials=po gkeEnvironment=c
o accessKeyId=po inheritFromIAMRole=c region=po secretAccessKey=po sessionToken=po
s {"enum":["bzip2","gzip","lz4","snappy","xz","zstd"]}
o archiveAdditionalCommandArgs=5 compression=1bt encryption=1bp maxParallel=ep restoreAdditionalCommandArgs=5
o azureCredentials=1bn data=1bq destinationPath!=8u endpointCA=po endpointURL=2 googleCredentials=1br historyTags=3 s3Credentials=1bs serverName=2 tags=3 wal=1bu
s {"enum":["none","cluster","backup"]}
o annotations=3 className=2 labels=3 online=c onlineConfiguration=1b3 snapshotOwnerReference=1bw tablespaceClassName=3 walClassName=2
o barmanObjectStore=1bv retentionPolicy=2 target=1b5 volumeSnapshot=1bx
o externalCluster!=2
s {"enum":["microservice","monolith"]}
o databases!=5 pgDumpExtraOptions=5 pgRestoreDataOptions=5 pgRestoreExtraOptions=5 pgRestorePostdataOptions=5 pgRestorePredataOptions=5 postImportApplicationSQL=5 roles=5 schemaOnly=c source!=1bz type!=1c0
a [po
o configMapRefs=1c2 secretRefs=1c2
i {"minimum":1,"maximum":1024}
o builtinLocale=2 dataChecksums=c database=2 encoding=2 icuLocale=2 icuRules=2 import=1c1 locale=2 localeCType=2 localeCollate=2 localeProvider=2 options=5 owner=2 postInitApplicationSQL=5 postInitApplicationSQLRefs=1c3 postInitSQL=5 postInitSQLRefs=1c3 postInitTemplateSQL=5 postInitTemplateSQLRefs=1c3 secret=7 walSegmentSize=1c4
o database=2 owner=2 secret=7 source!=8u
o endpointCA=po name!=2
o backupID=2 exclusive=c targetImmediate=c targetLSN=2 targetName=2 targetTLI=2 targetTime=2 targetXID=2
o *13e
o storage!=13e tablespaceStorage=1c9 walStorage=13e
o backup=1c7 database=2 owner=2 recoveryTarget=1c8 secret=7 source=2 volumeSnapshots=1ca
o initdb=1c5 pg_basebackup=1c6 recovery=1cb
o clientCASecret=2 replicationTLSSecret=2 serverAltDNSNames=5 serverCASecret=2 serverTLSSecret=2
o apiVersion=2 fieldPath!=2
o key!=2 optional=c path!=2 volumeName!=2
o containerName=2 divisor=5d resource!=2
o configMapKeyRef=h1 fieldRef=1ce fileKeyRef=1cf resourceFieldRef=1cg secretKeyRef=h1
o name!=2 value=2 valueFrom=1ch
a [1ci
o name=2 optional=c
o configMapRef=1ck prefix=2 secretRef=1ck
a [1cl
o accessModes=5 dataSource=13e dataSourceRef=14p resources=a9 selector=4o storageClassName=2 volumeAttributesClassName=2 volumeMode=2 volumeName=2
o metadata=w2 spec!=1cn
o volumeClaimTemplate=1co
o shm=5d temporaryData=5d
o enabled=c isWALArchiver=c name!=2 parameters=3
o barmanObjectStore=1bv connectionParameters=3 name!=2 password=h1 plugin=1cr sslCert=h1 sslKey=h1 sslRootCert=h1
a [1cs
o apiGroup=2 kind!=2 major!=1g name!=2
s {"enum":["error","warning","info","debug","trace"]}
s {"enum":["present","absent"]}
o bypassrls=c comment=2 connectionLimit=1g createdb=c createrole=c disablePassword=c ensure=1cw inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
a [1cx
s {"enum":["rw","r","ro"]}
o annotations=3 labels=3 name=2
o appProtocol=2 name=2 nodePort=1g port!=1g protocol=2 targetPort=5d
a [1d1
o clientIP=17e
o allocateLoadBalancerNodePorts=c clusterIP=2 clusterIPs=5 externalIPs=5 externalName=2 externalTrafficPolicy=2 healthCheckNodePort=1g internalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 ports=1d2 publishNotReadyAddresses=c selector=3 sessionAffinity=2 sessionAffinityConfig=1d3 trafficDistribution=2 type=2
o metadata=1d0 spec=1d4
s {"enum":["patch","replace"]}
o selectorType!=1cz serviceTemplate!=1d5 updateStrategy=1d6
a [1d7
a [1cz
o additional=1d8 disabledDefaultServices=1d9
o roles=1cy services=1da
o action=h5 modulus=1g regex=2 replacement=2 separator=2 sourceLabels=5 targetLabel=2
a [1dc
o customQueriesConfigMap=1c2 customQueriesSecret=1c2 disableDefaultQueries=c enablePodMonitor=c metricsQueriesTTL=2 podMonitorMetricRelabelings=1dd podMonitorRelabelings=1dd tls=11f
o inProgress=c reusePVC=c
a [1cr
o gmsaCredentialSpec=2 gmsaCredentialSpecName=2 hostProcess=c runAsUserName=2
o appArmorProfile=ab fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=4z windowsOptions=1dh
o name!=8u selector!=4o
a [1dj
o prefix=2 suffix=2
o baseDN=2 bindDN=2 bindPassword=h1 searchAttribute=2 searchFilter=2
s {"enum":["ldap","ldaps"]}
o bindAsAuth=1dl bindSearchAuth=1dm port=1g scheme=1dn server=2 tls=c
o enabled!=c nodeLabelsAntiAffinity=5
s {"enum":["required","preferred"]}
s {"enum":["any","first"]}
o dataDurability=1dq failoverQuorum=c maxStandbyNamesFromCluster=1g method!=1dr number!=1g standbyNamesPost=5 standbyNamesPre=5
o enableAlterSystem=c extensions=1bg ldap=1do parameters=3 pg_hba=5 pg_ident=5 promotionTimeout=1g shared_preload_libraries=5 syncReplicaElectionConstraint=1dp synchronous=1ds
o leaseDurationSeconds=ep releasedLeaseDurationSeconds=ep renewDeadlineSeconds=ep retryPeriodSeconds=ep
s {"enum":["switchover","restart"]}
s {"enum":["unsupervised","supervised"]}
o connectionTimeout=1g enabled=c requestTimeout=1g
o failureThreshold=1g initialDelaySeconds=1g isolationCheck=1dx periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g
s {"enum":["pg_isready","streaming","query"]}
o failureThreshold=1g initialDelaySeconds=1g maximumLag=5d periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g type=1dz
o liveness=1dy readiness=1e0 startup=1e0
o labelSelector=4o name=2 optional=c path!=2 signerName=2
o key!=2 mode=1g path!=2
a [1e3
o items=1e4 name=2 optional=c
o fieldRef=1ce mode=1g path!=2 resourceFieldRef=1cg
a [1e6
o items=1e7
o certificateChainPath=2 credentialBundlePath=2 keyPath=2 keyType!=2 maxExpirationSeconds=1g signerName!=2 userAnnotations=3
o audience=2 expirationSeconds=1g path!=2
o clusterTrustBundle=1e2 configMap=1e5 downwardAPI=1e8 podCertificate=1e9 secret=1e5 serviceAccountToken=1ea
a [1eb
o defaultMode=1g sources=1ec
o enabled=c minApplyDelay=2 primary=2 promotionToken=2 self=2 source!=8u
o enabled=c slotPrefix=2 synchronizeLogicalDecoding=c
o enabled=c excludePatterns=5
o highAvailability=1ef synchronizeReplicas=1eg updateInterval=ep
o name!=2 request=2
a [1ei
o claims=1ej limits=a8 requests=a8
o add=5 drop=5
o allowPrivilegeEscalation=c appArmorProfile=ab capabilities=1el privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab windowsOptions=1dh
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o metadata!=1d0
o pvcTemplate=1cn resizeInUseVolumes=c size=2 storageClass=2
o name!=2 owner=a6 storage!=1ep temporary=c
a [1eq
o labelSelector=4o matchLabelKeys=5 maxSkew!=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey!=2 whenUnsatisfiable!=2
a [1es
o affinity=1bm backup=1by bootstrap=1cc certificates=1cd description=2 enablePDB=c enableSuperuserAccess=c env=1cj envFrom=1cm ephemeralVolumeSource=1cp ephemeralVolumesSizeLimit=1cq externalClusters=1ct failoverDelay=1g imageCatalogRef=1cu imageName=2 imagePullPolicy=2 imagePullSecrets=x8 inheritedMetadata=4 instances=ep livenessProbeTimeout=1g logLevel=1cv managed=1db maxSyncReplicas=dn minSyncReplicas=dn monitoring=1de nodeMaintenanceWindow=1df plugins=1dg podSecurityContext=1di podSelectorRefs=1dk postgresGID=1g postgresUID=1g postgresql=1dt primaryLease=1du primaryUpdateMethod=1dv primaryUpdateStrategy=1dw priorityClassName=2 probes=1e1 projectedVolumeTemplate=1ed replica=1ee replicationSlots=1eh resources=1ek schedulerName=2 seccompProfile=ab securityContext=1em serviceAccountName=1en serviceAccountTemplate=1eo smartShutdownTimeout=1g startDelay=1g stopDelay=1g storage=1ep superuserSecret=7 switchoverDelay=1g tablespaces=1er topologySpreadConstraints=1et walStorage=1ep
o spec!=1eu
s {"enum":["delete","retain"]}
o bypassrls=c clientCertificate=11f cluster!=a6 comment=2 connectionLimit=1g createdb=c createrole=c databaseRoleReclaimPolicy=1ew disablePassword=c ensure=1cw inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
o spec!=1ex
o ensure=1cw name!=2 schema=2 version=2
a [1ez
o ensure=1cw name!=2 value!=2
a [1f1
s {"enum":["grant","revoke"]}
o name!=2 type=1f3
a [1f4
o ensure=1cw handler=2 name!=2 options=1f2 owner=2 usage=1f5 validator=2
a [1f6
o ensure=1cw name!=2 owner=2
a [1f8
o ensure=1cw fdw!=2 name!=2 options=1f2 usage=1f5
a [1fa
o allowConnections=c builtinLocale=2 cluster!=a6 collationVersion=2 connectionLimit=1g databaseReclaimPolicy=1ew encoding=2 ensure=1cw extensions=1f0 fdws=1f7 icuLocale=2 icuRules=2 isTemplate=c locale=2 localeCType=2 localeCollate=2 localeProvider=2 name!=2 owner!=2 schemas=1f9 servers=1fb tablespace=2 template=2
o spec!=1fc
o maxSurge=5d maxUnavailable=5d
o rollingUpdate=1fe type=2
o enablePodMonitor=c podMonitorMetricRelabelings=1dd podMonitorRelabelings=1dd tls=11f
o apiGroup=2 key!=jk kind!=2 name!=2
s {"enum":["session","transaction"]}
o authQuery=2 authQuerySecret=7 clientCASecret=7 clientTLSSecret=7 image=2 imageCatalogRef=1fh parameters=3 paused=c pg_hba=5 poolMode=1fi serverCASecret=7 serverTLSSecret=7
o metadata=1d0 spec=58
s {"enum":["rw","ro","r"]}
o cluster!=7 deploymentStrategy=1ff instances=1g monitoring=1fg pgbouncer!=1fj serviceAccountName=1en serviceTemplate=1d5 template=1fk type=1fl
o spec!=1fm
o columns=5 name!=2 only=c schema=2
o table=1fo tablesInSchema=2
a [1fp {"maxItems":100000}
o allTables=c objects=1fq
o cluster!=a6 dbname!=2 name!=2 parameters=3 publicationReclaimPolicy=1ew target!=1fr
o spec!=1fs
s {"enum":["none","self","cluster"]}
o backupOwnerReference=1fu cluster!=7 immediate=c method=1b2 online=c onlineConfiguration=1b3 pluginConfiguration=1b4 schedule!=2 suspend=c target=1b5
o spec!=1fv
o cluster!=a6 dbname!=2 externalClusterName!=2 name!=2 parameters=3 publicationDBName=2 publicationName!=2 subscriptionReclaimPolicy=1ew
o spec!=1fx
o from=1g to=1g
o datasourceUid=2 model=22 queryType=2 refId=2 relativeTimeRange=1fz
a [1g0
s {"enum":["OK","Alerting","Error","KeepLast"]}
s {"enum":["Alerting","NoData","OK","KeepLast"]}
o active_time_intervals=5 group_by=5 group_interval=2 group_wait=2 mute_time_intervals=5 receiver!=8u repeat_interval=2
o from!=2 metric!=2 targetDatasourceUid=2
s {"minLength":1,"maxLength":190}
s {"maxLength":40}
o annotations=3 condition!=2 dashboardUid=2 data!=1g1 execErrState!=1g2 for=2 isPaused=c keepFiringFor=2 labels=3 missingSeriesEvalsToResolve=1g noDataState!=1g3 notificationSettings=1g4 panelId=1g record=1g5 title!=1g6 uid!=1g7
a [1g8 {"minItems":1}
o allowCrossNamespaceImport=c editable=c folderRef=2 folderUID=2 instanceSelector!=4o interval!=2 name=2 resyncPeriod=2 rules!=1g9 suspend=c
o spec!=1ga
o configMapKeyRef=h1 secretKeyRef=h1
o targetPath!=2 valueFrom!=1gc
a [1gd {"maxItems":99}
o disableResolveMessage=c settings!=22 type!=8u uid=1g7 valuesFrom=1ge
a [1gf {"maxItems":99}
o allowCrossNamespaceImport=c disableResolveMessage=c editable=c instanceSelector!=4o name=2 receivers=1gg resyncPeriod=2 settings=22 suspend=c type=8u uid=1g7 valuesFrom=1ge
o spec!=1gh
o datasourceName!=2 inputName!=2
a [1gj
a [1gc
o name!=2 value=2 valueFrom=1gc
a [1gm
o id!=1g revision=1g
o fileName!=2 gzipJsonnetProject!=2 jPath=5
s {"minLength":1,"maxLength":512}
s {"minLength":3,"maxLength":512}
o insecurePlainHTTP=c path!=1gq pullSecretRef=a6 reference!=1gr
o name!=8u version!=2
a [1gt
s {"pattern":"^https?://.+$"}
o basicAuth=h3
o allowCrossNamespaceImport=c configMapRef=h1 contentCacheDuration=2 datasources=1gk envFrom=1gl envs=1gn folder=2 folderRef=2 folderUID=2 grafanaCom=1go gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=1gp oci=1gs plugins=1gu resyncPeriod=2 suspend=c uid=1g7 url=1gv urlAuthorization=1gw
o spec!=1gx
o access=2 basicAuth=c basicAuthUser=2 database=2 editable=c isDefault=c jsonData=58 name=2 orgId=1g secureJsonData=58 type=2 uid=2 url=2 user=2
o allowCrossNamespaceImport=c datasource!=1gz instanceSelector!=4o plugins=1gu resyncPeriod=2 suspend=c uid=1g7 valuesFrom=1ge
o spec!=1h0
o allowCrossNamespaceImport=c instanceSelector!=4o parentFolderRef=2 parentFolderUID=2 permissions=2 resyncPeriod=2 suspend=c title=2 uid=1g7
o spec!=1h2
o allowCrossNamespaceImport=c configMapRef=h1 contentCacheDuration=2 datasources=1gk envFrom=1gl envs=1gn folderRef=2 folderUID=2 grafanaCom=1go gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=1gp oci=1gs plugins=1gu resyncPeriod=2 suspend=c uid=1g7 url=1gv urlAuthorization=1gw
o spec!=1h4
o configMapKeyRef=h1 grafanaRef=1ce secretKeyRef=h1
o name!=2 valueFrom!=1h6
a [1h7
o env=1h8 scripts!=5
o annotations=3 labels=3 name!=2 namespace=2
o apiVersion!=2 kind!=2 metadata!=1ha spec=22
o allowCrossNamespaceImport=c instanceSelector!=4o patch=1h9 resyncPeriod=2 suspend=c template!=1hb
o spec!=1hc
o end_time!=2 start_time!=2
a [1he
o days_of_month=5 location=2 months=5 times=1hf weekdays=5 years=5
a [1hg {"minItems":1}
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c time_intervals!=1hh
o spec!=1hi
o isEqual=c isRegex!=c name=2 value!=2
a [1hk
a [5
o active_time_intervals=5 continue=c group_by=5 group_interval=2 group_wait=2 match_re=3 matchers=1hl mute_time_intervals=5 object_matchers=1hm provenance=2 receiver!=8u repeat_interval=2 routeSelector=4o routes=22
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o resyncPeriod=2 route!=1hn suspend=c
o spec!=1ho
o spec!=1hn
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c template=2
o spec!=1hr
s {"enum":["Viewer","Editor","Admin"]}
o expires=2 name!=8u secretName=8u
a [1hu
o instanceName!=8u isDisabled=c name=8u resyncPeriod=2 role!=1ht suspend=c tokens=1hv
o spec=1hw
o parameters=3 provider=2
s {"enum":["Direct","None","Clone","Snapshot"]}
o configMapName=2 key=2 secretName=2
o path!=2 readOnly=c server!=2
o claimName!=2 readOnly=c
o defaultMode=1g items=1e4 optional=c secretName=2
o nfs=1i1 persistentVolumeClaim=1i2 secret=1i3
o mountPath!=2 volumeSource!=1i4
a [1i5
o accessModes=if capacity=5d cleanupTempPVC=c copyMethod=1hz customCA=1i0 destinationPVC=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d cleanupCachePVC=c cleanupTempPVC=c copyMethod=1hz customCA=1i0 destinationPVC=2 enableFileDeletion=c moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 previous=1g repository=2 restoreAsOf=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d cleanupTempPVC=c copyMethod=1hz destinationPVC=2 moverPodLabels=3 moverResources=1ek moverServiceAccount=2 path=2 port=zq serviceAnnotations=3 serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o accessModes=if capacity=5d cleanupTempPVC=c copyMethod=1hz destinationPVC=2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 serviceAnnotations=3 serviceType=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o manual=2 schedule=2
o external=1hy paused=c rclone=1i7 restic=1i8 rsync=1i9 rsyncTLS=1ia trigger=1ib
o spec=1ic
o accessModes=if capacity=5d copyMethod=1hz customCA=1i0 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o daily=1g hourly=1g last=2 monthly=1g weekly=1g within=2 yearly=1g
o accessModes=if cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d copyMethod=1hz customCA=1i0 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 pruneIntervalDays=1g repository=2 retain=1if storageClassName=2 unlock=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d copyMethod=1hz moverPodLabels=3 moverResources=1ek moverServiceAccount=2 path=2 port=zq serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d copyMethod=1hz keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 port=zq storageClassName=2 volumeSnapshotClassName=2
o ID!=2 address!=2 introducer!=c
a [1ij
o configAccessModes=5 configCapacity=5d configStorageClassName=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 peers=1ik serviceType=2
o external=1hy paused=c rclone=1ie restic=1ig rsync=1ih rsyncTLS=1ii sourcePVC=2 syncthing=1il trigger=1ib
o spec=1im
o dnsName=2 labels=3 providerSpecific=o0 recordTTL=1g recordType=2 setIdentifier=2 targets=5
a [1io
o endpoints=1ip
o spec=1iq
o endpoint!=1io
o spec=1is
o cacheDir=2 catalogDir!=2
s {"enum":["legacy","restricted"]}
o affinity=a5 extractContent=1iu memoryTarget=5d nodeSelector=3 priorityClassName=2 securityContextConfig=1iv tolerations=af
o base64data!=2 mediatype!=2
o interval=2
o registryPoll=1iy
o address=2 configMap=2 description=2 displayName=2 grpcPodConfig=1iw icon=1ix image=2 priority=1g publisher=2 secrets=5 sourceType!=2 updateStrategy=1iz
o spec!=1j0
s {"enum":["Default","TechPreviewUnsafeFailForward"]}
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5 upgradeStrategy=1j2
o spec=1j3
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5
o spec=1j5
o mountPath!=2 mountPropagation=2 name!=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [1j7
o fsType=2 partition=1g readOnly=c volumeID!=2
o cachingMode=2 diskName!=2 diskURI!=2 fsType=2 kind=2 readOnly=c
o readOnly=c secretName!=2 shareName!=2
o monitors!=5 path=2 readOnly=c secretFile=2 secretRef=a6 user=2
o fsType=2 readOnly=c secretRef=a6 volumeID!=2
o defaultMode=1g items=1e4 name=2 optional=c
o driver!=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o defaultMode=1g items=1e7
o medium=2 sizeLimit=5d
o fsType=2 lun=1g readOnly=c targetWWNs=5 wwids=5
o driver!=2 fsType=2 options=3 readOnly=c secretRef=a6
o datasetName=2 datasetUUID=2
o fsType=2 partition=1g pdName!=2 readOnly=c
o directory=2 repository!=2 revision=2
o endpoints!=2 path!=2 readOnly=c
o path!=2 type=2
o chapAuthDiscovery=c chapAuthSession=c fsType=2 initiatorName=2 iqn!=2 iscsiInterface=2 lun!=1g portals=5 readOnly=c secretRef=a6 targetPortal!=2
o fsType=2 pdID!=2
o fsType=2 readOnly=c volumeID!=2
o group=2 readOnly=c registry!=2 tenant=2 user=2 volume!=2
o fsType=2 image!=2 keyring=2 monitors!=5 pool=2 readOnly=c secretRef=a6 user=2
o fsType=2 gateway!=2 protectionDomain=2 readOnly=c secretRef!=a6 sslEnabled=c storageMode=2 storagePool=2 system!=2 volumeName=2
o fsType=2 readOnly=c secretRef=a6 volumeName=2 volumeNamespace=2
o fsType=2 storagePolicyID=2 storagePolicyName=2 volumePath!=2
o awsElasticBlockStore=1j9 azureDisk=1ja azureFile=1jb cephfs=1jc cinder=1jd configMap=1je csi=1jf downwardAPI=1jg emptyDir=1jh ephemeral=1cp fc=1ji flexVolume=1jj flocker=1jk gcePersistentDisk=1jl gitRepo=1jm glusterfs=1jn hostPath=1jo image=1bd iscsi=1jp name!=2 nfs=1i1 persistentVolumeClaim=1i2 photonPersistentDisk=1jq portworxVolume=1jr projected=1ed quobyte=1js rbd=1jt scaleIO=1ju secret=1i3 storageos=1jv vsphereVolume=1jw
a [1jx
o affinity=a5 annotations=3 env=1cj envFrom=1cm nodeSelector=3 resources=1ek selector=4o tolerations=af volumeMounts=1j8 volumes=1jy
o channel=2 config=1jz installPlanApproval=2 name!=2 source!=2 sourceNamespace!=2 startingCSV=2
o spec!=1k0
`;
