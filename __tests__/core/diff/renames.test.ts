import { describe, expect, it } from 'vitest';
import { followRenames } from '../../../src/core/diff/renames.ts';
import { type Definitions, environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { defineAll, type Workspace } from '../../fakes/memory-tree.ts';
import { growthOf, LINEAR } from '../../growth.ts';

async function follow(before: Workspace['files'], after: Workspace['files'], renames: Record<string, string> = {}) {
  const [base, head] = await Promise.all([defineAll({ files: before }), defineAll({ files: after })]);
  const { base: renamed, from } = followRenames(base, head, new Map(Object.entries(renames)));
  return { from: Object.fromEntries(from), ids: environmentsOf(renamed).map(({ id }) => id) };
}

const docker = (run: string) => `FROM debian:12\nRUN ${run}`;

describe('renames', () => {
  it('are followed where git tells them, with what changed on the way', async () => {
    const found = await follow(
      { 'old/Dockerfile': docker('a'), 'other/Dockerfile': docker('b') },
      { 'new/Dockerfile': docker('a2'), 'other/Dockerfile': docker('b') },
      { 'new/Dockerfile': 'old/Dockerfile' },
    );
    expect(found).toEqual({
      from: { 'new/Dockerfile': 'old/Dockerfile' },
      ids: ['new/Dockerfile', 'other/Dockerfile'],
    });
  });

  it('go to what git says first, whatever is equal to it', async () => {
    const found = await follow(
      { 'old/Dockerfile': docker('a') },
      { 'a-copy/Dockerfile': docker('a'), 'new/Dockerfile': docker('a2') },
      { 'new/Dockerfile': 'old/Dockerfile' },
    );
    expect(found.from).toEqual({ 'new/Dockerfile': 'old/Dockerfile' });
  });

  it('are followed by an equal hash where git tells nothing', async () => {
    expect((await follow({ 'old/Dockerfile': docker('a') }, { 'new/Dockerfile': docker('a') })).from).toEqual({
      'new/Dockerfile': 'old/Dockerfile',
    });
  });

  it('are none where the former is still there, is used up, or could be several', async () => {
    const copied = { 'old/Dockerfile': docker('a'), 'new/Dockerfile': docker('a') };
    expect((await follow({ 'old/Dockerfile': docker('a') }, copied)).from).toEqual({});
    expect(
      (await follow({ 'old/Dockerfile': docker('a') }, copied, { 'new/Dockerfile': 'old/Dockerfile' })).from,
    ).toEqual({});
    const two = { '1/Dockerfile': docker('a'), '2/Dockerfile': docker('a') };
    expect((await follow(two, { 'new/Dockerfile': docker('a') })).from).toEqual({});
    const moved = { 'new/Dockerfile': docker('a'), 'newer/Dockerfile': docker('a') };
    expect((await follow({ 'old/Dockerfile': docker('a') }, moved)).from).toEqual({
      'new/Dockerfile': 'old/Dockerfile',
    });
    expect((await follow({}, { 'new/Dockerfile': docker('a') }, { 'new/Dockerfile': 'gone/Dockerfile' })).from).toEqual(
      {},
    );
  });

  it.each<[string, (index: number) => string]>([
    ['different', String],
    ['equal', () => 'same'],
  ])('of %s definitions are followed in linear time', (_name, hashOf) => {
    const side = (size: number, folder: string) => {
      const definitions = Array.from({ length: size }, (_, index) => {
        const id = `${folder}${index}`;
        return { origin: { id, source: id }, item: { id, ok: true, value: { id, hash: hashOf(index) } } };
      });
      return { definitions } as unknown as Definitions;
    };
    const make = (size: number) => [side(size, 'old/'), side(size, 'new/')] as const;
    expect(growthOf(make, ([base, head]) => followRenames(base, head, new Map()), 500)).toBeLessThan(LINEAR);
  });
});
