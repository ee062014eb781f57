import { describe, expect, it } from 'vitest';
import {
  bareUrlProblem,
  extensionOf,
  namedUrlProblem,
  requirementScheme,
  urlProblem,
  wheelProblem,
} from '../../../src/core/specifiers/requirement-url.ts';

describe('schemes', () => {
  it.each([
    'http',
    'https',
    'git+http',
    'git+https',
    'git+ssh',
    'git+git',
    'git+file',
    'hg+http',
    'hg+https',
    'hg+ssh',
    'hg+static-http',
    'hg+file',
    'svn+http',
    'svn+https',
    'svn+ssh',
    'svn+svn',
    'svn+file',
    'bzr+http',
    'bzr+https',
    'bzr+ssh',
    'bzr+sftp',
    'bzr+ftp',
    'bzr+lp',
    'bzr+file',
  ])('%s is a scheme that pip installs from', (scheme) => {
    expect(requirementScheme(`${scheme}://h`)).toBe(scheme);
    expect(requirementScheme(`${scheme.toUpperCase()}:x`)).toBe(scheme);
    expect(requirementScheme(` ${scheme}://h`)).toBeUndefined();
    expect(requirementScheme(scheme)).toBeUndefined();
  });

  it.each(['ftp://h', 'file:///x', 'git://h', 'git+foo://h', '+git://h', 'git https://h', '1https://h', ''])(
    '%j has none',
    (text) => {
      expect(requirementScheme(text)).toBeUndefined();
    },
  );
});

describe('URLs', () => {
  const UNKNOWN = 'expected a URL that pip knows';
  const HOST = 'expected a host name in ASCII';
  const EGG = '#egg= takes a name alone: write name[extra] @ URL';
  it.each<[string, string | undefined]>([
    ['https://h', undefined],
    ['https://h/x[y]/z', undefined],
    ['https://${TOKEN}@h:8080/x?y=é#z', undefined],
    ['git+ssh://git@h/x.git@v1#egg=A.b_c-d&subdirectory=y', undefined],
    ['https://h/?egg=-', undefined],
    ['https://h/?a&egg=b', undefined],
    ['https:///x', undefined],
    ['https://h/#egg=x', undefined],
    ['https://h/#egg=', EGG],
    ['https://h/#egg=-x', EGG],
    ['https://h/#egg=x-', EGG],
    ['https://h/?a&egg=-', EGG],
    ['https://h/#a&egg=x[y]&b', EGG],
    ['https://h/x[y]', undefined],
    ['https://h/#egg=x[y]', EGG],
    ['https://é.org/x', HOST],
    ['https://[::1]/x', HOST],
    ['https://h]/x', HOST],
    ['https://h\\x/y', HOST],
    ['https:/h', UNKNOWN],
    ['https:h', UNKNOWN],
    ['https://h/x y', UNKNOWN],
    ['https://h/x\u00a0', UNKNOWN],
    ['ftp://h/x', UNKNOWN],
    ['x https://h', UNKNOWN],
    ['', UNKNOWN],
  ])('the URL %j has the problem %j', (text, problem) => {
    expect(urlProblem(text)).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['https://h/x', undefined],
    ['https://h/a.whl', undefined],
    ['https://h/x[y]z', undefined],
    ['https://h/x[y]', 'brackets at the end of a URL are not read: write name[extra] @ URL'],
    ['https://h/#egg=x[y]', EGG],
    ['ftp://h', UNKNOWN],
  ])('behind a name, %j: %j', (text, problem) => {
    expect(namedUrlProblem(text)).toBe(problem);
  });

  const WHEEL = "expected a wheel's file name such as name-1.0-py3-none-any.whl";
  it.each<[string, string | undefined]>([
    ['https://h/a-1.0-py3-none-any.whl', undefined],
    ['https://h/a-1.0-py3-none-any.whl/?x#y', undefined],
    ['https://h/a-1.0%2Bcu118-cp39-cp39-linux_x86_64.whl', undefined],
    ['https://h/x.zip?a.whl', undefined],
    ['https://h/x.zip#a.whl', undefined],
    ['https://h', undefined],
    ['https://a.whl', undefined],
    ['https://h/x[y]', undefined],
    ['ftp://h', UNKNOWN],
    ['https://h/x%2Fa-1.0-py3-none-any.whl', undefined],
    ['https://h/a.whl', WHEEL],
    ['https://h/a%2Ewhl', WHEEL],
    ['https://h/a.whl//', WHEEL],
    ['https://h/%zz', 'the percent escapes of the URL are not UTF-8'],
    ['https://h/%ff', 'the percent escapes of the URL are not UTF-8'],
  ])('alone, %j: %j', (text, problem) => {
    expect(bareUrlProblem(text)).toBe(problem);
  });

  it.each<[string, boolean]>([
    ['a-1.0-py3-none-any.whl', true],
    ['x/y/A_b.c-1.0-py3-none-any.whl', true],
    ['a-1.0-1-py3-none-any.whl', true],
    ['a-1.0-1b-py3-none-any.whl', true],
    ['a-1.0-py2.py3-abi3.none-linux.any.whl', true],
    ['a-1.0-py3-none-any.WHL', true],
    ['a.zip', true],
    ['.whl', true],
    ['a-1.0.tar.whl', true],
    ['a.whl', false],
    ['a-1.0-py3-none.whl', false],
    ['a-1.0-1-2-py3-none-any.whl', false],
    ['a-1.0-b1-py3-none-any.whl', false],
    ['a__b-1.0-py3-none-any.whl', false],
    ['_a-1.0-py3-none-any.whl', false],
    ['é-1.0-py3-none-any.whl', false],
    ['a-x-py3-none-any.whl', false],
    ['a-1.0-3-none-any.whl', false],
    ['a-1.0-py3.4-none-any.whl', false],
    ['a-1.0--none-any.whl', false],
    ['a-1.0-py3-none-.whl', false],
    ['a-1.0-py3-none.-any.whl', false],
  ])('%s may be installed: %s', (path, fine) => {
    expect(wheelProblem(path)).toBe(fine ? undefined : WHEEL);
  });

  it.each<[string, string]>([
    ['a.zip', '.zip'],
    ['x.y/a', ''],
    ['a.b.c', '.c'],
    ['a.tar.gz', '.tar.gz'],
    ['a.TAR.gz', '.TAR.gz'],
    ['a.tar', '.tar'],
    ['.tar.gz', '.tar.gz'],
    ['.zip', ''],
    ['...', ''],
    ['..a.zip', '.zip'],
    ['', ''],
    ['a.', '.'],
    ['x/.a/b.whl', '.whl'],
  ])('the extension of %j is %j', (path, extension) => {
    expect(extensionOf(path)).toBe(extension);
  });
});
