import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodesOfFile, ProjectConfiguration } from '../../../src/hosts/nx/contract.ts';
import { createDependencies, createNodes, createNodesV2, name } from '../../../src/hosts/nx/plugin.ts';
import { useRepository } from '../../adapters/git-repository.ts';

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
  const folder = join(repository().root, '.nx/workspace-data');
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
};

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
    expect(found.a?.name).toBe('a');
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

  it('caches hashes of contexts only where somebody says that git tracks them', async () => {
    writeTree();
    const { write } = repository();
    write('c/Dockerfile', 'FROM x\nCOPY src /\n');
    write('c/src/a.txt', '');
    write('terrarium.yml', 'environments: [{ path: c/Dockerfile }]\n');
    expect((await targetsOf('c'))['env-hash']?.cache).toBe(false);
    expect((await targetsOf('c', { trackedContexts: true }))['env-hash']?.cache).toBe(true);
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
    expect(p?.name).toBeUndefined();
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
  it('is used until something that it was read from changes', async () => {
    writeTree();
    const { write } = repository();
    await projects();
    const [file = ''] = keptFiles();
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    kept.workspace.environments[0].inputs = ['kept'];
    writeFileSync(file, JSON.stringify(kept));
    const inputs = async () => (await targetsOf('a'))['env-hash']?.inputs;
    expect(await inputs()).toEqual(['{workspaceRoot}/kept']);
    for (const change of [
      () => write('a/more.txt', 'six==1.17.0\n'),
      () => write('new.yml', ''),
      () => write('terrarium.yml', ''),
    ]) {
      writeFileSync(file, JSON.stringify(kept));
      change();
      expect(await inputs()).not.toEqual(['{workspaceRoot}/kept']);
      writeTree();
    }
  });

  it.each(['', '{', '[]', '{"reads":{},"workspace":{}}', 'null'])(
    'is read again where the file is damaged: %s',
    async (text) => {
      writeTree();
      const before = await projects();
      for (const file of keptFiles()) writeFileSync(file, text);
      expect(await projects()).toEqual(before);
      for (const file of keptFiles()) expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
    },
  );

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
    expect(keptFiles().filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});
