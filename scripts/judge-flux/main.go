// The judge of src/delivery/flux: answers, line by line, what Flux's own library makes of a question.
//
//	{"op":"envsubst","text":…,"vars":{…},"strict":bool}      → {"text":…} or {"error":…}
//	{"op":"print","object":…}                                → {"text":…}: an object as the controller hands it to envsubst
//	{"op":"substitute","object":…,"vars":{…},"strict":bool}  → {"object":…}
//	{"op":"generate","root":…,"path":…,"kustomization":…}    → {"text":…}: the kustomization file that would be built
//	{"op":"artifact","root":…,"ignore":…}                    → {"paths":[…]}: what source-controller packs of a checkout
//	{"op":"values","object":…,"objects":[…]}                 → {"values":…}: those of a HelmRelease, with these ConfigMaps and Secrets
//	{"op":"build","root":…,"path":…,"kustomization":…,"objects":[…],"strict":bool} → {"objects":[…]}: the whole delivery
//
// A build writes below "root", and puts back what was there: give it a copy.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluxcd/pkg/apis/meta"
	"github.com/fluxcd/pkg/chartutil"
	"github.com/fluxcd/pkg/envsubst"
	"github.com/fluxcd/pkg/kustomize"
	"github.com/fluxcd/pkg/sourceignore"
	"github.com/go-logr/logr"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
	"sigs.k8s.io/kustomize/api/provider"
	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/yaml"
)

type question struct {
	Op            string            `json:"op"`
	Text          string            `json:"text"`
	Vars          map[string]string `json:"vars"`
	Strict        bool              `json:"strict"`
	Object        map[string]any    `json:"object"`
	Objects       []map[string]any  `json:"objects"`
	Root          string            `json:"root"`
	Path          string            `json:"path"`
	Ignore        *string           `json:"ignore"`
	Kustomization map[string]any    `json:"kustomization"`
}

var factory = provider.NewDefaultDepProvider().GetResourceFactory()

func resourceOf(object map[string]any) (*resource.Resource, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	found, err := factory.SliceFromBytes(text)
	if err != nil {
		return nil, err
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("%d objects", len(found))
	}
	return found[0], nil
}

func objectOf(r *resource.Resource) (map[string]any, error) {
	text, err := r.MarshalJSON()
	if err != nil {
		return nil, err
	}
	object := map[string]any{}
	return object, json.Unmarshal(text, &object)
}

// substituted runs postBuild as the controller does: one resource at a time.
func substituted(c client.Client, ks unstructured.Unstructured, r *resource.Resource, strict bool) (*resource.Resource, error) {
	strategy, _, _ := unstructured.NestedString(ks.Object, "spec", "postBuild", "substituteStrategy")
	out, err := kustomize.SubstituteVariables(context.Background(), c, ks, r,
		kustomize.SubstituteWithStrict(strict), kustomize.SubstituteWithAlways(strategy == "Always"))
	if err != nil || out == nil {
		return r, err
	}
	return out, nil
}

func clientOf(objects []map[string]any) (client.Client, error) {
	scheme := runtime.NewScheme()
	if err := corev1.AddToScheme(scheme); err != nil {
		return nil, err
	}
	builder := fake.NewClientBuilder().WithScheme(scheme)
	for _, o := range objects {
		text, err := json.Marshal(o)
		if err != nil {
			return nil, err
		}
		switch o["kind"] {
		case "ConfigMap":
			into := &corev1.ConfigMap{}
			if err := json.Unmarshal(text, into); err != nil {
				return nil, err
			}
			builder = builder.WithObjects(into)
		case "Secret":
			into := &corev1.Secret{}
			if err := json.Unmarshal(text, into); err != nil {
				return nil, err
			}
			if into.Data == nil {
				into.Data = map[string][]byte{}
			}
			for k, v := range into.StringData {
				into.Data[k] = []byte(v)
			}
			builder = builder.WithObjects(into)
		}
	}
	return builder.Build(), nil
}

func build(q question) (any, error) {
	ks := unstructured.Unstructured{Object: q.Kustomization}
	dir := filepath.Join(q.Root, q.Path)
	generator := kustomize.NewGenerator(q.Root, ks)
	if q.Op == "generate" {
		text, _, _, err := generator.GenerateManifest(dir)
		return map[string]any{"text": string(text)}, err
	}
	c, err := clientOf(q.Objects)
	if err != nil {
		return nil, err
	}
	action, err := generator.WriteFile(dir, kustomize.WithSaveOriginalKustomization())
	if err != nil {
		return nil, fmt.Errorf("generate: %w", err)
	}
	defer kustomize.CleanDirectory(dir, action)
	resources, err := kustomize.SecureBuild(q.Root, dir, false)
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	_, substitutes, _ := unstructured.NestedMap(ks.Object, "spec", "postBuild")
	objects := []map[string]any{}
	for _, r := range resources.Resources() {
		if substitutes {
			if r, err = substituted(c, ks, r, q.Strict); err != nil {
				return nil, fmt.Errorf("postBuild: %w", err)
			}
		}
		object, err := objectOf(r)
		if err != nil {
			return nil, err
		}
		objects = append(objects, object)
	}
	return map[string]any{"objects": objects}, nil
}

// artifact walks as the storage does that packs: https://github.com/fluxcd/pkg/blob/main/artifact/storage/archive.go
func artifact(q question) (any, error) {
	domain := strings.Split(q.Root, string(filepath.Separator))
	patterns, err := sourceignore.LoadIgnorePatterns(q.Root, domain)
	if err != nil {
		return nil, err
	}
	if q.Ignore != nil {
		patterns = append(patterns, sourceignore.ReadPatterns(strings.NewReader(*q.Ignore), domain)...)
	}
	matcher := sourceignore.NewDefaultMatcher(patterns, domain)
	if len(patterns) > 0 {
		matcher = sourceignore.NewMatcher(append(sourceignore.VCSPatterns(domain), patterns...))
	}
	paths := []string{}
	err = filepath.Walk(q.Root, func(path string, info os.FileInfo, err error) error {
		if err != nil || !info.Mode().IsRegular() {
			return err
		}
		if !matcher.Match(strings.Split(path, string(filepath.Separator)), false) {
			paths = append(paths, strings.TrimPrefix(path, q.Root+"/"))
		}
		return nil
	})
	return map[string]any{"paths": paths}, err
}

// values composes those of a HelmRelease as helm-controller does: https://github.com/fluxcd/helm-controller (composeValues)
func values(q question) (any, error) {
	text, err := json.Marshal(q.Object)
	if err != nil {
		return nil, err
	}
	release := struct {
		Metadata struct{ Namespace string }
		Spec     struct {
			Values     map[string]any
			ValuesFrom []meta.ValuesReference
		}
	}{}
	if err := json.Unmarshal(text, &release); err != nil {
		return nil, err
	}
	c, err := clientOf(q.Objects)
	if err != nil {
		return nil, err
	}
	composed, err := chartutil.ChartValuesFromReferences(context.Background(), logr.Discard(), c, release.Metadata.Namespace, release.Spec.Values, release.Spec.ValuesFrom...)
	return map[string]any{"values": composed}, err
}

func answer(q question) (any, error) {
	switch q.Op {
	case "envsubst":
		text, err := envsubst.Eval(q.Text, func(name string) (string, bool) {
			value, exists := q.Vars[name]
			return value, exists || !q.Strict
		})
		return map[string]any{"text": text}, err
	case "print":
		text, err := yaml.Marshal(q.Object)
		return map[string]any{"text": string(text)}, err
	case "substitute":
		r, err := resourceOf(q.Object)
		if err != nil {
			return nil, err
		}
		substitute := map[string]any{}
		for k, v := range q.Vars {
			substitute[k] = v
		}
		ks := unstructured.Unstructured{Object: map[string]any{"spec": map[string]any{"postBuild": map[string]any{"substitute": substitute}}}}
		c, err := clientOf(nil)
		if err != nil {
			return nil, err
		}
		if r, err = substituted(c, ks, r, q.Strict); err != nil {
			return nil, err
		}
		object, err := objectOf(r)
		return map[string]any{"object": object}, err
	case "artifact":
		return artifact(q)
	case "values":
		return values(q)
	case "generate", "build":
		return build(q)
	}
	return nil, fmt.Errorf("unknown question %q", q.Op)
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 256<<20)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for in.Scan() {
		q := question{}
		var a any
		err := json.Unmarshal(in.Bytes(), &q)
		if err == nil {
			a, err = answer(q)
		}
		if err != nil {
			a = map[string]any{"error": err.Error()}
		}
		if err := out.Encode(a); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
