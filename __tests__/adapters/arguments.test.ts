import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArguments } from '../../src/adapters/buildkit/buildx.ts';
import type { Compression } from '../../src/core/model/compression.ts';
import { propertyRuns } from '../test-size.ts';
import { buildxOptions } from './buildkit/buildx-options.ts';

const OPTIONS = buildxOptions();

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '--',
        '-',
        '--push',
        '--output=type=local',
        '=',
        ',',
        ' ',
        '\n',
        '$(id)',
        '`',
        "'",
        '"',
        ';',
        'a',
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('')),
);
const pairs = fc.array(fc.tuple(hostile, hostile), { maxLength: 3 });
const request = fc.record({
  contextDirectory: hostile,
  dockerfile: hostile,
  platform: hostile,
  target: hostile,
  arguments: pairs,
  labels: pairs,
  annotations: pairs,
  fresh: fc.boolean(),
  compression: fc.constantFrom<Compression>('gzip', 'zstd'),
  onLine: fc.constant(() => undefined),
});

const OURS =
  /^--(?:progress|file|platform|output|metadata-file|provenance|sbom|target|build-arg|label|annotation)=|^--no-cache$/;

describe('the command line of a build', () => {
  it('holds no word that a definition chose for itself', () => {
    fc.assert(
      fc.property(request, (one) => {
        const [buildx, build, ...rest] = buildArguments(OPTIONS, one, 'type=image', 'metadata.json');
        expect([buildx, build]).toEqual(['buildx', 'build']);
        // What is behind `--` is one word, and no flag.
        expect(rest.slice(-2)).toEqual(['--', one.contextDirectory]);
        for (const word of rest.slice(0, -2)) expect(word).toMatch(OURS);
        const count =
          one.arguments.length +
          one.labels.length +
          one.annotations.length +
          Number(one.target !== '') +
          Number(one.fresh);
        expect(rest).toHaveLength(9 + count);
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
  });
});
