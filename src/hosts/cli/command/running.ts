import { resolve } from 'node:path';
import { imageInEngine } from '../../../adapters/engine/docker-engine.ts';
import { type ContainerRun, runContainer } from '../../../adapters/engine/run-container.ts';
import type { Config } from '../../../core/config/config.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ImageConfig } from '../../../core/model/registry.ts';
import { formatImage } from '../../../core/names/reference.ts';
import { findCalled } from '../../../core/normalize/find-called.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { LABELS } from '../../../core/oci/labels.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { findDefinition } from '../../../core/packages/find-definition.ts';
import { localName } from '../../../core/resolve/local-lookup.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openBuildKit, openRegistry } from '../../composition.ts';
import type { HostOptions } from '../../load-config.ts';
import { untilStopped } from '../../stop-signals.ts';
import { type Arguments, BUILDER, type CommandFlag, LIMITLESS, REGISTRY } from './arguments.ts';
import { buildPlanned } from './building.ts';
import { noteChanges } from './known-definitions.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { requireDefinition } from './one-definition.ts';
import { printNote } from './output.ts';
import { makePlan, printFindings, reportOf } from './planning.ts';
import { type Running, runHere } from './running-here.ts';

/** Flags of the commands that run something in an environment. */
export const RUNNING: readonly CommandFlag[] = [
  ...LIMITLESS,
  {
    name: 'no-image',
    kind: 'flag',
    help: 'install the packages on this machine, and run there (default without an engine)',
  },
  { name: 'update', kind: 'flag', help: 'ask registries although the engine has an image of this definition' },
  { name: 'env', kind: 'list', value: '<NAME[=value]>', help: 'variable of the command (repeatable)' },
  { name: 'volume', kind: 'list', value: '<from:to>', help: 'as docker run takes it (repeatable)' },
  { name: 'gpus', kind: 'text', value: '<gpus>', help: 'as docker run takes it: all' },
  { name: 'no-mount', kind: 'flag', help: 'without the root, which is /workspace and the current folder otherwise' },
  {
    name: 'user',
    kind: 'text',
    value: '<user>',
    help: 'user in the container (default: yours, to whom its files are to belong)',
  },
  ...REGISTRY.filter(({ name }) => name !== 'base-ref'),
  ...BUILDER.filter(({ name }) => name !== 'load'),
];

const WORKSPACE = '/workspace';

/**
 * Runs a command in the image of an environment, or with its packages on this machine: where that is asked for, or no engine answers. Answers
 * how it ended.
 */
export function runInEnvironment(args: Arguments, signal: AbortSignal, running: Running): Promise<number> {
  return untilStopped(signal, async (stopped) => {
    if (args.flag('no-image')) return runHere(requireNoContainer(args), stopped, running);
    const found = await imageHere(args, running.id, stopped).catch((error: unknown) => withoutEngine(args, error));
    if (found === 'no-engine') return runHere(args, stopped, running);
    return found === undefined ? 1 : runInImage(args, stopped, found, running.command);
  });
}

/** Flags that say how a container is run. */
const OF_IMAGES = ['gpus', 'volume', 'user', 'no-mount', 'network', 'update'];

function ofImages(args: Arguments): string | undefined {
  return OF_IMAGES.find((name) => args.flag(name) || args.list(name).length > 0);
}

function requireNoContainer(args: Arguments): Arguments {
  const name = ofImages(args);
  if (name === undefined) return args;
  throw new TerrariumError('usage', `--${name} is of containers, and --no-image runs none`);
}

/** An engine that is not there is no failure, unless the command asks for it. */
function withoutEngine(args: Arguments, error: unknown): 'no-engine' {
  const isAbsent =
    error instanceof TerrariumError && (error.code === 'buildx-missing' || error.code === 'engine-not-running');
  if (!isAbsent || ofImages(args) !== undefined) throw error;
  printNote(`${logLine(error.message)}: running without an image (--no-image)`);
  return 'no-engine';
}

function runInImage(
  args: Arguments,
  signal: AbortSignal,
  { variables, ...runnable }: Runnable,
  command: readonly string[],
): Promise<number> {
  const { env, notBelow } = hostOptions(args, signal);
  const one = (['gpus', 'network'] as const).map((name) => [name, args.text(name)] as const);
  const options = [...one, ...args.list('volume').map((volume) => ['volume', volume] as const)];
  const user = args.text('user') ?? ownUser();
  return runContainer(
    {
      ...runnable,
      command,
      folder: args.flag('no-mount') ? undefined : { from: resolve(args.root), to: WORKSPACE, current: args.folder },
      // A user that the image does not know has no home.
      variables: [...(user === undefined ? [] : ['HOME=/tmp']), ...variables, ...args.list('env')],
      user,
      options: options.flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]])),
      isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    },
    { env, notBelow, signal },
  );
}

// Of a mounted folder on Linux, files would be root's; engines in a virtual machine map them.
function ownUser(): string | undefined {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  return process.platform === 'linux' && uid !== undefined && uid !== 0 ? `${uid}:${gid}` : undefined;
}

/** An image, and the variables that the definition gives to what runs in it: they are no part of the image. */
type Runnable = Pick<ContainerRun, 'image' | 'pull' | 'variables'>;

/** The image in the engine: that has this definition, else one from a registry, else a new one. */
async function imageHere(args: Arguments, id: string, signal: AbortSignal): Promise<Runnable | undefined> {
  const options = hostOptions(args, signal);
  const head = await loadHead(options, (found) => new Set(pick(found, [id]).ids));
  requireConfig(head);
  if (isVersion(id) && findCalled(head, id) === undefined) return registeredImage(id, head.config, options);
  const { item } = requireDefinition(head, id);
  const isAsked = args.flag('update') || args.list('force').length + args.list('refresh').length > 0;
  if (item.ok && !isAsked) {
    const name = localName(item.value);
    if (holds(await imageInEngine(name, options), item.value))
      return { image: name, pull: 'never', variables: variablesOf(item.value) };
  }
  return loadImage(args, id, signal);
}

/** True for what could name a registered version: `name:version` or `name@label`. */
function isVersion(text: string): boolean {
  return /^[^:@]+[:@][^:@]+$/.test(text);
}

/** The image of a registered version. Its variables are not known: records have what an image is made of. */
async function registeredImage(text: string, config: Config, options: HostOptions): Promise<Runnable> {
  const registry = openRegistry(options, config);
  const known = await findDefinition(registry, repositoryOrder(config, false).order, text, []);
  noteChanges(known);
  if (known.image === undefined) throw new TerrariumError('usage', `the image of ${text} is gone`);
  return { image: formatImage(known.image.image), pull: 'missing', variables: [] };
}

function holds(image: ImageConfig | undefined, { hash }: HashedEnvironment): boolean {
  return image?.labels[LABELS.definition] === hash;
}

async function loadImage(args: Arguments, id: string, signal: AbortSignal): Promise<Runnable | undefined> {
  const loading: Arguments = { ...args, flag: (name) => name === 'load' || args.flag(name) };
  const planned = await makePlan(loading, 'verified', [id], signal);
  const named = { ...planned, naming: undefined, templates: undefined };
  const applied = await buildPlanned(
    loading,
    { ...named, openBuildKit: (options) => openBuildKit(options, planned.registry) },
    signal,
  );
  const { item } = requireDefinition(planned.head, id);
  const outcome = applied.outcomes.find((one) => item.ok && one.item.hash === item.value.hash);
  const variables = item.ok ? variablesOf(item.value) : [];
  if (item.ok && (outcome?.status === 'built' || outcome?.status === 'reused'))
    return { image: localName(item.value), pull: 'never', variables };
  if (outcome?.status === 'used') return { image: formatImage(outcome.image), pull: 'missing', variables };
  printFindings(await reportOf(planned, applied.outcomes, applied));
  printNote(`there is no image of ${logLine(id)}`);
  return undefined;
}

function variablesOf({ variables }: HashedEnvironment): readonly string[] {
  return Object.entries(variables).map(([name, value]) => `${name}=${value}`);
}
