import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellQuote, shellWord } from '../../../src/core/text/shell-word.ts';

const WORDS = [
  'plain',
  'a/b.c:1',
  '--flag=x',
  '#not-a-comment',
  'a#b',
  '',
  'two words',
  "it's",
  '$(id)',
  '`id`',
  '*',
  '~',
  'a\nb',
  '\\',
];

describe('a word for a shell', () => {
  it.each(WORDS)('%j is read as one word, as it was', (word) => {
    for (const text of [shellWord(word), shellQuote(word)])
      expect(execFileSync('sh', ['-c', `printf '%s|' ${text}`], { encoding: 'utf8' })).toBe(`${word}|`);
  });
});
