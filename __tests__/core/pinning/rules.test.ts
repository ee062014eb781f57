import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/core/config/rule-ids.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { PIN_RULES, rulePage } from '../../../src/core/pinning/rules.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

const SHA = 'a'.repeat(64);
const BASE = `debian:12@sha256:${SHA}`;
const KEY = `ghp_${'a1B2'.repeat(9)}`;

/** A case: files with the id of the environment first, and where its finding stands; no place where the rule is silent. */
type Case = readonly [files: Workspace['files'], place?: string | undefined, config?: string | undefined];

const docker = (...lines: readonly string[]) => ({ Dockerfile: [`FROM ${BASE}`, ...lines].join('\n') });
const run = (text: string) => docker(`RUN ${text}`);
const from = (reference: string) => ({ Dockerfile: `FROM ${reference}` });
const conda = (...lines: readonly string[]) => ({
  'environment.yml': [
    'channels: [conda-forge]',
    'dependencies:',
    ...lines.map((line) => (line.startsWith(' ') ? line : `  - ${line}`)),
  ].join('\n'),
});
const withPip = (...lines: readonly string[]) => conda(...lines, 'pip:', '      - six==1.17.0');
const channels = (...names: readonly string[]) => ({
  'environment.yml': dedent`
    channels:
    ${names.map((name) => `  - ${name}\n`).join('')}dependencies:
      - python==3.12.1
  `,
});
const pip = (...lines: readonly string[]) => ({ 'requirements.txt': lines.join('\n') });
const azureml = (more: string) => ({
  'env.yml': dedent`
    $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
    name: e
    image: ${BASE}
    ${more}`,
});

const FINDS: Readonly<Record<string, readonly Case[]>> = {
  'base-no-tag': [
    [from('python'), 'Dockerfile:1:6'],
    [{ 'env.yml': 'name: e\nimage: ghcr.io/acme/base\n$schema: environment.schema.json' }, 'env.yml:2:8'],
  ],
  'base-latest': [[from('python:latest'), 'Dockerfile:1:6']],
  'base-no-digest': [
    [from('python:3.13'), 'Dockerfile:1:6'],
    [{ Dockerfile: 'ARG TAG=3.13\nFROM python:${TAG}' }, 'Dockerfile:2:6'],
  ],
  'syntax-floating': [
    [{ Dockerfile: `# syntax=docker/dockerfile:1\nFROM ${BASE}` }, 'Dockerfile:1:10'],
    [{ Dockerfile: `# escape=\\\n# syntax = docker/dockerfile\nFROM ${BASE}` }, 'Dockerfile:2:12'],
  ],
  'python-eol': [
    [conda('python==3.8.1'), 'environment.yml:3:5'],
    [conda('python=3.10'), 'environment.yml:3:5'],
    [from(`python:3.9-slim@sha256:${SHA}`), 'Dockerfile:1:6'],
    [from(`python:2.7@sha256:${SHA}`), 'Dockerfile:1:6'],
  ],
  'conda-unpinned': [
    [conda('numpy'), 'environment.yml:3:5'],
    [conda('"numpy"'), 'environment.yml:3:6'],
    [{ 'environment.yml': 'dependencies: [conda-forge::numpy]\nchannels: [conda-forge]' }, 'environment.yml:1:16'],
  ],
  'conda-range': [
    [conda('numpy=1.26'), 'environment.yml:3:5'],
    [conda('numpy>=1.20,<2'), 'environment.yml:3:5'],
    [conda('python==3.12.1', 'numpy 1.*'), 'environment.yml:4:5'],
  ],
  'conda-fuzzy': [
    [conda('numpy=1.26.4'), 'environment.yml:3:5'],
    [conda('openssl=1.1.1w'), 'environment.yml:3:5'],
  ],
  'conda-no-python': [
    [withPip('pip==24.0'), 'environment.yml:2:1'],
    [azureml('conda_file: {channels: [conda-forge], dependencies: [numpy==1.26.4]}'), 'env.yml:4:39'],
  ],
  'conda-no-pip': [
    [withPip('python==3.12.1'), 'environment.yml:4:5'],
    [{ ...conda('python==3.12.1', 'pip:', '      - -e .'), 'pyproject.toml': '' }, 'environment.yml:4:5'],
  ],
  'conda-python-twice': [[conda('python==3.12.1', 'python>=3.11'), 'environment.yml:4:5']],
  'conda-no-channels': [[{ 'environment.yml': 'name: x\ndependencies: [python==3.12.1]' }, 'environment.yml:2:1']],
  'conda-channel-order': [[channels('bioconda', 'conda-forge'), 'environment.yml:2:5']],
  'conda-defaults': [[channels('conda-forge', 'defaults'), 'environment.yml:3:5']],
  'pip-unpinned': [
    [pip('six==1.17.0', '  numpy  # why'), 'requirements.txt:2:3'],
    [conda('python==3.12.1', 'pip==24.0', 'pip:', '      - numpy[x] ; os_name == "posix"'), 'environment.yml:6:9'],
  ],
  'pip-range': [
    [pip('numpy>=1.20'), 'requirements.txt:1:1'],
    [pip('numpy (>=1.20,<2) ; python_version > "3"'), 'requirements.txt:1:1'],
    [{ 'requirements.txt': '-r more.txt', 'more.txt': '\n\nnumpy~=1.26' }, 'more.txt:3:1'],
  ],
  'pip-no-hash': [
    [pip(`six==1.17.0 --hash=sha256:${SHA}`, 'numpy==1.26.4'), 'requirements.txt:2:1'],
    [pip(`six==1.17.0 \\`, `  --hash=sha256:${SHA}`, 'numpy==1.26.4'), 'requirements.txt:3:1'],
  ],
  'vcs-no-commit': [
    [pip('a @ git+https://x.io/a@main'), 'requirements.txt:1:1'],
    [pip('-e git+https://x.io/a#egg=a'), 'requirements.txt:1:1'],
  ],
  'url-no-hash': [[pip('a @ https://x.io/a-1-py3-none-any.whl'), 'requirements.txt:1:1']],
  'spark-unpinned': [
    [
      { 'terrarium.yml#/environments/e': '' },
      'terrarium.yml:4:25',
      `environments:\n  - name: e\n    base: ${BASE}\n    spark: {packages: ["g:a:[1,2)"]}`,
    ],
  ],
  'apt-unpinned': [
    [run('apt-get install -y curl'), 'Dockerfile:2:24'],
    [run('dpkg -S x | xargs apt-get install --yes man'), 'Dockerfile:2:45'],
    // The first is let be, the second not.
    [
      docker('# terrarium: ignore[apt-unpinned] why', 'RUN apt-get install a', 'RUN apt-get install a'),
      'Dockerfile:4:21',
    ],
  ],
  'apk-unpinned': [
    [run('apk add --no-cache curl'), 'Dockerfile:2:24'],
    [run('apk add -t .build curl'), 'Dockerfile:2:23'],
  ],
  'rpm-unpinned': [
    [run('yum install -y curl'), 'Dockerfile:2:20'],
    [run('dnf -y install python3-devel'), 'Dockerfile:2:20'],
    [run('microdnf install curl'), 'Dockerfile:2:22'],
    [run('dnf install gcc-toolset-11'), 'Dockerfile:2:17'],
    [run('zypper --non-interactive in curl'), 'Dockerfile:2:33'],
  ],
  'system-upgrade': [
    [run('apt-get update && apt-get upgrade -y'), 'Dockerfile:2:23'],
    [run('dnf upgrade -y'), 'Dockerfile:2:5'],
  ],
  'run-pip-unpinned': [
    [run('pip install --no-cache-dir numpy'), 'Dockerfile:2:32'],
    [run('python3 -m pip install -U pip'), 'Dockerfile:2:31'],
    [run('uv pip install --system "numpy>=1"'), 'Dockerfile:2:29'],
    [run('pip install git+https://x.io/a'), 'Dockerfile:2:17'],
    [run('python${V} -m pip install numpy'), 'Dockerfile:2:31'],
  ],
  'run-conda-unpinned': [
    [run('conda install -y -c conda-forge numpy'), 'Dockerfile:2:37'],
    [run('micromamba create -n base python'), 'Dockerfile:2:31'],
    [run('conda install "mamba>=0.27"'), 'Dockerfile:2:19'],
  ],
  'npm-unpinned': [
    [run('npm install -g yarn'), 'Dockerfile:2:20'],
    [run('yarn global add @angular/cli@latest'), 'Dockerfile:2:21'],
    [run('npm i -g "yarn@^1.22"'), 'Dockerfile:2:14'],
    [run('npm i pnpm@9'), 'Dockerfile:2:11'],
    [run('npm i pnpm@9.1'), 'Dockerfile:2:11'],
    [run('npm i typescript@beta'), 'Dockerfile:2:11'],
    [run('npm i left-pad@x'), 'Dockerfile:2:11'],
    [run('npm i "esbuild@>=0.20"'), 'Dockerfile:2:11'],
    [run('npm i "esbuild@0.20.0 || 0.21.0"'), 'Dockerfile:2:11'],
    [run('npm i left-pad@'), 'Dockerfile:2:11'],
    [run('npm i @scope/name@~1.2.3'), 'Dockerfile:2:11'],
    [run('npm i git-cz'), 'Dockerfile:2:11'],
    [run('npm i http-server'), 'Dockerfile:2:11'],
    [run('npm i alias@npm:left-pad'), 'Dockerfile:2:11'],
    [run('npm i alias@npm:@scope/name@^1.2.3'), 'Dockerfile:2:11'],
    [run('pnpm add jsr:@std/path@1'), 'Dockerfile:2:14'],
  ],
  'gem-unpinned': [[run('gem install bundler'), 'Dockerfile:2:17']],
  'go-unpinned': [[run('go install example.org/x@latest'), 'Dockerfile:2:16']],
  'add-no-checksum': [[docker('ADD https://x.io/a.tgz /a'), 'Dockerfile:2:5']],
  'pipe-to-shell': [
    [run('curl -fsSL https://x.io/i | sh'), 'Dockerfile:2:5'],
    [run('apt-get update && wget -O- https://x.io/i | sudo -E bash -'), 'Dockerfile:2:23'],
    [run('bash -c "$(curl -fsSL https://x.io/i)"'), 'Dockerfile:2:5'],
    [run('bash <(curl https://x.io/i)'), 'Dockerfile:2:5'],
    [docker('RUN <<E', 'curl https://x.io/i | python3', 'E'), 'Dockerfile:2:5'],
  ],
  'secret-in-variable': [
    [docker('ENV A=b API_KEY=a123456789'), 'Dockerfile:2:9'],
    [docker('ENV DB_PASSWORD hunter2hunter2'), 'Dockerfile:2:5'],
    [docker('ARG GITHUB_TOKEN=abcdef123456'), 'Dockerfile:2:5'],
    [
      {
        'environment.yml':
          'channels: [conda-forge]\ndependencies: [python==3.12.1]\nvariables: {AWS_SECRET_ACCESS_KEY: abcdefgh}',
      },
      'environment.yml:3:13',
    ],
  ],
  'secret-in-file': [
    [docker(`RUN echo ${KEY}`), 'Dockerfile:2:10'],
    [{ 'requirements.txt': `six==1.17.0\n# ${KEY}` }, 'requirements.txt:2:3'],
  ],
  'secret-file': [
    [{ ...docker('COPY . /app'), '.env': 'A=b' }, 'Dockerfile:1:1'],
    [{ ...docker('COPY conf /app'), 'conf/id_ed25519': '' }, 'Dockerfile:1:1'],
    [docker('COPY gha-creds-*.json /key.json'), 'Dockerfile:2:6'],
    [{ ...docker('COPY --chmod=600 a ./keys/gha-kubeconfig-* /k/'), a: '' }, 'Dockerfile:2:20'],
    [docker('ADD ["gha-creds-0123*.json", "/"]'), 'Dockerfile:2:7'],
  ],
};

const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'base-no-tag': [[from('python:3.13')], [from(BASE)], [from('scratch')]],
  'base-latest': [[from('python:3.13')], [from(`python:latest@sha256:${SHA}`)]],
  'base-no-digest': [[from(BASE)], [from('python')], [from('python:latest')]],
  'syntax-floating': [[{ Dockerfile: `# syntax=docker/dockerfile:1@sha256:${SHA}\nFROM ${BASE}` }], [from(BASE)]],
  'python-eol': [
    [conda('python==3.12.1')],
    [conda('python>=3.8')],
    [conda('python=3')],
    [conda('python=3.1*')],
    [from(`python:3.13@sha256:${SHA}`)],
    [from(`acme/python:3.8@sha256:${SHA}`)],
    [from(`python:3@sha256:${SHA}`)],
  ],
  'conda-unpinned': [[conda('numpy==1.26.4')], [conda('numpy=1.26')], [conda('__glibc')]],
  'conda-range': [
    [conda('numpy')],
    [conda('numpy==1.26.4')],
    [conda('numpy=1.26.4=py312_0')],
    [conda('x264=1!157.2=h7_0')],
    [conda('numpy=1.26.4')],
  ],
  'conda-fuzzy': [[conda('numpy==1.26.4')], [conda('numpy=1.26')], [conda('numpy=1.26.4=py312_0')]],
  'conda-no-python': [[conda('bwa==0.7.17')], [withPip('python==3.12.1')], [pip('six==1')]],
  'conda-no-pip': [[withPip('pip==24.0')], [conda('python==3.12.1')], [pip('six==1')]],
  'conda-python-twice': [[conda('python==3.12.1', 'python-dateutil==2.9.0')]],
  'conda-no-channels': [
    [{ 'environment.yml': 'category: dev\ndependencies: [numpy==1.26.4]' }],
    [conda('numpy==1.26.4')],
    [{ 'environment.yml': 'dependencies: [conda-forge::numpy==1.26.4]\nname: x' }],
    [pip('six==1')],
  ],
  'conda-channel-order': [
    [channels('conda-forge', 'bioconda')],
    [channels('pytorch', 'conda-forge')],
    [channels('bioconda')],
  ],
  'conda-defaults': [[channels('conda-forge')], [channels('conda-forge', 'nodefaults')]],
  'pip-unpinned': [[pip('six==1.17.0')], [pip('six>=1')], [pip('-c c.txt'), undefined], [pip('--pre')]],
  'pip-range': [[pip('python >=3.10', 'six >=1')], [pip('six==1.17.0')], [pip('six')], [pip('six===1.17.0')]],
  'pip-no-hash': [
    [pip('six==1.17.0')],
    [pip(`six==1.17.0 --hash=sha256:${SHA}`, `numpy==1.26.4 --hash=sha256:${SHA}`)],
  ],
  'vcs-no-commit': [[pip(`a @ git+https://x.io/a@${'b'.repeat(40)}`)], [pip('a @ https://x.io/a.zip')]],
  'url-no-hash': [[pip(`a @ https://x.io/a.zip#sha256=${SHA}`)], [pip('a @ git+https://x.io/a')]],
  'spark-unpinned': [
    [
      { 'terrarium.yml#/environments/e': '' },
      undefined,
      `environments: [{name: e, base: "${BASE}", spark: {packages: ["g:a:1.0"]}}]`,
    ],
  ],
  'apt-unpinned': [[run('apt-get install curl=8.0')], [run('apt-get update')], [run('echo apt-get install curl')]],
  'apk-unpinned': [
    [run('apk add curl=8.0-r0 "git~2.40"')],
    [run('apk add --virtual .build $DEPS')],
    [run('apk add ./x.apk')],
  ],
  'rpm-unpinned': [
    [run('yum install -y curl-7.29.0')],
    [run('yum install -y curl-7.29.0-59.el7')],
    [run('dnf install https://x.io/a.rpm ./b.rpm @development')],
    [run('yum clean all')],
    [run('yum install -y java-17-openjdk-17.0.1 pkg-12-3.el8')],
    [run('dnf --repo x install curl-8.0')],
  ],
  'system-upgrade': [[run('apt-get update')], [run('apk upgrade curl')], [run('apt-get install -y curl=1 --upgrade')]],
  'run-pip-unpinned': [
    [run('pip install numpy==1.26.4')],
    [run('pip install -r requirements.txt')],
    [run('pip install .')],
    [run('pip install ./pkg[extra] -e ../x /tmp/a.whl')],
    [run('pip install numpy -c constraints.txt')],
    [run('pip install "numpy==${NUMPY}" $EXTRA')],
    [run('pip download numpy')],
    [run('python setup.py install')],
    [run('uv sync')],
    [run(`pip install git+https://x.io/a@${'b'.repeat(40)}`)],
  ],
  'run-conda-unpinned': [
    [run('conda install -y numpy=1.26 scipy==1.2')],
    [run('conda env create -f environment.yml')],
    [run('conda install --file requirements.txt')],
    [run('mamba clean -a')],
  ],
  'npm-unpinned': [
    [run('npm install')],
    [run('npm install -g yarn@1.22.0 @angular/cli@17.0.0')],
    [run('npm ci')],
    [run('npm install ./pkg')],
    [run('npm run install')],
    [run('npm i yarn@1.22.0 @angular/cli@17.0.0-rc.1 left-pad@v1.3.0 right-pad@=1.0.1 a@1.0.0+build.7')],
    [run('npm i alias@npm:left-pad@1.3.0 alias@npm:@scope/name@1.2.3 && pnpm add jsr:@std/path@1.0.8')],
    [run('npm i https://x.io/a-1.tgz a@https://x.io/a.tgz file:../a a@file:../a a@workspace:* a.tgz ../a')],
    [run('npm i user/repo github:user/repo#v1 git+ssh://git@x.io/a.git a@git+https://x.io/a.git git@x.io:a/b.git')],
    [run('npm i a@user/repo yarn@$YARN_VERSION')],
  ],
  'gem-unpinned': [[run('gem install bundler:2.5.0')], [run('gem install bundler -v 2.5.0')]],
  'go-unpinned': [[run('go install example.org/x@v1.2.3')], [run('go install ./...')], [run('go build')]],
  'add-no-checksum': [[docker(`ADD --checksum=sha256:${SHA} https://x.io/a /a`)]],
  'pipe-to-shell': [
    [run('curl https://x.io/i -o i.sh && sh i.sh')],
    [run('curl https://x.io/a.tgz | tar xz')],
    [run('cat i.sh | sh')],
    [run('curl https://x.io/k | gpg --dearmor > k')],
  ],
  'secret-in-variable': [
    [docker('ARG GITHUB_TOKEN')],
    [docker('ENV API_KEY=$API_KEY PASSWORD_FILE=/run/x TOKEN=/run/token')],
    [docker('ENV MAX_TOKENS=4096000 TOKENIZERS_PARALLELISM=false KEYCLOAK=abcdefgh')],
  ],
  'secret-in-file': [[docker('RUN echo ghp_short')], [docker('ENV KEY=AKIAIOSFODNN7EXAMPLE')]],
  'secret-file': [
    [{ ...docker('COPY . /app'), '.env.example': '' }],
    [{ ...docker('COPY a /a'), a: '', '.env': 'A=b' }],
    [{ ...docker('COPY gha-creds.json creds-*.json /'), 'gha-creds.json': '' }],
    [docker('COPY --from=golang:1.22 /gha-creds-*.json /')],
  ],
};

async function placesOf(
  rule: string,
  files: Workspace['files'],
  config: string | undefined,
): Promise<readonly string[]> {
  const [id = ''] = Object.keys(files);
  const own = Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('#')));
  const based = id.includes('#')
    ? config
    : `environments: [{path: "${id}"${/\.txt$|environment\.yml$/.test(id) ? `, base: "${BASE}"` : ''}}]`;
  const workspace = {
    files: { ...own, 'c.txt': '', ...(id.includes('#') ? { 'terrarium.yml': config ?? '' } : {}) },
    config: based ?? '',
  };
  const found = createPinChecker()
    .check(await environmentOf(workspace, id))
    .filter(({ code }) => code === rule);
  return found.map(({ path, line, column }) => `${path}:${line}:${column}`);
}

function casesOf(cases: readonly Case[] = []) {
  return cases.map(([files, place, config]) => ({ files, place, config }));
}

it('are the rules that a configuration may name', () => {
  expect(RULE_IDS).toEqual(PIN_RULES.map(({ id }) => id));
});

describe.each(PIN_RULES.map(({ id }) => id))('%s', (id) => {
  it.each(casesOf(FINDS[id]))('finds $files', async ({ files, place, config }) => {
    expect(await placesOf(id, files, config)).toEqual([place]);
  });

  it.each(casesOf(SILENT[id]))('has nothing to say of $files', async ({ files, config }) => {
    expect(await placesOf(id, files, config)).toEqual([]);
  });

  it('is tried both ways, and has a heading in docs/pinning.md', () => {
    expect(FINDS[id]?.length).toBeGreaterThan(0);
    expect(SILENT[id]?.length).toBeGreaterThan(0);
    const page = readFileSync(new URL('../../../docs/pinning.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n### ${id}\n`);
    expect(rulePage(id)).toMatch(new RegExp(`/docs/pinning\\.md#${id}$`));
  });
});
