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

/** Names of fields that several schemas have, those of most first. */
export const FIELD_NAMES = String.raw`
name
spec
type
port
kind
namespace
value
path
secretRef
key
labels
metadata
selector
timeout
interval
resources
url
apiVersion
template
auth
annotations
group
headers
image
tls
version
suspend
enabled
weight
provider
region
mode
refreshInterval
tlsConfig
values
authorization
basicAuth
host
secret
noProxy
proxyConnectHeader
proxyFromEnvironment
proxyUrl
oauth2
readOnly
config
followRedirects
rules
scheme
service
match
role
serviceAccountName
enableHTTP2
method
namespaceSelector
parameters
secretName
replicas
target
address
hostname
nodeSelector
source
strategy
configMap
env
fsType
insecure
optional
sendResolved
tags
data
description
http
httpConfig
labelSelector
password
protocol
server
serviceAccountRef
username
backendRef
backendRefs
caBundle
filters
from
id
message
namespaces
owner
prefix
tolerations
uid
valueFrom
clientSecret
matchLabels
operator
securityContext
storageClassName
api
authentication
cluster
header
insecureSkipVerify
matchExpressions
options
priorityClassName
regex
repository
resyncPeriod
services
status
text
title
accessModes
affinity
allowCrossNamespaceImport
apiURL
caProvider
certSecretRef
clientId
duration
instanceSelector
livenessProbe
parentRefs
pod
ports
project
query
timeoutSeconds
action
backendSettings
capacity
context
disabled
identityId
imagePullSecrets
moverPodLabels
moverResources
moverServiceAccount
patch
persistentVolumeClaim
plugin
priority
profile
readinessProbe
route
routes
schedule
secretKeyRef
serviceAccount
targetPort
targetRef
targetRefs
tokenRef
uri
volumeSnapshotClassName
apiGroup
args
conditions
copyMethod
ensure
environment
expression
grpc
healthCheck
ingress
issuer
items
limit
metrics
number
privateKey
request
secretKey
secrets
to
topologySpreadConstraints
user
allBranches
attributes
class
command
count
defaultMode
endpoint
envFrom
filter
hosts
imagePullPolicy
images
jwt
logging
matches
maxAge
maxVersion
minVersion
mountPath
moverAffinity
moverSecurityContext
moverVolumes
organization
parameter
percentage
plugins
projectID
quotas
repo
requests
retry
roles
serverName
size
sourceLabels
sourceRef
start
storage
subject
toPorts
ttl
useDefaultGateways
zone
accessKey
any
apiKey
apiUrl
audiences
authority
body
cert
clientCertificate
compression
configMapKeyRef
configMapRef
container
credentials
default
editable
enable
endpoints
exclude
failurePolicy
failureThreshold
gateways
hostnames
idleTimeout
ignore
ingressClassName
jmesPath
jvmOptions
kubernetes
limits
maxUnavailable
middlewares
mirroring
params
pattern
paused
peers
periodSeconds
proxyProtocol
queryParams
resource
response
scopes
seccompProfile
serviceType
startupProbe
subjectAltNames
tag
topologyKey
tracing
variables
volumeMounts
volumes
accessToken
all
allowCredentials
allowHeaders
allowMethods
allowOrigins
alpnProtocols
application
attempts
certificate
channel
chart
clientID
csi
database
driver
dryRun
end
exact
excludedResources
exec
exposeHeaders
extensionRef
external
failOpen
fallback
fieldRef
finalizers
force
foreach
format
includedResources
initialDelaySeconds
ip
kustomize
list
loadBalancer
matchConditions
maxConnections
maxSize
metric
mirror
nativeLB
nodeAffinity
nodePort
nodePortLB
operation
passwordSecret
percent
placement
podDisruptionBudget
policy
portNumber
preconditions
preference
preferredDuringSchedulingIgnoredDuringExecution
providers
proxySecretRef
ref
replacement
requeueAfterSeconds
requiredDuringSchedulingIgnoredDuringExecution
retries
runAsGroup
runAsNonRoot
runAsUser
seLinuxOptions
set
sourceNamespace
statusCheck
statusCode
successThreshold
targets
tcp
terminationGracePeriodSeconds
token
validation
valueRef
vault
volumeName
add
addresses
admission
allocateLoadBalancerNodePorts
analysis
appArmorProfile
auditAnnotations
aws
background
backoff
bearerToken
bearerTokenSecret
bootstrap
caCertificateRefs
caCertificates
caRef
caSecret
cidr
cipherSuites
ciphers
claims
cleanupTempPVC
commonMetadata
commonName
components
compressionMode
connectionLimit
connectionPool
convertClassicHistogramsToNHCB
credential
cron
crushRoot
customCA
dataPoolName
deletionPolicy
deployment
destination
destinationPVC
deviceClass
disableHooks
disableWait
dns
dnsNames
domain
downwardAPI
ecdhCurves
egress
elements
emptyDir
enableCrushUpdates
enableRBDStats
encryption
erasureCoded
excludedNamespaces
externalIPs
externalTrafficPolicy
failover
failureDomain
fairSharing
fallbackScrapeProtocol
fields
git
github
gitlab
groups
hostNetwork
icmps
includedNamespaces
instances
invert
ipFamilies
ipFamilyPolicy
json
jsonnet
keepDroppedTargets
keySecret
keys
labelLimit
labelNameLengthLimit
labelValueLengthLimit
literal
loadBalancerIP
loadBalancerSourceRanges
local
location
matchConstraints
matchLabelKeys
maxRequestsPerConnection
maxRetries
mergeType
metricRelabelings
namespaceSelectors
nativeHistogramBucketLimit
nativeHistogramMinBucketFactor
nodeSelectors
oci
patches
podAffinity
podAntiAffinity
podIdentity
pullPolicy
reference
remove
replicated
repoURL
retryInterval
retryOn
revisionHistoryLimit
rewrite
roleArn
sampleLimit
schedulerName
scrapeClass
scrapeClassicHistograms
scrapeProtocols
scrapeTimeout
sectionName
selectors
semver
serialNumber
serversTransport
settings
sizeLimit
sni
sources
sticky
store
tagSeparator
targetLimit
targetSelectors
tcpKeepalive
templates
tenantId
unit
valuesFrom
verify
volumeMode
webhookConfiguration
windowsOptions
workloadSelector
accessKeyIDSecretRef
actions
activeDeadlineSeconds
activeDirectoryEndpoint
admissionChecks
alias
allowOrigin
analysisRunMetadata
apiVersions
attachMetadata
attestors
audience
authSecretRef
backoffLimit
baseEjectionTime
behavior
bind
branch
bucketName
ca
capabilities
cephfs
certificates
circuitBreaker
client
clientCertificateRef
clientSecretSecretRef
cloud
clusters
commonUpdateSettings
communities
concurrency
connection
consecutiveGatewayErrors
consistentHash
containerName
controllerName
conversionStrategy
cookie
cookies
cors
corsPolicy
country
ctlog
customTags
dataSource
deny
dependsOn
dialTimeout
directory
disable
disableWaitForJobs
dnsConfig
dnsPolicy
domainName
effect
email
emailAddresses
encoding
endpointCA
entryPoints
evaluation
expirationSeconds
exportTo
extensions
externalAuth
externalID
extractFrom
fieldPath
fingerprints
folderRef
folderUID
forwardBody
fsGroup
fsGroupChangePolicy
gateway
generate
generateExisting
generators
headerName
healthChecks
helm
honorLabels
honorTimestamps
hooks
hostPath
hostnamePrefix
http2
httpGet
imagesVerification
immediateCheckpoint
include
info
initContainer
initContainers
inline
interface
ipStrategy
jsonPath
keyType
kinds
kms
level
listener
listeners
loadBalancerClass
loadBalancerPolicy
localASN
localPort
locality
managedBy
matchFeatures
matchers
maxConnectionDuration
maxEjectionPercent
maxRequestBodyBytes
measurementRetention
merge
methods
metricName
metricsConfig
minimumRingSize
mirrors
monitoring
names
nfs
nodes
online
onlineConfiguration
openTelemetry
operations
outlierDetection
overrides
parallelism
partition
passHostHeader
passiveHealthCheck
passwordSecretRef
paths
peerASN
peerAddress
peerPort
perTryTimeout
period
podSecurityContext
podSelector
podSet
policies
portName
privateKeySecretRef
probe
probes
progressDeadlineSeconds
projected
proxy
proxyClass
pullRequest
pullSecret
ready
receiver
rekor
relabelings
requestHeaderModifier
requestMirror
resourceAttributes
resourceFieldRef
resourceGroups
responseForwarding
responseHeaderModifier
restartPolicy
revision
routerID
sameSite
scaleDownDelaySeconds
secretAccessKeySecretRef
separator
serverSideApply
serviceName
serviceSelectors
sessionPersistence
sha256
signatureAlgorithm
signatureAlgorithms
sinks
skipBackgroundRequests
sourceRange
statusCodes
steps
stopPolicy
subPath
suffix
supplementalGroups
sysctls
tailnet
targetNamespace
targetNamespaces
tcpSocket
telemetry
tenantID
threshold
tokenSecretRef
tokenUrl
trackTimestampsStaleness
trafficPolicy
triggers
updateStrategy
urlRewrite
usage
useServerSideApply
volumeClaimTemplate
volumeClaimTemplates
volumeID
wait
window
abort
abortScaleDownDelaySeconds
absoluteTimeout
accessFrom
accessID
accessKeyID
accessLogs
account
active_time_intervals
additionalCommandArgs
additionalConfig
additionalExtensions
admissionChecksStrategy
admissionMode
admissionScope
advertisements
aggression
algorithm
allowMultiplePerNode
allowPrivilegeEscalation
allowStale
allowedHeaders
alt
amount
annotationPrefix
antiAffinity
anyPattern
apiCall
apiKeyRef
apiService
apiTokenSecretRef
appProtocol
appRole
appSecretName
artifact
artifacts
authPolicy
authRef
authSecret
autogen
awsElasticBlockStore
azureCredentials
azureDisk
azureFile
backend
backendUtilization
backoffLimitPerIndex
backup
barmanObjectStore
bfdProfile
bgpInstances
bitbucket
bitbucketServer
bodySizeLimit
branchMatch
brokers
bucket
bufferLimit
builtinLocale
burst
bypassrls
caBundleSecretRef
caCertCredentialName
caCrl
cacheAccessModes
cacheCapacity
cacheDuration
cacheStorageClassName
canary
captureMode
cel
certResolver
certSecret
certificatesSecrets
chain
cidrs
cinder
claim
claimName
className
cleanupOnFail
clientCASecret
clientCert
clientSamplingFraction
clientValidation
clone
cloneList
clusterDecisionResource
clusterID
clusterIP
clusterRoleBinding
clusterRoles
clusterScope
clusterTrustBundle
code
codes
color
comment
commit
completionMode
completions
configMapName
configuration
confirmation
connectTimeout
consecutive5xxErrors
consecutiveErrors
consecutiveLocalOriginFailures
consumerByteRate
contains
contentCacheDuration
contentType
continue
controllerMutationRate
cookieConfig
cookieRewritePolicies
cpu
crds
create
createNamespace
createdb
createrole
credentialName
credentialsRef
crlDistributionPoints
dataSourceRef
datasources
dbname
debug
decodingStrategy
defaultEndpoint
defaultValue
delay
deleteClaim
deletionPropagationPolicy
deploymentStrategy
destinationPath
destinationSubnets
details
deviceFilter
devicePathFilter
devices
digest
directResponse
disableOpenAPIValidation
disablePassword
disableResolveMessage
disableSchemaValidation
disableTakeOwnership
displayName
distribute
distribution
dnsName
domainComponent
domains
dynamicModule
ebgpMultiHop
enableHttp2
enablePodMonitor
enableServiceLinks
encrypted
endPort
endpointURL
entries
envSourceContainerName
envs
ephemeral
errorUtilizationPenaltyPercent
errors
except
excludeArchivedRepos
excludeResourceRules
exclusionList
expectedStatuses
expr
extract
failoverPriority
failureAction
failureDomainLabel
failurePercentageThreshold
fc
file
fileName
files
filterRunning
fingerprint
fixedDelay
flavorFungibility
flexVolume
flocker
folderID
for
forceConflicts
formula
fqdn
fromCIDR
fromCIDRSet
fromEndpoints
fromEntities
fromGroups
fromNodes
fromRequires
gcePersistentDisk
generatorRef
gitRepo
gitea
global
glusterfs
googleCredentials
grafanaCom
group_by
group_interval
group_wait
grpcStatus
gzipJson
h2UpgradePolicy
headerField
healthCheckExprs
healthCheckLog
healthCheckPolicy
healthyThresholdCount
historyTags
holdTime
hostAliases
hostUsers
hostedZoneName
href
html
http1MaxPendingRequests
http2MaxRequests
httpCookie
httpHeaderName
httpHeaders
httpQueryParameterName
httpStatus
iamEndpoint
iconURL
icuLocale
icuRules
ignoreCase
ignoreMissingComponents
ignoreMissingValuesFiles
ignoreTestFailures
ignoreUriCase
imageCatalogRef
imageName
imageRegistryCredentials
imageRepository
imageURL
immutable
inProgress
inRoles
inboundNetwork
includeClusterResources
includes
inherit
interfaces
intervalSeconds
ipAddressPoolSelectors
ipAddressPools
ipAddresses
ipAllowList
ipAllowPolicy
ipDenyPolicy
ipFamily
ipWhiteList
isCA
iscsi
issuerRef
itemOperationTimeout
jks
jmxOptions
jmxSecret
jobLabel
jobName
jobs
jqPathExpressions
jsonPointers
jsonnetLib
kafkaContainer
keepaliveTime
keyGeneration
keyID
keyRotation
keyRotationPolicy
keySecretRef
kraftMetadata
kubeConfig
kubeVersion
label
ldap
lifecycle
lifetimeType
linkNames
locale
localeCType
localeCollate
localeProvider
localhostProfile
localityLbSetting
logLevel
login
lun
maintenance
major
manualSelector
maskSize
matchAny
matchFields
matchName
matchOIDCIdentity
matchPolicy
matchType
matrix
maxBodySize
maxConcurrentStreams
maxDuration
maxFailedIndexes
maxObjects
maxPendingRequests
maxReplicaCount
maxReplicas
maxRequestBytes
maxSkew
maxStreamDuration
maxSurge
medium
messageType
metadataPool
metadataPoolName
metricNamesForComputingUtilization
metricType
minAvailable
minDomains
minHealthPercent
minReadySeconds
minReplicaCount
minReplicas
minRetryConcurrency
mismatchLabelKeys
module
modulus
mon
monitors
months
mountPropagation
mutateExistingOnPolicyUpdate
muteTimeIntervals
mute_time_intervals
myASN
namePrefix
nameSuffix
nameserver
network
nodeAffinityPolicy
nodeName
nodePublishSecretRef
nodeSelectorTerms
nodeTaintsPolicy
objectSelector
objects
oid
onError
onExitCodes
onFlavors
onPodConditions
op
orLabelSelectors
order
orphanDownstreamOnPolicyDelete
otherNames
outboundNetwork
overallSamplingFraction
parametersRef
passCredentials
passthrough
patchStrategicMerge
patchesJson6902
peerCertURI
perPodIngress
perPodRoute
perPodService
permanent
persistentVolumeClaimSpec
pg_hba
photonPersistentDisk
pkcs12
platform
pluginConfiguration
podAffinityTerm
podControllers
podFailurePolicy
podMonitorMetricRelabelings
podMonitorRelabelings
podReplacementPolicy
podSecurity
podTargetLabels
podTemplate
pollingInterval
portworxVolume
post
postStart
pre
preStop
preemption
present
preservePoolsOnDelete
primary
privileged
procMount
producerByteRate
prometheus
property
providerRef
province
prune
pubkey
publishNotReadyAddresses
pullSecretRef
queueingStrategy
quobyte
rack
range
rateLimit
rateLimitPolicy
rbd
rclone
rcloneConfig
rcloneConfigSection
rcloneDestPath
readAffinity
readOnlyRootFilesystem
readyExpr
receivers
recomputeRoute
reconcileStrategy
reconciliationIntervalMs
record
recursiveReadOnly
redirect
refreshTime
regexp
registry
relabelingConfigs
releaseName
remediateLastFailure
remediation
remoteJWKS
remoteRef
renewalDays
repeat_interval
replication
requestHeader
requestHeadersPolicy
requestID
requestPercentage
requestRedirect
requestTimeout
required
requirements
resizePolicy
resourcePolicy
resourceRules
resourcesTemplate
responseHeaders
responseHeadersPolicy
responseTrailers
restic
restoreAdditionalCommandArgs
retain
retentionPolicy
retryBudget
roleARN
roleId
rootCAs
rootCAsSecrets
rootService
roots
routingKey
routingType
rsync
rsyncTLS
s3
s3Credentials
samplingFraction
sans
sasl
scaleDown
scaleDownDelayRevisionLimit
scaleIO
schema
scmProvider
scope
seLinuxChangePolicy
secretAccessKey
secretNames
secure
security
selectorMechanism
serverCASecret
serverCertificate
serverSide
serverTLSSecret
serverUrl
servers
serviceAccountSecretRef
serviceAccountToken
serviceAnnotations
serviceSelector
serviceTemplate
sessionAffinity
sessionName
severity
shadowMode
short
shortFields
signerName
sigv4
simple
snapshotSchedules
sniHosts
socketBufferLimit
sourceAddress
sourceCriterion
spanName
spiffe
splitExternalLocalOriginErrors
sshKeys
sshUser
startTime
staticEndpoints
staticProvidedAPIs
statusOnError
stdin
stdinOnce
step
storageos
streamIdleTimeout
string
subFailureDomain
subPathExpr
subjects
subscriptionID
subset
substitution
successPolicy
summary
superuser
supplementalGroupsPolicy
sync
syncPolicy
synchronize
syntax
tableSize
taints
talosctl
targetBranch
targetLabel
targetPath
targetRevision
templateName
tenant
terminationDelay
terminationMessagePath
terminationMessagePolicy
thumbURL
timeAdded
timeZone
timeoutPolicy
timeouts
times
timezone
titleLink
tmpDirSizeLimit
toCIDR
toCIDRSet
toEndpoints
toEntities
toGroups
toNodes
toRequires
toServices
tokenEndpoint
trafficDistribution
trigger
ttlSecondsAfterFinished
tty
unhealthyThresholdCount
uploaderConfig
uris
urlAuthorization
urlPath
urlPrefix
usages
useAllDevices
useClientProtocol
useSourceIp
users
validUntil
validate
validations
validityDays
valuesContent
valuesFiles
valuesSecrets
vars
varsTemplate
virtualService
volumeAttributes
volumeAttributesClass
volumeDevices
volumeSource
vsphereVolume
wal
walStorage
warmupDurationSecs
watchedNamespace
webhook
weekdays
weightExpirationPeriod
weightUpdatePeriod
wellKnownCACertificates
whenCanBorrow
whenCanPreempt
whenUnsatisfiable
windows
withoutHeaders
workingDir
workloadIdentity
writeBackConfig
years
zones
`;

/** What a schema says by its place in here, behind "~", and a number, or nothing where that is so. */
export const BOUNDS = `
minimum
maximum
minLength
maxLength
minItems
maxItems
nullable
x-kubernetes-preserve-unknown-fields
`;

/**
 * Schemas, one a line: the first letter of the type (- without), fields with the numbers of their schemas (none for a plain text, "!"
 * where they have to be there), each by its place among the names or by a dot and its own, "[" and the items' number, "*" and that of
 * all other fields, the texts that a value may be behind "|" each, bounds behind "~", and the rest as JSON. Numbers of schemas and names are in base 36.
 */
export const SCHEMAS = String.raw`
s |originAnnotations|transformerAnnotations
a [0
s
o *2
o k=3 a=3
a [2
s |sops
o 0!
o t!=6 8=7 1g
s |MirrorPrune|Delete|WaitForTermination|Orphan
o 0! 5 vq
a [a
b
o h! .current! .failed qo 4
a [d
o h 4! 0! 5
a [f
o .annotationSelector l 4 24 0 5 p
o hm!=5 1n=h
a [i
o no 0! .newName .newTag
a [k
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
o 9 0!
o 6i=7 8=n {"x-kubernetes-validations":[{"rule":"has(self.configMapRef) || has(self.secretRef)"},{"rule":"!has(self.configMapRef) || !has(self.secretRef)"}]}
s ~21 ~3200
o 3x! 1n=h
a [q
s |Secret|ConfigMap
s ~21 ~3253
o 4!=s 0!=t 1x=c
a [u
s |WithVariables|Always
o .substitute=3 .substituteFrom=v .substituteStrategy=w
s |OCIRepository|GitRepository|Bucket|ExternalArtifact
o h 4!=y 0! 5
s ~21 ~363
o .buildMetadata=1 ai=4 ak=5 .decryption=8 au=9 f3=b 8g=c pr=e g0=g 6v=j qe=c 5b=l e!=m rp=o tg=p th=p ck=r 7 .postBuild=x v9!=c ct=m 1g 5z!=z q=c j6=10 d=m jo=c
o 1=11
s ~21 ~32048
s |ChartVersion|Revision
s |HelmRepository|GitRepository|Bucket
o h 4!=15 0!=t 5=10
s |cosign|notation
o t=17 8=7
o 7z!=13 qf=c e=m vt=14 5z!=16 10h=5 dn=18 p
o b=4 1!=19
s |OCIRepository|HelmChart|ExternalArtifact
o h 4!=1b 0!=t 5=10
s |enabled|warn|disabled
o 6v=j v=1d
s |Skip|Create|CreateReplace
i
o qg=c w3=c 9e=1g
s |RemediateOnFailure|RetryOnFailure
o 0!=1i ct=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name != 'RemediateOnFailure'"}]}
o mz=1f n1=c az=c nq=c nt=c nu=c b0=c f7=c w4=1h .replace=c io=c .skipCRDs=c 1s=1j d=m
s |nohooks|combined|separate
o 5b=l ck=r
o 8m=1m
a [1n
s ~21 ~353
s |enabled|disabled|auto
o ly=c az=c b0=c f7=c 8g=c .recreate=c io=1q d=m
o 6p=c 0!=t
a [1s
o 6n=c 2d=1t .ignoreFailures=c d=m
s |background|foreground|orphan
o .deletionPropagation=1v az=c b0=c .keepHistory=c d=m
s |InPlaceUpdate|Reinstall
s |rollback|uninstall
o qg=c w3=c 9e=1g 1s=1y
o 0!=1i ct=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name == 'RetryOnFailure'"}]}
o .chartNameChangeStrategy=1x ly=c mz=1f az=c nq=c nt=c nu=c b0=c f7=c 8g=c .preserveValues=c w4=1z io=1q 1s=20 d=m
- ~7
s ~3250 {"pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"}
s ~3253 {"pattern":"^[\\-._a-zA-Z0-9]+$"}
o 4!=s c4=c 0!=t 1x=c z8=23 .valuesKey=24
a [25
s |poller|legacy
o 0!=27
o 7z=1a .chartRef=1c ai=4 f3=b .driftDetection=1e pr=e .install=1k e!=m rp=o .maxHistory=1g .persistentClient=c .postRenderStrategy=1l .postRenderers=1o w2=1p .rollback=1r 1g=t .storageNamespace=10 q=c j6=10 .test=1u d=m .uninstall=1w .upgrade=21 y=22 dm=26 .waitStrategy=28 {"x-kubernetes-validations":[{"rule":"(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))"}]}
o 1=29
s |generic|aws|gcp|azure
s {"pattern":"^(http|https)://.*$"}
s |aws|ldap
o 3c=7 56!=2c t!=2d 8=7
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}
o ea! 3c=7 56! 6v 1w=c e!=m 2j t=2b 99=7 u 8=7 1g .sts=2e q=c d=2f {"x-kubernetes-validations":[{"rule":"self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)"},{"rule":"self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'"},{"rule":"self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)"},{"rule":"self.provider != 'generic' || !has(self.serviceAccountName)"},{"rule":"!has(self.secretRef) || !has(self.serviceAccountName)"}]}
o 1=2g
o 5z=f
o 1=2i
o .fromPath 31!=7 .toPath
a [2k
s |generic|aws|azure|github
o e9 mg 0 d6 7i
s {"pattern":"^(http|https|ssh)://.*$"}
s |head|HEAD|Tag|TagAndHEAD
o v=2p 8!=7
o 6v gb=2l e!=m t=2m 99=7 .recurseSubmodules=c 9a=2n 8=7 1g .sparseCheckout=5 q=c d=2f g!=2o dn=2q {"x-kubernetes-validations":[{"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))"}]}
o 1=2r
o h 4!=15 0!
o 4o! 62!
a [2u
o sc=2v t=17 8=7
o 7z! qf=c e!=m vt=14 5z!=2t q=c 10h=5 dn=2w p {"x-kubernetes-validations":[{"rule":"!has(self.verify) || self.sourceRef.kind == 'HelmRepository'"}]}
o 1=2x
o 2o=3
a [2z
o cf!=30
s |generic|aws|azure|gcp
s |default|oci
s {"pattern":"^(http|https|oci)://.*$"}
o jt=31 3c=7 1w=c e=m u4=c t=32 8=7 q=c d=2f 2=33 g!=34
o 1=35
s |extract|copy
o .mediaType 8y=37
o no d6 .semverFilter 7i
s {"pattern":"^oci://.*$"}
o sc=2v t=17 8=7 .trustedRootSecretRef=7
o 3c=7 6v 1w=c e!=m .layerSelector=38 t=32 99=7 9a=39 8=7 1g q=c d=2f g!=3a dn=3b
o 1=3c
s |info|error
s |Bucket|GitRepository|Kustomization|HelmRelease|HelmChart|HelmRepository|ImageRepository|ImagePolicy|ImageUpdateAutomation|OCIRepository|ArtifactGenerator|ExternalArtifact
o h 4!=3f 2o=3 0!=t 5=t
a [3g
s ~3255
o .eventMetadata=3 .eventSeverity=3e .eventSources!=3h oi=5 .inclusionList=5 v7!=7 yw=3i q=c
o 1=3j
s ~32048
s ~32048 {"pattern":"^(http|https)://.*$"}
s |slack|discord|msteams|rocket|generic|generic-hmac|github|gitlab|gitea|giteapullrequestcomment|bitbucketserver|bitbucket|azuredevops|googlechat|googlepubsub|webex|sentry|azureeventhub|telegram|lark|matrix|opsgenie|alertmanager|grafana|githubdispatch|githubpullrequestcomment|gitlabmergerequestcomment|pagerduty|datadog|nats|zulip|otel
o 1o=3l 3c=7 7y=3l .commitStatusExpr e=m i2=3m 99=7 8=7 1g q=c d=2f 2!=3n 29=3l {"x-kubernetes-validations":[{"rule":"self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)"}]}
o 1=3o
s {"pattern":"^https?://"}
o 4k! 2g!
a [3r ~41
o 4k! 0!
a [3t
o e3 .issuerURL!=3q 10e!=3s 7l=3u
a [3v
o h 58 4!=3f 2o=3 0!=t 5=t
a [3x
s |generic|generic-hmac|generic-oidc|github|gitlab|bitbucket|harbor|dockerhub|quay|gcr|nexus|acr|cdevents
o .events=5 e=m .oidcProviders=3w .resourceFilter f!=3y 8=7 q=c 2!=3z {"x-kubernetes-validations":[{"rule":"self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)"},{"rule":"self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0"},{"rule":"self.type != 'generic-oidc' || !has(self.secretRef)"},{"rule":"self.type == 'generic-oidc' || has(self.secretRef)"}]}
o 1=40
s |Always|IfNotPresent|Never
o ol 75
o 0! 5
s |asc|desc
o ty=45
o vg!
o .alphabetical=46 .numerical=46 d6=47
o .digestReflectionPolicy=42 .filterTags=43 .imageRepositoryRef!=44 e=m 93!=48 q=c {"x-kubernetes-validations":[{"rule":"!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')"},{"rule":"has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'"}]}
o 1=49
a [2 ~525
s ~3253
o jt=31 3c=7 oi=4b n! 1w=c e!=m t=32 99=7 8=7 1g=4c q=c d=2f
o 1=4d
o 9a!=2n
o fc! 0
s |gpg|ssh
o 8!=7 2=4h
o .author!=4g .messageTemplate .messageTemplateValues=3 .signingKey=4i
o e9 2y=3 .refspec
o .checkout=4f mg!=4j .push=4k
o 9! 2p! y=5
a [4m
o 2x=4n 2o=3
s |GitRepository
o h 4=4p 0! 5
s |Setters
o 7 1s=4r
o bl=4l e!=m .policySelector=4o 5z!=4q q=c .update=4s
o 1=4t
o 0 5 27
o l re=5 rf=5 4! .managedFieldsManagers=5 0 5
a [4w
o 0! 6!
a [4y
o mc=c 0! 6!
a [50
o .extVars=51 .libs=5 .tlas=51
o .disableExtensionFilter=c 6p gb bx=52 .recurse=c
o 0 7
a [54
o .forceString=c 0 6
a [56
o ~7
o e0=5 .fileParameters=55 .ignoreMissingValueFiles=c rq 5 1k=57 u4=c w2 .skipCrds=c .skipSchemaValidation=c .skipTests=c .valueFiles=5 y .valuesObject=58 p
o *c
o 2y=5a 3x 7 1n=h
a [5b
- {"x-kubernetes-int-or-string":true}
o 54!=5d 0!
a [5e
o e0=5 .commonAnnotations=3 .commonAnnotationsEnvsubst=c .commonLabels=3 ak=5 .forceCommonAnnotations=c .forceCommonLabels=c qe=c 5b=5 rq .labelIncludeTemplates=c .labelWithoutSelector=c tg th 5 ck=5c 1m=5f p
o .array=5 .map=3 0 yo
a [5h
o 1u=4z 0 1k=5i
o 7z f5=53 g1=59 8m=5g 0 7 3z=5j 9a cs! .tagPrefix z9
o f5=53 g1=59 8m=5g 7! 3z=5j cs! z9!
o z6!
s ~21 {"pattern":"^.{2,}|[^./]$"}
o 7!=5n cs z6!
o .drySource!=5l .hydrateTo=5m .syncSource!=5o
a [5k
o .allowEmpty=c r=c v9=c .selfHeal=c
o 3e .factor=1g si
o a5=5s 4q=1g .refresh=c
o .automated=5r .managedNamespaceMetadata=4 5u=5t .syncOptions=5
o aw!=4v .ignoreDifferences=4x gc=4z 3k! cv=1g 1r=5k .sourceHydrator=5p dc=5q z0=5u
o 1!=5v
o k=3 8f=5 a=3 0 5
o b!=5x 1!=5v
o 6i! 24=4o 0 9c=1g i=5y y=3
o .flatList=c c=4o i=5y y=3
o 6p=c 7!
a [61
o .directories=62 ot=62 .pathParamPrefix cs! 9c=1g ii! i=5y y=3
a [22
o b7=64 .elementsYaml i=5y
o *22
o 1k=66
o 6i!=7 .input=67 9c=1g i=5y y=3
o 9! 1l!
o 2s a=5 5m! 3k! 5s! 4b=69
o .passwordRef!=69 29!
o 4b!=69
o 2s 10=6b a6=6c 2i! 5s!
o mj! 9!
o 2s! 10=6b a6=6c ab=6e 1w=c 3k! 5s!
o l8 .targetBranchMatch .titleMatch
a [6g
o 2s! 1w=c a=5 2i! 5s! 4b=69
o 2s kn a=5 2i! 5s! 4b=69
o 2s ab=6e 1w=c a=5 3k! .pullRequestState 4b=69
o .azuredevops=6a l5=6d l6=6f .continueOnRepoNotFoundError=c 2d=6h pf=6i bm=6j bn=6k 9c=1g i=5y y=3
o 9! 6
a [6m
o 50=c u 1f .tagFilters=6n
o .accessTokenRef!=69 50=c 2s 5m! .teamProject!
o 50=c .appPasswordRef!=69 2i! 4z!
o 50=c 2s! 10=6b a6=6c ab=6e 1w=c 3k!
o l8 .labelMatch .pathsDoNotExist=5 .pathsExist=5 .repositoryMatch
a [6s
o 50=c 2s! og=c 1w=c 2i! 4b=69
o 50=c 2s kn og=c 5m! 4b=69
o 50=c 2s ab=6e l! .includeArchivedRepos=c .includeSharedProjects=c .includeSubgroups=c 1w=c 4b=69 .topic
o .awsCodeCommit=6o .azureDevOps=6p l5=6q l6=6r .cloneProtocol 2d=6t pf=6u bm=6v bn=6w 9c=1g i=5y y=3
o m5=5z ek=60 bl=63 8n=65 sf=22 h1=22 cj=63 3z=68 i4=6l xd=6x c=4o
a [6y
o fy!=6z i=5y
o fy!=6z .mergeKeys!=5 i=5y
o m5=5z ek=60 bl=63 8n=65 sf=70 h1=71 cj=63 3z=68 i4=6l xd=6x c=4o
a [72
o re=5 rf=5 0
a [74
o k=5 a=5
o 9 2p y=5
a [77
o 2x=78 .maxUpdate=5d
a [79
o iz=7a
o .deletionOrder .rollingSync=7b 2
s |create-only|create-update|create-delete|sync
o .applicationsSync=7d .preserveResourcesOnDeletion=c
o .applyNestedSelectors=c fy!=73 .goTemplate=c .goTemplateOptions=5 .ignoreApplicationDifferences=75 .preservedFields=76 1s=7c z0=7e i!=5y .templatePatch
o 1!=7f
o l! 4! 0
a [7h
o .defaultServiceAccount! 5 27!
a [7j
a [4v
o l! 4!
a [7m
o l 4 0
a [7o
o 6v=7p .warn=c
o .exp=1g .iat!=1g 2f
a [7r
o 21 bo=5 .jwtTokens=7s 0! hv=5
a [7t
o rk!
a [7v
o c0!=5 v!
o g!
a [7y
o .gpg!=7x .repos!=7z
a [80
o hv!=81
o bl!=82
o .andOperator=c .applications=5 ek=5 21 3e 4 .manualSync=c 2h=5 45 .syncOverrun=c zh
a [84
o .clusterResourceBlacklist=7i .clusterResourceWhitelist=7i 21=3i .destinationServiceAccounts=7k .destinations=7l .namespaceResourceBlacklist=7n .namespaceResourceWhitelist=7n .orphanedResources=7q .permitOnlyProjectScopedClusters=c 5v=7u .signatureKeys=7w .sourceIntegrity=83 .sourceNamespaces=5 .sourceRepos=5 .syncWindows=85
o 1!=86
o *5
o l 4 0!
s {"enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
a [8a
o 3e .extra=88 bo=5 r4=c r6!=89 4u! 2l 107=8b 29
o 1=8c
s |DER|CombinedPEM
o 2!=8e
a [8f
o dx n0!=c 25 hl=n
s |LegacyRC2|LegacyDES|Modern2023|Modern2026
o n0!=c 25 hl=n 41=8i
o r8=8h ug=8j
o .dnsDomains=5 fd=5 .ipRanges=5 .uriDomains=5
o .critical=c .excluded=8l .permitted=8l
o tr .utf8Value
a [8n
s |RSA|ECDSA|Ed25519
s |PKCS1|PKCS8
s |Never|Always
o k7=8p fe=8q .rotationPolicy=8r 5x=1g
s |RenewBefore|Disabled
s ~21
o aq!=8u zl=8u .windowDuration!
a [8v
o 93=8t 113=8w
s |SHA256WithRSA|SHA384WithRSA|SHA512WithRSA|ECDSAWithSHA256|ECDSAWithSHA384|ECDSAWithSHA512|PureEd25519
o .countries=5 .localities=5 .organizationalUnits=5 .organizations=5 .postalCodes=5 .provinces=5 d7 .streetAddresses=5
o .additionalOutputFormats=8g aj b2=5 3e fd=5 .encodeUsagesInRequest=c qy=5 r4=c r6!=89 .keystores=8k .literalSubject .nameConstraints=8m u0=8o 4t=8s .renewBefore .renewBeforePercentage=1g .renewal=8x cv=1g 1l! .secretTemplate=4 it=8y 62=8z 103=5 107=8b
o 1=90
s |HS256|HS384|HS512
o .keyAlgorithm=92 rk! rn!=n
s ~364
o .accountSecretRef!=n 11!
o .accessTokenSecretRef!=n ei!=n .clientTokenSecretRef!=n .serviceConsumerDomain!
s |AzurePublicCloud|AzureChinaCloud|AzureGermanCloud|AzureUSGovernmentCloud
o 80 .resourceID ja
s |AzurePublicZone|AzurePrivateZone
o 80 ei=n 4j=97 pz .managedIdentity=98 .resourceGroupName! ys! ja .zoneType=99
o pz 3k! xr=n
o .apiKeySecretRef=n kk=n fc
s |None|Follow
o jc!=n
s |TCP|UDP
o ti! 26=9f .tsigAlgorithm .tsigKeyName .tsigSecretSecretRef=n
o 6b=5 0!
o 28!=9h
o 6z!=9i
o jv ds=n j=9j .hostedZoneID u 1f im=n
o 19=22 .groupName! .solverName!
o .acmeDNS=95 .akamai=96 .azureDNS=9a .cloudDNS=9b .cloudflare=9c .cnameStrategy=9d .digitalocean=9e .rfc2136=9g .route53=9k 10v=9l
s ~3253 {"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s ~21 ~363 {"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}
s ~21 ~363 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
i ~01 ~165535
s ~21 ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o l=9n 4=9o 0!=t 5=9p 3=9q d4=9r
a [9s
o 2x=4n sa=4n
o 96!=9u s!=1g
a [9v
a [9u
o tn!=9x
o 97=9w 9d=9y
o 24=4o ca=5 t5=5 1j=4o 2h=5 7j!
o uj!=a0 s!=1g
a [a1
a [a0
o 97=a2 9d=a3
o 8v=9z cl=a4 cm=a4
o 0
a [a6
o *5d
o 70=a8 5t=a8
o gm 1f 2 4z
o s0 2!
a [1g
o ft=1g fu 9f=1g 9g=c 9h=1g 9i=aa 7e=ab j3=ac j4=4z
o fb 9 2p .tolerationSeconds=1g 6
a [ae
o 38=a5 3t=a7 1q=3 2z f=a9 2q=ad 1g 2k=af
o b=4 1=ag
o a=3 3h=9t ur=ah 7f
o b=4
o 52 6w .ingressTemplate=aj 0 ur=ah 7f
o .gatewayHTTPRoute=ai 4n=ak
o b2=5 .dnsZones=5 2o=3
o .dns01=9m .http01=al c=am .waitInsteadOfSelfCheck
a [an
o 2c .disableAccountKeyGeneration=c fc .enableDurationFeature=c .externalAccountBinding=93 .preferredChain=94 hx!=n 41 27! .skipTLSVerify=c .solvers=ao
o n6=5 .issuingCertificateURLs=5 .ocspServers=5 1l!
o n6=5
o 7! wv! 8!=n
o .iamRoleArn 5i u 1f!=8u 28=9h .vaultHeaderValue
o 5i 0 1l
o 5i 1f! 8=n 28=9h
o km=as a3=at 6f=au 6z=av jc=n
o j!=aw 2c lf=n .clientCertSecretRef=n .clientKeySecretRef=n 5 7! 27! 5w
o kk!=n g
o n5!=7 zw .tsgID! g
o 2c lf=n n5!=7 g!
o ej=ay .ngts=az .tpp=b0 66!
o .acme=ap eb=aq .selfSigned=ar 9u=ax .venafi=b1
o 1!=b2
s |Default|Unicode
s |Auto|Base64|Base64URL|None
s |None|Fetch
o et=b4 nb=b5 9! .metadataPolicy=b6 v6 p
s ~21 ~3253 {"pattern":"^[-._a-zA-Z0-9]+$"}
s |ACRAccessToken|ClusterGenerator|CloudsmithAccessToken|ECRAuthorizationToken|Fake|GCRAccessToken|GithubAccessToken|QuayAccessToken|Password|SSHKey|STSSessionToken|UUID|VaultDynamicSecret|Webhook|Grafana|MFA
o h 4!=b9 0!=9r
s |SecretStore|ClusterSecretStore
o 4=bb 0=9r
o pd=ba .storeRef=bc
o w6!=b7 4v!=b8 5z=bd
a [be
o vz
o et=b4 nb=b5 0=bg 7 1z=3
s |Ignore|Error
s |IgnoreNotFound|Strict
s |Extract|JSON
o .conflictPolicy=bi .into 40=5 .priorityPolicy=bj 1s=bk
o 1r! 1n!
o i!
o h1=bl vz=bm .transform=bn
a [bo
o ol=b7 .find=bh cw=bp 5z=bd
a [bq
s |CreatedOnce|Periodic|OnChange
s |Owner|Orphan|Merge|None
s |Delete|Merge|Retain
o h!=8u 4!=8u
s |v2
s |Replace|Merge
o k=3 8f=5 a=3
s |Values|KeysAndValues
o 9!=b8 .templateAs=bz
a [c0
o 4p!=c1 0!=9r
o 1t=c2 c4 12=c2 1n
a [c3
o 20=3 .engineVersion=bw .mergePolicy=bx b=by .templateFrom=c4 2
o .creationPolicy=bt au=bu qn=c .manifest=bv 0=9r i=c5
o 20=bf .dataFrom=br w .refreshPolicy=bs .secretStoreRef=bc 1n=c6
a [4o
a [9p
o .externalSecretMetadata=4 .externalSecretName=9r .externalSecretSpec!=c7 1j=4o cf=c8 2h=c9 vy
o 1=ca
s |None|ReverseUnicode
o v6 .remoteKey!
o w6!=cd 4v
o et=cc 1e!=ce b=22
a [cf
s |Delete|None
o 4=bb 24=4o 0=9r
a [ci
o 0=9r c=4o
o pd=ba 12=ck
s |Replace|IfNotExists
o 20=cg au=ch w .secretStoreRefs!=cj c!=cl i=c5 .updatePolicy=cm
o cf=c8 .pushSecretMetadata=4 .pushSecretName=9r .pushSecretSpec!=cn vy
o 1=co
o .namespaceRegexes=5 1j=4o 2h=c9
a [cq
o 9=b8 0=9r 5=9p
o 6b=5 0!=9r 5=9p
o ju! .k8sConfName! 8=cs 28=ct
o ju=cs .accessType=cs .accessTypeParam=cs
o .kubernetesAuth=cu 8=cv
o 9=b8 0!=9r 5=9p 2!=s
o .akeylessGWApiURL! e4!=cw 2c 3b=cx
o .oidcProviderArn! .oidcTokenFilePath! cx! xx!
o ds!=cs .accessKeySecretSecretRef!=cs
o .rrsa=cz 8=d0
o j!=d1 .regionID!
o 28=ct
o ds=cs im=cs .sessionTokenSecretRef=cs
o 5c=d3 8=d4
o .forceDeleteWithoutRecovery=c .recoveryWindowInDays=1g
s |SecretsManager|ParameterStore
o 9! 6!
a [d8
o .additionalRoles=5 j=d5 fm 2j u! 1f .secretsManager=d6 1d!=d7 .sessionTags=d9 .transitiveTagKeys=5
o 6f=cs 3d=cs 2n=cs dk=cs
s |ServicePrincipal|ManagedIdentity|WorkloadIdentity
o dv! .keyVaultDNSSuffix .keyVaultEndpoint .resourceManagerEndpoint
s |PublicCloud|USGovernmentCloud|ChinaCloud|GermanCloud|AzureStackCloud
o e4=db .authType=dc .customCloudConfig=dd .environmentType=de 3s 28=ct dk .useAzureSDK=c .vaultUrl!
o 8!=cs
o 8=cs 6
o 25!=dg 29!=dh
o j!=di .authURL fa u .tenantName
o 69=dh 7x=dh .certificateKey=dh 3d=dh 2n=dh
o 6a! h .clientTimeOutSeconds=1g .decrypt=c .retrievalType in .verifyCA!=c
o j!=dk 27!=dl
o 6k!=cs
o 8!=dn
o 3a j!=do .bitwardenServerSDKURL 2c 3b=cx .identityURL .organizationID! 5q!
o hx!=cs
o 8!=dq
o j!=dr xp! 29!
o 8=d0
o j!=dt 5q
o jx! ki!=cs .userRef!=cs
o jx! .hostId 8=cs 28=ct .serviceID!
o .apikey=dv 5c=dw
o j!=dx 2c 3b=cx g!
o 3d!=dh 2n!=dh zb! .tld .urlTemplate
o 6k=cs
o 8!=e0
o j!=e1 11!
o fi=1g .identity! 28!=ct
o .dopplerToken!=cs
o .oidcConfig=e3 8=e4
s |json|dotnet-json|env|yaml|docker
s |upper-camel|camel|lower-snake|tf-var|dotnet-env|lower-kebab
o j!=e5 19 8i=e6 .nameTransformer=e7 3k
o .appId!=cs .appSecret!=cs
o 8!=e9
o j!=ea 1w=c xp!
o 9! 6! p
a [ec
o 20!=ed .validationResult=1g
o 8=cs
o 69=ef 6a
o im=cs
o .clusterLocation .clusterName .clusterProjectID 28!=ct
o 0!=9r 5=9p
s ~21 ~350
o .awsCredentialsSecretRef!=ej u!=ek
o 9!=b8 0!=9r 5=9p
o e3 .awsSecurityCredentials=el .credConfig=em .externalTokenEndpoint 28=ct
o 8=eh 116=ei .workloadIdentityFederation=en
o j=eo c8 5q .secretVersionSelectionPolicy
o 4t!=cs
o .appID!=1g j!=eq 4j .installationID!=1g 5m! 31 .uploadURL g
o 7o=cs
o .SecretRef!=es
o j!=et 2c 3b=cx 4j .groupIDs=5 .inheritFromGroups=c 5q g
o q9 41! .tokenLocation
o q9 .secretApiKeySecretRef=cs
o .containerAuth=ev 8=ew
o j!=ex .serviceUrl
o 3s!=cs
o 3s!=cs 7b=cs
o 3s!=cs .serviceAccountKeyFilePath!=cs
o 3s!=cs 5c!=cs
o 3s!=cs .serviceAccountTokenPath=cs
o 3s!=cs .ldapPassword!=cs .ldapUsername!=cs
o ov!=cs 3s!=cs 4t!=cs .privateKeyPassphrase=cs u!=cs .tenancyId!=cs .userId!=cs
o 7o!=cs
o 3d!=cs 2n!=cs
o .awsAuthCredentials=ez .azureAuthCredentials=f0 .gcpIamAuthCredentials=f1 .gcpIdTokenAuthCredentials=ez .jwtAuthCredentials=f2 .kubernetesAuthCredentials=f3 .ldapAuthCredentials=f4 .ociAuthCredentials=f5 .tokenAuthCredentials=f6 .universalAuthCredentials=f7
o .environmentSlug! .expandSecretReferences=c .projectSlug! .recursive=c .secretsPath
o j!=f8 2c 3b=cx .hostAPI .secretsScope!=f9
o kr!=cs p0!
o m0=cs .clientKey=cs
o a6=cs
o 6e=fc 47=ct 9r=fd
o 2c 3b=cx g
o j=fe kr=cs .remoteNamespace=9p 27=ff
o 69=ef
o 6a j!=fh 9u!=7
o ki!=cs .passcodeRef!=cs
o .apiHost j!=fj 4j 3k
o .connectTokenSecretRef!=cs
o 8!=fl
o *1g
o j!=fm .connectHost! .vaults!=fn
o xr!=cs
i ~01
o 8r=fq 64
o 0 p
o j!=fp .cache=fr .integrationInfo=fs 9u!
o ov!=cs .privatekey!=cs
o 8!=fu .tenancy! 4z!
s ||UserPrincipal|InstancePrincipal|Workload
o j=fv .compartment .encryptionKey .principalType=fw u! 28=ct 9u!
o hl!=cs hx!=cs
o j!=fy 11!
o j!=e1 82! 11!
o 8=f6
o j!=g1 .baseUri
o 7o!=ef 6a 4j! 5m! 3k!
o 67!=dh 6a .projectId! u! 4v!=dh
o 2c 3b=cx b3 25!=dh .serverURL! 29!=dh
o 3d! ei!=cs
o j!=g6 .ignoreSslCertificate=c t6! g!
o 7 wv .roleRef=cs 8!=cs
o m0=cs 7 8=cs
o c8 7 5q 1f! 8=eh 28=ct 116=ei
o fm 5c=d3 7 u 1f 8=d4 .vaultAwsIamServerID .vaultRole!
o 6b=5 fi=1g 28!=ct
o .kubernetesServiceAccountToken=gc 7 1f 8=cs
o 5i 1f! 8=cs 28=ct
o 7 8=cs 29!
o km=g8 6e=g9 .gcp=ga .iam=gb 5c=gd 6z=ge rs=gf 5 jc=cs .userPass=gf
o wg=c
o 3c=cs rn=cs
s |v1|v2
o j=gg 2c 3b=cx .checkAndSet=gh .forwardInconsistent=c m=3 5 7 .readYourWrites=c 27! o=gi p=gj
o jv!=cs xg!=cs 9r=cs
o 8=gl
o j=gm u!
o 8z!=cs .usernameSecret!=cs
o .ntlm=go
o gi
o 0! 8!=cs
a [gr
o j=gp 6d 2c 3b=cx m=3 1i .result=gq 4w=gs d g!
o .authorizedKeySecretRef=cs
o 3c=cs
o
o p0!
o .byID=gw .byName=gx
o .apiEndpoint j!=gu 3b=gv .fetching=gy
o .akeyless=cy .alibaba=d2 a3=da .azurekv=df .barbican=dj .beyondtrust=dm .bitwardensecretsmanager=dp .chef=ds .cloudrusm=du .conjur=dy .delinea=dz .device42=e2 .doppler=e8 .dvls=eb .fake=ee .fortanix=eg .gcpsm=ep bm=er bn=eu .ibm=ey .infisical=fa .keepersecurity=fb 6z=fg .ngrok=fi .onboardbase=fk .onepassword=fo .onepasswordSDK=ft .oracle=fx .passbolt=fz .passworddepot=g0 .previder=g2 .pulumi=g3 .scaleway=g4 .secretserver=g5 .senhasegura=g7 9u=gk .volcengine=gn 10v=gt .yandexcertificatemanager=gz .yandexlockbox=gz
o cc=1g ct
o 4g=cr .controller t!=h0 w=1g .retrySettings=h1
o 1=h2
o 1=c7
o 1=cn
s ~20 ~34096
o *h6
o l!=9n 4!=9o 0!=t d4=9r
a [h8 ~41 ~516
o l!=9n 4!=9o 0!=t
a [ha ~41 ~58
s ~21 ~3253 {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s |Hostname|URI
o 1p=hc 2!=hd 4c=t
a [he ~55
o a9=hb 1p!=9r 7h=hf 10z=t
o 2y=h7 4a!=h9 9s!=hg
o 1!=hh
o l!=9n 4!=9o 0!=t 5=9p
o es!=t 21=94 u3=hj
o 1!=hk
o .routability=4c 2=t 6=4c
a [hm ~516
s |All|Selector|Same|None
o 2e=ho c=4o
o 2h=hp
s |All|None
s ~20 ~363
o *hs
o k=h7 a=ht u3=ha
o l=9n 4!=9o
a [hv ~58
s |All|Selector|Same
o 2e=hx c=4o
o gk=hw 2h=hy
o l=9n 4=9o 0!=t 5=9p 3=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i ~00
o 8r=i1
a [2 ~564
o kb=i3
s ~31024
o kb=i3 .allowedResponseHeaders=i3 7=i5
s |HTTP|GRPC
o 2a!=i0 fs=i2 4l=i4 22=i6 26!=i7
s |ExternalAuth|ExtensionRef
o 8a=ha fl=i8 2!=i9
a [ia ~516
o 5t=ib
s ~21 ~3255
o l=9n 4=9o 0!=t 5=9p
a [ie ~564
s |Terminate|Passthrough
o .certificateRefs=if v=ig 2y=h7
o .allowedRoutes=hz 2d=ic 1p=hc 0!=9r 3!=9q 26!=id o=ih
a [ii ~41 ~564
o eh=ie
a [hj ~41 ~516
s |AllowValidOnly|AllowInsecureFallback
o a9!=il v=im
o 9s=in
o 3!=9q o!=io
a [ip ~564
o 6l!=io .perPort=iq
o ky=ik .frontend=ir
o 9x=hn .allowedListeners=hq .defaultScope=hr .gatewayClassName!=t .infrastructure=hu go!=ij o=is
o 1!=it
a [hc ~516
a [9s ~532
s ~21 ~3256
s ~21 ~34096
o 0!=ix 6!=iy
a [iz ~516
a [2 ~516
o 9w=j0 cq=j1 9j=j0
o .denominator=fq .numerator!=i1
i ~00 ~1100
o 2a!=i0 .fraction=j3 90=j4
s |ResponseHeaderModifier|RequestHeaderModifier|RequestMirror|ExtensionRef
o 8a=ha ia=j2 ib=j5 ig=j2 2!=j6
a [j7 ~516
i ~00 ~11000000
o 2d=j8 l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ja ~516
s |Exact|RegularExpression
o 0!=ix 2=jc 6!=iy
a [jd ~516
o 1i=i5 1d=i5 2=jc
o m=je 1i=jf
a [jg ~564
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s |Permanent|Session
o ru=jj 0=ix 7=i5
o 0!=ix
s |Cookie|Header
o js=ji eu=jk 2v=jl 2=jm
o 2b=jb 2d=j8 5e=jh 0=9r ir=jn
a [jo ~516
o 6t=iv 3h=iw 1b=jp 65=hr
o 1!=jq
a [ix ~564
s |GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH|*
a [jt ~59
a [t ~564
o 7q=c 7r=js 7s=ju 7t=jv 89=js 5f=fq
s |ReplaceFullPath|ReplacePrefixMatch
o .replaceFullPath=i5 .replacePrefixMatch=i5 2!=jx
s |http|https
i {"enum":[301,302,303,307,308]}
o 1p=9r 7=jy 3=9q 1c=jz 9m=k0
s |RequestHeaderModifier|ResponseHeaderModifier|RequestMirror|RequestRedirect|URLRewrite|ExtensionRef|CORS|ExternalAuth
o 1p=9r 7=jy
o ew=jw 8a=ha fl=i8 ia=j2 ib=j5 we=k1 ig=j2 2!=k2 ji=k3
a [k4 ~516
o 2d=k5 l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [k6 ~516
s |GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH
s |Exact|PathPrefix|RegularExpression
o 2=k9 6=i5
s ~21 ~31024
o 0!=ix 2=jc 6!=kb
a [kc ~516
o m=je 1i=k8 7=ka 7a=kd
a [ke ~564
i ~0400 ~1599
a [kg
o 7w=i1 a5=ji md=kh
o .backendRequest=ji 4u=ji
o 2b=k7 2d=k5 5e=kf 0=9r 5u=ki ir=jn zj=kj
a [kk ~41 ~516
o 6t=iv 3h=iw 1b=kl 65=hr
o 1!=km
o go!=ij .parentRef!=ie
o 1!=ko
o l!=9n 4!=9o 5!=9p
a [kq ~41 ~516
o l!=9n 4!=9o 0=t
a [ks ~41 ~516
o 2e!=kr 4x!=kt
o 1!=ku
o l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [kw ~41 ~516
o 2b!=kx 0=9r
a [ky ~41 ~51
o 3h=iw 1b!=kz 65=hr
o 1!=l0
a [ky ~41 ~516
o 3h=iw 1b!=l2 65=hr
o 1!=l3
a [hc ~41 ~51024
o 6t!=l5 3h=iw 1b!=kz 65=hr
o 1!=l6
a [hc ~51024
o 6t=l8 3h=iw 1b!=l2 65=hr
o 1!=l9
s {"enum":["!=","=","=~","!~"]}
o se=lb 0!=8u 30=c 6
a [lc
o .equal=5 .sourceMatch=ld .targetMatch=ld
a [le
i ~0-31 ~131
o 85=lg 60=lg
a [lh
o .endTime yf
a [lj
o .daysOfMonth=li ta=5 zk=lk 10w=5 118=5
a [ll
o 0! .timeIntervals=lm
a [ln
o 9! 0 1x=c
s {"pattern":"^https?://.+$"}
o 6k=lp 2
o 25=lp 29=lp
o 1t=lp 12=lp
a [lp
o *lu
s |TLS10|TLS11|TLS12|TLS13
o eb=lt 6e=lt 2w=c bz=lp 5g=lw 5h=lw 5w
o 3d!=lt 2n!=lp .endpointParams=3 13 14=lv 15=c 16 7d=5 x=lx jd!=8u
o z=lr 10=ls a7=lp 1a=c 13 17=ly 14=lv 15=c .proxyURL 16 x=lx
o 3a!=lp .avatarURL=lq .content=8u 23=lz 2g 1y=c 36 29=8u
a [m0
o 9!=8u 6!
a [m2
o .authIdentity .authPassword=lp ks=lp .authUsername 2e m=m3 .hello q1 .requireTLS=c 1y=c .smarthost 35 x=lx 4x
a [m4
o 23=lz 1y=c yw 35 36 .webhookUrl!=lp
a [m6
o 23=lz 1y=c 35=8u 36=8u .webhookURL=lp
a [m8
o 2f 0 2!=8u 29
a [ma
o dt 69=lp 3a 21 nk=m3 .entity 23=lz 2g .note 40 .responders=mb 1y=c 1r 1z .updateAlerts=c
a [mc
o kc q0 .src
a [me
o kc q0
a [mg
o 52 eg .clientURL .component 21 nk=m3 l 23=lz .pagerDutyImageConfigs=mf .pagerDutyLinkConfigs=mh x0=lp 1y=c .serviceKey=lp xy 1r g
a [mi
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o .device .expire q1=c 23=lz 2g 40 5u 1y=c .sound 36 9r=lp .tokenFile 64=mk g .urlTitle .userKey=lp .userKeyFile
a [ml
o .msg=8u 35=8u g=lq
a [mn ~41
o y0=c 36=8u 6=8u
a [mp ~41
o dt=mo 3a=lq 7y=8u me=8u .emoji=8u bk=mq 23=lz qa=lq qm=lq rv=c 1y=c y1=c 35=8u zf=lq 36=8u zm=8u 9r!=lp .tokenID!=lp
a [mr
o .dismissText .okText 35!=8u 36
o .confirm=mt 0 .style 35!=8u 2!=8u g 6
a [mu
o y0=c 36!=8u 6!=8u
a [mw
o dt=mv 3a=lp .callbackId 7y me 8d bk=mx .footer 23=lz .iconEmoji qa qm rv=c .mrkdwnIn=5 .pretext 1y=c y1=c 35 zf 36 zm 29
a [my
o 67=lp 41 u cx 4v=lp
o 3a 51=3 23=lz 2g .phoneNumber 1y=c y3=n0 62 .targetARN .topicARN
a [n1
s |MarkdownV2|Markdown|HTML
o 3a .botToken=lp .botTokenFile .chatID!=1g .disableNotifications=c 23=lz 2g .messageThreadID=1g .parseMode=n3 1y=c
a [n4
o 69=lp 6a .customFields=m3 .entityDisplayName 23=lz st .monitoringTool x0 1y=c .stateMessage
a [n6
o 3a=lq 23=lz 2g .roomID!=8u 1y=c
a [n8
o 23=lz .maxAlerts=i1 1y=c d=mk g .urlSecret=lp
a [na
o .agentID .apiSecret=lp 3a .corpID 23=lz 2g st 1y=c .toParty .toTag .toUser
a [nc
o .discordConfigs=m1 .emailConfigs=m5 .msteamsConfigs=m7 .msteamsv2Configs=m9 0!=8u .opsgenieConfigs=md .pagerdutyConfigs=mj .pushoverConfigs=mm .rocketchatConfigs=ms .slackConfigs=mz .snsConfigs=n2 .telegramConfigs=n5 .victoropsConfigs=n7 .webexConfigs=n9 .webhookConfigs=nb .wechatConfigs=nd
a [ne
o .activeTimeIntervals=5 mu=c .groupBy=5 .groupInterval .groupWait gw=ld td=5 i7 .repeatInterval 44=64
o .inhibitRules=lf td=lo vr=nf 43=ng
o 1!=nh
o 1!=58
o .node=c
s |PrometheusProto|OpenMetricsText0.0.1|OpenMetricsText1.0.0|PrometheusText0.0.4|PrometheusText1.0.0
o 68=c .matchNames=5
s |replace|Replace|keep|Keep|drop|Drop|hashmod|HashMod|labelmap|LabelMap|labeldrop|LabelDrop|labelkeep|LabelKeep|lowercase|Lowercase|uppercase|Uppercase|keepequal|KeepEqual|dropequal|DropEqual
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [no
o 3n=nn t7=1g 30 9b in 5y=np z7
a [nq
o z=lr 10=ls a7=lp o3=c ou=c 1a=c g2=c g3=c e=mk ce=nr 13 17=ly 74=88 7 3 94=9q 14=lv 15=c 16 i9=nr 1c=jz d3=mk 48=5d x=lx je=c
a [ns
a [nl
s |RelabelConfig|RoleSelector
o e1=nk l7 ao=c bj=nl rb by=1g c1=1g c2=1g c3=1g 1j=nm cg=1g ch=5d .podMetricsEndpoints=nt uq=5 cy=1g d0=8u d1=c d2=nu c!=4o xk=nv dg=1g
o 1!=nw
a [8u ~41
o 0!=8u y=ny
a [nz ~41
o 13 7 14=lv 15=c 16 1c=jz g!
o 1j=nm w1=nr c=4o
o a=3 w1=nr .static=5
o 4n=o2 .staticConfig=o3
o z=lr 10=ls a7=lp ao=c bj=nl e=mk rc by=1g c1=1g c2=1g c3=1g ce=nr t6 cg=1g ch=5d 17=ly 74=o0 .prober=o1 cy=1g d0=8u d1=c d2=nu d3=mk dg=1g 9o=o4 x=lx
o 1!=o5
s ~21 {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o .alert k=3 ok!=5d p1=mk .keep_firing_for=o7 a=3 vv
a [o8
o e=mk a=3 4q=1g 0!=8u .partial_response_strategy .query_offset=mk 1b=o9
a [oa
o bo=ob
o 1!=oc
s |OAuth|ManagedIdentity|SDK
i ~00 ~165535
o .authenticationMethod=oe z=lr 10=ls 80=8u 2n=lp 1h=c 4j=8u 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk .resourceGroup=8u ys!=8u ja=8u x=lx
a [og
s |HTTP|HTTPS
o ka=c z=lr 10=ls .datacenter=8u 1h=c 58=8u 1a=c 5=8u 13 .nodeMeta=3 17=ly hi=8u .pathPrefix=8u 14=lv 15=c 16 w=mk 1c=oi 27!=8u 33=5 df=8u 1z=5 x=lx 4b=lp
a [oj
o z=lr 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [ol
s |A|AAAA|MX|NS|SRV
o h8!=ny 3=of w=mk 2=on
a [oo
o 0! y!=ny
a [oq
o z=lr 10=ls 1h=c 2d=or 1a=c 11!=8u .hostNetworkingHost=8u .matchFirstNetwork=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [os
s |Services|Tasks|Nodes
o z=lr 10=ls 1h=c 2d=or 1a=c 11! 13 17=ly 3=of 14=lv 15=c 16 w=mk 1f!=ou x=lx
a [ov
o 67=lp 1h=c 2d=or 1a=c 13 3=of 14=lv 15=c 16 w=mk u=8u wu=8u 4v=lp x=lx
a [ox
o z=lr 10=ls 1h=c 1a=c 13 17=ly 14=lv 15=c 16 w=mk 27!=8u x=lx
a [oz
a [2 ~41
o ot!=p1 w=mk
a [p2
o 58=8u 3=of 3k!=8u w=mk df=8u 66!=8u
a [p4
s |hcloud|Hcloud|robot|Robot
o z=lr 10=ls 1h=c 1a=c 24=8u 13 17=ly 3=1g 14=lv 15=c 16 w=mk 1f!=p6 x=lx
a [p7
o z=lr 10=ls 1h=c 1a=c 13 17=ly 14=lv 15=c 16 w=mk x=lx g!=8u
a [p9
o z!=lr .datacenterID!=8u 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [pb
o h8=5 .ownNamespace=c
s |Pod|Endpoints|Ingress|Service|Node|EndpointSlice
o .field=8u rr=8u 1f!=pe
a [pf
o .apiServer=8u e1=nk z=lr 10=ls 1h=c 1a=c 2h=pd 13 17=ly 14=lv 15=c 16 1f!=pe d5=pg x=lx
a [ph
o z=lr 10=ls 80 1h=c .fetchTimeout=mk 1a=c 13 17=ly 14=lv 15=c 16 w=mk 27!=8u x=lx
a [pj
o 67=lp z=lr 10=ls 1h=c 56=8u 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk u=8u wu 4v=lp x=lx
a [pl
o z=lr 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk u=8u df=8u x=lx
a [pn
a [nq ~41
s |AllowUTF8|Underscores|Dots|Values
s |UTF8|Legacy
o ka=c z=lr 10=ls 1h=c 1a=c 5 13 17=ly 14=lv 15=c 16 w=mk u 27!=8u df x=lx
a [ps
s |Public|public|Admin|admin|Internal|internal
s |Instance|Hypervisor|LoadBalancer
o .allTenants=c .applicationCredentialId .applicationCredentialName=8u .applicationCredentialSecret=lp .availability=pu .domainID=8u fa=8u .identityEndpoint 25=lp 3=of 5q=8u .projectName=8u w=mk u!=8u 1f!=pv x=lx .userid=8u 29=8u
a [pw
o .applicationKey!=8u .applicationSecret!=lp .consumerKey!=lp 56=8u w=mk 1d!
a [py
o z=lr 10=ls 1h=c 1a=c .includeParameters=c 13 17=ly 3=of 14=lv 15=c 16 3l!=8u w=mk x=lx g!=8u
a [q0
s |Instance|Baremetal
o 67!=8u 3a 1h=c 1a=c .nameFilter=8u 13 3=of 5q!=8u 14=lv 15=c 16 w=mk 1f!=q2 4v!=lp .tagsFilter=ny x=lx 66=8u
a [q3
a [nl ~41
o a=3 9o!=p1
a [q6
o z=lr .azureSDConfigs=oh 10=ls .consulSDConfigs=ok ao=c .digitalOceanSDConfigs=om .dnsSDConfigs=op .dockerSDConfigs=ot .dockerSwarmSDConfigs=ow .ec2SDConfigs=oy .enableCompression=c 1h=c .eurekaSDConfigs=p0 bj=nl .fileSDConfigs=p3 .gceSDConfigs=p5 .hetznerSDConfigs=p8 g2=c g3=c .httpSDConfigs=pa .ionosSDConfigs=pc rc=8u by=1g .kubernetesSDConfigs=pi .kumaSDConfigs=pk c1=1g c2=1g c3=1g .lightSailSDConfigs=pm .linodeSDConfigs=po ce=pp .metricsPath=8u .nameEscapingScheme=pq .nameValidationScheme=pr cg=1g ch=5d 13 .nomadSDConfigs=pt 17=ly .openstackSDConfigs=px .ovhcloudSDConfigs=pz 74=88 14=lv 15=c 16 .puppetDBSDConfigs=q1 i9=pp cy=1g .scalewaySDConfigs=q4 1c=oi d0=8u d1=c .scrapeInterval=mk d2=q5 d3=mk .staticConfigs=q7 dg=1g x=lx je=c
o 1!=q8
o eb=lt .caFile 6e=lt .certFile 2w=c .keyFile bz=lp 5g=lw 5h=lw 5w
o z=lr 10=ls .bearerTokenFile a7=lp o3=c ou=c 1a=c g2=c g3=c e=mk ce=nr 13 17=ly 74=88 7 3 14=lv 15=c 16 i9=nr 1c=jz d3=mk 48=5d x=qa je=c
a [qb
o e1=nk l7 ao=c 6o!=qc bj=nl rb by=1g c1=1g c2=1g c3=1g 1j=nm cg=1g ch=5d uq=5 cy=1g d0=8u d1=c d2=nu c!=4o xk=nv .targetLabels=5 dg=1g
o 1!=qd
s |small|medium|large
s |kubernetes|openshift|aws|azure|gcp
o b3 .multitenant=c .multitenantWorkloadIdentity=c .networkPolicy=c .objectLevelWorkloadIdentity=c 5x=qf .tenantDefaultDecryptionServiceAccount .tenantDefaultKubeConfigServiceAccount .tenantDefaultServiceAccount 2=qg
s |source-controller|kustomize-controller|helm-controller|notification-controller|image-reflector-controller|image-automation-controller|source-watcher
a [qi
s |upstream-alpine|enterprise-alpine|enterprise-distroless|enterprise-distroless-fips
o ko=3a .artifactPullSecret .imagePullSecret w0! .variant=qk p!
o ck=r
s |ephemeral|persistent
o 9 .shards!=p1 61=qn
o 52! 5x!
s |OCIRepository|GitRepository|Bucket
s ~363
s |generic|aws|azure|gcp|github
o e=m 4!=qq 0=qr 7! t=qs i5 9a! g!
o 2u=qh ai=4 ak=qj nx!=ql 8m=qm .migrateResources=c .sharding=qo 61=qp yz=qt jo=c
o 1=qu
o ha=1g uh! .serverVersion!
o n! 0! i6!=c 34!
a [qx
o .entitlement! gu 34! p
o h! uh! p!
o .failing!=1g .running!=1g .suspended!=1g .totalSize
o h! 4! .stats=r1
a [r2
o 2f! 7 i6!=c 1r 34!
o 2u=qw ak=qy nx!=qz 2p=r0 .reconcilers=r3 yz=r4
o 1=r5
i ~110000
o .excludeBranch .excludeEnvironment .excludeTag .includeBranch .includeEnvironment .includeTag a=5 4q=r7 d6
o aq! zh jp=m
a [r9
o 2x=4n 2o=3 0 5
a [rb
o a=5
s |Static|GitHubBranch|GitHubTag|GitHubPullRequest|GitLabBranch|GitLabTag|GitLabMergeRequest|GitLabEnvironment|AzureDevOpsBranch|AzureDevOpsTag|AzureDevOpsPullRequest|AWSCodeCommitBranch|AWSCodeCommitTag|AWSCodeCommitPullRequest|GiteaBranch|GiteaTag|GiteaPullRequest|OCIArtifactTag|ACRArtifactTag|ECRArtifactTag|GARArtifactTag|ExternalService|ExternalArtifact
o 3c=7 .defaultValues=66 58=r8 1w=c 45=ra 8=7 d5=rc 1g .skip=rd 2!=re g
o 1=rf
o h! 4! 0! 5 i6=c vq
a [rh
s |Flatten|Permute
o .includeEmptyProviders=c 0!=rj
a [66
s |fluxcd.controlplane.io/v1
s |ResourceSetInputProvider
o h=rm 4=rn 0 c=4o
a [ro
a [58
s ~363 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o 0!=rr f=rq wl d=m
a [rs ~41 ~520
o ai=4 f3=ri .inputStrategy=rk .inputs=rl .inputsFrom=rp f=rq wl 1g iz=rt jo=c
o 1=ru
s |DEFAULT|DO_NOT_UPGRADE|UPGRADE
o e d
o pp=rw q2=1g .http2KeepAlive=rx q3=1g 6u sh=1g cb=1g cc=1g 109=c
i ~00 ~14294967295
o e hz=rz .time
o mm 6u gx 8q=1g di=s0
o 22=ry 9p=s1
o od=rz sw=5 10x .weightStabilizationPeriod 10y
o 0! 6
a [s4
o 51=s5 0! 7 64
o z3=i1
o h5=i1
o q4=s6 q5 q7 .maglev=s7 h5=i1 .ringHash=s8 10a=c
o *rz
o 2e 4x=sa
a [sb
b ~6
o 2e 4x
a [se
o nw=sc r=sd bg=sf om=5
s |UNSPECIFIED|LEAST_CONN|RANDOM|PASSTHROUGH|ROUND_ROBIN|LEAST_REQUEST
n ~00 ~6
n ~00 ~1100 ~6
o k6=si 3e! .minimumPercent=sj
i ~01 ~14294967295 ~6
o r=sd bg=sf om=5 .minClusterSize=sl
o kz=s3 eq=s9 s1=sg y4=sh .warmup=sk 10t .zoneAwareLbSetting=sm
i ~00 ~14294967295 ~6
i ~00 ~1100 ~6
i ~0100 ~1599
a [sq
o e6 mn=so mo=1g ep=so mp=so op=sp e gy=1g t0=1g .outlierDetectionHttpErrorCodes=sr yc=c
o 4s=rz
s |DISABLE|SIMPLE|MUTUAL|ISTIO_MUTUAL
o lg aa lh 6f n4 2w=sd v=su 4t db 7h=5
o an=s2 8o=sn hf=ss 3=st o=sv
a [sw ~54096
s |V1|V2
o p=sy
o .budgetInterval t4=rz 90=sj
o 26 .targetHost! 48!=rz
o an=s2 8o=sn hf=ss .portLevelSettings=sx 79=sz wt=t0 o=sv .tunnel=t1
o a=3 0! jf=t2
a [t3
o *qr
o 2o=t5
o fj=5 11! .subsets=t4 jf=t2 dr=t6
o 1=t7
s |INVALID|LISTENER|FILTER_CHAIN|NETWORK_FILTER|HTTP_FILTER|ROUTE_CONFIGURATION|VIRTUAL_HOST|HTTP_ROUTE|CLUSTER|EXTENSION_CONFIG|BOOTSTRAP|LISTENER_FILTER
o 0 94=rz 1d yt
s |ANY|SIDECAR_INBOUND|SIDECAR_OUTBOUND|GATEWAY|WAYPOINT
o 0 .subFilter=a6
o .applicationProtocols .destinationPort=rz 58=tc 0 db .transportProtocol .transportSocket
o .filterChain=td .listenerFilter 0 hw 94=rz
o b=3 .proxyVersion
s |ANY|ROUTE|REDIRECT|DIRECT_RESPONSE
o 3n=tg 0
o fa 0 43=th
o fv 0 hw 94=rz .vhost=ti
o 58=tc 94=rz 43=a6
o 2u=ta 3q=tb gn=te i2=tf .routeConfiguration=tj .waypoint=tk
s |UNSPECIFIED|AUTHN|AUTHZ|STATS
s |INVALID|MERGE|ADD|REMOVE|INSERT_BEFORE|INSERT_AFTER|INSERT_FIRST|REPLACE|MERGE_AND_REPLACE_LIST
o .filterClass=tm 8y=tn 6=58
o .applyTo=t9 1e=tl 3x=to
a [tp
o l=9n 4!=9o 0!=t 5
a [tr ~516
o a=t5
o .configPatches=tq 40=1g 4a=ts dr=tt
o 1=tu
o 0! 4s!=rz 26! 48=rz
a [2 ~41 ~52
s |TLS_AUTO|TLSV1_0|TLSV1_1|TLSV1_2|TLSV1_3
s |PASSTHROUGH|SIMPLE|MUTUAL|AUTO_PASSTHROUGH|ISTIO_MUTUAL|OPTIONAL_MUTUAL
o aa 4t xm
a [u0 ~41 ~52
o 7u=5 lg aa lh ae=5 n4 .credentialNames=tx b5=5 .httpsRedirect=c 2w=sd .maxProtocolVersion=ty .minProtocolVersion=ty v=tz 4t xm 7h=5 .tlsCertificates=u1 .verifyCertificateHash=5 .verifyCertificateSpki=5
o e8 nc 59!=5 0 3!=tw o=u2
a [u3
o c=3 xq=u4
o 1=u5
i ~00 ~6
o *3l
o .imageType
o en=u7 .environmentVariables=u8 n=u9 c=t6
o 1=ua
a [94 ~5256
s ~3256
o 1o=ud a=3 gt=3l tj=3l 3j=sa 47=4c s=rz
a [ue ~54096
a [2 ~41 ~5256
s |MESH_EXTERNAL|MESH_INTERNAL
o 0!=ud 4s!=rz 26=ud 48=rz
a [ui ~5256
s |NONE|STATIC|DNS|DNS_ROUND_ROBIN|DYNAMIC_DNS
o 9x=uc 6o=uf fj=5 59!=ug c8=uh 3j=uj .resolution=uk 7h=5 dr=tt
o 1!=ul
s |DEFAULT|IPTABLES|NONE
o 0 4s=rz 26 48=rz
o e8 ln=un 59!=5 3=uo
a [up
o e8 ln=un an=s2 nc 3!=uo o=u2
a [ur
o 11! 3=st yt
s |REGISTRY_ONLY|ALLOW_ANY
o .egressProxy=ut v=uu
o b6=uq .inboundConnectionPool=s2 4n=us .outboundTrafficPolicy=uv dr=tt
o 1=uw
o 86 2j 30
a [uy
s |UNSPECIFIED|FORWARD|IGNORE
o 7q=sd 7r=5 7s=5 dy=5 7t=uz 89=5 5f .unmatchedPreflights=v0
o 0 5
o .bytes yo
o 6d=v3 34!=rz
n
o 6=v5
o pn .http2Error q8=1g 5o=v6
o .exponentialDelay ow 90=1g 5o=v6
o jq=v7 ne=v8
o 9w=3 cq=5 9j=3
o 4u=va 7c=va
o *uy
o 6c=uy 6s=5 m=vc qh=c 1i=uy 0 3=rz 7a=vc 1c=uy 5y=3 9k .statPrefix 4c=uy 114=vc
a [vd
o aw!=ut 5o=v6
a [vf
s |FROM_PROTOCOL_DEFAULT|FROM_REQUEST_PORT
o 6c .derivePort=vh 3=rz .prefixRewrite .redirectCode=rz 1c 4c
o 7w=1g a5 hq .retryIgnorePreviousHosts=sd cu .retryRemoteLocalities=sd
o 1e cw
o 6c 4c .uriRegexRewrite=vk
o aw!=ut m=vb s=1g
a [vm
o ex=v1 .delegate=v2 np=v4 .fault=v9 m=vb 1e=ve 8t=ut .mirror_percent=so .mirrorPercent=so .mirrorPercentage=v6 h6=vg 0 vx=vi 9e=vj cw=vl 43=vn d
a [vo
o nj=5 6s=5 3=rz 5y=3 9k .sourceSubnet
a [vq
o aw!=ut s=1g
a [vs
o 1e=vr 43=vt
a [vu
o nj=5 6s=5 3=rz y6!=5 5y=3 9k
a [vw
o 1e!=vx 43=vt
a [vy
o fj=5 6s=5 59=5 22=vp 9p=vv o=vz
o 1=w0
o 1!=ue
a [8u
o 53!=w3
o 3=rz 1d
o 0 6
a [w6
o 11 q6=w7 7 3!=rz 1c
o 11 3!=rz
o 88=w4 6r=i1 4l=w5 g8=w8 8k=i1 78=i1 9n=i1 j8=w9 3m=i1
o b=4 hy=wa i!=ue
o 1!=wb
s |ALLOW|DENY|AUDIT|CUSTOM
s ~3320
a [we ~516
o .ipBlocks=5 2h=5 .notIpBlocks=5 .notNamespaces=5 .notPrincipals=5 .notRemoteIpBlocks=5 .notRequestPrincipals=5 .notServiceAccounts=wf .notTrustDomains=5 .principals=5 .remoteIpBlocks=5 .requestPrincipals=5 .serviceAccounts=wf .trustDomains=5
o 1r=wg
a [wh ~5512
o 59=5 h2=5 .notHosts=5 .notMethods=5 .notPaths=5 .notPorts=5 hm=5 3j=5
o 8y=wj
a [wk
o 9! .notValues=5 y=5
a [wm
o 2e=wi 4x=wl .when=wn
a [wo ~5512
o 3n=wd t=a6 1b=wp c=t6 49=tr 4a=ts
o 1=wq
s |UNSET|DISABLE|PERMISSIVE|STRICT
o v=ws
o *wt
o .mtls=wt .portLevelMtls=wu c=t6
o 1=wv
o 0!=8u 2j
a [wx
o lv!=8u 2v!=8u
a [wz
s |OPTIONAL|REQUIRED
a [8u ~564
o 6b=w3 .forwardOriginalToken=c .fromCookies=w3 .fromHeaders=wy .fromParams=w3 4o=8u .jwks .jwks_uri=13 .jwksUri=13 .outputClaimToHeaders=x0 .outputPayloadToHeader .presence=x1 .spaceDelimitedClaims=x2 d
a [x3 ~54096
o .jwtRules=x4 c=t6 49=tr 4a=ts
o 1=x5
o 4k
s |CLIENT_AND_SERVER|CLIENT|SERVER
o v=x8
o 0!=8u
a [xa
o 3r=sd 58=x7 1e=x9 98=xb
a [xc
s |ALL_METRICS|REQUEST_COUNT|REQUEST_DURATION|REQUEST_SIZE|RESPONSE_SIZE|TCP_OPENED_CONNECTIONS|TCP_CLOSED_CONNECTIONS|TCP_SENT_BYTES|TCP_RECEIVED_BYTES|GRPC_REQUEST_MESSAGES|GRPC_RESPONSE_MESSAGES
o .customMetric=8u 8s=xe v=x8
s |UPSERT|REMOVE
o 8y=xg 6
o *xh
o 3r=sd 1e=xf .tagOverrides=xi
a [xj
o hg=xk 98=xb .reportingInterval
a [xl
o nd 0!=8u
o 6!=8u
o 4j=xn .formatter=xo 2v=xn c4=xo
o *xp
o f0=xq .disableContextPropagation=sd .disableSpanReporting=sd .enableIstioTags=sd 1e=x9 98=xb .randomSamplingPercentage=sj .useRequestIdForTraceSampling=sd
a [xr
o .accessLogging=xd 4r=xm c=t6 49=tr 4a=ts 7k=xs
o 1=xt
o 9! 0!
o 46!=xv
o 2m!=xw
o 67!=xx .accessSecretKey!=xx 7o=xx
s |keda|workload
s |azure-workload|gcp|aws|aws-eks|none
o fm .identityAuthorityHost 3s .identityOwner=xz .identityTenantId t!=y0 cx
o 0! 5n! 4v .versionId .versionStage
a [y2 ~41
o 6k=xy cn=y1 u 4w!=y3
o dv .keyVaultResourceURL 2!
o 3d! 2n!=xx dk!
o 0! 5n! p
a [y7 ~41
o ej=y5 6k=y6 cn=y1 4w!=y8 .vaultUri!
o dv 6f=xx .clientCertificatePassword=xx 3d! 2n=xx ej dk!
o 5n! 1g!
a [yb
o 9! 0! 5n!
a [yd
o er 0! 5n!
a [yf
o 2n!=xx
o 2f! 5n! p
a [yi ~41
o 6k=yh cn=y1 4w!=yj
s |token|kubernetes
o 47 1g 9r
o .altNames aj 8i .ipSans .otherSans 64 .uriSans
s ||secretV2|secret|pki
o 9! 5n! 7! .pkiData=yn 2=yo
a [yp ~41
o 1o! 2t!=yl ap=ym .mount 5 1f 4w!=yq
s |clientCredentials
o 3d! 2n=xx 7d=5 jd! .tokenUrlParams=3 2=ys
o .awsSecretManager=y4 .azureKeyVault=y9 .azureServicePrincipal=ya .boundServiceAccountToken=yc .configMapTargetRef=ye 1u=yg .filePath .gcpSecretManager=yk .hashiCorpVault=yr 17=yt cn=y1 .secretTargetRef=ye
o 1!=yu
o er 2p! y!=ac
o 34 2!
a [yx
o 3n! tt=yw tv=yy
a [yz
o 1b!=z0
o .succeededCount=1g .succeededIndexes
a [z2
o 1b!=z3
o b=5x 1=58
o du=1g e5=1g l0=1g mh mi=1g gu s7=c sj=1g hh=1g ul=z1 uo c=4o yv=z4 q=c i!=z5 zz=1g
s |foreground|background
s |gradual|immediate
o .propagationPolicy=z7 1s=z8
s |min|avg|sum|max
s |default|custom|accurate|eager
o .customScalingQueueLengthDeduction=1g .customScalingRunningJobPercentage .multipleScalersCalculation=za .pendingPodConditions=5 1s=zb
s |TriggerAuthentication|ClusterTriggerAuthentication
o 4=zd 0!
o .authenticationRef=ze b!=3 sx 0 2!=8u .useCachedMetrics=c
a [zf ~41
o oa .failedJobsHistoryLimit=i1 .jobTargetRef!=z6 sm=fq t2=i1 us=fq .rollout=z9 .rolloutStrategy=z8 .scalingStrategy=zc .successfulJobsHistoryLimit=i1 jg!=zg
o 1=zh
o 78!=1g 2! 6!=1g
a [zj
o hv=zk .selectPolicy .stabilizationWindowSeconds=1g .tolerance=5d
o x9=zl .scaleUp=zl
o e7=zm 0
s |AverageValue|Value
o .activationTarget p3 sx=zo 1n
o .horizontalPodAutoscalerConfig=zn .restoreToOriginalReplicaCount=c .scalingModifiers=zp
s |static|currentReplicas|currentReplicasIfHigher|currentReplicasIfLower|scalingModifiers
o e7=zr 6r!=i1 1m!=i1
o h oa 4 0!=8u
o .advanced=zq .cooldownPeriod=i1 8d=zs .idleReplicaCount=i1 .initialCooldownPeriod=i1 sm=fq t2=i1 us=fq .scaleTargetRef!=zt jg!=zg
o 1!=zu
a [44
s |Rule
s |minimal|detailed
o jw=c 4r=c .traceVerbosity=zy 7k=c
i ~19223372036854775000
o 1a=c m=3 1p e=5d 1i v 7 3=1g 1c 34=1g d=5d .unhealthyInterval=5d
s |Service|TraefikService
o .failureWindow=5d .maxFailedAttempts=1g
o .flushInterval
s |none|lax|strict|None|Lax|Strict
o b3 .httpOnly=c 5f=1g 0 7 ik=105 xi=c
o eu=106
s |wrr|p2c|hrw|leasttime|RoundRobin
o 4m=101 4=102 72=zw 0! 5 8u=c 8x=c hj=c hk=103 3=5d if=104 1c d8 dd=107 1s=108 s=i1
a [109
o 4=zx 1e! 72=zw .observability=zz 40=100 33=10a z2
a [10b
o .main x7=5
a [10d
o lp o0=10e 2y=44 1l de=44
o fg=5 6w 3h=zw 44!=10c o=10f
o 1!=10g
i ~01 ~12
o p=10i
o 0! 5 8u=c 8x=c 3!=5d 79=10j d8 zc=1g o=c s=i1
a [10k
s |v3|v2
o 1e! 72=zw 40=100 33=10l z2=10m
a [10n
o lp o0=10e 2y=44 u5=c 1l de=44
o fg=5 6w 44!=10o o=10p
o 1!=10q
o 0! 5 8u=c 8x=c 3!=5d s=i1
a [10s
o 33=10t
a [10u
o fg=5 6w 44!=10v
o 1!=10w
o 2j
o pq .realm .removeHeader=c 12
o gz=1g .maxResponseBodyBytes=1g .memRequestBodyBytes=1g .memResponseBodyBytes=1g .retryExpression
o 72=zw
o .checkPeriod=5d 4k .fallbackDuration=5d .recoveryDuration=5d .responseCode=sq
o .defaultEncoding .encodings=5 .excludedContentTypes=5 .includedContentTypes=5 .minResponseBodyBytes=i1
o .autoDetect=c
o .allowEncodedBackSlash=c .allowEncodedHash=c .allowEncodedNullCharacter=c .allowEncodedPercent=c .allowEncodedQuestionMark=c .allowEncodedSemicolon=c .allowEncodedSlash=c
o .errorRequestHeaders=5 3l 1d=109 34=5 .statusRewrites=fn
o .caOptional=c ac lq 2w=c
o .addAuthCookiesToResponse=5 1o .authRequestHeaders=5 .authResponseHeaders=5 .authResponseHeadersRegex .authSigninURL fs=c pq sg=1g .maxResponseBodySize=1g .preserveLocationHeader=c .preserveRequestMethod=c o=117 .trustForwardHeader=c
o 7t=5
o .accessControlAllowCredentials=c .accessControlAllowHeaders=5 .accessControlAllowMethods=5 .accessControlAllowOriginList=5 .accessControlAllowOriginListRegex=5 .accessControlExposeHeaders=5 .accessControlMaxAge=1g .addVaryHeader=c .allowedHosts=5 .browserXssFilter=c .contentSecurityPolicy .contentSecurityPolicyReportOnly .contentTypeNosniff=c .customBrowserXSSValue .customFrameOptionsValue .customRequestHeaders=3 .customResponseHeaders=3 .featurePolicy .forceSTSHeader=c .frameDeny=c .hostsProxyHeaders=5 .isDevelopment=c .permissionsPolicy .publicKey .referrerPolicy .sslForceHost=c .sslHost .sslProxyHeaders=3 .sslRedirect=c .sslTemporaryRedirect=c .stsIncludeSubdomains=c .stsPreload=c .stsSeconds=i1
o .depth=i1 .excludedIPs=5 .ipv6Subnet=1g
o gh=11b .requestHeaderName .requestHost=c
o kd=i1 y9=11c
o gh=11b .rejectStatusCode=1g ix=5
o gh=11b ix=5
o aj=c ey=c nz=c gt=c 5m=c v8=c d7=c
o aj=c ey=c nz=c gt=c 5m=c .organizationalUnit=c v8=c d7=c
o 4o=11g .notAfter=c .notBefore=c x7=c d7=c 62=11h
o gc=11i .pem=c
o ac lq 2w=c
o .db=1g f4=5d 6o=5 .maxActiveConns=1g .minIdleConns=1g .poolSize=1g .readTimeout=5d 12 o=11k .writeTimeout=5d
o .average=i1 ld=i1 hr=5d .redis=11l y9=11c
o uc=c 30 9b
o uc=c 3 1c
o 7
o 30 9b
i ~0-1
o 7w=i1 .disableRetryOnNetworkError=c .initialInterval=5d gz=11r .retryNonIdempotentMethod=c 34=5 d=5d
o .forceSlash=c .prefixes=5
o 30=5
o .addPrefix=10y 10=10z .buffering=110 ls=111 ef=112 .compress=113 mt=114 .digestAuth=10z .encodedCharacters=115 oe=116 .forwardAuth=118 .grpcWeb=119 m=11a .inFlightReq=11d qz=11e r3=11f .passTLSClientCert=11j 3z=66 vh=11m .redirectRegex=11n .redirectScheme=11o .replacePath=11p .replacePathRegex=11q 5u=11s .stripPrefix=11t .stripPrefixRegex=11u
o 1!=11v
o kd=i1
o ix=5
o .inFlightConn=11x qz=11y r3=11y
o 1!=11z
o f4=5d .idleConnTimeout=5d .pingTimeout=5d .readIdleTimeout=5d .responseHeaderTimeout=5d
o 1t 12
a [122
o .ids=5 .trustDomain
o lr=5 ae=5 .disableHTTP2=c .forwardingTimeouts=121 2w=c .maxIdleConnsPerHost=11r 5g 5h u8 ww=123 wx=5 5w yb=124
o 1!=125
o lr=5 2w=c u8 ww=123 wx=5 5w yb=124
o .dialKeepAlive=5d f4=5d 79=10j zc=5d o=127
o 1!=128
s |NoClientCert|RequestClientCert|RequireAnyClientCert|VerifyClientCertIfGiven|RequireAndVerifyClientCert
o .clientAuthType=12a xh=5
o 7u=5 ae=5 .clientAuth=12b .curvePreferences=5 .disableSessionTickets=c 5g 5h .preferServerCipherSuites=c .sniStrict=c
o 1!=12c
o 1l!
a [12e
o b3=10d .resolver
o ee=12f .defaultCertificate=12e .defaultGeneratedCert=12g
o 1!=12h
o gz=1g 34=5
o oe!=12j 8d!=109 1d!=109
o 33=10a
o 4m=101 4=102 72=zw 0! 5 8u=c 8x=c hj=c hk=103 90=1g 3=5d if=104 1c d8 dd=107 1s=108 s=i1
a [12m
o 4m=101 4=102 sg=1g 72=zw .mirrorBody=c h6=12n 0! 5 8u=c 8x=c hj=c hk=103 3=5d if=104 1c d8 dd=107 1s=108 s=i1
o 33=10a dd=107
o bg=12k .highestRandomWeight=12l 73=12o .weighted=12p
o 1!=12q
o fo!
o 8e=12s 46=xv
o 0! 6 2m=12t
a [12u
o h3!
a [12w
o 4q!=1g h3!
a [12y
o .dimensions=w7 h3 5
o 8s=130 hr=5d .stat dl
o 4k 2f rr .metricStat=131 hr=5d .returnData=c
a [132
o e .metricDataQueries!=133
s |avg|min|max|sum|last|percentile|mean|l2norm|area
o 0 .namespaced=c
o .aggregator=135 h=gj p3 e .queries=3 3l 8=136
o 1o 3l
o 41 3l
o 34! 2!
a [13a
o 3n! tt=yw tv=13b
a [13c
o 1b!=13d
o b=4 1=58
o du=1g e5=1g l0=1g mh mi=1g gu s7=c sj=1g hh=1g ul=13e uo c=4o yv=z4 q=c i!=13f zz=1g
o b=4 1!=13g
o 85 u! xe! 60 yl!=1g
o .controlScope!=13i .experimentScope!=13i 0!
a [13j
o .marginal!=1g .pass!=1g
o 1o! 7v! .canaryConfigName! .configurationAccountName! .lookback=c .metricsAccountName! 7d!=13k .storageAccountName! jb!=13l
o 41 3l! d=1g
o 3d 2n 7d=5 jd
o 41 u cx
o 17=13o y3=13p
o 85 60 yl
o 1o 2t=13q m=d9 1w=c 3l .rangeQuery=13r d=1g
o 1o e 3l
o 2t=13q 6d m=d9 1w=c .jsonBody=58 gi 1i 3m=1g g!
o .cloudWatch=134 .datadog=137 .graphite=138 .influxdb=139 .job=13h .kayenta=13m .newRelic=13n 3z=58 v5=13s .skywalking=13t .wavefront=138 .web=13u
o .consecutiveErrorLimit=5d .consecutiveSuccessLimit=5d 54=5d .failureCondition .failureLimit=5d .inconclusiveLimit=5d .initialDelay e 0! t!=13v .successCondition
a [13w
o ma=c za
a [13y
o 4f=12v 84=12x h0=12z 4r=13x dj=13z
o 1!=140
o .successfulRunHistoryLimit=1g .unsuccessfulRunHistoryLimit=1g
o .revisions=1g
o s!=1g
o 97=144 9d=gw
o 8e=12s .podTemplateHashValue
o 0! 6 2m=146
a [147
o dz=4 4f=148 84=12x h0=12z dj=13z
o jr=1g .activeMetadata=4 .activeService! kf=145 .autoPromotionEnabled=c .autoPromotionSeconds=1g 71=5d .postPromotionAnalysis=149 .prePromotionAnalysis=149 .previewMetadata=4 .previewReplicaCount=1g .previewService xa=1g il=1g
o dz=4 4f=148 84=12x h0=12z .startingStep=1g dj=13z
o .pingService! .pongService!
o 2! 6!=1g
o 4f=148 ma=c 0! .requiredForCompletion=c za!
a [14e
o b=4 0! 1m=1g c=4o 1d=a6 .specRef! s=1g
a [14g
o .analyses=14f dz=4 84=12x 3e il=1g dj!=14h
o 3e=5d
o 19=58 0!
o .matchTrafficWeight=c 1m=1g s=1g
o fz! .headerValue!=uy
a [14m
o 1e=14n 0
o m=vc 1i=uy 7=uy
a [14p
o 1e=14q 0! 5o=1g
o a0=149 .experiment=14i .pause=14j 3z=14k .setCanaryScale=14l .setHeaderRoute=14o .setMirrorRoute=14r .setWeight=1g
a [14s
o .durationSeconds!=1g r!=c
o ke 4n .ingresses=5 wy .servicePort!=1g .stickinessConfig=14u
o .mappings!=5
o 0! 1b=5
o 43=14x
o .canaryVirtualNodeRef!=7 .stableVirtualNodeRef!=7
o 0! 44=5
o .virtualNodeGroup=14z 10l=150
o .additionalSubsetNames=5 .canarySubsetName! 0! .stableSubsetName!
o 3=1g
a [153
o 3=1g y6=5
a [155
o 0! 44=5 .tcpRoutes=154 .tlsRoutes=156
a [157
o .destinationRule=152 10l=157 .virtualServices=158
a [7
o .additionalIngressAnnotations=3 ke .canaryIngressAnnotations=3 .stableIngress .stableIngresses=5
o wy .trafficSplitName
o .weightedTraefikServiceName!
o .alb=14v .ambassador=14w .apisix=14y .appMesh=151 .istio=159 .managedRoutes=15a .maxTrafficWeight=1g .nginx=15b 5p=58 .smi=15c .traefik=15d
o jr=1g a0=14b kf=145 .canaryMetadata=4 .canaryService .dynamicStableScale=c sr=5d 71=5d .minPodsPerReplicaSet=1g .pingPong=14c .replicaProgressThreshold=14d xa=1g il=1g .stableMetadata=4 .stableService iz=14t .trafficRouting=15e
o .blueGreen=14a lm=15f
o h 4 0 x9
o a0=142 t1=1g 76=c .progressDeadlineAbort=c i0=1g 1m=1g .restartAt cv=1g .rollbackWindow=143 c=4o 1s=15g i=13f .workloadRef=15h
o 1!=15i
s |PodCIDR|CiliumPodIPPool|Service|Interface
s |internet|planned-shut|accept-own|route-filter-translated-v4|route-filter-v4|route-filter-translated-v6|route-filter-v6|llgr-stale|no-llgr|blackhole|no-export|no-advertise|no-export-subconfed|no-peer
a [15l
o .large=5 .standard=5 .wellKnown=15m
o em=15n .localPreference=1g
s |In|NotIn|Exists|DoesNotExist
o 9! 2p!=15p y=5
a [15q
o 2x=15r 2o=t5
s |LoadBalancerIP|ClusterIP|ExternalIP
a [15t ~41
i ~00 ~131
i ~00 ~1127
o 9x!=15u .aggregationLengthIPv4=15v .aggregationLengthIPv6=15w
o .advertisementType!=15k 51=15o gg=7 c=15s 1d=15x
a [15y
o k5!=15z
o 1!=160
i ~01 ~14294967295
s |ipv4|ipv6
o .addressFamily!=163
s |DefaultGateway
o .defaultGateway=164 v!=165
o .autoDiscovery=166 0!=id hn=rz ho .peerConfigRef=7
a [167
o gr=162 gs=9q 0!=id 77=168
a [169 ~41 ~516
o l4!=16a 1q=15s
o 1!=16b
o .localAddress gs=1g 0!=id
a [16d
o gr=162 gs=1g 0!=id 77=16e ij
a [16f ~41
o l4!=16g
o 1!=16h
i ~01 ~1255
s |ipv4|ipv6|l2vpn|ls|opaque
s |unicast|multicast|mpls_label|encapsulation|vpls|evpn|ls|sr_policy|mup|mpls_vpn|mpls_vpn_multicast|route_target_constraints|flowspec_unicast|flowspec_vpn|key_value
o k5=15s .afi!=16k .safi!=16l
a [16m
i ~01 ~14095
o r!=c .restartTimeSeconds=16o
i ~01 ~12147483647
i ~03 ~165535
o .connectRetryTimeSeconds=16q .holdTimeSeconds=16r .keepAliveTimeSeconds=9q
o hp=9q .sourceInterface
o e4 .ebgpMultihop=16j .families=16n .gracefulRestart=16p .timers=16s .transport=16t
o 1!=16u
a [2 ~40
o .externalCIDRs!=16w
o 1!=16x
o 0! 5 4s=5
a [16z
o gn 0! 5 3j=ac
a [171
o .backendServices=170 1q=15s f!=rq 33=172
o 1=173
s |disabled|required|test-always-fail
o v!=175
s |IPv4|IPv6
o .family=177 2!=5d
a [178 ~540
o bk=179
a [17a
s ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o ad .cidrGroupRef=17c .cidrGroupSelector=15s of=5
a [17d
a [15s
s |all|world|cluster|cluster-mesh|host|init|ingress|unmanaged|remote-node|health|none|kube-apiserver
a [17g
o sb=3i .matchPattern=3i
a [17i
o a=3 u .securityGroupsIds=5 .securityGroupsNames=5
o a3=17k
a [17l
s |CiliumEnvoyConfig|CiliumClusterwideEnvoyConfig
o 4=17n 0!=8u
i ~01 ~1100
o .envoyConfig!=17o 0!=8u 40=17p
o 7x 4t 12!=44 .trustedCA
s |TCP|UDP|SCTP|VRRP|IGMP|GRE|IPIP|IPV6|ESP|AH|ANY
o o7=of 3 26=17s
a [17t ~540
s |LOG|ADD|DELETE|REPLACE
o .mismatch=17v 0!=8u 12=44 6
a [17w
o .headerMatches=17x m=5 11 1i 7
a [17y
o b1=17j 22=17z
a [3i ~41
o gn=17q .originatingTLS=17r 3j=17u 1b=180 .serverNames=181 .terminatingTLS=17r
a [182
a [2 ~50
o 5 ip
o 5 c!=15s
o .k8sService=185 .k8sServiceSelector=186
a [187
o 2t=176 bq=17b zo=5 zp=17e zq=17f zr=17h .toFQDNs=17j zs=17m zt=17f 63=183 zu=184 zv=188
a [189
a [17t
o 3j=18b
a [18c
o bq=17b zo=5 zp=17e zq=17f zr=17h zs=17m zt=17f 63=18d zu=184 zv=188
a [18e
o b6=c 4n=c
o 2t=176 p5=5 p6=17e p7=17f p8=17h p9=17m pa=17f pb=184 bq=17b 63=183
a [18h
o p5=5 p6=17e p7=17f p8=17h p9=17m pa=17f pb=184 bq=17b 63=18d
a [18j
o 9! 1r 6
a [18l
s ~332
o 6=18n
o 21 b6=18a .egressDeny=18f .enableDefaultDeny=18g .endpointSelector=15s 4n=18i .ingressDeny=18k a=18m .log=18o 1q=15s
a [18p
o 1=18p .specs=18q
s ~339
o .egressIP=18s gg 1q!=15s
a [18t ~564
o 1j=15s 1q=15s ht=15s
a [18v
o .destinationCIDRs!=5 .egressGateway!=18t .egressGateways=18u .excludedCIDRs=5 d5!=18w
o 1=18x
s |Yes|No
o ad 60 .stop
a [190
o .allowFirstLastIPs=18z .blocks=191 3r=c xu=15s
o 1!=192
o 0 3! 26!=9f
a [194
o .localEndpointSelector!=15s 63!=195
o 8l! 63!=195
o 5! ip! 63=195
o .addressMatcher=197 .serviceMatcher=198
o 21 .redirectBackend!=196 .redirectFrontend!=199 .skipRedirectFromBackend=c
o 1=19a
o .defaults!=3 1q!=4o
o 1!=19c
s |OVERWRITE|APPEND_IF_ABSENT|PASS_THROUGH
o .serverHeaderTransformation=19e
o r=c
o .grpcWebTranslation=19g
s |Allow|Deny
s |LoadBalancer|NodePort
o 9z=c bf bu=5 bv gp c6=5 .loadBalancerSourceRangesPolicy=19i zx 2=19j
s |JSON|Text
s |HTTP|TCP
a [19m ~41
o 8i!=19l bw=3 9o=19n 35=iy
a [19o ~41 ~58
o jw=19p
o 21=94 .envoy=19f .httpOptions=19h 1d=19k j9=19q
o 1=19r
o be=c qu=5 .loadBalancerIPs=c 1q=15s xu=15s
o 1=19t
i ~01 ~132
o lt!=p1 s8!=19v
i ~01 ~1128
o lt!=p1 s8!=19x
o .allowFirstIP=c .allowLastIP=c .ipv4=19w .ipv6=19y 1j=15s ht=15s
o 1!=19z
o *2 ~7
o *2 ~6
o k=3 8f=5 a=3 0 5 ~6 ~7
o 20=1a2 qn=c b=1a3 2
o 20 .encryptedData!=1a1 i=1a4
o 1!=1a5
i ~02 ~1255
i ~010 ~160000
i ~01 ~1254
o .detectMultiplier=1a7 .echoInterval=1a8 .echoMode=c .minimumTtl=1a9 .passiveMode=c .receiveInterval=1a8 .transmitInterval=1a8
o 1=1aa
i ~01 ~110
o .aggregationLength=fq .aggregationLengthV6=1g .asPathPrepend=1ac em=5 qw=c8 qx=5 .localPref=1g ci=c8 77=5 iq=c8
o 1=1ad
o 9! 2p! y!=p1
a [1af
o 2x=1ag 2o=3
a [1ah
i ~00 ~116384
o l3 o2=c pw ri tf!=rz ci=1ai 25 hn!=rz ho! hp=1aj ij y8
o 1=1ak
s |internal|external
i ~01 ~116384
o l3 .connectTime .disableMP=c .dualStackAddressFamily=c .dynamicASN=1am o2=c .enableGracefulRestart=c pw gg ri gr=162 tf!=rz ci=c8 25 8z=v2 hn=rz ho hp=1an ij y8 .vrf
o 1=1ao
o em=w7
o 1=1aq
o cf=c8 2h=5 40=1g iq=c8
o 9x!=5 .autoAssign=c .avoidBuggyIPs=c .serviceAllocation=1as
o 1!=1at
o 96!=4o s!=17p
a [1av
o qu=5 qw=c8 qx=5 ci=c8 .preferredNodeSelectors=1aw iq=c8
o 1=1ax
s |Delete|Retain
o au!=1az 83! 1k=3
o .persistentVolumeClaimName .volumeSnapshotContentName
o 1r!=1b1 4d
o 1!=1b2
a [2 ~6
o 2x=4n 2o=3 ~6
s |Continue|Fail
o 53!=p1 6j ts=1b6 d
o 88!=1b7
a [1b8
o bd=1b4 87=1b4 br=1b4 8j=1b4 24=1b5 0! uu=1b9 uw=1b9
a [1ba ~6
o f=1bb
o a=3
a [4o ~6
o 4e 4! 0!
o .parallelFilesUpload=1g ~6
o .csiSnapshotTimeout .datamover .defaultVolumesToFsBackup=sd .defaultVolumesToRestic=sd .excludedClusterScopedResources=1b4 .excludedNamespaceScopedResources=1b4 bd=1b4 87=1b4 g4=1bc qr=sd .includedClusterScopedResources=1b4 .includedNamespaceScopedResources=1b4 br=1b4 8j=1b4 r7 24=1b5 b=1bd tx=1be .orderedResources=1a2 wj=1bf .snapshotMoveData=sd .snapshotVolumes=sd .storageLocation 64 102=1bg .volumeGroupSnapshotLabelKey .volumeSnapshotLocations=5
o 1=1bh
s |ReadOnly|ReadWrite
s ~6
o la! .caCert .caCertRef=lp 2j
o .accessMode=1bj .backupSyncPeriod=1bk 19=3 ap=lp 6l=c .objectStorage!=1bl t! .validationFrequency=1bk
o 1=1bm
o 53!=p1 6j .execTimeout ts=1b6 .waitForReady=sd .waitTimeout
a [58 ~7
o ge=1bp d
o 88=1bo .init=1bq
a [1br
o bd=1b4 87=1b4 br=1b4 8j=1b4 24=1b5 0! .postHooks=1bs
a [1bt
o f=1bu
o 4e 4! 0! ~6
o 87=1b4 8j=1b4 ~6
o .parallelFilesDownload=1g .writeSparseFiles=sd ~6
o .backupName bd=1b4 87=1b4 .existingResourcePolicy=1bk g4=1bv qr=sd br=1b4 8j=1b4 r7 24=1b5 .namespaceMapping=3 tx=1be .preserveNodePorts=sd .resourceModifier=1bw wj=1bw .restorePVs=sd .restoreStatus=1bx .scheduleName 102=1by
o 1=1bz
o 76=c 45! .skipImmediately=c i!=1bh .useOwnerReferencesInBackup=sd
o 1=1c1
o 19=3 ap=lp t!
o 1=1c3
s |Equals|NotEquals|AnyIn|AllIn|AnyNotIn|AllNotIn|GreaterThanOrEquals|GreaterThan|LessThanOrEquals|LessThan|DurationGreaterThanOrEquals|DurationGreaterThan|DurationLessThanOrEquals|DurationLessThan
o 9=22 2g 2p=1c5 6=22
a [1c6
o 7p=1c7 68=1c7
o 9! 6!=22
a [1c9
s |GET|POST
o 2c m=d9 g!
o 20=1ca 6l=22 6x 1i=1cb 1d=1cc 105
o 6x 0!
s |default|amazon|azure|google|github
a [1cf
o .allowInsecureRegistry=c 98=1cg 4w=5
o qk=1ch 6x cp!
o 6l=22 6x 6=22
o kh=1cd 1t=44 .globalReference=1ce .imageRegistry=1ci 0! .variable=1cj
a [1ck
s |Foreground|Background|Orphan
s |CREATE|CONNECT|UPDATE|DELETE
a [1cn
o k=3 gk=5 0 h8=5 1j=4o 2h=5 he=1co c=4o
o 4e 4! 0! 5
a [1cq
o m9=5 f=1cp 5v=5 yr=1cr
a [1cs
o 7p=1ct 68=1ct
o 4g=1c8 3q=1cl ng=1cm 6p=1cu 1e!=1cu 45!
o 1!=1cv
s |All|One
s |Ignore|Fail
o 7p=1ct 68=1ct m9=5 f=1cp 5v=5 yr=1cr
o gk=5 5 c=4o
s |Equals|NotEquals|In|AnyIn|AllIn|NotIn|AnyNotIn|AllNotIn|GreaterThanOrEquals|GreaterThan|LessThanOrEquals|LessThan|DurationGreaterThanOrEquals|DurationGreaterThan|DurationLessThanOrEquals|DurationLessThan
o 9=22 2g 2p=1d1 6=22
a [1d2
o 7p=1d3 68=1d3 ~7
o h m3=v2 m4=1d0 3q=1cl 20=22 4 8n 0 5 95=1d4 2l
a [1d5
o h m3=v2 m4=1d0 20=22 8h=1d6 fx=c 4 0 5 tz=c z1=c 2l
o 6x 9 0 7! 6
a [1d8
o *1d9
s |Ascending|Descending
o 3q=1cl 8h=22 8n ty=1db u6=22 u7 95=1d4
a [1dc
o h 3q=1cl 4 0 5 95=22 c=4o 2l
a [1de
o 8h=1dd tc=c u6=22 u7 9o=1df
o 9! .valueExpression!
a [1dh
o 4k! 2g .messageExpression .reason
a [1dj
o h 4
o 0 5 .parameterNotFoundAction c=4o
o a2=1di .expressions=1dk fw=c .paramKind=1dl .paramRef=1dm 7l=3u
o 4g=22
s |Audit|Enforce
s |audit|enforce|Audit|Enforce
o 3n=1dq 1j=4o 2h=5
a [1dr
o kg=22 3q=1cl f2=1do .elementScope=c 8h=22 8n 75=22 95=1d4
a [1dt
o .ignoreSCT=c va .tsaCertChain
o .ignoreTlog=c va g
o 6e .certChain ez=1dv i8=1dw
o k1=3 ez=1dv 4o .issuerRegExp i8=1dw wz 62 .subjectRegExp
o 0! 5!
o ez=1dv gl .publicKeys i8=1dw 12=1dz it
o k=3 .attestor=22 ee=1dx .keyless=1dy c0=1e0 31 it
a [1e1
o 54=fq o9=1e2
a [1e3
o 6n=c 5
o l 4 0 5 p
a [1e6
o bk=5 tq=1e7
a [1e8
o .annotationDomain e2=1e4 84=1e5 .ignoreFields=1e9 31
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o .controlName!=1eb 5b=5 .restrictedField y=5
a [1ec
s |privileged|baseline|restricted
s |v1.19|v1.20|v1.21|v1.22|v1.23|v1.24|v1.25|v1.26|v1.27|v1.28|v1.29|v1.30|v1.31|v1.32|latest
o 6p=1ed gm=1ee p=1ef
o .allowExistingViolations=c kg=22 .assert=22 lo=1dn f2=1do on=1dp .failureActionOverrides=1ds 8h=1du .manifests=1ea 2g 75=22 up=1eg
o 7p=1d3 68=1d3
a [1ei
o e2=1e4 4g=1ej 0 .predicateType 2
a [1ek
s |Cosign|SigstoreBundle|Notary
o f2=1do 2g
o k1=3 k=3 .attestations=1el e2=1e4 .cosignOCI11=c on=1dp n .imageReferences=5 qk=1ch 4o 9 .mutateDigest=c 31 wg=c wz .skipImageReferences=5 62 2=1em .useCache=c 10d=1en .verifyDigest=c
a [1eo
o .celPreconditions=3u 3q=1cl 6p=1cz fw=1d7 .imageExtractors=1da 1e!=1cz .mutate=1dg 0!=qr 95=22 .reportProperties=3 iw=c 10d=1eh .verifyImages=1ep
a [1eq
o 6q=1cy 8p=3u 3m=1g
o 9y=c .applyRules=1cx a4=c .emitWarning=c 6q=1cy fx=c .generateExistingOnPolicyUpdate=c tc=c 1b=1er .schemaValidation=c jk=c .validationFailureAction=1dq .validationFailureActionOverrides=1ds dp=1es .webhookTimeoutSeconds=1g
o 1!=1et
o 20=1ca 1i=1cb w .retryLimit=fq 1d=1cc 105
o l 5 7b! p!
o 6x! 0!
a [1ex
o kh=1ev .kubernetesResource=1ew .projections=1ey
o 1!=1ez
o .policyName! .ruleNames!=5
a [1f1
o a4=c 4g=1c8 .exceptions!=1f2 1e!=1cu up=1ed
o 1!=1f3
o .apiGroups=5 e0=5 he=5 .resourceNames=5 f=5 xe
a [1f5
o oh=1f6 sd 1j=4o tp=4o wk=1f6
o 4g=3u ng=1cm c9=1f7 45! 7l=3u
o 1!=1f8
o 9y=19g fx=19g tz=19g iw=c z1=19g
s |none|cel
o .interpolate=1fb 6!=8u
o 4k i=1fc
a [1fd ~41
o 3m=1g
o a2=1di fh=1fa fw!=1fe 8p=3u c9=1f7 jk=c 7l=3u dp=1ff
o 1!=1fg
o .controllers=5
o .mutatingAdmissionPolicy=19g uk=1fi
o 9y=19g a4=19g v .mutateExisting=19g iw=c jk=c
o .applyConfiguration=x7 .jsonPatch=x7 .patchType!
a [1fl
o oh=1f6 4k sd 1j=4o tp=4o wk=1f6
o a2=1di kt=1fj fh=1fk 6q=1cy 8p=3u c9=1f7 .mutations=1fm .reinvocationPolicy .targetMatchConditions=3u .targetMatchConstraints=1fn 7l=3u dp=1ff
o 1!=1fo
o uk=1fi .validatingAdmissionPolicy=19g
o 9y=19g a4=19g v
s |Deny|Audit|Warn
a [1fs
o a2=1di kt=1fq fh=1fr 6q=1cy 8p=3u c9=1f7 .validationActions=1ft 10e=1dk 7l=3u dp=1ff
o 1!=1fu
o 4! 0!
a [1fw
s |skip|pass
o .allowedValues=5 .evaluationMode .expiresAt 5b=5 8p=3u .policyRefs!=1fx .properties=3 .reportResult=1fy
o 1!=1fz
o 4e 4!=8u 0!=8u
o 70=a8 5o=i1 .podTemplateRef=xa .provisioningStrategy 1m=i1 .scalableRef=1g1
o 1!=1g2
s |AL2|AL2023|Bottlerocket|Custom|Windows2019|Windows2022|Windows2025
s ~330
o dx=1g5 2f 0 2i .ssmParameter 1z=3
a [1g6 ~41 ~530
i ~0100 ~1300
s |standard|io1|io2|gp2|sc1|st1|gp3
o .deleteOnTermination=c o6=c .iops=1g .kmsKeyID .snapshotID .throughput=1g .volumeInitializationRate=1g8 .volumeSize .volumeType=1g9
o .deviceName .ebs=1ga .rootVolume=c
a [1gb ~550
s |open|targeted
o 2f .instanceMatchCriteria=1gd .ownerID 1z=3
a [1ge ~530
i ~060 ~1432000
i ~060 ~1180
i ~030 ~160
o .tcpEstablishedTimeout=1gg .udpStreamTimeout=1gh .udpTimeout=1gi
s |enabled|disabled
o .nestedVirtualization=1gk
o r!=c
s |RAID0
o *22 ~7
i ~01 ~164
s |required|optional
o .httpEndpoint=1gk .httpProtocolIPv6=1gk .httpPutResponseHopLimit=1gp .httpTokens=1gq
s |interface|efa-only
o .deviceIndex!=i1 .interfaceType!=1gs .networkCardIndex!=i1
a [1gt ~5150
o 2f 0=8u
o 2f 0 1z=3
a [1gw ~530
o 2f 1z=3
a [1gy ~530
o .amiFamily=1g4 .amiSelectorTerms!=1g7 .associatePublicIPAddress=c .blockDeviceMappings=1gc .capacityReservationSelectorTerms=1gf .connectionTracking=1gj 3q .cpuOptions=1gl .detailedMonitoring=c .enclaveOptions=1gm .instanceProfile .instanceStorePolicy=1gn .ipPrefixCount=i1 .kubelet=1go .metadataOptions=1gr .networkInterfaces=1gu .placementGroupSelector=1gv 1f .securityGroupSelectorTerms!=1gx .subnetSelectorTerms!=1gz 1z=3 .userData
o 1=1h0
s ~3316
s |Gte|Lte|In|NotIn|Exists|DoesNotExist|Gt|Lt
a [2 ~363
o 9!=1h2 2p!=1h3 y=1h4
a [1h5 ~5100
i ~01 ~110000
o 3p=a8 .price .priceAdjustment wh!=1h6 s=1h7
o 1!=1h8
s |Underutilized|Empty|Drifted
a [1ha ~550
o 3e ha .reasons=1hb 45
a [1hc ~550
s |WhenEmpty|WhenEmptyOrUnderutilized
o .budgets=1hd .consolidateAfter! .consolidationPolicy=1he
o k=3 a=t5
o l! 4! 0!
i ~01 ~150
o 9!=1h2 .minValues=1hi 2p!=1h3 y=1h4
a [1hj ~5100
s |NoSchedule|PreferNoSchedule|NoExecute
o fb!=1hl 9!=8u zg 6
a [1hm
o .expireAfter .nodeClassRef!=1hh wh!=1hk .startupTaints=1hn z4=1hn .terminationGracePeriod
o b=1hg 1!=1ho
o .disruption=1hf 70=a8 1m=i1 i!=1hp s=17p
o 1!=1hq
s |System|Disabled
o t!=1hs
s ~21 ~31048576
s |ConfigMap|Secret
o 9!=t 4!=1hv 0=t c=4o
a [1hw ~40 ~5100
s |PEM|PKCS12
s ~20 ~3128
s |LegacyRC2|LegacyDES|Modern2023
o 8i=1hy 9!=t 25=1hz 41=1i0
a [1i1 ~41 ~510
o 20!=1i2 b=4
o 1t=1i3 1j!=4o 12=1i3
o .defaultCAs=1ht .inLineCAs=1hu .sourceRefs=1hx 1n=1i4
o 1=1i5
o .includeAllKeys=c 9=t 0=t c=4o
o 1t=1i7 .inLine=1hu 12=1i7 .useDefaultCAs=c
a [1i8 ~41 ~5100
s ~21 ~3128
o 9!=t 25=1ia
o 9!=t 25=1hz 41=1i0
o r8=1ib ug=1ic
o 9!=t b=4
o .additionalFormats=1id 1t=1ie 1j=4o 12=1ie
o dc!=1i9 1n=1if
o 1!=1ig
o 44=p1
o .advertiseRoutes!=p1
o .appConnector=1ii .exitNode=c 1p g6 i3 1m=i1 .subnetRouter=1ij 1z=5 j5
o 1!=1ik
o 5s 7i
o 38=a5 3t=a7 1q=3 2k=af
o m7
o n=1im 3i=1in 1m=i1 1d=1io
o ti!=1ip
o 1!=1iq
o .allocationID! .subnetID!
a [1is ~41
o .elasticIPs!=1it
o k=3 3=9q
o a3=1iu g6 i3 1m=i1 1d=1iv yg=5 1z=5 j5
o 1!=1iw
o 6n!=c a=t5
o 6n!=c .serviceMonitor=1iy
o .nameservers=5 2y=w7 .searches=5
s |ClusterFirstWithHostNet|ClusterFirst|Default|None
o .gmsaCredentialSpec .gmsaCredentialSpecName .hostProcess=c .runAsUserName
o a1=ab ft=1g fu 9f=1g 9g=c 9h=1g xf 9i=aa 7e=ab j3=ac yy j4=4z dq=1j2
o 6n=c
s |Always|Never|IfNotPresent
o 0! 4u
a [1j6
o ag=1j7 70=a8 5t=a8
o 9w=5 .drop=5
o k9=c a1=ab ec=1j9 v2=c v3 vp=c 9f=1g 9g=c 9h=1g 9i=aa 7e=ab dq=1j2
o na=1j4 1u=s5 n 5a=1j5 f=1j8 2q=1ja
o 24=4o ca=5 sp!=1g sz=1g tk to 7j! 112!
a [1jc
o 38=a5 k=3 f8=1j0 f9=1j1 3t=a7 a=t5 tl 1q=3 2z 2q=1j3 .tailscaleContainer=1jb .tailscaleInitContainer=1jb 2k=af 4y=1jd
o k=3 a=t5 3i=1je
o o7=1g 3!=1g
a [1jg ~41
o 3j!=1jh c=3
o 8w!=1ji
o .acceptRoutes=c
o 4r=1iz .statefulSet=1jf yg=1jj .tailscale=1jk .useLetsEncryptStagingEnvironment=c
o 1!=1jl
o b6=5 4n=5
o 1!=1jn
s |auth|noauth
o 1p v=1jp
s |egress|ingress|kube-apiserver
o g6 .kubeAPIServer=1jq i3 1m=i1 1z=5 j5 2!=1jr
o 1!=1js
o 8q=1g sl=1g .maxRequests=1g cc=1g .perHostMaxConnections=1g
o fz!=8u
o .parameterName!=8u
o .hashSourceIP=c .headerHashOptions=1jv .queryParameterHashOptions=1jw .terminal=c
a [1jx
o .requestHashPolicies=1jy 1s
s |h2|h2c
s |v3
i ~01 ~165536
o 0! 3!=1k2 s=1g
a [1k3 ~41
o .idle .idleConnection 7c
s ~21 ~3317
s ~21 ~3250
a [2 ~41 ~58
o ac!=1k6 .subjectName!=1k7 .subjectNames=1k8
o .circuitBreakerPolicy=1ju gq=1jz 26=1k0 .protocolVersion=1k1 33!=1k4 zi=1k5 9s=1k9
o 1=1ka
o mr 86 qd=c 0! .notcontains .notexact .notpresent=c uz=c 30 .treatMissingAsEmpty=c
o mr 86 qd=c 0! 2j uz=c 30 j2
o 86 2v=1kc 2j .queryParameter=1kd 30
a [1ke
o 4g=1kf 0! 5
a [1kg
o 3q=3 3r=c
s ~21 ~34096 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o 6!=1kj
o 6!=iy
s |Strict|Lax|None
o .domainRewrite=1kk 0!=iy .pathRewrite=1kl ik=1km xi=c
a [1kn
i ~0200 ~1599
o 6d 9m!=1kp
i ~0101 ~1600
o 85!=1kr 60!=sq
a [1ks
o oj=1kt pu=i1 11 qv=1g 7! 3m=1g 101=i1
s |Always|Never|SafeOnly
a [k0
o .allowCrossSchemeRedirect=1kv .denyRepeatedRouteRedirect=c .maxInternalRedirects=1g .redirectResponseCodes=1kw
s |Peer|Remote
o ad! 1r!=1ky
a [1kz
o 3r=c .require
o 2j=8u 9b!=8u
a [1l2
o .replacePrefix=1l3
o 9 6!=8u
o .descriptorKey!=8u fz!=8u
a [1kc ~41
o .expectMatch=c m=1l7 6!=8u
o .genericKey=1l5 .remoteAddress=gw wa=1l6 .requestHeaderValueMatch=1l8
a [1l9 ~41
o o9!=1la
a [1lb ~41
o .descriptors=1lc 3r=c
o 0!=8u 6!=8u
a [1le
s |second|minute|hour
o ld=1g 5t!=fq .responseHeadersToAdd=1lf .responseStatusCode=kg dl!=1lg
o pg=1ld c7=1lh
o cq=5 9j=1lf
o 1p=9r 7 3=9q 2j 1c=jz 9m=k0
s |5xx|gateway-error|reset|reset-before-request|connect-failure|envoy-ratelimited|retriable-4xx|refused-stream|retriable-status-codes|retriable-headers|http3-post-connect-failure|cancelled|deadline-exceeded|internal|resource-exhausted|unavailable
a [1ll
o 54=11r hq .retriableStatusCodes=ac cu=1lm
s |h2|h2c|tls
o k6 .minWeightPercent=j4 jp!
o mx=1ko .healthPort=9q 8t=c 0! 3!=1k2 26=1lo wb=1lj wn=1lj .slowStartPolicy=1lp 9s=1k9 s=i1
a [1lq
o kq=1ki 4g=1kf mx=1ko .directResponsePolicy=1kq .enableWebsockets=c pt=1ku .internalRedirectPolicy=1kx r0=1l0 r1=1l0 .jwtVerificationPolicy=1l1 gq=1jz .pathRewritePolicy=1l4 .permitInsecure=c vi=1li wb=1lj .requestRedirectPolicy=1lk wn=1lj .retryPolicy=1ln 33=1lr zi=1k5
a [1ls
o pu=1g qv=1g 3m=1g 101=1g
o pt=1lu gb=44 qs=44 gq=1jz 33=1lr
o h=8u 0=8u 5=8u
o .allowPartialMessage=c so=fq .packAsBytes=c
o kq=1ki 8a=1lw 8c=c .responseTimeout .withRequestBody=1lx
o 7q=c 7r=p1 7s!=p1 dy!=p1 .allowPrivateNetwork=c 89=p1 5f
s {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s |auto|v4|v6
o lk .dnsLookupFamily=1m1 d 4c!=8u 9s=1k9
o 6b=5 6l=c .forwardJWT=c 4o 0!=8u w5!=1m2
a [1m3
o 6e=c ls=c b1=c 62=c 4c=c
o ac=8u .crlOnlyVerifyLeafCert=c .crlSecret=8u .forwardClientCertificate=1m5 .optionalClientCertificate=c .skipClientCertValidation=c
o m2=1m6 .enableFallbackCertificate=c .maximumProtocolVersion .minimumProtocolVersion u5=c 1l
o z=1ly ex=1lz p4!=1m0 r0=1l0 r1=1l0 .jwtProviders=1m4 vi=1li o=1m7
o qs=1kh 6w 44=1lt .tcpproxy=1lv .virtualhost=1m8
o 1!=1m9
o 1l! j7!=5
a [1mb
o .delegations!=1mc
o 1!=1md
s |abort|reinstall|retry
s |true|false|auto
o .ignoreUpdates=c c0=5 0
a [1mh
o 6q=1mf p2=c xn=1mg y=22 10g 10i=1mi
o 1=1mj
s |secret|configmap
o .authPassCredentials=c ks=a6 .backOffLimit=1g a8=c 7z .chartContent n1=c .dockerRegistrySecret=a6 83=1ml 6q=1mf p2=c .helmVersion .insecureSkipTLSVerify=c .jobImage .plainHTTP=c hs=1j3 5s .repoCA .repoCAConfigMap=a6 2q=1ja xn=1mg 9j=a8 .takeOwnership=c j6 d y=22 10g 10i=1mi p
o 1=1mm
o 4e!=17c 4!=qr 0!=rr
o es! 1k=1mo .retryDelayMinutes=1g
o 1=1mp
o 4e!=9r 4!=10 0!=9p
o es!=t 1k=1mr
o 1=1ms
a [1h2
a [17c
o 0!=1h2 tu=1mv
a [1mw
o dw=1mx
o k3!
o s=5d
s |BorrowingOverPreemption|PreemptionOverBorrowing
s |MayStopSearch|TryNextFlavor|Borrow
s |MayStopSearch|TryNextFlavor|Preempt
o 96=1n1 110=1n2 111=1n3
s |Never|LowerPriority
o .maxPriorityThreshold=1g 93=1n5
s |Never|LowerPriority|Any
s |Never|LowerPriority|LowerOrNewerEqualPriority
o .borrowWithinCohort=1n6 .reclaimWithinCohort=1n7 .withinClusterQueue=1n8
s |StrictFIFO|BestEffortFIFO
a [2 ~41 ~564
o .borrowingLimit=5d .lendingLimit=5d 0! .nominalQuota!=5d
a [1nc ~41 ~564
o 0!=17c f!=1nd
a [1ne ~41 ~564
o .coveredResources!=1nb .flavors!=1nf
a [1ng ~516
s |None|Hold|HoldAndDrain
o dw=1mu k2=1my k4=1mz .cohort=17c bi=1n0 ox=1n4 1j=4o uy=1n9 vd=1na ie=1nh j0=1ni
o 1=1nj
s ~21 ~3316
a [17c ~564
o 0!=1nl tu=1nm
a [1nn ~41 ~564
o dw!=1no
s |UsageBasedAdmissionFairSharing|NoAdmissionFairSharing
o k3!=1nq
s |MayStopSearch|TryNextFlavor
o 96=1n1 110=1ns 111=1ns
o k2=1np k4=1nr .cohortName=17c bi=1n0 ox=1nt 1j=4o uy=1n9 vd=1na ie=1nh j0=1ni
o 1=1nu
o bi=1n0 .parentName=17c ie=1nh
o 1=1nw
o .clusterQueue=17c bi=1n0 j0=1ni
o 1=1ny
o fb! 9! zg 6
a [1o0 ~58
a [ae ~58
o .nodeLabels=3 .nodeTaints=1o1 2k=1o2 .topologyName=17c
o 1=1o3
o .nodeLabel!=1nl
a [1o5 ~41 ~516
o .levels!=1o6
o 1=1o7
o 21 6!=1g
o 21=3l 6!=1g
s |DaemonSet|Deployment|Service
o h! 4!=1ob 0!
s |HorizontalPodAutoscaler|ScaledObject
o t3=v5 sn=v5
o h! 4!=1od 0! .primaryScalerQueries=3 .primaryScalerReplicas=1oe
s |Ingress
o h! 4!=1og 0!
s |ApisixRoute
o h! 4!=1oi 0!
s |Upstream
o h! 4!=1ok 0! 5
o 6c=uy 6s=5 m=vc qh=c 1i=uy 0 3=1g 7a=vc 1c=uy 5y=3 9k 4c=uy 114=vc
a [1om
o 7w=1g hq cu
o 4c 6c 2
o 2a=i0
a [1oq {"required":["backendRef"]}
o l=9n 4=9o 0!=t 5=9p d4=9r 3=9q
a [1os ~532
o 7q=c 7r=5 7s=5 dy=5 7t=uz 89=5 5f
o pp=rw q2=1g q3=1g 6u cb=1g cc=1g
o 22=1ov
o 0 7 64
o q4=1ox q5 q7 h5=1g 10a=c
o 2e 4x=fn
a [1oz
o nw=1p0 r=c bg=sf
s |ROUND_ROBIN|LEAST_CONN|RANDOM|PASSTHROUGH|LEAST_REQUEST
o eq=1oy s1=1p1 y4=1p2 10t
o e6 mn=1g mo=1g ep=1g e gy=1g t0=1g
o aa 6f v=su 4t db 7h=5
o an=1ow 8o=1p3 hf=1p4 o=1p5
o a=3 k=3
o 0 3!=v5 hw kl 48=5d .portDiscovery=c d .meshName .backends=5 59=5 .delegation=c 1e=1on 9e=1oo cw=1op 8t=1or m=vb 6s=5 .gatewayRefs=1ot ex=1ou jf=1p6 .apex=1p7 v1=1p7 lm=1p7
a [v5
o 86 2j j2 30
o *1pa
o m=1pb 7a=vc 5y=3
a [1pc
o .min=v5 .max=v5
o 0! e jb=v5 .thresholdRange=1pe 3l .templateRef=44 .templateVariables=3
a [1pf
s ||info|warn|error
o 0! xy=1ph v7!=44
a [1pi
s ||confirm-rollout|pre-rollout|rollout|confirm-promotion|post-rollout|event|rollback|confirm-traffic-increase
o 0! 2=1pk .muteAlert=c g! d 9e=v5 b=3
a [1pl
o .cookieName! 5f=v5
o e .iterations=v5 jb=v5 .maxWeight=v5 .stepWeight=v5 .stepWeights=1p9 .stepWeightPromotion=v5 8t=c .mirrorWeight=v5 .primaryReadyThreshold=v5 .canaryReadyThreshold=v5 1e=1pd 4r=1pg .alerts=1pj .webhooks=1pm xw=1pn
o t .metricsServer i0=v5 49!=1oc .autoscalerRef=1of .ingressRef=1oh .routeRef=1oj .upstreamRef=1ol 1d!=1p8 .skipAnalysis=c .revertOnDeletion=c q=c a0!=1po
o 1=1pp
s |prometheus|influxdb|datadog|stackdriver|cloudwatch|newrelic|graphite|dynatrace
o 2!=1pr 1o 8=7 u 2w=c
o t!=1ps 3l!
o 1=1pt
s |slack|msteams|discord|rocket|gchat
o 2=1pv 7y 29 1o i2 8=7
o 1=1pw
o .connectionString=xv .inheritFromAzureAD=c .storageAccount=xv .storageKey=xv .storageSasToken=xv .useDefaultAzureCredentials=c
s |bzip2|gzip|lz4|snappy
s |AES256|aws:kms
o jz=5 6g=1pz bb=1q0 ga=c rd=fq wq=5
o .applicationCredentials=xv .gkeEnvironment=c
o .accessKeyId=xv .inheritFromIAMRole=c u=xv xg=xv .sessionToken=xv
s |bzip2|gzip|lz4|snappy|xz|zstd
o .archiveAdditionalCommandArgs=5 6g=1q4 bb=1q0 .maxParallel=fq wq=5
o kv=1py 20=1q1 ni!=8u ff=xv o8 pi=1q2 pv=3 x5=1q3 5w 1z=3 10r=1q5
o h fo!
o 9! 1x=c 7! 9v!
o er .divisor=5d 7b!
o 6h=lp 8e=1q7 .fileKeyRef=1q8 id=1q9 46=lp
o 0! 6 2m=1qa
a [1qb
s |error|warning|info|debug|trace
o .additionalContainerArgs=5 1u=1qc s2=1qd f=1j8 .retentionPolicyIntervalSeconds=1g
o mk!=1q6 .instanceSidecarConfiguration=1qe ws
o 1!=1qf
s |gateway.envoyproxy.io/h2c|gateway.envoyproxy.io/ws|gateway.envoyproxy.io/wss
a [1qh
o 1p!=t 3!=of
s ~23 ~345
o 1o!=1qk 3!=of
o 7!
o p4=1qj 1p=9r 8l=1ql .unix=1qm 66
a [1qn ~41 ~5256
a [ha ~58
s |JA3|JA4
a [1qq
s |Auto|1.0|1.1|1.2|1.3
o 7u=5 .autoSNIFromEndpointHostname=c a9=1qp af=5 eh=ie b5=5 fp=1qr 2w=c 5g=1qs 5h=1qs iu=5 db=9r 10z=t
s |Endpoints|DynamicResolver
o .appProtocols=1qi 6o=1qo 8d=c o=1qt 2=1qu
o 1!=1qv
s |Ok|Cancelled|Unknown|InvalidArgument|DeadlineExceeded|NotFound|AlreadyExists|PermissionDenied|ResourceExhausted|FailedPrecondition|Aborted|OutOfRange|Unimplemented|Internal|Unavailable|DataLoss|Unauthenticated
a [1qx
o iy=1qy
o iy=sr
o 4l=1qz 22=1r0
o .maxRejectionPercent=j4 .minRequestRate=i1 .minSuccessRate=17p .rejectionAggression=fq .samplingWindow=ji .successCriteria=1r1
s |Second|Minute|Hour
o dl!=1r3 6!=5d
o 4q!=1r4
o 4q!=1r4 wo=10y
o 4u=1r5 7c=1r6
o 8q=rz
o t4=1g 90!=j3
o 8q=rz .maxParallelRequests=rz .maxParallelRetries=rz sl=rz cb=rz .perEndpoint=1r8 wt=1r9
s |Gzip|Brotli|Zstd
o .brotli=gw .gzip=gw .minContentLength=5d 2!=1rb .zstd=gw
a [1rc
i ~0100
o .perEndpointPercent=1g8 .predictivePercent=1re
o lb=5d .preconnect=1rf y7=5d
s |IPv4|IPv6|IPv4Preferred|IPv6Preferred|IPv4AndIPv6
o .dnsRefreshRate=ji .lookupFamily=1rh .respectDnsTtl=c
i ~00 ~116
i ~0200 ~1600
o pn=1rj q8=1rk 5o=v5
o ow!=ji 5o=v5
o jq=1rl ne=1rm
o 1d
s |Failure|FailureSeriesStart|Success|HealthyTransition
a [1rp ~54
o 7!=8u
s |File
o or=1rr 2!=1rs
a [1rt ~51
o 5e=1rq iv=1ru
o .binary 35 2!
s ~316
o .expectedResponse=1rw oj=sr 1p=9r 1i=1rx 7!=kb .requestBody=1rw .retriableStatuses=sr
o 3=9q
o .receive=1rw .send=1rw
o 4l=1ro ps=1rv .healthyThreshold=fq 22=1ry .initialJitter=ji e=ji hg=1rz 9p=1s0 d=ji 2! .unhealthyThreshold=fq
o .alwaysEjectOneEndpoint=c e6=ji .consecutive5XxErrors=1g ep=1g mp=1g op=j4 e=ji gy=j4 yc=c
o .active=1s1 .panicThreshold=j4 .passive=1s2
o .idleInterval=ji e=ji .intervalJitter=j4 d=ji
o .connectionKeepalive=1s4 .initialConnectionWindowSize=5d .initialStreamWindowSize=5d sh=16q .onInvalidMessage
o .terminate=c
o .connect=1s6 2!
a [1s7
s ~21 ~3259
o 6c=1s9 3=9q .reportingPeriod=ji
o .blackoutPeriod=ji od=i1 .keepResponseHeaders=c sw=5 .outOfBand=1sa 10x=ji 10y=ji
o 51=3 0! 64=ji
i ~02 ~15000011
s |SourceIP|Header|Headers|Cookie|QueryParams
o eu=1sc 2v=7 m=15a 7a=15a z3=1sd 2!=1se
o 19=22 .lbPolicyName!=t 0!=t
o 2v
a [1sh ~41 ~510
o fn!=1si
o jp!=ji
s |ConsistentHash|LeastRequest|Random|RoundRobin|BackendUtilization|DynamicModule
o .minEndpointsInZoneThreshold=1g
o 8g=1sm .minEndpointsThreshold=1g .percentageEnabled=j4
o s!=1g 66!
a [1so
o .preferLocal=1sn .weightedZones=1sp
o kz=1sb eq=1sf o1=1sg .endpointOverride=1sj .slowStart=1sk 2!=1sl .zoneAware=1sq
o p!=sy
s |Exact|RegularExpression|Distinct
o bt=c 0!=ix 2=1st 6=i5
a [1su ~5128
o bt=c 6!=k8
a [1sw
o bt=c 2=k9 6=i5
a [1su ~516
s |Exact|Distinct
o bt=c 2=1t0 6!=ix
o m=1sv h2=1sx 7=1sy 7a=1sz .sourceCIDR=1t1
a [1t2 ~58
s |Number|Metadata
o 9! 5!
o 2e!=1t4 b=1t5 4s=1g
o 4u=1t6 7c=1t6
o 9!=8u 5!=8u
s |Second|Minute|Hour|Day|Week|Month|Year
o .fromMetadata=1t8 5t!=rz dl!=1t9
s |Off|DraftVersion03
o .clientSelectors=1t3 .cost=1t7 4q!=1ta xz=c .shared=c .xRateLimitHeaders=1tb
a [1tc ~5256
o 1b!=1td
a [1tc ~516
o 1b=1tf
s |Global|Local
o pg=1te c7=1tg 2=1th
o 4q=5d
s |Exact|Prefix|Suffix|RegularExpression
o 2=1tk 6!=kb
o 0!=ix 6!=1tl
a [1tm ~41 ~516
o 85!=1g 60!=1g
o vg=1to 2 6=1g
a [1tp ~41 ~550
o wm=1tn iy=1tq
i {"enum":[301,302]}
o 1p=9r 7=jy 3=1g 1c=jz 9m=1ts
o gf 2 9t=ha
o 6d=1tu mt 2v=j2 9m=1g
s |All|Local|Backend
o 1e!=1tr vx=1tt 7c=1tv 1r=1tw
a [1tx
o .baseInterval=ji .maxInterval=ji
o .backOff=1tz d=ji
s |5xx|gateway-error|reset|reset-before-request|connect-failure|retriable-4xx|refused-stream|retriable-status-codes|cancelled|deadline-exceeded|internal|resource-exhausted|unavailable
a [1u1
o .httpStatusCodes=sr jg=1u2
o .numAttemptsPerPriority=1g .numRetries=i1 .perRetry=1u0 cu=1u3
a [h8
s |Same|All|Selector
o 2e=1u6 c=4o
o l=9n 4!=9o 2x=4n 2o=3 2h=1u7
a [1u8
o .idleTime=ji e=ji hz=1g
o .routeStatName
o nd 0!
o 6!
s |Literal|Environment|RequestHeader
o 4j=1uc c4=1ud wa=1uc 2=1ue
o *1uf
o eg! 27!
o m1=j3 f0=1ug u2=j3 x6=j3 ya=1uh 1z=3
o 4r=1ub 7k=1ui
o .connectionIdleTimeout=ji gx=ji sq=ji wf=ji yn=ji
o mm=ji
o 22=1uk 9p=1ul
o .admissionControl=1r2 .bandwidthLimit=1r7 ef=1ra 6g=1rd .compressor=1rd eo=1rg b1=1ri .faultInjection=1rn 4m=1s3 g7=1s5 .httpUpgrade=1s8 8o=1sr cd 79=1ss vh=1ti .requestBuffer=1tj .responseOverride=1ty 5u=1u4 x1 49=h8 4a=1u5 dh=1u9 di=1ua j9=1uj d=1um 109=c
o 1!=1un
o .failClosed=c 0!=id
o .disableXForwardedForAppend=c .numTrustedHops=1g .trustedCIDRs=p1
o .customHeader=1up .directSourceIP=gw .xForwardedFor=1uq
o .closeDelay=ji gx=ji cb=1g sq=ji 6=fq
o lb=5d am=1us .maxAcceptPerSocketEvent=1g y7=5d
o .enableWeb=c
a [iz ~41 ~564
a [1tl ~41 ~564
o 9w=1uv .addIfAbsent=1uv cq=1nb .removeOnMatch=1uw 9j=1uv
o .stripTrailingHostDot=c
s |PreserveOrGenerate|Preserve|Generate|Disable
s |Allow|RejectRequest|DropHeader
s |Subject|Cert|Chain|DNS|URI
a [1v1 ~55
s |Sanitize|ForwardOnly|AppendForward|SanitizeSet|AlwaysForwardOnly
o .certDetailsToAdd=1v2 v=1v3
o .disableRateLimitHeaders=c .earlyRequestHeaders=1ux .enableEnvoyHeaders=c 11=1uy .lateResponseHeaders=1ux .preserveXRequestID=c wc=1uz .withUnderscoresAction=1v0 .xForwardedClientCert=1v4
o 7!=kb
o .useDefaultHost=c
a [1tl
o .disableSafeMaxConnectionDuration=c .enableTrailers=c .http10=1v7 .ignoredUpgradeTypes=1v8 .preserveHeaderCase=c
s |KeepUnchanged|RejectRequest|UnescapeAndForward|UnescapeAndRedirect
o .disableMergeSlashes=c .escapedSlashesAction=1va
o 1x=c
s |Preserve|MatchBackend
o 6u=ji .requestHeadersReceivedTimeout=ji .requestReceivedTimeout=ji yn=ji
o .connectionInspectionTimeout=ji 6u=ji .tlsHandshakeTimeout=ji
o 22=1ve 9p=1vf
a [ie ~58
a [ie ~41 ~58
o .onlyVerifyLeafCertificate=c .refs!=1vi
s |Request|RequireAny|VerifyIfGiven|RequireAndVerify
o tr! 2=1tk 6!=kb
a [1vl
o b2=1v8 fd=1v8 qy=1v8 u0=1vm 103=1v8
o .allowExpiredCertificate=c a9=1vh .certificateHashes=5 .crl=1vj v=1vk 1x=c .spkiHashes=5 7h=1vn
o .stateful=gw .stateless=gw
o .resumption=1vp
o 7u=5 af=5 m2=1vo b5=5 fp=1qr 5g=1qs 5h=1qs .session=1vq iu=5
o .clientIPDetection=1ur eo=1ut .enableProxyProtocol=c 4l=1uu m=1v5 4m=1v6 .http1=1v9 g7=1s5 .http3=gw 7=1vb 79=1vc 1c=1vd 49=h8 4a=1u5 dh=1u9 di=1ua d=1vg o=1vr
o 1!=1vs
o 19=22 .filterName=4c 0!=t .terminalFilter=c
a [1vu ~516
o 8d=c l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [1vw ~516
o ef=1ra eo=1rg b1=1ri 4m=1s3 g7=1s5 8o=1sr 79=1ss 5u=1u4 di=1ua d=1um
a [2 ~58
o .accessibleNamespaces=5 .writableNamespaces=1vz
s |Streamed|Buffered|BufferedPartial|FullDuplexStreamed
o 51=5 6d=1w1
o .allowModeOverride=c 4u=1w2 7c=1w2
i {"enum":[400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,421,422,423,424,426,428,429,431,500,501,502,503,504,505,506,507,508,510,511]}
o 2a=i0 2b=1vx 3o=1vy 8c=c .messageTimeout=ji b=1w0 .processingMode=1w3 xz=c yi=1w4
a [1w5 ~516
s |Inline|ValueRef
o .filterContext=22 gf 2=1w7 9t=ha
a [1w8 ~516
o .caCertificateRef!=ie
o is o=1wa g!
o vc=ie is o=1wa g!
s |IfNotPresent|Always
o 22=1wb n=1wc co=1wd 2!
o .hostKeys=5
o mc!=1we 19=22 1u=1wf 8c=c 0 .rootID
a [1wg ~516
o o1=1vv .extProc=1w6 .lua=1w9 cd 49=h8 4a=1u5 dh=1u9 .wasm=1wh
o 1!=1wi
o 7u=5 af=5 eh=ie b5=5 fp=1qr 5g=1qs 5h=1qs iu=5
s |add|remove|replace|move|copy|test
o 2e gi tw!=1wl 7 6=22
a [1wm
s |Merge|Replace|JSONPatch
o .jsonPatches=1wn 2=1wo 6
o 7!=iy
o is! g!=iy
s |Local|Remote
o c7=1wq .remote=1wr 2=1ws
o .doNotClose=c .loadGlobally=c 0!=t 1r!=1wt
a [1wu ~516
s |envoy.filters.http.custom_response|envoy.filters.http.health_check|envoy.filters.http.fault|envoy.filters.http.cors|envoy.filters.http.csrf|envoy.filters.http.header_mutation|envoy.filters.http.ext_authz|envoy.filters.http.api_key_auth|envoy.filters.http.basic_auth|envoy.filters.http.oauth2|envoy.filters.http.jwt_authn|envoy.filters.http.stateful_session|envoy.filters.http.buffer|envoy.filters.http.lua|envoy.filters.http.ext_proc|envoy.filters.http.wasm|envoy.filters.http.dynamic_modules|envoy.filters.http.geoip|envoy.filters.http.rbac|envoy.filters.http.local_ratelimit|envoy.filters.http.ratelimit|envoy.filters.http.bandwidth_limit|envoy.filters.http.grpc_web|envoy.filters.http.grpc_stats|envoy.filters.http.credential_injector|envoy.filters.http.compressor|envoy.filters.http.dynamic_forward_proxy
o .after=1ww .before=1ww 0!=1ww
a [1wx
o c7!=1qm
o .anonymousIpDbSource=1wz .asnDbSource=1wz .cityDbSource=1wz .countryDbSource=1wz .ispDbSource=1wz
s |MaxMind
o .maxMind=1x0 2!=1x1
o t!=1x2
s |IPv4|IPv6|DualStack
s |trace|debug|info|warn|error|off|critical
o *1x5
o gm=1x6
s |Strict|InsecureSyntax|Disabled
o c=4o
s |Replace|StrategicMerge|JSONMerge
o .envoyVersion
o 5i! tb 0! 18=c vw j1 yq
a [1xc
o 1u=1qc n ql f=1j8 2q=1ja 7m=1xd
o 2 6!=22
o 1v hi=1g 18=c jn!
o .cachingMode .diskName! .diskURI! 1v 4 18=c
o 18=c 1l! .shareName!
o t9!=5 7 18=c .secretFile 8=a6 4z
o 1v 18=c 8=a6 jn!
o 9! v=1g 7!
a [1xl
o 55=1g 4p=1xm 0 1x=c
o 83! 1v tm=a6 18=c 10m=3
o 8e=1q7 v=1g 7! id=1q9
a [1xp
o 55=1g 4p=1xq
o ss da=5d
o 37=5 f1=1bf n7=1cq f=a9 c=4o 2r .volumeAttributesClassName do 9v
o b=gw 1!=1xt
o jl=1xu
o 1v s4=1g 18=c .targetWWNs=5 .wwids=5
o 83! 1v 2y=3 18=c 8=a6
o .datasetName .datasetUUID
o 1v hi=1g .pdName! 18=c
o f5 31! ii
o 6o! 7! 18=c
o 7! 2
o co cp
o .chapAuthDiscovery=c .chapAuthSession=c 1v .initiatorName .iqn! .iscsiInterface s4!=1g .portals=5 18=c 8=a6 .targetPortal!
o 7! 18=c 27!
o lw! 18=c
o 1v .pdID!
o 1v 18=c jn!
o 24=4o 0 1x=c 7! y2
o 4p=1xm 0 1x=c
o 4p=1xq
o .certificateChainPath .credentialBundlePath .keyPath gj! .maxExpirationSeconds=1g y2! .userAnnotations=3
o e3 fi=1g 7!
o mb=1y9 1t=1ya b4=1yb .podCertificate=1yc 12=1ya xs=1yd
a [1ye
o 55=1g dc=1yf
o l 18=c w0! zb 4z .volume!
o 1v n! .keyring t9!=5 .pool 18=c 8=a6 4z
o 1v fv! .protectionDomain 18=c 8!=a6 .sslEnabled=c .storageMode .storagePool .system! 9v
o 55=1g 4p=1xm 1x=c 1l
o 1v 18=c 8=a6 9v .volumeNamespace
o 1v .storagePolicyID .storagePolicyName .volumePath!
o ku=1xg kw=1xh kx=1xi ed=1xj lu=1xk 1t=1xn 81=1xo b4=1xr b8=1xs oc=1xv oq=1xw oy=1xx oz=1xy pc=1xz pe=1y0 ph=1y1 g5=1y2 n=1y3 r5=1y4 0! h9=1y5 3y=1y6 uf=1y7 ut=1y8 i1=1yg ve=1yh vj=1yi xb=1yj 12=1yk ym=1yl 10q=1ym
a [1yn
o 38=a5 k=3 3t=a7 a=3 1q=3 2z 2q=1j3 2k=af 4y=1jd 7n=1yo
o sr=5d 71=5d
o .rollingUpdate=1yq 2
o 6j=1xe 0 3x=1xf 3i=1yp 1s=1yr
o 0 1x=c
o 6i=1yt 2j 8=1yt
a [1yu
o 53=5
o 11 q6=4z 7 3!=5d 1c
o .seconds!=1g
o 11 3!=5d
o 88=1yw g8=1yx .sleep=1yy j8=1yz
o uv=1z0 ux=1z0 .stopSignal
o 3!=1g 1d
o 88=1yw 6r=1g 4l=1z2 g8=1yx 8k=1g 78=1g 9n=1g j8=1yz 9q=1g 3m=1g
o .containerPort!=1g .hostIP .hostPort=1g 0 26
a [1z4
o .resourceName! ih!
a [1z6
o 2p! y=ac
o 3n! .exitCodes=1z8
a [1z9
o .devicePath! 0!
a [1zb
o 4f=5 53=5 1u=1qc 57=1yv n 5a rt=1z1 3g=1z3 0! 3j=1z5 42=1z3 wi=1z7 f=1j8 ih .restartPolicyRules=1za 2q=1ja 7g=1z3 yj=c yk=c zd ze 100=c 10o=1zc 7m=1xd 115
a [1zd
o 6j=1xe ge=1ze 0 3x=1xf 3i=1yp 1m=1g 1s=1yr
o .averageUtilization=1g .averageValue=5d 2! 6=5d
o 6j! 0! 1n!=1zg
o 0! c=4o
o 8s!=1zi 1n!=1zg
o h 4! 0!
o .describedObject!=1zk 8s!=1zi 1n!=1zg
o 0! 1n!=1zg
o .containerResource=1zh 8b=1zj .object=1zl .pods=1zj 7b=1zm 2!
a [1zn
o e7=zm sn!=1g 4r=1zo t3=1g 0 3x=1xf
o 71=5d sy=5d 0 3x=1xf
s |Local|Cluster
s |ClusterIP|LoadBalancer|NodePort
o 9z=c k=3 bf=1zr a=3 gp c5 c6=5 0 3x=1xf 2=1zs
o .envoyDaemonSet=1ys .envoyDeployment=1zf .envoyHpa=1zp .envoyPDB=1zq .envoyService=1zt .envoyServiceAccount=a6 .useListenerPortAsContainerPort=c
s |Kubernetes|Host
o 11=1xb 6z=1zu 2!=1zv
o .drainTimeout=ji .healthCheckFailureDelay=ji .minDrainDuration=ji
s |Text|JSON
o bw=3 35 2=1zy
a [2 ~510
o .requestHeaders=5 wm=5 wo=5
o 2a=i0 2b=1vx 3o=1vy 22=201 .logName=8u 2!=19m
o 7=8u
a [iz ~41 ~532
o 2a=i0 2b=1vx 3o=1vy m=204 11 3=i1 ic=3 f=3
s |ALS|File|OpenTelemetry
o .als=202 or=203 hd=205 2=206
a [207 ~41 ~550
s |Listener|Route|Upstream
o 8i=1zz 5e=200 iv!=208 2=209
a [20a ~41 ~550
o f6=c d9=20b
o 6g=1rc f6=c
o 2a=i0 2b=1vx 3o=1vy m=204 11 3=of .reportCountersAsDeltas=c .reportHistogramsAsDeltas=c ic=3
s |OpenTelemetry
o hd=20e 2=20f
a [20g ~516
o .clusterStatName .enableGRPCStats=c .enablePerEndpointStats=c .enableRequestResponseSizesStats=c .enableVirtualHostStats=c 5e=1v8 v5=20d iv=20h
s |PackAndSample|Sample|Pack|Disable
o 7k=20j
s |AlwaysOn|AlwaysOff|TraceIdRatio|ParentBasedAlwaysOn|ParentBasedAlwaysOff|ParentBasedTraceIdRatio
o .samplingPercentage=j3 2=20l
o m=204 ic=3 .sampler=20m
s |OpenTelemetry|Zipkin|Datadog
o .disableSharedSpanContext=c .enable128BitTraceId=c
o 2a=i0 2b=1vx 3o=1vy 11 hd=20n 3=i1 ip 2=20o .zipkin=20p
o m1=j3 f0=1ug u2=j3 t!=20q x6=j3 .samplingRate=j4 ya=1uh 1z=3
o .accessLog=20c ps=1rv 4r=20i wc=20k 7k=20r
o .backendTLS=1wk a8=1wp en=1g .dynamicModules=1wv .extraArgs=5 .filterOrder=1wy .geoIP=1x3 r2=1x4 5d=1x7 .luaValidation=1x8 .mergeBackends=1x9 .mergeGateways=c cd=1xa .preserveRouteOrder=c t=1zw x1 .shutdown=1zx j9=20s
o 1!=20t
o 9t!=ie
o ap!=20v 2v .overwrite=c
a [jd ~41 ~516
o ev=20x
a [20y ~58
o 75!=8u yu!=8u
s |Header|Backend|PathRegex
o 2v .pathRegex=210 2!=211
o 75!=8u yu!
s |ReplaceRegexMatch
o .replaceRegexMatch=213 2!=214
o .appendXForwardedHost=c 1p=212 7=215
o .credentialInjection=20w np=1tv 5e=20z ji=216
o 1!=217
a [ie
o ev=ny m=ny 74=ny
a [21a ~41
o .credentialRefs!=219 fn!=21b .forwardClientIDHeader .sanitize=c
a [k8 ~41 ~516
o h2=21d 7=1sy
o .isAnonymous=c .isHosting=c .isProxy=c .isTor=c .isVPN=c
s ~22 ~32
s ~21 ~316
o .anonymous=21f .asn=fq .city=1ia ey=21g .isp=ix u=21h
a [21i ~41
o 0!=ix y!=ug
a [21k ~41 ~5256
s |String|StringArray
a [2 ~41 ~5128
o 0!=t .valueType=21m y!=21n
a [21o ~41 ~516
a [t ~41 ~516
o ag=21p t!=t 7d=21q
o .clientCIDRs=p1 .clientIPGeoLocations=21j m=21l 5c=21r
o 3n!=19i lo=iy 0=t 8y=21e .principal=21s
a [21t
o .defaultAction=19i 1b=21u
o .forwardUsernameHeader 10b!=ie
a [t
o 7q=c 7r=5 7s=5 7t=21x 89=5 5f=ji
a [t ~516
o .additionalOrigins=21z .shadowFraction=j3
o so!=fq
s |Value|ValueRef
o l!=9n 9! 4!=9o 0!=t
o 0! 2=222 6 9t=223
a [224
o 2a=i0 2b=1vx 3o=1vy
o 2a=i0 2b=1vx 3o=1vy .headersToBackend=5 7 .pathOverride
o .bodyToExtAuth=221 .contextExtensions=225 8c=c 4l=226 .headersToExtAuth=5 22=227 .includeRouteMetadata=c vs=c yi=1w4 d=ji
o lv! 2v!
a [229
o 0! .valuePrefix
a [22b
o ev=5 m=22c 74=5
o gf 2=1w7 9t=ha
o 2a=i0 2b=1vx 3o=1vy lk=ji .failedRefetchDuration=ji 4c!=t
o 6b=1vz .claimToHeaders=22a fn=22d 4o=4c .localJWKS=22e 0!=t vs=c w5=22f
a [22g ~41 ~516
o 8c=c 1x=c 98!=22h
s |Lax|Strict|None
o ik=22j
s {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o 7o .idToken
o 0!=8u 2=1tk 6!=kb
a [22n ~41 ~516
o m!=22o
o 2v!=ix
o .authorizationEndpoint 2a=i0 2b=1vx 3o=1vy .endSessionEndpoint 4o! zw
o 80=8u .clientIDRef=ie 2n!=ie mw=22k .cookieDomain=22l .cookieNames=22m .csrfTokenTTL=ji .defaultRefreshTokenTTL=ji .defaultTokenTTL=ji .denyRedirect=22p .disableTokenEncryption=c .forwardAccessToken=c .forwardIDToken=22q .logoutPath .passThroughAuthHeader=c t!=22r .redirectURL .refreshToken=c f=5 7d=5
o .apiKeyAuth=21c z=21v 10=21w ew=21y .csrf=220 .extAuth=228 5c=22i cd .oidc=22s 49=h8 4a=1u5 dh=1u9
o 1!=22t
s |barmanObjectStore|volumeSnapshot|plugin
o ga=c .waitForArchive=c
o 0! 1k=3
s |primary|prefer-standby
o 2u!=7 1i=22v hb=c hc=22w ui=22x 1n=22y
o 1!=22z
o n! 9!=rr
a [231 ~532
s ~21 {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o 0!=233 6!=8u
a [234
s ~21 ~359
o .bin_path=5 .dynamic_library_path=5 1u=235 .extension_control_path=5 n=1y3 .ld_library_path=5 0!=236
a [237
i ~010
o fk=238 n! s6!=239
a [23a ~41 ~58
o .componentImages=232 5b!=23b
o 1!=23c
o .additionalPodAffinity=a4 .additionalPodAntiAffinity=a4 .enablePodAntiAffinity=c 8v=9z 1q=3 .podAntiAffinityType 2k=af 7j
o jz=5 6g=1pz bb=1q0 ga=c rd=fq
o kv=1py 20=23f ni!=8u ff=xv o8 pi=1q2 pv=3 x5=1q3 5w 1z=3 10r=1q5
s |none|cluster|backup
o k=3 lx a=3 hb=c hc=22w .snapshotOwnerReference=23h .tablespaceClassName=3 .walClassName
o l2=23g ws 1n=22y .volumeSnapshot=23i
o .externalCluster!
s |microservice|monolith
o .databases!=5 .pgDumpExtraOptions=5 .pgRestoreDataOptions=5 .pgRestoreExtraOptions=5 .pgRestorePostdataOptions=5 .pgRestorePredataOptions=5 .postImportApplicationSQL=5 5v=5 .schemaOnly=c 1r!=23k 2!=23l
a [xv
o .configMapRefs=23n .secretRefs=23n
i ~01 ~11024
o lc .dataChecksums=c 82 fe qb qc .import=23m rw rx ry rz 2y=5 2i .postInitApplicationSQL=5 .postInitApplicationSQLRefs=23o .postInitSQL=5 .postInitSQLRefs=23o .postInitTemplateSQL=5 .postInitTemplateSQLRefs=23o 12=7 .walSegmentSize=23p
o 82 2i 12=7 1r!=8u
o ff=xv 0!
o .backupID .exclusive=c .targetImmediate=c .targetLSN .targetName .targetTLI .targetTime .targetXID
o *1bf
o 61!=1bf .tablespaceStorage=23u 10s=1bf
o l1=23s 82 2i .recoveryTarget=23t 12=7 1r .volumeSnapshots=23v
o .initdb=23q .pg_basebackup=23r .recovery=23w
o lz .replicationTLSSecret .serverAltDNSNames=5 xl xo
o .shm=5d .temporaryData=5d
o r=c .isWALArchiver=c 0! 1k=3
o l2=23g .connectionParameters=3 0! 25=lp 3z=240 .sslCert=lp .sslKey=lp .sslRootCert=lp
a [241
o 4e 4! s6!=1g 0!
s |present|absent
o le=c mf am=1g n2=c n3=c nr=c 4i=244 qp=5 qt=c s3=c 0! 8z=7 w9=c yx=c 10c
a [245
s |rw|r|ro
o k=3 a=3 0
o kl 0 8w=1g 3!=1g 26 48=5d
a [249
o .clientIP=1ff
o 9z=c m7 .clusterIPs=5 be=5 .externalName bf .healthCheckNodePort=1g .internalTrafficPolicy bu=5 bv gp c5 c6=5 3j=24a vb=c c=3 xw .sessionAffinityConfig=24b zx 2
o b=248 1=24c
s |patch|replace
o .selectorType!=247 xv!=24d jh=24e
a [24f
a [247
o .additional=24g .disabledDefaultServices=24h
o 5v=246 33=24i
o 3n=nn t7=1g 30 9b in 5y=5 z7
a [24k
o .customQueriesConfigMap=23n .customQueriesSecret=23n .disableDefaultQueries=c o4=c .metricsQueriesTTL um=24l un=24l o=19g
o qo=c .reusePVC=c
a [240
o 0!=8u c!=4o
a [24p
o 2j j2
o .baseDN .bindDN .bindPassword=lp .searchAttribute .searchFilter
s |ldap|ldaps
o .bindAsAuth=24r .bindSearchAuth=24s 3=1g 1c=24t 27 o=c
o r!=c .nodeLabelsAntiAffinity=5
s |required|preferred
s |any|first
o .dataDurability=24w .failoverQuorum=c .maxStandbyNamesFromCluster=1g 1i!=24x 4s!=1g .standbyNamesPost=5 .standbyNamesPre=5
o .enableAlterSystem=c fk=238 rs=24u 1k=3 ue=5 .pg_ident=5 .promotionTimeout=1g .shared_preload_libraries=5 .syncReplicaElectionConstraint=24v .synchronous=24y
o .leaseDurationSeconds=fq .releasedLeaseDurationSeconds=fq .renewDeadlineSeconds=fq .retryPeriodSeconds=fq
s |switchover|restart
s |unsupervised|supervised
o .connectionTimeout=1g r=c wf=1g
o 6r=1g 8k=1g .isolationCheck=253 78=1g 9n=1g 9q=1g 3m=1g
s |pg_isready|streaming|query
o 6r=1g 8k=1g .maximumLag=5d 78=1g 9n=1g 9q=1g 3m=1g 2=255
o .liveness=254 .readiness=256 .startup=256
o r=c .minApplyDelay v1 .promotionToken .self 1r!=8u
o r=c .slotPrefix .synchronizeLogicalDecoding=c
o r=c .excludePatterns=5
o .highAvailability=259 .synchronizeReplicas=25a .updateInterval=fq
s ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o b!=248
o .pvcTemplate=1xt .resizeInUseVolumes=c 5x .storageClass
o 0! 2i=a6 61!=25e .temporary=c
a [25f
o 38=23e l1=23j a8=23x ee=23y 21 .enablePDB=c .enableSuperuserAccess=c 1u=1qc 57=1yv .ephemeralVolumeSource=1xv .ephemeralVolumesSizeLimit=23z .externalClusters=242 .failoverDelay=1g qi=243 qj 5a 3t=15a .inheritedMetadata=4 bs=fq .livenessProbeTimeout=1g s2=1qd .managed=24j .maxSyncReplicas=i1 .minSyncReplicas=i1 h7=24m .nodeMaintenanceWindow=24n 5p=24o hs=1j3 .podSelectorRefs=24q .postgresGID=1g .postgresUID=1g .postgresql=24z .primaryLease=250 .primaryUpdateMethod=251 .primaryUpdateStrategy=252 2z hz=257 .projectedVolumeTemplate=1yg .replica=258 .replicationSlots=25b f=1j8 cz 7e=ab 2q=1ja 1g=25c .serviceAccountTemplate=25d .smartShutdownTimeout=1g .startDelay=1g .stopDelay=1g 61=25e .superuserSecret=7 .switchoverDelay=1g .tablespaces=25g 4y=1jd 10s=25e
o 1!=25h
s |delete|retain
o le=c 6f=19g 2u!=a6 mf am=1g n2=c n3=c .databaseRoleReclaimPolicy=25j nr=c 4i=244 qp=5 qt=c s3=c 0! 8z=7 w9=c yx=c 10c
o 1!=25k
o 4i=244 0! xc p
a [25m
o 4i=244 0! 6!
a [25o
s |grant|revoke
o 0! 2=25q
a [25r
o 4i=244 .handler 0! 2y=25p 2i jj=25s .validator
a [25t
o 4i=244 0! 2i
a [25v
o 4i=244 .fdw! 0! 2y=25p jj=25s
a [25x
o .allowConnections=c lc 2u!=a6 .collationVersion am=1g .databaseReclaimPolicy=25j fe 4i=244 fk=25n .fdws=25u qb qc .isTemplate=c rw rx ry rz 0! 2i! .schemas=25w xq=25y .tablespace i
o 1!=25z
o o4=c um=24l un=24l o=19g
o 4e 9!=rr 4! 0!
s |session|transaction
o .authQuery .authQuerySecret=7 lz=7 .clientTLSSecret=7 n qi=262 1k=3 76=c ue=5 .poolMode=263 xl=7 xo=7
o b=248 1=58
s |rw|ro|r
o 2u!=7 nh=1yr bs=1g h7=261 .pgbouncer!=264 1g=25c xv=24d i=265 2=266
o 1!=267
o .columns=5 0! .only=c xc
o .table=269 .tablesInSchema
a [26a ~5100000
o .allTables=c tq=26b
o 2u!=a6 n9! 0! 1k=3 .publicationReclaimPolicy=25j 1n!=26c
o 1!=26d
s |none|self|cluster
o .backupOwnerReference=26f 2u!=7 .immediate=c 1i=22v hb=c hc=22w ui=22x 45! q=c 1n=22y
o 1!=26g
o 2u!=a6 n9! .externalClusterName! 0! 1k=3 .publicationDBName .publicationName! .subscriptionReclaimPolicy=25j
o 1!=26i
o 2e=1g 4x=1g
o .datasourceUid .model=22 .queryType .refId .relativeTimeRange=26k
a [26l
s |OK|Alerting|Error|KeepLast
s |Alerting|NoData|OK|KeepLast
o jy=5 pk=5 pl pm te=5 i7!=8u w8
o 2e! 8s! .targetDatasourceUid
s ~21 ~3190
s ~340
o k=3 .condition! .dashboardUid 20!=26m .execErrState!=26n p1 .isPaused=c .keepFiringFor a=3 .missingSeriesEvalsToResolve=1g .noDataState!=26o .notificationSettings=26p .panelId=1g vv=26q 36!=26r 2l!=26s
a [26t ~41
o 39=c 6m=c fq fr 3f!=4o e! 0 32 1b!=26u q=c
o 1!=26v
o 6h=lp 46=lp
o z8! 2m!=26x
a [26y ~599
o ns=c d9!=22 2!=8u 2l=26s dm=26z
a [270 ~599
o 39=c ns=c 6m=c 3f!=4o 0 vr=271 32 d9=22 q=c 2=8u 2l=26s dm=26z
o 1!=272
o .datasourceName! .inputName!
a [274
a [26x
o 0! 6 2m=26x
a [277
o 2f!=1g ii=1g
o os! .gzipJsonnetProject! .jPath=5
s ~21 ~3512
s ~23 ~3512
o .insecurePlainHTTP=c 7!=27b vc=a6 cp!=27c
o 0!=8u p!
a [27e
o 10=ls
o 39=c 6i=lp ms n8=275 57=276 ob=278 .folder fq fr pj=279 po 3f!=4o bw bx rg=27a cj=27d 5p=27f 32 q=c 2l=26s g=lq 104=27g
o 1!=27h
o .access 10=c .basicAuthUser 82 6m=c .isDefault=c .jsonData=58 0 .orgId=1g .secureJsonData=58 2 2l g 4z
o 39=c .datasource!=27j 3f!=4o 5p=27f 32 q=c 2l=26s dm=26z
o 1!=27k
o 39=c 3f!=4o .parentFolderRef .parentFolderUID .permissions 32 q=c 36 2l=26s
o 1!=27m
o 39=c 6i=lp ms n8=275 57=276 ob=278 fq fr pj=279 po 3f!=4o bw bx rg=27a cj=27d 5p=27f 32 q=c 2l=26s g=lq 104=27g
o 1!=27o
o 6h=lp .grafanaRef=1q7 46=lp
o 0! 2m!=27q
a [27r
o 1u=27s .scripts!=5
o k=3 a=3 0! 5
o h! 4! b!=27u 1=22
o 39=c 3f!=4o 3x=27t 32 q=c i!=27v
o 1!=27w
o .end_time! .start_time!
a [27y
o .days_of_month=5 c8 ta=5 zk=27z 10w=5 118=5
a [280 ~41
o 39=c 6m=c 3f!=4o 0! 32 q=c .time_intervals!=281
o 1!=282
o .isEqual=c .isRegex!=c 0 6!
a [284
a [5
o jy=5 mu=c pk=5 pl pm .match_re=3 gw=285 te=5 .object_matchers=286 .provenance i7!=8u w8 .routeSelector=4o 44=22
o 39=c 6m=c 3f!=4o 32 43!=287 q=c
o 1!=288
o 1!=287
o 39=c 6m=c 3f!=4o 0! 32 q=c i
o 1!=28b
i ~6
o 3c=v2 2w=c
o m=3 .preferIngress=sd d=28d o=28e .useKubeAuth=c
o *3 ~7
o t1=1g 76=c i0=1g 1m=1g cv=1g c=4o 1s=1yr i=13f
o b=4 1=28h
s |Pod|Container|All
o .adminPassword=lp .adminUser=lp 69=lp .tenantNamespace o=28e g!=lq
o 8r=1g
o 2a!=i0 fs=28l 4l=i4 22=i6 26!=i7
s |RequestHeaderModifier|ResponseHeaderModifier|RequestMirror|RequestRedirect|URLRewrite|ExtensionRef|CORS
o ew=jw 8a=ha fl=28m ia=j2 ib=j5 we=k1 ig=j2 2!=28n ji=k3
a [28o ~516
o 2d=28p l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [28q ~516
o 7w=1g a5=ji md=kh
o ru=jj
s ~3128
o js=ji mw=28t 6u=ji xx=28u 2=jm
o 2b=28r 2d=28p 5e=kf 0=9r 5u=28s ir=28v zj=kj
a [28w ~41 ~516
o 6t=iv 3h=iw 1b=28x 65=hr
o b=4 1=28y
o 0 4s=1g
o 0! 3=290
o 7b=1bf 1d=291
o ky!=292 7 .pathType!
a [293
o hm!=294
o 11 22=295
a [296
o 59=5 1l
a [298
o .defaultBackend=292 6w 1b=297 o=299
o b=4 1=29a
o .libraryLabelSelector=4o
o 37=5 f1=1bf n7=1bf f=1j8 c=4o 2r do 9v
o b=4 1=29d
o .homeDashboardUid
s |Service|
i ~00 ~1256
o 4=29g 0!=8u s=29h
a [29i
o 48!=5d
s |Allow|None|Redirect|
s |edge|reencrypt|passthrough
o .caCertificate 7x .destinationCACertificate .externalCertificate=a6 .insecureEdgeTerminationPolicy=29l 9 .termination!=29m
o .alternateBackends=29j 11 7 3=29k .subdomain o=29n 4x=29i .wildcardPolicy
o b=4 1=29o
o b=4 1=24c
o h fo 4 0 5 .resourceVersion 2l
a [29r
o .automountServiceAccountToken=c 3t=a7 b=4 4w=29s
o eg=28f 19=28g av=28i .disableDefaultAdminSecret=c .disableDefaultSecurityContext=28j 8b=28k .httpRoute=28z 4n=29b bx=29c 3y=29e .preferences=29f 43=29p 1d=29q 47=29t q=c p
o 1!=29u
s |Viewer|Editor|Admin
o .expires 0!=8u 1l=8u
a [29x
o .instanceName!=8u .isDisabled=c 0=8u 32 1f!=29w q=c .tokens=29y
o 1=29z
o 1k=3 t
s |Direct|None|Clone|Snapshot
o mj 9 1l
o h9=1y5 3y=1y6 12=1yk
o 5i! 10p!=2a4
a [2a5
o 37=p1 3p=5d ah=c 4h=2a2 as=2a3 ax 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 vl vm vn 2r 4d
o 37=p1 li=5 lj=5d ll 3p=5d .cleanupCachePVC=c ah=c 4h=2a2 as=2a3 ax .enableFileDeletion=c 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 .previous=1g 31 .restoreAsOf 2r 4d
o 37=p1 1o 3p=5d ah=c 4h=2a2 ax 3u=3 3v=1j8 3w 7 3=of xt=3 7f yd ye 2r do 4d
o 37=p1 3p=5d ah=c 4h=2a2 ax bz 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 xt=3 7f 2r do 4d
o .manual 45
o 8b=2a1 76=c vk=2a7 wp=2a8 x2=2a9 x3=2aa zy=2ab
o 1=2ac
o 37=p1 3p=5d 4h=2a2 as=2a3 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 vl vm vn 2r 4d
o .daily=1g .hourly=1g .last .monthly=1g .weekly=1g .within .yearly=1g
o 37=p1 li=5 lj=5d ll 3p=5d 4h=2a2 as=2a3 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 .pruneIntervalDays=1g 31 wr=2af 2r .unlock 4d
o 37=p1 1o 3p=5d 4h=2a2 3u=3 3v=1j8 3w 7 3=of 7f yd ye 2r 4d
o 37=p1 1o 3p=5d 4h=2a2 bz 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 3=of 2r 4d
o .ID! 1o! .introducer!=c
a [2aj
o .configAccessModes=5 .configCapacity=5d .configStorageClassName 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 77=2ak 7f
o 8b=2a1 76=c vk=2ae wp=2ag x2=2ah x3=2ai .sourcePVC .syncthing=2al zy=2ab
o 1=2am
o ny a=3 .providerSpecific=w7 .recordTTL=1g .recordType .setIdentifier 9o=5
a [2ao
o 6o=2ap
o 1=2aq
o 56!=2ao
o 1=2as
o .allowTags .forceUpdate=c .ignoreTags=5 .platforms=5 i5 jh
o .cosignKey=69 r=c
o 0 1 7i
o 0=t 1=t 7i=t
o g1=2aw 8m=7 3z=2ax
o dx! el=2au qj! g9=2av .manifestTargets=2ay
a [2az
o bm=gw bn=gw
o e9 i4=2b1 31 .writeBackTarget
o .gitConfig=2b2 1i
o el=2au 5b=2b0 g9=2av .labelSelectors=4o .namePattern! .useAnnotations=c 117=2b3
a [2b4 ~41
o .applicationRefs!=2b5 el=2au g9=2av 117=2b3
o 1=2b6
o b7!=3
o *2b8
o *gw
o b7!=2ba
o *2bb
o 51!=3
a [2bd
o b7!=2be
o *2bf
o 51=2b9 .flags=2bc bs=2bg
o .features=2bh a=3
o 1!=2bi
s |In|NotIn|InRegexp|Exists|DoesNotExist|Gt|Ge|Lt|Le|GtLt|GeLe|IsTrue|IsFalse
o tw!=2bk 2 6=5
o *2bl
o .feature! 2x=2bm sb=2bl
a [2bn
o gv!=2bo
a [2bp
o s9=2bq gv=2bo 0! 10j=3 10k
a [2br
o .featureGroupRules!=2bs
o 1!=2bt
a [1o0
o k=3 .extendedResources=3 a=3 .labelsTemplate s9=2bq gv=2bo 0! z4=2bv 10j=3 10k
a [2bw
o 1b!=2bx
o 1!=2by
i ~09092
s |internal|route|tlsroute|loadbalancer|nodeport|ingress|cluster-ip
s |tls|scram-sha-512|custom
o .listenerConfig=58 x8=c 2!=2c2
o 1l! 7x! 9!
o .alternativeNames=5 11 8w=1g c5 k=3 a=3 be=5
o .broker!=1g .advertisedHost .advertisedPort=1g 11 8w=1g c5 k=3 a=3 be=5
a [2c6
s |SingleStack|PreferDualStack|RequireDualStack
a [177
s |ExternalIP|ExternalDNS|InternalIP|InternalDNS|Hostname
o 4 l 0 5 3=1g d4
a [2cb
o .brokerCertChainAndKey=2c4 52 bf=1zr c6=5 a8=2c5 l9=2c7 bv=2c8 bu=2c9 .createBootstrapService=c 8f=5 .useServiceDnsDomain=c 8q=1g .maxConnectionCreationRate=1g .preferredNodePortAddressType=2ca vb=c .perBrokerAnnotationsTemplate=3 .perBrokerLabelsTemplate=3 .hostTemplate .advertisedHostTemplate .advertisedPortTemplate 9z=c 3h=2cc
o ad of=5
o 2x=78 2o=3
o .ipBlock=2ce 1j=2cf ht=2cf
a [2cg
o 0! 3!=2c0 2!=2c1 o!=c 2t=2c3 mk=2cd .networkPolicyPeers=2ch
a [2ci ~41
s |simple|custom
o .authorizerClass .superUsers=5 .supportsAdminApi=c 2!=2ck
s |topology-label|environment-variable
o .envVarName 7j 2=2cm
o 8k=i1 3m=fq 78=fq 9n=fq 6r=fq
o .-XX=3 .-Xmx .-Xms .gcLoggingEnabled=c .javaSystemProperties=w7
s |password
o 2!=2cq
o 2t=2cr
s |jmxPrometheusExporter|strimziMetricsReporter
o 9 0 1x=c
o 6h=2cu
o .allowList=5
o 2!=2ct 2m=2cv y=2cw
s |inline|external
o .loggers=3 2!=2cy 2m=2cv
o s0 2
o a1=2d0 ft=1g fu 9f=1g 9g=c 9h=1g xf 9i=aa 7e=2d0 j3=ac yy j4=w7 dq=1j2
o 2x=78 sa=78
o 96=2d2 s=1g
a [2d3
a [2d2
o tn=2d5
o 97=2d4 9d=2d6
o 24=2cf ca=5 t5=5 1j=2cf 2h=5 7j
o uj=2d8 s=1g
a [2d9
a [2d8
o 97=2da 9d=2db
o 8v=2d7 cl=2dc cm=2dc
o 24=2cf ca=5 sp=1g sz=1g tk to 7j 112
a [2de
o 6t=5 8l
a [2dg
s |ClusterFirst|ClusterFirstWithHostNet|Default|None
o 9 v=1g 7
a [2dj
o 55=1g 4p=2dk 1x=c 1l
o 55=1g 4p=2dk 0 1x=c
s |Memory
o ss=2dn da
o lw 18=c
o 83 1v tm=a6 18=c 10m=3
o 0 12=2dl 1t=2dm b8=2do 3y=2dp 81=2dq n=1y3
a [2dr
o 0 12=2dl 1t=2dm 3y=2dp
a [2dt
o b=1p7 3t=a7 2q=2d1 9q=i1 38=2dd 2k=af 4y=2df 2z cz px=2dh f9=2di f8=1j0 o5=c zn 7n=2ds .templatedVolumes=2du py=c
o b=1p7 bv=2c8 bu=2c9
o b=1p7
o b=1p7 71=i1
o 46=2cu 6h=2cu
o 0 6 2m=2dz
a [2e0
o k9=c a1=2d0 ec=1j9 v2=c v3 vp=c 9f=1g 9g=c 9h=1g 9i=aa 7e=2d0 dq=1j2
o 5i tb 0 18=c vw j1 yq
a [2e3
o 1u=2e1 2q=2e2 7m=2e4
o 3i=2dv .bootstrapService=2dw .brokersService=2dw .externalBootstrapService=2dx ub=2dx .externalBootstrapRoute=2dx ua=2dx .externalBootstrapIngress=2dx u9=2dx 3y=2dx 92=2dy rh=2e5 gd=2e5 .clusterCaCert=2dx 47=2dx ra=2dx m8=2dx hu=2dx
o lx .classPath 19=3
s |custom
o .remoteStorageManager=2e7 2!=2e8
n ~00
n ~00 ~11
s |kafka|strimzi
o mq=i1 mv=2ea .excludedPrincipals=5 .minAvailableBytesPerVolume=i1 .minAvailableRatioPerVolume=2eb v4=i1 wd=i1 2!=2ec
o p .metadataVersion n go!=2cj 19=58 z=2cl vf=2cn .brokerRackInitImage 3g=2co 42=2co 6y=2cp r9=2cs h4=2cx 5d=2cz i=2e6 .tieredStorage=2e9 5r=2ed
o 0 4u
a [2ef
o ag=2eg 70=a8 5t=a8
o 10u n vu=i1 7g=2co 3g=2co 42=2co f=2eh 5d=2cz 6y=2cp
o 10u n vu=i1 .secretPrefix 3g=2co 42=2co f=2eh 5d=2cz 6y=2cp
s |RollingUpdate|Recreate
o b=1p7 nh=2ek
o b=1p7 3t=a7 2q=2d1 9q=i1 38=2dd 2k=af 4y=2df 2z cz px=2dh f9=2di f8=1j0 o5=c zn 7n=2ds py=c
o av=2el 3i=2em .topicOperatorContainer=2e5 .userOperatorContainer=2e5 47=2dx 92=2dy .entityOperatorRole=2dx .topicOperatorRoleBinding=2dx .userOperatorRoleBinding=2dx
o .topicOperator=2ei .userOperator=2ej i=2en
s |renew-certificate|replace-key
o .generateCertificateAuthority=c .generateSecretOwnerReference=c 10f=fq w7=fq .certificateExpirationPolicy=2ep
o av=2el 3i=2em kj=2dw 92=2dy .cruiseControlContainer=2e5 47=2dx
o l9!=ac my qq u1
a [2es
o my qq u1 hg=2et
s |hashLoginService
o 46=2cu
o 2!=2ev 2m!=2ew
s |add-brokers|remove-brokers
o v!=2ey i=a6
a [2ez ~41
o n f=2eh 3g=2co 42=2co 6y=2cp 5d=2cz i=2er .brokerCapacity=2eu 19=58 h4=2cx .apiUsers=2ex .autoRebalance=2f0
o av=2el 3i=2em 6j=2e5 47=2dx 92=2dy
o n .groupRegex .topicRegex .groupExcludeRegex .topicExcludeRegex f=2eh 5d 3g=2co 42=2co .enableSaramaLogging=c .showAllOffsets=c i=2f2
o .kafka!=2ee .entityOperator=2eo .clusterCa=2eq .clientsCa=2eq .cruiseControl=2f1 .kafkaExporter=2f3 .maintenanceTimeWindows=5
o 1!=2f4
o 1l! 7x 75
a [2f6
o .trustedCertificates=2f7
o 1l! 25!
s |tls|scram-sha-256|scram-sha-512|plain|custom
o .certificateAndKey=2c4 19=58 8z=2f9 x8=c 2!=2fa 29
s |opentelemetry
o 2!=2fc
o b=1p7 i5
o hu=2dx 3i=2dv kj=2dw .headlessService=2dw .connectContainer=2e5 gd=2e5 92=2dy 47=2dx m8=2dx .buildPod=2em .buildContainer=2e5 .buildConfig=2fe .buildServiceAccount=2dx ra=2dx
s |docker|imagestream
o .additionalBuildOptions=5 .additionalPushOptions=5 n! .pushSecret 2!=2fg
s |compile|provided|runtime|test|system
s |jar|tgz|zip|maven|other
o ko os l .includeScope=2fi 1w=c h6=7z 31 .sha512sum 2!=2fj g p
a [2fk
o 0! kp!=2fl
a [2fm
o .output!=2fh 5p!=2fn f=2eh
s |image
o co cp! 2!=2fp
a [2fq
o 0! kp!=2fr
a [2fs
o p 1m!=1g n .bootstrapServers! .groupId! .configStorageTopic! .statusStorageTopic! .offsetStorageTopic! o=2f8 2t=2fb 19=58 f=2eh 3g=2co 42=2co 6y=2cp r9=2cs 5d=2cz .clientRackInitImage vf=2cn h4=2cx 7k=2fd i=2ff .build=2fo 5p=2ft
o 1!=2fu
i ~01 ~132767
o .topicName .partitions=fq 1m=2fw 19=58
o 1!=2fx
o 2m!=2ew
s |tls|tls-external|scram-sha-512
o 25=2fz w7=fq 2!=2g0 10f=fq
s |allow|deny
s |literal|prefix
s |topic|group|cluster|transactionalId
o 0 .patternType=2g3 2!=2g4
s |Read|Write|Create|Delete|Alter|Describe|ClusterAction|AlterConfigs|DescribeConfigs|IdempotentWrite|All
a [2g6
o 2=2g2 7b!=2g5 11 he!=2g7
a [2g8
s |simple
o .acls!=2g9 2!=2ga
o v4=i1 mq=i1 wd=i1 mv=2ea
o 12=2dx
o 2t=2g1 z=2gb 5r=2gc i=2gd
o 1!=2ge
s |shared
s |ephemeral|persistent-claim|jbod
s |ephemeral|persistent-claim
o 52 nf=c 2f=i1 ro=2gg c=3 5x da 2!=2gi 10n
a [2gj
o 52 nf=c 2f=i1 ro=2gg c=3 5x da 2!=2gh 10n 7n=2gk
s |controller|broker
a [2gm
o hu=2dx 3i=2dv ub=2dx ua=2dx u9=2dx 3y=2dx rh=2e5 gd=2e5
o 1m!=i1 61!=2gl 5v!=2gn f=2eh 6y=2cp i=2go
o 1!=2gp
o r=c .maxRestarts=1g
s |paused|stopped|running
o .toConfigMap!=a6
o .fromConfigMap!=a6
o 52 .tasksMax=fq .autoRestart=2gr p 19=58 .state=2gs .listOffsets=2gt .alterOffsets=2gu
o 1!=2gv
s |none|passive|aggressive|force| ~6
s |isa|jerasure
- |4Ki|16Ki|64Ki|256Ki|1Mi {"x-kubernetes-int-or-string":true}
o k7=2gy .codingChunks!=i1 .crushNumFailureDomains=fq .crushOSDsPerFailureDomain=fq .dataChunks!=i1 .stripeUnit=2gz
s |pool|image|init-only
o xh=5 ~6
o e 7 yf
a [2h3
o r=c v=2h1 77=2h2 y5=2h4
s |.rgw.root|.nfs|.mgr
o *2 ~6 ~7
o .maxBytes=1g sk=1g 8r ~6
o .primaryDeviceClass!=8u .secondaryDeviceClass!=8u ~6
o .hybridStorage=2h9 .replicasPerFailureDomain=fq .requireSafeReplicaSize=c 5x!=i1 yp .targetSizeRatio=2ea
o 3r=c e d ~6
o 8t=2hb ~7
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0=2h6 1k=2h7 5r=2h8 cr=2ha 9l=2hc
o 1!=2hd
o *3 ~6 ~7
o *3 ~6
o *lp
o *2hh ~6
s |IfNotPresent|Always|Never|
o .allowUnsupported=c n 5a=2hj ~6
s |zero|random
s |complete|quick
o f1=2hl .iteration=1g 1i=2hm ~6
o .allowUninstallWithVolumes=c ml=1bk .sanitizeDisks=2hn .wipeDevicesFromOtherClusters=c ~6
o .daysToRetain=1g f6=c ~6
o .fuseMountOptions .kernelMountOptions
o .crushLocationLabels=5 r=c
o ed=2hq vo=2hr .skipUserCreation=c
o r=c 3=of .prometheusEndpoint .prometheusEndpointSSLVerify=c .ssl=c 106 ~6
o .machineDisruptionBudgetNamespace .manageMachineDisruptionBudgets=c .managePodBudgets=c .osdMaintenanceTimeout=1g .pgHealthCheckTimeout=1g .pgHealthyRegex ~6
o 6n=c ~6 ~7
o t8=2hb .osd=2hb 34=2hb ~6
o 3r=c hy=1z3
o *2hx
s |mute|unmute
o 93!=2hz
o *2i0
o .daemonHealth=2hw 3g=2hy .muteHealthWarning=2i1 7g=2hy ~6
o r=c .maxLogSize=5d .periodicity ~6
i ~00 ~15
s ||crush-compat|upmap|read|upmap-read
o .balancerMode=2i5
o r=c 0 d9=2i6
a [2i7 ~6
o k8=c 54=2i4 bp=c .modules=2i8 ~6
i ~00 ~19
s ~21 ~31
o .configmapName!=t 0!=2ib
o b=5x 1=1xt ~7
o .arbiter=c 0 jl=2id
a [2ie ~6
o oo yp 119=2if
a [2ie
o k8=c 54=2ia .externalMonIDs=5 oo .floatingMon=2ic .stretchCluster=2ig jl=2id 119=2ih ~6
o bp=sd .perfCountersPrioLimit=1g 3=9q .statsPeriodSeconds=1g
o 1p 8l! tl 49=29r
a [2ik ~6
o r=c .exporter=2ij .externalMgrEndpoints=2il .externalMgrPrometheusPort=of e .metricsDisabled=c 3=of ~6
o 2u=5 .public=5 ~6
o r=c ~6
o 6g=2io bb=2io .requireMsgr2=c ~6
s |IPv4|IPv6 ~6
o m6 r=c
s ||host|multus ~6
o .addressRanges=2in .connections=2ip .dualStack=c bp=c r2=2iq .multiClusterService=2ir t=2is d5=1a2 ~6 ~7
o 8v=9z cl=a4 cm=a4 2k=af 4y=1jd
o *2iu ~6 ~7
o *1j8 ~6 ~7
s |aes|aes256k ~23 ~37
a [2ix ~41 ~52
i ~00 ~110
s ||Disabled|KeyGeneration
o .keepPriorKeyCountMax=2iz rj=rz rm=2j0 gj=2ix
o rj=rz rm=2j0 gj=2ix
o .allowedCiphers=2iy 81=2j1 .daemon=2j2 .rbdMirrorPeer=2j2
o r=c 45 ~6
o .connectionDetails=2h7 .tokenSecretName ~6
o .cephx=2j3 rl=2j4 gl=2j5 ~6
n ~00 ~11 ~6
o 19=2h7 .fullpath 0
a [2j8 ~6 ~7
o ml
o ag=1j7 70=a8 5t=a8 ~6 ~7
o b=5x 1=1xt
a [2jc
o 19=2h7 nl nm nn=2j9 0 f=2jb 108=c jm=2jd
a [2je ~6
o 8v=9z cl=a4 cm=a4 2k=af 4y=1jd ~6 ~7
o k=1a1 8f=5 a=3 0 5
o b=2jh 1=1xt
a [2ji
o 19=2h7 54!=fq o6=c 0! 91=2jg .portable=c .preparePlacement=2jg f=2jb cz .tuneDeviceClass=c .tuneFastDeviceClass=c jm!=2jj
a [2jk ~6
s |bluestore|bluestore-rdr
o 2=2jm .updateStore
o .allowDeviceClassUpdate=c .allowOsdCrushWeightUpdate=c .backfillFullRatio=2j7 19=2h7 nl nm nn=2j9 .flappingRestartIntervalHours=1g .fullRatio=2j7 .migration=2ja .nearFullRatio=2j7 ha=2jf .onlyApplyOSDPlacement=c .osdMaxUpdatesInParallel=fq .scheduleAlways=c .storageClassDeviceSets=2jl de=2jn 108=c .useAllNodes=c jm=2jd ~6
o k=2hf .cephConfig=2hg .cephConfigFromSecret=2hi .cephVersion=2hk .cleanupPolicy=2ho .continueUpgradeAfterChecksEvenIfNotHealthy=c .crashCollector=2hp 81=2hs .dashboard=2ht .dataDirHostPath .disruptionManagement=2hu 8b=2hv 4m=2i2 a=2hf .logCollector=2i3 .mgr=2i9 t8=2ii h7=2im tj=2it 91=2iv .priorityClassNames=2h7 .removeOSDsIfOutAndSafeToRemove=c f=2iw xj=2j6 .skipUpgradeChecks=c 61=2jo .upgradeOSDRequiresHealthyPGs=c .waitTimeoutForHealthyOSDInMinutes=1g
o 1!=2jp
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0 1k=2h7 5r=2h8 cr=2ha 9l=2hc
a [2jr ~6
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0 1k=2h7 5r=2h8 cr=2ha 9l=2hc ~6
o .activeCount!=1hi .activeStandby=c k=2h7 .cacheMemoryLimitFactor=2eb .cacheMemoryRequestFactor=2eb a=2h7 3g=2hx 91=2jg 2z f=2jb 7g=2hx
o 3e 7
a [2jv
o r=c 77=2h2 .snapshotRetention=2jw y5=2h4 ~6
o .dataPools!=2js su!=2jt .metadataServer!=2ju 73=2jx .preserveFilesystemOnDelete=c .preservePoolNames=c v0=c 9l=2hc
o 1!=2jy
s ~21 ~336
i ~00 ~11 ~6
i ~0-1 ~1256 ~6
o .distributed=2k1 .export=2k2 .random=2j7
o m6=2k0 .csiMetadataRadosNamespace=kb at .filesystemName! 0 .pinning=2k3 .quota=5d
o 1!=2k4
o .acceptedRoles!=5 .implicitTenants .revocationInterval=28d .serviceUserSecretName! .tokenCacheSize=28d g! ~6
o .keystone=2k6
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 1k=2h7 5r=2h8 cr=2ha 9l=2hc ~6
o 1t=1xn b8=1xs g5=1y2 3y=1y6 i1=1yg 12=1yk
o j1!=8u 10p!=2k9
a [2ka
b ~6 ~7
o 1p 8l
a [2kd ~6
o f=1j8 ~6
s |localize|balance|default
o 2!=2kg
o *lp ~6
i ~00 ~165535 ~6
o k=3 a=3 ~6
o .additionalVolumeMounts=2kb k=2h7 .caBundleRef=1bk .dashboardEnabled=2kc .disableMultisiteSyncTraffic=c .externalRgwEndpoints=2ke bp=2kc bs=28d a=2h7 .opsLogSidecar=2kf 91=2jg 3=1g 2z vo=2kh f=2jb .rgwCommandFlags=1a2 .rgwConfig=1a2 .rgwConfigFromSecret=2ki .securePort=2kj 1d=2kk .sslCertificateRef=1bk ~6
o 3r=c hy=1z3 ~7
o 42=2km 7g=2hx ~6
o ny!=8u 3!=9q .useTls!=c ~6
o .advertiseEndpoint=2ko b2=5 ~6
s |s3|s3website|swift|swift_auth|admin|sts|iam|notifications
a [2kq ~6
o .authUseKeystone=sd r=sd ~6
o .accountInUrl=sd 106=1bk .versioningEnabled=sd ~6
o .enableAPIs=2kr x4=2ks .swift=2kt
a [2 ~40 ~51000
o .defaultWorkarounds=c .noCompression=c .singleDiffieHellmanUse=c .sslv2=c .sslv3=c .tlsv1_0=c .tlsv1_1=c .tlsv1_2=c
o ae=2kv af=2kv rl=2j4 gl=2j5 x4=2j5 .sslOptions=2kw .tlsGroups=5 ~6
o at!=8u 0!=8u
a [2ky ~510
o .dataNonECPoolName at!=8u 6l=c sv!=8u 0!=8u .storageClasses=2kz
a [2l0
o at sv .poolPlacements=2l1 .preserveRadosNamespaceDataOnDelete=c ~6
o 0! ~6
o .allowUsersInNamespaces=5 j=2k7 .dataPool=2k8 .defaultRealm=c fv=2kl 4m=2kn .hosting=2kp su=2k8 v0=c .protocols=2ku xj=2kx .sharedPools=2l2 66=2l3
o 1!=2l4
o 0!=13
s {"enum":["*","read","write","read, write"]}
o .amz-cache=2l7 .bilog=2l7 la=2l7 .buckets=2l7 .datalog=2l7 gc=2l7 .mdlog=2l7 b=2l7 .oidc-provider=2l7 .ratelimit=2l7 5v=2l7 jj=2l7 4z=2l7 .user-policy=2l7 10b=2l7 66=2l7 ~6
o .accessKeyRef=lp 46=lp
a [2l9
s |read|write|delete
a [2lb ~40 ~53
- ~6 {"x-kubernetes-int-or-string":true}
o .maxBuckets=28d sk=28d 8r=2ld ~6
o .accountRef=2l6 ec=2l8 .clusterNamespace nv c0=2la .opMask=2lc 5r=2le de
o 1!=2lf
o ~6 ~7
o 2r ea .generateBucketName k0=2lh .objectBucketName
o 1=2li
o .bucketHost .bucketPort=1g ea u .subRegion k0=2lh ~6
o [58 ~6
o 2r 56=2lk 2t=2ll .additionalState=2lh .reclaimPolicy .claimRef=2lh
o 1=2lm
o 6h=lp 8e=1q7 id=1q9 46=lp
o 0! 6 2m=2lo
a [2lp
o uv=1z0 ux=1z0
o 4f=5 53=5 1u=2lq 57=1yv n 5a rt=2lr 3g=1z3 0! 3j=1z5 42=1z3 wi=1z7 f=1j8 ih 2q=1ja 7g=1z3 yj=c yk=c zd ze 100=c 10o=1zc 7m=1xd 115
a [2ls
o mb=1y9 1t=1ya b4=1yb 12=1ya xs=1yd
a [2lu
o 55=1g dc=2lv
o ku=1xg kw=1xh kx=1xi ed=1xj lu=1xk 1t=1xn 81=1xo b4=1xr b8=1xs oc=1xv oq=1xw oy=1xx oz=1xy pc=1xz pe=1y0 ph=1y1 g5=1y2 n=1y3 r5=1y4 0! h9=1y5 3y=1y6 uf=1y7 ut=1y8 i1=2lw ve=1yh vj=1yi xb=1yj 12=1yk ym=1yl 10q=1ym
a [2lx
o .clientCaCertSecret=lp .passwordFromSecret=lp
o 71=5d sy=5d
o k=3 a=3 0 8w=1g 2
o aq .dir .enableOnMasterOnly=c .existingPersistentVolumeClaimName ud=1xt
o ud=1xt
o .aclFromSecret=lp .additionalContainers=2lt .additionalVolumes=2ly 38=a5 k=3 4f=5 2t=2lz .containerSecurityContext=1ja .customLivenessProbeConfigMap=a6 .customReadinessProbeConfigMap=a6 .customStartupProbeConfigMap=a6 .enableReplicationReadinessGate=c 1u=2lq n 5a 3t=a7 ge=2lt a=3 .memcachedPort=1g .networkPolicyEnabled=c 1q=3 .ownedObjectsMetadata=4 .pdb=2m0 .podMetadata=4 hs=1j3 2z 1m=1g f=1j8 1g .serviceSpec=2m1 .skipFSGroup=c .snapshot=2m2 .tiering=2m3 .tlsSecretRef=v2 2k=af 4y=1jd
o 1=2m4
o .backupTargetURL .credentialSecret .pollInterval .syncRequestedAt=1bk
o 1=2m6
s |snapshot|snapshot-force-create|snapshot-cleanup|snapshot-delete|backup|backup-force-create|filesystem-trim|system-backup
o en=1g aq bo=5 a=3 0 1k=3 wr=1g .task=2m8
o 1=2m9
s ~22
o h! 21 ok! 4! 24=4o 0 5 d=2mb
a [2mc
o 56 ql p!
s ~29
o 3e! 60!=2mf zl
a [2mg ~41
o 113=2mh
o co=1j5 31 7i
o n=2mj
o g0=2md 6z!=2me s5=2mi z5=2mk
o 1=2ml
o .disableEviction=c r!=c
o du=fq 4f=5 e5=i1 53=5 1u=1qc 57=1yv n!=8u 5a=1j5 0!=9p 1g 7m=1xd 7n=1yo
a [2mo
o uu=2mp uw=2mp
s |hard|soft
s |default|powercycle
o na=c 8g=c .nodrain=c 91=2mr 2z .rebootMode=2ms .stage=c d .waitForVolumeDetach=c
s {"enum":["=","!=","=~","!~"]}
o se=2mu 0!=8u 6!=8u
a [2mv ~41
o gw!=2mw si
a [2mx ~41 ~58
o .prePull=c p!
o .drain=2mn g0=2md g4=2mq s5=2mi 1q=4o hh=fq 93=2mt .silences=2my .talos=2mz z5=2mk
o 1=2n0
o .cacheDir .catalogDir!
s |legacy|restricted
o 38=a5 .extractContent=2n2 .memoryTarget=5d 1q=3 2z .securityContextConfig=2n3 2k=af
o .base64data! .mediatype!
o e
o .registryPoll=2n6
o 1o 1t 21 nv .grpcPodConfig=2n4 .icon=2n5 n 40=1g .publisher 4w=5 .sourceType! jh=2n7
o 1!=2n8
s |Default|TechPreviewUnsafeFailForward
o c=4o 1g yh=c j7=5 .upgradeStrategy=2na
o 1=2nb
o c=4o 1g yh=c j7=5
o 1=2nd
o 38=a5 k=3 1u=1qc 57=1yv 1q=3 f=1j8 c=4o 2k=af 7m=1xd 7n=1yo
o 7y 19=2nf .installPlanApproval 0! 1r! 9k! .startingCSV
o 1!=2ng
`;
