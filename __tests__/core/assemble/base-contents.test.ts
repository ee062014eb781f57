import { describe, expect, it } from 'vitest';
import { readBaseContents } from '../../../src/core/assemble/base-contents.ts';
import { emptyFolder, type FileNode, placeNode } from '../../../src/core/assemble/file-tree.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const program = (text = '\x7fELF...'): FileNode => ({ kind: 'file', executable: true, bytes: bytes(text) });
const file = (text: string): FileNode => ({ kind: 'file', executable: false, bytes: bytes(text) });
const link = (target: string): FileNode => ({ kind: 'link', target });

const GLIBC = 'x\0GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.\n';
const DEBIAN: Readonly<Record<string, FileNode>> = {
  '/usr/bin/python3': link('python3.11'),
  '/usr/bin/python3.11': program(),
  '/usr/lib/python3.11/os.py': file(''),
  '/lib': link('usr/lib'),
  '/usr/lib/x86_64-linux-gnu/libc.so.6': file(GLIBC),
  '/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO': file('Name: six\nVersion: 1.16.0\n'),
  '/usr/local/lib/python3.11/dist-packages/A_b-1.dist-info/METADATA': file(
    'Name: A_b\nVersion: 1\nRequires-Dist: six\n',
  ),
  '/elsewhere/c-1.dist-info/METADATA': file('Name: c\nVersion: 1\n'),
};

function read(files: Readonly<Record<string, FileNode>>, env: readonly string[] = []) {
  const image = emptyFolder();
  for (const [path, node] of Object.entries(files)) placeNode(image, path, node);
  return readBaseContents({ image, env, platform: 'linux/amd64', machine: 'x86_64' });
}

const reasonOf = (change: Readonly<Record<string, FileNode>>, env?: readonly string[]) => {
  const reading = read({ ...DEBIAN, ...change }, env);
  if (!reading.ok) return reading.reason;
  const { python } = reading.contents;
  return python.ok ? undefined : python.reason;
};

describe('what a base says of itself', () => {
  it('is its interpreter, its C library and its packages', () => {
    const reading = read({
      ...DEBIAN,
      '/usr/include/python3.11/patchlevel.h': file('#define PY_VERSION      "3.11.2"\n'),
    });
    expect(reading).toMatchObject({
      ok: true,
      contents: {
        opt: undefined,
        python: {
          ok: true,
          interpreter: {
            interpreter: '/usr/bin/python3',
            version: '3.11',
            fullVersion: '3.11.2',
            libc: { kind: 'glibc', major: 2, minor: 36 },
          },
          distributions: [
            { name: 'six', version: '1.16.0', requires: [] },
            { name: 'a-b', version: '1', requires: ['six'] },
          ],
        },
        packages: { python: [{ name: 'a-b' }, { name: 'c' }, { name: 'six' }] },
      },
    });
  });

  it('is found as its shell would find it', () => {
    const found = (files: Readonly<Record<string, FileNode>>, env: readonly string[]) => {
      const reading = read({ ...DEBIAN, ...files }, env);
      if (!reading.ok || !reading.contents.python.ok) return reading;
      const { interpreter, fullVersion } = reading.contents.python.interpreter;
      return [interpreter, fullVersion];
    };
    const own = {
      '/usr/local/bin/python3': link('python3.12'),
      '/usr/local/bin/python3.12': program(),
      '/usr/local/lib/python3.12/os.py': file(''),
    };
    expect(found(own, ['PATH=/usr/local/bin:/usr/bin', 'PYTHON_VERSION=3.12.4'])).toEqual([
      '/usr/local/bin/python3',
      '3.12.4',
    ]);
    expect(found(own, ['PATH=/usr/bin:/usr/local/bin', 'PYTHON_VERSION=3.12.4'])).toEqual([
      '/usr/bin/python3',
      undefined,
    ]);
    expect(found(own, [])).toEqual(['/usr/local/bin/python3', undefined]);
    expect(found({ '/x/python': link('/usr/bin/python3.11') }, ['PATH=/x'])).toEqual(['/x/python', undefined]);
  });

  it('is musl where there is no glibc', () => {
    const { '/usr/lib/x86_64-linux-gnu/libc.so.6': _, ...rest } = DEBIAN;
    const apk = { '/lib/apk/db/installed': file('P:busybox\nV:1.36\n\nP:musl\nV:1.2.5-r0\n') };
    const reading = read({ ...rest, '/lib': emptyFolder(), ...apk });
    expect(reading).toMatchObject({
      contents: { python: { interpreter: { libc: { kind: 'musl', major: 1, minor: 2 } } } },
    });
  });

  it.each<[string, Readonly<Record<string, FileNode>>, (readonly string[])?]>([
    ['its base has no python3 on PATH', {}, ['PATH=/nowhere']],
    ['PATH of its base has a relative folder', {}, ['PATH=/usr/bin:.']],
    ['its base sets PYTHONPATH', {}, ['PYTHONPATH=/x']],
    [
      '/usr/bin/python3 of its base is no usual CPython',
      { '/usr/bin/python3': link('pypy3.11'), '/usr/bin/pypy3.11': program() },
    ],
    ['/usr/bin/python3 of its base is no usual CPython', { '/usr/lib/python3.11/os.py': link('gone') }],
    ['/usr/bin/python3 of its base is no program of Linux', { '/usr/bin/python3.11': program('#!/bin/sh\n') }],
    ['/usr/bin/python3 of its base is in a virtual environment', { '/usr/pyvenv.cfg': file('') }],
    ['the C library of its base is not known', { '/usr/lib/x86_64-linux-gnu/libc.so.6': file('?') }],
    [
      'the C library of its base is not known',
      { '/usr/lib/x86_64-linux-gnu/libc.so.6': file(GLIBC.replace('2.36.', '2.999999999.')) },
    ],
    ['its base says by _manylinux which wheels it takes', { '/usr/lib/python3.11/_manylinux.py': file('') }],
    ['/opt of its base is no folder', { '/opt': link('/usr/opt') }],
    ['its base has /opt/terrarium already', { '/opt/terrarium/x': file('') }],
    ['its base sets target for pip', {}, ['PIP_TARGET=/x']],
    [
      'its base sets extra-index-url for pip',
      { '/etc/pip.conf': file('[global]\n# c\ncert = /x\nextra-index-url = y\n') },
    ],
    ['its base sets /etc/pip.conf for pip', { '/etc/pip.conf': file('[global]\ncert = /x\n  more\n') }],
  ])('is refused: %s', (reason, change, env) => {
    expect(reasonOf(change, env)).toBe(reason);
  });

  it('is usable without an interpreter, and refused where our own folder is there', () => {
    expect(read({}, [])).toMatchObject({ ok: true, contents: { python: { ok: false }, opt: undefined } });
    expect(read({ '/opt/terrarium/x': file('') }, [])).toMatchObject({ ok: false });
  });

  it('is not refused for settings that change nothing', () => {
    const conf = { '/etc/pip.conf': file('[global]\ncert = /etc/ssl/x\n; no more\n\n[install]\nno-compile = true\n') };
    expect(reasonOf(conf, ['PIP_NO_CACHE_DIR=1', 'PIP_DISABLE_PIP_VERSION_CHECK=1', 'PIP_TARGET='])).toBeUndefined();
  });
});
