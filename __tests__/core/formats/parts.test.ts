import { describe, expect, it } from 'vitest';
import { isLocalPip, type PipEntry } from '../../../src/core/model/definition.ts';
import { type Part, valuesOf } from '../../../src/core/model/part.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { parsePackages } from '../../../src/core/specifiers/package-values.ts';
import { dedent } from '../../dedent.ts';
import { defineAll, environmentOf, type Workspace } from '../../fakes/memory-tree.ts';
import { definitionVectors } from '../hash/vectors.ts';

/** `kind text path:line:column`, with what is written there where that is all of the part. */
function format({ kind, text, written: { path, at, raw, shared } }: Part): string {
  const says = raw === undefined ? '' : ` ${JSON.stringify(raw)}`;
  return `${kind} ${text} ${path}:${at.line}:${at.column}${says}${shared === true ? ' shared' : ''}`;
}

async function partsOf(files: Workspace['files'], id = Object.keys(files)[0] ?? '', config?: string) {
  const { parts } = await environmentOf({ files, ...(config === undefined ? {} : { config }) }, id);
  return parts.map(format);
}

const lines = (...texts: readonly string[]) => `${texts.join('\n')}\n`;

describe('parts of a conda file', () => {
  it('are its channels, packages and lines of pip, through files that it nests', async () => {
    const files = {
      'e/environment.yml': lines(
        'channels: [conda-forge/]',
        'category: dev',
        'dependencies:',
        '  - "numpy>=1.20"',
        '  - sel(linux): Foo=1.2',
        '  - sel(win): bar',
        '  - pip:',
        '      - Six >=1',
        '      - -r more.txt',
        'variables: {A: b}',
      ),
      'e/more.txt': dedent`
        # why
          -e git+https://x.io/a#egg=a
        -c limits.txt
      `,
      'e/limits.txt': 'idna==3.7 --hash=sha256:00\n',
    };
    expect(await partsOf(files)).toEqual([
      'channel conda-forge e/environment.yml:1:12 "conda-forge/"',
      'conda numpy >=1.20 e/environment.yml:4:5 "numpy>=1.20"',
      'conda foo 1.2.* e/environment.yml:5:17 "Foo=1.2"',
      'pip six>=1 e/environment.yml:8:9 "Six >=1"',
      'pip --editable git+https://x.io/a#egg=a e/more.txt:2:1 "-e git+https://x.io/a#egg=a"',
      'pip idna==3.7 --hash=sha256:00 e/limits.txt:1:1 "idna==3.7 --hash=sha256:00"',
      'key dependencies e/environment.yml:3:1',
      'key pip e/environment.yml:7:5',
      'key category e/environment.yml:2:1',
      'variable A e/environment.yml:10:13',
    ]);
  });

  it('are shared where an alias means them', async () => {
    const text = lines(
      'channels: &c [a]',
      'dependencies:',
      '  - &n numpy',
      '  - scipy',
      '  - pip: [*n, six]',
      'variables: {x: &y z}',
    );
    expect(await partsOf({ 'environment.yml': text })).toEqual([
      'channel a environment.yml:1:15 "a"',
      'conda numpy environment.yml:3:8 "numpy" shared',
      'conda scipy environment.yml:4:5 "scipy"',
      'pip numpy environment.yml:3:8 "numpy" shared',
      'pip six environment.yml:5:15 "six"',
      'key dependencies environment.yml:2:1',
      'key pip environment.yml:5:5',
      'variable x environment.yml:6:13',
    ]);
  });
});

describe('parts of Azure ML', () => {
  it('are the image, and those of the conda file that is named', async () => {
    const files = {
      'env.yml': dedent`
        name: e
        image: "python:3.12"
        conda_file: c.yml
      `,
      'c.yml': 'dependencies: [numpy]\n',
    };
    expect(await partsOf(files)).toEqual([
      'image python:3.12 env.yml:2:8 "python:3.12"',
      'conda numpy c.yml:1:16 "numpy"',
      'key dependencies c.yml:1:1',
    ]);
  });

  it('are the name of an image without a context', async () => {
    const files = {
      'asset.yaml': dedent`
        name: a
        type: environment
        spec: spec.yaml
        extra_config: environment.yaml
      `,
      'spec.yaml': 'name: a\n',
      'environment.yaml': dedent`
        image:
          name: ghcr.io/acme/a:1
          os: linux
      `,
    };
    expect(await partsOf(files)).toEqual(['image ghcr.io/acme/a:1 environment.yaml:2:9 "ghcr.io/acme/a:1"']);
  });

  it('are those of a definition of version 1', async () => {
    const json = (registry: string) =>
      dedent`
        {"name": "e",
        "environmentVariables": {"V": "w"},
        "docker": {"baseImage": "base:1"${registry}},
        "python": {"condaDependencies": {
        "dependencies": ["numpy"]}},
        "spark": {"packages": [
        {"group": "g", "artifact": "a", "version": "1.0"}]}}`;
    const path = 'e/azureml_environment.json';
    const others = [
      `variable V ${path}:2:26`,
      `conda numpy ${path}:5:18 "numpy"`,
      `key dependencies ${path}:5:1`,
      `spark g:a:1.0 ${path}:7:1`,
    ];
    expect(await partsOf({ [path]: json('') })).toEqual([`image base:1 ${path}:3:25 "base:1"`, ...others]);
    // Beside the address of a registry the image is not all of the reference.
    const registry = ', "baseImageRegistry": {"address": "x.io"}';
    expect(await partsOf({ [path]: json(registry) })).toEqual([`image base:1 ${path}:3:25`, ...others]);
  });
});

describe('parts of TOML', () => {
  it('are the requirements of a project, of its extras and of groups, wherever they stand', async () => {
    const text = lines(
      '[project]',
      'name = "x"',
      'dependencies = ["six>=1", "x[all]"]',
      '[project.optional-dependencies]',
      'all = ["idna", "numpy"]',
      '[dependency-groups]',
      'lint = ["ruff"]',
      'dev = [{include-group = "lint"}, "pytest"]',
      '[tool.uv]',
      'constraint-dependencies = ["idna<4"]',
      '[tool.uv.sources]',
      'numpy = {git = "https://x.io/n"}',
    );
    const files = { 'pyproject.toml': text };
    const constraint = 'pip idna<4 pyproject.toml:10:28 "idna<4"';
    expect(await partsOf(files)).toEqual([
      constraint,
      'pip six>=1 pyproject.toml:3:17 "six>=1"',
      'pip idna pyproject.toml:5:8 "idna"',
      'pip numpy @ git+https://x.io/n pyproject.toml:5:16 "numpy"',
    ]);
    expect(await partsOf(files, 'pyproject.toml#/dependency-groups/dev')).toEqual([
      constraint,
      'pip ruff pyproject.toml:7:9 "ruff"',
      'pip pytest pyproject.toml:8:34 "pytest"',
    ]);
  });

  it('stand at the version that a table of Poetry says', async () => {
    const text = lines(
      '[tool.poetry.dependencies]',
      'python = "^3.12"',
      'six = "^1.16"',
      'idna = {optional = false, version = "^3"}',
      'a = {rev = "main", git = "https://x.io/a"}',
    );
    expect(await partsOf({ 'pyproject.toml': text })).toEqual([
      'pip six>=1.16,<2.0 pyproject.toml:3:7',
      'pip idna>=3,<4 pyproject.toml:4:37',
      'pip a @ git+https://x.io/a@main pyproject.toml:5:26',
    ]);
  });

  it('are those of the features of a pixi environment', async () => {
    const text = lines(
      '[workspace]',
      'channels = ["conda-forge", {channel = "bioconda", priority = -1}]',
      'platforms = ["linux-64"]',
      '[dependencies]',
      'numpy = "1.26.*"',
      'scipy = ">=1"',
      '[target.linux-64.dependencies]',
      'numpy = {channel = "conda-forge", version = "==2"}',
      '[feature.test.pypi-dependencies]',
      'Six = "*"',
      '[environments]',
      'test = ["test"]',
    );
    const own = ['conda conda-forge::numpy ==2 pixi.toml:8:45', 'conda scipy >=1 pixi.toml:6:9'];
    const channels = ['channel conda-forge pixi.toml:2:13 "conda-forge"', 'channel bioconda pixi.toml:2:39 "bioconda"'];
    const keys = ['key dependencies pixi.toml:4:2', 'key dependencies pixi.toml:7:18'];
    expect(await partsOf({ 'pixi.toml': text })).toEqual([...channels, ...own, ...keys]);
    const [forge = '', bio = ''] = channels;
    expect(await partsOf({ 'pixi.toml': text }, 'pixi.toml#/environments/test')).toEqual([
      ...[forge, forge, bio, bio],
      'pip six pixi.toml:10:7',
      ...own,
      'key pip pixi.toml:9:15',
      ...keys,
    ]);
  });

  it('are the packages of a lock', async () => {
    const text = lines(
      'lock-version = "1.0"',
      'created-by = "x"',
      '[[packages]]',
      'name = "six"',
      'version = "1.17.0"',
      'index = "https://pypi.org/simple"',
      `wheels = [{url = "https://x.io/six-1.17.0-py3-none-any.whl", hashes = {sha256 = "${'a'.repeat(64)}"}}]`,
    );
    expect(await partsOf({ 'pylock.toml': text })).toEqual([
      `pip six==1.17.0 --hash=sha256:${'a'.repeat(64)} pylock.toml:3:3`,
    ]);
  });
});

describe('parts of an environment in place', () => {
  it('are its own, and those of each combination of its matrix', async () => {
    const config = lines(
      'environments:',
      '  - name: e-${{ matrix.n }}',
      '    matrix: {n: ["1.0"]}',
      '    base: python:3.12',
      '    pip: ["a==${{ matrix.n }}", b]',
      '    spark: {packages: ["g:a:1"]}',
      '    variables: {V: w}',
    );
    const id = 'terrarium.yml#/environments/e-n?n=1.0';
    expect(await partsOf({ 'terrarium.yml': config }, id, config)).toEqual([
      'spark g:a:1 terrarium.yml:6:24 "g:a:1"',
      'variable V terrarium.yml:7:17',
      'pip a==1.0 terrarium.yml:5:11 "a==1.0"',
      'pip b terrarium.yml:5:33 "b"',
      'image python:3.12 terrarium.yml:4:11 "python:3.12"',
    ]);
  });

  it('have the base that configuration names in place of their own', async () => {
    const files = {
      'env.yml': dedent`
        name: e
        image: a:1
        $schema: environment.schema.json
      `,
      'r-requirements.txt': 'six\n',
    };
    const config = lines(
      'defaults: {base: "debian:12"}',
      'curated: {c: x.io/c}',
      'environments:',
      '  - {path: env.yml, base: b:2}',
      '  - path: r-requirements.txt',
    );
    expect(await partsOf(files, 'env.yml', config)).toEqual(['image b:2 terrarium.yml:4:27 "b:2"']);
    expect(await partsOf(files, 'r-requirements.txt', config)).toEqual([
      'pip six r-requirements.txt:1:1 "six"',
      'image debian:12 terrarium.yml:1:18 "debian:12"',
    ]);
    const curated = config.replace('base: b:2', 'base: "environment:c"');
    expect(await partsOf(files, 'env.yml', curated)).toEqual(['image environment:c terrarium.yml:4:27']);
  });
});

/** Lines that name a package, and not an option or a folder. */
function packageLines(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return /^-(?!-editable )/.test(entry) ? [] : [entry];
    return isLocalPip(entry) ? [] : packageLines(entry[1]);
  });
}

describe('every package of a definition has a part', () => {
  it.each(definitionVectors.map(({ name, ...vector }) => ({ name, vector })))('of "$name"', async ({ vector }) => {
    for (const { image, parts } of environmentsOf(await defineAll(vector))) {
      const { specs, requirements } = valuesOf(parts);
      const read = parsePackages(image.python);
      expect(new Map(image.python.conda.map((text) => [text, specs.get(text)]))).toEqual(read.specs);
      for (const line of packageLines(image.python.pip)) expect(requirements.has(line)).toBe(true);
      for (const [line, requirement] of read.requirements)
        if (!line.startsWith('-')) expect(requirements.get(line)).toEqual(requirement);
      const texts = new Set(parts.map(({ kind, text }) => `${kind} ${text}`));
      expect(image.python.channels.filter((channel) => !texts.has(`channel ${channel}`))).toEqual([]);
      expect(image.spark.packages.filter((coordinate) => !texts.has(`spark ${coordinate}`))).toEqual([]);
    }
  });
});
