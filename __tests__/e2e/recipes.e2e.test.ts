import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { assemblePackage, type Ran, TaskWorkspace } from './task-runners.ts';

const parts = inject('parts');
const rig = parts?.rig;
const assembled = rig === undefined ? undefined : assemblePackage();
const unique = `t${process.pid}${Date.now().toString(36)}`;
const others = rig?.taskRunners.others ?? '';
afterAll(() => assembled?.remove());

interface Recipe {
  readonly tool: string;
  readonly hash: (workspace: TaskWorkspace) => Ran;
  /** Environments whose hash came from the cache. */
  readonly cached: (ran: Ran) => number;
  readonly build: (workspace: TaskWorkspace) => Ran;
}

const turbo = join(others, 'node_modules/.bin/turbo');
const moon = join(others, 'node_modules/.bin/moon');
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);

const RECIPES: readonly Recipe[] = [
  {
    tool: 'turborepo',
    hash: (workspace) => workspace.run(turbo, ['run', 'env-hash', '--ui=stream']),
    cached: ({ output }) => numberIn(output, /Cached:\s+(\d+) cached/),
    build: (workspace) =>
      workspace.run(turbo, ['run', 'env-build', '--affected', '--ui=stream'], {
        TURBO_SCM_BASE: 'main',
      }),
  },
  {
    tool: 'moon',
    hash: (workspace) => workspace.run(moon, ['run', ':env-hash']),
    cached: ({ output }) => numberIn(output, /\((\d+) cached\)/),
    build: (workspace) => workspace.run(moon, ['ci', ':env-build', '--base', 'main', '--include-relations']),
  },
];

/** Makes the example one that the rig can build, and whose builds go to it. */
function prepare(workspace: TaskWorkspace, name: string): void {
  workspace.write('environments/base/Dockerfile', `FROM ${rig?.bases.busybox}\nRUN echo base > /base\n`);
  const repository = `${parts?.registry}/${unique}/${name}`;
  workspace.edit('terrarium.yml', (text) => text.replace('ghcr.io/acme/environments', repository));
  workspace.install(others);
  workspace.write('bin/terrarium', builderScript(workspace.read('bin/terrarium')));
  workspace.run('chmod', ['+x', 'bin/terrarium']);
  // Package managers link the members of a workspace.
  for (const name of ['base', 'train', 'report']) {
    workspace.run('mkdir', ['-p', 'node_modules/@environments']);
    workspace.run('ln', ['-s', `../../environments/${name}`, `node_modules/@environments/${name}`]);
  }
  if (workspace.has('package.json'))
    workspace.run('npm', ['install', '--offline', '--package-lock-only', '--ignore-scripts', '--omit=dev']);
  workspace.commit();
}

/** A build of the rig takes its builder; everything else is the command as it is written. */
function builderScript(script: string): string {
  const build = `if [ "$1" = build ]; then shift; set -- build --builder=${rig?.builders.remote} "$@"; fi`;
  return script.replace('exec', `${build}\nexec`);
}

const BUILT = /built (environments\/\S+) in /g;
const builtBy = ({ output }: Ran) => [...output.matchAll(BUILT)].map(([, id]) => id);

describe.skipIf(rig === undefined).each(RECIPES)('the recipe for $tool', ({ tool, hash, cached, build }) => {
  let workspace: TaskWorkspace;
  beforeAll(() => {
    workspace = new TaskWorkspace(tool, assembled?.folder ?? '');
    prepare(workspace, tool);
  });
  afterAll(() => workspace.remove());

  it('takes hashes from its cache unless a file that is listed changes', () => {
    const first = hash(workspace);
    expect(first.code, first.output).toBe(0);
    expect(first.output.match(/[0-9a-f]{64} {2}configured/g)).toHaveLength(3);
    expect(cached(hash(workspace))).toBe(3);
    workspace.write('environments/train/README.md', 'no input\n');
    expect(cached(hash(workspace))).toBe(3);
    workspace.write('environments/report/plots.txt', 'idna==3.8\n');
    expect(cached(hash(workspace))).toBe(2);
    workspace.write('environments/base/Dockerfile', `FROM ${rig?.bases.busybox}\n`);
    expect(cached(hash(workspace))).toBe(1);
    workspace.git('checkout', '--quiet', '.');
  });

  it('builds what a change affects and what depends on it, and asks the registry each time', () => {
    const change = () => workspace.edit('environments/base/Dockerfile', (text) => `${text}RUN true\n`);
    workspace.on(change, () => {
      const first = build(workspace);
      expect(first.code, first.output).toBe(0);
      expect(builtBy(first)).toEqual(['environments/base/Dockerfile', 'environments/train/Dockerfile']);
      const second = build(workspace);
      expect(second.code, second.output).toBe(0);
      expect(builtBy(second)).toEqual([]);
      expect(second.output).toMatch(/reused +environments\/train\/Dockerfile/);
    });
  });

  it('runs nothing for a file of no environment', () => {
    workspace.on(
      () => workspace.write('docs/readme.md', ''),
      () => {
        const ran = build(workspace);
        expect(ran.code, ran.output).toBe(0);
        expect(ran.output).not.toMatch(/environments\/\w+\/(?:Dockerfile|requirements\.txt)/);
      },
    );
  });
});

describe.skipIf(rig === undefined).each(RECIPES)('the configuration, for $tool', ({ tool, build }) => {
  it('affects every environment', () => {
    const workspace = new TaskWorkspace(tool, assembled?.folder ?? '');
    prepare(workspace, `configuration-${tool}`);
    const change = () => workspace.edit('terrarium.yml', (text) => text.replace('name: base', 'name: root'));
    const { output } = workspace.on(change, () => build(workspace));
    for (const name of ['base', 'train', 'report']) expect(output).toMatch(new RegExp(`\\b${name}\\b`));
    workspace.remove();
  });
});

describe.skipIf(rig === undefined)('a matrix', () => {
  const open = (tool: string) => {
    const workspace = new TaskWorkspace(tool, assembled?.folder ?? '');
    prepare(workspace, `matrix-${tool}`);
    return workspace;
  };
  const change = (workspace: TaskWorkspace) => () =>
    workspace.edit('environments/base/Dockerfile', (text) => `${text}RUN true\n`);

  it('of Turborepo has the packages that a change affects', () => {
    const workspace = open('turborepo');
    expect(workspace.on(change(workspace), () => workspace.affectedStep('turborepo.yml'))).toEqual([
      '@environments/base',
      '@environments/train',
    ]);
    workspace.remove();
  });

  it('of moon shares what a change affects among its jobs', () => {
    const workspace = open('moon');
    const args = ['ci', ':env-build', '--base', 'main', '--include-relations', '--job-total', '2', '--job'];
    const jobs = workspace.on(change(workspace), () => ['0', '1'].map((job) => workspace.run(moon, [...args, job])));
    for (const { code, output } of jobs) expect(code, output).toBe(0);
    expect(new Set(jobs.flatMap(builtBy))).toEqual(
      new Set(['environments/base/Dockerfile', 'environments/train/Dockerfile']),
    );
    workspace.remove();
  });
});

describe.skipIf(rig === undefined)('the recipe for make', () => {
  it('builds what a change affects, in one run', () => {
    const workspace = new TaskWorkspace('make', assembled?.folder ?? '');
    prepare(workspace, 'make');
    const make = () => workspace.run('make', ['BASE=main', 'environments']);
    const nothing = make();
    expect(nothing.code, nothing.output).toBe(0);
    expect(builtBy(nothing)).toEqual([]);
    workspace.on(
      () => workspace.edit('environments/base/Dockerfile', (text) => `${text}RUN true\n`),
      () => {
        const ran = make();
        expect(ran.code, ran.output).toBe(0);
        expect(builtBy(ran)).toEqual(['environments/base/Dockerfile', 'environments/train/Dockerfile']);
      },
    );
    workspace.remove();
  });

  it('ends with the failure of a definition', () => {
    const workspace = new TaskWorkspace('make', assembled?.folder ?? '');
    prepare(workspace, 'make');
    workspace.write('environments/report/plots.txt', 'idna==\n');
    const ran = workspace.run('make', ['BASE=main', 'environments']);
    expect(ran.code).not.toBe(0);
    expect(ran.output).toMatch(/environments\/report\/plots\.txt:1:1/);
    workspace.remove();
  });
});
