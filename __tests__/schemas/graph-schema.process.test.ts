import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONFIGURED_TREE, DECLARED_TREE, makeTree, terrarium } from './command-line.ts';
import { faultsOf, validatorOf } from './validators.ts';

interface GraphDocument {
  readonly environments: readonly Readonly<Record<string, unknown>>[];
}

const graphSchema = validatorOf('graph');
const affectedSchema = validatorOf('affected');
const trees = [makeTree(DECLARED_TREE), makeTree(CONFIGURED_TREE), makeTree({ 'README.md': '' })] as const;
const [declared, configured, empty] = trees;
afterAll(() => {
  for (const tree of trees) tree.remove();
});

const graphOf = (root: string, ...args: readonly string[]) => terrarium('graph', '--json', `--root=${root}`, ...args);

describe('graph --json', () => {
  it.each([
    ['without a configuration', declared.root, 1],
    ['with one', configured.root, 1],
    ['of an empty tree', empty.root, 0],
  ])('is valid %s', (_what, root, expected) => {
    const { status, document } = graphOf(root);
    expect(faultsOf(graphSchema, document)).toEqual([]);
    expect(status).toBe(expected);
  });

  it('has what patterns name and what that depends on', () => {
    const { status, document } = graphOf(configured.root, 'child');
    const shown = (document as GraphDocument).environments.map(({ id, selected, parents }) => [id, selected, parents]);
    expect(shown).toEqual([
      ['base/Dockerfile', true, []],
      ['child/Dockerfile', true, ['base/Dockerfile']],
    ]);
    expect(status).toBe(0);
  });

  it.each<[string, (document: GraphDocument) => unknown]>([
    ['another format version', (document) => ({ ...document, formatVersion: 2 })],
    ['a member more', (document) => ({ ...document, extra: true })],
    [
      'an environment without inputs',
      ({ environments: [{ inputs: _, ...first } = {}], ...rest }) => ({ ...rest, environments: [first] }),
    ],
    [
      'parents that are no ids',
      ({ environments: [first], ...rest }) => ({ ...rest, environments: [{ ...first, parents: [1] }] }),
    ],
  ])('has a schema that refuses %s', (_what, change) => {
    const { document } = graphOf(configured.root);
    expect(faultsOf(graphSchema, change(document as GraphDocument))).not.toEqual([]);
  });
});

describe('affected --json', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', configured.root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    });
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message=x');
  };

  it('is valid, and has reasons, inputs and what is removed', () => {
    git('init', '--quiet');
    commit();
    const base = git('rev-parse', 'HEAD').trim();
    writeFileSync(join(configured.root, 'base/Dockerfile'), 'FROM python:3.12-slim\nRUN pip install six==1.17.0\n');
    git('rm', '--quiet', 'floating/requirements.txt');
    commit();
    const { status, document } = terrarium('affected', '--json', '--base=HEAD~1', `--root=${configured.root}`);
    expect(faultsOf(affectedSchema, document)).toEqual([]);
    expect(status).toBe(1);
    expect(document).toMatchObject({
      formatVersion: 1,
      base,
      environments: [
        {
          id: 'base/Dockerfile',
          reason: 'definition-changed',
          parents: [],
          inputs: ['base/Dockerfile', 'terrarium.yml'],
        },
        { id: 'child/Dockerfile', reason: 'parent-changed', parents: ['base/Dockerfile'] },
      ],
      removed: [],
    });
    const { failed } = document as { readonly failed: readonly { readonly id: string }[] };
    expect(failed.map(({ id }) => id)).toEqual(['failed/environment.yml', 'floating/requirements.txt']);
    for (const change of [{ formatVersion: 2 }, { base: 'HEAD~1' }, { environments: [{ id: 'x' }] }, { extra: 1 }])
      expect(faultsOf(affectedSchema, { ...(document as object), ...change })).not.toEqual([]);
  });
});
