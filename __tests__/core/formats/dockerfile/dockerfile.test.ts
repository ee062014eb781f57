import { describe, expect, it } from 'vitest';
import { dockerfile, isDockerfileName } from '../../../../src/core/formats/dockerfile/dockerfile.ts';
import { dedent } from '../../../dedent.ts';
import { growthOf, LINEAR } from '../../../growth.ts';
import { read, slice } from '../../dockerfile/reading.ts';
import { fileOf, findingsOf, parseOne } from '../reading.ts';

describe('the name of a Dockerfile', () => {
  it.each<[string, boolean]>([
    ['Dockerfile', true],
    ['a/Dockerfile.gpu', true],
    ['Containerfile', true],
    ['gpu.Dockerfile', true],
    ['gpu.dockerfile', true],
    ['Dockerfile-gpu', true],
    ['Dockerfile_gpu', true],
    ['Dockerfile.dockerignore', false],
    ['Dockerfile.md', false],
    ['dockerfile.py', false],
    ['Dockerfile.j2', false],
    ['Dockerfile.yml', false],
    ['Dockerfile.yaml.x', true],
    ['myDockerfile', false],
    ['Dockerfiles', false],
    ['Dockerfile/x', false],
  ])('%s: %s', (path, expected) => {
    expect(isDockerfileName(path)).toBe(expected);
    expect(dockerfile.names(path)).toBe(expected);
    expect(dockerfile.recognizes(fileOf('FROM a\n', path))).toBe(expected);
    expect(dockerfile.recognizes(fileOf('nothing\n', path))).toBe(false);
  });

  it.each<[string, boolean]>([
    ['# a\n\n  from a\n', true],
    ['\n\tFROM\ta', true],
    ['FROM', false],
    ['FROMa b', false],
    ['# FROM a', false],
  ])('and what is in it: %j is %s', (text, expected) => {
    expect(dockerfile.recognizes(fileOf(text, 'Dockerfile'))).toBe(expected);
    expect(dockerfile.includes(fileOf(text, 'Dockerfile'))).toEqual([]);
  });

  it.each(['\n', '\r\u2028'])('is recognized in time that grows with the number of its line ends: %j', (lineEnd) => {
    const recognizes = (text: string) => dockerfile.recognizes(fileOf(text, 'Dockerfile'));
    const text = (size: number) => `${lineEnd.repeat(size)}x`;
    expect(recognizes(text(200_000))).toBe(false);
    expect(growthOf(text, recognizes, 50_000)).toBeLessThan(LINEAR);
  });
});

describe('a Dockerfile', () => {
  it('is one definition', () => {
    const text = 'FROM a\nNOPE\n';
    const definition = parseOne(dockerfile, text, 'x/Dockerfile');
    expect(definition.suffix).toBe('');
    expect(definition.source).toMatchObject({ format: 'dockerfile', standing: 'part' });
    expect(definition.source.dockerfile).toMatchObject({ path: 'x/Dockerfile', text, context: undefined });
    expect(findingsOf(definition)).toEqual([
      'x/Dockerfile:2:1 error dockerfile-syntax: unknown instruction "NOPE" (correct the instruction; a line that continues the one above needs a trailing \\ there)',
    ]);
  });

  it('keeps flags, words and here-documents apart', () => {
    const { file, found } = read(
      'FROM a AS B\ncopy --link --chown="1:1" <<-EOF <<"x" /d/\n\tone\n\tEOF\n$two\nx\nRUN --mount=type=cache,target=/c a \\\n  # no\n  b\n',
    );
    expect(found).toEqual([]);
    const [stage] = file.stages;
    expect(stage).toMatchObject({ name: 'b', line: 1, platform: undefined });
    expect(
      stage?.instructions.map(({ keyword, flags, words, heredocs }) => ({
        keyword,
        flags: flags.map((flag) => flag.text),
        words,
        heredocs: heredocs.map(({ word, body }) => [word, body]),
      })),
    ).toEqual([
      {
        keyword: 'COPY',
        flags: ['--link', '--chown=1:1'],
        words: ['<<-EOF', '<<"x"', '/d/'],
        heredocs: [
          ['<<-EOF', '\tone\n'],
          ['<<"x"', '$two\n'],
        ],
      },
      { keyword: 'RUN', flags: ['--mount=type=cache,target=/c'], words: ['a   b'], heredocs: [] },
    ]);
  });

  it('has global arguments and stages', () => {
    const text = dedent`
      # syntax=s
      ARG A B="c d"
      ARG C=
      FROM --platform="x" $A
      ARG D
      FROM a:1 as Two
    `;
    const { file, found } = read(text);
    expect(found).toEqual([]);
    expect(file).toMatchObject({ syntax: 's', escape: '\\' });
    expect(file.globals).toEqual([
      { name: 'A', value: undefined, line: 2 },
      { name: 'B', value: '"c d"', line: 2 },
      { name: 'C', value: '', line: 3 },
    ]);
    expect(
      file.stages.map(({ from, name, platform, line, instructions }) => [
        from.text,
        slice(text, from),
        name,
        platform,
        line,
        instructions.length,
      ]),
    ).toEqual([
      ['$A', '$A', undefined, 'x', 4, 1],
      ['a:1', 'a:1', 'two', undefined, 6, 0],
    ]);
  });

  it('knows where an image stands over line ends', () => {
    const text = dedent`
      FROM \\
        a\\
      b:1 \\
       AS x
    `;
    const [stage] = read(text).file.stages;
    expect(stage?.from.text).toBe('ab:1');
    expect(slice(text, stage?.from ?? { start: 0, end: 0 })).toBe('a\\\nb:1');
  });

  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    [
      'ARG A B=c',
      [
        ['A', undefined],
        ['B', 'c'],
      ],
    ],
    [
      'ENV A=b C="d e" F=',
      [
        ['A', 'b'],
        ['C', '"d e"'],
        ['F', ''],
      ],
    ],
    ['ENV A  b c=d', [['A', 'b c=d']]],
    ['ENV A\tb', [['A', 'b']]],
    ['LABEL A=b=c', [['A', 'b=c']]],
    ['LABEL A b', [['A', 'b']]],
    [
      'ARG A b',
      [
        ['A', undefined],
        ['b', undefined],
      ],
    ],
    ['RUN A=b', []],
    ['ENV "A b"=c', [['"A b"', 'c']]],
  ])('declares with %s', (line, expected) => {
    const [step] = read(`FROM a\n${line}\n`).file.stages[0]?.instructions ?? [];
    expect(step?.assignments).toEqual(expected.map(([name, value]) => ({ name, value })));
  });

  it('knows what its instructions copy from', () => {
    const text = dedent`
      FROM a
      COPY --link --from=x:1 a b
      RUN --mount=from=y,target=/y --mount=type=cache,target=/c --mount="target=/z,from=z" c
      COPY a b
      ADD a b
      COPY --from= a b
      COPY --from="q" a b
    `;
    const { file, found } = read(text);
    expect(found).toEqual([]);
    const steps = file.stages[0]?.instructions ?? [];
    expect(steps.map(({ references }) => references.map((place) => [place.text, slice(text, place)]))).toEqual([
      [['x:1', 'x:1']],
      [
        ['y', 'y'],
        ['z', 'z'],
      ],
      [],
      [],
      [],
      [['q', 'q']],
    ]);
    expect(steps.map(({ mounts }) => mounts.length)).toEqual([0, 3, 0, 0, 0, 0]);
  });

  it('reads what stands behind ONBUILD', () => {
    const text = dedent`
      FROM a
      ONBUILD copy --from=x a b
      ONBUILD ARG A=b
      RUN c
    `;
    const { file, found } = read(text);
    expect(found).toEqual([]);
    const [copy, arg, run] = file.stages[0]?.instructions ?? [];
    expect(copy).toMatchObject({ keyword: 'ONBUILD', words: ['copy --from=x a b'], references: [], assignments: [] });
    expect(copy?.trigger).toMatchObject({ keyword: 'COPY', words: ['a', 'b'], trigger: undefined });
    expect(copy?.trigger?.references.map((place) => slice(text, place))).toEqual(['x']);
    expect(arg?.trigger?.assignments).toEqual([{ name: 'A', value: 'b' }]);
    expect(run?.trigger).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['', ['1:1 dockerfile-syntax: expected a FROM instruction']],
    ['# a\n', ['1:1 dockerfile-syntax: expected a FROM instruction']],
    ['ARG A\n', ['1:1 dockerfile-syntax: expected a FROM instruction']],
    ['RUN x\nFROM a\n', ['1:1 dockerfile-syntax: expected FROM before RUN']],
    [
      dedent`
        ARG A

        ENV B=c
        FROM a
      `,
      ['3:1 dockerfile-syntax: expected FROM before ENV'],
    ],
    ['FROM a\nFROM --foo=x b\n', ['2:6 dockerfile-flag: unknown flag "--foo=x" of FROM']],
    ['FROM a\nCOPY \\\n --foo x y\n', ['3:2 dockerfile-flag: unknown flag "--foo" of COPY']],
    [
      'FROM a\nCOPY --from=$A x y\n',
      [
        '2:6 dockerfile-argument: "--from=$A": BuildKit expands nothing in --from (write FROM with this argument AS a name before the first stage that needs it, and --from=<name>)',
      ],
    ],
    [
      'FROM a\nCOPY --from=a\\\\b x y\n',
      [
        '2:6 dockerfile-argument: "--from=a\\\\b": BuildKit expands nothing in --from (write FROM with this argument AS a name before the first stage that needs it, and --from=<name>)',
      ],
    ],
    [
      'FROM a\nCOPY --from=a"b" x y\n',
      ['2:6 dockerfile-flag: "--from=ab": quotes inside the name behind --from are not read (write it without quotes)'],
    ],
    ['FROM a\nRUN --mount=x=1 a\n', ['2:5 dockerfile-flag: "--mount=x=1": unknown key "x"']],
    ['FROM a\nONBUILD FROM x\n', ['2:1 dockerfile-onbuild: FROM is not allowed behind ONBUILD']],
    ['FROM a\nONBUILD onbuild RUN x\n', ['2:1 dockerfile-onbuild: ONBUILD is not allowed behind ONBUILD']],
    ['FROM a\nONBUILD MAINTAINER x\n', ['2:1 dockerfile-onbuild: MAINTAINER is not allowed behind ONBUILD']],
    [
      'FROM a\nONBUILD NOPE x\n',
      [
        '2:1 dockerfile-syntax: unknown instruction "NOPE" (correct the instruction; a line that continues the one above needs a trailing \\ there)',
      ],
    ],
    ['FROM a\nONBUILD COPY x\n', ['2:1 dockerfile-syntax: COPY needs a source and a destination']],
    ['FROM a\nONBUILD RUN --mount=x=1 a\n', ['2:13 dockerfile-flag: "--mount=x=1": unknown key "x"']],
    ['FROM a\nONBUILD -- RUN x\n', ['2:1 dockerfile-onbuild: expected an instruction behind ONBUILD']],
    [
      '# escape=`\nFROM a\nONBUILD COPY a b\\c\n',
      [
        '3:1 dockerfile-onbuild: ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning',
      ],
    ],
    [
      '# escape=`\nFROM a\nONBUILD ENV a=b` c\n',
      [
        '3:1 dockerfile-onbuild: ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning',
      ],
    ],
    ['# escape=`\nFROM a\nONBUILD RUN a\n', []],
  ])('%j has %j', (text, expected) => {
    expect(read(text).found).toEqual(expected);
  });
});
