import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange } from '../../../src/core/diff/diff.ts';
import { diffKnownDefinitions } from '../../../src/core/diff/known-definitions.ts';
import { differsOnlyInParents } from '../../../src/core/diff/parents.ts';
import { unifiedSteps } from '../../../src/core/diff/unified-steps.ts';
import type { ImageDefinition, PipEntry } from '../../../src/core/model/definition.ts';
import { parseJson } from '../../../src/core/model/json.ts';
import { type Canonical, canonical } from '../../../src/core/names/canonical.ts';
import { addressesOf, definitionHash, unorderedHash } from '../../../src/core/names/definition-hash.ts';
import { parseDefinition } from '../../../src/core/oci/stored-definition.ts';
import { describeDefinition } from '../../../src/core/report/describe-definition.ts';
import { propertyRuns } from '../../test-size.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme-composite', maxLength: 20 }),
  fc.constantFrom(
    '',
    '\0',
    '__proto__',
    'constructor',
    'base:0',
    'stage:99',
    'base:-1',
    'RUN',
    'FROM',
    'a==1',
    'a @ b',
  ),
  fc.constantFrom('numpy 1.26', 'conda-forge::x[version=">=1"]', 'https://x/a-1-0.conda#aa', 'linux/amd64', '\u202e'),
);
const texts = fc.array(text, { maxLength: 3 });
const pairs = fc.array(fc.tuple(text, text), { maxLength: 2 });
const { pip } = fc.letrec<{ readonly pip: PipEntry }>((tie) => ({
  pip: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom('-e', 'path'), text, text),
    fc.tuple(fc.constantFrom('-r', '-c'), fc.array(tie('pip'), { maxLength: 2 })),
  ),
}));
const list = <T>(element: fc.Arbitrary<T>) => fc.array(element, { maxLength: 2 });
const definition: fc.Arbitrary<ImageDefinition> = fc.record({
  bases: list(fc.record({ parent: text, platform: text, reference: text })),
  context: list(fc.record({ digest: text, executable: fc.boolean(), path: text, target: text })),
  platforms: texts,
  python: fc.record(
    {
      channels: texts,
      conda: texts,
      locked: list(fc.record({ conda: texts, pip: texts, subdir: text })),
      pip: list(pip),
      secrets: texts,
    },
    { requiredKeys: ['channels', 'conda', 'pip'] },
  ),
  spark: fc.record({ packages: texts, precache: fc.boolean(), repositories: texts }),
  steps: fc.record({
    arguments: pairs,
    contexts: pairs,
    escape: text,
    secrets: texts,
    stages: list(
      fc.record({
        from: text,
        instructions: list(fc.record({ keyword: text, flags: texts, words: texts, heredocs: pairs })),
      }),
    ),
    syntax: text,
  }),
});

describe('definitions that somebody wrote into a registry', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(definition, (written) => {
        const stored = parseJson(canonical(written as unknown as Canonical));
        expect(canonical(parseDefinition(stored, definitionHash(written)) as unknown as Canonical)).toBe(
          canonical(written as unknown as Canonical),
        );
        expect(parseDefinition(stored, 'other')).toBeUndefined();
      }),
      propertyRuns(),
    );
  });

  it('are explained and compared, whatever their texts are', () => {
    fc.assert(
      fc.property(definition, definition, (before, after) => {
        const changes = diffKnownDefinitions({ definition: before }, { definition: after }) ?? [];
        const lines = [...changes.map(formatChange), ...describeDefinition(before), ...unifiedSteps(before, after)];
        expect(lines.every((line) => typeof line === 'string')).toBe(true);
        expect(Object.keys(addressesOf(before).sections)).toHaveLength(6);
        expect(unorderedHash(before) === unorderedHash(after) || changes.length > 0).toBe(true);
        expect(differsOnlyInParents(before, before)).toBe(false);
      }),
      propertyRuns(),
    );
  });

  it.each([
    ['no object', 7],
    ['a list', []],
    ['a member of another kind', { spark: { packages: [], precache: 'yes', repositories: [] } }],
    ['a pair of three', { steps: { arguments: [['a', 'b', 'c']] } }],
    ['a pair of one', { steps: { contexts: [['a']] } }],
    ['a number', { platforms: [Number.POSITIVE_INFINITY] }],
    ['null', { python: null }],
  ])('are none with %s', (_, change) => {
    const value = typeof change === 'object' && !Array.isArray(change) ? { ...EMPTY, ...change } : change;
    expect(parseDefinition(value, definitionHash(EMPTY))).toBeUndefined();
    expect(parseDefinition(EMPTY, definitionHash(EMPTY))).toEqual(EMPTY);
  });
});

const EMPTY: ImageDefinition = {
  bases: [],
  context: [],
  platforms: [],
  python: { channels: [], conda: [], pip: [] },
  spark: { packages: [], precache: false, repositories: [] },
  steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
};
