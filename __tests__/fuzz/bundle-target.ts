import { attestationVerifier } from '../../src/adapters/sigstore.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import { GITHUB_ISSUER, openAuthority, WORKFLOW } from '../fakes/signing-authority.ts';
import { type Target, targetOf, textOf } from './target.ts';

const DIGEST = `sha256:${'d'.repeat(64)}` as Digest;

/** Bundles that vouch for an image, and the authorities that vouch for bundles. */
export async function bundleTargets(): Promise<readonly Target[]> {
  const authority = await openAuthority();
  const bundle = await authority.attest(DIGEST);
  await authority.close();
  const policy = { identities: [WORKFLOW], issuer: GITHUB_ISSUER, trustedRoot: 'root.jsonl' };
  const verify = await attestationVerifier(policy, authority.trustedRoot);
  return [
    targetOf('registry: bundle', [bundle], (bytes) => {
      if (verify(bytes, DIGEST) === undefined && bytes.length === 0) throw new Error('nothing vouches for an image');
    }),
    targetOf('trusted root', [authority.trustedRoot], async (bytes) =>
      (await attestationVerifier(policy, textOf(bytes)))(bundle, DIGEST),
    ),
  ];
}
