import { describe, expect, it } from 'vitest';
import { readScripts, versionedScripts } from '../../../src/core/wheels/entry-points.ts';
import { parseMetadata } from '../../../src/core/wheels/package-metadata.ts';
import { formatRecord, parseRecord } from '../../../src/core/wheels/record-rows.ts';

describe('RECORD', () => {
  it('is read with quotes, and written as uv writes it', () => {
    const text = 'b.py,sha256=x,3\n"a ""b"", c.py",sha256=y,4\r\nd/RECORD,,\nb.py,sha256=x,10\n';
    const rows = parseRecord(text);
    expect(rows).toEqual([
      ['b.py', 'sha256=x', '3'],
      ['a "b", c.py', 'sha256=y', '4'],
      ['d/RECORD', '', ''],
      ['b.py', 'sha256=x', '10'],
    ]);
    const written = '"a ""b"", c.py",sha256=y,4\nb.py,sha256=x,3\nb.py,sha256=x,10\nd/RECORD,,\n';
    expect(formatRecord(rows ?? [])).toBe(written);
    expect(parseRecord('')).toEqual([]);
    for (const text of ['"open,x\n', 'a\n\nb\n', 'a\rb\n', 'a\u2028\n']) expect(parseRecord(text)).toBeUndefined();
    for (const text of ['"a"b,x,\n', 'alone\n', 'a,,1,\n', 'a,,x\n']) expect(parseRecord(text)).toBeUndefined();
  });
});

describe('scripts of entry points', () => {
  it('are those of two sections', () => {
    const text = '# c\n[console_scripts]\na = m.n:f.g\nb=m:f [x,y]\n\n[other]\nwrong line\n[gui_scripts]\nw = m:f\n';
    expect(readScripts(text)).toEqual({
      ok: true,
      console: [
        { name: 'a', module: 'm.n', object: 'f.g' },
        { name: 'b', module: 'm', object: 'f' },
      ],
      gui: [{ name: 'w', module: 'm', object: 'f' }],
    });
  });

  it.each([
    'a',
    'a = m',
    'a = m:f\n  more',
    '../a = m:f',
    'a/b = m:f',
    'a = m:f; import os',
    'a = os:system("x")',
    'a = m : f',
    '; a = m:f',
    ' a = m:f',
    '.. = m:f',
    '. = m:f',
    'a = m:f\na = m:g',
  ])('are refused that no tool writes: %s', (line) => {
    expect(readScripts(`[console_scripts]\n${line}\n`)).toMatchObject({ ok: false });
  });

  it('have the version of the interpreter where they are those of pip', () => {
    const entry = (name: string) => ({ name, module: 'm', object: 'f' });
    const named = (names: readonly string[]) => versionedScripts(names.map(entry), '3.11').map(({ name }) => name);
    expect(named(['pip', 'pip3', 'pip3.9', 'pip3.x', 'pipx'])).toEqual(['pip', 'pip3', 'pip3.x', 'pipx', 'pip3.11']);
    expect(named(['pip', 'pip3.9'])).toEqual(['pip']);
  });
});

describe('metadata', () => {
  it('is read up to the first blank line, with folded lines', () => {
    const text =
      'Name: A\nVersion: 1\nRequires-Dist: b\n  >=1\nDescription: x\nRequires-Dist: c ; extra == "t"\n\nName: other\n';
    expect(parseMetadata(text)).toEqual({
      name: 'A',
      version: '1',
      requires: ['b >=1', 'c ; extra == "t"'],
      requiresPython: '',
    });
    expect(parseMetadata('Name: A\n\nVersion: 1\n')).toBeUndefined();
  });
});
