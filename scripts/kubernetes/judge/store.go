package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"k8s.io/apimachinery/pkg/api/meta"
	genericvalidation "k8s.io/apimachinery/pkg/api/validation"
	"k8s.io/apimachinery/pkg/api/validation/path"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/managedfields"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/client-go/applyconfigurations"
	clientscheme "k8s.io/client-go/kubernetes/scheme"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"rollcast.dev/kubernetes/kinds"
	sigsjson "sigs.k8s.io/json"
	"sigs.k8s.io/structured-merge-diff/v6/fieldpath"
)

// store holds one object of one kind, as the API server's registry does.
type store struct {
	kind    kinds.Kind
	manager *managedfields.FieldManager
	// live is of the internal version, as it was last stored; nil before the first.
	live runtime.Object
	// last is what kubectl notes in its annotation.
	last map[string]any
}

type applier func(s *store, object map[string]any) error

var converter = applyconfigurations.NewTypeConverter(clientscheme.Scheme)

func open(object map[string]any) (*store, error) {
	u := unstructured.Unstructured{Object: object}
	for _, k := range kinds.All() {
		if k.GroupVersionKind != u.GroupVersionKind() {
			continue
		}
		var reset map[fieldpath.APIVersion]fieldpath.Filter
		if r, ok := k.Strategy.(interface {
			GetResetFields() map[fieldpath.APIVersion]*fieldpath.Set
		}); ok {
			reset = fieldpath.NewExcludeFilterSetMap(r.GetResetFields())
		}
		hub := schema.GroupVersion{Group: k.Group, Version: runtime.APIVersionInternal}
		m, err := managedfields.NewDefaultFieldManager(converter, legacyscheme.Scheme, legacyscheme.Scheme, legacyscheme.Scheme, k.GroupVersionKind, hub, "", reset)
		if err != nil {
			return nil, err
		}
		return &store{kind: k, manager: m}, nil
	}
	return nil, fmt.Errorf("no such kind: %s", u.GroupVersionKind())
}

// put is what the registry does with an object of the internal version. What it stores is read back, as from etcd.
func (s *store) put(obj runtime.Object) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	m, err := meta.Accessor(obj)
	if err != nil {
		return err
	}
	ctx := s.kind.Context(m.GetNamespace())
	var errs field.ErrorList
	if s.live == nil {
		m.SetUID("00000000-0000-0000-0000-000000000001")
		m.SetCreationTimestamp(metav1.Unix(1, 0))
		m.SetResourceVersion("")
		s.kind.Strategy.PrepareForCreate(ctx, obj)
		errs = s.kind.Strategy.Validate(ctx, obj)
		errs = append(errs, genericvalidation.ValidateObjectMetaAccessor(m, s.kind.Strategy.NamespaceScoped(), path.ValidatePathSegmentName, field.NewPath("metadata"))...)
	} else {
		old := s.live.DeepCopyObject()
		was, err := meta.Accessor(old)
		if err != nil {
			return err
		}
		m.SetResourceVersion("1")
		m.SetUID(was.GetUID())
		m.SetCreationTimestamp(was.GetCreationTimestamp())
		m.SetGeneration(was.GetGeneration())
		s.kind.Strategy.PrepareForUpdate(ctx, obj, old)
		errs = s.kind.Strategy.ValidateUpdate(ctx, obj, old)
	}
	if len(errs) > 0 {
		return errs.ToAggregate()
	}
	s.kind.Strategy.Canonicalize(obj)
	m.SetResourceVersion("1")
	versioned, err := s.kind.Versioned(obj)
	if err != nil {
		return err
	}
	text, err := json.Marshal(versioned)
	if err != nil {
		return err
	}
	read := s.kind.New()
	if err := json.Unmarshal(text, read); err != nil {
		return err
	}
	legacyscheme.Scheme.Default(read)
	s.live, err = s.kind.Internal(read)
	return err
}

// versioned is the stored object as a client reads it.
func (s *store) versioned() (map[string]any, error) {
	obj, err := s.kind.Versioned(s.live)
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(obj)
	if err != nil {
		return nil, err
	}
	out := map[string]any{}
	return out, json.Unmarshal(text, &out)
}

func (s *store) shown() any {
	out, err := s.versioned()
	if err != nil {
		return err.Error()
	}
	delete(out, "status")
	if m, ok := out["metadata"].(map[string]any); ok {
		for _, field := range []string{"managedFields", "uid", "creationTimestamp", "resourceVersion", "generation"} {
			delete(m, field)
		}
	}
	return out
}

// serverSide applies as Flux does: with force, under one name.
func serverSide(s *store, object map[string]any) error {
	live := s.live
	if live == nil {
		// of the version that is applied: an internal object has zeros where this has nothing
		live = s.kind.New()
	}
	applied, err := s.manager.Apply(live.DeepCopyObject(), &unstructured.Unstructured{Object: runtime.DeepCopyJSON(object)}, "flux", true)
	if err != nil {
		return err
	}
	return s.put(applied)
}

// clientSide applies as kubectl does: https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/
func clientSide(s *store, object map[string]any) error {
	text, err := json.Marshal(object)
	if err != nil {
		return err
	}
	if s.live != nil {
		if text, err = s.merged(object, text); err != nil {
			return err
		}
	}
	obj := s.kind.New()
	strict, err := sigsjson.UnmarshalStrict(text, obj)
	if err != nil {
		return err
	}
	if len(strict) > 0 {
		return fmt.Errorf("strict decoding error: %w", errors.Join(strict...))
	}
	legacyscheme.Scheme.Default(obj)
	internal, err := s.kind.Internal(obj)
	if err != nil {
		return err
	}
	if err := s.put(internal); err != nil {
		return err
	}
	s.last = object
	return nil
}

func (s *store) merged(object map[string]any, modified []byte) ([]byte, error) {
	// kubectl asks for strict validation of the file itself
	if strict, err := sigsjson.UnmarshalStrict(modified, s.kind.New()); err != nil {
		return nil, err
	} else if len(strict) > 0 {
		return nil, fmt.Errorf("strict decoding error: %w", errors.Join(strict...))
	}
	live, err := s.versioned()
	if err != nil {
		return nil, err
	}
	current, err := json.Marshal(live)
	if err != nil {
		return nil, err
	}
	original, err := json.Marshal(s.last)
	if err != nil {
		return nil, err
	}
	dataType := reflect.New(reflect.TypeOf(s.kind.New()).Elem()).Interface()
	patchMeta, err := strategicpatch.NewPatchMetaFromStruct(dataType)
	if err != nil {
		return nil, err
	}
	patch, err := strategicpatch.CreateThreeWayMergePatch(original, modified, current, patchMeta, true)
	if err != nil {
		return nil, err
	}
	return strategicpatch.StrategicMergePatch(current, patch, dataType)
}
