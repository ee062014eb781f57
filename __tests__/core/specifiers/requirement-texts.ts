import fc from 'fast-check';

export const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
export const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
export const several = (part: fc.Arbitrary<string>, by: fc.Arbitrary<string>, maxLength = 3) =>
  fc.tuple(fc.array(part, { minLength: 1, maxLength }), by).map(([parts, separator]) => parts.join(separator));
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
export const mostly = (usual: fc.Arbitrary<string>, odd: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 49, arbitrary: usual }, { weight: 1, arbitrary: odd });

const space = pick('', '', ' ', '  ', '\t');
export const name = mostly(
  fc.oneof(
    pick('a', 'Flask', 'my_pkg.Name--x', 'zope.interface', 'x1'),
    fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,4}[A-Za-z0-9])?$/),
  ),
  pick('a_', '-a', 'é', 'a\u00a0', 'd.zip', 'name.whl', 'a/b'),
);
export const extras = mostly(
  pick('', '', '[x]', ' [A_b, c]', '[]', '[ ]', '[a,b,a]'),
  pick('[x,]', '[,x]', '[-x]', '[x y]', '[x'),
);

const digits = pick('0', '1', '2', '10', '007', '2024');
const release = mostly(several(digits, fc.constant('.'), 4), pick('', '1.', '.1', '1..2', 'x'));
const pre = joined(
  pick('', '.', '-', '_'),
  pick('a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'RC'),
  pick('', '.', '-'),
  maybe(digits),
);
const post = fc.oneof(
  joined(fc.constant('-'), digits),
  joined(pick('', '.', '-', '_'), pick('post', 'rev', 'r'), pick('', '.', '-'), maybe(digits)),
);
const dev = joined(pick('', '.', '-', '_'), pick('dev', 'DEV'), pick('', '.'), maybe(digits));
const local = joined(fc.constant('+'), several(pick('cu118', 'cpu', '1', 'ubuntu'), pick('.', '-', '_')));
const rarely = (part: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: part });

const suffix = joined(rarely(pre), rarely(post), rarely(dev));
const start = joined(pick('', '', '', 'v', 'V'), pick('', '', '', '1!'));

/** Versions by the grammar of PEP 440, and some that are none. */
export const version = joined(start, release, suffix, rarely(local), rarely(pick('.*', '.*', 'x', '.', '*')));
const operator = mostly(pick('==', '==', '!=', '>=', '<=', '>', '<', '~=', '==='), pick('=', '=>', '= =', '^', '~'));
const fitting = fc.oneof(
  fc.tuple(pick('==', '!='), joined(start, release, fc.oneof(fc.constant('.*'), joined(suffix, rarely(local))))),
  fc.tuple(pick('>=', '<=', '>', '<'), joined(start, release, suffix)),
  fc.tuple(fc.constant('~='), joined(start, digits, fc.constant('.'), release, suffix)),
);
const spaced = fc
  .tuple(
    space,
    fc.oneof({ weight: 15, arbitrary: fitting }, { weight: 1, arbitrary: fc.tuple(operator, version) }),
    space,
  )
  .map(([before, [sign, text], between]) => `${before}${sign}${between}${text}`);

/** One specifier without white space. */
export const specifier = fc.oneof(
  joined(operator, version),
  fitting.map(([sign, text]) => `${sign}${text}`),
);
export const specifiers = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: several(spaced, pick(',', ' , ', ', ')) },
  { weight: 2, arbitrary: joined(pick(' (', '('), several(spaced, pick(',', ' ,')), pick(')', ') ', ' )')) },
  {
    weight: 1,
    arbitrary: pick(
      '()',
      '>=1,',
      ',>=1',
      '>=1 <2',
      '(>=1',
      '>=1)',
      '==1;',
      '=== 1/2',
      '==1\u00a0',
      '===x',
      '===1,==1',
      '===1, ==1',
    ),
  },
);

const variable = mostly(
  pick(
    'python_version',
    'sys_platform',
    'os_name',
    'os.name',
    'sys.platform',
    'platform.version',
    'platform.machine',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform_machine',
    'platform.python_implementation',
    'python_implementation',
    'platform_python_implementation',
    'implementation_name',
    'implementation_version',
    'python_full_version',
    'extra',
    'extras',
    'dependency_groups',
  ),
  pick('nonsense', 'os-name', 'OS_NAME', 'platform.system', 'python.version'),
);
const quoted = mostly(
  pick(
    '"3.9"',
    "'3.10'",
    '"linux"',
    "'win32'",
    '"a b"',
    '\'say "x"\'',
    '"it\'s"',
    '""',
    '"A_b"',
    '"é"',
    '"a;b"',
    '"( x"',
  ),
  pick('"open', 'bare', '"a\\nb"', "'a\\'", '“x”'),
);
const comparison = fc.oneof(
  joined(
    variable,
    space,
    mostly(pick('==', '!=', '<', '<=', '>', '>=', '~=', '==='), pick('=', '<>', '===')),
    space,
    quoted,
  ),
  joined(variable, mostly(pick(' in ', ' not in ', ' not  in ', '\tin\t'), fc.constant(' notin ')), quoted),
  joined(quoted, pick(' in ', '==', ' not in '), variable),
  joined(pick('"a"', 'os_name'), pick('==', ' in '), pick('"b"', 'sys_platform')),
);

/** Environment markers, and some that are none. */
export const marker: fc.Arbitrary<string> = fc.letrec<{ whole: string; term: string }>((tie) => ({
  term: fc.oneof({ maxDepth: 3 }, comparison, joined(pick('(', '( ', '\t('), tie('whole'), pick(')', ' )', ') '))),
  whole: several(tie('term'), mostly(pick(' and ', ' or ', '  or\t'), pick(' AND ', '&', ' ')), 3),
})).whole;
export const markerPart = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: joined(mostly(pick(' ; ', ';', '; ', ' ;', '\t;\t'), pick(' ;;', ' ')), marker) },
  { weight: 1, arbitrary: joined(pick('; ', ' ; '), pick('os_name == "nt"', 'python_version>="3.8"')) },
);

const scheme = mostly(
  pick(
    'https',
    'https',
    'http',
    'git+https',
    'git+ssh',
    'git+http',
    'git+git',
    'git+file',
    'hg+https',
    'hg+static-http',
    'svn+svn',
    'bzr+lp',
    'HTTPS',
    'GIT+https',
  ),
  pick('ftp', 'file', 'git', 'git+foo', 'c'),
);
export const host = mostly(
  pick('h', 'example.org', 'git@h', 'h:8080', '${TOKEN}@h', '${USER}:${PASS}@h', 'me:${PASS}@h'),
  pick('', 'u:p@h', '[::1]', 'é.org', 'h\\x', 'x${A}@h'),
);
const path = mostly(
  pick(
    '/x',
    '/x.zip',
    '/a-1.0-py3-none-any.whl',
    '/a-1.0%2Bcu1-1-cp39-cp39-linux_x86_64.whl',
    '/x.git@main',
    '/x/y.git@v1.0',
    '/a;b',
    '/x.tar.gz',
    '',
    '/a-1.0-py3-none-any.whl/',
    '/x?y=1&z=${KEY}',
    '/${PATHS}x'.replace('${PATHS}', ''),
  ),
  pick(
    '/a.whl',
    '/a-1-2-3-4-5-6.whl',
    '/a-x-py3-none-any.whl',
    '/a-1.0-3-none-any.whl',
    '/a__b-1-py3-none-any.whl',
    '/%zz',
    '/a%20b',
    '/x[y]',
    '/${V}',
    '/x y',
  ),
);
export const fragment = mostly(
  pick(
    '',
    '',
    '',
    '#egg=name',
    '#egg=my.pkg&subdirectory=a/b',
    '#subdirectory=x',
    `#sha256=${'a'.repeat(64)}`,
    '#sha1=ab&egg=x',
  ),
  pick('#egg=name[x]', '#egg=-', '#egg=', '&egg=?', '#é', '#egg=a_'),
);
export const url = joined(scheme, mostly(fc.constant('://'), pick(':', ':/', '//')), host, path, fragment);
