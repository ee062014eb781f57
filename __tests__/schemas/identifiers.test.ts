import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSchema, validatorOf } from './validators.ts';

const names = readdirSync(join(ROOT, 'schemas')).map((file) => file.replace(/\.schema\.json$/, ''));

describe('a published schema', () => {
  it.each(names)('has an address, and compiles: %s', (name) => {
    expect(readSchema(name).$id).toBe(
      `https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/${name}.schema.json`,
    );
    expect(validatorOf(name)({})).toBe(name === 'config');
  });
});
