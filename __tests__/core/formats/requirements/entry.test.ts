import { describe, expect, it } from 'vitest';
import { type LineReading, readEditable, readRequirement } from '../../../../src/core/formats/requirements/entry.ts';
import { parsePipOptions } from '../../../../src/core/formats/requirements/options.ts';

const place = { directory: 'sub', constraint: false };

function optionsOf(text: string) {
  const reading = parsePipOptions(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.options;
}

function shown(reading: LineReading): unknown {
  return reading.ok ? reading.entry : [reading.code, reading.reason, reading.hint];
}

const requirement = (text: string, options = '', at = place) => shown(readRequirement(text, optionsOf(options), at));
const editable = (text: string, options = '', at = place) => shown(readEditable(text, optionsOf(options), at));

describe('a requirement with its options', () => {
  const HASH = `--hash=sha256:${'a'.repeat(64)}`;
  it.each<[string, string, unknown]>([
    ['A==1', '', 'a==1'],
    ['a==1 ', HASH, `a==1 ${HASH}`],
    ['a', '--hash sha384:ab --hash=sha512:cd', 'a --hash=sha384:ab --hash=sha512:cd'],
    ['a', '-C k=v --hash=sha256:0', 'a --hash=sha256:0 --config-settings=k=v'],
    ['a', '-C "k=v w"', "a --config-settings='k=v w'"],
    ['a', '-C k=', 'a --config-settings=k='],
    ['a', '-C k=#x', 'a --config-settings=k=#x'],
    ['a', `-C "k=it's"`, `a --config-settings='k=it'"'"'s'`],
    ['https://h/a.zip', HASH, `https://h/a.zip ${HASH}`],
    ['a ; os.name == "nt"', HASH, `a ; os_name == "nt" ${HASH}`],
    ['./p', '', ['path', 'sub/p', '']],
    ['.', '', ['path', 'sub', '']],
    ['..', '', ['path', '.', '']],
    ['../p[X_y] ; extra=="a"', '-C k=v', ['path', 'p', '[x-y] ; extra == "a" --config-settings=k=v']],
    ['p-1.0-py3-none-any.whl', HASH, ['path', 'sub/p-1.0-py3-none-any.whl', ` ${HASH}`]],
    ['file:./p', '', ['path', 'sub/p', '']],
    ['./é_1.x+y=z,~-', '', ['path', 'sub/é_1.x+y=z,~-', '']],
  ])('%j %j', (text, options, entry) => {
    expect(requirement(text, options)).toEqual(entry);
  });

  it('stands in the root too', () => {
    expect(requirement('./p', '', { ...place, directory: '.' })).toEqual(['path', 'p', '']);
    expect(requirement('.', '', { ...place, directory: '.' })).toEqual(['path', '.', '']);
  });

  const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';
  const OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
  const OWN_LINE = 'write it on its own line';
  it.each<[string, string, readonly [string, string, string | undefined]]>([
    [
      'a=1',
      '',
      [
        'requirement-syntax',
        'requirement "a=1": specifier "=1" is not understood',
        'pip pins with two signs: name==version',
      ],
    ],
    ['a\\', '', ['requirement-syntax', 'requirement "a\\\\" holds a backslash', undefined]],
    ['a', '--pre', ['pip-option', 'pip ignores --pre behind a requirement', OWN_LINE]],
    ['a', '-e .', ['pip-option', 'pip ignores --editable behind a requirement', OWN_LINE]],
    ['a', '--hash=md5:00', ['pip-option', 'expected --hash=sha256:<hex digits>, received "md5:00"', undefined]],
    ['a', '--hash=sha256:', ['pip-option', 'expected --hash=sha256:<hex digits>, received "sha256:"', undefined]],
    ['a', '--hash=sha256:AB', ['pip-option', 'expected --hash=sha256:<hex digits>, received "sha256:AB"', undefined]],
    ['a', '--hash=xsha256:ab', ['pip-option', 'expected --hash=sha256:<hex digits>, received "xsha256:ab"', undefined]],
    ['a', '--hash=sha256:abx', ['pip-option', 'expected --hash=sha256:<hex digits>, received "sha256:abx"', undefined]],
    ['a', '-C k', ['pip-option', 'expected --config-settings=KEY=VALUE, received "k"', undefined]],
    ['a', '-C =v', ['pip-option', 'expected --config-settings=KEY=VALUE, received "=v"', undefined]],
    ['a', '-C "k=v #w"', ['pip-option', 'pip would read a comment in "k=v #w"', undefined]],
    ['./p[x,]', '', ['requirement-syntax', 'local package "./p[x,]": expected extras as [a,b]', undefined]],
    ['../../p', '', ['path-refused', 'local package "../../p": the path leaves the root', OUTSIDE]],
    ['/p', '', ['path-refused', 'local package "/p": expected a relative POSIX path', OUTSIDE]],
    ['~/p', '', ['path-refused', 'local package "~/p": expected a relative POSIX path', OUTSIDE]],
    ['FILE:p', '', ['path-refused', 'local package "FILE:p": expected a local path, received file:', 'remove "file:"']],
    ['file:///p', '', ['path-refused', 'local package "file:///p": expected a relative POSIX path', OUTSIDE]],
    ['./p q', '', ['local-package', 'the path of "./p q" holds characters that are not read', RENAME]],
    ["./p'", '', ['local-package', 'the path of "./p\'" holds characters that are not read', RENAME]],
    ['./p*', '', ['local-package', 'the path of "./p*" holds characters that are not read', RENAME]],
    ['./p%20', '', ['local-package', 'the path of "./p%20" holds characters that are not read', RENAME]],
    ['file:p#egg=a', '', ['path', 'sub/p', '']],
    ['file:./p#egg=a ; python_version>"3"', '', ['path', 'sub/p', ' ; python_version > "3"']],
    ['file:p#sub=a', '', ['local-package', 'the path of "file:p#sub=a" holds characters that are not read', RENAME]],
    ['file:p[x]', '', ['local-package', 'the path of "file:p[x]" holds characters that are not read', RENAME]],
    ['./p/../q', '', ['local-package', '"./p/../q" leads through a folder and out again', 'write the path without it']],
    ['p/.//..', '', ['local-package', '"p/.//.." leads through a folder and out again', 'write the path without it']],
    [
      './p.whl',
      '',
      [
        'requirement-syntax',
        `local package "./p.whl": expected a wheel's file name such as name-1.0-py3-none-any.whl`,
        undefined,
      ],
    ],
  ])('%j %j is refused', (text, options, reading) => {
    expect(requirement(text, options)).toEqual(reading);
  });

  it('is no local package as a constraint', () => {
    const constraint = { ...place, constraint: true };
    expect(requirement('a<2', '', constraint)).toBe('a<2');
    expect(requirement('./p', '', constraint)).toEqual([
      'local-package',
      'a local package is no constraint: "./p"',
      'write name==1.2',
    ]);
  });

  it('has no hint where there is none', () => {
    expect(Object.keys(readRequirement('a\\', [], place))).toEqual(['ok', 'code', 'reason']);
    expect(Object.keys(readRequirement('a=1', [], place)).toSorted()).toEqual(['code', 'hint', 'ok', 'reason']);
  });
});

describe('what -e installs', () => {
  it.each<[string, string, unknown]>([
    ['.', '', ['-e', 'sub', '']],
    ['p', '', ['-e', 'sub/p', '']],
    ['./p[X_y,z]', '', ['-e', 'sub/p', '[z,x-y]']],
    ['file:p[x]', '', ['-e', 'sub/p', '[x]']],
    ['.', '-C "k=v w"', ['-e', 'sub', " --config-settings='k=v w'"]],
    ['git+https://h/p@v1#egg=p&subdirectory=q', '', '--editable git+https://h/p@v1#egg=p&subdirectory=q'],
    ['git+https://h/p#egg=p', '-C k=v', '--editable git+https://h/p#egg=p --config-settings=k=v'],
    ['HG+https://h/p?a&egg=p', '', '--editable HG+https://h/p?a&egg=p'],
    ['svn+ssh://h/p#egg=p', '', '--editable svn+ssh://h/p#egg=p'],
    ['bzr+lp://h/p#egg=p', '', '--editable bzr+lp://h/p#egg=p'],
    ['P[X] @ git+https://h/p', '', "--editable 'p[x] @ git+https://h/p'"],
    ["p @ git+https://h/p ; os.name == 'nt'", '', `--editable 'p @ git+https://h/p ; os_name == "nt"'`],
    ["p @ git+https://h/p\t;os_name=='nt'", '', `--editable 'p @ git+https://h/p ; os_name == "nt"'`],
  ])('%j %j', (text, options, entry) => {
    expect(editable(text, options)).toEqual(entry);
  });

  const MARKER = 'write -e "name @ URL ; marker"';
  it.each<[string, string, readonly [string, string, string | undefined]]>([
    ['.', '--hash=sha256:00', ['pip-option', 'pip ignores --hash behind a requirement', 'write it on its own line']],
    ['.', '--pre', ['pip-option', 'pip ignores --pre behind a requirement', 'write it on its own line']],
    ['a\\b', '', ['requirement-syntax', 'editable "a\\\\b" holds a backslash', undefined]],
    ['p.zip', '', ['requirement-syntax', 'pip installs no archive as editable: "p.zip"', 'remove -e']],
    ['p[x,]', '', ['requirement-syntax', 'local package "p[x,]": expected extras as [a,b]', undefined]],
    [
      '-r',
      '',
      [
        'local-package',
        'the path of "-r" holds characters that are not read',
        'use letters, digits and . _ - + = , ~ in the names of its folders',
      ],
    ],
    ['FILE:p', '', ['path-refused', 'local package "FILE:p": expected a local path, received file:', 'remove "file:"']],
    [
      'git+https://h/p',
      '',
      [
        'requirement-syntax',
        'editable "git+https://h/p": pip needs the name of the package',
        'write -e "name @ URL", or #egg=name behind it',
      ],
    ],
    [
      'https://h/p.zip',
      '',
      ['requirement-syntax', 'editable "https://h/p.zip": expected a version control URL', 'remove -e'],
    ],
    [
      'p @ https://h/p.zip',
      '',
      ['requirement-syntax', 'editable "p @ https://h/p.zip": expected a version control URL', 'remove -e'],
    ],
    [
      'git+https://h/p#egg=p&subdirectory=q[r]',
      '',
      [
        'requirement-syntax',
        'editable "git+https://h/p#egg=p&subdirectory=q[r]": brackets at the end of a URL are not read: write name[extra] @ URL',
        undefined,
      ],
    ],
    [
      'ftp://h',
      '',
      [
        'requirement-syntax',
        'editable "ftp://h": expected a requirement, received a local path',
        'name the folder alone: ./path[extra]',
      ],
    ],
    [
      'git+https://h/p#egg=p ; os_name == "nt"',
      '',
      [
        'requirement-syntax',
        'editable "git+https://h/p#egg=p ; os_name == \\"nt\\"": pip reads no marker here',
        MARKER,
      ],
    ],
    [
      'p @ git+https://h/p; os_name == "nt"',
      '',
      ['requirement-syntax', 'editable "p @ git+https://h/p; os_name == \\"nt\\"": pip reads no marker here', MARKER],
    ],
  ])('%j %j is refused', (text, options, reading) => {
    expect(editable(text, options)).toEqual(reading);
  });

  it('is no constraint', () => {
    const constraint = { ...place, constraint: true };
    const reading = ['pip-option', 'pip takes no editable package as a constraint', 'write name==1.2'];
    expect(editable('.', '', constraint)).toEqual(reading);
    expect(editable('git+https://h/p#egg=p', '', constraint)).toEqual(reading);
  });
});
