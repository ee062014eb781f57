import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageDefinition, PipEntry } from '../../../src/core/model/definition.ts';
import { type Canonical, canonical } from '../../../src/core/names/canonical.ts';
import { definitionHash } from '../../../src/core/names/definition-hash.ts';
import { formatPlatform, parsePlatform } from '../../../src/core/names/platform.ts';
import { formatReference, parseReference } from '../../../src/core/names/reference.ts';
import { formatMatchSpec, parseMatchSpec } from '../../../src/core/specifiers/match-spec.ts';
import { formatRequirement, parseRequirement } from '../../../src/core/specifiers/requirement.ts';
import { hashOf } from '../../fakes/memory-tree.ts';
import { propertyRuns } from '../../test-size.ts';

const space = fc.constantFrom('', ' ', '  ', '\t');
const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/);
const version = fc.stringMatching(/^[0-9]{1,2}(\.[0-9a-z]{1,2}){0,2}(\.\*)?$/);
const operator = fc.constantFrom('==', '!=', '>=', '<=', '>', '<', '~=');
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const several = (part: fc.Arbitrary<string>, by: fc.Arbitrary<string>) =>
  fc.tuple(fc.array(part, { minLength: 1, maxLength: 3 }), by).map(([parts, separator]) => parts.join(separator));

const constraint = fc.oneof(
  fc.constant(''),
  joined(fc.constantFrom('=', '==', ' ', ' = ', ' == '), version),
  joined(fc.constantFrom('=', '=='), version, fc.constant('='), word),
  joined(fc.constant(' '), version, fc.constant(' '), word),
  joined(space, several(joined(operator, space, version), fc.constantFrom(',', ' , ', '|'))),
);
const matchSpec = joined(fc.constantFrom('', 'conda-forge::', 'a/label/b::'), word, constraint);
const marker = several(
  joined(
    fc.constantFrom('python_version', 'sys_platform', 'extra'),
    space,
    operator,
    space,
    fc.constantFrom('"3.9"', "'linux'", '"a b"'),
  ),
  fc.constantFrom(' and ', ' or '),
);
const requirement = fc.oneof(
  joined(
    word,
    fc.constantFrom('', '[x]', ' [A_b, c]'),
    fc.oneof(fc.constant(''), several(joined(space, operator, space, version), fc.constantFrom(',', ' , '))),
    fc.oneof(
      fc.constant(''),
      marker.map((text) => ` ; ${text}`),
    ),
  ),
  joined(word, fc.constant(' @ https://h/'), word),
);
const reference = joined(
  fc.constantFrom('', 'ghcr.io/', 'localhost:5000/', 'docker.io/', 'index.docker.io/library/'),
  fc.stringMatching(/^[a-z0-9]{1,6}(\/[a-z0-9]{1,6}){0,2}$/),
  fc.oneof(
    fc.constant(''),
    word.map((tag) => `:${tag}`),
  ),
  fc.constantFrom('', `@sha256:${'0'.repeat(64)}`),
);
const platform = joined(
  fc.constantFrom('linux/', 'Linux/'),
  fc.constantFrom('amd64', 'x86_64', 'arm64', 'aarch64', 'arm', 's390x'),
  fc.constantFrom('', '/v1', '/v7', '/v8'),
);
const anything = fc.string({ unit: fc.constantFrom(...'ab1.*=<>!~,|:;[]@/ "\'()_-\\\t\0é'.split('')), maxLength: 20 });

type Pair = readonly [string, fc.Arbitrary<string>, (text: string) => string | undefined];

const pairs: readonly Pair[] = [
  [
    'match specs',
    matchSpec,
    (text) => {
      const reading = parseMatchSpec(text);
      return reading.ok ? formatMatchSpec(reading.spec) : undefined;
    },
  ],
  [
    'requirements',
    requirement,
    (text) => {
      const reading = parseRequirement(text);
      return reading.ok ? formatRequirement(reading.requirement) : undefined;
    },
  ],
  [
    'references',
    reference,
    (text) => {
      const parsed = parseReference(text);
      return parsed && formatReference(parsed);
    },
  ],
  [
    'platforms',
    platform,
    (text) => {
      const parsed = parsePlatform(text);
      return parsed && formatPlatform(parsed);
    },
  ],
];

describe('parsing what was formatted gives the same', () => {
  it.each(pairs)('for %s', (_what, texts, normalize) => {
    let understood = 0;
    const runs = propertyRuns();
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalize(text);
        if (once === undefined) return;
        understood += 1;
        expect(normalize(once)).toBe(once);
      }),
      runs,
    );
    expect(understood).toBeGreaterThan(runs.numRuns / 4);
  });

  it.each(pairs)('for %s out of any text, without an exception', (_what, _texts, normalize) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'binary' })), (text) => {
        const once = normalize(text);
        if (once !== undefined) expect(normalize(once)).toBe(once);
      }),
      propertyRuns(),
    );
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 4 });
const pip: fc.Arbitrary<PipEntry> = fc.letrec<{ entry: PipEntry }>((tie) => ({
  entry: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom('-r' as const, '-c' as const), fc.array(tie('entry'), { maxLength: 2 })),
  ),
})).entry;
const definition: fc.Arbitrary<ImageDefinition> = fc.record({
  bases: fc.array(fc.record({ parent: text, platform: text, reference: text }), { maxLength: 2 }),
  context: fc.array(fc.record({ digest: text, executable: fc.boolean(), path: text, target: text }), { maxLength: 2 }),
  platforms: fc.array(text, { maxLength: 2 }),
  python: fc.record({
    channels: fc.array(text, { maxLength: 2 }),
    conda: fc.array(text, { maxLength: 2 }),
    pip: fc.array(pip, { maxLength: 2 }),
  }),
  spark: fc.record({
    packages: fc.array(text, { maxLength: 1 }),
    precache: fc.boolean(),
    repositories: fc.array(text, { maxLength: 1 }),
  }),
  steps: fc.record({
    arguments: fc.array(fc.tuple(text, text), { maxLength: 2 }),
    contexts: fc.constant([]),
    escape: text,
    secrets: fc.array(text, { maxLength: 2 }),
    stages: fc.array(
      fc.record({
        from: text,
        instructions: fc.array(
          fc.record({
            flags: fc.array(text, { maxLength: 1 }),
            heredocs: fc.array(fc.tuple(text, text), { maxLength: 1 }),
            keyword: text,
            words: fc.array(text, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
    syntax: text,
  }),
});
const canonicalOf = (value: ImageDefinition) => canonical(value as unknown as Canonical);

describe('the definition hash', () => {
  it('is of a text from which the definition can be read back', () => {
    fc.assert(
      fc.property(definition, (value) => {
        expect(JSON.parse(canonicalOf(value))).toEqual(structuredClone(value));
      }),
      propertyRuns(),
    );
  });

  it('is equal for definitions that are equal, and for no others', () => {
    fc.assert(
      fc.property(definition, definition, (a, b) => {
        const equal = JSON.stringify(a) === JSON.stringify(b);
        expect(definitionHash(a) === definitionHash(b)).toBe(equal);
        expect(definitionHash(structuredClone(a))).toBe(definitionHash(a));
      }),
      propertyRuns(),
    );
  });
});

describe('formatting of YAML', () => {
  const packages = fc.uniqueArray(
    fc.constantFrom('python=3.11', 'numpy>=1', 'scipy 1.2.3', 'r-base', 'conda-forge::pip'),
    { minLength: 1 },
  );
  const style = fc.record({
    flow: fc.boolean(),
    quote: fc.constantFrom('', '"', "'"),
    comment: fc.boolean(),
    indent: fc.integer({ min: 0, max: 4 }),
    end: fc.constantFrom('\n', '\r\n'),
    start: fc.boolean(),
  });

  it('never changes a hash', async () => {
    await fc.assert(
      fc.asyncProperty(packages, style, async (specs, { flow, quote, comment, indent, end, start }) => {
        const quoted = specs.map((spec) => `${quote}${spec}${quote}`);
        const list = flow
          ? ` [${quoted.join(' , ')}]`
          : `${comment ? ' # list' : ''}\n${quoted.map((item) => `${' '.repeat(indent)}- ${item}${comment ? '  # why' : ''}`).join('\n')}`;
        const styled = `${start ? '---\n' : ''}${comment ? '# head\n\n' : ''}dependencies:${list}\n`.replaceAll(
          '\n',
          end,
        );
        const plain = `dependencies:\n${specs.map((spec) => `- ${spec}\n`).join('')}`;
        expect(await hashOf({ files: { 'conda.yml': styled } }, 'conda.yml')).toBe(
          await hashOf({ files: { 'conda.yml': plain } }, 'conda.yml'),
        );
      }),
      propertyRuns(),
    );
  });
});
