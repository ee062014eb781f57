import { describe, expect, it } from 'vitest';
import { azuremlAsset } from '../../../../src/core/formats/azureml/asset.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, findingsOf, parseOne } from '../reading.ts';

const ASSET = dedent`
  name: train
  version: auto
  type: environment
  spec: spec.yaml
  extra_config: environment.yaml
`;
const CONFIG = `image:
  name: azureml/curated/train
  os: linux
  context:
    dir: context
    dockerfile: Dockerfile
    template_files:
    - Dockerfile
    - requirements.txt
  publish:
    location: mcr
    visibility: public
`;
const FILES = {
  'x/spec.yaml': 'name: "{{asset.name}}"\n',
  'x/environment.yaml': CONFIG,
  'x/context/Dockerfile': 'FROM mcr.microsoft.com/a/b:{{latest-image-tag}}\nCOPY requirements.txt .\n',
  'x/context/requirements.txt': 'numpy==1.26.4\nazureml-mlflow=={{latest-pypi-version}}\n',
};

describe('an environment asset', () => {
  it.each<[string, boolean]>([
    [ASSET, true],
    ['type: "environment"\nspec: a\nextra_config: b\n', true],
    ['type: component\nspec: a\nextra_config: b\n', false],
    ['type: environment\nspec: a\n', false],
    ['type: environment\nextra_config: b\n', false],
    ['type: environment\nspec: [a]\nextra_config: b\n', false],
    ['type: environment\nspec: a\nextra_config: [b]\n', false],
    ['type: [environment]\nspec: a\nextra_config: b\n', false],
    [CONFIG, false],
    ['- type: environment\n', false],
    ['x: |\n  type: environment\n', false],
    ['type: environment\nextra_config: [\n', false],
    [
      dedent`
        - x
        #
        type: a
        extra_config: b
      `,
      false,
    ],
  ])('%j is recognised: %s', (text, expected) => {
    expect(azuremlAsset.recognizes(fileOf(text, 'x/asset.yaml'))).toBe(expected);
  });

  it('stands in YAML files', () => {
    expect([azuremlAsset.names('asset.yaml'), azuremlAsset.names('asset.json')]).toEqual([true, false]);
    expect(azuremlAsset.format).toBe('azureml-asset');
  });

  it('includes its files, and what its configuration names', () => {
    expect(azuremlAsset.includes(fileOf(ASSET, 'x/asset.yaml'))).toEqual(['x/environment.yaml', 'x/spec.yaml']);
    expect(azuremlAsset.includes(fileOf(ASSET.replace('spec.yaml', '../../s'), 'x/asset.yaml'))).toEqual([
      'x/environment.yaml',
    ]);
    expect(azuremlAsset.includes(fileOf(CONFIG, 'x/environment.yaml'))).toEqual([
      'x/context/Dockerfile',
      'x/context/Dockerfile',
      'x/context/requirements.txt',
    ]);
    const includes = (context: string) => azuremlAsset.includes(fileOf(`image: {context: ${context}}\n`, 'x/e.yaml'));
    expect(includes('{dir: c}')).toEqual(['x/c/Dockerfile']);
    expect(includes('{dir: c, dockerfile: a/D}')).toEqual(['x/c/a/D']);
    expect(includes('{dir: c, dockerfile: ../../../D, pin_version_files: [a, [b], ../../../c]}')).toEqual(['x/c/a']);
    expect(includes('{dir: c, template_files: a}')).toEqual(['x/c/Dockerfile']);
    expect(includes('{dir: ../../c}')).toEqual([]);
    expect(includes('{dir: [c]}')).toEqual([]);
    expect(includes('{dockerfile: D}')).toEqual([]);
    expect(includes('c')).toEqual([]);
    expect(azuremlAsset.includes(fileOf('image: a\n', 'x/e.yaml'))).toEqual([]);
    expect(azuremlAsset.includes(fileOf('- a\n', 'x/e.yaml'))).toEqual([]);
    expect(azuremlAsset.includes(fileOf('a: [\n', 'x/e.yaml'))).toEqual([]);
  });

  it('is its context, with the versions that are left open', () => {
    const reading = parseOne(azuremlAsset, ASSET, 'x/asset.yaml', FILES);
    expect(reading.suffix).toBe('');
    expect(reading.source).toMatchObject({
      format: 'azureml-asset',
      standing: 'declared',
      name: 'train',
      nameAt: { line: 1, column: 7 },
      version: undefined,
      base: undefined,
      dockerfile: { path: 'x/context/Dockerfile', context: 'x/context', text: FILES['x/context/Dockerfile'] },
      consumes: ['x/spec.yaml', 'x/environment.yaml', 'x/context/Dockerfile', 'x/context/requirements.txt'],
    });
    expect(findingsOf(reading)).toEqual([
      'x/context/Dockerfile:1:6 warning template-pin: base image "mcr.microsoft.com/a/b:{{latest-image-tag}}" is not pinned: the tag that equals latest is filled in at release (write mcr.microsoft.com/a/b:<tag>: with the template it can be hashed, but not built here)',
      'x/context/requirements.txt:2:1 warning template-pin: package "azureml-mlflow=={{latest-pypi-version}}" is not pinned: its newest version is filled in at release (write azureml-mlflow==<version>)',
    ]);
  });

  it('may have a version, and files that are not there', () => {
    const text = dedent`
      ${ASSET.replace('auto', '1.10')}description_file: d.md
      categories: [a]
      release_paths: [b]
      test: {pytest: {enabled: true}}
    `;
    const config = CONFIG.replace('- requirements.txt', '- none.txt').replace('    dockerfile: Dockerfile\n', '');
    const reading = parseOne(azuremlAsset, text, 'x/asset.yaml', { ...FILES, 'x/environment.yaml': config });
    expect(reading.source.version).toBe('1.10');
    expect(reading.source.dockerfile?.path).toBe('x/context/Dockerfile');
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['template-pin']);
  });

  it.each<[string, string | undefined, readonly string[]]>([
    ['name: mcr.microsoft.com/a/b:1, os: linux', 'mcr.microsoft.com/a/b:1', []],
    [
      'name: "mcr.microsoft.com/a/b:{{latest-image-tag}}", os: linux',
      'mcr.microsoft.com/a/b:{{latest-image-tag}}',
      [
        'x/environment.yaml:1:16 warning template-pin: base image "mcr.microsoft.com/a/b:{{latest-image-tag}}" is not pinned: the tag that equals latest is filled in at release (write mcr.microsoft.com/a/b:<tag>: with the template it can be hashed, but not built here)',
      ],
    ],
    [
      'name: "A b", os: linux',
      undefined,
      [
        'x/environment.yaml:1:8 error reference-syntax: expected an image reference, received "A b" (write <registry>/<path>:<tag>, or add a context)',
      ],
    ],
    ['os: linux', undefined, ['x/environment.yaml:1:8 error field-missing: expected image.name (add "name:")']],
    ['name: a', 'a', ['x/environment.yaml:1:8 error field-missing: expected image.os (add "os:")']],
    [
      'name: a, os: windows',
      'a',
      [
        'x/environment.yaml:1:22 error os-not-supported: expected image.os linux, received "windows" (images are built for Linux)',
      ],
    ],
    [
      'name: a, os: linux, more: 1',
      'a',
      [
        'x/environment.yaml:1:29 error unknown-field: unknown field "more" in image (remove it, or use one of: name, os, context, publish, tags)',
      ],
    ],
    [
      'name: a, os: linux, context: c',
      undefined,
      ['x/environment.yaml:1:38 error wrong-type: expected a map for image.context, received "c"'],
    ],
    [
      'name: a, os: linux, context: {more: 1}',
      undefined,
      [
        'x/environment.yaml:1:39 error unknown-field: unknown field "more" in image.context (remove it, or use one of: dir, dockerfile, template_files, pin_version_files)',
        'x/environment.yaml:1:38 error field-missing: expected image.context.dir (add "dir:")',
      ],
    ],
    [
      'name: a, os: linux, context: {dir: none, dockerfile: [D], template_files: D, pin_version_files: D}',
      undefined,
      [
        'x/environment.yaml:1:62 error wrong-type: expected a string for dockerfile, received a list',
        'x/environment.yaml:1:83 error wrong-type: expected a list for template_files, received "D"',
        'x/environment.yaml:1:105 error wrong-type: expected a list for pin_version_files, received "D"',
        'x/environment.yaml:1:38 error file-missing: image.context.dockerfile names "x/none/Dockerfile", which does not exist (correct the path, or add the file)',
      ],
    ],
    [
      'name: a, os: linux, context: {dir: ../../c}',
      undefined,
      [
        'x/environment.yaml:1:38 error path-refused: image.context.dir "../../c": the path leaves the root (name a file below the root)',
      ],
    ],
  ])('image: {%s}', (image, base, expected) => {
    const files = { ...FILES, 'x/environment.yaml': `image: {${image}}\n` };
    const reading = parseOne(azuremlAsset, ASSET, 'x/asset.yaml', files);
    expect(findingsOf(reading)).toEqual(expected);
    expect(reading.source.base).toBe(base);
    expect(reading.source.dockerfile).toBeUndefined();
    expect(reading.source.consumes).toEqual(['x/spec.yaml', 'x/environment.yaml']);
  });

  it.each<[string, string, readonly string[]]>([
    [
      '',
      ASSET,
      [
        'x/environment.yaml:1:1 error wrong-type: expected a map for the configuration of an environment asset, received ""',
      ],
    ],
    ['{}', ASSET, ['x/environment.yaml:1:1 error field-missing: expected image (add "image:" with name and os)']],
    [
      'image: a\nmore: 1\n',
      ASSET,
      [
        'x/environment.yaml:2:1 error unknown-field: unknown field "more" in the configuration of an environment asset (remove it, or use one of: image)',
        'x/environment.yaml:1:8 error wrong-type: expected a map for image, received "a"',
      ],
    ],
    [
      'a: [\n',
      ASSET,
      [
        'x/environment.yaml:2:1 error yaml-syntax: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      CONFIG,
      ASSET.replace('name: train\n', '').replace('spec.yaml', 'none.yaml'),
      [
        'x/asset.yaml:1:1 error field-missing: expected name (add "name: <name>")',
        'x/asset.yaml:3:7 error file-missing: spec names "x/none.yaml", which does not exist (correct the path, or add the file)',
      ],
    ],
    [
      CONFIG,
      `${ASSET.replace('environment.yaml', 'none.yaml')}more: 1\n`,
      [
        'x/asset.yaml:6:1 error unknown-field: unknown field "more" in an asset (remove it, or use one of: name, version, type, spec, extra_config, description_file, categories, release_paths, test)',
        'x/asset.yaml:5:15 error file-missing: extra_config names "x/none.yaml", which does not exist (correct the path, or add the file)',
      ],
    ],
    [
      CONFIG,
      'a: [\n',
      [
        'x/asset.yaml:2:1 error yaml-syntax: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [CONFIG, '- a\n', ['x/asset.yaml:1:1 error wrong-type: expected a map for an asset, received a list']],
  ])('mistakes in %j, %j', (config, text, expected) => {
    const reading = parseOne(azuremlAsset, text, 'x/asset.yaml', { ...FILES, 'x/environment.yaml': config });
    expect(findingsOf(reading).filter((line) => line.includes(' error '))).toEqual(expected);
    expect([reading.source.format, reading.source.standing]).toEqual(['azureml-asset', 'declared']);
  });
});
