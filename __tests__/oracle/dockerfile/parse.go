package main

import (
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type heredoc struct {
	Name    string `json:"name"`
	Expand  bool   `json:"expand"`
	Chomp   bool   `json:"chomp"`
	Content string `json:"content"`
}

type node struct {
	Keyword  string    `json:"keyword"`
	Line     int       `json:"line"`
	Flags    []string  `json:"flags"`
	Json     bool      `json:"json"`
	Args     []string  `json:"args"`
	Heredocs []heredoc `json:"heredocs"`
}

type stage struct {
	Base         string `json:"base"`
	Name         string `json:"name"`
	Platform     string `json:"platform"`
	Instructions int    `json:"instructions"`
}

type reading struct {
	Ok      bool        `json:"ok"`
	Error   string      `json:"error,omitempty"`
	Escape  string      `json:"escape"`
	Syntax  string      `json:"syntax"`
	Nodes   []node      `json:"nodes"`
	Stages  []stage     `json:"stages"`
	Globals [][]*string `json:"globals"`
}

// readDockerfile answers the lines of the parser, and the stages of the instructions.
func readDockerfile(text string) reading {
	result, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		return reading{Error: err.Error()}
	}
	answer := reading{Escape: string(result.EscapeToken)}
	if _, line, _, ok := parser.DetectSyntax([]byte(text)); ok {
		answer.Syntax = line
	}
	for _, child := range result.AST.Children {
		answer.Nodes = append(answer.Nodes, nodeOf(child))
	}
	stages, globals, err := instructions.Parse(result.AST, nil)
	if err != nil {
		return reading{Error: err.Error()}
	}
	for _, found := range stages {
		answer.Stages = append(answer.Stages, stage{found.BaseName, found.Name, found.Platform, len(found.Commands)})
	}
	for _, command := range globals {
		for _, pair := range command.Args {
			answer.Globals = append(answer.Globals, []*string{&pair.Key, pair.Value})
		}
	}
	answer.Ok = len(stages) > 0
	if !answer.Ok {
		answer.Error = "dockerfile contains no stages to build"
	}
	return answer
}

func nodeOf(child *parser.Node) node {
	found := node{Keyword: strings.ToUpper(child.Value), Line: child.StartLine, Flags: child.Flags}
	inner := child
	// The instruction behind ONBUILD stands in a child; its flags stay behind it.
	for next := child.Next; next != nil; next = next.Next {
		if len(next.Children) == 1 {
			inner = next.Children[0]
			found.Args = append(found.Args, strings.ToUpper(inner.Value))
			found.Flags = append(found.Flags, inner.Flags...)
			for argument := inner.Next; argument != nil; argument = argument.Next {
				found.Args = append(found.Args, argument.Value)
			}
			continue
		}
		found.Args = append(found.Args, next.Value)
	}
	found.Json = inner.Attributes["json"]
	for _, doc := range child.Heredocs {
		found.Heredocs = append(found.Heredocs, heredoc{doc.Name, doc.Expand, doc.Chomp, doc.Content})
	}
	return found
}
