import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOddInterpreter, replaceInBinary, replaceInText } from '../../../src/core/conda/replace-prefix.ts';
import { propertyRuns } from '../../test-size.ts';

const BEFORE = '/built/at/placehold_placehold';
const PREFIX = '/opt/env';
const text = { prefix: BEFORE, mode: 'text' } as const;
const binary = { prefix: BEFORE, mode: 'binary' } as const;

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function replaced(bytes: Buffer, size = 1000): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of replaceInBinary(piecesOf(bytes, size), binary, PREFIX, ENDLESS)) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

const ENDLESS = new Error('endless');
const zeros = (count: number) => '\0'.repeat(count);
const SHORTER = BEFORE.length - PREFIX.length;

describe('the prefix that a package was built at', () => {
  it.each([
    ['', ''],
    [`a=${BEFORE}/x\nb=${BEFORE}`, `a=${PREFIX}/x\nb=${PREFIX}`],
    [BEFORE.slice(1), BEFORE.slice(1)],
  ])('is replaced in a text: %j', (before, after) => {
    expect(Buffer.from(replaceInText(Buffer.from(before), text, PREFIX)).toString()).toBe(after);
  });

  it.each([
    [`\0${BEFORE}/lib\0next`, `\0${PREFIX}/lib${zeros(SHORTER)}\0next`],
    [`${BEFORE}/a:${BEFORE}/b\0`, `${PREFIX}/a:${PREFIX}/b${zeros(2 * SHORTER)}\0`],
    [`x${BEFORE}`, `x${PREFIX}${zeros(SHORTER)}`],
    [`${BEFORE.slice(0, -1)}\0`, `${BEFORE.slice(0, -1)}\0`],
  ])('is replaced in a string of a binary, which keeps its size: %j', async (before, after) => {
    expect(await replaced(Buffer.from(before, 'latin1'))).toBe(after);
  });

  it('is replaced in the same way in pieces of any size', async () => {
    const piece = fc.oneof(
      fc.constantFrom(BEFORE, BEFORE.slice(0, 9), '\0', `${BEFORE}${BEFORE}`),
      fc.string({ unit: fc.constantFrom('/', 'a', '\0'), maxLength: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), async (parts, size) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        const whole = await replaced(bytes, 1e6);
        expect(await replaced(bytes, size)).toBe(whole);
        expect(whole).toHaveLength(bytes.length);
        expect(whole).not.toContain(BEFORE);
      }),
      propertyRuns(),
    );
  });

  it('is not replaced in a string that has no end', async () => {
    const endless = Buffer.concat([Buffer.from(BEFORE), Buffer.alloc(9 << 20, 'x')]);
    await expect(replaced(endless, 1 << 20)).rejects.toBe(ENDLESS);
  });

  it('may be in a line that is longer than kernels read, or no ASCII', () => {
    const isLong = (line: string) => hasOddInterpreter(Buffer.from(line));
    expect([`#!/${'x'.repeat(124)}\n`, `#!/${'x'.repeat(125)}\n`, `#!/${'x'.repeat(125)}`].map(isLong)).toEqual([
      false,
      true,
      true,
    ]);
    expect(isLong('x'.repeat(500))).toBe(false);
    expect(isLong('#!/x/é\n')).toBe(true);
  });
});
