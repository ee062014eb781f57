import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchSpec } from '../../../src/core/model/match-spec.ts';
import { formatMatchSpec, parseMatchSpec } from '../../../src/core/specifiers/match-spec.ts';
import { corpusSpecs } from '../../oracle/corpus-specs.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { matchSpecText } from './match-spec-texts.ts';

type Fields = Readonly<Record<string, string | null>>;
interface Answer {
  readonly rattler: Fields | null;
  /** Missing without a checkout of conda. */
  readonly conda?: Fields | null;
}
interface Case {
  readonly text: string;
  readonly canonical: string;
  readonly spec: MatchSpec;
}
type Reason = readonly [name: string, applies: (one: Case) => boolean];

const BRACKETED_SUBDIR: Reason = [
  'the subdir in brackets behind the channel is what micromamba alone reads',
  ({ text }) => /\][^[]*::/.test(text),
];

// Where rattler refuses, or reads otherwise, what conda takes: the canonical text is what conda reads.
const NOT_RATTLER: readonly Reason[] = [
  BRACKETED_SUBDIR,
  ['a wildcard in the middle of a version', ({ spec }) => /(?:^|[,|])(?:[^,|]*\.)?\*\.[^,|]/.test(spec.version ?? '')],
  [
    'white space before the equal sign of a build',
    ({ text }) => /\s=\s*[^\s=<>!~,|]+(?:\[|\s*$|\s*#|\s*\()/.test(text),
  ],
  ['features', ({ spec }) => spec.fields.some(([key]) => key === 'features')],
  ['(optional)', ({ text }) => text.includes('(optional)')],
  ['one equal sign of a build number', ({ text }) => /build_number=['"]?=\s*[0-9]/.test(text)],
  ['== with a wildcard before a build', ({ spec }) => /^==.*\*$/.test(spec.version ?? '') && spec.build !== undefined],
  ['two wildcards in a row in a build', ({ spec }) => spec.build?.includes('**') === true],
  ['== with a wildcard in brackets', ({ text }) => /\[.*==[^'"]*\*/.test(text)],
  ['blanks before a comma in brackets', ({ text }) => /\[.*\s,.*\]/.test(text)],
  ['blanks between the pairs in brackets', ({ text }) => /\[.*[^\s,=[]\s+[^\s,\]].*\]/.test(text)],
];
// Where conda refuses, or loses, what micromamba and rattler take.
const NOT_CONDA: readonly Reason[] = [
  BRACKETED_SUBDIR,
  ['parentheses', ({ text }) => text.includes('(') && !text.includes('(optional)')],
  ['white space behind ::', ({ text }) => /::\s/.test(text)],
  ['a name with several signs in a row', ({ spec }) => /[._-]{2}|^_[._-]*_?$/.test(spec.name.replace(/^__/, '_'))],
  ['several blanks at an operator', ({ text }) => /[=<>,|]\s\s|\s\s[,|]|[,|]\s+=/.test(text)],
  ['url in brackets', ({ text }) => text.includes('url=')],
];

/** What the words on a shelf say of a case: the first reason that applies, else none. */
function reasonFor(reasons: readonly Reason[], one: Case): string | undefined {
  return reasons.find(([, applies]) => applies(one))?.[0];
}

function accepted(texts: readonly string[]): readonly Case[] {
  return texts.flatMap((text) => {
    const reading = parseMatchSpec(text);
    return reading.ok ? [{ text, canonical: formatMatchSpec(reading.spec), spec: reading.spec }] : [];
  });
}

function disagreements(cases: readonly Case[]): readonly string[] {
  const answers = askPython<readonly [Answer, Answer]>(
    'match_spec',
    cases.map(({ text, canonical }) => [text, canonical]),
  );
  return cases.flatMap((one, index) => {
    const [written, canonical] = answers[index] ?? [];
    const tools = [
      ['rattler', written?.rattler, canonical?.rattler, NOT_RATTLER],
      ...(written?.conda === undefined ? [] : ([['conda', written.conda, canonical?.conda, NOT_CONDA]] as const)),
    ] as const;
    return tools.flatMap(([tool, before, after, reasons]) => {
      const same = before !== null && before !== undefined && JSON.stringify(before) === JSON.stringify(after);
      return same || reasonFor(reasons, one) !== undefined
        ? []
        : [`${tool}: ${JSON.stringify(one.text)} ${one.canonical} ${JSON.stringify(before)} ${JSON.stringify(after)}`];
    });
  });
}

// Why we refuse what both rattler and conda take, by what we say.
const STRICTER: readonly (readonly [string, RegExp])[] = [
  ['files of this machine', /of this machine cannot be followed$/],
  ['credentials', /^it carries credentials$/],
  [
    'a digest behind a URL that micromamba does not check, or conda cuts off',
    /sha256 here$|^expected an md5 or a sha256 behind "#"$/,
  ],
  [
    'a URL without a subdir, of which no name, version and build are known',
    /^expected https:\/\/host\/channel\/subdir\/file$/,
  ],
  ['any name without a digest', /^a spec of any name needs/],
  [
    'versions that one tool reads otherwise: odd signs, `1.2*` behind an operator, `1*.2`, `1.`',
    /is no version constraint$/,
  ],
  ['constraints with an empty part, which rattler alone takes', /^expected a version/],
  ['patterns for versions, which no solver takes', /^micromamba reads no patterns/],
  [
    'what conda silently leaves out: parentheses, text in brackets, a digest in capitals',
    /^conda leaves out|^expected key=|hex digits/,
  ],
  ['keys that micromamba does not know', /is not what conda and micromamba know$/],
  ['a member given twice, of which each tool takes another', /is given twice$|^a spec with url says nothing else$/],
  [
    'build strings with other signs than builds have, and patterns that are none',
    /is no build string$|^conda reads no such pattern/,
  ],
  ['channels with a namespace, or without a name', /^expected (?:a package name|channel::name)$/],
  [
    'subdirs, files, licenses and build numbers that no package has',
    /is no subdir$|^expected .* for (?:fn|license|license_family|build_number)$/,
  ],
  ['signs that no installer gives a meaning: `@`, `;`', /^"@" is not read|^a marker is pip's$/],
  ['brackets in the middle, which conda alone finds', /^brackets belong behind the spec$/],
];

describe.skipIf(oracles === undefined)('match specs', () => {
  const texts = fc.sample(matchSpecText, { numRuns: oracleCases, seed: 20_260_101 });

  it('mean to rattler and conda what they mean in canonical text', { timeout: 600_000 }, () => {
    const cases = accepted(texts);
    expect(disagreements(cases)).toEqual([]);
    expect(cases.length / texts.length).toBeGreaterThan(0.25);
    console.log(`${cases.length} of ${texts.length} specs accepted`);
  });

  it('of the corpus do so too', { timeout: 600_000 }, () => {
    expect(disagreements(accepted(corpusSpecs()))).toEqual([]);
  });

  it('are refused for a known reason where rattler and conda take them', { timeout: 600_000 }, () => {
    const refused = texts.flatMap((text) => {
      const reading = parseMatchSpec(text);
      return reading.ok ? [] : [{ text, reason: reading.reason }];
    });
    const answers = askPython<readonly [Answer]>(
      'match_spec',
      refused.map(({ text }) => [text]),
    );
    const stricter = refused.filter((_, index) => {
      const [answer] = answers[index] ?? [];
      return answer?.rattler !== null && answer?.conda !== null;
    });
    const unknown = stricter.filter(({ reason }) => !STRICTER.some(([, pattern]) => pattern.test(reason)));
    expect(unknown).toEqual([]);
  });
});
