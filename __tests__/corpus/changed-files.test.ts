import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { defaultConfig } from '../../src/core/config/config.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { sha256Hex } from '../../src/core/names/sha256.ts';
import { generator } from '../adapters/checkout-traps.ts';
import { changedOf, comparable, type Defined, defineChanged, defineWhole } from '../core/incremental/changing-tree.ts';
import { sized } from '../test-size.ts';
import { corpus, repositories } from './repositories.ts';

const CONFIG = defaultConfig('terrarium.yml');

/** A tree in which some files have other texts. */
function editedTree(tree: ReadTree, edits: ReadonlyMap<string, string>): ReadTree {
  return {
    ...tree,
    readText: async (path) => {
      const text = edits.get(path);
      return text === undefined ? tree.readText(path) : { kind: 'text', text };
    },
    digestFile: async (path) => {
      const text = edits.get(path);
      return text === undefined ? tree.digestFile(path) : (`sha256:${sha256Hex(text)}` as Digest);
    },
  };
}

type Random = (below: number) => number;

const EDITS: readonly ((text: string, random: Random) => string)[] = [
  // Another version.
  (text, random) => text.replace(/\d(?=[^\d]*$)/m, String(random(10))),
  (text, random) => text.replaceAll(/(\d)(\s)/g, `${random(10)}$2`),
  (text) => `# a comment\n${text}`,
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random(lines.length), 1);
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    lines.splice(at, 0, lines[random(lines.length)] ?? '');
    return lines.join('\n');
  },
  (text, random) => text.slice(0, random(text.length)),
];

let again = 0;

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('has the definitions of the whole tree where those of changed files are made again', async () => {
    const tree = await workTree(join(corpus ?? '', repository));
    const whole = await defineWhole(tree, CONFIG);
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    const texts = [...whole.asked.texts];
    for (let count = 0; count < sized({ small: 2, ci: 6, nightly: 100 }); count += 1)
      await editAndCompare(tree, whole, texts, random);
  });
});

it.skipIf(corpus === undefined)('makes definitions of many edits again', () => {
  expect(again).toBeGreaterThan(repositories.length / 4);
});

async function editAndCompare(tree: ReadTree, whole: Defined, texts: readonly string[], random: Random): Promise<void> {
  const edits = new Map<string, string>();
  for (let left = random(3); left >= 0; left -= 1) {
    const path = texts[random(texts.length)] ?? '';
    const file = await tree.readText(path);
    const edit = EDITS[random(EDITS.length)];
    if (file.kind === 'text' && edit !== undefined) edits.set(path, edit(file.text, random));
  }
  const edited = editedTree(tree, edits);
  const definitions = await defineChanged(whole, changedOf(whole, [...edits.keys()]), { tree: edited, config: CONFIG });
  if (definitions === undefined) return;
  again += 1;
  const expected = await defineWhole(edited, CONFIG);
  expect(comparable(definitions), [...edits.keys()].join()).toEqual(comparable(expected.definitions));
  expect(whole.known).toEqual(expected.known);
}
