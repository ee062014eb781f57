import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PlatformBuild } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { UV_CONTEXT } from '../../core/recipes/recipe.ts';
import { shellQuote } from '../../core/text/shell-word.ts';
import { type BuildxOptions, buildArguments } from '../buildkit/buildx.ts';
import { newFolder } from '../files/temporary-folder.ts';
import { createFile } from '../files/write-file.ts';

/** A build by one builder. */
type Build<Q, R> = (request: Q) => Promise<R>;

/** Takes what a failed build was made from into a private folder that stays, and says how to look into it. */
export function keepingFailed<Q extends PlatformBuild, R>(
  build: Build<Q, R>,
  options: Pick<BuildxOptions, 'builder' | 'flags'>,
  say: (line: string) => void,
): Build<Q, R> {
  return async (request) => {
    try {
      return await build(request);
    } catch (error) {
      if (!(error instanceof TerrariumError) || error.code !== 'build-failed') throw error;
      say(await keep(request, options).then(howToOpen, notKept));
      throw error;
    }
  };
}

function howToOpen(folder: string): string {
  return `kept ${folder}: sh ${folder}/shell.sh opens a shell in the failed step, sh ${folder}/build.sh builds it again`;
}

// The failed build is what counts.
function notKept(error: unknown): string {
  return `the failed build was not kept: ${error instanceof Error ? error.message : String(error)}`;
}

async function keep(request: PlatformBuild, options: Pick<BuildxOptions, 'builder' | 'flags'>): Promise<string> {
  const folder = await newFolder(tmpdir(), 'terrarium-failed-');
  const contextDirectory = join(folder, basename(request.contextDirectory));
  const dockerfile = join(folder, 'Dockerfile');
  // Both are in TMPDIR: nothing is copied, and what would be removed next is left.
  await rename(request.contextDirectory, contextDirectory);
  for (const suffix of ['', '.dockerignore']) await rename(`${request.dockerfile}${suffix}`, `${dockerfile}${suffix}`);
  // Steps that use uv do without it.
  const uv = join(folder, 'uv');
  await mkdir(uv);
  const contexts = request.usesUv === true ? [`--build-context=${UV_CONTEXT}=${uv}`] : [];
  const kept = { ...request, contextDirectory, dockerfile };
  // Neither registry nor cache is written to by somebody who looks.
  const flags = options.flags.filter((flag) => !flag.startsWith('--cache-to='));
  const build = buildArguments({ ...options, flags }, kept, 'type=cacheonly', join(folder, 'metadata.json'), contexts);
  await createFile(join(folder, 'build.sh'), script(['docker', ...build]));
  const [buildx = '', ...rest] = build;
  const shell = ['docker', buildx, 'debug', '--invoke=/bin/sh', '--on=error', ...rest];
  await createFile(join(folder, 'shell.sh'), script(shell, 'export BUILDX_EXPERIMENTAL=1\n'));
  return folder;
}

// Secrets are named by files relative to the folder of the run.
function script(words: readonly string[], before = ''): string {
  return `cd ${shellQuote(process.cwd())} || exit\n${before}exec ${words.map(shellQuote).join(' ')}\n`;
}
