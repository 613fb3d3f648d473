// judge tells what the API server stores of a change, by running its own code in one process: the field managers of
// server-side apply, kubectl's three-way merge, decoding, defaulting, the strategies that prepare and validate.
// There is no cluster, so there are no controllers and no admission.
//
//	go run ./judge < pairs.jsonl > answers.jsonl
//
// A pair is {"id", "earlier": [object…], "base": object, "head": object}; an answer tells for each way of applying what is
// stored before and after, or why the API server refuses.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
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
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var p pair
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		if err := out.Encode(answer{p.ID, run(p, serverSide), run(p, clientSide)}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}

func run(p pair, apply applier) (result way) {
	s, err := open(p.Head)
	if err != nil {
		return way{BaseRefused: err.Error()}
	}
	for _, object := range append(p.Earlier, p.Base) {
		if object == nil {
			continue
		}
		if err := apply(s, object); err != nil {
			return way{BaseRefused: err.Error()}
		}
	}
	result.Before = s.shown()
	if err := apply(s, p.Head); err != nil {
		result.Refused = err.Error()
		return result
	}
	result.After = s.shown()
	return result
}
