import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ImageTemplates } from '../../../core/names/image-templates.ts';
import { renderPlanText } from '../../../core/report/text.ts';
import { openBuildKit } from '../../composition.ts';
import { BUILDING_MINUTES } from '../../deadline.ts';
import { readTemplates } from '../../image-templates.ts';
import { untilStopped } from '../../stop-signals.ts';
import { type Arguments, BUILDER, COMMON, REGISTRY } from '../command/arguments.ts';
import { buildJson } from '../command/build-json.ts';
import { buildPlanned } from '../command/building.ts';
import type { Command } from '../command/command.ts';
import { readNaming } from '../command/naming.ts';
import { print, printJson, screenFor } from '../command/output.ts';
import { hasFailed, makePlan, printFindings, reportOf } from '../command/planning.ts';

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
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/build.schema.json)' },
  ],
  run: (args, signal) => untilStopped(signal, (stopped) => planAndBuild(args, stopped)),
};

async function planAndBuild(args: Arguments, signal: AbortSignal): Promise<number> {
  const began = performance.now() / 1000;
  // Before anything is read or built: commits may be made meanwhile.
  const naming = await readNaming(args);
  const templates = await templatesOf(args);
  const publisher = publisherOf(args);
  const planned = await makePlan(args, 'verified', args.positionals, signal);
  const { outcomes, diagnostics } = await buildPlanned(
    args,
    {
      ...planned,
      naming,
      templates,
      openBuildKit: (options) => openBuildKit({ ...options, publisher }, planned.registry),
    },
    signal,
  );
  const report = await reportOf(planned, outcomes, diagnostics);
  const seconds = performance.now() / 1000 - began;
  if (args.json) printJson(buildJson(report, outcomes, seconds));
  else print(renderPlanText(report, screenFor('out'), seconds));
  printFindings(report);
  const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
  return failed || hasFailed(planned.plan) ? 1 : 0;
}

function publisherOf(args: Arguments): 'registry' | 'oci' {
  const publisher = args.text('publisher') ?? 'registry';
  if (publisher === 'registry' || publisher === 'oci') return publisher;
  throw new TerrariumError('usage', `expected registry or oci for --publisher, received ${JSON.stringify(publisher)}`);
}

async function templatesOf(args: Arguments): Promise<ImageTemplates | undefined> {
  const option = (name: 'tag' | 'label' | 'annotation') => ({ name: `--${name}`, values: args.list(name) });
  const options = { tags: option('tag'), labels: option('label'), annotations: option('annotation') };
  if (options.tags.values.length > 0 && !args.flag('register'))
    throw new TerrariumError('usage', '--tag is written with names and records: add --register');
  const { mergeBase } = await import('../../../adapters/git-objects.ts');
  return readTemplates(options, { commit: (await mergeBase(resolve(args.root), 'HEAD', 'HEAD')) ?? '' });
}
