import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/core/names/closest.ts';

describe('the closest text', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['dependecies', ['name', 'dependencies'], 'dependencies'],
    ['dependancies', ['dependencies'], 'dependencies'],
    ['images', ['image', 'name'], 'image'],
    ['condaFile', ['conda_file'], 'conda_file'],
    ['conda-file', ['conda_file'], 'conda_file'],
    ['IMAGE', ['image'], 'image'],
    ['trian', ['train'], 'train'],
    ['artin', ['train'], undefined],
    ['pip', ['pin'], 'pin'],
    ['pip', ['name', 'image', 'build'], undefined],
    ['xy', ['a', 'b'], undefined],
    ['', ['a', 'abc'], undefined],
    ['b', ['a'], undefined],
    ['ab', ['ac'], undefined],
    ['dependencies', ['dependency', 'dependencies_'], 'dependencies_'],
    ['x'.repeat(100_000), ['x'], undefined],
  ])('to %s', (text, candidates, expected) => {
    expect(closest(text, candidates)).toBe(expected);
  });
});
