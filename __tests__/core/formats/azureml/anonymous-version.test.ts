import { describe, expect, it } from 'vitest';
import { anonymousVersion } from '../../../../src/core/formats/azureml/anonymous-version.ts';
import type { PyValue } from '../../../../src/core/formats/azureml/pyyaml-scalar.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';
import { dedent } from '../../../dedent.ts';

const IMAGE = 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20230227.v1';
const CONDA = dedent`
  name: model-env
  channels:
    - conda-forge
  dependencies:
    - python=3.9
    - numpy=1.23.5
    - pip=23.0.1
    - scikit-learn=1.2.2
    - scipy=1.10.1
    - pip:
      - azureml-defaults==1.56.0.post1
      - inference-schema[numpy-support]==1.7
      - joblib==1.2.0
`;
const route = (port: string, path: string): PyValue => new Map(Object.entries({ port, path }));
const INFERENCE = new Map(
  Object.entries({
    scoring_route: route('5001', '/predict'),
    liveness_route: route('5002', '/health/live'),
    readiness_route: route('5003', '/health/ready'),
  }),
);

function nodeOf(text: string) {
  const reading = readYaml(text, 'conda.yml');
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.root;
}

// The first two are asserted in the SDK's own tests:
// https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/tests/environment/unittests/test_env_entity.py
describe('the anonymous version of azure-ai-ml', () => {
  it.each([
    [CONDA, undefined, '09c18f036e80ca941e58b12313012d8e6f23cdc3ccc35b8c97f890ccbaedbf40'],
    [CONDA, INFERENCE, 'e060479364110e178fa0338de64bcd5cdf2dc186ee80b89641d842fc974c6949'],
    [undefined, undefined, '3f29ac651e242c1e6e060a7970a2c4accb61388780c60b93be0e8ba0f06c6b21'],
    ['{}', undefined, '3f29ac651e242c1e6e060a7970a2c4accb61388780c60b93be0e8ba0f06c6b21'],
    ['', undefined, '3f29ac651e242c1e6e060a7970a2c4accb61388780c60b93be0e8ba0f06c6b21'],
    [`# a comment\n${CONDA}`, undefined, '09c18f036e80ca941e58b12313012d8e6f23cdc3ccc35b8c97f890ccbaedbf40'],
    [
      `${CONDA.replace('name: model-env\n', '')}name: model-env\n`,
      undefined,
      '09c18f036e80ca941e58b12313012d8e6f23cdc3ccc35b8c97f890ccbaedbf40',
    ],
  ])('%j', (conda, inference, expected) => {
    expect(anonymousVersion(IMAGE, conda === undefined ? undefined : nodeOf(conda), inference)).toBe(expected);
  });

  it('depends on the image, the name of the conda environment and the order of its lists', () => {
    const base = anonymousVersion(IMAGE, nodeOf(CONDA));
    expect(anonymousVersion(`${IMAGE}x`, nodeOf(CONDA))).not.toBe(base);
    expect(anonymousVersion(IMAGE, nodeOf(CONDA.replace('model-env', 'other')))).not.toBe(base);
    const [one = '', two = ''] = ['  - python=3.9\n', '  - numpy=1.23.5\n'];
    expect(anonymousVersion(IMAGE, nodeOf(CONDA.replace(one + two, two + one)))).not.toBe(base);
  });

  it('is not known where PyYAML has dates', () => {
    expect(anonymousVersion(IMAGE, nodeOf('name: 2020-01-01\ndependencies: []\n'))).toBeUndefined();
  });
});
