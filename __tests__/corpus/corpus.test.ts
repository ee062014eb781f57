import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { defaultConfig } from '../../src/core/config/config.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { Definition } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';
import { corpus, repositories } from './repositories.ts';

if (corpus === undefined)
  console.log('Left out: the corpus of real environment files, because TERRARIUM_CORPUS names none.');

const outcomes = new Map<string, ReturnType<typeof readOutcome>>();

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('is hashed, or told where it is not understood', async () => {
    const { definitions } = await outcomeOf(repository);
    expect(definitions.length).toBeGreaterThan(0);
    for (const { origin, item } of definitions) {
      expect(origin.format, origin.id).not.toBe('unknown');
      if (item.ok) expect(item.value.hash, origin.id).toMatch(/^[0-9a-f]{64}$/);
      else expect(item.diagnostics.filter(isError).length, origin.id).toBeGreaterThan(0);
    }
  });

  it('says where each mistake stands', async () => {
    const { definitions } = await outcomeOf(repository);
    for (const error of definitions.flatMap(({ item }) => item.diagnostics.filter(isError))) {
      expect(error.line, `${error.path}: ${error.message}`).toBeGreaterThan(0);
      expect(error.column, `${error.path}: ${error.message}`).toBeGreaterThan(0);
      expect(error.message, error.path).not.toBe('');
    }
  });

  it('has the same outcome as when it was last judged', async () => {
    const outcome = await outcomeOf(repository);
    await expect(formatOutcome(outcome)).toMatchFileSnapshot(`outcomes/${repository}.txt`);
  });

  it('has the same hashes when it is read again', async () => {
    const again = await readOutcome(repository);
    expect(formatOutcome(again)).toBe(formatOutcome(await outcomeOf(repository)));
  });
});

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function outcomeOf(repository: string) {
  const outcome = outcomes.get(repository) ?? readOutcome(repository);
  outcomes.set(repository, outcome);
  return outcome;
}

async function readOutcome(repository: string) {
  const tree = await workTree(join(corpus ?? '', repository));
  return { paths: await tree.listFiles(), ...(await define(tree, defaultConfig('terrarium.yml'))) };
}

/** Every definition with its hash or the stage at which it failed, every finding, and every file that is no definition. */
function formatOutcome({ paths, definitions, diagnostics }: Awaited<ReturnType<typeof readOutcome>>): string {
  const sources = new Set(definitions.map(({ origin }) => origin.source));
  return [
    ...definitions.flatMap(formatDefinition),
    ...diagnostics.map(formatDiagnostic).sort(),
    ...paths
      .filter((path) => !sources.has(path))
      .map((path) => `no definition: ${path}`)
      .sort(),
    '',
  ].join('\n');
}

function formatDefinition({ origin, item }: Definition): readonly string[] {
  const { id, format, kind, selection } = origin;
  const end = item.ok ? item.value.hash : `failed at ${item.stage}`;
  return [`${id}: ${format}, ${kind}, ${selection}, ${end}`, ...item.diagnostics.map(formatDiagnostic)];
}

function formatDiagnostic({ severity, code, path, line, column, message }: Diagnostic): string {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return `  ${severity} ${code} ${place} ${message}`;
}
