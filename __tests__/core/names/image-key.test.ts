import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { imageKey, type KeyInputs } from '../../../src/core/names/image-key.ts';
import { reference } from '../../fakes/images.ts';

const hex = (char: string) => char.repeat(64);
const digest = (char: string) => `sha256:${hex(char)}` as Digest;
const python = {
  reference: reference('docker.io/library/python:latest'),
  platform: 'linux/amd64',
  digest: digest('1'),
};
const arm = { ...python, platform: 'linux/arm64', digest: digest('2') };
const installer = {
  reference: reference('docker.io/mambaorg/micromamba:2'),
  platform: 'linux/amd64',
  digest: digest('3'),
};
const inputs: KeyInputs = {
  definition: hex('d') as DefinitionHash,
  recipe: 'conda/1',
  bases: [python, arm],
  installers: [installer],
  parents: [hex('b') as ImageKey, hex('a') as ImageKey],
};

describe('the image key', () => {
  it('is the sha256 of the lines that the documentation gives', () => {
    const lines = [
      'terrarium.image-key/v1',
      `definition ${hex('d')}`,
      'recipe conda/1',
      `base docker.io/library/python:latest linux/amd64 sha256:${hex('1')}`,
      `base docker.io/library/python:latest linux/arm64 sha256:${hex('2')}`,
      `installer docker.io/mambaorg/micromamba:2 linux/amd64 sha256:${hex('3')}`,
      `parent ${hex('a')}`,
      `parent ${hex('b')}`,
      '',
    ];
    expect(imageKey(inputs)).toBe(createHash('sha256').update(lines.join('\n')).digest('hex'));
  });

  it('has only the lines that there is something to say for', () => {
    const bare = { ...inputs, recipe: undefined, bases: [], installers: [], parents: [] };
    const text = `terrarium.image-key/v1\ndefinition ${hex('d')}\n`;
    expect(imageKey(bare)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('depends neither on order nor on repetition', () => {
    const key = imageKey(inputs);
    expect(imageKey({ ...inputs, bases: [arm, python], parents: inputs.parents.toReversed() })).toBe(key);
    expect(imageKey({ ...inputs, bases: [python, arm, python], parents: [...inputs.parents, ...inputs.parents] })).toBe(
      key,
    );
  });

  it.each<[string, Partial<KeyInputs>]>([
    ['definition', { definition: hex('e') as DefinitionHash }],
    ['recipe', { recipe: 'conda/2' }],
    ['no recipe', { recipe: undefined }],
    ['digest of a base', { bases: [{ ...python, digest: digest('9') }, arm] }],
    ['reference of a base', { bases: [{ ...python, reference: reference('docker.io/library/python:3') }, arm] }],
    ['platform of a base', { bases: [{ ...python, platform: 'linux/s390x' }, arm] }],
    ['one base less', { bases: [python] }],
    ['an installer as base', { bases: [python, arm, installer], installers: [] }],
    ['digest of an installer', { installers: [{ ...installer, digest: digest('9') }] }],
    ['a parent', { parents: [hex('a') as ImageKey] }],
  ])('changes with: %s', (_, change) => {
    expect(imageKey({ ...inputs, ...change })).not.toBe(imageKey(inputs));
  });
});
