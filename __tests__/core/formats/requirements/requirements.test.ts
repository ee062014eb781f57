import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedReading } from '../../../../src/core/formats/contract/format.ts';
import { pipIncludes, reachedFiles } from '../../../../src/core/formats/requirements/includes.ts';
import type { PipLine } from '../../../../src/core/formats/requirements/lines.ts';
import { parsePipLines, requirements } from '../../../../src/core/formats/requirements/requirements.ts';
import { pipTrail } from '../../../../src/core/formats/requirements/trail.ts';
import { Findings } from '../../../../src/core/model/findings.ts';
import { requirementFiles } from '../../../../src/core/recipes/pip.ts';
import { dedent } from '../../../dedent.ts';
import { propertyRuns } from '../../../test-size.ts';
import { fileOf, filesOf, readingsOf } from '../reading.ts';
import { pipLine } from './pip-lines.ts';

function read(text: string, path = 'requirements.txt', texts: Readonly<Record<string, string>> = {}): ParsedReading {
  const [definition, ...others] = requirements.parse(fileOf(text, path), filesOf(texts)).definitions;
  if (definition === undefined || others.length > 0) throw new Error('expected one definition');
  return definition;
}

const pipOf = (text: string, texts = {}, path = 'requirements.txt') => read(text, path, texts).source.python.pip;

describe('requirements files', () => {
  it.each<[string, boolean]>([
    ['requirements.txt', true],
    ['a/dev-Requirements_2.txt', true],
    ['requirements/base.txt', false],
    ['requirements.in', false],
    ['a.txt', false],
  ])('%s, of which the name decides: %s', (path, expected) => {
    expect(requirements.recognizes(fileOf('', path))).toBe(expected);
  });

  it('are one definition, a part of others', () => {
    const { suffix, source, diagnostics } = read('a==1\n');
    expect([suffix, source.format, source.standing, source.python, diagnostics]).toEqual([
      '',
      'requirements',
      'part',
      { channels: [], conda: [], pip: ['a==1'] },
      [],
    ]);
  });

  it('join lines, drop comments, and keep the order', () => {
    const text = '# head\r\nb==1 \\\r\n  --hash=sha256:aa\r\n\r\na  # why\r\n-i https://h/s\r\n';
    expect(pipOf(text)).toEqual(['b==1 --hash=sha256:aa', 'a', '--index-url https://h/s']);
  });

  it('give several entries for several options of a line', () => {
    expect(pipOf('--pre -i https://h\n')).toEqual(['--index-url https://h', '--pre']);
  });

  it('nest, and consume what they reach', () => {
    const files = { 'b.txt': '-c c.txt\nx\n', 'c.txt': 'y<2\n' };
    const { source, diagnostics } = read('-r b.txt\n', 'requirements.txt', files);
    expect(source.python.pip).toEqual([['-r', [['-c', ['y<2']], 'x']]]);
    expect(source.consumes).toEqual(['b.txt', 'c.txt']);
    expect(diagnostics).toEqual([]);
  });

  it('find nested files from the file that names them, however it is written', () => {
    const files = { 'x/a.txt': '--requirement=../b.txt\n--const "y/c d.txt"', 'b.txt': 'b', 'x/y/c d.txt': 'c<1' };
    expect(pipOf('-rx/a.txt', files)).toEqual([
      [
        '-r',
        [
          ['-r', ['b']],
          ['-c', ['c<1']],
        ],
      ],
    ]);
    expect(
      requirements.includes(
        fileOf(
          dedent`
            -rx/a.txt # why
              -c \\
             b.txt
            -e .
            a -r c.txt
            --pre -r d.txt
          `,
          'p/q.txt',
        ),
      ),
    ).toEqual(['p/x/a.txt', 'p/b.txt']);
  });

  it('collect local packages, named from the folder of the first file', () => {
    const files = { 'p/x/more.txt': 'six\n-e ../b[X]\n' };
    const { source } = read(
      dedent`
        a
        ./w-1.0-py3-none-any.whl
        -r x/more.txt
      `,
      'p/requirements.txt',
      files,
    );
    expect(source.python.pip).toEqual([
      'a',
      ['path', 'p/w-1.0-py3-none-any.whl', ''],
      ['-r', ['six', ['-e', 'b', '[x]']]],
    ]);
    expect(source.localPackages).toEqual([
      { path: 'p/w-1.0-py3-none-any.whl', at: { line: 2, column: 1 } },
      { path: 'b', at: { line: 3, column: 1 } },
    ]);
  });

  it('say where the first file leads to what a third one names', () => {
    const files = { 'b.txt': '\n\n-r c.txt', 'c.txt': '\n\n\n.' };
    expect(read('\n-r b.txt', 'requirements.txt', files).source.localPackages).toEqual([
      { path: '.', at: { line: 2, column: 1 } },
    ]);
  });

  it('know that what a constraints file includes is installed', () => {
    const files = { 'c.txt': '-r d.txt', 'd.txt': '-e .' };
    expect(read('-c c.txt', 'requirements.txt', files).diagnostics).toEqual([]);
    expect(read('-c d.txt', 'requirements.txt', files).diagnostics).toMatchObject([
      { code: 'pip-option', path: 'd.txt', line: 1, column: 1 },
    ]);
  });

  const LOCAL = 'check the file in: what changes elsewhere cannot be hashed';
  const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
  const OPTION = 'write one option a line';
  const ONE = 'write one requirement a line';
  it.each<[string, string, number, string, string | undefined]>([
    [
      'a\nb=1\n',
      'requirement-syntax',
      2,
      'requirement "b=1": specifier "=1" is not understood',
      'pip pins with two signs: name==version',
    ],
    [
      '\\\n\nb=1',
      'requirement-syntax',
      3,
      'requirement "b=1": specifier "=1" is not understood',
      'pip pins with two signs: name==version',
    ],
    [
      '/local\n',
      'path-refused',
      1,
      'local package "/local": expected a relative POSIX path',
      'name a folder or a wheel below the root, relative to this file: ./path',
    ],
    ['--index-url /x\n', 'pip-option', 1, 'expected a URL for --index-url, received "/x"', OPTION],
    [
      '--unknown\n',
      'pip-option',
      1,
      'pip knows no option "--unknown" in a requirements file',
      'remove it, or install in a Dockerfile',
    ],
    ['a --hash=md5:00\n', 'pip-option', 1, 'expected --hash=sha256:<hex digits>, received "md5:00"', undefined],
    [
      'a --global-option=x\n',
      'pip-option',
      1,
      'pip no longer reads --global-option',
      'remove it, or use --config-settings',
    ],
    ['-r a.txt --pre\n', 'pip-option', 1, 'pip ignores every other option beside --requirement', OPTION],
    [
      'a==${VERSION}\n',
      'pip-variable',
      1,
      'environment variables in requirements are read only as the credentials of a URL',
      'write the value out; keep credentials in a secret (docs/configuration.md#secrets)',
    ],
    ['--index-url https://u:p@h/simple\n', 'credentials-in-url', 1, 'a URL carries credentials', SECRET],
    ['--index-url https://u:p$x@h/simple\n', 'credentials-in-url', 1, 'a URL carries credentials', SECRET],
    ['a @ https://u:p@h/a.whl\n', 'credentials-in-url', 1, 'a URL carries credentials', SECRET],
    ['-r /etc/passwd\n', 'path-refused', 1, '-r "/etc/passwd": expected a relative POSIX path', LOCAL],
    ['-r ../x.txt\n', 'path-refused', 1, '-r "../x.txt": the path leaves the root', LOCAL],
    ['-c https://h/x.txt\n', 'path-refused', 1, '-c "https://h/x.txt": expected a local path, received a URL', LOCAL],
    ['-r none.txt\n', 'file-missing', 1, '-r names "none.txt", which does not exist', 'correct the path'],
    ['a\n\na\0b\n', 'requirement-syntax', 3, 'the line holds a control character', ONE],
    [
      '# a\fb\n',
      'requirement-syntax',
      1,
      'the line holds a character that ends a line for pip, and for no editor',
      ONE,
    ],
    [
      '__proto__\n',
      'requirement-syntax',
      1,
      'requirement "__proto__": expected a requirement such as name==1.2',
      undefined,
    ],
    [
      '# coding: latin-1\n# é\n',
      'requirement-encoding',
      1,
      'pip would read the file as "latin-1", and it is read as UTF-8',
      'save it as UTF-8 and say so',
    ],
  ])('%j is refused: %s', (text, code, line, message, hint) => {
    expect(read(text).diagnostics).toEqual([
      { severity: 'error', code, path: 'requirements.txt', line, column: 1, message, ...(hint ? { hint } : {}) },
    ]);
  });

  it('say why a nested file is not read', () => {
    const files = readingsOf([['b.txt', { kind: 'refused', code: 'not-utf8', message: 'is not UTF-8' }]]);
    expect(requirements.parse(fileOf('-r b.txt', 'requirements.txt'), files).definitions[0]?.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'file-missing',
        path: 'requirements.txt',
        line: 1,
        column: 1,
        message: '-r names "b.txt", which is not UTF-8',
        hint: 'correct the path',
      },
    ]);
  });

  it('take the variables of credentials as they are written, and say so', () => {
    const { source, diagnostics } = read('a\n-i https://${U}:${P}@h/s\nb @ git+https://${T}@h/b\n');
    expect(source.python.pip).toEqual(['a', '--index-url https://${U}:${P}@h/s', 'b @ git+https://${T}@h/b']);
    const warning = {
      severity: 'warning',
      code: 'pip-variable',
      path: 'requirements.txt',
      column: 1,
      message: 'the credentials of a URL are known only while building',
      hint: 'hand the build its value as a secret (docs/configuration.md#secrets)',
    };
    expect(diagnostics).toEqual([
      { ...warning, line: 2 },
      { ...warning, line: 3 },
    ]);
  });

  it('that include each other are an error', () => {
    const { diagnostics } = read('-r b.txt\n', 'requirements.txt', { 'b.txt': 'a\n-r requirements.txt\n' });
    expect(diagnostics).toMatchObject([
      {
        code: 'include-cycle',
        path: 'b.txt',
        line: 2,
        column: 1,
        message: 'requirements files include each other: requirements.txt -> b.txt -> requirements.txt',
      },
    ]);
  });

  it('lead 17 files deep, and no deeper', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [`${at}.txt`, at + 1 === length ? 'a' : `-r ${at + 1}.txt`]),
      );
    expect(read('-r 0.txt', 'requirements.txt', chain(16)).diagnostics).toEqual([]);
    expect(read('-r 0.txt', 'requirements.txt', chain(17)).diagnostics).toMatchObject([{ code: 'include-cycle' }]);
  });

  it('hold 20,000 lines in all, and no more', () => {
    expect(read('a\n'.repeat(20_000)).diagnostics).toEqual([]);
    expect(read('a\n'.repeat(20_001)).diagnostics).toEqual([
      {
        severity: 'error',
        code: 'include-limit',
        path: 'requirements.txt',
        line: 1,
        column: 1,
        message: 'expected at most 20000 lines in all files of a definition',
        hint: 'include each file once',
      },
    ]);
    const files = { 'b.txt': 'a\n'.repeat(10_000) };
    const { source, diagnostics } = read(
      dedent`
        -r b.txt
        -r b.txt
        -r b.txt
        b
      `,
      'requirements.txt',
      files,
    );
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['include-limit', 'b.txt']]);
    expect(source.python.pip.length).toBe(2);
  });

  it('reach each file once, in the order in which they are found', () => {
    const files = filesOf({
      'a.txt': '-r c.txt\n-r d.txt',
      'b.txt': '-r a.txt\n-r requirements.txt',
      'c.txt': '-r b.txt',
    });
    expect([...reachedFiles(fileOf('-r a.txt\n-r b.txt\n-r a.txt', 'requirements.txt'), files)]).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
      'd.txt',
    ]);
  });
});

describe('elements of a pip section', () => {
  const lines = (...texts: readonly (string | PipLine)[]) => {
    const findings = new Findings('env/conda.yml');
    const list = texts.map((text): PipLine => (typeof text === 'string' ? { text, line: 1 } : text));
    const trail = pipTrail('env/conda.yml');
    const pip = parsePipLines(findings, list, filesOf({ 'env/r.txt': 'b' }), trail);
    return { pip, found: findings.diagnostics.map(({ code, line, column }) => [code, line, column]), trail };
  };

  it('are read like lines, comments too', () => {
    const { pip, found, trail } = lines('A==1 # why', '# only', '', ' -r r.txt ', '-e .', '--pre');
    expect(pip).toEqual(['a==1', ['-r', ['b']], ['-e', 'env', ''], '--pre']);
    expect(found).toEqual([]);
    expect(trail.localPackages).toEqual([{ path: 'env', at: { line: 1, column: 1 } }]);
  });

  it('are not joined with the next one', () => {
    expect(lines({ text: '--pre \\', line: 4, column: 7 }, 'a')).toMatchObject({
      pip: ['a'],
      found: [['requirement-syntax', 4, 7]],
    });
  });

  it('name files that are included', () => {
    expect(pipIncludes([' -r r.txt # why', '-c ../c.txt', '-r /x', '-r', '-e .', 'a', ''], 'env')).toEqual([
      'env/r.txt',
      'c.txt',
    ]);
  });
});

describe('edits of a line', () => {
  const pip = (text: string) => {
    const { source, diagnostics } = read(text, 'requirements.txt', { 'nested.txt': 'six\n' });
    return diagnostics.some(({ severity }) => severity === 'error') ? undefined : source.python.pip;
  };
  // A backslash at its end would join it to what follows, and a byte order mark is one only at the start of a file.
  const standsAlone = (line: string) => !/[\r\n]|\\$|^\ufeff/.test(line);
  const rendered = (text: string) => {
    const entries = pip(text);
    if (entries === undefined) return undefined;
    const file = requirementFiles(entries, '/opt/terrarium/src').get('.terrarium/requirements.txt') ?? '';
    return file.replaceAll('/opt/terrarium/src/', './').replaceAll('/opt/terrarium/src', '.');
  };

  it('in space and comments change nothing, and canonical lines are read as they are', () => {
    fc.assert(
      fc.property(pipLine, fc.constantFrom(' ', '\t', '\u00a0', ''), (line, space) => {
        const before = pip(line);
        if (before === undefined || !standsAlone(line)) return;
        expect(pip(`\n# x\n${space}${line}${space} # ${line.replace(/[\\\r\n]/g, '')}\n`)).toEqual(before);
        expect(pip(rendered(line) ?? '')).toEqual(before);
      }),
      propertyRuns(),
    );
  });

  it('in order or number change the entries', () => {
    fc.assert(
      fc.property(pipLine, pipLine, (a, b) => {
        const [one, two] = [pip(a), pip(b)];
        if (one === undefined || two === undefined || !standsAlone(a) || !standsAlone(b)) return;
        expect(pip(`${a}\n${b}`)).toEqual([...one, ...two]);
        expect(pip(`${b}\n${a}`)).toEqual([...two, ...one]);
      }),
      propertyRuns(),
    );
  });

  it.each<[string, string]>([
    ['a==1', 'a==2'],
    ['a==1', 'a>=1'],
    ['a==1', 'a===1'],
    ['a[x]', 'a[y]'],
    ['a', 'a ; extra == "x"'],
    ['a ; extra == "x"', 'a ; extra != "x"'],
    ['a --hash=sha256:aa', 'a --hash=sha256:ab'],
    ['a --hash=sha256:aa', 'a --hash=sha384:aa'],
    ['a', 'a -C k=v'],
    ['a -C k=v', 'a -C k=w'],
    ['./p', '-e ./p'],
    ['./p', './q'],
    ['./p', './p[x]'],
    ['./p', './p ; extra == "x"'],
    ['-e git+https://h/a#egg=a', 'git+https://h/a#egg=a'],
    ['-e git+https://h/a#egg=a', '-e git+https://h/a@v1#egg=a'],
    ['-r nested.txt', '-c nested.txt'],
    ['-i https://h', '--extra-index-url https://h'],
    ['--no-binary a', '--only-binary a'],
    ['--pre', '--prefer-binary'],
    ['a @ https://h/x', 'https://h/x'],
  ])('count: %j is not %j', (before, after) => {
    expect(pip(before)).not.toEqual(pip(after));
    expect(pip(before)).toHaveLength(1);
    expect(pip(after)).toHaveLength(1);
  });
});
