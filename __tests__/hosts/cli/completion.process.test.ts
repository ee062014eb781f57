import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatCompletion } from '../../../src/hosts/cli/command/completion.ts';
import { COMMANDS } from '../../../src/hosts/cli/commands.ts';
import { terrariumIn } from './terrarium.ts';

const names = Object.keys(COMMANDS);
const folder = mkdtempSync(join(tmpdir(), 'terrarium-completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

const terrarium = (...args: readonly string[]) => terrariumIn({}, ...args);

/** What bash offers behind some words, the last of which is being written. */
function offered(script: string, ...words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const run = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _terrarium; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${run}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe('completion', () => {
  it('offers commands, their flags, and shells', () => {
    const { out: script } = terrarium('completion', 'bash');
    expect(offered(script, 'terrarium', '').toSorted()).toEqual([...names, 'help'].toSorted());
    expect(offered(script, 'terrarium', 'ver')).toEqual(['versions']);
    expect(offered(script, 'terrarium', 'plan', '--off')).toEqual(['--offline']);
    expect(offered(script, 'terrarium', 'hash', '--off')).toEqual([]);
    expect(offered(script, 'terrarium', 'help', 'expo')).toEqual(['export']);
    expect(offered(script, 'terrarium', 'completion', 'z')).toEqual(['zsh']);
    expect(offered(script, 'terrarium', 'plan', 'train')).toEqual([]);
  });

  it.each(['bash', 'zsh', 'fish'] as const)('is read by %s where it is installed', (shell) => {
    const { out: script } = terrarium('completion', shell);
    for (const name of names) expect(script).toContain(name);
    expect(script).toContain('offline');
    const file = join(folder, shell);
    writeFileSync(file, script);
    const { error, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    if (error === undefined) expect(stderr).toBe('');
  });

  it('says nothing to a shell that a text of ours could mean to it', () => {
    const help = `it's [a]: "b" $(c) \\ \`d\``;
    const flags = [{ name: 'x', kind: 'text', value: '<y:z>', help }] as const;
    const commands = [{ name: 'one', command: { summary: help, flags } }];
    expect(formatCompletion('zsh', commands)).toContain(
      `'--x=[it'\\''s \\[a\\]\\: "b" $(c) \\\\ \`d\`]:<y\\:z>:_files'`,
    );
    expect(formatCompletion('fish', commands)).toContain(`-d 'it\\'s [a]: "b" $(c) \\\\ \`d\`'`);
  });

  it.each([[], ['tcsh'], ['bash', 'x']])('is refused for %j', (...args) => {
    const { code, err } = terrarium('completion', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining('expected one of bash, zsh, fish')]);
  });
});

describe('the help', () => {
  it('has a line for each command', () => {
    const lines = terrarium('--help').out.match(/^ {2}(\S+) {2,}\S/gm) ?? [];
    expect(lines.map((line) => line.trim().split(' ')[0] ?? '').toSorted()).toEqual(names.toSorted());
  });
});
