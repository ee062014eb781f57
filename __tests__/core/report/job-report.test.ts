import { describe, expect, it } from 'vitest';
import { parseJobReports } from '../../../src/core/report/job-report.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

function reportOf(...rows: readonly object[]): string {
  return JSON.stringify({ formatVersion: 1, rows });
}

function failed(hash: string, fields: object = {}) {
  return {
    hash,
    status: 'failed',
    detail: 'the build failed',
    seconds: 7,
    tail: ['E1'],
    complaint: ['numpyy'],
    ...fields,
  };
}

describe('reports of build jobs', () => {
  it('say why a build failed, and what another installed', () => {
    const step = { direction: 'up', size: 'minor' };
    const packages = [{ what: 'pip six', platforms: [], from: '1.16', to: '1.17', step }];
    const built = { hash: B, status: 'built', detail: '', seconds: 58, bytes: 9e6, packages, tail: [], complaint: [] };
    const rows = parseJobReports([reportOf(failed(A)), reportOf(built)]);
    expect(Object.fromEntries(rows)).toEqual({
      [A]: {
        status: 'failed',
        detail: 'the build failed',
        seconds: 7,
        bytes: undefined,
        packages: [],
        tail: ['E1'],
        complaint: ['numpyy'],
      },
      [B]: { status: 'built', detail: '', seconds: 58, bytes: 9e6, packages, tail: [], complaint: [] },
    });
  });

  it.each([
    ['built', ['failed', 'built', 'blocked']],
    ['failed', ['failed', 'reused', 'blocked']],
    ['reused', ['blocked', 'reused']],
  ])('are of the job that %s it, where several speak of it', (expected, statuses) => {
    const texts = statuses.map((status) => reportOf(failed(A, { status })));
    expect(parseJobReports(texts).get(A as never)?.status).toBe(expected);
    expect(parseJobReports(texts.toReversed()).get(A as never)?.status).toBe(expected);
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['another version', JSON.stringify({ formatVersion: 2, rows: [failed(A)] })],
    ['rows that are none', JSON.stringify({ formatVersion: 1, rows: { length: 1 } })],
    ['a row that is none', reportOf([], [null] as never)],
    ['a hash that is none', reportOf(failed('__proto__'))],
    ['a status of no build', reportOf(failed(A, { status: 'use' }))],
  ])('with %s say nothing', (_, text) => {
    expect([...parseJobReports([text])]).toEqual([]);
  });

  it('are cut where they say too much, and well formed', () => {
    const tail = Array.from({ length: 1000 }, (_, index) => `${index}${'x'.repeat(9000)}`);
    const row = parseJobReports([reportOf(failed(A, { tail, detail: '\ud800', seconds: -1, packages: [7, {}] }))]).get(
      A as never,
    );
    expect(row).toMatchObject({ detail: '\ufffd', seconds: undefined, packages: [] });
    expect(row?.tail).toHaveLength(100);
    expect(row?.tail.at(-1)).toHaveLength(2000);
    expect(row?.tail.at(-1)?.startsWith('999x')).toBe(true);
  });
});
