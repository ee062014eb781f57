import { describe, expect, it } from 'vitest';
import {
  foldKey,
  isEmpty,
  mayShowSecret,
  readFlag,
  readSection,
  readVariables,
  reportSecrets,
} from '../../../../src/core/formats/azureml-v1/keys.ts';
import { Findings } from '../../../../src/core/model/findings.ts';
import type { DataNode } from '../../../../src/core/text/node.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';
import { dedent } from '../../../dedent.ts';
import { formatFinding } from './cases.ts';

function nodeOf(text: string): DataNode {
  const reading = readYaml(text, 'x');
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.root;
}

describe('keys', () => {
  it.each([
    ['baseImage', 'baseimage'],
    ['base_image', 'baseimage'],
    ['BaseImage', 'baseimage'],
    ['gitHubPackages', 'githubpackages'],
    ['base-image', 'base-image'],
  ])('%s is %s', (key, folded) => {
    expect(foldKey(key)).toBe(folded);
  });

  it('are one field in every spelling', () => {
    const findings = new Findings('p');
    readSection(findings, nodeOf('baseImage: a\nbase_image: b\n'), 'docker', ['baseImage']);
    expect(findings.diagnostics.map(formatFinding)).toEqual([
      'error yaml-duplicate-key p:2:1 "baseImage" and "base_image" in docker are one field; remove one',
    ]);
  });

  it.each(['null', '~', '""', ''])('say nothing with %j', (text) => {
    const findings = new Findings('p');
    expect(readSection(findings, nodeOf(`a: ${text}\n`), 'x', ['a'])?.entries.size).toBe(0);
    expect(readSection(findings, nodeOf(text), 'x', [])).toBe(undefined);
    expect(findings.diagnostics).toEqual([]);
  });

  it('hold a text that is null only in quotes', () => {
    const findings = new Findings('p');
    expect(readSection(findings, nodeOf('a: "null"\n'), 'x', ['a'])?.entries.size).toBe(1);
  });
});

describe('truth values', () => {
  it.each([
    ['true', true, 0],
    ['True', true, 0],
    ['TRUE', true, 0],
    ['false', false, 0],
    ['False', false, 0],
    ['FALSE', false, 0],
    ['null', true, 0],
    ['"true"', true, 1],
    ['"false"', true, 1],
    ['falsey', true, 1],
    ['notfalse', true, 1],
    ['[]', true, 1],
  ])('%s is %s', (text, expected, errors) => {
    const findings = new Findings('p');
    const section = readSection(findings, nodeOf(`a: ${text}\n`), 'x', ['a']);
    expect(readFlag(findings, section, 'a', true)).toBe(expected);
    expect(findings.diagnostics.length).toBe(errors);
  });
});

describe('variables', () => {
  const read = (text: string) => {
    const findings = new Findings('p');
    const section = readSection(findings, nodeOf(text), 'x', ['environmentVariables']);
    if (section === undefined) throw new Error('no section');
    return { variables: readVariables(findings, section), findings: findings.diagnostics.map(formatFinding) };
  };

  it('are texts by name', () => {
    const text = dedent`
      environment_variables:
        A: b
        C: 1
        D:
        my_Name: true
    `;
    expect(read(text)).toEqual({ variables: { A: 'b', C: '1', D: '', my_Name: 'true' }, findings: [] });
    expect(read('environmentVariables: {}\n')).toEqual({ variables: {}, findings: [] });
  });

  it('are not shown where they are wrong', () => {
    expect(read('environmentVariables: hunter2\n')).toEqual({
      variables: {},
      findings: ['error wrong-type p:1:23 expected a map for environmentVariables, received a scalar of another type'],
    });
    expect(
      read(dedent`
        environmentVariables:
          A: [hunter2]
          B: c
      `),
    ).toEqual({
      variables: { B: 'c' },
      findings: ['error wrong-type p:2:6 expected a text for environmentVariables.A, received a list'],
    });
  });
});

describe('secrets', () => {
  const found = (text: string) => {
    const findings = new Findings('p');
    reportSecrets(findings, nodeOf(text));
    return findings.diagnostics.map(formatFinding);
  };
  const HINT =
    'which is not read; remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';

  it('are named by their field', () => {
    expect(
      found(dedent`
        docker:
          baseImageRegistry:
            password: hunter2
      `),
    ).toEqual([`warning secret-in-file p:3:5 "docker.baseImageRegistry.password" carries a secret, ${HINT}`]);
    expect(
      found(dedent`
        r:
          githubPackages:
          - repository: a/b
            authToken: hunter2
      `),
    ).toEqual([`warning secret-in-file p:4:5 "r.githubPackages.authToken" carries a secret, ${HINT}`]);
  });

  it.each([
    'Password',
    'user_name',
    'auth_token',
    'clientSecret',
    'MY_TOKEN',
    'pwd',
    'passwd',
    'account_key',
    'ApiKey',
    'connectionString',
  ])('stand under %s', (key) => {
    expect(found(`${key}: hunter2\n`).length).toBe(1);
    expect(found(`${key}: [hunter2]\n`).length).toBe(1);
    expect(found(`${key}: {a: hunter2}\n`).length).toBe(1);
    for (const empty of ['null', '""', '[]', '{}', '{a: null}', '[""]'])
      expect(found(`${key}: ${empty}\n`)).toEqual([]);
    expect(found(`${key}s: hunter2\n`)).toEqual([]);
  });

  it('stand in URLs', () => {
    expect(found('environmentVariables:\n  URL: https://u:hunter2@h.example/x\n').length).toBe(1);
    expect(
      found(dedent`
        docker:
          buildContext:
            location: "https://h.example/x?sig=hunter2"
      `).length,
    ).toBe(1);
    expect(found('- - URL: https://u:hunter2@h.example/x\n').length).toBe(1);
  });

  it('are told by the fields that install them', () => {
    const url = 'https://u:hunter2@h.example/x';
    expect(
      found(dedent`
        condaDependencies:
          channels: [${JSON.stringify(url)}]
          a:
            b: ${url}
      `),
    ).toEqual([]);
    expect(
      found(dedent`
        spark:
          repositories:
          - a: ${url}
      `),
    ).toEqual([]);
    expect(found(`docker:\n  base_dockerfile: "FROM a\\nRUN curl ${url}"\n`)).toEqual([]);
  });
});

describe('emptiness', () => {
  it.each([
    ['null', true],
    ['""', true],
    ['[]', true],
    ['{}', true],
    ['{a: null, b: []}', true],
    ['[[], {}]', true],
    ['x', false],
    ['0', false],
    ['[null, x]', false],
    ['{a: null, b: x}', false],
  ])('%s: %s', (text, expected) => {
    expect(isEmpty(nodeOf(text))).toBe(expected);
  });
});

describe('a text that cannot be read', () => {
  const text = dedent`
    a: 1
    b: 2
    password: *x
    c: 3
    d: 4
    e: 5
  `;
  it.each([
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
    [6, false],
    [undefined, true],
  ])('at line %s may show a secret: %s', (line, expected) => {
    expect(mayShowSecret(text, line)).toBe(expected);
  });

  it.each(['password', 'pwd', 'authToken', 'clientSecret', 'userName', 'accountKey'])(
    'is not shown with %s',
    (word) => {
      expect(mayShowSecret(`${word}: x`, 1)).toBe(true);
    },
  );
});
