import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMatchSpec, isExactVersion, parseMatchSpec } from '../../../src/core/specifiers/match-spec.ts';
import { propertyRuns } from '../../test-size.ts';
import { matchSpecText } from './match-spec-texts.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA256 = MD5 + MD5;
const URL_SPEC = 'https://conda.anaconda.org/conda-forge/linux-64/numpy-1.0-py_0';

function canonical(text: string): string | undefined {
  const reading = parseMatchSpec(text);
  return reading.ok ? formatMatchSpec(reading.spec) : undefined;
}

describe('the canonical text of match specs', () => {
  it.each<[string, string]>([
    // What was read first keeps its text.
    ['numpy', 'numpy'],
    ['  NumPy ', 'numpy'],
    ['numpy=1.26', 'numpy 1.26.*'],
    ['numpy =1.26', 'numpy 1.26.*'],
    ['numpy = 1.26', 'numpy 1.26.*'],
    ['numpy=1.26.*', 'numpy 1.26.*'],
    ['numpy=1.26*', 'numpy 1.26*'],
    ['numpy==1.26', 'numpy ==1.26'],
    ['numpy == 1.26', 'numpy ==1.26'],
    ['numpy 1.26', 'numpy ==1.26'],
    ['numpy 1.26.*', 'numpy 1.26.*'],
    ['numpy 1.26*', 'numpy 1.26*'],
    ['numpy ==1.26.*', 'numpy 1.26.*'],
    ['numpy=1.26=py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy=1.26 py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy 1.26 py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy==1.26=py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy=1.26.*=py*', 'numpy 1.26.* py*'],
    ['numpy=*', 'numpy'],
    ['numpy *', 'numpy'],
    ['numpy=*=*mkl', 'numpy * *mkl'],
    ['numpy * *mkl', 'numpy * *mkl'],
    ['numpy 1 *', 'numpy ==1 *'],
    ['numpy >= 1.2 , < 2', 'numpy >=1.2,<2'],
    ['numpy>=1.2|<1', 'numpy >=1.2|<1'],
    ['numpy>=1.2.*', 'numpy >=1.2.*'],
    ['numpy!=1.5', 'numpy !=1.5'],
    ['numpy!=1.5.*', 'numpy !=1.5.*'],
    ['numpy~=1.5', 'numpy ~=1.5'],
    ['numpy <3,=1.2', 'numpy <3,=1.2'],
    ['numpy 1.2,<3', 'numpy 1.2,<3'],
    ['numpy *,<3', 'numpy *,<3'],
    ['numpy 1.*.3', 'numpy 1.*.3'],
    ['numpy 1.*.*', 'numpy 1.*.*'],
    ['numpy=1.*.3=b', 'numpy 1.*.3 b'],
    ['numpy ==26.10.*,>=0.0.0a0', 'numpy ==26.10.*,>=0.0.0a0'],
    ['conda-forge::numpy=1', 'conda-forge::numpy 1.*'],
    ['conda-forge/label/dev::numpy', 'conda-forge/label/dev::numpy'],
    ['conda-forge :: numpy', 'conda-forge::numpy'],
    ['__glibc>=2.17', '__glibc >=2.17'],
    ['pytorch 1!2.0+cu1', 'pytorch ==1!2.0+cu1'],
    ['numpy 1.0RC1', 'numpy ==1.0RC1'],
    ['r-base=4.1_2', 'r-base 4.1_2.*'],
    ['conda-forge:r-base=4.3.2', 'r-base 4.3.2.*'],
    ['numpy\t1.2\u00a0b', 'numpy ==1.2 b'],
    // The build behind a constraint.
    ['hdf5>=1.10=mpi*', 'hdf5 >=1.10 mpi*'],
    ['numpy>=1,<2=b', 'numpy >=1,<2 b'],
    ['numpy 1.2=b', 'numpy ==1.2 b'],
    ['numpy 1.2 = b', 'numpy ==1.2 b'],
    ['numpy ==1.2 =b', 'numpy ==1.2 b'],
    ['numpy =1.2,<3 b', 'numpy 1.2.*,<3 b'],
    // Alternatives.
    ['numpy=1.2,<3', 'numpy 1.2.*,<3'],
    ['numpy =1.2.*|3', 'numpy 1.2.*|3'],
    ['numpy =1|=2', 'numpy 1.*|=2'],
    ["numpy[version='=1|=2']", 'numpy 1.*|=2'],
    ["numpy[version='(1|2),<3']", 'numpy 1,<3|2,<3'],
    ["numpy[version='>0,(1|2),(3|4)']", 'numpy >0,1,3|>0,1,4|>0,2,3|>0,2,4'],
    ["numpy[version='((1.0)),<2']", 'numpy 1.0,<2'],
    ["numpy[version='(>=1,<2)|(3)']", 'numpy >=1,<2|3'],
    ["numpy[version='(1)']", 'numpy ==1'],
    ["numpy[version='(=1)']", 'numpy 1.*'],
    ["numpy[version='(=1|2),<3']", 'numpy 1.*,<3|2,<3'],
    // Brackets.
    ["numpy[version='>=1, <2']", 'numpy >=1,<2'],
    ['numpy[version=">=1"]', 'numpy >=1'],
    ['numpy[version=1.2]', 'numpy ==1.2'],
    ['numpy[version===1.2]', 'numpy ==1.2'],
    ['numpy[version==1.2]', 'numpy 1.2.*'],
    ['numpy[version=1.2,build=b]', 'numpy ==1.2 b'],
    ["numpy[version='=1.2',build=b]", 'numpy 1.2.* b'],
    ["numpy[version='*']", 'numpy'],
    ['numpy 1.2[build=b]', 'numpy ==1.2 b'],
    ['numpy=1.2[build=b]', 'numpy 1.2.* b'],
    ['numpy[build=py*]', 'numpy * py*'],
    ["numpy [ build='py*' ]", 'numpy * py*'],
    ["numpy[build='^py3.*$']", "numpy[build='^py3.*$']"],
    ["numpy 1[build='^py(37|38)_0$']", "numpy ==1[build='^py(37|38)_0$']"],
    ['numpy 1.2 ^py3.*$', "numpy ==1.2[build='^py3.*$']"],
    ['numpy=1.2=^py\\d+$', "numpy ==1.2[build='^py\\d+$']"],
    ['numpy[build_number=1]', "numpy[build_number='1']"],
    ['numpy[build_number=01]', "numpy[build_number='1']"],
    ['numpy[build_number=0]', "numpy[build_number='0']"],
    ["numpy[build_number='==1']", "numpy[build_number='1']"],
    ["numpy[build_number='=1']", "numpy[build_number='1']"],
    ["numpy[build_number='>= 1']", "numpy[build_number='>=1']"],
    ["numpy[build_number='!=1']", "numpy[build_number='!=1']"],
    ["numpy[build_number='<1']", "numpy[build_number='<1']"],
    ["numpy[build_number='>1']", "numpy[build_number='>1']"],
    ["numpy[build_number='<=100']", "numpy[build_number='<=100']"],
    [`numpy[md5=${MD5}]`, `numpy[md5='${MD5}']`],
    [`numpy[sha256="${SHA256}"]`, `numpy[sha256='${SHA256}']`],
    ['numpy[fn=numpy-1.0-py_0.conda]', "numpy[fn='numpy-1.0-py_0.conda']"],
    ['numpy[fn=numpy-1.0-py_0.tar.bz2]', "numpy[fn='numpy-1.0-py_0.tar.bz2']"],
    ["numpy[license='BSD 3-Clause']", "numpy[license='BSD 3-Clause']"],
    ['numpy[license_family=BSD]', "numpy[license_family='BSD']"],
    ["numpy[track_features='b, a b']", "numpy[track_features='a b']"],
    ["numpy[features='b a']", "numpy[features='a b']"],
    [
      "numpy[features=b,track_features=a,license=c,build_number=1,subdir=noarch,build='^b$']",
      "numpy[build='^b$',subdir='noarch',build_number='1',license='c',features='b',track_features='a']",
    ],
    [`numpy[license=a md5=${MD5}]`, `numpy[md5='${MD5}',license='a']`],
    ['numpy[license=a,]', "numpy[license='a']"],
    // Places.
    ['numpy[subdir=linux-64]', "numpy[subdir='linux-64']"],
    ['conda-forge/linux-64::numpy', 'conda-forge/linux-64::numpy'],
    ['conda-forge[linux-64]::numpy', 'conda-forge/linux-64::numpy'],
    ['conda-forge::numpy[subdir=linux-64]', 'conda-forge/linux-64::numpy'],
    ['numpy[channel=conda-forge,subdir=linux-64]', 'conda-forge/linux-64::numpy'],
    ["numpy[channel='conda-forge/linux-64']", 'conda-forge/linux-64::numpy'],
    ['conda-forge/::numpy', 'conda-forge::numpy'],
    ['https://h.example.org/c/::numpy 1', 'https://h.example.org/c::numpy ==1'],
    ['https://h.example.org:443::flask=1.0.2', 'https://h.example.org:443::flask 1.0.2.*'],
    ['https://h.example.org/c/noarch::numpy', 'https://h.example.org/c/noarch::numpy'],
    ['numpy[channel=https://h.example.org/c]', 'https://h.example.org/c::numpy'],
    ['https://h.example.org/c/numpy.conda::x', 'https://h.example.org/c/numpy.conda::x'],
    // Names.
    ['py*=1', 'py* 1.*'],
    [`*[md5=${MD5}]`, `*[md5='${MD5}']`],
    [`*[sha256=${SHA256}]`, `*[sha256='${SHA256}']`],
    ['*[fn=a-1-0.conda]', "*[fn='a-1-0.conda']"],
    // Files.
    [`${URL_SPEC}.conda`, `${URL_SPEC}.conda`],
    [`${URL_SPEC}.tar.bz2#${MD5}`, `${URL_SPEC}.tar.bz2#${MD5}`],
    [`numpy[url=${URL_SPEC}.conda]`, `${URL_SPEC}.conda`],
    [`NumPy[url='${URL_SPEC}.conda',md5=${MD5}]`, `${URL_SPEC}.conda#${MD5}`],
    [`${URL_SPEC}.conda # why`, `${URL_SPEC}.conda`],
    // What says nothing.
    ['numpy 1.2 # why', 'numpy ==1.2'],
    ['numpy # a\n b', 'numpy'],
    ['numpy (optional)', 'numpy'],
    ['numpy=1.2(optional)', 'numpy 1.2.*'],
    ['numpy[build=b](optional)', 'numpy * b'],
  ])('of %j is %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });
});

const FORMS = 'expected name, name=version, name=version=build or name>=version';
const LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';

describe('no match spec', () => {
  it.each<[string, string, string?]>([
    ['', 'expected a package name'],
    [' ', 'expected a package name'],
    ['# why', 'expected a package name'],
    ['=1', 'expected a package name'],
    ['>=1', 'expected a package name'],
    ['é', 'expected a package name'],
    ['numpy\0', 'expected a package name'],
    ['a:b:c', 'expected a package name'],
    [':b', 'expected a package name'],
    ['c::a:b', 'expected a package name'],
    ['a:b:c', 'expected a package name'],
    ['a::b::c', 'expected a package name'],
    ['a::', 'expected a package name'],
    ['py**', 'expected a package name'],
    ['-a', 'expected a package name'],
    ['numpy#x', 'expected a package name'],
    ['numpy@1', '"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'],
    ['numpy;x', "a marker is pip's", 'write the package below "pip:"'],
    ['*', 'a spec of any name needs md5, sha256 or fn in brackets'],
    ['*>1', 'a spec of any name needs md5, sha256 or fn in brackets'],
    ['x'.repeat(1001), 'expected at most 1000 characters'],
    // Channels.
    ['::numpy', 'expected channel::name'],
    ['a b::c', 'expected channel::name'],
    ['$A::c', 'expected channel::name'],
    ['*::c', 'expected channel::name'],
    ['https://h.example.org/a,b::c', 'expected channel::name'],
    ['https://h.example.org/a?b::c', 'expected channel::name'],
    ['a[linux-64][noarch]::c', 'expected channel::name'],
    ['a[linux-65]::c', '"linux-65" is no subdir', 'write one, as in linux-64'],
    ['a[linux-64,noarch]::c', '"linux-64,noarch" is no subdir', 'write one, as in linux-64'],
    ['a[]::c', '"" is no subdir', 'write one, as in linux-64'],
    ['a[subdir=linux]', '"linux" is no subdir', 'write one, as in linux-64'],
    ['a/linux-64[noarch]::c', 'the subdir is given twice'],
    ['a/linux-64::c[subdir=linux-64]', 'the subdir is given twice'],
    ['a[linux-64]::c[subdir=linux-64]', 'the subdir is given twice'],
    ['a::c[channel=a]', 'the channel is given twice'],
    ['local::c', 'a channel of this machine cannot be followed', LOCAL],
    ['local/linux-64::c', 'a channel of this machine cannot be followed', LOCAL],
    ['c[channel=local]', 'a channel of this machine cannot be followed', LOCAL],
    // Files.
    ['./a-1-0.conda', 'a file of this machine cannot be followed', LOCAL],
    ['/a', 'a file of this machine cannot be followed', LOCAL],
    ['../a::b', 'a file of this machine cannot be followed', LOCAL],
    ['~/a', 'a file of this machine cannot be followed', LOCAL],
    ['C:\\a', 'a file of this machine cannot be followed', LOCAL],
    ['\\a', 'a file of this machine cannot be followed', LOCAL],
    ['file:///a', 'a file of this machine cannot be followed', LOCAL],
    ['a-1-0.conda', 'a file of this machine cannot be followed', LOCAL],
    ['a-1-0.tar.bz2', 'a file of this machine cannot be followed', LOCAL],
    [
      'https://h/a.whl',
      'expected a file called name-version-build.conda or .tar.bz2',
      'write the URL of a package file, or channel::name',
    ],
    [
      'ftp://h/c/noarch/a-1-0.conda',
      'expected the URL of a conda package',
      'write the URL of a package file, or channel::name',
    ],
    [`${URL_SPEC}.conda#${SHA256}`, 'micromamba checks no sha256 here', 'write #<md5> behind the URL'],
    [`a[url=${URL_SPEC}.conda]`, 'a spec with url says nothing else', 'write the URL alone'],
    [`numpy 1.0[url=${URL_SPEC}.conda]`, 'a spec with url says nothing else', 'write the URL alone'],
    [`numpy[url=${URL_SPEC}.conda,build=b]`, 'a spec with url says nothing else', 'write the URL alone'],
    [`c::numpy[url=${URL_SPEC}.conda]`, 'a spec with url says nothing else', 'write the URL alone'],
    [`numpy[url=${URL_SPEC}.conda,subdir=noarch]`, 'a spec with url says nothing else', 'write the URL alone'],
    [`numpy[url=${URL_SPEC}.conda,license=a]`, 'a spec with url says nothing else', 'write the URL alone'],
    ['numpy[url=a]', 'expected the URL of a conda package', 'write the URL of a package file, or channel::name'],
    // Versions and builds.
    ['numpy=', '"=" is no version constraint', FORMS],
    ['numpy >=', '">=" is no version constraint', FORMS],
    ['numpy 1,,2', 'expected a version, as in ">=1.2,<2", not "1,,2"', FORMS],
    ['numpy 1,', 'expected a version, as in ">=1.2,<2", not "1,"', FORMS],
    ['numpy |1', 'expected a version, as in ">=1.2,<2", not "|1"', FORMS],
    ["numpy[version='(1']", 'expected a version, as in ">=1.2,<2", not "(1"', FORMS],
    ["numpy[version='1)']", 'expected a version, as in ">=1.2,<2", not "1)"', FORMS],
    ["numpy[version='()']", 'expected a version, as in ">=1.2,<2", not "()"', FORMS],
    ["numpy[version='(1)(2)']", 'expected a version, as in ">=1.2,<2", not "(1)(2)"', FORMS],
    ["numpy[version='1(2)']", 'expected a version, as in ">=1.2,<2", not "1(2)"', FORMS],
    ["numpy[version='>= 1']", '">= 1" is no version constraint', FORMS],
    ["numpy[version='1 2']", '"1 2" is no version constraint', FORMS],
    ['numpy 1 b c', '"1 b" is no version constraint', FORMS],
    ['numpy=1=b=c', '"1=b" is no version constraint', FORMS],
    ['numpy (1)', 'conda leaves out what stands in parentheses', 'write name[version="..."]'],
    ['numpy 1,(2|3)', 'conda leaves out what stands in parentheses', 'write name[version="..."]'],
    ['numpy ^1\\.2$', 'micromamba reads no patterns such as "^1\\\\.2$" for versions: write a range', FORMS],
    ['numpy 1|^2$', 'micromamba reads no patterns such as "^2$" for versions: write a range', FORMS],
    ['numpy ===1', '"===1" is no version constraint', FORMS],
    ['numpy =>1', '"=>1" is no version constraint', FORMS],
    ['numpy=>1=b', '"=>1" is no version constraint', FORMS],
    ['numpy 1..2', '"1..2" is no version constraint', FORMS],
    ['numpy >=*', '">=*" is no version constraint', FORMS],
    ['numpy ==*', '"==*" is no version constraint', FORMS],
    ['numpy <3,=*', '"=*" is no version constraint', FORMS],
    ['numpy ~=1.*', '"~=1.*" is no version constraint', FORMS],
    ['numpy ==1.2*', '"==1.2*" is no version constraint', FORMS],
    ['numpy !=1.2*,<3', '"!=1.2*" is no version constraint', FORMS],
    ['numpy >=1.*.2', '">=1.*.2" is no version constraint', FORMS],
    ['numpy=1.*.3', '"=1.*.3" is no version constraint', FORMS],
    ['numpy 1*.3', '"1*.3" is no version constraint', FORMS],
    ['numpy 1.**', '"1.**" is no version constraint', FORMS],
    ['numpy V1|V2', '"V1" is no version constraint', FORMS],
    ['numpy V1*', '"V1*" is no version constraint', FORMS],
    ['numpy=V1', '"=V1" is no version constraint', FORMS],
    ['numpy=1.*.3,<2', '"=1.*.3" is no version constraint', FORMS],
    ['numpy=*,<2', '"=*" is no version constraint', FORMS],
    ['numpy=>1,<2', '"=>1" is no version constraint', FORMS],
    ['numpy ==1*,<2', '"==1*" is no version constraint', FORMS],
    ['numpy=V1,<2', '"V1.*" is no version constraint', FORMS],
    ['numpy 1.1234567890123456789.*.2', '"1.1234567890123456789.*.2" is no version constraint', FORMS],
    [`numpy ${'1'.repeat(70)}`, `"${'1'.repeat(60)}..." is no version constraint`, FORMS],
    ['numpy 1 a-b', '"a-b" is no build string', FORMS],
    ['numpy 1 ^a', '"^a" is no build string', FORMS],
    ['numpy 1 ^a**$', '"^a**$" is no build string', FORMS],
    ["numpy[build='^(a$']", '"^(a$" is no build string', FORMS],
    ["numpy[build='^a{2}$']", '"^a{2}$" is no build string', FORMS],
    ["numpy[build='^\\1$']", '"^\\\\1$" is no build string', FORMS],
    ["numpy[build='a-b']", '"a-b" is no build string', FORMS],
    ["numpy[build='a b']", '"a b" is no build string', FORMS],
    ['numpy 1 ^(a|b)$', 'conda reads no such pattern outside brackets', 'write name[build="^...$"]'],
    ['numpy 1[version=1]', 'the version is given twice'],
    ['numpy 1 b[build=b]', 'the build is given twice'],
    // Brackets.
    ['numpy[]', 'expected key="value" in brackets'],
    ['numpy[,license=a]', 'expected key="value" in brackets'],
    ['numpy[version>=1]', 'expected key="value" in brackets'],
    ['numpy[version = 1]', 'expected key="value" in brackets'],
    ["numpy[version='>=1,<2]", 'expected key="value" in brackets'],
    ['numpy[version=\'1"]', 'expected key="value" in brackets'],
    ['numpy[version=>=1,<2]', 'expected key="value" in brackets'],
    ["numpy[build='^py3[78]$']", 'expected key="value" in brackets'],
    [
      'dask[complete]',
      'expected key="value" in brackets',
      'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"',
    ],
    [
      'dask[complete, diagnostics]',
      'expected key="value" in brackets',
      'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"',
    ],
    ['dask[complete]>=1', 'brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'],
    ['numpy[version=]', '"version" has no value'],
    ["numpy[license='']", '"license" has no value'],
    ['numpy[license=a,license=a]', 'license is given twice'],
    ['numpy[name=a]', '"name" in brackets is not what conda and micromamba know'],
    ['numpy[when=a]', '"when" in brackets is not what conda and micromamba know'],
    ['numpy[toString=a]', '"toString" in brackets is not what conda and micromamba know'],
    ['numpy[build_number=~=1]', 'expected a number, as in ">=1" for build_number'],
    ["numpy[build_number='*']", 'expected a number, as in ">=1" for build_number'],
    ['numpy[build_number=1234567890123456789]', 'expected a number, as in ">=1" for build_number'],
    [`numpy[md5=${MD5.toUpperCase()}]`, 'expected 32 hex digits in lower case for md5'],
    [`numpy[md5=${MD5}0]`, 'expected 32 hex digits in lower case for md5'],
    [`numpy[sha256=${MD5}]`, 'expected 64 hex digits in lower case for sha256'],
    ['numpy[fn=a.zip]', 'expected the name of a .conda or .tar.bz2 file for fn'],
    ['numpy[license=a*]', 'expected a license for license'],
    ['numpy[license_family=a*]', 'expected a license family for license_family'],
    ['numpy[features=a*]', 'expected names for features'],
    ['numpy[track_features=a*]', 'expected names for track_features'],
  ])('is %j: %s', (text, reason, hint) => {
    const reading = parseMatchSpec(text);
    expect(reading).toEqual({ ok: false, reason, ...(hint === undefined ? {} : { hint }) });
  });

  it.each(['https://u:p@h/c/noarch/a-1-0.conda', 'https://h/t/abc/c::numpy', 'numpy[channel=https://x@h/c]'])(
    'is %j, which carries credentials',
    (text) => {
      expect(parseMatchSpec(text)).toEqual({ ok: false, reason: 'it carries credentials', secret: true });
    },
  );

  it('has more alternatives than anyone writes', () => {
    const TOO_LONG = 'expected at most 64 alternatives and 1000 characters without parentheses';
    const both = '(1|2)';
    const six = Array.from({ length: 6 }, () => both).join(',');
    expect(canonical(`numpy[version='${six}']`)?.split('|')).toHaveLength(64);
    expect(parseMatchSpec(`numpy[version='${six},${both}']`)).toMatchObject({ reason: TOO_LONG });
    expect(parseMatchSpec(`numpy[version='(${six},${both})|3,${both}']`)).toMatchObject({
      reason: TOO_LONG,
    });
    const long = `numpy[version='(${Array.from({ length: 64 }, () => '10.10').join('|')}),>=1.2.3.4.5,<2.3.4.5.6']`;
    expect(parseMatchSpec(long)).toEqual({ ok: false, reason: TOO_LONG });
    expect(parseMatchSpec(`numpy[version='${'('.repeat(400)}1${')'.repeat(400)}']`).ok).toBe(true);
    expect(parseMatchSpec('x'.repeat(1000)).ok).toBe(true);
  });
});

describe('the parts of a match spec', () => {
  it('are those of the text', () => {
    expect(parseMatchSpec('conda-forge/linux-64::NumPy 1.2 b[license=a]')).toEqual({
      ok: true,
      spec: {
        channel: 'conda-forge',
        subdir: 'linux-64',
        name: 'numpy',
        version: '==1.2',
        build: 'b',
        fields: [['license', 'a']],
        url: undefined,
      },
    });
    expect(parseMatchSpec(`${URL_SPEC}.conda#${MD5}`)).toEqual({
      ok: true,
      spec: {
        channel: undefined,
        subdir: undefined,
        name: 'numpy',
        version: '==1.0',
        build: 'py_0',
        fields: [],
        url: `${URL_SPEC}.conda#${MD5}`,
      },
    });
  });

  it.each<[string, boolean]>([
    ['numpy 1.2', true],
    ['numpy==1.2', true],
    ['numpy=1.2', false],
    ['numpy=1.2=b', true],
    ['numpy>=1.2', false],
    ['numpy', false],
    ['numpy ==1.2,<3', false],
    ['numpy ==1.2|1.3', false],
    ['numpy ==1.2.*', false],
    [`${URL_SPEC}.conda`, true],
    [`numpy[md5=${MD5}]`, true],
    [`numpy[sha256=${SHA256}]`, true],
    ['numpy[fn=numpy-1.0-0.conda]', true],
    ['numpy[license=a]', false],
  ])('%s is exact: %s', (text, exact) => {
    const reading = parseMatchSpec(text);
    expect(reading.ok && isExactVersion(reading.spec)).toBe(exact);
  });
});

interface Meaning {
  readonly channel: string;
  readonly subdir: string;
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly license: string;
}

const meaning: fc.Arbitrary<Meaning> = fc.record({
  channel: fc.constantFrom('', 'conda-forge', 'https://h.example.org/c'),
  subdir: fc.constantFrom('', 'linux-64', 'noarch'),
  name: fc.constantFrom('numpy', 'r-base', 'py*'),
  version: fc.constantFrom('', '==1.2', '1.2.*', '>=1,<2', '1,<3|2,<3', '~=1.4', '!=2.*'),
  build: fc.constantFrom('', 'py_0', '*mkl', '^py3.*$'),
  license: fc.constantFrom('', 'MIT', 'BSD 3'),
});

// Positional where `at` has the bit, in brackets where it has not.
function write({ channel, subdir, name, version, build, license }: Meaning, at: number): string {
  const outside = (bit: number, value: string) => value !== '' && Math.floor(at / bit) % 2 === 1;
  const place = outside(1, channel) ? `${channel}${outside(2, subdir) ? `/${subdir}` : ''}::` : '';
  const inVersion = outside(4, version);
  const inBuild = inVersion && outside(8, build);
  const pairs = [
    ...(inVersion || version === '' ? [] : [`version='${version}'`]),
    ...(inBuild || build === '' ? [] : [`build="${build}"`]),
    ...(place !== '' || channel === '' ? [] : [`channel=${channel}`]),
    ...(place.includes(`/${subdir}::`) || subdir === '' ? [] : [`subdir='${subdir}'`]),
    ...(license === '' ? [] : [`license="${license}"`]),
  ];
  const space = at % 3 === 0 ? '  ' : ' ';
  const text = `${place}${name}${inVersion ? `${space}${version}` : ''}${inBuild ? `${space}${build}` : ''}`;
  return `${text}${pairs.length === 0 ? '' : `[${(at % 2 === 0 ? pairs : pairs.toReversed()).join(', ')}]`}`;
}

describe('the canonical text', () => {
  it('is its own canonical text', () => {
    fc.assert(
      fc.property(matchSpecText, (text) => {
        const once = canonical(text);
        if (once !== undefined) expect(canonical(once)).toBe(once);
      }),
      propertyRuns(),
    );
  });

  it('is one for every way to write a meaning', () => {
    fc.assert(
      fc.property(meaning, fc.nat(255), fc.nat(255), (one, a, b) => {
        const text = canonical(write(one, a));
        expect(text).toBeDefined();
        expect(canonical(write(one, b))).toBe(text);
      }),
      propertyRuns(),
    );
  });

  it('differs where one part differs', () => {
    fc.assert(
      fc.property(meaning, meaning, fc.nat(255), (one, other, at) => {
        for (const key of Object.keys(one) as (keyof Meaning)[]) {
          const edited = { ...one, [key]: other[key] };
          expect(canonical(write(edited, at)) === canonical(write(one, at))).toBe(one[key] === other[key]);
        }
      }),
      propertyRuns(),
    );
  });
});
