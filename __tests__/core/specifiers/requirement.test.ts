import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatExtras,
  formatMarker,
  formatRequirement,
  hasFragment,
  isPinned,
  normalizeName,
  parseExtras,
  parseRequirement,
  splitMarker,
} from '../../../src/core/specifiers/requirement.ts';
import { propertyRuns } from '../../test-size.ts';
import { extras, markerPart, name, specifiers, url } from './requirement-texts.ts';

function canonical(text: string): string | undefined {
  const reading = parseRequirement(text);
  return reading.ok ? formatRequirement(reading.requirement) : undefined;
}

describe('requirements', () => {
  it.each<[string, string]>([
    ['Flask', 'flask'],
    [' \ta\t ', 'a'],
    ['my_pkg.Name--x', 'my-pkg-name-x'],
    ['a==1.0', 'a==1.0'],
    ['a >= 1.0 , != 1.5,<2', 'a>=1.0,!=1.5,<2'],
    ['a\t>=\t1.0', 'a>=1.0'],
    ['a (>=1,<2)', 'a>=1,<2'],
    ['a ( >= 1 , < 2 )', 'a>=1,<2'],
    ['a[x](==1)', 'a[x]==1'],
    ['a===1.0+local', 'a===1.0+local'],
    ['a === 1.0', 'a===1.0'],
    ['a===1,==2', 'a===1,==2'],
    ['a~=1.0', 'a~=1.0'],
    ['a==1.*', 'a==1.*'],
    ['a==1.0RC1', 'a==1.0rc1'],
    ['a==v1.0-Alpha.01', 'a==1.0a1'],
    ['a==0!1.0.post', 'a==1.0.post0'],
    ['a==1.0-1', 'a==1.0.post1'],
    ['a==1!01.0_c+UBU-1.07', 'a==1!1.0rc0+ubu.1.7'],
    ['a===1.0RC1', 'a===1.0RC1'],
    ['a==1.00.*', 'a==1.0.*'],
    ['a<2,>=1', 'a>=1,<2'],
    ['a<2,!=1.5,>=1,!=1.2,<2', 'a>=1,!=1.2,!=1.5,<2'],
    ['a!=1.2,~=1.0', 'a~=1.0,!=1.2'],
    ['a [X_y, z]>=1', 'a[z,x-y]>=1'],
    ['a[x,x]', 'a[x]'],
    ['a[b,c]', 'a[c,b]'],
    ['a[c,b]', 'a[c,b]'],
    ['a[]', 'a'],
    ['a[ ]', 'a'],
    ['a @ https://h/a.whl', 'a @ https://h/a.whl'],
    ['a@https://h/a.whl', 'a @ https://h/a.whl'],
    ['a[x]\t@\thttps://h/a.zip', 'a[x] @ https://h/a.zip'],
    ['a[x] @ git+https://h/a@main ; os_name=="nt"', 'a[x] @ git+https://h/a@main ; os_name == "nt"'],
    ['a @ https://h/x; os_name=="nt"', 'a @ https://h/x ; os_name == "nt"'],
    ['a @ https://h/x;os_name=="nt"', 'a @ https://h/x ; os_name == "nt"'],
    ['https://h/a-1.0-py3-none-any.whl', 'https://h/a-1.0-py3-none-any.whl'],
    ['HTTPS://h/a.zip; os_name == "nt"', 'HTTPS://h/a.zip ; os_name == "nt"'],
    ['https://h/a;b.zip', 'https://h/a;b.zip'],
    ['https://h/x[y]', 'https://h/x[y]'],
    ['https://h/a;b.zip ; os_name == "nt"', 'https://h/a;b.zip ; os_name == "nt"'],
    ['git+ssh://git@h/a.git@v1#egg=a&subdirectory=b', 'git+ssh://git@h/a.git@v1#egg=a&subdirectory=b'],
    ["a;python_version<'3.9'", 'a ; python_version < "3.9"'],
    ['a ; os.name == "nt"', 'a ; os_name == "nt"'],
  ])('the requirement %j is written %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });

  it.each([
    ['a ; ', 'a'],
    ['a[b];', 'a[b]'],
    ['a==1;', 'a==1'],
    ['a==1,', 'a==1'],
    ['a (>=1, <2, )', 'a>=1,<2'],
  ])('%j is %j: pip reads over what is left empty at the end', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('of a folder of another machine are told from those of the checkout', () => {
    const hint = (text: string) => {
      const reading = parseRequirement(text);
      return reading.ok ? undefined : reading.hint;
    };
    expect(hint('a @ file:///tmp/build/a_1/work')).toMatch(/^a folder of the machine that wrote the file/);
    expect(hint('a @ ./b')).toBe('name the folder alone: ./path[extra]');
  });

  const NO_REQUIREMENT = 'expected a requirement such as name==1.2';
  const LOCAL = 'expected a requirement, received a local path';
  const MARKER = 'the marker behind ";" is not understood';
  const EXTRAS = 'expected extras as [a,b]';
  const URL = 'expected a URL that pip knows';
  const LINE = 'expected one line of at most 2000 characters';
  it.each<[string, string]>([
    ['', NO_REQUIREMENT],
    ['-a', NO_REQUIREMENT],
    ['_a', NO_REQUIREMENT],
    ['é', NO_REQUIREMENT],
    ['\u00a0a', NO_REQUIREMENT],
    ['a-', 'specifier "-" is not understood'],
    ['a_', 'specifier "_" is not understood'],
    ['a=1', 'specifier "=1" is not understood'],
    ['a 1', 'specifier "1" is not understood'],
    ['a==', 'specifier "==" is not understood'],
    ['a==1.x', 'specifier "==1.x" is not understood'],
    ['a>=2011k', 'specifier ">=2011k" is not understood'],
    ['a==1,,', 'specifier "==1,," is not understood'],
    ['a ,', 'specifier "," is not understood'],
    ['a,==1', 'specifier ",==1" is not understood'],
    ['a()', 'specifier "()" is not understood'],
    ['a(>=1', 'specifier "(>=1" is not understood'],
    ['a>=1)', 'specifier ">=1)" is not understood'],
    ['a= =1', 'specifier "= =1" is not understood'],
    ['a< =1', 'specifier "< =1" is not understood'],
    ['a==\u00a01', 'specifier "==\u00a01" is not understood'],
    ['a===1, ==2', 'specifier "===1, ==2" is not understood'],
    ['a>1 b', 'specifier ">1 b" is not understood'],
    ['a==1\u202e', 'specifier "==1\u202e" is not understood'],
    [`a${'=1'.repeat(30)}`, `specifier "${'=1'.repeat(20)}" is not understood`],
    ['a[x', 'specifier "[x" is not understood'],
    ['a[x y]', EXTRAS],
    ['a[x,]', EXTRAS],
    ['a[,x]', EXTRAS],
    ['a[-x]', EXTRAS],
    ['a[x_]', EXTRAS],
    ['./a', LOCAL],
    ['../a', LOCAL],
    ['/a', LOCAL],
    ['~/a', LOCAL],
    ['a/b', LOCAL],
    ['a\\b', LOCAL],
    ['file:./a', LOCAL],
    ['a @ ./a', LOCAL],
    ['a @ file:///a', LOCAL],
    ['a @ FILE:a', LOCAL],
    ['a @ ~/a', LOCAL],
    ['a @', URL],
    ['a @ b', URL],
    ['a @ https://h/x y', URL],
    ['a @ ftp://h/x', URL],
    ['a @ https://h/x[y]', 'brackets at the end of a URL are not read: write name[extra] @ URL'],
    ['a @ https://h/#egg=x[y]&z', '#egg= takes a name alone: write name[extra] @ URL'],
    ['https://h/a.whl', "expected a wheel's file name such as name-1.0-py3-none-any.whl"],
    ['https://h/a.zip ;os_name=="nt"', URL],
    ['ftp://h/a.zip', LOCAL],
    [';', NO_REQUIREMENT],
    ['a ;;', MARKER],
    ['a ; nonsense == "1"', MARKER],
    ['a @ https://h/a;b.whl', MARKER],
    ['a\0', LINE],
    ['a\nb', LINE],
    ['a==1\nb==2', LINE],
    [`${'a'.repeat(2001)}`, LINE],
  ])('%j is no requirement', (text, reason) => {
    expect(parseRequirement(text)).toMatchObject({ ok: false, reason });
  });

  it('may be 2000 characters long', () => {
    expect(canonical('a'.repeat(2000))).toBe('a'.repeat(2000));
  });

  it.each<[string, string | undefined]>([
    ['a=1', 'pip pins with two signs: name==version'],
    ['a 1', 'write specifiers as ==1.2 or >=1,<2'],
    ['a==', 'write specifiers as ==1.2 or >=1,<2'],
    ['./a', 'name the folder alone: ./path[extra]'],
    ['a @ ./a', 'name the folder alone: ./path[extra]'],
    ['', undefined],
  ])('says how to write %j', (text, hint) => {
    const reading = parseRequirement(text);
    expect(reading.ok ? 'read' : reading.hint).toBe(hint);
    expect('hint' in reading).toBe(hint !== undefined);
  });

  it('are values', () => {
    expect(parseRequirement('A_b[X]>=1 ; os_name == "nt"')).toEqual({
      ok: true,
      requirement: {
        kind: 'named',
        name: 'a-b',
        extras: ['x'],
        specifier: '>=1',
        url: undefined,
        marker: 'os_name == "nt"',
      },
    });
    expect(parseRequirement('https://h/a.zip')).toEqual({
      ok: true,
      requirement: { kind: 'url', url: 'https://h/a.zip', marker: undefined },
    });
  });

  it.each<[string, boolean]>([
    ['a==1.0', true],
    ['a===1.0', true],
    ['a==1.*', false],
    ['a==1,<2', false],
    ['a>=1', false],
    ['a', false],
    ['a @ https://h/a.whl', false],
    [`a @ https://h/a.whl#sha256=${'0'.repeat(64)}`, true],
    [`a @ https://h/a.whl#egg=a&sha256=${'0'.repeat(64)}`, true],
    [`a @ https://h/a.whl#sha256=${'0'.repeat(63)}`, false],
    [`a @ https://h/a.whl?sha256=${'0'.repeat(64)}`, false],
    [`a @ git+https://h/a@${'0'.repeat(40)}`, true],
    [`a @ git+https://h/a@${'0'.repeat(40)}#egg=a`, true],
    [`a @ git+https://h/a@${'0'.repeat(41)}`, false],
    [`a @ https://h/a@${'0'.repeat(40)}`, false],
    ['a @ git+https://h/a@main', false],
  ])('%s is pinned: %s', (text, pinned) => {
    const reading = parseRequirement(text);
    expect(reading.ok && isPinned(reading.requirement)).toBe(pinned);
  });

  it.each<[string, string]>([
    ['A', 'a'],
    ['a__b', 'a-b'],
    ['a.-_b', 'a-b'],
  ])('the name %s is %s', (text, normalized) => {
    expect(normalizeName(text)).toBe(normalized);
  });
});

describe('parts of requirements', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['', []],
    [' ', []],
    ['a', ['a']],
    [' A_b ,\tc', ['c', 'a-b']],
    ['a,,b', undefined],
    ['a b', undefined],
  ])('extras %j are %j', (text, expected) => {
    expect(parseExtras(text)).toEqual(expected);
  });

  it('are written as they are read', () => {
    expect(formatExtras([])).toBe('');
    expect(formatExtras(['a', 'b'])).toBe('[a,b]');
    expect(formatMarker(undefined)).toBe('');
    expect(formatMarker('extra == "x"')).toBe(' ; extra == "x"');
  });

  it.each<[string, string, string | undefined]>([
    ['a', 'a', undefined],
    ['./a;extra=="x"', './a', 'extra == "x"'],
    ['file:a;b', 'file:a;b', undefined],
    ['file:a; extra=="x"', 'file:a', 'extra == "x"'],
    ['a @ file:x;extra=="x"', 'a @ file:x', 'extra == "x"'],
  ])('%j ends before the marker', (text, body, marker) => {
    expect(splitMarker(text)).toEqual({ ok: true, body, marker });
  });

  it.each<[string, boolean]>([
    ['h#x', true],
    ['h#a&x', true],
    ['h#a#x', true],
    ['x#a', false],
    ['a&x', false],
    ['h#xx', false],
    ['h', false],
  ])('%s has the fragment: %s', (text, expected) => {
    expect(hasFragment(text, /^x$/)).toBe(expected);
  });
});

describe('edits of a requirement', () => {
  const parts = fc.record({ name, extras, specifiers, markerPart, url });
  const runs = propertyRuns();

  it('that change one part change the text, and nothing else does', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('name', 'extras', 'specifiers', 'markerPart'), (one, part) => {
        const text = (with_: typeof one) => `${with_.name}${with_.extras}${with_.specifiers}${with_.markerPart}`;
        const before = canonical(text(one));
        if (before === undefined) return;
        expect(canonical(before)).toBe(before);
        expect(canonical(` ${text(one)}\t`)).toBe(before);
        const changes = { name: 'zz-unlike-any', extras: '[zz]', specifiers: '==999', markerPart: ' ; extra == "zz"' };
        const after = canonical(text({ ...one, [part]: changes[part] }));
        if (after !== undefined) expect(after).not.toBe(before);
      }),
      runs,
    );
  });

  it('that change the URL change the text', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const before = canonical(`${one.name} @ ${one.url}`);
        if (before === undefined) return;
        expect(canonical(before)).toBe(before);
        expect(canonical(`${one.name} @ ${one.url}x`)).not.toBe(before);
      }),
      runs,
    );
  });
});
