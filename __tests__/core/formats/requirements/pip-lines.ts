import fc from 'fast-check';
import {
  extras,
  fragment,
  host,
  joined,
  markerPart,
  mostly,
  name,
  pick,
  several,
  specifiers,
  url,
} from '../../specifiers/requirement-texts.ts';

/** Folders and archives that the oracle has beside the file. */
export const LOCAL = [
  '.',
  'pkg',
  'sub/other',
  'sub/my_pkg-2',
  'deep',
  'pkg_a-1.0-py3-none-any.whl',
  'dist/pkg_b-2.0-1-cp312-cp312-linux_x86_64.whl',
  'dist/c-1.0.tar.gz',
  'd.zip',
];
const localFolder = pick('.', './', './pkg', './pkg/', 'sub/other', 'file:pkg', 'file:./sub/other');
const localPath = mostly(
  pick(
    '.',
    './',
    './pkg',
    './pkg/',
    'sub/other',
    './sub/../pkg',
    'sub/./my_pkg-2',
    'pkg_a-1.0-py3-none-any.whl',
    './dist/pkg_b-2.0-1-cp312-cp312-linux_x86_64.whl',
    'dist/c-1.0.tar.gz',
    'd.zip',
    'file:pkg',
    'file:./sub/other',
    'deep/..',
  ),
  pick(
    '..',
    '../x',
    '/abs',
    '~/x',
    'file:///x',
    'FILE:pkg',
    'file:pkg#egg=a',
    './my pkg',
    './no',
    'a.whl',
    './pkg%20',
    'none.zip',
    'a@b.zip',
    './a[b',
    "./it's",
    'C:/x',
  ),
);
const localExtras = mostly(pick('', '', '[x]', '[A_b,c]', ' [x]', '[ ]'), pick('[]', '[x', '[x,]', ']'));

const hash = joined(
  mostly(pick(' --hash=', ' --hash ', '  --hash=', ' --has='), pick('\t--hash=', ' --h=', ' --hash')),
  mostly(pick('sha256:', 'sha384:', 'sha512:'), pick('md5:', 'sha1:', '', 'SHA256:')),
  mostly(pick('ab', 'a'.repeat(64), '00ff'), pick('', 'AB', 'xyz', '"ab"')),
);
const setting = joined(
  mostly(
    pick(' --config-settings=', ' -C ', ' -C', ' --config-settings ', ' --config-setting='),
    pick(' --config=', ' -c '),
  ),
  mostly(
    pick('a=b', '"a=b c"', "'--build-option=--x'=y", 'k=', '"k=it\'s"', 'a=\\"b', 'k="a\'b"', "'k=#x'"),
    pick('novalue', '=x', '"a=b #c"', '"open', 'a=b\\'),
  ),
);
const behind = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(hash, hash, setting), { minLength: 1, maxLength: 3 }).map((list) => list.join('')),
  },
  {
    weight: 1,
    arbitrary: mostly(
      setting,
      pick(' --pre', ' -e .', ' -r nested.txt', ' - x', ' -- x', ' --install-option=x', ' --global-option x'),
    ),
  },
);

const requirement = fc.oneof(
  { weight: 5, arbitrary: joined(name, extras, specifiers, markerPart, behind) },
  { weight: 2, arbitrary: joined(name, extras, pick(' @ ', '@', ' @', '\t@\t'), url, markerPart, behind) },
  { weight: 2, arbitrary: joined(url, markerPart, behind) },
  { weight: 2, arbitrary: joined(localPath, localExtras, markerPart, behind) },
);

const repository = joined(
  pick('git+https', 'git+ssh', 'hg+https', 'svn+svn', 'GIT+https'),
  fc.constant('://'),
  host,
  pick('/x', '/x.git@main', '/x/y.git@v1.0', ''),
);
const editable = joined(
  mostly(pick('-e ', '-e', '--editable ', '--editable=', '--edit '), pick('-e=', '--editables ')),
  fc.oneof(
    joined(localFolder, pick('', '', '[x]', '[A_b,c]')),
    joined(repository, mostly(pick('#egg=name', '#egg=my.pkg&subdirectory=a/b'), fragment)),
    fc
      .tuple(name, pick('', '[x]'), mostly(repository, url), pick('', '', " ; os_name == 'nt'", "; extra == 'x'"))
      .map(([project, extra, location, condition]) => `"${project}${extra} @ ${location}${condition}"`),
    mostly(localPath, url),
  ),
  fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.oneof(setting, hash, pick(' -e .', ' x')) },
  ),
);

const indexUrl = mostly(
  pick('https://h/simple', 'http://h', 'https://${USER}:${PASS}@h/simple', '"https://h/s"', 'https://h/s?x=${KEY}'),
  pick('/x', './wheels', 'https://u:p@h/s', 'file:///x', '""', 'h', 'https://[x', '--pre', 'https://h/${X}'),
);
const valued = (options: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
  joined(options, mostly(pick(' ', '=', '  '), pick('', ' = ', '= ')), value);
const setting1 = fc.oneof(
  valued(
    pick('-i', '--index-url', '--index', '--pypi-url', '--extra-index-url', '--extra', '-f', '--find-links', '--find'),
    indexUrl,
  ),
  joined(pick('-i', '-f'), indexUrl),
  valued(
    pick('--no-binary', '--only-binary', '--no-b', '--all-releases', '--only-final'),
    mostly(pick(':all:', ':none:', 'a,b', 'My_Pkg', ':all:,x'), pick('-x', '', '"a, b"')),
  ),
  valued(
    pick('--trusted-host', '--trust'),
    mostly(pick('h', 'h:80', 'https://h', '*.h', 'h:'), pick('h:x', 'h:99999', '::1', 'u@h', '/x', 'h/x:y')),
  ),
  valued(pick('--use-feature'), mostly(pick('fast-deps', 'truststore'), pick('2020-resolver', ''))),
  mostly(
    pick('--pre', '--pref', '--prefer-binary', '--no-index', '--no-i', '--require-hashes', '--no-require-hashes'),
    pick('--req', '--no', '--only', '--pre=1', '--unknown', '-x', '--', '-'),
  ),
);
const settingLine = several(setting1, mostly(pick(' ', '  '), fc.constant(' x ')), 2);
const nesting = joined(
  pick('-r', '-r ', '--requirement ', '--requirement=', '-c ', '-c', '--constraint=', '--const ', '--req '),
  mostly(
    pick('nested.txt', './nested.txt', 'pkg/../nested.txt', '"nested.txt"'),
    pick('none.txt', 'https://h/x.txt', '/abs', 'requirements.txt', 'nested.txt x', 'nested.txt --pre', '${X}'),
  ),
);

const plain = fc.oneof(
  { weight: 6, arbitrary: requirement },
  { weight: 2, arbitrary: editable },
  { weight: 3, arbitrary: settingLine },
);
const ALPHABET = [
  ...'ab1.*=<>!~,|:;[]@/ "\'()_-+\\\t#${}&?%',
  '\u00a0',
  '\ufeff',
  '\u0085',
  '\f',
  'é',
  '\u3000',
  '\x1f',
  '\r',
];

/** The text with a character put in, taken away or replaced. */
export function edited(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.nat(), pick(...ALPHABET), fc.nat(2)).map(([whole, place, char, kind]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + (kind === 1 ? '' : char) + whole.slice(kind === 0 ? at : at + 1);
  });
}

/** A line of a requirements file: mostly one that pip reads. */
export const pipLine = fc.oneof(
  { weight: 12, arbitrary: plain },
  { weight: 3, arbitrary: edited(plain) },
  {
    weight: 1,
    arbitrary: joined(pick(' ', '\t', '\u00a0', ''), plain, pick(' ', '  # why', '\t#', ' #', '#x', '\u3000', ' \\')),
  },
);
const anyLine = fc.oneof(
  { weight: 8, arbitrary: pipLine },
  { weight: 1, arbitrary: nesting },
  {
    weight: 1,
    arbitrary: pick(
      '',
      '# comment',
      '  # comment \\',
      ' \\',
      '\\',
      '\\\\',
      'a \\',
      'b==1 \\',
      '\\a \\',
      '    --hash=sha256:ab',
      '#',
      '# -*- coding: utf-8 -*-',
    ),
  },
);
const lineEnd = mostly(pick('\n', '\n', '\r\n', '\r'), pick('\f', '\u2028', '\\\n', ' \\\r\n'));

/** A requirements file of a few lines. */
export const pipFile = fc
  .tuple(
    pick('', '', '', '\ufeff', '# -*- coding: latin-1 -*-\n'),
    fc.array(fc.tuple(anyLine, lineEnd), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([head, lines, ended]) => {
    const text = lines.map(([line, end], index) => `${line}${ended || index + 1 < lines.length ? end : ''}`).join('');
    return `${head}${text}`;
  });

/** What stands in the nested file. */
export const nestedFile = fc.oneof(
  fc.constant('six\n'),
  pipLine.map((line) => `${line}\n`),
);
