import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { assemblePackage, TaskWorkspace } from './task-runners.ts';

const parts = inject('parts');
const installed = parts?.rig?.taskRunners.nx ?? [];
const assembled = installed.length === 0 ? undefined : assemblePackage();
const unique = `t${process.pid}${Date.now().toString(36)}`;
afterAll(() => assembled?.remove());

interface Target {
  readonly executor: string;
  readonly cache: boolean;
  readonly inputs: readonly string[];
  readonly dependsOn: readonly unknown[];
}

interface Graph {
  readonly graph: {
    readonly nodes: Readonly<
      Record<string, { readonly data: { readonly root: string; readonly targets: Readonly<Record<string, Target>> } }>
    >;
    readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>>;
  };
}

const BUILT = /^built \S+ in /gm;

/** The program of an installed version, wherever that has it. */
function programOf(folder: string): string {
  const nx = join(folder, 'node_modules/nx');
  const { bin } = JSON.parse(readFileSync(join(nx, 'package.json'), 'utf8')) as { bin: { nx: string } };
  return join(nx, bin.nx);
}

describe.skipIf(assembled === undefined).each(installed.length > 0 ? installed : [{ version: '20 to 24', folder: '' }])(
  'the plugin in Nx $version',
  ({ version, folder }) => {
    let workspace: TaskWorkspace;
    const nx = (...args: readonly string[]) => workspace.run(process.execPath, [programOf(folder), ...args]);
    const affected = () => {
      const { output } = nx('show', 'projects', '--affected', '--base=main', '--head=HEAD');
      return output
        .split('\n')
        .filter((line) => line.trim() !== '')
        .sort();
    };
    const graph = () => {
      const { code, output } = nx('graph', '--file=.nx/graph.json');
      expect(code, output).toBe(0);
      return (JSON.parse(workspace.read('.nx/graph.json')) as Graph).graph;
    };
    const append = (path: string, text: string) => workspace.edit(path, (before) => `${before}${text}`);

    beforeAll(() => {
      workspace = new TaskWorkspace('nx', assembled?.folder ?? '');
      workspace.install(folder);
      const { registry = '', rig } = parts ?? {};
      const busybox = rig?.bases.busybox ?? '';
      workspace.write('environments/base/Dockerfile', `FROM ${busybox}\nRUN echo base > /base\n`);
      workspace.edit('terrarium.yml', (text) =>
        text.replace('ghcr.io/acme/environments', `${registry}/${unique}/nx-${version}`),
      );
      workspace.write('apps/api/project.json', '{ "name": "api", "targets": { "build": { "executor": "nx:noop" } } }');
      workspace.write('apps/api/src/index.js', '');
      workspace.write('apps/api/environment/conda.yml', 'dependencies: [python=3.12]\n');
      workspace.write('packages/plots/package.json', '{ "name": "@acme/plots" }');
      workspace.write('packages/plots/requirements.txt', 'six==1.16.0\n');
      workspace.write('packages/plots/requirements-gpu.txt', 'six==1.16.0\nidna==3.7\n');
      workspace.edit('package.json', (text) => text.replace('"private"', '"workspaces": ["packages/*"],\n  "private"'));
      append('terrarium.yml', '  - { path: apps/api/environment/conda.yml, base: "python:3.12-slim" }\n');
      append('terrarium.yml', '  - { path: "packages/plots/*.txt", base: "python:3.12-slim" }\n');
      workspace.commit();
    });
    afterAll(() => workspace.remove());

    it('puts targets on the nearest project, or makes the folder one', () => {
      const { nodes } = graph();
      const shown = Object.entries(nodes).map(([name, { data }]) => [
        name,
        data.root,
        Object.keys(data.targets).filter((target) => target.startsWith('env-build')),
      ]);
      expect(shown.sort()).toEqual([
        [
          '@acme/plots',
          'packages/plots',
          ['env-build', 'env-build--requirements-gpu.txt', 'env-build--requirements.txt'],
        ],
        ['api', 'apps/api', ['env-build']],
        ['environments/base', 'environments/base', ['env-build']],
        ['environments/report', 'environments/report', ['env-build']],
        ['environments/train', 'environments/train', ['env-build']],
      ]);
      expect(nodes.api?.data.targets.build?.executor).toBe('nx:noop');
    });

    it('gives each target the files that it depends on, and caches nothing that a registry or an unseen file decides', () => {
      const { nodes } = graph();
      const train = nodes['environments/train']?.data.targets ?? {};
      expect(train['env-build']?.inputs).toEqual([
        '{projectRoot}/Dockerfile',
        '{workspaceRoot}/terrarium.yml',
        '{projectRoot}/Dockerfile.dockerignore',
        '{projectRoot}/.dockerignore',
        '{projectRoot}/src',
        '{projectRoot}/src/**',
        '{workspaceRoot}/environments/base/Dockerfile',
      ]);
      expect(train['env-build']?.dependsOn).toEqual([
        { target: 'env-build', projects: ['directory:environments/base'] },
      ]);
      const report = nodes['environments/report']?.data.targets ?? {};
      expect(report['env-hash']?.inputs).toEqual([
        '{projectRoot}/requirements.txt',
        '{projectRoot}/plots.txt',
        '{workspaceRoot}/terrarium.yml',
      ]);
      const cached = Object.values(nodes).flatMap(({ data }) =>
        Object.entries(data.targets).flatMap(([name, { cache }]) => (cache ? [`${data.root}:${name}`] : [])),
      );
      expect(cached.sort()).toEqual([
        'apps/api:env-hash',
        'environments/base:env-hash',
        'environments/report:env-hash',
        'packages/plots:env-hash--requirements-gpu.txt',
        'packages/plots:env-hash--requirements.txt',
      ]);
    });

    it('shows what is built on what', () => {
      const { dependencies } = graph();
      const edges = Object.entries(dependencies).flatMap(([source, list]) =>
        list.map(({ target }) => [source, target]),
      );
      expect(edges).toEqual([['environments/train', 'environments/base']]);
    });

    it.each<[string, (change: TaskWorkspace) => void, readonly string[]]>([
      [
        'a parent',
        (change) => change.write('environments/base/Dockerfile', 'FROM scratch\n'),
        ['environments/base', 'environments/train'],
      ],
      [
        'a file that is included',
        (change) => change.write('environments/report/plots.txt', 'idna==3.8\n'),
        ['environments/report'],
      ],
      ['a file of a context', (change) => change.write('environments/train/src/more.py', ''), ['environments/train']],
      ['a file of no project', (change) => change.write('docs/readme.md', ''), []],
      [
        'a folder that moves',
        (change) => {
          change.git('mv', 'environments/report', 'environments/reports');
          change.edit('terrarium.yml', (text) => text.replace('environments/report/', 'environments/reports/'));
        },
        ['@acme/plots', 'api', 'environments/base', 'environments/reports', 'environments/train'],
      ],
      [
        'a definition that goes away',
        (change) => change.git('rm', '--quiet', 'packages/plots/requirements-gpu.txt'),
        ['@acme/plots'],
      ],
    ])('affected by %s', (_what, change, expected) => {
      expect(workspace.on(() => change(workspace), affected)).toEqual(expected);
    });

    it('gives a workflow the projects for its matrix', () => {
      const change = () => append('environments/base/Dockerfile', 'RUN true\n');
      expect([...workspace.on(change, () => workspace.affectedStep('nx.yml'))].sort()).toEqual([
        'environments/base',
        'environments/train',
      ]);
      expect(
        workspace.on(
          () => workspace.write('docs/x.md', ''),
          () => workspace.affectedStep('nx.yml'),
        ),
      ).toEqual([]);
    });

    it('takes a hash from the cache until a file of the definition changes', () => {
      const run = () => nx('run', 'environments/report:env-hash');
      const hash = ({ output }: { readonly output: string }) => /^([0-9a-f]{64}) /m.exec(output)?.[1];
      const first = run();
      expect(first.code, first.output).toBe(0);
      expect(first.output).not.toMatch(/from the cache/);
      workspace.write('environments/report/README.md', 'no input\n');
      const again = run();
      expect(again.output).toMatch(/read the output from the cache/);
      expect(hash(again)).toBe(hash(first));
      append('environments/report/plots.txt', 'urllib3==2.2.3\n');
      const changed = run();
      expect(changed.output).not.toMatch(/from the cache/);
      expect(hash(changed)).not.toBe(hash(first));
      workspace.git('checkout', '--quiet', '.');
      workspace.git('clean', '--quiet', '-d', '--force');
    });

    it('builds what a change affects with what it depends on first, and asks the registry each time', () => {
      const build = (...args: readonly string[]) =>
        nx(...args, `--builder=${parts?.rig?.builders.remote}`, '--nxBail', '--outputStyle=static');
      const change = () => append('environments/base/Dockerfile', 'RUN echo more > /more\n');
      workspace.on(change, () => {
        const first = build('affected', '-t', 'env-build', '--base=main');
        expect(first.code, first.output).toBe(0);
        const order = [...first.output.matchAll(/nx run (environments\/\w+):env-build/g)].map(([, name]) => name);
        expect([...new Set(order)]).toEqual(['environments/base', 'environments/train']);
        expect(first.output.match(BUILT)).toHaveLength(2);
        const second = build('affected', '-t', 'env-build', '--base=main');
        expect(second.code, second.output).toBe(0);
        expect(second.output).not.toMatch(BUILT);
        expect(second.output).not.toMatch(/from the cache/);
      });
    });

    it('reports mistakes with their files, and goes on with the rest', () => {
      workspace.write('environments/report/plots.txt', 'idna==\n');
      const broken = nx('show', 'projects');
      workspace.git('checkout', '--quiet', '.');
      expect(broken.code).not.toBe(0);
      expect(broken.output).toMatch(/@terrarium-env\/terrarium\/nx plugin/);
      expect(broken.output).toMatch(/environments\/report\/plots\.txt:1:1: /);
      const nxJson = workspace.read('nx.json');
      workspace.edit('nx.json', (text) =>
        text.replace(
          '"@terrarium-env/terrarium/nx"',
          '{ "plugin": "@terrarium-env/terrarium/nx", "options": { "buildTarget": "x" } }',
        ),
      );
      const wrong = nx('show', 'projects');
      workspace.write('nx.json', nxJson);
      expect(wrong.code).not.toBe(0);
      expect(wrong.output).toMatch(/unknown option "buildTarget", expected one of hashTargetName/);
    });

    it('is not cached through the defaults of a workspace', () => {
      const nxJson = workspace.read('nx.json');
      workspace.edit('nx.json', (text) =>
        text.replace('"defaultBase"', '"targetDefaults": { "env-build": { "cache": true } },\n  "defaultBase"'),
      );
      const { code, output } = nx('show', 'projects');
      workspace.write('nx.json', nxJson);
      expect(code).not.toBe(0);
      expect(output).toMatch(/targetDefaults\["env-build"\] sets cache/);
    });

    it('knows folders whose names are patterns', () => {
      workspace.write('apps/[id]/requirements.txt', 'six==1.16.0\n');
      append('terrarium.yml', '  - { path: "apps/*/requirements.txt", base: "python:3.12-slim" }\n');
      const run = () => nx('run-many', '-t', 'env-hash', '--outputStyle=static').output;
      const hash = (output: string) => /^([0-9a-f]{64}) .*apps\/\[id\]/m.exec(output)?.[1];
      const first = hash(run());
      expect(first).toBeDefined();
      workspace.write('apps/[id]/requirements.txt', 'six==1.17.0\n');
      const second = hash(run());
      expect(second).toBeDefined();
      expect(second).not.toBe(first);
      workspace.git('checkout', '--quiet', '.');
      workspace.git('clean', '--quiet', '-d', '--force');
    });

    it('generates a first configuration, and environments', () => {
      const fresh = new TaskWorkspace('nx', assembled?.folder ?? '');
      fresh.install(folder);
      const generate = (...args: readonly string[]) =>
        fresh.run(process.execPath, [programOf(folder), 'generate', ...args, '--no-interactive']);
      fresh.git('rm', '-r', '--quiet', '--cached', '--force', '--ignore-unmatch', 'terrarium.yml');
      fresh.run('rm', ['-r', 'terrarium.yml', 'environments']);
      fresh.write('nx.json', '{\n  // stays\n  "plugins": []\n}\n');
      const made = generate('@terrarium-env/terrarium:init', '--repository=ghcr.io/acme/environments');
      expect(made.code, made.output).toBe(0);
      expect(fresh.read('nx.json')).toBe('{\n  // stays\n  "plugins": [\n    "@terrarium-env/terrarium/nx"\n  ]\n}\n');
      expect(fresh.read('terrarium.yml')).toMatch(/^repository: ghcr.io\/acme\/environments$/m);
      for (const format of ['azureml', 'conda', 'requirements', 'dockerfile']) {
        const added = generate('@terrarium-env/terrarium:environment', `environments/${format}`, `--format=${format}`);
        expect(added.code, added.output).toBe(0);
      }
      const { output } = fresh.run(process.execPath, [programOf(folder), 'show', 'projects', '--withTarget=env-build']);
      expect(
        output
          .split('\n')
          .filter((line) => line.startsWith('environments/'))
          .sort(),
      ).toEqual(['environments/azureml', 'environments/conda', 'environments/dockerfile', 'environments/requirements']);
      expect(fresh.read('terrarium.yml')).toMatch(/^# yaml-language-server/);
      const strange = generate('@terrarium-env/terrarium:environment', 'environments/[x]');
      expect(strange.output).toMatch(/would be a pattern in terrarium\.yml/);
      const twice = generate('@terrarium-env/terrarium:environment', 'environments/conda');
      expect(twice.code).not.toBe(0);
      expect(twice.output).toMatch(/environments\/conda\/conda\.yml is there already/);
      fresh.remove();
    });
  },
);
