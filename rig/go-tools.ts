import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import { goCommand } from './go-toolchain.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';
import versions from './versions.json' with { type: 'json' };

/** Absolute paths of the tools that are built from Go modules. */
export type Tools = {
  readonly buildkitd: string;
  readonly buildctl: string;
  readonly frontend: string;
  readonly buildx: string;
  readonly act: string;
  readonly actionlint: string;
};

type Module = {
  readonly path: string;
  readonly version: string;
  readonly packages: readonly string[];
  /** What the linker sets, as in the project's own releases, so that the tool tells its version. */
  readonly stamp: string;
};

const modules = {
  buildkit: {
    path: 'github.com/moby/buildkit',
    version: versions.buildkit,
    packages: ['./cmd/buildkitd', './cmd/buildctl', './frontend/dockerfile/cmd/dockerfile-frontend'],
    stamp: `github.com/moby/buildkit/version.Version=${versions.buildkit}`,
  },
  buildx: {
    path: 'github.com/docker/buildx',
    version: versions.buildx,
    packages: ['./cmd/buildx'],
    stamp: `github.com/docker/buildx/version.Version=${versions.buildx}`,
  },
  act: {
    path: 'github.com/nektos/act',
    version: versions.act,
    packages: ['.'],
    stamp: `main.version=${versions.act.slice(1)}`,
  },
  actionlint: {
    path: 'github.com/rhysd/actionlint',
    version: versions.actionlint,
    packages: ['./cmd/actionlint'],
    stamp: `github.com/rhysd/actionlint.version=${versions.actionlint.slice(1)}`,
  },
} as const satisfies Record<string, Module>;

/** Builds what is not in the cache yet, one module after another: each build takes all processors. */
export async function buildTools(layout: Layout): Promise<Tools> {
  const buildkit = await buildModule(modules.buildkit, layout);
  const buildx = await buildModule(modules.buildx, layout);
  const act = await buildModule(modules.act, layout);
  const actionlint = await buildModule(modules.actionlint, layout);
  return {
    buildkitd: join(buildkit, 'buildkitd'),
    buildctl: join(buildkit, 'buildctl'),
    frontend: join(buildkit, 'dockerfile-frontend'),
    buildx: join(buildx, 'buildx'),
    act: join(act, 'act'),
    actionlint: join(actionlint, 'actionlint'),
  };
}

/** The folder with the module's programs. */
async function buildModule(module: Module, layout: Layout): Promise<string> {
  const folder = join(layout.cache, 'bin', `${module.path.replace(/^.*\//, '')}-${module.version}`);
  if (existsSync(folder)) return folder;
  await step(`built ${module.path}@${module.version}`, async () => {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await compile(module, `${unfinished}/`, layout);
    renameSync(unfinished, folder);
  });
  return folder;
}

// Inside the module's own folder, because `go install module@version` refuses modules with `exclude` lines.
async function compile(module: Module, output: string, layout: Layout): Promise<void> {
  const go = await goCommand(layout);
  const download = await run(go, ['mod', 'download', '-json', `${module.path}@${module.version}`], { cwd: output });
  const { Dir: source } = JSON.parse(download) as { readonly Dir: string };
  const linker = `-s -w -X ${module.stamp}`;
  await run(go, ['build', '-mod=readonly', '-trimpath', '-ldflags', linker, '-o', output, ...module.packages], {
    cwd: source,
    // Static programs run in any image; without VCS stamping the build does not depend on the folder around it.
    env: { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' },
  });
}
