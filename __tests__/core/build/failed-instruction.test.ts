import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedInstruction } from '../../../src/core/build/failed-instruction.ts';
import { sized } from '../../test-size.ts';

const TEXT = '# x\nFROM a AS one\n\n  RUN <<EOF\nset -e\nfalse\nEOF\nRUN x \\\n  y\n';
const file = { path: 'd/Dockerfile', text: TEXT };
const DASHES = '-'.repeat(20);
const at = (...output: readonly string[]) => failedInstruction(output, file)?.at;

describe('the instruction that failed', () => {
  it.each([
    [4, { line: 4, column: 3 }],
    [6, { line: 4, column: 3 }],
    [9, { line: 8, column: 1 }],
  ])('is that of line %i', (line, expected) => {
    expect(at('#6 ERROR: process', `Dockerfile:${line}`, DASHES, '>>> RUN')).toEqual(expected);
  });

  it.each([
    ['a generated line behind it', ['Dockerfile:10', DASHES]],
    ['a line before the first instruction', ['Dockerfile:1', DASHES]],
    ['line 0', ['Dockerfile:0', DASHES]],
    ['what a step prints', ['#6 0.1 Dockerfile:4', `#6 0.1 ${DASHES}`]],
    ['another file', ['/etc/passwd:4', DASHES]],
    ['no excerpt', ['Dockerfile:4', 'x']],
  ])('is not %s', (_what, output) => {
    expect(at(...output)).toBeUndefined();
  });

  it('is within the file for any output', () => {
    const excerpt = fc.nat(12).map((number) => [`Dockerfile:${number}`, DASHES]);
    const noise = fc.string().map((line) => [line]);
    const text = fc.string({ unit: fc.constantFrom('RUN ', 'FROM ', 'x', '\n', '\\', '\r', '<<E') });
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(excerpt, noise)), text, (output, rest) => {
        const written = `FROM a\n${rest}`;
        const place = failedInstruction(output.flat(), { path: 'p', text: written });
        if (place === undefined) return;
        found += 1;
        expect(place.path).toBe('p');
        const line = written.split('\n')[place.at.line - 1];
        expect(line).toBeDefined();
        expect(place.at.column).toBeLessThanOrEqual((line ?? '').length);
      }),
      { numRuns: sized({ small: 100, ci: 2000, nightly: 100_000, mutation: 20 }) },
    );
    expect(found).toBeGreaterThan(0);
  });
});
