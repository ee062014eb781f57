import { afterAll, describe, expect, it } from 'vitest';
import { CONFIGURED_TREE, DECLARED_TREE, makeTree, terrarium } from './command-line.ts';
import { faultsOf, validatorOf } from './validators.ts';

interface HashDocument {
  readonly formatVersion: number;
  readonly environments: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

const validate = validatorOf('hash');
const trees = [makeTree(DECLARED_TREE), makeTree(CONFIGURED_TREE), makeTree({ 'README.md': '' })] as const;
const [declared, configured, empty] = trees;
afterAll(() => {
  for (const tree of trees) tree.remove();
});

function hashOf(root: string) {
  const { status, document } = terrarium('hash', '--json', `--root=${root}`);
  return { status, document: document as HashDocument };
}

describe('hash --json', () => {
  it.each([
    ['without a configuration', declared.root, 1],
    ['with one', configured.root, 1],
    ['of an empty tree', empty.root, 0],
  ])('is valid %s', (_what, root, expected) => {
    const { status, document } = hashOf(root);
    expect(faultsOf(validate, document)).toEqual([]);
    expect(status).toBe(expected);
  });

  it('lists every definition, whatever becomes of it', () => {
    const { document } = hashOf(declared.root);
    const shown = document.environments.map(({ id, kind, selected, hash }) => [id, kind, selected, hash !== null]);
    expect(shown).toEqual([
      ['broken/requirements.txt', 'system-managed', false, false],
      ['candidate/requirements.txt', 'system-managed', false, true],
      ['curated/environment.yml', 'curated', true, true],
      ['failed/environment.yml', 'user-managed', true, false],
      ['good/conda.yml', 'system-managed', false, true],
      ['good/environment.yml', 'system-managed', true, true],
      ['tests/environment.yml', 'user-managed', false, true],
    ]);
    const good = document.environments.find(({ id }) => id === 'good/environment.yml');
    expect(good?.version).toBe('1.10');
    expect(good?.azuremlAnonymousVersion).toBe('85668b632d1782283ac8d9571d2c7ea1e9e17d06dc03cd63684f6766e7fd2b62');
    expect(
      document.environments.filter(({ azuremlAnonymousVersion }) => azuremlAnonymousVersion !== undefined),
    ).toHaveLength(3);
  });

  it('has a diagnostic for each that failed', () => {
    const { document } = hashOf(declared.root);
    const failed = document.environments.filter(({ hash }) => hash === null);
    const errors = document.diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path);
    expect(errors).toEqual(expect.arrayContaining(failed.map(({ source }) => source)));
  });
});

describe('the schema refuses', () => {
  const { document } = hashOf(declared.root);
  const [first] = document.environments.filter(({ hash }) => hash !== null);
  const [diagnostic] = document.diagnostics;
  const withEnvironment = (change: Readonly<Record<string, unknown>>) => ({
    ...document,
    environments: [{ ...first, ...change }],
  });
  const withDiagnostic = (change: Readonly<Record<string, unknown>>) => ({
    ...document,
    diagnostics: [{ ...diagnostic, ...change }],
  });
  const { hint: _, ...unhinted } = diagnostic ?? {};

  it.each<[string, unknown]>([
    ['another format version', { ...document, formatVersion: 2 }],
    ['a member more', { ...document, extra: true }],
    ['no diagnostics', { formatVersion: 1, environments: [] }],
    ['an unknown kind', withEnvironment({ kind: 'other' })],
    ['an unknown format', withEnvironment({ format: 'nix' })],
    ['an absolute source', withEnvironment({ source: '/etc/environment.yml' })],
    ['a short hash', withEnvironment({ hash: 'abc' })],
    ['an upper-case hash', withEnvironment({ hash: 'A'.repeat(64) })],
    ['a short anonymous version', withEnvironment({ azuremlAnonymousVersion: 'abc' })],
    ['a hash without sections', withEnvironment({ sections: null })],
    ['sections without a hash', withEnvironment({ hash: null })],
    ['a section more', withEnvironment({ sections: { ...(first?.sections as object), extra: 'a'.repeat(64) } })],
    ['a section less', withEnvironment({ sections: { base: 'a'.repeat(64) } })],
    ['an environment with a member more', withEnvironment({ slug: 'x' })],
    ['a line before the first', withDiagnostic({ line: 0 })],
    ['an unknown severity', withDiagnostic({ severity: 'fatal' })],
    ['a diagnostic without a hint', { ...document, diagnostics: [unhinted] }],
  ])('%s', (_what, wrong) => {
    expect(faultsOf(validate, wrong)).not.toEqual([]);
  });
});
