import { expect, it } from 'vitest';
import { dedent } from './dedent.ts';

it('takes away what all lines are indented by, and the line of the last backtick', () => {
  expect(dedent`
    a:
      - b

      - c
  `).toBe('a:\n  - b\n\n  - c\n');
});

it('ends without a line end where the last line has text', () => {
  expect(dedent`
    a
    b`).toBe('a\nb');
});

it('inserts values as they are, also those with lines', () => {
  const value = 'x\n      y';
  expect(dedent`
    ${value}: 1
    b ${2}
    ${3}
  `).toBe('x\n      y: 1\nb 2\n3\n');
});
