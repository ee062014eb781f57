import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataNode } from '../../../src/core/text/node.ts';
import { readYaml, scalarType } from '../../../src/core/text/yaml.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { yamlDocument } from './yaml-documents.ts';

type Tree =
  | readonly ['map', readonly (readonly [string, Tree])[]]
  | readonly ['list', readonly Tree[]]
  | readonly ['string' | 'other', string];
type Reading = { readonly tree: Tree } | { readonly error: string };
interface Answer {
  readonly pyyaml: Reading;
  readonly ruamel: Reading;
}

const byCodePoint = (a: string, b: string) => {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((char, index) => char !== right[index]);
  if (at < 0) return left.length - right.length;
  return right[at] === undefined ? 1 : (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
};

function treeOf(node: DataNode): Tree {
  if (node.kind === 'list') return ['list', node.items.map(treeOf)];
  if (node.kind === 'scalar')
    return [node.plain && scalarType(node.text) !== undefined ? 'other' : 'string', node.text];
  const sorted = node.entries.toSorted((a, b) => byCodePoint(a.key, b.key));
  return ['map', sorted.map((entry) => [entry.key, treeOf(entry.value)] as const)];
}

/** Why an oracle's reading is another one; `undefined` where it is the same. What we call no string may be one to it. */
function difference(ours: Tree, theirs: Tree, path = ''): string | undefined {
  if (ours[0] === 'map' && theirs[0] === 'map') {
    const [a, b] = [ours[1], theirs[1]];
    if (a.map(([key]) => key).join('\0') !== b.map(([key]) => key).join('\0')) return `${path}: other keys`;
    return a
      .map(([key, value], index) => difference(value, b[index]?.[1] as Tree, `${path}/${key}`))
      .find((why) => why !== undefined);
  }
  if (ours[0] === 'list' && theirs[0] === 'list') {
    if (ours[1].length !== theirs[1].length) return `${path}: other length`;
    const items = theirs[1];
    return ours[1]
      .map((item, index) => difference(item, items[index] as Tree, `${path}/${index}`))
      .find((why) => why !== undefined);
  }
  if (ours[1] !== theirs[1]) return `${path}: ${JSON.stringify(ours)} is ${JSON.stringify(theirs)}`;
  return ours[0] === theirs[0] || ours[0] === 'other' ? undefined : `${path}: ${JSON.stringify(ours)} is ${theirs[0]}`;
}

/** Why we refuse what both oracles read alike. */
const STRICTER: readonly (readonly [RegExp, string])[] = [
  [/^the character U\+/, 'other readers take the character for another one, or for the end of a line'],
  [/^a tab between words/, 'PyYAML knows no such tabs; ruamel.yaml and PyYAML do where nothing but a comment follows'],
  [/^key ".*" is given twice/, 'a quoted "<<" beside a merge key: two keys of one text'],
  [
    /^key ".*" is the same as another one/,
    'readers differ on which keys are equal; none of ours is asked for their values',
  ],
  [/^Comments must be separated/, 'YAML 1.2 wants white space before a comment'],
  [
    /^Missing closing|^(?:Flow \w+|Block \w+|Multi-line .*) .*indented|must be sufficiently indented/,
    'YAML 1.2 wants continued lines indented',
  ],
  [/^expected no directive/, 'a directive that may change tags'],
  [/^tag ".*" is not read|^Unresolved tag/, 'a tag may say another type than the text'],
  [
    /^a block scalar that starts with a line of white|^expected the block scalar to be indented/,
    'ruamel.yaml takes the indentation from the blanks where more follow',
  ],
  [/^Block scalars with more-indented leading empty lines/, 'YAML 1.2 wants an indentation indicator'],
  [/^expected a key that is a string/, 'an alias as a key'],
  [
    /^(?:Implicit (?:map )?keys|All mapping items must|Sequence item without|A block sequence may not|Missing newline after block|Block collections are not)/,
    'YAML 1.2 wants it indented so, or forbids a lone - in brackets',
  ],
  [/^a key behind \?|^a colon that starts a line/, 'PyYAML refuses it after some keys'],
  [
    /^an empty line behind an escaped|^lines of blanks behind/,
    'readers count the empty lines differently where there are several',
  ],
  [/^an escape of half/, 'a half alone is no character'],
  [
    /^expected letters, digits, - and _/,
    'an anchor that is read alike but by its place, as within a quoted text at the margin',
  ],
  [/^expected a key on one line/, 'PyYAML wants keys with a value so'],
  [/^a plain scalar within brackets|^a colon within brackets/, 'readers take ? and : for indicators at other places'],
  [/^expected Unicode text/, 'NUL in a key'],
  [/^expected several|^expected one document/, 'one document a file'],
  [/^some YAML reader cannot read the plain/, 'a scalar of YAML 1.1 types that only some readers can build'],
];

type Outcome = 'same' | 'different' | 'both refuse' | 'stricter' | 'stricter without a reason';

/** Compares a reading with those of both oracles. */
function judge(text: string, answer: Answer): { readonly outcome: Outcome; readonly why: string } {
  const reading = readYaml(text, 'f.yml');
  const readings = Object.entries(answer) as readonly (readonly [string, Reading])[];
  if (reading.ok) {
    const ours = treeOf(reading.root);
    const why = readings.flatMap(([reader, theirs]) => {
      const other = 'error' in theirs ? theirs.error : difference(ours, theirs.tree);
      return other === undefined ? [] : [`${reader}: ${other}`];
    });
    return { outcome: why.length === 0 ? 'same' : 'different', why: why.join('; ') };
  }
  const { message } = reading.diagnostic;
  if (readings.some(([, theirs]) => 'error' in theirs)) return { outcome: 'both refuse', why: message };
  const listed = STRICTER.some(([pattern]) => pattern.test(message));
  return { outcome: listed ? 'stricter' : 'stricter without a reason', why: message };
}

function judgeAll(texts: readonly string[]) {
  const answers = askPython<Answer>('yaml_reader', texts);
  const judged = texts.map((text, index) => ({ text, ...judge(text, answers[index] as Answer) }));
  const counts = Object.fromEntries(
    [...Map.groupBy(judged, ({ outcome }) => outcome)].map(([outcome, list]) => [outcome, list.length]),
  ) as Partial<Record<Outcome, number>>;
  const wrong = judged.filter(({ outcome }) => outcome === 'different' || outcome === 'stricter without a reason');
  return { counts, wrong: wrong.slice(0, 20) };
}

/** YAML files of real repositories; none where TERRARIUM_CORPUS names no folder. */
function corpus(): readonly string[] {
  const folder = process.env.TERRARIUM_CORPUS;
  if (folder === undefined || folder === '') return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/i.test(path));
  return paths.sort().map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

describe.skipIf(oracles === undefined)('YAML against PyYAML and ruamel.yaml', () => {
  it('reads as both do what it accepts', () => {
    const { counts, wrong } = judgeAll(fc.sample(yamlDocument, { numRuns: oracleCases, seed: 3 }));
    console.log(`YAML, ${oracleCases} documents:`, counts);
    expect(wrong).toEqual([]);
    expect(counts.same).toBeGreaterThan(oracleCases / 4);
  });

  it.skipIf(corpus().length === 0)(
    'reads as both do what it accepts of real repositories',
    () => {
      const texts = corpus();
      const { counts, wrong } = judgeAll(texts);
      console.log(`YAML, ${texts.length} files:`, counts);
      expect(wrong).toEqual([]);
      expect(counts.same).toBeGreaterThan(texts.length / 2);
      // The pure readers of Python take their time.
    },
    600_000,
  );

  it('finds every plain scalar that is no string to one of them', () => {
    const piece = fc.constantFrom(
      ...'0179aeExobnfyYNtT+-._:~=<'.split(''),
      'true',
      'No',
      'null',
      '.inf',
      '2024-01-02',
      '00:00',
    );
    const texts = fc
      .sample(fc.array(piece, { minLength: 1, maxLength: 6 }), { numRuns: oracleCases, seed: 4 })
      .map((pieces) => `- ${pieces.join('')}\n`);
    const { counts, wrong } = judgeAll(texts);
    console.log(`YAML, ${oracleCases} plain scalars:`, counts);
    expect(wrong).toEqual([]);
    expect(counts.same).toBeGreaterThan(oracleCases / 4);
  });
});
