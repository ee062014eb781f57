import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../../../src/core/formats/azureml-v1/reference.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';

describe('an object that names a registered environment', () => {
  it.each([
    ['{name: a, version: "3"}', 'azureml:a:3'],
    ['{Name: a, Version: 3}', 'azureml:a:3'],
    ['{name: a}', 'azureml:a@latest'],
    ['{name: a, version: null}', 'azureml:a@latest'],
    ['{name: a, asset_id: x, python: null, docker: }', 'azureml:a@latest'],
    ['{name: a, python: {}}', undefined],
    ['{name: a, environmentVariables: {}}', undefined],
    ['{version: 1}', undefined],
    ['{name: null, version: 1}', undefined],
    ['{name: [a]}', undefined],
    ['{name: a, version: [1]}', 'azureml:a@latest'],
    ['[a]', undefined],
    ['a', undefined],
  ])('%s -> %s', (text, reference) => {
    const reading = readYaml(text, 'x');
    expect(reading.ok && referenceOf(reading.root)).toBe(reference);
  });
});
