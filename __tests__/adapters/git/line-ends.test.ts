import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crlfWriter, LineCounts } from '../../../src/adapters/git/line-ends.ts';
import { propertyRuns } from '../../test-size.ts';

const text = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '\x01'))
  .map((parts) => Buffer.from(parts.join('')));
const countsOf = (...chunks: readonly Buffer[]) => {
  const counts = new LineCounts();
  for (const chunk of chunks) counts.add(chunk);
  return counts;
};

describe('line ends of a checkout', () => {
  it('are CR LF once, wherever the content is cut', () => {
    fc.assert(
      fc.property(text, fc.nat(), (bytes, at) => {
        const cut = at % (bytes.length + 1);
        const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
        const write = crlfWriter();
        const written = Buffer.concat(chunks.map(write));
        expect(written.toString()).toBe(bytes.toString().replace(/(?<!\r)\n/g, '\r\n'));
        for (const kind of ['auto', 'crlf', 'kept'] as const)
          expect(countsOf(...chunks).convert(kind)).toBe(countsOf(bytes).convert(kind));
      }),
      propertyRuns(),
    );
  });

  it('are converted where a rule says so, and by guess for text without a CR', () => {
    const converted = (content: string) => {
      const counts = countsOf(Buffer.from(content, 'latin1'));
      return (['kept', 'crlf', 'auto'] as const).map((kind) => counts.convert(kind));
    };
    expect(converted('a\n')).toEqual([false, true, true]);
    expect(converted('a\r\n')).toEqual([false, false, false]);
    expect(converted('a\nb\r\n')).toEqual([false, true, false]);
    expect(converted('a\nb\r')).toEqual([false, true, false]);
    expect(converted('a\0\n')).toEqual([false, true, false]);
    expect(converted('a\x01\n')).toEqual([false, true, false]);
    expect(converted('a\n\x1a')).toEqual([false, true, true]);
    expect(converted(`${'a'.repeat(128)}\x7f\n`)).toEqual([false, true, true]);
  });
});
