import { describe, expect, it } from 'vitest';
import { exists, read } from './repository.ts';

/** Licences that let us ship what is under them within a package under MIT. */
const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
];

/** True where an expression of SPDX can be met by licences of the list: `(MIT OR GPL-3.0-only)`, `MIT AND ISC`. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => ALLOWED.includes(licence)));
}

interface Entry {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** Entries of a licenses.txt: name, licence and text of each package, behind an empty line but for the first. */
function entriesOf(text: string): readonly Entry[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => {
    const isFirst = index === 0 || lines[index - 1] === '';
    return isFirst && /^(?:@[\w.-]+\/)?[\w.-]+$/.test(line) && exists(`node_modules/${line}/package.json`)
      ? [index]
      : [];
  });
  return starts.map((start, place) => {
    const [name = '', licence = '', ...rest] = lines.slice(start, starts[place + 1]);
    return { name, licence, text: rest.join('\n').trim() };
  });
}

const licenceOf = (name: string): string => JSON.parse(read(`node_modules/${name}/package.json`)).license;
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['(Apache-2.0 AND BSD-3-Clause)', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%j is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

describe.each(['action', 'cli'])('what dist/%s is made of', (bundle) => {
  const entries = entriesOf(read(`dist/${bundle}/licenses.txt`));

  it('has licences that are allowed, and are those of the packages', () => {
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['yaml', 'semver', 'smol-toml']));
    expect(entries.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    expect(entries.filter(({ name, licence }) => licenceOf(name) !== licence)).toEqual([]);
  });

  it('names each package once', () => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });

  it('has the text of each licence, where the package brings one', () => {
    const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md'];
    const silent = entries.filter(({ text }) => text === '').map(({ name }) => name);
    expect(silent.filter((name) => files.some((file) => exists(`node_modules/${name}/${file}`)))).toEqual([]);
  });
});

describe('what is installed beside the bundles', () => {
  it('has licences that are allowed', () => {
    expect(Object.keys(dependencies).filter((name) => !isAllowed(licenceOf(name)))).toEqual([]);
  });
});
