import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitionVectors, keyVectors } from './vectors.ts';

const PROGRAM = fileURLToPath(new URL('../../oracle/definition_hash.py', import.meta.url));
const VECTORS = fileURLToPath(new URL('../../fixtures/hash/vectors.json', import.meta.url));
const missing = spawnSync('python3', ['--version']).status !== 0;
if (missing) console.warn('skipped: python3 is not installed, so that the second implementation cannot run');

interface Address {
  readonly canonical: string;
  readonly hash: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly unorderedHash: string;
}

interface Answer {
  /** False when PyYAML is missing: then YAML files are refused. */
  readonly yaml: boolean;
  readonly definitions: readonly (Partial<Address> & { readonly refused?: string })[];
  readonly hashed: readonly Address[];
  readonly keys: readonly string[];
}

describe.skipIf(missing)('the Python implementation', () => {
  let answer: Answer;

  beforeAll(() => {
    const text = execFileSync('python3', ['-B', PROGRAM, '--vectors', VECTORS], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    answer = JSON.parse(text) as Answer;
  });

  const numbered = definitionVectors.map((vector, index) => ({ ...vector, index }));

  it.each(numbered)('reads and hashes: $name', ({ index, canonical, hash, sections, unorderedHash }) => {
    const found = answer.definitions[index];
    if (!answer.yaml && found?.refused === 'PyYAML is not installed') return;
    expect(found).toMatchObject({ canonical, hash, sections, unorderedHash });
  });

  it.each(numbered)('hashes the canonical text: $name', ({ index, canonical, hash, sections, unorderedHash }) => {
    expect(answer.hashed[index]).toEqual({ canonical, hash, sections, unorderedHash });
  });

  it('computes the same image keys', () => {
    expect(answer.keys).toEqual(keyVectors.map((vector) => vector.key));
  });

  it('refuses what it does not understand with exit 3', () => {
    const input = '{"bases":null}';
    const { status, stderr } = spawnSync('python3', ['-B', PROGRAM], { input, encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^refused: /);
  });
});
