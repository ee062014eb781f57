import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attestationVerifier } from '../../../src/adapters/sigstore.ts';
import type { Descriptor, VerifyAttestation } from '../../../src/core/model/registry.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import {
  itemOf,
  openWorkshop,
  outcomeOf,
  PROVENANCE,
  pushIndex,
  putJson,
  type Workshop,
} from '../../fakes/fake-builder.ts';
import { digestText } from '../../fakes/images.ts';
import { markImage } from '../../fakes/marked-image.ts';
import {
  BUNDLE_TYPE,
  GITHUB_ISSUER,
  openAuthority,
  pushAttestation,
  type SigningAuthority,
  WORKFLOW,
} from '../../fakes/signing-authority.ts';

// Whoever may push to the repository puts something under the tag of a key before the default branch builds it.

const FILE = 'a/Dockerfile';
const FILES = { [FILE]: 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n  - path: ${FILE}\n` };
const POLICY = { identities: [WORKFLOW], issuer: GITHUB_ISSUER, trustedRoot: 'trusted-root.jsonl' };

let authority: SigningAuthority;
let stranger: SigningAuthority;
let verifyAttestation: VerifyAttestation;
beforeAll(async () => {
  authority = await openAuthority();
  stranger = await openAuthority();
  verifyAttestation = await attestationVerifier(POLICY, authority.trustedRoot);
});
afterAll(async () => {
  await authority.close();
  await stranger.close();
});

let shop: Workshop;
let marks: { readonly hash: never; readonly key: never; readonly platforms: readonly string[] };
beforeEach(async () => {
  shop = await openWorkshop(FILES);
  const { hash, key, platforms } = itemOf(await shop.plan(), FILE);
  marks = { hash: hash as never, key: key as never, platforms };
});
afterEach(() => shop.close());

const tag = () => `env-${marks.key}`;
const run = () => shop.run({ verifyAttestation }, { verifyAttestation, provenance: PROVENANCE });

/** Puts an image under the key's tag, with labels other than its own. */
async function plant(labels: Readonly<Record<string, string>> = {}, platforms = marks.platforms): Promise<Descriptor> {
  await markImage(shop.registry, shop.repository, tag(), { ...marks, platforms }, labels);
  const found = await shop.registry.headManifest(shop.repository, tag());
  if (found === undefined) throw new Error('expected an image');
  return found;
}

const attach = (image: Descriptor, bundle: Buffer) => pushAttestation(shop.registry, shop.repository, image, bundle);

describe('an image that a run of the default branch finds', () => {
  it('is reused when the workflow attested it (the control)', async () => {
    const image = await plant();
    await attach(image, await authority.attest(image.digest));
    expect(outcomeOf(await run(), FILE)).toMatchObject({
      status: 'reused',
      image: { digest: image.digest },
    });
    expect(shop.builder.seen).toEqual([]);
  });

  it('is reused also where the registry knows referrers by their tag only', async () => {
    const image = await plant();
    const referrer = await attach(image, await authority.attest(image.digest));
    const listed = { ...referrer, artifactType: BUNDLE_TYPE };
    const content = { schemaVersion: 2, mediaType: MEDIA.index, manifests: [listed] };
    await putJson(shop.registry, shop.repository, image.digest.replace(':', '-'), MEDIA.index, content);
    shop.recorded.answer = (request) => (request.includes('/referrers/') ? 404 : undefined);
    expect(outcomeOf(await run(), FILE).status).toBe('reused');
  });

  it('is reused when one of several attestations counts', async () => {
    const image = await plant();
    await attach(image, await stranger.attest(image.digest));
    await attach(image, Buffer.from('{}'));
    await attach(image, await authority.attest(image.digest));
    expect(outcomeOf(await run(), FILE).status).toBe('reused');
  });

  const poisoned: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['has no labels', () => plant({ [LABELS.scheme]: '', [LABELS.definition]: '', [LABELS.key]: '' })],
    ['has the label of another definition', () => plant({ [LABELS.definition]: 'd'.repeat(64) })],
    ['inherited its labels from an environment that it depends on', () => plant({ [LABELS.key]: 'e'.repeat(64) })],
    ['is for another platform', () => plant({}, ['linux/arm64'])],
    [
      'hides another platform in an index',
      async () => {
        const image = { platform: 'linux/amd64', ...(await plant()) };
        await pushIndex(shop.registry, shop.repository, tag(), [image, { ...image, platform: 'linux/arm64' }]);
      },
    ],
    ['has forged labels and no attestation', () => plant()],
    [
      'has the attestation of another image',
      async () => attach(await plant(), await authority.attest(`sha256:${'0'.repeat(64)}` as never)),
    ],
    [
      'was attested by a workflow of a pull request',
      async () => {
        const image = await plant();
        await attach(
          image,
          await authority.attest(image.digest, { identity: WORKFLOW.replace('heads/main', 'pull/7/merge') }),
        );
      },
    ],
    [
      'was attested by a workflow whose name only contains the right one',
      async () => {
        const image = await plant();
        await attach(image, await authority.attest(image.digest, { identity: `https://evil.example/${WORKFLOW}` }));
        await attach(image, await authority.attest(image.digest, { identity: `${WORKFLOW}-2` }));
        await attach(
          image,
          await authority.attest(image.digest, { identity: WORKFLOW.replace('github.com', 'githubXcom') }),
        );
      },
    ],
    [
      'was attested with a token of another issuer',
      async () => {
        const image = await plant();
        await attach(image, await authority.attest(image.digest, { issuer: 'https://accounts.example.com' }));
      },
    ],
    [
      'was attested by an authority that is not trusted',
      async () => {
        const image = await plant();
        await attach(image, await stranger.attest(image.digest));
      },
    ],
    [
      'has an attestation that was changed',
      async () => {
        const image = await plant();
        const other = await authority.attest(`sha256:${'0'.repeat(64)}` as never);
        const [good, bad] = [JSON.parse(String(await authority.attest(image.digest))), JSON.parse(String(other))];
        bad.dsseEnvelope.payload = good.dsseEnvelope.payload;
        await attach(image, Buffer.from(JSON.stringify(bad)));
      },
    ],
    [
      'has a signature of something that is no statement',
      async () => {
        const image = await plant();
        await attach(image, await authority.attest(image.digest, { payloadType: 'text/plain' }));
      },
    ],
    [
      'has bundles that are none',
      async () => {
        const image = await plant();
        for (const text of ['', '{}', '[]', '{"mediaType":1}', 'x']) await attach(image, Buffer.from(text));
      },
    ],
  ];

  it.each(poisoned)('is not reused when it %s', async (_what, poison) => {
    await poison();
    const before = await shop.registry.headManifest(shop.repository, tag());
    const planned = await shop.plan({ verifyAttestation });
    expect(itemOf(planned, FILE)).toMatchObject({ action: 'build', reason: 'image-invalid' });
    const outcome = outcomeOf(await shop.apply(planned, { verifyAttestation }), FILE);
    expect(outcome.status).toBe('built');
    const after = await shop.registry.headManifest(shop.repository, tag());
    expect(after?.digest).not.toBe(before?.digest);
    expect(digestText(outcome)).toBe(after?.digest);
  });

  it('is not adopted either, when it comes while the own one is built', async () => {
    const planned = await shop.plan({ verifyAttestation });
    let planted: Descriptor | undefined;
    shop.builder.act = async () => {
      planted = await plant();
      return undefined;
    };
    const outcome = outcomeOf(await shop.apply(planned, { verifyAttestation }), FILE);
    expect(outcome.status).toBe('built');
    expect(digestText(outcome)).not.toBe(planted?.digest);
  });

  it('is asked for no attestation where nobody wants one', async () => {
    await plant();
    expect(outcomeOf(await shop.run(), FILE).status).toBe('reused');
    expect(shop.recorded.requests.filter((request) => request.includes('referrers'))).toEqual([]);
  });
});

describe('trusted roots', () => {
  it('may be several, of which one must vouch', async () => {
    const verify = await attestationVerifier(POLICY, `${stranger.trustedRoot}\n${authority.trustedRoot}\n`);
    const image = await plant();
    expect(verify(await authority.attest(image.digest), image.digest)).toBeUndefined();
    expect(verify(await authority.attest(image.digest, { identity: 'https://x' }), image.digest)).toContain(
      'https://x',
    );
  });

  it.each(['', 'x', '[]', '{"a":1}\nx'])('cannot be read from %j', async (text) => {
    await expect(attestationVerifier(POLICY, text)).rejects.toMatchObject({ code: 'config-invalid' });
  });
});
