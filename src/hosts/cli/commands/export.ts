import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeImageArchive } from '../../../adapters/image-archive.ts';
import { inOwnRegistry } from '../../../adapters/own-registry.ts';
import type { Outcome } from '../../../core/build/outcome.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { PushedImage } from '../../../core/model/reference.ts';
import type { Registry } from '../../../core/model/registry.ts';
import { resolvePlatform } from '../../../core/oci/stored-image.ts';
import { renderPlanText } from '../../../core/report/text.ts';
import { localName } from '../../../core/resolve/local-lookup.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { BUILDER_OPTIONS } from '../../builder-options.ts';
import {
  type BuilderOptions,
  builderHere,
  createContainerBuilder,
  openBuildKit,
  removeBuilder,
} from '../../composition.ts';
import { BUILDING_MINUTES } from '../../deadline.ts';
import { untilStopped } from '../../stop-signals.ts';
import { type Arguments, COMMON, REGISTRY } from '../command/arguments.ts';
import { buildPlanned } from '../command/building.ts';
import type { Command } from '../command/command.ts';
import { exportUse, USES } from '../command/exporting-use.ts';
import { requireDefinition } from '../command/one-definition.ts';
import { emit, print, printJson, screenFor } from '../command/output.ts';
import { makePlan, type Planned, printFindings, reportOf } from '../command/planning.ts';

export const command: Command = {
  usage: 'export <id> (--oci <file> | --as <tool>) [flags]',
  summary:
    'Writes the image of one environment into a file, for docker load, podman load or skopeo: what no registry has is built, and nothing is pushed. Or prints the file by which another tool uses or builds it.',
  minutes: BUILDING_MINUTES,
  flags: [
    ...COMMON,
    ...REGISTRY,
    ...BUILDER_OPTIONS,
    { name: 'oci', kind: 'text', value: '<file>', help: 'the archive: an OCI layout, replaced if it is there' },
    {
      name: 'as',
      kind: 'text',
      value: '<tool>',
      help: `print a file for a tool instead: ${USES.join(', ')}. dockerfile and bake are of the checkout, the others of the image that a registry has`,
    },
    {
      name: 'platform',
      kind: 'text',
      value: '<os/architecture>',
      help: 'of an image of several, this one alone: engines without containerd load no other (default: all)',
    },
    { name: 'json', kind: 'flag', help: 'with --oci: print JSON (schemas/export.schema.json)' },
  ],
  run: (args, signal) => {
    const use = args.text('as');
    if (use === undefined) return untilStopped(signal, (stopped) => exportImage(args, stopped));
    if (args.text('oci') !== undefined) throw new TerrariumError('usage', '--as prints a file, and --oci writes one');
    if (args.json) throw new TerrariumError('usage', '--as prints a file, and no JSON');
    return exportUse(args, use, signal);
  },
};

async function exportImage(args: Arguments, signal: AbortSignal): Promise<number> {
  const file = args.text('oci');
  const [id, ...others] = args.positionals;
  if (file === undefined || file === '' || id === undefined || others.length > 0)
    throw new TerrariumError('usage', 'expected terrarium export <id> --oci <file>');
  const archive = await requirePlace(file);
  return inOwnRegistry(async (into) => {
    const planned = await makePlan(args, 'verified', [id], signal, into);
    const { item } = requireDefinition(planned.head, id);
    const environment = item.ok ? item.value : undefined;
    return buildAndWrite(args, { planned, environment, file: archive }, signal);
  });
}

/** Where the archive will be: a file that is there, also behind a link, or a new one in a folder. */
async function requirePlace(file: string): Promise<string> {
  const real = await realpath(file).catch(() => resolve(file));
  const [there, folder] = await Promise.all(
    [lstat(real), stat(dirname(real))].map((found) => found.catch(() => undefined)),
  );
  if (file !== '-' && folder?.isDirectory() === true && there?.isFile() !== false) return real;
  throw new TerrariumError('usage', `no archive can be written to ${JSON.stringify(file)}`, {
    hint: '--oci names a file, in a folder that exists',
  });
}

interface Exporting {
  readonly planned: Planned;
  /** `undefined` where its definition has errors. */
  readonly environment: HashedEnvironment | undefined;
  readonly file: string;
}

async function buildAndWrite(
  args: Arguments,
  { planned, environment, file }: Exporting,
  signal: AbortSignal,
): Promise<number> {
  const { registry } = planned;
  const buildKit = buildKitHere(registry);
  const named = { ...builtHere(planned), naming: undefined, templates: undefined, openBuildKit: buildKit.open };
  const applied = await buildPlanned(buildingHere(args), named, signal).finally(buildKit.close);
  const report = await reportOf(planned, applied.outcomes, applied);
  printFindings(report);
  const image = imageOf(applied.outcomes, environment?.hash);
  if (environment === undefined || image === undefined) {
    const to = args.json ? 'err' : 'out';
    emit([to, renderPlanText(report, screenFor(to))]);
    return 1;
  }
  const name = localName(environment);
  const chosen = await onePlatform(registry, image, args.text('platform'));
  await writeImageArchive(registry, chosen, { file, name });
  if (args.json)
    printJson({ formatVersion: 1, id: environment.id, name, hash: environment.hash, digest: chosen.digest, file });
  else print(logLine(`${name} ${chosen.digest} in ${file}`));
  return 0;
}

/** The same flags without a builder that is not of this machine. */
function buildingHere(args: Arguments): Arguments {
  const isElsewhere = args.text('builder') === 'acr';
  return isElsewhere ? { ...args, list: (name) => (name === 'builder' ? [] : args.list(name)) } : args;
}

/** The same plan for builders of this machine: others do not reach a registry of this process. */
function builtHere(planned: Planned): Planned {
  const { head } = planned;
  return { ...planned, head: { ...head, config: { ...head.config, builder: builderHere(head.config.builder) } } };
}

/** A builder in the network of this machine: one that a run names, else one that is made for it. Others do not reach a registry of this process. */
function buildKitHere(registry: Registry) {
  const made: (() => Promise<void>)[] = [];
  return {
    open: async (options: BuilderOptions) => {
      const { request } = options;
      const name = request.builder ?? (await createContainerBuilder(options, { registry: '127.0.0.1' })).name;
      if (request.builder === undefined) made.push(() => removeBuilder(name, options));
      return openBuildKit({ ...options, publisher: 'oci', request: { ...request, builder: name } }, registry);
    },
    close: async () => {
      for (const remove of made) await remove();
    },
  };
}

async function onePlatform(registry: Registry, image: PushedImage, platform: string | undefined): Promise<PushedImage> {
  if (platform === undefined) return image;
  const digest = await resolvePlatform(registry, image.repository, image.digest, platform);
  return digest === undefined ? image : { ...image, digest };
}

function imageOf(outcomes: readonly Outcome[], hash: HashedEnvironment['hash'] | undefined): PushedImage | undefined {
  const outcome = outcomes.find(({ item }) => item.hash === hash);
  return outcome !== undefined && 'image' in outcome && outcome.image.kind === 'pushed' ? outcome.image : undefined;
}
