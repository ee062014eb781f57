import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UV_SCRIPT } from '../../../src/core/recipes/install-with-uv.ts';
import { SPLIT_SCRIPT } from '../../../src/core/recipes/split-layers.ts';

it.each([
  ['split_layers.py', SPLIT_SCRIPT],
  ['install_with_uv.py', UV_SCRIPT],
])('%s is what steps get, without its first comment', (file, text) => {
  const script = readFileSync(new URL(`../../../src/core/recipes/${file}`, import.meta.url), 'utf8');
  const [comment = ''] = /^(?:#.*\n)+/.exec(script) ?? [];
  expect(text).toBe(script.slice(comment.length));
});
