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
    const line = fc.oneof(
      fc.string(),
      fc.nat(30).map((number) => `Dockerfile:${number}`),
      fc.constant(DASHES),
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.string({ unit: fc.constantFrom('RUN ', 'FROM ', 'x', '\n', '\\', '\r', '<<E') }),
        (output, text) => {
          const found = failedInstruction(output, { path: 'p', text });
          if (found === undefined) return;
          expect(found.path).toBe('p');
          const written = text.split('\n')[found.at.line - 1];
          expect(written).toBeDefined();
          expect(found.at.column).toBeLessThanOrEqual((written ?? '').length);
        },
      ),
      { numRuns: sized({ small: 100, ci: 2000, nightly: 100_000, mutation: 20 }) },
    );
  });
});
