import { describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/nx/run.ts';

const context = { root: '/' };

describe('the executor', () => {
  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['another command', { command: 'registry', id: 'a' }, /expected one of hash, plan, build for command/],
    ['words that stand alone', { command: 'build', id: 'a', _: ['b'] }, /--_ is no flag of this target/],
    ['another root', { command: 'build', id: 'a', root: '/etc' }, /--root is no flag of this target/],
    ['what is no flag', { command: 'build', id: 'a', '-x y': true }, /is no flag of this target/],
    ['an object', { command: 'build', id: 'a', label: { x: 1 } }, /expected a text for --label, received {"x":1}/],
    ['null', { command: 'build', id: 'a', tag: null }, /expected a text for --tag, received null/],
  ])('refuses %s', async (_what, options, message) => {
    await expect(run(options as { command: string; id: string }, context)).rejects.toThrow(message);
  });
});
