import { describe, expect, it } from 'vitest';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { applyEdits, editsOf, mergeEdits } from '../../../src/core/pinning/edits.ts';
import { rightLines } from '../../../src/core/pinning/patch-lines.ts';
import { restoreOrder } from '../../../src/core/pinning/restore-order.ts';
import { suggestionsOf, suggestionText } from '../../../src/core/pinning/suggestions.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const BASE = `debian:12@sha256:${'a'.repeat(64)}`;
const CONFIG = `environments: [{path: requirements.txt, base: "${BASE}"}]`;
const everywhere = () => true;

async function suggest(text: string, isOpen: (path: string, line: number) => boolean = everywhere) {
  const environment = await environmentOf({ files: { 'requirements.txt': text }, config: CONFIG }, 'requirements.txt');
  const { edits } = mergeEdits(editsOf(createPinChecker().find(environment), () => '2.0'));
  return suggestionsOf(edits, new Map(environment.documents.map((one) => [one.path, one])), isOpen);
}

describe('suggestions', () => {
  it('are whole lines, and only those of the diff', async () => {
    const text = dedent`
      six # why
      numpy>=1 --config-settings=a=b
      fixed==1
        a`;
    expect(await suggest(text)).toMatchObject([
      { path: 'requirements.txt', from: 1, to: 1, text: 'six==2.0 # why' },
      { from: 2, to: 2, text: 'numpy==2.0 --config-settings=a=b' },
      { from: 4, to: 4, text: '  a==2.0' },
    ]);
    expect((await suggest(text, (_path, line) => line === 4)).map(({ from }) => from)).toEqual([4]);
  });

  it.each([
    ['another line end', 'six\r\n'],
    ['what cannot be seen', 'six # \u202e why'],
    ['a zero-width space', 'six #\u200bwhy'],
  ])('are none for lines with %s', async (_what, text) => {
    expect(await suggest(text)).toEqual([]);
  });

  it('say what and why', async () => {
    const [first] = await suggest('six # `` ```');
    expect(first && suggestionText(first)).toBe(
      [
        'Pin `six` to what the last image has:',
        '',
        '````suggestion',
        'six==2.0 # `` ```',
        '````',
        '',
        '[pip-unpinned](https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#pip-unpinned)',
      ].join('\n'),
    );
  });
});

describe('an order', () => {
  const restore = async (before: string, after: string, id = 'requirements.txt') => {
    const config = `environments: [{path: ${id}, base: "${BASE}"}]`;
    const [old, now] = await Promise.all(
      [before, after].map((text) => environmentOf({ files: { [id]: text }, config }, id)),
    );
    if (old === undefined || now === undefined) throw new Error('no environment');
    const edits = restoreOrder(old, now);
    const documents = new Map(now.documents.map((one) => [one.path, one]));
    return { text: applyEdits(after, edits), suggestions: suggestionsOf(edits, documents, everywhere) };
  };

  it('is restored in one suggestion', async () => {
    const { text, suggestions } = await restore('a==1\nb==2\nc==3\nd==4\n', 'a==1\nc==3\nb==2\nd==4\n');
    expect(text).toBe('a==1\nb==2\nc==3\nd==4\n');
    expect(suggestions).toMatchObject([{ from: 2, to: 3, text: 'b==2\nc==3' }]);
    expect(suggestions[0] && suggestionText(suggestions[0])).toMatch(/^Only the order changed, which costs a rebuild/);
  });

  it('is restored in conda files, of channels too', async () => {
    const file = (channels: string, packages: readonly string[]) =>
      `channels: [${channels}]\ndependencies:\n${packages.map((one) => `  - ${one}\n`).join('')}`;
    const { text } = await restore(
      file('a, b', ['python=3.12', 'numpy']),
      file('b, a', ['numpy', 'python=3.12']),
      'environment.yml',
    );
    expect(text).toBe(file('a, b', ['python=3.12', 'numpy']));
  });

  it('is left alone where a comment would come to stand beside another', async () => {
    expect((await restore('a==1\nb==2\n', 'b==2 # why\na==1\n')).suggestions).toEqual([]);
  });

  it.each([
    ['scipy, "numpy>=1,<2"', '"numpy>=1,<2", scipy'],
    [`'numpy[build="a*"]', "scipy"`, `"scipy", 'numpy[build="a*"]'`],
    [`"numpy >=1", 'scipy'`, `'scipy', "numpy >=1"`],
  ])('is left alone where quotes differ: %s', async (before, after) => {
    const file = (packages: string) => `channels: [a]\ndependencies: [${packages}]\n`;
    expect((await restore(file(before), file(after), 'environment.yml')).text).toBe(file(after));
  });

  it('is left alone where more changed, or nothing', async () => {
    expect((await restore('a==1\nb==2\n', 'b==2\na==2\n')).text).toBe('b==2\na==2\n');
    expect((await restore('a==1\nb==2\n', 'a==1\nb==2\n')).suggestions).toEqual([]);
    expect((await restore('a==1\na==1\nb==2\n', 'b==2\na==1\na==1\n')).suggestions).toEqual([]);
  });
});

describe('lines of a patch', () => {
  it('are those of the new side', () => {
    const patch = dedent`
      @@ -1,3 +1,4 @@ context
       a
      -b
      +c
      +d
       e
      @@ -10 +11,2 @@
       x
      +y
      \\ No newline at end of file`;
    expect([...rightLines(patch)]).toEqual([1, 2, 3, 4, 11, 12]);
    expect([...rightLines('')]).toEqual([]);
  });
});
