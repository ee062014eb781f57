import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/core/model/findings.ts';
import { checkName, nameRules } from '../../../src/core/normalize/declared-names.ts';
import { reference } from '../../fakes/images.ts';

const RULES = nameRules({
  reservedPrefixes: ['acme-', 'AzureML'],
  curated: new Map([
    ['acpt', reference('x')],
    ['acme-base', reference('x')],
  ]),
});

function check(name: string) {
  const findings = new Findings('terrarium.yml');
  checkName(findings, name, { line: 3, column: 2 }, RULES);
  return findings.diagnostics.map(({ code, message, hint, line, severity }) => [severity, code, message, hint, line]);
}

describe('a declared name', () => {
  it.each(['train', 'a', '0.1_b-C', 'azureml-x', 'Acme-x', 'acme', 'acpt2', 'a'.repeat(255)])('may be %s', (name) => {
    expect(check(name)).toEqual([]);
  });

  it.each<[string, string, string, string | undefined]>([
    [
      'AzureML-x',
      'reserved-name',
      'the prefix AzureML is reserved for curated environments, received "AzureML-x"',
      'choose another name',
    ],
    [
      'AzureMLx',
      'reserved-name',
      'the prefix AzureML is reserved for curated environments, received "AzureMLx"',
      'choose another name',
    ],
    [
      'Microsoft',
      'reserved-name',
      'the prefix Microsoft is reserved for curated environments, received "Microsoft"',
      'choose another name',
    ],
    ['acme-x', 'reserved-name', 'the prefix "acme-" is in reserved-prefixes, received "acme-x"', 'choose another name'],
    [
      'acpt',
      'curated-name',
      '"acpt" is the name of a curated environment',
      'a changed curated environment is another one: choose another name',
    ],
    [
      'acme-base',
      'curated-name',
      '"acme-base" is the name of a curated environment',
      'a changed curated environment is another one: choose another name',
    ],
    [
      '',
      'name-syntax',
      'expected a name of at most 255 letters, digits, dots, dashes and underscores, received ""',
      undefined,
    ],
    [
      '-a',
      'name-syntax',
      'expected a name of at most 255 letters, digits, dots, dashes and underscores, received "-a"',
      undefined,
    ],
    [
      'a b',
      'name-syntax',
      'expected a name of at most 255 letters, digits, dots, dashes and underscores, received "a b"',
      undefined,
    ],
  ])('may not be %s', (name, code, message, hint) => {
    expect(check(name)).toEqual([['error', code, message, hint, 3]]);
  });

  it('may not be too long', () => {
    expect(check('a'.repeat(256)).map(([, code]) => code)).toEqual(['name-syntax']);
  });
});
