import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LockedPackages, Python } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { recipeFor } from '../../../src/core/recipes/choose.ts';
import { lockedCondaRecipe, lockedLocalRecipe, lockedRecipe } from '../../../src/core/recipes/locked.ts';
import type { RecipeInputs } from '../../../src/core/recipes/recipe.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/recipes');
const CHANNEL = 'https://conda.anaconda.org/conda-forge';
const MD5 = '0123456789abcdef0123456789abcdef';
const SHA = 'f'.repeat(64);
const CONDA = [
  `${CHANNEL}/linux-64/python-3.12.0-0.conda#sha256:${SHA}`,
  `${CHANNEL}/noarch/tzdata-2024a-0.conda#${MD5}`,
];
const HASHED = `six @ https://files.example/six-1.16.0-py3-none-any.whl --hash=sha256:${SHA}`;
const BARE = `flask @ git+https://github.com/pallets/flask@${'1'.repeat(40)}`;

const part = (pip: readonly string[], subdir = 'linux-64', conda: readonly string[] = CONDA): LockedPackages => ({
  conda,
  pip,
  subdir,
});

function render(
  locked: readonly LockedPackages[],
  more: Partial<RecipeInputs> = {},
  pip: Python['pip'] = [],
  recipe = lockedRecipe,
): string {
  const python: Python = { channels: [], conda: [], locked, pip };
  const baseDigest = `sha256:${'b'.repeat(64)}` as Digest;
  const installer = `docker.io/mambaorg/micromamba:2@sha256:${'c'.repeat(64)}`;
  const { install, settle, files } = recipe.render({
    sources: '/opt/terrarium/src/0123456789ab',
    python,
    platform: 'linux/amd64',
    baseDigest,
    installer,
    layered: false,
    ...more,
  });
  return [...install, ...settle, ...[...files].map(([path, text]) => `=== ${path}\n${text}`)].join('\n');
}

// See recipes.test.ts: whoever has to change one of these files has changed the recipe, and gives it a new number.
describe('what locked/2 renders', () => {
  it.each<[string, string]>([
    ['locked', render([part([])])],
    ['locked-pip', render([part([HASHED])], { installer: undefined })],
    ['locked-pip-mixed', render([part([BARE, HASHED])])],
    ['locked-pip-bare', render([part([BARE])])],
    [
      'locked-noarch',
      render([part([HASHED], 'noarch', CONDA.slice(1)), part([BARE], 'linux-aarch64', CONDA.slice(1)), part([])], {
        platform: 'linux/arm64',
      }),
    ],
    [
      'locked-local',
      render([part([])], {}, [
        ['-e', 'a', ''],
        ['path', '.', ''],
      ]),
    ],
  ])('%s', async (name, text) => {
    expect([lockedRecipe.name, lockedLocalRecipe.name]).toEqual(['locked/2', 'locked/3']);
    await expect(`${text}`).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`));
  });

  it('is what locked/4 renders, but for the setting that nothing is compiled', async () => {
    expect(lockedCondaRecipe.name).toBe('locked/4');
    const text = render([part([])], {}, [], lockedCondaRecipe);
    await expect(text).toMatchFileSnapshot(join(FIXTURES, 'locked-conda.txt'));
    expect(text.replace(' MAMBA_COMPILE_PYC=false', '')).toBe(render([part([])]));
  });

  it('holds what stands in the lock where that is no URL of a package', () => {
    expect(render([part([], 'linux-64', ['x'])])).toContain('@EXPLICIT\nx\n');
  });
});

describe('the recipe of a definition', () => {
  const python: Python = { channels: [], conda: [], pip: [] };
  it.each<[Python, string | undefined]>([
    [{ ...python, locked: [part([])] }, 'locked/4'],
    [{ ...python, locked: [part([])], conda: ['numpy'], channels: ['a'] }, 'locked/4'],
    [{ ...python, locked: [part([])], bytecode: true }, 'locked/2'],
    [{ ...python, locked: [part([]), part(['x==1'], 'noarch')] }, 'locked/2'],
    [{ ...python, locked: [part([])], pip: [['-e', 'a', '']] }, 'locked/3'],
    [{ ...python, locked: [] }, undefined],
    [{ ...python, locked: [], pip: ['b'] }, 'pip/5'],
  ])('is that of its locks where it has any: %j is %s', (definition, name) => {
    expect(recipeFor(definition)?.name).toBe(name);
  });
});
