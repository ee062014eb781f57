import type { Digest } from '../model/digest.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader, VerifyAttestation } from '../model/registry.ts';
import { parseDescriptor } from './stored-image.ts';

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;version=0\.[0-9]+)$/;
/** Limit on bundles that are read, because anyone with write access to the repository can add any number. */
const MAX_BUNDLES = 20;

/** Why no attestation of an image vouches for it; `undefined` if one does. */
export async function attestationFault(
  registry: RegistryReader,
  repository: Repository,
  digest: Digest,
  verify: VerifyAttestation,
): Promise<string | undefined> {
  const referrers = await registry.listReferrers(repository, digest);
  const bundles = referrers.filter(({ artifactType }) => BUNDLE.test(artifactType)).slice(0, MAX_BUNDLES);
  let why = 'it has no attestation';
  for (const referrer of bundles) {
    const bundle = await readBundle(registry, repository, referrer.digest);
    const fault = bundle === undefined ? 'it cannot be read' : verify(bundle, digest);
    if (fault === undefined) return undefined;
    why = `its attestation does not count: ${fault}`;
  }
  return why;
}

async function readBundle(
  registry: RegistryReader,
  repository: Repository,
  digest: Digest,
): Promise<Uint8Array | undefined> {
  const manifest = await registry.getManifest(repository, digest);
  const content = manifest === undefined ? undefined : parseJson(manifest.bytes);
  const layers = isRecord(content) && Array.isArray(content.layers) ? content.layers : [];
  const layer = parseDescriptor(layers[0]);
  return layer === undefined ? undefined : registry.getBlob(repository, layer);
}
