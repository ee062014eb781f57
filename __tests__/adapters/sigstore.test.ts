import { describe, expect, it } from 'vitest';
import { attestationVerifier } from '../../src/adapters/sigstore.ts';
import type { Digest } from '../../src/core/model/digest.ts';

const POLICY = { identities: ['a'], issuer: 'https://issuer.example', trustedRoot: 'roots.jsonl' };
const LOG = {
  baseUrl: 'https://log.example',
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: 'AAAA', keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start: '2020-01-01T00:00:00Z' } },
  logId: { keyId: 'AAAA' },
};
/** What Node's `Buffer.from` would make 4 GiB of. */
const LONG = { length: 4_294_967_295 };
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
    [
      'a key as long as it likes to be',
      { ...EMPTY, tlogs: [{ ...LOG, publicKey: { ...LOG.publicKey, rawBytes: LONG } }] },
    ],
    ['a log id as long as it likes to be', { ...EMPTY, ctlogs: [{ ...LOG, logId: { keyId: LONG } }] }],
    ['an authority of numbers', { ...EMPTY, timestampAuthorities: [1] }],
  ])('that hold %s are told by the file that should have them', async (_, root) => {
    const text = typeof root === 'string' ? root : JSON.stringify(root);
    await expect(attestationVerifier(POLICY, text)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'roots.jsonl: expected trusted roots of Sigstore, one JSON object a line',
    });
  });
});

describe('bundles', () => {
  const envelope = { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AAAA' }] };
  const material = { certificate: { rawBytes: 'AAAA' }, tlogEntries: [] };
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: material,
    dsseEnvelope: envelope,
  };

  it.each<[string, unknown]>([
    ['a payload', { ...bundle, dsseEnvelope: { ...envelope, payload: LONG } }],
    ['a signature', { ...bundle, dsseEnvelope: { ...envelope, signatures: [{ sig: LONG }] } }],
    ['a certificate', { ...bundle, verificationMaterial: { ...material, certificate: { rawBytes: LONG } } }],
    ['a key of a log', { ...bundle, verificationMaterial: { ...material, tlogEntries: [{ logId: { keyId: LONG } }] } }],
  ])('do not choose how much memory %s takes', async (_, value) => {
    const verify = await attestationVerifier(POLICY, JSON.stringify(EMPTY));
    const fault = verify(Buffer.from(JSON.stringify(value)), `sha256:${'0'.repeat(64)}` as Digest);
    expect(fault).toBe('it has a member "length", which Sigstore does not know');
  });
});
