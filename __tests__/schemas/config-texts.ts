import fc from 'fast-check';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';

/** Values that a key takes, and values that it does not. */
interface Domain {
  readonly valid: fc.Arbitrary<unknown>;
  readonly invalid: fc.Arbitrary<unknown>;
}

const word = fc.constantFrom('train', 'a-1', 'x.y_z');
const path = fc.constantFrom('a/Dockerfile', 'conda.yml', '**/conda.yml', 'pyproject.toml#/dependency-groups/train');
const reference = fc.constantFrom('python:3.12-slim', 'ghcr.io/acme/base', 'a@sha256:'.concat('0'.repeat(64)));
const number = fc.constantFrom(1, 3.5);
const noText = fc.oneof(number, fc.boolean(), fc.constant({}), fc.constant([]));
const noList = fc.oneof(number, fc.constant({}), word);
const noMap = fc.oneof(number, fc.constant([]), word);
const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 2 });
const listOf = (valid: fc.Arbitrary<unknown>, invalid: fc.Arbitrary<unknown>): Domain => ({
  valid: list(valid),
  invalid: fc.oneof(noList, fc.tuple(invalid)),
});
const texts: Domain = {
  valid: fc.dictionary(fc.constantFrom('A', 'B'), fc.oneof(word, number), { maxKeys: 2 }),
  invalid: fc.oneof(noMap, fc.constantFrom({ A: [] }, { A: true }, { A: null })),
};
const text: Domain = { valid: word, invalid: noText };
const textOrNumber: Domain = {
  valid: fc.oneof(word, number),
  invalid: fc.oneof(fc.boolean(), fc.constantFrom([], {}, null)),
};
const platforms: Domain = {
  valid: fc.array(fc.constantFrom('linux/amd64', 'linux/x86_64', 'linux/arm64/v8'), { minLength: 1, maxLength: 2 }),
  invalid: fc.oneof(noList, fc.constantFrom([], ['amd64'], ['linux/amd46'], ['windows/amd64'], [1])),
};
const owners = listOf(fc.constantFrom('@me', '@acme/ml', 'a@b.io'), fc.constantFrom('me', 1, {}));
const runsOn: Domain = {
  valid: fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 2 })),
  invalid: fc.oneof(number, fc.constantFrom([], {}, 'a b', ['a"b'], [1])),
};
const policies: Domain = {
  valid: fc.dictionary(
    fc.constantFrom(...PIN_RULES.map(({ id }) => id)),
    fc.constantFrom('error', 'warning', 'note', 'off'),
    { maxKeys: 3 },
  ),
  invalid: fc.oneof(noMap, fc.constantFrom({ 'no-rule': 'off' }, { 'base-latest': 'never' }, { 'base-latest': false })),
};
const secrets = listOf(fc.constantFrom('pip.conf', 'netrc', 'condarc'), fc.constantFrom('other', 1, {}));
const oneOf = (...values: readonly string[]): Domain => ({
  valid: fc.constantFrom(...values),
  invalid: fc.constantFrom('other', 1, true, []),
});
const SUBSCRIPTION = { subscription: '00000000-1111-4222-8333-44444444abcd' };
const azuremlTarget = fc
  .tuple(fc.constantFrom('workspace', 'registry'), fc.constantFrom('ml-team', 'a1_', 'A'.repeat(33)))
  .map(([kind, name]) => ({
    ...SUBSCRIPTION,
    'resource-group': 'rg_(1).x-y',
    [kind]: name,
  }));
const referenceText: Domain = { valid: reference, invalid: noText };

export const CONFIG: Readonly<Record<string, Domain>> = {
  repository: { valid: fc.constant('ghcr.io/acme/environments'), invalid: fc.constantFrom('a b', 1, [], 'a/b@c') },
  'lookup-repositories': listOf(fc.constant('ghcr.io/acme/x'), fc.constantFrom('a b', 1)),
  'staging-repository': { valid: fc.constant('ghcr.io/acme/s'), invalid: fc.constantFrom('a b', 1, []) },
  promote: { valid: fc.boolean(), invalid: fc.constantFrom('yes', 1, [], null) },
  signatures: {
    valid: fc.record(
      { identities: fc.array(word, { minLength: 1, maxLength: 2 }), issuer: word, 'trusted-root': word },
      { requiredKeys: ['identities', 'trusted-root'] },
    ),
    invalid: fc.oneof(
      noMap,
      fc.constantFrom({}, { identities: ['a'] }, { 'trusted-root': 'a' }, { identities: [], 'trusted-root': 'a' }),
      fc.constantFrom({ identities: 'a', 'trusted-root': 'b' }, { identities: ['a'], 'trusted-root': 'b', keys: [] }),
    ),
  },
  'allowed-registries': listOf(fc.constant('ghcr.io'), number),
  'insecure-registries': listOf(fc.constant('registry:5000'), fc.constantFrom('http://a', 'a b', 'a/b', 1)),
  defaults: {
    valid: fc.record(
      {
        base: reference,
        platforms: platforms.valid,
        'runs-on': runsOn.valid,
        'pip-check': fc.boolean(),
        bytecode: fc.boolean(),
        secrets: secrets.valid,
      },
      { requiredKeys: [] },
    ),
    invalid: fc.oneof(noMap, fc.constantFrom({ image: 'a' }, { base: 1 }, { platforms: [] }, { 'runs-on': [] })),
  },
  'follow-base': oneOf('floating', 'tags', 'never'),
  'base-moved': oneOf('auto', 'build', 'report'),
  builder: oneOf('native', 'buildkit', 'auto'),
  acr: {
    valid: fc.record(
      {
        subscription: fc.uuid(),
        'resource-group': fc.constantFrom('rg-acme', 'a', 'a.b(c)_'),
        registry: fc.constantFrom('acmeregistry', 'Acme12'),
        'agent-pool': fc.constant('pool-1'),
        cpu: fc.integer({ min: 1, max: 64 }),
        timeout: fc.integer({ min: 5, max: 480 }),
      },
      { requiredKeys: ['subscription', 'resource-group'] },
    ),
    invalid: fc.oneof(
      noMap,
      fc.constantFrom({}, { subscription: 'a', 'resource-group': 'b' }, { 'resource-group': 'b' }),
      fc
        .constantFrom(
          ...[
            { registry: 'a' },
            { registry: 'acme.azurecr.io' },
            { 'agent-pool': '../x' },
            { cpu: 0 },
            { timeout: 481 },
          ],
          ...[{ 'resource-group': 'a/b' }, { 'resource-group': 'a.' }, { timeout: 'an hour' }, { pool: 'a' }],
        )
        .map((wrong) => ({
          subscription: '00000000-1111-4222-8333-444444444444',
          'resource-group': 'rg',
          ...wrong,
        })),
    ),
  },
  compression: oneOf('gzip', 'zstd'),
  'conda-installer': referenceText,
  curated: {
    valid: fc.dictionary(word, reference, { maxKeys: 2 }),
    invalid: fc.oneof(noMap, fc.constantFrom({ 'a b': 'c' }, { a: 1 }, { a: [] })),
  },
  azureml: {
    valid: fc.oneof(azuremlTarget, fc.array(azuremlTarget, { maxLength: 1 })),
    invalid: fc.oneof(
      number,
      fc.constantFrom({}, [{}], { workspace: 'ml-team' }, { ...SUBSCRIPTION, 'resource-group': 'ml' }),
      fc.constantFrom(
        { ...SUBSCRIPTION, 'resource-group': 'ml', workspace: 'ml-team', registry: 'ml-team' },
        { ...SUBSCRIPTION, 'resource-group': 'ml', workspace: 'ml/team' },
        { ...SUBSCRIPTION, 'resource-group': 'ml.', workspace: 'ml-team' },
        { subscription: 'a', 'resource-group': 'ml', workspace: 'ml-team' },
        { ...SUBSCRIPTION, 'resource-group': 'ml', workspace: 'ml-team', tenant: 'a' },
      ),
    ),
  },
  'accept-recipes': listOf(
    fc.constantFrom('pip/4', 'conda/1', 'spark/1'),
    fc.constantFrom('', 'pip', 'pip/0', 'Pip/1', 1, {}),
  ),
  'reserved-prefixes': listOf(word, fc.constantFrom('', 1, {})),
  policies,
  baseline: { valid: fc.constantFrom('.baseline.json', 'a/b'), invalid: fc.constantFrom('', '/a', '~/a', 1, []) },
  owners,
  inline: { valid: fc.boolean(), invalid: fc.constantFrom('yes', 1, [], null) },
};

const COMMON: Readonly<Record<string, Domain>> = {
  name: textOrNumber,
  version: textOrNumber,
  description: textOrNumber,
  tags: texts,
  platforms,
  variables: texts,
  provides: { ...listOf(reference, number), valid: fc.constantFrom([], ['acme/a']) },
  test: text,
  'pip-check': { valid: fc.boolean(), invalid: fc.constantFrom('yes', 1, [], null) },
  bytecode: { valid: fc.boolean(), invalid: fc.constantFrom('yes', 1, [], null) },
  secrets: secrets,
  owners,
  'runs-on': runsOn,
  policies,
  matrix: {
    valid: fc.constantFrom(
      { v: ['1', '2'] },
      { v: ['1'], 'w-x': ['a', 'b'], exclude: [{ 'w-x': 'a' }] },
      { v: ['1'], exclude: [] },
      { v: ['1'], include: [] },
      { v: ['1'], include: [{ v: '2' }] },
      { include: [{ v: '1' }, { v: '2' }] },
    ),
    invalid: fc.oneof(
      noMap,
      fc.constantFrom<unknown>(
        {},
        { v: [] },
        { v: [1] },
        { v: [''] },
        { v: '1' },
        { v: ['1', '1'] },
        { '1': ['1'] },
        { include: [{ v: 1 }] },
        { include: [{}] },
        { include: [] },
        { include: { v: '1' } },
        { include: [{ v: '' }] },
        { exclude: [] },
        { v: ['1'], exclude: {} },
        { v: ['1'], exclude: [{}] },
        { v: ['1'], exclude: [{ v: 1 }] },
      ),
    ),
  },
};
const DOCKERFILE: Readonly<Record<string, Domain>> = {
  context: text,
  target: text,
  'build-args': texts,
  'build-args-file': {
    valid: fc.constantFrom('a.conf', ['a.conf', 'b/.env'], []),
    invalid: fc.constantFrom<unknown>('', 1, {}, null),
  },
  'build-contexts': {
    valid: fc.constantFrom({}, { a: 'environment:b' }),
    invalid: fc.oneof(noMap, fc.constantFrom({ a: [] }, { a: true })),
  },
};

/** Keys of an entry by what the entry is. */
export const ENTRIES: Readonly<
  Record<string, { readonly required: string; readonly keys: Readonly<Record<string, Domain>> }>
> = {
  path: {
    required: 'path',
    keys: { path: { valid: path, invalid: noText }, base: referenceText, ...COMMON, ...DOCKERFILE },
  },
  image: { required: 'image', keys: { image: referenceText, ...COMMON, spark: sparkDomain() } },
  base: { required: 'base', keys: { base: referenceText, ...COMMON, spark: sparkDomain() } },
  conda: { required: 'conda', keys: { conda: condaDomain(), base: referenceText, ...COMMON } },
  'conda-file': {
    required: 'conda-file',
    keys: { 'conda-file': { valid: fc.constant('conda.yml'), invalid: noText }, base: referenceText, ...COMMON },
  },
  pip: {
    required: 'pip',
    keys: { pip: listOf(fc.constantFrom('six', 'idna==3.7'), number), image: referenceText, ...COMMON },
  },
  requirements: {
    required: 'requirements',
    keys: { requirements: { valid: fc.constant('requirements.txt'), invalid: noText }, base: referenceText, ...COMMON },
  },
  dockerfile: {
    required: 'dockerfile',
    keys: { dockerfile: { valid: fc.constant('Dockerfile'), invalid: noText }, ...COMMON, ...DOCKERFILE },
  },
};

function sparkDomain(): Domain {
  return {
    valid: fc.record(
      {
        packages: list(fc.constant('a:b:1')),
        repositories: list(fc.constant('https://r.io/m')),
        precache: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    invalid: fc.oneof(
      noMap,
      fc.constantFrom<unknown>(
        { package: [] },
        { packages: ['a'] },
        { packages: 'a:b:1' },
        { repositories: ['x'] },
        { precache: 'true' },
      ),
    ),
  };
}

function condaDomain(): Domain {
  const spec = fc.constantFrom('python', 'numpy=1.26');
  return {
    valid: fc.record(
      {
        dependencies: fc.array(fc.oneof(spec, fc.constant({ pip: ['six'] })), { maxLength: 1 }),
        channels: list(fc.constant('conda-forge')),
        name: fc.oneof(word, number),
        variables: texts.valid,
      },
      { requiredKeys: ['dependencies'] },
    ),
    invalid: fc.oneof(
      noMap,
      fc.constantFrom<unknown>(
        {},
        { dependencies: 'a' },
        { dependencies: [1] },
        { dependencies: [{ npm: [] }] },
        { dependencies: ['a'], channels: 'x' },
        { dependencies: ['a'], packages: [] },
      ),
    ),
  };
}

/** Keys that do not go with one another, and what lacks one. */
export const CONFLICTS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { name: 'a' },
  { image: 'a' },
  { name: 'a', version: '1', platforms: ['linux/amd64'] },
  { path: 'a', image: 'b' },
  { path: 'a', conda: { dependencies: [] } },
  { path: 'a', 'conda-file': 'b' },
  { path: 'a', pip: [] },
  { path: 'a', requirements: 'b' },
  { path: 'a', spark: {} },
  { path: 'a', dockerfile: 'b' },
  { name: 'a', base: 'b', image: 'c' },
  { name: 'a', base: 'b', conda: { dependencies: [] }, pip: [] },
  { name: 'a', base: 'b', conda: { dependencies: [] }, 'conda-file': 'conda.yml' },
  { name: 'a', base: 'b', 'conda-file': 'conda.yml', requirements: 'requirements.txt' },
  { name: 'a', base: 'b', 'conda-file': 'conda.yml', pip: [] },
  { name: 'a', base: 'b', pip: [], requirements: 'requirements.txt' },
  { name: 'a', base: 'b', conda: { dependencies: [] }, requirements: 'requirements.txt' },
  { name: 'a', base: 'b', context: '.' },
  { name: 'a', base: 'b', target: 'c' },
  { name: 'a', image: 'b', 'build-args': {} },
  { name: 'a', image: 'b', 'build-contexts': {} },
  { name: 'a', dockerfile: 'Dockerfile', base: 'b' },
  { name: 'a', dockerfile: 'Dockerfile', image: 'b' },
  { name: 'a', dockerfile: 'Dockerfile', conda: { dependencies: [] } },
  { name: 'a', dockerfile: 'Dockerfile', 'conda-file': 'conda.yml' },
  { name: 'a', dockerfile: 'Dockerfile', pip: [] },
  { name: 'a', dockerfile: 'Dockerfile', requirements: 'requirements.txt' },
  { name: 'a', dockerfile: 'Dockerfile', spark: {} },
];
