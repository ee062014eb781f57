import { describe, expect, it } from 'vitest';
import { renderDiagnostic, renderPlanText } from '../../../src/core/report/text.ts';
import { change, finding, OLD, origin, report, row } from './values.ts';

describe('renderPlanText', () => {
  it('aligns columns and puts what changed below', () => {
    const rows = [
      row({ id: 'f', status: 'failed', detail: 'exit 1', tail: ['\u001b[31mboom', '::add-mask::x'] }),
      row({ id: 'long/Dockerfile', oldHash: OLD, changes: [change('numpy')], pins: [finding()] }),
      row({ id: 'r', status: 'reuse', detail: 'verified in the registry', image: 'ghcr.io/a@sha256:1' }),
    ];
    const counts = { ...report().counts, failed: 2, reused: 1, candidates: 1 };
    const text = renderPlanText(
      report({
        rows,
        counts,
        failed: [{ id: 'p.yml', stage: 'parse', cause: 'wrong' }],
        candidates: [origin('k y.yml')],
      }),
    );
    expect(text).toBe(
      [
        'ACTION  ENVIRONMENT      HASH                          WHY',
        'failed  p.yml                                          wrong',
        'failed  f                0123456789ab                  exit 1',
        'build   long/Dockerfile  fedcba987654 -> 0123456789ab  first build',
        '  python: numpy ==1 -> ==2',
        '  1 pinning warning',
        'reuse   r                0123456789ab                  verified in the registry',
        '  ghcr.io/a@sha256:1',
        '',
        'last lines of f:',
        '  | \\u{1b}[31mboom',
        '  | \\u{3a}:add-mask::x',
        '',
        'A candidate that nothing selects: terrarium init --print shows entries',
        '',
        '1 to build, 1 reused, 2 failed; 1 candidate',
        '',
      ].join('\n'),
    );
    expect(renderPlanText(report({ counts: { ...counts, build: 0, reused: 0, failed: 0 } }))).toBe(
      'no environment selected; 1 candidate\n',
    );
  });

  it('shows a screen of entries where nothing is selected', () => {
    const proposed = Array.from({ length: 17 }, (_, index) => `- path: a${index}/conda.yml\n  base: debian:12-slim`);
    const lines = renderPlanText(report({ proposed })).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Nothing is selected. To build what was found, add to terrarium.yml:',
      'environments:',
      '  - path: a0/conda.yml',
      '    base: debian:12-slim',
    ]);
    expect(lines).toContain('and 2 more: terrarium init writes all of them');
    expect(lines.filter((line) => line.includes('path:'))).toHaveLength(15);
  });
});

describe('renderDiagnostic', () => {
  it.each([
    [finding({ line: 3, column: 5 }), 'error a.yml:3:5: wrong [yaml]'],
    [finding({ line: 3 }), 'error a.yml:3: wrong [yaml]'],
    [finding({ severity: 'note', hint: 'do this' }), 'note a.yml: wrong [yaml]\n  hint: do this'],
    [
      finding({ message: 'a\n::error::b ##[x]', hint: 'c\rd' }),
      'error a.yml: a\\u{a}\\u{3a}:error::b ##\\u{5b}x] [yaml]\n  hint: c\\u{d}d',
    ],
  ])('%j has severity, place and message on one line, and its hint below', (diagnostic, expected) => {
    expect(renderDiagnostic(diagnostic)).toBe(expected);
  });
});
