import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entryText } from '../../../src/core/init/format-config.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { decodeString, entryOf } from '../../../src/core/text/decode.ts';
import type { DataNode } from '../../../src/core/text/node.ts';
import { readYaml } from '../../../src/core/text/yaml.ts';
import { propertyRuns } from '../../test-size.ts';
import { change, finding, HASH, OLD, origin, report, row } from './values.ts';

// The nightly size takes minutes.
vi.setConfig({ testTimeout: 600_000 });

const linkTo = (path: string, line: number | undefined) =>
  path === 'linked.txt'
    ? `https://github.com/o/r/blob/0/linked.txt${line === undefined ? '' : `#L${line}`}`
    : undefined;
const markdown = (part: Partial<Report>, limit = 60_000) =>
  renderMarkdown(report(part), { limit, title: 'Terrarium', linkTo });

/** Lines outside of code blocks, and whether every block is closed. */
function outside(text: string): { readonly lines: readonly string[]; readonly closed: boolean } {
  let fence = '';
  const lines = text.split('\n').filter((line) => {
    const run = /^`{3,}/.exec(line)?.[0] ?? '';
    if (fence === '' && run !== '') fence = run;
    else if (fence !== '' && line.startsWith(fence) && /^`+ *$/.test(line)) fence = '';
    else return fence === '';
    return false;
  });
  return { lines, closed: fence === '' };
}

/** What is left of a line when its code spans, and the links on them, are taken out; an open backtick stays. */
const withoutSpans = (line: string) =>
  line
    .replace(/`[^`]+`/g, 'CODE')
    .replaceAll(/\[CODE\]\(https:\/\/github\.com\/o\/r\/blob\/0\/linked\.txt(?:#L\d+)?\)/g, 'CODE');

// Everything that the renderer itself writes, with code spans and character references taken out. Whatever else is found there
// was smuggled in.
const OURS = [
  /^$/,
  /^## Terrarium: [0-9a-z ,;]+$/,
  /^### [A-Za-z0-9 ]+$/,
  /^Repository CODE$/,
  /^No environment is selected\. [A-Za-z ]+(?:CODE[A-Za-z ]+)?\.$/,
  /^Add to CODE those that are to be built:$/,
  /^\| environment \| action \| why \|(?: hash \|)?(?: image \|)?$/,
  /^\|(?: --- \|){3,5}$/,
  /^The last lines of its output:$/,
  /^\| CODE \| [a-z]+(?: \(\d+ s\))? \| (?:CODE|[A-Za-z]+(?:[,;]? [A-Za-z]+)*) \|(?: (?:(?:CODE → )?CODE)? \|)?(?: (?:CODE)? \|)?$/,
  /^<details(?: open)?><summary>(?:(?:, )?<code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>)*[A-Za-z0-9 :,]*<\/summary>$/,
  /^\| (?:pip )?package \| (?:before \| after(?: \| )?|asked for \| installed) \|$/,
  /^\| CODE \| (?:CODE)? \| (?:CODE)? \|(?: (?:[a-z ]+)? \|)?$/,
  /^\| CODE \|(?: (?:(?:added |removed )?CODE|CODE → CODE)?(?: \([a-z ]+\))? \|){2}$/,
  /^and \d+ more$/,
  /^Owners: CODE \(\d+\)(?:, CODE \(\d+\))*(?: and \d+ more)?$/,
  /^(?:Owned by )?CODE(?:, CODE)*(?: and \d+ more)?(?:, hash (?:CODE → )?CODE)?(?:, owned by CODE(?:, CODE)*)?$/,
  /^<\/details>$/,
  /^- (?:error|warning|note) CODE CODE \((?:CODE|\[([a-z-]+)\]\(https:\/\/github\.com\/terrarium-env\/terrarium\/blob\/main\/docs\/pinning\.md#\1\))\)(?:, hint: CODE)?$/,
  /^The same packages and channels in another order\. Their order is part of the hash: it costs a rebuild\.$/,
  /^The installer says:$/,
  /^At CODE:$/,
  /^Image CODE$/,
  /^(?:No rebuild for|Not a part of the image:) CODE(?:, CODE)*$/,
  /^- CODE$/,
  /^CODE$/,
  /^- and \d+ more$/,
  /^(?:[A-Z][a-z ]+: )?\d+ more in the job summary$/,
];

function expectSound(text: string): void {
  const { lines, closed } = outside(text);
  expect(closed).toBe(true);
  for (const line of lines.map(withoutSpans))
    expect(
      OURS.some((form) => form.test(line)),
      line,
    ).toBe(true);
  let depth = 0;
  for (const line of lines) {
    if (line.startsWith('<details')) depth += 1;
    if (line === '</details>') depth -= 1;
    expect([0, 1, 2]).toContain(depth);
  }
  expect(depth).toBe(0);
  for (const [index, line] of lines.entries()) {
    // A table starts behind an empty line and is led by its two head lines.
    if (line.startsWith('| CODE') || line.startsWith('| `')) expect(lines[index - 1]?.startsWith('|'), line).toBe(true);
    if (/^\| (?:environment|(?:pip )?package) \|/.test(line))
      expect([lines[index - 1], lines[index + 1]?.startsWith('| ---')]).toEqual(['', true]);
  }
}

/** Paths of the entries, read as terrarium.yml is. */
function pathsIn(yaml: string): readonly (string | undefined)[] {
  const findings = new Findings('terrarium.yml');
  const reading = readYaml(yaml, 'terrarium.yml');
  const valueIn = (node: DataNode | undefined, key: string) =>
    node?.kind === 'map' ? entryOf(node, key)?.value : undefined;
  const list = valueIn(reading.ok ? reading.root : undefined, 'environments');
  return (list?.kind === 'list' ? list.items : []).map((item) => {
    const path = valueIn(item, 'path');
    return path && decodeString(findings, path, 'path');
  });
}

const proposedEntry = (path: string) =>
  entryText({
    path,
    settings: { base: 'debian:12-slim' },
    selection: 'candidate',
    count: 1,
    broken: 0,
    copiesAll: false,
  }).join('\n');

describe('renderMarkdown', () => {
  it('renders a run', () => {
    const pin = finding({
      severity: 'warning',
      code: 'conda-unpinned',
      message: 'conda package "a" is not pinned: any version will do',
      hint: 'write a==<version>',
    });
    const text = markdown({
      repository: 'ghcr.io/acme/env',
      counts: { ...report().counts, build: 1, reused: 1, failed: 2, candidates: 1 },
      rows: [
        row({ id: 'f/Dockerfile', status: 'failed', detail: 'exit code: 1', seconds: 12.4, tail: ['#1 boom', '```'] }),
        row({
          id: 'c/conda.yml',
          oldHash: OLD,
          detail: 'the definition changed',
          changes: [change('numpy')],
          pins: [pin],
        }),
        row({
          id: 'r/Dockerfile',
          status: 'reused',
          detail: 'verified in the registry',
          image: 'ghcr.io/acme/env@sha256:1',
          oldHash: HASH,
        }),
      ],
      failed: [{ id: 'p.yml', stage: 'parse', cause: 'wrong' }],
      diagnostics: [finding({ path: 'p.yml', line: 3, column: 5, hint: 'quote it' })],
      aside: [finding({ path: 'k.yml', severity: 'warning' })],
      candidates: [origin('k.yml')],
    });
    expectSound(text);
    expect(text).toBe(
      [
        '## Terrarium: 1 to build, 1 reused, 2 failed; 1 candidate',
        '',
        'Repository `ghcr.io/acme/env`',
        '',
        '| environment | action | why |',
        '| --- | --- | --- |',
        '| `p.yml` | failed | `wrong` |',
        '| `f/Dockerfile` | failed (12 s) | `exit code: 1` |',
        '| `c/conda.yml` | build | the definition changed |',
        '',
        '<details open><summary><code>f&#47;Dockerfile</code> failed</summary>',
        '',
        '`exit code: 1`',
        '',
        'The last lines of its output:',
        '',
        '````text',
        '#1 boom',
        '```',
        '````',
        '',
        '</details>',
        '',
        '### Errors and warnings',
        '',
        '- error `p.yml:3:5` `wrong` (`yaml`), hint: `quote it`',
        '',
        '<details open><summary><code>c&#47;conda&#46;yml</code>: 1 change, 1 pinning warning</summary>',
        '',
        '`c/conda.yml`, hash `fedcba987654` → `0123456789ab`',
        '',
        '| package | before | after |',
        '| --- | --- | --- |',
        '| `numpy` | `==1` | `==2` |',
        '',
        '- warning `a.yml` `conda package "a" is not pinned: any version will do` ([conda-unpinned](https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#conda-unpinned))',
        '',
        '</details>',
        '',
        '<details><summary>1 environment reused or used as is</summary>',
        '',
        '| environment | action | why | image |',
        '| --- | --- | --- | --- |',
        '| `r/Dockerfile` | reused | verified in the registry | `ghcr.io/acme/env@sha256:1` |',
        '',
        '</details>',
        '',
        '<details><summary>Findings in definitions that nothing builds: 1</summary>',
        '',
        '- warning `k.yml` `wrong` (`yaml`)',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('tells what changed of an environment in package terms', () => {
    const text = markdown({
      rows: [
        row({
          id: 'a.yml',
          oldHash: OLD,
          renamedFrom: 'old.yml',
          changes: [
            change('numpy'),
            { kind: 'changed', section: 'steps', what: 'RUN', from: 'a', to: 'b' },
            { kind: 'added', section: 'steps', what: 'build argument A', value: '=1' },
          ],
          steps: ['@@ steps @@', '-RUN a', '+RUN b'],
          unbuilt: ['variable KEY changed'],
          pins: [finding({ severity: 'note' }), finding({ severity: 'warning' })],
          image: `ghcr.io/a/b@sha256:${HASH}`,
        }),
        row({
          id: 'b.yml',
          oldHash: OLD,
          orderOnly: true,
          changes: [{ kind: 'reordered', section: 'python', what: 'x' }],
        }),
        row({ id: 'c.yml', oldHash: HASH, status: 'reuse', unbuilt: ['version 1 -> 2'] }),
      ],
    });
    expectSound(text);
    const part = text.slice(text.indexOf('<details'), text.indexOf('<details><summary>1 environment reused'));
    expect(part.trimEnd()).toBe(
      [
        '<details open><summary><code>a&#46;yml</code>: 3 changes, 1 pinning warning, 1 note</summary>',
        '',
        '`a.yml`, hash `fedcba987654` → `0123456789ab`',
        '',
        '- `renamed from old.yml`',
        '- `steps: added build argument A =1`',
        '',
        '| package | before | after |',
        '| --- | --- | --- |',
        '| `numpy` | `==1` | `==2` |',
        '',
        '```diff',
        '@@ steps @@',
        '-RUN a',
        '+RUN b',
        '```',
        '',
        'Not a part of the image: `variable KEY changed`',
        '',
        '- warning `a.yml` `wrong` (`yaml`)',
        '',
        `Image \`ghcr.io/a/b@sha256:${HASH}\``,
        '',
        '</details>',
        '',
        '<details open><summary><code>b&#46;yml</code>: order only</summary>',
        '',
        '`b.yml`, hash `fedcba987654` → `0123456789ab`',
        '',
        'The same packages and channels in another order. Their order is part of the hash: it costs a rebuild.',
        '',
        '- `python: x reordered`',
        '',
        '</details>',
        '',
        '<details><summary><code>c&#46;yml</code>: nothing to rebuild</summary>',
        '',
        '`c.yml`, hash `0123456789ab`',
        '',
        'No rebuild for `version 1 -> 2`',
        '',
        '</details>',
      ].join('\n'),
    );
    expect(text).toContain('| `a.yml` | build | first build | `sha256:0123456789ab` |');
  });

  it('links the lines in which packages are asked for that the installer names', () => {
    const blamed = [{ path: 'a/b.txt', at: { line: 3, column: 1 }, excerpt: ['3 | numpyy'] }];
    const rows = [row({ status: 'failed', complaint: ['no matching distribution for numpyy'], blamed })];
    expect(markdown({ rows })).toContain('```\n\nAt `a/b.txt:3:1`:\n\n```text\n3 | numpyy\n```');
    const linked = renderMarkdown(report({ rows }), {
      limit: 60_000,
      title: 'T',
      linkTo: (path, line) => `https://h/${encodeURIComponent(path)}#L${line}`,
    });
    expect(linked).toContain('At [`a/b.txt:3:1`](https://h/a%2Fb.txt#L3):');
  });

  it('shows what the installer says before the output', () => {
    const text = markdown({ rows: [row({ status: 'failed', complaint: ['a 1 depends on b<2'], tail: ['boom'] })] });
    expectSound(text);
    expect(text).toContain(
      'The installer says:\n\n```text\na 1 depends on b<2\n```\n\nThe last lines of its output:\n\n```text\nboom\n```',
    );
  });

  it('says that nothing is selected, and what to paste', () => {
    const counts = { ...report().counts, build: 0, candidates: 2 };
    const text = markdown({
      counts,
      candidates: [origin('a/conda.yml'), origin('b/Dockerfile', 'dockerfile')],
      proposed: ['- path: a/conda.yml\n  base: debian:12-slim', '- path: b/Dockerfile'],
    });
    expectSound(text);
    expect(text).toBe(
      [
        '## Terrarium: no environment selected; 2 candidates',
        '',
        'No environment is selected. Nothing is built until `terrarium.yml` selects it.',
        '',
        '### 2 candidates',
        '',
        'Add to `terrarium.yml` those that are to be built:',
        '',
        '```yaml',
        'environments:',
        '  - path: a/conda.yml',
        '    base: debian:12-slim',
        '  - path: b/Dockerfile',
        '```',
      ].join('\n'),
    );
    expect(markdown({ counts: { ...counts, candidates: 0 } })).toContain('No environment definition was found.');
  });

  it('offers nothing beside what is selected: it is counted', () => {
    const counts = { ...report().counts, candidates: 1 };
    const text = markdown({ counts, rows: [row()], candidates: [origin('a.yml')] });
    expect(text).toContain('; 1 candidate');
    expect(text).not.toContain('environments:');
  });

  it('offers lines that our own reader reads back, whatever the path', () => {
    const path = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((text) => !text.startsWith('./') && !/[\ud800-\udfff]/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(path, fc.constantFrom('true', '1.5', 'a: b', '```', '- x', 'a/b.yml', '#x', '"')), {
          minLength: 1,
          maxLength: 5,
        }),
        (paths) => {
          const text = markdown({ rows: [row()], proposed: paths.map(proposedEntry) });
          const yaml = /```yaml\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
          expect(pathsIn(yaml)).toEqual(paths);
        },
      ),
      propertyRuns(),
    );
  });

  const many = (count: number): Report => {
    const rows = Array.from({ length: count }, (_, index) => {
      const status = (['failed', 'build', 'unknown', 'reuse', 'reuse'] as const)[index % 5] ?? 'reuse';
      const changes = Array.from({ length: index % 60 }, (_change, at) => change(`package-${at}`));
      const tail =
        status === 'failed' ? Array.from({ length: 20 }, (_line, at) => `#${at} ${'x'.repeat(at * 30)}`) : [];
      return row({
        id: `team-${index}/environment/Dockerfile`,
        oldHash: OLD,
        status,
        changes,
        tail,
        image: `ghcr.io/a@sha256:${HASH}`,
        pins: [finding()],
      });
    });
    const candidates = Array.from({ length: count }, (_, index) => origin(`candidates/${index}/conda.yml`));
    const diagnostics = [...rows, ...candidates].map(({ id }) =>
      finding({ path: id, line: 1, column: 2, hint: 'mend it' }),
    );
    return report({ rows, candidates, diagnostics });
  };

  it('keeps a report of 500 environments within the limit, urgent things first', () => {
    const text = renderMarkdown(many(500), { limit: 60_000, title: 'Terrarium' });
    expectSound(text);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(55_000);
    expect(text).toMatch(/\n\n\d+ more in the job summary/);
    expect(text).toMatch(/\n\nReused environments: 200 more in the job summary/);
    expect(text).toContain('`team-0/environment/Dockerfile`');
    expect(renderMarkdown(many(500), { limit: 5_000_000, title: 'Terrarium' })).not.toContain(
      'more in the job summary',
    );
  });

  it('is sound and within any limit', () => {
    const large = many(12);
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 60_000 }), (limit) => {
        const text = renderMarkdown(large, { limit, title: 'Terrarium' });
        expect(text.length).toBeLessThanOrEqual(limit);
        expectSound(text);
      }),
      propertyRuns(),
    );
    for (const limit of [0, 1, 10, 24])
      expect(renderMarkdown(large, { limit, title: 'Terrarium' })).toHaveLength(limit);
  });

  it('is sound whatever the files say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            ...[
              '</details>',
              '<!--',
              '-->',
              '```',
              '````',
              '`',
              '|',
              '\\',
              '\n',
              '\r',
              '\n\n',
              '## x',
              '@all',
              '#1',
              '$',
              '<summary>',
              '&',
              ' ',
            ],
            ...[
              '\u202e',
              '[a](http://b)',
              '| a | b |',
              '~~~',
              '- ',
              '::add-mask::',
              '\u0000',
              '</code>',
              '\u2028',
              'http://a.b',
              'word',
            ],
          ),
          { maxLength: 10 },
        )
        .map((parts) => parts.join('')),
    );
    const hostileFinding = fc.record({
      severity: fc.constantFrom('error', 'warning'),
      code: text,
      message: text,
      path: text,
      line: fc.nat(),
      column: fc.nat(),
      hint: text,
    });
    const hostileRow = fc.record({
      ...{
        id: text,
        name: fc.constant(undefined),
        oldHash: fc.option(text, { nil: undefined }),
        hash: text,
        reason: text,
        detail: text,
      },
      ...{
        status: fc.constantFrom('failed', 'build', 'blocked', 'reuse'),
        image: fc.option(text, { nil: undefined }),
        seconds: fc.constant(undefined),
        bytes: fc.constant(undefined),
        bytesBefore: fc.constant(undefined),
        localName: fc.constant(undefined),
        label: text,
        source: text,
        owners: fc.array(text, { maxLength: 2 }),
        direct: fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
      },
      packages: fc.array(
        fc.record({
          what: text,
          platforms: fc.array(text, { maxLength: 2 }),
          from: fc.option(text, { nil: undefined }),
          to: text,
          step: fc.constant(undefined),
        }),
        { maxLength: 2 },
      ),
      changes: fc.array(
        fc.record({ kind: fc.constant('changed'), section: fc.constant('python'), what: text, from: text, to: text }),
        { maxLength: 3 },
      ),
      ...{
        pins: fc.array(hostileFinding, { maxLength: 2 }),
        tail: fc.array(text, { maxLength: 4 }),
        complaint: fc.array(text, { maxLength: 2 }),
        blamed: fc.array(
          fc.record({
            path: text,
            at: fc.constant({ line: 1, column: 1 }),
            excerpt: fc.array(text, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
        place: fc.constant(undefined),
        code: fc.constant(undefined),
        steps: fc.array(text, { maxLength: 3 }),
        unbuilt: fc.array(text, { maxLength: 2 }),
        renamedFrom: fc.option(text, { nil: undefined }),
        orderOnly: fc.boolean(),
      },
    });
    const hostile = fc.record({
      rows: fc.array(hostileRow, { maxLength: 4 }),
      repository: text,
      failed: fc.array(fc.record({ id: text, stage: text, cause: text }), { maxLength: 2 }),
      diagnostics: fc.array(hostileFinding, { maxLength: 3 }),
      aside: fc.array(hostileFinding, { maxLength: 2 }),
      candidates: fc.array(
        text.map((path) => origin(path)),
        { maxLength: 3 },
      ),
      proposed: fc.array(text.map(proposedEntry), { maxLength: 2 }),
    }) as fc.Arbitrary<Partial<Report>>;
    fc.assert(
      fc.property(hostile, fc.constantFrom(300, 1000, 60_000), (part, limit) => {
        const rendered = markdown(part, limit);
        expectSound(rendered);
        expect(rendered.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: propertyRuns().numRuns * 5 },
    );
  });
});
