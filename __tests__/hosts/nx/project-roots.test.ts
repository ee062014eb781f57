import { describe, expect, it } from 'vitest';
import { projectOwners } from '../../../src/hosts/nx/project-roots.ts';
import { memoryTree } from '../../fakes/memory-tree.ts';

async function ownersOf(files: Readonly<Record<string, string>>, ...folders: readonly string[]) {
  const find = await projectOwners(memoryTree({ files }));
  return folders.map(find);
}

const MANIFESTS = {
  'packages/a/package.json': '{}',
  'packages/a/deep/package.json': '{}',
  'other/b/package.json': '{}',
};

describe('the project that owns a folder', () => {
  it('is the nearest with a project.json', async () => {
    const files = { 'apps/a/project.json': '{}', 'apps/a/inner/project.json': '{}' };
    expect(await ownersOf(files, 'apps/a', 'apps/a/x/y', 'apps/a/inner/z', 'apps/b', '.')).toEqual([
      'apps/a',
      'apps/a',
      'apps/a/inner',
      undefined,
      undefined,
    ]);
    expect(await ownersOf({ 'project.json': '{}' }, 'x', '.')).toEqual(['.', '.']);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly (string | undefined)[]]>([
    ['npm', { 'package.json': '{"workspaces":["packages/*"]}' }, ['packages/a', 'packages/a', undefined]],
    [
      'yarn',
      { 'package.json': '{"workspaces":{"packages":["./packages/**/"]}}' },
      ['packages/a', 'packages/a/deep', undefined],
    ],
    [
      'pnpm',
      { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - "!packages/a"\n  - other/b\n' },
      [undefined, undefined, 'other/b'],
    ],
    ['lerna', { 'package.json': '{}', 'lerna.json': '{}' }, ['packages/a', 'packages/a', undefined]],
    ['only exclusions', { 'package.json': '{"workspaces":["!packages/**"]}' }, ['.', '.', 'other/b']],
    ['none', { 'package.json': '{}' }, [undefined, undefined, undefined]],
    ['the root', { 'package.json': '{"nx":{}}' }, ['.', '.', '.']],
    [
      'nothing that can be read',
      { 'package.json': '{', 'pnpm-workspace.yaml': 'a: [' },
      [undefined, undefined, undefined],
    ],
  ])('is the nearest member of the workspaces of %s', async (_what, files, expected) => {
    expect(await ownersOf({ ...MANIFESTS, ...files }, 'packages/a', 'packages/a/deep', 'other/b')).toEqual(expected);
  });
});
