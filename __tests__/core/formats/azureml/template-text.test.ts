import { describe, expect, it } from 'vitest';
import { hasTemplatePins, isTemplateOfDefinition } from '../../../../src/core/formats/azureml/template-text.ts';
import type { Format } from '../../../../src/core/model/environment.ts';

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

describe('a part whose versions are filled in', () => {
  const PIN = 'a=={{latest-pypi-version}}\n';
  const FROM = 'FROM h/a:{{latest-image-tag}}\n';
  it.each<[Format, string, boolean]>([
    ['requirements', PIN, true],
    ['conda', PIN, true],
    ['azureml', PIN, false],
    ['dockerfile', PIN, false],
    ['requirements', 'a==1\n', false],
    ['requirements', '{{latest-x}}\n', false],
    ['requirements', `# ${PIN}`, false],
    ['conda', 'a: {{latest-x}}\n', false],
    ['dockerfile', FROM, true],
    ['dockerfile', `ARG A\n  from\th/a:{{latest-image-tag}}\n`, true],
    ['dockerfile', `RUN x ${FROM}`, false],
    ['dockerfile', `FROM a\nRUN pip install ${PIN}`, false],
    ['dockerfile', 'FROM {{latest-x}}\n', false],
    ['azureml', FROM, false],
  ])('%s %j: %s', (format, text, expected) => {
    expect(hasTemplatePins(format, text)).toBe(expected);
  });
});
