import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { diagnosticsOf, environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

const workspace = (text: string, entry?: string): Workspace => ({
  files: { Dockerfile: text, a: '1', b: '2', 'c/d': '3', 'c/e/f.txt': '4', 'c/g/f.txt': '5', 'p q': '6', z: '7' },
  ...(entry === undefined
    ? {}
    : {
        config: dedent`
          environments:
            - path: Dockerfile
              ${entry}
        `,
      }),
});
const sources = async (text: string, entry?: string) => {
  const { image } = await environmentOf(workspace(text, entry), 'Dockerfile');
  const found = image.context?.sources;
  return found === 'all' || found === undefined ? found : found.map(({ path, line }) => `${path}:${line}`);
};

describe('what a stage copies from its context', () => {
  it.each<[string, 'all' | undefined | readonly string[]]>([
    ['RUN a', undefined],
    ['COPY a b /', ['a:2', 'b:2']],
    ['ADD ["a", "/"]', ['a:2']],
    ['COPY ["p q", "/"]', ['p q:2']],
    ['COPY /a ./b ../z c/ /', ['a:2', 'b:2', 'z:2', 'c:2']],
    ['COPY a /x\nCOPY a /y\nCOPY b /', ['a:2', 'b:4']],
    ['COPY . /', 'all'],
    ['COPY a . /', 'all'],
    ['COPY / /', 'all'],
    ['COPY --from=x a /', undefined],
    ['COPY --from= a /', ['a:2']],
    ['COPY <<E /x\nE', undefined],
    ['COPY a 3<<-"E" /x/\nE', ['a:2']],
    ['ADD https://h/a.tar git@h:a/b.git a /x/', ['a:2']],
    ['ADD https://h/a.tar /x', undefined],
    ['RUN --mount=target=/m x', 'all'],
    ['RUN --mount=type=bind,source=c,target=/m x', ['c:2']],
    ['RUN --mount=src=/c/,target=/m --mount=src=a,target=/n x', ['c:2', 'a:2']],
    ['RUN --mount=from=x,source=a,target=/m x', undefined],
    ['RUN --mount=from=,source=a,target=/m x', ['a:2']],
    ['RUN --mount=type=cache,source=a,target=/m --mount=type=tmpfs,target=/n x', undefined],
    ['RUN --mount=type=secret,source=a x', undefined],
    ['ENV T=cache\nRUN --mount=type=$T,target=/m x', undefined],
    ['ENV T=Bind\nRUN --mount=type=$T,src=a,target=/m x', ['a:3']],
    ['RUN --mount=type=$T,src=a,target=/m x', ['a:2']],
    ['ENV S=c\nRUN --mount=src=${S}/d,target=/m x', ['c/d:3']],
    ['RUN --mount=src=$S,target=/m x', 'all'],
    ['COPY --parents c/*/f.txt /', ['c/*/f.txt:2']],
    ['COPY --parents c/**/f.txt /', ['c:2']],
    ['COPY --parents **/f.txt /', 'all'],
    ['COPY --parents=false c/**/f.txt /', ['c/**/f.txt:2']],
    ['COPY --parents c/./e/[f].txt /', ['c/e:2']],
    ['COPY c/[ef]/f.txt /', ['c/[ef]/f.txt:2']],
    ['COPY a\\ b /', ['a:2', 'b:2']],
    ['COPY "a" \'b\' /', ['a:2', 'b:2']],
    ['COPY ["\\"a\\"", "/"]', ['a:2']],
    ["COPY 'a\\b' /", 'all'],
  ])('%j', async (text, expected) => {
    expect(await sources(`FROM x\n${text}\n`)).toEqual(expected);
  });

  it.each<[string, string, string | undefined, 'all' | readonly string[]]>([
    ['ENV', 'FROM x\nENV A=a\nCOPY $A /', undefined, ['a:3']],
    ['the old form of ENV', 'FROM x\nENV A p q\nCOPY $A /', undefined, ['p q:3']],
    ['a name that is substituted', 'FROM x\nENV N=A\nENV $N=a\nCOPY $A /', undefined, ['a:4']],
    ['a name that is not known', 'FROM x\nENV A=a\nENV $N=b\nCOPY $A /', undefined, 'all'],
    ['values in front of their line', 'FROM x\nENV A=a\nENV A=b B=$A\nCOPY $A $B /', undefined, ['b:4', 'a:4']],
    ['a default', 'FROM x\nARG A=a\nCOPY $A /', undefined, ['a:3']],
    ['a default that is given', 'FROM x\nARG A=a\nCOPY $A /', 'build-args: {A: b}', ['b:3']],
    ['an argument before FROM', 'ARG A=a\nFROM x\nARG A\nCOPY $A /', undefined, ['a:4']],
    ['an argument before FROM that is not declared', 'ARG A=a\nFROM x\nCOPY $A /', undefined, 'all'],
    ['an argument without a value', 'FROM x\nARG A\nCOPY $A /', undefined, 'all'],
    ['an argument that leaves what is there', 'FROM x\nENV A=a\nARG A\nCOPY $A /', undefined, ['a:4']],
    ['the last one: ARG', 'FROM x\nENV A=a\nARG A=b\nCOPY $A /', undefined, ['b:4']],
    ['the last one: ENV', 'FROM x\nARG A=b\nENV A=a\nCOPY $A /', undefined, ['a:4']],
    ['what is given over ENV', 'FROM x\nENV A=a\nARG A\nCOPY $A /', 'build-args: {A: b}', ['b:4']],
    [
      'what the stage below has',
      dedent`
        FROM x AS p
        ENV A=a
        ARG B=b
        FROM p
        COPY $A $B /`,
      undefined,
      ['a:5', 'b:5'],
    ],
    [
      'not what another stage has',
      dedent`
        FROM x AS p
        ENV A=a
        FROM y
        COPY --from=p /1 /2
        COPY $A /`,
      undefined,
      'all',
    ],
    ['the platform', 'FROM x\nARG TARGETARCH\nCOPY $TARGETARCH/../a /', undefined, ['a:3']],
    [
      'the platform, where there are several',
      'FROM x\nARG TARGETARCH\nCOPY $TARGETARCH/../a /',
      'platforms: [linux/amd64, linux/arm64]',
      'all',
    ],
    ['the name of the stage', 'FROM x AS a\nARG TARGETSTAGE\nCOPY $TARGETSTAGE /', undefined, ['a:3']],
    [
      'every form',
      'FROM x\nENV A=ab E=\nCOPY ${A%b} ${A#a} ${E:-z} ${A/ab/c} /',
      undefined,
      ['a:3', 'b:3', 'z:3', 'c:3'],
    ],
    ['a form of what is not known', 'FROM x\nCOPY ${U:-a} /', undefined, 'all'],
    ['the escape character of the file', '# escape=`\nFROM x\nENV A=a\nCOPY `$A/../b $A /', undefined, ['b:4', 'a:4']],
  ])('follows %s', async (_what, text, entry, expected) => {
    expect(await sources(`${text}\n`, entry)).toEqual(expected);
  });

  it('says where the whole context is hashed', async () => {
    expect(
      await diagnosticsOf(
        workspace(dedent`
          FROM x
          COPY $A b /
          RUN --mount=src=$B,target=/m y
        `),
        'Dockerfile',
      ),
    ).toMatchObject([
      {
        severity: 'note',
        code: 'copy-unresolved',
        line: 2,
        column: 1,
        message: 'source "$A" is only known while building: the whole context is hashed',
      },
      {
        severity: 'note',
        code: 'copy-unresolved',
        line: 3,
        message: 'source "$B" is only known while building: the whole context is hashed',
      },
    ]);
    expect(
      await sources(dedent`
        FROM x
        ENV A=${'x'.repeat(40_000)}
        COPY $A$A /
      `),
    ).toBe('all');
  });
});

describe('words that BuildKit cannot substitute', () => {
  const hint = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';
  it.each<[string, string]>([
    ['COPY "a b" /c/', '"\\"a"'],
    ['COPY a "/c', '"\\"/c"'],
    ['ADD --chown=${A a /c', '"${A"'],
    ['ADD --chmod=${A a /c', '"${A"'],
    ['ADD --checksum=${A a /c', '"${A"'],
    ['COPY --from=x ${A /c', '"${A"'],
    ['ENV A=${B', '"${B"'],
    ['ENV A ${B', '"${B"'],
    ['ARG A="b', '"\\"b"'],
    ['LABEL a "b', '"\\"b"'],
    ['LABEL a=${b', '"${b"'],
    ['USER "a', '"\\"a"'],
    ['WORKDIR ${A', '"${A"'],
    ['STOPSIGNAL ${A', '"${A"'],
    ['VOLUME /a ${A', '"${A"'],
    ['EXPOSE ${A', '"${A"'],
    ['RUN --mount=src=${A,target=/m x', '"${A"'],
  ])('%s', async (line, quoted) => {
    const [first] = await diagnosticsOf(workspace(`FROM x\n${line}\n`), 'Dockerfile');
    expect(first).toMatchObject({
      severity: 'error',
      code: 'dockerfile-argument',
      message: `${quoted}: quotes or braces do not match, or it is a form that BuildKit does not know`,
      line: 2,
      column: 1,
      hint,
    });
  });

  it('are none where they are not built, or not substituted', async () => {
    expect(await sources('FROM x AS y\nENV A=${B\nFROM x\nCOPY a /\n')).toEqual(['a:4']);
    expect(
      await sources('FROM x\nRUN echo "${A^^}\nCMD ${B\nMAINTAINER "a\nARG B="c\nCOPY a /\n', 'build-args: {B: c}'),
    ).toEqual(['a:6']);
    expect(await sources('FROM x\nCOPY --exclude=${A a /\n')).toEqual(['a:2']);
  });

  it('need a value where they say so', async () => {
    expect(await diagnosticsOf(workspace('FROM x\nENV A=\nCOPY ${A:?no} /\n'), 'Dockerfile')).toMatchObject([
      { code: 'dockerfile-argument', message: '"${A:?no}": argument A has no value', line: 3 },
      { code: 'copy-unresolved' },
    ]);
  });

  it.each(['https://h/a.tar', 'git@h:a/b.git', 'https://h/a.git'])('COPY takes no URL: %s', async (url) => {
    expect(await diagnosticsOf(workspace(`FROM x\nCOPY a ${url} /x/\n`), 'Dockerfile')).toMatchObject([
      {
        severity: 'error',
        code: 'dockerfile-syntax',
        message: `COPY takes no URL, received "${url}"`,
        line: 2,
        hint: 'use ADD',
      },
    ]);
  });
});
