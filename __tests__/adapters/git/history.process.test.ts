import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isContained } from '../../../src/adapters/git/history.ts';
import { useRepository } from './repository.ts';

const repository = useRepository();

/** Two commits of main, one of a branch beside the second, and a merge of both. */
function history() {
  const made = repository();
  const { write, commit: save, git } = made;
  const commit = (path: string) => {
    write(path);
    return save();
  };
  const [first, second] = [commit('first'), commit('second')];
  git('checkout', '-q', '-b', 'beside', first);
  const beside = commit('beside');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'beside');
  return { ...made, first, second, beside, merge: git('rev-parse', 'HEAD') };
}

describe('whether a commit comes before another one', () => {
  it('is known in a whole clone', async () => {
    const { root, first, second, beside, merge } = history();
    const pairs = [
      [first, second, true],
      [second, second, true],
      [second, first, false],
      [second, beside, false],
      [beside, merge, true],
      [merge, 'refs/heads/main', true],
      [merge, 'refs/heads/beside', false],
    ] as const;
    for (const [commit, tip, expected] of pairs) expect(await isContained(root, commit, tip)).toBe(expected);
  });

  it.each(['a'.repeat(40), 'HEAD', '', '--all', `HEAD^`])('is not known of %j', async (commit) => {
    const { root, merge } = history();
    expect(await isContained(root, commit, merge)).toBeUndefined();
  });

  it.each(['a'.repeat(40), 'refs/remotes/origin/main', 'refs/heads/a..b', ''])('is not known for %j', async (tip) => {
    const { root, first } = history();
    expect(await isContained(root, first, tip)).toBeUndefined();
  });

  it('is known in a shallow clone only where the way is there', async () => {
    const { root, outside, git, first, second, beside, merge } = history();
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = join(outside, 'clone');
    const inner = (...args: readonly string[]) => execFileSync('git', ['-C', clone, ...args], { stdio: 'pipe' });
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${root}`, clone]);
    expect(await isContained(clone, second, merge)).toBe(true);
    expect(await isContained(clone, first, merge)).toBeUndefined();
    expect(await isContained(clone, merge, second)).toBeUndefined();
    inner('fetch', '-q', '--depth=1', 'origin', first);
    expect(await isContained(clone, first, second)).toBeUndefined();
    inner('fetch', '-q', '--unshallow', 'origin');
    expect(await isContained(clone, first, second)).toBe(true);
    expect(await isContained(clone, second, beside)).toBe(false);
  });

  it('is not told by what a repository puts in the place of a commit', async () => {
    const { root, git, first, second, beside } = history();
    git('replace', '--graft', first, second);
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/grafts'), `${beside} ${second}\n`);
    expect(await isContained(root, second, first)).toBe(false);
    expect(await isContained(root, second, beside)).toBe(false);
  });

  it('is not known without a repository', async () => {
    expect(await isContained(repository().outside, 'a'.repeat(40), 'b'.repeat(40))).toBeUndefined();
  });
});
