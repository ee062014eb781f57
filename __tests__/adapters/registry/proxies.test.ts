import { describe, expect, it } from 'vitest';
import { createAgents } from '../../../src/adapters/registry/agents.ts';
import { proxyVariables } from '../../../src/adapters/registry/proxies.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';

function refusal(read: () => unknown): TerrariumError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof TerrariumError ? error : undefined;
  }
}

describe('variables of proxies', () => {
  it.each([
    ['proxy.corp:3128', 'http://proxy.corp:3128'],
    ['http://user:pa%23ss@proxy.corp:3128', 'http://user:pa%23ss@proxy.corp:3128'],
    ['https://proxy.corp', 'https://proxy.corp'],
    ['user:password@proxy.corp:3128', 'http://user:password@proxy.corp:3128'],
    ['', ''],
    [' http://proxy.corp:3128 ', 'http://proxy.corp:3128'],
  ])('%j is read as %j', (written, expected) => {
    expect(proxyVariables({ HTTPS_PROXY: written, https_proxy: written, PATH: '/bin' })).toEqual({
      HTTPS_PROXY: expected,
      https_proxy: expected,
    });
  });

  it.each([
    'http://user:pa#s3cretcanary@proxy.corp:3128',
    'http://user:12#s3cretcanary@proxy.corp:3128',
    'http://user:s3cretcanary%zz@proxy.corp:3128',
    'http://user:s3cretcanary%ff@proxy.corp:3128',
    'http://user:a/s3cretcanary@proxy.corp:3128',
    'http://user:a?s3cretcanary@proxy.corp:3128',
    'http://s3cretcanary proxy',
    'socks5://user:s3cretcanary@proxy.corp:1080',
    'http://',
  ])('%s is a usage error that shows nothing of it', (written) => {
    const error = refusal(() => proxyVariables({ HTTPS_PROXY: written }));
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('HTTPS_PROXY') });
    expect(`${error?.message} ${error?.hint} ${error?.stack}`).not.toContain('s3cretcanary');
  });
});

describe('a proxy that cannot be read', () => {
  const env = { HTTPS_PROXY: 'http://user:pa#ss@proxy.corp:3128', HTTP_PROXY: 'http://user:pa#ss@proxy.corp:3128' };
  const open = (url: string, more: Record<string, string> = {}) =>
    refusal(() => createAgents({ ...env, ...more }, 1).agentFor(new URL(url)));

  it('is an error when a host is to be reached through it', () => {
    expect(open('https://ghcr.io/v2/')).toMatchObject({ code: 'usage' });
    expect(open('http://registry.corp/v2/')).toMatchObject({ code: 'usage' });
  });

  it('is none where nothing is reached through it: on loopback, and with NO_PROXY=*', () => {
    expect(open('http://127.0.0.1:5000/v2/')).toBeUndefined();
    expect(open('https://localhost:5000/v2/')).toBeUndefined();
    expect(open('https://ghcr.io/v2/', { NO_PROXY: '*' })).toBeUndefined();
  });
});
