import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { configOf, filesOf } from './image-contents.ts';
import { runIn } from './images.ts';
import { TOOL_BACKEND } from './tool-backend.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const rig = parts?.rig;
const builder = parts?.builders.at(-1)?.name ?? '';
const unique = `l${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];

interface Indexed {
  readonly name: string;
  readonly version: string;
  readonly md5: string;
  readonly sha256: string;
  readonly depends: readonly string[];
}

let index: ReadonlyMap<string, Indexed & { readonly url: string }> = new Map();

// What the rig's channel has, by `name-version`.
beforeAll(async () => {
  const subdirs = rig === undefined ? [] : ['linux-64', 'noarch'];
  const pages = subdirs.map(async (subdir) => {
    const reply = await fetch(`${rig?.condaChannel}/${subdir}/repodata.json`);
    const { packages } = (await reply.json()) as { readonly packages: Readonly<Record<string, Indexed>> };
    return Object.entries(packages).map(([file, found]) => ({
      ...found,
      url: `${rig?.condaChannel}/${subdir}/${file}`,
    }));
  });
  const found = (await Promise.all(pages)).flat();
  index = new Map(found.map((entry) => [`${entry.name}-${entry.version}`, entry]));
});

afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

function lockOf(names: readonly string[], platform = 'linux-64'): string {
  const packages = names.map((name) => {
    const found = index.get(name);
    if (found === undefined) throw new Error(`the channel has no ${name}`);
    const dependencies = Object.fromEntries(found.depends.map((spec) => [spec.split(' ')[0] ?? '', '*']));
    const url = found.url.replace('linux-64', platform);
    const hash = { md5: found.md5, sha256: found.sha256 };
    const common = { name: found.name, version: found.version, manager: 'conda', platform };
    return JSON.stringify({ ...common, dependencies, url, hash, category: 'main', optional: false });
  });
  return packages.map((text) => `- ${text}\n`).join('');
}

const HEAD = dedent`
  version: 1
  metadata:
    content_hash: {}
    sources: [environment.yml]
  package:
`;

describe.skipIf(rig === undefined)('a conda-lock file', () => {
  it('is installed for real, exactly, and reacts to what Linux installs', () => {
    const names = ['hello-alpha-1.0', 'hello-noarch-1.0', 'hello-python-1.0', 'python-3.11.0'];
    const workspace = new Workspace(
      {
        'env/conda-lock.yml': HEAD + lockOf(names),
        'env/environment.yml': 'channels: [x]\ndependencies: [hello-alpha]\n',
        'terrarium.yml': dedent`
          conda-installer: ${rig?.bases.conda}
          environments:
            - path: env/conda-lock.yml
              base: ${rig?.bases.python}
        `,
      },
      [`--repository=${parts?.registry}/${unique}/lock`, `--builder=${builder}`],
    );
    opened.push(workspace);
    const first = workspace.build();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    const [image = ''] = first.built;
    expect(runIn(image, ['hello-alpha']).stdout).toContain('alpha 1.0');
    expect(runIn(image, ['python', '-c', 'import hello, sys; print(hello.__name__, sys.prefix)']).stdout.trim()).toBe(
      'hello /opt/terrarium/env',
    );

    const lock = HEAD + lockOf(names.map((name) => name.replace('alpha-1.0', 'alpha-1.1')));
    workspace.write('env/conda-lock.yml', lock);
    const second = workspace.build();
    expect(second.built, second.stdout + second.stderr).toHaveLength(1);
    expect(runIn(second.built[0] ?? '', ['hello-alpha']).stdout).toContain('alpha 1.1');

    workspace.write('env/conda-lock.yml', lock + lockOf(['hello-beta-2.0'], 'osx-64'));
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
  });

  it('fails where a package is not what was locked', () => {
    const workspace = new Workspace(
      {
        'conda-lock.yml':
          HEAD + lockOf(['hello-noarch-1.0']).replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`),
        'terrarium.yml': dedent`
          conda-installer: ${rig?.bases.conda}
          environments:
            - path: conda-lock.yml
              base: ${rig?.bases.python}
        `,
      },
      [`--repository=${parts?.registry}/${unique}/wrong`, `--builder=${builder}`],
    );
    opened.push(workspace);
    const run = workspace.build();
    expect([run.code, run.rows.map((row) => row.status)]).toEqual([1, ['failed']]);
    expect(run.stdout + run.stderr).toContain('does not have the digest');
  });
});

describe.skipIf(rig === undefined)('conda packages of a lock', () => {
  const names = [
    'hello-alpha-1.0',
    'hello-noarch-1.0',
    'hello-python-1.0',
    'python-3.11.0',
    'hello-tool-1.0',
    'hello-built-1.0',
  ];

  /** An image of the lock by one builder. */
  function build(by: string, repository: string): string {
    const files = {
      'conda-lock.yml': HEAD + lockOf(names),
      'terrarium.yml': dedent`
        conda-installer: ${rig?.bases.conda}
        environments:
          - path: conda-lock.yml
            base: ${rig?.bases.python}
      `,
    };
    const workspace = new Workspace(files, [
      `--repository=${parts?.registry}/${unique}/${repository}`,
      `--builder=${by}`,
    ]);
    opened.push(workspace);
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.rows).toMatchObject([{ status: 'built' }]);
    return run.rows[0]?.image ?? '';
  }

  it('are the same files with and without a container, but for what conda tools write about themselves', () => {
    const [native, built] = [build('native', 'native'), build(builder, 'built')];
    const isCompared = ([path]: readonly [string, unknown]) =>
      /^opt\//.test(path) && !/\/(?:conda-meta\/|CACHEDIR\.TAG$)/.test(path);
    const [ours, theirs] = [native, built].map((image) => Object.entries(filesOf(image)).filter(isCompared));
    expect(ours?.length).toBeGreaterThan(15);
    expect(Object.fromEntries(ours ?? [])).toEqual(Object.fromEntries(theirs ?? []));
    expect(configOf(native)).toEqual(configOf(built));
    for (const image of [native, built]) {
      expect(runIn(image, ['hello-tool']).stdout).toBe('hello tool\n');
      expect(runIn(image, ['hello-built']).stdout).toBe('hello built\n');
    }
  });
});

describe.skipIf(rig === undefined)('a pixi.lock', () => {
  it('is installed with the folders that it names, and without the project itself', () => {
    const names = ['hello-python-1.0', 'python-3.11.0'];
    const urls = names.map((name) => index.get(name)).flatMap((found) => found ?? []);
    const selectors = [...urls.map(({ url }) => `{ conda: "${url}" }`), '{ pypi: ./ }', '{ pypi: ./tool }'];
    const workspace = new Workspace(
      {
        'pixi.lock': dedent`
          version: 6
          environments:
            default:
              channels: [{ url: "${rig?.condaChannel}" }]
              packages:
                linux-64: [${selectors.join(', ')}]
          packages:
          ${urls.map(({ url, sha256 }) => `- { conda: "${url}", sha256: ${sha256} }`).join('\n')}
          - { pypi: ./, name: app, version: 1.0.0, editable: true }
          - { pypi: ./tool, name: tool, version: 1.0.0 }
        `,
        'tool/pyproject.toml': dedent`
          [build-system]
          requires = []
          build-backend = "backend"
          backend-path = ["."]

          [project]
          name = "tool"
          version = "1.0"
        `,
        'tool/backend.py': TOOL_BACKEND,
        'terrarium.yml': dedent`
          conda-installer: ${rig?.bases.conda}
          environments:
            - path: pixi.lock
              base: ${rig?.bases.python}
        `,
      },
      [`--repository=${parts?.registry}/${unique}/pixi`, `--builder=${builder}`],
    );
    opened.push(workspace);
    const first = workspace.build();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    const [image = ''] = first.built;
    expect(runIn(image, ['python', '-c', 'import hello, tool; print(tool.value)']).stdout.trim()).toBe('7');
    workspace.write('app.py', '');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
    workspace.edit('tool/backend.py', 'value = 7', 'value = 8');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['built']);
  });
});
