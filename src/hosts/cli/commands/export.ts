import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { inTemporaryFolder } from '../../../adapters/files/temporary-folder.ts';
import { writeImageArchive } from '../../../adapters/image-archive.ts';
import { serveRegistry } from '../../../adapters/registry/server/server.ts';
import type { Outcome } from '../../../core/build/outcome.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { PushedImage } from '../../../core/model/reference.ts';
import { renderPlanText } from '../../../core/report/text.ts';
import { localName } from '../../../core/resolve/local-lookup.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { BUILDER_OPTIONS } from '../../builder-options.ts';
import { BUILDING_MINUTES } from '../../deadline.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import { type Arguments, COMMON, REGISTRY } from '../command/arguments.ts';
import { buildPlanned } from '../command/building.ts';
import type { Command } from '../command/command.ts';
import { requireDefinition } from '../command/one-definition.ts';
import { print } from '../command/output.ts';
import { makePlan, type Planned, printFindings, reportOf } from '../command/planning.ts';

export const command: Command = {
  usage: 'export <id> --oci <file> [flags]',
  summary:
    'Writes the image of one environment into a file, for docker load, podman load or skopeo. What no registry has is built; nothing is pushed.',
  minutes: BUILDING_MINUTES,
  flags: [
    ...COMMON,
    ...REGISTRY,
    ...BUILDER_OPTIONS,
    { name: 'oci', kind: 'text', value: '<file>', help: 'the archive: an OCI layout, replaced if it is there' },
    { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
  ],
  run: async (args, signal) => {
    const stop = stopOnSignals();
    try {
      return await exportImage(args, AbortSignal.any([stop.signal, signal]));
    } finally {
      stop.conclude();
    }
  },
};

async function exportImage(args: Arguments, signal: AbortSignal): Promise<number> {
  const file = args.text('oci');
  const [id, ...others] = args.positionals;
  if (file === undefined || file === '' || id === undefined || others.length > 0)
    throw new TerrariumError('usage', 'expected terrarium export <id> --oci <file>');
  const archive = resolve(file);
  await requirePlace(archive);
  return inTemporaryFolder('layout', async (folder) => {
    const served = await serveRegistry({ directory: join(folder, 'registry') });
    try {
      const into = { registry: served.address, path: 'terrarium' };
      const planned = await makePlan(args, 'verified', [id], signal, into);
      const { item } = requireDefinition(planned.head, id);
      const environment = item.ok ? item.value : undefined;
      return await buildAndWrite(args, { planned, environment, file: archive }, signal);
    } finally {
      await served.close();
    }
  });
}

// Before anything is built for it.
async function requirePlace(file: string): Promise<void> {
  if (!(await isFolder(dirname(file))) || (await isFolder(file)))
    throw new TerrariumError('usage', `no archive can be written to ${JSON.stringify(file)}`, {
      hint: '--oci names a file in a folder that exists',
    });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function unwritten(file: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof TerrariumError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw new TerrariumError('usage', `${JSON.stringify(file)} could not be written: ${cause.code}`, { cause });
  };
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
  // A builder elsewhere reaches no registry of this process.
  const named = { ...planned, naming: undefined, templates: undefined, publisher: 'oci' } as const;
  const { outcomes, diagnostics } = await buildPlanned(args, named, signal);
  const report = await reportOf(planned, outcomes, diagnostics);
  printFindings(report);
  const image = imageOf(outcomes, environment?.hash);
  if (environment === undefined || image === undefined) {
    print(renderPlanText(report));
    return 1;
  }
  const name = localName(environment);
  await writeImageArchive(planned.registry, image, { file, name }).catch(unwritten(file));
  print(logLine(`${name} ${image.digest} in ${file}`));
  return 0;
}

function imageOf(outcomes: readonly Outcome[], hash: HashedEnvironment['hash'] | undefined): PushedImage | undefined {
  const outcome = outcomes.find(({ item }) => item.hash === hash);
  return outcome !== undefined && 'image' in outcome && outcome.image.kind === 'pushed' ? outcome.image : undefined;
}
