import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { type ServedRegistry, serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import { parseConfig } from '../../../src/core/config/config.ts';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { writeResolution } from '../../../src/core/packages/stored-packages.ts';
import { PREFIX } from '../../../src/core/recipes/recipe.ts';
import { define } from '../../../src/pipeline.ts';
import { testClient } from '../../adapters/registry/scripted-server.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { MAIN } from './main-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-pin-'));
afterAll(() => rmSync(folder, { recursive: true }));

let registry: ServedRegistry;
let digest = '';
let root = '';
let count = 0;

beforeAll(async () => {
  registry = await serveRegistry({ directory: join(folder, 'registry') });
  const marks = { hash: 'a'.repeat(64) as DefinitionHash, key: 'b'.repeat(64) as ImageKey, platforms: ['linux/amd64'] };
  digest = await markImage(testClient().registry, { registry: registry.address, path: 'base' }, '1', marks);
});
afterAll(() => registry.close());

beforeEach(() => {
  count += 1;
  root = join(folder, String(count));
  mkdirSync(root);
  const base = `${registry.address}/base:1`;
  writeFileSync(
    join(root, 'terrarium.yml'),
    `repository: ${registry.address}/environments
baseline: accepted.json
defaults: { base: "${base}" }
environments:
  - path: requirements.txt
  - path: Dockerfile
`,
  );
  writeFileSync(join(root, 'requirements.txt'), `six>=1 # ours\r\n  numpy\r\npinned==${count}\r\n`);
  writeFileSync(join(root, 'Dockerfile'), `FROM ${base}\nRUN apt-get install -y curl\n`);
});

/** Records what the definition of the requirements file was resolved to. */
async function recordPackages(): Promise<void> {
  const { config } = parseConfig(readFileSync(join(root, 'terrarium.yml'), 'utf8'), 'terrarium.yml');
  const environments = environmentsOf(await define(await workTree(root), config));
  const hash = environments.find(({ id }) => id === 'requirements.txt')?.hash ?? '';
  const python = (name: string, version: string) => ({
    name,
    version,
    installer: 'pip',
    location: `${PREFIX}/lib/python3.13/site-packages`,
    source: '',
  });
  const platform = { platform: 'linux/amd64', distribution: 'debian 12', conda: [], system: [] };
  await writeResolution(
    testClient().registry,
    { registry: registry.address, path: 'environments' },
    {
      formatVersion: '1',
      definitionHash: hash,
      platforms: [{ ...platform, python: [python('numpy', '2.1.0'), python('six', '1.17.0')] }],
    },
  );
}

function pin(...flags: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, 'pin', `--root=${root}`, ...flags]);
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (said.stdout += chunk));
    child.stderr.on('data', (chunk) => (said.stderr += chunk));
    child.on('close', (status) => resolve({ status, ...said }));
  });
}

const fileOf = (name: string) => readFileSync(join(root, name), 'utf8');

describe('terrarium pin', () => {
  it('shows what can be pinned, writes it, and then finds nothing but what has no fix', async () => {
    await recordPackages();
    const shown = await pin();
    expect(shown.status).toBe(0);
    expect(shown.stdout.split('\n')).toEqual([
      `Dockerfile:1: @${digest}`,
      'requirements.txt:1: six>=1 -> six==1.17.0',
      'requirements.txt:2: numpy -> numpy==2.1.0',
      `terrarium.yml:3: @${digest}`,
      '4 can be pinned with --write, 1 left',
      '',
    ]);
    expect(shown.stderr).toContain('Dockerfile:2:24: apt package "curl" is not pinned');
    expect(fileOf('requirements.txt')).toContain('six>=1');

    expect((await pin('--write')).stdout).toContain('4 pinned, 1 left');
    expect(fileOf('requirements.txt')).toBe('six==1.17.0 # ours\r\n  numpy==2.1.0\r\npinned==1\r\n');
    expect(fileOf('Dockerfile')).toBe(`FROM ${registry.address}/base:1@${digest}\nRUN apt-get install -y curl\n`);
    expect((await pin()).stdout).toBe('0 can be pinned with --write, 1 left\n');
  });

  it('says where nothing is known, and what it does know', async () => {
    const { stdout, stderr } = await pin('requirements.txt');
    expect(stdout).toBe(`terrarium.yml:3: @${digest}\n1 can be pinned with --write, 2 left\n`);
    expect(stderr).toContain('no image of requirements.txt is known: its packages have no version to be pinned to');
    expect((await pin('--offline')).stdout).toBe('0 can be pinned with --write, 5 left\n');
    expect((await pin('nothing')).status).toBe(2);
  });

  it('accepts what is found into the baseline', async () => {
    expect((await pin('--baseline')).stdout).toBe('wrote accepted.json: 5 findings are accepted\n');
    expect((await pin('--offline')).stdout).toBe('0 can be pinned with --write, 0 left\n');
    writeFileSync(join(root, 'requirements.txt'), 'new\nsix>=1\n');
    const { stdout, stderr } = await pin('--offline');
    expect(stdout).toBe('0 can be pinned with --write, 1 left\n');
    expect(stderr).toContain('requirements.txt:1:1: pip package "new" is not pinned');
  });

  it('forgets nothing that it accepted, and says what is broken', async () => {
    expect((await pin('requirements.txt', '--baseline')).status).toBe(2);
    writeFileSync(join(root, 'Dockerfile'), 'FRM x\n');
    const { status, stderr } = await pin('--offline');
    expect(status).toBe(1);
    expect(stderr).toContain('error Dockerfile:1:1');
  });

  it('prints JSON', async () => {
    const { stdout } = await pin('--json', 'Dockerfile');
    const printed = JSON.parse(stdout) as { findings: { code: string }[]; edits: unknown[] };
    expect(printed.findings.map(({ code }) => code)).toEqual(['base-no-digest', 'apt-unpinned']);
    expect(printed.edits).toMatchObject([{ path: 'Dockerfile', line: 1, code: 'base-no-digest', to: `@${digest}` }]);
  });

  it('writes through no link, and not out of the root', async () => {
    const outside = join(folder, `outside-${count}`);
    writeFileSync(outside, 'kept');
    symlinkSync(outside, join(root, 'accepted.json'));
    const { status, stderr } = await pin('--baseline');
    expect(status).toBe(2);
    expect(stderr).toContain('"accepted.json" cannot be written');
    expect(readFileSync(outside, 'utf8')).toBe('kept');
  });
});
