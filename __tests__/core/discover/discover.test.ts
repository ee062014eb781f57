import { describe, expect, it } from 'vitest';
import { discover } from '../../../src/core/discover/discover.ts';
import { outline } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { configOf, defineAll, environmentOf, hashOf, memoryTree } from '../../fakes/memory-tree.ts';

const ASSET = dedent`
  name: train
  version: auto
  type: environment
  spec: spec.yaml
  extra_config: environment.yaml
`;
const CONFIG = dedent`
  image:
    name: azureml/curated/train
    os: linux
    context:
      dir: context
      dockerfile: Image
      template_files: [Image, packages.in]
`;
const SPEC = dedent`
  $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
  name: "{{asset.name}}"
  build:
    path: "{{image.context.path}}"
`;
const BASE = 'mcr.microsoft.com/a/b:{{latest-image-tag:biweekly\\.\\d{6}\\.\\d{1,2}.*}}';
const FILES = {
  'x/asset.yaml': ASSET,
  'x/environment.yaml': CONFIG,
  'x/spec.yaml': SPEC,
  'x/context/Image': `FROM ${BASE}\nCOPY requirements.txt packages.in ./\n`,
  'x/context/packages.in': 'a=={{latest-pypi-version}}\n',
  'x/context/requirements.txt': 'b==1\n',
};

async function found(files: Readonly<Record<string, string>>) {
  const { bundles, diagnostics } = await discover(memoryTree({ files }), configOf(undefined));
  const notes = diagnostics.map(({ code, path, severity }) => `${severity} ${code} ${path}`);
  return [...bundles.map(({ path, reader }) => `${reader?.format} ${path}`), ...notes];
}

describe('the curated-asset layout', () => {
  it('is one environment, whose files are found through one another', async () => {
    expect(await found(FILES)).toEqual(['azureml-asset x/asset.yaml', 'requirements x/context/requirements.txt']);
    const { definitions } = await defineAll({ files: FILES });
    expect(definitions.map(({ origin }) => [origin.id, origin.kind, origin.selection])).toEqual([
      ['x/asset.yaml', 'user-managed', 'declared'],
      ['x/context/requirements.txt', 'system-managed', 'consumed'],
    ]);
  });

  it('is hashed as it is written', async () => {
    const environment = await environmentOf({ files: FILES }, 'x/asset.yaml');
    expect(environment.definition.bases).toEqual([{ parent: '', platform: 'linux/amd64', reference: BASE }]);
    expect(environment.files.map(({ path }) => path)).toEqual(['packages.in', 'requirements.txt']);
    expect(environment.name).toBe('train');
    const other = { ...FILES, 'x/context/Image': FILES['x/context/Image'].replace('\\d{6}', '\\d{8}') };
    expect(await hashOf({ files: other }, 'x/asset.yaml')).not.toBe(environment.hash);
    const renamed = { ...FILES, 'x/asset.yaml': ASSET.replace('train', 'other'), 'x/spec.yaml': `${SPEC}# more\n` };
    expect(await hashOf({ files: renamed }, 'x/asset.yaml')).toBe(environment.hash);
  });
});

describe('templates', () => {
  it.each<[string, string, readonly string[]]>([
    ['a.yml', SPEC, ['note template a.yml']],
    ['a.yml', '{% set v = 1 %}\nimage: {{ v }}\n', ['note template a.yml']],
    ['a.yml', 'x: {{ v }}\n', []],
    ['a.yml', '$schema: https://x/commandJob.schema.json\nenvironment: {{ v }}\n', ['note template a.yml']],
    ['Dockerfile', `FROM ${BASE}\n`, ['note template Dockerfile']],
    ['Dockerfile', 'FROM a:1\nRUN pip install a=={{latest-pypi-version}}\n', ['dockerfile Dockerfile']],
    ['Dockerfile', '# FROM h/b:{{latest-image-tag}}\nFROM a:1\n', ['dockerfile Dockerfile']],
    ['requirements.txt', 'a=={{latest-pypi-version}}\n', ['note template requirements.txt']],
    ['requirements.txt', '# a=={{latest-pypi-version}}\na==1\n', ['requirements requirements.txt']],
    ['c.yml', 'dependencies:\n  - pip: ["a=={{latest-pypi-version}}"]\n', ['note template c.yml']],
    ['c.yml', 'dependencies: [python]\n', ['conda c.yml']],
  ])('%s, %j', async (path, text, expected) => {
    expect(await found({ [path]: text })).toEqual(expected);
  });

  it('are definitions where configuration names them', async () => {
    const tree = memoryTree({ files: { 'requirements.txt': 'a=={{latest-pypi-version}}\n' } });
    const config = configOf(dedent`
      environments:
        - path: requirements.txt
          base: python:3.12
    `);
    const { bundles, diagnostics } = await discover(tree, config);
    expect(bundles.map(({ reader }) => reader?.format)).toEqual(['requirements']);
    expect(diagnostics).toEqual([]);
  });
});

describe('inline environments', () => {
  it('are candidates with ids of their own, and what is registered is a use', async () => {
    const files = {
      'job.yml': dedent`
        type: pipeline
        jobs:
          a: {command: x, environment: {image: "b:1", conda_file: c.yml}}
          b: {command: x, environment: azureml:train:1}
      `,
      'c.yml': 'dependencies: [python]\n',
      'same.yml': dedent`
        name: same
        image: b:1
        conda_file: c.yml
      `,
    };
    const { definitions } = await defineAll({ files });
    const { uses } = await outline(memoryTree({ files }), configOf(undefined));
    expect(definitions.map(({ origin }) => [origin.id, origin.format, origin.selection])).toEqual([
      ['c.yml', 'conda', 'consumed'],
      ['job.yml#/jobs/a/environment', 'azureml-inline', 'candidate'],
      ['same.yml', 'azureml', 'declared'],
    ]);
    const hashes = definitions.map(({ item }) => (item.ok ? item.value.hash : ''));
    expect(hashes[1]).toBe(hashes[2]);
    expect(uses).toEqual([
      {
        id: 'job.yml#/jobs/b/environment',
        path: 'job.yml',
        suffix: '#/jobs/b/environment',
        reference: 'azureml:train:1',
        at: { line: 4, column: 32 },
      },
    ]);
  });
});
