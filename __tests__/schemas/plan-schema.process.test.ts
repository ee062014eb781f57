import { afterAll, describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/core/plan/file.ts';
import { CONFIGURED_TREE, DECLARED_TREE, makeTree, terrarium } from './command-line.ts';
import { faultsOf, validatorOf } from './validators.ts';

interface PlanDocument {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly failed: readonly Readonly<Record<string, unknown>>[];
  readonly components: readonly (readonly string[])[];
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

const validate = validatorOf('plan');
const trees = [makeTree(DECLARED_TREE), makeTree(CONFIGURED_TREE), makeTree({ 'README.md': '' })] as const;
const [declared, configured, empty] = trees;
afterAll(() => {
  for (const tree of trees) tree.remove();
});

function planOf(root: string) {
  const { status, document } = terrarium('plan', '--json', '--offline', `--root=${root}`);
  return { status, document: document as PlanDocument };
}

describe('plan --json', () => {
  it.each([
    ['without a configuration', declared.root, 1],
    ['with one', configured.root, 1],
    ['of an empty tree', empty.root, 0],
  ])('is valid %s, and can be read back', (_what, root, expected) => {
    const { status, document } = planOf(root);
    expect(faultsOf(validate, document)).toEqual([]);
    expect(status).toBe(expected);
    expect(parsePlan(JSON.stringify(document))).toEqual(document);
  });

  it('puts parents first, and what hangs together into one component', () => {
    const { document } = planOf(configured.root);
    const ids = document.items.map((item) => (item.ids as readonly string[])[0]);
    expect(ids.indexOf('base/Dockerfile')).toBeLessThan(ids.indexOf('child/Dockerfile'));
    expect(document.failed.map(({ id }) => id)).toEqual(['failed/environment.yml']);
    const hashes = document.items
      .filter((_item, index) => /Dockerfile$/.test(ids[index] ?? ''))
      .map(({ hash }) => hash);
    expect(document.components).toContainEqual(hashes);
  });
});

describe('the schema refuses', () => {
  const { document } = planOf(configured.root);
  const [first] = document.items;
  const withItem = (change: Readonly<Record<string, unknown>>) => ({ ...document, items: [{ ...first, ...change }] });
  const { sections: _, ...bare } = first ?? {};

  it.each<[string, unknown]>([
    ['another format version', { ...document, formatVersion: 2 }],
    ['a member more', { ...document, extra: true }],
    ['an empty component', { ...document, components: [[]] }],
    ['a failure without a stage', { ...document, failed: [{ id: 'a', cause: 'b' }] }],
    ['an item without sections', { ...document, items: [bare] }],
    ['an unknown action', withItem({ action: 'skip' })],
    ['an unknown reason', withItem({ reason: 'because' })],
    ['a short key', withItem({ key: 'abc' })],
    ['no platforms', withItem({ platforms: [] })],
    ['no ids', withItem({ ids: [] })],
    ['a base without a digest', withItem({ bases: [{ reference: 'a', platform: 'linux/amd64' }] })],
    ['a slug that is none', withItem({ slug: 'a b' })],
    ['a recipe without a number', withItem({ recipe: 'pip' })],
  ])('%s', (_what, wrong) => {
    expect(faultsOf(validate, wrong)).not.toEqual([]);
  });
});
