import { describe, expect, it } from 'vitest';
import { isEnvironmentName } from '../../../src/core/names/environment-name.ts';

describe('the name of an environment', () => {
  it.each(['a', 'A', '0', 'a.b-c_D', `a${'b'.repeat(254)}`])('may be %s', (name) => {
    expect(isEnvironmentName(name)).toBe(true);
  });

  it.each(['', '.a', '-a', '_a', 'a b', 'a/b', 'a:1', 'é', ' a', 'a\n', `a${'b'.repeat(255)}`])(
    'may not be %j',
    (name) => {
      expect(isEnvironmentName(name)).toBe(false);
    },
  );
});
