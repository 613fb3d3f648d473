/* Made by scripts/kubernetes from Kubernetes 1.36.3: do not edit. `parse.ts` tells how to read it. */

export const RELEASE = "1.36.3";

export const KINDS = `
admissionregistration.k8s.io/v1 MutatingWebhookConfiguration MutatingWebhookConfiguration cluster
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy ValidatingAdmissionPolicy cluster
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding ValidatingAdmissionPolicyBinding cluster
admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration ValidatingWebhookConfiguration cluster
apps/v1 DaemonSet DaemonSet namespace immutable:spec.selector,spec.template
apps/v1 Deployment Deployment namespace immutable:spec.selector
apps/v1 ReplicaSet ReplicaSet namespace immutable:spec.selector
apps/v1 StatefulSet StatefulSet namespace immutable:spec.podManagementPolicy,spec.selector,spec.serviceName
autoscaling/v1 HorizontalPodAutoscaler HorizontalPodAutoscaler namespace
autoscaling/v2 HorizontalPodAutoscaler HorizontalPodAutoscaler.autoscaling.v2 namespace
batch/v1 CronJob CronJob namespace
batch/v1 Job Job namespace immutable:spec.backoffLimitPerIndex,spec.completionMode,spec.completions,spec.managedBy,spec.podFailurePolicy,spec.selector,spec.successPolicy
v1 ConfigMap ConfigMap namespace immutable:binaryData,data,immutable
v1 LimitRange LimitRange namespace
v1 Namespace Namespace cluster
v1 PersistentVolume PersistentVolume cluster immutable:spec.awsElasticBlockStore,spec.flexVolume,spec.gcePersistentDisk,spec.glusterfs,spec.hostPath,spec.nfs,spec.nodeAffinity,spec.portworxVolume,spec.volumeMode,spec.vsphereVolume
v1 PersistentVolumeClaim PersistentVolumeClaim namespace immutable:spec.accessModes,spec.dataSource,spec.dataSourceRef,spec.selector,spec.storageClassName,spec.volumeAttributesClassName,spec.volumeMode,spec.volumeName
v1 Pod Pod namespace immutable:spec.activeDeadlineSeconds,spec.affinity,spec.automountServiceAccountToken,spec.containers,spec.dnsConfig,spec.dnsPolicy,spec.enableServiceLinks,spec.ephemeralContainers,spec.hostAliases,spec.hostIPC,spec.hostNetwork,spec.hostPID,spec.hostUsers,spec.hostname,spec.hostnameOverride,spec.imagePullSecrets,spec.initContainers,spec.nodeName,spec.nodeSelector,spec.os,spec.preemptionPolicy,spec.priority,spec.priorityClassName,spec.readinessGates,spec.resourceClaims,spec.restartPolicy,spec.runtimeClassName,spec.schedulerName,spec.schedulingGates,spec.schedulingGroup,spec.securityContext,spec.serviceAccountName,spec.setHostnameAsFQDN,spec.shareProcessNamespace,spec.subdomain,spec.terminationGracePeriodSeconds,spec.tolerations,spec.topologySpreadConstraints,spec.volumes
v1 PodTemplate PodTemplate namespace
v1 ReplicationController ReplicationController namespace
v1 ResourceQuota ResourceQuota namespace immutable:spec.scopes
v1 Secret Secret namespace immutable:immutable,stringData,type
v1 Service Service namespace immutable:spec.clusterIPs,spec.ipFamilies
v1 ServiceAccount ServiceAccount namespace
discovery.k8s.io/v1 EndpointSlice EndpointSlice namespace immutable:addressType
flowcontrol.apiserver.k8s.io/v1 FlowSchema FlowSchema cluster
flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration PriorityLevelConfiguration cluster
networking.k8s.io/v1 Ingress Ingress namespace
networking.k8s.io/v1 IngressClass IngressClass cluster immutable:spec.controller
networking.k8s.io/v1 NetworkPolicy NetworkPolicy namespace
networking.k8s.io/v1 ServiceCIDR ServiceCIDR cluster immutable:spec.cidrs
node.k8s.io/v1 RuntimeClass RuntimeClass cluster immutable:handler
policy/v1 PodDisruptionBudget PodDisruptionBudget namespace
rbac.authorization.k8s.io/v1 ClusterRole ClusterRole cluster
rbac.authorization.k8s.io/v1 ClusterRoleBinding ClusterRoleBinding cluster immutable:roleRef,roleRef.apiGroup,roleRef.kind,roleRef.name
rbac.authorization.k8s.io/v1 Role Role namespace
rbac.authorization.k8s.io/v1 RoleBinding RoleBinding namespace immutable:roleRef,roleRef.apiGroup,roleRef.kind,roleRef.name
resource.k8s.io/v1 ResourceClaim ResourceClaim.resource.v1 namespace immutable:spec.devices
resource.k8s.io/v1 ResourceClaimTemplate ResourceClaimTemplate namespace immutable:spec.metadata,spec.spec
scheduling.k8s.io/v1 PriorityClass PriorityClass cluster immutable:preemptionPolicy,value
storage.k8s.io/v1 CSIDriver CSIDriver cluster immutable:spec.attachRequired,spec.volumeLifecycleModes
storage.k8s.io/v1 StorageClass StorageClass cluster immutable:parameters,provisioner,reclaimPolicy,volumeBindingMode
storage.k8s.io/v1 VolumeAttributesClass VolumeAttributesClass cluster immutable:driverName,parameters
`;

/** A version of the API, and the kinds that the release has in it. */
export const SERVED = `
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
apps/v1 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet
authentication.k8s.io/v1 SelfSubjectReview TokenRequest TokenReview
authorization.k8s.io/v1 LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview
autoscaling/v1 HorizontalPodAutoscaler Scale
autoscaling/v2 HorizontalPodAutoscaler
batch/v1 CronJob Job
certificates.k8s.io/v1 CertificateSigningRequest
certificates.k8s.io/v1alpha1 ClusterTrustBundle
certificates.k8s.io/v1beta1 ClusterTrustBundle PodCertificateRequest
coordination.k8s.io/v1 Lease
coordination.k8s.io/v1alpha2 LeaseCandidate
coordination.k8s.io/v1beta1 LeaseCandidate
discovery.k8s.io/v1 EndpointSlice
events.k8s.io/v1 Event
flowcontrol.apiserver.k8s.io/v1 FlowSchema PriorityLevelConfiguration
internal.apiserver.k8s.io/v1alpha1 StorageVersion
networking.k8s.io/v1 IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR
networking.k8s.io/v1beta1 IPAddress ServiceCIDR
node.k8s.io/v1 RuntimeClass
node.k8s.io/v1alpha1 RuntimeClass
policy/v1 PodDisruptionBudget
rbac.authorization.k8s.io/v1 ClusterRole ClusterRoleBinding Role RoleBinding
rbac.authorization.k8s.io/v1alpha1 ClusterRole ClusterRoleBinding Role RoleBinding
resource.k8s.io/v1 DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice
resource.k8s.io/v1alpha3 DeviceTaintRule ResourcePoolStatusRequest
resource.k8s.io/v1beta1 DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice
resource.k8s.io/v1beta2 DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice
scheduling.k8s.io/v1 PriorityClass
scheduling.k8s.io/v1alpha2 PodGroup Workload
storage.k8s.io/v1 CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass
storage.k8s.io/v1beta1 VolumeAttributesClass
storagemigration.k8s.io/v1beta1 StorageVersionMigration
v1 Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodStatusResult PodTemplate RangeAllocation ReplicationController ResourceQuota Secret Service ServiceAccount
`;

/** A version and kind, the release that took it away, and what to write instead. */
export const REMOVED = `
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy 1.32
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding 1.32
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration 1.22 admissionregistration.k8s.io/v1 MutatingWebhookConfiguration
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy 1.34
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding 1.34
admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration 1.22 admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration
apps/v1beta1 ControllerRevision 1.16 apps/v1 ControllerRevision
apps/v1beta1 Deployment 1.16 apps/v1 Deployment
apps/v1beta1 Scale 1.16 autoscaling/v1 Scale
apps/v1beta1 StatefulSet 1.16 apps/v1 StatefulSet
apps/v1beta2 ControllerRevision 1.16 apps/v1 ControllerRevision
apps/v1beta2 DaemonSet 1.16 apps/v1 DaemonSet
apps/v1beta2 Deployment 1.16 apps/v1 Deployment
apps/v1beta2 ReplicaSet 1.16 apps/v1 ReplicaSet
apps/v1beta2 Scale 1.16 autoscaling/v1 Scale
apps/v1beta2 StatefulSet 1.16 apps/v1 StatefulSet
authentication.k8s.io/v1alpha1 SelfSubjectReview 1.32
authentication.k8s.io/v1beta1 SelfSubjectReview 1.33
authentication.k8s.io/v1beta1 TokenReview 1.22 authentication.k8s.io/v1 TokenReview
authorization.k8s.io/v1beta1 LocalSubjectAccessReview 1.22 authorization.k8s.io/v1 LocalSubjectAccessReview
authorization.k8s.io/v1beta1 SelfSubjectAccessReview 1.22 authorization.k8s.io/v1 SelfSubjectAccessReview
authorization.k8s.io/v1beta1 SelfSubjectRulesReview 1.22 authorization.k8s.io/v1 SelfSubjectRulesReview
authorization.k8s.io/v1beta1 SubjectAccessReview 1.22 authorization.k8s.io/v1 SubjectAccessReview
batch/v1beta1 CronJob 1.25 batch/v1 CronJob
certificates.k8s.io/v1beta1 CertificateSigningRequest 1.22 certificates.k8s.io/v1 CertificateSigningRequest
coordination.k8s.io/v1beta1 Lease 1.22 coordination.k8s.io/v1 Lease
discovery.k8s.io/v1beta1 EndpointSlice 1.25 discovery.k8s.io/v1 EndpointSlice
events.k8s.io/v1beta1 Event 1.25
extensions/v1beta1 DaemonSet 1.16 apps/v1 DaemonSet
extensions/v1beta1 Deployment 1.16 apps/v1 Deployment
extensions/v1beta1 Ingress 1.22 networking.k8s.io/v1 Ingress
extensions/v1beta1 NetworkPolicy 1.16 networking.k8s.io/v1 NetworkPolicy
extensions/v1beta1 ReplicaSet 1.16 apps/v1 ReplicaSet
extensions/v1beta1 Scale 1.16
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 1.26 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 1.26 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 1.29 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 1.29 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 1.32 flowcontrol.apiserver.k8s.io/v1 FlowSchema
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 1.32 flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration
networking.k8s.io/v1beta1 Ingress 1.22 networking.k8s.io/v1 Ingress
networking.k8s.io/v1beta1 IngressClass 1.22 networking.k8s.io/v1 IngressClassList
node.k8s.io/v1beta1 RuntimeClass 1.25
policy/v1beta1 PodDisruptionBudget 1.25 policy/v1 PodDisruptionBudget
rbac.authorization.k8s.io/v1beta1 ClusterRole 1.22 rbac.authorization.k8s.io/v1 ClusterRole
rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding 1.22 rbac.authorization.k8s.io/v1 ClusterRoleBinding
rbac.authorization.k8s.io/v1beta1 Role 1.22 rbac.authorization.k8s.io/v1 Role
rbac.authorization.k8s.io/v1beta1 RoleBinding 1.22 rbac.authorization.k8s.io/v1 RoleBinding
scheduling.k8s.io/v1beta1 PriorityClass 1.22 scheduling.k8s.io/v1 PriorityClass
storage.k8s.io/v1alpha1 CSIStorageCapacity 1.24 storage.k8s.io/v1beta1 CSIStorageCapacity
storage.k8s.io/v1alpha1 VolumeAttachment 1.24 storage.k8s.io/v1 VolumeAttachment
storage.k8s.io/v1alpha1 VolumeAttributesClass 1.35 storage.k8s.io/v1 VolumeAttributesClass
storage.k8s.io/v1beta1 CSIDriver 1.22 storage.k8s.io/v1 CSIDriver
storage.k8s.io/v1beta1 CSINode 1.22 storage.k8s.io/v1 CSINode
storage.k8s.io/v1beta1 CSIStorageCapacity 1.27 storage.k8s.io/v1 CSIStorageCapacity
storage.k8s.io/v1beta1 StorageClass 1.22 storage.k8s.io/v1 StorageClass
storage.k8s.io/v1beta1 VolumeAttachment 1.22 storage.k8s.io/v1 VolumeAttachment
`;

export const TYPES = `
AWSElasticBlockStoreVolumeSource fsType:s partition:i<0..255 readOnly:b volumeID:s
Affinity nodeAffinity:*NodeAffinity podAffinity:*PodAffinity podAntiAffinity:*PodAntiAffinity
AggregationRule clusterRoleSelectors:[]LabelSelector
AppArmorProfile localhostProfile:*s type:s?Localhost|RuntimeDefault|Unconfined
AuditAnnotation key:s valueExpression:s
AzureDiskVolumeSource cachingMode:*s="ReadWrite"?None|ReadOnly|ReadWrite diskName:s diskURI:s fsType:*s="ext4" kind:*s="Shared"?Dedicated|Managed|Shared readOnly:*b=false
AzureFilePersistentVolumeSource readOnly:b secretName:s secretNamespace:*s shareName:s
AzureFileVolumeSource readOnly:b secretName:s shareName:s
CELDeviceSelector expression:s
CSIDriver apiVersion:s kind:s metadata:ObjectMeta spec:CSIDriverSpec
CSIDriverSpec attachRequired:*b=true fsGroupPolicy:*s="ReadWriteOnceWithFSType"?File|None|ReadWriteOnceWithFSType nodeAllocatableUpdatePeriodSeconds:*l<1.. podInfoOnMount:*b=false preventPodSchedulingIfMissing:*b- requiresRepublish:*b=false seLinuxMount:*b=false serviceAccountTokenInSecrets:*b storageCapacity:*b=false tokenRequests:[]TokenRequest volumeLifecycleModes:[]s@=["Persistent"]
CSIPersistentVolumeSource controllerExpandSecretRef:*SecretReference controllerPublishSecretRef:*SecretReference driver:s fsType:s nodeExpandSecretRef:*SecretReference nodePublishSecretRef:*SecretReference nodeStageSecretRef:*SecretReference readOnly:b volumeAttributes:{}s volumeHandle:s
CSIVolumeSource driver:s fsType:*s nodePublishSecretRef:*LocalObjectReference readOnly:*b volumeAttributes:{}s
Capabilities add:[]s drop:[]s
CapacityRequirements requests:{}q
CephFSPersistentVolumeSource monitors:[]s path:s readOnly:b secretFile:s secretRef:*SecretReference user:s
CephFSVolumeSource monitors:[]s path:s readOnly:b secretFile:s secretRef:*LocalObjectReference user:s
CinderPersistentVolumeSource fsType:s readOnly:b secretRef:*SecretReference volumeID:s
CinderVolumeSource fsType:s readOnly:b secretRef:*LocalObjectReference volumeID:s
ClientIPConfig timeoutSeconds:*i
ClusterRole aggregationRule:*AggregationRule apiVersion:s kind:s metadata:ObjectMeta rules:[]PolicyRule
ClusterRoleBinding apiVersion:s kind:s metadata:ObjectMeta roleRef:RoleRef subjects:[]Subject.rbac.v1
ClusterTrustBundleProjection labelSelector:*LabelSelector name:*s optional:*b path:s signerName:*s
ConfigMap apiVersion:s binaryData:{}y data:{}s immutable:*b kind:s metadata:ObjectMeta
ConfigMapEnvSource name:s optional:*b
ConfigMapKeySelector atomic key:s name:s optional:*b
ConfigMapProjection items:[]KeyToPath name:s optional:*b
ConfigMapVolumeSource defaultMode:*i=420<0..511 items:[]KeyToPath name:s optional:*b
Container args:[]s command:[]s env:[]EnvVar@name^name envFrom:[]EnvFromSource image:s imagePullPolicy:s?Always|IfNotPresent|Never lifecycle:*Lifecycle livenessProbe:*Probe name:s ports:[]ContainerPort@containerPort,protocol^containerPort readinessProbe:*Probe resizePolicy:[]ContainerResizePolicy resources:ResourceRequirements restartPolicy:*s?Always|Never|OnFailure restartPolicyRules:[]ContainerRestartRule securityContext:*SecurityContext startupProbe:*Probe stdin:b stdinOnce:b terminationMessagePath:s="/dev/termination-log" terminationMessagePolicy:s="File"?FallbackToLogsOnError|File tty:b volumeDevices:[]VolumeDevice@devicePath^devicePath volumeMounts:[]VolumeMount@mountPath^mountPath workingDir:s
ContainerPort containerPort:i<0..65535 hostIP:s hostPort:i<0..65535 name:s protocol:s="TCP"?SCTP|TCP|UDP
ContainerResizePolicy resourceName:s restartPolicy:s
ContainerResourceMetricSource container:s name:s target:MetricTarget
ContainerRestartRule action:s?Restart|RestartAllContainers exitCodes:*ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator:s?In|NotIn values:[]i@
CronJob apiVersion:s kind:s metadata:ObjectMeta spec:CronJobSpec status:j
CronJobSpec concurrencyPolicy:s="Allow"?Allow|Forbid|Replace failedJobsHistoryLimit:*i=1<0.. jobTemplate:JobTemplateSpec schedule:s startingDeadlineSeconds:*l<0.. successfulJobsHistoryLimit:*i=3<0.. suspend:*b=false timeZone:*s
CrossVersionObjectReference atomic apiVersion:s kind:s name:s
CrossVersionObjectReference.autoscaling.v2 apiVersion:s kind:s name:s
DaemonSet apiVersion:s kind:s metadata:ObjectMeta spec:DaemonSetSpec status:j
DaemonSetSpec minReadySeconds:i<0.. revisionHistoryLimit:*i=10<0.. selector:*LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy
DaemonSetUpdateStrategy rollingUpdate:*RollingUpdateDaemonSet type:s="RollingUpdate"?OnDelete|RollingUpdate
Deployment apiVersion:s kind:s metadata:ObjectMeta spec:DeploymentSpec status:j
DeploymentSpec minReadySeconds:i<0.. paused:b progressDeadlineSeconds:*i=600<1.. replicas:*i=1<0.. revisionHistoryLimit:*i=10<0.. selector:*LabelSelector strategy:DeploymentStrategy& template:PodTemplateSpec
DeploymentStrategy rollingUpdate:*RollingUpdateDeployment type:s="RollingUpdate"?Recreate|RollingUpdate
DeviceClaim config:[]DeviceClaimConfiguration constraints:[]DeviceConstraint requests:[]DeviceRequest
DeviceClaimConfiguration opaque:*OpaqueDeviceConfiguration requests:[]s
DeviceConstraint distinctAttribute:*s matchAttribute:*s requests:[]s
DeviceRequest exactly:*ExactDeviceRequest firstAvailable:[]DeviceSubRequest name:s
DeviceSelector cel:*CELDeviceSelector
DeviceSubRequest allocationMode:s="ExactCount"?All|ExactCount capacity:*CapacityRequirements count:l deviceClassName:s name:s selectors:[]DeviceSelector tolerations:[]DeviceToleration
DeviceToleration effect:s?NoExecute|NoSchedule|None key:s operator:s="Equal"?Equal|Exists tolerationSeconds:*l value:s
DownwardAPIProjection items:[]DownwardAPIVolumeFile
DownwardAPIVolumeFile fieldRef:*ObjectFieldSelector mode:*i path:s resourceFieldRef:*ResourceFieldSelector
DownwardAPIVolumeSource defaultMode:*i=420<0..511 items:[]DownwardAPIVolumeFile
EmptyDirVolumeSource medium:s sizeLimit:*q
Endpoint addresses:[]s@ conditions:EndpointConditions deprecatedTopology:{}s- hints:*EndpointHints hostname:*s nodeName:*s targetRef:*ObjectReference zone:*s
EndpointConditions ready:*b serving:*b terminating:*b
EndpointHints forNodes:[]ForNode forZones:[]ForZone
EndpointPort atomic appProtocol:*s name:*s="" port:*i protocol:*s="TCP"?SCTP|TCP|UDP
EndpointSlice addressType:s?FQDN|IPv4|IPv6 apiVersion:s endpoints:[]Endpoint kind:s metadata:ObjectMeta ports:[]EndpointPort
EnvFromSource configMapRef:*ConfigMapEnvSource prefix:s secretRef:*SecretEnvSource
EnvVar name:s value:s valueFrom:*EnvVarSource
EnvVarSource configMapKeyRef:*ConfigMapKeySelector fieldRef:*ObjectFieldSelector fileKeyRef:*FileKeySelector resourceFieldRef:*ResourceFieldSelector secretKeyRef:*SecretKeySelector
EphemeralContainer args:[]s command:[]s env:[]EnvVar@name^name envFrom:[]EnvFromSource image:s imagePullPolicy:s?Always|IfNotPresent|Never lifecycle:*Lifecycle livenessProbe:*Probe name:s ports:[]ContainerPort@containerPort,protocol^containerPort readinessProbe:*Probe resizePolicy:[]ContainerResizePolicy resources:ResourceRequirements restartPolicy:*s restartPolicyRules:[]ContainerRestartRule securityContext:*SecurityContext startupProbe:*Probe stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s="/dev/termination-log" terminationMessagePolicy:s="File"?FallbackToLogsOnError|File tty:b volumeDevices:[]VolumeDevice@devicePath^devicePath volumeMounts:[]VolumeMount@mountPath^mountPath workingDir:s
EphemeralVolumeSource volumeClaimTemplate:*PersistentVolumeClaimTemplate
ExactDeviceRequest adminAccess:*b allocationMode:s="ExactCount"?All|ExactCount capacity:*CapacityRequirements count:l deviceClassName:s selectors:[]DeviceSelector tolerations:[]DeviceToleration
ExecAction command:[]s
ExemptPriorityLevelConfiguration lendablePercent:*i=0 nominalConcurrencyShares:*i=0
ExternalMetricSource metric:MetricIdentifier target:MetricTarget
FCVolumeSource fsType:s lun:*i<0..255 readOnly:b targetWWNs:[]s wwids:[]s
FileKeySelector atomic key:s optional:*b=false path:s volumeName:s
FlexPersistentVolumeSource driver:s fsType:s options:{}s readOnly:b secretRef:*SecretReference
FlexVolumeSource driver:s fsType:s options:{}s readOnly:b secretRef:*LocalObjectReference
FlockerVolumeSource datasetName:s datasetUUID:s
FlowDistinguisherMethod type:s?ByNamespace|ByUser
FlowSchema apiVersion:s kind:s metadata:ObjectMeta spec:FlowSchemaSpec status:j
FlowSchemaSpec distinguisherMethod:*FlowDistinguisherMethod matchingPrecedence:i=1000<0..10000 priorityLevelConfiguration:PriorityLevelConfigurationReference rules:[]PolicyRulesWithSubjects
ForNode name:s
ForZone name:s
GCEPersistentDiskVolumeSource fsType:s partition:i pdName:s readOnly:b
GRPCAction port:i<1..65535 service:*s=""
GitRepoVolumeSource directory:s repository:s revision:s
GlusterfsPersistentVolumeSource endpoints:s endpointsNamespace:*s path:s readOnly:b
GlusterfsVolumeSource endpoints:s path:s readOnly:b
GroupSubject name:s
HPAScalingPolicy periodSeconds:i<1..1800 type:s?Percent|Pods value:i<1..
HPAScalingRules policies:[]HPAScalingPolicy selectPolicy:*s="Max"?Disabled|Max|Min stabilizationWindowSeconds:*i<0..3600 tolerance:*q
HTTPGetAction host:s httpHeaders:[]HTTPHeader path:s="/" port:x scheme:s="HTTP"?HTTP|HTTPS
HTTPHeader name:s value:s
HTTPIngressPath backend:IngressBackend path:s pathType:*s?Exact|ImplementationSpecific|Prefix
HTTPIngressRuleValue paths:[]HTTPIngressPath
HorizontalPodAutoscaler apiVersion:s kind:s metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec status:j
HorizontalPodAutoscaler.autoscaling.v2 apiVersion:s kind:s metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec.autoscaling.v2 status:j
HorizontalPodAutoscalerBehavior scaleDown:*HPAScalingRules={"selectPolicy":"Max","policies":[{"type":"Percent","value":100,"periodSeconds":15}]} scaleUp:*HPAScalingRules={"stabilizationWindowSeconds":0,"selectPolicy":"Max","policies":[{"type":"Pods","value":4,"periodSeconds":15},{"type":"Percent","value":100,"periodSeconds":15}]}
HorizontalPodAutoscalerSpec maxReplicas:i<1.. minReplicas:*i=1<1.. scaleTargetRef:CrossVersionObjectReference targetCPUUtilizationPercentage:*i
HorizontalPodAutoscalerSpec.autoscaling.v2 behavior:*HorizontalPodAutoscalerBehavior maxReplicas:i<1.. metrics:[]MetricSpec=[{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageUtilization":80}}}] minReplicas:*i=1<1.. scaleTargetRef:CrossVersionObjectReference.autoscaling.v2
HostAlias hostnames:[]s ip:s
HostPathVolumeSource path:s type:*s=""?|BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket
IPBlock cidr:s except:[]s
ISCSIPersistentVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:*s iqn:s iscsiInterface:s="default" lun:i<0..255 portals:[]s readOnly:b secretRef:*SecretReference targetPortal:s
ISCSIVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:*s iqn:s iscsiInterface:s="default" lun:i<0..255 portals:[]s readOnly:b secretRef:*LocalObjectReference targetPortal:s
ImageVolumeSource pullPolicy:s?Always|IfNotPresent|Never reference:s
Ingress apiVersion:s kind:s metadata:ObjectMeta spec:IngressSpec status:j
IngressBackend resource:*TypedLocalObjectReference service:*IngressServiceBackend
IngressClass apiVersion:s kind:s metadata:ObjectMeta spec:IngressClassSpec
IngressClassParametersReference apiGroup:*s kind:s name:s namespace:*s scope:*s="Cluster"?Cluster|Namespace
IngressClassSpec controller:s parameters:*IngressClassParametersReference
IngressRule host:s http:*HTTPIngressRuleValue
IngressServiceBackend name:s port:ServiceBackendPort
IngressSpec defaultBackend:*IngressBackend ingressClassName:*s rules:[]IngressRule tls:[]IngressTLS
IngressTLS hosts:[]s secretName:s
Job apiVersion:s kind:s metadata:ObjectMeta spec:JobSpec status:j
JobSpec activeDeadlineSeconds:*l<0.. backoffLimit:*i<0.. backoffLimitPerIndex:*i<0.. completionMode:*s?Indexed|NonIndexed completions:*i<0.. managedBy:*s manualSelector:*b maxFailedIndexes:*i<0.. parallelism:*i<0.. podFailurePolicy:*PodFailurePolicy podReplacementPolicy:*s?Failed|TerminatingOrFailed selector:*LabelSelector successPolicy:*SuccessPolicy suspend:*b template:PodTemplateSpec ttlSecondsAfterFinished:*i<0..
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
KeyToPath key:s mode:*i<0..511 path:s
LabelSelector atomic matchExpressions:[]LabelSelectorRequirement matchLabels:{}s
LabelSelectorRequirement key:s operator:s values:[]s
Lifecycle postStart:*LifecycleHandler preStop:*LifecycleHandler stopSignal:*s?SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ-
LifecycleHandler exec:*ExecAction httpGet:*HTTPGetAction sleep:*SleepAction tcpSocket:*TCPSocketAction
LimitRange apiVersion:s kind:s metadata:ObjectMeta spec:LimitRangeSpec
LimitRangeItem default:{}q defaultRequest:{}q max:{}q maxLimitRequestRatio:{}q min:{}q type:s
LimitRangeSpec limits:[]LimitRangeItem
LimitResponse queuing:*QueuingConfiguration type:s
LimitedPriorityLevelConfiguration borrowingLimitPercent:*i lendablePercent:*i=0 limitResponse:LimitResponse nominalConcurrencyShares:*i=30
LocalObjectReference atomic name:s
LocalVolumeSource fsType:*s path:s
ManagedFieldsEntry apiVersion:s fieldsType:s fieldsV1:*j manager:s operation:s subresource:s time:*t
MatchCondition expression:s name:s
MatchResources atomic excludeResourceRules:[]NamedRuleWithOperations matchPolicy:*s="Equivalent"?Equivalent|Exact namespaceSelector:*LabelSelector={} objectSelector:*LabelSelector={} resourceRules:[]NamedRuleWithOperations
MetricIdentifier name:s selector:*LabelSelector
MetricSpec containerResource:*ContainerResourceMetricSource external:*ExternalMetricSource object:*ObjectMetricSource pods:*PodsMetricSource resource:*ResourceMetricSource type:s?ContainerResource|External|Object|Pods|Resource
MetricTarget averageUtilization:*i<1.. averageValue:*q type:s value:*q
MutatingWebhook admissionReviewVersions:[]s clientConfig:WebhookClientConfig failurePolicy:*s="Fail"?Fail|Ignore matchConditions:[]MatchCondition@name^name matchPolicy:*s="Equivalent"?Equivalent|Exact name:s namespaceSelector:*LabelSelector={} objectSelector:*LabelSelector={} reinvocationPolicy:*s="Never"?IfNeeded|Never rules:[]RuleWithOperations sideEffects:*s?None|NoneOnDryRun|Some|Unknown timeoutSeconds:*i=10<1..30
MutatingWebhookConfiguration apiVersion:s kind:s metadata:ObjectMeta webhooks:[]MutatingWebhook@name^name
NFSVolumeSource path:s readOnly:b server:s
NamedRuleWithOperations atomic apiGroups:[]s apiVersions:[]s operations:[]s resourceNames:[]s resources:[]s scope:*s="*"?*|Cluster|Namespaced
Namespace apiVersion:s kind:s metadata:ObjectMeta spec:NamespaceSpec status:j
NamespaceSpec finalizers:[]s
NetworkPolicy apiVersion:s kind:s metadata:ObjectMeta spec:NetworkPolicySpec
NetworkPolicyEgressRule ports:[]NetworkPolicyPort to:[]NetworkPolicyPeer
NetworkPolicyIngressRule from:[]NetworkPolicyPeer ports:[]NetworkPolicyPort
NetworkPolicyPeer ipBlock:*IPBlock namespaceSelector:*LabelSelector podSelector:*LabelSelector
NetworkPolicyPort endPort:*i<1..65535 port:*x protocol:*s="TCP"?SCTP|TCP|UDP
NetworkPolicySpec egress:[]NetworkPolicyEgressRule ingress:[]NetworkPolicyIngressRule podSelector:LabelSelector policyTypes:[]s
NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[]PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:*NodeSelector
NodeSelector atomic nodeSelectorTerms:[]NodeSelectorTerm
NodeSelectorRequirement key:s operator:s?DoesNotExist|Exists|Gt|In|Lt|NotIn values:[]s
NodeSelectorTerm atomic matchExpressions:[]NodeSelectorRequirement matchFields:[]NodeSelectorRequirement
NonResourcePolicyRule nonResourceURLs:[]s@ verbs:[]s@
ObjectFieldSelector atomic apiVersion:s="v1" fieldPath:s
ObjectMeta annotations:{}s creationTimestamp:t deletionGracePeriodSeconds:*l deletionTimestamp:*t finalizers:[]s@^ generateName:s generation:l labels:{}s managedFields:[]ManagedFieldsEntry name:s namespace:s ownerReferences:[]OwnerReference@uid^uid resourceVersion:s selfLink:s uid:s
ObjectMetricSource describedObject:CrossVersionObjectReference.autoscaling.v2 metric:MetricIdentifier target:MetricTarget
ObjectReference atomic apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s
OpaqueDeviceConfiguration driver:s parameters:j
Overhead podFixed:{}q
OwnerReference atomic apiVersion:s blockOwnerDeletion:*b controller:*b kind:s name:s uid:s
ParamKind atomic apiVersion:s kind:s
ParamRef atomic name:s namespace:s parameterNotFoundAction:*s?Allow|Deny selector:*LabelSelector
PersistentVolume apiVersion:s kind:s metadata:ObjectMeta spec:PersistentVolumeSpec status:j
PersistentVolumeClaim apiVersion:s kind:s metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:j
PersistentVolumeClaimSpec accessModes:[]s dataSource:*TypedLocalObjectReference dataSourceRef:*TypedObjectReference resources:VolumeResourceRequirements selector:*LabelSelector storageClassName:*s volumeAttributesClassName:*s volumeMode:*s="Filesystem"?Block|Filesystem volumeName:s
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName:s readOnly:b
PersistentVolumeSpec accessModes:[]s awsElasticBlockStore:*AWSElasticBlockStoreVolumeSource azureDisk:*AzureDiskVolumeSource azureFile:*AzureFilePersistentVolumeSource capacity:{}q cephfs:*CephFSPersistentVolumeSource cinder:*CinderPersistentVolumeSource claimRef:*ObjectReference csi:*CSIPersistentVolumeSource fc:*FCVolumeSource flexVolume:*FlexPersistentVolumeSource flocker:*FlockerVolumeSource gcePersistentDisk:*GCEPersistentDiskVolumeSource glusterfs:*GlusterfsPersistentVolumeSource hostPath:*HostPathVolumeSource iscsi:*ISCSIPersistentVolumeSource local:*LocalVolumeSource mountOptions:[]s nfs:*NFSVolumeSource nodeAffinity:*VolumeNodeAffinity persistentVolumeReclaimPolicy:s="Retain"?Delete|Recycle|Retain photonPersistentDisk:*PhotonPersistentDiskVolumeSource portworxVolume:*PortworxVolumeSource quobyte:*QuobyteVolumeSource rbd:*RBDPersistentVolumeSource scaleIO:*ScaleIOPersistentVolumeSource storageClassName:s storageos:*StorageOSPersistentVolumeSource volumeAttributesClassName:*s volumeMode:*s="Filesystem"?Block|Filesystem vsphereVolume:*VsphereVirtualDiskVolumeSource
PhotonPersistentDiskVolumeSource fsType:s pdID:s
Pod apiVersion:s kind:s metadata:ObjectMeta spec:PodSpec status:j
PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm
PodAffinityTerm labelSelector:*LabelSelector matchLabelKeys:[]s mismatchLabelKeys:[]s namespaceSelector:*LabelSelector namespaces:[]s topologyKey:s
PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm
PodCertificateProjection certificateChainPath:s credentialBundlePath:s keyPath:s keyType:s?ECDSAP256|ECDSAP384|ECDSAP521|ED25519|RSA3072|RSA4096 maxExpirationSeconds:*i<1..7862400 signerName:s userAnnotations:{}s
PodDNSConfig nameservers:[]s options:[]PodDNSConfigOption searches:[]s
PodDNSConfigOption name:s value:*s
PodDisruptionBudget apiVersion:s kind:s metadata:ObjectMeta spec:PodDisruptionBudgetSpec status:j
PodDisruptionBudgetSpec maxUnavailable:*x minAvailable:*x selector:*LabelSelector unhealthyPodEvictionPolicy:*s?AlwaysAllow|IfHealthyBudget
PodFailurePolicy rules:[]PodFailurePolicyRule
PodFailurePolicyOnExitCodesRequirement containerName:*s operator:s?In|NotIn values:[]i@
PodFailurePolicyOnPodConditionsPattern status:s="True"?False|True|Unknown type:s
PodFailurePolicyRule action:s?Count|FailIndex|FailJob|Ignore onExitCodes:*PodFailurePolicyOnExitCodesRequirement onPodConditions:[]PodFailurePolicyOnPodConditionsPattern
PodOS name:s
PodReadinessGate conditionType:s
PodResourceClaim name:s resourceClaimName:*s resourceClaimTemplateName:*s
PodSchedulingGate name:s
PodSchedulingGroup podGroupName:*s
PodSecurityContext appArmorProfile:*AppArmorProfile fsGroup:*l<0.. fsGroupChangePolicy:*s?Always|OnRootMismatch runAsGroup:*l<0.. runAsNonRoot:*b runAsUser:*l<0.. seLinuxChangePolicy:*s?Recursive seLinuxOptions:*SELinuxOptions seccompProfile:*SeccompProfile supplementalGroups:[]l supplementalGroupsPolicy:*s?Merge|Strict sysctls:[]Sysctl windowsOptions:*WindowsSecurityContextOptions
PodSpec activeDeadlineSeconds:*l<1.. affinity:*Affinity automountServiceAccountToken:*b containers:[]Container@name^name dnsConfig:*PodDNSConfig dnsPolicy:s="ClusterFirst"?ClusterFirst|ClusterFirstWithHostNet|Default|None enableServiceLinks:*b ephemeralContainers:[]EphemeralContainer@name^name hostAliases:[]HostAlias@ip^ip hostIPC:b hostNetwork:b hostPID:b hostUsers:*b hostname:s hostnameOverride:*s imagePullSecrets:[]LocalObjectReference@name^name initContainers:[]Container@name^name nodeName:s nodeSelector:{}s! os:*PodOS overhead:{}q preemptionPolicy:*s?Never|PreemptLowerPriority priority:*i priorityClassName:s readinessGates:[]PodReadinessGate resourceClaims:[]PodResourceClaim@name^name& resources:*ResourceRequirements restartPolicy:s="Always"?Always|Never|OnFailure runtimeClassName:*s schedulerName:s="default-scheduler" schedulingGates:[]PodSchedulingGate@name^name schedulingGroup:*PodSchedulingGroup- securityContext:*PodSecurityContext={} serviceAccount:s serviceAccountName:s setHostnameAsFQDN:*b shareProcessNamespace:*b subdomain:s terminationGracePeriodSeconds:*l=30 tolerations:[]Toleration topologySpreadConstraints:[]TopologySpreadConstraint@topologyKey,whenUnsatisfiable^topologyKey volumes:[]Volume@name^name&
PodTemplate apiVersion:s kind:s metadata:ObjectMeta template:PodTemplateSpec
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
PodsMetricSource metric:MetricIdentifier target:MetricTarget
PolicyRule apiGroups:[]s nonResourceURLs:[]s resourceNames:[]s resources:[]s verbs:[]s
PolicyRulesWithSubjects nonResourceRules:[]NonResourcePolicyRule resourceRules:[]ResourcePolicyRule subjects:[]Subject
PortworxVolumeSource fsType:s readOnly:b volumeID:s
PreferredSchedulingTerm preference:NodeSelectorTerm weight:i<1..100
PriorityClass apiVersion:s description:s globalDefault:b kind:s metadata:ObjectMeta preemptionPolicy:*s="PreemptLowerPriority"?Never|PreemptLowerPriority value:i
PriorityLevelConfiguration apiVersion:s kind:s metadata:ObjectMeta spec:PriorityLevelConfigurationSpec status:j
PriorityLevelConfigurationReference name:s
PriorityLevelConfigurationSpec exempt:*ExemptPriorityLevelConfiguration limited:*LimitedPriorityLevelConfiguration type:s?Exempt|Limited
Probe exec:*ExecAction failureThreshold:i=3<0.. grpc:*GRPCAction httpGet:*HTTPGetAction initialDelaySeconds:i<0.. periodSeconds:i=10<0.. successThreshold:i=1<0.. tcpSocket:*TCPSocketAction terminationGracePeriodSeconds:*l<1.. timeoutSeconds:i=1<0..
ProjectedVolumeSource defaultMode:*i=420<0..511 sources:[]VolumeProjection
QueuingConfiguration handSize:i=8 queueLengthLimit:i=50 queues:i=64
QuobyteVolumeSource group:s readOnly:b registry:s tenant:s user:s volume:s
RBDPersistentVolumeSource fsType:s image:s keyring:s="/etc/ceph/keyring" monitors:[]s pool:s="rbd" readOnly:b secretRef:*SecretReference user:s="admin"
RBDVolumeSource fsType:s image:s keyring:s="/etc/ceph/keyring" monitors:[]s pool:s="rbd" readOnly:b secretRef:*LocalObjectReference user:s="admin"
ReplicaSet apiVersion:s kind:s metadata:ObjectMeta spec:ReplicaSetSpec status:j
ReplicaSetSpec minReadySeconds:i<0.. replicas:*i=1<0.. selector:*LabelSelector template:PodTemplateSpec
ReplicationController apiVersion:s kind:s metadata:ObjectMeta spec:ReplicationControllerSpec status:j
ReplicationControllerSpec minReadySeconds:i<0.. replicas:*i=1<0.. selector:{}s! template:*PodTemplateSpec
ResourceClaim name:s request:s
ResourceClaim.resource.v1 apiVersion:s kind:s metadata:ObjectMeta spec:ResourceClaimSpec status:j
ResourceClaimSpec devices:DeviceClaim
ResourceClaimTemplate apiVersion:s kind:s metadata:ObjectMeta spec:ResourceClaimTemplateSpec
ResourceClaimTemplateSpec metadata:ObjectMeta spec:ResourceClaimSpec
ResourceFieldSelector atomic containerName:s divisor:q resource:s?limits.cpu|limits.ephemeral-storage|limits.memory|requests.cpu|requests.ephemeral-storage|requests.memory
ResourceMetricSource name:s target:MetricTarget
ResourcePolicyRule apiGroups:[]s@ clusterScope:b namespaces:[]s@ resources:[]s@ verbs:[]s@
ResourceQuota apiVersion:s kind:s metadata:ObjectMeta spec:ResourceQuotaSpec status:j
ResourceQuotaSpec hard:{}q scopeSelector:*ScopeSelector scopes:[]s
ResourceRequirements claims:[]ResourceClaim@name limits:{}q requests:{}q
Role apiVersion:s kind:s metadata:ObjectMeta rules:[]PolicyRule
RoleBinding apiVersion:s kind:s metadata:ObjectMeta roleRef:RoleRef subjects:[]Subject.rbac.v1
RoleRef atomic apiGroup:s="rbac.authorization.k8s.io"?rbac.authorization.k8s.io kind:s?ClusterRole|Role name:s
RollingUpdateDaemonSet maxSurge:*x maxUnavailable:*x
RollingUpdateDeployment maxSurge:*x maxUnavailable:*x
RollingUpdateStatefulSetStrategy maxUnavailable:*x- partition:*i
RuleWithOperations apiGroups:[]s apiVersions:[]s operations:[]s resources:[]s scope:*s="*"?*|Cluster|Namespaced
RuntimeClass apiVersion:s handler:s kind:s metadata:ObjectMeta overhead:*Overhead scheduling:*Scheduling
SELinuxOptions level:s role:s type:s user:s
ScaleIOPersistentVolumeSource fsType:s="xfs" gateway:s protectionDomain:s readOnly:b secretRef:*SecretReference sslEnabled:b storageMode:s="ThinProvisioned" storagePool:s system:s volumeName:s
ScaleIOVolumeSource fsType:s="xfs" gateway:s protectionDomain:s readOnly:b secretRef:*LocalObjectReference sslEnabled:b storageMode:s="ThinProvisioned" storagePool:s system:s volumeName:s
Scheduling nodeSelector:{}s! tolerations:[]Toleration
ScopeSelector atomic matchExpressions:[]ScopedResourceSelectorRequirement
ScopedResourceSelectorRequirement operator:s?DoesNotExist|Exists|In|NotIn scopeName:s?BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass values:[]s
SeccompProfile localhostProfile:*s type:s?Localhost|RuntimeDefault|Unconfined
Secret apiVersion:s data:{}y immutable:*b kind:s metadata:ObjectMeta stringData:{}s type:s="Opaque"
SecretEnvSource name:s optional:*b
SecretKeySelector atomic key:s name:s optional:*b
SecretProjection items:[]KeyToPath name:s optional:*b
SecretReference atomic name:s namespace:s
SecretVolumeSource defaultMode:*i=420<0..511 items:[]KeyToPath optional:*b secretName:s
SecurityContext allowPrivilegeEscalation:*b appArmorProfile:*AppArmorProfile capabilities:*Capabilities privileged:*b procMount:*s?Default|Unmasked readOnlyRootFilesystem:*b runAsGroup:*l<0.. runAsNonRoot:*b runAsUser:*l<0.. seLinuxOptions:*SELinuxOptions seccompProfile:*SeccompProfile windowsOptions:*WindowsSecurityContextOptions
Service apiVersion:s kind:s metadata:ObjectMeta spec:ServiceSpec status:j
ServiceAccount apiVersion:s automountServiceAccountToken:*b imagePullSecrets:[]LocalObjectReference kind:s metadata:ObjectMeta secrets:[]ObjectReference@name^name
ServiceAccountSubject name:s namespace:s
ServiceAccountTokenProjection audience:s expirationSeconds:*l=3600<1.. path:s
ServiceBackendPort atomic name:s number:i
ServiceCIDR apiVersion:s kind:s metadata:ObjectMeta spec:ServiceCIDRSpec status:j
ServiceCIDRSpec cidrs:[]s
ServicePort appProtocol:*s name:s nodePort:i port:i<1..65535 protocol:s="TCP"?SCTP|TCP|UDP targetPort:x
ServiceReference name:s namespace:s path:*s port:*i=443
ServiceSpec allocateLoadBalancerNodePorts:*b clusterIP:s clusterIPs:[]s externalIPs:[]s externalName:s externalTrafficPolicy:s?Cluster|Local healthCheckNodePort:i<0.. internalTrafficPolicy:*s?Cluster|Local ipFamilies:[]s ipFamilyPolicy:*s?PreferDualStack|RequireDualStack|SingleStack loadBalancerClass:*s loadBalancerIP:s loadBalancerSourceRanges:[]s ports:[]ServicePort@port,protocol^port publishNotReadyAddresses:b selector:{}s! sessionAffinity:s="None"?ClientIP|None sessionAffinityConfig:*SessionAffinityConfig trafficDistribution:*s?PreferClose|PreferSameNode|PreferSameZone type:s="ClusterIP"?ClusterIP|ExternalName|LoadBalancer|NodePort
SessionAffinityConfig clientIP:*ClientIPConfig
SleepAction seconds:l
StatefulSet apiVersion:s kind:s metadata:ObjectMeta spec:StatefulSetSpec status:j
StatefulSetOrdinals start:i<0..
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:s="Retain"?Delete|Retain whenScaled:s="Retain"?Delete|Retain
StatefulSetSpec minReadySeconds:i<0.. ordinals:*StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:*StatefulSetPersistentVolumeClaimRetentionPolicy={"whenDeleted":"Retain","whenScaled":"Retain"} podManagementPolicy:s="OrderedReady"?OrderedReady|Parallel replicas:*i=1<0.. revisionHistoryLimit:*i=10 selector:*LabelSelector serviceName:s template:PodTemplateSpec updateStrategy:StatefulSetUpdateStrategy volumeClaimTemplates:[]PersistentVolumeClaim
StatefulSetUpdateStrategy rollingUpdate:*RollingUpdateStatefulSetStrategy type:s="RollingUpdate"?OnDelete|RollingUpdate
StorageClass allowVolumeExpansion:*b allowedTopologies:[]TopologySelectorTerm apiVersion:s kind:s metadata:ObjectMeta mountOptions:[]s parameters:{}s provisioner:s reclaimPolicy:*s="Delete"?Delete|Recycle|Retain volumeBindingMode:*s="Immediate"?Immediate|WaitForFirstConsumer
StorageOSPersistentVolumeSource fsType:s readOnly:b secretRef:*ObjectReference volumeName:s volumeNamespace:s
StorageOSVolumeSource fsType:s readOnly:b secretRef:*LocalObjectReference volumeName:s volumeNamespace:s
Subject group:*GroupSubject kind:s?Group|ServiceAccount|User serviceAccount:*ServiceAccountSubject user:*UserSubject
Subject.rbac.v1 atomic apiGroup:s kind:s?Group|ServiceAccount|User name:s namespace:s
SuccessPolicy rules:[]SuccessPolicyRule
SuccessPolicyRule succeededCount:*i succeededIndexes:*s
Sysctl name:s value:s
TCPSocketAction host:s port:x
TokenRequest audience:s expirationSeconds:*l<1..
Toleration effect:s?NoExecute|NoSchedule|PreferNoSchedule key:s operator:s?Equal|Exists|Gt|Lt tolerationSeconds:*l value:s
TopologySelectorLabelRequirement key:s values:[]s
TopologySelectorTerm atomic matchLabelExpressions:[]TopologySelectorLabelRequirement
TopologySpreadConstraint labelSelector:*LabelSelector matchLabelKeys:[]s maxSkew:i<1.. minDomains:*i<1.. nodeAffinityPolicy:*s?Honor|Ignore nodeTaintsPolicy:*s?Honor|Ignore topologyKey:s whenUnsatisfiable:s?DoNotSchedule|ScheduleAnyway
TypedLocalObjectReference atomic apiGroup:*s kind:s name:s
TypedObjectReference apiGroup:*s kind:s name:s namespace:*s
UserSubject name:s
ValidatingAdmissionPolicy apiVersion:s kind:s metadata:ObjectMeta spec:ValidatingAdmissionPolicySpec status:j
ValidatingAdmissionPolicyBinding apiVersion:s kind:s metadata:ObjectMeta spec:ValidatingAdmissionPolicyBindingSpec
ValidatingAdmissionPolicyBindingSpec matchResources:*MatchResources paramRef:*ParamRef policyName:s validationActions:[]s@
ValidatingAdmissionPolicySpec auditAnnotations:[]AuditAnnotation failurePolicy:*s="Fail"?Fail|Ignore matchConditions:[]MatchCondition@name^name matchConstraints:*MatchResources paramKind:*ParamKind validations:[]Validation variables:[]Variable@name^name
ValidatingWebhook admissionReviewVersions:[]s clientConfig:WebhookClientConfig failurePolicy:*s="Fail"?Fail|Ignore matchConditions:[]MatchCondition@name^name matchPolicy:*s="Equivalent"?Equivalent|Exact name:s namespaceSelector:*LabelSelector={} objectSelector:*LabelSelector={} rules:[]RuleWithOperations sideEffects:*s?None|NoneOnDryRun|Some|Unknown timeoutSeconds:*i=10<1..30
ValidatingWebhookConfiguration apiVersion:s kind:s metadata:ObjectMeta webhooks:[]ValidatingWebhook@name^name
Validation expression:s message:s messageExpression:s reason:*s?Forbidden|Invalid|RequestEntityTooLarge
Variable atomic expression:s name:s
Volume awsElasticBlockStore:*AWSElasticBlockStoreVolumeSource azureDisk:*AzureDiskVolumeSource azureFile:*AzureFileVolumeSource cephfs:*CephFSVolumeSource cinder:*CinderVolumeSource configMap:*ConfigMapVolumeSource csi:*CSIVolumeSource downwardAPI:*DownwardAPIVolumeSource emptyDir:*EmptyDirVolumeSource ephemeral:*EphemeralVolumeSource fc:*FCVolumeSource flexVolume:*FlexVolumeSource flocker:*FlockerVolumeSource gcePersistentDisk:*GCEPersistentDiskVolumeSource gitRepo:*GitRepoVolumeSource glusterfs:*GlusterfsVolumeSource hostPath:*HostPathVolumeSource image:*ImageVolumeSource iscsi:*ISCSIVolumeSource name:s nfs:*NFSVolumeSource persistentVolumeClaim:*PersistentVolumeClaimVolumeSource photonPersistentDisk:*PhotonPersistentDiskVolumeSource portworxVolume:*PortworxVolumeSource projected:*ProjectedVolumeSource quobyte:*QuobyteVolumeSource rbd:*RBDVolumeSource scaleIO:*ScaleIOVolumeSource secret:*SecretVolumeSource storageos:*StorageOSVolumeSource vsphereVolume:*VsphereVirtualDiskVolumeSource
VolumeAttributesClass apiVersion:s driverName:s kind:s metadata:ObjectMeta parameters:{}s
VolumeDevice devicePath:s name:s
VolumeMount mountPath:s mountPropagation:*s?Bidirectional|HostToContainer|None name:s readOnly:b recursiveReadOnly:*s subPath:s subPathExpr:s
VolumeNodeAffinity required:*NodeSelector
VolumeProjection clusterTrustBundle:*ClusterTrustBundleProjection- configMap:*ConfigMapProjection downwardAPI:*DownwardAPIProjection podCertificate:*PodCertificateProjection- secret:*SecretProjection serviceAccountToken:*ServiceAccountTokenProjection
VolumeResourceRequirements limits:{}q requests:{}q
VsphereVirtualDiskVolumeSource fsType:s storagePolicyID:s storagePolicyName:s volumePath:s
WebhookClientConfig caBundle:y service:*ServiceReference url:*s
WeightedPodAffinityTerm podAffinityTerm:PodAffinityTerm weight:i<1..100
WindowsSecurityContextOptions gmsaCredentialSpec:*s gmsaCredentialSpecName:*s hostProcess:*b runAsUserName:*s
`;
