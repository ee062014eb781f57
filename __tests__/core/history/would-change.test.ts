import { afterEach, describe, expect, it } from 'vitest';
import { findAging } from '../../../src/core/history/outdated.ts';
import type { SolvePackages, SolveTask } from '../../../src/core/history/would-change.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { PlatformPackages, PythonPackage } from '../../../src/core/model/packages.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { repositoryOrder } from '../../../src/core/oci/repository-order.ts';
import { writeImageFacts } from '../../../src/core/packages/stored-packages.ts';
import { describeAging } from '../../../src/core/report/describe-aging.ts';
import { baseResolver } from '../../../src/core/resolve/bases.ts';
import { type Files, openWorkshop, pushImage, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const SITE = '/opt/terrarium/env/lib/python3.12/site-packages';
const BASE_SITE = '/usr/local/lib/python3.12/site-packages';
const LIBC = { type: 'deb', name: 'libc6', version: '2.36-9+deb12u7', architecture: 'amd64' } as const;
const EMPTY: PlatformPackages = { platform: 'linux/amd64', distribution: '', conda: [], python: [], system: [LIBC] };

function installed(name: string, version: string, more: Partial<PythonPackage> = {}): PythonPackage {
  return { name, version, installer: 'uv', location: SITE, source: '', ...more };
}

const requirements = (text: string): Files => ({ 'a/requirements.txt': text });
const SIX = requirements('six\n');

/** What would change of an image with these packages, as the solver is asked and answers. */
async function open(files: Files, packages: Partial<PlatformPackages> | undefined, env: readonly string[] = []) {
  const [path = ''] = Object.keys(files);
  const entry = path.endsWith('Dockerfile') ? `{ path: ${path} }` : `{ path: ${path}, base: "{base}" }`;
  const shop = await openWorkshop({ 'terrarium.yml': `environments: [${entry}]\n`, ...files });
  opened = shop;
  const { registry, repository } = shop;
  const head = await shop.define();
  const environment = environmentsOf(head).find(({ id }) => id === path);
  if (environment === undefined) throw new Error('nothing is defined');
  const { hash, definition } = environment;
  const image = await pushImage(registry, repository, {
    labels: { [LABELS.definition]: hash },
    tag: `def-${hash}`,
    env,
  });
  const platforms = packages === undefined ? undefined : [{ ...EMPTY, ...packages }];
  if (platforms !== undefined) {
    const held = { formatVersion: '1', definitionHash: hash, platforms } as const;
    await writeImageFacts(registry, repository, image, { packages: held, definition, cost: undefined });
  }
  const asked: SolveTask[] = [];
  const scope = { registry, config: head.config, bases: baseResolver(registry, head.config), now: 0, oldDays: 1 };
  const ask = async (answer: SolvePackages | Readonly<Record<string, string>>) => {
    const solve: SolvePackages = async (task) => {
      asked.push(task);
      if (typeof answer === 'function') return answer(task);
      return Object.entries(answer).map(([name, version]) => ({ name, version }));
    };
    const { order } = repositoryOrder(head.config, false);
    return (await findAging(environment, { ...scope, order, solve })).aging;
  };
  return { ask, asked };
}

describe('a new solution', () => {
  it('changes packages that are not those of the image (R47)', async () => {
    const python = [installed('six', '1.16.0'), installed('left', '1'), installed('same', '1.0')];
    const { ask, asked } = await open(SIX, { python }, ['PYTHON_VERSION=3.12.4']);
    const found = await ask({ six: '2.0', same: '1', more: '3' });
    expect(found).toEqual([
      { kind: 'would-change', name: 'six', from: '1.16.0', to: '2.0' },
      { kind: 'would-change', name: 'more', from: null, to: '3' },
      { kind: 'would-change', name: 'left', from: '1', to: null },
    ]);
    expect(found.map(describeAging)).toEqual([
      'pip six 1.16.0 -> 2.0 (major upgrade): a new solution has it',
      'added pip more 3: a new solution has it',
      'removed pip left 1: a new solution leaves it out',
    ]);
    const libc = { kind: 'glibc', major: 2, minor: 36 };
    const target = { version: '3.12', fullVersion: '3.12.4', machine: 'x86_64', libc };
    expect(asked).toEqual([{ requirements: ['six'], python: target, there: [] }]);
  });

  it('leaves what the base or conda installed, also where it is not what was solved', async () => {
    const python = [
      installed('six', '1.16.0'),
      installed('numpy', '1.0', { location: BASE_SITE }),
      installed('pip', '24', { installer: 'pip' }),
      installed('pandas', '2', { installer: 'conda' }),
      installed('other', '1', { location: '/opt/other/lib/python3.13/site-packages' }),
      installed('six', '1.15.0', { location: BASE_SITE }),
      installed('a\n--index-url https://elsewhere.example', '1', { location: BASE_SITE }),
      installed('broken', '1; import', { location: BASE_SITE }),
    ];
    const { ask, asked } = await open(SIX, { python });
    expect(await ask({ six: '1.16.0', numpy: '2.0', pandas: '2.0', pip: '24' })).toEqual([
      { kind: 'solve-unknown', why: 'numpy 1.0 is there already, and is not what was solved, 2.0' },
    ]);
    const there = [
      { name: 'numpy', version: '1.0' },
      { name: 'pip', version: '24' },
      { name: 'pandas', version: '2' },
    ];
    expect(asked[0]?.there).toEqual(there);
    expect(asked[0]?.python.fullVersion).toBeUndefined();
  });

  it.each([
    ['a lock', requirements(`six==1.16.0 --hash=sha256:${'0'.repeat(64)}\n`), 'its requirements are a lock'],
    ['hashes of another kind', requirements(`six==1.16.0 --hash=sha512:${'0'.repeat(128)}\n`), /have hashes/],
    [
      'indexes in another order',
      requirements('--extra-index-url https://a.example/simple\n--index-url https://b.example/simple\nsix\n'),
      /would ask other indexes/,
    ],
    [
      'local packages',
      { ...requirements('./own\n'), 'a/own/pyproject.toml': '[project]\nname = "own"\n' },
      /of an index/,
    ],
    [
      'what is on top of another environment',
      {
        ...SIX,
        'p/Dockerfile': 'FROM {base}\n',
        'terrarium.yml':
          'environments: [{ path: p/Dockerfile, provides: [acme/p] }, { path: a/requirements.txt, base: acme/p }]\n',
      },
      'it is installed on top of p/Dockerfile',
    ],
    [
      'an index with a login',
      {
        ...SIX,
        'terrarium.yml': 'environments: [{ path: a/requirements.txt, base: "{base}", secrets: [pip.conf] }]\n',
      },
      'its packages are installed with the secret pip.conf',
    ],
    ['a URL', requirements('six @ https://files.example/six.whl\n'), /name packages of an index/],
    ['steps', { 'a/Dockerfile': 'FROM {base}\nRUN pip install six\n' }, 'its RUN steps are not run'],
    ['specs of conda', { 'a/conda.yml': 'dependencies: [python, zlib]\n' }, 'its conda specs are solved by conda'],
  ])('is not known of %s, and nothing is asked', async (_, files: Files, why) => {
    const { ask, asked } = await open(files, { python: [installed('six', '1')] });
    expect(await ask({ six: '2' })).toEqual([{ kind: 'solve-unknown', why: expect.stringMatching(why) }]);
    expect(asked).toEqual([]);
  });

  it('is nothing of what installs nothing', async () => {
    const { ask } = await open({ 'a/Dockerfile': 'FROM {base}\nENV A=1\n' }, {});
    expect(await ask({})).toEqual([]);
  });

  it('is one of the packages that pip installs beside those of conda', async () => {
    const files = { 'a/conda.yml': 'dependencies: [python, pip, { pip: [six] }]\n' };
    const conda = { version: '3.12.9', build: '0', subdir: 'linux-64', channel: '', url: '', digest: '' };
    const packages = {
      conda: [{ ...conda, name: 'python', prefix: '/opt/terrarium/env' }],
      python: [installed('six', '1.16.0', { installer: 'pip' })],
    };
    const { ask, asked } = await open(files, packages, ['PYTHON_VERSION=3.12.1']);
    expect(await ask({ six: '1.17.0' })).toEqual([
      { kind: 'would-change', name: 'six', from: '1.16.0', to: '1.17.0' },
      { kind: 'solve-unknown', why: 'its conda specs are solved by conda' },
    ]);
    expect(asked[0]?.python.fullVersion).toBe('3.12.9');
  });

  it.each([
    ['no record', undefined, 'no packages of its image are recorded'],
    ['no Python', {}, 'the Python of its image is not known'],
    ['no C library', { python: [installed('six', '1')], system: [] }, 'the C library of its image is not known'],
    ['a machine that wheels are not chosen for', { platform: 'linux/s390x' }, 'wheels are not chosen for linux/s390x'],
  ])('is not known where there is %s', async (_, packages: Partial<PlatformPackages> | undefined, why) => {
    const { ask, asked } = await open(SIX, packages);
    const found = await ask({});
    expect(found).toEqual([{ kind: 'solve-unknown', why }]);
    expect(found.map(describeAging)).toEqual([`not all of a new solution is known: ${why}`]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['index-failed', 'the index is away'],
    ['needs-buildkit', 'an image cannot be assembled here: the index is away'],
  ] as const)('is not known where the solver says %s', async (code, message) => {
    const { ask } = await open(SIX, { python: [installed('six', '1')] });
    const found = await ask(() => Promise.reject(new TerrariumError(code, message)));
    expect(found).toEqual([{ kind: 'solve-unknown', why: 'the index is away' }]);
  });

  it.each(['cancelled', 'disk-full'] as const)('ends with the run where it is %s', async (code) => {
    const { ask } = await open(SIX, { python: [installed('six', '1')] });
    await expect(ask(() => Promise.reject(new TerrariumError(code, 'stopped')))).rejects.toMatchObject({ code });
  });
});
