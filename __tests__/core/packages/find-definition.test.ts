import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PushedImage } from '../../../src/core/model/reference.ts';
import { formatImage } from '../../../src/core/names/reference.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { findDefinition, findPackages, type KnownDefinition } from '../../../src/core/packages/find-definition.ts';
import { openWorkshop, outcomeOf, PROVENANCE, type Workshop } from '../../fakes/fake-builder.ts';

const TRAIN = 'train/requirements.txt';
const SERVE = 'serve/requirements.txt';
const NEW = 'new/requirements.txt';
const CONFIG = `environments:
  - path: ${TRAIN}
    base: "{base}"
    name: train
    version: "1"
  - path: ${SERVE}
    base: "{base}"
    name: both
  - path: ${NEW}
    base: "{base}"
    name: both
`;

let shop: Workshop;
let image: PushedImage | undefined;
let digest = '';
beforeAll(async () => {
  shop = await openWorkshop({ [TRAIN]: 'six\n', [SERVE]: 'idna\n', [NEW]: 'numpy\n', 'terrarium.yml': CONFIG });
  const readImageFiles = async () => [
    { path: '/opt/terrarium/env/lib/python3.11/site-packages/six-1.16.0.dist-info/METADATA', bytes: METADATA },
  ];
  const planned = await shop.plan({ environments: [TRAIN, SERVE] });
  const applied = await shop.apply(planned, { provenance: PROVENANCE }, { readImageFiles });
  const outcome = outcomeOf(applied, TRAIN);
  if (!('image' in outcome) || outcome.image.kind !== 'pushed') throw new Error('nothing was pushed');
  image = outcome.image;
  ({ digest } = image);
}, 30_000);
afterAll(() => shop.close());

const METADATA = new TextEncoder().encode('Name: six\nVersion: 1.16.0\n');
const environments = async () => environmentsOf(await shop.define());
const environment = async (id: string) => {
  const found = (await environments()).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not defined`);
  return found;
};
const find = async (text: string) => findDefinition(shop.registry, [shop.repository], text, await environments());
const versions = ({ packages }: Pick<KnownDefinition, 'packages'>) =>
  packages?.platforms.flatMap(({ python }) => python.map(({ name, version }) => `${name} ${version}`));

describe('what a text names', () => {
  it('is an environment of the tree by id or name, with its image and what that holds', async () => {
    const { hash, definition } = await environment(TRAIN);
    for (const text of [TRAIN, 'train']) {
      const found = await find(text);
      expect(found).toMatchObject({ title: TRAIN, hash, definition, image: { image }, record: undefined });
      expect(found.image?.platforms).toEqual(['linux/amd64']);
      expect(versions(found)).toEqual(['six 1.16.0']);
    }
  });

  it('is an environment without an image where it was never built', async () => {
    const { hash, definition } = await environment(NEW);
    expect(await find(NEW)).toEqual({
      title: NEW,
      hash,
      definition,
      image: undefined,
      packages: undefined,
      record: undefined,
    });
  });

  it('is an image by digest, alone or behind its repository, a hash or key from 7 digits on', async () => {
    const { hash, definition } = await environment(TRAIN);
    const { key = '' } = (await find(TRAIN)).image ?? {};
    const name = image === undefined ? '' : formatImage(image);
    for (const text of [digest, name, hash, hash.slice(0, 7), key, key.slice(0, 12)])
      expect(await find(text)).toMatchObject({ title: text, hash, definition, image: { image, key } });
  });

  it('is the name and version of a record, with who built it', async () => {
    const found = await find('train:1');
    expect(found).toMatchObject({ title: 'train:1', image: { image }, record: { version: '1', ...PROVENANCE } });
    expect(versions(found)).toEqual(['six 1.16.0']);
  });

  it.each(['nothing', 'train:2', 'abcdef', 'f'.repeat(64), `sha256:${'f'.repeat(64)}`, ''])(
    'is nothing for %j, and the failure says so',
    async (text) => {
      await expect(find(text)).rejects.toMatchObject({
        code: 'usage',
        message: `nothing is known as ${JSON.stringify(text)}`,
      });
    },
  );

  it('is refused where two environments have the name', async () => {
    await expect(find('both')).rejects.toMatchObject({
      code: 'usage',
      message: '"both" names several definitions',
      hint: `one of ${NEW}, ${SERVE}`,
    });
  });
});

describe('what the last image of an environment holds', () => {
  const packages = async (id: string) => findPackages(shop.registry, [shop.repository], await environment(id));

  it('is of its own definition where that was built', async () => {
    const known = await packages(TRAIN);
    expect([known?.own, known && versions(known)]).toEqual([true, ['six 1.16.0']]);
  });

  it('is that behind latest where the definition has changed, and nothing where it was never built', async () => {
    await shop.write(TRAIN, 'six\nidna\n');
    const known = await packages(TRAIN);
    await shop.write(TRAIN, 'six\n');
    expect([known?.own, known && versions(known)]).toEqual([false, ['six 1.16.0']]);
    expect(await packages(NEW)).toBeUndefined();
  });
});
