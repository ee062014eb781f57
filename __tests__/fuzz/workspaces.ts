import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dedent } from '../dedent.ts';
import golden from '../fixtures/hash/vectors.json' with { type: 'json' };

/** Characters of a sample, at most. */
const MAX_SAMPLE = 20_000;
const MAX_CORPUS = 60;

/** A tree of files, one of which a stranger changed. */
export interface FileSample {
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
}

/** Samples by kind of file. */
export function fileSamples(): Readonly<Record<string, readonly FileSample[]>> {
  const corpus = corpusSamples();
  return {
    ...INLINE,
    'Azure ML v1': V1.flatMap((folder) => samplesOf(fixtures(`azureml-v1/${folder}`))),
    'uv.lock': ['uv', 'uv-sources', 'uv-workspace'].map((folder) => lockSample(folder, 'uv.lock')),
    'poetry.lock': ['poetry', 'poetry-1.1', 'poetry-1.8'].map((folder) => lockSample(folder, 'poetry.lock')),
    'pylock.toml': [lockSample('pylock', 'pylock.toml')],
    'golden vectors': golden.definitions.flatMap(({ files, config }) =>
      samplesOf({ ...(files as Record<string, string>), ...(config === undefined ? {} : { 'terrarium.yml': config }) }),
    ),
    ...(corpus.length === 0 ? {} : { corpus }),
  };
}

const V1 = ['directory', 'first-form', 'run-config-yaml', 'runconfig'];
const DIGEST = `sha256:${'d'.repeat(64)}`;
const SHA = 'f'.repeat(64);
const CHANNEL = 'https://conda.anaconda.org/conda-forge';
const CONDA = dedent`
  name: train
  channels: [conda-forge, nodefaults]
  dependencies:
    - python=3.12
    - numpy>=1.26,<2  # terrarium: ignore[conda-range] API
    - conda-forge::zlib=1.2=h_0
    - pip
    - pip:
      - -r requirements.txt
      - six==1.16.0 ; python_version < "3.13"
      - flask[async]>=3
  variables: {A: b}
`;
const REQUIREMENTS = dedent`
  --index-url https://pypi.org/simple
  -r base.txt
  -c constraints.txt
  numpy==1.26.4 --hash=sha256:${SHA}
  Flask[async] >= 3.0, < 4 ; python_version >= "3.8" and sys_platform == "linux"
  six @ https://files.example/six-1.16.0-py3-none-any.whl#sha256=${SHA}
  -e ./pkg
  lib @ git+https://github.com/acme/lib.git@main \\
    ; extra == "x"
  \${HOME}/x.whl
`;
const DOCKERFILE = dedent`
  # syntax=docker/dockerfile:1.7
  # escape=\\
  ARG TAG=3.12-slim
  FROM --platform=$BUILDPLATFORM python:\${TAG} AS build
  ENV A=b "C"='d e' E=$A\\ f
  COPY --chown=1:1 --from=ghcr.io/acme/tools:1 /bin/x a.txt ./
  RUN --mount=type=cache,target=/root/.cache --mount=type=bind,source=.,target=/src \\
      apt-get update && apt-get install -y curl=7.0 git # x
  RUN <<EOF
  pip install numpy==1.26.4 -r requirements.txt
  curl -sSL https://x.sh | sh
  EOF
  RUN ["npm", "install", "-g", "x@1"]
  FROM build
  ADD --checksum=${DIGEST} https://x/y.tgz /
  COPY . /app
  USER app
  ONBUILD RUN echo x
  HEALTHCHECK CMD curl -f http://localhost/ || exit 1
`;
const V2 = dedent`
  $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
  name: train
  version: 1
  description: "a: b"
  tags: {team: ml}
  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:latest
  conda_file: conda.yml
  inference_config:
    liveness_route: {path: /, port: 8080}
  properties: {a: b}
`;
const BUILD = dedent`
  $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
  name: built
  build:
    path: .
    dockerfile_path: Dockerfile
`;
const JOB = dedent`
  $schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
  type: pipeline
  environment_variables: {A: b}
  jobs:
    a:
      type: command
      command: python a.py
      environment: {image: "python:3.12", conda_file: conda.yml}
    b:
      component: {type: command, command: x, environment: azureml:train@latest}
    c:
      type: parallel
      task: {entry_script: x, environment: {build: {path: .}}}
`;
const ASSET = {
  'asset.yaml': 'name: train\nversion: auto\ntype: environment\nspec: spec.yaml\nextra_config: environment.yaml\n',
  'spec.yaml': 'name: "{{asset.name}}"\nversion: "{{asset.version}}"\nimage: "{{image.name}}"\n',
  'environment.yaml': dedent`
    image:
      name: azureml/curated/train
      os: linux
      context: {dir: context, dockerfile: Dockerfile, template_files: [Dockerfile, requirements.txt]}
      publish: {location: mcr, visibility: public}
  `,
  'context/Dockerfile':
    'FROM mcr.microsoft.com/a/b:{{latest-image-tag}}\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
  'context/requirements.txt': 'numpy==1.26.4\nazureml-mlflow=={{latest-pypi-version}}\n',
};
const CONDA_LOCK = dedent`
  version: 1
  metadata:
    content_hash: {linux-64: x}
    channels: [{url: conda-forge, used_env_vars: []}]
    platforms: [linux-64]
    sources: [environment.yml]
  package:
  - name: zlib
    version: "1.0"
    manager: conda
    platform: linux-64
    dependencies: {libgcc-ng: ">=12"}
    url: ${CHANNEL}/linux-64/zlib-1.0-0.conda
    hash: {md5: 0123456789abcdef0123456789abcdef, sha256: ${SHA}}
    category: main
    optional: false
  - name: six
    version: 1.16.0
    manager: pip
    platform: linux-64
    dependencies: {}
    url: https://files.example/six-1.16.0-py3-none-any.whl
    hash: {sha256: ${SHA}}
    category: dev
    optional: true
`;
const EXPLICIT = dedent`
  # platform: linux-64
  @EXPLICIT
  ${CHANNEL}/linux-64/zlib-1.2-h_0.conda#0123456789abcdef0123456789abcdef
  ${CHANNEL}/noarch/tzdata-2024a-0.tar.bz2#sha256:${SHA}
`;
const PIXI = dedent`
  [workspace]
  name = "x"
  channels = ["conda-forge", {channel = "bioconda", priority = 1}]
  platforms = ["linux-64", "osx-64"]
  [dependencies]
  python = "3.11.*"
  zlib = {version = ">=1.2", build = "h_*", channel = "conda-forge"}
  [pypi-dependencies]
  Flask = {version = "*", extras = ["async"]}
  lib = {git = "https://github.com/acme/lib.git", rev = "main"}
  [feature.test.dependencies]
  pytest = "*"
  [target.linux-64.dependencies]
  x = "1"
  [environments]
  test = {features = ["test"], solve-group = "default"}
  [activation.env]
  A = "b"
`;
const PIXI_LOCK = dedent`
  version: 6
  environments:
    default:
      channels: [{url: "${CHANNEL}/"}]
      indexes: [https://pypi.org/simple]
      packages:
        linux-64: [{conda: "${CHANNEL}/linux-64/a-1.0-0.conda"}, {pypi: "https://files.example/six-1.16.0-py3-none-any.whl"}]
  packages:
  - conda: ${CHANNEL}/linux-64/a-1.0-0.conda
    sha256: ${SHA}
    md5: 0123456789abcdef0123456789abcdef
    depends: [b >=1]
  - pypi: https://files.example/six-1.16.0-py3-none-any.whl
    name: six
    version: 1.16.0
    sha256: ${SHA}
    requires_python: ">=3.8"
`;
const PYPROJECT = dedent`
  [project]
  name = "app"
  version = "1.0"
  requires-python = ">=3.11"
  dependencies = ["numpy>=1.26", 'six==1.16.0; python_version < "3.13"', "pkg"]
  dynamic = ["optional-dependencies"]
  [project.optional-dependencies]
  web = ["flask[async]>=3"]
  [dependency-groups]
  dev = ["pytest", {include-group = "lint"}]
  lint = ["ruff==0.5"]
  [tool.setuptools.dynamic]
  optional-dependencies = {web = {file = ["requirements.txt"]}}
  [tool.uv]
  constraint-dependencies = ["idna<4"]
  index = [{name = "x", url = "https://x/simple", explicit = true}]
  [tool.uv.sources]
  pkg = {path = "pkg"}
  six = {git = "https://github.com/acme/six.git", tag = "1"}
  [tool.poetry.dependencies]
  python = "^3.11"
  requests = {version = "~2.31", extras = ["socks"], optional = true, markers = "x == 'y'"}
`;
const CONFIG = dedent`
  repository: ghcr.io/acme/environments
  lookup-repositories: [ghcr.io/acme/old]
  defaults: {base: "python:3.12", platforms: [linux/amd64, linux/arm64]}
  follow-base: tags
  policies: {pip-unpinned: error, base-latest: "off"}
  baseline: .baseline.json
  owners: ["@acme/ml"]
  curated: {ready: "mcr.microsoft.com/a/b:1"}
  environments:
    - path: conda.yml
      name: train
      base: environment:base
      test: python -c "import numpy"
      variables: {A: b}
    - path: Dockerfile
      name: docker-\${v}
      matrix: {v: ["1", "2"], w: [a, b], exclude: [{v: "1", w: b}]}
      build-args: {TAG: "\${v}"}
      build-contexts: {src: "environment:base"}
    - name: base
      base: python:3.12
      conda: {channels: [conda-forge], dependencies: [zlib, {pip: [six]}]}
    - name: spark
      base: environment:base
      requirements: [idna==3.7]
      spark: {packages: ["org.apache.spark:spark-avro_2.12:3.5.0"], repositories: [https://repo.example/maven], precache: true}
    - path: "**/requirements.txt"
      exclude: ["deep/**"]
    - path: pyproject.toml#/dependency-groups/dev
`;
const BASELINE = dedent`
  {
    "formatVersion": 1,
    "findings": [
      {"path": "conda.yml", "code": "conda-range", "subject": "numpy >=1.26,<2"},
      {"path": "Dockerfile", "code": "apt-unpinned", "subject": "git"}
    ]
  }
`;

type Files = Readonly<Record<string, string>>;

const among = (files: Files, ...paths: readonly string[]): readonly FileSample[] =>
  paths.map((path) => ({ files, path }));
const PIP = {
  'requirements.txt': REQUIREMENTS,
  'base.txt': 'idna==3.7\n-r deep/more.txt\n',
  'deep/more.txt': 'urllib3<3\n',
  'constraints.txt': 'urllib3==2.2.1\n',
  'pkg/setup.py': 'x',
};
const DOCKER = {
  Dockerfile: DOCKERFILE,
  '.dockerignore': '**/*.log\n!keep/**\n# x\n/build\na[b-d]?\n\\!x\n',
  'a.txt': 'a',
};
const CONFIGURED = {
  ...PIP,
  ...DOCKER,
  'conda.yml': CONDA,
  'terrarium.yml': CONFIG,
  '.baseline.json': BASELINE,
  'pyproject.toml': PYPROJECT,
};

/** What each kind of file looks like, among the files that it names. */
export const INLINE: Readonly<Record<string, readonly FileSample[]>> = {
  'Azure ML v2': [
    ...among({ 'env.yml': V2, 'conda.yml': 'dependencies: [zlib]\n' }, 'env.yml'),
    ...among({ 'env.yml': BUILD, Dockerfile: 'FROM python:3\n' }, 'env.yml'),
  ],
  'Azure ML job': among({ 'job.yml': JOB, 'conda.yml': 'dependencies: [zlib]\n' }, 'job.yml'),
  'Azure ML asset': Object.keys(ASSET).map((path) => ({ files: ASSET, path })),
  conda: among({ ...PIP, 'conda.yml': CONDA }, 'conda.yml'),
  'conda-lock.yml': among({ 'conda-lock.yml': CONDA_LOCK }, 'conda-lock.yml'),
  'explicit lock': among({ 'conda-linux-64.lock': EXPLICIT }, 'conda-linux-64.lock'),
  'pixi.toml': among({ 'pixi.toml': PIXI }, 'pixi.toml'),
  'pixi.lock': among({ 'pixi.toml': PIXI, 'pixi.lock': PIXI_LOCK }, 'pixi.lock'),
  'pyproject.toml': among({ 'pyproject.toml': PYPROJECT, 'pkg/setup.py': 'x' }, 'pyproject.toml'),
  requirements: among(PIP, 'requirements.txt', 'base.txt', 'deep/more.txt', 'constraints.txt'),
  Dockerfile: among(DOCKER, 'Dockerfile'),
  '.dockerignore': among(DOCKER, '.dockerignore'),
  'terrarium.yml': among(CONFIGURED, 'terrarium.yml'),
  'files with entries': among(CONFIGURED, 'conda.yml', 'Dockerfile', 'requirements.txt', 'pyproject.toml'),
  baseline: among(CONFIGURED, '.baseline.json'),
};

function lockSample(folder: string, path: string): FileSample {
  return { files: fixtures(`locks/${folder}`), path };
}

function samplesOf(files: Readonly<Record<string, string>>): readonly FileSample[] {
  return Object.keys(files).map((path) => ({ files, path }));
}

function fixtures(folder: string): Readonly<Record<string, string>> {
  const root = join(import.meta.dirname, '../fixtures', folder);
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((path) => readSample(root, path)),
  );
}

/** Files of real repositories, evenly from among all of them, each alone. */
function corpusSamples(): readonly FileSample[] {
  const corpus = process.env.TERRARIUM_CORPUS;
  if (corpus === undefined || corpus === '') return [];
  const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|txt|toml|json|runconfig)$|Dockerfile/.test(path))
    .sort();
  const chosen = paths.filter((_, index) => index % Math.ceil(paths.length / MAX_CORPUS) === 0);
  return chosen.flatMap((path) => readSample(corpus, path).map(([, text]) => ({ files: { [path]: text }, path })));
}

function readSample(root: string, path: string): readonly (readonly [string, string])[] {
  const file = join(root, path);
  return statSync(file).isFile() ? [[path, readFileSync(file, 'utf8').slice(0, MAX_SAMPLE)]] : [];
}
