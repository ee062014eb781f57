import { gitTree, mergeBase } from '../../adapters/git-objects.ts';
import { workTree } from '../../adapters/work-tree.ts';
import { allowedHosts, type Config, DEFAULT_REGISTRIES } from '../../core/config.ts';
import type { Definitions } from '../../core/definitions.ts';
import { TerrariumError } from '../../core/errors.ts';
import { type Diagnostic, isClean } from '../../core/model.ts';
import type { Repository } from '../../core/names/reference.ts';
import type { ReadTree } from '../../core/ports.ts';
import { define } from '../../pipeline.ts';
import { type HostOptions, loadConfig } from '../composition.ts';
import type { EventFacts, Permitted } from './event.ts';

/** Both sides of the comparison. */
export interface Sides {
  readonly head: Definitions;
  /** `undefined` when there is nothing to compare with. */
  readonly base: Definitions | undefined;
  readonly notes: readonly Diagnostic[];
}

/** Defines the head, and the base at the merge base. A configuration with errors is thrown with its first. */
export async function defineSides(
  options: HostOptions,
  event: EventFacts,
  verdict: Permitted,
  baseRef: string | undefined,
): Promise<Sides> {
  const { tree, configTree } = await openHead(options, verdict);
  const { config, diagnostics } = await loadConfig(configTree, options);
  requireClean(diagnostics);
  const { base, notes } = await defineBase(options, event, verdict, baseRef);
  const own = verdict.trusted || verdict.head !== undefined;
  const believed = own ? config : await withTrustedHosts(config, base?.config, options);
  const head = await define(tree, believed);
  return {
    head: { ...head, diagnostics: [...diagnostics, ...head.diagnostics] },
    base,
    notes: [...notes, ...hostNotes(config, believed)],
  };
}

function hostNotes(config: Config, believed: Config): readonly Diagnostic[] {
  const same = allowedHosts(config).every((host) => allowedHosts(believed).includes(host));
  if (same) return [];
  const message = 'hosts that only the pull request names are not asked';
  const hint = 'check out with fetch-depth: 0 to have the configuration of its base, or set input repository';
  return [{ severity: 'note', code: 'hosts-not-trusted', message, path: config.path, hint }];
}

// The head of a workflow_run is never checked out, and the configuration is the base's.
async function openHead(options: HostOptions, { head }: Permitted): Promise<{ tree: ReadTree; configTree: ReadTree }> {
  const checkout = await workTree(options.root);
  if (head === undefined) return { tree: checkout, configTree: checkout };
  if ((await mergeBase(options.root, head, head)) === undefined) {
    const hint = `run before this step: git fetch --no-tags origin ${head}`;
    throw new TerrariumError('git-failed', `the head commit ${head} is not in this clone`, { hint });
  }
  return { tree: await gitTree(options.root, head), configTree: checkout };
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

type BaseSide = Pick<Sides, 'base' | 'notes'>;

async function defineBase(
  options: HostOptions,
  event: EventFacts,
  verdict: Permitted,
  baseRef: string | undefined,
): Promise<BaseSide> {
  const wanted = baseRef ?? verdict.base;
  if (wanted === undefined) return { base: undefined, notes: [] };
  const commit = await findBase(options.root, wanted, event, verdict);
  if (commit === undefined) return notCompared('its commit is not in this clone', 'check out with fetch-depth: 0');
  try {
    const tree = await gitTree(options.root, commit);
    const { config, diagnostics } = await loadConfig(tree, { ...options, config: await configOf(tree, options) });
    if (!isClean(diagnostics)) return notCompared('its configuration has errors', 'correct it on the base branch');
    return { base: await define(tree, config), notes: [] };
  } catch (error) {
    if (error instanceof TerrariumError)
      return notCompared(error.message, error.hint ?? 'check out with fetch-depth: 0');
    throw error;
  }
}

/** Merge base with a commit, a branch here, or one of the remote; for a pull request also what GitHub merged it into. */
async function findBase(
  root: string,
  wanted: string,
  event: EventFacts,
  { head = 'HEAD', base }: Permitted,
): Promise<string | undefined> {
  const merged = event.name === 'pull_request' && wanted === base && event.checkedOut === event.sha;
  // GitHub's merge commit has the base as its first parent, which a clone of depth 2 holds, whatever became of the branch since.
  const candidates = [wanted, `refs/remotes/origin/${wanted}`, ...(merged ? ['HEAD^1'] : [])];
  for (const candidate of candidates) {
    const commit = await mergeBase(root, candidate, head);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

// A configuration that was named may be newer than the base.
async function configOf(tree: ReadTree, { config }: HostOptions): Promise<string | undefined> {
  const known = config !== undefined && (await tree.readText(config)).kind !== 'absent';
  return known ? config : undefined;
}

function notCompared(why: string, hint: string): BaseSide {
  const message = `not compared with the merge base: ${why}`;
  return { base: undefined, notes: [{ severity: 'note', code: 'not-compared', message, path: '.', hint }] };
}

/**
 * The configuration of a stranger's pull request, without its say on which hosts are asked: those are the base's, else the
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
