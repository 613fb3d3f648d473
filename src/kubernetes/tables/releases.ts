/* Made by scripts/kubernetes/releases.mjs from k8s.io/api 0.34.4, 0.36.3, 0.37.2: do not edit. */

/** The releases that were compared: the minor versions of the oldest and of the newest. */
export const COMPARED = [34, 37] as const;

/** `Type.field`, the first compared release that has it, and the one since which it is kept by default (38: in none). */
export const LATER_FIELDS = `
ClusterTrustBundleProjection.user 37 38
ConfigMapVolumeSource.defaultUser 37 38
Container.restartPolicy 34 35
Container.restartPolicyRules 34 35
ContainerStatus.allocatedResourcesStatus 34 36
DownwardAPIVolumeFile.user 37 38
DownwardAPIVolumeSource.defaultUser 37 38
EmptyDirVolumeSource.mode 37 38
EnvVarSource.fileKeyRef 34 35
EphemeralContainerCommon.restartPolicyRules 34 35
EvictionResponder.name 37 37
EvictionResponder.priority 37 37
GRPCAction.mode 37 38
HTTPGetAction.protocol 37 38
ImageVolumeStatus.imageRef 36 36
JobSchedulingConfiguration.disruptionMode 37 37
JobSchedulingConfiguration.resourceClaims 37 37
JobSchedulingConfiguration.schedulingConstraints 37 37
JobSchedulingConfiguration.schedulingPolicy 37 37
JobSpec.scheduling 37 38
KeyToPath.user 37 38
NodeAllocatableMappedResources.name 37 37
NodeAllocatableMappedResources.quantity 37 37
NodeAllocatableOverheadResources.name 37 37
NodeAllocatableOverheadResources.perContainer 37 37
NodeAllocatableOverheadResources.perPod 37 37
NodeAllocatableResourceClaimStatus.containers 36 36
NodeAllocatableResourceClaimStatus.mapping 37 37
NodeAllocatableResourceClaimStatus.overhead 37 37
NodeAllocatableResourceClaimStatus.resourceClaimName 36 36
NodePodPreemptionPolicy.disableResizePreemption 37 37
NodeSpec.podPreemptionPolicy 37 38
NodeStatus.declaredFeatures 36 36
NodeSystemInfo.runningInUserNamespace 37 37
PersistentVolumeClaimStatus.healthStatus 37 38
PodCertificateProjection.user 37 38
PodCertificateProjection.userAnnotations 36 36
PodSchedulingGroup.podGroupName 36 36
PodSpec.evictionResponders 37 38
PodSpec.hostnameOverride 34 35
PodSpec.schedulingGroup 36 38
PodStatus.allocatedResources 36 36
PodStatus.extendedResourceClaimStatus 34 36
PodStatus.nodeAllocatableResourceClaimStatuses 36 38
PodStatus.resources 36 36
PodStatus.volumeHealth 37 38
PodVolumeHealth.healthConditions 37 37
PodVolumeHealth.lastTransitionTime 37 37
PodVolumeHealth.name 37 37
ProjectedVolumeSource.defaultUser 37 38
ResourceHealth.message 36 36
RollingUpdateStatefulSetStrategy.maxUnavailable 34 37
SecretVolumeSource.defaultUser 37 38
ServiceAccountTokenProjection.user 37 38
VolumeHealthCondition.message 37 37
VolumeHealthCondition.reason 37 37
VolumeHealthCondition.status 37 37
VolumeHealthStatus.healthConditions 37 37
VolumeHealthStatus.lastTransitionTime 37 37
VolumeMount.bindMountOptions 37 38
VolumeMountStatus.volumeStatus 36 36
VolumeProjection.clusterTrustBundle 34 37
VolumeStatus.image 36 38
`;

/** Feature gates that decide something else, and since when they are on by default. */
export const LATER_GATES = `
MaxUnavailableStatefulSet 37
MutablePodResourcesForSuspendedJobs 36
RelaxedServiceNameValidation 36
`;
