import { expect, it } from 'vitest';
import { parentIds } from '../../../src/core/model/environment.ts';

it('names the environments that another depends on once each, in the order of its bases', () => {
  const image = { source: { kind: 'image' } };
  const on = (id: string) => ({ source: { kind: 'environment', id } });
  expect(parentIds({ image: { bases: [image, on('b'), on('a'), on('b')] } } as never)).toEqual(['b', 'a']);
});
