import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { sized } from '../../test-size.ts';
import { type Checkout, cloneShallow, createCheckout } from '../action/runner-job.ts';
import { terrariumIn } from './terrarium.ts';

const CONFIG = `environments:
  - { path: "*/requirements.txt", base: "python:3.12" }
  - { path: parent/Dockerfile, name: parent, provides: [acme/parent] }
  - { path: child/Dockerfile, name: child }
`;
const schema = validatorOf('log');

interface Entry {
  readonly commit: string | null;
  readonly effect: string;
  readonly id: string;
  readonly hash: string | null;
  readonly formerHash: string | null;
  readonly formerId: string | null;
  readonly changes: readonly string[];
  readonly subject: string | null;
}

let checkout: Checkout;
beforeEach(() => {
  checkout = createCheckout();
  checkout.write({ 'terrarium.yml': CONFIG });
});
afterEach(() => checkout.remove());

function logOf(id: string, args: readonly string[] = [], cwd = checkout.workspace): readonly Entry[] {
  const { out, err } = terrariumIn({ cwd }, 'log', id, '--json', ...args);
  if (out === '') throw new Error(err);
  const document = JSON.parse(out);
  expect(faultsOf(schema, document)).toEqual([]);
  return document.commits;
}

const change = (files: Readonly<Record<string, string>>, subject: string) => {
  checkout.write(files);
  checkout.git('add', '-A');
  checkout.git('commit', '-q', '--allow-empty', '-m', subject);
  return checkout.git('rev-parse', 'HEAD');
};
const toldOf = (entries: readonly Entry[]) => entries.map(({ effect, subject }) => `${effect}: ${subject}`);

describe('log', { timeout: 120_000 }, () => {
  it('tells what commits and the work tree did to one environment, through renames, mistakes and included files', () => {
    change({ 'a/requirements.txt': 'six==1.15.0\n', 'b/requirements.txt': 'idna==3.7\n' }, 'first');
    change({ 'a/requirements.txt': 'six==1.16.0\n' }, 'newer');
    change({ 'a/requirements.txt': '# why\nsix==1.16.0\n' }, 'comment');
    change({ 'b/requirements.txt': 'idna==3.8\n', 'notes.md': 'x' }, 'another');
    change({ 'a/requirements.txt': '-r ../more.txt\nsix==1.16.0\n', 'more.txt': 'idna==3.6\n' }, 'include');
    change({ 'more.txt': 'idna==3.7\n' }, 'included');
    checkout.git('mv', 'a', 'c');
    change({}, 'moved');
    change({ 'c/requirements.txt': 'six ==\n' }, 'broke');
    change({ 'c/requirements.txt': '-r ../more.txt\nsix==1.17.0\n' }, 'mended');
    const steps = ['broken: broke', 'renamed: moved', 'changed: included', 'changed: include', 'changed: newer'];
    expect(toldOf(logOf('c/requirements.txt'))).toEqual(['mended: mended', ...steps, 'added: first']);
    expect(toldOf(logOf('c/requirements.txt', ['--all']))).toContain('none: comment');
    expect(logOf('c/requirements.txt')[2]).toMatchObject({ id: 'c/requirements.txt', formerId: 'a/requirements.txt' });
    checkout.write({ 'more.txt': 'idna==3.9\n' });
    const [pending, ...committed] = logOf('c/requirements.txt');
    expect(pending).toMatchObject({
      commit: null,
      effect: 'changed',
      changes: [expect.stringContaining('3.7 -> ==3.9')],
    });
    expect(committed).toHaveLength(7);
    const limited = terrariumIn({ cwd: checkout.workspace }, 'log', 'c/requirements.txt', '--max-count=2');
    expect(limited.err).toContain('--max-count');
    expect(limited.out).toMatch(/^not committed\n.*\n.*\n[0-9a-f]{12} {2}\d{4}-\d\d-\d\d {2}t {2}mended\n/);
  });

  it('finds what broke a definition through a file that it includes, and what came before', () => {
    change({ 'a/requirements.txt': '-r ../base.txt\n', 'base.txt': 'six==1.15.0\n' }, 'first');
    change({ 'base.txt': 'six==1.16.0\n' }, 'newer');
    checkout.git('rm', '-q', 'base.txt');
    change({}, 'gone');
    change({ 'notes.md': 'x' }, 'unrelated');
    const broken = ['broken: gone', 'changed: newer', 'added: first'];
    expect(toldOf(logOf('a/requirements.txt'))).toEqual(broken);
    change({ 'base.txt': 'six==1.17.0\n' }, 'back');
    expect(toldOf(logOf('a/requirements.txt'))).toEqual(['mended: back', ...broken]);
    expect(logOf('a/requirements.txt').map(({ hash }) => hash === null)).toEqual([false, true, false, false]);
  });

  it('finds what links led to that are no more', () => {
    change({ 'shared/req.txt': 'six==1.15.0\n', 'a/keep': '' }, 'start');
    symlinkSync('../shared/req.txt', join(checkout.workspace, 'a/requirements.txt'));
    change({}, 'link');
    change({ 'shared/req.txt': 'six==1.16.0\n' }, 'through');
    rmSync(join(checkout.workspace, 'a/requirements.txt'));
    change({ 'a/requirements.txt': 'six==1.17.0\n' }, 'file');
    expect(toldOf(logOf('a/requirements.txt'))).toEqual(['changed: file', 'changed: through', 'added: link']);
  });

  it('takes a time that is none for none', () => {
    checkout.write({ 'a/requirements.txt': 'six==1.15.0\n' });
    checkout.git('add', '-A');
    execFileSync(
      'git',
      ['-C', checkout.workspace, '-c', 'user.name=t', '-c', 'user.email=t@x', 'commit', '-qm', 'odd'],
      {
        env: { ...process.env, GIT_COMMITTER_DATE: '@999999999999 +0000' },
      },
    );
    expect(toldOf(logOf('a/requirements.txt'))).toEqual(['added: odd']);
  });

  it('takes a merge for one commit, and tells what a parent did', () => {
    change(
      { 'parent/Dockerfile': 'FROM python:3.12\nRUN a\n', 'child/Dockerfile': 'FROM acme/parent\nCOPY . /x\n' },
      'first',
    );
    checkout.git('checkout', '-q', '-b', 'side');
    change({ 'child/file': 'one' }, 'one');
    change({ 'child/file': 'two' }, 'two');
    checkout.git('checkout', '-q', 'main');
    change({ 'parent/Dockerfile': 'FROM python:3.12\nRUN b\n' }, 'parent');
    checkout.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    expect(toldOf(logOf('child'))).toEqual(['changed: merge', 'changed: parent', 'added: first']);
    expect(logOf('child')[0]?.changes).toEqual([expect.stringContaining('file')]);
  });

  it('does not take the end of a shallow clone for a beginning', () => {
    change({ 'a/requirements.txt': 'six==1.15.0\n' }, 'first');
    change({ 'a/requirements.txt': 'six==1.16.0\n' }, 'second');
    const tip = change({ 'a/requirements.txt': 'six==1.17.0\n' }, 'third');
    const clone = cloneShallow(checkout, tip, 2);
    try {
      expect(toldOf(logOf('a/requirements.txt', [], clone.workspace))).toEqual(['changed: third', 'unknown: second']);
    } finally {
      clone.remove();
    }
  });

  it.each([
    ['nothing is named', [], 'expected one environment'],
    ['nothing is called so', ['nope'], 'no environment is called "nope"'],
    ['there is no commit', ['a/requirements.txt'], 'has no commit'],
  ])('is refused where %s', (_, args, message) => {
    checkout.write({ 'a/requirements.txt': 'six==1.15.0\n' });
    const { code, err } = terrariumIn({ cwd: checkout.workspace }, 'log', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says nothing that a message of a commit could make of a terminal', () => {
    change({ 'a/requirements.txt': 'six==1.15.0\n' }, 'evil \u001b[31mred\u0007 ::error::x');
    const { out } = terrariumIn({ cwd: checkout.workspace }, 'log', 'a/requirements.txt');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('agrees with the hash of every commit of random histories', () => {
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor(seed / 65536) % below;
    };
    const edits: readonly (() => Readonly<Record<string, string>>)[] = [
      () => ({ 'a/requirements.txt': `${random(2) ? '-r ../more.txt\n' : ''}six==1.1${random(3)}.0\n` }),
      () => ({ 'more.txt': `idna==3.${random(3)}\n` }),
      () => ({ 'b/requirements.txt': `idna==3.${random(3)}\n` }),
      () => ({ 'parent/Dockerfile': `FROM python:3.12\nRUN ${'ab'[random(2)]}\n` }),
      () => ({ 'child/Dockerfile': `FROM acme/parent\nCOPY ${random(2) ? '.' : 'file'} /x\n` }),
      () => ({ [`child/${['file', 'other'][random(2)]}`]: `${random(3)}` }),
      () => ({ 'child/.dockerignore': random(2) ? 'other\n' : '\n' }),
      () => ({ 'terrarium.yml': CONFIG.replace('3.12', `3.1${random(2)}`) }),
      () => ({ 'a/requirements.txt': 'six ==\n' }),
      () => {
        rmSync(join(checkout.workspace, 'more.txt'), { force: true });
        return {};
      },
    ];
    const commits: string[] = [];
    for (const edit of edits) checkout.write(edit());
    for (let count = 0; count < sized({ small: 12, ci: 24, nightly: 150 }); count += 1)
      commits.push(change(edits[random(edits.length)]?.() ?? {}, `${count}`));
    const told = new Map(['a/requirements.txt', 'child'].map((id) => [id, logOf(id, ['--max-count=9999'])]));
    const hashesAt = (commit: string): ReadonlyMap<string, string | null> => {
      checkout.git('checkout', '-q', '--detach', commit);
      const { environments } = JSON.parse(
        terrariumIn({ cwd: checkout.workspace }, 'hash', '--json', '--no-memo').out,
      ) as {
        environments: { id: string; hash: string | null }[];
      };
      return new Map(environments.map(({ id, hash }) => [id.replace('/Dockerfile', ''), hash]));
    };
    const hashes = commits.map(hashesAt);
    for (const [id, entries] of told) {
      const expected = commits.flatMap((commit, place) => {
        const [before, after] = [hashes[place - 1]?.get(id) ?? null, hashes[place]?.get(id) ?? null];
        return place > 0 && before !== after ? [[commit, before, after]] : [];
      });
      const found = entries
        .filter(({ commit }) => commit !== commits[0])
        .map(({ commit, formerHash, hash }) => [commit, formerHash, hash]);
      expect(found.toReversed(), id).toEqual(expected);
    }
  });
});
