import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandWord } from '../../../src/core/dockerfile/shell-expand.ts';
import { askGo, oracleCases, oracles } from '../../oracle/oracle.ts';

interface Case {
  readonly word: string;
  readonly escape: string;
  readonly env: Readonly<Record<string, string>>;
}
type Answer =
  | { readonly ok: true; readonly text: string; readonly unset: readonly string[] }
  | { readonly ok: false; readonly error: string };

const ENV = {
  A: 'aXbXc',
  B: '',
  C: 'linux/amd64',
  D: 'a*b?c\\d/e}f',
  E: 'x\ny\nx',
  F: 'été 漢字 😀',
  G: '$A ${B} "q" \'r\'',
  é: 'accent',
  '1': 'one',
  _x9: 'under',
};
const name = fc.constantFrom(
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'é',
  '1',
  '_x9',
  'U',
  'U2',
  '12',
  '',
  '-',
  '#',
  '?',
  '@',
  '$',
);
const plain = fc.stringMatching(/^[aXbxyc/*?.\\}{$"'`: <>^[\]()+|é😀-]{0,4}$/u);
const pattern = fc.stringMatching(/^[aXbxc*?/\\]{0,5}$/);

const { word } = fc.letrec<{ word: string; part: string }>((tie) => ({
  word: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: plain },
    name.map((text) => `$${text}`),
    name.map((text) => `\${${text}}`),
    fc
      .tuple(name, fc.constantFrom(':-', '-', ':+', '+', ':?', '?', ':', '=', ':=', '^'), tie('word'))
      .map(([text, operator, inner]) => `\${${text}${operator}${inner}}`),
    fc
      .tuple(name, fc.constantFrom('#', '##', '%', '%%', ':#'), fc.oneof(pattern, tie('word')))
      .map(([text, operator, inner]) => `\${${text}${operator}${inner}}`),
    fc
      .tuple(name, fc.constantFrom('/', '//'), fc.oneof(pattern, tie('word')), fc.oneof(plain, tie('word')))
      .map(([text, operator, from, to]) => `\${${text}${operator}${from}/${to}}`),
    tie('word').map((inner) => `"${inner}"`),
    tie('word').map((inner) => `'${inner}'`),
    plain.map((inner) => `\\${inner}`),
    plain.map((inner) => `\`${inner}`),
  ),
}));
const cases: fc.Arbitrary<Case> = fc.record({ word, escape: fc.constantFrom('\\', '`'), env: fc.constant(ENV) });

/** What BuildKit substitutes and we refuse. */
const STRICTER: readonly (readonly [reason: string, covers: (asked: Case) => boolean])[] = [
  ['a $ in the replacement of all matches, where Go would look for groups', ({ word: text }) => /\/\//.test(text)],
  ['a pattern that ends in a lone backslash', ({ escape: char, word: text }) => char === '`' && text.includes('\\')],
];

describe.skipIf(oracles === undefined)('substitution, against the lexer of BuildKit', () => {
  it('gives the same text', () => {
    const asked = fc.sample(cases, { numRuns: oracleCases, seed: 7 });
    const answers = askGo<Answer>(
      'dockerfile',
      asked.map((value) => ({ kind: 'expand', ...value })),
    );
    let accepted = 0;
    const stricter = new Map<string, number>();
    for (const [index, value] of asked.entries()) {
      const answer = answers[index] as Answer;
      const known = new Map(Object.entries(value.env));
      const expansion = expandWord(value.word, value.escape, (text) => known.get(text));
      if (!expansion.ok) {
        if (!answer.ok) continue;
        const reason = STRICTER.find(([, covers]) => covers(value))?.[0] ?? `none: ${JSON.stringify(value.word)}`;
        stricter.set(reason, (stricter.get(reason) ?? 0) + 1);
        continue;
      }
      accepted += 1;
      expect({ asked: value.word, escape: value.escape, ok: true, text: expansion.text }).toEqual({
        asked: value.word,
        escape: value.escape,
        ok: answer.ok,
        text: answer.ok ? answer.text : answer.error,
      });
      if (expansion.unset !== undefined && answer.ok) expect(answer.unset).toContain(expansion.unset);
    }
    console.log(
      `substitution: ${asked.length} words, ${accepted} substituted alike, stricter ${JSON.stringify([...stricter])}`,
    );
    expect([...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
    expect(accepted).toBeGreaterThan(asked.length / 4);
  });
});
