import { describe, expect, it } from 'vitest';
import { differsOnlyInParents } from '../../../src/core/diff/parents.ts';
import type { ImageDefinition } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { type BuildHistory, baseMoved, NO_HISTORY } from '../../../src/core/resolve/build-history.ts';
import { dedent } from '../../dedent.ts';
import { reference } from '../../fakes/images.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const digest = (char: string) => `sha256:${char.repeat(64)}` as Digest;

async function definition(parent: string, child = 'RUN child\n'): Promise<ImageDefinition> {
  const files = { 'p/Dockerfile': `FROM python:3.12\n${parent}`, 'c/Dockerfile': `FROM base\n${child}` };
  const config = dedent`
    environments:
      - path: p/Dockerfile
      - path: c/Dockerfile
        build-contexts: { base: "environment:p/Dockerfile" }
  `;
  return (await environmentOf({ files, config }, 'c/Dockerfile')).definition;
}

describe('two definitions', () => {
  it('differ only in parents when nothing else does', async () => {
    const one = await definition('RUN a\n');
    expect(differsOnlyInParents(one, await definition('RUN b\n'))).toBe(true);
    expect(differsOnlyInParents(one, one)).toBe(false);
    expect(differsOnlyInParents(one, await definition('RUN b\n', 'RUN more\n'))).toBe(false);
    expect(differsOnlyInParents(one, await definition('RUN a\n', 'RUN more\n'))).toBe(false);
  });

  it('differ in more where an external base became a parent', async () => {
    const one = await definition('RUN a\n');
    const bases = one.bases.map((base) => ({ ...base, parent: '', reference: 'docker.io/library/python:3' }));
    expect(differsOnlyInParents(one, { ...one, bases })).toBe(false);
  });

  it('are compared whatever the order of their members', async () => {
    const one = await definition('RUN a\n');
    const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as ImageDefinition;
    expect(differsOnlyInParents(turned, await definition('RUN b\n'))).toBe(true);
  });
});

describe('a base has moved', () => {
  const base = { reference: reference('docker.io/library/python'), platform: 'linux/amd64', digest: digest('a') };
  const on = (baseDigest: Digest): BuildHistory => ({
    sameDefinition: { key: 'k', base: { name: 'docker.io/library/python', digest: baseDigest } },
    latest: undefined,
    cost: undefined,
  });
  it.each<[string, BuildHistory, readonly (typeof base)[], boolean]>([
    ['another digest', on(digest('b')), [base], true],
    ['an equal digest', on(digest('a')), [base], false],
    ['the digest of one of several', on(digest('a')), [{ ...base, digest: digest('c') }, base], false],
    ['nothing that is followed', on(digest('b')), [], false],
    ['no image of the definition', NO_HISTORY, [base], false],
  ])('with %s: %#', (_, history, bases, expected) => {
    expect(baseMoved(history, bases)).toBe(expected);
  });
});
