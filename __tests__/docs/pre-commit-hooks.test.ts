import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/hosts/cli/commands.ts';
import { read } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
}

// https://pre-commit.com/#new-hooks
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };

describe('.pre-commit-hooks.yaml', () => {
  it('has the hooks that README names', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['terrarium-pin', 'terrarium-plan']);
    for (const { id } of hooks) expect(read('README.md')).toContain(`\`${id}\``);
  });

  it.each(hooks)('$id starts a command of the package with flags that it has, and asks no registry', async (hook) => {
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false, name: hook.id.replace('-', ' ') });
    expect(Object.keys(hook).toSorted()).toEqual(
      ['id', 'name', 'description', 'entry', 'language', 'pass_filenames'].toSorted(),
    );
    const [program = '', name = '', ...flags] = hook.entry.split(' ');
    expect(bin).toHaveProperty(program);
    const { command } = (await COMMANDS[name]?.()) ?? {};
    expect(command?.flags.map((flag) => `--${flag.name}`)).toEqual(expect.arrayContaining(flags));
    expect(flags).toEqual(['--offline']);
  });
});
