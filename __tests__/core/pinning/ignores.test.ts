import { describe, expect, it } from 'vitest';
import { formatBaseline, parseBaseline } from '../../../src/core/config/baseline.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { ignoredAt } from '../../../src/core/pinning/ignores.ts';
import { indexLines } from '../../../src/core/text/line-index.ts';
import { defineAll, environmentOf } from '../../fakes/memory-tree.ts';

const BASE = `debian:12@sha256:${'a'.repeat(64)}`;

describe('a comment', () => {
  it.each<[string, string, ReturnType<typeof ignoredAt>]>([
    ['on the line', 'numpy  # terrarium: ignore[pip-unpinned] tested daily', 'ignored'],
    ['above', '# terrarium: ignore[pip-unpinned] tested daily\nnumpy', 'ignored'],
    ['with other rules', '#terrarium:ignore[apt-unpinned, pip-unpinned] why\nnumpy', 'ignored'],
    ['above other comments', '# terrarium: ignore[pip-unpinned] why\n# more\n  # words\nnumpy', 'ignored'],
    ['above a line that continues', '# terrarium: ignore[pip-unpinned] why\nRUN a \\\n  # b\n  numpy', 'ignored'],
    ['with Windows line ends', '# terrarium: ignore[pip-unpinned] why\r\nnumpy\r\n', 'ignored'],
    ['without a reason', 'numpy # terrarium: ignore[pip-unpinned]', 'no-reason'],
    ['with blanks for a reason', '# terrarium: ignore[pip-unpinned]   \nnumpy', 'no-reason'],
    ['of another rule', 'numpy # terrarium: ignore[apt-unpinned] why', undefined],
    ['of a part of the name', 'numpy # terrarium: ignore[unpinned] why', undefined],
    ['behind another line', '# terrarium: ignore[pip-unpinned] why\nother\nnumpy', undefined],
    ['of all rules', 'numpy # terrarium: ignore why', undefined],
  ])('%s', (_what, text, expected) => {
    expect(ignoredAt(indexLines(text), text.indexOf('numpy'), 'pip-unpinned')).toBe(expected);
  });

  it('takes a finding away, and asks for its reason', async () => {
    const files = {
      'requirements.txt': 'a # terrarium: ignore[pip-unpinned] why\nb # terrarium: ignore[pip-unpinned]\n',
    };
    const config = `environments: [{path: requirements.txt, base: "${BASE}"}]`;
    const found = createPinChecker().check(await environmentOf({ files, config }, 'requirements.txt'));
    expect(found.map(({ line, hint }) => [line, hint])).toEqual([
      [2, 'write the reason behind "terrarium: ignore[pip-unpinned]"'],
    ]);
  });
});

describe('a baseline', () => {
  const files = { 'requirements.txt': 'a\nb>=1\n' };
  const config = `baseline: accepted.json\nenvironments: [{path: requirements.txt, base: "${BASE}"}]`;
  const findings = (...pins: readonly (readonly [string, string])[]) =>
    formatBaseline(pins.map(([code, subject]) => ({ path: 'requirements.txt', code, subject })));

  it.each<[string, readonly string[]]>([
    [findings(), ['pip-unpinned', 'pip-range']],
    [findings(['pip-unpinned', 'a']), ['pip-range']],
    [findings(['pip-range', 'a']), ['pip-unpinned', 'pip-range']],
    [findings(['pip-unpinned', 'a'], ['pip-range', 'b']), []],
  ])('%j', async (text, expected) => {
    const environment = await environmentOf({ files: { ...files, 'accepted.json': text }, config }, 'requirements.txt');
    expect(
      createPinChecker()
        .check(environment)
        .map(({ code }) => code),
    ).toEqual(expected);
  });

  it('holds whatever line a finding moves to', async () => {
    const moved = { 'requirements.txt': `b>=1\n\n# why\na\n`, 'accepted.json': findings(['pip-unpinned', 'a']) };
    const environment = await environmentOf({ files: moved, config }, 'requirements.txt');
    expect(
      createPinChecker()
        .check(environment)
        .map(({ code }) => code),
    ).toEqual(['pip-range']);
  });

  it.each<[string, string | undefined, string]>([
    ['is missing', undefined, 'the file cannot be read'],
    ['is no JSON', '{', 'expected {"formatVersion": 1, "findings": [...]}'],
    [
      'is of another version',
      '{"formatVersion": 2, "findings": []}',
      'expected {"formatVersion": 1, "findings": [...]}',
    ],
    [
      'has a finding without a subject',
      '{"formatVersion": 1, "findings": [{"path": "a", "code": "b"}]}',
      'expected path, code and subject in findings[0]',
    ],
  ])('that %s is a warning, and accepts nothing', async (_what, text, message) => {
    const all = text === undefined ? files : { ...files, 'accepted.json': text };
    const { diagnostics } = await defineAll({ files: all, config });
    expect(diagnostics.map((one) => [one.severity, one.code, one.message, one.path])).toEqual([
      ['warning', 'baseline-invalid', message, 'accepted.json'],
    ]);
    const environment = await environmentOf({ files: all, config }, 'requirements.txt');
    expect(createPinChecker().check(environment)).toHaveLength(2);
  });

  it('is sorted, without doubles, a finding a line', () => {
    const text = findings(['b', 'x'], ['a', 'y'], ['b', 'x']);
    expect(text.split('\n').slice(3, 5)).toEqual([
      '    {"path":"requirements.txt","code":"a","subject":"y"},',
      '    {"path":"requirements.txt","code":"b","subject":"x"}',
    ]);
    expect(parseBaseline(text).ok).toBe(true);
    expect(parseBaseline(formatBaseline([])).ok).toBe(true);
  });
});
