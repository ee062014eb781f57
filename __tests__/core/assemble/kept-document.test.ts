import { describe, expect, it } from 'vitest';
import type { BaseContents } from '../../../src/core/assemble/base-contents.ts';
import { readKept } from '../../../src/core/assemble/kept-document.ts';
import { readBase, writeBase } from '../../../src/core/assemble/stored-base.ts';
import { addToLayerMemo, EMPTY_MEMO, readLayerMemo } from '../../../src/core/assemble/stored-layers.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Descriptor, Registry } from '../../../src/core/model/registry.ts';
import { describeBytes } from '../../../src/core/oci/describe-bytes.ts';

const repository = { registry: 'r.example', path: 'env' };
const digest = (digit: string) => `sha256:${digit.repeat(64)}` as Digest;

/** What was put, by tag and digest; `refuses` answers every call. */
function store(refuses?: TerrariumError) {
  const manifests = new Map<string, Uint8Array>();
  const blobs = new Map<string, Uint8Array>();
  const registry = {
    getManifest: async (_: unknown, tag: string) => {
      if (refuses !== undefined) throw refuses;
      const bytes = manifests.get(tag);
      return bytes && { ...describeBytes('m', bytes), bytes };
    },
    getBlob: async (_: unknown, descriptor: Descriptor) => blobs.get(descriptor.digest),
    putBlob: async (_: unknown, descriptor: Descriptor, source: { readonly bytes: Uint8Array }) => {
      if (refuses !== undefined) throw refuses;
      blobs.set(descriptor.digest, source.bytes);
    },
    putManifest: async (_: unknown, tag: string, { bytes }: { readonly bytes: Uint8Array }) => {
      manifests.set(tag, bytes);
    },
  } as unknown as Registry;
  /** Changes what is kept under the only tag. */
  const change = (from: string, to: string) => {
    for (const [key, bytes] of blobs) {
      const text = Buffer.from(bytes).toString();
      if (text !== '{}') blobs.set(key, Buffer.from(text.replace(from, to)));
    }
  };
  return { registry, change };
}

const CONTENTS: BaseContents = {
  python: {
    ok: true,
    interpreter: {
      interpreter: '/usr/bin/python3',
      version: '3.11',
      fullVersion: '3.11.2',
      machine: 'x86_64',
      libc: { kind: 'glibc', major: 2, minor: 36 },
      sites: ['/usr/lib/python3/dist-packages'],
    },
    distributions: [{ name: 'a', version: '1', requires: [], requiresPython: '' }],
  },
  packages: { platform: 'linux/amd64', distribution: 'debian 12', conda: [], python: [], system: [] },
  opt: { mode: 0o755, uid: 0, gid: 0, time: 1 },
};
const nothingNoted = (text: string) => expect.unreachable(text);

describe('what is kept beside images', () => {
  it('is what a base holds, for its digest alone', async () => {
    const { registry } = store();
    const manifest = digest('a');
    await writeBase(registry, repository, { manifest, contents: CONTENTS }, nothingNoted);
    expect(await readBase(registry, repository, manifest)).toEqual(CONTENTS);
    const without: BaseContents = { ...CONTENTS, python: { ok: false, reason: 'it has none' } };
    await writeBase(registry, repository, { manifest, contents: without }, nothingNoted);
    expect(await readBase(registry, repository, manifest)).toEqual(without);
    await writeBase(registry, repository, { manifest, contents: CONTENTS }, nothingNoted);
    expect(await readBase(registry, repository, digest('b'))).toBeUndefined();
  });

  it.each([
    ['"/usr/bin/python3"', '"/usr/../../python3"'],
    ['"/usr/bin/python3"', '"relative"'],
    ['"3.11"', '"3.99999999"'],
    ['"minor":36', '"minor":999999999'],
    ['"formatVersion":"2"', '"formatVersion":"3"'],
    ['a'.repeat(64), 'b'.repeat(64)],
    ['{', '['],
  ])('is read from the base again where somebody made %s into %s', async (from, to) => {
    const { registry, change } = store();
    await writeBase(registry, repository, { manifest: digest('a'), contents: CONTENTS }, nothingNoted);
    change(from, to);
    expect(await readBase(registry, repository, digest('a'))).toBeUndefined();
  });

  it('is what was learned of layers, with what is added', async () => {
    const { registry, change } = store();
    const layer = (digit: string) => ({ digest: digest(digit), size: 1, diffId: digest(digit) });
    const layers = (key: string) => new Map([[key.repeat(64), layer(key)]]);
    await addToLayerMemo(registry, repository, { ...EMPTY_MEMO, layers: layers('1') }, nothingNoted);
    await addToLayerMemo(registry, repository, { ...EMPTY_MEMO, layers: layers('2') }, nothingNoted);
    expect([...(await readLayerMemo(registry, repository)).layers.keys()]).toEqual(['1'.repeat(64), '2'.repeat(64)]);
    // An entry that is none goes, the others stay.
    change('"size":1', '"size":-1');
    expect((await readLayerMemo(registry, repository)).layers.size).toBe(1);
    change('"formatVersion":"1"', '"formatVersion":"2"');
    expect(await readLayerMemo(registry, repository)).toEqual(EMPTY_MEMO);
  });

  it('is nothing where a repository may not be read yet, and no failure of an image where it may not be written', async () => {
    const { registry } = store(new TerrariumError('registry-denied', '403'));
    expect(await readLayerMemo(registry, repository)).toEqual(EMPTY_MEMO);
    const notes: string[] = [];
    await addToLayerMemo(registry, repository, EMPTY_MEMO, (text) => notes.push(text));
    expect(notes).toEqual(['lyr-1 was not kept: 403']);
    const down = store(new TerrariumError('registry-unreachable', 'down'));
    await expect(readKept(down.registry, repository, { tag: 't', mediaType: 'm' })).rejects.toThrow('down');
  });
});
