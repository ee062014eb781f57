import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig } from '../../../src/core/config/config.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { RegistryReader } from '../../../src/core/model/registry.ts';
import { formatReference } from '../../../src/core/names/reference.ts';
import { pinBases } from '../../../src/hosts/cli/commands/init.ts';
import { MAIN } from './main-file.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-init-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
writeFileSync(join(root, 'conda.yml'), 'dependencies: [python=3.10]\n');

function init(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'init', `--root=${root}`, ...args], {
    encoding: 'utf8',
    // Nothing is asked of a registry that cannot be reached.
    env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:1', https_proxy: 'http://127.0.0.1:1' },
  });
  return { status, stdout, stderr };
}

describe('terrarium init', () => {
  it('prints a file that can be read, and asks no registry', () => {
    const { status, stdout } = init('--print', '--repository=ghcr.io/acme/environments');
    expect(status).toBe(0);
    expect(stdout).toContain('\nrepository: ghcr.io/acme/environments\n');
    expect(stdout).toContain('  # - path: conda.yml\n  #   base: "debian:12-slim"\n');
    expect(parseConfig(stdout, 'terrarium.yml').diagnostics).toEqual([]);
    expect(existsSync(join(root, 'terrarium.yml'))).toBe(false);
  });

  it('writes it once', () => {
    expect(init()).toMatchObject({ status: 0, stdout: 'wrote terrarium.yml: read it, then run terrarium plan\n' });
    const text = readFileSync(join(root, 'terrarium.yml'), 'utf8');
    expect(parseConfig(text, 'terrarium.yml').diagnostics).toEqual([]);
    const again = init();
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('there is a configuration already');
    expect(readFileSync(join(root, 'terrarium.yml'), 'utf8')).toBe(text);
  });
});

describe('pinned bases', () => {
  const config = defaultConfig('terrarium.yml');
  const digest = `sha256:${'a'.repeat(64)}` as Digest;
  const asked: string[] = [];
  const registry = {
    headManifest: async (repository: Parameters<RegistryReader['headManifest']>[0], name: string) => {
      asked.push(`${formatReference(repository)} ${name}`);
      return name === '3.12-slim'
        ? { digest, size: 1, mediaType: 'application/vnd.oci.image.index.v1+json' }
        : undefined;
    },
  } as unknown as RegistryReader;

  it('have the digest that the registry gives the tag', async () => {
    const pins = await pinBases(registry, config, ['python:3.12-slim']);
    expect([...pins]).toEqual([['python:3.12-slim', `python:3.12-slim@${digest}`]]);
    expect(asked).toEqual(['docker.io/library/python:3.12-slim 3.12-slim']);
  });

  it('fail where there is no such tag', async () => {
    await expect(pinBases(registry, config, ['python:2.6-slim'])).rejects.toThrow(TerrariumError);
  });
});
