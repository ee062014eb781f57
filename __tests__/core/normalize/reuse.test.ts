import { describe, expect, it } from 'vitest';
import { formatBaseline } from '../../../src/core/config/baseline.ts';
import type { Config } from '../../../src/core/config/config.ts';
import { once } from '../../../src/core/model/once.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { type Definitions, environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';

const FILES: Readonly<Record<string, string>> = {
  'a/requirements.txt': 'x==1\n',
  'b/Dockerfile': 'FROM acme/a\nCOPY file /\n',
  'b/file': 'b\n',
  'c/requirements.txt': 'y==1\n',
};
const CONFIG = `
defaults: { base: "python:3.12" }
environments:
  - { path: a/requirements.txt, name: a, provides: [acme/a] }
  - { path: b/Dockerfile, name: b }
  - { path: c/requirements.txt, name: c }
`;

/** A tree that reads files as another one does, where they are the same. */
function beside(head: ReadTree, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const own = memoryTree({ files: after });
  return { ...own, readText: (path: string) => (before[path] === after[path] ? head : own).readText(path) };
}

/** Definitions of two trees of one run, and of the second one alone. */
async function compare(after: Readonly<Record<string, string>>, config: Config, other = config) {
  const plain = memoryTree({ files: FILES });
  const tree = { ...plain, readText: once(plain.readText) };
  const head = await define(tree, config);
  const base = await define(beside(tree, FILES, after), other);
  const alone = await define(memoryTree({ files: after }), other);
  expect(JSON.stringify(base)).toBe(JSON.stringify(alone));
  const addressed = (definitions: Definitions) =>
    new Map(environmentsOf(definitions).map(({ name, definition }) => [name, definition]));
  const [ours, theirs] = [addressed(head), addressed(base)];
  return [...ours].flatMap(([name, definition]) => (theirs.get(name) === definition ? [name] : []));
}

describe('what two trees of a run share', () => {
  const config = configOf(CONFIG);

  it('is normalized and addressed once', async () => {
    expect(await compare(FILES, config)).toEqual(['a', 'b', 'c']);
    expect(await compare({ ...FILES, 'c/requirements.txt': 'y==2\n' }, config)).toEqual(['a', 'b']);
    expect(await compare({ ...FILES, 'b/file': 'other\n' }, config)).toEqual(['a', 'c']);
  });

  it('is not what has another parent, whose own file is the same', async () => {
    expect(await compare({ ...FILES, 'a/requirements.txt': 'x==2\n' }, config)).toEqual(['c']);
    const without = configOf(CONFIG.replace(', provides: [acme/a]', ''));
    expect(await compare(FILES, config, without)).toEqual([]);
  });

  it('is nothing of another configuration', async () => {
    expect(await compare(FILES, config, configOf(CONFIG))).toEqual([]);
    expect(await compare(FILES, config, configOf(CONFIG.replace('3.12', '3.13')))).toEqual([]);
  });

  it('is nothing that another baseline accepts', async () => {
    const accepting = configOf(`${CONFIG}baseline: accepted.json\n`);
    expect(await compare(FILES, accepting)).toEqual(['a', 'b', 'c']);
    const accepted = formatBaseline([{ path: 'a/requirements.txt', code: 'pip-unpinned', subject: 'x' }]);
    expect(await compare({ ...FILES, 'accepted.json': accepted }, accepting)).toEqual([]);
  });
});
