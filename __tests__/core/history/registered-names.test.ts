import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldPackagesReader } from '../../../src/core/history/registered-names.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { RegistryReader } from '../../../src/core/model/registry.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { readNames } from '../../../src/core/oci/recorded-names.ts';
import { writeRecord } from '../../../src/core/oci/records.ts';
import { packagesTag, writeImageFacts } from '../../../src/core/packages/stored-packages.ts';
import { openWorkshop, PROVENANCE, pushImage, type Workshop } from '../../fakes/fake-builder.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop({
    'a/Dockerfile': 'FROM {base}\nRUN a\n',
    'terrarium.yml': 'environments: [{ path: a/Dockerfile }]\n',
  });
  const { registry, repository } = shop;
  const [environment] = environmentsOf(await shop.define());
  if (environment === undefined) throw new Error('nothing is defined');
  const { definition, sections, hash } = environment;
  for (const name of NAMES)
    for (const version of ['9', '10']) {
      const subject = await pushImage(registry, repository, { salt: `${name}${version}`, tag: `${name}-${version}` });
      const record = {
        ...({ formatVersion: '1', name, version, source: 'a/Dockerfile', definitionHash: hash as string } as const),
        ...{ imageKey: 'b'.repeat(64), image: subject.digest, definition, sections, ...PROVENANCE },
      };
      await writeRecord(registry, repository, { environment: { ...environment, name }, record, subject });
      const six = { name: 'six', version, installer: 'pip', location: '', source: '' };
      const held = { platform: 'linux/amd64', distribution: '', conda: [], python: [six], system: [] };
      const packages = { formatVersion: '1', definitionHash: name === 'c' ? 'x' : hash, platforms: [held] } as const;
      await writeImageFacts(registry, repository, subject, { packages, definition, cost: undefined });
    }
}, 30_000);
afterAll(() => shop.close());

/** A registry that counts how many reads are under way. */
function counting(registry: RegistryReader) {
  const seen = { now: 0, most: 0 };
  const counted = async <T>(read: () => Promise<T>): Promise<T> => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    try {
      return await read();
    } finally {
      seen.now -= 1;
    }
  };
  const getManifest = (of: Repository, reference: string) => counted(() => registry.getManifest(of, reference));
  return { seen, registry: { ...registry, getManifest } };
}

describe('registered names', () => {
  it('have the newest version, and what its image holds, in their order and eight at a time', async () => {
    const { seen, registry } = counting(shop.registry);
    const { names, unread } = await readNames(registry, shop.repository);
    expect([names.map(({ name }) => name), unread]).toEqual([NAMES, 0]);
    expect(new Set(names.map(({ newest }) => newest.version))).toEqual(new Set(['10']));
    expect(names[0]?.newest).not.toHaveProperty('definition');
    const held = await heldPackagesReader(registry)(shop.repository, names);
    expect(held.map(({ name }) => name)).toEqual(NAMES);
    expect(held[0]?.packages).toMatchObject({ platforms: [{ python: [{ name: 'six', version: '10' }] }] });
    expect(held[2]?.packages).toBe('not-written');
    expect(seen.most).toBe(8);
  });

  it('are told where there are more packages than one listing has', async () => {
    const { names } = await readNames(shop.registry, shop.repository);
    const [first] = await heldPackagesReader(shop.registry)(shop.repository, names);
    const read = heldPackagesReader(shop.registry, JSON.stringify(first?.packages).length * 2 + 1);
    const held = [
      ...(await read(shop.repository, names.slice(0, 2))),
      ...(await read(shop.repository, names.slice(3, 5))),
    ];
    expect(held.map(({ packages }) => typeof packages)).toEqual(['object', 'object', 'string', 'string']);
    expect(held.at(-1)?.packages).toBe('not-read');
  });

  it('are told although the registry cannot serve what one holds, and not where it does not answer', async () => {
    const { names } = await readNames(shop.registry, shop.repository);
    const failing = (code: 'registry-digest-mismatch' | 'registry-unreachable'): RegistryReader => ({
      ...shop.registry,
      getManifest: async (of, reference) => {
        const [first] = names;
        if (first !== undefined && reference === packagesTag(first.newest.image)) throw new TerrariumError(code, 'no');
        return shop.registry.getManifest(of, reference);
      },
    });
    const held = await heldPackagesReader(failing('registry-digest-mismatch'))(shop.repository, names.slice(0, 2));
    expect(held.map(({ packages }) => typeof packages)).toEqual(['string', 'object']);
    await expect(heldPackagesReader(failing('registry-unreachable'))(shop.repository, names)).rejects.toThrow('no');
  });
});
