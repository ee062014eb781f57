import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AzureMlTarget } from '../../../src/core/model/azureml-target.ts';
import { AZURE_SUBSCRIPTION, type AzureApi, serveAzure } from '../../fakes/azure-api.ts';
import { type MachineLearning, machineLearning } from '../../fakes/azureml-api.ts';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { terrariumBeside } from './terrarium.ts';

const common = { subscription: AZURE_SUBSCRIPTION, resourceGroup: 'ml', name: 'ml-team' };
const WORKSPACE: AzureMlTarget = { kind: 'workspace', ...common };
const REGISTRY: AzureMlTarget = { kind: 'registry', ...common };
const CONDA = 'channels:\n- conda-forge\ndependencies:\n- python=3.12\n- pip:\n  - six==1.17.0\n';

describe('import azureml', { timeout: 120_000 }, () => {
  let azure: AzureApi;
  let service: MachineLearning;
  let root: string;
  beforeEach(async () => {
    service = machineLearning([WORKSPACE, REGISTRY]);
    azure = await serveAzure([service]);
    root = mkdtempSync(join(tmpdir(), 'terrarium-import-'));
    const target = `{ subscription: ${AZURE_SUBSCRIPTION}, resource-group: ml, workspace: ml-team }`;
    writeFileSync(join(root, 'terrarium.yml'), `azureml: ${target}\n`);
  });
  afterEach(async () => {
    rmSync(root, { recursive: true, force: true });
    await azure.close();
    expect(azure.faults).toEqual([]);
  });

  const terrarium = (...args: readonly string[]) =>
    terrariumBeside({ cwd: root, env: { ...process.env, ...azure.env } }, ...args);
  const importJson = async (...args: readonly string[]) => {
    const { code, out, err } = await terrarium('import', 'azureml', ...args, '--json');
    const document = JSON.parse(out || `{"none": ${JSON.stringify(err)}}`);
    expect(faultsOf(validatorOf('import'), document)).toEqual([]);
    return { code, document };
  };

  it('writes what terrarium list shows under the same names', async () => {
    service.hold(WORKSPACE, 'train', '1', { image: 'mcr.microsoft.com/azureml/base:1' });
    service.hold(WORKSPACE, 'train', '2', { image: 'mcr.microsoft.com/azureml/base:2', condaFile: CONDA });
    service.hold(WORKSPACE, 'serve', '1', { image: 'python:3.12', isArchived: true });
    service.hold(WORKSPACE, 'score', '7', { image: 'python:3.12', tags: { team: 'search' } });
    service.hold(WORKSPACE, 'AzureML-sklearn', '1', { image: 'x', environmentType: 'Curated' });
    const { code, out, err } = await terrarium('import', 'azureml');
    expect(code, err).toBe(0);
    expect(out).toBe('score 7: wrote score/environment.yml\ntrain 2: wrote train/environment.yml, train/conda.yml\n');
    expect(err).toContain('1 curated: use them as azureml://registries/azureml/environments/');
    expect(readFileSync(join(root, 'environments/train/conda.yml'), 'utf8')).toBe(CONDA);
    const { environments } = JSON.parse((await terrarium('list', '--json')).out);
    const selected = environments.filter((one: { readonly selected: boolean }) => one.selected);
    expect(selected).toMatchObject([
      { name: 'score', selection: 'declared', ok: true },
      { name: 'train', selection: 'declared', ok: true },
    ]);
    const again = await terrarium('import', 'azureml');
    expect([again.code, again.out]).toEqual([
      0,
      'score 7: score/environment.yml is there already\ntrain 2: train/environment.yml is there already\n',
    ]);
  });

  it('writes every version of the names that are asked for, from a registry without a configuration', async () => {
    for (const version of ['1', '2']) service.hold(REGISTRY, 'train', version, { image: `python:3.1${version}` });
    service.hold(REGISTRY, 'serve', '1', { image: 'python:3.12' });
    rmSync(join(root, 'terrarium.yml'));
    const place = ['--registry=ml-team', `--subscription=${AZURE_SUBSCRIPTION}`, '--resource-group=ml'];
    const { code, document } = await importJson('train', '--all-versions', '--into=envs', ...place);
    expect(code).toBe(0);
    expect(document).toMatchObject({ source: 'Azure ML registry ml-team', folder: join(root, 'envs') });
    expect(document.environments.map(({ files }: { readonly files: unknown }) => files)).toEqual([
      ['train/2/environment.yml'],
      ['train/1/environment.yml'],
    ]);
    expect(existsSync(join(root, 'envs/train/1/environment.yml'))).toBe(true);
  });

  it('overwrites nothing, and writes no part of what is in the way', async () => {
    service.hold(WORKSPACE, 'train', '1', { image: 'python:3.12', condaFile: CONDA });
    mkdirSync(join(root, 'environments/train'), { recursive: true });
    writeFileSync(join(root, 'environments/train/conda.yml'), 'mine\n');
    const { code, document } = await importJson();
    expect(code).toBe(1);
    expect(document.environments).toMatchObject([
      {
        status: 'in-the-way',
        reason: 'train/conda.yml is there with another text',
        hint: expect.stringContaining('--into'),
      },
    ]);
    expect(readFileSync(join(root, 'environments/train/conda.yml'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(root, 'environments/train/environment.yml'))).toBe(false);
  });

  it('writes nothing through a link', async () => {
    service.hold(WORKSPACE, 'train', '1', { image: 'python:3.12' });
    mkdirSync(join(root, 'environments'));
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'environments/train'));
    const { code, err } = await terrarium('import', 'azureml');
    expect([code, existsSync(join(root, 'elsewhere/environment.yml'))]).toEqual([2, false]);
    expect(err).toContain('leads out of the folder by a link');
  });

  it('says what it cannot write, and writes the rest', async () => {
    const contextUri = 'https://account.blob.core.windows.net/c/x/?sv=1&sig=secret';
    service.hold(WORKSPACE, 'context', '1', { build: { contextUri, dockerfilePath: 'Dockerfile' } });
    service.hold(WORKSPACE, 'broken', '1', { image: 'python:3.12', condaFile: 'dependencies: [' });
    service.hold(WORKSPACE, 'hostile', '1', { image: '../../\u001b[31m::error::' });
    service.hold(WORKSPACE, '..', '1', { image: 'python:3.12' });
    service.hold(WORKSPACE, 'a/b', '1', { image: 'python:3.12' });
    service.hold(WORKSPACE, 'train', '1', { image: 'python:3.12' });
    const { code, document } = await importJson();
    expect(code).toBe(1);
    expect(
      document.environments.map(({ name, status }: { readonly name: string; readonly status: string }) => [
        name,
        status,
      ]),
    ).toEqual([
      ['..', 'refused'],
      ['a/b', 'refused'],
      ['broken', 'refused'],
      ['context', 'refused'],
      ['hostile', 'refused'],
      ['train', 'written'],
    ]);
    const { out, err } = await terrarium('import', 'azureml');
    expect(out).toContain(
      'context 1: not written: it is built from a context in a storage account, "https://account.blob.core.windows.net/c/x/"',
    );
    expect(`${out}${err}${JSON.stringify(document)}`).not.toMatch(/secret|\u001b\[31m/);
  });

  it.each<[string, readonly string[], string]>([
    ['no source', [], 'expected terrarium import azureml'],
    ['another source', ['conda'], 'expected terrarium import azureml'],
    ['both a workspace and a registry', ['azureml', '--workspace=a', '--registry=b'], 'expected one of'],
    ['a workspace that is not configured', ['azureml', '--workspace=other'], 'names no such workspace'],
    [
      'a subscription alone',
      ['azureml', '--subscription=x'],
      'expected the subscription of Azure for --subscription, received "x"',
    ],
    ['a name that is not there', ['azureml', 'nobody'], 'has no environment "nobody"'],
    ['a name that is a path', ['azureml', '../x'], 'azureml-refused'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await terrarium('import', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(join(root, 'environments'))).toBe(false);
  });
});
