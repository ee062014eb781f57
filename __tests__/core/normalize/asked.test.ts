import { describe, expect, it } from 'vitest';
import { type Asked, askedBy } from '../../../src/core/normalize/asked.ts';
import { diagnosticsOf } from '../../../src/core/normalize/definitions.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree, type Workspace } from '../../fakes/memory-tree.ts';

const COPIES = 'FROM debian:12\nCOPY data /data\n';
const WORKSPACE: Workspace = {
  files: {
    'a/Dockerfile': COPIES,
    'a/data': '1',
    'b/Dockerfile': COPIES,
    'b/data': '2',
    'base/Dockerfile': COPIES,
    'base/data': '3',
    'child/Dockerfile': 'FROM base\n',
    'plain/Dockerfile': 'FROM debian:12\nRUN true\n',
    'broken/Dockerfile': COPIES,
  },
  config: `environments:
  - path: a/Dockerfile
  - { path: child/Dockerfile, build-contexts: { base: "environment:base/Dockerfile" } }
`,
};

/** Folders whose contexts are read, and what became of each definition. */
async function read(workspace: Workspace, asked?: Asked) {
  const tree = memoryTree(workspace);
  const contexts: string[] = [];
  const listContext = (directory: string) => {
    contexts.push(directory);
    return tree.listContext(directory);
  };
  const defined = await define({ ...tree, listContext }, configOf(workspace.config), { asked });
  const states = defined.definitions.map(({ item }): [string, string] => [
    item.id.replace('/Dockerfile', ''),
    item.ok ? 'hashed' : item.unread === true ? 'unread' : 'failed',
  ]);
  return { contexts: contexts.sort(), states: Object.fromEntries(states), defined };
}

describe('contexts', () => {
  it('are read for what is selected and what that depends on, and for nothing else', async () => {
    const { contexts, states, defined } = await read(WORKSPACE, askedBy([]));
    expect(contexts).toEqual(['a', 'base']);
    expect(states).toEqual({
      a: 'hashed',
      b: 'unread',
      base: 'hashed',
      broken: 'unread',
      child: 'hashed',
      plain: 'hashed',
    });
    expect(diagnosticsOf(defined)).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
  });

  it('are read for what a pattern, or another job, names beside it', async () => {
    expect((await read(WORKSPACE, askedBy([['b/**']]))).contexts).toEqual(['a', 'b', 'base']);
    expect((await read(WORKSPACE, askedBy([], ['b/Dockerfile']))).contexts).toEqual(['a', 'b', 'base']);
    // What one list takes away is named by another.
    expect((await read(WORKSPACE, askedBy([['b/Dockerfile'], ['all', '!b/Dockerfile']]))).contexts).toContain('b');
    expect((await read(WORKSPACE, askedBy([[], ['!a/Dockerfile']]))).contexts).toEqual(['a', 'base']);
    const { states } = await read(WORKSPACE, askedBy([['broken']]));
    expect(states).toMatchObject({ broken: 'failed', b: 'unread' });
  });

  it('are all read where nobody says what is asked for', async () => {
    const { contexts, states } = await read(WORKSPACE);
    expect(contexts).toEqual(['a', 'b', 'base', 'broken']);
    expect(states).toMatchObject({ b: 'hashed', broken: 'failed' });
  });

  it('give equal hashes however many others are read', async () => {
    const hashes = async (asked?: Asked) =>
      (await read(WORKSPACE, asked)).defined.definitions.flatMap(({ item }) =>
        item.ok && ['a/Dockerfile', 'child/Dockerfile'].includes(item.id) ? [item.value.hash] : [],
      );
    expect(await hashes(askedBy([]))).toEqual(await hashes());
  });

  it('of a parent that nothing asks for leave its children unread, without a finding', async () => {
    const config = `environments:\n  - path: a/Dockerfile\ndefaults: { base: "environment:base/Dockerfile" }\n`;
    const files = { ...WORKSPACE.files, 'c/conda.yml': 'dependencies: [pip]\n' };
    const { states, defined } = await read({ files, config }, askedBy([]));
    expect(states).toMatchObject({ base: 'unread', child: 'hashed' });
    expect(diagnosticsOf(defined)).not.toContainEqual(expect.objectContaining({ code: 'parent-failed' }));
  });
});
