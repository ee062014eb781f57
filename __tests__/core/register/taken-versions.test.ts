import { afterEach, describe, expect, it } from 'vitest';
import { openWorkshop, PROVENANCE, type Workshop } from '../../fakes/fake-builder.ts';

const PATH = 'a/Dockerfile';

describe('a version in a pull request', () => {
  let shop: Workshop;
  afterEach(() => shop.close());

  function entryOf(version: string | undefined): string {
    const given = version === undefined ? '' : `    version: "${version}"\n`;
    return `environments:\n  - path: ${PATH}\n    name: train\n${given}`;
  }

  /** Registers version 1, and answers the side of the merge base. */
  async function open(version: string | undefined = '1') {
    shop = await openWorkshop({ [PATH]: 'FROM {base}\nRUN a\n', 'terrarium.yml': entryOf(version) });
    await shop.run({}, { provenance: PROVENANCE });
    return shop.define();
  }

  const change = () => shop.write(PATH, 'FROM {base}\nRUN b\n');
  const found = async (base: Awaited<ReturnType<typeof open>> | undefined, proposes = true) =>
    (await shop.plan({ proposes }, base)).diagnostics.filter(({ code }) => code === 'version-taken');

  it('that another definition has is an error', async () => {
    const base = await open();
    await change();
    expect(await found(base)).toMatchObject([{ severity: 'error', path: PATH, hint: 'raise the version' }]);
  });

  it('that another branch registered meanwhile is one, too', async () => {
    const base = await open();
    await change();
    await shop.write('terrarium.yml', entryOf('2'));
    await shop.run({}, { provenance: PROVENANCE });
    await shop.write(PATH, 'FROM {base}\nRUN c\n');
    expect(await found(base)).toHaveLength(1);
  });

  it.each<[string, () => Promise<void>]>([
    ['is raised', () => shop.write('terrarium.yml', entryOf('2'))],
    ['is left out', () => shop.write('terrarium.yml', entryOf(undefined))],
    ['is of the same definition', () => shop.write(PATH, 'FROM {base}\nRUN a\n')],
  ])('is none where it %s', async (_, mend) => {
    const base = await open();
    await change();
    await mend();
    expect(await found(base)).toEqual([]);
  });

  it('costs no request where nothing changed', async () => {
    const base = await open();
    const asked = await shop.count(() => shop.plan({ proposes: true }, base));
    expect(asked.filter((request) => request.includes('/tags/list'))).toEqual([]);
  });

  it('is looked at where a run proposes something, beside a base', async () => {
    const base = await open();
    await change();
    expect(await found(base, false)).toEqual([]);
    expect(await found(undefined)).toEqual([]);
  });
});
