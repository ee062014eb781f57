import { describe, expect, it } from 'vitest';
import { azureml } from '../../../src/core/formats/azureml.ts';
import { conda } from '../../../src/core/formats/conda.ts';
import { dockerfile } from '../../../src/core/formats/dockerfile.ts';
import type { FileReading, FormatReader } from '../../../src/core/formats/format.ts';
import { requirements } from '../../../src/core/formats/requirements.ts';

function parse(reader: FormatReader, text: string, path: string, files: Record<string, string> = {}) {
  const readings = Object.entries(files).map(([name, content]): [string, FileReading] => [
    name,
    { kind: 'text', text: content },
  ]);
  const [definition] = reader.parse(text, path, new Map(readings)).definitions;
  if (definition === undefined) throw new Error('there is no definition');
  return definition;
}

type Bad = readonly [text: string, code: string, line: number | undefined, column: number | undefined];

function firstError(reader: FormatReader, text: string, path: string): Bad {
  const found = parse(reader, text, path).diagnostics.find(({ severity }) => severity === 'error');
  return [text, found?.code ?? 'none', found?.line, found?.column];
}

describe('Azure ML environments', () => {
  it.each<[string, boolean]>([
    ['$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nimage: a\n', true],
    ['$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\nimage: a\n', false],
    ['name: a\nimage: b\n', true],
    ['name: a\nbuild: {path: .}\n', true],
    ['image: a\nconda_file: c.yml\nother: 1\n', true],
    ['image: a\n', false],
    ['name: a\nimage: b\nports: [1]\n', false],
    ['services: {a: {image: b}}\n', false],
    ['name: a\nbuild: .\n', false],
    ['image: [\n', false],
  ])('%j: %s', (text, expected) => {
    expect(azureml.recognizes(text, 'x.yml')).toBe(expected);
  });

  it('include what they name', () => {
    expect(azureml.includes('name: a\nimage: b\nconda_file: ../c.yml\n', 'x/e.yml')).toEqual(['c.yml']);
    expect(azureml.includes('name: a\nbuild: {path: ctx, dockerfile_path: d/F}\n', 'x/e.yml')).toEqual(['x/ctx/d/F']);
    expect(azureml.includes('name: a\nimage: b\nconda_file: {dependencies: [{pip: [-r r.txt]}]}\n', 'x/e.yml')).toEqual(
      ['x/r.txt'],
    );
    expect(azureml.includes('name: a\nimage: b\nconda_file: ../../c.yml\n', 'x/e.yml')).toEqual([]);
  });

  it('keep name and version as they are written', () => {
    const { source, diagnostics } = parse(
      azureml,
      'name: train\nversion: 1.10\ntags: {a: 1, __proto__: two}\nimage: b\n',
      'e.yml',
    );
    expect(diagnostics).toEqual([]);
    expect(source).toMatchObject({ name: 'train', version: '1.10', base: 'b' });
    expect(Object.entries(source.tags)).toEqual([
      ['a', '1'],
      ['__proto__', 'two'],
    ]);
  });

  it.each<Bad>([
    ['name: a\nimage: b\nfoo: c\n', 'unknown-field', 3, 1],
    ['name: a\nimage: b\nbuild: {path: .}\n', 'image-and-build', 3, 1],
    ['name: a\n', 'no-image', 1, 1],
    ['name: a\nbuild: {path: .}\nconda_file: c.yml\n', 'conda-without-image', 3, 1],
    ['name: a\nimage: b\nos_type: windows\n', 'os-not-supported', 3, 10],
    ['name: a\nimage: b\nconda_file: none.yml\n', 'file-missing', 3, 13],
    ['name: a\nimage: b\nconda_file: /abs.yml\n', 'path-refused', 3, 13],
    ['name: a\nimage: b\nconda_file: https://h/c.yml\n', 'path-refused', 3, 13],
    ['name: a\nimage: b\nconda_file: [c]\n', 'wrong-type', 3, 13],
    ['name: a\nimage: 1.10\n', 'yaml-type', 2, 8],
    ['name: a\nbuild: {dockerfile_path: D}\n', 'field-missing', 2, 1],
    ['name: a\nbuild: {path: .., x: y}\n', 'unknown-field', 2, 19],
    ['name: a\nimage: b\ndependencies: [c]\n', 'conda-as-environment', 3, 1],
    ['name: a\nname: b\nimage: c\n', 'yaml-duplicate-key', 2, 1],
    ['- a\n', 'wrong-type', 1, 1],
  ])('%j is %s', (...bad) => {
    expect(firstError(azureml, bad[0], 'e.yml')).toEqual(bad);
  });
});

describe('conda environments', () => {
  it.each<[string, boolean]>([
    ['dependencies: [python]\n', true],
    ['channels: [a]\ndependencies: [python]\nunknown: 1\n', true],
    ['dependencies: [python]\nunknown: 1\n', false],
    ['dependencies: {a: b}\n', false],
    ['dependencies: [{name: a}]\n', false],
    ['build_dependencies: [a]\ndependencies: [b]\n', false],
    ['# dependencies: [a]\n', false],
  ])('%j: %s', (text, expected) => {
    expect(conda.recognizes(text, 'x.yml')).toBe(expected);
  });

  it('include the requirements of their pip section', () => {
    const text = 'dependencies:\n  - pip:\n      - -r ../r.txt\n      - --constraint=c.txt\n      - a\n';
    expect(conda.includes(text, 'x/conda.yml')).toEqual(['r.txt', 'x/c.txt']);
    expect(parse(conda, text, 'x/conda.yml', { 'r.txt': 'b\n', 'x/c.txt': 'd<2\n' }).source.python.pip).toEqual([
      ['-r', ['b']],
      ['-c', ['d<2']],
      'a',
    ]);
  });

  it.each<Bad>([
    ['dependencies:\n  - python 3 1 2\n', 'match-spec-syntax', 2, 5],
    ['dependencies:\n  - 3.10\n', 'yaml-type', 2, 5],
    ['dependencies:\n  - pip: [a=1]\n', 'requirement-syntax', 2, 11],
    ['dependencies:\n  - pip: a\n', 'wrong-type', 2, 10],
    ['dependencies:\n  - pip: [a]\n  - pip: [b]\n', 'duplicate-pip', 3, 5],
    ['dependencies:\n  - npm: [a]\n', 'unknown-field', 2, 5],
    ['channels: [https://u:p@h/c]\ndependencies: [a]\n', 'credentials-in-url', 1, 12],
    ['channels: ["a b"]\ndependencies: [a]\n', 'channel-syntax', 1, 12],
    ['channels: a\ndependencies: [a]\n', 'wrong-type', 1, 11],
    ['channels: [a]\n', 'field-missing', 1, 1],
    ['dependencies: [a]\nplatforms: [x]\n', 'unknown-field', 2, 1],
    ['dependencies:\n  - pip: [-r none.txt]\n', 'file-missing', 2, 11],
    ['dependencies:\n  - pip: ["--index-url https://u:p@h/s"]\n', 'credentials-in-url', 2, 11],
  ])('%j is %s', (...bad) => {
    expect(firstError(conda, bad[0], 'conda.yml')).toEqual(bad);
  });
});

describe('requirements files', () => {
  it.each<[string, boolean]>([
    ['requirements.txt', true],
    ['a/dev-Requirements_2.txt', true],
    ['requirements/base.txt', false],
    ['requirements.in', false],
    ['a.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(requirements.recognizes('', path)).toBe(expected);
  });

  it('join lines, drop comments, and keep the order', () => {
    const text = '# head\r\nb==1 \\\r\n  --hash=sha256:aa\r\n\r\na  # why\r\nc#d\n'.replace(
      'c#d\n',
      '-i https://h/s\r\n',
    );
    expect(parse(requirements, text, 'requirements.txt').source.python.pip).toEqual([
      'b==1 --hash=sha256:aa',
      'a',
      '--index-url https://h/s',
    ]);
  });

  it('nest, and consume what they reach', () => {
    const files = { 'b.txt': '-c c.txt\nx\n', 'c.txt': 'y<2\n' };
    const { source } = parse(requirements, '-r b.txt\n', 'requirements.txt', files);
    expect(source.python.pip).toEqual([['-r', [['-c', ['y<2']], 'x']]]);
    expect(source.consumes).toEqual(['b.txt', 'c.txt']);
  });

  it('that include each other are an error', () => {
    const { diagnostics } = parse(requirements, '-r b.txt\n', 'requirements.txt', {
      'b.txt': 'a\n-r requirements.txt\n',
    });
    expect(diagnostics).toMatchObject([{ code: 'include-cycle', path: 'b.txt', line: 2, column: 1 }]);
  });

  it.each<Bad>([
    ['a\nb=1\n', 'requirement-syntax', 2, 1],
    ['\\\n\nb=1', 'requirement-syntax', 3, 1],
    ['./local\n', 'requirement-syntax', 1, 1],
    ['-e .\n', 'pip-option', 1, 1],
    ['--index-url /x\n', 'pip-option', 1, 1],
    ['--unknown\n', 'pip-option', 1, 1],
    ['a --hash=md5:00\n', 'pip-option', 1, 1],
    ['a --global-option=x\n', 'pip-option', 1, 1],
    ['a==${VERSION}\n', 'pip-variable', 1, 1],
    ['--index-url https://u:p@h/simple\n', 'credentials-in-url', 1, 1],
    ['a @ https://u:p@h/a.whl\n', 'credentials-in-url', 1, 1],
    ['-r /etc/passwd\n', 'path-refused', 1, 1],
    ['-r ../x.txt\n', 'path-refused', 1, 1],
    ['-r none.txt\n', 'file-missing', 1, 1],
    ['a\0b\n', 'requirement-syntax', 1, 1],
    ['__proto__\n', 'requirement-syntax', 1, 1],
  ])('%j is %s', (...bad) => {
    expect(firstError(requirements, bad[0], 'requirements.txt')).toEqual(bad);
  });
});

describe('Dockerfiles', () => {
  it.each<[string, boolean]>([
    ['Dockerfile', true],
    ['a/Dockerfile.gpu', true],
    ['Containerfile', true],
    ['gpu.Dockerfile', true],
    ['gpu.dockerfile', true],
    ['Dockerfile-gpu', true],
    ['Dockerfile.dockerignore', false],
    ['Dockerfile.md', false],
    ['dockerfile.py', false],
    ['Dockerfile.j2', false],
    ['myDockerfile', false],
  ])('%s: %s', (path, expected) => {
    expect(dockerfile.recognizes('FROM a\n', path)).toBe(expected);
    expect(dockerfile.recognizes('nothing\n', path)).toBe(false);
  });

  it('keep flags, words and heredocs apart', () => {
    const { source, diagnostics } = parse(
      dockerfile,
      'FROM a AS B\ncopy --link --chown=1 <<-EOF <<"x" /d/\n\tone\n\tEOF\n$two\nx\nRUN --mount=type=cache,target=/c a \\\n  # no\n  b\n',
      'Dockerfile',
    );
    expect(diagnostics).toEqual([]);
    const [stage] = source.dockerfile?.dockerfile.stages ?? [];
    expect(stage).toMatchObject({ name: 'b', line: 1 });
    expect(
      stage?.instructions.map(({ keyword, flags, words, heredocs }) => ({
        keyword,
        flags: flags.map((flag) => flag.text),
        words,
        heredocs,
      })),
    ).toEqual([
      {
        keyword: 'COPY',
        flags: ['--link', '--chown=1'],
        words: ['<<-EOF', '<<"x"', '/d/'],
        heredocs: [
          { word: '<<-EOF', body: '\tone\n' },
          { word: '<<"x"', body: '$two\n' },
        ],
      },
      { keyword: 'RUN', flags: ['--mount=type=cache,target=/c'], words: ['a   b'], heredocs: [] },
    ]);
  });

  it.each<Bad>([
    ['', 'dockerfile-syntax', 1, 1],
    ['RUN x\nFROM a\n', 'dockerfile-syntax', 1, 1],
    ['FROM a\nNOPE x\n', 'dockerfile-syntax', 2, 1],
    ['FROM a\nRUN\n', 'dockerfile-syntax', 2, 1],
    ['FROM a b\n', 'dockerfile-syntax', 1, 1],
    ['FROM a AS\n', 'dockerfile-syntax', 1, 1],
    ['FROM --foo=x a\n', 'dockerfile-flag', 1, 1],
    ['FROM a\nCOPY --chown="a b" x y\n', 'dockerfile-flag', 2, 6],
    ['FROM a\nCOPY x\n', 'dockerfile-syntax', 2, 1],
    ['FROM a\nONBUILD RUN x\n', 'dockerfile-onbuild', 2, 1],
    ['FROM a\nRUN <<EOF\nx\n', 'dockerfile-heredoc', 2, 1],
    ['# escape=x\nFROM a\n', 'dockerfile-directive', 1, 1],
    ['# syntax=a\n# syntax=b\nFROM a\n', 'dockerfile-directive', 2, 1],
  ])('%j is %s', (...bad) => {
    expect(firstError(dockerfile, bad[0], 'Dockerfile')).toEqual(bad);
  });
});
