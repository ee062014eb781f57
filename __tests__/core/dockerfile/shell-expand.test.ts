import { describe, expect, it } from 'vitest';
import { expandWord, lexWords, plainWords } from '../../../src/core/dockerfile/shell-expand.ts';
import { type Lookup, UNKNOWN } from '../../../src/core/dockerfile/shell-variables.ts';

const values = new Map<string, string | typeof UNKNOWN>([
  ['A', 'aXbXc'],
  ['E', ''],
  ['K', UNKNOWN],
  ['é', 'accent'],
  ['1', 'one'],
  ['_b2', 'under'],
  ['-', 'dash'],
]);
const lookup: Lookup = (name) => values.get(name);
const expand = (word: string, escapeChar = '\\') => {
  const expansion = expandWord(word, escapeChar, lookup);
  if (expansion.ok)
    return expansion.unset === undefined ? expansion.text : `${expansion.text} without ${expansion.unset}`;
  return 'name' in expansion ? `${expansion.why} ${expansion.name}` : expansion.why;
};

describe('a word', () => {
  it.each<[string, string]>([
    ['', ''],
    ['plain', 'plain'],
    ['$A', 'aXbXc'],
    ['x$A.y', 'xaXbXc.y'],
    ['${A}', 'aXbXc'],
    ['$A$A', 'aXbXcaXbXc'],
    ['$é', 'accent'],
    ['$1', 'one'],
    ['$1x', 'onex'],
    ['$12', ' without 12'],
    ['$_b2-', 'under-'],
    ['$-', 'dash'],
    ['${-}', 'dash'],
    ['$', '$'],
    ['a$', 'a$'],
    ['$.', '$.'],
    ['$U', ' without U'],
    ['${U}x', 'x without U'],
    ['$U$V', ' without U'],
    ['$K', 'unknown K'],
    ['${K}', 'unknown K'],
    ['$U$K', 'unknown K'],
    ['$E', ''],
    ['$$', ' without $'],
    ['$?', ' without ?'],
    ['$@$*$#$!', ' without @'],
  ])('%j', (word, expected) => {
    expect(expand(word)).toBe(expected);
  });

  it.each<[string, string]>([
    ["'a b'", 'a b'],
    ["'$A\\'", '$A\\'],
    ['"a $A"', 'a aXbXc'],
    ['"a\\$A"', 'a$A'],
    ['"a\\"b"', 'a"b'],
    ['"a\\\\b"', 'a\\b'],
    ['"a\\b"', 'a\\b'],
    ['"a`b"', 'a`b'],
    ['a\\$A', 'a$A'],
    ['a\\b', 'ab'],
    ['a\\', 'a'],
    ['a\\\\', 'a\\'],
    ['"a"\'b\'c', 'abc'],
    ['"\'"', "'"],
    ["'a", 'syntax'],
    ['"a', 'syntax'],
    ['"a\\', 'syntax'],
    ['"$', 'syntax'],
    ['"$K"', 'unknown K'],
    ['"$U"', ' without U'],
    ['"${"', 'syntax'],
    ['a<b', 'a<b'],
    ['<< a', '<< a'],
  ])('with quotes: %j', (word, expected) => {
    expect(expand(word)).toBe(expected);
  });

  it('with another escape character', () => {
    expect(expand('a`$A\\b"`"`b"', '`')).toBe('a$A\\b"`b');
    expect(expand('a`', '`')).toBe('a');
  });

  it.each<[string, string]>([
    ['${A-x}', 'aXbXc'],
    ['${E-x}', ''],
    ['${U-x}', 'x'],
    ['${A:-x}', 'aXbXc'],
    ['${E:-x}', 'x'],
    ['${U:-x}', 'x'],
    ['${K-x}', 'unknown K'],
    ['${K:-x}', 'unknown K'],
    ['${A+x}', 'x'],
    ['${E+x}', 'x'],
    ['${U+x}', ''],
    ['${A:+x}', 'x'],
    ['${E:+x}', ''],
    ['${U:+x}', ''],
    ['${K:+x}', 'unknown K'],
    ['${A?x}', 'aXbXc'],
    ['${E?x}', ''],
    ['${U?x}', 'required U'],
    ['${A:?x}', 'aXbXc'],
    ['${E:?x}', 'required E'],
    ['${U:?}', 'required U'],
    ['${K:?x}', 'unknown K'],
    ['${U-}', ''],
    ['${U:-${A}}', 'aXbXc'],
    ['${U:-a${V:-b}c}', 'abc'],
    ['${U:-"a}b"}', 'a}b'],
    ['${U:-a\\}b}', 'a}b'],
    ["${U:-'}'}", '}'],
    ['${U:-$K}', 'unknown K'],
    ['${A:-$K}', 'aXbXc'],
    ['${U:-$V}', ' without V'],
    ['${A:-${V:?}}', 'required V'],
    ['"${U:-a b}"', 'a b'],
    ['${U:-a', 'syntax'],
    ['${U:', 'syntax'],
    ['${U:x}', 'syntax'],
    ['${U:=x}', 'syntax'],
    ['${U=x}', 'syntax'],
    ['${U', 'syntax'],
    ['${', 'syntax'],
    ['${}', 'syntax'],
    ['${{A}}', 'syntax'],
    ['${:A}', 'syntax'],
    ['${A^^}', 'syntax'],
    ['${A:#x}', 'syntax'],
    ['${.}', 'syntax'],
  ])('with a choice: %j', (word, expected) => {
    expect(expand(word)).toBe(expected);
  });

  it.each<[string, string]>([
    ['${A#a}', 'XbXc'],
    ['${A#*X}', 'bXc'],
    ['${A##*X}', 'c'],
    ['${A%c}', 'aXbX'],
    ['${A%X*}', 'aXb'],
    ['${A%%X*}', 'a'],
    ['${A#z}', 'aXbXc'],
    ['${A#}', 'aXbXc'],
    ['${A#$E}', 'aXbXc'],
    ['${A#${U:-a}}', 'XbXc'],
    ['${A#$U}', 'aXbXc without U'],
    ['${A#$K}', 'unknown K'],
    ['${K#a}', 'unknown K'],
    ['${U#a}', ' without U'],
    ['${E#a}', ''],
    ['${A#"a"}', 'XbXc'],
    ['${A#"a\\b"}', 'aXbXc'],
    ['${A#\\a}', 'syntax'],
    ['${A#\\*}', 'aXbXc'],
    ['${A#\\a$K}', 'unknown K'],
    ['${U#\\a}', 'syntax'],
    ['${A/X/-}', 'a-bXc'],
    ['${A//X/-}', 'a-b-c'],
    ['${A/X/}', 'abXc'],
    ['${A//X/}', 'abc'],
    ['${A/X/$E}', 'abXc'],
    ['${A/X/\\}}', 'a\\}bXc'],
    ['${A/X/$K}', 'unknown K'],
    ['${A/$K/x}', 'unknown K'],
    ['${A/$U/x}', 'xaXbXc without U'],
    ['${A/X/$U}', 'abXc without U'],
    ['${K/X/x}', 'unknown K'],
    ['${U/X/x}', ' without U'],
    ['${A/X', 'syntax'],
    ['${A/X}', 'syntax'],
    ['${A/X/', 'syntax'],
    ['${A/\\X/x}', 'syntax'],
    ["${A/X/'$1'}", 'a$1bXc'],
    ["${A//X/'$1'}", 'syntax'],
    ['${A/\\//x}', 'aXbXc'],
  ])('with a pattern: %j', (word, expected) => {
    expect(expand(word)).toBe(expected);
  });

  it('has an end', () => {
    const long = expandWord('$L$L', '\\', () => 'x'.repeat(40_000));
    expect(long).toEqual({ ok: false, why: 'limit' });
    expect(expandWord('"$L$L"', '\\', () => 'x'.repeat(40_000))).toEqual({ ok: false, why: 'limit' });
    expect(expandWord('$L', '\\', () => 'x'.repeat(65_536))).toMatchObject({ ok: true });
    expect(expandWord('${L#x}', '\\', () => 'x'.repeat(1025))).toEqual({ ok: false, why: 'limit' });
    expect(expandWord('${L#x}', '\\', () => 'x'.repeat(1024))).toMatchObject({ ok: true });
    expect(expandWord(`\${L#${'x'.repeat(1025)}}`, '\\', () => '')).toEqual({ ok: false, why: 'limit' });
    expect(expand('${U:-'.repeat(50) + '}'.repeat(50))).toBe('');
    expect(expand('${U:-'.repeat(51) + '}'.repeat(51))).toBe('limit');
    expect(expand('${U:-'.repeat(30_000))).toBe('limit');
  });
});

describe('words of a line, as here-documents are looked for', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['', []],
    ['RUN a', ['RUN', 'a']],
    ['a "b c" \'d e\'', ['a', '"b c"', "'d e'"]],
    ['a\\ b \\"c', ['a\\ b', '\\"c']],
    ['cat <<EOF', ['cat', '<<EOF']],
    ['cat << EOF', ['cat', '<< EOF']],
    ['cat <<\t\r EOF', ['cat', '<<\t\r EOF']],
    ['cat <<-"A B" x', ['cat', '<<-"A B"', 'x']],
    ['a < b', ['a', '<', 'b']],
    ['a<<<b', ['a<<<b']],
    ['$A ${B} ${C:-d} ${E#f} ${G/h/i}', ['$A', '${B}', '${C:-d}', '${E#f}', '${G/h/i}']],
    ['x${C:-d}y', ['${C:-d}y']],
    ['"$A"', ['"$A"']],
    ['"a\\"b" "a\\b"', ['"a\\"b"', '"a\\\\b"']],
    ['${C:-a\\}b} ${C#a\\}b}', ['${C:-a}b}', '${C#a\\}b}']],
    ['${C:-"d"}', ['${C:-"d"}']],
    ['$', ['$']],
    ['a\u00a0b', ['a', 'b']],
    ["it's", undefined],
    ['"a', undefined],
    ['${A^^}', undefined],
    ['a\\', ['a\\']],
  ])('%j', (line, expected) => {
    expect(lexWords(line)).toEqual(expected);
  });

  it.each<[string, readonly string[] | undefined]>([
    ['EOF', ['EOF']],
    ['"E F"', ['E F']],
    ["'E'F\\G", ['EFG']],
    ['$A', ['$A']],
    ['${A:-b}', ['${A:-b}']],
    ['"a', undefined],
    ['""', []],
  ])('without quotes: %j', (text, expected) => {
    expect(plainWords(text)).toEqual(expected);
  });
});
