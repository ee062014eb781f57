import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/core/dockerfile/parse.ts';
import { normalizeDockerfile } from '../../../src/core/dockerfile/steps.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';
import { dockerfileText } from './texts.ts';

/** An instruction as a structure, apart from how it is written. */
interface Step {
  readonly keyword: 'RUN' | 'COPY' | 'ENV' | 'ONBUILD';
  readonly flags: readonly string[];
  readonly words: readonly string[];
  /** Lines of a here-document; `undefined` without one. */
  readonly body: readonly string[] | undefined;
}

/** How a file is written, which must not matter. */
interface Writing {
  readonly lower: boolean;
  readonly quote: '' | '"' | "'";
  readonly end: '\n' | '\r\n';
  readonly between: string;
  readonly above: string;
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  readonly dashes: boolean;
}

const word = fc.stringMatching(/^[a-z][a-z0-9./:=_-]{0,5}$/);
const flagged = (keyword: Step['keyword'], flag: fc.Arbitrary<string>) =>
  fc.record({
    keyword: fc.constant(keyword),
    flags: fc.uniqueArray(flag, { maxLength: 2, selector: (text) => text.split('=')[0] }),
    words: fc.array(word, { minLength: 2, maxLength: 4 }),
    body: fc.constant(undefined),
  });
const valued = (...names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.stringMatching(/^[a-z0-9:]{1,4}$/))
    .map(([name, value]) => `--${name}=${value}`);
const step: fc.Arbitrary<Step> = fc.oneof(
  flagged('RUN', fc.constantFrom('--network=none', '--mount=type=cache,target=/c', '--security=insecure')),
  flagged('COPY', valued('chown', 'exclude')),
  flagged('ENV', fc.constant('')).map((plain) => ({ ...plain, flags: [] })),
  flagged('ONBUILD', fc.constant('')).map((plain) => ({ ...plain, flags: [], words: ['RUN', ...plain.words] })),
  fc.record({
    keyword: fc.constant('RUN' as const),
    flags: fc.constant([]),
    words: fc.constant(['cat', '<<EOF']),
    body: fc.array(fc.stringMatching(/^[ a-z#\\$"']{0,5}$/), { maxLength: 3 }),
  }),
);
const steps = fc.array(step, { minLength: 1, maxLength: 4 });
const writing: fc.Arbitrary<Writing> = fc.record({
  lower: fc.boolean(),
  quote: fc.constantFrom('', '"', "'"),
  end: fc.constantFrom('\n', '\r\n'),
  between: fc.constantFrom(' ', ' \\\n', ' \\ \t\n', ' \\\n# a note \\\n', ' \\\n\n   \n', ' \\\n  # a note\n\\\n'),
  above: fc.constantFrom('', '\n', '# a note\n', '  # a note\n \t\n'),
  before: fc.constantFrom('', ' ', '\t', '\u00a0'),
  after: fc.constantFrom('', ' ', ' \t', '\u3000'),
  json: fc.boolean(),
  dashes: fc.boolean(),
});
const PLAIN: Writing = {
  lower: false,
  quote: '',
  end: '\n',
  between: ' ',
  above: '',
  before: '',
  after: '',
  json: false,
  dashes: false,
};

function write(list: readonly Step[], style: Writing): string {
  return `FROM x\n${list.map((each) => writeStep(each, style)).join('')}`;
}

function writeStep({ keyword, flags, words, body }: Step, style: Writing): string {
  const name = style.lower ? keyword.toLowerCase() : keyword;
  const quoted = flags.map((flag) => flag.replace(/=(.*)$/, `=${style.quote}$1${style.quote}`));
  const ended = style.dashes && keyword !== 'ONBUILD' ? ['--'] : [];
  const text = keyword === 'COPY' && style.json ? [JSON.stringify(words)] : written(keyword, words);
  const line = [name, ...quoted, ...ended, ...text].join(style.between);
  const whole = `${style.above}${style.before}${line}${style.after}\n`.replaceAll('\n', style.end);
  // A here-document is verbatim, its line ends included.
  return body === undefined ? whole : `${whole}${[...body, 'EOF'].map((each) => `${each}\n`).join('')}`;
}

function written(keyword: Step['keyword'], words: readonly string[]): readonly string[] {
  return keyword === 'ENV' ? words.map((each, index) => `N${index}=${each}`) : words;
}

/** Canonical steps; `undefined` where they are refused. */
function canonicalOf(text: string): string | undefined {
  const findings = new Findings('Dockerfile');
  const found = normalizeDockerfile(findings, parseDockerfile(findings, text), {
    buildArgs: {},
    contexts: {},
    target: undefined,
    platforms: ['linux/amd64'],
    triggers: () => [],
  });
  return findings.diagnostics.some(({ severity }) => severity === 'error') ? undefined : JSON.stringify(found?.steps);
}

/** Every structure that differs in one character, word, flag, line or place. */
function edits(list: readonly Step[]): readonly (readonly Step[])[] {
  const replaced = (index: number, change: Partial<Step>) =>
    list.map((each, at) => (at === index ? { ...each, ...change } : each));
  const changed = (texts: readonly string[], at: number) =>
    texts.map((text, index) => (index === at ? `${text}x` : text));
  return list.flatMap((each, index) => [
    list.toSpliced(index, 1),
    ...(each.body === undefined ? each.words.map((_, at) => replaced(index, { words: changed(each.words, at) })) : []),
    ...(each.keyword === 'COPY' ? each.flags.map((_, at) => replaced(index, { flags: changed(each.flags, at) })) : []),
    ...each.flags.map((_, at) => replaced(index, { flags: each.flags.toSpliced(at, 1) })),
    ...(each.body ?? []).map((_, at) => replaced(index, { body: changed(each.body ?? [], at) })),
    ...(each.body === undefined ? [] : [replaced(index, { body: [...each.body, ''] })]),
  ]);
}

describe('canonical steps', () => {
  it('do not depend on how they are written', () => {
    fc.assert(
      fc.property(steps, writing, (list, style) => {
        const canonical = canonicalOf(write(list, PLAIN));
        expect(canonical).toBeDefined();
        expect(canonicalOf(write(list, style))).toBe(canonical);
      }),
      propertyRuns(),
    );
  });

  it('change with everything that they mean', () => {
    fc.assert(
      fc.property(steps, writing, (list, style) => {
        const canonical = canonicalOf(write(list, PLAIN));
        for (const edited of edits(list)) {
          const other = canonicalOf(write(edited, style));
          if (JSON.stringify(edited) !== JSON.stringify(list))
            expect(other, JSON.stringify(edited)).not.toBe(canonical);
        }
      }),
      propertyRuns(),
    );
  });

  it('do not change by what stands below them, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(dockerfileText, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const canonical = canonicalOf(text);
        if (canonical !== undefined) expect(canonicalOf(`${text}\n\n # the end`)).toBe(canonical);
      }),
      propertyRuns(),
    );
  });

  it.each<[string, (size: number) => string]>([
    ['flags', (size) => `FROM a\nRUN ${'--x '.repeat(size)}`],
    ['continued lines', (size) => `FROM a\n${'RUN a \\\n'.repeat(size)}`],
    ['here-documents', (size) => `FROM a\nRUN ${'<<A '.repeat(size)}\n`],
    ['nested substitutions', (size) => `FROM a\nENV A=${'${A:-'.repeat(size)}`],
    ['variables that double', (size) => `FROM a\nENV ${'A=$A$A '.repeat(size)}`],
    ['keys of a mount', (size) => `FROM a\nRUN --mount=${'a=b,'.repeat(size)} x`],
    ['brackets', (size) => `FROM a\nCOPY ${'['.repeat(size * 4)}`],
    ['empty lines', (size) => `${'\n'.repeat(size * 20)}FROM a`],
    ['tabs of a here-document', (size) => `FROM a\nRUN <<A\n${'\t'.repeat(size * 4)}\n`],
  ])('are read in time that grows with the text: %s', (_what, make) => {
    expect(growthOf(make, canonicalOf, 2000)).toBeLessThan(LINEAR);
  });
});
