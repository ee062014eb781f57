import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { bundleToJSON } from '@sigstore/bundle';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import type { Digest } from '../../src/core/model/digest.ts';
import type { Repository } from '../../src/core/model/reference.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import { closeAll, listen } from '../adapters/registry/connect-proxy.ts';
import { digestOf } from '../adapters/registry/scripted-server.ts';
import { putJson } from './fake-builder.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const WORKFLOW = 'https://github.com/acme/env/.github/workflows/environments.yml@refs/heads/main';
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export interface Signed {
  readonly identity?: string;
  readonly issuer?: string;
  readonly payloadType?: string;
}

export interface SigningAuthority {
  /** One line of what `gh attestation trusted-root` prints. */
  readonly trustedRoot: string;
  /** A Sigstore bundle that says something of a digest, as `actions/attest` makes it. */
  readonly attest: (digest: Digest, signed?: Signed) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Sigstore's own stand-ins for its certificate authority and its logs, on loopback; bundles are made by its own client. */
export async function openAuthority(): Promise<SigningAuthority> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ctlog = await initializeCTLog(keys());
  const authority = await initializeCA(keys(), ctlog);
  const handlers: ReturnType<typeof fulcioHandler>[] = [fulcioHandler(authority, { subjectClaim: 'workflow_ref' })];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const handler = handlers.find(({ path }) => path === incoming.url);
    const answer = await handler?.fn(Buffer.concat(chunks).toString());
    outgoing.writeHead(answer?.statusCode ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' });
    outgoing.end(answer?.response);
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  const tlog = await initializeTLog(url, keys());
  handlers.push(rekorHandler(tlog));
  const log = (publicKey: Buffer, id: Uint8Array) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    logId: { keyId: Buffer.from(id).toString('base64') },
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest())],
    ctlogs: [log(ctlog.publicKey, bytesOf(ctlog.logID))],
    certificateAuthorities: [
      {
        uri: url,
        subject: { organization: 'test', commonName: 'test' },
        certChain: { certificates: [{ rawBytes: Buffer.from(bytesOf(authority.rootCertificate)).toString('base64') }] },
        validFor: { start: '2020-01-01T00:00:00Z' },
      },
    ],
    timestampAuthorities: [],
  };
  return {
    trustedRoot: JSON.stringify(root),
    close: () => closeAll(server),
    attest: async (digest, { identity = WORKFLOW, issuer = GITHUB_ISSUER, payloadType } = {}) => {
      const token = [{ alg: 'RS256' }, { iss: issuer, sub: identity, workflow_ref: identity, exp: 9_999_999_999 }];
      const jwt = [...token.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), 'unsigned'].join(
        '.',
      );
      const signer = new FulcioSigner({ fulcioBaseURL: url, identityProvider: { getToken: async () => jwt } });
      const builder = new DSSEBundleBuilder({
        signer,
        witnesses: [new RekorWitness({ rekorBaseURL: url, entryType: 'intoto' })],
      });
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'image', digest: { sha256: digest.slice('sha256:'.length) } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {},
      };
      const type = payloadType ?? 'application/vnd.in-toto+json';
      const bundle = await builder.create({ data: Buffer.from(JSON.stringify(statement)), type });
      return Buffer.from(JSON.stringify(bundleToJSON(bundle)));
    },
  };
}

function bytesOf(view: ArrayBufferView | ArrayBuffer): Uint8Array {
  return view instanceof ArrayBuffer
    ? new Uint8Array(view)
    : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Adds a bundle to an image, as `actions/attest` does with `push-to-registry`. */
export async function pushAttestation(
  registry: Registry,
  repository: Repository,
  subject: Descriptor,
  bundle: Buffer,
): Promise<Descriptor> {
  const put = async (mediaType: string, bytes: Buffer): Promise<Descriptor> => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
    return descriptor;
  };
  const { mediaType, digest, size } = subject;
  return putJson(registry, repository, undefined, MEDIA.manifest, {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    artifactType: BUNDLE_TYPE,
    config: await put('application/vnd.oci.empty.v1+json', Buffer.from('{}')),
    layers: [await put(BUNDLE_TYPE, bundle)],
    subject: { mediaType, digest, size },
  });
}
