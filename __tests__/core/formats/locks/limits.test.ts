import { describe, expect, it } from 'vitest';
import { uvLock } from '../../../../src/core/formats/locks/uv-lock.ts';
import { pyproject } from '../../../../src/core/formats/pyproject/pyproject.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';

// Files whose parts name each other so often that reading them in full would take longer than anyone waits: 2^40 requirements.

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a file whose parts name each other twice, forty levels deep', () => {
  it('is refused where they are groups', () => {
    const groups = numbers(40).map(
      (at) => `g${at} = ["a", { include-group = "g${at + 1}" }, { include-group = "g${at + 1}" }]\n`,
    );
    const text = `[dependency-groups]\n${groups.join('')}g40 = []\n`;
    expect(readDefinitions(pyproject, 'pyproject.toml', text)['#/dependency-groups/g0']).toEqual([
      expect.stringMatching(
        /^error include-limit \d+:\d+ expected at most 100000 requirements in all definitions of the file \| name each extra and each group once$/,
      ),
    ]);
  });

  it('is refused where they are extras', () => {
    const extras = numbers(40).map((at) => `e${at} = ["a", "p[e${at + 1}]", "p[e${at + 1}]"]\n`);
    const text = dedent`
      [project]
      name = "p"
      dependencies = []
      [project.optional-dependencies]
      ${extras.join('')}e40 = []
    `;
    expect(readDefinitions(pyproject, 'pyproject.toml', text)['#/project/optional-dependencies/e0']).toEqual([
      expect.stringMatching(/^error include-limit /),
    ]);
  });
});

describe('a file of 200 parts that name each other in a chain', () => {
  it('is refused where the chain is deeper than 64', () => {
    const chain = numbers(200).map((at) => `g${at} = [{ include-group = "g${at + 1}" }]\n`);
    const extras = numbers(200).map((at) => `e${at} = ["p[e${at + 1}]"]\n`);
    const text = dedent`
      [project]
      name = "p"
      dependencies = []
      [project.optional-dependencies]
      ${extras.join('')}e200 = []
      [dependency-groups]
      ${chain.join('')}g200 = ["a"]
    `;
    const found = readDefinitions(pyproject, 'pyproject.toml', text);
    expect(found['#/dependency-groups/g0']).toEqual([
      'error include-cycle 271:8 groups include each other more than 64 deep | correct [dependency-groups]',
    ]);
    expect(found['#/dependency-groups/g140']).toEqual(['a']);
    expect(found['#/project/optional-dependencies/e0']).toEqual([
      'error include-cycle 70:1 extras name each other more than 64 deep',
    ]);
    expect(found['#/project/optional-dependencies/e140']).toEqual([]);
  });
});

describe('a lock with 600 extras over 600 packages', () => {
  it('is read without them', () => {
    const packages = numbers(600).map(
      (at) => dedent`
        [[package]]
        name = "p${at}"
        version = "1"
        source = { registry = "https://pypi.org/simple" }
      `,
    );
    const wanted = numbers(600).map((at) => `{ name = "p${at}" }`);
    const extras = numbers(600).map((at) => `x${at} = []\n`);
    const text = dedent`
      version = 1
      ${packages.join('')}[[package]]
      name = "r"
      source = { virtual = "." }
      dependencies = [${wanted.join()}]
      [package.optional-dependencies]
      ${extras.join('')}`;
    const found = readDefinitions(uvLock, 'uv.lock', text);
    expect(found['']).toHaveLength(600);
    expect(found['#/project/optional-dependencies/x599']).toContain(
      'error lock-limits 1:1 the lock is too large to be read for each extra and group',
    );
  });
});
