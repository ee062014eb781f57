import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formulaOf, movingTags, notesOf, npmTag, obstacles, parseTag } from '../../tools/release/release.ts';
import { dedent } from '../dedent.ts';

const CHANGELOG = dedent`
  # Changelog

  ## [0.3.0] - Unreleased

  - Later

  ## [0.2.1] - 2026-11-30

  ### Fixed

  - A fault

  ## [0.2.0] - 2026-11-01

  ## [0.1.0] - 2026-10-01

  - All of it
`;

describe('a tag', () => {
  it('is one of a version', () => {
    expect(parseTag('v0.2.1')).toEqual({ version: '0.2.1', numbers: [0, 2, 1], isPrerelease: false });
    expect(parseTag('v1.0.0-rc.1')?.isPrerelease).toBe(true);
    const others = ['0.2.1', 'v0.2', 'v01.2.3', 'v1.2.3\n', 'v1.2.3 ', 'v1.2.3$(id)', 'v1.2.3-a/b', 'V1.2.3', ''];
    expect(others.filter((tag) => parseTag(tag) !== undefined)).toEqual([]);
  });

  it.each([
    ['v0.2.1', '0.2.1', []],
    ['v0.2.1', '0.2.0', ['the tag is of 0.2.1, and package.json says 0.2.0']],
    ['v0.3.0', '0.3.0', ['CHANGELOG.md has no heading "## [0.3.0] - <year>-<month>-<day>"']],
    ['v0.4.0', '0.4.0', ['CHANGELOG.md has no heading "## [0.4.0] - <year>-<month>-<day>"']],
    ['v0.2.0', '0.2.0', ['CHANGELOG.md says nothing about 0.2.0']],
    ['v0', '0.2.1', ['"v0" is no tag of a version: expected v1.2.3']],
  ])('%s of package %s is released where nothing is in its way', (tag, version, found) => {
    expect(obstacles(tag, version, CHANGELOG)).toEqual(found);
  });

  it.each([
    ['v0.2.1', ['v0.1.0', 'v0.2.0', 'v0.2.1', 'v0', 'latest', ''], ['v0', 'v0.2']],
    ['v0.1.5', ['v0.1.4', 'v0.2.0'], ['v0.1']],
    ['v0.9.0', ['v0.10.0', 'v1.0.0'], ['v0.9']],
    ['v0.2.0', ['v0.2.1'], []],
    ['v0.2.0', ['v0.3.0-rc.1'], ['v0', 'v0.2']],
    ['v0.3.0-rc.1', [], []],
  ])('%s beside %j moves %j', (tag, tags, moved) => {
    expect(movingTags(tag, tags)).toEqual(moved);
  });

  it.each([
    ['v0.2.1', ['v0.2.0', 'v0.2.1', 'v0.3.0-rc.1'], 'latest'],
    ['v0.1.5', ['v0.2.0'], 'previous'],
    ['v1.0.0-rc.1', [], 'next'],
  ])('%s beside %j is %s for npm', (tag, tags, name) => {
    expect(npmTag(tag, tags)).toBe(name);
  });
});

describe('the notes of a release', () => {
  it('are what the changelog says of it', () => {
    expect(notesOf(CHANGELOG, '0.2.1')).toBe('### Fixed\n\n- A fault');
    expect(notesOf(CHANGELOG, '0.1.0')).toBe('- All of it');
    expect(notesOf(CHANGELOG, '0.2')).toBeUndefined();
  });
});

describe('the formula', () => {
  const template = readFileSync(new URL('../../packaging/homebrew/terrarium.rb', import.meta.url), 'utf8');

  it('names the tarball of the release, and its digest', () => {
    const formula = formulaOf(template, { version: '0.2.1', sha256: 'ab'.repeat(32) });
    expect(formula).toContain('/releases/download/v0.2.1/terrarium-env-terrarium-0.2.1.tgz"\n');
    expect(formula).toContain(`sha256 "${'ab'.repeat(32)}"\n`);
  });

  it('is refused with a name that has no value', () => {
    expect(() => formulaOf('url "{{url}}"', { version: '1', sha256: '2' })).toThrow('{{url}}');
  });
});
