import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/model/diagnostic.ts';
import { notPinned, withoutCredentials } from '../../../src/core/model/unpinned.ts';

const cut = (length: number) => `${'a'.repeat(length - 1)}\u{1F600}b`;

describe('untrusted text in a message', () => {
  it('is quoted, on one line, and short', () => {
    expect(quote('a"b\nc')).toBe('"a\\"b\\nc"');
    expect(quote('a'.repeat(101))).toBe(`"${'a'.repeat(100)}..."`);
  });

  it('is not cut within a character', () => {
    expect(quote(cut(100))).toBe(`"${'a'.repeat(99)}..."`);
    expect(withoutCredentials(cut(1000))).toBe('a'.repeat(999));
    expect(notPinned('x', 'y', cut(200))).toBe(`x "y" is not pinned: ${'a'.repeat(199)}`);
  });
});
