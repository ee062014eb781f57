import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../../src/core/config/config.ts';
import { type EnvironmentOptions, environment } from '../../../../src/hosts/nx/generators/environment.ts';
import { init } from '../../../../src/hosts/nx/generators/init.ts';
import type { GeneratorTree } from '../../../../src/hosts/nx/generators/tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-generator-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes are on disk at once: Nx writes them at the end. */
function diskTree(): GeneratorTree {
  const read = (path: string) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return null;
    }
  };
  return {
    root,
    read,
    exists: (path) => read(path) !== null,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
  };
}

const generate = (options: EnvironmentOptions) => environment(diskTree(), options);
const config = () => readFileSync(join(root, 'terrarium.yml'), 'utf8');

const ENTRY = '{ path: envs/new/conda.yml, name: new, base: "debian:12-slim" }';

describe('an environment that is generated', () => {
  it.each<[string, string, string]>([
    ['no configuration', '', `environments:\n  - ${ENTRY}\n`],
    [
      'a list in front of a comment on something else',
      'environments:\n  - path: a/Dockerfile\n\n# next\nowners: ["@a"]\n',
      `environments:\n  - path: a/Dockerfile\n  - ${ENTRY}\n\n# next\nowners: ["@a"]\n`,
    ],
    [
      'lines of Windows',
      'environments:\r\n  - path: a/Dockerfile # x\r\n',
      `environments:\r\n  - path: a/Dockerfile # x\r\n  - ${ENTRY}\r\n`,
    ],
    ['no list', '# mine\nowners: ["@a"]', `# mine\nowners: ["@a"]\nenvironments:\n  - ${ENTRY}\n`],
    ['an empty list', 'environments: []\nowners: ["@a"]\n', `environments:\n  - ${ENTRY}\nowners: ["@a"]\n`],
    [
      'a list with comments and long lines',
      `# first\nenvironments: # all\n    - path: a/Dockerfile   # one\n      test: "${'x'.repeat(120)}"\n    # last\n\nowners: ["@a"] # end\n`,
      `# first\nenvironments: # all\n    - path: a/Dockerfile   # one\n      test: "${'x'.repeat(120)}"\n    - ${ENTRY}\n    # last\n\nowners: ["@a"] # end\n`,
    ],
    [
      'a list without a line end',
      'environments:\n- path: a/Dockerfile',
      `environments:\n- path: a/Dockerfile\n- ${ENTRY}\n`,
    ],
    [
      'a pattern that selects it',
      'environments: [{ path: "**/conda.yml", base: x }]\n',
      'environments: [{ path: "**/conda.yml", base: x }]\n',
    ],
  ])('is added to %s', async (_what, before, after) => {
    if (before !== '') writeFileSync(join(root, 'terrarium.yml'), before);
    await generate({ directory: 'envs/new' });
    expect(config()).toBe(after);
    expect(parseConfig(config(), 'terrarium.yml').diagnostics).toEqual([]);
    expect(readFileSync(join(root, 'envs/new/conda.yml'), 'utf8')).toMatch(/^channels: /);
  });

  it('keeps what selected itself until then', async () => {
    writeFileSync(join(root, 'a.yml'), 'name: a\nimage: python:3.12\n');
    await generate({ directory: 'envs/new' });
    expect(config()).toBe(`environments:\n  - { path: a.yml }\n  - ${ENTRY}\n`);
    await generate({ directory: 'envs/azure', format: 'azureml' });
    expect(config()).toContain('  - { path: envs/azure/environment.yml, name: azure }\n');
  });

  it.each<[string, EnvironmentOptions, RegExp]>([
    ['a folder outside', { directory: '../x' }, /the path leaves the root/],
    ['a folder that would be a pattern', { directory: 'envs/[x]' }, /would be a pattern/],
    ['a name that none may have', { directory: 'envs/x', name: 'My Env!' }, /"My Env!" is no name of an environment/],
    ['a base that is none', { directory: 'envs/x', base: 'x\nRUN y' }, /is no image reference/],
  ])('is refused for %s, and nothing is written', async (_what, options, message) => {
    await expect(generate(options)).rejects.toThrow(message);
    expect(() => config()).toThrow();
  });

  it.each([
    [
      'a flow list',
      'environments: [{ path: a/Dockerfile }]\n',
      /terrarium\.yml cannot be edited here: add \{ path: envs/,
    ],
    ['a comment in its list', 'environments: [\n  # none\n]\n', /cannot be edited here/],
    ['one line', '{ owners: ["@a"] }\n', /cannot be edited here/],
    ['mistakes', 'environments: [{ path: 1 }]\nx: y\n', /^terrarium\.yml:\d+: /],
  ])('is refused for a configuration with %s', async (_what, text, message) => {
    writeFileSync(join(root, 'terrarium.yml'), text);
    await expect(generate({ directory: 'envs/new' })).rejects.toThrow(message);
    expect(config()).toBe(text);
    expect(() => readFileSync(join(root, 'envs/new/conda.yml'))).toThrow();
  });
});

describe('init', () => {
  it.each([
    ['{}', '{\n  "plugins": [\n    "@terrarium-env/terrarium/nx"\n  ]\n}'],
    ['{ "plugins": ["@terrarium-env/terrarium/nx"] }', '{ "plugins": ["@terrarium-env/terrarium/nx"] }'],
    [
      '{ "plugins": [{ "plugin": "@terrarium-env/terrarium/nx", "options": {} }] }',
      '{ "plugins": [{ "plugin": "@terrarium-env/terrarium/nx", "options": {} }] }',
    ],
  ])('adds the plugin once: %s', async (before, after) => {
    writeFileSync(join(root, 'nx.json'), before);
    await init(diskTree(), {});
    expect(readFileSync(join(root, 'nx.json'), 'utf8')).toBe(after);
    expect(parseConfig(config(), 'terrarium.yml').diagnostics).toEqual([]);
  });

  it('refuses what it cannot read, and a repository that is none', async () => {
    for (const text of ['garbage', '[]', '{']) {
      writeFileSync(join(root, 'nx.json'), text);
      await expect(init(diskTree(), {})).rejects.toThrow('nx.json is no JSON object');
    }
    await expect(init(diskTree(), { repository: 'x: y' })).rejects.toThrow('expected a repository');
  });
});
