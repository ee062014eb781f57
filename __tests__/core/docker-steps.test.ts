import { describe, expect, it } from 'vitest';
import { diagnosticsOf, environmentOf, type Workspace } from './memory-tree.ts';

function workspace(text: string, entry?: string): Workspace {
  const config = entry === undefined ? {} : { config: `environments:\n  - path: Dockerfile\n    ${entry}\n` };
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
      'FROM a AS x\nFROM b AS y\nFROM c\nRUN --mount=type=bind,from=y,target=/y z\n',
      ['base:0', 'base:1'],
    ],
  ])('%s', async (_what, text, from) => {
    expect((await steps(text)).stages.map((stage) => stage.from)).toEqual(from);
  });

  it('renumber what they name', async () => {
    const { stages } = await steps(
      'FROM unused\nFROM a AS t\nFROM b\nCOPY --chown=1 --from=t /x /y\nCOPY --from=c:1 /x /y\nRUN --mount=type=bind,from=t,target=/t --mount=from=c:1,target=/c z\n',
    );
    expect(stages[1]?.instructions.map(({ flags }) => flags)).toEqual([
      ['--chown=1', '--from=stage:0'],
      ['--from=base:2'],
      ['--mount=type=bind,from=stage:0,target=/t', '--mount=from=base:2,target=/c'],
    ]);
  });

  it.each<[string, string]>([
    ['build', 'dockerfile-target'],
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
    ['FROM --platform=$BUILDPLATFORM a\n', 'dockerfile-argument'],
    ['ARG A=b\nFROM ${A#x}\n', 'dockerfile-argument'],
    ['FROM Upper\n', 'reference-syntax'],
    ['FROM --platform=windows/amd64 a\n', 'platform-syntax'],
    ['FROM a\nARG BUILDPLATFORM\n', 'build-platform'],
    ['FROM $__proto__\n', 'dockerfile-argument'],
  ])('%j is %s', async (text, code) => {
    expect((await diagnosticsOf(workspace(text), 'Dockerfile'))[0]).toMatchObject({
      code,
      severity: 'error',
      path: 'Dockerfile',
      column: 1,
    });
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
    ['proxies never', 'FROM a\nARG HTTP_PROXY no_proxy TARGETARCH\n', 'build-args: {HTTP_PROXY: x, no_proxy: x}', []],
  ])('%s', async (_what, text, entry, expected) => {
    expect((await steps(text, entry)).arguments).toEqual(expected);
  });

  it('an argument that nobody declares is a warning', async () => {
    expect(await diagnosticsOf(workspace('FROM a\n', 'build-args: {X: "1"}'), 'Dockerfile')).toMatchObject([
      { severity: 'warning', code: 'build-arg-unused' },
    ]);
  });

  it('secrets are ids, sorted, once', async () => {
    const text =
      'FROM a\nRUN --mount=type=secret,id=z --mount=type=secret,target=/run/a x\nRUN --mount=type=secret,id=z,required y\n';
    expect((await steps(text)).secrets).toEqual(['a', 'z']);
  });
});
