import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import type { ReportRow } from '../../../src/core/report/row.ts';
import { change, finding, HASH, OLD, report, row } from './values.ts';

const linkTo = (path: string, line: number | undefined) => `https://x/${path}${line === undefined ? '' : `#L${line}`}`;
const markdown = (rows: readonly ReportRow[]) =>
  renderMarkdown(report({ rows }), { limit: 60_000, title: 'Environments', linkTo });
const changedRow = (part: Partial<ReportRow> = {}) => row({ oldHash: OLD, detail: 'the definition changed', ...part });
const held = (what: string, from: string | undefined, to: string) => ({
  what,
  platforms: [],
  from,
  to,
  step: undefined,
});

describe('differences', () => {
  it('fold what is not asked for by name below what is', () => {
    const text = markdown([
      changedRow({
        id: 'api/requirements.txt',
        label: 'api',
        owners: ['@acme/api'],
        status: 'built',
        seconds: 84,
        bytes: 98_400_000,
        bytesBefore: 95_100_000,
        changes: [change('pip click')],
        packages: [held('pip click', '8.1.8', '8.5.1'), held('pip anyio', undefined, '4.9.0')],
        direct: ['pip click'],
      }),
    ]);
    expect(text).toContain(
      '| [`api`](https://x/api/requirements.txt) | built (84 s, 98 MB, +3 MB) | the definition changed |',
    );
    expect(text).toContain('\n\nOwners: `@acme/api` (1)\n\n');
    expect(text.slice(text.indexOf('<details open>'))).toBe(
      [
        '<details open><summary><code>api</code>: 2 changes</summary>',
        '',
        '[`api/requirements.txt`](https://x/api/requirements.txt), hash `fedcba987654` → `0123456789ab`, owned by `@acme/api`',
        '',
        '| pip package | asked for | installed |',
        '| --- | --- | --- |',
        '| `click` | `==1` → `==2` | `8.1.8` → `8.5.1` |',
        '',
        '<details><summary>Not asked for by name: 1 added</summary>',
        '',
        '| pip package | before | after |  |',
        '| --- | --- | --- | --- |',
        '| `anyio` |  | `4.9.0` | added |',
        '',
        '</details>',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('are told once of environments that differ equally', () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      changedRow({ id: `m${at}/requirements.txt`, changes: [change('pip pandas')], direct: ['pip pandas'] }),
    );
    const text = markdown([...rows, changedRow({ id: 'other.txt', changes: [change('pip six')] })]);
    expect(text.match(/<details open>/g)).toHaveLength(2);
    expect(text).toContain('<code>m2&#47;requirements&#46;txt</code> and 37 more: 1 change</summary>');
    for (const { id } of rows) expect(text).toContain(`[\`${id}\`](https://x/${id})`);
    // The table of so many is folded, for it says what all of them say.
    expect(text).toContain('<details><summary>41 to build</summary>');
  });

  it('are unfolded as long as they fit a screen', () => {
    const lines = (many: number, from: number) =>
      Array.from({ length: many }, (_, at) => change(`pip package-${from}-${at}`));
    const rows = [30, 2, 30, 30].map((many, at) => changedRow({ id: `${at}.txt`, changes: lines(many, at) }));
    const open = [...markdown(rows).matchAll(/<details( open)?><summary><code>(\d)/g)].map(([, is, at]) => [
      at,
      is !== undefined,
    ]);
    expect(open).toEqual([
      ['0', true],
      ['1', true],
      ['2', false],
      ['3', false],
    ]);
  });

  it('show what is not pinned and was, and fold the rest', () => {
    const pin = (message: string, standing?: true) =>
      finding({
        severity: 'warning',
        code: 'pip-unpinned',
        message,
        path: 'a.txt',
        line: 3,
        ...(standing && { standing }),
      });
    const text = markdown([changedRow({ id: 'a.txt', pins: [pin('new'), pin('old', true)] })]);
    expect(text).toContain(', 1 pinning warning</summary>');
    expect(text).toContain('- warning [`a.txt:3`](https://x/a.txt#L3) `new` (');
    expect(text).toMatch(/<details><summary>1 pinning warning that was there before<\/summary>\n\n- warning \S+ `old`/);
    // What nobody changed is not told for what was there before.
    expect(markdown([row({ oldHash: HASH, pins: [pin('old', true)] })])).not.toContain('pinning warning');
  });
});

describe('findings', () => {
  it('that were there before are folded behind those that are new', () => {
    const text = renderMarkdown(
      report({
        rows: [row()],
        diagnostics: [finding({ message: 'new' }), finding({ message: 'old', standing: true })],
      }),
      { limit: 60_000, title: 'Environments' },
    );
    expect(text).toContain('### Errors and warnings\n\n- error `a.yml` `new` (`yaml`)\n');
    expect(text).toContain(
      '<details><summary>Errors and warnings that were there before: 1</summary>\n\n- error `a.yml` `old`',
    );
  });
});
