import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createFile } from '../../../adapters/files/write-file.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ImageTemplates } from '../../../core/names/image-templates.ts';
import { formatCommentFile } from '../../../core/report/comment.ts';
import { formatJobReport } from '../../../core/report/job-report.ts';
import type { Report } from '../../../core/report/report.ts';
import { renderPlanText } from '../../../core/report/text.ts';
import { openBuildKit } from '../../composition.ts';
import { BUILDING_MINUTES } from '../../deadline.ts';
import { readTemplates } from '../../image-templates.ts';
import { untilStopped } from '../../stop-signals.ts';
import { type Arguments, BUILDER, COMMON, PULL_REQUEST, REGISTRY, requireOneForm } from '../command/arguments.ts';
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
    ...PULL_REQUEST,
    { name: 'report', kind: 'text', value: '<file>', help: 'new file for what became of it, for plan --reports' },
    { name: 'register', kind: 'flag', help: 'write names and records, as a run on the default branch does' },
    { name: 'allow-dirty', kind: 'flag', help: '--register also what no commit has; records say so' },
    {
      name: 'keep-failed',
      kind: 'flag',
      help: 'keep what a failed build was made from, with a script that opens a shell in it',
    },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/build.schema.json)' },
  ],
  run: (args, signal) => untilStopped(signal, (stopped) => planAndBuild(args, stopped)),
};

async function planAndBuild(args: Arguments, signal: AbortSignal): Promise<number> {
  requireOneForm(args, 'json', 'markdown');
  const began = performance.now() / 1000;
  // Before anything is read or built: commits may be made meanwhile.
  const file = await newFile(args.text('report'));
  const naming = await readNaming(args);
  const templates = await templatesOf(args);
  const publisher = publisherOf(args);
  const planned = await makePlan(args, 'verified', args.positionals, signal);
  const applied = await buildPlanned(
    args,
    {
      ...planned,
      naming,
      templates,
      openBuildKit: (options) => openBuildKit({ ...options, publisher }, planned.registry),
    },
    signal,
  );
  const { outcomes, versions } = applied;
  const report = await reportOf(planned, outcomes, applied);
  if (file !== undefined) await writeReport(file, report);
  const seconds = performance.now() / 1000 - began;
  if (args.json) printJson(buildJson(report, outcomes, seconds));
  else print(args.flag('markdown') ? formatCommentFile(report) : renderPlanText(report, screenFor('out'), seconds));
  printFindings(report);
  const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
  const unregistered = versions.some(({ status }) => status === 'failed' || status === 'taken');
  return failed || unregistered || hasFailed(planned.plan) ? 1 : 0;
}

// Before anything is built: what cannot be told afterwards is not done.
async function newFile(path: string | undefined): Promise<string | undefined> {
  const isThere = path !== undefined && (await lstat(path).catch(() => undefined)) !== undefined;
  if (isThere) throw new TerrariumError('usage', `--report: ${JSON.stringify(path)} is there already`);
  return path;
}

async function writeReport(path: string, report: Report): Promise<void> {
  await createFile(path, formatJobReport(report)).catch((cause: NodeJS.ErrnoException) => {
    if (cause instanceof TerrariumError) throw cause;
    const hint = 'name a new file in a folder that exists';
    throw new TerrariumError('usage', `--report: ${JSON.stringify(path)} cannot be written: ${cause.code}`, {
      cause,
      hint,
    });
  });
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
  const { mergeBase } = await import('../../../adapters/git/objects.ts');
  return readTemplates(options, { commit: (await mergeBase(resolve(args.root), 'HEAD', 'HEAD')) ?? '' });
}
