import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cliCredential } from '../../../src/adapters/azure/cli-credential.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'az-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts an `az` into a folder that prints, complains and ends; it writes down what it was given. */
function writeAz(name: string, script: string): string {
  const programs = path.join(folder, name);
  mkdirSync(programs);
  const text = `#!/bin/sh\nprintf '%s\n' "$@" > ${folder}/arguments\nenv > ${folder}/variables\n${script}\n`;
  writeFileSync(path.join(programs, 'az'), text);
  chmodSync(path.join(programs, 'az'), 0o755);
  return programs;
}

const TOKEN = `echo '{"accessToken": "token-of-the-user", "expires_on": 4102444800, "tenant": "t"}'`;
const SCOPE = 'https://management.azure.com/.default';
const ask = (env: NodeJS.ProcessEnv, notBelow: readonly string[] = []) =>
  cliCredential({ env, notBelow }).getToken(SCOPE);
const system = '/usr/bin:/bin';

describe('the Azure CLI', () => {
  it('is asked for a token of the scope, with its own variables alone', async () => {
    const PATH = `${writeAz('bin', TOKEN)}:${system}`;
    const env = { PATH, AZURE_TENANT_ID: 'tenant-1', AZURE_CONFIG_DIR: '/config', OTHER_SECRET: 'x' };

    expect(await ask(env)).toEqual({ token: 'token-of-the-user', expiresOnTimestamp: 4_102_444_800_000 });
    const given = readFileSync(path.join(folder, 'arguments'), 'utf8').trim().split('\n');
    expect(given).toEqual([
      'account',
      'get-access-token',
      '--output',
      'json',
      '--scope',
      SCOPE,
      '--tenant',
      'tenant-1',
    ]);
    const variables = readFileSync(path.join(folder, 'variables'), 'utf8');
    expect(variables).toContain('AZURE_CONFIG_DIR=/config');
    expect(variables).not.toContain('OTHER_SECRET');
  });

  it('is never a program of the checkout', async () => {
    const planted = writeAz('checkout', 'echo planted; touch "$0.ran"');
    const PATH = `${planted}:${writeAz('bin', TOKEN)}:${system}`;

    expect(await ask({ PATH }, [planted])).toMatchObject({ token: 'token-of-the-user' });
    await expect(ask({ PATH: planted }, [planted])).rejects.toThrow('no program az');
  });

  it.each([
    [`echo 'WARNING: old' >&2; echo "ERROR: Please run 'az login' to setup account." >&2; exit 1`, "'az login'"],
    ['exit 3', 'it ended with 3'],
    ['echo a page', 'printed no token'],
    [`echo '{"accessToken": "a b"}'`, 'printed no token'],
    [`echo '{"accessToken": 7}'`, 'printed no token'],
  ])('says why it gives none: %s', async (script, words) => {
    await expect(ask({ PATH: `${writeAz('bin', script)}:${system}` })).rejects.toMatchObject({
      code: 'azure-sign-in',
      message: expect.stringContaining(words),
    });
  });

  it('is given no tenant that could be an option', async () => {
    const PATH = `${writeAz('bin', TOKEN)}:${system}`;
    await expect(ask({ PATH, AZURE_TENANT_ID: '--debug' })).rejects.toThrow('is no tenant');
  });
});
