import { setTimeout as sleep } from 'node:timers/promises';
import { type CleanUp, chooseRemovals } from '../../../core/cleanup/choose-removals.ts';
import { inventoryOf } from '../../../core/cleanup/inventory.ts';
import type { Roots } from '../../../core/cleanup/keep.ts';
import { type Marks, readMarks, writeMarks } from '../../../core/cleanup/marks.ts';
import { recordsOf } from '../../../core/cleanup/read-roots.ts';
import { type RemovalPorts, type Removed, removeUnneeded } from '../../../core/cleanup/remove.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Repository } from '../../../core/model/reference.ts';
import type { Registry, RegistryRemover } from '../../../core/model/registry.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import { CLEAN_UP_COLUMNS, cleanUpCells, summarizeCleanUp } from '../../../core/report/describe-clean-up.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { type HostOptions, openRegistry } from '../../composition.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import { readCleanUpRoots } from '../command/clean-up-roots.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { printJson, printNote, printTable } from '../command/output.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** GitHub takes a removal a second. */
const REMOVING_MS = 4 * 3_600_000;
/** More than reading an index takes. */
const PAUSE_MS = 10_000;

export const command: Command = {
  usage: 'gc [flags]',
  summary:
    'Shows which images of the repository no branch, version or tag needs, and since when. Removes nothing without --remove.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    {
      name: 'remove',
      kind: 'flag',
      help: 'remove what is not needed for long enough, and remember what is not needed now',
    },
    {
      name: 'keep-days',
      kind: 'text',
      value: '<days>',
      help: `how long an image stays when nothing needs it (default: ${KEPT_DAYS}; 0: not at all)`,
    },
    {
      name: 'keep-versions',
      kind: 'text',
      value: '<number>',
      help: 'last versions of each name that stay (default: all)',
    },
    { name: 'keep-ref', kind: 'list', value: '<ref|commit>', help: 'keep what is needed there as well (repeatable)' },
    {
      name: 'without',
      kind: 'list',
      value: '<pattern>',
      help: 'branches that keep nothing, as refs/heads/old/* (repeatable)',
    },
    {
      name: 'ignore-tag',
      kind: 'list',
      value: '<pattern>',
      help: 'tags for people that keep nothing, as sha-* (repeatable)',
    },
    { name: 'newest-only', kind: 'flag', help: 'of a definition at a branch, keep nothing but its newest image' },
    {
      name: 'any-commit',
      kind: 'flag',
      help: 'versions may be of commits that this clone does not have: no other repository pushes there',
    },
    {
      name: 'as-checked-out',
      kind: 'flag',
      help: 'builds have no more of submodules and Git LFS than this clone',
    },
    { name: 'fetched', kind: 'flag', help: 'take the branches that this clone fetched last; do not ask the remote' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/gc.schema.json)' },
  ],
  run: async (args, signal) => {
    if (args.positionals.length > 0)
      throw new TerrariumError('usage', 'gc takes no names: it looks at the whole repository');
    const scope = await openScope(args, signal);
    const { found, marks } = scope;
    const removes = args.flag('remove');
    const removed = removes ? await applyCleanUp(scope) : undefined;
    if (args.json) printJson(cleanUpJson(scope, removed));
    else {
      const rows = cleanUpCells(found, removed?.images).map((row) => row.map((cell) => logLine(cell)));
      if (rows.length > 0) printTable([CLEAN_UP_COLUMNS, ...rows], (_, row) => (row === 0 ? 'heading' : undefined));
      printNote(`${formatRepository(scope.repository)}: ${summarizeCleanUp(found)}`);
      if (!removes && found.removed.length > 0) printNote('nothing was removed: --remove does that');
      else if (!removes && found.waiting.some(({ entry }) => !marks.since.has(entry.digest)))
        printNote('the time of what is new here begins with the first --remove');
    }
    return 0;
  },
};

interface Scope extends Pick<RemovalPorts, 'lookAgain' | 'lookAtRepository' | 'pause'> {
  readonly registry: Registry & RegistryRemover;
  readonly repository: Repository;
  readonly marks: Marks;
  readonly found: CleanUp;
}

async function openScope(args: Arguments, signal: AbortSignal): Promise<Scope> {
  const options = hostOptions(args, signal);
  const opened = await readCleanUpRoots(args, options);
  const { config, repository } = opened;
  const registry = { ...openRegistry(options, config), ...(await packageRemoverOf(repository, options)) };
  const kept = { keptVersions: keptVersions(args), newestOnly: args.flag('newest-only') };
  const [takeInventory, readRecords] = [inventoryOf(registry, repository), recordsOf(registry, repository)];
  let roots: Roots = { ...(await opened.read(readRecords)), ...kept };
  const marks = await readMarks(registry, repository);
  const moment = { now: Date.now(), keptMs: keptMs(args) };
  const look = async () => chooseRemovals(await takeInventory(), roots, marks, moment);
  return {
    ...{ registry, repository, marks },
    found: await look(),
    lookAgain: async () => {
      await opened.refuseMoved();
      roots = { ...roots, ...(await readRecords()) };
      return look();
    },
    lookAtRepository: look,
    pause: () => sleep(PAUSE_MS, undefined, { signal }),
  };
}

/** GitHub's registry removes nothing by its own API, and GitHub does by another one. */
async function packageRemoverOf(
  repository: Repository,
  { env, onRequestEnd }: HostOptions,
): Promise<Partial<RegistryRemover>> {
  const { GITHUB_REGISTRY, packageRemover } = await import('../../../adapters/github/package-versions.ts');
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (repository.registry !== GITHUB_REGISTRY || token === undefined) return {};
  const { gitHub } = await import('../../../adapters/github/client.ts');
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const github = gitHub({ token, apiUrl, repository: repository.path, budgetMs: REMOVING_MS, onRequestEnd });
  return packageRemover(github, repository);
}

function keptVersions(args: Arguments): number | undefined {
  return args.text('keep-versions') === undefined ? undefined : args.count('keep-versions', 1);
}

function keptMs(args: Arguments): number {
  return args.text('keep-days') === '0' ? 0 : args.count('keep-days', KEPT_DAYS) * DAY_MS;
}

/** Remembers first: what is killed here goes on where it was. */
async function applyCleanUp({ registry, repository, found, marks, ...ports }: Scope): Promise<Removed> {
  const all = [...found.waiting, ...found.removed].map(({ entry, since }) => [entry.digest, since] as const);
  const remember = (since: Marks['since'], parts: Marks['parts']) =>
    writeMarks(registry, repository, { since, parts }, printNote);
  await remember(new Map(all), new Set([...marks.parts, ...found.children]));
  const isDone = found.removed.length + found.children.length === 0;
  const removed = isDone ? NOTHING : await removeUnneeded(repository, found, { registry, ...ports });
  if (!isDone) await remember(new Map(all.filter(([digest]) => !removed.images.has(digest))), new Set());
  return removed;
}

const NOTHING: Removed = { images: new Set(), manifests: 0 };

function cleanUpJson({ repository, found }: Scope, removed: Removed | undefined) {
  const images = [
    ...found.removed.map((one) => ({ ...one, goes: removed?.images.has(one.entry.digest) ?? true })),
    ...found.waiting.map((one) => ({ ...one, goes: false })),
  ];
  return {
    formatVersion: 1,
    repository: formatRepository(repository),
    removed: removed?.manifests ?? null,
    bytes: found.bytes,
    images: images.map(({ entry, since, goes }) => ({
      digest: entry.digest,
      definition: entry.definition,
      tags: entry.tags,
      since: new Date(since).toISOString(),
      goes,
    })),
    kept: [...found.kept].map(([digest, reason]) => ({ digest, reason })),
  };
}
