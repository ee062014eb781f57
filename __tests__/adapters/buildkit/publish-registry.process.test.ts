import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderOf } from '../../../src/adapters/buildkit/buildx.ts';
import { registryPublisher } from '../../../src/adapters/buildkit/publish-registry.ts';
import { buildxOptions } from './buildx-options.ts';
import { platformBuild } from './platform-build.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-docker-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A `docker` whose builds end with these last words, one a run; after them it succeeds. */
async function publish(...words: readonly string[]) {
  return publishUntil(undefined, [1, 1], words);
}

async function publishUntil(signal: AbortSignal | undefined, pauses: readonly number[], words: readonly string[]) {
  const fails = words.map((line, index) => `${index + 1}) printf '%s\\n' '${line}' >&2; exit 1;;`).join('\n');
  const descriptor = JSON.stringify({
    'containerimage.descriptor': { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: DIGEST, size: 7 },
  });
  const script = `#!/bin/sh
echo run >> ${folder}/runs
case $(wc -l < ${folder}/runs) in
${fails}
esac
for a in "$@"; do case "$a" in --metadata-file=*) echo '${descriptor}' > "\${a#--metadata-file=}";; esac; done
`;
  await writeFile(join(folder, 'docker'), script);
  await chmod(join(folder, 'docker'), 0o755);
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  const build = registryPublisher(builderOf('remote', buildxOptions({ env, signal })), pauses);
  const lines: string[] = [];
  const result = await build({
    ...platformBuild({ onLine: (line) => lines.push(line) }),
    repository: { registry: 'ghcr.io', path: 'acme/env' },
  }).then(
    ({ digest }) => digest,
    (error: { readonly code: string }) => error.code,
  );
  const runs = (await readFile(join(folder, 'runs'), 'utf8')).split('\n').length - 1;
  return { result, runs, lines };
}

const push = (why: string) => `ERROR: failed to build: failed to solve: failed to push ghcr.io/acme/env: ${why}`;

describe('a push by BuildKit', () => {
  it.each([
    'unexpected status from PUT request to https://ghcr.io/v2/acme/env/manifests/x: 429 Too Many Requests',
    'failed to copy: unexpected status from POST request to https://ghcr.io/v2/: 503 Service Unavailable',
    'failed to do request: Put "https://ghcr.io/": read tcp: connection reset by peer',
    'failed commit on ref "layer-sha256": unexpected EOF',
    'blob unknown to registry',
    'toomanyrequests: You have reached your rate limit',
    'unknown: unknown error',
    // Debian's docker-registry 2.8, to two pushes of one layer at the same time.
    'errors:\nunknown: provided digest did not match uploaded content\nunknown: blob unknown to registry - sha256:f71cd2aa',
  ])('is done again after: %s', async (why) => {
    const { result, runs, lines } = await publish(push(why));
    expect([result, runs]).toEqual([DIGEST, 2]);
    expect(lines).toContain('the push failed for a reason that may pass: trying again');
  });

  it('is done three times at most', async () => {
    const limited = push('unexpected status: 429 Too Many Requests');
    expect(await publish(limited, limited)).toMatchObject({ result: DIGEST, runs: 3 });
    await rm(join(folder, 'runs'));
    expect(await publish(limited, limited, limited)).toMatchObject({ result: 'build-failed', runs: 3 });
  });

  it.each([
    push('denied: requested access to the resource is denied'),
    push('errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required'),
    push('unexpected status from POST request: 401 Unauthorized'),
    push('unexpected status from PUT request: 413 Request Entity Too Large'),
    push("name unknown: The repository with name 'envs' does not exist".replaceAll("'", '')),
    push('unexpected status from PUT request: 400 Bad Request: unknown: manifest invalid'),
    'ERROR: failed to solve: process "/bin/sh -c curl" did not complete successfully: exit code: 1 (connection reset)',
    '#7 1.0 failed to push 503 Service Unavailable',
  ])('is not done again after: %s', async (words) => {
    expect(await publish(words)).toMatchObject({ result: 'build-failed', runs: 1 });
  });

  it('is cancelled while it waits', async () => {
    const stopped = publishUntil(AbortSignal.timeout(300), [60_000], [push('unexpected EOF')]);
    expect(await stopped).toMatchObject({ result: 'cancelled', runs: 1 });
  });
});
