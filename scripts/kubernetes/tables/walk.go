package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/kube-openapi/pkg/common"
	"k8s.io/kube-openapi/pkg/validation/spec"
	generated "k8s.io/kubernetes/pkg/generated/openapi"
)

// walker collects the types that are reached from the kinds.
type walker struct {
	definitions map[string]common.OpenAPIDefinition
	types       map[reflect.Type]string
	used        map[string]reflect.Type
	// facts by Go type and field
	facts map[reflect.Type]map[string]*fact
}

// fact is what probing found of one field of a type.
type fact struct {
	// how many of the places have which default; "" is none
	defaults map[string]int
	values   map[string]bool
	min, max *int64
	dropped  bool
	kept     bool
}

func newWalker() *walker {
	ref := func(path string) spec.Ref { return spec.MustCreateRef("#/" + path) }
	return &walker{generated.GetOpenAPIDefinitions(ref), map[reflect.Type]string{}, map[string]reflect.Type{}, map[reflect.Type]map[string]*fact{}}
}

func (w *walker) name(obj any) string { return w.typeName(reflect.TypeOf(obj).Elem()) }

// typeName is the type's own name; with the package where two have the same.
func (w *walker) typeName(t reflect.Type) string {
	if name, ok := w.types[t]; ok {
		return name
	}
	name := t.Name()
	if other, ok := w.used[name]; ok && other != t {
		parts := strings.Split(t.PkgPath(), "/")
		name = name + "." + strings.Join(parts[len(parts)-2:], ".")
	}
	w.types[t], w.used[name] = name, t
	return name
}

func (w *walker) root(obj any, p *probed) {
	w.visit(reflect.TypeOf(obj).Elem())
	for _, f := range p.found {
		if w.facts[f.owner] == nil {
			w.facts[f.owner] = map[string]*fact{}
		}
		at := w.facts[f.owner][f.field]
		if at == nil {
			at = &fact{defaults: map[string]int{}, values: map[string]bool{}}
			w.facts[f.owner][f.field] = at
		}
		if f.isDefault {
			at.defaults[f.value]++
		}
		at.dropped = at.dropped || f.isDropped
		at.kept = at.kept || f.isKept
		for _, v := range f.supported {
			at.values[v] = true
		}
		if f.min != nil && (at.min == nil || *f.min < *at.min) {
			at.min = f.min
		}
		if f.max != nil && (at.max == nil || *f.max > *at.max) {
			at.max = f.max
		}
	}
}

func (w *walker) visit(t reflect.Type) {
	if _, ok := w.types[t]; ok {
		return
	}
	w.typeName(t)
	for _, f := range fields(t) {
		if leaf := elem(f.Type); leaf.Kind() == reflect.Struct && scalar(leaf) == "" && !skipped(t, f) {
			w.visit(leaf)
		}
	}
}

// fields are those of a struct as JSON has them: embedded structs without a name of their own are taken apart.
func fields(t reflect.Type) []reflect.StructField {
	out := []reflect.StructField{}
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		name := jsonName(f)
		switch {
		case name == "-" || !f.IsExported():
		case name == "" && f.Anonymous:
			for _, inner := range fields(f.Type) {
				inner.Index = append([]int{i}, inner.Index...)
				out = append(out, inner)
			}
		default:
			out = append(out, f)
		}
	}
	return out
}

func jsonName(f reflect.StructField) string { return strings.Split(f.Tag.Get("json"), ",")[0] }

// elem takes pointers, lists and maps away.
func elem(t reflect.Type) reflect.Type {
	for {
		switch {
		case t.Kind() == reflect.Ptr, t.Kind() == reflect.Map, t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8:
			t = t.Elem()
		default:
			return t
		}
	}
}

// scalar is the letter of a type that has no fields; "" for a struct.
func scalar(t reflect.Type) string {
	switch t {
	case reflect.TypeOf(resource.Quantity{}):
		return "q"
	case reflect.TypeOf(intstr.IntOrString{}):
		return "x"
	case reflect.TypeOf(metav1.Time{}), reflect.TypeOf(metav1.MicroTime{}):
		return "t"
	case reflect.TypeOf(metav1.FieldsV1{}), reflect.TypeOf(runtime.RawExtension{}):
		return "j"
	}
	switch t.Kind() {
	case reflect.String:
		return "s"
	case reflect.Bool:
		return "b"
	case reflect.Int32:
		return "i"
	case reflect.Int64, reflect.Int:
		return "l"
	case reflect.Slice:
		return "y"
	case reflect.Struct:
		return ""
	}
	return "j"
}

// skipped: what the API server writes itself, and resets in what is sent.
func skipped(owner reflect.Type, f reflect.StructField) bool {
	return jsonName(f) == "status" && strings.HasPrefix(owner.PkgPath(), "k8s.io/api/") && hasField(owner, "metadata")
}

func hasField(t reflect.Type, name string) bool {
	for _, f := range fields(t) {
		if jsonName(f) == name {
			return true
		}
	}
	return false
}

func (w *walker) lines() map[string]string {
	out := map[string]string{}
	for t, name := range w.types {
		d := w.definition(t)
		parts := []string{}
		for _, f := range fields(t) {
			parts = append(parts, w.field(t, f, d))
		}
		sort.Strings(parts)
		head := ""
		if d != nil && extension(d.Schema, "x-kubernetes-map-type") == "atomic" {
			head = "atomic "
		}
		out[name] = head + strings.Join(parts, " ")
	}
	return out
}

func (w *walker) definition(t reflect.Type) *common.OpenAPIDefinition {
	m, ok := reflect.New(t).Interface().(interface{ OpenAPIModelName() string })
	if !ok {
		return nil
	}
	if d, ok := w.definitions[m.OpenAPIModelName()]; ok {
		return &d
	}
	return nil
}

func extension(s spec.Schema, key string) string {
	v, _ := s.Extensions.GetString(key)
	return v
}

// field is `name:type`, with `*` for a pointer, `[]` for a list, `{}` for a map of free keys, and behind it what holds.
func (w *walker) field(owner reflect.Type, f reflect.StructField, d *common.OpenAPIDefinition) string {
	t, text := f.Type, jsonName(f)+":"
	if t.Kind() == reflect.Ptr {
		t, text = t.Elem(), text+"*"
	}
	isList := t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8
	if isList {
		t, text = t.Elem(), text+"[]"
	} else if t.Kind() == reflect.Map {
		t, text = t.Elem(), text+"{}"
	}
	if t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8 {
		t, text = t.Elem(), text+"[]"
	}
	if s := scalar(t); s != "" {
		text += s
	} else if skipped(owner, f) {
		text += "j"
	} else {
		text += w.typeName(t)
	}
	text += w.merging(jsonName(f), f, d, isList)
	return text + w.known(owner, f, d)
}

func (w *walker) merging(name string, f reflect.StructField, d *common.OpenAPIDefinition, isList bool) string {
	text := ""
	if d != nil {
		p := d.Schema.Properties[name]
		keys, _ := p.Extensions.GetStringSlice("x-kubernetes-list-map-keys")
		switch {
		case extension(p, "x-kubernetes-list-type") == "map":
			text += "@" + strings.Join(keys, ",")
		case extension(p, "x-kubernetes-list-type") == "set":
			text += "@"
		case extension(p, "x-kubernetes-map-type") == "atomic":
			text += "!"
		}
	}
	strategy := f.Tag.Get("patchStrategy")
	if isList && strings.Contains(strategy, "merge") {
		text += "^" + f.Tag.Get("patchMergeKey")
	}
	if strings.Contains(strategy, "retainKeys") {
		text += "&"
	}
	return text
}

// known is `=default` where every place of the type has it, `?a|b` for an enum, `<min..max` for a range.
func (w *walker) known(owner reflect.Type, f reflect.StructField, d *common.OpenAPIDefinition) string {
	at, text := w.facts[owner][jsonName(f)], ""
	values := map[string]bool{}
	if at != nil {
		for v := range at.values {
			values[v] = true
		}
	}
	if d != nil {
		for _, v := range d.Schema.Properties[jsonName(f)].Enum {
			values[fmt.Sprint(v)] = true
		}
	}
	for v := range values {
		// a pattern in words is no enum
		if strings.Contains(v, "{") {
			values = nil
		}
	}
	if at != nil {
		for v := range at.defaults {
			if len(at.defaults) == 1 && v != "" && ownDefault(f) {
				text += "=" + v
			}
		}
		if len(at.defaults) > 1 {
			fmt.Fprintln(os.Stderr, "depends on what is around it:", owner, jsonName(f), at.defaults)
		}
	}
	if len(values) > 0 && scalar(elem(f.Type)) == "s" {
		names := []string{}
		for v := range values {
			names = append(names, v)
		}
		sort.Strings(names)
		text += "?" + strings.Join(names, "|")
	}
	if at != nil && (at.min != nil || at.max != nil) {
		text += "<" + bound(at.min) + ".." + bound(at.max)
	}
	if at != nil && at.dropped && !at.kept {
		text += "-"
	}
	return text
}

// ownDefault: of a plain struct the fields tell it; a map's, a port's, a pull policy's and a network policy's types follow from the sample.
func ownDefault(f reflect.StructField) bool {
	t := f.Type
	if strings.HasSuffix(strings.ToLower(jsonName(f)), "pullpolicy") || jsonName(f) == "policyTypes" {
		return false
	}
	return t.Kind() != reflect.Map && scalar(t) != "x" && (t.Kind() != reflect.Struct || scalar(t) != "")
}

func bound(n *int64) string {
	if n == nil {
		return ""
	}
	return fmt.Sprint(*n)
}

func compact(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}
