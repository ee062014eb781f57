import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRig } from '../../rig/rig.ts';
import { dedent } from '../dedent.ts';
import { assemblePackage } from '../e2e/task-runners.ts';

const ROOT = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'terrarium-packed-')));
const consumer = join(folder, 'consumer');
const installed = join(consumer, 'node_modules', manifest.name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm without the network, and without the settings that this run of npm has. */
function npm(cwd: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  return execFileSync('npm', [...flags, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Packs a folder; the path of the tarball. */
function pack(from: string): string {
  const [first, ...more] = npm(from, 'pack', `--pack-destination=${folder}`).trim().split('\n');
  expect(more).toEqual([]);
  return join(folder, first ?? '');
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const evaluate = (script: string) => run('--input-type=module', '--eval', script);
const packagesIn = (path: string) =>
  readdirSync(path).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(path, name)).map((own) => `${name}/${own}`) : [name],
  );

beforeAll(() => {
  const assembled = assemblePackage();
  try {
    const own = pack(assembled.folder);
    // Dependencies from folders: whatever else npm wanted, it would have to fetch.
    const others = Object.keys(manifest.dependencies).map((name) => join(ROOT, 'node_modules', name));
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
    npm(consumer, 'install', '--install-links', own, ...others);
  } finally {
    assembled.remove();
  }
}, 240_000);

describe('the packed package', () => {
  it('holds licences, and neither tests, sources nor pictures', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    for (const name of ['LICENSE', 'README.md', 'dist/action/licenses.txt', 'dist/cli/licenses.txt', 'action.yml'])
      expect(files).toContain(name);
    expect(files.filter((name) => /\.(?:png|svg|jpe?g|gif|tgz)$|(?<!\.d)\.ts$|__tests__|^src\b/.test(name))).toEqual(
      [],
    );
  });

  it('brings its dependencies, and what is imported is one of them', () => {
    const present = packagesIn(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(present.toSorted()).toEqual([manifest.name, ...Object.keys(manifest.dependencies)].toSorted());
    const files = readdirSync(join(installed, 'build'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(join(installed, 'build', name), 'utf8').matchAll(
          /^(?:import|export) [^;]*?from '([^'.][^']*)';|^import '([^'.][^']*)';|\bimport\('([^'.][^']*)'\)/gm,
        ),
      ])
      .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
      .filter((name) => !isBuiltin(name));
    expect([...new Set(imported.map((name) => name.split('/')[0]))].toSorted()).toEqual(
      Object.keys(manifest.dependencies),
    );
  });

  it('starts as a command', () => {
    expect(npm(consumer, 'exec', '--', 'terrarium', '--version')).toBe(`${manifest.version}\n`);
    writeFileSync(join(consumer, 'requirements.txt'), 'six==1.17.0\n');
    expect(npm(consumer, 'exec', '--', 'terrarium', 'list')).toMatch(
      /^candidate +requirements .* requirements\.txt\b/m,
    );
  });

  it('is imported, and runs the example of docs/api.md', () => {
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, 'train'), { recursive: true });
    writeFileSync(join(tree, 'train/Dockerfile'), `FROM python@sha256:${'1'.repeat(64)}\nRUN true\n`);
    writeFileSync(
      join(tree, 'terrarium.yml'),
      'environments:\n  - { path: train/Dockerfile, name: train }\n  - path: absent/Dockerfile\n',
    );
    // Node strips no types of what lies in node_modules: the example lies beside.
    copyFileSync(join(ROOT, 'examples/library.ts'), join(consumer, 'library.ts'));
    const { status, stdout, stderr } = run('library.ts', tree);
    const planned = { action: 'build', ids: ['train/Dockerfile'], hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(JSON.parse(stdout), stderr).toMatchObject(planned);
    expect(status, stderr).toBe(0);
  });

  it('is required and imported as a plugin, beside a real Nx where the rig has one', () => {
    const nx = readRig()?.taskRunners.nx.at(-1)?.folder;
    const place = join(consumer, 'node_modules/nx');
    if (nx !== undefined && !existsSync(place)) symlinkSync(join(nx, 'node_modules/nx'), place);
    const name = JSON.stringify(`${manifest.name}/nx`);
    const imported = evaluate(`console.log(Object.keys(await import(${name})).join())`);
    expect(imported.stdout, imported.stderr).toBe('createDependencies,createNodes,createNodesV2,name\n');
    const required = run('--input-type=commonjs', '--eval', `console.log(typeof require(${name}).createNodesV2[1])`);
    expect(required.stdout, required.stderr).toBe('function\n');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types that a strict consumer checks: module %s, resolution %s', (module, moduleResolution) => {
    const types = join(consumer, 'node_modules/@types');
    if (!existsSync(types)) symlinkSync(join(ROOT, 'node_modules/@types'), types);
    writeFileSync(
      join(consumer, 'use.ts'),
      dedent`
        import { type Config, type Plan, defaultConfig, parsePlan } from '${manifest.name}';
        import { createNodesV2 } from '${manifest.name}/nx';
        export const config: Config = defaultConfig('terrarium.yml');
        export const items: Plan['items'] = parsePlan('{}').items;
        export const pattern: string = createNodesV2[0];
        // @ts-expect-error: a plan is no text
        export const wrong: string = parsePlan('{}');
      `,
    );
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit'];
    const flags = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2024', '--types', 'node'];
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const checked = run(tsc, ...strict, ...flags, '--skipLibCheck', 'false', 'use.ts', 'library.ts');
    expect(checked.stdout + checked.stderr).toBe('');
    expect(checked.status).toBe(0);
  });
});
