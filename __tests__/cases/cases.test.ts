import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import type { Config } from '../../src/core/config/config.ts';
import { defaultConfig, parseConfig } from '../../src/core/config/config.ts';
import { isSelected } from '../../src/core/model/environment.ts';
import type { Definition } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';

// Small trees, each of which stands for a kind of what real repositories hold.
const CASES = join(import.meta.dirname, '../fixtures/cases');
const OUTCOMES = join(CASES, 'outcomes');
const names = ['formats', 'repositories'].flatMap((kind) =>
  readdirSync(join(CASES, kind)).map((name) => [kind, name] as const),
);

async function definitionsOf(kind: string, name: string): Promise<readonly Definition[]> {
  const tree = await workTree(join(CASES, kind, name));
  const text = await tree.readText('terrarium.yml');
  const config: Config =
    text.kind === 'text' ? parseConfig(text.text, 'terrarium.yml').config : defaultConfig('terrarium.yml');
  return (await define(tree, config)).definitions;
}

function outcomeOf({ origin, item }: Definition): string {
  const errors = item.diagnostics.flatMap(({ severity, code, line }) =>
    severity === 'error' ? `${code}:${line ?? ''}` : [],
  );
  const outcome = item.ok ? item.value.hash.slice(0, 12) : `failed (${errors.slice(0, 3).join(', ')})`;
  return `${origin.selection.padEnd(10)} ${origin.format.padEnd(14)} ${origin.id}: ${outcome}\n`;
}

describe('a tree of a kind that real repositories have', () => {
  it.each(names)('%s/%s has the outcome that was judged', async (kind, name) => {
    const definitions = await definitionsOf(kind, name);
    await expect(definitions.map(outcomeOf).join('')).toMatchFileSnapshot(join(OUTCOMES, `${kind}-${name}.txt`));
  });
});

const hashesOf = async (kind: string, name: string): Promise<ReadonlyMap<string, string>> => {
  const definitions = await definitionsOf(kind, name);
  return new Map(definitions.flatMap(({ origin, item }) => (item.ok ? [[origin.id, item.value.hash] as const] : [])));
};

describe('what the tools read alike', () => {
  it.each([
    ['c1/environment.yml', 'c2/environment.yml', 'c3/environment.yml', 'c4/environment.yml'],
    ['r1/requirements.txt', 'r2/requirements.txt'],
    ['r3/requirements.txt', 'r4/requirements.txt'],
    ['r5/requirements.txt', 'r6/requirements.txt', 'r22/requirements.txt'],
    ['r7/requirements.txt', 'r21/requirements.txt'],
    ['r9/requirements.txt', 'r10/requirements.txt'],
    ['r11/requirements.txt', 'r12/requirements.txt'],
    ['r13/requirements.txt', 'r14/requirements.txt'],
    ['r15/requirements.txt', 'r16/requirements.txt'],
  ])('has one hash: %s, %s', async (...ids) => {
    const hashes = await hashesOf('formats', '20-hash-equality');
    expect(new Set(ids.map((id) => hashes.get(id))).size).toBe(1);
    expect(hashes.get(ids[0] ?? '')).toBeDefined();
  });
});

describe('what a user names', () => {
  it.each([
    ['repositories', 'req-dev', ['svc/requirements.txt']],
    ['repositories', 'two-targets', ['Dockerfile?target=ec2', 'Dockerfile?target=sagemaker']],
    ['repositories', 'uv-lock', ['base/uv.lock', 'win-nohash/uv.lock']],
    ['formats', '09-pixi-local', ['min/pixi.lock', 'uv-same/uv.lock']],
  ])('is selected and hashed: %s/%s', async (kind, name, expected) => {
    const selected = (await definitionsOf(kind, name)).filter(({ origin }) => isSelected(origin));
    expect(selected.filter(({ item }) => item.ok).map(({ origin }) => origin.id)).toEqual(expected);
  });
});
