import { readFileSync } from 'node:fs';
import satisfies from 'semver/functions/satisfies.js';
import { describe, expect, it } from 'vitest';
import { requireNode } from '../../src/hosts/required-node.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What became of a start on a version of Node. */
function startedOn(version: string): boolean {
  try {
    requireNode(version);
    return true;
  } catch (error) {
    expect((error as Error).message).toBe(`expected Node 24.5 or newer, or Node 22 from 22.21, received ${version}`);
    return false;
  }
}

describe('what Node is required', () => {
  it('is that of the package, by npm and by the command line', () => {
    const refused = ['2.21.0', '20.20.2', '22.20.0', '23.0.0', '23.11.1', '24.0.0', '24.4.1'];
    const taken = ['22.21.0', '22.99.0', '24.5.0', '24.21.0', '25.0.0', '26.12.1', '220.1.0'];
    expect([...refused, ...taken].filter(startedOn)).toEqual(taken);
    for (const version of [...refused, ...taken])
      expect(satisfies(version, manifest.engines.node), version).toBe(taken.includes(version));
  });

  it('is this one', () => {
    expect(() => requireNode()).not.toThrow();
  });
});
