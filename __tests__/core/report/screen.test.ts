import { describe, expect, it } from 'vitest';
import { shortenMiddle, wrapLine } from '../../../src/core/report/screen.ts';

describe('a long text', () => {
  it('loses its middle', () => {
    expect(shortenMiddle('vision/train/Dockerfile', 11)).toBe('visio…rfile');
    expect(shortenMiddle('vision', 6)).toBe('vision');
    expect(shortenMiddle('vision', 1)).toBe('…');
    expect(shortenMiddle('😀😀😀😀', 3)).toBe('😀…😀');
  });
});

describe('a long line', () => {
  it('is broken between words, below what it says', () => {
    expect(wrapLine('  hint: write it again, and run the check', 24)).toEqual([
      '  hint: write it',
      '    again, and run the',
      '    check',
    ]);
  });

  it('has the label of its first line in front, and room below it', () => {
    expect(wrapLine('  name    one two three four five six', 30)).toEqual([
      '  name    one two three four',
      '          five six',
    ]);
  });

  it('shortens a word that is longer than the line', () => {
    expect(wrapLine(`  hash  ${'0123456789abcdef'.repeat(4)}`, 40)).toEqual([
      '  hash  0123456789abcdef…123456789abcdef',
    ]);
  });

  it.each([1, 2, 3, 20, 40, 79])('never has more than %d characters', (width) => {
    for (const line of [
      'a b c',
      'x'.repeat(200),
      `${' '.repeat(60)}word`,
      '   ',
      `a  ${'b '.repeat(90)}`,
      `${'c'.repeat(50)}  d e`,
    ])
      for (const one of wrapLine(line, width)) expect([line, one.length <= width]).toEqual([line, true]);
  });

  it('is as it is where there is no limit, or it fits', () => {
    expect(wrapLine('a  b  ', undefined)).toEqual(['a  b  ']);
    expect(wrapLine('a  b  ', 6)).toEqual(['a  b  ']);
  });
});
