import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageSolver } from '../../src/adapters/wheels/solve-packages.ts';
import { faultsOf, validatorOf } from '../schemas/validators.ts';
import { servePackageIndex } from './package-index.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const unique = `s${process.pid}${Date.now().toString(36)}`;

describe.skipIf(rig === undefined)('what a new solution would change', () => {
  let index: Awaited<ReturnType<typeof servePackageIndex>>;
  let workspace: Workspace;
  beforeAll(async () => {
    index = await servePackageIndex();
    for (const name of ['free', 'exact']) index.publish(name, '1.0');
    const environment = (name: string) => `  - { path: ${name}/requirements.txt, base: "${rig?.bases.python}" }\n`;
    const names = ['free', 'exact', 'range'];
    workspace = new Workspace(
      {
        'free/requirements.txt': `--index-url ${index.url}/simple/\nfree\n`,
        'exact/requirements.txt': `--index-url ${index.url}/simple/\nexact==1.0\n`,
        'range/requirements.txt': `--index-url ${index.url}/simple/\nfree<2\nexact\n`,
        'terrarium.yml': `allowed-registries: ["${parts?.registry}"]\nenvironments:\n${names.map(environment).join('')}`,
      },
      [`--repository=${parts?.registry}/${unique}/env`],
    );
    const built = await workspace.buildBeside(['--builder=native']);
    expect(built.code, built.stdout + built.stderr).toBe(0);
  });
  afterAll(async () => {
    workspace?.remove();
    await index.close();
  });

  /** What is printed of each environment, the age of its base apart. */
  async function outdated(): Promise<readonly string[]> {
    const run = await workspace.runBeside(['outdated', '--solve', '--old=100000', ...workspace.flags]);
    expect(run.code, run.stderr).toBe(0);
    return run.stdout.split('\n').filter((line) => line !== '');
  }

  it('is nothing where the index has nothing new', async () => {
    expect(await outdated()).toEqual([]);
  });

  it('is what the index has since, for the Python of the image, where the requirements leave it open', async () => {
    for (const name of ['free', 'exact']) index.publish(name, '2.0');
    index.publish('free', '1.1');
    expect(await outdated()).toEqual([
      'free/requirements.txt   pip free 1.0 -> 2.0 (major upgrade): a new solution has it',
      'range/requirements.txt  pip exact 1.0 -> 2.0 (major upgrade): a new solution has it',
      'range/requirements.txt  pip free 1.0 -> 1.1 (minor upgrade): a new solution has it',
    ]);
  });

  it('is printed as JSON by its schema', async () => {
    const run = await workspace.runBeside(['outdated', 'free/*', '--solve', '--json', ...workspace.flags]);
    const document = JSON.parse(run.stdout);
    expect(faultsOf(validatorOf('outdated'), document)).toEqual([]);
    const change = { kind: 'would-change', name: 'free', from: '1.0', to: '2.0' };
    expect(document.environments[0].aging).toContainEqual(change);
  });

  it('leaves what is there already, where that fits', async () => {
    const solve = packageSolver({ env: process.env, notBelow: [] });
    const libc = { kind: 'glibc', major: 2, minor: 36 } as const;
    const python = { version: '3.11', fullVersion: undefined, machine: 'x86_64', libc };
    const there = [
      { name: 'free', version: '1.0' },
      { name: 'gone', version: '7+local' },
    ];
    const solved = (line: string) => solve({ requirements: [`--index-url ${index.url}/simple/`, line], python, there });
    expect(await solved('free')).toMatchObject([{ name: 'free', version: '1.0' }]);
    expect(await solved('free>1.0')).toMatchObject([{ name: 'free', version: '2.0' }]);
  });

  it('is not known while the index is away', async () => {
    await index.close();
    const [line] = await outdated();
    expect(line).toMatch(/^exact\/requirements\.txt +not all of a new solution is known: uv resolves no wheels: /);
  });
});
