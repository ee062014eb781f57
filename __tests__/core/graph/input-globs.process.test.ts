import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
