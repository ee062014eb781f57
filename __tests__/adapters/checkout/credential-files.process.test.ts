import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { configOf } from '../../fakes/memory-tree.ts';
import { recordGit, useRepository } from '../git/repository.ts';

const repository = useRepository();

const CONFIG = 'environments: [{path: Dockerfile}]';
const DOCKERFILE = dedent`
  FROM python:3.12
  COPY . /app
`;

async function defined(tree: ReadTree) {
  const { definitions, diagnostics } = await define(tree, configOf(CONFIG));
  const [item] = definitions.map((definition) => definition.item);
  if (item?.ok !== true) throw new Error(`no hash: ${JSON.stringify(item)}`);
  return { hash: item.value.hash, files: item.value.files.map(({ path }) => path), diagnostics };
}

const notes = (path: string, why: string) => [
  {
    severity: 'note',
    code: 'credential-file',
    path,
    message: `"${path}" is left out of contexts and hashes as credentials: ${why}`,
    hint: 'mount it as a secret where a build needs it',
  },
];

describe('credentials that an action leaves in the workspace', () => {
  it.each([
    ['gha-creds-e678247a.json', 'gha-creds-*.json'],
    ['sub/gha-creds-910db60f450d15e4.json', 'gha-creds-*.json'],
    ['gha-kubeconfig-93df279e7933b0ae', 'gha-kubeconfig-*'],
    ['git-credentials-0f8fad5b-d9cb-469f-a165-70867728950e.config', 'git-credentials-*.config'],
  ])('%s changes no hash, and is reported once', async (path, glob) => {
    const { root, write } = repository();
    write('Dockerfile', DOCKERFILE);
    const before = await defined(await workTree(root));
    write(path);
    const after = await defined(await workTree(root));
    expect(after).toEqual({ ...before, diagnostics: notes(path, `its name is that of ${glob}`) });
  });

  it('are left out where git ignores them, and where there is no git', async () => {
    const { root, outside, write } = repository();
    write('Dockerfile', DOCKERFILE);
    write('.gitignore', 'gha-creds-*.json\n');
    write('gha-creds-1.json');
    write('../outside/Dockerfile', DOCKERFILE);
    write('../outside/gha-creds-1.json');
    expect((await defined(await workTree(root))).files).toEqual(['.gitignore', 'Dockerfile']);
    const { files, diagnostics } = await defined(await workTree(outside));
    expect([files, diagnostics.length]).toEqual([['Dockerfile'], 1]);
  });

  it('are left out of a commit as of its checkout', async () => {
    const { root, write, commit } = repository();
    write('Dockerfile', DOCKERFILE);
    write('gha-creds-1.json');
    write('sub/gha-kubeconfig-2/config');
    const id = commit();
    const [ofTree, ofCommit] = [await defined(await workTree(root)), await defined(await gitTree(root, id))];
    expect(ofCommit.files).toEqual(['Dockerfile']);
    expect({ ...ofTree, diagnostics: ofTree.diagnostics.length }).toEqual({ ...ofCommit, diagnostics: 2 });
  });

  it('are not reported where they would be in a folder that is not there', async () => {
    const { root, write } = repository();
    write('requirements.txt', '-r missing/gha-creds-1.json\n');
    const tree = await workTree(root);
    const { diagnostics } = await define(tree, configOf('environments: [{path: requirements.txt, base: python:3.12}]'));
    expect(diagnostics).toEqual([]);
  });

  it('are read under no name', async () => {
    const { root, write, link, commit } = repository();
    write('gha-creds-1.json');
    link('gha-creds-1.json', 'innocent.txt');
    const trees = [await gitTree(root, commit()), await workTree(root)];
    for (const tree of trees) {
      for (const path of ['gha-creds-1.json', 'innocent.txt']) {
        expect(await tree.readText(path)).toEqual({ kind: 'absent' });
        await expect(tree.digestFile(path)).rejects.toMatchObject({ name: 'TerrariumError' });
      }
      expect(await tree.listFiles()).toEqual(['innocent.txt']);
    }
  });

  it('fail a step that copies one by its name', async () => {
    const { root, write } = repository();
    write('Dockerfile', 'FROM python:3.12\nCOPY gha-creds-1.json /key.json\n');
    write('gha-creds-1.json');
    const { definitions } = await define(await workTree(root), configOf(CONFIG));
    expect(definitions[0]?.item.diagnostics).toEqual([
      expect.objectContaining({
        code: 'copy-missing',
        hint: 'credentials are left out of every context: mount them as a secret',
      }),
    ]);
  });
});

describe('a path below the root that a variable names', () => {
  it.each([
    ['GOOGLE_APPLICATION_CREDENTIALS', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    ['KUBECONFIG', 'kubeconfig.yaml', 'kubeconfig.yaml'],
    ['AWS_SHARED_CREDENTIALS_FILE', 'sub/aws', 'sub/aws'],
    ['NPM_CONFIG_USERCONFIG', '.npmrc', '.npmrc'],
    ['DOCKER_CONFIG', '.docker', '.docker/config.json'],
  ])('of %s is left out', async (variable, named, path) => {
    const { root, write } = repository();
    write('Dockerfile', DOCKERFILE);
    const before = await defined(await workTree(root, {}));
    write(path);
    const after = await defined(await workTree(root, { [variable]: join(root, named) }));
    expect(after).toEqual({ ...before, diagnostics: notes(named, `${variable} names it`) });
  });

  it('is part of the tree where git tracks it', async () => {
    const { root, write, commit } = repository();
    write('Dockerfile', DOCKERFILE);
    write('pip.conf');
    write('conf/tracked');
    const id = commit();
    write('conf/untracked');
    const env = { PIP_CONFIG_FILE: join(root, 'pip.conf'), DOCKER_CONFIG: join(root, 'conf') };
    const { files, hash, diagnostics } = await defined(await workTree(root, env));
    expect(files).toEqual(['Dockerfile', 'conf/tracked', 'pip.conf']);
    expect(hash).toBe((await defined(await gitTree(root, id))).hash);
    expect(diagnostics).toEqual(notes('conf', 'DOCKER_CONFIG names it'));
  });

  it('is left out under its own name and under that of a link to it', async () => {
    const { root, write, link } = repository();
    write('Dockerfile', DOCKERFILE);
    write('real');
    link('real', 'alias');
    const { files } = await defined(await workTree(root, { NETRC: join(root, 'alias') }));
    expect(files).toEqual(['Dockerfile']);
  });

  it.each(['', '.', '..', 'missing', '{"type": "service_account"}', 'a'.repeat(5000)])(
    'is none where it is %j',
    async (value) => {
      const { root, outside, write } = repository();
      write('Dockerfile', DOCKERFILE);
      const path = ['.', '..', 'missing'].includes(value) ? join(root, value) : value;
      const recorded = recordGit(outside);
      const { files, diagnostics } = await defined(
        await workTree(root, { GOOGLE_CREDENTIALS: path, DOCKER_CONFIG: path }),
      ).finally(recorded.end);
      expect([files, diagnostics]).toEqual([['Dockerfile'], []]);
      expect(recorded.calls().filter((call) => call.includes('literal-pathspecs'))).toEqual([]);
    },
  );

  it('asks git only where a file is there', async () => {
    const { root, outside } = repository();
    mkdirSync(join(outside, 'bin'));
    const recorded = recordGit(join(outside, 'bin'));
    await workTree(root, { KUBECONFIG: '/nowhere/config', NETRC: join(outside, 'bin', 'git') }).finally(recorded.end);
    expect(recorded.calls()).toEqual([]);
  });
});
