import { describe, expect, it } from 'vitest';
import { rememberingReads } from '../../../src/adapters/registry/remembered-reads.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Registry } from '../../../src/core/model/registry.ts';

const base = { registry: 'r.example', path: 'base', scheme: 'https' } as const;
const target = { ...base, path: 'target' };
const DIGEST = `sha256:${'a'.repeat(64)}` as Digest;
const manifest = { mediaType: 'm', digest: DIGEST, size: 2, bytes: Buffer.from('{}') };
const blob = { mediaType: 'b', digest: DIGEST, size: 2 };

/** A registry that notes what it is asked for, with answers to take in turn: the last one is given from then on. */
function scripted(...answers: readonly ('found' | 'absent' | 'fails' | 'large')[]) {
  const asked: string[] = [];
  const answer = async <T extends object>(call: string, found: T): Promise<T | undefined> => {
    const kind = answers[Math.min(asked.push(call), answers.length) - 1];
    if (kind === 'fails') throw new Error('unreachable');
    if (kind === 'large') return { ...found, bytes: Buffer.alloc(300_000) };
    return kind === 'absent' ? undefined : found;
  };
  const registry: Partial<Registry> = {
    headManifest: async (_, reference) => answer(`HEAD ${reference.slice(0, 8)}`, blob),
    getManifest: async (_, reference) => answer(`GET ${reference.slice(0, 8)}`, manifest),
    getBlob: async (_, { size }, limit) => (await answer(`blob ${size} ${limit}`, { bytes: manifest.bytes }))?.bytes,
    putManifest: async () => DIGEST,
    putBlob: async () => undefined,
    copyBlob: async () => undefined,
    announce: () => undefined,
  };
  return { asked, registry: rememberingReads(registry as Registry) };
}

describe('documents by digest', () => {
  it('are read once, also at the same time, and tell what HEAD would', async () => {
    const { asked, registry } = scripted('found');
    expect(await registry.headManifest(base, DIGEST)).toEqual(blob);
    const read = await Promise.all([registry.getManifest(base, DIGEST), registry.getManifest(base, DIGEST)]);
    expect(read).toEqual([manifest, manifest]);
    expect(await registry.headManifest(base, DIGEST)).toEqual({ mediaType: 'm', digest: DIGEST, size: 2 });
    expect(await registry.getBlob(base, blob)).toEqual(manifest.bytes);
    expect(await registry.getBlob(base, blob, 100)).toEqual(manifest.bytes);
    expect(asked).toEqual(['HEAD sha256:a', 'GET sha256:a', 'blob 2 undefined']);
  });

  it('are asked for again by tag, in another repository, with another size and below another limit', async () => {
    const { asked, registry } = scripted('found');
    for (const reference of ['latest', DIGEST]) await registry.getManifest(base, reference);
    await registry.getManifest(base, 'latest');
    await registry.getManifest(target, DIGEST);
    for (const size of [2, 3]) await registry.getBlob(base, { ...blob, size });
    await registry.getBlob(base, blob, 1);
    expect(asked.slice(0, 4)).toEqual(['GET latest', 'GET sha256:a', 'GET latest', 'GET sha256:a']);
    expect(asked.slice(4)).toEqual(['blob 2 undefined', 'blob 3 undefined', 'blob 2 1']);
  });

  it.each(['absent', 'fails', 'large'] as const)('are asked for again where the answer was: %s', async (kind) => {
    const { asked, registry } = scripted(kind, 'found');
    await registry.getManifest(base, DIGEST).catch(() => undefined);
    expect(await registry.getManifest(base, DIGEST)).toEqual(manifest);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['putManifest', (registry: Registry) => registry.putManifest(target, 'latest', manifest)],
    ['putBlob', (registry: Registry) => registry.putBlob(target, blob, { kind: 'bytes', bytes: manifest.bytes })],
    ['copyBlob', (registry: Registry) => registry.copyBlob(target, blob, base)],
    ['announce', async (registry: Registry) => registry.announce(target, DIGEST)],
  ] as const)('are asked for every time in a repository that is written to: %s', async (_, write) => {
    const { asked, registry } = scripted('found');
    await registry.getManifest(target, DIGEST);
    await write(registry);
    for (const repository of [target, target, base, base]) await registry.getManifest(repository, DIGEST);
    expect(asked).toHaveLength(4);
  });
});
