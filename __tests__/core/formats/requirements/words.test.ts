import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOptionWord, splitOptionWords } from '../../../../src/core/formats/requirements/words.ts';
import { propertyRuns } from '../../../test-size.ts';

describe('words of options', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['', []],
    [' \t\r\n ', []],
    ['a', ['a']],
    ['a b', ['a', 'b']],
    ['  a\t\tb\r\nc ', ['a', 'b', 'c']],
    ['a\u00a0b', ['a\u00a0b']],
    [`"a b" 'c d'`, ['a b', 'c d']],
    [`a"b c"d'e f'`, ['ab cde f']],
    [`"" ''`, ['', '']],
    [`a""`, ['a']],
    [`"it's" 'say "x"'`, [`it's`, 'say "x"']],
    ['a\\ b', ['a b']],
    ['\\a\\\\', ['a\\']],
    ['\\"', ['"']],
    [`"a\\"b\\\\c\\d"`, ['a"b\\c\\d']],
    [`"\\'"`, [`\\'`]],
    [`'a\\b'`, ['a\\b']],
    [`'a\\'`, ['a\\']],
    ['"a', undefined],
    ["a'b", undefined],
    ['a\\', undefined],
    ['"a\\', undefined],
    [`'a\\'b'`, undefined],
  ])('%j are %j', (line, words) => {
    expect(splitOptionWords(line)).toEqual(words);
  });

  it.each<[string, string]>([
    ['', `''`],
    ['a', 'a'],
    ['a=b#c;d&e', 'a=b#c;d&e'],
    ['#a', `'#a'`],
    ['a b', `'a b'`],
    ['a\tb', `'a\tb'`],
    ['a"b', `'a"b'`],
    ["it's 'x'", `'it'"'"'s '"'"'x'"'"''`],
    ['a\\b', `'a\\b'`],
  ])('%j is quoted as %j', (word, quoted) => {
    expect(quoteOptionWord(word)).toBe(quoted);
    expect(splitOptionWords(quoted)).toEqual([word]);
  });

  it('are read back as they were', () => {
    const word = fc.string({ unit: fc.constantFrom(...`ab'"\\ \t#=-`) });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(splitOptionWords(words.map(quoteOptionWord).join(' '))).toEqual(words);
      }),
      propertyRuns(),
    );
  });
});
