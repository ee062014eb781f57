import { workTree } from '../../../adapters/checkout/work-tree.ts';
import {
  fetchedHeads,
  type Head,
  hasRemote,
  localHeads,
  missingCommits,
  remoteHeads,
} from '../../../adapters/git-heads.ts';
import { mergeBase } from '../../../adapters/git-objects.ts';
import { readOnce, sharingContents } from '../../../adapters/shared-contents.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import type { Roots } from '../../../core/cleanup/keep.ts';
import { definitionsAt, type HeadDefinitions, readAllRecords } from '../../../core/cleanup/read-roots.ts';
import type { Config } from '../../../core/config/config.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Repository } from '../../../core/model/reference.ts';
import type { RegistryReader } from '../../../core/model/registry.ts';
import { parseGlob } from '../../../core/text/glob.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { define } from '../../../pipeline.ts';
import { type HostOptions, loadConfig } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { loadConfigOf, requireConfig } from './load.ts';
import { printNote } from './output.ts';

/** Where a clean-up reads what is needed. */
export interface CleanUpRoots {
  readonly config: Config;
  readonly repository: Repository;
  readonly read: (registry: RegistryReader) => Promise<Omit<Roots, 'keptVersions'>>;
  /** `root-unread` where a branch has another commit by now. */
  readonly refuseMoved: () => Promise<void>;
}

/** Finds the branches, and reads nothing else yet. A root that cannot be read is `root-unread`: nothing is guessed of it. */
export async function readCleanUpRoots(args: Arguments, options: HostOptions): Promise<CleanUpRoots> {
  const loaded = await loadConfig(await workTree(options.root, options.env), options);
  requireConfig(loaded);
  const { config } = loaded;
  const { repository } = config;
  if (repository === undefined) {
    const hint = 'set repository in terrarium.yml, or pass --repository';
    throw new TerrariumError('usage', 'no repository is named', { hint });
  }
  const heads = await headsOf(args, options.root);
  return {
    config,
    repository,
    read: async (registry) => {
      const definitions = definitionsAt(await defineAll(heads, options));
      const { records, damaged } = await readAllRecords(registry, repository);
      for (const tag of damaged) printNote(`${logLine(tag)} is no record: it was changed, or is incomplete`);
      await requireCommits(
        options.root,
        records.map(({ commit }) => commit),
      );
      return { definitions, records, isIgnored: matcher(args.list('ignore-tag')) };
    },
    refuseMoved: async () => {
      const now = await headsOf(args, options.root);
      if (JSON.stringify(now) === JSON.stringify(heads)) return;
      throw new TerrariumError('root-unread', 'branches changed while they were read', { hint: 'run it again' });
    },
  };
}

/** Branches of this clone, and those of its remote. */
async function headsOf(args: Arguments, root: string): Promise<readonly Head[]> {
  const ask = args.flag('fetched') ? fetchedHeads : remoteHeads;
  const remote = (await hasRemote(root)) ? await ask(root) : [];
  const isLeftOut = matcher(args.list('without'));
  const named = await Promise.all(args.list('keep-ref').map((ref) => headOf(root, ref)));
  const heads = [...(await localHeads(root)), ...remote].filter(({ ref }) => !isLeftOut(ref));
  const all = [...new Map([...heads, ...named].map((head) => [head.commit, head])).values()];
  const missing = new Set(
    await missingCommits(
      root,
      all.map(({ commit }) => commit),
    ),
  );
  const unread = all.filter(({ commit }) => missing.has(commit));
  if (unread.length === 0) return all;
  const refs = unread.map(({ ref }) => ref);
  const specs = refs.slice(0, MOST_NAMED).map((ref) => `'+${ref}:refs/terrarium/${ref.slice('refs/'.length)}'`);
  throw new TerrariumError(
    'root-unread',
    `this clone does not have ${refs.slice(0, MOST_NAMED).join(', ')}${refs.length > MOST_NAMED ? ' and more' : ''}`,
    {
      hint: `git fetch origin ${specs.join(' ')}`,
    },
  );
}

const MOST_NAMED = 5;

async function headOf(root: string, ref: string): Promise<Head> {
  const commit = await mergeBase(root, ref, ref);
  if (commit !== undefined) return { ref, commit };
  throw new TerrariumError('root-unread', `there is no commit ${JSON.stringify(ref)}`, { hint: 'git fetch origin' });
}

async function defineAll(heads: readonly Head[], options: HostOptions): Promise<readonly HeadDefinitions[]> {
  const source = await workTree(options.root, options.env, { compares: true });
  const work = readOnce(source);
  const read: HeadDefinitions[] = [];
  for (const { ref, commit } of heads) {
    const tree = await sharingContents(await source.commitTree(commit), work);
    const { config, diagnostics } = await loadConfigOf(tree, options);
    const found = await define(tree, config, { turn: turnsUntil(options.signal) });
    read.push({ ref, definitions: { ...found, diagnostics: [...diagnostics, ...found.diagnostics] } });
  }
  return read;
}

/** Records of commits that this clone does not have are those of another repository, whose branches are not known here. */
async function requireCommits(root: string, commits: readonly string[]): Promise<void> {
  const [missing] = await missingCommits(root, commits);
  if (missing === undefined) return;
  throw new TerrariumError(
    'root-unread',
    `a version was registered at commit ${missing.slice(0, 12)}, which this clone does not have`,
    {
      hint: 'git fetch --unshallow origin; a repository that several checkouts push to cannot be cleaned up by one of them',
    },
  );
}

function matcher(patterns: readonly string[]): (text: string) => boolean {
  const globs = patterns.map((pattern) => {
    const glob = parseGlob(pattern);
    if (glob === undefined) throw new TerrariumError('usage', `${JSON.stringify(pattern)} is no pattern`);
    return glob;
  });
  return (text) => globs.some((matches) => matches(text));
}
