import fc from 'fast-check';

/** Texts joined without anything between. */
export function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

/** A choice in which the first stands for the usual. */
function mostly(usual: fc.Arbitrary<string>, ...others: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: usual }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })));
}

const nothing = fc.constant('');
const space = fc.constantFrom('', '', '', ' ', '  ');
const component = fc.constantFrom('0', '1', '2', '10', '07', 'a', 'b1', 'rc2', 'dev', 'post1', 'RC', '2024');

/** A conda version, now and then a wrong one. */
export const condaVersion = joined(
  mostly(nothing, fc.constantFrom('1!', '0!', '2!', '!', 'x!')),
  fc
    .array(fc.tuple(component, fc.constantFrom('.', '.', '.', '.', '_', '-', '..')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, separator], index) => (index === 0 ? text : `${separator}${text}`)).join('')),
  mostly(nothing, fc.constantFrom('_', '+cu118', '+1.2', '+', '+a_b', '-')),
);

const operator = fc.constantFrom('', '', '=', '==', '>=', '<=', '>', '<', '!=', '~=', '===', '=>');
const star = mostly(nothing, nothing, fc.constantFrom('.*', '*', '.*.1', '.**'));
const atom = mostly(
  joined(operator, space, condaVersion, star),
  fc.constantFrom('*', '', '1.*.3', '^1\\.2$', '=*', '>=*'),
);
const { versionSpec } = fc.letrec<{ versionSpec: string; group: string }>((tie) => ({
  versionSpec: mostly(
    atom,
    joined(tie('group'), space, fc.constantFrom(',', '|'), space, tie('group')),
    joined(tie('group'), fc.constantFrom(',', '|'), tie('group'), fc.constantFrom(',', '|'), tie('group')),
  ),
  group: mostly(
    fc.oneof({ maxDepth: 2 }, atom, tie('versionSpec')),
    joined(fc.constant('('), fc.oneof({ maxDepth: 2 }, atom, tie('versionSpec')), mostly(fc.constant(')'), nothing)),
  ),
}));

const build = mostly(
  fc.constantFrom('py311_0', 'py*', '*mkl', '0', 'h1a2b3c_1', '*', '*cuda*'),
  fc.constantFrom('^py3.*$', '^py(37|38)_0$', '^a\\d+$', 'a-b', 'a.b', 'cu12+x', 'py[3]', '^a', '^(a$', '^a**$'),
);
const digits = fc.constantFrom(
  '0123456789abcdef0123456789abcdef',
  'x',
  '0123456789ABCDEF0123456789ABCDEF',
  'ab'.repeat(32),
);
const quoted = (value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom("'", "'", '"', ''), value).map(([quote, text]) => `${quote}${text}${quote}`);
const pair = fc.oneof(
  joined(fc.constant('version='), quoted(versionSpec)),
  joined(fc.constantFrom('build=', 'build=', 'build_string='), quoted(build)),
  joined(fc.constant('build_number='), quoted(fc.constantFrom('1', '>=1', '=2', '==2', '<03', '!=0', '~=1', 'a', '*'))),
  joined(fc.constantFrom('md5=', 'sha256='), quoted(digits)),
  joined(fc.constant('subdir='), quoted(fc.constantFrom('linux-64', 'noarch', 'osx-arm64', 'linux-65'))),
  joined(
    fc.constant('channel='),
    quoted(fc.constantFrom('conda-forge', 'conda-forge/linux-64', 'https://h.example.org/c')),
  ),
  joined(fc.constant('fn='), quoted(fc.constantFrom('a-1-0.conda', 'numpy-1.0-py_0.tar.bz2', 'a.zip'))),
  joined(fc.constantFrom('license=', 'license_family='), quoted(fc.constantFrom('MIT', 'BSD 3', 'GPL*'))),
  joined(fc.constantFrom('track_features=', 'features='), quoted(fc.constantFrom('b a', 'a,b', 'a', 'a  a'))),
  fc.constantFrom('optional', 'extras=[a]', 'name=b', 'when=c', 'url=https://h.example.org/c/noarch/numpy-1.0-0.conda'),
);
const brackets = fc
  .tuple(fc.array(pair, { minLength: 1, maxLength: 3 }), fc.constantFrom(',', ', ', ' ', ' , '))
  .map(([pairs, separator]) => `[${pairs.join(separator)}]`);

const channel = mostly(
  nothing,
  nothing,
  fc.constantFrom('conda-forge::', 'conda-forge/linux-64::', 'nvidia/label/cuda-12.4::', 'https://h.example.org/c/::'),
  fc.constantFrom(
    'conda-forge[linux-64]::',
    'c:ns:',
    '::',
    'https://h.example.org:443/c/noarch::',
    './c::',
    'a b::',
    'local::',
  ),
);
const name = mostly(
  fc.constantFrom('numpy', 'NumPy', '_libgcc_mutex', '__glibc', 'r-base', 'ruamel.yaml'),
  fc.constantFrom('py*', '*', 'a@b', 'é', '', 'num py'),
);
const constraint = fc.oneof(
  nothing,
  joined(space, versionSpec),
  joined(space, versionSpec, fc.constantFrom(' ', '=', ' =', '  '), build),
  joined(fc.constantFrom('=', '==', ' '), condaVersion, star, fc.constantFrom(' ', '='), build),
);
const comment = mostly(nothing, nothing, fc.constantFrom(' # why', '#why', ' (optional)', ' (x)', ';x', ' # [win]'));
const url = joined(
  fc.constantFrom(
    'https://conda.example.org/',
    'http://h.example.org:8080/',
    'https://u:p@h.example.org/',
    'file:///',
    './',
  ),
  fc.constantFrom('c/linux-64/', 'c/noarch/', 'c/', 'a/b/osx-64/', ''),
  fc.constantFrom('numpy-1.0-py_0', 'r-base-4.1.3-0', 'numpy-1.0', 'NumPy-1!2-0'),
  fc.constantFrom('.conda', '.tar.bz2', '.whl'),
  mostly(nothing, joined(fc.constant('#'), digits), fc.constant('#sha256:'.padEnd(72, '0'))),
);

/** Match specs in every form of the grammar, and what is nearly one. */
export const matchSpecText = mostly(joined(space, channel, name, constraint, mostly(nothing, brackets), comment), url);
