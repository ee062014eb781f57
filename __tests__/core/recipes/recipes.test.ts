import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBuildFile } from '../../../src/core/build/file.ts';
import type { Python } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { acceptedRecipes, recipeFor } from '../../../src/core/recipes/choose.ts';
import { UV_SCRIPT } from '../../../src/core/recipes/install-with-uv.ts';
import type { FrozenPackages } from '../../../src/core/recipes/recipe.ts';
import { SPLIT_SCRIPT } from '../../../src/core/recipes/split-layers.ts';
import { dedent } from '../../dedent.ts';
import { pinned, reference } from '../../fakes/images.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/recipes');
const digest = (char: string) => `sha256:${char.repeat(64)}` as Digest;
const BASE = `docker.io/library/python:3.12@${digest('b')}`;
const INSTALLER = `docker.io/mambaorg/micromamba:2@${digest('c')}`;

interface Golden {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly user?: string;
  readonly hasPrefix?: boolean;
  readonly installer?: string;
  readonly frozen?: FrozenPackages;
  /** False where packages of indexes are not compiled. */
  readonly bytecode?: boolean;
}

const CONDA = 'channels: [conda-forge]\ndependencies: [python=3.12, "numpy>=2", "conda-forge::scipy=1.14.*"]\n';
const GOLDEN: Readonly<Record<string, Golden>> = {
  pip: {
    id: 'requirements.txt',
    files: {
      'requirements.txt': dedent`
        # packages
        numpy==2.0.0
        Requests[socks] >= 2
      `,
    },
  },
  'pip-nested': {
    id: 'requirements.txt',
    files: {
      'requirements.txt': dedent`
        --index-url https://pypi.example/simple
        -r more/base.txt
        -c limits.txt
        torch==2.4.0
      `,
      'more/base.txt': '-r deep.txt\nnumpy==2.0.0\n',
      'more/deep.txt': `idna==3.7 --hash=sha256:${'a'.repeat(64)}\n`,
      'limits.txt': 'numpy<3\n',
    },
  },
  'pip-local': {
    id: 'env/requirements.txt',
    files: {
      'env/requirements.txt': dedent`
        -e .[Dev]
        ./libs/a ; os.name == 'posix'
        -r more.txt
      `,
      'env/more.txt': '-e libs/b -C "editable_mode=strict x"\nlibs/c-1.0-py3-none-any.whl --hash=sha256:ab\n',
      'env/setup.py': '',
      'env/libs/a/pyproject.toml': '',
      'env/libs/b/pyproject.toml': '',
      'env/libs/c-1.0-py3-none-any.whl': '',
    },
    user: '1000',
  },
  'pip-user': { id: 'requirements.txt', files: { 'requirements.txt': 'numpy==2.0.0\n' }, user: '1000:1000' },
  'pip-root': { id: 'requirements.txt', files: { 'requirements.txt': 'numpy==2.0.0\n' }, user: 'root' },
  'pip-arm64': { id: 'requirements.txt', files: { 'requirements.txt': 'numpy==2.0.0\n' }, platform: 'linux/arm64' },
  'pip-apart-local': {
    id: 'uv.lock',
    files: {
      'uv.lock': readFileSync(join(import.meta.dirname, '../../fixtures/locks/uv-indexes/uv.lock'), 'utf8'),
      'libs/tool/pyproject.toml': '',
    },
  },
  conda: { id: 'conda.yml', files: { 'conda.yml': CONDA } },
  'conda-installer': { id: 'conda.yml', files: { 'conda.yml': CONDA }, installer: INSTALLER },
  'conda-pip': {
    id: 'conda.yml',
    files: { 'conda.yml': `${CONDA.slice(0, -2)}, pip: [torch==2.4.0, "-r more.txt"]]\n`, 'more.txt': 'idna==3.7\n' },
    installer: INSTALLER,
    user: 'mambauser',
  },
  'conda-local': {
    id: 'conda.yml',
    files: {
      'conda.yml': `${CONDA.slice(0, -2)}, pip: ["-e ./src/pkg"]]\n`,
      'src/pkg/setup.py': '',
    },
  },
  'conda-defaults': { id: 'conda.yml', files: { 'conda.yml': 'dependencies: [python=3.12, pip]\n' } },
  'pip-parent': {
    id: 'requirements.txt',
    files: { 'requirements.txt': 'numpy==2.0.0\n' },
    hasPrefix: true,
    user: 'app',
  },
  'pip-frozen': {
    id: 'requirements.txt',
    files: { 'requirements.txt': 'numpy\n' },
    frozen: { conda: [], pip: ['numpy==2.0.0'] },
  },
  'index-nested': {
    id: 'requirements.txt',
    files: {
      'requirements.txt': '--index-url https://pypi.example/simple\n-r more.txt\n-c limits.txt\ntorch==2.4.0\n',
      'more.txt': 'Requests[socks] >= 2\n',
      'limits.txt': 'numpy<3\n',
    },
    bytecode: false,
  },
  'index-parent': {
    id: 'requirements.txt',
    files: { 'requirements.txt': 'numpy==2.0.0\n' },
    hasPrefix: true,
    user: 'app',
    bytecode: false,
  },
  'index-frozen': {
    id: 'requirements.txt',
    files: { 'requirements.txt': 'numpy\n' },
    frozen: { conda: [], pip: ['numpy==2.0.0'] },
    bytecode: false,
  },
  'conda-frozen': {
    id: 'conda.yml',
    files: { 'conda.yml': `${CONDA.slice(0, -2)}, pip: [torch]]\n` },
    installer: INSTALLER,
    frozen: { conda: ['python=3.12.4=h5148396_1'], pip: ['torch==2.4.0'] },
  },
  'conda-parent': { id: 'conda.yml', files: { 'conda.yml': CONDA }, hasPrefix: true },
  'conda-arm64': {
    id: 'conda.yml',
    files: { 'conda.yml': CONDA },
    platform: 'linux/arm64',
    user: 'mambauser',
    installer: INSTALLER,
  },
};

async function render({
  id,
  files,
  platform = 'linux/amd64',
  user = '',
  hasPrefix = false,
  installer,
  frozen,
  bytecode = true,
}: Golden): Promise<string> {
  const config = dedent`
    environments:
      - path: ${id}
        base: python:3.12
        platforms: [${platform}]
        bytecode: ${bytecode}
  `;
  const environment = await environmentOf({ files, config }, id);
  const base = { digest: digest('b'), user, hasPrefix };
  const pins = {
    slots: new Map([[0, reference(BASE)]]),
    base,
    installer: installer === undefined ? undefined : pinned(installer),
    syntax: undefined,
  };
  const built = renderBuildFile(environment, platform, pins, frozen);
  const shown = (text: string) => (text === SPLIT_SCRIPT || text === UV_SCRIPT ? `sha256 ${sha256Hex(text)}\n` : text);
  const parts = [['Dockerfile', built.text] as const, ...built.files].map(
    ([path, text]) => `=== ${path}\n${shown(text)}`,
  );
  return `recipe ${recipeFor(environment.image.python)?.name}\n${parts.join('')}`;
}

// What a recipe renders decides what an image is, and its number stands in the image key. Whoever has to change one of these
// files has changed the recipe: give it a new number (docs/decisions/0004-recipes.md), or equal keys mean different images.
describe('what a recipe renders', () => {
  it.each(Object.entries(GOLDEN))('%s', async (name, golden) => {
    await expect(await render(golden)).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`));
  });

  it('is equal for equal inputs', async () => {
    for (const golden of Object.values(GOLDEN)) expect(await render(golden)).toBe(await render(golden));
  });

  it('names its caches by tool, platform and base, so that no base sees the cache of another', async () => {
    const { pip } = GOLDEN;
    if (pip === undefined) throw new Error('no case');
    const ids = (text: string) => [...text.matchAll(/id=([^,]+)/g)].map(([, id]) => id);
    expect(ids(await render(pip))).toEqual([`terrarium-pip-linux-amd64-${'b'.repeat(12)}`]);
    expect(ids(await render({ ...pip, platform: 'linux/arm64' }))).not.toEqual(ids(await render(pip)));
  });

  it('mounts the definition, copies local packages alone, and gives the user of the base back', async () => {
    for (const [name, golden] of Object.entries(GOLDEN)) {
      const text = await render(golden);
      const copies = [...text.matchAll(/^(?:COPY|ADD) (?!--from=terrarium-install ).*$/gm)].map(([line]) => line);
      expect(copies).toEqual(
        name.endsWith('-local') ? [expect.stringMatching(/^COPY \. \/opt\/terrarium\/src\/[0-9a-f]{12}\/$/)] : [],
      );
      const users = [...text.matchAll(/^USER (.*)$/gm)].map(([, user]) => user);
      const own = golden.user === undefined || golden.user === 'root' ? [] : [golden.user];
      const stages = golden.hasPrefix === true ? ['root'] : ['root', 'root'];
      expect(users).toEqual([...stages, ...own]);
    }
  });

  it('takes no line break from the user that a base names', async () => {
    const { pip } = GOLDEN;
    if (pip === undefined) throw new Error('no case');
    expect(await render({ ...pip, user: 'app\nRUN --mount=type=secret,id=x cat /run/secrets/x' })).not.toMatch(
      /^RUN --mount=type=secret/m,
    );
  });
});

describe('the recipe of a definition', () => {
  const python = { channels: [], conda: [], pip: [] };
  it.each<[Python, string | undefined]>([
    [python, undefined],
    [{ ...python, pip: ['numpy'] }, 'pip/5'],
    [{ ...python, bytecode: true, pip: ['numpy'] }, 'pip/2'],
    [{ ...python, pip: ['--index-url https://a.b', 'a>1 ; os_name == "x"', ['-c', ['b<1']], ['-r', ['c']]] }, 'pip/5'],
    [{ ...python, pip: ['--index-url https://u:${TOKEN}@a.b/simple', 'a'] }, 'pip/2'],
    [{ ...python, pip: ['a==1 --hash=sha256:ab', '--require-hashes'] }, 'pip/5'],
    [{ ...python, pip: ['a @ https://b.c/a.whl'] }, 'pip/2'],
    [{ ...python, pip: ['https://b.c/a.whl'] }, 'pip/2'],
    [{ ...python, pip: ['--find-links https://b.c', 'a'] }, 'pip/2'],
    [{ ...python, pip: ['a --config-settings=x=y'] }, 'pip/2'],
    [{ ...python, pip: [['-r', [['-e', 'a', '']]]] }, 'pip/2'],
    [{ ...python, apart: true, pip: ['numpy==1 --hash=sha256:ab', ['path', 'a', '']] }, 'pip/3'],
    [{ ...python, pip: ['numpy==1 --hash=sha256:ab', ['path', 'a', '']] }, 'pip/2'],
    [{ ...python, conda: ['numpy'] }, 'conda/2'],
    [{ ...python, channels: ['conda-forge'] }, 'conda/2'],
    [{ ...python, conda: ['numpy'], pip: ['torch'] }, 'conda/2'],
  ])('%j -> %s', (definition, name) => {
    expect(recipeFor(definition)?.name).toBe(name);
  });
});

describe('accepted recipes', () => {
  it('are tried in each part of a recipe, those of the same tool', () => {
    expect(acceptedRecipes('pip/5', ['pip/4', 'conda/1', 'pip/5', 'pip/2'])).toEqual(['pip/4', 'pip/2']);
    expect(acceptedRecipes('pip/5+spark/2', ['pip/4', 'spark/1'])).toEqual([
      'pip/5+spark/1',
      'pip/4+spark/2',
      'pip/4+spark/1',
    ]);
    expect(acceptedRecipes(undefined, ['pip/4'])).toEqual([]);
    expect(acceptedRecipes('conda/2', [])).toEqual([]);
  });
});
