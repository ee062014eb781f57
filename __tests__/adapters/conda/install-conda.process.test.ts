import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageInstaller } from '../../../src/adapters/assemble/package-installer.ts';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { BaseContents } from '../../../src/core/assemble/base-contents.ts';
import type { Compression } from '../../../src/core/model/compression.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { BUILT_AT, condaFile, hexOf, PACKED, type PackageForm, packageName } from './packages.ts';

/** A package of 2015, with lists of lines in place of paths.json, and a hard link. */
const OLD = Buffer.from(
  'QlpoOTFBWSZTWa1vJ00AAWjb0s6QeAX/0CGq//ffagIAQAAIOAwIMAGZWTVDTUiNpD0mTTQNqAAAAAD1BkKaQ000AAAAGjRoAACSJNE9KbSZomAgaGnpMgNGmmmg27PRrG0vWL+EyXy9Vph0JpCSRlxGK1lh7JZkQa6JZoRJ8EzJOlSkkMCWy5WV43vw6TMG1xxqRCS/2XdXFTYILDQqLlukstgCdyBb/SIzWpse8W0BSWV0A3YRi+VnMtpVpvTVGO5gFfA1MkBZTN0JRiJAEY2yCRHyQBnuTCgRYFMbJBxMK6qKYWLirKWYHZuCApA+856FUliB4NNCI5C8mSkSwAiloWdDgVIGVB6mgd1UsKzpW42Tm74Qa4L70D1yHF3Z0EgORBFxySjvvamOFD3fA3hVrtpyOsIHKZKJ6UHAoIosJRKHt0y6UO2tGgtEkH9xdcU6+pokCxPNNUR9ASDoJ3ggbIycse8pCnZytTY0GAioyotSVKUyGV554zqXEQ6qiZoUYIBGiV1TgNcBwIVWmiDJHzG2GlAH+LuSKcKEhWt5Omg=',
  'base64',
);

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-conda-'));
let served: Awaited<ReturnType<typeof serveRegistry>>;
let registry: Registry;
/** Files of the channel, by path. */
let files = new Map<string, Buffer>();
let asked: (readonly [string, string | undefined])[] = [];
/** What the channel wants to be told. */
let account: string | undefined;

const channel = createServer((request, response) => {
  const path = decodeURI(request.url ?? '');
  const login = request.headers.authorization;
  asked.push([path, login]);
  const bytes = files.get(path);
  if (account !== undefined && login !== account) response.writeHead(401).end();
  else if (bytes === undefined) response.writeHead(404).end();
  else response.end(bytes);
});

beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  registry = createRegistry({ credentials: async () => undefined, env: {}, allowInsecure: [served.address] });
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  channel.close();
  await served.close();
  rmSync(folder, { recursive: true });
});
let round = 0;
beforeEach(() => {
  round += 1;
  asked = [];
  files = new Map();
  account = undefined;
});

const repository = () => ({ registry: served.address, path: `images${round}` });
const base = {
  repository: { registry: 'r', path: 'base' },
  manifest: `sha256:${'1'.repeat(64)}` as Digest,
  configuration: {},
  layers: [],
  platform: 'linux/amd64',
};
const CONTENTS: BaseContents = {
  python: { ok: false, reason: 'its base has no python3 on PATH' },
  packages: { platform: 'linux/amd64', distribution: 'debian 12', conda: [], python: [], system: [] },
  opt: undefined,
};

const origin = () => `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;

/** Puts a file into the channel, and gives the line of a lock for it. */
function serve(path: string, bytes: Buffer, digest = `sha256:${hexOf(bytes)}`): string {
  files.set(`/main/${path}`, bytes);
  return `${origin()}/main/${path}${digest === '' ? '' : `#${digest}`}`;
}

async function lineOf(form: PackageForm): Promise<string> {
  return serve(`${form.subdir ?? 'linux-64'}/${packageName(form)}.conda`, await condaFile(form));
}

function installer(trustsRepository = true, given: Readonly<Record<string, string>> = {}) {
  const secrets = new Map(Object.entries(given).map(([id, text]) => [id, { kind: 'text', text } as const]));
  const patience = { tries: 1, answerMs: 5000, totalMs: 20_000 };
  const options = { env: {}, notBelow: [], trustsRepository, secrets, patience };
  return packageInstaller(registry, async () => CONTENTS, options);
}

let task = 0;
function install(
  packages: readonly string[],
  use = installer(),
  { secrets = [] as readonly string[], compression = 'gzip' as Compression } = {},
) {
  task += 1;
  const own = join(folder, `task-${task}`);
  mkdirSync(own);
  return use({
    packages: { kind: 'conda', dockerfile: '', packages, secrets },
    base,
    repository: repository(),
    compression,
    folder: own,
    onLine: () => undefined,
  });
}

async function filesOf({ layers }: Awaited<ReturnType<typeof install>>) {
  const found = new Map<string, readonly [string, Header]>();
  for (const layer of layers) {
    const compressed = (await registry.getBlob(repository(), layer, 1 << 26)) ?? Buffer.alloc(0);
    const reading = extract();
    reading.end(layer.mediaType.endsWith('zstd') ? zstdDecompressSync(compressed) : gunzipSync(compressed));
    for await (const entry of reading) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      found.set(`/${entry.header.name}`, [Buffer.concat(chunks).toString(), entry.header]);
    }
  }
  return found;
}

const PREFIX = '/opt/terrarium/env';
const PYTHON: PackageForm = {
  name: 'python',
  version: '3.12.4',
  files: [
    { path: 'bin/python3.12', bytes: `\x7fELF\0${BUILT_AT}/lib\0`, mode: 0o755, placeholder: 'binary' },
    { path: 'bin/python', link: 'python3.12' },
  ],
};
const TOOL: PackageForm = {
  name: 'tool',
  version: '2.0',
  noarch: 'python',
  subdir: 'noarch',
  entryPoints: ['tool = tool.cli:main'],
  files: [
    { path: 'site-packages/tool/__init__.py', bytes: 'x = 1\n' },
    { path: 'site-packages/tool-2.0.dist-info/METADATA', bytes: 'Metadata-Version: 2.1\nName: Tool\nVersion: 2.0\n' },
    { path: 'site-packages/tool-2.0.dist-info/INSTALLER', bytes: 'conda' },
  ],
};

describe('conda packages', () => {
  it('are linked where their Python is, and are what the image holds', async () => {
    const lines = [await lineOf(PYTHON), await lineOf(TOOL)];
    const installation = await install(lines);
    const found = await filesOf(installation);
    const site = `${PREFIX}/lib/python3.12/site-packages`;
    expect(found.get(`${site}/tool/__init__.py`)?.[0]).toBe('x = 1\n');
    expect(found.get(`${PREFIX}/bin/tool`)?.[0]).toMatch(/^#!\/opt\/terrarium\/env\/bin\/python3\.12\n/);
    expect(found.get(`${PREFIX}/bin/python3.12`)?.[0]).toBe(
      `\x7fELF\0${PREFIX}/lib\0`.padEnd(`\x7fELF\0${BUILT_AT}/lib\0`.length, '\0'),
    );
    expect(found.get(`${PREFIX}/bin/python`)?.[1]).toMatchObject({ type: 'symlink', linkname: 'python3.12' });
    expect(found.get(`${PREFIX}/conda-meta/history`)?.[0]).toBe('');
    expect([...found.values()].every(([, { uid, gid }]) => uid === 0 && gid === 0)).toBe(true);
    const timeOf = (path: string) => Number(found.get(`${PREFIX}/${path}`)?.[1].mtime?.getTime()) / 1000;
    // Bytecode that a package brings names the time of its source.
    expect(timeOf('lib/python3.12/site-packages/tool/__init__.py')).toBe(PACKED);
    expect([timeOf('bin/tool'), timeOf('bin/python3.12'), timeOf('conda-meta/history')]).toEqual(
      Array(3).fill(315_532_800),
    );
    expect(installation.packages).toMatchObject({
      distribution: 'debian 12',
      conda: [
        {
          name: 'python',
          version: '3.12.4',
          build: '0',
          subdir: 'linux-64',
          channel: `${origin()}/main`,
          prefix: PREFIX,
        },
        { name: 'tool', version: '2.0', subdir: 'noarch', digest: lines[1]?.split('#sha256:')[1] },
      ],
      python: [{ name: 'tool', version: '2.0', installer: 'conda', location: site }],
    });
  });

  it('are linked below the folder that their Python names', async () => {
    const free = {
      ...PYTHON,
      version: '3.13.1',
      index: { python_site_packages_path: 'lib/python3.13t/site-packages' },
    };
    const found = await filesOf(await install([await lineOf(free), await lineOf(TOOL)]));
    expect([...found.keys()]).toContain(`${PREFIX}/lib/python3.13t/site-packages/tool/__init__.py`);
  });

  it('of old archives are linked by their lists of files', async () => {
    const line = serve('linux-64/old-1.0-0.tar.bz2', OLD, hexOf(OLD, 'md5'));
    const found = await filesOf(await install([line]));
    expect(found.get(`${PREFIX}/bin/old`)?.[0]).toBe(`#!${PREFIX}/bin/sh\n`);
    expect(found.get(`${PREFIX}/lib/cfg`)?.[0]).toBe(`${PREFIX}/x\n`);
    expect(found.get(`${PREFIX}/lib/bin`)?.[0]).toBe(
      `\0${PREFIX}/x\0`.padEnd('\0/built/at/some/long/folder/of/old/x\0'.length, '\0'),
    );
    expect(found.get(`${PREFIX}/lib/again`)?.[1]).toMatchObject({ type: 'file' });
  });

  it('that are known are neither downloaded nor made again, in equal bytes', async () => {
    const lines = [await lineOf(PYTHON), await lineOf(TOOL)];
    const first = await install(lines);
    asked = [];
    const second = await install(lines);
    expect(asked).toEqual([]);
    expect(second).toEqual(first);
    const again = await install(lines, installer(false));
    expect(asked.map(([path]) => path).sort()).toEqual([
      '/main/linux-64/python-3.12.4-0.conda',
      '/main/noarch/tool-2.0-0.conda',
    ]);
    expect(again).toEqual(first);
    const other = await lineOf({ ...TOOL, name: 'other', version: '1', entryPoints: [], files: [] });
    asked = [];
    await install([...lines, other]);
    expect(asked.map(([path]) => path)).toEqual(['/main/noarch/other-1-0.conda']);
  });

  it('are compressed as asked for, to equal contents', async () => {
    const lines = [await lineOf(PYTHON), await lineOf(TOOL)];
    const [gzip, zstd] = [await install(lines), await install(lines, installer(), { compression: 'zstd' })];
    expect(zstd.layers.map(({ diffId }) => diffId)).toEqual(gzip.layers.map(({ diffId }) => diffId));
    expect(await filesOf(zstd)).toEqual(await filesOf(gzip));
  });

  it('are asked for with the login of a secret', async () => {
    account = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    const line = await lineOf(PYTHON);
    await expect(install([line])).rejects.toMatchObject({ code: 'needs-buildkit' });
    const use = installer(true, { netrc: 'machine 127.0.0.1 login me password secret\n' });
    await expect(install([line], use, { secrets: ['netrc'] })).resolves.toBeDefined();
  });

  it('may be in a lock without a digest', async () => {
    const line = serve('linux-64/python-3.12.4-0.conda', await condaFile(PYTHON), '');
    const { packages } = await install([line]);
    expect(packages.conda[0]?.digest).toBe(hexOf(await condaFile(PYTHON)));
  });

  it.each<[string, readonly PackageForm[]]>([
    ['it is of Python, and the lock has no Python', [TOOL]],
    ['pypy3.9 of its lock keeps packages elsewhere', [{ name: 'pypy3.9', files: [] }]],
    [
      'it runs "bin/.tool-post-link.sh" when it is linked',
      [{ name: 'tool', files: [{ path: 'bin/.tool-post-link.sh' }] }],
    ],
    [
      'it runs "bin/.tool-pre-link.sh" when it is linked',
      [{ name: 'tool', files: [{ path: 'bin/.tool-pre-link.sh' }] }],
    ],
    ['a file "../x", which has no usual path', [{ name: 'tool', files: [{ path: '../x' }] }]],
    ['a file "/etc/x", which has no usual path', [{ name: 'tool', files: [{ path: '/etc/x' }] }]],
    [
      'its file "conda-meta/other-1-0.json" has no usual path',
      [{ name: 'tool', files: [{ path: 'conda-meta/other-1-0.json' }] }],
    ],
    ['a file "a/.wh.b", which has no usual path', [{ name: 'tool', files: [{ path: 'a/.wh.b' }] }]],
    ['tool-1.0-0.conda has two files "a"', [{ name: 'tool', files: [{ path: 'a' }, { path: 'a' }] }]],
    ['its index.json cannot be read', [{ name: 'tool', files: [], info: { 'index.json': '[]' } }]],
    ['its paths.json cannot be read', [{ name: 'tool', files: [], info: { 'paths.json': '{"paths":[{"_path":1}]}' } }]],
    ['it has no list of its files', [{ name: 'tool', files: [], info: { 'paths.json': '' } }]],
    [
      'it has no file "gone"',
      [{ name: 'tool', files: [], info: { 'paths.json': '{"paths":[{"_path":"gone","path_type":"hardlink"}]}' } }],
    ],
    [
      'its path "a" is neither a file nor a link',
      [{ name: 'tool', files: [], info: { 'paths.json': '{"paths":[{"_path":"a","path_type":"directory"}]}' } }],
    ],
    [
      'its link.json cannot be read',
      [PYTHON, { ...TOOL, info: { 'link.json': '{"noarch":{"entry_points":["a = b:c; import os"]}}' } }],
    ],
    ['is "other 1.0 0"', [{ name: 'tool', files: [], index: { name: 'other' } }]],
    [
      'names its interpreter in an odd line',
      [{ name: 'tool', files: [{ path: 'bin/x', bytes: `#!${BUILT_AT}/${'x'.repeat(120)}\n`, placeholder: 'text' }] }],
    ],
    [
      'alpha and beta have different files "/opt/terrarium/env/share/x"',
      [
        { name: 'alpha', files: [{ path: 'share/x', bytes: '1' }] },
        { name: 'beta', files: [{ path: 'share/x', bytes: '2' }] },
      ],
    ],
    [
      '"/opt/terrarium/env/share/x" is a file and a folder',
      [
        { name: 'alpha', files: [{ path: 'share/x', link: '/etc' }] },
        { name: 'beta', files: [{ path: 'share/x/y' }] },
      ],
    ],
    ['its file "conda-meta/history" has no usual path', [{ name: 'tool', files: [{ path: 'conda-meta/history' }] }]],
  ])('are left to BuildKit: %s', async (reason, forms) => {
    const lines: string[] = [];
    for (const form of forms) lines.push(await lineOf(form));
    const failure = await install(lines).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'needs-buildkit', message: expect.stringContaining(reason) });
  });

  it('are left to BuildKit where a lock has two of one name', async () => {
    const one = await lineOf({ name: 'dup', files: [{ path: 'lib/dup/x', bytes: '1' }] });
    const two = await lineOf({ name: 'dup', version: '2.0', files: [{ path: 'lib/dup/y', bytes: '2' }] });
    await expect(install([one, two])).rejects.toThrow(/its lock has dup twice/);
    await expect(install([one, one])).resolves.toBeDefined();
  });

  it('that have one file in common have it once', async () => {
    const common = { path: 'share/licence', bytes: 'text' };
    const lines = [await lineOf({ name: 'alpha', files: [common] }), await lineOf({ name: 'beta', files: [common] })];
    const found = await filesOf(await install(lines));
    expect(found.get(`${PREFIX}/share/licence`)?.[0]).toBe('text');
  });

  it('of a channel that has others, or none, are a failure and no reason for another builder', async () => {
    const line = await lineOf(PYTHON);
    files.set('/main/linux-64/python-3.12.4-0.conda', Buffer.from('other'));
    await expect(install([line])).rejects.toMatchObject({
      code: 'index-failed',
      message: expect.stringContaining('another sha256'),
    });
    files.clear();
    await expect(install([line])).rejects.toMatchObject({
      code: 'index-failed',
      message: expect.stringContaining('404'),
    });
  });

  it.each(['no archive', 'PK\x05\x06', ''])('that are damaged are left to BuildKit: %j', async (text) => {
    for (const ending of ['.conda', '.tar.bz2']) {
      const line = serve(`linux-64/tool-1.0-0${ending}`, Buffer.from(text));
      await expect(install([line])).rejects.toMatchObject({ code: 'needs-buildkit' });
    }
  });
});
