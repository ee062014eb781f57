import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarker } from '../../../src/core/specifiers/marker.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { edited } from '../formats/requirements/pip-lines.ts';
import { marker } from './requirement-texts.ts';

// A backslash is an escape of Python there, and a control character no text. 32 parentheses are enough.
const STRICTER = /\\|(?!\t)\p{Cc}|\({30}/u;

describe.skipIf(oracles === undefined)('packaging', () => {
  it('reads every accepted marker, and its canonical text as the same one', () => {
    const texts = fc.sample(fc.oneof({ weight: 3, arbitrary: marker }, edited(marker)), {
      numRuns: oracleCases,
      seed: 345,
    });
    const own = texts.map(parseMarker);
    const theirs = askPython<string | null>('markers', texts);
    const again = askPython<string | null>(
      'markers',
      own.map((text) => text ?? ''),
    );
    const wrong = texts.flatMap((text, index) => {
      const [mine, original, canonical] = [own[index], theirs[index], again[index]];
      const fine =
        mine === undefined ? original === null || STRICTER.test(text) : original !== null && original === canonical;
      return fine ? [] : [{ text, mine, original, canonical }];
    });
    console.log(`markers: ${texts.length} compared, ${own.filter((text) => text !== undefined).length} accepted`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(own.filter((text) => text !== undefined).length).toBeGreaterThan(oracleCases / 4);
  });
});
