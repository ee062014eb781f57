import { chdir } from 'node:process';

/** First argument of the process that the hint store starts: it makes one call of the Actions cache and ends. */
export const CACHE_CALL = 'cache-call';

/** The file that an entry holds. Its name is part of the entry's version, the folder is not. */
export const CACHE_FILE = 'terrarium-hints.json';

/**
 * One call of `@actions/cache`: `restore <prefix>`, or `save <key>`. The library takes the folder, the service and tar's options from
 * the environment of its process, and its log is its only word on most failures.
 */
export async function callCache([call = '', key = '']: readonly string[]): Promise<void> {
  chdir(process.env.GITHUB_WORKSPACE ?? '');
  const { restoreCache, saveCache } = await import('@actions/cache');
  if (call === 'save') {
    await saveCache([CACHE_FILE], key);
    return;
  }
  // No entry has the bare prefix as its key: the newest that starts with it is answered.
  const found = await restoreCache([CACHE_FILE], key, [key]);
  if (found !== undefined && !found.startsWith(key)) throw new Error('the service answered another entry');
}
