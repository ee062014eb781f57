import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/core/model/environment.ts';
import { relativeTo } from '../../../src/core/names/path.ts';
import { copiedFiles } from '../../../src/core/normalize/copied-files.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';

interface Image {
  readonly directory: string;
  readonly sources: 'all' | readonly string[];
  readonly words: readonly string[];
}

function environmentOf({ directory, sources, words }: Image): Environment {
  const selected = sources === 'all' ? sources : sources.map((path) => ({ path, line: 1 }));
  const stages = [
    {
      instructions: [
        { keyword: 'RUN', words },
        { keyword: 'COPY', words: ['b.yml', '/'] },
      ],
    },
  ];
  return { image: { context: { directory, sources: selected, ignoreFiles: [] }, steps: { stages } } } as never;
}

function copied(paths: readonly string[], images: readonly Image[]): readonly string[] {
  const files = copiedFiles(paths);
  for (const image of images) files.add(files.copiesOf(environmentOf(image)));
  return [...files.found].sort();
}

/** What `copiedFiles` does, file by file. */
function copiedByEach(paths: readonly string[], images: readonly Image[]): readonly string[] {
  const copies = ({ directory, sources, words }: Image, path: string) => {
    const inside = relativeTo(directory, path);
    if (inside === undefined) return false;
    const named = sources === 'all' ? [] : sources;
    // The whole context, without what --exclude names.
    const isWhole = sources === 'all' || named.includes('.');
    const isReached = isWhole || named.some((source) => inside.startsWith(`${source}/`));
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    return named.includes(inside) || (isReached && words.some((word) => word.includes(name)));
  };
  return paths.filter((path) => images.some((image) => copies(image, path))).toSorted();
}

const name = fc.constantFrom('a', 'b.yml', 'ab.yml', 'requirements.txt', 'c');
const folder = fc.constantFrom('a', 'c', 'a/c');
const path = fc.tuple(fc.option(folder, { nil: undefined }), name).map((parts) => parts.filter(Boolean).join('/'));
const image = fc.record({
  directory: fc.oneof(fc.constant('.'), folder),
  sources: fc.oneof(fc.constant('all' as const), fc.array(fc.oneof(path, folder, fc.constant('.')), { maxLength: 3 })),
  words: fc.array(
    fc.array(fc.oneof(name, fc.constantFrom('-', '/', 'x')), { maxLength: 4 }).map((parts) => parts.join('')),
    { maxLength: 3 },
  ),
});

describe('copied files', () => {
  it('are those of the context that are copied by name, or whose folder is copied and whose name is run', () => {
    const paths = ['a/requirements.txt', 'a/b.yml', 'c/b.yml', 'requirements.txt'];
    const words = ['pip install -r requirements.txt'];
    expect(copied(paths, [{ directory: '.', sources: ['a'], words }])).toEqual(['a/requirements.txt']);
    expect(copied(paths, [{ directory: 'a', sources: ['b.yml'], words }])).toEqual(['a/b.yml']);
    expect(copied(paths, [{ directory: '.', sources: 'all', words }])).toEqual([
      'a/requirements.txt',
      'requirements.txt',
    ]);
    expect(copied(paths, [{ directory: 'c', sources: 'all', words }])).toEqual([]);
  });

  it('are the same as file by file', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.array(image, { maxLength: 4 }), (paths, images) => {
        expect(copied(paths, images)).toEqual(copiedByEach(paths, images));
      }),
      propertyRuns(),
    );
  });

  it.each<[string, (index: number) => Image]>([
    [
      'their own folders',
      (index) => ({ directory: `e${index}`, sources: ['requirements.txt'], words: ['-r requirements.txt'] }),
    ],
    ['one folder', (index) => ({ directory: '.', sources: [`e${index}`], words: ['-r requirements.txt'] })],
    ['everything', () => ({ directory: '.', sources: 'all', words: ['-r requirements.txt'] })],
  ])('take n log n time for as many environments as files, with contexts of %s', (_name, imageOf) => {
    const make = (size: number) => ({
      paths: Array.from({ length: size }, (_, index) => `e${index}/requirements.txt`),
      images: Array.from({ length: size }, (_, index) => imageOf(index)),
    });
    expect(growthOf(make, ({ paths, images }) => copied(paths, images), 200)).toBeLessThan(LINEAR);
  });
});
