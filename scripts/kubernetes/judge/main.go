// judge tells what the API server stores of a change, by running its own code in one process: the field managers of
// server-side apply, kubectl's three-way merge, decoding, defaulting, the strategies that prepare and validate.
// There is no cluster, so there are no controllers and no admission.
//
//	go run ./judge < pairs.jsonl > answers.jsonl
//
// A pair is {"id", "earlier": [object…], "base": object, "head": object}; an answer tells for each way of applying what is
// stored before and after, or why the API server refuses. Without a base, head is new.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"k8s.io/kubernetes/pkg/capabilities"
)

type pair struct {
	ID      string           `json:"id"`
	Earlier []map[string]any `json:"earlier"`
	Base    map[string]any   `json:"base"`
	Head    map[string]any   `json:"head"`
}

type answer struct {
	ID         string `json:"id"`
	ServerSide way    `json:"serverSide"`
	ClientSide way    `json:"clientSide"`
}

type way struct {
	Before      any    `json:"before,omitempty"`
	After       any    `json:"after,omitempty"`
	BaseRefused string `json:"baseRefused,omitempty"`
	Refused     string `json:"refused,omitempty"`
}

func main() {
	// as in most clusters: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
	capabilities.Initialize(capabilities.Capabilities{AllowPrivileged: true})
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	buffered := bufio.NewWriter(os.Stdout)
	defer buffered.Flush()
	out := json.NewEncoder(buffered)
	onServer, onClient := judge{apply: serverSide}, judge{apply: clientSide}
	for in.Scan() {
		var p pair
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		if err := out.Encode(answer{p.ID, onServer.run(p), onClient.run(p)}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}

// before is the store that a pair's base left, for the pairs after it that have the same one.
type before struct {
	key   string
	store *store
	err   error
}

type judge struct {
	apply applier
	last  before
}

func (j *judge) run(p pair) (result way) {
	s, err := j.before(p)
	if err != nil {
		return way{BaseRefused: err.Error()}
	}
	if s.live != nil {
		result.Before = s.shown()
	}
	if err := j.apply(s, p.Head); err != nil {
		result.Refused = err.Error()
		return result
	}
	result.After = s.shown()
	return result
}

func (j *judge) before(p pair) (*store, error) {
	key, err := json.Marshal([]any{p.Earlier, p.Base, p.Head["apiVersion"], p.Head["kind"]})
	if err != nil {
		return nil, err
	}
	if j.last.key != string(key) {
		s, err := j.started(p)
		j.last = before{string(key), s, err}
	}
	if j.last.err != nil {
		return nil, j.last.err
	}
	copied := *j.last.store
	if copied.live != nil {
		copied.live = copied.live.DeepCopyObject()
	}
	return &copied, nil
}

func (j *judge) started(p pair) (*store, error) {
	s, err := open(p.Head)
	if err != nil {
		return nil, err
	}
	for _, object := range append(p.Earlier, p.Base) {
		if object == nil {
			continue
		}
		if err := j.apply(s, object); err != nil {
			return nil, err
		}
	}
	return s, nil
}
