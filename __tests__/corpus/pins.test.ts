import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { defaultConfig } from '../../src/core/config/config.ts';
import type { HashedEnvironment } from '../../src/core/model/environment.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { createPinChecker, type Pin } from '../../src/core/pinning/check.ts';
import { applyEdits, type Edit, editsOf, type FindReplacement, mergeEdits } from '../../src/core/pinning/edits.ts';
import { define } from '../../src/pipeline.ts';
import { corpus, repositories } from './repositories.ts';

// The corpus test says in one line that it is left out.
describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('is pinned so that it parses, keeps all else byte for byte, and the findings are cleared', async () => {
    const tree = await workTree(join(corpus ?? '', repository));
    const before = await environments(tree);
    const pins = before.flatMap(createPinChecker().find);
    const { edits } = mergeEdits(editsOf(pins, KNOWN));
    const texts = await editedTexts(tree, edits);
    const after = await environments({ ...tree, readText: (path) => textOf(texts, path) ?? tree.readText(path) });
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const left = new Set(after.flatMap(createPinChecker().find).map(keyOf));
    expect(pins.filter((pin) => isCorrected(pin, edits) && left.has(keyOf(pin))).map((pin) => formatPin(pin))).toEqual(
      [],
    );
  });
});

/** Findings of each rule that are written down with the line that they are about, to be judged. */
const SAMPLE = 50;

describe.skipIf(corpus === undefined)('the findings of the corpus', () => {
  it('are as many of each rule as when they were last judged, and the sample is the same', async () => {
    const found = new Map<string, string>();
    for (const repository of repositories) {
      const tree = await workTree(join(corpus ?? '', repository));
      for (const environment of await environments(tree)) {
        for (const pin of createPinChecker().find(environment))
          found.set(formatPin(pin, repository), lineOf(pin, environment));
      }
    }
    const byRule = Map.groupBy(found, ([text]) => / (?:error|warning|note) ([a-z-]+)/.exec(text)?.[1] ?? '');
    const sections = [...byRule].sort().map(([rule, all]) => {
      const sample = all.toSorted(([a], [b]) => (digestOf(a) < digestOf(b) ? -1 : 1)).slice(0, SAMPLE);
      const lines = sample.sort().map(([text, line]) => `  ${text}\n      ${line}`);
      return `${rule}: ${all.length}\n${lines.join('\n')}\n`;
    });
    await expect(sections.join('\n')).toMatchFileSnapshot('pins.txt');
  });
});

function lineOf({ diagnostic: { path, line = 1 } }: Pin, { documents }: HashedEnvironment): string {
  const text = documents.find((document) => document.path === path)?.text ?? '';
  return (text.split(/\r\n|\n|\r/)[line - 1] ?? '').trim().slice(0, 200);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const DIGEST = `sha256:${'d'.repeat(64)}`;
const KNOWN: FindReplacement = ({ kind }) => (kind === 'digest' ? DIGEST : '3.99.1');

async function environments(tree: ReadTree) {
  return environmentsOf(await define(tree, defaultConfig('terrarium.yml')));
}

async function editedTexts(tree: ReadTree, edits: readonly Edit[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [path, own] of Map.groupBy(edits, ({ place }) => place.path)) {
    const reading = await tree.readText(path);
    const text = reading.kind === 'text' ? reading.text : '';
    const after = applyEdits(text, own);
    expect(withoutEdits(after, own, text)).toBe(text);
    texts.set(path, after);
  }
  return texts;
}

// Back to front each edit is undone where it was made.
function withoutEdits(after: string, edits: readonly Edit[], before: string): string {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.place.start - b.place.start)
    .map(({ place, text }) => {
      const start = place.start + shift;
      shift += text.length - (place.end - place.start);
      return { start, text, place };
    })
    .reduceRight((current, { start, text, place }) => {
      expect(current.slice(start, start + text.length)).toBe(text);
      return current.slice(0, start) + before.slice(place.start, place.end) + current.slice(start + text.length);
    }, after);
}

function textOf(texts: ReadonlyMap<string, string>, path: string) {
  const text = texts.get(path);
  return text === undefined ? undefined : Promise.resolve({ kind: 'text' as const, text });
}

function keyOf({ diagnostic: { path, code }, subject }: Pin): string {
  return JSON.stringify([path, code, subject]);
}

// One of several places may be disputed, or written in a form that cannot be replaced.
function isCorrected({ fixes, diagnostic: { path, code }, subject }: Pin, edits: readonly Edit[]): boolean {
  const made = edits.filter((edit) => edit.code === code && edit.subject === subject && edit.place.path === path);
  return fixes.length > 0 && made.length === fixes.length;
}

function formatPin(
  { diagnostic: { severity, code, path, line, column, message }, fixes }: Pin,
  repository = '',
): string {
  return `${repository}/${path}:${line}:${column} ${severity} ${code}${fixes.length > 0 ? ' fix' : ''}: ${message}`;
}
