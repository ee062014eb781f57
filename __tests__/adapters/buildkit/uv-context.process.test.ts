import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { provideUv } from '../../../src/adapters/buildkit/uv-context.ts';
import { uvForSteps } from '../../../src/adapters/wheels/uv-for-steps.ts';
import { UV_MOUNT } from '../../../src/core/recipes/recipe.ts';
import { platformBuild } from './platform-build.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-test-uv-context-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
function requestOf(usesUv: boolean) {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  const dockerfile = join(folder, 'Dockerfile');
  writeFileSync(dockerfile, `FROM a\nRUN --mount=type=bind,source=x \\\n    --mount=${UV_MOUNT} \\\n    sh x\n`);
  writeFileSync(`${dockerfile}.dockerignore`, '# nothing\n');
  const lines: string[] = [];
  const request = platformBuild({
    contextDirectory: folder,
    dockerfile,
    usesUv,
    onLine: (line) => lines.push(line),
  });
  return { request, folder, lines };
}

describe('uv for a step', () => {
  it('is a context with a name, and nothing for a step that does not use it', async () => {
    const { request, folder } = requestOf(true);
    const found = await provideUv(async () => '/cache/uv', 'docker-container', request, folder);
    expect(found).toEqual({ request, contexts: ['--build-context=terrarium-uv=/cache/uv'] });
    const other = requestOf(false);
    expect(await provideUv(async () => '/cache/uv', 'docker', other.request, other.folder)).toEqual({
      request: other.request,
      contexts: [],
    });
  });

  it('is an empty folder where there is none', async () => {
    const { request, folder } = requestOf(true);
    const { contexts } = await provideUv(async () => undefined, 'remote', request, folder);
    const [, place = ''] = /^--build-context=terrarium-uv=(.+)$/.exec(contexts[0] ?? '') ?? [];
    expect(readdirSync(place)).toEqual([]);
  });

  it('is no mount with the builder of an engine, which may be too old for it', async () => {
    const { request, folder, lines } = requestOf(true);
    const { request: changed, contexts } = await provideUv(async () => '/cache/uv', 'docker', request, folder);
    expect(contexts).toEqual([]);
    expect(readFileSync(changed.dockerfile, 'utf8')).toBe('FROM a\nRUN --mount=type=bind,source=x \\\n    sh x\n');
    expect(readFileSync(`${changed.dockerfile}.dockerignore`, 'utf8')).toBe('# nothing\n');
    expect(lines).toEqual([expect.stringMatching(/^pip installs, not uv/)]);
  });

  it.each([
    ['a platform that it is not made for', 'linux/s390x', {}],
    ['an index that does not answer', 'linux/amd64', { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' }],
    ['an index that has a name', 'linux/amd64', { UV_DEFAULT_INDEX: 'corp=https://a.example' }],
    ['an index that is a folder', 'linux/amd64', { PIP_INDEX_URL: '/srv/simple' }],
    [
      'a home that cannot be written to',
      'linux/arm64',
      { PIP_INDEX_URL: 'http://127.0.0.1:9/s', XDG_CACHE_HOME: '/dev/null/x' },
    ],
  ])('is left out for %s, and the output says why, each time', async (_what, platform, variables) => {
    const { folder, lines } = requestOf(true);
    const env = { XDG_CACHE_HOME: join(folder, 'cache'), ...variables };
    const uv = uvForSteps({ env, notBelow: [], signal: undefined });
    for (let time = 0; time < 2; time += 1)
      expect(await uv({ platform, folder, onLine: (line) => lines.push(line) })).toBeUndefined();
    expect(lines).toEqual([lines[0], lines[0]]);
    expect(lines[0]).toMatch(/^pip installs, not uv: \S/);
  });
});
