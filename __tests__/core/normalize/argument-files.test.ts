import { describe, expect, it } from 'vitest';
import { definitionOf, environmentOf, hashOf, type Workspace } from '../../fakes/memory-tree.ts';

const DOCKERFILE = 'ARG BASE=debian:12\nFROM $BASE\nARG VERSION\nRUN echo $VERSION\n';

function workspace(files: Record<string, string>, entry: string): Workspace {
  return { files: { Dockerfile: DOCKERFILE, ...files }, config: `environments:\n  - { path: Dockerfile, ${entry} }\n` };
}

const findingsOf = async (files: Record<string, string>, entry: string) => {
  const { item } = await definitionOf(workspace(files, entry), 'Dockerfile');
  return item.diagnostics.map(({ severity, code, path, line }) => `${severity} ${code} ${path}:${line}`);
};

describe('files of build arguments', () => {
  it('give the hash that build-args give', async () => {
    const text = '# kept by a bot\n\nBASE=quay.io/a/b:1\r\n  # more\nVERSION=a=b c\n';
    const written = 'build-args: { BASE: "quay.io/a/b:1", VERSION: "a=b c" }';
    const expected = await hashOf(workspace({}, written), 'Dockerfile');
    expect(await hashOf(workspace({ 'x.conf': text }, 'build-args-file: x.conf'), 'Dockerfile')).toBe(expected);
  });

  it('are overridden by later files and by build-args', async () => {
    const files = { 'a.conf': 'BASE=a:1\nVERSION=1', 'b/.env': 'VERSION=2' };
    const { definition } = await environmentOf(
      workspace(files, 'build-args-file: [a.conf, ./b/.env], build-args: { BASE: "c:1" }'),
      'Dockerfile',
    );
    expect(definition.bases.map(({ reference }) => reference)).toEqual(['docker.io/library/c:1']);
    expect(definition.steps.arguments).toEqual([['VERSION', '2']]);
  });

  it('may hold what a Dockerfile does not declare, and empty values', async () => {
    expect(await findingsOf({ 'a.conf': 'OTHER=1\nVERSION=\n' }, 'build-args-file: a.conf')).toEqual([]);
    expect(await findingsOf({}, 'build-args: { OTHER: "1" }')).toEqual(['warning build-arg-unused Dockerfile:1']);
  });

  it.each([
    'VERSION',
    'VERSION = 1',
    'VERSION= 1',
    'VERSION=1 ',
    'VERSION="1"',
    "VERSION='1'",
    'VERSION=1 # one',
    'VERSION=$OTHER',
    'export VERSION=1',
    '1A=1',
    ' VERSION=1',
    '\uFEFFVERSION=1',
  ])('are refused where tools read them differently: %j', async (line) => {
    expect(await findingsOf({ 'a.conf': `BASE=a:1\n${line}\n` }, 'build-args-file: a.conf')).toEqual([
      'error argument-file a.conf:2',
      'error reached-file Dockerfile:1',
    ]);
  });

  it('may not steer BuildKit', async () => {
    expect(await findingsOf({ 'a.conf': 'VERSION=1\nBUILDKIT_INLINE_CACHE=1\n' }, 'build-args-file: a.conf')).toEqual([
      'error build-arg-reserved a.conf:2',
      'error reached-file Dockerfile:1',
    ]);
  });

  it('are missed where they are not there', async () => {
    expect(await findingsOf({}, 'build-args-file: gone.conf')).toEqual([
      'error file-missing gone.conf:undefined',
      'error reached-file Dockerfile:1',
    ]);
  });

  it('may have placeholders of a matrix in their paths', async () => {
    const config = `environments:
  - path: Dockerfile
    name: image-\${{ matrix.variant }}
    build-args-file: "conf/\${{ matrix.variant }}.conf"
    matrix: { variant: [cpu, cuda] }
`;
    const files = { Dockerfile: DOCKERFILE, 'conf/cpu.conf': 'VERSION=cpu', 'conf/cuda.conf': 'VERSION=cuda' };
    const args = await Promise.all(
      ['cpu', 'cuda'].map(async (variant) => {
        const { definition } = await environmentOf({ files, config }, `Dockerfile?variant=${variant}`);
        return definition.steps.arguments;
      }),
    );
    expect(args).toEqual([[['VERSION', 'cpu']], [['VERSION', 'cuda']]]);
  });
});
