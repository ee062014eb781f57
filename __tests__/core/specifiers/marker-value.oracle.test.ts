import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerValue } from '../../../src/core/specifiers/marker-value.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';

const VALUES = {
  python_version: '3.11',
  python_full_version: '3.11.4',
  implementation_version: '3.11.4',
  implementation_name: 'cpython',
  platform_python_implementation: 'CPython',
  os_name: 'posix',
  sys_platform: 'linux',
  platform_system: 'Linux',
  platform_machine: 'x86_64',
  extra: '',
};
const variable = fc.constantFrom(...Object.keys(VALUES));
const version = fc.constantFrom('3', '3.8', '3.11', '3.11.4', '3.12', '3.11.*', '3.10.0', '4', '2.7', '3.11.5rc1');
const word = fc.constantFrom(
  'linux',
  'win32',
  'Linux',
  'x86_64',
  'x86_64 amd64',
  'CPython',
  'cpython',
  'posix',
  'test',
  '',
);
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=', 'in', 'not in');
const quoted = fc.oneof(version, word).map((text) => JSON.stringify(text));
const atom = fc.oneof(
  fc.tuple(variable, operator, quoted).map((parts) => parts.join(' ')),
  fc.tuple(quoted, operator, variable).map((parts) => parts.join(' ')),
);
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker')).map((parts) => parts.join(' ')),
    tie('marker').map((text) => `(${text})`),
  ),
}));

describe.skipIf(oracles === undefined)('values of markers', () => {
  it('are those of packaging', () => {
    const markers = fc.sample(marker, { numRuns: oracleCases, seed: 7 });
    const answers = askPython<boolean | null>(
      'marker_values',
      markers.map((text) => ({ marker: text, values: VALUES })),
    );
    const different = markers.flatMap((text, place) => {
      const [ours, theirs] = [markerValue(text, VALUES), answers[place]];
      // What is not decided is left to an installer in the image.
      return theirs === null || ours === undefined || ours === theirs ? [] : [{ text, ours, theirs }];
    });
    expect(different).toEqual([]);
    const decided = markers.filter((text) => markerValue(text, VALUES) !== undefined);
    expect(decided.length).toBeGreaterThan(markers.length / 3);
  });
});
