import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Outcome } from '../../src/core/build/outcome.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { parseRepository } from '../../src/core/names/reference.ts';
import { type Definitions, environmentsOf } from '../../src/core/normalize/definitions.ts';
import type { PackageChange } from '../../src/core/packages/diff-packages.ts';
import { createPinChecker } from '../../src/core/pinning/check.ts';
import type { Plan } from '../../src/core/plan/item.ts';
import type { Installed } from '../../src/core/report/installed.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { createReport } from '../../src/core/report/report.ts';
import { versionStep } from '../../src/core/specifiers/version-step.ts';
import { plan } from '../../src/pipeline.ts';
import { dedent } from '../dedent.ts';
import { image } from '../fakes/images.ts';
import { defineAll } from '../fakes/memory-tree.ts';

/** A pull request that stands for many: both sides, and what became of it. */
interface Example {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** True where the registry may not be read. */
  readonly refused?: boolean;
  readonly remarks?: readonly string[];
  /** What became of an environment that was to be built; `undefined` before anything is. */
  readonly outcome?: (id: string) => 'built' | 'failed' | 'blocked';
  /** What images hold otherwise, by id. */
  readonly installed?: Readonly<Record<string, Installed>>;
}

const REPOSITORY = 'ghcr.io/acme/environments';
const BASE = 'python:3.13-slim';
const CONFIG = (entries: readonly string[]) => `repository: ${REPOSITORY}\nenvironments:\n${entries.join('')}`;
const entry = (path: string, more = '') => `  - path: ${path}\n${more}`;
const based = (path: string) => entry(path, `    base: ${BASE}\n`);
const conda = (...packages: readonly string[]) =>
  `channels: [conda-forge]\ndependencies:\n${packages.map((one) => `  - ${one}\n`).join('')}`;
const docker = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const MANY = Array.from({ length: 120 }, (_, at) => `team-${at % 12}/model-${at}/requirements.txt`);

/** Packages of a lock, with their versions before and after. */
const LOCKED: readonly (readonly [string, string, string])[] = [
  ['numpy', '2.0.1', '2.1.0'],
  ['pandas', '2.2.2', '2.2.3'],
  ['scipy', '1.13.1', '1.14.1'],
  ['scikit-learn', '1.5.0', '1.5.2'],
  ['torch', '2.3.1', '2.4.0'],
  ['transformers', '4.41.2', '4.46.0'],
  ['pydantic', '2.8.0', '2.9.2'],
  ['pydantic-core', '2.20.0', '2.23.4'],
  ['pyyaml', '6.0.1', '6.0.2'],
  ['requests', '2.31.0', '2.32.3'],
  ['urllib3', '2.0.7', '2.2.3'],
  ['certifi', '2024.6.2', '2024.8.30'],
];

/** What the project asks for itself; the rest comes with it. */
const ASKED = ['pandas', 'scikit-learn', 'torch', 'transformers'];

/** A monorepo, in which a fourth of what one team owns gets another version of one package. */
const FLEET = Array.from({ length: 300 }, (_, at) => `teams/team-${at % 8}/model-${at}/requirements.txt`);
const isBumped = (at: number) => at % 8 < 2 && at < 160;
const fleetConfig = CONFIG(
  FLEET.map((path, at) =>
    entry(path, `    base: ${BASE}\n    name: model-${at}\n    owners: ["@acme/team-${at % 8}"]\n`),
  ),
);
const fleet = (version: (at: number) => string) =>
  Object.fromEntries(
    FLEET.map((path, at) => [path, `lightgbm==4.5.0\nmodel-${at}-features==1.0\npandas==${version(at)}\n`]),
  );

/** A project with a lock in which every package has twelve wheels. */
function lockFiles(versions: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const wheel = (name: string, version: string, at: number) =>
    `    { url = "https://files.example/${name}-${version}-cp3${at}-cp3${at}-manylinux_2_17_x86_64.whl", hash = "sha256:${(name.length + at).toString(16).padStart(2, '0').repeat(32)}" },\n`;
  const packages = versions.map(([name, version]) => {
    const wheels = Array.from({ length: 12 }, (_, at) => wheel(name, version, at)).join('');
    const brings = versions.flatMap(([other]) => (ASKED.includes(other) ? [] : `{ name = "${other}" }`)).join(', ');
    const needs = name === 'transformers' ? `dependencies = [${brings}]\n` : '';
    return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n${needs}wheels = [\n${wheels}]\n\n`;
  });
  const names = ASKED.map((name) => `{ name = "${name}" }`).join(', ');
  const own = `[[package]]\nname = "vision"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [${names}]\n`;
  return {
    'terrarium.yml': CONFIG([based('vision/uv.lock')]),
    'vision/uv.lock': `version = 1\nrequires-python = ">=3.12"\n\n${packages.join('')}${own}`,
    'vision/pyproject.toml': `[project]\nname = "vision"\nversion = "0.1.0"\ndependencies = [${ASKED.map((name) => `"${name}"`).join(', ')}]\n`,
  };
}

function changed(what: string, from: string | undefined, to: string | undefined): PackageChange {
  const pin = (version: string | undefined) =>
    version === undefined ? undefined : ({ scheme: 'pep440', version, exact: true } as const);
  return { what, platforms: [], from, to, step: versionStep(pin(from), pin(to)) };
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'packages',
    before: {
      'terrarium.yml': CONFIG([based('vision/train/environment.yml'), based('tabular/requirements.txt')]),
      'vision/train/environment.yml': conda('python=3.12', 'numpy==1.26.4', 'pytorch==2.4.1', 'scipy'),
      'tabular/requirements.txt': 'lightgbm==4.5.0\npandas==2.2.3\n',
    },
    after: {
      'terrarium.yml': CONFIG([
        entry('vision/train/environment.yml', `    base: ${BASE}\n    variables: { OMP_NUM_THREADS: "4" }\n`),
        based('tabular/requirements.txt'),
      ]),
      'vision/train/environment.yml': conda('python=3.12', 'numpy==2.0.1', 'pytorch==2.5.0', 'scipy', 'einops>=0.8'),
      'tabular/requirements.txt': 'lightgbm==4.5.0\npandas==2.2.3\n',
    },
  },
  {
    name: 'docker-steps',
    before: {
      'terrarium.yml': CONFIG([
        entry('base/Dockerfile', '    provides: [acme/base]\n'),
        entry('serve/Dockerfile', '    context: serve\n'),
      ]),
      'base/Dockerfile': docker(
        'FROM debian:12-slim',
        'RUN apt-get update && apt-get install -y --no-install-recommends curl libgomp1 && rm -rf /var/lib/apt/lists/*',
        'ENV LANG=C.UTF-8',
      ),
      'serve/Dockerfile': docker('FROM acme/base', 'COPY serve.py /app/', 'CMD ["python3", "/app/serve.py"]'),
      'serve/serve.py': 'print(1)\n',
    },
    after: {
      'terrarium.yml': CONFIG([
        entry('base/Dockerfile', '    provides: [acme/base]\n'),
        entry('serve/Dockerfile', '    context: serve\n'),
      ]),
      'base/Dockerfile': docker(
        'FROM debian:12-slim',
        'RUN apt-get update && apt-get install -y --no-install-recommends curl git libgomp1 && rm -rf /var/lib/apt/lists/*',
        'ENV LANG=C.UTF-8 PIP_NO_CACHE_DIR=1',
      ),
      'serve/Dockerfile': docker('FROM acme/base', 'COPY serve.py /app/', 'CMD ["python3", "/app/serve.py"]'),
      'serve/serve.py': 'print(2)\n',
    },
    outcome: () => 'built',
  },
  {
    name: 'lock-bump',
    before: lockFiles(LOCKED.map(([name, version]) => [name, version])),
    after: lockFiles(LOCKED.map(([name, , version]) => [name, version])),
  },
  {
    name: 'resolved',
    before: {
      'terrarium.yml': CONFIG([
        entry('api/requirements.txt', `    base: ${BASE}\n    name: api\n    owners: ["@acme/api"]\n`),
      ]),
      'api/requirements.txt': 'click==8.1.8\nflask==3.0.3\nnumpy\n',
    },
    after: {
      'terrarium.yml': CONFIG([
        entry('api/requirements.txt', `    base: ${BASE}\n    name: api\n    owners: ["@acme/api"]\n`),
      ]),
      'api/requirements.txt': 'click\nhttpx==0.27.2\nnumpy\n',
    },
    outcome: () => 'built',
    installed: {
      'api/requirements.txt': {
        bytes: 98_400_000,
        bytesBefore: 95_100_000,
        packages: [
          changed('pip anyio', undefined, '4.9.0'),
          changed('pip certifi', undefined, '2024.8.30'),
          changed('pip click', '8.1.8', '8.5.1'),
          changed('pip flask', '3.0.3', undefined),
          changed('pip h11', undefined, '0.14.0'),
          changed('pip httpcore', undefined, '1.0.7'),
          changed('pip httpx', undefined, '0.27.2'),
          changed('pip numpy', '2.0.1', '2.1.0'),
          changed('pip sniffio', undefined, '1.3.1'),
          changed('pip werkzeug', '3.0.4', undefined),
        ],
      },
    },
  },
  {
    name: 'monorepo',
    before: { 'terrarium.yml': fleetConfig, ...fleet(() => '2.2.2') },
    after: { 'terrarium.yml': fleetConfig, ...fleet((at) => (isBumped(at) ? '2.2.3' : '2.2.2')) },
  },
  {
    name: 'order-only',
    before: {
      'terrarium.yml': CONFIG([based('speech/requirements.txt')]),
      'speech/requirements.txt': dedent`
        librosa==0.10.2
        numpy==1.26.4
        soundfile==0.12.1
      `,
    },
    after: {
      'terrarium.yml': CONFIG([based('speech/requirements.txt')]),
      'speech/requirements.txt': dedent`
        numpy==1.26.4
        librosa==0.10.2
        soundfile==0.12.1
      `,
    },
  },
  {
    name: 'failed-build',
    before: {
      'terrarium.yml': CONFIG([based('nlp/requirements.txt'), based('search/requirements.txt')]),
      'nlp/requirements.txt': 'requests==2.31.0\nurllib3==2.0.7\n',
      'search/requirements.txt': 'faiss-cpu==1.8.0\n',
    },
    after: {
      'terrarium.yml': CONFIG([based('nlp/requirements.txt'), based('search/requirements.txt')]),
      'nlp/requirements.txt': 'requests==2.31.0\nurllib3==1.20\n',
      'search/requirements.txt': 'faiss-cpu==1.9.0\n',
    },
    outcome: (id) => (id.startsWith('nlp') ? 'failed' : 'built'),
  },
  {
    name: 'fork-of-many',
    before: {
      'terrarium.yml': CONFIG(MANY.map(based)),
      ...Object.fromEntries(MANY.map((path, at) => [path, `six==1.${at}\n`])),
    },
    after: {
      'terrarium.yml': CONFIG(MANY.map(based)),
      ...Object.fromEntries(MANY.map((path, at) => [path, at % 40 === 0 ? `six==2.${at}\nnumpy\n` : `six==1.${at}\n`])),
    },
    refused: true,
    remarks: [
      '> planned only: the pull request comes from a fork',
      '> The registry refuses to be read here: what would be built is told by the diff alone, and nothing is verified.',
    ],
  },
];

const FOOTER =
  '<sub>[Run](https://github.com/acme/monorepo/actions/runs/1000) of [2f1c0de](https://github.com/acme/monorepo/commit/2f1c0de). On your machine: `terrarium plan --why --base-ref origin/main`. Label `terrarium:rebuild` builds again what this pull request changes, `terrarium:refresh` with newly solved packages.</sub>';

/** The comment of an example, in Markdown. */
export async function commentOf(example: Example, limit = 60_000): Promise<string> {
  const [base, head] = await Promise.all([define(example.before), define(example.after)]);
  const planned = await planOf(head, base, example);
  const report = createReport({
    plan: planned,
    outcomes: example.outcome && planned.items.map((item) => outcomeOf(item, example.outcome)),
    origins: head.definitions.map(({ origin }) => origin),
    head: environmentsOf(head),
    before: environmentsOf(base),
    installed: new Map(Object.entries(example.installed ?? {})),
    diagnostics: [],
    checker: createPinChecker(),
  });
  const linkTo = (path: string, line: number | undefined) =>
    `https://github.com/acme/monorepo/blob/2f1c0de/${path}${line === undefined ? '' : `#L${line}`}`;
  const remarks = example.remarks ?? [];
  return renderMarkdown(report, { limit, title: 'Environments', remarks, footer: FOOTER, linkTo });
}

function define(files: Readonly<Record<string, string>>): Promise<Definitions> {
  return defineAll({ files, ...(files['terrarium.yml'] === undefined ? {} : { config: files['terrarium.yml'] }) });
}

// What did not change is there: a first plan tells the keys, a second one finds them.
async function planOf(head: Definitions, base: Definitions, { refused }: Example): Promise<Plan> {
  const target = parseRepository(REPOSITORY);
  if (target === undefined) throw new Error('no repository');
  const options = {
    order: { target, order: [target] },
    strength: 'present',
    environments: [],
    force: [],
    keepMoved: false,
    mayProbe: false,
    hints: new Map(),
  } as const;
  if (refused) return plan(head, base, registryOf(new Set(), true), options);
  const before = await plan(base, undefined, registryOf(new Set()), options);
  const keys = before.items.flatMap(({ key }) => (key === null ? [] : [`env-${key}`]));
  return plan(head, base, registryOf(new Set(keys)), options);
}

const DIGEST = `sha256:${'4b825dc642cb6eb9'.repeat(4)}` as Digest;

function registryOf(tags: ReadonlySet<string>, refused = false): Registry {
  const ask = async (_repository: unknown, tag: string): Promise<Descriptor | undefined> => {
    if (refused) throw new TerrariumError('registry-denied', 'ghcr.io refuses to be read (403)');
    const descriptor = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: DIGEST, size: 1 };
    return tags.has(tag) ? descriptor : undefined;
  };
  const nothing = async () => undefined;
  return {
    headManifest: ask,
    getManifest: nothing,
    getBlob: nothing,
    listReferrers: async () => [],
    listTags: async () => {
      if (refused) throw new TerrariumError('registry-denied', 'ghcr.io refuses to be read (403)');
      return [...tags];
    },
    putBlob: nothing,
    copyBlob: nothing,
    fetchBlob: nothing,
    putManifest: () => Promise.reject(new Error('a plan writes nothing')),
    announce: () => undefined,
    hasBlob: async () => false,
    probePush: async () => false,
  };
}

const OUTPUT = [
  'ERROR: Cannot install -r requirements.txt (line 1) and urllib3==1.20 because these package versions have conflicting dependencies.',
  '',
  'The conflict is caused by:',
  '    The user requested urllib3==1.20',
  '    requests 2.31.0 depends on urllib3<3 and >=1.21.1',
  '',
  'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
];

function outcomeOf(item: Plan['items'][number], became: Example['outcome']): Outcome {
  const built = image(`${REPOSITORY}@${DIGEST}`);
  if (item.action !== 'build') return { item, seconds: 0, status: 'reused', image: built, key: item.key };
  const status = became?.(item.ids[0] ?? '') ?? 'built';
  if (status === 'blocked') return { item, seconds: 0, status, by: 'its parent' };
  if (status === 'built') return { item, seconds: 84, status, image: built, key: item.key };
  const error = new TerrariumError('build-failed', 'the build failed', { hint: 'see the last lines of its output' });
  const complaint = OUTPUT.slice(3, 5).map((line) => line.trim());
  return { item, seconds: 31, status, error, tail: OUTPUT, complaint };
}

/** A page that shows Markdown as GitHub does: its GFM, in the width of a comment. */
export function pageOf(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style><main class="markdown-body">${html}</main>`;
}

// What of GitHub's own style decides how wide and how long things are. https://github.com/sindresorhus/github-markdown-css
const STYLE = `
body { margin: 0; background: #fff; }
.markdown-body { box-sizing: border-box; max-width: 900px; margin: 0 auto; padding: 16px; color: #1f2328;
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
.markdown-body h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0b3; padding-bottom: .3em; }
.markdown-body table { display: block; width: max-content; max-width: 100%; overflow: auto; margin: 0 0 16px; border-spacing: 0; border-collapse: collapse; }
.markdown-body th, .markdown-body td { padding: 6px 13px; border: 1px solid #d1d9e0; }
.markdown-body code { padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; white-space: break-spaces; background: #818b981f; border-radius: 6px; }
.markdown-body pre { padding: 16px; overflow: auto; font-size: 85%; background: #f6f8fa; border-radius: 6px; }
.markdown-body pre code { padding: 0; background: none; white-space: pre; font-size: 100%; }
.markdown-body details { margin-bottom: 16px; }
.markdown-body ul { padding-left: 2em; }
.markdown-body blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
`;
