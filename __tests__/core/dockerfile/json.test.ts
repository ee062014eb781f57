import { describe, expect, it } from 'vitest';
import { parseJsonForm } from '../../../src/core/dockerfile/json.ts';

describe('the JSON form', () => {
  it.each<[string, readonly string[] | 'mixed' | undefined]>([
    ['[]', []],
    ['["a", "b c"]', ['a', 'b c']],
    ['[ "\\u00e9\\n" ]', ['é\n']],
    ['["\\ud800", "\\ud83d\\ude00"]', ['\ufffd', '😀']],
    ['["a", 1]', 'mixed'],
    ['[null]', 'mixed'],
    ['[["a"]]', 'mixed'],
    ["['a']", undefined],
    ['["a"', undefined],
    ['["a"] b', undefined],
    ['["a",]', undefined],
    ['"a"', undefined],
    ['', undefined],
    ['{"a": 1}', undefined],
  ])('%j', (text, expected) => {
    expect(parseJsonForm(text)).toEqual(expected);
  });
});
