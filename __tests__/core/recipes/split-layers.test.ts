import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SPLIT_SCRIPT } from '../../../src/core/recipes/split-layers.ts';

it('the module holds the Python script behind its first comment (npm run embed)', () => {
  const script = readFileSync(new URL('../../../src/core/recipes/split_layers.py', import.meta.url), 'utf8');
  const [comment = ''] = script.split('import csv');
  expect(comment).toMatch(/^(?:#.*\n)+$/);
  expect(SPLIT_SCRIPT).toBe(script.slice(comment.length));
});
