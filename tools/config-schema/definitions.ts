// Definitions that the schema of terrarium.yml refers to: forms of values, whichever key has them.

import { STEP_SECRETS } from '../../src/core/config/step-secrets.ts';
import { POLICIES } from '../../src/core/config/values.ts';
import { WRITTEN_ARCHITECTURES } from '../../src/core/names/platform.ts';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';

export type JsonSchema = boolean | Readonly<Record<string, unknown>>;

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

const SCALARS = {
  text: { type: 'string', minLength: 1 },
  texts: listOf(ref('text')),
  textOrNumber: { type: ['string', 'number'] },
  textMap: mapOf(ref('textOrNumber')),
  repository: { type: 'string', pattern: '^[^\\s@]+$', examples: ['ghcr.io/acme/environments'] },
  repositories: listOf(ref('repository')),
  registryHosts: { type: 'array', items: { type: 'string', pattern: '^[^\\s/@]+$' }, examples: [['registry:5000']] },
  path: {
    type: 'string',
    minLength: 1,
    pattern: '^(?![/~])[^\\\\:]+$',
    examples: ['.terrarium-baseline.json'],
  },
  platforms: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'string',
      pattern: `^(?:linux/(?:${WRITTEN_ARCHITECTURES.join('|')})(?:/v[0-9]+)?|.*\\$\\{\\{ *matrix\\..*)$`,
    },
  },
  owners: { type: 'array', items: { type: 'string', pattern: '@|\\$\\{\\{' }, examples: [['@acme/ml']] },
  paths: { oneOf: [ref('path'), { type: 'array', items: ref('path') }] },
  stepSecrets: listOf({ enum: STEP_SECRETS }),
  runsOn: {
    oneOf: [ref('label'), { type: 'array', minItems: 1, items: ref('label') }],
    examples: ['ubuntu-latest'],
  },
  label: {
    type: 'string',
    pattern: '^(?:[A-Za-z0-9._/@:#?=-]|\\$\\{\\{ *matrix\\.[A-Za-z0-9_-]+ *\\}\\})+$',
  },
  curated: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$' },
    additionalProperties: ref('text'),
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

const POLICY = {
  policies: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      PIN_RULES.map(({ id, summary }) => [id, { description: summary, $ref: '#/$defs/policy' }]),
    ),
  },
  policy: { enum: POLICIES },
} as const satisfies Readonly<Record<string, JsonSchema>>;

const CONTENT = {
  buildContexts: mapOf({ type: 'string', pattern: '^environment:.+$' }),
  conda: {
    type: 'object',
    additionalProperties: false,
    required: ['dependencies'],
    properties: {
      name: ref('textOrNumber'),
      channels: { type: ['array', 'null'], items: ref('text') },
      dependencies: listOf({
        oneOf: [
          ref('text'),
          {
            type: 'object',
            additionalProperties: false,
            required: ['pip'],
            properties: { pip: { type: ['array', 'null'], items: { type: 'string' } } },
          },
        ],
      }),
      prefix: true,
      variables: ref('textMap'),
    },
  },
  spark: {
    type: 'object',
    additionalProperties: false,
    properties: {
      packages: {
        description: 'Coordinates: group:artifact:version.',
        type: 'array',
        items: { type: 'string', pattern: ':|\\$\\{\\{' },
      },
      repositories: listOf({ type: 'string', pattern: '^https?://|\\$\\{\\{' }),
      precache: { type: 'boolean', default: true },
    },
  },
  matrix: {
    type: 'object',
    minProperties: 1,
    properties: {
      include: {
        description: 'Values that combinations get beside those of axes, and combinations of their own.',
        type: 'array',
        maxItems: 256,
        items: {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_-]{0,63}$' },
          additionalProperties: { type: 'string', minLength: 1, maxLength: 500 },
        },
      },
      exclude: {
        description: 'Combinations that are left out, by some or all of their axes.',
        type: 'array',
        items: { type: 'object', minProperties: 1, additionalProperties: ref('text') },
      },
    },
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_-]{0,63}$' },
    additionalProperties: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 100 },
    },
    not: {
      anyOf: [
        { properties: { exclude: true }, required: ['exclude'], maxProperties: 1 },
        { properties: { include: { maxItems: 0 } }, required: ['include'], maxProperties: 1 },
      ],
    },
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export const DEFINITIONS = { ...SCALARS, ...POLICY, ...CONTENT } as const;
