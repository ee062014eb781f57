import { describe, expect, it } from 'vitest';
import { formatChange } from '../../../src/core/diff/diff.ts';
import { followRenames } from '../../../src/core/diff/renames.ts';
import { affectedEnvironments } from '../../../src/core/graph/affected.ts';
import { defineAll, type Workspace } from '../../fakes/memory-tree.ts';

const CONFIG = `environments:
  - { path: base/Dockerfile, provides: [acme/base] }
  - { path: a/Dockerfile, name: a }
  - { path: b/requirements.txt, base: "python:3.12", name: b, version: "1" }
`;
const FILES = {
  'base/Dockerfile': 'FROM x\n',
  'a/Dockerfile': 'FROM acme/base\nRUN a\n',
  'b/requirements.txt': 'six==1.16.0\n',
};

async function affected(after: Workspace, before: Workspace = { files: FILES, config: CONFIG }) {
  const [base, head] = await Promise.all([defineAll(before), defineAll(after)]);
  const found = affectedEnvironments(head, followRenames(base, head, new Map()).base);
  return {
    environments: found.environments.map(({ environment, reason, changes }) => [
      environment.id,
      reason,
      ...changes.map(formatChange),
    ]),
    removed: found.removed.map(({ id }) => id),
    failed: found.failed.map(({ origin }) => origin.id),
  };
}

const only = (environments: readonly (readonly string[])[]) => ({ environments, removed: [], failed: [] });

describe('environments that a change affects', () => {
  it('are none where nothing changes what they mean', async () => {
    const files = { ...FILES, 'b/requirements.txt': '# a comment\nsix == 1.16.0\n', 'docs/x.md': '' };
    expect(await affected({ files, config: CONFIG })).toEqual(only([]));
  });

  it('are those that changed, and behind them those that are built on them', async () => {
    expect(await affected({ files: { ...FILES, 'base/Dockerfile': 'FROM x\nRUN b\n' }, config: CONFIG })).toEqual(
      only([
        ['base/Dockerfile', 'definition-changed', 'steps: added RUN b'],
        [
          'a/Dockerfile',
          'parent-changed',
          expect.stringMatching(/^base: parent base\/Dockerfile [0-9a-f]{12} -> [0-9a-f]{12}$/),
        ],
      ]),
    );
  });

  it('come behind what they are built on, whatever their names', async () => {
    const config = 'environments: [{ path: a/Dockerfile }, { path: z/Dockerfile, provides: [acme/z] }]\n';
    const chain = (run: string) => ({ 'a/Dockerfile': 'FROM acme/z\n', 'z/Dockerfile': `FROM x\nRUN ${run}\n` });
    const found = await affected({ files: chain('2'), config }, { files: chain('1'), config });
    expect(found.environments.map(([id]) => id)).toEqual(['z/Dockerfile', 'a/Dockerfile']);
  });

  it('are new ones, and ones that get a new name or version', async () => {
    const config = `${CONFIG.replace('version: "1"', 'version: "2"')}  - { path: c/Dockerfile }\n`;
    expect(await affected({ files: { ...FILES, 'c/Dockerfile': 'FROM y\n' }, config })).toEqual(
      only([
        ['b/requirements.txt', 'name-changed'],
        ['c/Dockerfile', 'new'],
      ]),
    );
  });

  it('are all where images go to another repository', async () => {
    const to = (repository: string) => `repository: ${repository}\n${CONFIG}`;
    const before = { files: FILES, config: to('ghcr.io/acme/a') };
    const files = { ...FILES, 'b/requirements.txt': 'six==1.17.0\n' };
    const found = await affected({ files, config: to('ghcr.io/acme/b') }, before);
    expect(found.environments.map(([id, reason]) => [id, reason])).toEqual([
      ['base/Dockerfile', 'repository-changed'],
      ['a/Dockerfile', 'repository-changed'],
      ['b/requirements.txt', 'definition-changed'],
    ]);
  });

  it('are none that moved, and none that were not selected before are the same', async () => {
    const moved = {
      'base/Dockerfile': FILES['base/Dockerfile'],
      'a/Dockerfile': FILES['a/Dockerfile'],
      'z/requirements.txt': FILES['b/requirements.txt'],
    };
    expect(await affected({ files: moved, config: CONFIG.replace('b/req', 'z/req') })).toEqual(only([]));
    const narrow = CONFIG.split('\n').slice(0, 3).join('\n');
    expect(await affected({ files: FILES, config: CONFIG }, { files: FILES, config: `${narrow}\n` })).toEqual(
      only([['b/requirements.txt', 'new']]),
    );
  });

  it('are told of what is gone, has errors, or had some', async () => {
    const { 'b/requirements.txt': _, ...gone } = FILES;
    const without = CONFIG.split('\n').slice(0, 3).join('\n');
    expect(await affected({ files: gone, config: `${without}\n` })).toEqual({
      environments: [],
      removed: ['b/requirements.txt'],
      failed: [],
    });
    const broken = { ...FILES, 'b/requirements.txt': 'six==\n' };
    expect(await affected({ files: broken, config: CONFIG })).toEqual({
      environments: [],
      removed: [],
      failed: ['b/requirements.txt'],
    });
    expect(await affected({ files: FILES, config: CONFIG }, { files: broken, config: CONFIG })).toEqual(
      only([['b/requirements.txt', 'definition-changed']]),
    );
  });
});
