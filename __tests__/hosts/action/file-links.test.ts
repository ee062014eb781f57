import { describe, expect, it } from 'vitest';
import { fileLinks } from '../../../src/hosts/action/file-links.ts';
import type { RunContext } from '../../../src/hosts/action/run-context.ts';

const SHA = 'a'.repeat(40);
const context = (sha: string, root = '/w') =>
  ({
    runner: {
      workspace: '/w',
      root,
      serverUrl: 'https://github.com',
      repository: 'o/r',
      event: { sha, checkedOut: undefined },
    },
    permitted: { pullRequest: undefined },
  }) as unknown as RunContext;

describe('links to files', () => {
  it('lead to the commit that is reported on', () => {
    const linkTo = fileLinks(context(SHA, '/w/sub'));
    expect(linkTo('a/b.yml', 3)).toBe(`https://github.com/o/r/blob/${SHA}/sub/a/b.yml#L3`);
    expect(linkTo('a.yml', undefined)).toBe(`https://github.com/o/r/blob/${SHA}/sub/a.yml`);
  });

  it('are none without a commit, for the tree itself, and for what is outside', () => {
    expect(fileLinks(context(''))('a.yml', 1)).toBeUndefined();
    expect(fileLinks(context('main'))('a.yml', 1)).toBeUndefined();
    const linkTo = fileLinks(context(SHA));
    expect([linkTo('.', undefined), linkTo('../x', undefined)]).toEqual([undefined, undefined]);
  });

  it('hold no sign that Markdown or a URL could take for its own', () => {
    const linkTo = fileLinks(context(SHA));
    for (const path of [
      'a) b',
      '(x)',
      'a|b',
      'a#b?c',
      '"<img>"',
      '`',
      'a\\b',
      'a\nb',
      '\ud800',
      "a'b!c*~",
      'ü/é',
      '%2e',
    ])
      expect(linkTo(path, undefined), path).toMatch(
        new RegExp(`^https://github\\.com/o/r/blob/${SHA}/[A-Za-z0-9._/%-]+$`),
      );
  });
});
