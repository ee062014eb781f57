import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { diagnosticsOf, environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

function workspace(text: string, entry?: string): Workspace {
  const config =
    entry === undefined
      ? {}
      : {
          config: dedent`
            environments:
              - path: Dockerfile
                ${entry}
          `,
        };
  return { files: { Dockerfile: text }, ...config };
}

async function steps(text: string, entry?: string) {
  return (await environmentOf(workspace(text, entry), 'Dockerfile')).definition.steps;
}

async function references(text: string, entry?: string): Promise<readonly string[]> {
  const { definition } = await environmentOf(workspace(text, entry), 'Dockerfile');
  return definition.bases.map(({ reference, platform }) => `${reference} ${platform}`);
}

describe('stages', () => {
  it.each<[string, string, readonly string[]]>([
    ['the last is the target', 'FROM a AS x\nFROM b\n', ['base:0']],
    ['FROM a stage', 'FROM a AS x\nFROM x\n', ['base:0', 'stage:0']],
    ['names without case', 'FROM a AS X\nFROM x AS Y\nFROM y\n', ['base:0', 'stage:0', 'stage:1']],
    ['a name that is given twice is the later one', 'FROM a AS x\nFROM b AS x\nFROM x\n', ['base:0', 'stage:0']],
    ['a number is no stage behind FROM', 'FROM a\nFROM 0\n', ['base:0']],
    ['a number in --from', 'FROM a\nFROM b\nCOPY --from=0 /x /y\n', ['base:0', 'base:1']],
    ['scratch', 'FROM scratch\n', ['scratch']],
    ['a stage cannot name itself or a later one', 'FROM x AS x\nCOPY --from=y /a /b\n', ['base:0']],
    [
      'a mount reaches',
      dedent`
        FROM a AS x
        FROM b AS y
        FROM c
        RUN --mount=type=bind,from=y,target=/y z
      `,
      ['base:0', 'base:1'],
    ],
  ])('%s', async (_what, text, from) => {
    expect((await steps(text)).stages.map((stage) => stage.from)).toEqual(from);
  });

  it('renumber what they name', async () => {
    const { stages } = await steps(
      dedent`
        FROM unused
        FROM a AS t
        FROM b
        COPY --chown=1 --from=t /x /y
        COPY --from=c:1 /x /y
        RUN --mount=type=bind,from=t,target=/t --mount=from=c:1,target=/c z
      `,
    );
    expect(stages[1]?.instructions.map(({ flags }) => flags)).toEqual([
      ['--chown=1', '--from=stage:0'],
      ['--from=base:2'],
      ['--mount=type=bind,from=stage:0,target=/t', '--mount=from=base:2,target=/c'],
    ]);
  });

  it.each<[string, string, string]>([
    ['COPY --from=1', '"1" is no number of a stage above', 'move the stage up, or correct its name'],
    ['COPY --from=7', '"7" is no number of a stage above', 'move the stage up, or correct its name'],
    ['COPY --from=-1', '"-1" is no number of a stage above', 'move the stage up, or correct its name'],
    ['COPY --from=below', 'the stage "below" does not stand above', 'move the stage up, or correct its name'],
    ['COPY --from=Self', 'the stage "Self" does not stand above', 'move the stage up, or correct its name'],
    [
      'RUN --mount=target=/m,from=0',
      '"0" is no number of a stage above',
      'a mount names its stage: write FROM ... AS name',
    ],
    [
      'RUN --mount=target=/m,from=below',
      'the stage "below" does not stand above',
      'a mount names its stage: write FROM ... AS name',
    ],
  ])('%s is refused', async (step, message, hint) => {
    const text = `FROM a\nFROM b AS self\n${step} /x /y\nFROM c AS below\n`;
    expect(await diagnosticsOf(workspace(text, 'target: self'), 'Dockerfile')).toMatchObject([
      { severity: 'error', code: 'dockerfile-stage', message, hint, line: 3, column: 1 },
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a number with a sign or zeros',
      dedent`
        FROM a
        FROM b
        COPY --from=+0 /x /y
        COPY --from=00 /x /y
      `,
      ['--from=stage:0', '--from=stage:0'],
    ],
    ['names in any case', 'FROM a AS One\nFROM b\nCOPY --from=oNE /x /y\n', ['--from=stage:0']],
    [
      'the last of two',
      dedent`
        FROM a AS x
        FROM b AS x
        FROM c
        COPY --from=x /x /y
        COPY --from=0 /x /y
      `,
      ['--from=stage:1', '--from=stage:0'],
    ],
    ['scratch', 'FROM a\nCOPY --from=scratch /x /y\n', ['--from=scratch']],
    ['a stage called scratch', 'FROM a AS scratch\nFROM b\nCOPY --from=scratch /x /y\n', ['--from=stage:0']],
    ['in quotes', 'FROM a AS x\nFROM b\nCOPY --from="x" /x /y\n', ['--from=stage:0']],
    ['over a line end', 'FROM b\nCOPY --from=py\\\nthon:3 /x /y\n', ['--from=base:1']],
  ])('are named by %s', async (_what, text, flags) => {
    const { stages } = await steps(text);
    expect(stages.at(-1)?.instructions.flatMap((step) => step.flags)).toEqual(flags);
  });

  it('have names in lower case behind FROM', async () => {
    expect(await diagnosticsOf(workspace('FROM a AS X\nFROM X\n'), 'Dockerfile')).toMatchObject([
      { code: 'reference-syntax', line: 2 },
    ]);
  });

  it('are spans of the file that a build replaces', async () => {
    const text = dedent`
      FROM "a" AS x
      FROM b
      COPY --link --from="i:1" /x /y
      COPY --from=j\\
      :2 /x /y
      RUN --mount="from=k,target=/m" z
    `;
    const { image } = await environmentOf(workspace(text), 'Dockerfile');
    expect(image.dockerfile?.images.map(({ slot, start, end }) => [slot, text.slice(start, end)])).toEqual([
      [0, 'b'],
      [1, 'i:1'],
      [2, 'j\\\n:2'],
      [3, 'k'],
    ]);
  });

  it.each<[string, string]>([
    ['build', 'dockerfile-target'],
    ['0', 'dockerfile-target'],
    ['7', 'dockerfile-target'],
    ['__proto__', 'dockerfile-target'],
  ])('a target %j that is no stage', async (target, code) => {
    expect(await diagnosticsOf(workspace('FROM a\n', `target: "${target}"`), 'Dockerfile')).toMatchObject([
      { code, hint: 'named stages: none' },
    ]);
  });
});

describe('bases', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['one image once', 'FROM a AS x\nFROM a\nCOPY --from=x /x /\n', undefined, ['docker.io/library/a linux/amd64']],
    [
      'FROM before the instructions below it',
      'FROM a\nCOPY --from=b /x /\nCOPY --from=a /y /\n',
      undefined,
      ['docker.io/library/a linux/amd64', 'docker.io/library/b linux/amd64'],
    ],
    ['an argument', 'ARG A=x\nFROM ${A}:1\n', undefined, ['docker.io/library/x:1 linux/amd64']],
    [
      'an argument that is given',
      'ARG A=x\nFROM $A\n',
      'build-args: {A: other}',
      ['docker.io/library/other linux/amd64'],
    ],
    ['a default in braces', 'ARG A\nFROM ${A:-z}\n', undefined, ['docker.io/library/z linux/amd64']],
    ['quotes', 'ARG A="x"\nFROM "$A"\n', undefined, ['docker.io/library/x linux/amd64']],
    ['a start taken off', 'ARG A=b-x\nFROM ${A#*-}\n', undefined, ['docker.io/library/x linux/amd64']],
    ['an end taken off', 'ARG A=x-b-c\nFROM ${A%%-*}\n', undefined, ['docker.io/library/x linux/amd64']],
    ['a part replaced', 'ARG A=a.b.c\nFROM x:${A//./-}\n', undefined, ['docker.io/library/x:a-b-c linux/amd64']],
    ['a default in a default', 'ARG A\nFROM ${A:-${B:-x}}\n', undefined, ['docker.io/library/x linux/amd64']],
    ['an argument of an argument', 'ARG A=x\nARG B=${A}y\nFROM $B\n', undefined, ['docker.io/library/xy linux/amd64']],
    ['the later of two', 'ARG A=x\nARG A=${A}y\nFROM $A\n', undefined, ['docker.io/library/xy linux/amd64']],
    ['no default leaves what is there', 'ARG A=x\nARG A\nFROM $A\n', undefined, ['docker.io/library/x linux/amd64']],
    ['the name of the last stage', 'FROM x-$TARGETSTAGE AS end\n', undefined, ['docker.io/library/x-end linux/amd64']],
    ['no name of the last stage', 'FROM x-$TARGETSTAGE\n', undefined, ['docker.io/library/x-default linux/amd64']],
    [
      'the name of the target',
      'FROM x-$TARGETSTAGE AS a\nFROM y\n',
      'target: a',
      ['docker.io/library/x-a linux/amd64'],
    ],
    ['a platform in quotes', 'FROM --platform="$TARGETOS/arm64" a\n', undefined, ['docker.io/library/a linux/arm64']],
    ['no version of the system', 'FROM a:1$TARGETOSVERSION\n', undefined, ['docker.io/library/a:1 linux/amd64']],
    [
      'a platform that is set',
      'ARG BUILDPLATFORM=linux/arm64\nFROM --platform=$BUILDPLATFORM a\n',
      undefined,
      ['docker.io/library/a linux/arm64'],
    ],
    [
      'platform by platform',
      'FROM a-$TARGETARCH\n',
      'platforms: [linux/arm64, linux/amd64]',
      ['docker.io/library/a-amd64 linux/amd64', 'docker.io/library/a-arm64 linux/arm64'],
    ],
    ['another platform', 'FROM --platform=linux/arm64 a\n', undefined, ['docker.io/library/a linux/arm64']],
  ])('%s', async (_what, text, entry, expected) => {
    expect(await references(text, entry)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['FROM $NOTHING\n', 'dockerfile-argument'],
    ['FROM --platform=linux/amd46 a\n', 'platform-syntax'],
    ['ARG P=linux/arm46\nFROM --platform=$P a\n', 'platform-syntax'],
    ['ARG A=b\nFROM ${A^x}\n', 'dockerfile-argument'],
    ['FROM Upper\n', 'reference-syntax'],
    ['FROM --platform=windows/amd64 a\n', 'platform-syntax'],
    ['FROM $__proto__\n', 'dockerfile-argument'],
    ['FROM ${A:?no}\n', 'dockerfile-argument'],
    ['ARG A="x\nFROM a\n', 'dockerfile-argument'],
    ['ARG A=${B:?no}\nARG B=1\nFROM a\n', 'dockerfile-argument'],
    ['ARG A=1\nARG A=x$U\nFROM a:$A\n', 'dockerfile-argument'],
    ['FROM --platform= a\n', 'platform-syntax'],
  ])('%j is %s', async (text, code) => {
    expect((await diagnosticsOf(workspace(text), 'Dockerfile'))[0]).toMatchObject({
      code,
      severity: 'error',
      path: 'Dockerfile',
      column: 1,
    });
  });
});

describe('the platform of the builder', () => {
  const twice = 'platforms: [linux/amd64, linux/arm64]';

  it.each([
    'FROM --platform=$BUILDPLATFORM a\n',
    'FROM a\nARG BUILDPLATFORM\n',
    'FROM ${BUILDARCH:-a}\n',
    'ARG A=$BUILDOS\nFROM $A\n',
  ])('is refused where several platforms are built, with the line that works: %j', async (text) => {
    expect((await diagnosticsOf(workspace(text, twice), 'Dockerfile'))[0]).toMatchObject({
      code: 'build-platform',
      severity: 'error',
      hint: expect.stringContaining('ARG BUILDPLATFORM=linux/amd64'),
    });
  });

  it.each<[string, string | undefined, readonly string[], readonly string[]]>([
    ['FROM --platform=$BUILDPLATFORM a\n', undefined, ['docker.io/library/a linux/amd64'], ['amd64']],
    [
      'FROM --platform=$BUILDPLATFORM a\n',
      'platforms: [linux/arm/v7]',
      ['docker.io/library/a linux/arm/v7'],
      ['arm', 'v7'],
    ],
    ['FROM a:$BUILDOS-$BUILDARCH\n', undefined, ['docker.io/library/a:linux-amd64 linux/amd64'], ['amd64']],
    ['ARG A=$BUILDARCH\nFROM a:$A\n', undefined, ['docker.io/library/a:amd64 linux/amd64'], ['amd64']],
    [
      'ARG BUILDPLATFORM=linux/arm64\nFROM --platform=$BUILDPLATFORM a\n',
      undefined,
      ['docker.io/library/a linux/arm64'],
      ['amd64'],
    ],
    ['FROM a\n', undefined, ['docker.io/library/a linux/amd64'], []],
  ])('is the one that is built, and the builder is told: %j', async (text, entry, expected, told) => {
    expect(await references(text, entry)).toEqual(expected);
    const { image } = await environmentOf(workspace(text, entry), 'Dockerfile');
    const given = new Map(image.dockerfile?.builderArguments);
    expect([...given.keys()].includes('BUILDPLATFORM')).toBe(told.length > 0 && !text.includes('ARG BUILDPLATFORM'));
    expect([given.get('BUILDARCH'), given.get('BUILDVARIANT')].filter(Boolean)).toEqual(told);
  });

  it('is an argument where a stage declares it, and is not given twice', async () => {
    const text = 'FROM --platform=$BUILDPLATFORM a\nARG BUILDPLATFORM BUILDARCH=x\n';
    expect((await steps(text)).arguments).toEqual([['BUILDPLATFORM', 'linux/amd64']]);
    const { image } = await environmentOf(workspace(text), 'Dockerfile');
    expect(image.dockerfile?.builderArguments.map(([name]) => name)).not.toContain('BUILDPLATFORM');
    expect((await steps('FROM a\nARG BUILDPLATFORM\n', 'build-args: {BUILDPLATFORM: linux/s390x}')).arguments).toEqual([
      ['BUILDPLATFORM', 'linux/s390x'],
    ]);
  });
});

describe('arguments and secrets', () => {
  it.each<[string, string, string | undefined, readonly (readonly [string, string])[]]>([
    ['declared and given', 'FROM a\nARG X\n', 'build-args: {X: "1"}', [['X', '1']]],
    ['given, not declared', 'FROM a\n', 'build-args: {X: "1"}', []],
    ['empty is given', 'FROM a\nARG X\n', 'build-args: {X: ""}', [['X', '']]],
    ['declared, not given', 'FROM a\nARG X\nARG Y=1\n', undefined, []],
    ['a global default', 'ARG X=1\nFROM a\nARG X\n', undefined, [['X', '1']]],
    ['a default of the stage stands in its text', 'ARG X=1\nFROM a\nARG X=2\n', undefined, []],
    ['a global that no stage declares', 'ARG X=1\nFROM a\n', undefined, []],
    ['declared where it is not reached', 'FROM a AS x\nARG X\nFROM b\n', 'build-args: {X: "1"}', []],
    [
      'sorted, several in one line',
      'FROM a\nARG B A\n',
      'build-args: {A: "1", B: "2"}',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'names of prototypes',
      'FROM a\nARG __proto__ constructor\n',
      'build-args: {__proto__: "1"}',
      [['__proto__', '1']],
    ],
    ['the name of the stage', 'FROM a AS x\nARG TARGETSTAGE\n', undefined, [['TARGETSTAGE', 'x']]],
    ['no name of the stage', 'FROM a\nARG TARGETSTAGE\n', undefined, [['TARGETSTAGE', 'default']]],
    ['the name of the target', 'FROM a AS x\nARG TARGETSTAGE\nFROM x\n', 'target: X', [['TARGETSTAGE', 'X']]],
    ['a stage with a name of its own', 'FROM a AS x\nARG TARGETSTAGE=y\n', undefined, []],
    ['a platform that is set', 'ARG TARGETARCH=z\nFROM a\nARG TARGETARCH\n', undefined, [['TARGETARCH', 'z']]],
    ['a platform that is not', 'ARG TARGETARCH\nFROM a\nARG TARGETARCH TARGETOSVERSION\n', undefined, []],
    ['a default that is substituted', 'ARG A=bc\nARG X=${A%c}\nFROM a\nARG X\n', undefined, [['X', 'b']]],
    ['proxies never', 'FROM a\nARG HTTP_PROXY no_proxy TARGETARCH\n', 'build-args: {HTTP_PROXY: x, no_proxy: x}', []],
  ])('%s', async (_what, text, entry, expected) => {
    expect((await steps(text, entry)).arguments).toEqual(expected);
  });

  it('says why a word has no text', async () => {
    const message = async (text: string) =>
      (await diagnosticsOf(workspace(text), 'Dockerfile')).map(
        (found) => `${found.line} ${found.message} (${found.hint})`,
      );
    const declare = 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    expect(await message('FROM a\nFROM $A\n')).toEqual([`2 "$A": argument A has no value (${declare})`]);
    expect(await message('FROM ${A:?no}\n')).toEqual([`1 "\${A:?no}": argument A has no value (${declare})`]);
    expect(await message('FROM ${A\n')).toEqual([
      `1 "\${A": quotes or braces do not match, or it is a form that BuildKit does not know (${declare})`,
    ]);
    expect(await message(`FROM ${'${A:-'.repeat(60)}${'}'.repeat(60)}\n`)).toEqual([
      expect.stringContaining('the substitution is too long'),
    ]);
    expect(await message("ARG A='\nFROM a\n")).toEqual([
      '1 "\'": quotes or braces do not match, or it is a form that BuildKit does not know (correct the default)',
    ]);
  });

  it('an argument that nobody declares is a warning', async () => {
    expect(await diagnosticsOf(workspace('FROM a\n', 'build-args: {X: "1"}'), 'Dockerfile')).toMatchObject([
      { severity: 'warning', code: 'build-arg-unused' },
    ]);
  });

  it('secrets are ids, sorted, once', async () => {
    const text = dedent`
      FROM a
      RUN --mount=type=secret,id=z --mount=type=secret,target=/run/a x
      RUN --mount=type=secret,id=z,required y
    `;
    expect((await steps(text)).secrets).toEqual(['a', 'z']);
    const others =
      'FROM a\nRUN --mount=type=secret,source=s --mount="type=secret,id=i,target=/t" --mount=type=SECRET,dst=/d/e/ --mount=type=$T,id=n --mount=type=ssh,id=m x\n';
    expect((await steps(others)).secrets).toEqual(['e', 'i', 's']);
  });
});

describe('what is no meaning', () => {
  const instructions = async (line: string) => {
    const files = { Dockerfile: `FROM a\n${line}\n`, a: '1', c: '2' };
    return (await environmentOf({ files }, 'Dockerfile')).definition.steps.stages[0]?.instructions;
  };

  it.each<[string, string]>([
    ['RUN --network=none a', 'RUN --network="none" a'],
    ['RUN --network=none a', "run \\\n # no\n --network='none' \\\n a"],
    ['COPY --chown=1:1 a b', 'COPY --chown=1":"1 a b'],
    ['COPY --chown=1:1 a b', 'COPY --chown=\\1:1 a b'],
    ['COPY --link a b', 'COPY --link -- a b'],
    ['COPY a b', 'COPY ["a", "b"]'],
    ['COPY a b', 'COPY \ta  b '],
    ['RUN a', 'RUN a\u00a0'],
    ['COPY <<A /b\nA', 'COPY <<A /b\nA\r'],
  ])('%j and %j', async (first, second) => {
    expect(await instructions(second)).toEqual(await instructions(first));
  });

  it.each<[string, string]>([
    ['COPY --chown="a b" c d', 'COPY --chown=ab c d'],
    ['RUN <<A\nA', 'RUN <<"A"\nA'],
    ['RUN <<A\nA', 'RUN <<-A\nA'],
    ['RUN <<A\na\nA', 'RUN <<A\nb\nA'],
    ['RUN a  b', 'RUN a b'],
    ['COPY "a" b', 'COPY a b'],
  ])('%j and %j are two things', async (first, second) => {
    expect(await instructions(second)).not.toEqual(await instructions(first));
  });
});
