import { withoutTrailing } from '../../core/names/affixes.ts';
import { isCommitId } from '../../core/names/commit.ts';
import { readCheckoutConfig, withoutDrivers } from './config.ts';
import { mergeBase } from './objects.ts';
import { fetchGit, git, unanswered } from './start.ts';

/** Who may fetch where the checkout kept no credentials. */
export interface FetchCredentials {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly token: string;
}

/** True where the clone does not hold all of its history. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}

/**
 * Whether a commit is another one or an ancestor of it; `undefined` where the clone does not hold one of them, or what is between.
 * `tip` is a commit or the full name of a branch.
 */
export async function isContained(root: string, commit: string, tip: string): Promise<boolean | undefined> {
  if (!isCommitId(commit)) return undefined;
  const args = ['rev-list', '--max-count=1', '--end-of-options', commit, `^${tip}`, '--'];
  const beside = await git(root, args).catch(unanswered);
  if (beside === undefined) return undefined;
  if (beside.trim() === '') return true;
  // What a shallow clone leaves out may lead from one to the other.
  return (await isShallow(root).catch(unanswered)) === false ? false : undefined;
}

/** Fetches one commit with its files and nothing before it; false where that cannot be had. */
export async function fetchCommit(root: string, commit: string, credentials?: FetchCredentials): Promise<boolean> {
  if (!isCommitId(commit)) return false;
  return fetchFrom(root, ['--depth=1', 'origin', commit], credentials);
}

/** How many commits more are fetched, until there is a merge base. */
const STEPS = [50, 200, 1000] as const;

/** Deepens a shallow clone just as far as two commits have a common one; `undefined` where they have none, or nothing can be fetched. */
export async function deepenTo(
  root: string,
  wanted: string,
  head: string,
  credentials?: FetchCredentials,
): Promise<string | undefined> {
  const refs = [wanted, head].filter(isCommitId);
  for (const step of STEPS) {
    if (!(await fetchFrom(root, [`--deepen=${step}`, 'origin', ...refs], credentials))) return undefined;
    const found = await mergeBase(root, wanted, head);
    if (found !== undefined) return found;
    if (!(await isShallow(root))) return undefined;
  }
  return (await fetchFrom(root, ['--unshallow', 'origin', ...refs], credentials))
    ? mergeBase(root, wanted, head)
    : undefined;
}

/**
 * Former paths by path, of files that were renamed since a commit; `head` is a commit, or the work tree without one. They are a
 * convenience of reports: a git that does not answer ends no run, and names none.
 */
export async function renamesSince(
  root: string,
  commit: string,
  head?: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  return (await readRenames(root, commit, head).catch(unanswered)) ?? new Map();
}

async function readRenames(
  root: string,
  commit: string,
  head: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const sides = [commit, ...(head === undefined ? [] : [head])];
  // Files of the work tree pass through their drivers, and submodules are asked with a configuration of their own.
  const flags = withoutDrivers(await readCheckoutConfig(root));
  const listed = await git(root, [...flags, ...DIFF, '--end-of-options', ...sides, '--']);
  const fields = (listed ?? '').split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  return renames;
}

const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative'].concat([
  '-M',
  '--diff-filter=R',
  '--name-status',
  '-z',
]);

// Without the programs that a repository's configuration names: an upload pack for a remote of this machine is one.
const FETCH = ['fetch', '--upload-pack=git-upload-pack', '--no-tags', '--no-recurse-submodules'].concat([
  '--no-write-fetch-head',
  '--quiet',
]);

// A checkout may have kept credentials of its own, beside which GitHub takes no others: ours are for where it kept none.
async function fetchFrom(
  root: string,
  args: readonly string[],
  credentials: FetchCredentials | undefined,
): Promise<boolean> {
  const all = [...FETCH, ...args];
  if (await fetchGit(root, all, {})) return true;
  return credentials !== undefined && fetchGit(root, all, headerOf(credentials));
}

// In a variable, because arguments are seen by every process of the machine.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
function headerOf({ serverUrl, token }: FetchCredentials): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${withoutTrailing(serverUrl, '/')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
