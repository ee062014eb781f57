import { describe, expect, it } from 'vitest';
import { inputReader, type LinkReader, literal } from '../../../src/core/graph/input-globs.ts';
import { isSelected } from '../../../src/core/model/environment.ts';
import { parseGlob } from '../../../src/core/text/glob.ts';
import { outline } from '../../../src/pipeline.ts';
import { configOf, memoryTree, type Workspace } from '../../fakes/memory-tree.ts';

const NO_LINKS: LinkReader = { followed: () => [], hasLinks: () => false };

async function inputsOf(workspace: Workspace, links = NO_LINKS): Promise<Readonly<Record<string, readonly string[]>>> {
  const tree = memoryTree(workspace);
  const config = configOf(workspace.config);
  const read = inputReader(tree, config.path, links);
  const { definitions } = await outline(tree, config);
  const found = definitions.flatMap(({ origin, item }) => (item.ok && isSelected(origin) ? [item.value] : []));
  return Object.fromEntries(await Promise.all(found.map(async (one) => [one.id, await read(one)] as const)));
}

const dockerfile = (text: string, more: Readonly<Record<string, string>> = {}): Workspace => ({
  files: { 'a/Dockerfile': `FROM x\n${text}`, ...more },
  config: 'environments: [{ path: a/Dockerfile }]\n',
});

const OWN = ['a/Dockerfile', 'terrarium.yml'];
const IGNORE_FILES = ['a/Dockerfile.dockerignore', 'a/.dockerignore'];

describe('inputs of an environment', () => {
  it('are its file, what it includes, its build arguments and the configuration', async () => {
    const inputs = await inputsOf({
      files: {
        'a/requirements.txt': '-r b.txt\n-c ../c.txt\nx\n',
        'a/b.txt': 'y\n',
        'c.txt': 'y==1\n',
        'd/Dockerfile': 'ARG A\nFROM x\n',
        'd/args.env': 'A=1\n',
      },
      config:
        'environments: [{ path: "a/requirements.txt", base: x }, { path: d/Dockerfile, build-args-file: d/args.env }]\n',
    });
    expect(inputs).toEqual({
      'a/requirements.txt': ['a/requirements.txt', 'a/b.txt', 'c.txt', 'terrarium.yml'],
      'd/Dockerfile': ['d/Dockerfile', 'd/args.env', 'terrarium.yml'],
    });
  });

  it.each<[string, Workspace, readonly string[]]>([
    ['nothing that is not copied', dockerfile('RUN true\n', { 'a/x': '' }), []],
    [
      'a file and a folder',
      dockerfile('COPY x src/ /\n', { 'a/x': '', 'a/src/y': '' }),
      [...IGNORE_FILES, 'a/x', 'a/x/**', 'a/src', 'a/src/**'],
    ],
    ['the whole context', dockerfile('COPY . /\n'), [...IGNORE_FILES, 'a/**']],
    ['a pattern, by its folder', dockerfile('COPY src/*.py /\n'), [...IGNORE_FILES, 'a/src/**']],
    ['a pattern without a folder', dockerfile('COPY *.py /\n'), [...IGNORE_FILES, 'a/**']],
    [
      'without what is ignored',
      dockerfile('COPY . /\n', { 'a/.dockerignore': 'docs\n**/*.md\n' }),
      [...IGNORE_FILES, 'a/**', '!a/docs', '!a/docs/**', '!a/**/*.md', '!a/**/*.md/**'],
    ],
    [
      'all, where there are exceptions',
      dockerfile('COPY . /\n', { 'a/.dockerignore': '*\n!src\n' }),
      [...IGNORE_FILES, 'a/**'],
    ],
    [
      'its own files, also where the context leaves them out',
      dockerfile('COPY . /\n', { 'a/.dockerignore': 'Dockerfile\n.dockerignore\ndocs\n' }),
      [...IGNORE_FILES, 'a/**', '!a/Dockerfile/**', '!a/.dockerignore/**', '!a/docs', '!a/docs/**'],
    ],
    [
      'all, where a pattern of the ignore file means more than a name',
      dockerfile('COPY . /\n', { 'a/.dockerignore': 'a[b]c\n' }),
      [...IGNORE_FILES, 'a/**'],
    ],
  ])('are %s', async (_what, workspace, expected) => {
    expect((await inputsOf(workspace))['a/Dockerfile']).toEqual([...OWN, ...expected]);
  });

  it('are the whole context where a source is a link, or a pattern may match one', async () => {
    const linked = { ...NO_LINKS, followed: (path: string) => (path === 'a/src' ? ['a/lib/src'] : []) };
    expect((await inputsOf(dockerfile('COPY src /\n'), linked))['a/Dockerfile']).toContain('a/**');
    const among = { ...NO_LINKS, hasLinks: (folder: string) => folder === 'a/src' };
    expect((await inputsOf(dockerfile('COPY src/* /\n'), among))['a/Dockerfile']).toContain('a/**');
  });

  it('are every link on the way, and where it leads', async () => {
    const followed = (path: string) => (/^a\b/.test(path) ? ['a', path.replace(/^a\b/, 'real')] : []);
    expect((await inputsOf(dockerfile('COPY src /\n'), { ...NO_LINKS, followed }))['a/Dockerfile']).toEqual([
      'a/Dockerfile',
      'a',
      'real/Dockerfile',
      'terrarium.yml',
      'a/Dockerfile.dockerignore',
      'real/Dockerfile.dockerignore',
      'a/.dockerignore',
      'real/.dockerignore',
      'real',
      'real/src',
      'real/src/**',
    ]);
  });
});

describe('a path as a glob', () => {
  it.each(['a/b.txt', 'a[1]/b*.txt', '{a,b}/!(c)', '!x', '#x', 'a\\b', 'a?b', '(a|b)'])(
    'matches itself: %s',
    (path) => {
      const glob = literal(path);
      expect(glob).not.toMatch(/[*[\]{}()|\\!]|^#/);
      expect(parseGlob(glob)?.(path)).toBe(true);
    },
  );
});
