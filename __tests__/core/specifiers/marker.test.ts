import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarker } from '../../../src/core/specifiers/marker.ts';
import { propertyRuns } from '../../test-size.ts';
import { marker } from './requirement-texts.ts';

describe('markers', () => {
  it.each<[string, string]>([
    ["python_version<'3.9'", 'python_version < "3.9"'],
    [' os_name\t==\t"nt" ', 'os_name == "nt"'],
    ['"3" in python_version', '"3" in python_version'],
    ['sys_platform not  in "a b"', 'sys_platform not in "a b"'],
    ['platform_version == \'say "x"\'', 'platform_version == \'say "x"\''],
    ["platform_version == 'a\tb'", 'platform_version == "a\tb"'],
    ['extra === "x"or extra ~= "y"', 'extra === "x" or extra ~= "y"'],
    [
      '( os_name=="nt" or extra == \'x\') and sys_platform == "1"',
      '(os_name == "nt" or extra == "x") and sys_platform == "1"',
    ],
    ['((os_name != "a"))', 'os_name != "a"'],
    ['(os_name != "(" or extra == "b")', 'os_name != "(" or extra == "b"'],
    ['(os_name == "a") and (extra == "b" or extra == "c")', 'os_name == "a" and (extra == "b" or extra == "c")'],
    ['((extra == "b" or extra == "c")) and ((os_name == "a"))', '(extra == "b" or extra == "c") and os_name == "a"'],
    ['(extra == "b" and extra == "c") or (os_name == "a")', '(extra == "b" and extra == "c") or os_name == "a"'],
    ['os_name == "a" or os_name == "b" and os_name == "c"', 'os_name == "a" or os_name == "b" and os_name == "c"'],
    ['os_name >= sys_platform', 'os_name >= sys_platform'],
    ['"a" <= "b"', '"a" <= "b"'],
    ['os_name > ""', 'os_name > ""'],
    ['python_full_version == "1"', 'python_full_version == "1"'],
    ['platform_release == "1"', 'platform_release == "1"'],
    ['platform_system == "1"', 'platform_system == "1"'],
    ['platform_machine == "1"', 'platform_machine == "1"'],
    ['platform_python_implementation == "1"', 'platform_python_implementation == "1"'],
    ['implementation_name == "1"', 'implementation_name == "1"'],
    ['implementation_version == "1"', 'implementation_version == "1"'],
    ['"a" in extras', '"a" in extras'],
    ['"a" in dependency_groups', '"a" in dependency_groups'],
    ['os.name == "1"', 'os_name == "1"'],
    ['sys.platform == "1"', 'sys_platform == "1"'],
    ['platform.version == "1"', 'platform_version == "1"'],
    ['platform.machine == "1"', 'platform_machine == "1"'],
    ['platform.python_implementation == "1"', 'platform_python_implementation == "1"'],
    ['python_implementation == "1"', 'platform_python_implementation == "1"'],
  ])('the marker %j is written %j', (text, canonical) => {
    expect(parseMarker(text)).toBe(canonical);
    expect(parseMarker(canonical)).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    'os_name',
    'os_name ==',
    '== "nt"',
    'os_name "nt"',
    'os_name = "nt"',
    'os_name <> "nt"',
    'os_name == "nt',
    'os_name == \'nt"',
    'os_name == nt',
    'nonsense == "1"',
    'platform.system == "1"',
    'os.name_ == "1"',
    'OS_NAME == "nt"',
    'os_name not "nt"',
    'os_name in not "nt"',
    'os_name notin "nt"',
    'os_name and "nt"',
    'os_name == "a" and',
    'os_name == "a" or or os_name == "b"',
    'os_name == "a" os_name == "b"',
    'os_name == "a" AND os_name == "b"',
    '(os_name == "a"',
    '(os_name == "a" or',
    '((os_name == "a") or',
    '(os_name == "a" "b"',
    'os_name == "a")',
    '()',
    'os_name == "a" and ()',
    '(os_name) == "a"',
    'os_name == "a\\b"',
    'os_name == "a\u0000b"',
    'os_name == "a\nb"',
    'os_name\u00a0== "a"',
    'os_name == "a"\u00a0',
    'os_name == "a" ; x',
  ])('%j is no marker', (text) => {
    expect(parseMarker(text)).toBeUndefined();
  });

  it('is read through 32 parentheses, and no more', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}os_name == "a"${')'.repeat(depth)}`;
    expect(parseMarker(nested(33))).toBe('os_name == "a"');
    expect(parseMarker(nested(34))).toBeUndefined();
  });

  it('gives the same text again', () => {
    fc.assert(
      fc.property(marker, (text) => {
        const once = parseMarker(text);
        if (once !== undefined) expect(parseMarker(once)).toBe(once);
      }),
      propertyRuns(),
    );
  });
});
