import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseConfig } from '../../../../src/core/config/config.ts';
import { terrarium } from '../../../../src/core/formats/terrarium/terrarium.ts';
import type { Definition } from '../../../../src/core/normalize/definitions.ts';
import { define } from '../../../../src/pipeline.ts';
import { dedent } from '../../../dedent.ts';
import { memoryTree } from '../../../fakes/memory-tree.ts';
import { growthOf, LINEAR } from '../../../growth.ts';
import { propertyRuns } from '../../../test-size.ts';
import { fileOf, filesOf } from '../reading.ts';

const FILES: Readonly<Record<string, string>> = {
  'conda.yml': dedent`
    name: x
    channels: [conda-forge]
    dependencies:
      - python=3.12
      - pip: [six==1.16.0]
  `,
  'requirements.txt': 'six==1.16.0\nidna==3.7\n',
  'app/Dockerfile': dedent`
    FROM python:3.12
    ARG CUDA
    COPY a.txt /
    RUN echo $CUDA
  `,
  'app/a.txt': 'a',
  'a.txt': 'other',
};

/** Definitions of a configuration, which is read from the tree like every file; its own mistakes are thrown. */
async function defineConfig(config: string, files = FILES, path = 'terrarium.yml'): Promise<readonly Definition[]> {
  const reading = parseConfig(config, path);
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { definitions } = await define(memoryTree({ files: { ...files, [path]: config } }), reading.config);
  return definitions;
}

async function hashesOf(config: string, files = FILES): Promise<Readonly<Record<string, string>>> {
  const definitions = await defineConfig(config, files);
  const selected = definitions.filter(({ origin }) => origin.selection === 'configured');
  return Object.fromEntries(
    selected.map(({ origin, item }) => {
      if (!item.ok) throw new Error(`${origin.id}: ${JSON.stringify(item.diagnostics)}`);
      return [origin.id, item.value.hash];
    }),
  );
}

const ID = 'terrarium.yml#/environments/a';
const inPlace = (body: string) => `environments:\n  - name: a\n${body.replace(/^(?=.)/gm, '    ')}`;
const hashInPlace = async (body: string) => (await hashesOf(inPlace(body)))[ID];

async function findingsOf(body: string, files = FILES): Promise<readonly string[]> {
  const definitions = await defineConfig(inPlace(body), files);
  const { item } = definitions.find(({ origin }) => origin.id === ID) as Definition;
  return item.diagnostics.map(
    ({ severity, code, line, column, message }) => `${severity} ${code}:${line}:${column} ${message}`,
  );
}

describe('an environment in place', () => {
  it.each<[string, string, string, string]>([
    [
      'conda',
      dedent`
        base: python:3.12
        conda:
          channels: [conda-forge]
          dependencies: [python=3.12, {pip: [six==1.16.0]}]
      `,
      'conda.yml',
      'base: python:3.12',
    ],
    [
      'conda with image',
      'image: python:3.12\nconda: {channels: [conda-forge], dependencies: [python=3.12, pip: [six==1.16.0]]}\n',
      'conda.yml',
      'base: python:3.12',
    ],
    ['a conda file', 'base: python:3.12\nconda-file: conda.yml\n', 'conda.yml', 'base: python:3.12'],
    ['pip', 'base: python:3.12\npip: [six==1.16.0, "idna == 3.7"]\n', 'requirements.txt', 'base: python:3.12'],
    [
      'a requirements file',
      'base: python:3.12\nrequirements: ./requirements.txt\n',
      'requirements.txt',
      'base: python:3.12',
    ],
    ['a Dockerfile', 'dockerfile: app/Dockerfile\n', 'app/Dockerfile', 'name: b'],
    [
      'a Dockerfile with arguments',
      'dockerfile: app/Dockerfile\nbuild-args: {CUDA: "12"}\n',
      'app/Dockerfile',
      'build-args: {CUDA: "12"}',
    ],
    ['a Dockerfile with a context', 'dockerfile: app/Dockerfile\ncontext: .\n', 'app/Dockerfile', 'context: .'],
    [
      'platforms',
      'base: python:3.12\nplatforms: [linux/arm64]\npip: [six==1.16.0, idna==3.7]\n',
      'requirements.txt',
      'base: python:3.12\n    platforms: [linux/arm64]',
    ],
  ])('has the hash of the file: %s', async (_what, body, path, entry) => {
    const hashes = await hashesOf(dedent`
      environments:
        - path: ${path}
          ${entry}
    `);
    expect(await hashInPlace(body)).toBe(hashes[path]);
  });

  it('has the hash of the Azure ML environment', async () => {
    const files = {
      'e/env.yml': dedent`
        name: e
        image: python:3.12
        conda_file: ../conda.yml
      `,
      'conda.yml': FILES['conda.yml'] ?? '',
    };
    const hashes = await hashesOf('environments: [{path: e/env.yml}]\n', files);
    expect(await hashInPlace('image: python:3.12\nconda-file: conda.yml\n')).toBe(hashes['e/env.yml']);
  });

  it('has the default base', async () => {
    const config = inPlace('pip: [six]\n');
    const hashes = await hashesOf(`defaults: {base: "python:3.12"}\n${config}`);
    expect(hashes[ID]).toBe(await hashInPlace('base: python:3.12\npip: [six]\n'));
  });

  it('depends on another one', async () => {
    const config = dedent`
      environments:
        - {name: base, dockerfile: app/Dockerfile}
        - {name: a, base: "environment:base", pip: [six]}
    `;
    const definitions = await defineConfig(config);
    const { item } = definitions.find(({ origin }) => origin.id === ID) as Definition;
    expect(item.ok && item.value.parents).toEqual(['terrarium.yml#/environments/base']);
  });

  it('is declared, and selected with its name and what the entry says', async () => {
    const body = dedent`
      version: "3"
      description: d
      tags: {t: "1"}
      image: python:3.12
      variables: {V: "1"}
      owners: ["@me"]
      runs-on: big
      test: "true"
      provides: [acme/a]
      platforms: [linux/arm64]
    `;
    const definitions = await defineConfig(inPlace(body));
    const { origin, item } = definitions.find((definition) => definition.origin.id === ID) as Definition;
    expect(origin).toEqual({
      id: ID,
      source: 'terrarium.yml',
      format: 'terrarium',
      kind: 'user-managed',
      selection: 'configured',
    });
    expect(item.ok && item.value).toMatchObject({
      name: 'a',
      version: '3',
      description: 'd',
      tags: { t: '1' },
      variables: { V: '1' },
      owners: ['@me'],
      runsOn: ['big'],
      test: 'true',
      provides: ['acme/a'],
      definition: { platforms: ['linux/arm64'], bases: [{ reference: 'docker.io/library/python:3.12' }] },
    });
  });

  it('has the variables of its conda content, and its own over them', async () => {
    const body = dedent`
      base: b
      conda: {dependencies: [python], variables: {A: "1", B: "1"}}
      variables: {B: "2"}
    `;
    const [definition] = await defineConfig(inPlace(body), {});
    expect(definition?.item.ok && definition.item.value.variables).toEqual({ A: '1', B: '2' });
  });

  it('reads Spark packages', async () => {
    const spark = async (text: string) => {
      const [definition] = await defineConfig(inPlace(`base: b\nspark: ${text}\n`), {});
      return definition?.item.ok && definition.item.value.definition.spark;
    };
    expect(await spark('{packages: ["a:b:1", "a:c:jar:2"], repositories: ["https://r.io/m/"]}')).toEqual({
      packages: ['a:b:1', 'a:c:2'],
      precache: true,
      repositories: ['https://r.io/m'],
    });
    expect(await spark('{packages: ["a:b:1"], precache: false}')).toMatchObject({ precache: false, repositories: [] });
    expect(await spark('{precache: true, repositories: ["https://r.io"]}')).toEqual({
      packages: [],
      precache: false,
      repositories: [],
    });
  });

  it('consumes the files that it names', async () => {
    const files = { ...FILES, 'conda.yml': 'dependencies: [{pip: [-r requirements.txt]}]\n' };
    const config = dedent`
      environments:
        - {name: a, base: b, conda-file: conda.yml}
        - {name: d, dockerfile: app/Dockerfile}
    `;
    const definitions = await defineConfig(config, files);
    expect(Object.fromEntries(definitions.map(({ origin }) => [origin.id, origin.selection]))).toEqual({
      'app/Dockerfile': 'consumed',
      'conda.yml': 'consumed',
      'requirements.txt': 'consumed',
      [ID]: 'configured',
      'terrarium.yml#/environments/d': 'configured',
    });
  });

  it('reads what pip lines include', async () => {
    const files = { 'requirements.txt': '-r more-requirements.txt\n', 'more-requirements.txt': 'six==1\n' };
    const definitions = await defineConfig(inPlace('base: b\npip: [-r requirements.txt]\n'), files);
    const { item } = definitions.find(({ origin }) => origin.id === ID) as Definition;
    expect(item.ok && item.value.definition.python.pip).toEqual([['-r', [['-r', ['six==1']]]]]);
    expect(definitions.map(({ origin }) => origin.selection)).toEqual(['consumed', 'consumed', 'configured']);
  });

  it('has its id from its name, whatever stands before it', async () => {
    const entry = '  - {name: a, image: x}\n';
    const before = await hashesOf(`environments:\n${entry}`);
    const after = await hashesOf(`environments:\n  - {name: b, image: z}\n${entry}`);
    expect(after[ID]).toBe(before[ID]);
    expect(Object.keys(after)).toEqual([ID, 'terrarium.yml#/environments/b']);
  });

  it('stands in any configuration file, and paths start at the root', async () => {
    const config = 'environments: [{name: a, base: b, conda-file: conda.yml}]\n';
    const definitions = await defineConfig(config, FILES, 'ci/env.yml');
    const found = definitions.find(({ origin }) => origin.id === 'ci/env.yml#/environments/a');
    expect(found).toMatchObject({ origin: { source: 'ci/env.yml', selection: 'configured' }, item: { ok: true } });
  });

  it('is no definition of another file', async () => {
    const other = 'environments:\n  - {name: a, image: x}\n';
    expect(terrarium.names('terrarium.yml')).toBe(false);
    expect(terrarium.recognizes(fileOf(other, 'terrarium.yml'))).toBe(false);
    expect(await defineConfig('', { 'sub/terrarium.yml': other })).toEqual([]);
  });
});

describe('matrices in place', () => {
  const config = [
    'environments:',
    '  - name: train-py${{ matrix.python }}',
    '    base: python:${{ matrix.python }}-slim',
    '    matrix: { python: ["3.11", "3.12"], six: ["1.15", "1.16"], exclude: [{ python: "3.11", six: "1.15" }] }',
    '    version: ${{ matrix.six }}',
    '    pip: ["six==${{ matrix.six }}"]',
    '',
  ].join('\n');

  it('make an environment of each combination, with the hash of its texts', async () => {
    const hashes = await hashesOf(config);
    const id = (python: string, six: string) =>
      `terrarium.yml#/environments/train-pypython?python=${python}&six=${six}`;
    expect(Object.keys(hashes)).toEqual([id('3.11', '1.16'), id('3.12', '1.15'), id('3.12', '1.16')]);
    expect(hashes[id('3.12', '1.15')]).toBe(await hashInPlace('base: python:3.12-slim\npip: [six==1.15]\n'));
    const definitions = await defineConfig(config, {});
    expect(definitions.map(({ item }) => item.ok && [item.value.name, item.value.version])).toEqual([
      ['train-py3.11', '1.16'],
      ['train-py3.12', '1.15'],
      ['train-py3.12', '1.16'],
    ]);
  });

  it('choose files', async () => {
    const files = { 'a.txt': 'six==1\n', 'b.txt': 'six==2\n' };
    const hashes = await hashesOf(
      'environments: [{name: "a-${{matrix.f}}", base: b, requirements: "${{matrix.f}}.txt", matrix: {f: [a, b]}}]\n',
      files,
    );
    expect(Object.keys(hashes)).toEqual(['terrarium.yml#/environments/a-f?f=a', 'terrarium.yml#/environments/a-f?f=b']);
    expect(new Set(Object.values(hashes)).size).toBe(2);
  });
});

describe('mistakes', () => {
  it.each<[string, readonly string[]]>([
    ['image: "a b"\n', ['error reference-syntax:3:12 expected an image reference for image, received "a b"']],
    ['base: a\nimage: b\n', ['error entry-content:4:5 image does not go with another base']],
    [
      'conda: {dependencies: [a]}\nbase: b\npip: [a]\n',
      ['error entry-content:5:5 pip does not go with another list of packages'],
    ],
    [
      'base: b\nrequirements: requirements.txt\nconda-file: conda.yml\n',
      ['error entry-content:5:5 conda-file does not go with another list of packages'],
    ],
    ['dockerfile: app/Dockerfile\nimage: b\n', ['error entry-content:4:5 image does not go with "dockerfile"']],
    [
      'image: b\ncontext: .\n',
      ['error entry-content:4:5 context does not go with an environment without "dockerfile"'],
    ],
    [
      dedent`
        image: b
        build-args: {}
        target: x
        build-contexts: {}
      `,
      [
        'error entry-content:4:5 build-args does not go with an environment without "dockerfile"',
        'error entry-content:5:5 target does not go with an environment without "dockerfile"',
        'error entry-content:6:5 build-contexts does not go with an environment without "dockerfile"',
      ],
    ],
    ['base: b\npip: six\n', ['error wrong-type:4:10 expected a list for pip, received "six"']],
    [
      'base: b\npip: [1.0]\n',
      ['error yaml-type:4:11 expected a string for a requirement, received "1.0", which YAML reads as a number'],
    ],
    ['base: b\nconda: [a]\n', ['error wrong-type:4:12 expected a conda environment: a map with dependencies']],
    ['base: b\nrequirements: no.txt\n', ['error file-missing:4:19 requirements names "no.txt", which does not exist']],
    [
      'base: b\nrequirements: /no.txt\n',
      ['error path-refused:4:19 requirements "/no.txt": expected a relative POSIX path'],
    ],
    [
      'base: b\nrequirements: 1.0\n',
      ['error yaml-type:4:19 expected a string for requirements, received "1.0", which YAML reads as a number'],
    ],
    [
      'base: b\nrequirements: requirements.txt#/x\n',
      ['error no-match:4:19 requirements names "requirements.txt#/x", where there is nothing'],
    ],
    ['base: b\nspark: [a]\n', ['error wrong-type:4:12 expected a map for spark, received a list']],
    ['base: b\nspark: {package: []}\n', ['error unknown-field:4:13 unknown field "package" in spark']],
    [
      'base: b\nspark: {packages: [a]}\n',
      [
        'error maven-syntax:4:24 Spark package "a": expected group:artifact:version, or group:artifact:packaging[:classifier]:version',
      ],
    ],
    [
      'base: b\nspark: {packages: ["a:b:1"], repositories: [x, "https://u:p@h/"]}\n',
      [
        'error maven-syntax:4:49 expected the URL of a Maven repository',
        'error credentials-in-url:4:52 a Spark repository carries credentials',
      ],
    ],
  ])('%j', async (body, expected) => {
    expect(await findingsOf(body)).toEqual(expected);
  });

  it('of a named file stand there', async () => {
    const definitions = await defineConfig(inPlace('base: b\nconda-file: conda.yml\n'), {
      'conda.yml': 'dependencies: [1]\n',
    });
    const { item } = definitions.find(({ origin }) => origin.id === ID) as Definition;
    expect(item.diagnostics.map(({ code, path, line }) => `${code} ${path}:${line}`)).toEqual([
      'yaml-type conda.yml:1',
      'reached-file terrarium.yml:1',
    ]);
  });

  it('of one environment leave the others alone', async () => {
    const config = dedent`
      environments:
        - {name: a, image: "x y"}
        - {name: b, image: x}
    `;
    expect(
      (await defineConfig(config)).filter(({ origin }) => origin.selection === 'configured').map(({ item }) => item.ok),
    ).toEqual([false, true]);
  });

  it('of several combinations are told once each', async () => {
    const definitions = await defineConfig(
      'environments:\n  - name: a-${{ matrix.v }}\n    image: b\n    pip: [x y, x y]\n    matrix: {v: [u, w]}\n',
      {},
    );
    expect(definitions.map(({ item }) => item.diagnostics.length)).toEqual([2, 2]);
  });

  it.each(['', 'a: [\n', '[]\n', 'environments: {}\n', 'environments: [x, {name: a}, {image: x}]\n'])(
    '%j declares nothing',
    (text) => {
      expect(terrarium.parse(fileOf(text, 'terrarium.yml'), new Map())).toEqual({ definitions: [], uses: [] });
      expect(terrarium.includes(fileOf(text, 'terrarium.yml'))).toEqual([]);
    },
  );
});

// Each case runs the pipeline, some of them twice.
const RUNS = { numRuns: Math.min(propertyRuns().numRuns, 20_000) };

describe('properties', () => {
  const word = fc
    .stringMatching(/^[a-z][a-z0-9]{0,6}$/)
    .filter((text) => !['y', 'n', 'no', 'nan', 'inf', 'on', 'off', 'yes', 'null', 'true', 'false'].includes(text));
  const content = fc.record(
    {
      base: fc.constantFrom('python:3.12', 'debian:12', 'ghcr.io/acme/base:1'),
      pip: fc.array(
        word.map((name) => `${name}==1.0`),
        { maxLength: 4 },
      ),
      platforms: fc.subarray(['linux/amd64', 'linux/arm64'], { minLength: 1 }),
    },
    { requiredKeys: ['base', 'pip'] },
  );
  const metadata = fc.record(
    {
      version: fc.oneof(word, fc.constantFrom('1', '1.10', '2024-01-01')),
      description: word,
      tags: fc.dictionary(word, word, { maxKeys: 2 }),
      variables: fc.dictionary(word, word, { maxKeys: 2 }),
      test: word,
      owners: fc.constant(['@acme/ml']),
      'runs-on': fc.constantFrom('big', ['self-hosted', 'linux']),
      policies: fc.constant({ 'pip-unpinned': 'note' }),
    },
    { requiredKeys: [] },
  );
  const shuffled = <T extends object>(record: T, order: readonly number[]) =>
    Object.fromEntries(
      Object.entries(record)
        .map((pair, index) => [order[index % order.length] ?? 0, pair] as const)
        .sort(([a], [b]) => a - b)
        .map(([, pair]) => pair),
    );

  it('metadata, key order, comments, quotes and line endings never change a hash', async () => {
    const style = fc.record({
      order: fc.array(fc.nat(9), { minLength: 3, maxLength: 9 }),
      quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
      indent: fc.constantFrom(2, 4),
      end: fc.constantFrom('\n', '\r\n', ' # x\n', '\n\n'),
    });
    await fc.assert(
      fc.asyncProperty(content, metadata, style, async (body, more, { order, quotes, indent, end }) => {
        const entry = shuffled({ name: 'a', ...body, ...more }, order);
        const text = stringify({ environments: [entry] }, { defaultStringType: quotes, indent, lineWidth: 0 });
        const plain = await hashesOf(JSON.stringify({ environments: [{ name: 'a', ...body }] }), {});
        expect(await hashesOf(`# a comment\n${text.replaceAll('\n', end)}`, {})).toEqual(plain);
      }),
      RUNS,
    );
  });

  it('a name changes the id and no hash', async () => {
    await fc.assert(
      fc.asyncProperty(content, word, async (body, name) => {
        const hash = async (text: string) =>
          Object.values(await hashesOf(JSON.stringify({ environments: [{ name: text, ...body }] }), {}));
        expect(await hash(name)).toEqual(await hash('a'));
      }),
      RUNS,
    );
  });

  it('base, packages, their order and platforms do', async () => {
    await fc.assert(
      fc.asyncProperty(content, content, async (left, right) => {
        const hash = async (body: object) =>
          (await hashesOf(JSON.stringify({ environments: [{ name: 'a', ...body }] }), {}))[ID];
        const meaning = ({ platforms = ['linux/amd64'], ...rest }: typeof left) =>
          JSON.stringify([rest.base, rest.pip, platforms]);
        expect((await hash(left)) === (await hash(right))).toBe(meaning(left) === meaning(right));
      }),
      RUNS,
    );
  });
});

describe('what an environment in place may name', () => {
  const SHA = 'a'.repeat(64);
  const url = 'https://files.example.com/six-1.16.0-py2.py3-none-any.whl';
  const files: Readonly<Record<string, string>> = {
    'pyproject.toml': dedent`
      [project]
      name = "x"
      version = "1"
      dependencies = ["six==1.16.0"]
    `,
    'pylock.toml': dedent`
      lock-version = "1.0"
      created-by = "x"
      [[packages]]
      name = "six"
      version = "1.16.0"
      wheels = [{ url = "${url}", hashes = { sha256 = "${SHA}" } }]
    `,
    'explicit.txt': `@EXPLICIT\nhttps://conda.example.com/forge/noarch/six-1.16.0-py_0.conda#${'b'.repeat(32)}\n`,
    'plain.txt': 'six==1.16.0\n',
    'local.txt': './lib\n',
    'lib/pyproject.toml': dedent`
      [project]
      name = "lib"
      version = "1"
    `,
  };

  it.each([
    ['requirements', 'pyproject.toml'],
    ['requirements', 'pylock.toml'],
    ['requirements', 'plain.txt'],
    ['requirements', 'local.txt'],
    ['conda-file', 'explicit.txt'],
  ])('%s: %s has the hash of the file', async (key, path) => {
    const config = dedent`
      environments:
        - name: a
          base: python:3.12
          ${key}: ${path}
        - path: ${path}
          base: python:3.12
    `;
    const hashes = await hashesOf(config, files);
    expect(Object.keys(hashes).toSorted()).toEqual([path, ID].toSorted());
    expect(hashes[path]).toBe(hashes[ID]);
  });

  it.each([
    ['packages: a', 'expected a list for packages'],
    ['packages: [{}]', 'a Spark package'],
    ['packages: [a]', 'Spark package "a"'],
    ['packages: ["a:b:1"]\n  repositories: x', 'expected a list for repositories'],
    ['packages: ["a:b:1"]\n  repositories: [{}]', 'a Spark repository'],
    ['packages: ["a:b:1"]\n  repositories: ["ftp://h/x"]', 'expected the URL of a Maven repository'],
    ['packages: ["a:b:1"]\n  repositories: ["https://u:p@h/x"]', 'a Spark repository carries credentials'],
  ])('no Spark of %s', async (spark, message) => {
    const found = await findingsOf(dedent`
      image: spark:3.5
      spark:
        ${spark}
    `);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

it.each([
  ['an image each', '{ name: e%, image: "python:3.%" }'],
  ['packages each', '{ name: e%, base: b, conda: { channels: [c], dependencies: [a=1.%] } }'],
  ['a definition of one file each', '{ name: e%, base: b, requirements: "pyproject.toml#/dependency-groups/g%" }'],
])('environments in place with %s are read in linear time', (_name, entry) => {
  const lines = (size: number, line: string) =>
    Array.from({ length: size }, (_, index) => line.replaceAll('%', String(index))).join('\n');
  const make = (size: number) => {
    const groups = `[dependency-groups]\n${lines(size, 'g% = ["a==%"]')}\n`;
    return {
      file: fileOf(`environments:\n${lines(size, `  - ${entry}`)}\n`, 'terrarium.yml'),
      files: filesOf({ 'pyproject.toml': groups }),
    };
  };
  const work = ({ file, files }: ReturnType<typeof make>) => terrarium.parse(file, files);
  expect(growthOf(make, work, 50)).toBeLessThan(LINEAR);
});
