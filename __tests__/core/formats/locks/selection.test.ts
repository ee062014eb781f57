import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dedent } from '../../../dedent.ts';
import { defineAll, environmentOf, hashOf } from '../../../fakes/memory-tree.ts';

const FOLDER = `${import.meta.dirname}/../../../fixtures/locks`;
const fixture = (path: string) => readFileSync(`${FOLDER}/${path}`, 'utf8');
const files = { 'a/pyproject.toml': fixture('uv/pyproject.toml'), 'a/uv.lock': fixture('uv/uv.lock') };
const entry = (path: string) => dedent`
  environments:
    - path: ${path}
      base: python:3.12-slim
`;

describe('a lock that configuration names', () => {
  it('is what is hashed, and the manifest beside it is a part', async () => {
    const { definitions } = await defineAll({ files, config: entry('a/uv.lock') });
    const selections = Object.fromEntries(definitions.map(({ origin }) => [origin.id, origin.selection]));
    expect(selections).toMatchObject({
      'a/uv.lock': 'configured',
      'a/pyproject.toml': 'consumed',
      'a/pyproject.toml#/dependency-groups/dev': 'consumed',
    });
    const environment = await environmentOf({ files, config: entry('a/uv.lock') }, 'a/uv.lock');
    expect(environment.definition.python.pip).toHaveLength(17);
    expect(environment.definition.python.pip[0]).toMatch(
      /^anyio==4\.12\.1 ; python_full_version < "3\.10" --hash=sha256:[0-9a-f]{64} --hash=/,
    );
  });

  it('has a hash of its own for each group, and keeps it where only what is not installed changes', async () => {
    const hash = (path: string, lock: string) =>
      hashOf({ files: { ...files, 'a/uv.lock': lock }, config: entry(path) }, path);
    const lock = files['a/uv.lock'];
    const own = await hash('a/uv.lock', lock);
    expect(await hash('a/uv.lock#/dependency-groups/lint', lock)).not.toBe(own);
    expect(await hash('a/uv.lock', lock.replace('revision = 5', 'revision = 4'))).toBe(own);
    expect(
      await hash('a/uv.lock', lock.replace('name = "pytest"\nversion = "8.3.4"', 'name = "pytest"\nversion = "8.3.5"')),
    ).toBe(own);
    expect(
      await hash('a/uv.lock', lock.replace('name = "h11"\nversion = "0.16.0"', 'name = "h11"\nversion = "0.15.0"')),
    ).not.toBe(own);
  });
});

describe('a manifest that configuration names', () => {
  it('has ids with a pointer', async () => {
    const path = 'a/pyproject.toml#/dependency-groups/lint';
    const environment = await environmentOf({ files, config: entry(path) }, path);
    expect(environment.definition.python.pip).toEqual([
      'httpx[http2]==0.28.1',
      'click>=8,<9 ; sys_platform == "win32" or python_version < "3.11"',
      'pluggy>=1.5',
      'rich==13.9.4',
      'httpx[socks]',
    ]);
  });
});
