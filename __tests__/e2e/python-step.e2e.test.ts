import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { inspect, runIn } from './images.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const builder = parts?.builders.at(-1)?.name ?? '';
const unique = `p${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];

function open(files: Record<string, string>, repository: string): Workspace {
  const flags = [`--repository=${parts?.registry}/${unique}/${repository}`, `--builder=${builder}`];
  const workspace = new Workspace(files, flags);
  opened.push(workspace);
  return workspace;
}

afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

describe.skipIf(parts === undefined)('a pip environment', () => {
  it('installs real packages, also from nested files, and is read back and run', () => {
    const workspace = open(
      {
        'train/requirements.txt': '-r common.txt\nidna==3.7\n',
        'train/common.txt': 'six==1.16.0 ; python_version >= "3"\n',
        'terrarium.yml': dedent`
          environments:
            - path: train/requirements.txt
              base: ${parts?.base}
              test: python -c "import six"
        `,
      },
      'pip',
    );
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const [image = ''] = run.built;
    expect(inspect(image).Env.find((entry) => entry.startsWith('PATH='))).toContain('/opt/terrarium/env/bin:');
    const script = 'import six, idna; print(six.__version__, idna.__version__, six.__file__)';
    expect(runIn(image, ['python', '-c', script]).stdout.trim()).toMatch(/^1\.16\.0 3\.7 \/opt\/terrarium\/env\//);

    workspace.edit('train/requirements.txt', 'idna==3.7', 'idna==3.7\npackaging==24.1');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['built']);
    workspace.edit('train/requirements.txt', 'idna==3.7\npackaging==24.1', 'packaging==24.1\nidna==3.7');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['built']);
    workspace.edit('train/requirements.txt', 'packaging==24.1', '# a comment\nPackaging  ==  24.1');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
  });
});

describe.skipIf(parts?.rig === undefined)('a conda environment', () => {
  const { rig } = parts ?? {};
  const files = (channels: string) => ({
    'env/environment.yml': dedent`
      $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
      name: conda-env
      image: ${rig?.bases.python}
      conda_file: conda.yml
    `,
    'env/conda.yml': dedent`
      name: ignored
      channels: ${channels}
      dependencies:
        - python=3.11
        - hello-python=1.0
        - hello-alpha
        - pip:
            - six==1.16.0
    `,
    'terrarium.yml': `conda-installer: ${rig?.bases.conda}\n`,
  });

  it('is installed for real, and reacts to packages, their order, and channels', () => {
    const workspace = open(files(`["${rig?.condaChannel}"]`), 'conda');
    const first = workspace.build();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    const [image = ''] = first.built;
    const script = 'import hello, six, sys; print(hello.__name__, six.__version__, sys.prefix)';
    expect(runIn(image, ['python', '-c', script]).stdout.trim()).toMatch(/hello 1\.16\.0 \/opt\/terrarium\/env$/);
    expect(runIn(image, ['hello-alpha']).stdout).toContain('alpha 1.1');

    const steps: readonly (readonly [string, () => void, number])[] = [
      ['again', () => undefined, 0],
      ['another conda name', () => workspace.edit('env/conda.yml', 'name: ignored', 'name: other'), 0],
      [
        'an added package',
        () => workspace.edit('env/conda.yml', '  - hello-alpha\n', '  - hello-alpha\n  - hello-beta\n'),
        1,
      ],
      [
        'swapped dependencies',
        () => workspace.edit('env/conda.yml', '  - hello-alpha\n  - hello-beta\n', '  - hello-beta\n  - hello-alpha\n'),
        1,
      ],
      [
        'one more channel',
        () =>
          workspace.edit(
            'env/conda.yml',
            /channels: .*/,
            `channels: ["${rig?.condaChannel}", "${rig?.condaChannel}/."]`,
          ),
        1,
      ],
      [
        'swapped channels',
        () =>
          workspace.edit(
            'env/conda.yml',
            /channels: .*/,
            `channels: ["${rig?.condaChannel}/.", "${rig?.condaChannel}"]`,
          ),
        1,
      ],
    ];
    for (const [title, change, builds] of steps) {
      change();
      const run = workspace.build();
      expect(run.code, `${title}: ${run.stdout}${run.stderr}`).toBe(0);
      expect(run.built, title).toHaveLength(builds);
    }
  });

  it('says which line to paste when nothing brings a conda tool', () => {
    const workspace = open(files(`["${rig?.condaChannel}"]`), 'no-tool');
    // Where Docker Hub may be asked, its micromamba is taken.
    workspace.write('terrarium.yml', `allowed-registries: [${parts?.registry}]\n`);
    const run = workspace.build();
    expect(run.code).toBe(1);
    expect(run.rows.map((row) => row.status)).toEqual(['failed']);
    expect(run.stdout + run.stderr).toContain(
      'add docker.io to allowed-registries for mambaorg/micromamba, or name a conda-installer',
    );
  });

  it('depends on a parent environment and adds packages to it', () => {
    const workspace = open(
      {
        'base/requirements.txt': 'six==1.16.0\n',
        'child/requirements.txt': 'idna==3.7\n',
        'terrarium.yml': dedent`
          environments:
            - path: base/requirements.txt
              name: base
              base: ${rig?.bases.python}
            - path: child/requirements.txt
              base: environment:base
        `,
      },
      'stacked',
    );
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const image = run.rows.find((row) => row.id === 'child/requirements.txt')?.image ?? '';
    expect(runIn(image, ['python', '-c', 'import six, idna; print("both")']).stdout.trim()).toBe('both');
  });
});
