import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { childEnvironment } from '../../../adapters/environment/child-environment.ts';
import { userCache } from '../../../adapters/environment/user-cache.ts';
import { copySources } from '../../../adapters/local/copy-sources.ts';
import { environmentStore, touch } from '../../../adapters/local/environment-store.ts';
import { PREFIX_FOLDER } from '../../../adapters/local/prefix-folder.ts';
import { runProgram } from '../../../adapters/local/run-program.ts';
import { machineIndex } from '../../../adapters/wheels/package-index.ts';
import { type LocalEnvironment, localEnvironment } from '../../../core/local/tool-files.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { sha256Hex } from '../../../core/names/sha256.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { indexesOf } from '../../../core/wheels/index-requirements.ts';
import type { HostOptions } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { requireDefinition } from './one-definition.ts';
import { printDiagnostics, printNote } from './output.ts';

/** Settings of the tools that install: where the user's indexes and channels are. */
const OF_TOOLS =
  /^(?:UV_(?:DEFAULT_INDEX|INDEX_URL|INDEX_.*_(?:USERNAME|PASSWORD)|CACHE_DIR|OFFLINE|PYTHON_(?:DOWNLOADS|INSTALL_DIR|PREFERENCE)|HTTP_TIMEOUT|KEYRING_PROVIDER|INSECURE_HOST)|CONDA_.*|MAMBA_.*|CONDARC|NETRC)$/;

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
  // What runs for days is not removed by others that start meanwhile.
  const using = setInterval(() => touch(folder), USED_MS);
  const running = runProgram({
    program,
    args: words,
    env: variablesIn(prefix, { ...item.value.variables, ...givenVariables(args, options.env) }, options.env),
    cwd: join(options.root, args.folder),
    signal,
    hasTerminal: process.stdin.isTTY,
    onMissing: () => new TerrariumError('usage', `${JSON.stringify(program)} is neither in ${prefix} nor on PATH`),
  });
  return running.finally(() => clearInterval(using));
}

const USED_MS = 3_600_000;

async function installed(environment: HashedEnvironment, options: HostOptions, verbose: boolean): Promise<string> {
  const { root, env, notBelow } = options;
  const local = requireLocal(environment);
  const cache = userCache('environments', notBelow, env);
  if (cache === undefined)
    throw new TerrariumError('usage', 'the folder of caches is below the workspace', {
      hint: 'set XDG_CACHE_HOME to another one',
    });
  const isWhole = (folder: string) =>
    ['bin/python', 'conda-meta'].some((path) => existsSync(join(folder, PREFIX_FOLDER, path)));
  const store = environmentStore(cache, { isWhole });
  const name = nameOf(environment, local, root);
  const found = store.find(name);
  if (found !== undefined) return found;
  for (const part of local.leftOut) printNote(`without an image: left out are ${part}`);
  printNote(`installing ${logLine(environment.id)}`);
  return store.add(name, async (folder) => {
    const { files, image } = environment;
    const context = resolve(root, image.context?.directory ?? '.');
    const sources = local.isEditable ? context : join(folder, 'sources');
    if (!local.isEditable && image.dockerfile === undefined) await copySources(files, context, sources);
    const { installEnvironment } = await import('../../../adapters/local/install-environment.ts');
    await installEnvironment(local, { folder, sources }, surroundingsOf(environment, options, verbose));
  });
}

function surroundingsOf({ image }: HashedEnvironment, { env, notBelow, signal }: HostOptions, verbose: boolean) {
  const own = childEnvironment(env, notBelow, OF_TOOLS);
  // A line of the definition that names the main index counts for more than the machine's.
  const [main = ''] = indexesOf(image.python.pip);
  const index = main === '' ? machineIndex(env) : undefined;
  const { UV_DEFAULT_INDEX: _default, UV_INDEX_URL: _url, ...rest } = own;
  return {
    env: index === undefined ? rest : { ...rest, UV_DEFAULT_INDEX: index },
    ...{ notBelow, signal: signal ?? new AbortController().signal },
    onLine: (line: string) => (verbose ? printNote(logLine(line)) : undefined),
  };
}

function requireLocal(environment: HashedEnvironment): LocalEnvironment {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const reading = localEnvironment(environment, `linux/${architecture}`);
  const why = reading.ok ? whyNotHere(reading.value) : reading.why;
  if (reading.ok && why === undefined) return reading.value;
  throw new TerrariumError('usage', `${environment.id} cannot be installed without an image: ${why}`, {
    hint: 'run it in its image, with an engine',
  });
}

function whyNotHere({ tool, installs }: LocalEnvironment): string | undefined {
  if (tool.kind === 'uv' && installs.length === 0) return 'it has no packages that can be';
  return tool.kind === 'conda' && tool.isExplicit && process.platform !== 'linux'
    ? 'it is locked for Linux'
    : undefined;
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
