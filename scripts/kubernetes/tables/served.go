package main

import (
	"fmt"
	"sort"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/scheme"
)

// removable is what the versions of an API say of their end, and of what comes after them.
type removable interface {
	APILifecycleRemoved() (major, minor int)
}

type replaced interface {
	APILifecycleReplacement() schema.GroupVersionKind
}

// served lists the versions and kinds that a release has, and those that were taken away before it: since when, and
// what to write instead.
func served(major, minor int) (kept, removed []string) {
	kinds := map[string][]string{}
	for gvk := range scheme.Scheme.AllKnownTypes() {
		obj, err := scheme.Scheme.New(gvk)
		if err != nil || gvk.Version == runtime.APIVersionInternal || gvk.Group == "policy" && gvk.Kind == "Eviction" {
			continue
		}
		if _, isObject := obj.(metav1.Object); !isObject {
			continue
		}
		version := gvk.GroupVersion().String()
		if end, ok := obj.(removable); ok {
			if a, b := end.APILifecycleRemoved(); a < major || a == major && b <= minor {
				line := fmt.Sprintf("%s %s %d.%d", version, gvk.Kind, a, b)
				if next, ok := obj.(replaced); ok {
					to := next.APILifecycleReplacement()
					line += fmt.Sprintf(" %s %s", to.GroupVersion(), to.Kind)
				}
				removed = append(removed, line)
				continue
			}
		}
		kinds[version] = append(kinds[version], gvk.Kind)
	}
	for version, names := range kinds {
		sort.Strings(names)
		kept = append(kept, version+" "+strings.Join(names, " "))
	}
	sort.Strings(kept)
	sort.Strings(removed)
	return kept, removed
}
