import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../src/core/names/path.ts';
import {
  canonicalPlatforms,
  DEFAULT_PLATFORM,
  formatPlatform,
  parsePlatform,
} from '../../../src/core/names/platform.ts';
import { parseReference, parseRepository } from '../../../src/core/names/reference.ts';
import { slugOf, versionTag } from '../../../src/core/names/slug.ts';

describe('at their edges', () => {
  it.each([
    ['a//b', /^a-b-[0-9a-f]{6}$/],
    ['--a--', /^a-[0-9a-f]{6}$/],
    ['//', /^x-[0-9a-f]{6}$/],
    [`${'a'.repeat(32)}--b`, /^a{32}-[0-9a-f]{6}$/],
    [`${'a'.repeat(31)}-/-b`, /^a{31}-b-[0-9a-f]{6}$/],
    ['a'.repeat(40), /^a{33}-[0-9a-f]{6}$/],
  ])('the slug of %s', (id, expected) => {
    expect(slugOf(id)).toMatch(expected);
  });

  it('a version is a tag as it stands up to 64 characters, but never latest', () => {
    expect(versionTag('1'.repeat(64))).toBe('1'.repeat(64));
    expect(versionTag('1'.repeat(65))).toMatch(/^1{33}-[0-9a-f]{6}$/);
    expect(versionTag('latest')).toMatch(/^latest-[0-9a-f]{6}$/);
  });

  it.each([
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v8', 'linux/amd64/v8'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/v1', 'linux/arm64/v1'],
    ['linux/arm64/v12', 'linux/arm64/v12'],
    ['linux/arm/v8', 'linux/arm/v8'],
    ['linux/arm/v1', 'linux/arm/v1'],
  ])('the platform %s is %s', (text, canonical) => {
    const platform = parsePlatform(text);
    expect(platform && formatPlatform(platform)).toBe(canonical);
  });

  it.each(['xlinux/amd64', 'linux/amd64/v', 'linux/amd64/v1x', 'linux', 'windows/amd64', ''])(
    '%s is no platform',
    (text) => {
      expect(parsePlatform(text)).toBeUndefined();
      expect(canonicalPlatforms([text])).toMatchObject({ invalid: text });
    },
  );

  it('platforms without a fault say of none', () => {
    expect(DEFAULT_PLATFORM).toBe('linux/amd64');
    expect(canonicalPlatforms(['linux/arm64', 'linux/x86_64', 'linux/amd64'])).toEqual({
      platforms: ['linux/amd64', 'linux/arm64'],
    });
  });

  it.each([
    ['', 'expected a path, received an empty text'],
    ['https://h/a', 'expected a local path, received a URL'],
    ['/etc/passwd', 'expected a relative POSIX path'],
    ['c:', 'expected a relative POSIX path'],
    ['a\\b', 'expected a relative POSIX path'],
    ['file:a', 'expected a local path, received file:'],
    ['file:///a', 'expected a local path, received a URL'],
    ['../..', 'the path leaves the root'],
    ['..', 'the path leaves the root'],
  ])('the path %s is refused: %s', (text, reason) => {
    expect(resolvePath('.', text)).toMatchObject({ ok: false, reason });
  });

  it('a colon behind a folder is part of a name', () => {
    expect(resolvePath('.', 'a/bc:d')).toEqual({ ok: true, path: 'a/bc:d' });
  });

  it.each(['@', `@sha256:${'a'.repeat(64)}`, 'a@', 'a:', '/a', 'a/', 'A', 'a//b', `${'a'.repeat(256)}`])(
    '%s is no reference',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );

  it('names of 255 characters are repositories, a first part with capitals is a host', () => {
    const name = `a/${'b'.repeat(253)}`;
    expect(parseRepository(name)).toEqual({ registry: 'docker.io', path: name });
    expect(parseRepository(`${name}b`)).toBeUndefined();
    expect(parseRepository('Acme/base')).toEqual({ registry: 'acme', path: 'base' });
  });
});
