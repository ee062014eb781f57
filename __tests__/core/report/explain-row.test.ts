import { describe, expect, it } from 'vitest';
import { explainRow } from '../../../src/core/report/explain-row.ts';
import { renderWhy } from '../../../src/core/report/text.ts';
import { change, finding, HASH, OLD, report, row } from './values.ts';

describe('why', () => {
  it('is told with everything that is known', () => {
    const lines = explainRow(
      row({
        detail: 'the definition changed',
        reason: 'definition-changed',
        oldHash: OLD,
        renamedFrom: 'old/Dockerfile',
        orderOnly: true,
        changes: [change('numpy')],
        steps: ['@@ steps @@', '-RUN a', '+RUN b'],
        unbuilt: ['variable A changed'],
        seconds: 400,
        bytes: 1.4e9,
        pins: [finding()],
      }),
    );
    expect(lines).toEqual([
      'build: the definition changed',
      'Its definition has another hash than the one before, so that no image of it is there yet.',
      'last build: 7 min, 1.4 GB',
      'renamed from: old/Dockerfile',
      `hash: ${OLD} -> ${HASH}`,
      'order only: the same packages and channels in another order, which is a part of the hash',
      'changed: python: numpy ==1 -> ==2',
      '  @@ steps @@',
      '  -RUN a',
      '  +RUN b',
      'no rebuild for: variable A changed',
      'not pinned: 1, terrarium pin shows them',
    ]);
  });

  it.each([
    ['new', 'No image of it is known'],
    ['base-moved', 'its base has another digest by now'],
    ['parent-changed', 'the environment that it depends on has another image'],
    ['recipe-changed', 'the step that this version generates'],
    ['image-missing', 'Nothing changed'],
    ['image-invalid', 'not the image of this definition'],
    ['forced', 'by force'],
    ['refreshed', 'solved again'],
  ])('%s has its own words', (reason, words) => {
    expect(explainRow(row({ reason }))[1]).toContain(words);
  });

  it.each([
    ['reuse', 'An image with its key is there'],
    ['use', 'the base is its image'],
    ['unknown', 'looks again before it builds'],
    ['unverified', 'could not be looked up'],
    ['blocked', 'it was not tried'],
  ] as const)('%s has its own words', (status, words) => {
    expect(explainRow(row({ status, reason: undefined }))[1]).toContain(words);
  });

  it('is safe for a terminal', () => {
    const text = renderWhy(report({ rows: [row({ id: 'a\u001b[31m', detail: '::error::x', complaint: ['\u202e'] })] }));
    expect(text).toBe(
      'a\\u{1b}[31m\n  build: \\u{3a}:error::x\n  No image of it is known, and what this is compared with does not have it.\n  the installer says: \\u{202e}\n\n',
    );
  });
});
