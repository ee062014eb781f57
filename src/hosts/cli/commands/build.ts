import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ApplyPorts } from '../../../core/model/builder.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ImageTemplates } from '../../../core/names/image-templates.ts';
import type { Plan } from '../../../core/plan/item.ts';
import type { Naming } from '../../../core/register/naming.ts';
import { renderPlanText } from '../../../core/report/text.ts';
import { apply } from '../../../pipeline.ts';
import { materializer, openBuilder, openBuildKit, type Publishing } from '../../composition.ts';
import { BUILDING_MINUTES } from '../../deadline.ts';
import { readTemplates } from '../../image-templates.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import { type Arguments, BUILDER, COMMON, REGISTRY } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { readNaming } from '../command/naming.ts';
import { print, printJson, printNote } from '../command/output.ts';
import { builderOptions, hasFailed, makePlan, type Planned, printFindings, reportOf } from '../command/planning.ts';
import { createProgress } from '../command/progress.ts';

export const command: Command = {
  usage: 'build [patterns] [flags]',
  summary: 'Plans, builds what is missing, and pushes it. Patterns are ids, names and globs; ! excludes.',
  minutes: BUILDING_MINUTES,
  flags: [
    ...COMMON,
    ...REGISTRY,
    ...BUILDER,
    { name: 'jobs', kind: 'text', value: '<n>', help: 'builds at a time (default: 2)' },
    {
      name: 'max-builds',
      kind: 'text',
      value: '<n>',
      help: 'stop before the first of more builds than this (default: 20)',
    },
    {
      name: 'publisher',
      kind: 'text',
      value: '<registry|oci>',
      help: 'who pushes: BuildKit, or Terrarium from an OCI layout (default: registry)',
    },
    {
      name: 'tag',
      kind: 'list',
      value: '<template>',
      help: 'with --register, another tag: {{name}}-{{version}} (repeatable)',
    },
    { name: 'label', kind: 'list', value: '<key=value>', help: 'label of images that are built (repeatable)' },
    { name: 'annotation', kind: 'list', value: '<key=value>', help: 'annotation of their manifests (repeatable)' },
    { name: 'register', kind: 'flag', help: 'write names and records, as a run on the default branch does' },
    { name: 'allow-dirty', kind: 'flag', help: '--register also what no commit has; records say so' },
    { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
    { name: 'json', kind: 'flag', help: 'print what became of each environment as JSON' },
  ],
  run: async (args, signal) => {
    const stop = stopOnSignals();
    try {
      return await planAndBuild(args, AbortSignal.any([stop.signal, signal]));
    } finally {
      stop.conclude();
    }
  },
};

async function planAndBuild(args: Arguments, signal: AbortSignal): Promise<number> {
  // Before anything is read or built: commits may be made meanwhile.
  const naming = await readNaming(args);
  const templates = await templatesOf(args);
  const planned = await makePlan(args, 'verified', args.positionals, signal);
  const { outcomes, diagnostics } = await buildPlanned(args, { ...planned, naming, templates }, signal);
  const report = await reportOf(planned, outcomes, diagnostics);
  if (args.json)
    printJson({
      formatVersion: 1,
      environments: report.rows.map(({ pins: _, changes: __, packages: ___, ...row }) => row),
    });
  else print(renderPlanText(report));
  printFindings(report);
  const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
  return failed || hasFailed(planned.plan) ? 1 : 0;
}

interface NamedPlan extends Planned {
  readonly naming: Naming | undefined;
  readonly templates: ImageTemplates | undefined;
}

async function templatesOf(args: Arguments): Promise<ImageTemplates | undefined> {
  const option = (name: 'tag' | 'label' | 'annotation') => ({ name: `--${name}`, values: args.list(name) });
  const options = { tags: option('tag'), labels: option('label'), annotations: option('annotation') };
  if (options.tags.values.length > 0 && !args.flag('register'))
    throw new TerrariumError('usage', '--tag is written with names and records: add --register');
  const { mergeBase } = await import('../../../adapters/git-objects.ts');
  return readTemplates(options, { commit: (await mergeBase(resolve(args.root), 'HEAD', 'HEAD')) ?? '' });
}

async function buildPlanned(args: Arguments, planned: NamedPlan, signal: AbortSignal) {
  const { head, plan, registry, local, order, verifyAttestation, naming, templates } = planned;
  if (order.target === undefined && local === undefined) {
    throw new TerrariumError('repository-missing', 'no repository is configured', {
      hint: 'set repository in terrarium.yml, pass --repository, or build into the local engine with --load',
    });
  }
  const options = hostOptions(args, signal);
  const progress = createProgress(process.stderr, args.flag('verbose'));
  const builder = builderOpener(args, planned, signal);
  const ports: ApplyPorts = {
    registry,
    materialize: materializer(options.root, signal),
    openBuilder: async () => {
      if (local === undefined) await builder();
    },
    build: async (request) => (await builder()).build(request),
    smokeTest: async (test) => (await builder()).smokeTest(test),
    readImageFiles: async (request) => (await builder()).readImageFiles(request),
    knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
    makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
    ...local,
    onProgress: progress.report,
    now: () => performance.now() / 1000,
  };
  const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
  try {
    const secrets = builderOptions(args, signal).request.secrets.ids;
    const names = { provenance: naming?.provenance, history: naming?.history };
    const shared = {
      order,
      only: undefined,
      ...names,
      hints: new Map(),
      verifyAttestation,
      secrets,
      templates,
      loads: loadsAll(plan, limits.maxBuilds),
    };
    return await apply(plan, head, ports, { ...shared, ...limits });
  } finally {
    progress.stop();
  }
}

/** Whether to load what registries have: a run that names many environments would fetch all of their images. */
function loadsAll({ items }: Plan, most: number): boolean {
  if (items.length <= most) return true;
  printNote(
    `${items.length} images are more than --max-builds (${most}): those in a registry are not loaded. Name environments.`,
  );
  return false;
}

function builderOpener(args: Arguments, { registry, head }: Planned, signal: AbortSignal): () => Promise<Publishing> {
  let opened: Promise<Publishing> | undefined;
  const publisher = args.text('publisher') ?? 'registry';
  if (publisher !== 'registry' && publisher !== 'oci') {
    throw new TerrariumError(
      'usage',
      `expected registry or oci for --publisher, received ${JSON.stringify(publisher)}`,
    );
  }
  return () => {
    const options = { ...builderOptions(args, signal), publisher } as const;
    opened ??= openBuilder(options, head.config, registry, () => openBuildKit(options, registry));
    return opened;
  };
}
