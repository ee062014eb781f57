import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseReference } from '../../src/core/names/reference.ts';
import { testClient } from '../adapters/registry/scripted-server.ts';
import { dedent } from '../dedent.ts';
import { encodingsOf, leaksIn } from './canary.ts';
import { runIn } from './images.ts';
import { type Served, serveChannel, servePackageIndex } from './package-index.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const builder = rig?.builders.container ?? '';
const unique = `s${process.pid}${Date.now().toString(36)}`;
const repository = `${parts?.registry}/${unique}/env`;
const SECRET = 'canary-7f3a9b2e5c1d8064';
const account = { user: 'robot', password: SECRET };

describe('a canary', () => {
  it('has twelve forms, each of which is found, also in compressed content', () => {
    const forms = encodingsOf(SECRET);
    expect(forms.size).toBe(12);
    for (const [name, form] of forms)
      expect(leaksIn(Buffer.concat([Buffer.from('x'), form, Buffer.from('y')]), SECRET)).toContain(name);
    for (const offset of [0, 1, 2]) {
      const text = Buffer.from(`${'u:'.slice(0, offset)}${SECRET} and more`).toString('base64');
      expect(leaksIn(Buffer.from(text), SECRET).length, text).toBeGreaterThan(0);
    }
    expect(leaksIn(Buffer.from('nothing of it'), SECRET)).toEqual([]);
  });
});

describe.skipIf(rig === undefined)('private packages', () => {
  let index: Awaited<ReturnType<typeof servePackageIndex>>;
  let channel: Served;
  let folder: string;
  let workspace: Workspace;
  beforeAll(async () => {
    index = await servePackageIndex(account);
    index.publish('demo_pkg', '1.0');
    const { origin, pathname } = new URL(rig?.condaChannel ?? '');
    channel = await serveChannel(origin, account);
    folder = mkdtempSync(join(tmpdir(), 'terrarium-secrets-'));
    writeFileSync(
      join(folder, 'netrc'),
      dedent`
        machine 127.0.0.1
        login ${account.user}
        password ${SECRET}
      `,
      {
        mode: 0o600,
      },
    );
    writeFileSync(
      join(folder, 'pip.conf'),
      `[global]\nindex-url = ${index.url.replace('://', `://${account.user}:${SECRET}@`)}/simple/\n`,
    );
    workspace = new Workspace(
      {
        'netrc/requirements.txt': `--index-url ${index.url}/simple/\ndemo-pkg\n`,
        'conf/requirements.txt': 'demo-pkg\n',
        'conda/conda.yml': `channels: ["${channel.url}${pathname}"]\ndependencies: [hello-alpha]\n`,
        'docker/Dockerfile': `FROM ${parts?.base}\nRUN --mount=type=secret,id=netrc,required=true test -s /run/secrets/netrc\n`,
        'terrarium.yml': `repository: ${repository}
conda-installer: ${rig?.bases.conda}
allowed-registries: ["${parts?.registry}"]
defaults: { base: "${parts?.base}", pip-check: false, secrets: [netrc] }
environments:
  - path: "*/requirements.txt"
  - path: conda/conda.yml
  - path: docker/Dockerfile
`,
      },
      [`--builder=${builder}`, '--verbose'],
    );
    workspace.edit(
      'terrarium.yml',
      '  - path: "*/requirements.txt"\n',
      '  - path: netrc/requirements.txt\n  - path: conf/requirements.txt\n    secrets: [pip.conf]\n',
    );
  });
  afterAll(async () => {
    workspace.remove();
    rmSync(folder, { recursive: true });
    await index.close();
    await channel.close();
  });
  const flags = () => ['netrc', 'pip.conf'].map((id) => `--secret=id=${id},src=${join(folder, id)}`);

  it('are planned without the secrets, and not built', async () => {
    expect(workspace.run(['plan']).code).toBe(0);
    const run = await workspace.buildBeside(['*/requirements.txt']);
    expect(run.code).toBe(1);
    expect(run.rows.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('needs the secret pip.conf'),
      expect.stringContaining('needs the secret netrc'),
    ]);
  });

  it('are installed with them, and nothing of them is left anywhere', async () => {
    const cache = join(folder, 'cache');
    const run = await workspace.buildBeside([...flags(), `--cache-to=type=local,dest=${cache},mode=max`]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.rows.map(({ status }) => status)).toEqual(['built', 'built', 'built', 'built']);
    const imageOf = (folder: string) => run.rows.find(({ id }) => id.startsWith(folder))?.image ?? '';
    for (const folder of ['netrc', 'conf']) expect(runIn(imageOf(folder), PROGRAM).stdout).toBe('1.0 uv\n');

    expect(leaksIn(Buffer.from(run.stdout + run.stderr), SECRET)).toEqual([]);
    const exported = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((name) => join(cache, name));
    const files = exported.filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => leaksIn(readFileSync(path), SECRET).length > 0)).toEqual([]);

    const looked = await contentOf(repository);
    expect(looked.size).toBeGreaterThan(30);
    expect([...looked].filter(([, bytes]) => leaksIn(bytes, SECRET).length > 0).map(([name]) => name)).toEqual([]);
    const history = execFileSync('docker', ['history', '--no-trunc', imageOf('netrc')], { encoding: 'utf8' });
    expect(leaksIn(Buffer.from(history), SECRET)).toEqual([]);
    // Everything above would also be so if nobody had told the password.
    expect(index.answered()).toBeGreaterThan(0);
    expect(channel.answered()).toBeGreaterThan(0);
  });

  it.skipIf(spawnSync('python3', ['--version']).status !== 0).each([
    ['netrc', 'netrc/requirements.txt'],
    ['pip.conf', 'conf/requirements.txt'],
  ])('are installed without a container by %s, and nothing of it is left anywhere', async (id, definition) => {
    const native = `${repository}-native-${id}`;
    const before = index.answered();
    const flags = [`--secret=id=${id},src=${join(folder, id)}`, '--builder=native', `--repository=${native}`];
    const run = await workspace.buildBeside([definition, ...flags]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const [row] = run.rows;
    expect(row?.status).toBe('built');
    expect(runIn(row?.image ?? '', PROGRAM).stdout).toBe('1.0 uv\n');
    expect(leaksIn(Buffer.from(run.stdout + run.stderr), SECRET)).toEqual([]);
    const looked = await contentOf(native);
    expect(looked.size).toBeGreaterThan(5);
    expect([...looked].filter(([, bytes]) => leaksIn(bytes, SECRET).length > 0).map(([name]) => name)).toEqual([]);
    expect(index.answered()).toBeGreaterThan(before);
  });
});

/** Says what was installed, and by whom. */
const PROGRAM = [
  'python',
  '-c',
  'import importlib.metadata as m; d = m.distribution("demo-pkg"); print(d.version, d.read_text("INSTALLER").strip())',
];

/** Every manifest and blob that a tag leads to, by digest. */
async function contentOf(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { registry } = testClient();
  const where = parseReference(name);
  if (where === undefined) throw new Error(name);
  const found = new Map<string, Uint8Array>();
  for (const tag of (await registry.listTags(where)) ?? []) {
    const manifest = await registry.getManifest(where, tag);
    if (manifest === undefined) continue;
    found.set(manifest.digest, manifest.bytes);
    const content = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as {
      layers?: { digest: string }[];
      config?: { digest: string };
    };
    for (const digest of [...(content.layers ?? []), content.config ?? { digest: '' }].map((part) => part.digest)) {
      if (digest === '' || found.has(digest)) continue;
      const reply = await fetch(`http://${where.registry}/v2/${where.path}/blobs/${digest}`);
      found.set(digest, new Uint8Array(await reply.arrayBuffer()));
    }
  }
  return found;
}
