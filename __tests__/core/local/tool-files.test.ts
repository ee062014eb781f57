import { describe, expect, it } from 'vitest';
import { localEnvironment } from '../../../src/core/local/tool-files.ts';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

async function defined(files: Readonly<Record<string, string>>, entry: string): Promise<HashedEnvironment> {
  const [environment] = environmentsOf(await defineAll({ files, config: `environments: [${entry}]\n` }));
  if (environment === undefined) throw new Error('it is not defined');
  return environment;
}

const local = async (files: Readonly<Record<string, string>>, entry: string, platform = 'linux/amd64') =>
  localEnvironment(await defined(files, entry), '/checkout', platform);

describe('an environment without an image', () => {
  it.each([
    ['docker.io/library/python:3.11-slim', '3.11'],
    ['python:3.12.4', '3.12'],
    ['python:3', undefined],
    ['ubuntu:24.04', undefined],
  ])('on %s has Python %s', async (base, python) => {
    const found = await local({ 'requirements.txt': 'six==1.17.0\n' }, `{ path: requirements.txt, base: "${base}" }`);
    expect(found).toMatchObject({ tool: { kind: 'uv' }, python, leftOut: [], isEditable: false });
    expect(found?.files.get('requirements.txt')).toBe('six==1.17.0\n');
    expect(found?.installs).toEqual([{ file: 'requirements.txt', isHashed: false, isWhole: false }]);
  });

  it('needs no conda for a Python with packages of pip', async () => {
    const text = 'channels: [conda-forge]\ndependencies: ["python>=3.9,<3.11", pip, { pip: [six==1.17.0] }]\n';
    const found = await local({ 'conda.yml': text }, '{ path: conda.yml, base: "ubuntu:24.04" }');
    expect(found).toMatchObject({ tool: { kind: 'uv' }, python: '3.10' });
    expect([...(found?.files.keys() ?? [])]).toEqual(['requirements.txt']);
  });

  it('has conda packages by a file of conda, and then those of pip', async () => {
    const text = 'channels: [conda-forge]\ndependencies: [python=3.11, numpy=2.1, { pip: [six] }]\n';
    const found = await local({ 'conda.yml': text }, '{ path: conda.yml, base: "ubuntu:24.04" }');
    expect(found).toMatchObject({ tool: { kind: 'conda', file: 'environment.yml', isExplicit: false } });
    expect(found?.files.get('environment.yml')).toContain('numpy');
    expect(found?.installs).toHaveLength(1);
  });

  it('has a lock as it is, for the platforms that it has', async () => {
    const url = 'https://conda.example/linux-64/a-1-0.conda#0123456789abcdef0123456789abcdef';
    const files = { 'explicit.txt': `@EXPLICIT\n${url}\n` };
    const found = await local(files, '{ path: explicit.txt, base: "ubuntu:24.04" }');
    expect(found?.tool).toEqual({ kind: 'conda', file: 'explicit.txt', isExplicit: true });
    expect(found?.files.get('explicit.txt')).toBe(`@EXPLICIT\n${url}\n`);
    expect(await local(files, '{ path: explicit.txt, base: "ubuntu:24.04" }', 'linux/arm64')).toBeUndefined();
  });

  it('asks for hashes where the definition has them, and imports what is editable from the checkout', async () => {
    const hashed = `six==1.17.0 --hash=sha256:${'0'.repeat(64)}\n`;
    const found = await local({ 'requirements.txt': hashed }, '{ path: requirements.txt, base: "python:3.12" }');
    expect(found?.installs).toEqual([{ file: 'requirements.txt', isHashed: true, isWhole: true }]);
    const files = { 'a/requirements.txt': '-e .\n', 'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n' };
    const own = await local(files, '{ path: a/requirements.txt, base: "python:3.12" }');
    expect([own?.isEditable, own?.files.get('requirements.txt')]).toEqual([true, '-e /checkout\n']);
  });

  it('says what is left out', async () => {
    const found = await local({ Dockerfile: 'FROM ubuntu:24.04\nRUN true\n' }, '{ path: Dockerfile }');
    expect(found).toMatchObject({ leftOut: ['the steps of its Dockerfile'], installs: [] });
  });
});
