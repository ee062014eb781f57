import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/hosts/cli/commands.ts';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { terrariumBeside } from './terrarium.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-documents-'));
let registry: RecordedRegistry;

beforeAll(async () => {
  registry = await serveRecorded();
  const files = {
    'terrarium.yml': `repository: ${registry.address}/acme/documents
builder: native
baseline: accepted.json
environments:
  - { path: train/Dockerfile, name: train, version: "1" }
  - { path: same/Dockerfile }
  - { path: broken/requirements.txt, base: "python:3.12" }
  - { path: missing/Dockerfile }
`,
    'train/Dockerfile': 'FROM scratch\nENV A=1\n',
    'same/Dockerfile': 'FROM scratch\nENV A=1\n',
    'missing/Dockerfile': `FROM ${registry.address}/acme/none:1\nENV A=1\n`,
    'broken/requirements.txt': 'six==\n',
    'open/requirements.txt': 'six\n',
    'job.yml':
      '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: a\nenvironment: azureml:train@latest\n',
    'v1/azureml_environment.json':
      '{"name": "old", "docker": {"baseImage": "python:3.12"}, "python": {"userManagedDependencies": true}}\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});

/** What a command prints with `--json`, which has to be valid. */
async function document(schema: string, code: number, ...args: readonly string[]) {
  const said = await terrariumBeside({ cwd: root }, ...args, '--json');
  expect(said.out, said.err).not.toBe('');
  const printed = JSON.parse(said.out);
  expect([faultsOf(validatorOf(schema), printed), said.code, printed]).toEqual([[], code, printed]);
  return printed;
}

describe('JSON', { timeout: 60_000 }, () => {
  it('of build says what became of each environment, and where its image is', async () => {
    const built = await document('build', 1, 'build', 'train', 'broken/requirements.txt', 'missing');
    expect(built).toMatchObject({ repository: `${registry.address}/acme/documents`, failed: [{ stage: 'parse' }] });
    const [train] = built.environments.filter(({ id }: { readonly id: string }) => id === 'train/Dockerfile');
    expect(train).toMatchObject({ status: 'built', repository: built.repository, error: null });
    expect(train.image).toBe(`${train.repository}@${train.digest}`);
    expect(train.key).toMatch(/^[0-9a-f]{64}$/);
    expect(train.platforms).toEqual(['linux/amd64']);
    expect(await document('build', 0, 'build', 'train')).toMatchObject({
      environments: [{ status: 'reused', digest: train.digest, key: train.key }],
    });
  });

  it('of explain says what is hashed, and why something is built', async () => {
    const explained = await document('explain', 0, 'explain', 'train');
    expect(explained).toMatchObject({ name: 'train', version: '1', sameImage: ['same/Dockerfile'], failed: null });
    expect(explained.plan.status).toBe('reuse');
    expect(await document('explain', 1, 'explain', 'broken/requirements.txt')).toMatchObject({
      ...{ hash: null, plan: null, failed: { stage: 'parse' } },
      diagnostics: [expect.objectContaining({ severity: 'error' })],
    });
  });

  it('of show, get, new and export is about one definition', async () => {
    const { hash, image } = await document('show', 0, 'show', 'train');
    expect(image.platforms).toEqual(['linux/amd64']);
    expect(await document('get', 0, 'get', 'train', '--to=files')).toMatchObject({ hash, folder: join(root, 'files') });
    const made = await document('get', 0, 'new', 'mine', '--from=train', '--to=mine');
    expect(made).toMatchObject({ hash, name: 'mine', files: expect.arrayContaining(['terrarium.yml']) });
    expect(await document('export', 0, 'export', 'train', '--oci=train.tar')).toMatchObject({
      id: 'train/Dockerfile',
      hash,
    });
  });

  it('of jobs has a row for each group of a plan', async () => {
    const { out } = await terrariumBeside({ cwd: root }, 'plan', '--offline', '--json');
    writeFileSync(join(root, 'plan.json'), out);
    const { jobs } = await document('jobs', 0, 'jobs', 'plan.json');
    expect(jobs.flatMap(({ ids }: { readonly ids: string }) => ids.split(','))).toContain('train/Dockerfile');
    expect((await terrariumBeside({ cwd: root }, 'jobs', 'plan.json')).out).toBe(
      (await terrariumBeside({ cwd: root }, 'jobs', 'plan.json', '--json')).out,
    );
    rmSync(join(root, 'plan.json'));
  });

  it('of list, pin, init and migrate is about the tree', async () => {
    const { environments, uses } = await document('list', 1, 'list', '--no-memo');
    expect(environments.length).toBeGreaterThan(4);
    expect(uses).toMatchObject([{ reference: 'azureml:train@latest', environments: ['train/Dockerfile'] }]);
    const { findings } = await document('pin', 0, 'pin', 'train', '--offline');
    expect(findings).toEqual([]);
    expect(await document('pin', 0, 'pin', '--baseline')).toMatchObject({ baseline: 'accepted.json' });
    expect(await document('init', 0, 'init', '--print')).toMatchObject({ path: 'terrarium.yml', written: false });
    expect(await document('init', 0, 'init', '--config=other.yml')).toMatchObject({ path: 'other.yml', written: true });
    const printed = await document('migrate', 0, 'migrate', '--print');
    expect(printed.migrations).toMatchObject([{ environment: 'v1/environment.yml', written: [] }]);
    const migrated = await document('migrate', 0, 'migrate');
    expect(migrated.migrations).toMatchObject([
      { files: printed.migrations[0].files, written: ['v1/environment.yml'] },
    ]);
  });

  it('is a flag of every command that reports something, and its help names the schema', async () => {
    // What another program prints.
    const silent = ['comment', 'completion', 'registry', 'run', 'shell'];
    for (const [name, load] of Object.entries(COMMANDS)) {
      const { command } = await load();
      const help = command.flags.find((flag) => flag.name === 'json')?.help;
      if (silent.includes(name)) expect([name, help]).toEqual([name, undefined]);
      else expect([name, help]).toEqual([name, expect.stringMatching(/\(.*schemas\/[a-z]+\.schema\.json\)/)]);
    }
  });
});
