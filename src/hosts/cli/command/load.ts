import { resolve } from 'node:path';
import { type WorkTree, workTree } from '../../../adapters/checkout/work-tree.ts';
import { workspacesOf } from '../../../adapters/environment/workspaces.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import type { Config } from '../../../core/config/config.ts';
import { formerIds } from '../../../core/diff/former-ids.ts';
import { followRenames, hasGone } from '../../../core/diff/renames.ts';
import type { ChangedTree } from '../../../core/incremental/changed-definitions.ts';
import type { Diagnostic } from '../../../core/model/diagnostic.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ReadTree } from '../../../core/model/tree.ts';
import { type Asked, askedBy } from '../../../core/normalize/asked.ts';
import type { Definition, Definitions } from '../../../core/normalize/definitions.ts';
import { requestTeller } from '../../../core/report/describe-request.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { type DefineOptions, define, defineAgain } from '../../../pipeline.ts';
import { parseBuilder } from '../../builder-options.ts';
import { type DefinedHead, defineBase, defineHead } from '../../define-base.ts';
import { type HostOptions, loadConfig, sharedConfig } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { printNote } from './output.ts';

/** What the flags say to every adapter. */
export function hostOptions(args: Arguments, signal: AbortSignal): HostOptions {
  const lookups = args.list('lookup-repository');
  const insecure = args.list('insecure-registry');
  return {
    root: resolve(args.root),
    config: args.config,
    env: process.env,
    signal,
    repository: args.text('repository'),
    builder: parseBuilder(args.text('builder')).kind,
    lookupRepositories: lookups.length === 0 ? undefined : lookups,
    insecureRegistries: insecure.length === 0 ? undefined : insecure,
    notBelow: workspacesOf(args.root, process.env),
    onRequestEnd: tellsRequests(args) ? requestTeller((line) => printNote(logLine(line))) : undefined,
  };
}

function tellsRequests(args: Arguments): boolean {
  return args.flag('debug') || process.env.TERRARIUM_DEBUG === '1';
}

/** Configuration and definitions of the work tree, as far as they are asked for; findings of the configuration come first. */
export async function loadHead(
  options: HostOptions,
  asked?: Asked,
  opened?: ReadTree,
  onDefined?: DefineOptions['onDefined'],
): Promise<Definitions> {
  const tree = opened ?? (await workTree(options.root, options.env));
  // Git lists while the configuration is read. Discovery gets its failure.
  tree.listFiles().catch(() => undefined);
  const { config, diagnostics } = await loadConfig(tree, options);
  const definitions = await define(tree, config, { asked, turn: turnsUntil(options.signal), onDefined });
  return { ...definitions, diagnostics: [...diagnostics, ...definitions.diagnostics] };
}

/** Those definitions of the work tree that depend on changed files: see `defineAgain`. */
export async function loadAgain(
  args: Arguments,
  changed: ChangedTree,
  signal: AbortSignal,
): Promise<readonly Definition[] | undefined> {
  const options = hostOptions(args, signal);
  const { tree } = await args.openSource(options.root, options.env);
  const { config } = await loadConfig(tree, options);
  return defineAgain(tree, config, changed, { asked: askedBy([args.positionals]), turn: turnsUntil(signal) });
}

/** One side of a comparison, and what it was read from. */
export interface LoadedHead extends DefinedHead<WorkTree> {
  readonly head: Definitions;
}

/** What `loadHead` gives, to be compared with a commit. */
export async function loadComparedHead(options: HostOptions, asked: Asked, opened: WorkTree): Promise<LoadedHead> {
  opened.listFiles().catch(() => undefined);
  const { config, diagnostics } = await loadConfig(opened, options);
  const defined = await defineHead(opened, config, { asked, turn: turnsUntil(options.signal) });
  const { head } = defined;
  return { ...defined, head: { ...head, diagnostics: [...diagnostics, ...head.diagnostics] } };
}

/** The other side of a comparison, under the names of today. */
export interface LoadedBase {
  /** `undefined` when nothing is compared. */
  readonly base: Definitions | undefined;
  /** Former id by id, of what was renamed since. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The merge base; `undefined` when nothing is compared. */
  readonly commit: string | undefined;
}

export const NOT_COMPARED: LoadedBase = { base: undefined, renamed: new Map(), commit: undefined };

/** The merge base's definitions, with its own configuration. */
export async function loadBase(
  options: HostOptions,
  baseRef: string,
  { head, ...read }: LoadedHead,
  patterns: readonly (readonly string[])[],
): Promise<LoadedBase> {
  const { mergeBase } = await import('../../../adapters/git/objects.ts');
  const { renamesSince } = await import('../../../adapters/git/history.ts');
  const commit = await mergeBase(options.root, baseRef, 'HEAD');
  if (commit === undefined) {
    const hint = 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0';
    throw new TerrariumError('git-failed', `there is no merge base of ${JSON.stringify(baseRef)} and HEAD here`, {
      hint,
    });
  }
  const tree = await read.tree.commitTree(commit);
  const config = sharedConfig(head.config, await configOf(tree, options));
  const gone = hasGone(await tree.listFiles(), head.files);
  const renames = gone ? await renamesSince(options.root, commit) : new Map<string, string>();
  const asked = askedBy(patterns, formerIds(head, renames));
  const definitions = await defineBase(tree, config, read, { asked, turn: turnsUntil(options.signal) });
  const { base, from } = followRenames(definitions, head, renames);
  return { base, renamed: from, commit };
}

/** The configuration of a commit, which may not have the file that the work tree has. */
export async function configOf(tree: ReadTree, options: HostOptions): Promise<Config> {
  return (await loadConfigOf(tree, options)).config;
}

/** The same with its findings. */
export async function loadConfigOf(
  tree: ReadTree,
  options: HostOptions,
): Promise<Pick<Definitions, 'config' | 'diagnostics'>> {
  const isAbsent = options.config !== undefined && (await tree.readText(options.config)).kind !== 'text';
  return loadConfig(tree, isAbsent ? { ...options, config: undefined } : options);
}

/** Throws where a finding says that the configuration cannot be trusted: then nothing is planned. `commit` is where it was read. */
export function requireConfig(head: Pick<Definitions, 'config' | 'diagnostics'>, commit?: string): void {
  const broken = head.diagnostics.find(
    (diagnostic: Diagnostic) => diagnostic.severity === 'error' && diagnostic.path === head.config.path,
  );
  if (broken === undefined) return;
  const path = commit === undefined ? broken.path : `${commit.slice(0, 12)}:${broken.path}`;
  const where = broken.line === undefined ? path : `${path}:${broken.line}:${broken.column}`;
  throw new TerrariumError(
    'config-invalid',
    `${where}: ${broken.message}`,
    broken.hint === undefined ? {} : { hint: broken.hint },
  );
}
