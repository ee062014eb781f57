import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCondaVersions, parseCondaVersion } from '../../../src/core/specifiers/conda-version.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { condaVersion } from './match-spec-texts.ts';

interface Answer {
  readonly rattler: number | null;
  /** Missing without a checkout of conda. */
  readonly conda?: number | null;
}

/** Pairs that share most of their text, so that the difference stands anywhere. */
const pair = fc.oneof(
  fc.tuple(condaVersion, condaVersion),
  fc
    .tuple(condaVersion, fc.nat(), fc.constantFrom('', '.', '_', '0', 'a', '.0', 'dev', 'post', '+1', '1!'))
    .map(([text, at, more]): [string, string] => {
      const index = at % (text.length + 1);
      return [text, `${text.slice(0, index)}${more}${text.slice(index)}`];
    }),
);

/** Where rattler and conda do not agree: an underscore at the end of a word. */
const UNDERSCORE = /[a-z][_-](?:\+|$)/i;

describe.skipIf(oracles === undefined)('conda versions', () => {
  it('are ordered as rattler and conda order them', { timeout: 600_000 }, () => {
    const pairs = fc.sample(pair, { numRuns: oracleCases, seed: 20_260_102 });
    const answers = askPython<Answer>('conda_version', pairs);
    let compared = 0;
    const found = pairs.flatMap(([left, right], index) => {
      const [a, b] = [parseCondaVersion(left), parseCondaVersion(right)];
      if (a === undefined || b === undefined) return [];
      compared += 1;
      const order = Math.sign(compareCondaVersions(a, b));
      const { rattler, conda = order } = answers[index] ?? { rattler: null };
      const apart = rattler !== null && (UNDERSCORE.test(left) || UNDERSCORE.test(right));
      return (rattler === order || apart) && conda === order ? [] : [{ left, right, order, rattler, conda }];
    });
    expect(found).toEqual([]);
    expect(compared / pairs.length).toBeGreaterThan(0.4);
    console.log(`${compared} pairs compared`);
  });
});
