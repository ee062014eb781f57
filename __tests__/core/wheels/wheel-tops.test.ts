import { describe, expect, it } from 'vitest';
import { mayMeet } from '../../../src/core/layers/join-files.ts';
import { wheelTops } from '../../../src/core/wheels/wheel-tops.ts';

const topsOf = (...paths: readonly string[]) =>
  wheelTops(
    paths.map((path) => ({ path: path.startsWith('/') ? path : `/p/site/${path}` })),
    '/p/site',
  );
const meet = (...wheels: readonly (readonly string[])[]) =>
  mayMeet(wheels.map((tops, place) => ({ name: `w${place}`, tops }))).size > 0;

describe("what is a wheel's own", () => {
  it('is a package, a file at the top and a file elsewhere', () => {
    expect(topsOf('a/__init__.py', 'a/b/c.py', 'six.py', '/p/bin/run')).toEqual(['/p/bin/run', 'a', 'six.py']);
    expect(topsOf('a-1.dist-info/RECORD', 'a-1.dist-info/METADATA', 'a.libs/x.so')).toEqual([
      'a-1.dist-info',
      'a.libs',
    ]);
  });

  it('is its part of a namespace package', () => {
    const auth = topsOf('google/auth/__init__.py', 'google/auth/x/y.py', 'google/oauth2/__init__.py');
    expect(auth).toEqual(['google/auth', 'google/oauth2']);
    const sdk = topsOf(
      'opentelemetry/sdk/trace/__init__.py',
      'opentelemetry/sdk/py.typed',
      'opentelemetry/x/y/z/t/u.py',
    );
    expect(sdk).toEqual(['opentelemetry/sdk/py.typed', 'opentelemetry/sdk/trace', 'opentelemetry/x/y/z']);
    expect(meet(auth, topsOf('google/protobuf/__init__.py'), sdk)).toBe(false);
    expect(meet(sdk, topsOf('opentelemetry/sdk/logs/__init__.py', 'opentelemetry/sdk/py.typed'))).toBe(true);
  });

  it('meets what has a file above, below or of that path', () => {
    const part = topsOf('n/a/b.py');
    expect(meet(part, topsOf('n/__init__.py'))).toBe(true);
    expect(meet(part, topsOf('n'))).toBe(true);
    expect(meet(part, topsOf('n/a/b.py/c.py'))).toBe(true);
    expect(meet(part, topsOf('n/a/c.py'))).toBe(false);
    expect(meet(topsOf('n/__init__.py'), topsOf('n/__init__.py'))).toBe(true);
  });

  it('is told in few names', () => {
    const flat = Array.from({ length: 5000 }, (_, one) => `data/${one}.bin`);
    expect(topsOf(...flat)).toEqual(['data']);
    expect(topsOf(...flat.map((path) => `n/a/${path}`))).toEqual(['n/a/data']);
    expect(topsOf(...flat.map((path) => path.replace('data/', '')))).toEqual(['*']);
  });

  it('says of random wheels all that meet', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % below;
    };
    const path = () =>
      Array.from({ length: 1 + random(6) }, () => ['a', 'b', '__init__.py', 'x-y'][random(4)]).join('/');
    let meetings = 0;
    for (let round = 0; round < 3000; round += 1) {
      const [one, two] = [1, 2].map(() => Array.from({ length: 1 + random(4) }, path)) as [string[], string[]];
      const isMeeting = one.some((a) => two.some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)));
      if (isMeeting) expect(meet(topsOf(...one), topsOf(...two)), `${one} and ${two}`).toBe(true);
      meetings += Number(isMeeting);
    }
    expect(meetings).toBeGreaterThan(500);
  });
});
