import { describe, expect, it } from 'vitest';
import { findSecrets, isSecretVariable } from '../../../../src/core/pinning/subject/secret-texts.ts';

const letters = (length: number) => 'a'.repeat(length);
const openAi = (before: number, behind: number, prefix = 'sk-') =>
  `${prefix}${letters(before)}T3BlbkFJ${letters(behind)}`;

describe('a secret in a text', () => {
  it.each<[string, string]>([
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['a GitHub token', `ghp_${letters(36)}`],
    ['a GitHub token', `github_pat_${letters(60)}`],
    ['a GitLab token', `glpat-${letters(20)}`],
    ['an AWS access key', `AKIA${'A'.repeat(16)}`],
    ['a Google API key', `AIza${letters(35)}`],
    ['a Slack token', `xoxb-${letters(10)}`],
    ['a Stripe key', `sk_live_${letters(20)}`],
    ['a PyPI token', `pypi-AgEIcHlwaS5vcmc${letters(50)}`],
    ['an npm token', `npm_${letters(36)}`],
    ['a Hugging Face token', `hf_${letters(34)}`],
    ['an Azure storage key', `AccountKey=${letters(86)}==`],
    ['an OpenAI key', openAi(20, 20)],
    ['an OpenAI key', openAi(200, 20, 'sk-proj-')],
  ])('%s is found where it stands: %s', (name, secret) => {
    expect(findSecrets(`x = "${secret}"`)).toEqual([{ name, start: 5, length: secret.length }]);
  });

  it.each([
    '-----BEGIN PUBLIC KEY-----',
    `ghp_${letters(35)}`,
    `xghp_${letters(36)}`,
    'AKIAIOSFODNN7EXAMPLE',
    `AKIA${'A'.repeat(15)}`,
    `npm_${letters(37)}`,
    openAi(19, 20),
    openAi(20, 19),
    openAi(201, 20),
    openAi(20, 20, 'xsk-'),
    openAi(20, 20, ''),
    `sk-${letters(10)} ${letters(10)}T3BlbkFJ${letters(20)}`,
  ])('is none: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('is found once of each form, also behind what only looks like one', () => {
    const github = `ghp_${letters(36)}`;
    const key = openAi(20, 20);
    expect(findSecrets(`${openAi(19, 20)} ${key} ${github} ${github}`).map(({ name, start }) => [name, start])).toEqual(
      [
        ['a GitHub token', openAi(19, 20).length + key.length + 2],
        ['an OpenAI key', openAi(19, 20).length + 1],
      ],
    );
  });
});

describe('a variable', () => {
  it.each(['PASSWORD', 'DB_PASSWORD', 'API_KEY', 'apikey', 'GITHUB_TOKEN', 'AZURE_CLIENT_SECRET', 'SECRET_VALUE'])(
    'holds a secret by its name: %s',
    (name) => {
      expect(isSecretVariable(name, 'hunter22')).toBe(true);
    },
  );

  it.each(['PASSWORDS', 'PATH', 'MAX_TOKEN', 'PAD_TOKEN', 'MAX_NEW_TOKEN', 'AWS_ACCESS_KEY_ID', 'MONKEY'])(
    'holds none by its name: %s',
    (name) => {
      expect(isSecretVariable(name, 'hunter22')).toBe(false);
    },
  );

  it.each([
    '',
    'short',
    '"short"',
    '$PASSWORD',
    '<password>',
    './file',
    '/run/secrets/x',
    '~/key',
    'changeme',
    'xxxxxx',
    '123456',
  ])('holds none by its value: %j', (value) => {
    expect(isSecretVariable('PASSWORD', value)).toBe(false);
  });
});
