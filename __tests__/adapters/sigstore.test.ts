import { describe, expect, it } from 'vitest';
import { attestationVerifier } from '../../src/adapters/sigstore.ts';

const POLICY = { identities: ['a'], issuer: 'https://issuer.example', trustedRoot: 'roots.jsonl' };
const LOG = {
  baseUrl: 'https://log.example',
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: 'AAAA', keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start: '2020-01-01T00:00:00Z' } },
  logId: { keyId: 'AAAA' },
};
const AUTHORITY = { uri: 'https://ca.example', subject: {}, validFor: { start: '2020-01-01T00:00:00Z' } };
const EMPTY = { tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] };

describe('trusted roots', () => {
  it.each<[string, unknown]>([
    ['no text', '{'],
    ['a list', []],
    ['a log without a key', { ...EMPTY, tlogs: [{ ...LOG, publicKey: undefined }] }],
    ['a log that is null', { ...EMPTY, tlogs: [null] }],
    ['a log with a key that is none', { ...EMPTY, tlogs: [LOG] }],
    ['a log of an unknown algorithm', { ...EMPTY, tlogs: [{ ...LOG, hashAlgorithm: 'ROT13' }] }],
    ['an authority without certificates', { ...EMPTY, certificateAuthorities: [AUTHORITY] }],
    [
      'an authority whose certificate is none',
      { ...EMPTY, certificateAuthorities: [{ ...AUTHORITY, certChain: { certificates: [{ rawBytes: 'MAMC' }] } }] },
    ],
    ['an authority of numbers', { ...EMPTY, timestampAuthorities: [1] }],
  ])('that hold %s are told by the file that should have them', async (_, root) => {
    const text = typeof root === 'string' ? root : JSON.stringify(root);
    await expect(attestationVerifier(POLICY, text)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'roots.jsonl: expected trusted roots of Sigstore, one JSON object a line',
    });
  });
});
