import { describe, expect, it } from 'vitest';
import { isTemplateOfDefinition } from '../../../../src/core/formats/azureml/template-text.ts';

const SCHEMAS = 'https://azuremlschemas.azureedge.net/latest';

describe('YAML that becomes a definition when it is rendered', () => {
  it.each<[string, boolean]>([
    ['image: {{ v }}\n', true],
    ['dependencies: [{{ v }}]\n', true],
    ['conda_file : {{ v }}\n', true],
    ['{% set v = 1 %}\nimage: a\n', true],
    ['image: a\n', false],
    ['image: "{{"\n', false],
    ['image: "}}"\n', false],
    ['x: {{ v }}\n', false],
    ['x: {{ v }}\n  image: a\n', false],
    ['images: {{ v }}\n', false],
    [`$schema: ${SCHEMAS}/environment.schema.json\nname: {{ v }}\n`, true],
    [`$schema: ${SCHEMAS}/commandJob.schema.json\nname: {{ v }}\n`, true],
    [`$schema: ${SCHEMAS}/model.schema.json\nname: {{ v }}\n`, false],
  ])('%j: %s', (text, expected) => {
    expect(isTemplateOfDefinition(text)).toBe(expected);
  });
});
