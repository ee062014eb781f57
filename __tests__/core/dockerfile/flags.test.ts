import { describe, expect, it } from 'vitest';
import { partOfFlag, readFlags } from '../../../src/core/dockerfile/flags.ts';

const count = (text: string, by = 0) => Array.from(text, (_, index) => index + by);

describe('flags in front of arguments', () => {
  it.each<[string, readonly string[], string]>([
    ['', [], ''],
    ['a --b', [], 'a --b'],
    ['--a b', ['--a'], 'b'],
    ['  --a \t--b=c  d', ['--a', '--b=c'], 'd'],
    ['--a', ['--a'], ''],
    ['--a="b c" d', ['--a=b c'], 'd'],
    ["--a='b c' d", ['--a=b c'], 'd'],
    ['--a=b"c"d e', ['--a=bcd'], 'e'],
    ['--a="b\'c" d', ["--a=b'c"], 'd'],
    ['--a=b\\ c d', ['--a=b c'], 'd'],
    ['--a=\\"b d', ['--a="b'], 'd'],
    ['--a="b\\"c" d', ['--a=b"c'], 'd'],
    ["--a='b\\'c' d", ["--a=b'c"], 'd'],
    ['--a="b c', ['--a=b c'], ''],
    ['--a=b\\', ['--a=b'], ''],
    ['--a="b\\', ['--a=b'], ''],
    ['-- a', [], ' a'],
    ['--a -- --b', ['--a'], ' --b'],
    ['--"" a', [], ' a'],
    ['--', [], ''],
    ['---a b', ['---a'], 'b'],
    ['-a b', [], '-a b'],
    ['"--a" b', [], '"--a" b'],
    ['--a=é\u00a0b c', ['--a=é\u00a0b'], 'c'],
    ['\u00a0--a', [], '\u00a0--a'],
    ['--a\rb', ['--a'], 'b'],
  ])('of %j', (text, flags, rest) => {
    const read = readFlags(text, count(text), 0, '\\');
    expect(read.flags.map((flag) => flag.text)).toEqual(flags);
    expect(text.slice(read.end)).toBe(rest);
    for (const flag of read.flags) expect(flag.places).toHaveLength(flag.text.length);
  });

  it('know name, value and place', () => {
    const text = 'RUN --a="b" --link --c=d=e x';
    const { flags, end } = readFlags(text, count(text, 100), 3, '\\');
    expect(flags.map(({ name, value, start, end: behind }) => [name, value, start, behind])).toEqual([
      ['a', 'b', 104, 111],
      ['link', undefined, 112, 118],
      ['c', 'd=e', 119, 126],
    ]);
    expect(flags[0]?.places).toEqual([4, 5, 6, 7, 9]);
    expect(end).toBe(27);
  });

  it('have the escape character of their file', () => {
    const text = '--a=b` c\\ d';
    expect(readFlags(text, count(text), 0, '`').flags.map((flag) => flag.text)).toEqual(['--a=b c\\']);
  });
});

describe('a part of a flag', () => {
  const part = (text: string, start: number, end: number, offsets = count(text)) => {
    const [flag] = readFlags(text, offsets, 0, '\\').flags;
    if (flag === undefined) throw new Error('no flag');
    const found = partOfFlag(flag, start, end, offsets);
    if (found !== undefined) expect([found.flag, found.at]).toEqual([flag, start]);
    return found && { text: found.text, start: found.start, end: found.end };
  };

  it.each<[string, number, number, readonly [string, number, number] | undefined]>([
    ['--from=abc x', 7, 10, ['abc', 7, 10]],
    ['--from="abc" x', 7, 10, ['abc', 8, 11]],
    ['--"from=abc" x', 7, 10, ['abc', 8, 11]],
    ['--from=a"bc" x', 7, 10, undefined],
    ['--from=a\\bc x', 7, 10, undefined],
    ['--from=abc x', 7, 8, ['a', 7, 8]],
  ])('of %j', (text, start, end, expected) => {
    expect(part(text, start, end)).toEqual(expected && { text: expected[0], start: expected[1], end: expected[2] });
  });

  it('goes over the line ends in it', () => {
    // As where `--from=a\`, a line end and `bc` were joined.
    expect(part('--from=abc', 7, 10, [0, 1, 2, 3, 4, 5, 6, 7, 10, 11])).toEqual({ text: 'abc', start: 7, end: 12 });
  });
});
