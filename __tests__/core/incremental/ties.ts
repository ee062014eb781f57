const CONDA = [
  ...['numpy=1.26.4', 'numpy=2.0.0', 'numpy=2.0.0, python=3.12'].map(
    (packages) => `channels: [conda-forge]\ndependencies: [${packages}]\n`,
  ),
  // With a note.
  'channels: [conda-forge, conda-forge]\ndependencies: [numpy=2.0.0]\n',
  '\nchannels: [conda-forge, conda-forge]\ndependencies: [numpy=2.1.0]\n',
];

const UV_LOCKS = ['1.16.0', '1.17.0'].map(
  (version) => `version = 1
requires-python = ">=3.12"

[[package]]
name = "locked"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "six" }]

[[package]]
name = "six"
version = "${version}"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.pythonhosted.org/six-${version}-py2.py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}" }]
`,
);

/** What each file may hold, with everything by which definitions have to do with each other. */
export const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  'azure/a/environment.yml': [
    'name: alpha\nversion: 1\nimage: python:3.12\nconda_file: conda.yml\n',
    'name: alpha\nversion: 1\nimage: python:3.11\nconda_file: conda.yml\n',
    'name: beta\nversion: 2\nimage: python:3.12\nconda_file: conda.yml\n',
    'name: alpha\nversion: 1\nimage: python:3.12\nconda_file: ../b/conda.yml\n',
    'name: alpha\nimage: acme/base\n',
    'name: {{ name }}\nimage: python:3.12\n',
    'replicas: 3\n',
    ': [',
  ],
  'azure/a/conda.yml': [...CONDA, 'dependencies: [pip: [-r ../../reqs/base.txt]]\n', 'replicas: 3\n'],
  'azure/b/environment.yml': [
    'name: beta\nversion: 1\nimage: python:3.12\nconda_file: conda.yml\n',
    'name: beta\nversion: 1\nbuild: { path: ../../images/leaf }\n',
  ],
  'azure/b/conda.yml': [
    ...CONDA,
    'dependencies: [numpy=1, numpy=2]\n',
    'dependencies: [numpy=1, {pip: [-r missing.txt]}]\n',
  ],
  'images/base/Dockerfile': [
    'FROM python:3.12\nRUN one\n',
    'FROM python:3.12\nRUN two\n',
    'FROM python:3.12\nONBUILD COPY src /src\nRUN one\n',
    'FROM python:3.12\nONBUILD RUN three\nRUN one\n',
    'FROM acme/leaf\n',
    'FROM\n',
  ],
  'images/leaf/Dockerfile': [
    'FROM acme/base\nCOPY src /src\n',
    'FROM acme/base\nCOPY src /src\nRUN four\n',
    'FROM python:3.12\nCOPY . /all\nRUN pip install -r requirements.txt\n',
    'FROM python:3.12\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\n',
    'FROM python:3.12\nCOPY src requirements.txt /\nCOPY missing /\n',
    '# no stage\n',
  ],
  'images/leaf/requirements.txt': [
    'six==1.16.0\n',
    'six==1.17.0\n',
    '-r ../../reqs/base.txt\n',
    'six=1\n',
    '--unknown\nsix==1.17.0\n',
  ],
  'images/leaf/src/x.py': ['one\n', 'two\n'],
  'images/leaf/.dockerignore': ['docs\n', 'src\n', '[\n'],
  'images/tools/Dockerfile': [
    'FROM acme/nowhere\nRUN one\n',
    'FROM byname\nRUN one\n',
    'FROM byid\nRUN one\n',
    'FROM shared\nRUN one\n',
    'FROM shared\nRUN two\n',
    'FROM python:3.12\n',
  ],
  'reqs/base.txt': ['six==1.16.0\n', 'six==1.17.0\n', '-r other.txt\n', '-c limits.txt\nsix\n', '-r base.txt\n'],
  'reqs/other.txt': ['pip==24.0\n', 'pip==24.1\n', '-r ../images/leaf/requirements.txt\n'],
  'reqs/limits.txt': ['six<2\n', 'six<1.17\n'],
  'reqs/train.txt': ['-r base.txt\ntorch==2.3.0\n', '-r base.txt\ntorch==2.4.0\n', '-r base.txt\n-c limits.txt\n'],
  'locked/uv.lock': UV_LOCKS,
  'locked/pyproject.toml': [
    '[project]\nname = "locked"\nversion = "1"\ndependencies = ["six"]\n',
    '[project]\nname = "locked"\nversion = "1"\ndependencies = ["six>1"]\n',
  ],
  'jobs/job.yml': [
    'type: command\nenvironment: azureml:other:1\n',
    'type: command\nenvironment: { image: python:3.12, conda_file: ../azure/a/conda.yml }\n',
    'type: command\nenvironment: { image: python:3.11 }\n',
  ],
  'pyproject.toml': [
    '[project]\nname = "p"\nversion = "1"\ndependencies = ["six==1.16.0"]\n[dependency-groups]\ntrain = ["torch==2.3.0"]\n',
    '[project]\nname = "p"\nversion = "1"\ndependencies = ["six==1.17.0"]\n[dependency-groups]\ntrain = ["torch==2.3.0"]\n',
    '[project]\nname = "p"\nversion = "1"\ndependencies = []\n[dependency-groups]\ntest = ["torch==2.3.0"]\n',
  ],
  'model/MLmodel': ['flavors: {}\n'],
  'model/conda.yaml': CONDA,
  'model/requirements.txt': ['mlflow==2.1.0\n', 'mlflow==2.2.0\n'],
  'tests/reqs.txt': ['a==1\n', 'a==2\n'],
  'values.yml': [
    'replicas: 1\n',
    'replicas: 2\n',
    'channels: [c]\ndependencies: [a=1]\n',
    'channels: [c]\ndependencies: [{{ a }}]\n',
  ],
  'args.conf': ['VERSION=1\n', 'VERSION=2\n'],
  'matrix/Dockerfile': [
    'ARG VERSION\nFROM python:${VERSION}\n',
    'ARG VERSION\nFROM python:${VERSION}\nRUN one\n',
    'ARG VERSION=1\nFROM acme/base\n',
  ],
  'terrarium.baseline.yml': ['formatVersion: 1\nfindings: []\n', 'broken\n'],
};

export const CONFIGS = [
  undefined,
  `
environments:
  - { path: "azure/*/environment.yml" }
  - { path: images/base/Dockerfile, provides: [acme/base] }
  - { path: images/leaf/Dockerfile, provides: [acme/leaf], name: leaf }
  - { path: images/tools/Dockerfile, build-contexts: { shared: "environment:beta", byid: "environment:images/base/Dockerfile", byname: "environment:leaf" } }
  - { path: "pyproject.toml#/dependency-groups/none", base: "python:3.12", provides: [acme/nowhere], name: leaf }
  - { path: "locked/uv.lock", base: "python:3.12" }
  - { path: "reqs/*.txt", base: "environment:alpha" }
  - { path: "pyproject.toml#/dependency-groups/*", base: "python:3.12" }
  - { path: matrix/Dockerfile, matrix: { python: ["3.11", "3.12"] }, build-args: { VERSION: "\${{ matrix.python }}" } }
`,
  `
baseline: terrarium.baseline.yml
inline: true
defaults: { base: "python:3.12" }
environments:
  - { path: "**/*.txt" }
  - { path: "images/**", context: ".", build-args-file: args.conf }
  - { path: "**/*.yml" }
  - { path: tests/reqs.txt }
  - { path: "pyproject.toml#/dependency-groups/train" }
  - { name: placed, requirements: reqs/train.txt }
  - { name: other, image: "python:3.12", conda-file: model/conda.yaml }
`,
];
