package main

import (
	"context"
	"io"
	gofs "io/fs"
	"path"
	"sort"
	"strings"

	"github.com/moby/patternmatcher/ignorefile"
	"github.com/pkg/errors"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"
)

type ignored struct {
	Ok    bool     `json:"ok"`
	Error string   `json:"error,omitempty"`
	Kept  []string `json:"kept"`
}

// readIgnoreFile answers which of the files BuildKit's client would send: it walks them with patternmatcher.
func readIgnoreFile(text string, paths []string) ignored {
	patterns, err := ignorefile.ReadAll(strings.NewReader(text))
	if err != nil {
		return ignored{Error: err.Error()}
	}
	filtered, err := fsutil.NewFilterFS(listed(paths), &fsutil.FilterOpt{ExcludePatterns: patterns})
	if err != nil {
		return ignored{Error: err.Error()}
	}
	kept := []string{}
	err = filtered.Walk(context.Background(), "/", func(name string, entry gofs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			kept = append(kept, name)
		}
		return err
	})
	if err != nil {
		return ignored{Error: err.Error()}
	}
	return ignored{Ok: true, Kept: kept}
}

// listed is a file system of empty files.
type listed []string

func (files listed) Open(name string) (io.ReadCloser, error) {
	return nil, errors.New("nothing is read")
}

func (files listed) Walk(_ context.Context, _ string, visit gofs.WalkDirFunc) error {
	entries := map[string]bool{}
	for _, name := range files {
		entries[name] = false
		for above := path.Dir(name); above != "."; above = path.Dir(above) {
			entries[above] = true
		}
	}
	names := []string{}
	for name := range entries {
		names = append(names, name)
	}
	// Folders before what is in them, as a walk does.
	sort.Slice(names, func(i, j int) bool {
		return strings.ReplaceAll(names[i], "/", "\x00") < strings.ReplaceAll(names[j], "/", "\x00")
	})
	skipped := ""
	for _, name := range names {
		if skipped != "" && strings.HasPrefix(name, skipped) {
			continue
		}
		stat := &types.Stat{Path: name, Mode: 0o644}
		if entries[name] {
			stat.Mode = uint32(gofs.ModeDir | 0o755)
		}
		err := visit(name, &fsutil.DirEntryInfo{Stat: stat}, nil)
		if err == gofs.SkipDir {
			skipped = name + "/"
			if !entries[name] {
				return errors.New("a file was skipped as a folder")
			}
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}
