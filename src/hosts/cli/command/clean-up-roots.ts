import { workTree } from '../../../adapters/checkout/work-tree.ts';
import {
  fetchedHeads,
  type Head,
  hasRemote,
  localHeads,
  missingCommits,
  remoteHeads,
  unreadPart,
} from '../../../adapters/git/heads.ts';
import { mergeBase } from '../../../adapters/git/objects.ts';
import { readOnce, sharingContents } from '../../../adapters/shared-contents.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import type { Roots } from '../../../core/cleanup/keep.ts';
import {
  definitionsAt,
  digestsIn,
  type HeadDefinitions,
  type RepositoryRecords,
} from '../../../core/cleanup/read-roots.ts';
import { storedImages } from '../../../core/cleanup/stored-images.ts';
import type { Config } from '../../../core/config/config.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Repository } from '../../../core/model/reference.ts';
import type { EnvironmentRecord } from '../../../core/oci/records.ts';
import { parseGlob } from '../../../core/text/glob.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { define } from '../../../pipeline.ts';
import { openStores } from '../../composition.ts';
import { type HostOptions, loadConfig } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { loadConfigOf, requireConfig } from './load.ts';
import { printNote } from './output.ts';

/** Where a clean-up reads what is needed. */
export interface CleanUpRoots {
  readonly config: Config;
  readonly repository: Repository;
  readonly read: (readRecords: ReadRecords) => Promise<Omit<Roots, 'keptVersions' | 'newestOnly'>>;
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
    read: async (readRecords) => {
      const { definitions, named } = definitionsAt(await defineAll(args, heads, options), repository);
      const recorded = await readRecords();
      for (const tag of recorded.damaged) printNote(`${logLine(tag)} is no record: it was changed, or is incomplete`);
      for (const name of recorded.unlabelled)
        printNote(`changes of ${logLine(name)} cannot be read: all of its versions stay`);
      if (!args.flag('any-commit')) await requireCommits(options.root, recorded.records);
      const stored = await storedImages(await openStores(options, config), repository);
      const digests = recorded.records.flatMap(({ definition }) => digestsIn(definition, repository));
      return {
        ...{ ...recorded, definitions, stored, named: new Set([...named, ...digests]) },
        isIgnored: matcher(args.list('ignore-tag')),
      };
    },
    refuseMoved: async () => {
      const now = await headsOf(args, options.root);
      if (JSON.stringify(now) === JSON.stringify(heads)) return;
      throw new TerrariumError('root-unread', 'branches changed while they were read', { hint: 'run it again' });
    },
  };
}

type ReadRecords = () => Promise<RepositoryRecords>;

/** Branches of this clone, and those of its remote. */
async function headsOf(args: Arguments, root: string): Promise<readonly Head[]> {
  const ask = args.flag('fetched') ? fetchedHeads : remoteHeads;
  const isAsked = args.flag('fetched') || (await hasRemote(root));
  const remote = isAsked ? await ask(root) : [];
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
  const [{ ref } = { ref: '' }] = unread;
  const more = unread.length === 1 ? '' : ` and ${unread.length - 1} more`;
  throw new TerrariumError('root-unread', `this clone does not have ${ref}${more}`, { hint: FETCH });
}

const FETCH = "git fetch origin '+refs/heads/*:refs/remotes/origin/*' '+refs/pull/*/merge:refs/terrarium/pull/*/merge'";

async function headOf(root: string, ref: string): Promise<Head> {
  const commit = await mergeBase(root, ref, ref);
  if (commit !== undefined) return { ref, commit };
  throw new TerrariumError('root-unread', `there is no commit ${JSON.stringify(ref)}`, { hint: 'git fetch origin' });
}

async function defineAll(
  args: Arguments,
  heads: readonly Head[],
  options: HostOptions,
): Promise<readonly HeadDefinitions[]> {
  const source = await workTree(options.root, options.env, { compares: true });
  const work = readOnce(source);
  const read: HeadDefinitions[] = [];
  for (const { ref, commit } of heads) {
    const own = await source.commitTree(commit);
    const unread = args.flag('as-checked-out') ? undefined : await unreadPart(options.root, commit, own);
    if (unread !== undefined)
      throw new TerrariumError('root-unread', `${ref} has ${unread}, which this clone does not have`, {
        hint: 'check out with submodules and lfs as builds do; --as-checked-out, where they have none either',
      });
    const tree = await sharingContents(own, work);
    const { config, diagnostics } = await loadConfigOf(tree, options);
    const found = await define(tree, config, { turn: turnsUntil(options.signal) });
    read.push({ ref, definitions: { ...found, diagnostics: [...diagnostics, ...found.diagnostics] } });
  }
  return read;
}

/** Records of commits that this clone does not have are those of another repository, whose branches are not known here. */
async function requireCommits(root: string, records: readonly Pick<EnvironmentRecord, 'commit'>[]): Promise<void> {
  const commits = records.map(({ commit }) => commit);
  const [missing] = await missingCommits(root, commits);
  if (missing === undefined) return;
  throw new TerrariumError('root-unread', `a version was registered at ${missing}, which this clone does not have`, {
    hint: 'git fetch --unshallow origin; --any-commit, where it is gone and no other repository pushes there',
  });
}

function matcher(patterns: readonly string[]): (text: string) => boolean {
  const globs = patterns.map((pattern) => {
    const glob = parseGlob(pattern);
    if (glob === undefined) throw new TerrariumError('usage', `${JSON.stringify(pattern)} is no pattern`);
    return glob;
  });
  return (text) => globs.some((matches) => matches(text));
}
