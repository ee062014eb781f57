import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodesOfFile, ProjectConfiguration } from '../../../src/hosts/nx/contract.ts';
import { createDependencies, createNodes, createNodesV2, name } from '../../../src/hosts/nx/plugin.ts';
import { generator } from '../../adapters/checkout-traps.ts';
import { useRepository } from '../../adapters/git/repository.ts';
import { CONFIGS, CONTENTS } from '../../core/incremental/ties.ts';
import { sized } from '../../test-size.ts';

const repository = useRepository();

async function projects(options?: unknown): Promise<Readonly<Record<string, ProjectConfiguration>>> {
  const nodes: readonly NodesOfFile[] = await createNodes[1](['nx.json'], options, {
    workspaceRoot: repository().root,
  });
  return Object.assign({}, ...nodes.map(([, result]) => result.projects));
}

async function targetsOf(root: string, options?: unknown) {
  return (await projects(options))[root]?.targets ?? {};
}

const keptFiles = () => {
  const folder = join(repository().root, '.nx/workspace-data/terrarium');
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
};

/** Without what is known of their trees. */
const keptWorkspaces = () => keptFiles().filter((file) => !readFileSync(file, 'utf8').includes('"name":"known '));

function writeTree(): void {
  const { write } = repository();
  write('nx.json', '{}');
  write('.gitignore', '.nx\nignored.txt\n');
  write('a/requirements.txt', '-r more.txt\n');
  write('a/more.txt', 'six==1.16.0\n');
  write('terrarium.yml', 'environments: [{ path: "a/requirements.txt", base: "python:3.12" }]\n');
}

describe('the plugin', () => {
  it('has the names of every version of Nx', () => {
    expect(createNodesV2).toEqual(createNodes);
    expect(createNodes[0]).toBe('nx.json');
    expect(name).toBe('@terrarium-env/terrarium/nx');
  });

  it('makes the folder of a definition a project, and passes the configuration on', async () => {
    writeTree();
    repository().write('ci/terrarium.yml', 'environments: [{ path: "a/requirements.txt", base: "python:3.12" }]\n');
    const found = await projects({ config: 'ci/terrarium.yml', hashTargetName: 'hash' });
    expect(found.a?.name).toBe('env-a');
    expect(Object.keys(found.a?.targets ?? {})).toEqual(['hash', 'env-plan', 'env-build']);
    expect(found.a?.targets.hash).toMatchObject({
      executor: '@terrarium-env/terrarium:run',
      options: { command: 'hash', id: 'a/requirements.txt', config: 'ci/terrarium.yml' },
      cache: true,
      inputs: ['{projectRoot}/requirements.txt', '{projectRoot}/more.txt', '{workspaceRoot}/ci/terrarium.yml'],
    });
    expect(found.a?.targets['env-build']?.cache).toBe(false);
  });

  it('lets Nx cache a hash only where it sees every file', async () => {
    writeTree();
    const { write, root } = repository();
    const isCached = async (options?: unknown) => (await targetsOf('a', options))['env-hash']?.cache;
    expect(await isCached()).toBe(true);
    write('a/requirements.txt', '-r ../ignored.txt\n');
    write('ignored.txt', 'six==1.16.0\n');
    expect(await isCached()).toBe(false);
    write('a/requirements.txt', '-r more.txt\n');
    write('b/real.txt', 'six==1.16.0\n');
    unlinkSync(join(root, 'a/more.txt'));
    symlinkSync('../b/real.txt', join(root, 'a/more.txt'));
    expect(await isCached()).toBe(false);
    const { 'env-hash': linked } = await targetsOf('a');
    expect(linked?.inputs).toContain('{workspaceRoot}/b/real.txt');
    unlinkSync(join(root, 'a/more.txt'));
    write('a/more.txt', 'six==1.16.0\n');
    write('.nxignore', 'a/more.txt\n');
    expect(await isCached()).toBe(false);
  });

  it('never lets Nx cache what a context copies, whose modes and links it does not see', async () => {
    writeTree();
    const { write } = repository();
    write('c/Dockerfile', 'FROM x\nCOPY src /\n');
    write('c/src/a.txt', '');
    write('terrarium.yml', 'environments: [{ path: c/Dockerfile }]\n');
    expect((await targetsOf('c'))['env-hash']?.cache).toBe(false);
  });

  it('knows that Nx sees no file that an ignore file names, tracked or not, the configuration among them', async () => {
    writeTree();
    const { write, commit } = repository();
    const isCached = async () => (await targetsOf('a'))['env-hash']?.cache;
    commit();
    expect(await isCached()).toBe(true);
    write('.gitignore', '.nx\nmore.txt\n');
    expect(await isCached()).toBe(false);
    write('.gitignore', '.nx\nterrarium.yml\n');
    expect(await isCached()).toBe(false);
    write('.gitignore', '.nx\n');
    write('.git/info/exclude', 'more.txt\n');
    expect(await isCached()).toBe(false);
    write('.git/info/exclude', '.nxignore\n');
    write('.nxignore', 'x\n');
    expect(await isCached()).toBe(false);
    rmSync(join(repository().root, '.nxignore'));
    write('.gitignore', '.nx\n');
    expect(await isCached()).toBe(true);
  });

  it('names the files of a folder that would be a pattern from the root', async () => {
    writeTree();
    const { write } = repository();
    write('apps/[id]/requirements.txt', 'six==1.16.0\n');
    write('terrarium.yml', 'environments: [{ path: "apps/**", base: "python:3.12" }]\n');
    const found = await projects();
    const [project] = Object.values(found);
    expect(project?.root).toBe('apps/[id]');
    expect(project?.name).toMatch(/^apps\/-id--[0-9a-f]{8}$/);
    expect(project?.targets['env-hash']?.inputs).toEqual([
      '{workspaceRoot}/apps/?id?/requirements.txt',
      '{workspaceRoot}/terrarium.yml',
    ]);
  });

  it('gives every folder a name that no other project has', async () => {
    writeTree();
    const { write } = repository();
    write('requirements.txt', 'six==1.16.0\n');
    write('environments/requirements.txt', 'idna==3.7\n');
    write('x/a:b/requirements.txt', 'idna==3.8\n');
    write('x/a-b/requirements.txt', 'idna==3.9\n');
    write('terrarium.yml', 'environments: [{ path: "**/requirements.txt", base: "python:3.12" }]\n');
    const names = Object.values(await projects()).map((project) => project.name);
    expect(names.sort()).toEqual([
      'env-a',
      'env-environments',
      'root-environments',
      'x/a-b',
      expect.stringMatching(/^x\/a-b-[0-9a-f]{8}$/),
    ]);
  });

  it.each<[string, unknown, RegExp | undefined]>([
    ['a cached build', { build: { cache: true } }, /targetDefaults\["build"\] sets cache,/],
    ['other inputs', { 'bui*': { inputs: ['default'], dependsOn: ['^build'] } }, /sets dependsOn, inputs,/],
    ['the executor', { '@terrarium-env/terrarium:run': { cache: true } }, /sets cache,/],
    ['a pattern that only Nx understands', { '@(build|x)': { cache: true } }, /sets cache,/],
    ['a list of entries', { build: [{ filter: { plugin: 'x' }, cache: true }] }, /sets cache,/],
    ['other targets', { test: { cache: true } }, undefined],
    ['nothing that matters', { build: { parallelism: false, cache: false } }, undefined],
  ])('refuses defaults that would replace what its targets mean: %s', async (_what, targetDefaults, message) => {
    writeTree();
    const context = { workspaceRoot: repository().root, nxJsonConfiguration: { targetDefaults } };
    const made = createNodes[1](['nx.json'], { buildTargetName: 'build' }, context);
    if (message === undefined) expect(await made).toHaveLength(1);
    else
      await expect(made).rejects.toMatchObject({ errors: [['nx.json', { message: expect.stringMatching(message) }]] });
  });

  it('gives several environments of a project targets of their own, and one for all', async () => {
    writeTree();
    const { write } = repository();
    write('p/project.json', '{"name":"p"}');
    write('p/base/Dockerfile', 'FROM x\n');
    write('p/gpu/requirements.txt', 'six==1.16.0\n');
    write('p/gpu-requirements.txt', 'idna==3.7\n');
    write(
      'terrarium.yml',
      'environments: [{ path: p/base/Dockerfile, name: base }, { path: "p/**/*requirements.txt", base: "environment:base" }]\n',
    );
    const { p } = await projects();
    const builds = Object.entries(p?.targets ?? {}).filter(([target]) => target.startsWith('env-build'));
    const [whole, base, ...others] = builds.map(([target, { executor, dependsOn }]) => ({
      target,
      executor,
      dependsOn,
    }));
    const suffixed = expect.stringMatching(/^env-build--gpu-requirements\.txt-[0-9a-f]{8}$/);
    const targets = [{ target: 'env-build--base-Dockerfile' }, { target: suffixed }, { target: suffixed }];
    expect(whole).toEqual({ target: 'env-build', executor: 'nx:noop', dependsOn: targets });
    expect(base?.dependsOn).toEqual([]);
    const other = { target: suffixed, executor: '@terrarium-env/terrarium:run', dependsOn: [targets[0]] };
    expect(others).toEqual([other, other]);
    expect(new Set(builds.map(([target]) => target)).size).toBe(4);
    const { root } = repository();
    expect(await createDependencies(undefined, { workspaceRoot: root, projects: { p: { root: 'p' } } })).toEqual([]);
  });

  it('depends on parents through what is not selected', async () => {
    writeTree();
    const { write, root } = repository();
    write('base/Dockerfile', 'FROM x\n');
    write('mid/requirements.txt', 'six==1.16.0\n');
    write('top/requirements.txt', 'idna==3.7\n');
    write(
      'terrarium.yml',
      [
        'environments:',
        '  - { path: base/Dockerfile, name: base }',
        '  - { path: mid/requirements.txt, name: mid, base: "environment:base" }',
        '  - { path: top/requirements.txt, base: "environment:mid" }',
        '',
      ].join('\n'),
    );
    const top = (await targetsOf('top'))['env-build'];
    expect(top?.dependsOn).toEqual([{ target: 'env-build', projects: ['directory:mid'] }]);
    expect(top?.inputs).toEqual([
      '{projectRoot}/requirements.txt',
      '{workspaceRoot}/terrarium.yml',
      '{workspaceRoot}/mid/requirements.txt',
      '{workspaceRoot}/base/Dockerfile',
    ]);
    const named = { t: { root: 'top' }, m: { root: 'mid' }, b: { root: 'base' } };
    expect(await createDependencies(undefined, { workspaceRoot: root, projects: named })).toEqual([
      { source: 'm', target: 'b', type: 'implicit' },
      { source: 't', target: 'm', type: 'implicit' },
    ]);
  });

  it('reports mistakes in the form of Nx, with what it could read', async () => {
    writeTree();
    const { write } = repository();
    write('b/Dockerfile', 'FROM x\nRAN y\n');
    write(
      'terrarium.yml',
      'environments: [{ path: "a/requirements.txt", base: "python:3.12" }, { path: b/Dockerfile }]\n',
    );
    const failure = await projects().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AggregateCreateNodesError' });
    const { errors, partialResults } = failure as { errors: [string, Error][]; partialResults: NodesOfFile[] };
    expect(errors.map(([file, { message }]) => [file, message.split('\n')[0]])).toEqual([
      ['b/Dockerfile', expect.stringMatching(/^b\/Dockerfile:2:1: unknown instruction "RAN"/)],
    ]);
    expect(partialResults.map(([file]) => file)).toEqual(['a/requirements.txt']);
    await expect(projects({ config: 'nowhere.yml' })).rejects.toMatchObject({
      errors: [['nowhere.yml', { message: 'nowhere.yml does not exist' }]],
    });
    await expect(projects({ x: 1 })).rejects.toMatchObject({
      name: 'AggregateCreateNodesError',
      errors: [['nx.json', {}]],
    });
  });
});

describe('what the plugin keeps', () => {
  const damage = (change: (text: string) => string) => {
    for (const file of keptFiles()) writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  it('is used until something that it was read from changes', async () => {
    writeTree();
    const { write } = repository();
    const before = await projects();
    const [file = ''] = keptWorkspaces();
    const written = () => readFileSync(file, 'utf8');
    const first = written();
    expect(await projects()).toEqual(before);
    expect(written()).toBe(first);
    const changes = [
      () => write('a/more.txt', 'six==1.17.0\n'),
      () => write('new.yml', ''),
      () => write('.gitignore', '.nx\nmore.txt\n'),
      () => write('terrarium.yml', ''),
    ];
    for (const change of changes) {
      change();
      await projects();
      expect(written()).not.toBe(first);
      rmSync(join(repository().root, 'new.yml'), { force: true });
      writeTree();
      expect(await projects()).toEqual(before);
    }
  });

  it.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -20)],
    ['changed', (text) => text.replaceAll('a/more.txt', 'a/less.txt')],
    ['other JSON', () => 'null'],
  ])('is read again where the file is damaged: %s', async (_what, change) => {
    writeTree();
    const before = await projects();
    damage(change);
    expect(await projects()).toEqual(before);
    const repaired = keptFiles().map((file) => readFileSync(file, 'utf8'));
    expect(await projects()).toEqual(before);
    expect(keptFiles().map((file) => readFileSync(file, 'utf8'))).toEqual(repaired);
  });

  it('may be unwritable', async () => {
    writeTree();
    const { root } = repository();
    mkdirSync(join(root, '.nx'));
    writeFileSync(join(root, '.nx/workspace-data'), '');
    expect(Object.keys(await projects())).toEqual(['a']);
  });

  it('survives plugins that run side by side', async () => {
    writeTree();
    const all = await Promise.all([projects(), projects(), projects()]);
    expect(all[1]).toEqual(all[0]);
    expect(await projects()).toEqual(all[2]);
    expect(keptWorkspaces()).toHaveLength(1);
  });

  it('tells what a new reading tells, whatever contents change', async () => {
    const { write, root } = repository();
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    for (const [at, config] of CONFIGS.entries()) {
      for (const [path, [text = '']] of Object.entries(CONTENTS)) write(path, text);
      write('nx.json', '{}');
      write('.gitignore', '.nx\n');
      rmSync(join(root, 'terrarium.yml'), { force: true });
      if (config !== undefined) write('terrarium.yml', config);
      for (let count = 0; count < sized({ small: 10, ci: 60, nightly: 2000 }); count += 1) {
        const [path = '', texts = []] = Object.entries(CONTENTS)[random(Object.keys(CONTENTS).length)] ?? [];
        write(path, texts[random(texts.length)] ?? '');
        const kept = await told();
        process.env.NX_CACHE_PROJECT_GRAPH = 'false';
        const read = await told();
        delete process.env.NX_CACHE_PROJECT_GRAPH;
        expect(kept, `${at}: ${path}`).toEqual(read);
      }
    }
  });
});

/** Projects, or the mistakes that are told. */
async function told(): Promise<unknown> {
  return projects().catch(({ errors }: { errors: readonly [string, Error][] }) =>
    errors.map(([file, { message }]) => [file, message]),
  );
}
