import { ACR_KEYS } from '../../src/core/config/acr.ts';
import { AZUREML_KEYS, decodeAzureMl } from '../../src/core/config/azureml.ts';
import { CONTENT_KEYS, ENTRY_KEYS } from '../../src/core/config/entry-keys.ts';
import { DEFAULTS_KEYS, FILE_KEYS } from '../../src/core/config/file-keys.ts';
import type { Key, KeyTable, WrittenKey } from '../../src/core/config/key.ts';
import {
  decodeCurated,
  decodeOwners,
  decodePath,
  decodePaths,
  decodePlatforms,
  decodePolicies,
  decodePrefixes,
  decodeRecipes,
  decodeReference,
  decodeReferences,
  decodeRegistryHosts,
  decodeRepositories,
  decodeRepository,
  decodeRunsOn,
  decodeStepSecrets,
  SIGNATURE_KEYS,
} from '../../src/core/config/values.ts';
import { CONFIG_SCHEMA } from '../../src/core/init/format-config.ts';
import { decodeBoolean, decodeString, decodeStrings, decodeText, decodeTexts } from '../../src/core/text/decode.ts';
import { DEFINITIONS, type JsonSchema } from './definitions.ts';

type Form = Readonly<Record<string, unknown>>;

const ref = (name: keyof typeof DEFINITIONS | 'entry' | 'azuremlTarget') => ({ $ref: `#/$defs/${name}` });

/** What each decoder takes. */
const BY_DECODER: ReadonlyMap<unknown, Form> = new Map<unknown, Form>([
  [decodeBoolean, { type: 'boolean' }],
  [decodeString, ref('text')],
  [decodeStrings, ref('texts')],
  [decodeText, ref('textOrNumber')],
  [decodeTexts, ref('textMap')],
  [decodeRepository, ref('repository')],
  [decodeRepositories, ref('repositories')],
  [decodeRegistryHosts, ref('registryHosts')],
  [decodeReference, ref('text')],
  [decodeReferences, ref('texts')],
  [decodePrefixes, ref('texts')],
  [decodeRecipes, { type: 'array', items: { type: 'string', pattern: '^[a-z]+/[1-9][0-9]{0,3}$' } }],
  [decodePath, ref('path')],
  [decodePlatforms, ref('platforms')],
  [decodeOwners, ref('owners')],
  [decodePaths, ref('paths')],
  [decodeRunsOn, ref('runsOn')],
  [decodeStepSecrets, ref('stepSecrets')],
  [decodePolicies, ref('policies')],
  [decodeCurated, ref('curated')],
  [decodeAzureMl, { oneOf: [ref('azuremlTarget'), { type: 'array', items: ref('azuremlTarget') }] }],
]);

/** Keys that a later stage reads, and those of which it checks more. */
const BY_NAME: Readonly<Record<string, Form>> = {
  identities: { type: 'array', minItems: 1, items: ref('text') },
  environments: { type: 'array', items: ref('entry') },
  path: ref('text'),
  image: ref('text'),
  conda: ref('conda'),
  'conda-file': ref('text'),
  pip: ref('texts'),
  requirements: ref('text'),
  spark: ref('spark'),
  dockerfile: ref('text'),
  'build-contexts': ref('buildContexts'),
  matrix: ref('matrix'),
};

/** The schema of `terrarium.yml`, made from the tables of its keys. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: CONFIG_SCHEMA,
    title: 'terrarium.yml',
    description:
      'Configuration of Terrarium. https://github.com/terrarium-env/terrarium/blob/main/docs/configuration.md',
    ...objectOf(FILE_KEYS),
    type: ['object', 'null'],
    $defs: { ...DEFINITIONS, azuremlTarget: azuremlTarget(), entry: { ...objectOf(ENTRY_KEYS), ...entryConditions() } },
  };
}

function objectOf(table: KeyTable, needed: readonly string[] = []) {
  const properties = Object.values(table).map((key) => [key.name, propertyOf(key)] as const);
  return {
    type: 'object',
    additionalProperties: false,
    ...(needed.length === 0 ? {} : { required: needed }),
    properties: Object.fromEntries(properties),
  };
}

function azuremlTarget(): JsonSchema {
  const either = ['workspace', 'registry'].map((name) => ({ properties: { [name]: true }, required: [name] }));
  return { ...objectOf(AZUREML_KEYS, ['subscription', 'resource-group']), oneOf: either };
}

function propertyOf(key: Key<unknown> | WrittenKey): JsonSchema {
  return { description: key.description, ...formOf(key), ...defaultOf(key) };
}

function formOf(key: Key<unknown> | WrittenKey): Form {
  const { name } = key;
  if (name === 'signatures') return objectOf(SIGNATURE_KEYS, ['identities', 'trusted-root']);
  if (name === 'defaults') return objectOf(DEFAULTS_KEYS);
  if (name === 'acr') return objectOf(ACR_KEYS, ['subscription', 'resource-group']);
  const form = BY_NAME[name] ?? ('decode' in key ? formOfDecoder(key.decode) : undefined);
  if (form === undefined) throw new Error(`no form of ${name} is known: add its decoder to BY_DECODER`);
  return form;
}

function formOfDecoder(decode: Key<unknown>['decode']): Form | undefined {
  if ('values' in decode) return { enum: decode.values };
  if ('form' in decode && decode.form instanceof RegExp) return { type: 'string', pattern: decode.form.source };
  if ('bounds' in decode) return { type: 'integer', ...(decode.bounds as Form) };
  return BY_DECODER.get(decode);
}

function defaultOf(key: Key<unknown> | WrittenKey): Form {
  if (!('otherwise' in key) || key.otherwise === undefined || key.without !== undefined) return {};
  if (key.name === 'defaults') return {};
  return { default: key.otherwise instanceof Map ? Object.fromEntries(key.otherwise) : key.otherwise };
}

/** Which keys of an entry go together. */
function entryConditions() {
  const others = CONTENT_KEYS.filter((name) => name !== 'dockerfile');
  const withoutDockerfile = {
    ...without(['context', 'target', 'build-args', 'build-contexts']),
    dependentSchemas: {
      image: without(['base']),
      conda: without(['conda-file', 'pip', 'requirements']),
      'conda-file': without(['pip', 'requirements']),
      pip: without(['requirements']),
    },
  };
  const inPlace = {
    ...required('name'),
    anyOf: ['base', ...CONTENT_KEYS].map(required),
    ...conditional(required('dockerfile'), without(['base', ...others]), withoutDockerfile),
  };
  return conditional(required('path'), without(CONTENT_KEYS), inPlace);
}

// Not written as a literal: linters take an object with a member `then` for a promise.
function conditional(...schemas: readonly [JsonSchema, JsonSchema, JsonSchema]) {
  return Object.fromEntries(['if', 'then', 'else'].map((keyword, index) => [keyword, schemas[index]]));
}

function required(name: string) {
  return { properties: { [name]: true }, required: [name] };
}

function without(names: readonly string[]) {
  return { properties: Object.fromEntries(names.map((name) => [name, false])) };
}
