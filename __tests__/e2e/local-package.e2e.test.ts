import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { runIn } from './images.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const builder = parts?.builders.at(-1)?.name ?? '';
const unique = `l${process.pid}${Date.now().toString(36)}`;
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

const project = (name: string) =>
  dedent`
    [build-system]
    requires = ["setuptools>=61"]
    build-backend = "setuptools.build_meta"

    [project]
    name = "${name}"
    version = "1.0"
  `;

/** Two packages and a requirements file that names them; the ignore file would hide what the recipe generates. */
function packages(folder: string): Record<string, string> {
  return {
    [`${folder}/requirements.txt`]: dedent`
      six==1.16.0
      -e ./first
      -r more.txt
    `,
    [`${folder}/more.txt`]: './second ; python_version >= "3"\n',
    [`${folder}/first/pyproject.toml`]: project('first'),
    [`${folder}/first/first/__init__.py`]: 'value = 1\n',
    [`${folder}/second/pyproject.toml`]: project('second'),
    [`${folder}/second/second/__init__.py`]: 'value = 2\n',
    [`${folder}/.dockerignore`]: dedent`
      **/*.sh
      **/requirements*.txt
      **/__pycache__
    `,
    'terrarium.yml': dedent`
      environments:
        - path: ${folder}/requirements.txt
          base: ${parts?.base}
          test: python -c "import first, second"
    `,
  };
}

const SCRIPT = 'import first, second; print(first.value, second.value, first.__file__, second.__file__)';

describe.skipIf(parts === undefined)('local packages of a requirements file', () => {
  it('are installed from the checkout, and rebuild the image when one of their files changes', () => {
    const workspace = open(packages('train'), 'pip');
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const [image = ''] = run.built;
    expect(runIn(image, ['python', '-c', SCRIPT]).stdout.trim()).toMatch(
      /^1 2 \/opt\/terrarium\/src\/[0-9a-f]{12}\/first\/first\/__init__\.py \/opt\/terrarium\/env\/lib\/.*\/second\/__init__\.py$/,
    );
    expect(
      runIn(image, ['python', '-c', 'import glob; print(glob.glob("/opt/terrarium/src/*/.terrarium") != [])']).stdout,
    ).toBe('False\n');

    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
    workspace.write('train/unrelated.txt', 'nothing');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
    workspace.edit('train/first/first/__init__.py', 'value = 1', 'value = 3');
    const again = workspace.build();
    expect(again.rows.map((row) => row.status)).toEqual(['built']);
    expect(runIn(again.built[0] ?? '', ['python', '-c', SCRIPT]).stdout).toMatch(/^3 2 /);
  });

  it('make the same image from another place', () => {
    const workspace = open(packages('train'), 'moved');
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['built']);
    for (const [path, text] of Object.entries(packages('deep/er'))) workspace.write(path, text);
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
  });
});
