import { describe, expect, it } from 'vitest';
import { digestHex, parseDigest } from '../../../src/core/names/digest.ts';
import { directoryOf, relativeTo, resolvePath } from '../../../src/core/names/path.ts';
import { canonicalPlatforms, formatPlatform, parsePlatform, platformText } from '../../../src/core/names/platform.ts';
import { formatReference, isTag, parseReference, parseRepository } from '../../../src/core/names/reference.ts';
import { slugOf, tagStem, versionTag } from '../../../src/core/names/slug.ts';
import { hasCredentials } from '../../../src/core/names/url.ts';
import { parseChannel } from '../../../src/core/specifiers/channel.ts';

const SHA = `sha256:${'a'.repeat(64)}`;

describe('references', () => {
  it.each<[string, string]>([
    ['python', 'docker.io/library/python'],
    ['python:3.12-slim', 'docker.io/library/python:3.12-slim'],
    ['acme/base', 'docker.io/acme/base'],
    ['docker.io/python', 'docker.io/library/python'],
    ['index.docker.io/python:3', 'docker.io/library/python:3'],
    ['ghcr.io/acme/a/b/c:1', 'ghcr.io/acme/a/b/c:1'],
    ['GHCR.IO/acme/a', 'ghcr.io/acme/a'],
    ['localhost/a', 'localhost/a'],
    ['localhost:5000/a:1', 'localhost:5000/a:1'],
    ['registry:5000/a', 'registry:5000/a'],
    [`python@${SHA}`, `docker.io/library/python@${SHA}`],
    [`ghcr.io/acme/a:1@${SHA}`, `ghcr.io/acme/a:1@${SHA}`],
    ['a__b/c.d-e--f', 'docker.io/a__b/c.d-e--f'],
  ])('%s means the reference %s', (text, full) => {
    const reference = parseReference(text);
    expect(reference && formatReference(reference)).toBe(full);
  });

  it.each([
    '',
    ' ',
    'Python',
    'python:',
    ':3',
    'python@',
    'python@sha256:abc',
    `python@sha512:${'a'.repeat(128)}`,
    `python@${SHA}@${SHA}`,
    `python@${SHA.toUpperCase()}`,
    'a//b',
    '/a',
    'a/',
    'ghcr.io/',
    'a b',
    'a\nb',
    'a\0',
    'http://a/b',
    'a:b:c',
    'python:.tag',
    `python:${'t'.repeat(129)}`,
    'ghcr.io/Acme/a',
    '-a/b',
    'a_/b',
    '../a',
    'a/../b',
    '$X',
    '${X}',
    'é',
    'a\u202eb',
    `a/${'b'.repeat(256)}`,
  ])('%j is no reference', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  it('a repository has neither tag nor digest', () => {
    expect(parseRepository('ghcr.io/acme/environments')).toEqual({ registry: 'ghcr.io', path: 'acme/environments' });
    expect(parseRepository('ghcr.io/acme/environments:1')).toBeUndefined();
  });

  it.each<[string, boolean]>([
    ['1.0', true],
    ['_x', true],
    ['a'.repeat(128), true],
    ['a'.repeat(129), false],
    ['.a', false],
    ['-a', false],
    ['', false],
    ['a/b', false],
    ['a\n', false],
  ])('tag %j: %s', (text, valid) => {
    expect(isTag(text)).toBe(valid);
  });
});

describe('digests', () => {
  it('are sha256 with 64 lower-case hex digits', () => {
    const digest = parseDigest(SHA);
    expect(digest && digestHex(digest)).toBe('a'.repeat(64));
  });

  it.each([
    '',
    'sha256:',
    SHA.slice(0, -1),
    `${SHA}a`,
    SHA.toUpperCase(),
    SHA.replace('sha256', 'sha512'),
    ` ${SHA}`,
    `${SHA}\n`,
    'a'.repeat(64),
  ])('%j is no digest', (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });
});

describe('platforms', () => {
  it.each<[string, string]>([
    ['linux/amd64', 'linux/amd64'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/arm/v7', 'linux/arm/v7'],
    [' linux/s390x ', 'linux/s390x'],
  ])('the platform %s is written %s', (text, canonical) => {
    const platform = parsePlatform(text);
    expect(platform && formatPlatform(platform)).toBe(canonical);
  });

  it.each([
    '',
    'linux',
    'amd64',
    'windows/amd64',
    'darwin/arm64',
    'linux/',
    '/amd64',
    'linux/amd64/',
    'linux/amd64/8',
    'linux/amd64/v8/x',
    'linux/a b',
    'linux/\u202eamd64',
    'linux/é',
    'linux/amd46',
    'linux/arm46/v8',
    'linux/x86',
  ])('%j is no platform', (text) => {
    expect(parsePlatform(text)).toBeUndefined();
  });

  it('a list becomes a sorted set', () => {
    expect(canonicalPlatforms(['linux/arm64', 'linux/amd64', 'linux/aarch64'])).toEqual({
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    expect(canonicalPlatforms(['linux/amd64', 'windows/amd64', 'x'])).toEqual({
      platforms: ['linux/amd64'],
      invalid: 'windows/amd64',
    });
  });

  it('the parts of a config become its text', () => {
    expect(platformText('linux', 'arm64', 'v8')).toBe('linux/arm64');
    expect(platformText('linux', 'amd64', '')).toBe('linux/amd64');
    expect(platformText('windows', 'amd64', undefined)).toBe('windows/amd64');
  });
});

describe('slugs', () => {
  it.each<[string, RegExp]>([
    ['vision/train/Dockerfile', /^vision-train-dockerfile-[0-9a-f]{6}$/],
    ['a'.repeat(100), /^a{33}-[0-9a-f]{6}$/],
    ['', /^x-[0-9a-f]{6}$/],
    ['///', /^x-[0-9a-f]{6}$/],
    ['É/\u202e/\0', /^x-[0-9a-f]{6}$/],
    [`${'a'.repeat(32)}/b`, /^a{32}-[0-9a-f]{6}$/],
    ['__proto__', /^proto-[0-9a-f]{6}$/],
  ])('of %j keep harmless characters, and end with a hash', (id, shape) => {
    expect(slugOf(id)).toMatch(shape);
    expect(isTag(slugOf(id))).toBe(true);
  });

  it('differ for ids that look alike', () => {
    expect(slugOf('a/b')).not.toBe(slugOf('a-b'));
  });

  it.each(['vision', 'Vision_2', 'a.b', 'x'.repeat(62), 'train-py3.12'])('are not needed for %j', (name) => {
    expect(tagStem(name)).toBe(name);
  });

  it.each([
    ...['a/b', 'a--b', 'a-', '', 'ä', '.a', 'x'.repeat(63), 'env-1', 'img-x', 'rec-a', 'chg-a', 'lat-a', 'sha256-0'],
    ...['vision-0123ab', slugOf('vision')],
  ])('stand for the name %j, which another tag could have', (name) => {
    expect(tagStem(name)).toBe(slugOf(name));
    expect(isTag(`${tagStem(name)}--${'1'.repeat(64)}`)).toBe(true);
  });

  it('of a version is the version where a tag can hold it', () => {
    expect(versionTag('1.10')).toBe('1.10');
    expect(versionTag('1.0+cu121')).toMatch(/^1-0-cu121-[0-9a-f]{6}$/);
    expect(versionTag('v'.repeat(65))).toMatch(/^v{33}-[0-9a-f]{6}$/);
    expect(isTag(versionTag('../../x'))).toBe(true);
  });
});

describe('channels', () => {
  it.each<[string, string]>([
    ['conda-forge', 'conda-forge'],
    ['conda-forge/', 'conda-forge'],
    ['nvidia/label/cuda-12.4.1', 'nvidia/label/cuda-12.4.1'],
    ['https://channels.example.org/x//', 'https://channels.example.org/x'],
    ['http://host:8080/c', 'http://host:8080/c'],
  ])('the channel %s is written %s', (text, channel) => {
    expect(parseChannel(text)).toEqual({ ok: true, channel });
  });

  it.each<[string, boolean]>([
    ['', false],
    ['file:///x', false],
    ['/abs', false],
    ['a b', false],
    ['a\nb', false],
    ['https://', false],
    ['https://u:p@host/c', true],
    ['https://token@host/c', true],
    ['https://host/t/abc/c', true],
    ['https://host/c?token=1', true],
  ])('%j is none; a secret: %s', (text, secret) => {
    expect(parseChannel(text)).toEqual({ ok: false, secret });
  });

  it('credentials are found in URLs, but not the account that everyone uses', () => {
    expect(hasCredentials('git+ssh://git@github.com/a/b')).toBe(false);
    expect(hasCredentials('https://github.com/a/b@main')).toBe(false);
    expect(hasCredentials('git+https://x:y@github.com/a/b')).toBe(true);
    expect(hasCredentials('https://:password@h/a')).toBe(true);
    expect(hasCredentials('ssh://hgx@h/a')).toBe(true);
    expect(hasCredentials('ssh://xgit@h/a')).toBe(true);
    expect(hasCredentials('https://h/a?api_key=x')).toBe(true);
    expect(hasCredentials('https://h/a?apikey=x')).toBe(true);
    expect(hasCredentials('https://h/a?X-Amz-Credential=x')).toBe(true);
    expect(hasCredentials('https://h/a?monkey=x')).toBe(false);
  });

  it.each<[string, boolean]>([
    ['https://u:hunter2$@h/a', true],
    ['https://u:hunter2$x@h/a', true],
    ['https://hunter2$@h/a', true],
    ['https://${USER}:hunter2@h/a', true],
    ['https://git:hunter2@h/a', true],
    ['https://u:${PASS}@h/a', false],
    ['https://$TOKEN@h/a', false],
    ['https://oauth2:$TOKEN@h/a', false],
    ['https://h/a?client_secret=x', true],
    ['https://h/a?x=1&auth_token=x', true],
    ['https://h/a?apikey=x', true],
    ['https://h/a?X-Goog-Signature=x', true],
    ['https://h/a?sig=$', true],
    ['https://h/a?token=${TOKEN}', false],
    ['https://h/a?keyword=x', false],
  ])('%s carries credentials: %s', (text, found) => {
    expect(hasCredentials(text)).toBe(found);
  });
});

describe('paths', () => {
  it.each<[string, string, string]>([
    ['.', 'a', 'a'],
    ['.', './a/./b', 'a/b'],
    ['a/b', '../c', 'a/c'],
    ['a', '..', '.'],
    ['a', 'b/', 'a/b'],
    ['a', '__proto__', 'a/__proto__'],
    ['.', '...', '...'],
  ])('from %s, %s is the path %s', (directory, text, path) => {
    expect(resolvePath(directory, text)).toEqual({ ok: true, path });
  });

  it.each<[string, string]>([
    ['.', '..'],
    ['.', '../a'],
    ['a', '../../b'],
    ['a', 'b/../../..'],
    ['.', '/a'],
    ['.', '~/a'],
    ['.', '\\a'],
    ['.', 'a\\b'],
    ['.', 'C:/a'],
    ['.', 'a\0b'],
    ['.', 'https://h/a'],
    ['.', 'file:a'],
    ['.', 'azureml:x'],
    ['.', ''],
  ])('%s and %j is refused', (directory, text) => {
    expect(resolvePath(directory, text)).toMatchObject({ ok: false, reason: expect.any(String) });
  });

  it('are seen from a directory', () => {
    expect(relativeTo('.', 'a/b')).toBe('a/b');
    expect(relativeTo('a', 'a/b')).toBe('b');
    expect(relativeTo('a', 'ab/c')).toBeUndefined();
    expect(directoryOf('a')).toBe('.');
    expect(directoryOf('a/b/c')).toBe('a/b');
  });
});
