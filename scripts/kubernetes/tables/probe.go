package main

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"sort"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"rollcast.dev/kubernetes/kinds"
)

// found is what one place told of a field.
type found struct {
	owner     reflect.Type
	field     string
	isDefault bool
	value     string
	// what the API server takes out again, since the feature is not on by default
	isDropped, isKept bool
	supported         []string
	min, max          *int64
}

type probed struct {
	found     []found
	immutable []string
}

// place is a field of a struct somewhere in an object: how to get there, and the path that errors name.
type place struct {
	steps []step
	owner reflect.Type
	field reflect.StructField
	path  string
}

type step struct {
	field []int
	item  int
}

func probe(k kinds.Kind) *probed {
	p := &probed{}
	frozen := map[string]bool{}
	tried := map[string]int{}
	for variant := 0; variant < variants; variant++ {
		obj := k.New()
		fill(reflect.ValueOf(obj).Elem(), "", variant)
		sample := obj.(runtime.Object)
		places := placesOf(reflect.ValueOf(sample).Elem(), nil, "")
		base := validate(k, sample)
		p.found = append(p.found, droppedOf(k, sample, places)...)
		for _, at := range places {
			// a variant differs from the one before only in and around the unions
			if tried[at.path] > 4 && !strings.Contains(at.path, "olume") {
				continue
			}
			tried[at.path]++
			p.found = append(p.found, defaultOf(sample, at))
			p.found = append(p.found, limitsOf(k, sample, at, base)...)
			isTop := at.path == "metadata" || at.path == "spec"
			isItem := strings.Contains(at.path, "[")
			if !isTop && !isItem && strings.Count(at.path, ".") <= 1 && frozenAt(k, sample, at) {
				frozen[at.path] = true
			}
		}
	}
	for path := range frozen {
		p.immutable = append(p.immutable, path)
	}
	sort.Strings(p.immutable)
	return p
}

func placesOf(v reflect.Value, steps []step, path string) []place {
	for v.Kind() == reflect.Ptr {
		v = v.Elem()
	}
	out := []place{}
	t := v.Type()
	if t.Kind() != reflect.Struct || scalar(t) != "" || t.Name() == "ObjectMeta" {
		return out
	}
	for _, f := range fields(t) {
		if f.Name == "Status" && path == "" || f.Name == "Kind" && path == "" || f.Name == "APIVersion" && path == "" {
			continue
		}
		at := append(append([]step{}, steps...), step{field: f.Index, item: -1})
		name := jsonName(f)
		if path != "" {
			name = path + "." + name
		}
		inner := v.FieldByIndex(f.Index)
		out = append(out, place{at, t, f, name})
		if inner.Kind() == reflect.Slice && inner.Len() > 0 && inner.Type().Elem().Kind() != reflect.Uint8 {
			for i := 0; i < inner.Len(); i++ {
				deeper := append(append([]step{}, at...), step{item: i})
				out = append(out, placesOf(inner.Index(i), deeper, fmt.Sprintf("%s[%d]", name, i))...)
			}
		} else if inner.Kind() != reflect.Map && (inner.Kind() != reflect.Ptr || !inner.IsNil()) {
			out = append(out, placesOf(inner, at, name)...)
		}
	}
	return out
}

// reach is the field's value in an object; invalid when defaulting took away what it is in.
func reach(obj runtime.Object, steps []step) reflect.Value {
	v := reflect.ValueOf(obj).Elem()
	for _, s := range steps {
		for v.Kind() == reflect.Ptr {
			if v.IsNil() {
				return reflect.Value{}
			}
			v = v.Elem()
		}
		if s.item >= 0 {
			if s.item >= v.Len() {
				return reflect.Value{}
			}
			v = v.Index(s.item)
		} else {
			v = v.FieldByIndex(s.field)
		}
	}
	return v
}

func defaultOf(sample runtime.Object, at place) found {
	obj := sample.DeepCopyObject()
	v := reach(obj, at.steps)
	v.SetZero()
	legacyscheme.Scheme.Default(obj)
	after := reach(obj, at.steps)
	result := found{owner: at.owner, field: jsonName(at.field), isDefault: true}
	if after.IsValid() && !after.IsZero() {
		result.value = compact(after.Interface())
	}
	return result
}

func droppedOf(k kinds.Kind, sample runtime.Object, places []place) (out []found) {
	internal := prepared(k, sample)
	if internal == nil {
		return nil
	}
	k.Strategy.PrepareForCreate(k.Context("n"), internal)
	stored, err := k.Versioned(internal)
	if err != nil {
		return nil
	}
	for _, at := range places {
		before, after := reach(sample, at.steps), reach(stored, at.steps)
		// what a Secret has as text goes into its data
		if !before.IsValid() || before.IsZero() || !after.IsValid() || at.path == "stringData" {
			continue
		}
		out = append(out, found{owner: at.owner, field: jsonName(at.field), isDropped: after.IsZero(), isKept: !after.IsZero()})
	}
	return out
}

func validate(k kinds.Kind, obj runtime.Object) map[string]bool {
	return texted(errorsOf(k, obj))
}

func texted(list field.ErrorList) map[string]bool {
	out := map[string]bool{}
	for _, e := range list {
		out[e.Error()] = true
	}
	return out
}

func prepared(k kinds.Kind, obj runtime.Object) runtime.Object {
	obj = obj.DeepCopyObject()
	legacyscheme.Scheme.Default(obj)
	internal, err := k.Internal(obj)
	if err != nil {
		fmt.Fprintln(os.Stderr, k.GroupVersionKind, err)
		return nil
	}
	return internal
}

func errorsOf(k kinds.Kind, obj runtime.Object) (errs field.ErrorList) {
	internal := prepared(k, obj)
	if internal == nil {
		return nil
	}
	defer func() {
		if r := recover(); r != nil {
			errs = nil
		}
	}()
	return k.Strategy.Validate(k.Context("n"), internal)
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// limitsOf probes with values that are wrong nearly everywhere.
func limitsOf(k kinds.Kind, sample runtime.Object, at place, base map[string]bool) []found {
	t := at.field.Type
	for t.Kind() == reflect.Ptr {
		t = t.Elem()
	}
	result := found{owner: at.owner, field: jsonName(at.field)}
	switch t.Kind() {
	case reflect.String:
		for _, e := range errorsOf(k, with(sample, at, func(v reflect.Value) { v.SetString("Rollcast") })) {
			if e.Type == field.ErrorTypeNotSupported && e.Field == at.path {
				for _, m := range quoted.FindAllStringSubmatch(e.Detail, -1) {
					result.supported = append(result.supported, m[1])
				}
			}
		}
		return []found{result}
	case reflect.Int32, reflect.Int64:
		if scalar(t) != "i" && scalar(t) != "l" {
			return nil
		}
		bad := func(n int64) bool {
			for _, e := range errorsOf(k, with(sample, at, func(v reflect.Value) { v.SetInt(n) })) {
				if e.Field == at.path && e.Type == field.ErrorTypeInvalid && !base[e.Error()] {
					return true
				}
			}
			return false
		}
		one := reach(sample, at.steps)
		for one.Kind() == reflect.Ptr {
			one = one.Elem()
		}
		good := one.Int()
		if bad(good) {
			return nil
		}
		if bad(-1) {
			n := int64(0)
			if bad(0) {
				n = 1
			}
			result.min = &n
		}
		if high := int64(1<<31 - 1); bad(high) {
			low := good
			for low+1 < high {
				if middle := (low + high) / 2; bad(middle) {
					high = middle
				} else {
					low = middle
				}
			}
			// a bound at the sample's own value follows from what is around it
			if low > good {
				result.max = &low
			}
		}
		return []found{result}
	}
	return nil
}

func with(sample runtime.Object, at place, set func(v reflect.Value)) runtime.Object {
	obj := sample.DeepCopyObject()
	v := reach(obj, at.steps)
	if v.Kind() == reflect.Ptr {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	set(v)
	return obj
}

// frozenAt: an update that changes this field is refused, although the object could be made like that.
func frozenAt(k kinds.Kind, sample runtime.Object, at place) (frozen bool) {
	changed := sample.DeepCopyObject()
	v := reach(changed, at.steps)
	if !alter(v) {
		return false
	}
	before, after := prepared(k, sample), prepared(k, changed)
	if before == nil || after == nil {
		return false
	}
	for _, o := range []runtime.Object{before, after} {
		reflect.ValueOf(o).Elem().FieldByName("ObjectMeta").FieldByName("ResourceVersion").SetString("1")
	}
	defer func() {
		if r := recover(); r != nil {
			frozen = false
		}
	}()
	known := texted(k.Strategy.Validate(k.Context("n"), after))
	for e := range texted(k.Strategy.ValidateUpdate(k.Context("n"), before, before)) {
		known[e] = true
	}
	for e := range texted(k.Strategy.ValidateUpdate(k.Context("n"), after, before)) {
		if !known[e] {
			return true
		}
	}
	return false
}

// alter changes some leaf.
func alter(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Ptr:
		return !v.IsNil() && alter(v.Elem())
	case reflect.String:
		v.SetString(v.String() + "b")
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int32, reflect.Int64:
		v.SetInt(v.Int() + 1)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetBytes([]byte("b"))
			return true
		}
		return v.Len() > 0 && alter(v.Index(0))
	case reflect.Map:
		for _, key := range v.MapKeys() {
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(key))
			if !alter(value) {
				return false
			}
			v.SetMapIndex(key, value)
		}
		return v.Len() > 0
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.Type().Field(i).IsExported() && alter(v.Field(i)) {
				return true
			}
		}
		return false
	default:
		return false
	}
	return true
}
