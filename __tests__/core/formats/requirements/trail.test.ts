import { describe, expect, it } from 'vitest';
import type { ParsedReading } from '../../../../src/core/formats/contract/format.ts';
import { requirements } from '../../../../src/core/formats/requirements/requirements.ts';
import { dedent } from '../../../dedent.ts';
import { growthOf, LINEAR } from '../../../growth.ts';
import { fileOf, filesOf } from '../reading.ts';

type Texts = Readonly<Record<string, string>>;

function read(texts: Texts, path = 'requirements.txt'): ParsedReading {
  const [definition] = requirements.parse(fileOf(texts[path] ?? '', path), filesOf(texts)).definitions;
  if (definition === undefined) throw new Error('expected a definition');
  return definition;
}

const findingsOf = (texts: Texts) => read(texts).diagnostics.map(({ code, path, line }) => `${path}:${line} ${code}`);

/** So many files, each of which includes all of them. */
function knot(count: number, flag = '-r'): Texts {
  const names = Array.from({ length: count }, (_, index) => `r${index}.txt`);
  const text = names.map((name) => `${flag} ${name}\n`).join('');
  return { 'requirements.txt': text, ...Object.fromEntries(names.map((name) => [name, text])) };
}

describe('a file that is included twice', () => {
  it('gives its entries, parts and local packages each time', () => {
    const { source, diagnostics } = read({
      'requirements.txt': dedent`
        -r a.txt
        -r b.txt
        -r a.txt
      `,
      'a.txt': 'numpy==1.26.4\n./pkg\n',
      'b.txt': '-r a.txt\n',
    });
    const once = ['-r', ['numpy==1.26.4', ['path', 'pkg', '']]];
    expect(source.python.pip).toEqual([once, ['-r', [once]], once]);
    expect(source.parts.map((part) => part.text)).toEqual(['numpy==1.26.4', 'numpy==1.26.4', 'numpy==1.26.4']);
    expect(source.localPackages.map(({ path, at }) => [path, at.line])).toEqual([
      ['pkg', 1],
      ['pkg', 2],
      ['pkg', 3],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('is another file as constraints', () => {
    const { source, diagnostics } = read({ 'requirements.txt': '-r a.txt\n-c a.txt\n', 'a.txt': './pkg\n' });
    expect(source.python.pip).toEqual([
      ['-r', [['path', 'pkg', '']]],
      ['-c', []],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'local-package', path: 'a.txt', line: 1 }]);
  });

  it('has its findings once', () => {
    const texts = { 'requirements.txt': '-r a.txt\n-r a.txt\n', 'a.txt': 'a b\n-r c.txt\n' };
    expect(findingsOf(texts)).toEqual(['a.txt:1 requirement-syntax', 'a.txt:2 file-missing']);
  });

  it('is too deep where the files below it are', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 16 }, (_, at) => [`${at}.txt`, at === 15 ? 'a' : `-r ${at + 1}.txt`]),
    );
    expect(findingsOf({ ...chain, 'requirements.txt': '-r 0.txt\n' })).toEqual([]);
    const deeper = { ...chain, 'requirements.txt': '-r 0.txt\n-r x.txt\n', 'x.txt': '-r 0.txt\n' };
    expect(findingsOf(deeper)).toEqual(['x.txt:1 include-cycle']);
  });
});

describe('a cycle', () => {
  it.each([
    ['of one file', { 'requirements.txt': '-r requirements.txt\n' }, ['requirements.txt:1 include-cycle']],
    ['of two', { 'requirements.txt': 'a\n-r a.txt\n', 'a.txt': 'b\n-r requirements.txt\n' }, ['a.txt:2 include-cycle']],
    [
      'below',
      { 'requirements.txt': '-r a.txt\n', 'a.txt': '-c b.txt\n', 'b.txt': '-c a.txt\n' },
      ['b.txt:1 include-cycle'],
    ],
  ])('%s is reported where it closes', (_, texts, found) => {
    expect(findingsOf(texts)).toEqual(found);
  });

  it.each(['-r', '-c'])('of files that all name each other with %s is one finding', (flag) => {
    expect(findingsOf(knot(40, flag))).toEqual(['r0.txt:1 include-cycle']);
  });

  it('leaves the findings of other lines', () => {
    const texts = { 'requirements.txt': '-r requirements.txt\na b\n-r missing.txt\n' };
    expect(findingsOf(texts)).toEqual(['requirements.txt:1 include-cycle', 'requirements.txt:2 requirement-syntax']);
  });

  it('of long paths has a short message', () => {
    const names = Array.from({ length: 10 }, (_, index) => `${`${index}`.repeat(200)}.txt`);
    const texts = Object.fromEntries(names.map((name, index) => [name, `-r ${names[(index + 1) % 10]}\n`]));
    const [finding] = read({ ...texts, 'requirements.txt': `-r ${names[0]}\n` }).diagnostics;
    expect(finding?.message).toMatch(/^requirements files include each other: requirements\.txt -> 0{100}\.\.\. -> /);
    expect(finding?.message.length).toBeLessThan(1000);
  });
});

describe('the time that included files take', () => {
  const all = (texts: Texts) => {
    const files = filesOf(texts);
    for (const path of Object.keys(texts)) {
      requirements.includes(fileOf(texts[path] ?? '', path));
      requirements.parse(fileOf(texts[path] ?? '', path), files);
    }
  };
  const repeated = (times: number) => '-r c.txt\n'.repeat(times);

  it.each<[string, number, (size: number) => Texts]>([
    [
      'one long comment, often',
      200,
      (size) => ({ 'requirements.txt': repeated(size), 'c.txt': `#${'a'.repeat(9 * size)}` }),
    ],
    [
      'one continued line, often',
      200,
      (size) => ({ 'requirements.txt': repeated(size), 'c.txt': `${'a \\\n'.repeat(2 * size)}` }),
    ],
    ['blank lines, often', 200, (size) => ({ 'requirements.txt': repeated(size), 'c.txt': '\n'.repeat(9 * size) })],
    ['one long name, often', 200, (size) => ({ 'requirements.txt': repeated(size), 'c.txt': 'a'.repeat(9 * size) })],
  ])('grows with their size: %s', (_, size, make) => {
    expect(growthOf(make, all, size)).toBeLessThan(LINEAR);
  });

  it('grows with the lines of files that all name each other', () => {
    expect(growthOf((size) => knot(Math.round(Math.sqrt(size))), all, 100)).toBeLessThan(LINEAR);
  });
});

describe('the characters of all files of a definition', () => {
  it('are at most 10,000,000, those included twice counted twice', () => {
    const times = (count: number) => ({
      'requirements.txt': '-r c.txt\n'.repeat(count),
      'c.txt': `#${'a'.repeat(999_999)}`,
    });
    expect(findingsOf(times(9))).toEqual([]);
    expect(read(times(10)).diagnostics).toMatchObject([
      {
        code: 'include-limit',
        path: 'c.txt',
        line: 1,
        message: 'expected at most 10000000 characters in all files of a definition',
      },
    ]);
  });
});
