import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../fakes/memory-tree.ts';
import { propertyRuns } from '../../test-size.ts';
import { IDS, type Meaning, meaning, type Writing, write, writing } from './meaning.ts';

type Id = (typeof IDS)[keyof typeof IDS];
type Edit = (value: Meaning) => Meaning | undefined;

const { azureml, requirements, dockerfile } = IDS;
const changed = <T>(list: readonly T[], change: (first: T) => T): readonly T[] =>
  list.map((item, index) => (index === 0 ? change(item) : item));
const swapped = <T>(list: readonly T[]): readonly T[] | undefined => {
  const [first, second, ...rest] = list;
  return first === undefined || second === undefined ? undefined : [second, first, ...rest];
};
const swap =
  <K extends 'channels' | 'conda' | 'pip' | 'steps'>(key: K): Edit =>
  (value) => {
    const list = swapped<unknown>(value[key]);
    return list && ({ ...value, [key]: list } as Meaning);
  };

/** Single edits that change what is installed, and the definitions that they change. */
const EDITS: Readonly<Record<string, readonly [Edit, readonly Id[]]>> = {
  'a channel more': [(value) => ({ ...value, channels: [...value.channels, 'extra'] }), [azureml]],
  'a channel less': [
    (value) => (value.channels.length < 2 ? undefined : { ...value, channels: value.channels.slice(1) }),
    [azureml],
  ],
  'channels in another order': [swap('channels'), [azureml]],
  'a conda package more': [(value) => ({ ...value, conda: [...value.conda, ['zlib', '1.2']] }), [azureml]],
  'a conda package less': [
    (value) => (value.conda.length < 2 ? undefined : { ...value, conda: value.conda.slice(1) }),
    [azureml],
  ],
  'another conda version': [
    (value) => ({ ...value, conda: changed(value.conda, ([name, version]) => [name, `${version}1`]) }),
    [azureml],
  ],
  'conda packages in another order': [swap('conda'), [azureml]],
  'a pip package more': [(value) => ({ ...value, pip: [...value.pip, ['zipp', '3.0']] }), [azureml, requirements]],
  'another pip version': [
    (value) => ({ ...value, pip: changed(value.pip, ([name, version]) => [name, `${version}1`]) }),
    [azureml, requirements],
  ],
  'pip packages in another order': [swap('pip'), [azureml, requirements]],
  'another base': [(value) => ({ ...value, base: `${value.base}x` }), [azureml, dockerfile]],
  'a step more': [(value) => ({ ...value, steps: [...value.steps, 'RUN true'] }), [dockerfile]],
  'a step less': [
    (value) => (value.steps.length < 2 ? undefined : { ...value, steps: value.steps.slice(1) }),
    [dockerfile],
  ],
  'steps in another order': [swap('steps'), [dockerfile]],
  'a byte of a copied file': [
    (value) => ({
      ...value,
      copied: changed(value.copied, ([path, bytes, executable]) => [path, `${bytes}x`, executable]),
    }),
    [dockerfile],
  ],
  'the execute bit of a copied file': [
    (value) => ({ ...value, copied: changed(value.copied, ([path, bytes, executable]) => [path, bytes, !executable]) }),
    [dockerfile],
  ],
};

async function hashes(value: Meaning, how: Writing): Promise<Readonly<Record<Id, string>>> {
  const workspace = write(value, how);
  const pairs = Object.values(IDS).map(async (id) => [id, await hashOf(workspace, id)] as const);
  return Object.fromEntries(await Promise.all(pairs)) as Record<Id, string>;
}

describe('the hash of an environment', () => {
  it('is the same however it is written and whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(meaning, writing, writing, async (value, one, other) => {
        expect(await hashes(value, one)).toEqual(await hashes(value, other));
      }),
      propertyRuns(),
    );
  });

  it('changes with each edit that changes what is installed, and only where it does', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(meaning, writing, fc.constantFrom(...Object.keys(EDITS)), async (value, how, name) => {
        const [edit, ids] = EDITS[name] ?? [];
        const edited = edit?.(value);
        if (edited === undefined || ids === undefined) return;
        seen.add(name);
        const [before, after] = [await hashes(value, how), await hashes(edited, how)];
        for (const id of Object.values(IDS)) expect(before[id] !== after[id], `${name}: ${id}`).toBe(ids.includes(id));
      }),
      propertyRuns(),
    );
    if (propertyRuns().numRuns >= 2000) expect([...seen].sort()).toEqual(Object.keys(EDITS).sort());
  });
});
