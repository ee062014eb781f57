import { afterEach, describe, expect, it } from 'vitest';
import { type ArtifactKind, getArtifact, putArtifact } from '../../../src/core/oci/artifact.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const MIB = 1024 * 1024;
const LARGE: ArtifactKind = { type: 'application/vnd.terrarium.test+json', maxBytes: 6 * MIB };
const SMALL: ArtifactKind = { ...LARGE, maxBytes: 5 * MIB };
const document = (size: number) => [{ mediaType: LARGE.type, bytes: new Uint8Array(size) }];

describe('an artifact', () => {
  it('is written as large as it is read', async () => {
    opened = await openWorkshop({});
    const { registry, repository } = opened;
    await putArtifact(registry, repository, 'a', { kind: LARGE, layers: document(6 * MIB) });
    const stored = await getArtifact(registry, repository, 'a', LARGE);
    expect((await stored?.read(LARGE.type))?.byteLength).toBe(6 * MIB);
    expect(await stored?.read('application/other')).toBeUndefined();
  });

  it('that could not be read again is refused before anything is written', async () => {
    opened = await openWorkshop({});
    const { registry, repository } = opened;
    await expect(
      putArtifact(registry, repository, 'a', { kind: SMALL, layers: [...document(1), ...document(5 * MIB + 1)] }),
    ).rejects.toMatchObject({ code: 'record-too-large', message: expect.stringContaining('5242881 bytes') });
    expect(await registry.listTags(repository)).toBeUndefined();
  });

  it('has no document where somebody wrote a larger one', async () => {
    opened = await openWorkshop({});
    const { registry, repository } = opened;
    await putArtifact(registry, repository, 'a', { kind: LARGE, layers: document(5 * MIB + 1) });
    const stored = await getArtifact(registry, repository, 'a', SMALL);
    expect(await stored?.read(LARGE.type)).toBeUndefined();
  });
});
