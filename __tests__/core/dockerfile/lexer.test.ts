import { describe, expect, it } from 'vitest';
import { lex } from './reading.ts';

const parts = (text: string) =>
  lex(text).instructions.map(({ keyword, flags, text: rest, line, json }) => [
    keyword,
    flags.map((flag) => flag.text),
    rest,
    line,
    ...(json === undefined ? [] : [json]),
  ]);

describe('an instruction', () => {
  it.each<[string, readonly unknown[]]>([
    ['', []],
    ['# a\n\n', []],
    ['run a b', [['RUN', [], 'a b', 1]]],
    ['\n  RUN\t a  b \t\n', [['RUN', [], 'a  b', 2]]],
    ['RUN', [['RUN', [], '', 1]]],
    ['RUN --a --b=c d', [['RUN', ['--a', '--b=c'], 'd', 1]]],
    ['RUN --a', [['RUN', ['--a'], '', 1]]],
    ['RUN -- --a', [['RUN', [], '--a', 1]]],
    ['CMD --a b', [['CMD', ['--a'], 'b', 1]]],
    ['RUN\\\n --a \\\n# no\n b', [['RUN', ['--a'], 'b', 1]]],
    ['RUN ["a", "b"]', [['RUN', [], '["a", "b"]', 1, ['a', 'b']]]],
    ['ADD ["a"', [['ADD', [], '["a"', 1]]],
    ['CMD [1]', [['CMD', [], '[1]', 1, 'mixed']]],
    ['COPY []', [['COPY', [], '[]', 1, []]]],
    ['SHELL []', [['SHELL', [], '[]', 1, []]]],
    ['VOLUME []', [['VOLUME', [], '[]', 1, []]]],
    ['ENTRYPOINT []', [['ENTRYPOINT', [], '[]', 1, []]]],
    ['ENV []', [['ENV', [], '[]', 1]]],
    ['Nope x', [['NOPE', [], 'x', 1]]],
    ['no-pe x', [['no-pe', [], 'x', 1]]],
    ['run\u00a0x y', [['run\u00a0x', [], 'y', 1]]],
    ['\u00a0RUN x\u3000', [['RUN', [], 'x', 1]]],
    ['RUN a\rb', [['RUN', [], 'a\rb', 1]]],
    [
      'RUN a\r\nRUN b',
      [
        ['RUN', [], 'a', 1],
        ['RUN', [], 'b', 2],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('knows where its text and its flags stand', () => {
    const text = 'FROM a\nRUN --a="b" \\\n  c \\\n\n# no\n d';
    const { instructions, positionOf } = lex(text);
    const step = instructions[1];
    expect(step?.text).toBe('c  d');
    expect(step?.offsets.map((offset) => text[offset]).join('')).toBe('c  d');
    expect(step?.offsets.map(positionOf)).toEqual([
      { line: 3, column: 3 },
      { line: 3, column: 4 },
      { line: 6, column: 1 },
      { line: 6, column: 2 },
    ]);
    expect(step?.flags.map(({ start, end }) => text.slice(start, end))).toEqual(['--a="b"']);
  });

  it('behind ONBUILD is read, too', () => {
    const text = 'ONBUILD  run --a b <<E\nc\nE';
    const [step] = lex(text).instructions;
    expect(step).toMatchObject({ keyword: 'ONBUILD', flags: [], text: 'run --a b <<E' });
    expect(step?.trigger).toMatchObject({ keyword: 'RUN', text: 'b <<E', line: 1, trigger: undefined });
    expect(step?.trigger?.flags.map(({ start, end }) => text.slice(start, end))).toEqual(['--a']);
    expect(step?.trigger?.offsets.map((offset) => text[offset]).join('')).toBe('b <<E');
    expect(step?.trigger?.heredocs).toEqual([{ word: '<<E', name: 'E', body: 'c\n' }]);
    expect(step?.heredocs).toEqual(step?.trigger?.heredocs);
    expect(lex('ONBUILD ONBUILD RUN a').instructions[0]?.trigger).toMatchObject({
      keyword: 'ONBUILD',
      trigger: undefined,
    });
    expect(lex('ONBUILD').instructions[0]?.trigger).toBeUndefined();
    expect(lex('RUN a').instructions[0]?.trigger).toBeUndefined();
    expect(lex('# escape=`\nONBUILD COPY --a=b\\ c d').instructions[0]?.trigger?.flags[0]?.text).toBe('--a=b c');
  });

  it('belongs to a file with directives', () => {
    expect(lex('# syntax=a\n# escape=`\nRUN a `\n b')).toMatchObject({ syntax: 'a', escape: '`' });
    expect(parts('# escape=`\nRUN --a=b` c `\n d')).toEqual([['RUN', ['--a=b c'], 'd', 2]]);
  });
});

describe('what is refused', () => {
  const space =
    'dockerfile-space: control characters, and white space other than blanks in names and paths, are not read (replace them by blanks)';
  const secret =
    'credentials-in-url: a URL carries credentials (use a secret mount: https://docs.docker.com/build/building/secrets/)';
  const flag = (text: string) =>
    `dockerfile-flag: flag ${JSON.stringify(text)} is not read (write it in ASCII and in lower case, its name without quotes)`;

  it.each<[string, string]>([
    ['RUN a\u0007b', `1:6 ${space}`],
    ['RUN a\u0085b', `1:6 ${space}`],
    ['RUN a\vb', `1:6 ${space}`],
    ['RUN a\ufeffb', `1:6 ${space}`],
    ['  COPY a\u00a0b c', `1:9 ${space}`],
    ['COPY a \\\n \u3000b c', `2:2 ${space}`],
    ['USER a\u00a0b', `1:7 ${space}`],
    ['ONBUILD COPY a\u2028b c', `1:15 ${space}`],
    ['RUN curl https://u:p@h/x', `1:1 ${secret}`],
    ['FROM a\nRUN curl \\\n https://u:p@h/x', `2:1 ${secret}`],
    ['RUN --é=a b', `1:5 ${flag('--é=a')}`],
    ['RUN --A=a b', `1:5 ${flag('--A=a')}`],
    ['RUN --a=é b', `1:5 ${flag('--a=é')}`],
    ['RUN --a \\\n --"b"=c d', `2:2 ${flag('--b=c')}`],
    ['RUN --"b=c" d', `1:5 ${flag('--b=c')}`],
    ['RUN --b\\c d', `1:5 ${flag('--bc')}`],
    ['RUN --= d', `1:5 ${flag('--=')}`],
    ['RUN --1 d', `1:5 ${flag('--1')}`],
    ['ONBUILD RUN --A d', `1:13 ${flag('--A')}`],
  ])('%j', (text, expected) => {
    expect(lex(text).found).toEqual([expected]);
  });

  it.each([
    'RUN a\u00a0b',
    'CMD a\u3000b',
    'ENTRYPOINT a\u00a0b',
    'SHELL ["a\u00a0b"]',
    'HEALTHCHECK CMD a\u00a0b',
    'ENV A=a\u00a0b=c',
    'ARG A=a\u00a0b',
    'LABEL A="a\u00a0b"',
    'MAINTAINER a\u00a0b',
    'ONBUILD RUN a\u00a0b',
    'COPY a b\u00a0',
    'RUN a\tb\rc',
    'RUN --a="b c" --d-e2=f=g --h d',
    'RUN --a="b\\"c" d',
    'RUN curl https://$U:$P@h/x',
  ])('%j is not', (text) => {
    expect(lex(text).found).toEqual([]);
  });

  it('are more than 2,000 instructions', () => {
    expect(lex('RUN a\n'.repeat(2000)).found).toEqual([]);
    const { found, instructions } = lex('RUN a\n'.repeat(2010));
    expect(found).toEqual(['2001:1 dockerfile-limits: expected at most 2000 instructions']);
    expect(instructions).toHaveLength(2001);
  });
});
