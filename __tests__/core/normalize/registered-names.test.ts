import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/core/config/config.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';

const AZUREML =
  'azureml: { subscription: 00000000-1111-4222-8333-444444444444, resource-group: ml, workspace: ml-team }\n';

async function found(name: string, version: string | undefined, more = AZUREML) {
  const given = version === undefined ? '' : `    version: "${version}"\n`;
  const config: Config = configOf(`${more}environments:\n  - path: a/Dockerfile\n    name: "${name}"\n${given}`);
  const { definitions } = await define(memoryTree({ files: { 'a/Dockerfile': 'FROM scratch\nCOPY . /\n' } }), config);
  return definitions.flatMap(({ item }) => item.diagnostics).filter(({ path }) => path === 'terrarium.yml');
}

describe('a name that Azure ML would register', () => {
  it.each([
    ['train', '1'],
    ['a-B_0', '1.0.0-rc_1'],
  ])('may be %s:%s', async (name, version) => {
    expect(await found(name, version)).toEqual([]);
  });

  it.each([
    ['a.b', '1', /^Azure ML takes names of at most 255 letters, digits, dashes and underscores, received "a\.b"$/],
    ['train', '1+cu12', /^expected a version .* received "1\+cu12"$/],
    ['train', '..', /received "\.\."$/],
    ['train', '1/2', /received "1\/2"$/],
  ])('may not be %s:%s', async (name, version, message) => {
    expect(await found(name, version)).toMatchObject([
      {
        code: 'azureml-name',
        message: expect.stringMatching(message),
        path: 'terrarium.yml',
        line: 3,
        hint: 'it would be registered in the workspace ml-team: choose another one',
      },
    ]);
  });

  it('is free where it has no version, and without a workspace', async () => {
    expect([...(await found('a.b', undefined)), ...(await found('a.b', '1+x', ''))]).toEqual([]);
  });
});
