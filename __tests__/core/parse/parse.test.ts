import { describe, expect, it } from 'vitest';
import type { SourceBundle } from '../../../src/core/discover/discover.ts';
import { requirements } from '../../../src/core/formats/requirements/requirements.ts';
import type { FileReading } from '../../../src/core/model/tree.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { sourceOpener } from '../../../src/core/text/source-file.ts';

function bundle(path: string, found: FileReading, isKnown = true): SourceBundle {
  const reading = sourceOpener()(path, found);
  return { path, reader: isKnown ? requirements : undefined, reading, files: new Map() };
}

describe('parse', () => {
  it('gives one item a definition, and none of them fails another', async () => {
    const { definitions } = await parse([
      bundle('good.txt', { kind: 'text', text: 'numpy==1.26.4\n' }),
      bundle('bad.txt', { kind: 'text', text: '--no-such-option\n' }),
    ]);
    expect(definitions.map(({ path, item }) => [path, item.id, item.ok])).toEqual([
      ['good.txt', 'good.txt', true],
      ['bad.txt', 'bad.txt', false],
    ]);
    expect(definitions[1]?.item).toMatchObject({ ok: false, stage: 'parse' });
  });

  it.each<[SourceBundle, string]>([
    [bundle('a', { kind: 'absent' }), 'file-missing'],
    [
      bundle('a', { kind: 'refused', code: 'too-large', message: 'it is too large', hint: 'make it smaller' }),
      'too-large',
    ],
    [bundle('a', { kind: 'text', text: 'anything' }, false), 'not-a-definition'],
  ])('fails at discovery where there is nothing to parse: %#', async (source, code) => {
    const [parsed] = (await parse([source])).definitions;
    expect(parsed?.item).toMatchObject({
      ok: false,
      stage: 'discover',
      diagnostics: [{ severity: 'error', code, path: 'a' }],
    });
  });

  it('keeps all findings of the first definitions, and one of each after thousands', async () => {
    const text = Array.from({ length: 100 }, (_, index) => `a b${index}\n`).join('');
    const bundles = Array.from({ length: 203 }, (_, index) => bundle(`${index}.txt`, { kind: 'text', text }));
    const found = (await parse(bundles)).definitions.map(({ item }) => item.diagnostics.map(({ code }) => code));
    expect(found[0]).toHaveLength(100);
    expect(found[202]).toEqual(['requirement-syntax', 'findings-left-out']);
  });
});
