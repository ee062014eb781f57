import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpPyYaml } from '../../../../src/core/formats/azureml/pyyaml-dump.ts';
import {
  formatPyNumber,
  type PyList,
  type PyMap,
  type PyValue,
  pyScalar,
} from '../../../../src/core/formats/azureml/pyyaml-scalar.ts';
import { askPython, oracleCases, oracles } from '../../../oracle/oracle.ts';

const WORDS = [
  'a',
  'true',
  'no',
  '1.10',
  '1e3',
  '~',
  '=',
  '<<',
  '-',
  '?',
  ':',
  '- b',
  'k: v',
  'x #y',
  "it's",
  '"q"',
  '',
  ' ',
];
const PIECES = [
  'word',
  ' ',
  '  ',
  '\n',
  "'",
  '"',
  '\\',
  ':',
  '#',
  ', ',
  '{',
  'é',
  '\u2028',
  '\u{1F600}',
  '\t',
  '\x07',
  '\xA0',
  '-',
  '0',
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  {
    weight: 2,
    arbitrary: fc.array(fc.stringMatching(/^[a-z0-9=<>.'-]{1,14}$/), { maxLength: 30 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 130 }).filter((value) => value.isWellFormed()) },
);
const number = fc.oneof(
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  fc.double(),
  fc.double({ min: 1e-6, max: 1e18 }),
  fc.constantFrom(-0, 1e16, 1e15, 0.0001, 0.00001, 1e22, 123456789012345680, 5e-324),
);
const { root } = fc.letrec<{ root: PyMap | PyList; value: PyValue; list: PyList; map: PyMap }>((tie) => ({
  root: fc.oneof(tie('map'), tie('map'), tie('list')),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 5 }),
  map: fc
    .uniqueArray(fc.tuple(text, tie('value')), { maxLength: 5, selector: ([key]) => key })
    .map((all) => new Map(all)),
}));

function encode(value: PyValue): unknown {
  if (value === null) return ['null'];
  if (typeof value === 'string') return ['str', value];
  if (typeof value === 'boolean') return ['bool', value];
  if (typeof value === 'bigint') return ['int', String(value)];
  if (typeof value === 'number') return ['float', Object.is(value, -0) ? '-0.0' : String(value)];
  if (value instanceof Map) return ['map', [...value].map(([key, item]) => [key, encode(item)])];
  return ['list', (value as PyList).map(encode)];
}

const scalar = fc.oneof(
  fc.stringMatching(/^[-+]?[0-9_]{1,6}(?:[:.][0-9_]{0,3}){0,3}(?:[eE][-+]?[0-9]{1,3})?$/),
  fc.stringMatching(/^[-+]?0[box]?[0-9a-fA-F_]{0,5}$/),
  fc.stringMatching(/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{0,2})?Z?)?$/),
  fc.stringMatching(/^[-+]?\.(?:inf|Inf|INF|nan|NaN|[0-9_]{0,3})$/),
  fc.constantFrom(
    ...WORDS,
    'Yes',
    'yEs',
    'NULL',
    'nUll',
    'Off',
    '!',
    '&',
    '*',
    '00',
    '-0',
    '1__0',
    '08',
    '1:60',
    '1:59',
    '-1:30.5',
  ),
);

/** `[type, Python's str]`. */
function describeValue(value: PyValue | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return ['null'];
  if (typeof value === 'boolean') return ['bool', value ? 'True' : 'False'];
  if (typeof value === 'string') return ['str', value];
  if (typeof value === 'bigint') return ['int', formatPyNumber(value)];
  return ['float', formatPyNumber(value as number)];
}

describe.skipIf(oracles === undefined)('PyYAML', () => {
  it('dumps what dumpPyYaml dumps', () => {
    const values = fc.sample(root, { numRuns: oracleCases, seed: 31 });
    const answers = askPython<string>(
      'pyyaml_dump',
      values.map((value) => ({ dump: encode(value) })),
    );
    for (const [index, value] of values.entries()) expect(dumpPyYaml(value)).toBe(answers[index]);
  });

  it('reads plain scalars as pyScalar does', () => {
    const texts = fc.sample(scalar, { numRuns: oracleCases, seed: 32 });
    const answers = askPython<readonly string[] | null>(
      'pyyaml_dump',
      texts.map((value) => ({ scalar: value })),
    );
    let read = 0;
    for (const [index, value] of texts.entries()) {
      const ours = describeValue(pyScalar(value));
      const theirs = answers[index];
      read += ours === undefined ? 0 : 1;
      // Dates, and what PyYAML fails on, have no value here.
      if (ours === undefined) expect([value, theirs?.[0] ?? 'other']).toEqual([value, 'other']);
      else expect([value, ours]).toEqual([value, theirs]);
    }
    expect(read).toBeGreaterThan(texts.length * 0.7);
  });
});
