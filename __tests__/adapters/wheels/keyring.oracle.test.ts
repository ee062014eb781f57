import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withKeyring } from '../../../src/adapters/wheels/keyring.ts';
import { oracles } from '../../oracle/oracle.ts';

const INDEX = 'https://packages.example/team/simple/';
const HOST = 'packages.example';

describe.skipIf(oracles === undefined)('the program keyring', () => {
  const data = mkdtempSync(join(tmpdir(), 'terrarium-keyring-'));
  afterAll(() => rmSync(data, { recursive: true }));
  const programs = join(oracles ?? '', 'venv/bin');
  const env = {
    PATH: programs,
    HOME: data,
    XDG_DATA_HOME: data,
    PYTHON_KEYRING_BACKEND: 'keyrings.alt.file.PlaintextKeyring',
  };
  const options = { env, notBelow: [] };
  const tell = (service: string, user: string, password: string) => {
    const { status, stderr } = spawnSync(join(programs, 'keyring'), ['set', service, user], { env, input: password });
    expect(status, String(stderr)).toBe(0);
  };
  beforeAll(() => {
    tell(INDEX, 'robot', 'of the URL'.replaceAll(' ', '-'));
    tell(HOST, 'robot', 'of-the-host');
    tell(HOST, 'other', 'of-another');
    tell('spaces.example', 'robot', 'a b');
  });
  const loginsOf = async (url: string, user?: string) => {
    const { hostname } = new URL(url);
    const given = user === undefined ? [] : [[hostname, { user, password: '' }] as const];
    return (await withKeyring(new Map(given), [url], options)).get(hostname);
  };

  it('tells the password of a user for an index, else for its host', async () => {
    expect(await loginsOf(INDEX, 'robot')).toEqual({ user: 'robot', password: 'of-the-URL' });
    expect(await loginsOf(`https://${HOST}/simple`, 'robot')).toEqual({ user: 'robot', password: 'of-the-host' });
    expect(await loginsOf(INDEX, 'other')).toEqual({ user: 'other', password: 'of-another' });
  });

  it('knows nothing of others, nor without a user where its backend has none', async () => {
    expect(await loginsOf(INDEX, 'nobody')).toEqual({ user: 'nobody', password: '' });
    expect(await loginsOf('https://elsewhere.example/simple')).toBeUndefined();
  });

  it('is not asked where a password is known, and not for plain HTTP', async () => {
    const known = new Map([[HOST, { user: 'robot', password: 'x' }]]);
    expect(await withKeyring(known, [INDEX], { env: { PATH: '/nowhere' }, notBelow: [] })).toEqual(known);
    expect(await withKeyring(new Map(), [INDEX.replace('https', 'http')], options)).toEqual(new Map());
  });

  it('is refused where uv could not be told its password', async () => {
    await expect(loginsOf('https://spaces.example/', 'robot')).rejects.toMatchObject({ code: 'needs-buildkit' });
  });
});
