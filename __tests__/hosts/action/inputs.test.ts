import { describe, expect, it } from 'vitest';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { splitList } from '../../../src/hosts/action/input-values.ts';
import { type Inputs, readInputs } from '../../../src/hosts/action/inputs.ts';
import { BUILDER_OPTIONS } from '../../../src/hosts/builder-options.ts';

// As the runner sets them: upper-case, hyphens kept, empty where the step gives none.
function env(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

describe('inputs', () => {
  it('decide nothing that terrarium.yml decides when they are not given', () => {
    const nothing: Inputs = {
      mode: 'auto',
      config: undefined,
      root: '.',
      environments: [],
      repository: undefined,
      lookupRepositories: undefined,
      stagingRepository: undefined,
      allowedRegistries: undefined,
      insecureRegistries: undefined,
      push: undefined,
      allowDirty: false,
      baseMoved: undefined,
      followBase: undefined,
      force: [],
      refresh: [],
      baseRef: undefined,
      plan: undefined,
      reports: undefined,
      jobs: 2,
      matrixSize: 20,
      waves: false,
      maxBuilds: 20,
      timeout: undefined,
      publisher: undefined,
      tags: [],
      labels: [],
      annotations: [],
      builderRequest: {
        kind: undefined,
        builder: undefined,
        values: new Map(BUILDER_OPTIONS.map(({ name }) => [name, []])),
        secrets: { ids: [], flags: [], env: {}, sources: new Map() },
      },
      cache: true,
      comment: 'auto',
      suggestions: true,
      failOn: 'error',
      sarifFile: undefined,
      site: undefined,
      token: undefined,
    };
    expect(readInputs({})).toEqual(nothing);
    expect(readInputs(env({ mode: '', jobs: ' ', repository: '' }))).toEqual(nothing);
  });

  it.each<[string, string, Partial<Inputs>]>([
    ['mode', 'plan', { mode: 'plan' }],
    ['push', 'False', { push: false }],
    ['push', 'auto', { push: undefined }],
    ['jobs', '8', { jobs: 8 }],
    ['max-builds', '0', { maxBuilds: 0 }],
    ['cache', 'false', { cache: false }],
    ['comment', 'True', { comment: 'true' }],
    ['suggestions', 'false', { suggestions: false }],
    ['sarif-file', 'findings.sarif', { sarifFile: 'findings.sarif' }],
    ['fail-on', 'never', { failOn: 'never' }],
    ['environments', 'a,b\n c ', { environments: ['a', 'b', 'c'] }],
    ['lookup-repositories', 'ghcr.io/a/b\nghcr.io/c/d', { lookupRepositories: ['ghcr.io/a/b', 'ghcr.io/c/d'] }],
    ['base-ref', 'release/1.0', { baseRef: 'release/1.0' }],
  ])('%s: %j', (name, text, expected) => {
    expect(readInputs(env({ [name]: text }))).toMatchObject(expected);
  });

  it.each<[string, string]>([
    ['mode', 'everything'],
    ['push', 'yes'],
    ['push', '1'],
    ['jobs', '0'],
    ['jobs', '1.5'],
    ['jobs', '1e3'],
    ['jobs', '-1'],
    ['matrix-size', '257'],
    ['max-builds', 'many'],
    ['cache', 'on'],
    ['comment', 'sometimes'],
    ['fail-on', 'errors'],
    ['base-moved', 'yes'],
    ['follow-base', 'always'],
    ['repository', 'https://ghcr.io/acme'],
    ['repository', 'ghcr.io/acme/environments:latest'],
    ['staging-repository', 'acme/-x'],
    ['lookup-repositories', 'ghcr.io/a/b, --privileged'],
    ['base-ref', '--output=/etc/passwd'],
    ['builder', '--privileged'],
    ['builder', 'a b'],
    ['network', 'host --privileged'],
  ])('%s: %j is an error that names the input', (name, text) => {
    expect(() => readInputs(env({ [name]: text }))).toThrow(TerrariumError);
    expect(() => readInputs(env({ [name]: text }))).toThrow(new RegExp(`^input ${name}: expected .*, received `));
  });

  it('the plan file and the modes that read one belong together', () => {
    expect(() => readInputs(env({ mode: 'build' }))).toThrow('input plan: expected the plan file of another job');
    expect(() => readInputs(env({ plan: 'plan.json' }))).toThrow('input plan: expected no plan file');
    expect(readInputs(env({ mode: 'build', plan: 'plan.json' }))).toMatchObject({ plan: 'plan.json' });
    expect(readInputs(env({ mode: 'report', plan: 'plan.json' }))).toMatchObject({ plan: 'plan.json' });
  });
});

describe('lists', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a, b ,,c\r\nd\n', ['a', 'b', 'c', 'd']],
    ['**/{conda,environment}.yml,b', ['**/{conda,environment}.yml', 'b']],
    ['"a,b",c', ['a,b', 'c']],
    ['!tests/**', ['!tests/**']],
    ['jobs.yml#/jobs/train?cuda=12', ['jobs.yml#/jobs/train?cuda=12']],
  ])('%j is split at commas and line ends', (text, expected) => {
    expect(splitList(text)).toEqual(expected);
  });
});
