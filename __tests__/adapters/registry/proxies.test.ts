import { describe, expect, it } from 'vitest';
import { type ProxyEnvironment, parseProxies } from '../../../src/adapters/registry/proxies.ts';
import { RunFailure, TerrariumError } from '../../../src/core/model/errors.ts';
import { testClient } from './scripted-server.ts';

const HUB = 'https://registry-1.docker.io/v2/';

function refusal(read: () => unknown): TerrariumError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof TerrariumError ? error : undefined;
  }
}

const variablesFor = (env: ProxyEnvironment, url = HUB) => parseProxies(env).variablesFor(new URL(url));

describe('variables of proxies', () => {
  it.each([
    ['proxy.corp:3128', 'http://proxy.corp:3128'],
    ['http://user:pa%23ss@proxy.corp:3128', 'http://user:pa%23ss@proxy.corp:3128'],
    ['https://proxy.corp', 'https://proxy.corp'],
    ['https://proxy.corp/', 'https://proxy.corp/'],
    ['user:password@proxy.corp:3128', 'http://user:password@proxy.corp:3128'],
    ['[2001:db8::1]:3128', 'http://[2001:db8::1]:3128'],
    ['http://user:password@[::1]:3128', 'http://user:password@[::1]:3128'],
    ['HTTP://proxy.corp:3128', 'http://proxy.corp:3128'],
    ['HttpS://proxy.corp:3128', 'https://proxy.corp:3128'],
    [' http://proxy.corp:3128 ', 'http://proxy.corp:3128'],
  ])('%j is read as %j', (written, expected) => {
    expect(variablesFor({ HTTPS_PROXY: written, PATH: '/bin' })).toEqual({ https_proxy: expected, no_proxy: '' });
    expect(variablesFor({ https_proxy: written })).toEqual({ https_proxy: expected, no_proxy: '' });
    expect(variablesFor({ http_proxy: written }, 'http://registry.corp/v2/')).toEqual({
      http_proxy: expected,
      no_proxy: '',
    });
  });

  it.each([
    ['pa%23ss', 'pa#ss'],
    ['pa%25ss', 'pa%ss'],
    ['pa%2Fss', 'pa/ss'],
    ['pa%40ss', 'pa@ss'],
    ['pa@ss', 'pa@ss'],
    ['pa:ss', 'pa:ss'],
    ['pa ss', 'pa ss'],
    ['pässwörd', 'pässwörd'],
    ['p%C3%A4ss', 'päss'],
    ['密码', '密码'],
    ["p!$&'()*+,;=ss", "p!$&'()*+,;=ss"],
    ['', ''],
  ])('the password %j is sent as %j', (written, password) => {
    const { https_proxy: url = '' } = variablesFor({ HTTPS_PROXY: `http://user:${written}@proxy.corp:3128` });
    const { host, username, password: encoded } = new URL(url);
    expect([host, username, decodeURIComponent(encoded)]).toEqual(['proxy.corp:3128', 'user', password]);
  });

  it.each([
    'http://user:pa#s3cretcanary@proxy.corp:3128',
    'http://user:12#s3cretcanary@proxy.corp:3128',
    'http://user:s3cretcanary%zz@proxy.corp:3128',
    'http://user:s3cretcanary%ff@proxy.corp:3128',
    'http://user:s3cretcanary%@proxy.corp:3128',
    'http://user:a/s3cretcanary@proxy.corp:3128',
    'http://user:a?s3cretcanary@proxy.corp:3128',
    'user:pa#s3cretcanary@proxy.corp:3128',
    'http://user:s3cretcanary\n@proxy.corp:3128',
    'http://user:s3cretcanary@proxy.corp:3128/path',
    'http://user:s3cretcanary@proxy.corp:99999',
    'http://user:s3cretcanary@[::1:3128',
    'http://s3cretcanary proxy',
    'https:\\\\user:s3cretcanary@proxy.corp',
    'socks5://user:s3cretcanary@proxy.corp:1080',
    'SOCKS5H://user:s3cretcanary@proxy.corp:1080',
    'socks4://s3cretcanary.corp',
    'ftp://user:s3cretcanary@proxy.corp',
    'http://',
  ])('%j is a usage error that shows nothing of it', (written) => {
    const error = refusal(() => variablesFor({ HTTPS_PROXY: written }));
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('HTTPS_PROXY') });
    expect(`${error?.message} ${error?.hint} ${error?.stack}`).not.toContain('s3cretcanary');
  });

  it('name a proxy that is not HTTP as such', () => {
    for (const url of ['socks5://proxy.corp:1080', 'socks5h://proxy.corp', 'socks4a://proxy.corp'])
      expect(refusal(() => variablesFor({ https_proxy: url }))?.message).toBe(
        'https_proxy names a proxy that is not HTTP',
      );
  });

  it('in small letters win over those in capitals, which are then not read', () => {
    const env = { https_proxy: 'http://small:1', HTTPS_PROXY: 'http://pa#ss:1', no_proxy: 'a', NO_PROXY: '*' };
    expect(variablesFor(env)).toEqual({ https_proxy: 'http://small:1', no_proxy: 'a' });
    expect(variablesFor({ https_proxy: '', HTTPS_PROXY: 'http://large:1' })).toMatchObject({
      https_proxy: 'http://large:1',
    });
  });

  it('are those of the protocol alone', () => {
    const env = { HTTP_PROXY: 'http://pa#ss:1', HTTPS_PROXY: 'http://proxy.corp:1' };
    expect(variablesFor(env)).toMatchObject({ https_proxy: 'http://proxy.corp:1' });
    expect(refusal(() => variablesFor(env, 'http://registry.corp/v2/'))).toMatchObject({ code: 'usage' });
  });
});

describe('a proxy that cannot be read', () => {
  const env = { HTTPS_PROXY: 'http://user:pa#ss@proxy.corp:3128', HTTP_PROXY: 'http://user:pa#ss@proxy.corp:3128' };
  const list = (registry: string, more: Record<string, string> = {}) => {
    const requests: string[] = [];
    const client = testClient({
      env: { ...env, ...more },
      onRequest: (_, url) => requests.push(url.host),
      timeoutMs: 500,
    });
    return client.registry.listTags({ registry, path: 'acme/env' }).then(
      () => ({ requests, error: undefined }),
      (error: unknown) => ({ requests, error }),
    );
  };

  it('is the failure of the whole run when a host is to be reached through it, and no host is asked', async () => {
    const { error, requests } = await list('registry.invalid');
    expect(error).toBeInstanceOf(RunFailure);
    expect(error).not.toBeInstanceOf(TerrariumError);
    expect(error).toMatchObject({ failure: { code: 'usage' } });
    expect(requests).toEqual([]);
  });

  it.each([
    ['on loopback', '127.0.0.1:1', {}],
    ['on loopback by name', 'localhost:1', {}],
    ['with NO_PROXY=*', 'registry.invalid', { NO_PROXY: '*' }],
    ['with no_proxy=*', 'registry.invalid', { no_proxy: ' * ' }],
    ['with * in a list', 'registry.invalid', { NO_PROXY: 'localhost, *' }],
  ] as const)('is none where nothing is reached through it: %s', async (_, registry, more) => {
    const { error, requests } = await list(registry, more);
    expect(error).toMatchObject({ code: 'registry-unreachable' });
    expect(requests.length).toBeGreaterThan(0);
  });
});
