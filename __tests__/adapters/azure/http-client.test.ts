import { describe, expect, it } from 'vitest';
import { signedAddress } from '../../../src/adapters/azure/http-client.ts';

const AZURE = new URL('https://management.azure.com');

describe('an address that Azure names', () => {
  it('is that of a storage', () => {
    const address = 'https://acrtask.blob.core.windows.net/source/1.tar.gz?sig=a';
    expect(signedAddress(AZURE, address)?.href).toBe(address);
    const local = 'http://127.0.0.1:1/blobs/a';
    expect(signedAddress(new URL('http://127.0.0.1:1'), local)?.href).toBe(local);
  });

  it.each([
    undefined,
    '',
    '/source/1.tar.gz',
    'http://acrtask.blob.core.windows.net/a',
    'https://user:password@acrtask.blob.core.windows.net/a',
    'http://127.0.0.1:8080/a',
    'https://localhost/a',
    'https://169.254.169.254/metadata',
    'https://[::1]/a',
    'file:///etc/passwd',
  ])('leads nowhere else: %s', (address) => {
    expect(signedAddress(AZURE, address)).toBeUndefined();
  });
});
