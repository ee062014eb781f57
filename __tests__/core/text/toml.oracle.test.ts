import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataNode } from '../../../src/core/text/node.ts';
import { readToml } from '../../../src/core/text/toml.ts';
import { askPython, oracleCases, oracles } from '../../oracle/oracle.ts';
import { tomlDocument } from './toml-documents.ts';

type Tree =
  | readonly ['map', readonly (readonly [string, Tree])[]]
  | readonly ['list', readonly Tree[]]
  | readonly ['string' | 'boolean' | 'integer' | 'float' | 'date', string];
type Answer = { readonly tree: Tree } | { readonly error: string };

/** Why the oracle's reading is another one; `undefined` where it is the same. */
function difference(node: DataNode, tree: Tree): string | undefined {
  if (node.kind === 'scalar')
    return tree[0] === 'map' || tree[0] === 'list' ? 'no scalar' : scalarDifference(node.text, node.plain, tree);
  if (node.kind === 'list') {
    if (tree[0] !== 'list' || tree[1].length !== node.items.length) return 'other list';
    const items = tree[1];
    return node.items.map((item, index) => difference(item, items[index] as Tree)).find((why) => why !== undefined);
  }
  if (tree[0] !== 'map' || tree[1].length !== node.entries.length) return 'other map';
  const byKey = new Map(tree[1]);
  return node.entries
    .map((entry) => {
      const value = byKey.get(entry.key);
      return value === undefined ? `no key ${entry.key}` : difference(entry.value, value);
    })
    .find((why) => why !== undefined);
}

function scalarDifference(text: string, plain: boolean, [kind, value]: readonly [string, string]): string | undefined {
  const same =
    plain &&
    ((kind === 'boolean' && text === value) ||
      (kind === 'integer' &&
        BigInt(text.replaceAll('_', '').replace(/^\+/, '').replace(/^-/, '')) === BigInt(value.replace('-', ''))) ||
      (kind === 'float' && Object.is(floatOf(text.replaceAll('_', '')), floatOf(value))) ||
      (kind === 'date' && text.replace(/[Tt ]/, 'T').slice(0, 8) === value.slice(0, 8)));
  return same || (!plain && kind === 'string' && text === value) ? undefined : `${text} is ${kind} ${value}`;
}

function floatOf(text: string): number {
  return Number(text.replace(/inf$/, 'Infinity').replace(/^[-+]?nan$/, 'NaN'));
}

/** Why we refuse what tomllib reads. */
const STRICTER: readonly (readonly [RegExp, string])[] = [
  [
    /is not read alike by every TOML reader/,
    'smol-toml loses a quote that stands before the three that end a string, behind an escaped line break',
  ],
  [/cannot be represented losslessly/, 'integers beyond 2^53'],
  [/only TOML 1\.1 allows/, 'TOML 1.1 only'],
];

function judgeAll(texts: readonly string[]) {
  const answers = askPython<Answer>('toml_reader', texts);
  const judged = texts.map((text, index) => {
    const reading = readToml(text, 'f.toml');
    const answer = answers[index] as Answer;
    if (reading.ok) {
      const why = 'error' in answer ? answer.error : difference(reading.root, answer.tree);
      return { outcome: why === undefined ? 'same' : 'different', text, why };
    }
    const why = reading.diagnostic.message;
    if ('error' in answer) return { outcome: 'both refuse', text, why };
    return {
      outcome: STRICTER.some(([pattern]) => pattern.test(why)) ? 'stricter' : 'stricter without a reason',
      text,
      why,
    };
  });
  const counts = Object.fromEntries(
    [...Map.groupBy(judged, ({ outcome }) => outcome)].map(([outcome, list]) => [outcome, list.length]),
  );
  const wrong = judged.filter(({ outcome }) => outcome === 'different' || outcome === 'stricter without a reason');
  return { counts, wrong: wrong.slice(0, 20) };
}

describe.skipIf(oracles === undefined)("TOML against Python's tomllib", () => {
  it('reads as it does what it accepts', () => {
    const { counts, wrong } = judgeAll(fc.sample(tomlDocument, { numRuns: oracleCases, seed: 5 }));
    console.log(`TOML, ${oracleCases} documents:`, counts);
    expect(wrong).toEqual([]);
    expect(counts.same).toBeGreaterThan(oracleCases / 4);
  });

  it('reads as it does the files of the tests and of real repositories', () => {
    const folders = [`${import.meta.dirname}/../../fixtures`, process.env.TERRARIUM_CORPUS ?? ''].filter(
      (folder) => folder !== '',
    );
    const texts = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.toml$|(?:uv|poetry)\.lock$/.test(path))
        .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
    );
    const { counts, wrong } = judgeAll(texts);
    console.log(`TOML, ${texts.length} files:`, counts);
    expect(wrong).toEqual([]);
  });
});
