package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
)

type testfile struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// testfiles answers the Dockerfiles of the parser's own tests, where the module cache has them.
func testfiles() []testfile {
	found := []testfile{}
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		if module.Path != "github.com/moby/buildkit" {
			continue
		}
		folder := filepath.Join(moduleCache(), "github.com/moby/buildkit@"+module.Version, "frontend/dockerfile/parser")
		names, _ := filepath.Glob(filepath.Join(folder, "testfiles*/*/Dockerfile"))
		for _, name := range names {
			if text, err := os.ReadFile(name); err == nil {
				found = append(found, testfile{filepath.Base(filepath.Dir(name)), string(text)})
			}
		}
	}
	return found
}

// https://go.dev/ref/mod#module-cache
func moduleCache() string {
	if folder := os.Getenv("GOMODCACHE"); folder != "" {
		return folder
	}
	if folder := os.Getenv("GOPATH"); folder != "" {
		return filepath.Join(folder, "pkg/mod")
	}
	home, _ := os.UserHomeDir()
	return filepath.Join(home, "go/pkg/mod")
}
