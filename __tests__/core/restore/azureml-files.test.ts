import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/config/config.ts';
import type { StoredVersion } from '../../../src/core/model/environment-store.ts';
import { azureMlFiles } from '../../../src/core/restore/azureml-files.ts';
import { treeOfTexts } from '../../../src/core/restore/tree-of-texts.ts';
import { define } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { storedVersion } from '../../fakes/memory-store.ts';

function written(part: Partial<StoredVersion>, folder: 'name' | 'name-and-version' = 'name') {
  const made = azureMlFiles(storedVersion({ image: 'python:3.12', ...part }), folder);
  if (!made.ok) throw new Error(made.why);
  return made.files;
}

describe('a version of Azure ML as files', () => {
  it('is the YAML of azure-ai-ml, with its conda environment beside it', () => {
    const files = written({
      description: 'Ranks: offers',
      tags: { team: 'search', on: 'yes', 'terrarium-definition': 'd'.repeat(64) },
      conda: 'dependencies:\n- python=3.12',
      routes: { scoring_route: { port: 5001, path: '/score' } },
    });
    expect(Object.fromEntries(files)).toEqual({
      'train/environment.yml': dedent`
        $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
        name: train
        version: "1"
        description: "Ranks: offers"
        tags:
          team: search
          "on": "yes"
        image: python:3.12
        conda_file: conda.yml
        inference_config:
          scoring_route:
            port: 5001
            path: /score
      `,
      'train/conda.yml': 'dependencies:\n- python=3.12\n',
    });
  });

  it.each(['1', '1.10', '1e3', 'null', '0x1F', '2026-01-01', 'a-b_c.d', 'true'])(
    'is read again with its name and version %s',
    async (version) => {
      const { definitions } = await define(
        treeOfTexts(written({ version }, 'name-and-version')),
        defaultConfig('x.yml'),
      );
      expect(definitions.map(({ item }) => item.ok && [item.id, item.value.name, item.value.version])).toEqual([
        [`train/${version}/environment.yml`, 'train', version],
      ]);
    },
  );

  it.each([
    'a\nimage: evil',
    '"',
    "'; rm -rf /",
    '${{ secrets.X }}',
    '\u001b[31m',
    '- x',
    '# x',
    '%TAG ! x',
    ': &a *a',
  ])('keeps %j as a text', async (text) => {
    const files = written({ description: text, tags: { [text]: text } });
    const { definitions } = await define(treeOfTexts(files), defaultConfig('x.yml'));
    const [item] = definitions.map(({ item: one }) => one);
    expect(item?.ok && [item.value.description, item.value.tags, item.value.image.bases.length]).toEqual([
      text,
      { [text]: text },
      1,
    ]);
  });

  it('has a folder that Windows can have', () => {
    const made = (part: Partial<StoredVersion>, folder: 'name' | 'name-and-version') =>
      azureMlFiles(storedVersion({ image: 'python:3.12', ...part }), folder).ok;
    expect(made({ name: 'con' }, 'name')).toBe(false);
    expect(['NUL.1', '1.', 'com1'].map((version) => made({ version }, 'name-and-version'))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['NUL.1', '1.'].map((version) => made({ version }, 'name'))).toEqual([true, true]);
    expect(made({ name: 'console', version: '1.0' }, 'name-and-version')).toBe(true);
  });

  it.each<[string, Partial<StoredVersion>, RegExp]>([
    ['leads out of its folder', { name: '..' }, /its name is no path/],
    ['is a path', { name: 'a/b' }, /its name is no path/],
    ['has a version that is a path', { version: '../1' }, /its name is no path/],
    ['is for Windows', { isWindows: true }, /it is for Windows/],
    ['has no image', { image: undefined }, /it has no image/],
    [
      'has a context elsewhere',
      { build: { uri: 'https://a.blob.core.windows.net/c/x?sig=secret', dockerfile: 'Dockerfile\u001b' } },
      /^it is built from a context in a storage account, "https:\/\/a\.blob\.core\.windows\.net\/c\/x", with "Dockerfile\\u001b"$/,
    ],
  ])('is none where it %s', (_, part, why) => {
    const made = azureMlFiles(storedVersion({ image: 'python:3.12', ...part }), 'name');
    expect(made).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });
});
