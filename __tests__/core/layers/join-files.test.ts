import { describe, expect, it } from 'vitest';
import { joinFiles, mayMeet } from '../../../src/core/layers/join-files.ts';
import { wheelTops } from '../../../src/core/wheels/wheel-tops.ts';

describe('packages that may have a file in common', () => {
  it('have a name at the top, or a path elsewhere, in common', () => {
    const tops = wheelTops([{ path: '/p/site/a/x.py' }, { path: '/p/site/a/y.py' }, { path: '/p/bin/run' }], '/p/site');
    expect(tops).toEqual(['/p/bin/run', 'a/x.py', 'a/y.py']);
    const meeting = mayMeet([
      { name: 'one', tops },
      { name: 'two', tops: ['a'] },
      { name: 'three', tops: ['c'] },
    ]);
    expect([...meeting].sort()).toEqual(['one', 'two']);
    const many = wheelTops(
      Array.from({ length: 2000 }, (_, number) => ({ path: `/p/site/${number}.py` })),
      '/p/site',
    );
    expect(many).toEqual(['*']);
    expect(
      mayMeet([
        { name: 'one', tops: many },
        { name: 'two', tops: ['x'] },
      ]).size,
    ).toBe(2);
  });
});

describe('files of packages that share a layer', () => {
  const file = (path: string, fingerprint = 'x', mode = 0o644) => ({ path, mode, content: fingerprint, fingerprint });

  it('are there once where they are equal', () => {
    const joined = joinFiles([
      { name: 'one', files: [file('/p/a'), file('/p/b')] },
      { name: 'two', files: [file('/p/a')] },
    ]);
    expect(joined).toMatchObject({ ok: true, files: [{ path: '/p/a' }, { path: '/p/b' }] });
  });

  it.each([
    ['one and two have different files "/p/a"', file('/p/a'), file('/p/a', 'y')],
    ['one and two have different files "/p/a"', file('/p/a'), file('/p/a', 'x', 0o755)],
    ['"/p/a" is a file and a folder', file('/p/a'), file('/p/a/b/c')],
  ])('are not joined: %s', (reason, first, second) => {
    const packages = [
      { name: 'one', files: [first] },
      { name: 'two', files: [second] },
    ];
    expect(joinFiles(packages)).toEqual({ ok: false, reason });
  });
});
