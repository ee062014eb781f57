import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canonical, canonical } from '../../../src/core/names/canonical.ts';
import { cycloneDx } from '../../../src/core/packages/cyclonedx.ts';
import { readPackages } from '../../../src/core/packages/read-packages.ts';
import { readRpmHeader } from '../../../src/core/packages/rpm-header.ts';
import { withoutSecrets } from '../../../src/core/packages/without-secrets.ts';
import { dedent } from '../../dedent.ts';
import { propertyRuns } from '../../test-size.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const read = (...files: readonly ReturnType<typeof file>[]) => readPackages('linux/amd64', files);
const SITE = '/opt/terrarium/env/lib/python3.11/site-packages';

describe('conda packages', () => {
  it('are what conda-meta says, without secrets', () => {
    const meta = {
      name: 'numpy',
      version: '1.26.4',
      build: 'py311h64a7726_0',
      subdir: 'linux-64',
      channel: 'https://user:pass@conda.example/t/tk-1/private/linux-64',
      url: 'https://conda.example/t/tk-1/private/linux-64/numpy-1.26.4-py311h64a7726_0.conda?token=x',
      sha256: 'a'.repeat(64),
      files: ['lib/x'],
    };
    expect(read(file('/opt/conda/conda-meta/numpy-1.26.4.json', JSON.stringify(meta))).conda).toEqual([
      {
        name: 'numpy',
        version: '1.26.4',
        build: 'py311h64a7726_0',
        subdir: 'linux-64',
        channel: 'https://conda.example/private/linux-64',
        url: 'https://conda.example/private/linux-64/numpy-1.26.4-py311h64a7726_0.conda',
        digest: 'a'.repeat(64),
        prefix: '/opt/conda',
      },
    ]);
  });

  it.each([
    ['both', { sha256: 'a'.repeat(64), md5: 'b'.repeat(32) }, { digest: 'a'.repeat(64), md5: 'b'.repeat(32) }],
    ['an md5', { md5: 'b'.repeat(32) }, { digest: 'b'.repeat(32) }],
    ['a sha256', { sha256: 'a'.repeat(64) }, { digest: 'a'.repeat(64) }],
    ['none', {}, { digest: '' }],
  ])('have the digests that conda-meta has: %s', (_, written, digests) => {
    const [found] = read(file('/e/conda-meta/a.json', JSON.stringify({ name: 'a', version: '1', ...written }))).conda;
    const same = { name: 'a', version: '1', build: '', subdir: '', channel: '', url: '', prefix: '/e' };
    expect(found).toEqual({ ...same, ...digests });
  });

  it.each([
    ['no JSON', 'x'],
    ['no object', '[]'],
    ['no version', '{"name":"a"}'],
    ['numbers', '{"name":1,"version":2}'],
  ])('are none where there is %s', (_, text) => {
    expect(read(file('/e/conda-meta/a.json', text)).conda).toEqual([]);
  });
});

describe('Python distributions', () => {
  it('are what their metadata says, with installer and source', () => {
    const direct = JSON.stringify({
      url: 'https://token@github.com/acme/lib.git',
      vcs_info: { vcs: 'git', commit_id: 'c'.repeat(40) },
    });
    const { python } = read(
      file(
        `${SITE}/Flask_SQL.Alchemy-3.0.dist-info/METADATA`,
        'Metadata-Version: 2.1\r\nName: Flask_SQL.Alchemy\r\nVersion: 3.0\r\n\r\nName: other\n',
      ),
      file(`${SITE}/Flask_SQL.Alchemy-3.0.dist-info/INSTALLER`, 'pip\n'),
      file(`${SITE}/lib-1.dist-info/METADATA`, 'Name: lib\nVersion: 1\n'),
      file(`${SITE}/lib-1.dist-info/direct_url.json`, direct),
      file('/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO', 'Name: six\nVersion: 1.16.0\n'),
      file('/usr/lib/python3/dist-packages/one.egg-info', 'Name: one\nVersion: 1\n'),
    );
    expect(python).toEqual([
      { name: 'flask-sql-alchemy', version: '3.0', installer: 'pip', location: SITE, source: '' },
      {
        name: 'lib',
        version: '1',
        installer: '',
        location: SITE,
        source: `git+https://github.com/acme/lib.git@${'c'.repeat(40)}`,
      },
      { name: 'one', version: '1', installer: '', location: '/usr/lib/python3/dist-packages', source: '' },
      { name: 'six', version: '1.16.0', installer: '', location: '/usr/lib/python3/dist-packages', source: '' },
    ]);
  });

  it('are not those of caches, of what tools bring along, and without a name', () => {
    const metadata = 'Name: a\nVersion: 1\n';
    const { python } = read(
      file('/opt/conda/pkgs/a-1-0/lib/python3.11/site-packages/a-1.dist-info/METADATA', metadata),
      file(`${SITE}/setuptools/_vendor/a-1.dist-info/METADATA`, metadata),
      file(`${SITE}/b-1.dist-info/METADATA`, 'Version: 1\n\nName: b\n'),
      file(`${SITE}/c-1.dist-info/INSTALLER`, 'pip'),
    );
    expect(python).toEqual([]);
  });
});

describe('packages of the distribution', () => {
  it('are the installed ones of dpkg, in both of its forms', () => {
    const status = `Package: bash
Status: install ok installed
Version: 5.2.15-2+b2
Architecture: amd64

Package: gone
Status: deinstall ok config-files
Version: 1
`;
    const found = read(
      file('/var/lib/dpkg/status', status),
      file(
        '/var/lib/dpkg/status.d/tzdata',
        dedent`
          Package: tzdata
          Version: 2024a-0
          Architecture: all
        `,
      ),
      file('/var/lib/dpkg/status.d/tzdata.md5sums', 'Package: wrong\nVersion: 1\n'),
      file(
        '/usr/lib/os-release',
        dedent`
          PRETTY_NAME="Debian"
          ID=debian
          VERSION_ID="12"
        `,
      ),
    );
    expect(found.distribution).toBe('debian 12');
    expect(found.system).toEqual([
      { type: 'deb', name: 'bash', version: '5.2.15-2+b2', architecture: 'amd64' },
      { type: 'deb', name: 'tzdata', version: '2024a-0', architecture: 'all' },
    ]);
  });

  it('are those of apk', () => {
    const installed = dedent`
      C:Q1abc=
      P:musl
      V:1.2.4-r2
      A:x86_64
      F:lib

      P:busybox
      V:1.36.1-r5
      A:x86_64
    `;
    expect(read(file('/lib/apk/db/installed', installed)).system).toEqual([
      { type: 'apk', name: 'busybox', version: '1.36.1-r5', architecture: 'x86_64' },
      { type: 'apk', name: 'musl', version: '1.2.4-r2', architecture: 'x86_64' },
    ]);
  });
});

describe('text of an image', () => {
  // A character of two units at each place, escapes of halves of one, and what no text can be.
  const hostile = fc.oneof(
    fc.nat(600).map((length) => `${'a'.repeat(length)}\u{1F600}${'b'.repeat(40)}`),
    fc.constantFrom('\ud83d', '\ude00x', '\0', '\u202e', '__proto__', '1\ud800'.repeat(300)),
    fc.string({ unit: 'binary', maxLength: 50 }),
  );
  const value = fc.oneof(hostile, fc.constantFrom(1, null, [], {}, { toString: 1 }, [['x']]));

  it('has a canonical form, and one as CycloneDX, whatever it is', () => {
    const keys = ['name', 'version', 'build', 'subdir', 'channel', 'url', 'sha256', 'commit_id', 'vcs'];
    fc.assert(
      fc.property(fc.array(value, { minLength: 9, maxLength: 9 }), hostile, (values, text) => {
        const members = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
        const json = JSON.stringify({ ...members, vcs_info: members });
        const found = read(
          file('/e/conda-meta/a.json', json),
          file(`${SITE}/a-1.dist-info/METADATA`, `Name: ${text}\nVersion: ${text}\n`),
          file(`${SITE}/b-1.dist-info/METADATA`, 'Name: b\nVersion: 1\n'),
          file(`${SITE}/b-1.dist-info/INSTALLER`, text),
          file(`${SITE}/b-1.dist-info/direct_url.json`, json),
          file('/var/lib/dpkg/status', `Package: ${text}\nVersion: ${text}\nArchitecture: ${text}\n`),
          file('/lib/apk/db/installed', `P:${text}\nV:${text}\nA:${text}\n`),
          file('/etc/os-release', `ID=${text}\nVERSION_ID=${text}\n`),
        );
        const packages = { formatVersion: '1', definitionHash: 'h', platforms: [found] } as const;
        expect(JSON.parse(canonical(packages as unknown as Canonical))).toEqual(packages);
        expect(cycloneDx(packages, { name: 'n', digest: 'd' }).isWellFormed()).toBe(true);
      }),
      propertyRuns(),
    );
  });

  it.each(['system', 'conda', 'python'] as const)('is not cut within a character: %s', (kind) => {
    const cut = (length: number) => `${'1'.repeat(length - 1)}\u{1F600}`;
    const found = read(
      file('/var/lib/dpkg/status', `Package: a\nVersion: ${cut(200)}\n`),
      file('/e/conda-meta/a.json', JSON.stringify({ name: 'a', version: cut(500) })),
      file(`${SITE}/a-1.dist-info/METADATA`, 'Name: a\nVersion: 1\n'),
      file(`${SITE}/a-1.dist-info/INSTALLER`, cut(100)),
    );
    const [first] = found[kind];
    const text = first !== undefined && 'installer' in first ? first.installer : first?.version;
    expect(text).toMatch(/^1{99,499}$/);
  });

  it('is not walked where it is JSON of many levels', () => {
    const deep = `{"url":"u","vcs_info":{"commit_id":"c","vcs":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const found = read(
      file(`${SITE}/a-1.dist-info/METADATA`, 'Name: a\nVersion: 1\n'),
      file(`${SITE}/a-1.dist-info/direct_url.json`, deep),
      file('/e/conda-meta/a.json', deep),
    );
    expect([found.python[0]?.source, found.conda]).toEqual(['', []]);
  });
});

/** A header as rpm keeps it, of these tags; numbers are 32 bits. */
function header(tags: Readonly<Record<number, string | number>>): Uint8Array {
  const entries = Object.entries(tags);
  const data: Buffer[] = [];
  const index = Buffer.alloc(8 + entries.length * 16);
  let offset = 0;
  for (const [at, [tag, value]] of entries.entries()) {
    const bytes = typeof value === 'number' ? Buffer.alloc(4) : Buffer.from(`${value}\0`);
    if (typeof value === 'number') bytes.writeUInt32BE(value);
    index.writeUInt32BE(Number(tag), 8 + at * 16);
    index.writeUInt32BE(typeof value === 'number' ? 4 : 6, 8 + at * 16 + 4);
    index.writeUInt32BE(offset, 8 + at * 16 + 8);
    index.writeUInt32BE(1, 8 + at * 16 + 12);
    data.push(bytes);
    offset += bytes.length;
  }
  index.writeUInt32BE(entries.length, 0);
  index.writeUInt32BE(offset, 4);
  return Buffer.concat([index, ...data]);
}

describe('a header of rpm', () => {
  it('has name, version with epoch and release, and architecture', () => {
    expect(readRpmHeader(header({ 1000: 'bash', 1001: '5.1', 1002: '9.el9', 1003: 2, 1022: 'x86_64' }))).toEqual({
      type: 'rpm',
      name: 'bash',
      version: '2:5.1-9.el9',
      architecture: 'x86_64',
    });
  });

  // Written by rpm 4.18 into its database.
  it('of a real database is read', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/packages/rpm-4.18-header.bin'));
    expect(readRpmHeader(bytes)).toEqual({ type: 'rpm', name: 'demo', version: '2:1.2-3.el9', architecture: 'noarch' });
  });

  it('that is cut off or lies about its size is none', () => {
    const whole = header({ 1000: 'bash', 1001: '5.1', 1002: '9' });
    for (let length = 0; length < whole.length; length += 1)
      expect(() => readRpmHeader(whole.subarray(0, length))).not.toThrow();
    const huge = Buffer.from(whole);
    huge.writeUInt32BE(0xffffffff, 0);
    expect(readRpmHeader(huge)).toBeUndefined();
  });
});

describe('a URL', () => {
  it.each([
    ['https://user:pw@host/x', 'https://host/x'],
    ['https://host/t/tk-secret/channel/linux-64', 'https://host/channel/linux-64'],
    ['https://host/x?sig=secret#f', 'https://host/x'],
    ['ssh://git@github.com/a/b', 'ssh://github.com/a/b'],
    ['conda-forge', 'conda-forge'],
  ])('%s is kept as %s', (url, kept) => {
    expect(withoutSecrets(url)).toBe(kept);
  });
});
