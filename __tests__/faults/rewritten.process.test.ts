import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { LABELS } from '../../src/core/oci/labels.ts';
import { openWorkshop, type Workshop } from '../fakes/fake-builder.ts';
import { sized } from '../test-size.ts';

const BUILDS = sized({ small: 10, ci: 40, nightly: 200 });
const PATH = 'a/file.txt';

/** Rewrites a file about a thousand times a second, from a process of its own: other text of one size. */
const WRITER = `
const { writeFileSync } = require('node:fs');
let count = 0;
setInterval(() => {
  for (let times = 0; times < 2; times += 1) writeFileSync(process.argv[1], String((count += 1)).padStart(200_000, '0'));
}, 2);
`;

let shop: Workshop | undefined;
let writer: ChildProcess | undefined;
afterEach(async () => {
  writer?.kill('SIGKILL');
  await shop?.close();
});

describe('a file that is rewritten all the time while it is built', () => {
  it(`never becomes an image under the hash of other content, in ${BUILDS} builds`, { timeout: 600_000 }, async ({
    annotate,
  }) => {
    const opened = await openWorkshop({
      'a/Dockerfile': 'FROM {base}\nCOPY file.txt /\n',
      [PATH]: 'x',
      'terrarium.yml': 'environments:\n  - path: a/Dockerfile\n',
    });
    shop = opened;
    const built: { readonly hash: string; readonly content: string }[] = [];
    const hashes = new Map<string, string>();
    opened.builder.act = async ({ request, labels }) => {
      const bytes = await readFile(join(request.contextDirectory, 'file.txt'));
      built.push({
        hash: labels[LABELS.definition] ?? '',
        content: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      });
      return undefined;
    };
    writer = spawn(process.execPath, ['-e', WRITER, join(opened.root, PATH)], { stdio: 'ignore' });
    const codes = new Map<string, number>();
    for (let round = 0; round < BUILDS; round += 1) {
      // Every other build gets a moment in which nobody writes, so that some succeed.
      const quiet = round % 2 === 0;
      if (quiet) writer.kill('SIGSTOP');
      const head = await opened.define();
      for (const { hash, files } of environmentsOf(head)) hashes.set(hash, files[0]?.digest ?? '');
      const { outcomes } = await opened.apply(await opened.plan({ force: ['all'] })).catch(mismatch);
      if (quiet) writer.kill('SIGCONT');
      for (const outcome of outcomes) {
        const code = outcome.status === 'failed' ? outcome.error.code : outcome.status;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    }
    await annotate(`${BUILDS} builds: ${JSON.stringify(Object.fromEntries(codes))}`);
    // Definitions that this test did not see belong to plans whose builds then failed by plan-mismatch or context-changed.
    const wrong = built.filter(({ hash, content }) => hashes.has(hash) && hashes.get(hash) !== content);
    expect(wrong).toEqual([]);
    expect([...codes.keys()].toSorted().filter((code) => !['built', 'context-changed'].includes(code))).toEqual([]);
    expect(codes.get('built') ?? 0).toBeGreaterThan(BUILDS / 4);
  });
});

// The checkout of `apply` is not that of the plan: nothing is built, and that is right too.
function mismatch(error: unknown): Awaited<ReturnType<Workshop['apply']>> {
  if (error instanceof Error && 'code' in error && error.code === 'plan-mismatch')
    return { outcomes: [], versions: [], diagnostics: [] };
  throw error;
}
