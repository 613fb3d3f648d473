// Package kinds names the built-in kinds that Rollcast reads, with what the API server runs for each.
package kinds

import (
	"context"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/admissionregistration/install"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/autoscaling/install"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	_ "k8s.io/kubernetes/pkg/apis/discovery/install"
	_ "k8s.io/kubernetes/pkg/apis/flowcontrol/install"
	_ "k8s.io/kubernetes/pkg/apis/networking/install"
	_ "k8s.io/kubernetes/pkg/apis/node/install"
	_ "k8s.io/kubernetes/pkg/apis/policy/install"
	_ "k8s.io/kubernetes/pkg/apis/rbac/install"
	_ "k8s.io/kubernetes/pkg/apis/resource/install"
	_ "k8s.io/kubernetes/pkg/apis/scheduling/install"
	_ "k8s.io/kubernetes/pkg/apis/storage/install"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/mutatingwebhookconfiguration"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicy"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicybinding"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingwebhookconfiguration"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/autoscaling/horizontalpodautoscaler"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/configmap"
	"k8s.io/kubernetes/pkg/registry/core/limitrange"
	"k8s.io/kubernetes/pkg/registry/core/namespace"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolume"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolumeclaim"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/podtemplate"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
	"k8s.io/kubernetes/pkg/registry/core/resourcequota"
	"k8s.io/kubernetes/pkg/registry/core/secret"
	"k8s.io/kubernetes/pkg/registry/core/service"
	"k8s.io/kubernetes/pkg/registry/core/serviceaccount"
	"k8s.io/kubernetes/pkg/registry/discovery/endpointslice"
	"k8s.io/kubernetes/pkg/registry/flowcontrol/flowschema"
	"k8s.io/kubernetes/pkg/registry/flowcontrol/prioritylevelconfiguration"
	"k8s.io/kubernetes/pkg/registry/networking/ingress"
	"k8s.io/kubernetes/pkg/registry/networking/ingressclass"
	"k8s.io/kubernetes/pkg/registry/networking/networkpolicy"
	"k8s.io/kubernetes/pkg/registry/networking/servicecidr"
	"k8s.io/kubernetes/pkg/registry/node/runtimeclass"
	"k8s.io/kubernetes/pkg/registry/policy/poddisruptionbudget"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrole"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrolebinding"
	"k8s.io/kubernetes/pkg/registry/rbac/role"
	"k8s.io/kubernetes/pkg/registry/rbac/rolebinding"
	"k8s.io/kubernetes/pkg/registry/resource/resourceclaim"
	"k8s.io/kubernetes/pkg/registry/resource/resourceclaimtemplate"
	"k8s.io/kubernetes/pkg/registry/scheduling/priorityclass"
	"k8s.io/kubernetes/pkg/registry/storage/csidriver"
	"k8s.io/kubernetes/pkg/registry/storage/storageclass"
	"k8s.io/kubernetes/pkg/registry/storage/volumeattributesclass"
)

// Strategy is what the API server runs before it stores an object.
type Strategy interface {
	NamespaceScoped() bool
	PrepareForCreate(ctx context.Context, obj runtime.Object)
	Validate(ctx context.Context, obj runtime.Object) field.ErrorList
	PrepareForUpdate(ctx context.Context, obj, old runtime.Object)
	ValidateUpdate(ctx context.Context, obj, old runtime.Object) field.ErrorList
	Canonicalize(obj runtime.Object)
}

// Kind is one kind in the version that the tables describe.
type Kind struct {
	schema.GroupVersionKind
	Strategy Strategy
}

func kind(group, version, name string, strategy Strategy) Kind {
	return Kind{schema.GroupVersionKind{Group: group, Version: version, Kind: name}, strategy}
}

// All is every kind, in the order of the tables.
func All() []Kind {
	// Whoever claims devices as an administrator is asked for a namespace's labels: there is none.
	namespaces := fake.NewClientset().CoreV1().Namespaces()
	return []Kind{
		kind("admissionregistration.k8s.io", "v1", "MutatingWebhookConfiguration", mutatingwebhookconfiguration.Strategy),
		// Nobody is asked whether whoever applies them may read the parameters.
		kind("admissionregistration.k8s.io", "v1", "ValidatingAdmissionPolicy", validatingadmissionpolicy.NewStrategy(nil, nil)),
		kind("admissionregistration.k8s.io", "v1", "ValidatingAdmissionPolicyBinding", validatingadmissionpolicybinding.NewStrategy(nil, nil, nil)),
		kind("admissionregistration.k8s.io", "v1", "ValidatingWebhookConfiguration", validatingwebhookconfiguration.Strategy),
		kind("apps", "v1", "DaemonSet", daemonset.Strategy),
		kind("apps", "v1", "Deployment", deployment.Strategy),
		kind("apps", "v1", "ReplicaSet", replicaset.Strategy),
		kind("apps", "v1", "StatefulSet", statefulset.Strategy),
		kind("autoscaling", "v1", "HorizontalPodAutoscaler", horizontalpodautoscaler.Strategy),
		kind("autoscaling", "v2", "HorizontalPodAutoscaler", horizontalpodautoscaler.Strategy),
		kind("batch", "v1", "CronJob", cronjob.Strategy),
		kind("batch", "v1", "Job", job.Strategy),
		kind("", "v1", "ConfigMap", configmap.Strategy),
		kind("", "v1", "LimitRange", limitrange.Strategy),
		kind("", "v1", "Namespace", namespace.Strategy),
		kind("", "v1", "PersistentVolume", persistentvolume.Strategy),
		kind("", "v1", "PersistentVolumeClaim", persistentvolumeclaim.Strategy),
		kind("", "v1", "Pod", pod.Strategy),
		kind("", "v1", "PodTemplate", podtemplate.Strategy),
		kind("", "v1", "ReplicationController", replicationcontroller.Strategy),
		kind("", "v1", "ResourceQuota", resourcequota.Strategy),
		kind("", "v1", "Secret", secret.Strategy),
		kind("", "v1", "Service", service.Strategy),
		kind("", "v1", "ServiceAccount", serviceaccount.Strategy),
		kind("discovery.k8s.io", "v1", "EndpointSlice", endpointslice.Strategy),
		kind("flowcontrol.apiserver.k8s.io", "v1", "FlowSchema", flowschema.Strategy),
		kind("flowcontrol.apiserver.k8s.io", "v1", "PriorityLevelConfiguration", prioritylevelconfiguration.Strategy),
		kind("networking.k8s.io", "v1", "Ingress", ingress.Strategy),
		kind("networking.k8s.io", "v1", "IngressClass", ingressclass.Strategy),
		kind("networking.k8s.io", "v1", "NetworkPolicy", networkpolicy.Strategy),
		kind("networking.k8s.io", "v1", "ServiceCIDR", servicecidr.Strategy),
		kind("node.k8s.io", "v1", "RuntimeClass", runtimeclass.Strategy),
		kind("policy", "v1", "PodDisruptionBudget", poddisruptionbudget.Strategy),
		kind("rbac.authorization.k8s.io", "v1", "ClusterRole", clusterrole.Strategy),
		kind("rbac.authorization.k8s.io", "v1", "ClusterRoleBinding", clusterrolebinding.Strategy),
		kind("rbac.authorization.k8s.io", "v1", "Role", role.Strategy),
		kind("rbac.authorization.k8s.io", "v1", "RoleBinding", rolebinding.Strategy),
		kind("resource.k8s.io", "v1", "ResourceClaim", resourceclaim.NewStrategy(namespaces, nil)),
		kind("resource.k8s.io", "v1", "ResourceClaimTemplate", resourceclaimtemplate.NewStrategy(namespaces)),
		kind("scheduling.k8s.io", "v1", "PriorityClass", priorityclass.Strategy),
		kind("storage.k8s.io", "v1", "CSIDriver", csidriver.Strategy),
		kind("storage.k8s.io", "v1", "StorageClass", storageclass.Strategy),
		kind("storage.k8s.io", "v1", "VolumeAttributesClass", volumeattributesclass.Strategy),
	}
}

// Context is that of a request for one object.
func (k Kind) Context(namespace string) context.Context {
	ctx := genericapirequest.WithNamespace(context.Background(), namespace)
	return genericapirequest.WithRequestInfo(ctx, &genericapirequest.RequestInfo{APIGroup: k.Group, APIVersion: k.Version})
}

// Internal converts a versioned object, which must have been defaulted.
func (k Kind) Internal(obj runtime.Object) (runtime.Object, error) {
	return legacyscheme.Scheme.ConvertToVersion(obj, schema.GroupVersion{Group: k.Group, Version: runtime.APIVersionInternal})
}

// Versioned converts back.
func (k Kind) Versioned(obj runtime.Object) (runtime.Object, error) {
	return legacyscheme.Scheme.ConvertToVersion(obj, k.GroupVersion())
}

// New is an empty object of the kind.
func (k Kind) New() runtime.Object {
	obj, err := legacyscheme.Scheme.New(k.GroupVersionKind)
	if err != nil {
		panic(err)
	}
	return obj
}
