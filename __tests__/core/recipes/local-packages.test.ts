import { describe, expect, it } from 'vitest';
import { allowedHosts, defaultConfig } from '../../../src/core/config/config.ts';
import { parseDockerfile } from '../../../src/core/dockerfile/parse.ts';
import { emptySource, NO_PYTHON, type ParsedSource } from '../../../src/core/formats/contract/format.ts';
import type { LocalPip, PipEntry } from '../../../src/core/model/definition.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { draftImage } from '../../../src/core/normalize/draft-image.ts';
import { parentNames } from '../../../src/core/normalize/parents.ts';
import { hasLocalPackages, localContext } from '../../../src/core/recipes/local-packages.ts';
import { dedent } from '../../dedent.ts';
import { diagnosticsOf, environmentOf, hashOf } from '../../fakes/memory-tree.ts';

const editable = (path: string, rest = ''): LocalPip => ['-e', path, rest];
const at = (path: string, line: number) => ({ path, at: { line, column: 1 } });

describe('the context of local packages', () => {
  it('is none without any', () => {
    expect(localContext(['a', ['-r', ['b']]], [])).toBeUndefined();
    expect(hasLocalPackages(['a', ['-r', ['b']]])).toBe(false);
    expect(hasLocalPackages(['a', ['-r', ['b', ['-c', []], editable('x')]]])).toBe(true);
    expect(hasLocalPackages([['path', 'x', '']])).toBe(true);
  });

  it('is the folder of a single package, with all that is in it', () => {
    expect(localContext(['a', editable('x/y', '[z]')], [at('x/y', 2)])).toEqual({
      context: { directory: 'x/y', ignoreFiles: ['x/y/.dockerignore'], sources: 'all', projects: [at('.', 2)] },
      pip: ['a', editable('.', '[z]')],
    });
  });

  it('is the folder of a single archive, with that alone', () => {
    expect(localContext([['path', 'x/a.whl', ' ; m']], [at('x/a.whl', 3)])).toEqual({
      context: {
        directory: 'x',
        ignoreFiles: ['x/.dockerignore'],
        sources: [{ path: 'a.whl', line: 3 }],
        projects: [],
      },
      pip: [['path', 'a.whl', ' ; m']],
    });
    expect(localContext([['path', 'a.whl', '']], [])?.context).toEqual({
      directory: '.',
      ignoreFiles: ['.dockerignore'],
      sources: [{ path: 'a.whl', line: 1 }],
      projects: [],
    });
  });

  it('is the deepest folder of several, nested ones too', () => {
    const pip: readonly PipEntry[] = [
      editable('p/x/a'),
      'six',
      [
        '-r',
        [
          ['path', 'p/x/b/c', '[d]'],
          ['-c', ['e']],
        ],
      ],
      ['path', 'p/x/b/c', ''],
    ];
    expect(localContext(pip, [at('p/x/b/c', 7), at('p/x/a', 4), at('p/x/b/c', 9)])).toEqual({
      context: {
        directory: 'p/x',
        ignoreFiles: ['p/x/.dockerignore'],
        sources: [
          { path: 'a', line: 4 },
          { path: 'b/c', line: 7 },
        ],
        projects: [at('b/c', 7), at('a', 4), at('b/c', 9)],
      },
      pip: [
        editable('a'),
        'six',
        [
          '-r',
          [
            ['path', 'b/c', '[d]'],
            ['-c', ['e']],
          ],
        ],
        ['path', 'b/c', ''],
      ],
    });
  });

  it.each<[readonly string[], string, 'all' | readonly string[], readonly string[]]>([
    [['a', 'b'], '.', ['a', 'b'], ['a', 'b']],
    [['a', 'ab'], '.', ['a', 'ab'], ['a', 'ab']],
    [['a/b', 'a'], 'a', 'all', ['b', '.']],
    [['a', 'a/b'], 'a', 'all', ['.', 'b']],
    [['.', 'a'], '.', 'all', ['.', 'a']],
    [['a', '.'], '.', 'all', ['a', '.']],
    [['a/b/c', 'a/b/d', 'a/e'], 'a', ['b/c', 'b/d', 'e'], ['b/c', 'b/d', 'e']],
    [['a/w.whl', 'a/b'], 'a', ['w.whl', 'b'], ['w.whl', 'b']],
    [['a/b/w.zip', 'a/c/d.tar.gz'], 'a', ['b/w.zip', 'c/d.tar.gz'], ['b/w.zip', 'c/d.tar.gz']],
    [['a/w.whl', 'a'], 'a', 'all', ['w.whl', '.']],
  ])('of %j is %s', (paths, directory, sources, moved) => {
    const found = localContext(
      paths.map((path) => ['path', path, '']),
      [],
    );
    expect(found?.context.directory).toBe(directory);
    expect(found?.context.sources).toEqual(sources === 'all' ? 'all' : sources.map((path) => ({ path, line: 1 })));
    expect(found?.pip).toEqual(moved.map((path) => ['path', path, '']));
  });
});

describe('an environment with local packages', () => {
  const config = (path: string) => `environments: [{path: ${path}, base: "python:3.12"}]`;
  const files = {
    'env/requirements.txt': 'six\n-e ./pkg[x]\n',
    'env/pkg/pyproject.toml': '[project]\n',
    'env/pkg/src/pkg/__init__.py': 'x = 1\n',
    'env/other.txt': '',
  };
  const id = 'env/requirements.txt';
  const hash = (more: Readonly<Record<string, string>>) =>
    hashOf({ files: { ...files, ...more }, config: config(id) }, id);

  it('hashes all files of the package, and names them from its folder', async () => {
    const { definition, image } = await environmentOf({ files, config: config(id) }, id);
    expect(definition.python.pip).toEqual(['six', ['-e', '.', '[x]']]);
    expect(definition.context.map(({ path }) => path)).toEqual(['pyproject.toml', 'src/pkg/__init__.py']);
    expect(image.context?.directory).toBe('env/pkg');
    expect(definition.steps.stages).toEqual([]);
  });

  it('has the same hash when the folder moves, and another when a file of the package changes', async () => {
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/er/${path}`, text]));
    const before = await hash({});
    expect(await hashOf({ files: moved, config: config(`deep/er/${id}`) }, `deep/er/${id}`)).toBe(before);
    expect(await hash({ 'env/other.txt': 'x' })).toBe(before);
    expect(await hash({ 'env/pkg/src/pkg/__init__.py': 'x = 2\n' })).not.toBe(before);
    expect(await hash({ 'env/pkg/more.py': '' })).not.toBe(before);
    expect(await hash({ 'env/requirements.txt': 'six\n./pkg[x]\n' })).not.toBe(before);
    expect(await hash({ 'env/requirements.txt': 'six\n-e pkg/[X] # why\n' })).toBe(before);
    expect(await hash({ 'env/pkg/.git/HEAD': 'x' })).toBe(before);
  });

  it('leaves out what the .dockerignore of that folder takes away', async () => {
    const ignored = { 'env/pkg/.dockerignore': '**/*.pyc\n.dockerignore\n' };
    expect(await hash({ ...ignored, 'env/pkg/src/a.pyc': 'x' })).toBe(await hash({}));
    expect(await hash({ 'env/.dockerignore': '**\n' })).toBe(await hash({}));
  });

  it('reads those of a conda file, from its own folder', async () => {
    const conda = {
      ...files,
      'env/conda.yml': dedent`
        channels: [c]
        dependencies:
          - pip: ["-e ./pkg"]
      `,
    };
    const { definition } = await environmentOf({ files: conda, config: config('env/conda.yml') }, 'env/conda.yml');
    expect(definition.python.pip).toEqual([['-e', '.', '']]);
    expect(definition.context.map(({ path }) => path)).toEqual(['pyproject.toml', 'src/pkg/__init__.py']);
  });

  it('has no Dockerfile beside them', () => {
    const text = 'FROM scratch\n';
    const dockerfile = {
      path: 'Dockerfile',
      text,
      dockerfile: parseDockerfile(new Findings('Dockerfile'), text),
      context: '.',
    };
    const source = { ...emptySource('terrarium'), dockerfile, python: { ...NO_PYTHON, pip: [editable('p')] } };
    const found = (localPackages: ParsedSource['localPackages'], path = 'p') => {
      const findings = new Findings('terrarium.yml');
      const config = defaultConfig('terrarium.yml');
      draftImage({
        findings,
        id: path,
        source: { ...source, localPackages },
        config,
        entry: undefined,
        names: parentNames([], config),
        readArguments: () => ({}),
        hosts: allowedHosts(config),
      });
      return findings.diagnostics;
    };
    const diagnostic = {
      severity: 'error',
      code: 'local-package',
      path: 'terrarium.yml',
      message: 'a Dockerfile brings its own files, not local packages',
      hint: 'COPY and install the package in the Dockerfile',
    };
    expect(found([at('p', 4)])).toEqual([{ ...diagnostic, line: 4, column: 1 }]);
    expect(found([])).toEqual([{ ...diagnostic, line: 1, column: 1 }]);
  });

  it('says what is missing', async () => {
    const missing = (text: string) =>
      diagnosticsOf({ files: { ...files, 'env/requirements.txt': text }, config: config(id) }, id);
    expect(await missing('\n./pkg/w-1-py3-none-any.whl\n')).toMatchObject([
      { severity: 'error', code: 'copy-missing', path: id, line: 2 },
    ]);
    expect(await missing('-e ./none\n')).toMatchObject([
      { severity: 'error', code: 'local-package', path: id, line: 1, message: expect.stringContaining('"env/none"') },
    ]);
    expect(await missing('six\n-e .\n')).toMatchObject([
      { severity: 'error', code: 'local-package', path: id, line: 2, message: expect.stringContaining('"env"') },
    ]);
    expect(await missing('./pkg\n-e ./pkg/src\n')).toMatchObject([{ code: 'local-package', line: 2 }]);
    expect(await missing('-e ./pkg\n-e ./none\n')).toMatchObject([
      { severity: 'error', code: 'copy-missing', line: 2 },
    ]);
  });
});
