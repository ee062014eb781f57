import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerignore } from '../../../src/core/snapshot/dockerignore.ts';
import { askGo, oracleCases, oracles } from '../../oracle/oracle.ts';

type Answer = { readonly ok: true; readonly kept: readonly string[] } | { readonly ok: false; readonly error: string };

const segment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'ab', 'x.py', 'a.md', '.git', 'é', '😀', 'a b') },
  { weight: 5, arbitrary: fc.constantFrom('*', '**', '*.py', 'a*', '?', '??', '*b*') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[ab]',
      '[^a]',
      '[a-c]x',
      'a[!b]',
      '[é-ü]',
      '\\*',
      '\\[a',
      'a\\',
      '[',
      '[]',
      '[a',
      'a]',
      '[z-a]',
      '[-a]',
      '[a-]',
      '[^]',
      '[*]',
      '[\\]]',
      '\\d',
      '[\\d]',
      '^a',
      'a^*',
      '[a/b]',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('.', '..', '', ' ', 'a**', '**a', 'a**b', '***', '+', '(a|b)', 'a{1}', '$', '**.py'),
  },
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '!', '! ', '/', './', '!/', '#', ' #', '!!'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '/', '/**', '/*', ' ', '\t', '\r'),
  )
  .map(([before, parts, after]) => `${before}${parts.join('/')}${after}`);
const text = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(pattern, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([mark, lines, end]) => `${mark}${lines.join(end)}${end}`);
const name = fc.constantFrom(
  'a',
  'b',
  'c',
  'ab',
  'abc',
  'x.py',
  'a.md',
  '.git',
  'é',
  '😀',
  'a b',
  '*',
  '[a',
  '#',
  '!a',
  'd',
  '^a',
  ']',
  '(a|b)',
  'a+',
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const cases = fc.record({ text, paths: fc.uniqueArray(path, { minLength: 1, maxLength: 12 }) });

/** Files that are no folders of others. */
function leaves(paths: readonly string[]): readonly string[] {
  return paths.filter((file) => !paths.some((other) => other.startsWith(`${file}/`)));
}

/** Why we refuse a line that moby takes. */
const STRICTER: readonly (readonly [reason: string, line: RegExp])[] = [
  ['an escaped letter or digit, which is a class of characters there', /\\[A-Za-z0-9]/],
  ['^, | or {1} outside a set, which are operators there', /[\^|]|\{\d/],
  ['* ? or [ in a set, which are operators there', /\[[^\]]*[*?[]/],
  ['a set that is open, empty or starts with -, behind a part that ends the check there', /\[\^?[\]-]|\[[^\]]*$/],
  ['a backslash or a range that fails once a path is compared with it', /\\|\[.-./u],
];

function compare(asked: readonly { readonly text: string; readonly paths: readonly string[] }[]) {
  const answers = askGo<Answer>(
    'dockerfile',
    asked.map((value) => ({ kind: 'ignore', ...value })),
  );
  let accepted = 0;
  let compared = 0;
  const stricter = new Map<string, number>();
  for (const [index, { text: file, paths }] of asked.entries()) {
    const answer = answers[index] as Answer;
    const list = parseDockerignore(file);
    if (list.invalid.length > 0) {
      if (!answer.ok) continue;
      const reason = STRICTER.find(([, line]) => list.invalid.some((wrong) => line.test(wrong)))?.[0];
      const known = reason ?? `none: ${JSON.stringify(list.invalid)}`;
      stricter.set(known, (stricter.get(known) ?? 0) + 1);
      continue;
    }
    accepted += 1;
    compared += paths.length;
    const kept = paths.filter((candidate) => !list.ignores(candidate));
    const expected = answer.ok ? answer.kept.toSorted() : answer.error;
    expect({ kept: kept.toSorted() }, JSON.stringify(file)).toEqual({ kept: expected });
  }
  expect([...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
  return { accepted, compared, stricter: Object.fromEntries(stricter) };
}

describe.skipIf(oracles === undefined)('ignore files, against patternmatcher as BuildKit walks a context', () => {
  it('keep the same files', () => {
    const asked = fc
      .sample(cases, { numRuns: oracleCases, seed: 3 })
      .map(({ paths, ...rest }) => ({ ...rest, paths: leaves(paths) }));
    const counts = compare(asked);
    console.log(`ignore files: ${asked.length} texts`, counts);
    expect(counts.accepted).toBeGreaterThan(asked.length / 4);
  });

  it.skipIf(process.env.TERRARIUM_CORPUS === undefined)('of real repositories keep the same files', () => {
    const files = readdirSync(process.env.TERRARIUM_CORPUS ?? '', { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const texts = files
      .filter((entry) => entry.name.endsWith('.dockerignore'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const paths = leaves(fc.sample(path, { numRuns: 300, seed: 5 }));
    const named = texts.map((file) => ({
      text: file,
      paths: leaves([...new Set([...paths, ...file.split('\n').flatMap((line) => namesIn(line))])]),
    }));
    const counts = compare(named);
    console.log(`ignore files of the corpus: ${texts.length} texts`, counts);
    expect(counts.accepted).toBe(texts.length);
  });
});

/** Paths that a line could be about. */
function namesIn(line: string): readonly string[] {
  const plain = line
    .replace(/[!#\r]/g, '')
    .replace(/[*?]+/g, 'x')
    .replace(/^\/|\/$/g, '')
    .trim();
  return plain === '' || /[\\[.]{2}/.test(plain) ? [] : [plain, `deep/${plain}`, `${plain}/inside`];
}
