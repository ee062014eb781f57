import { afterEach, describe, expect, it } from 'vitest';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { proposeEdits } from '../../../src/core/pinning/propose-edits.ts';
import { baseResolver } from '../../../src/core/resolve/bases.ts';
import { answerErrors, serveScript } from '../../adapters/registry/scripted-server.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const ID = 'a/requirements.txt';
const METADATA = new TextEncoder().encode('Name: six\nVersion: 1.16.0\n');
const readImageFiles = async () => [
  { path: '/opt/terrarium/env/lib/python3.11/site-packages/six-1.16.0.dist-info/METADATA', bytes: METADATA },
];

async function open(config: string): Promise<Workshop> {
  opened = await openWorkshop({ [ID]: 'six\n', 'b/Dockerfile': 'FROM {base}\n', 'terrarium.yml': config });
  return opened;
}
const BOTH = `environments:\n  - path: ${ID}\n    base: "{base}"\n  - path: b/Dockerfile\n`;

async function propose(shop: Workshop) {
  const head = await shop.define();
  const { edits, disputed, notes } = await proposeEdits(environmentsOf(head), {
    registry: shop.registry,
    order: [shop.repository],
    bases: baseResolver(shop.registry, head.config),
    checker: createPinChecker(),
  });
  const shown = edits.map(({ code, place, text }) => `${place.path} ${code} ${text}`);
  return { shown, disputed, notes: notes.map(({ path, code, message }) => `${path} ${code} ${message}`) };
}

describe('proposed edits', () => {
  it('are the digests of today, and the versions that the last image has', async () => {
    const shop = await open(BOTH);
    await shop.apply(await shop.plan(), {}, { readImageFiles });
    const { digest } =
      (await shop.registry.headManifest({ registry: shop.repository.registry, path: 'base/python' }, '3.12')) ?? {};
    expect(await propose(shop)).toEqual({
      shown: [
        `${ID} pip-unpinned six==1.16.0`,
        `b/Dockerfile base-no-digest @${digest}`,
        `terrarium.yml base-no-digest @${digest}`,
      ],
      disputed: [],
      notes: [],
    });
  });

  it('are the digests alone where nothing was built, with a note', async () => {
    const { shown, notes } = await propose(await open(BOTH));
    expect(shown.map((line) => line.split(' ')[1])).toEqual(['base-no-digest', 'base-no-digest']);
    expect(notes).toEqual([
      `${ID} not-resolved no image of ${ID} is known: its packages have no version to be pinned to`,
    ]);
  });

  it('are none for a base that is not there, with a note at its file', async () => {
    const shop = await open('environments:\n  - path: b/Dockerfile\n');
    await shop.write('b/Dockerfile', 'FROM {address}/base/gone:1\n');
    const { shown, notes } = await propose(shop);
    expect(shown).toEqual([]);
    expect(notes).toContain(
      `b/Dockerfile not-resolved base image ${shop.repository.registry}/base/gone:1 does not exist`,
    );
  });

  it('fail for nothing where the target refuses to be read', async () => {
    const shop = await open(BOTH);
    const head = await shop.define();
    const refusing = await serveScript((_, response) => answerErrors(response, 403, 'DENIED'));
    const { edits, notes } = await proposeEdits(environmentsOf(head), {
      registry: shop.registry,
      order: [{ registry: refusing.host, path: 'acme/env' }],
      bases: baseResolver(shop.registry, head.config),
      checker: createPinChecker(),
    }).finally(refusing.close);
    expect(edits.map(({ code }) => code)).toEqual(['base-no-digest', 'base-no-digest']);
    expect(notes.map(({ path, code, message }) => [path, code, message])).toEqual([
      [ID, 'not-resolved', expect.stringContaining('403')],
    ]);
  });
});
