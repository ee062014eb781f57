import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReader } from '../../../src/adapters/checkout/links.ts';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { parseConfig } from '../../../src/core/config/config.ts';
import { inputReader } from '../../../src/core/graph/input-globs.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { define } from '../../../src/pipeline.ts';
import { sized } from '../../test-size.ts';
import { unmatched } from './unmatched.ts';

const FILES = [
  'x.py',
  'y.txt',
  'src/m.py',
  'src/n/o.txt',
  'lib/m.py',
  'lib/deep/p.txt',
  '.hidden',
  'a[1].txt',
  'docs/q.md',
];
const LINKS = [
  ['link.py', 'lib/m.py'],
  ['folder', 'lib'],
  ['src/up', '../lib/deep'],
  ['chain', 'folder'],
  ['src/n/deep.txt', '../../lib/deep/p.txt'],
  ['again.py', 'link.py'],
] as const;
const SOURCES = [
  'x.py',
  'src',
  'src/',
  '.',
  '*.py',
  'src/*',
  'src/*/o.txt',
  'link.py',
  'folder',
  'folder/m.py',
  'src/up/',
  'chain/deep',
  'lib/../x.py',
  '[a-m]*',
  'docs',
  'src/*/deep.txt',
  'again.py',
];
const IGNORED = [
  '*.txt',
  'docs',
  '**/m.py',
  'src/n',
  '!src/n/o.txt',
  'Dockerfile',
  '.dockerignore',
  'lib/d*',
  '*',
  '!x.py',
  '/y.txt',
  './docs/',
  'a\\[1].txt',
];

/** The files that are hashed and not among the inputs, for a context of the chosen parts; `undefined` where it has errors. */
async function lostFiles(links: typeof LINKS, sources: readonly string[], ignored: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-inputs-'));
  try {
    for (const path of FILES) {
      mkdirSync(join(root, 'c', dirname(path)), { recursive: true });
      writeFileSync(join(root, 'c', path), path);
    }
    for (const [path, target] of links) symlinkSync(target, join(root, 'c', path));
    writeFileSync(join(root, 'c/Dockerfile'), `FROM x\n${sources.map((source) => `COPY ${source} /to/\n`).join('')}`);
    if (ignored.length > 0) writeFileSync(join(root, 'c/.dockerignore'), `${ignored.join('\n')}\n`);
    return await lostIn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function lostIn(root: string): Promise<readonly string[] | undefined> {
  const tree = await workTree(root);
  const { config } = parseConfig('environments: [{ path: c/Dockerfile }]\n', 'terrarium.yml');
  const [environment] = environmentsOf(await define(tree, config));
  if (environment === undefined) return undefined;
  const inputs = await inputReader(tree, config.path, linkReader(root))(environment);
  const files = environment.files.map(({ path }) => posix.join('c', path));
  return unmatched(inputs, [...environment.documents.map(({ path }) => path), ...files]);
}

it('every file of a context that is hashed is among the inputs, whatever links and ignore files there are', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...LINKS]),
      fc.subarray(SOURCES, { minLength: 1, maxLength: 4 }),
      fc.subarray(IGNORED, { maxLength: 4 }),
      async (links, sources, ignored) => {
        const lost = await lostFiles(links as unknown as typeof LINKS, sources, ignored);
        if (lost !== undefined) read += 1;
        expect(lost ?? []).toEqual([]);
      },
    ),
    { numRuns: sized({ small: 50, ci: 300, nightly: 5000 }) },
  );
  expect(read).toBeGreaterThan(10);
});

describe('a link that leads elsewhere', () => {
  const tree = {
    'a/src/x': 'a',
    'b/src/x': 'b',
    'a/.dockerignore': '',
    'shared/ignore': 'src/x\n',
    'shared/none': '',
    'l1/x.txt': 'six==1.16.0\n',
    'l2/x.txt': 'six==1.17.0\n',
    'env/Dockerfile': 'FROM x\nCOPY src /\n',
    'env/requirements.txt': '-r ../l/x.txt\n',
    'own/Dockerfile': 'FROM x\nCOPY src /\n',
    'own/src/x': 'x',
    'own/src/y': 'y',
    k1: 'six==1.16.0\n',
    k2: 'six==1.17.0\n',
    'chain/requirements.txt': '-r ../k.txt\n',
    'deep/dir/x': '',
    'deep/real.txt': 'six==1.16.0\n',
    'deep/other.txt': 'six==1.17.0\n',
    'dots/requirements.txt': '-r ../linked.txt\n',
  };
  const config = `environments:
  - { path: env/Dockerfile, context: ctx }
  - { path: env/requirements.txt, base: x }
  - { path: own/Dockerfile }
  - { path: chain/requirements.txt, base: x }
  - { path: dots/requirements.txt, base: x }
`;
  const links = {
    ctx: 'a',
    l: 'l1',
    'own/.dockerignore': '../shared/ignore',
    'k.txt': 'j.txt',
    'j.txt': 'k1',
    d: 'deep/dir',
    'linked.txt': 'd/../real.txt',
  };

  it.each([
    ['a context', 'ctx', 'b', 'env/Dockerfile'],
    ['a folder of what is included', 'l', 'l2', 'env/requirements.txt'],
    ['an ignore file', 'own/.dockerignore', '../shared/none', 'own/Dockerfile'],
    ['a link in a chain', 'j.txt', 'k2', 'chain/requirements.txt'],
    ['a link behind which two dots are', 'linked.txt', 'd/../other.txt', 'dots/requirements.txt'],
  ])('is an input of what it is in: %s', async (_what, link, target, id) => {
    const root = mkdtempSync(join(tmpdir(), 'terrarium-links-'));
    try {
      for (const [path, text] of Object.entries(tree)) {
        mkdirSync(join(root, dirname(path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      for (const [path, to] of Object.entries(links)) symlinkSync(to, join(root, path));
      const before = await defined(root, config, id);
      const end = realpathSync.native(join(root, link)).slice(realpathSync.native(root).length + 1);
      expect(unmatched(before.inputs, [link, ...(statSync(join(root, link)).isFile() ? [end] : [])])).toEqual([]);
      unlinkSync(join(root, link));
      symlinkSync(target, join(root, link));
      // What is said of a link is wrong if it changes nothing.
      expect((await defined(root, config, id)).hash).not.toBe(before.hash);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

async function defined(root: string, text: string, id: string) {
  const tree = await workTree(root);
  const { config } = parseConfig(text, 'terrarium.yml');
  const environment = environmentsOf(await define(tree, config)).find((one) => one.id === id);
  if (environment === undefined) throw new Error(`${id} has errors`);
  return { hash: environment.hash, inputs: await inputReader(tree, config.path, linkReader(root))(environment) };
}
