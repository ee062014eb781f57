import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/core/model/errors.ts';
import { finding } from '../../../src/core/model/findings.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const SECRET = 's3cretcanary7f3a9b2e5c1d8064';
const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJ${SECRET}.${SECRET}`;

describe('text of a failure', () => {
  it.each([
    `http://user:${SECRET}@host/`,
    `proxy+https://${SECRET}@host`,
    `postgres://user:a@${SECRET}@host/`,
    `Authorization: Basic ${SECRET}`,
    `authorization: bearer ${SECRET}`,
    `AUTHORIZATION: token ${SECRET}`,
    `Proxy-Authorization: Negotiate ${SECRET}==`,
    `Authorization: ${SECRET}`,
    `{"authorization":"Bearer ${SECRET}"}`,
    `['authorization', 'Basic ${SECRET}']`,
    `sent Bearer ${SECRET} to it`,
    `https://host/path?X-Amz-Signature=${SECRET}&a=b`,
    `https://host/path?a=b&access_token=${SECRET}`,
    `//registry.npmjs.org/:_authToken=${SECRET}`,
    `//registry.npmjs.org/:_auth=${SECRET}`,
    `password=${SECRET}`,
    `DB_PASSWORD="${SECRET}"`,
    `{"password": "${SECRET}"}`,
    `{"identitytoken":"${SECRET}"}`,
    `aws_secret_access_key = ${SECRET}`,
    `AWS_SECRET_ACCESS_KEY=${SECRET}`,
    `AWS_SESSION_TOKEN=${SECRET}`,
    `ghp_${SECRET}`,
    `ghs_${SECRET}`,
    `gho_${SECRET},ghu_${SECRET},ghr_${SECRET}`,
    `github_pat_11AAAA_${SECRET}`,
    `glpat-${SECRET}`,
    `dckr_pat_${SECRET}`,
    `npm_${SECRET}`,
    `pypi-AgEI${SECRET}`,
    JWT,
    `the token ${JWT} ended`,
  ])('shows nothing of the secret in %s', (text) => {
    expect(redact(text)).not.toContain(SECRET);
    expect(redact(`first\n${text}\nlast`)).toMatch(/^first\n.*\*\*\*.*\nlast$/s);
    expect(redact(redact(text))).toBe(redact(text));
    const { message } = finding('error', 'a', text, { path: '.' });
    expect(message).not.toContain(SECRET);
  });

  it('shows no id of an AWS key', () => {
    expect(redact('AKIAIOSFODNN7EXAMPLE and ASIAIOSFODNN7EXAMPLE')).toBe('AKIA*** and ASIA***');
  });

  it.each([
    'GET token of ghcr.io for repository:acme/env:pull: expected 200, received 401',
    'expected id=<id>,src=<file> or id=<id>,env=<variable> for --secret, received "a"',
    'the authorization: is missing',
    'Bearer realm="https://ghcr.io/token",service="ghcr.io"',
    `python@sha256:${'a'.repeat(64)}`,
    'the token is wrong, and so is the password: try again',
    'ghp_short, npm_config_x, AKIA and eyJ.a.b',
    'NPM_CONFIG_USERCONFIG, npm_config_userconfig_of_somebody and pypi-attestations-of-a-package',
    'git@github.com:acme/monorepo',
    'https://ghcr.io/v2/acme/env@sha256:abc',
  ])('is kept where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each([
    ['authorization:', (size: number) => 'authorization: '.repeat(size)],
    ['bearer and blanks', (size: number) => `bearer${' '.repeat(size)}`.repeat(2)],
    ['names of settings', (size: number) => 'token="'.repeat(size)],
    ['parts of base64', (size: number) => 'eyJaaaaaaaaa.'.repeat(size)],
    ['schemes', (size: number) => 'a://'.repeat(size)],
    ['queries', (size: number) => '?secret_'.repeat(size)],
    ['dashes', (size: number) => 'eyJ-'.repeat(size)],
    ['equal signs', (size: number) => `authorization=${'='.repeat(size)}`],
  ])('takes time that grows as its length does: %s', (_, textOf) => {
    expect(growthOf(textOf, redact, 4000)).toBeLessThan(LINEAR);
  });
});
