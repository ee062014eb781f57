import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComplaint } from '../../../src/core/build/installer-complaint.ts';
import { blamedLines, failurePlaces } from '../../../src/core/report/failure-places.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';
import { sized } from '../../test-size.ts';

const FILES = {
  'train/conda.yml': 'dependencies:\n  - python=3.11\n  - numpyy=1.26\n  - pip:\n    - -r pins/base.txt\n',
  'train/pins/base.txt': '# pins\n  six==99 \\\n    --hash=sha256:11\nidna==1\n',
};
const CONFIG = 'environments: [{ path: train/conda.yml, base: "debian:12" }]\n';
const environment = await environmentOf({ files: FILES, config: CONFIG }, 'train/conda.yml');
const DOCKER = { 'd/Dockerfile': 'FROM a\nRUN <<EOF\nfalse --token=secret\nEOF\nRUN a\n' };
const docker = await environmentOf(
  { files: DOCKER, config: 'environments: [{ path: d/Dockerfile }]\n' },
  'd/Dockerfile',
);
const place = (path: string, line: number, column = 1) => ({ path, at: { line, column } });
const lines = (trace: Parameters<typeof failurePlaces>[0]) =>
  failurePlaces(trace, [environment, docker]).map(blamedLines);

describe('the places of a failure', () => {
  it('are the lines in which the packages are asked for, also of included files', () => {
    const complaint = ['no matching distribution for six==99', 'nothing provides requested numpyy 1.26'];
    expect(lines({ place: undefined, complaint })).toEqual([
      ['at train/pins/base.txt:2:3', '  2 |   six==99 \\', '  3 |     --hash=sha256:11'],
      ['at train/conda.yml:3:5', '  3 |   - numpyy=1.26'],
    ]);
  });

  it('are the instruction that failed, as the user wrote it and without credentials', () => {
    expect(lines({ place: place('d/Dockerfile', 2), complaint: [] })).toEqual([
      ['at d/Dockerfile:2:1', '  2 | RUN <<EOF', '  3 | false --token=***', '  4 | EOF'],
    ]);
  });

  it.each([
    ['another file', place('/etc/passwd', 1)],
    ['a way out', place('../d/Dockerfile', 1)],
    ['a line behind its end', place('d/Dockerfile', 99)],
    ['line 0', place('d/Dockerfile', 0)],
    ['a column behind the end of its line', place('d/Dockerfile', 1, 99)],
  ])('are not %s', (_what, somewhere) => {
    expect(lines({ place: somewhere, complaint: [] })).toEqual([]);
  });

  it('are in files of the user whatever the output says', () => {
    const words = fc.constantFrom('six', 'numpyy', '==', ' ', '/etc/passwd:1', '../x', 'python', ':', '\n', '    ');
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join('')),
    );
    const opening = fc.constantFrom('The conflict is caused by:', 'ERROR: No matching distribution found for ', '');
    const somewhere = fc.record({
      path: fc.oneof(text, fc.constantFrom(...Object.keys(FILES))),
      at: fc.record({ line: fc.integer(), column: fc.integer() }),
    });
    fc.assert(
      fc.property(opening, fc.array(text), fc.option(somewhere, { nil: undefined }), (first, rest, hostile) => {
        const complaint = findComplaint([`${first}${rest[0] ?? ''}`, ...rest])?.lines ?? [];
        for (const { path, at } of failurePlaces({ place: hostile, complaint }, [environment])) {
          expect(Object.keys(FILES)).toContain(path);
          const written =
            Object.entries(FILES)
              .find(([name]) => name === path)?.[1]
              .split('\n')[at.line - 1] ?? '';
          expect(at.column).toBeGreaterThan(0);
          expect(at.column).toBeLessThanOrEqual(written.length + 1);
        }
      }),
      { numRuns: sized({ small: 100, ci: 2000, nightly: 100_000, mutation: 20 }) },
    );
  });
});
