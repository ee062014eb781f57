import { describe, expect, it } from 'vitest';
import { type LocalEnvironment, localEnvironment } from '../../../src/core/local/tool-files.ts';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

async function defined(files: Readonly<Record<string, string>>, entry: string): Promise<HashedEnvironment> {
  const [environment] = environmentsOf(await defineAll({ files, config: `environments: [${entry}]\n` }));
  if (environment === undefined) throw new Error('it is not defined');
  return environment;
}

const reading = async (files: Readonly<Record<string, string>>, entry: string, platform = 'linux/amd64') =>
  localEnvironment(await defined(files, entry), platform);

async function local(files: Readonly<Record<string, string>>, entry: string): Promise<LocalEnvironment> {
  const found = await reading(files, entry);
  if (!found.ok) throw new Error(found.why);
  return found.value;
}

describe('an environment without an image', () => {
  it.each([
    ['docker.io/library/python:3.11-slim', '3.11'],
    ['python:3.12.4', '3.12'],
    ['python:3', undefined],
    ['ubuntu:24.04', undefined],
  ])('on %s has Python %s', async (base, python) => {
    const found = await local({ 'requirements.txt': 'six==1.17.0\n' }, `{ path: requirements.txt, base: "${base}" }`);
    expect(found).toMatchObject({ tool: { kind: 'uv' }, python, isEditable: false });
    expect(found.leftOut).toEqual(['the versions that are recorded of its first build']);
    expect(found.files('/sources').get('requirements.txt')).toBe('six==1.17.0\n');
    expect(found.installs).toEqual([{ file: 'requirements.txt', isHashed: false, isWhole: false }]);
  });

  it.each<[string, string | undefined, string]>([
    ['"python>=3.9,<3.11"', '>=3.9,<3.11', ''],
    ['python=3.10', '3.10', ''],
    ['python==3.11.4', '3.11.4', ''],
    ['"python>=3.9", "python<3.12"', '>=3.9,<3.12', ''],
    ['python', undefined, ''],
    ['python=3.1', '3.1', ''],
    ['python=3.9, pip, "setuptools<58", wheel=0.40', '3.9', 'pip\nsetuptools<58\nwheel==0.40.*\n'],
  ])('needs no conda for %s', async (specs, python, tools) => {
    const text = `channels: [conda-forge]\ndependencies: [${specs}, { pip: [six==1.17.0] }]\n`;
    const found = await local({ 'conda.yml': text }, '{ path: conda.yml, base: "ubuntu:24.04" }');
    expect([found.tool.kind, found.python, found.files('/sources').get('tools.txt')]).toEqual(['uv', python, tools]);
    expect(found.installs.map(({ file }) => file)).toEqual([
      ...(tools === '' ? [] : ['tools.txt']),
      'requirements.txt',
    ]);
  });

  it.each(['python=3.11.*=*_cpython', 'conda-forge::python=3.11', '"python=3.10|3.12"', 'numpy'])(
    'needs conda for %s',
    async (spec) => {
      const text = `channels: [conda-forge]\ndependencies: [${spec}]\n`;
      expect((await local({ 'conda.yml': text }, '{ path: conda.yml, base: "ubuntu:24.04" }')).tool.kind).toBe('conda');
    },
  );

  it.each([
    ['--pre\nsix\n', '', 'uv has no --pre'],
    ['-r b.txt\n', '', 'uv has no --prefer-binary'],
    ['--extra-index-url https://a.example/s\n--index-url https://b.example/s\nsix\n', '', 'other indexes'],
    ['six\n', ', secrets: [pip.conf]', 'the secret pip.conf'],
  ])('is refused where the tools of a machine would do otherwise: %j', async (text, more, why) => {
    const files = { 'a.txt': text, 'b.txt': '--prefer-binary\n' };
    const found = await reading(files, `{ path: a.txt, base: "python:3.12"${more} }`);
    expect(found).toEqual({ ok: false, why: expect.stringContaining(why) });
  });

  it('has conda packages by a file of conda, and then those of pip', async () => {
    const text = 'channels: [conda-forge]\ndependencies: [python=3.11, numpy=2.1, { pip: [six] }]\n';
    const found = await local({ 'conda.yml': text }, '{ path: conda.yml, base: "ubuntu:24.04" }');
    expect(found).toMatchObject({ tool: { kind: 'conda', file: 'environment.yml', isExplicit: false } });
    expect(found.files('/sources').get('environment.yml')).toContain('numpy');
    expect(found.installs).toHaveLength(1);
  });

  it('has a lock as it is, for the platforms that it has', async () => {
    const url = 'https://conda.example/linux-64/a-1-0.conda#0123456789abcdef0123456789abcdef';
    const files = { 'explicit.txt': `@EXPLICIT\n${url}\n` };
    const found = await local(files, '{ path: explicit.txt, base: "ubuntu:24.04" }');
    expect(found.tool).toEqual({ kind: 'conda', file: 'explicit.txt', isExplicit: true });
    expect(found.files('/sources').get('explicit.txt')).toBe(`@EXPLICIT\n${url}\n`);
    const other = await reading(files, '{ path: explicit.txt, base: "ubuntu:24.04" }', 'linux/arm64');
    expect(other).toEqual({ ok: false, why: 'it is locked for linux/amd64' });
  });

  it('asks for hashes where the definition has them, and imports what is editable from the checkout', async () => {
    const hashed = `six==1.17.0 --hash=sha256:${'0'.repeat(64)}\n`;
    const found = await local({ 'requirements.txt': hashed }, '{ path: requirements.txt, base: "python:3.12" }');
    expect(found.installs).toEqual([{ file: 'requirements.txt', isHashed: true, isWhole: false }]);
    const files = { 'a/requirements.txt': '-e .\n', 'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n' };
    const own = await local(files, '{ path: a/requirements.txt, base: "python:3.12" }');
    expect([own.isEditable, own.files('/sources').get('requirements.txt')]).toEqual([true, '-e /sources\n']);
  });

  it('installs a package of the checkout from a copy', async () => {
    const files = { 'a/requirements.txt': './lib\n', 'a/lib/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n' };
    const found = await local(files, '{ path: a/requirements.txt, base: "python:3.12" }');
    expect([found.isEditable, found.files('/sources').get('requirements.txt')]).toEqual([false, '/sources\n']);
  });

  it('says what is left out', async () => {
    const found = await local({ Dockerfile: 'FROM ubuntu:24.04\nRUN true\n' }, '{ path: Dockerfile }');
    expect(found).toMatchObject({ leftOut: ['the steps of its Dockerfile'], installs: [] });
  });
});
