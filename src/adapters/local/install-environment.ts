import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalEnvironment, PipInstall } from '../../core/local/tool-files.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { shorten } from '../../core/model/shorten.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { readCommand, runCommand } from '../command.ts';
import { createFile } from '../files/write-file.ts';
import { findUv } from '../wheels/find-uv.ts';
import { packageIndex } from '../wheels/package-index.ts';
import { PREFIX_FOLDER } from './prefix-folder.ts';

/** How tools are started. */
export interface InstallOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used. */
  readonly notBelow: readonly string[];
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

/** Installs packages into `<folder>/env`, by uv or a conda tool. `build-failed`, in the tool's own words, where that does not work. */
export async function installEnvironment(
  { tool, python, files, installs }: LocalEnvironment,
  { folder, sources }: InstallPlace,
  options: InstallOptions,
): Promise<void> {
  const definition = join(folder, 'definition');
  await mkdir(definition);
  for (const [name, text] of files(sources)) await createFile(join(definition, name), text);
  const place = { definition, prefix: join(folder, PREFIX_FOLDER) };
  if (tool.kind === 'conda') await installConda(tool, place, options);
  if (tool.kind === 'conda' && installs.length === 0) return;
  const uv = await uvFor(folder, options);
  if (tool.kind === 'uv') {
    const wanted = python === undefined ? [] : [`--python=${python}`];
    const args = ['venv', '--no-project', '--no-config', ...wanted, place.prefix];
    await run(uv, args, 'no virtual environment could be made', { ...options, definition });
  }
  for (const install of installs)
    await run(uv, pipArguments(install, place), 'packages could not be installed', { ...options, definition });
}

/** Where an environment is installed, and from where its local packages are. */
export interface InstallPlace {
  readonly folder: string;
  readonly sources: string;
}

async function uvFor(folder: string, { env, notBelow, signal, onLine }: InstallOptions): Promise<string> {
  const index = packageIndex({ env, signal });
  return findUv(index, { env, notBelow, folder, onLine });
}

function pipArguments({ file, isHashed, isWhole }: PipInstall, { definition, prefix }: Place): readonly string[] {
  return [
    'pip',
    'install',
    `--python=${join(prefix, 'bin/python')}`,
    // What a checkout has for other projects does not count.
    '--no-config',
    // As pip looks at all indexes.
    '--index-strategy=unsafe-best-match',
    ...(isHashed ? ['--require-hashes'] : []),
    ...(isWhole ? ['--no-deps'] : []),
    `--requirement=${join(definition, file)}`,
  ];
}

interface Place {
  readonly definition: string;
  readonly prefix: string;
}

type CondaTool = Extract<LocalEnvironment['tool'], { kind: 'conda' }>;

async function installConda(
  { file, isExplicit }: CondaTool,
  { definition, prefix }: Place,
  options: InstallOptions,
): Promise<void> {
  const program = await findConda(options.env);
  const environment = program === 'conda' && !isExplicit ? ['env', 'create'] : ['create', '--yes'];
  const args = [...environment, '--prefix', prefix, '--file', join(definition, file)];
  await run(program, args, 'no conda environment could be made', { ...options, definition });
}

/** The one that needs nothing else first. */
const CONDA_TOOLS = ['micromamba', 'mamba', 'conda'];

async function findConda(env: NodeJS.ProcessEnv): Promise<string> {
  for (const program of CONDA_TOOLS)
    if ((await readCommand(program, ['--version'], env)).kind !== 'missing') return program;
  throw new TerrariumError('no-conda-tool', 'its conda packages need micromamba, mamba or conda on PATH', {
    hint: 'install micromamba: https://mamba.readthedocs.io/en/latest/installation/micromamba-installation.html, or run it in its image',
  });
}

async function run(
  program: string,
  args: readonly string[],
  what: string,
  { env, signal, onLine, definition }: InstallOptions & Pick<Place, 'definition'>,
): Promise<void> {
  const lines: string[] = [];
  const take = (line: string) => {
    lines.push(line);
    onLine(line);
  };
  // An environment that is active here is not the one that is installed into.
  const own = { ...env, UV_SYSTEM_CERTS: '1', UV_NATIVE_TLS: '1', VIRTUAL_ENV: undefined, CONDA_PREFIX: undefined };
  const result = await runCommand(program, args, { env: own, onLine: take, signal, cwd: definition });
  if (signal.aborted) throw stoppedBy(signal, 'the run was stopped');
  if (result.kind === 'exited' && result.code === 0) return;
  const words = shorten(lines.join(' ').replace(/\s+/g, ' '), 500);
  throw new TerrariumError('build-failed', `${what}: ${words === '' ? program : words}`);
}
