import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../src/core/recipes/checks.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/recipes');

/** Shell scripts of what recipes render, which recipes.test.ts and its like compare with the sources. */
const scripts = readdirSync(FIXTURES).flatMap((name) =>
  readFileSync(join(FIXTURES, name), 'utf8')
    .split(/^=== /m)
    .filter((part) => /^\S+\.sh\n/.test(part))
    .map((part) => [name, part.slice(part.indexOf('\n') + 1)] as const),
);

function syntaxErrors(script: string): string {
  return spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' }).stderr;
}

describe('the scripts of recipes', () => {
  it.each(scripts)('of %s are shell', (_name, script) => {
    expect(syntaxErrors(script)).toBe('');
  });

  it('are found, and would be refused if they were wrong', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(syntaxErrors('if true; then\n')).not.toBe('');
  });

  it('that check an image are shell', async () => {
    const files = { 'requirements.txt': 'six\n' };
    const checks = checksOf(
      await environmentOf({ files, config: 'environments: [{path: requirements.txt, base: a}]' }, 'requirements.txt'),
    );
    expect(checks).toHaveLength(1);
    expect(checks.map(syntaxErrors)).toEqual(['']);
  });
});
