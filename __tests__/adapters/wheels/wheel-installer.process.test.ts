import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageInstaller } from '../../../src/adapters/assemble/package-installer.ts';
import { openMemo } from '../../../src/adapters/layers/memo.ts';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { BaseContents } from '../../../src/core/assemble/base-contents.ts';
import type { Compression } from '../../../src/core/model/compression.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { type TestWheel, wheelOf, type ZipMember, zipOf } from './wheels.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-wheels-'));
let served: Awaited<ReturnType<typeof serveRegistry>>;
let registry: Registry;
/** What the index was asked for. */
let asked: string[] = [];
/** Logins that it was told, by path. */
let told: (readonly [string, string | undefined])[] = [];
let wheels: readonly TestWheel[] = [];
/** Answers that the index gives instead, by path. */
let instead: Record<string, (readonly [number, string])[]> = {};
/** Where files are, by the pages of the index. */
let filesAt = '../..';
/** What the index wants to be told. */
let account: string | undefined;

const index = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const login = request.headers.authorization;
  told.push([path, login]);
  if (account !== undefined && login !== account) {
    response.writeHead(401).end();
    return;
  }
  const [status, body] = instead[path]?.shift() ?? [];
  if (status !== undefined) {
    response.writeHead(status).end(body);
    return;
  }
  const file = wheels.find((wheel) => path === `/files/${wheel.file}`);
  if (file !== undefined) {
    response.end(file.bytes);
    return;
  }
  const project = /^\/simple\/([a-z0-9-]+)\/$/.exec(path)?.[1] ?? '';
  const own = wheels.filter((wheel) => wheel.file.toLowerCase().replaceAll('_', '-').startsWith(`${project}-`));
  if (own.length === 0) response.writeHead(404).end();
  else {
    response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
    const files = own.map(({ file: filename, sha256, bytes }) => ({
      filename,
      url: `${filesAt}/files/${filename}`,
      hashes: { sha256 },
      size: bytes.length,
    }));
    response.end(JSON.stringify({ files }));
  }
});

beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  registry = createRegistry({ credentials: async () => undefined, env: {}, allowInsecure: [served.address] });
  await new Promise<void>((resolve) => index.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  index.close();
  await served.close();
  rmSync(folder, { recursive: true });
});
let round = 0;
beforeEach(() => {
  round += 1;
  asked = [];
  told = [];
  instead = {};
  account = undefined;
  filesAt = '../..';
});

const repository = () => ({ registry: served.address, path: `images${round}` });
const base = {
  repository: { registry: 'r', path: 'base' },
  manifest: `sha256:${'1'.repeat(64)}` as Digest,
  configuration: {},
  layers: [],
  platform: 'linux/amd64',
};
const PYTHON = {
  ok: true,
  interpreter: {
    interpreter: '/usr/bin/python3',
    version: '3.11',
    fullVersion: '3.11.2',
    machine: 'x86_64',
    libc: { kind: 'glibc', major: 2, minor: 36 },
    sites: [],
  },
  distributions: [],
} as const;
const CONTENTS: BaseContents = {
  python: PYTHON,
  packages: { platform: 'linux/amd64', distribution: 'debian 12', conda: [], python: [], system: [] },
  opt: undefined,
};

const indexUrl = (login = '') => `http://${login}127.0.0.1:${(index.address() as AddressInfo).port}/simple`;

function installer(
  contents: BaseContents = CONTENTS,
  trustsRepository = true,
  given: Readonly<Record<string, string>> = {},
  url = indexUrl(),
  more: Readonly<Record<string, string>> = {},
) {
  const env = { PIP_INDEX_URL: url, PATH: '/nonexistent', XDG_CACHE_HOME: join(folder, 'cache'), ...more };
  const secrets = new Map(Object.entries(given).map(([id, text]) => [id, { kind: 'text', text } as const]));
  return packageInstaller(registry, async () => contents, { env, notBelow: [], trustsRepository, secrets });
}

let task = 0;
interface Asked {
  readonly checks?: boolean;
  readonly recorded?: readonly string[];
  readonly secrets?: readonly string[];
  readonly compression?: Compression;
}

function install(
  lines: readonly string[],
  use = installer(),
  { checks = true, recorded, secrets = [], compression = 'gzip' }: Asked = {},
) {
  task += 1;
  const own = join(folder, `task-${task}`);
  mkdirSync(own);
  const onLine = () => undefined;
  return use({
    packages: { kind: 'wheels', dockerfile: '', requirements: lines, recorded, checks, secrets },
    base,
    repository: repository(),
    compression,
    folder: own,
    onLine,
  });
}

const lineOf = (wheel: TestWheel, marker = '') => {
  const [name = '', version = ''] = wheel.file.split('-');
  return `${name.toLowerCase().replaceAll('_', '-')}==${version}${marker} --hash=sha256:${wheel.sha256}`;
};

type Found = Readonly<Record<string, readonly [string, Header]>>;

/** Files of the layers, by path. */
async function filesOf({ layers }: Awaited<ReturnType<typeof install>>): Promise<Found> {
  const found: Record<string, readonly [string, Header]> = {};
  for (const layer of layers) {
    const bytes = await registry.getBlob(repository(), layer, 1 << 26);
    const reading = extract();
    const compressed = bytes ?? Buffer.alloc(0);
    reading.end(layer.mediaType.endsWith('zstd') ? zstdDecompressSync(compressed) : gunzipSync(compressed));
    for await (const entry of reading) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      found[`/${entry.header.name}`] = [Buffer.concat(chunks).toString(), entry.header];
    }
  }
  return found;
}

const SITE = '/opt/terrarium/env/lib/python3.11/site-packages';

describe('wheels', () => {
  it('are installed as uv installs them', async () => {
    const wheel = wheelOf(
      'My_Tool',
      '1.0',
      [
        { name: 'my_tool/__init__.py', text: 'x = 1\n' },
        { name: 'my_tool/run.sh', text: 'true\n', mode: 0o100755 },
        { name: 'my_tool/stored.bin', text: 'stored', stored: true },
        { name: 'my_tool.libs/' },
        { name: 'My_Tool-1.0.data/scripts/with-python', text: '#!python -O\nprint()\n', mode: 0o100755 },
        { name: 'My_Tool-1.0.data/scripts/cli', text: 'made by setuptools' },
        { name: 'My_Tool-1.0.data/scripts/plain.sh', text: '#!/bin/sh\n' },
        { name: 'My_Tool-1.0.data/data/share/my/file', text: 'data' },
        { name: 'My_Tool-1.0.data/headers/h.h', text: 'h' },
        { name: 'My_Tool-1.0.data/purelib/other.py', text: 'y' },
      ],
      { entryPoints: '[console_scripts]\ncli = my_tool:main.run\n[gui_scripts]\nwin=my_tool:win\n' },
    );
    wheels = [wheel];
    const files = await filesOf(await install([lineOf(wheel)]));
    const text = (path: string) => files[path]?.[0];
    const mode = (path: string) => files[path]?.[1].mode;
    expect(text(`${SITE}/my_tool/__init__.py`)).toBe('x = 1\n');
    expect(mode(`${SITE}/my_tool/__init__.py`)).toBe(0o644);
    expect(mode(`${SITE}/my_tool/run.sh`)).toBe(0o755);
    expect(text(`${SITE}/my_tool/stored.bin`)).toBe('stored');
    expect(files[`${SITE}/my_tool.libs/`]?.[1]).toMatchObject({ type: 'directory', mode: 0o755 });
    expect(text(`${SITE}/My_Tool-1.0.dist-info/RECORD`)).not.toContain('my_tool.libs');
    expect(text('/opt/terrarium/env/bin/with-python')).toBe('#!/opt/terrarium/env/bin/python\nprint()\n');
    expect(text('/opt/terrarium/env/bin/plain.sh')).toBe('#!/bin/sh\n');
    expect(mode('/opt/terrarium/env/bin/plain.sh')).toBe(0o755);
    expect(text('/opt/terrarium/env/bin/cli')).toMatch(
      /^#!\/opt\/terrarium\/env\/bin\/python\n[\s\S]*from my_tool import main\n[\s\S]*sys\.exit\(main\.run\(\)\)\n$/,
    );
    expect(mode('/opt/terrarium/env/bin/win')).toBe(0o755);
    expect(text('/opt/terrarium/env/share/my/file')).toBe('data');
    expect(text('/opt/terrarium/env/include/site/python3.11/my-tool/h.h')).toBe('h');
    expect(text(`${SITE}/other.py`)).toBe('y');
    expect(text(`${SITE}/My_Tool-1.0.dist-info/INSTALLER`)).toBe('uv');
    expect(text(`${SITE}/My_Tool-1.0.dist-info/REQUESTED`)).toBe('');
    const record = text(`${SITE}/My_Tool-1.0.dist-info/RECORD`) ?? '';
    const rows = record.split('\n').slice(0, -1);
    expect(rows).toEqual([...rows].sort());
    expect(rows.map((row) => row.split(',')[0])).toEqual(
      expect.arrayContaining(['../../../bin/cli', '../../../bin/with-python', '../../../share/my/file', 'other.py']),
    );
    expect(record).not.toContain('.data/scripts/with-python');
    expect(files['/opt/terrarium/env/bin/python']?.[1]).toMatchObject({
      type: 'symlink',
      linkname: '/usr/bin/python3',
    });
    expect(text('/opt/terrarium/env/pyvenv.cfg')).toBe(
      'home = /usr/bin\ninclude-system-site-packages = true\nversion = 3.11\n',
    );
    for (const [, header] of Object.values(files)) expect(header.mtime?.getTime()).toBe(315_532_800_000);
  });

  it('are neither downloaded nor sent again, by this run, by another one and for another image', async () => {
    const [one, two] = [
      wheelOf('one', '1.0', [{ name: 'one.py', text: '1' }]),
      wheelOf('two', '1.0', [{ name: 'two.py' }]),
    ];
    const three = wheelOf('three', '1.0', [{ name: 'three.py', text: '3' }]);
    wheels = [one, two, three];
    const first = await install([lineOf(one), lineOf(two)]);
    expect(asked.filter((path) => path.startsWith('/files/'))).toHaveLength(2);
    asked = [];
    const second = await install([lineOf(two), lineOf(one), lineOf(three)]);
    // Not even pages of the index.
    expect(asked).toEqual(['/simple/three/', `/files/${three.file}`]);
    expect(second.layers.map(({ digest }) => digest)).toEqual(
      expect.arrayContaining(first.layers.map(({ digest }) => digest)),
    );
    expect(second.packages.python.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'one 1.0',
      'three 1.0',
      'two 1.0',
    ]);
    asked = [];
    // Whoever does not trust the repository makes everything again, to the same digests.
    const third = await install([lineOf(one), lineOf(two), lineOf(three)], installer(CONTENTS, false));
    expect(asked.filter((path) => path.startsWith('/files/'))).toHaveLength(3);
    expect(third.layers).toEqual(second.layers);
  });

  it('are the same layers with zstd, which no run without it takes over', async () => {
    const large = Buffer.alloc(6_000_000, 'large').toString();
    wheels = [
      wheelOf('one', '1.0', [{ name: 'one.py', text: '1' }, { name: 'large.txt', text: large }, { name: 'none' }]),
    ];
    const lines = wheels.map((wheel) => lineOf(wheel));
    const gzip = await install(lines);
    const zstd = await install(lines, installer(), { compression: 'zstd' });
    expect(zstd.layers.map(({ diffId }) => diffId)).toEqual(gzip.layers.map(({ diffId }) => diffId));
    expect(new Set(zstd.layers.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/vnd.oci.image.layer.v1.tar+zstd']),
    );
    expect(Object.keys(await filesOf(zstd))).toEqual(Object.keys(await filesOf(gzip)));
    expect((await install(lines, installer(CONTENTS, false), { compression: 'zstd' })).layers).toEqual(zstd.layers);
    expect((await install(lines)).layers).toEqual(gzip.layers);
  });

  it('are not downloaded again where an installation failed behind them', async () => {
    const one = wheelOf('one', '1.0', [{ name: 'one.py' }], { requires: ['two>=2'] });
    const two = wheelOf('two', '1.0', [{ name: 'two.py' }]);
    wheels = [one, two];
    await expect(install([lineOf(one), lineOf(two)])).rejects.toMatchObject({ code: 'smoke-test-failed' });
    asked = [];
    await install([lineOf(one), lineOf(two)], installer(), { checks: false });
    expect(asked).toEqual([]);
  });

  it('are told to other runs while an installation goes on', async () => {
    const layer = { digest: base.manifest, size: 1, diffId: base.manifest };
    const learned = (digit: string) => ({ layers: new Map([[digit.repeat(64), layer]]) });
    const layersFor = async () => (await openMemo(registry, repository(), true)).current().layers.size;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    try {
      const memo = await openMemo(registry, repository(), true);
      memo.note(learned('1'));
      expect(await layersFor()).toBe(0);
      clock.mockReturnValue(12_000);
      memo.note(learned('2'));
      await vi.waitFor(async () => expect(await layersFor()).toBe(2));
      memo.note(learned('3'));
      await memo.settle(() => undefined);
      expect(await layersFor()).toBe(3);
    } finally {
      clock.mockRestore();
    }
  });

  it('are chosen by the marker, and refused where that is not known', async () => {
    const [one, two] = [wheelOf('one', '1.0', [{ name: 'one.py' }]), wheelOf('two', '1.0', [{ name: 'two.py' }])];
    wheels = [one, two];
    const lines = [lineOf(one, ' ; sys_platform == "linux"'), lineOf(two, ' ; python_version < "3.11"')];
    expect((await install(lines)).packages.python).toMatchObject([{ name: 'one' }]);
    await expect(install([lineOf(one, ' ; platform_release > "5"')])).rejects.toMatchObject({ code: 'needs-buildkit' });
  });

  it('have to agree with each other and with the base', async () => {
    const one = wheelOf('one', '1.0', [{ name: 'one.py' }], { requires: ['two>=2', 'extra-only; extra == "x"'] });
    const two = wheelOf('two', '1.0', [{ name: 'two.py' }]);
    wheels = [one, two];
    await expect(install([lineOf(one), lineOf(two)])).rejects.toMatchObject({
      code: 'smoke-test-failed',
      message: expect.stringContaining('one 1.0 has requirement "two>=2", but two is 1.0'),
    });
    await expect(install([lineOf(one)])).rejects.toThrow('one 1.0 requires two, which is not installed');
    await expect(install([lineOf(one)], installer(), { checks: false })).resolves.toBeDefined();
    const below = [{ name: 'old', version: '1', requires: ['two<1', 'gone'], requiresPython: '' }];
    await expect(
      install([lineOf(two)], installer({ ...CONTENTS, python: { ...PYTHON, distributions: below } })),
    ).rejects.toThrow(/^packages do not agree: old 1 has requirement "two<1", but two is 1\.0$/);
    const python = [{ name: 'two', version: '1', installer: 'pip', location: '/anywhere', source: '' }];
    const holding = { ...CONTENTS, packages: { ...CONTENTS.packages, python } };
    await expect(install([lineOf(two)], installer(holding))).rejects.toMatchObject({ code: 'needs-buildkit' });
  });

  it('may not have different files of one path, also where layers are known', async () => {
    const same = { name: 'shared/__init__.py', text: 'same' };
    const [a, b] = [wheelOf('a', '1', [same, { name: 'shared/a.py' }]), wheelOf('b', '1', [same])];
    const c = wheelOf('c', '1', [{ name: 'shared/__init__.py', text: 'other' }]);
    wheels = [a, b, c];
    const files = await filesOf(await install([lineOf(a), lineOf(b)]));
    expect(files[`${SITE}/shared/__init__.py`]?.[0]).toBe('same');
    await install([lineOf(c)]);
    for (const lines of [
      [lineOf(a), lineOf(c)],
      [lineOf(b), lineOf(c)],
    ])
      await expect(install(lines)).rejects.toMatchObject({
        code: 'needs-buildkit',
        message: expect.stringMatching(/have different files "[^"]*shared\/__init__\.py"/),
      });
    const others = [wheelOf('d', '1', [same]), wheelOf('e', '1', [{ name: 'shared/__init__.py', text: 'other' }])];
    wheels = others;
    const use = installer();
    await expect(
      install(
        others.map((wheel) => lineOf(wheel)),
        use,
      ),
    ).rejects.toThrow(/have different files/);
    asked = [];
    await expect(
      install(
        others.map((wheel) => lineOf(wheel)),
        use,
      ),
    ).rejects.toThrow(/have different files/);
    // What was chosen is known all the same.
    expect(asked.filter((path) => path.startsWith('/simple/'))).toEqual([]);
    const own = wheelOf('own', '1', [{ name: 'own-1.data/scripts/python', text: 'x' }]);
    wheels = [own];
    await expect(install([lineOf(own)])).rejects.toMatchObject({ code: 'needs-buildkit' });
  });

  it('are those that were recorded where versions are open, and else what uv resolves', async () => {
    const [one, newer] = [wheelOf('one', '1.0', [{ name: 'one.py' }]), wheelOf('one', '1.1', [{ name: 'one.py' }])];
    wheels = [one, newer];
    const installed = await install(['one'], installer(), { recorded: ['one==1.0'] });
    expect(installed.packages.python).toMatchObject([{ name: 'one', version: '1.0' }]);
    await expect(install(['one'], installer(), { recorded: ['two==1.0'] })).rejects.toMatchObject({
      code: 'needs-buildkit',
    });
    // There is no uv, and the index has none. An empty record is that of a base that had everything.
    await expect(install(['one'], installer(), { recorded: [] })).rejects.toThrow(/the package index has no uv/);
    await expect(install(['one'])).rejects.toThrow(/the package index has no uv/);
    for (const lines of [
      [`one==1.0 --hash=sha512:${'a'.repeat(128)}`],
      [lineOf(one), 'two'],
      ['--require-hashes', 'one==1.0'],
    ])
      await expect(install(lines, installer(), { recorded: ['one==1.0'] })).rejects.toThrow(
        /hashes that are no sha256/,
      );
  });

  const HOSTILE: Readonly<Record<string, readonly ZipMember[]>> = {
    'a path up': [{ name: '../evil.py' }],
    'an absolute path': [{ name: '/etc/passwd' }],
    'a backslash': [{ name: 'a\\b.py' }],
    'a folder that does not exist for data': [{ name: 'bad-1.data/etc/passwd' }],
    'a path up from data': [{ name: 'bad-1.data/data/../../x' }],
    'data of another package': [{ name: 'good-1.data/scripts/x' }],
    'a whiteout': [{ name: 'x/.wh.y.py' }],
    'a control character': [{ name: 'a\nb.py' }],
    'a long name': [{ name: `${'x'.repeat(256)}.py` }],
    'a folder in the place of a link': [{ name: 'bad-1.data/data/lib64/x' }],
    'a file in the place of a folder': [{ name: 'bad-1.data/data/bin' }],
    'a file below the interpreter': [{ name: 'bad-1.data/scripts/python/x' }],
    'a folder of scripts': [{ name: 'bad-1.data/scripts/sub/x' }],
    'a script with the name of an interpreter': [{ name: 'bad-1.data/data/bin/python3.13t' }],
    'two files that become one': [{ name: 'bad-1.data/purelib/x.py' }, { name: 'x.py' }],
    'two files of a name': [{ name: 'a.py' }, { name: 'a.py' }],
    'a file and a folder': [
      { name: 'a', text: 'x' },
      { name: 'a/b', text: 'y' },
    ],
    'a size that is wrong': [{ name: 'a.py', text: 'xyz', size: 2 }],
    'no deflate': [{ name: 'a.py', text: 'xyz', raw: Buffer.from('xyz') }],
    'two .dist-info folders': [{ name: 'other-1.dist-info/METADATA', text: 'Name: other' }],
    'a damaged stored file': [{ name: 'a.py', text: 'xyz', stored: true, raw: Buffer.from('abc') }],
  };
  it.each(Object.keys(HOSTILE))('are refused with %s', async (kind) => {
    const wheel = wheelOf('bad', '1', HOSTILE[kind] ?? []);
    wheels = [wheel];
    const failure = await install([lineOf(wheel)]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'needs-buildkit' });
  });

  it('are refused that are no wheels, or others than their names say', async () => {
    const good = wheelOf('good', '1', []);
    const others = [
      { ...wheelOf('other', '1', []), file: good.file },
      { ...wheelOf('good', '2', []), file: good.file },
      { ...good, bytes: zipOf([]) },
      { ...good, bytes: Buffer.from('no zip') },
      wheelOf('good', '1', [], { wheel: 'Wheel-Version: 2.0\n' }),
      wheelOf('good', '1', [], { entryPoints: '[console_scripts]\nbad entry\n' }),
    ].map(({ file, bytes }) => ({ file, bytes, sha256: sha256Of(bytes) }));
    for (const wheel of others) {
      wheels = [wheel];
      const failure = await install([lineOf(wheel)]).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'needs-buildkit' });
    }
  });

  it('come from an index with the logins of the secret, which no other definition gets', async () => {
    const wheel = wheelOf('one', '1.0', [{ name: 'one.py' }]);
    wheels = [wheel];
    const lines = [lineOf(wheel)];
    account = `Basic ${Buffer.from('robot:p@ss').toString('base64')}`;
    const use = (netrc?: string) => installer(CONTENTS, true, netrc === undefined ? {} : { netrc });
    const secrets = ['netrc'];
    await expect(
      install(lines, use('machine 127.0.0.1 login robot password p@ss'), { secrets }),
    ).resolves.toBeDefined();
    for (const [netrc, asked, code] of [
      ['machine 127.0.0.1 login robot password p@ss', [], 'needs-buildkit'],
      ['machine 127.0.0.2 login robot password p@ss', secrets, 'needs-buildkit'],
      ['machine 127.0.0.1 login robot password other', secrets, 'needs-buildkit'],
      ['macdef all', secrets, 'needs-buildkit'],
      [undefined, secrets, 'secret-missing'],
    ] as const) {
      round += 1;
      const failure = await install(lines, use(netrc), { secrets: asked }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code, message: expect.not.stringContaining('p@ss') });
    }
  });

  it('come from the indexes of a pip.conf, with the logins in their URLs', async () => {
    const wheel = wheelOf('one', '1.0', [{ name: 'one.py' }]);
    wheels = [wheel];
    account = `Basic ${Buffer.from('robot:p@ss').toString('base64')}`;
    const secrets = ['pip.conf'];
    const elsewhere = 'http://127.0.0.1:9/simple';
    const use = (text: string) => installer(CONTENTS, true, { 'pip.conf': `[global]\n${text}\n` }, elsewhere);
    const conf = `index-url = ${indexUrl('robot:p%40ss@')}`;
    await expect(install([lineOf(wheel)], use(conf), { secrets })).resolves.toBeDefined();
    expect(asked).toContain('/simple/one/');
    for (const other of [`${conf}\nno-binary = one`, conf.replace('p%40ss', 'other')]) {
      round += 1;
      const failure = await install([lineOf(wheel)], use(other), { secrets }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'needs-buildkit', message: expect.not.stringContaining('robot') });
    }
  });

  describe('come with a login of the keyring', () => {
    const wheel = wheelOf('one', '1.0', [{ name: 'one.py' }]);
    const programs = join(folder, 'programs');
    const keyring = (script: string) => {
      mkdirSync(programs, { recursive: true });
      writeFileSync(join(programs, 'keyring'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    };
    const use = (given: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
      installer(CONTENTS, true, given, indexUrl(), { PATH: `${programs}:/usr/bin:/bin`, ...more });
    const conf = (user?: string): Readonly<Record<string, string>> => ({
      'pip.conf': `[global]\nindex-url = ${indexUrl(user)}\nkeyring-provider = subprocess\n`,
    });
    beforeEach(() => {
      wheels = [wheel];
      account = `Basic ${Buffer.from('robot:p@ss').toString('base64')}`;
      round += 1;
    });

    it.each([
      ['for the user of a pip.conf', 'echo a note >&2; [ "$3" = robot ] && echo p@ss', () => conf('robot@'), {}],
      ['for nobody, with a user', '[ "$3 $4" = "--mode creds" ] && printf "robot\\np@ss\\n"', conf, {}],
      [
        'of a host, by the variable of uv',
        'case $2 in http*) exit 1;; 127*) printf "robot\\np@ss\\n";; esac',
        () => ({}),
        { UV_KEYRING_PROVIDER: 'subprocess' },
      ],
      ['by the variable of pip', 'printf "robot\\np@ss\\n"', () => ({}), { PIP_KEYRING_PROVIDER: 'import' }],
    ])('%s', async (_, script, secretsOf, more) => {
      keyring(script);
      const given: Readonly<Record<string, string>> = secretsOf();
      await expect(install([lineOf(wheel)], use(given, more), { secrets: Object.keys(given) })).resolves.toBeDefined();
    });

    it.each([
      ['unless that is asked for', 'printf "robot\\np@ss\\n"', {}, 'needs-buildkit'],
      ['unless it has one', 'exit 1', { UV_KEYRING_PROVIDER: 'subprocess' }, 'needs-buildkit'],
      ['that is longer', 'printf "robot\\np@ss\\nmore\\n"', { UV_KEYRING_PROVIDER: 'subprocess' }, 'needs-buildkit'],
      ['that is stopped', 'kill -9 $$', { UV_KEYRING_PROVIDER: 'subprocess' }, 'index-failed'],
    ])('but none %s', async (_, script, more, code) => {
      keyring(script);
      const failure = await install([lineOf(wheel)], use({}, more)).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code, message: expect.not.stringContaining('p@ss') });
    });

    it.each([
      ['whose user would be an option', () => conf('--list-backends@'), {}],
      ['of more indexes than a definition has', () => ({}), { UV_KEYRING_PROVIDER: 'subprocess' }],
    ])('but none %s', async (_, secretsOf, more) => {
      keyring('printf "robot\\np@ss\\n"; touch "$0.ran"');
      const given: Readonly<Record<string, string>> = secretsOf();
      const many = Array.from({ length: 30 }, (__, place) => `--extra-index-url ${indexUrl()}/${place}`);
      const lines = [...(Object.keys(given).length === 0 ? many : []), lineOf(wheel)];
      const secrets = Object.keys(given);
      await expect(install(lines, use(given, more), { secrets })).rejects.toMatchObject({ code: 'needs-buildkit' });
      expect(existsSync(join(programs, 'keyring.ran'))).toBe(false);
    });

    it('but none of a program of the checkout', async () => {
      keyring('printf "robot\\np@ss\\n"');
      const env = { PATH: programs, PIP_INDEX_URL: indexUrl(), UV_KEYRING_PROVIDER: 'subprocess' };
      const asks = packageInstaller(registry, async () => CONTENTS, {
        env,
        notBelow: [programs],
        trustsRepository: true,
        secrets: new Map(),
      });
      await expect(install([lineOf(wheel)], asks)).rejects.toMatchObject({ code: 'index-failed' });
    });
  });

  it('are fetched without a login from hosts that only a page names', async () => {
    const wheel = wheelOf('one', '1.0', [{ name: 'one.py' }]);
    wheels = [wheel];
    filesAt = `http://localhost:${(index.address() as AddressInfo).port}`;
    const use = installer(CONTENTS, true, {
      netrc: 'machine localhost login robot password p default login robot password p',
    });
    await expect(install([lineOf(wheel)], use, { secrets: ['netrc'] })).resolves.toBeDefined();
    expect(told.filter(([path]) => path.startsWith('/files/')).map(([, login]) => login)).toEqual([undefined]);
    expect(told.filter(([path]) => path.startsWith('/simple/')).map(([, login]) => login)).toEqual([
      `Basic ${Buffer.from('robot:p').toString('base64')}`,
    ]);
  });

  it('come from an index that may fail for a moment, and not for good', async () => {
    const wheel = wheelOf('one', '1.0', [{ name: 'one.py' }]);
    wheels = [wheel];
    instead = { '/simple/one/': [[503, '']], [`/files/${wheel.file}`]: [[500, '']] };
    await expect(install([lineOf(wheel)])).resolves.toBeDefined();
    for (const [answer, code] of [
      [[401, ''], 'needs-buildkit'],
      [[400, ''], 'index-failed'],
      [[200, 'no page'], 'needs-buildkit'],
    ] as const) {
      round += 1;
      instead = { '/simple/one/': [[answer[0], answer[1]]] };
      await expect(install([lineOf(wheel)])).rejects.toMatchObject({ code });
    }
    round += 1;
    instead = { [`/files/${wheel.file}`]: [[200, 'other bytes']] };
    await expect(install([lineOf(wheel)])).rejects.toMatchObject({ code: 'index-failed' });
    round += 1;
    wheels = [];
    await expect(install([lineOf(wheel)])).rejects.toMatchObject({ code: 'needs-buildkit' });
  });
});

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
