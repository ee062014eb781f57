package main

import (
	"sort"

	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

type expansion struct {
	Ok    bool     `json:"ok"`
	Error string   `json:"error,omitempty"`
	Text  string   `json:"text"`
	Unset []string `json:"unset"`
}

// expandWord answers what a word becomes.
func expandWord(asked request) expansion {
	variables := []string{}
	for name, value := range asked.Env {
		variables = append(variables, name+"="+value)
	}
	escape := []rune(asked.Escape)[0]
	result, err := shell.NewLex(escape).ProcessWordWithMatches(asked.Word, shell.EnvsFromSlice(variables))
	if err != nil {
		return expansion{Error: err.Error()}
	}
	unset := []string{}
	for name := range result.Unmatched {
		unset = append(unset, name)
	}
	sort.Strings(unset)
	return expansion{Ok: true, Text: result.Result, Unset: unset}
}
