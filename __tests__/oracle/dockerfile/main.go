// The oracle of Dockerfiles: BuildKit's own reading. One JSON case a line in, one JSON answer a line out.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// request is one case; `kind` says which of the other members count.
type request struct {
	Kind string `json:"kind"`
	// parse, convert, ignore
	Text string `json:"text"`
	// expand
	Word   string            `json:"word"`
	Escape string            `json:"escape"`
	Env    map[string]string `json:"env"`
	// ignore
	Paths []string `json:"paths"`
	// convert
	Arguments map[string]string   `json:"arguments"`
	Target    string              `json:"target"`
	Platform  string              `json:"platform"`
	Triggers  map[string][]string `json:"triggers"`
}

func answer(asked request) any {
	switch asked.Kind {
	case "parse":
		return readDockerfile(asked.Text)
	case "expand":
		return expandWord(asked)
	case "ignore":
		return readIgnoreFile(asked.Text, asked.Paths)
	case "convert":
		return convertDockerfile(asked)
	case "testfiles":
		return testfiles()
	}
	return map[string]any{"error": "unknown kind " + asked.Kind}
}

// guarded turns a crash of the other implementation into an answer.
func guarded(asked request) (result any) {
	defer func() {
		if crash := recover(); crash != nil {
			result = map[string]any{"ok": false, "error": fmt.Sprintf("crash: %v", crash)}
		}
	}()
	return answer(asked)
}

func main() {
	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for {
		line, err := input.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var asked request
			if err := json.Unmarshal(line, &asked); err != nil {
				panic(err)
			}
			encoded, err := json.Marshal(guarded(asked))
			if err != nil {
				panic(err)
			}
			output.Write(append(encoded, '\n'))
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			panic(err)
		}
	}
}
