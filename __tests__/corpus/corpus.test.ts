import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/work-tree.ts';
import { defaultConfig } from '../../src/core/config.ts';
import { define } from '../../src/pipeline.ts';

const corpus = process.env.TERRARIUM_CORPUS;
if (corpus === undefined)
  console.log('Left out: the corpus of real environment files, because TERRARIUM_CORPUS names none.');

const repositories =
  corpus === undefined
    ? ['(none)']
    : readdirSync(corpus, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('is hashed, or told where it is not understood', async () => {
    const tree = await workTree(join(corpus ?? '', repository));
    const { definitions } = await define(tree, defaultConfig('terrarium.yml'));
    expect(definitions.length).toBeGreaterThan(0);
    for (const { origin, item } of definitions) {
      expect(origin.format, origin.id).not.toBe('unknown');
      if (item.ok) {
        expect(item.value.hash, origin.id).toMatch(/^[0-9a-f]{64}$/);
        continue;
      }
      const errors = item.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
      expect(errors.length, origin.id).toBeGreaterThan(0);
      for (const error of errors) {
        expect(error.line, `${error.path}: ${error.message}`).toBeGreaterThan(0);
        expect(error.column, `${error.path}: ${error.message}`).toBeGreaterThan(0);
        expect(error.message, error.path).not.toBe('');
      }
    }
  });

  it('has the same hashes when it is read again', async () => {
    const hashes = async () => {
      const { definitions } = await define(
        await workTree(join(corpus ?? '', repository)),
        defaultConfig('terrarium.yml'),
      );
      return definitions.map(({ origin, item }) => [origin.id, item.ok && item.value.hash]);
    };
    expect(await hashes()).toEqual(await hashes());
  });
});
