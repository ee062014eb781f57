import { describe, expect, it } from 'vitest';
import { parseEntryPoint } from '../../../src/core/conda/entry-points.ts';
import { lockFault } from '../../../src/core/conda/lock-fault.ts';
import { type PackageInfo, readDescription } from '../../../src/core/conda/package-description.ts';
import { packageTops } from '../../../src/core/conda/package-tops.ts';
import { pythonSite } from '../../../src/core/conda/python-site.ts';

const INDEX = { name: 'a', version: '1', build: '0' };
const OLD_PLACEHOLDER = ['/opt/anaconda1', 'anaconda2', 'anaconda3'].join('');

function read(info: Readonly<Record<string, unknown>>) {
  const texts = Object.entries({ 'index.json': INDEX, ...info }).map(([name, value]) => {
    return [name, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))];
  });
  return readDescription(Object.fromEntries(texts) as PackageInfo);
}

describe('what a conda package says of itself', () => {
  it('is paths with their placeholders, of which null says nothing', () => {
    const paths = [
      {
        _path: 'a',
        path_type: 'hardlink',
        sha256: 'a'.repeat(64),
        size_in_bytes: 1,
        prefix_placeholder: '/built/at',
        file_mode: 'binary',
      },
      { _path: 'b', path_type: 'softlink', prefix_placeholder: null, file_mode: null, sha256: null, no_link: null },
      { _path: 'c', path_type: 'hardlink', prefix_placeholder: '/built/at', file_mode: 'text' },
    ];
    expect(read({ 'paths.json': { paths } })).toMatchObject({
      ok: true,
      description: {
        ...INDEX,
        isNoarchPython: false,
        paths: [
          { path: 'a', sha256: 'a'.repeat(64), size: 1, placeholder: { prefix: '/built/at', mode: 'binary' } },
          { path: 'b', sha256: undefined, placeholder: undefined },
          { path: 'c', placeholder: { prefix: '/built/at', mode: 'text' } },
        ],
      },
    });
  });

  it('is a list of lines in old ones, with and without quotes', () => {
    const reading = read({
      files: 'a\nb c\n\nd\ne\n',
      has_prefix: `/built/at text a\n"/built/at" binary "b c"\nd\n`,
    });
    expect(reading).toMatchObject({
      description: {
        paths: [
          { path: 'a', placeholder: { prefix: '/built/at', mode: 'text' } },
          { path: 'b c', placeholder: { prefix: '/built/at', mode: 'binary' } },
          { path: 'd', placeholder: { prefix: OLD_PLACEHOLDER, mode: 'text' } },
          { path: 'e', placeholder: undefined },
        ],
      },
    });
  });

  it('may be code for every Python, as new and as old tools say it', () => {
    const paths = { paths: [] };
    const link = { noarch: { type: 'python', entry_points: ['x = m.n:f.g'] } };
    expect(
      read({ 'index.json': { ...INDEX, noarch: 'python' }, 'paths.json': paths, 'link.json': link }),
    ).toMatchObject({
      description: { isNoarchPython: true, entryPoints: [{ name: 'x', module: 'm.n', object: 'f.g' }] },
    });
    for (const noarch of ['generic', true, null])
      expect(read({ 'index.json': { ...INDEX, noarch }, 'paths.json': paths })).toMatchObject({
        description: { isNoarchPython: false },
      });
  });

  it.each([
    { 'index.json': '' },
    { 'index.json': { ...INDEX, version: '1/../../x' }, 'paths.json': { paths: [] } },
    { 'index.json': { ...INDEX, build: '0\n' }, 'paths.json': { paths: [] } },
    { 'index.json': { ...INDEX, build: '0'.repeat(400) }, 'paths.json': { paths: [] } },
    { 'paths.json': { paths: [{ _path: 'a', path_type: 'hardlink', prefix_placeholder: '/built/at' }] } },
    { 'paths.json': { paths: [{ _path: 'a', path_type: 'hardlink', prefix_placeholder: 'a', file_mode: 'text' }] } },
    { files: 'a\n', has_prefix: '/built/at text b\n' },
    { files: 'a\n', has_prefix: '/built/at  text  a\n' },
    { 'index.json': { ...INDEX, name: '../a' }, 'paths.json': { paths: [] } },
    { 'index.json': { ...INDEX, python_site_packages_path: '/etc' }, 'paths.json': { paths: [] } },
    { 'paths.json': 'x' },
    { 'paths.json': { paths: [{ _path: 'a', path_type: 'hardlink', file_mode: 'other' }] } },
    { 'paths.json': { paths: [{ _path: 'a', path_type: 'hardlink', prefix_placeholder: '' }] } },
    { 'index.json': { ...INDEX, noarch: 'python' }, 'paths.json': { paths: [] }, 'link.json': {} },
  ])('is not guessed at: %j', (info) => {
    expect(read(info)).toMatchObject({ ok: false });
  });
});

describe('an entry point', () => {
  it.each(['a = m:f', ' a=m.n : f.g ', 'a-b.c+d = m:f'])('is read: %j', (text) => {
    expect(parseEntryPoint(text)).toBeDefined();
  });
  it.each([
    '',
    'a',
    'a = m',
    '../a = m:f',
    'a/b = m:f',
    '.. = m:f',
    '.a = m:f',
    'a = m:f()',
    'a = m:f\nimport os',
    'a = m;n:f',
  ])('is refused: %j', (text) => {
    expect(parseEntryPoint(text)).toBeUndefined();
  });
});

describe('what packages meet in', () => {
  it('is the first folder that is their own', () => {
    const paths = [
      'bin/tool',
      'lib/libx.so.1',
      'lib/python3.12/site-packages/x/y/z.py',
      'lib/python3.12/site-packages/x/y.py',
      'share/man/man1/x.1',
      'share/terminfo/a/b',
      'etc/conda/activate.d/x.sh',
      'include/x/y.h',
      'own/file',
      'targets/x86_64-linux/lib/libcublas.so.12',
      'x86_64-conda-linux-gnu/sysroot/usr/lib/x',
    ];
    expect(packageTops(paths)).toEqual([
      'bin/tool',
      'etc/conda/activate.d/x.sh',
      'include/x',
      'lib/libx.so.1',
      'lib/python3.12/site-packages/x',
      'own',
      'share/man/man1/x.1',
      'share/terminfo',
      'targets/x86_64-linux/lib/libcublas.so.12',
      'x86_64-conda-linux-gnu/sysroot/usr/lib/x',
    ]);
    expect(packageTops(Array.from({ length: 3000 }, (_, number) => `bin/${number}`))).toEqual(['*']);
  });
});

describe('the Python of a lock', () => {
  it('says where packages are', () => {
    expect(pythonSite({ name: 'python', version: '3.12.4' }, undefined)).toEqual({
      version: '3.12',
      site: 'lib/python3.12/site-packages',
    });
    expect(pythonSite({ name: 'python', version: '3.13.0rc1' }, 'lib/python3.13t/site-packages')?.site).toBe(
      'lib/python3.13t/site-packages',
    );
    expect(pythonSite({ name: 'python_abi', version: '3.12' }, undefined)).toBeUndefined();
  });
});

describe('a lock', () => {
  const url = (name: string) => `https://c.example/main/linux-64/${name}-1-0.conda`;
  it.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    [undefined, [url('a'), url('b'), url('a')]],
    ['its lock has a twice', [url('a'), `${url('a')}#${'0'.repeat(32)}`]],
    ['its lock has A twice', [url('a'), url('A')]],
    ['pypy3.9 of its lock keeps packages elsewhere than Python does', [url('pypy3.9')]],
    ['"x" of its lock is no package: expected the URL of a conda package', ['x']],
  ])('is left to a conda tool: %s', (fault, urls) => {
    expect(lockFault(urls)).toBe(fault);
  });
});
