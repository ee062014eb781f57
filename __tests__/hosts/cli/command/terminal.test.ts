import { describe, expect, it } from 'vitest';
import { type ColorChoice, screenOf } from '../../../../src/hosts/cli/command/terminal.ts';

const TERMINAL = { isTTY: true, columns: 100 };
const PIPE = { isTTY: false, columns: 100 };

describe('colours', () => {
  it.each<[typeof TERMINAL, ColorChoice, NodeJS.ProcessEnv, boolean]>([
    [TERMINAL, 'auto', {}, true],
    [TERMINAL, 'auto', { TERM: 'dumb' }, false],
    [TERMINAL, 'auto', { NO_COLOR: '1' }, false],
    [TERMINAL, 'auto', { NO_COLOR: '' }, true],
    [TERMINAL, 'auto', { FORCE_COLOR: '0' }, false],
    [TERMINAL, 'never', { FORCE_COLOR: '1' }, false],
    [TERMINAL, 'always', { NO_COLOR: '1' }, true],
    [PIPE, 'auto', {}, false],
    [PIPE, 'auto', { FORCE_COLOR: '1' }, true],
    [PIPE, 'auto', { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    [PIPE, 'auto', { FORCE_COLOR: '' }, false],
    [PIPE, 'always', {}, true],
  ])('of %j with --color=%s and %j: %j', (stream, choice, env, expected) => {
    expect(screenOf(stream, choice, env).paint('bad', 'x')).toBe(expected ? '\u001b[31mx\u001b[39m' : 'x');
  });
});

describe('the width of a line', () => {
  it('is that of a terminal, and nothing elsewhere', () => {
    expect(screenOf(TERMINAL, 'never', {}).width).toBe(100);
    expect(screenOf({ isTTY: true, columns: 3 }, 'auto', {}).width).toBe(40);
    expect(screenOf({ isTTY: true, columns: 0 }, 'auto', {}).width).toBeUndefined();
    expect(screenOf(PIPE, 'always', {}).width).toBeUndefined();
  });
});
