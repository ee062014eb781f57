import { type WorkTree, workTree } from '../../adapters/checkout/work-tree.ts';
import { renamesSince } from '../../adapters/git/history.ts';
import { explainSilence } from '../../adapters/git/silence.ts';
import { isRefused } from '../../adapters/github/client.ts';
import { findPullRequest } from '../../adapters/github/pull-requests.ts';
import { turnsUntil } from '../../adapters/turns.ts';
import { allowedHosts, type Config } from '../../core/config/config.ts';
import { DEFAULT_REGISTRIES } from '../../core/config/file-keys.ts';
import { formerIds } from '../../core/diff/former-ids.ts';
import { followRenames } from '../../core/diff/renames.ts';
import { type Diagnostic, isClean } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { finding } from '../../core/model/findings.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import { isCommitId } from '../../core/names/commit.ts';
import { askedBy } from '../../core/normalize/asked.ts';
import type { Definitions } from '../../core/normalize/definitions.ts';
import { define } from '../../pipeline.ts';
import { type HostOptions, loadConfig } from '../composition.ts';
import { defineBase, defineHead } from '../define-base.ts';
import { sharedConfig } from '../load-config.ts';
import { proposedEntries } from '../proposed-entries.ts';
import { findMergeBase, openCommit, type Remote } from './commits.ts';
import type { EventFacts, Permitted } from './event.ts';

/** Both sides of the comparison. */
export interface HeadAndBase {
  readonly head: Definitions;
  /** `undefined` when there is nothing to compare with. */
  readonly base: Definitions | undefined;
  /** Former id by id, of what was renamed since the base. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly notes: readonly Diagnostic[];
  /** Entries for what was found, as YAML, where nothing is selected. */
  readonly proposed: readonly string[];
}

/** What the two are read from. */
export interface HeadAndBaseSources {
  readonly options: HostOptions;
  readonly event: EventFacts;
  readonly permitted: Permitted;
  readonly baseRef: string | undefined;
  /** GitHub, where there is a token: for what a shallow clone does not hold. */
  readonly remote: Remote | undefined;
  /** What inputs and labels name beside what is selected. */
  readonly patterns: readonly (readonly string[])[];
  /** Ids in another job's plan. */
  readonly planned: readonly string[];
}

/** Defines the head, and the base at the merge base. A configuration with errors is thrown with its first. */
export async function defineHeadAndBase(sources: HeadAndBaseSources): Promise<HeadAndBase> {
  const { options, permitted, patterns, planned } = sources;
  const checkout = await workTree(options.root, options.env, { compares: isCompared(sources) });
  const { tree: opened, configTree } = await openHead(sources, checkout);
  const { config, diagnostics } = await loadConfig(configTree, options);
  requireClean(diagnostics);
  const compared = await openBase(sources, checkout);
  const own = permitted.trusted || permitted.head !== undefined;
  const believed = own ? config : await withTrustedHosts(config, compared.side?.config, options);
  const asking = { asked: askedBy(patterns, planned), turn: turnsUntil(options.signal) };
  const defined = compared.side === undefined ? undefined : await defineHead(opened, believed, asking);
  const head = defined?.head ?? (await define(opened, believed, asking));
  const { base, renamed, notes } = await readBase(compared, defined, sources);
  return {
    head: { ...head, diagnostics: [...diagnostics, ...head.diagnostics] },
    base,
    renamed,
    proposed: await proposedEntries(async () => defined?.tree ?? opened, head, turnsUntil(options.signal)),
    notes: [...notes, ...hostNotes(config, believed)],
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

function hostNotes(config: Config, believed: Config): readonly Diagnostic[] {
  const known = allowedHosts(believed);
  const note = (how: string, input: string) => {
    const message = `hosts that only the pull request names are not asked${how}`;
    const hint = `check out with fetch-depth: 0 to have the configuration of its base, or set input ${input}`;
    return finding('note', 'hosts-not-trusted', message, { path: config.path, hint });
  };
  return [
    ...([...allowedHosts(config)].every((host) => known.has(host)) ? [] : [note('', 'repository')]),
    ...(config.insecureRegistries.every((host) => believed.insecureRegistries.includes(host))
      ? []
      : [note(' over plain HTTP', 'insecure-registries')]),
  ];
}

// The head of a workflow_run is never checked out, and the configuration is the base's.
async function openHead({ options, permitted: { head }, remote }: HeadAndBaseSources, checkout: WorkTree) {
  if (head === undefined) return { tree: checkout, configTree: checkout };
  const tree = await openCommit(options.root, head, remote, checkout.commitTree);
  if (tree !== undefined) return { tree, configTree: checkout };
  throw new TerrariumError('git-failed', `the head commit ${head} is not in this clone, and cannot be fetched`, {
    hint: `run before this step: git fetch --no-tags origin ${head}`,
  });
}

function requireClean(diagnostics: readonly Diagnostic[]): void {
  const broken = diagnostics.find(({ severity }) => severity === 'error');
  if (broken === undefined) return;
  const where = broken.line === undefined ? broken.path : `${broken.path}:${broken.line}:${broken.column ?? 1}`;
  throw new TerrariumError(
    'config-invalid',
    `${where}: ${broken.message}`,
    broken.hint === undefined ? {} : { hint: broken.hint },
  );
}

interface OpenedBase {
  /** `undefined` when there is nothing to compare with. */
  readonly side: BaseSide | undefined;
  readonly notes: readonly Diagnostic[];
}

interface BaseSide {
  readonly tree: ReadTree;
  readonly config: Config;
  /** Where its objects are on this machine: git finds renames. */
  readonly commit: string;
}

/** The base's side of what the head asks for, under the names of today. */
async function readBase(
  { side, notes }: OpenedBase,
  defined: Awaited<ReturnType<typeof defineHead>> | undefined,
  { options, permitted, patterns }: HeadAndBaseSources,
): Promise<Omit<HeadAndBase, 'head' | 'proposed'>> {
  if (side === undefined || defined === undefined) return { base: undefined, renamed: NONE, notes };
  const { head } = defined;
  try {
    const renames = await renamesSince(options.root, side.commit, permitted.head);
    const asking = { asked: askedBy(patterns, formerIds(head, renames)), turn: turnsUntil(options.signal) };
    const former = await defineBase(side.tree, sharedConfig(head.config, side.config), defined, asking);
    const { base, from } = followRenames(former, head, renames);
    return { base, renamed: from, notes };
  } catch (error) {
    return { base: undefined, renamed: NONE, notes: whyNotCompared(error).notes };
  }
}

// A row of a matrix builds what another job compared.
function isCompared({ permitted, planned }: HeadAndBaseSources): boolean {
  return !(permitted.mode === 'build' && permitted.trusted && planned.length > 0);
}

async function openBase(sources: HeadAndBaseSources, checkout: WorkTree): Promise<OpenedBase> {
  const { options, event, permitted, baseRef, remote } = sources;
  if (!isCompared(sources)) return { side: undefined, notes: [] };
  const wanted = baseRef ?? (await ownBase(permitted, remote)) ?? permitted.base;
  if (wanted === undefined) return { side: undefined, notes: [] };
  const commit = await findMergeBase(
    options.root,
    baseCandidates(wanted, event, permitted),
    headOf(event, permitted),
    remote,
  );
  try {
    const tree = commit === undefined ? undefined : await openCommit(options.root, commit, remote, checkout.commitTree);
    if (commit === undefined || tree === undefined) return await notFound(options.root, remote);
    const { config, diagnostics } = await loadConfig(tree, { ...options, config: await configOf(tree, options) });
    if (!isClean(diagnostics)) return notCompared('its configuration has errors', 'correct it on the base branch');
    return { side: { tree, config, commit }, notes: [] };
  } catch (error) {
    return whyNotCompared(error);
  }
}

function whyNotCompared(error: unknown): OpenedBase {
  if (error instanceof TerrariumError) return notCompared(error.message, error.hint ?? 'check out with fetch-depth: 0');
  throw error;
}

// The default branch is what a workflow_run runs from, and another one may be what its pull request is to be merged into.
async function ownBase({ pullRequest }: Permitted, remote: Remote | undefined): Promise<string | undefined> {
  if (pullRequest?.kind !== 'head' || remote === undefined) return undefined;
  const found = await findPullRequest(remote.github, pullRequest);
  return found === undefined || isRefused(found) || !isCommitId(found.base) ? undefined : found.base;
}

async function notFound(root: string, remote: Remote | undefined): Promise<OpenedBase> {
  const { why, hint } = await explainSilence(root);
  const ask = remote === undefined ? 'pass github-token' : 'give the job contents: read';
  return notCompared(why, `${hint}, or ${ask}`);
}

// Without a checkout of git there is no HEAD either.
function headOf({ checkedOut, sha }: EventFacts, { head }: Permitted): string {
  return head ?? checkedOut ?? sha;
}

/** Names of the base, best first: a commit, a branch here, or one of the remote; for a pull request also what GitHub merged it into. */
function baseCandidates(wanted: string, event: EventFacts, { base }: Permitted): readonly string[] {
  const merged = event.name === 'pull_request' && wanted === base && event.checkedOut === event.sha;
  // GitHub's merge commit has the base as its first parent, which a clone of depth 2 holds, whatever became of the branch since.
  return [wanted, `refs/remotes/origin/${wanted}`, ...(merged ? ['HEAD^1'] : [])];
}

// A configuration that was named may be newer than the base.
async function configOf(tree: ReadTree, { config }: HostOptions): Promise<string | undefined> {
  const known = config !== undefined && (await tree.readText(config)).kind !== 'absent';
  return known ? config : undefined;
}

function notCompared(why: string, hint: string): OpenedBase {
  const message = `not compared with the merge base: ${why}`;
  return { side: undefined, notes: [finding('note', 'not-compared', message, { path: '.', hint })] };
}

/**
 * The configuration of a stranger's pull request, without its say on which hosts are asked, and how: those are the base's, else the
 * inputs' and the defaults.
 */
async function withTrustedHosts(config: Config, base: Config | undefined, options: HostOptions): Promise<Config> {
  const { config: inputs } = await loadConfig(EMPTY, { ...options, config: undefined });
  const trusted = base ?? inputs;
  const hosts = new Set([...DEFAULT_REGISTRIES, ...allowedHosts(trusted)]);
  const isTrusted = (repository: Repository | undefined) => repository !== undefined && hosts.has(repository.registry);
  return {
    ...config,
    allowedRegistries: trusted.allowedRegistries,
    insecureRegistries: trusted.insecureRegistries,
    // With these, registries and workspaces of Azure are told who is signed in.
    acr: trusted.acr,
    azureml: trusted.azureml,
    repository: isTrusted(config.repository) ? config.repository : trusted.repository,
    stagingRepository: undefined,
    lookupRepositories: config.lookupRepositories.filter(isTrusted),
  };
}

const EMPTY = {
  listFiles: async () => [],
  readText: async () => ({ kind: 'absent' }),
  listContext: async () => undefined,
  digestFile: () => Promise.reject(new Error('an empty tree has no files')),
} as const satisfies ReadTree;
