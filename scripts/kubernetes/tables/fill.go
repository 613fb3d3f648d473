package main

import (
	"reflect"
	"strconv"

	v1 "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// variants are enough for the union with the most members, the volumes.
const variants = 34

// unions hold one of their members: a variant has one each.
var unions = map[reflect.Type]bool{
	reflect.TypeOf(v1.VolumeSource{}):           true,
	reflect.TypeOf(v1.PersistentVolumeSource{}): true,
	reflect.TypeOf(v1.EnvVarSource{}):           true,
	reflect.TypeOf(v1.EnvFromSource{}):          true,
	reflect.TypeOf(v1.ProbeHandler{}):           true,
	reflect.TypeOf(v1.LifecycleHandler{}):       true,
	reflect.TypeOf(v1.VolumeProjection{}):       true,
	reflect.TypeOf(networking.IngressBackend{}): true,
}

// texts that are valid where "a" is not.
var texts = map[string]string{
	"path": "/a", "mountPath": "/a", "devicePath": "/a", "image": "app:1", "ip": "10.0.0.1", "schedule": "* * * * *",
	"apiVersion": "v1", "fieldPath": "metadata.name", "topologyKey": "a/b", "containerPort": "80",
}

func fill(v reflect.Value, name string, variant int) {
	t := v.Type()
	switch {
	case t == reflect.TypeOf(metav1.ObjectMeta{}):
		v.Set(reflect.ValueOf(metav1.ObjectMeta{Name: "a", Namespace: "n", Labels: map[string]string{"a": "a"}}))
	case t == reflect.TypeOf(resource.Quantity{}):
		v.Set(reflect.ValueOf(resource.MustParse("1")))
	case t == reflect.TypeOf(intstr.IntOrString{}):
		v.Set(reflect.ValueOf(intstr.FromInt32(1)))
	case t.Kind() == reflect.Ptr:
		v.Set(reflect.New(t.Elem()))
		fill(v.Elem(), name, variant)
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8:
		v.SetBytes([]byte("a"))
	case t.Kind() == reflect.Slice:
		// a union inside of another one: all its members at once, one an item
		n := 1
		if t.Elem() == reflect.TypeOf(v1.VolumeProjection{}) {
			n = t.Elem().NumField()
		}
		v.Set(reflect.MakeSlice(t, n, n))
		for i := 0; i < n; i++ {
			fill(v.Index(i), name, variant*n+i)
		}
	case t.Kind() == reflect.Map:
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		fill(key, "key", variant)
		fill(value, "value", variant)
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(key, value)
	case t.Kind() == reflect.Struct && scalar(t) == "":
		fillStruct(v, variant)
	default:
		fillScalar(v, name)
	}
}

func fillStruct(v reflect.Value, variant int) {
	t := v.Type()
	members := []int{}
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		if !f.IsExported() || f.Name == "Status" || f.Name == "TypeMeta" || f.Name == "ListMeta" {
			continue
		}
		if unions[t] && f.Type.Kind() == reflect.Ptr {
			members = append(members, i)
			continue
		}
		fill(v.Field(i), jsonName(f), variant)
	}
	if len(members) > 0 {
		i := members[variant%len(members)]
		fill(v.Field(i), jsonName(t.Field(i)), variant)
	}
}

func fillScalar(v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.String:
		text, ok := texts[name]
		if !ok {
			text = "a"
		}
		v.SetString(text)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int32, reflect.Int64, reflect.Int:
		n := int64(1)
		if port, err := strconv.Atoi(texts[name]); err == nil {
			n = int64(port)
		}
		v.SetInt(n)
	}
}
