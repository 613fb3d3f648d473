// tables writes what Rollcast has to know of Kubernetes' own kinds, from Kubernetes' own code: the types from its Go
// structs and its API description, the defaults by running its defaulting functions, the enums, ranges and immutable
// fields by running what the API server runs before it stores an object.
//
//	go run ./tables > ../../src/kubernetes/tables/kubernetes-1.36.ts
package main

import (
	"fmt"
	"sort"
	"strings"

	"rollcast.dev/kubernetes/kinds"
)

// release is the one that go.mod names.
const release = "1.36.3"

func main() {
	w := newWalker()
	roots := []string{}
	for _, k := range kinds.All() {
		obj := k.New()
		id := k.GroupVersion().String() + " " + k.GroupVersionKind.Kind
		probed := probe(k)
		w.root(obj, probed)
		scope := "cluster"
		if k.Strategy.NamespaceScoped() {
			scope = "namespace"
		}
		line := fmt.Sprintf("%s %s %s", id, w.name(obj), scope)
		if len(probed.immutable) > 0 {
			line += " immutable:" + strings.Join(probed.immutable, ",")
		}
		roots = append(roots, line)
	}
	fmt.Printf("/* Made by scripts/kubernetes from Kubernetes %s: do not edit. `parse.ts` tells how to read it. */\n\n", release)
	fmt.Printf("export const RELEASE = %q;\n\n", release)
	fmt.Printf("export const KINDS = `\n%s\n`;\n\n", strings.Join(roots, "\n"))
	var major, minor int
	if _, err := fmt.Sscanf(release, "%d.%d", &major, &minor); err != nil {
		panic(err)
	}
	kept, removed := served(major, minor)
	fmt.Printf("/** A version of the API, and the kinds that the release has in it. */\nexport const SERVED = `\n%s\n`;\n\n", strings.Join(kept, "\n"))
	fmt.Printf("/** A version and kind, the release that took it away, and what to write instead. */\nexport const REMOVED = `\n%s\n`;\n\n", strings.Join(removed, "\n"))
	lines := []string{}
	for name, text := range w.lines() {
		lines = append(lines, name+" "+text)
	}
	sort.Strings(lines)
	fmt.Printf("export const TYPES = `\n%s\n`;\n", strings.ReplaceAll(strings.Join(lines, "\n"), "\\", "\\\\"))
}
