import { describe, expect, it } from 'vitest';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { definitionFiles } from '../../../src/core/restore/definition-files.ts';
import { defineAll } from '../../fakes/memory-tree.ts';
import { restored } from './restored.ts';

async function defined(files: Readonly<Record<string, string>>, entry: string): Promise<HashedEnvironment> {
  const { definitions } = await defineAll({ files, config: `environments: [${entry}]\n` });
  const [item] = definitions.filter(({ origin }) => origin.selection === 'configured').map((one) => one.item);
  if (item?.ok !== true) throw new Error(JSON.stringify(item?.diagnostics));
  return item.value;
}

const DOCKERFILES: readonly (readonly [string, string, string])[] = [
  ['several stages', 'FROM golang:1.24 AS a\nRUN go build\nFROM alpine:3.22\nCOPY --from=a --chmod=755 /x /y\n', ''],
  ['images that are copied from', 'FROM scratch\nCOPY --from=alpine:3.22 ["/bin/sh", "/with blank"]\n', ''],
  [
    'a mount of an image',
    'FROM alpine:3.22\nRUN --mount=type=bind,from=golang:1.24,target=/go --mount=type=cache,target=/c go\n',
    '',
  ],
  ['a secret', 'FROM alpine:3.22\nRUN --mount=type=secret,id=token cat /run/secrets/token\n', ''],
  ['heredocs', 'FROM alpine:3.22\nRUN <<EOF cat\na\n  b # no comment\nEOF\nCOPY <<-"X" /x\n\t$HOME\nX\n', ''],
  [
    'another escape and a frontend',
    '# syntax=docker/dockerfile:1.9\n# escape=`\nFROM alpine:3.22\nRUN a `\n && b\n',
    '',
  ],
  ['arguments', 'ARG V=3.22\nARG W=5\nFROM alpine:$V\nARG W\nARG X=1\nRUN echo $W $X\n', ', build-args: { X: "2" }'],
  [
    'the name of its stage',
    'FROM alpine:3.22 AS one\nARG TARGETSTAGE\nRUN echo $TARGETSTAGE\nFROM one AS two\n',
    ', target: one',
  ],
  [
    'two platforms',
    'FROM --platform=linux/amd64 alpine:3.22 AS a\nFROM alpine:3.22\nCOPY --from=a /x /\n',
    ', platforms: [linux/amd64, linux/arm64]',
  ],
  ['a foreign platform', 'FROM --platform=linux/arm64 alpine:3.22 AS a\nFROM scratch\nCOPY --from=a /x /\n', ''],
  [
    'JSON forms and odd words',
    'FROM alpine:3.22\nENTRYPOINT ["a", "b c"]\nCMD echo "x  y"\nSHELL ["/bin/sh"]\nENV A="b c" D=\'e\'\n',
    '',
  ],
  ['ONBUILD', 'FROM alpine:3.22\nONBUILD RUN echo "a" && b\n', ''],
  ['packages beside it', 'FROM python:3.12\nUSER 5\n', ''],
];

describe('a definition as files', () => {
  it.each(DOCKERFILES)('has %s of a Dockerfile again', async (_, text, more) => {
    expect(await restored(await defined({ Dockerfile: text }, `{ path: Dockerfile${more} }`))).toBe('same');
  });

  it.each([
    [
      'requirements',
      'a.txt',
      '--index-url https://index.example/simple\nsix==1.17.0 ; python_version < "3.9"\n-r b.txt\n-c c.txt\n',
      '',
    ],
    ['settings', 'a.txt', 'six\n', ', bytecode: true, secrets: [netrc], platforms: [linux/arm64]'],
    [
      'conda',
      'a.yml',
      'channels: [conda-forge, nodefaults]\ndependencies: [python=3.11, "numpy>=1,<2", "conda-forge::scipy=1.*=*py311*", {pip: [six, "-r b.txt"]}]\n',
      '',
    ],
    [
      'texts that YAML takes for others',
      'a.yml',
      'channels: ["1_000", "yes"]\ndependencies: [python=3.10, "y", "on=1"]\n',
      '',
    ],
    ['an explicit lock', 'a.txt', `@EXPLICIT\nhttps://conda.example/linux-64/a-1-0.conda#${'0'.repeat(32)}\n`, ''],
  ])('has %s again', async (_, path, text, more) => {
    const files = { [path]: text, 'b.txt': 'attrs\n-c d.txt\n', 'c.txt': 'six<2\n', 'd.txt': 'attrs<99\n' };
    expect(await restored(await defined(files, `{ path: ${path}, base: "python:3.12"${more} }`))).toBe('same');
  });

  it('has Spark packages again', async () => {
    const spark = '{ packages: ["a.b:c:1"], repositories: ["https://maven.example/x"], precache: false }';
    expect(
      await restored(await defined({}, `{ name: a, base: "python:3.12", spark: ${spark} }`).catch(inPlace(spark))),
    ).toBe('same');
  });

  const inPlace = (spark: string) => async (): Promise<HashedEnvironment> => {
    const config = `environments: [{ name: a, base: "python:3.12", spark: ${spark} }]\n`;
    const [environment] = environmentsOf(await defineAll({ files: { 'terrarium.yml': config }, config }));
    if (environment === undefined) throw new Error('it is not defined');
    return environment;
  };

  it.each([
    ['files', { Dockerfile: 'FROM scratch\nCOPY a /\n', a: '' }, '{ path: Dockerfile }', 'copies files'],
    [
      'a parent',
      { Dockerfile: 'FROM scratch\n', 'b/Dockerfile': 'FROM own\n' },
      '{ path: b/Dockerfile }, { path: Dockerfile, provides: [own] }',
      'another environment',
    ],
    [
      'a project',
      { 'a/r.txt': '-e .\n', 'a/pyproject.toml': '[project]\nname = "a"\n' },
      '{ path: a/r.txt, base: "python:3.12" }',
      'copies files',
    ],
  ])('says that of %s nothing but digests is recorded', async (_, files, entry, why) => {
    const { definitions } = await defineAll({ files: files as never, config: `environments: [${entry}]\n` });
    const found = definitions.find(({ origin }) => origin.id === /path: ([^ ,]+)/.exec(entry)?.[1])?.item;
    if (found?.ok !== true) throw new Error(JSON.stringify(found?.diagnostics));
    expect(definitionFiles(found.value.definition, { name: 'a' })).toEqual({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});
