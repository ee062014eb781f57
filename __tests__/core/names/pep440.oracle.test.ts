import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpecifier, isVersion } from '../../../src/core/names/pep440.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { edited } from '../formats/pip-lines.ts';
import { specifier, version } from './requirement-texts.ts';

interface Answer {
  readonly version: boolean;
  readonly specifier: boolean;
}

// Python strips white space, of which it knows more; behind `===` stand the characters of versions alone.
const STRICTER = /[\s\x1c-\x1f\x85]|^===/;

describe.skipIf(oracles === undefined)('packaging', () => {
  it.each([
    ['versions', version, isVersion, 'version'],
    ['specifiers', specifier, isSpecifier, 'specifier'],
  ] as const)('knows the same %s', (title, arbitrary, accepts, kind) => {
    const texts = fc.sample(fc.oneof({ weight: 3, arbitrary }, edited(arbitrary)), { numRuns: oracleCases, seed: 440 });
    const answers = askPython<Answer>('pep440', texts);
    const wrong = texts.flatMap((text, index) => {
      const [mine, theirs] = [accepts(text), answers[index]?.[kind]];
      return mine === theirs || (!mine && STRICTER.test(text)) ? [] : [{ text, mine, theirs }];
    });
    const accepted = texts.filter(accepts).length;
    console.log(`${title}: ${texts.length} compared, ${accepted} accepted`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(accepted).toBeGreaterThan(oracleCases / 4);
  });
});
