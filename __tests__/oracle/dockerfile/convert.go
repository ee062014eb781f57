package main

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
)

type conversion struct {
	Ok     bool     `json:"ok"`
	Error  string   `json:"error,omitempty"`
	Images []string `json:"images"`
	// Context is true when files of the build context are used, all of them where Paths is empty.
	Context bool     `json:"context"`
	Paths   []string `json:"paths"`
	Steps   []string `json:"steps"`
}

// registry answers a configuration for every image, with the ONBUILD instructions of the case.
type registry map[string][]string

func (triggers registry) ResolveImageConfig(
	_ context.Context, reference string, _ sourceresolver.Opt,
) (string, digest.Digest, []byte, error) {
	config, err := json.Marshal(map[string]any{
		"os": "linux", "architecture": "amd64",
		"rootfs": map[string]any{"type": "layers", "diff_ids": []string{"sha256:" + strings.Repeat("0", 64)}},
		"config": map[string]any{"OnBuild": triggers[reference]},
	})
	return reference, "", config, err
}

// convertDockerfile answers what a build would use: images, paths of the context, and the commands that it runs.
func convertDockerfile(asked request) conversion {
	platform, err := platforms.Parse(asked.Platform)
	if err != nil {
		return conversion{Error: err.Error()}
	}
	capabilities := pb.Caps.CapSet(pb.Caps.All())
	result, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(asked.Text), dockerfile2llb.ConvertOpt{
		Config:         dockerui.Config{BuildArgs: maps.Clone(asked.Arguments), Target: asked.Target},
		TargetPlatform: &platform,
		MetaResolver:   registry(asked.Triggers),
		LLBCaps:        &capabilities,
	})
	if err != nil {
		return conversion{Error: err.Error()}
	}
	definition, err := result.State.Marshal(context.Background(), llb.Platform(platform))
	if err != nil {
		return conversion{Error: err.Error()}
	}
	answer := conversion{Ok: true}
	for _, encoded := range definition.Def {
		var op pb.Op
		if err := op.UnmarshalVT(encoded); err != nil {
			return conversion{Error: err.Error()}
		}
		if err := answer.add(&op); err != nil {
			return conversion{Error: err.Error()}
		}
	}
	slices.Sort(answer.Images)
	slices.Sort(answer.Steps)
	return answer
}

func (answer *conversion) add(op *pb.Op) error {
	if run := op.GetExec(); run != nil {
		answer.Steps = append(answer.Steps, strings.Join(run.Meta.Args, " "))
	}
	source := op.GetSource()
	if source == nil {
		return nil
	}
	if name, ok := strings.CutPrefix(source.Identifier, "docker-image://"); ok {
		answer.Images = append(answer.Images, name)
	}
	if source.Identifier != "local://context" {
		return nil
	}
	answer.Context = true
	if followed, ok := source.Attrs[pb.AttrFollowPaths]; ok {
		return json.Unmarshal([]byte(followed), &answer.Paths)
	}
	return nil
}
