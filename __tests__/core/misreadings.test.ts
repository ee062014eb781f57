import { describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig } from '../../src/core/config.ts';
import { define } from '../../src/pipeline.ts';
import { memoryTree } from './memory-tree.ts';

// Texts that once had one hash for two meanings, or a meaning that no tool gives them.

async function hashOf(files: Readonly<Record<string, string>>, id: string, config = ''): Promise<string> {
  const { config: parsed } =
    config === '' ? { config: defaultConfig('terrarium.yml') } : parseConfig(config, 'terrarium.yml');
  const { definitions } = await define(memoryTree({ files }), parsed);
  const item = definitions.find(({ origin }) => origin.id === id)?.item;
  return item?.ok ? item.value.hash : `refused: ${item?.diagnostics.map((diagnostic) => diagnostic.code).join()}`;
}

const dockerfile = (text: string, config?: string) => hashOf({ Dockerfile: text }, 'Dockerfile', config);
const TWO_PLATFORMS = 'environments:\n  - path: Dockerfile\n    platforms: [linux/amd64, linux/arm64]\n';

describe('a stage that is named through an argument', () => {
  const file = (step: string) => `ARG B=base\nFROM python:3.12 AS base\nRUN ${step}\nFROM $B\n`;

  it('is part of the hash', async () => {
    expect(await dockerfile(file('one'))).toMatch(/^[0-9a-f]{64}$/);
    expect(await dockerfile(file('one'))).not.toBe(await dockerfile(file('two')));
  });

  it('is refused where it differs from platform to platform', async () => {
    const text = 'FROM python:3.12 AS base-amd64\nFROM debian:12 AS base-arm64\nFROM base-$TARGETARCH\n';
    expect(await dockerfile(text, TWO_PLATFORMS)).toBe('refused: dockerfile-argument');
  });
});

describe('a default that is not known', () => {
  it.each([
    ['an argument without a value', 'ARG A=x$U\nFROM scratch\nARG A\nRUN echo $A\n'],
    ['a substitution that is not read', 'ARG A=${V#v}\nFROM scratch\nARG A\nRUN echo $A\n'],
  ])('is refused: %s', async (_title, text) => {
    expect(await dockerfile(text)).toBe('refused: dockerfile-argument');
  });

  it('is refused where it differs from platform to platform', async () => {
    const text = 'ARG A=$TARGETARCH\nFROM scratch\nARG A\nRUN echo $A\n';
    expect(await dockerfile(text, TWO_PLATFORMS)).toBe('refused: dockerfile-argument');
    expect(await dockerfile(text)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('secrets', () => {
  it('count in stages that are built only', async () => {
    const file = (id: string) =>
      `FROM debian:12 AS unused\nRUN --mount=type=secret,id=${id} true\nFROM debian:12\nRUN true\n`;
    expect(await dockerfile(file('a'))).toBe(await dockerfile(file('b')));
  });
});

describe('a here-document', () => {
  it('keeps its line ends, which the image gets', async () => {
    const file = (end: string) => `FROM debian:12\nCOPY <<EOF /x\na${end}EOF\n`;
    expect(await dockerfile(file('\n'))).not.toBe(await dockerfile(file('\r\n')));
  });
});

describe('pip lines', () => {
  const conda = (line: string) =>
    hashOf({ 'conda.yml': `channels: [c]\ndependencies:\n  - pip:\n      - ${line}\n` }, 'conda.yml');

  it.each([
    ['a second line behind a URL', '"foo @ https://h/x\\n-r secret.txt"'],
    ['a space in a URL', '"https://h/x y"'],
    ['a marker of two texts', '"a; \\"a\\" \\"b\\""'],
    ['an open parenthesis', '"a; (os_name == \\"nt\\""'],
  ])('are refused: %s', async (_title, line) => {
    expect(await conda(line)).toBe('refused: requirement-syntax');
  });

  it('keep spaces inside a marker text', async () => {
    expect(await conda('\'a; platform_version == "( x"\'')).not.toBe(await conda('\'a; platform_version == "(x"\''));
  });
});

describe('channels', () => {
  it.each(['../../local', '-x', './here', 'a/../b'])('are no local paths or options: %s', async (channel) => {
    expect(await hashOf({ 'conda.yml': `channels: ["${channel}"]\ndependencies: [a]\n` }, 'conda.yml')).toBe(
      'refused: channel-syntax',
    );
  });

  it('are none in front of a package either', async () => {
    expect(await hashOf({ 'conda.yml': 'channels: [c]\ndependencies: ["../up::numpy"]\n' }, 'conda.yml')).toBe(
      'refused: match-spec-syntax',
    );
  });
});

describe('YAML', () => {
  it('holds one document', async () => {
    expect(await hashOf({ 'conda.yml': 'channels: [c]\ndependencies: [a]\n---\nx: 1\n' }, 'conda.yml')).toBe(
      'refused: yaml-syntax',
    );
  });
});

describe('terrarium.yml', () => {
  it.each([
    [
      'one reference provided twice',
      'environments:\n  - {path: a/Dockerfile, provides: [x/y]}\n  - {path: b/Dockerfile, provides: [x/y]}\n',
      'provides-conflict',
    ],
    ['a glob that provides', 'environments:\n  - {path: "*/Dockerfile", provides: [x/y]}\n', 'provides-conflict'],
    [
      'something else than a reference',
      'environments:\n  - {path: a/Dockerfile, provides: ["X y"]}\n',
      'reference-syntax',
    ],
    ['a path above the root', 'environments:\n  - {path: ../Dockerfile}\n', 'path-refused'],
  ])('refuses %s', (_title, text, code) => {
    expect(parseConfig(text, 'terrarium.yml').diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it('names a file by one path', () => {
    expect(parseConfig('environments:\n  - path: a/../conda.yml\n', 'terrarium.yml').config.environments[0]?.path).toBe(
      'conda.yml',
    );
  });
});

describe('a parent that an Azure ML file names', () => {
  it('is missed there, not in a configuration that does not exist', async () => {
    const files = { 'a.yml': '$schema: https://x/environment.schema.json\nname: a\nimage: environment:nobody\n' };
    const { definitions } = await define(memoryTree({ files }), defaultConfig('terrarium.yml'));
    expect(definitions[0]?.item.diagnostics[0]).toMatchObject({ code: 'parent-unknown', path: 'a.yml', line: 1 });
  });
});
