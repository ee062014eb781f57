import { describe, expect, it } from 'vitest';
import { type Pins, renderBuildFile } from '../../../src/core/build/file.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { dedent } from '../../dedent.ts';
import { pinned } from '../../fakes/images.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const digest = (char: string) => `sha256:${char.repeat(64)}` as Digest;
const SYNTAX = `docker.io/docker/dockerfile:1@${digest('f')}`;
/** A registry whose references are `pinned/<n>`. */
const slotReference = (slot: number) => ({ registry: 'pinned', path: `${slot}`, tag: undefined, digest: undefined });

/** Renders a Dockerfile with the reference of slot n as `pinned/<n>`. */
async function render(text: string, config = '', platform = 'linux/amd64'): Promise<string> {
  const files = {
    'a/Dockerfile': text,
    'a/f': 'f',
    'p/Dockerfile': 'FROM python:3.12\n',
    'q/Dockerfile': 'FROM python:3.13\n',
  };
  const yaml = `environments:\n  - path: a/Dockerfile\n${config}  - path: p/Dockerfile\n  - path: q/Dockerfile\n`;
  const environment = await environmentOf({ files, config: yaml }, 'a/Dockerfile');
  const slots = new Map(environment.image.bases.map(({ slot }) => [slot, slotReference(slot)]));
  const pins: Pins = {
    slots,
    base: { digest: digest('0'), user: '', hasPrefix: false },
    installer: undefined,
    syntax: environment.image.steps.syntax === '' ? undefined : pinned(SYNTAX),
  };
  return renderBuildFile(environment, platform, pins).text;
}

describe('references in a Dockerfile', () => {
  it.each<[string, string, string]>([
    ['one stage', 'FROM python:3.12\nRUN x\n', 'FROM pinned/0\nRUN x\n'],
    ['lower case and spaces', 'from   python:3.12   as  x\n', 'from   pinned/0   as  x\n'],
    [
      'several stages, each its own',
      dedent`
        FROM golang:1 AS b
        RUN x
        FROM alpine:3
        COPY --from=b /x /x
      `,
      dedent`
        FROM pinned/0 AS b
        RUN x
        FROM pinned/1
        COPY --from=b /x /x
      `,
    ],
    [
      'one image in several places',
      dedent`
        FROM python:3 AS a
        FROM a
        COPY --from=python:3 /x /x
        COPY --from=python:3 /y /y
      `,
      dedent`
        FROM pinned/0 AS a
        FROM a
        COPY --from=pinned/0 /x /x
        COPY --from=pinned/0 /y /y
      `,
    ],
    [
      'COPY --from with other flags',
      'FROM a:1\nCOPY --chown=1:1 --from=b:2 --chmod=755 /x /x\n',
      'FROM pinned/0\nCOPY --chown=1:1 --from=pinned/1 --chmod=755 /x /x\n',
    ],
    [
      'COPY --from a number',
      'FROM a:1\nFROM b:1\nCOPY --from=0 /x /x\n',
      'FROM pinned/0\nFROM pinned/1\nCOPY --from=0 /x /x\n',
    ],
    [
      'mounts',
      'FROM a:1\nRUN --mount=type=bind,from=b:2,target=/x --mount=from=c:3,target=/y ls\n',
      'FROM pinned/0\nRUN --mount=type=bind,from=pinned/1,target=/x --mount=from=pinned/2,target=/y ls\n',
    ],
    [
      'arguments',
      'ARG V=3.12\nARG IMAGE=python\nFROM ${IMAGE}:$V AS x\nRUN y\n',
      dedent`
        ARG V=3.12
        ARG IMAGE=python
        FROM pinned/0 AS x
        RUN y
      `,
    ],
    [
      'continuations',
      dedent`
        FROM \\
          python:3.12 \\
          AS x
        RUN y
      `,
      dedent`
        FROM \\
          pinned/0 \\
          AS x
        RUN y
      `,
    ],
    ['a continuation inside a name', 'FROM pyth\\\non:3.12\nRUN y\n', 'FROM pinned/0\nRUN y\n'],
    ['the escape directive', '# escape=`\nFROM `\n  a:1\nRUN y\n', '# escape=`\nFROM `\n  pinned/0\nRUN y\n'],
    [
      'CRLF',
      'FROM a:1\r\nCOPY --from=b:1 /x \\\r\n  /x\r\n',
      'FROM pinned/0\r\nCOPY --from=pinned/1 /x \\\r\n  /x\r\n',
    ],
    ['a byte order mark', '\uFEFFFROM a:1\nRUN y\n', '\uFEFFFROM pinned/0\nRUN y\n'],
    [
      'characters outside the basic plane',
      '# \u{1F40D}\nFROM a:1\nRUN \u{1F40D}\n',
      '# \u{1F40D}\nFROM pinned/0\nRUN \u{1F40D}\n',
    ],
    ['no line end', 'FROM a:1\nRUN y', 'FROM pinned/0\nRUN y'],
    ['scratch', 'FROM scratch\nCOPY --from=a:1 /x /x\n', 'FROM scratch\nCOPY --from=pinned/0 /x /x\n'],
    ['a platform', 'FROM --platform=linux/arm64 a:1\nRUN y\n', 'FROM --platform=linux/arm64 pinned/0\nRUN y\n'],
    ['a digest', `FROM a:1@${digest('a')}\nRUN y\n`, 'FROM pinned/0\nRUN y\n'],
  ])('are replaced in place: %s', async (_, text, expected) => {
    expect(await render(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['comments', 'FROM a:1\n# FROM python:3.12\nRUN y\n'],
    ['commands', 'FROM a:1\nRUN echo FROM python:3.12 --from=python:3.12\n'],
    [
      'here-documents',
      dedent`
        FROM a:1
        RUN <<EOF
        FROM python:3.12
        COPY --from=x /a /b
        EOF
      `,
    ],
    ['labels', 'FROM a:1\nLABEL a="FROM python:3.12"\n'],
  ])('stay as they are in %s', async (_, text) => {
    expect(await render(text)).toBe(text.replace('a:1', 'pinned/0'));
  });

  it('stay as they are in stages that are not built', async () => {
    const text = dedent`
      FROM a:1 AS one
      RUN x
      FROM b:1 AS two
      RUN y
    `;
    expect(await render(text, '    target: one\n')).toBe(text.replace('a:1', 'pinned/0'));
  });

  it('are parents where a build context says so', async () => {
    const config = '    build-contexts: { up: "environment:p/Dockerfile", side: "environment:q/Dockerfile" }\n';
    const text = dedent`
      FROM up
      COPY --from=side /x /x
      RUN --mount=from=up,target=/y ls
    `;
    expect(await render(text, config)).toBe(
      dedent`
        FROM pinned/0
        COPY --from=pinned/1 /x /x
        RUN --mount=from=pinned/0,target=/y ls
      `,
    );
  });
});

describe('the frontend', () => {
  it.each<[string, string, string]>([
    ['first', '# syntax=docker/dockerfile:1\nFROM a:1\n', `# syntax=${SYNTAX}\nFROM pinned/0\n`],
    ['in other spelling', '#SYNTAX = docker/dockerfile:1\nFROM a:1\n', `#SYNTAX = ${SYNTAX}\nFROM pinned/0\n`],
    [
      'behind another directive',
      '# escape=`\n# syntax=docker/dockerfile:1\nFROM a:1\n',
      `# escape=\`\n# syntax=${SYNTAX}\nFROM pinned/0\n`,
    ],
    ['with CRLF', '# syntax=docker/dockerfile:1\r\nFROM a:1\r\n', `# syntax=${SYNTAX}\r\nFROM pinned/0\r\n`],
    [
      'behind a byte order mark',
      '\uFEFF# syntax=docker/dockerfile:1\nFROM a:1\n',
      `\uFEFF# syntax=${SYNTAX}\nFROM pinned/0\n`,
    ],
  ])('is pinned: %s', async (_, text, expected) => {
    expect(await render(text)).toBe(expected);
  });

  it('is no directive behind a comment or an instruction', async () => {
    for (const text of ['# a comment\n# syntax=x/y:1\nFROM a:1\n', 'FROM a:1\n# syntax=x/y:1\nRUN y\n'])
      expect(await render(text)).toBe(text.replace('a:1', 'pinned/0'));
  });

  // https://github.com/moby/buildkit/blob/v0.32.0/frontend/dockerfile/parser/directives.go
  it.each<[string, string]>([
    ['behind a shebang', '#!/usr/bin/env docker\n# syntax=evil.example/frontend:1\nFROM a:1\n'],
    ['behind a next-line character', '#\u0085syntax=evil.example/frontend:1\nFROM a:1\n'],
    ['before a line separator', '# syntax=evil.example/frontend:1 \u2028\nFROM a:1\n'],
    ['before a carriage return', '# syntax=evil.example/frontend:1 \rx\nFROM a:1\n'],
  ])('is pinned or refused wherever BuildKit reads it: %s', async (_, text) => {
    const rendered = await render(text).catch(() => 'refused');
    expect(rendered).not.toContain('evil.example/frontend:1');
  });

  it('is no build argument', async () => {
    const text = dedent`
      ARG BUILDKIT_SYNTAX=evil.example/frontend:1
      FROM a:1
      ARG BUILDKIT_SYNTAX
      RUN y
    `;
    const config = 'environments:\n  - path: Dockerfile\n';
    const names = await environmentOf({ files: { Dockerfile: text }, config }, 'Dockerfile').then(
      ({ definition }) => definition.steps.arguments.map(([name]) => name),
      () => [],
    );
    expect(names).toEqual([]);
  });
});

describe('the step that installs packages', () => {
  it.each([
    ['conda.yml', 'dependencies: [python=3.11]\n', 'its packages are installed by the step conda/2'],
    ['requirements.txt', 'six==1.16.0\n', undefined],
  ])('of %s has to run, or not', async (path, text, expected) => {
    const config = `environments: [{ path: ${path}, base: "debian:12" }]\n`;
    const environment = await environmentOf({ files: { [path]: text }, config }, path);
    const slots = new Map([[0, slotReference(0)]]);
    const base = { digest: digest('0'), user: '', hasPrefix: false };
    const pins: Pins = { slots, base, installer: undefined, syntax: undefined };
    const file = renderBuildFile(environment, 'linux/amd64', pins);
    expect(file.stepRuns).toBe(expected);
    expect(file.packages === undefined).toBe(expected !== undefined);
  });
});
