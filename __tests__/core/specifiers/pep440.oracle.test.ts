import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePythonVersions,
  isSpecifier,
  isVersion,
  parsePythonVersion,
  parseRelease,
  satisfiesRelease,
} from '../../../src/core/specifiers/pep440.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { edited } from '../formats/requirements/pip-lines.ts';
import { specifier, version } from './requirement-texts.ts';

interface Answer {
  readonly version: boolean;
  readonly specifier: boolean;
}

// Python strips white space, of which it knows more; behind `===` stand the characters of versions alone.
const STRICTER = /[\s\x1c-\x1f\x85]|^===/;

/** Pairs that share most of their text, so that the difference stands anywhere. */
const pair = fc.oneof(
  fc.tuple(version, version),
  fc
    .tuple(
      version,
      fc.nat(),
      fc.constantFrom('0', '.0', '1', 'a', 'rc1', '.dev', '.post1', '-1', '+a', '.1', '+1', '_', '1!'),
    )
    .map(([text, at, more]): [string, string] => {
      const index = at % (text.length + 1);
      return [text, `${text.slice(0, index)}${more}${text.slice(index)}`];
    }),
);

const number = fc.constantFrom('0', '1', '2', '10', '007', '20231231235959123456', '20231231235959123457');
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=', '==*', '!=*');

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

  it('orders versions alike', () => {
    const pairs = fc.sample(pair, { numRuns: oracleCases, seed: 441 });
    const answers = askPython<number | null>('pep440_order', pairs);
    const orders = pairs.map(([left, right]) => {
      const [a, b] = [parsePythonVersion(left), parsePythonVersion(right)];
      return a === undefined || b === undefined ? null : Math.sign(comparePythonVersions(a, b));
    });
    const wrong = pairs.flatMap((texts, index) =>
      orders[index] === answers[index] ? [] : [{ texts, mine: orders[index], theirs: answers[index] }],
    );
    const counts = Object.fromEntries([...Map.groupBy(orders, String)].map(([key, list]) => [key, list.length]));
    console.log(`order of ${pairs.length} pairs:`, counts);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(counts.null ?? 0).toBeLessThan(oracleCases * 0.6);
  });

  it('knows which releases satisfy a specifier', () => {
    const cases = fc.sample(fc.tuple(release, operator, release), { numRuns: oracleCases, seed: 442 });
    const answers = askPython<boolean | null>(
      'pep440_satisfies',
      cases.map(([version, sign, bound]) => [
        version,
        `${sign.replace('*', '')}${bound}${sign.endsWith('*') ? '.*' : ''}`,
      ]),
    );
    const mine = cases.map(([version, sign, bound]) =>
      satisfiesRelease(parseRelease(version) ?? [], sign, parseRelease(bound) ?? []),
    );
    // `~=1` is none of PEP 440.
    const wrong = cases.filter((_, index) => answers[index] !== null && answers[index] !== mine[index]);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(answers.filter((answer) => answer === null).length).toBeLessThan(oracleCases / 10);
    expect(answers.filter((answer) => answer === true).length).toBeGreaterThan(oracleCases / 5);
  });
});
