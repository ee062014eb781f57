import { describe, expect, it } from 'vitest';
import { plain, read, rowsOf, sectionsOf, sources } from './repository.ts';

const page = sectionsOf(read('docs/errors.md'), 2);
const sectionOf = (title: string) => page.find((section) => section.title === title)?.text ?? '';
const codesOf = (title: string) => rowsOf(sectionOf(title)).map(([code]) => plain(code));

/** The list of errors.ts. */
function errorCodes(): readonly string[] {
  const list = /ERROR_CODES = \[([^\]]*)\]/.exec(read('src/core/model/errors.ts'))?.[1] ?? '';
  return [...list.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
}

const PATTERNS: readonly RegExp[] = [
  /'(?:error|warning|note)',\s*'([a-z][a-z0-9-]*)'/g,
  /\.(?:error|warning|note)\(\s*'([a-z][a-z0-9-]*)'/g,
  /\bfind(?:ing)?\(\w+,\s*'([a-z][a-z0-9-]*)'/g,
  /\bcode: '([a-z][a-z0-9-]*)'/g,
  /\b(?:refuse|warn|new Refusal)\((?:[\w.]+, )?'([a-z]+(?:-[a-z0-9]+)+)'/g,
];

/** Codes of diagnostics in src: where they are reported, and where they are chosen first. */
function diagnosticCodes(): readonly string[] {
  const found = new Set<string>();
  for (const { path, text } of sources()) {
    if (path === 'src/core/model/errors.ts') continue;
    for (const pattern of PATTERNS) for (const match of text.matchAll(pattern)) found.add(match[1] ?? '');
    for (const [line] of text.matchAll(/\bconst code = [^;]*;/g)) {
      for (const match of line.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)) found.add(match[1] ?? '');
    }
  }
  // The choices of an input may read `'error', 'warning'`.
  for (const severity of ['error', 'warning', 'note']) found.delete(severity);
  return [...found];
}

describe('docs/errors.md', () => {
  it('has every error code, once and in order', () => {
    expect(errorCodes().length).toBeGreaterThan(20);
    expect(codesOf('Errors').toSorted()).toEqual(errorCodes().toSorted());
  });

  it('has every code of a diagnostic', () => {
    const errors = errorCodes();
    const known = codesOf('Diagnostics');
    const missing = diagnosticCodes().filter((code) => !known.includes(code) && !errors.includes(code));
    expect(missing).toEqual([]);
  });

  it('has no code that nothing reports, and none twice', () => {
    const known = codesOf('Diagnostics');
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter((code) => !diagnosticCodes().includes(code))).toEqual([]);
    expect(known.filter((code, index) => known.indexOf(code) !== index)).toEqual([]);
  });

  it('says cause and fix of each', () => {
    for (const title of ['Errors', 'Diagnostics']) {
      for (const row of rowsOf(sectionOf(title))) expect(row.filter((cell) => cell === '')).toEqual([]);
    }
  });
});
