import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { childEnvironment } from '../../../adapters/environment/child-environment.ts';
import { userCache } from '../../../adapters/environment/user-cache.ts';
import { environmentStore } from '../../../adapters/local/environment-store.ts';
import { PREFIX_FOLDER } from '../../../adapters/local/prefix-folder.ts';
import { runProgram } from '../../../adapters/local/run-program.ts';
import { type LocalEnvironment, localEnvironment } from '../../../core/local/tool-files.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { sha256Hex } from '../../../core/names/sha256.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import type { HostOptions } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { requireDefinition } from './one-definition.ts';
import { printDiagnostics, printNote } from './output.ts';

/** Settings of the tools that install: where the user's indexes and channels are. */
const OF_TOOLS = /^(?:UV|CONDA|MAMBA)_|^NETRC$/;

/** What is run, and where. */
export interface Running {
  readonly id: string;
  /** Program and arguments; empty for what an image runs by itself. */
  readonly command: readonly string[];
}

/** Runs a command with the packages of an environment, which are installed on this machine once. */
export async function runHere(args: Arguments, signal: AbortSignal, { id, command }: Running): Promise<number> {
  const options = hostOptions(args, signal);
  const head = await loadHead(options, (found) => new Set(pick(found, [id]).ids));
  requireConfig(head);
  const { item } = requireDefinition(head, id);
  if (!item.ok) {
    printDiagnostics(item.diagnostics);
    return 1;
  }
  const folder = await installed(item.value, options, args.flag('verbose'));
  const prefix = join(folder, PREFIX_FOLDER);
  const [program = 'python', ...words] = command;
  return runProgram({
    program,
    args: words,
    env: variablesIn(prefix, { ...item.value.variables, ...givenVariables(args, options.env) }, options.env),
    cwd: options.root,
    signal,
    onMissing: () => new TerrariumError('usage', `${JSON.stringify(program)} is neither in ${prefix} nor on PATH`),
  });
}

async function installed(environment: HashedEnvironment, options: HostOptions, verbose: boolean): Promise<string> {
  const { root, env, notBelow, signal } = options;
  const sources = resolve(root, environment.image.context?.directory ?? '.');
  const local = localEnvironment(environment, sources, `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`);
  const cache = userCache('environments', notBelow, env);
  if (local === undefined || (local.tool.kind === 'conda' && local.tool.isExplicit && process.platform !== 'linux'))
    throw new TerrariumError(
      'platform-missing',
      `${environment.id} is locked for ${environment.image.platforms.join(', ')}`,
      {
        hint: 'run it in its image, with an engine',
      },
    );
  if (local.tool.kind === 'uv' && local.installs.length === 0)
    throw new TerrariumError('usage', `${environment.id} has no packages that can be installed without an image`, {
      hint: 'run it in its image, with an engine',
    });
  if (cache === undefined)
    throw new TerrariumError('usage', 'the folder of caches is below the workspace', {
      hint: 'set XDG_CACHE_HOME to another one',
    });
  const store = environmentStore(cache);
  const name = nameOf(environment, local, root);
  const found = store.find(name);
  if (found !== undefined) return found;
  for (const part of local.leftOut) printNote(`without an image: left out are ${part}`);
  printNote(`installing ${logLine(environment.id)}`);
  const { installEnvironment } = await import('../../../adapters/local/install-environment.ts');
  const onLine = (line: string) => (verbose ? printNote(logLine(line)) : undefined);
  const surroundings = {
    env: childEnvironment(env, notBelow, OF_TOOLS),
    notBelow,
    signal: signal ?? new AbortController().signal,
    onLine,
  };
  return store.add(name, (folder) => installEnvironment(local, folder, surroundings));
}

/** Packages that are imported from the checkout are those of this one. */
function nameOf({ hash }: HashedEnvironment, { isEditable }: LocalEnvironment, root: string): string {
  const own = `${hash.slice(0, 32)}-${process.platform}-${process.arch}`;
  return isEditable ? `${own}-${sha256Hex(root).slice(0, 8)}` : own;
}

/** `NAME=value`, or `NAME` for the value that it has here. */
function givenVariables(args: Arguments, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const given = args.list('env').map((variable) => {
    const [name = '', ...rest] = variable.split('=');
    return [name, variable.includes('=') ? rest.join('=') : env[name]] as const;
  });
  return Object.fromEntries(given);
}

/** As an activated environment: the command is the user's own, and sees what they have. */
function variablesIn(prefix: string, own: NodeJS.ProcessEnv, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH = '', PYTHONHOME: _home, VIRTUAL_ENV: _venv, CONDA_PREFIX: _conda, ...rest } = env;
  const active = existsSync(join(prefix, 'conda-meta')) ? 'CONDA_PREFIX' : 'VIRTUAL_ENV';
  return { ...rest, [active]: prefix, ...own, PATH: [join(prefix, 'bin'), PATH].join(delimiter) };
}
