import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BuildxOptions,
  builderOf,
  createBuilder,
  findBuilder,
  removeBuilder,
  runBuild,
  smokeTester,
} from '../../../src/adapters/buildkit/buildx.ts';
import type { BuildRequest } from '../../../src/core/model/builder.ts';
import { buildxOptions } from './buildx-options.ts';
import { platformBuild } from './platform-build.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-docker-'));
  await mkdir(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A `docker` that writes down its arguments and environment, then runs these shell lines. */
async function docker(script: string): Promise<void> {
  const record = `for a in "$@"; do printf '%s\\0' "$a" >> "${folder}/args"; done; env -0 >> "${folder}/env"\n`;
  await writeFile(join(folder, 'bin/docker'), `#!/bin/sh\n${record}${script}\n`);
  await chmod(join(folder, 'bin/docker'), 0o755);
}
const recorded = async (name: 'args' | 'env') => (await readFile(join(folder, name), 'utf8')).split('\0').slice(0, -1);

const options = (over: Partial<BuildxOptions> = {}): BuildxOptions =>
  buildxOptions({
    env: { PATH: `${folder}/bin:/usr/bin:/bin`, GITHUB_TOKEN: 'a-secret', DOCKER_HOST: 'unix:///x' },
    ...over,
  });
const lines: string[] = [];
const request = (over: Partial<BuildRequest> = {}): BuildRequest => ({
  ...platformBuild({ onLine: (line) => lines.push(line) }),
  repository: { registry: 'ghcr.io', path: 'acme/env' },
  ...over,
});
const METADATA =
  'for a in "$@"; do case "$a" in --metadata-file=*) echo \'{"x":1}\' > "${a#--metadata-file=}";; esac; done';
const builder = (over: Partial<BuildxOptions> = {}) => builderOf('remote', options(over));

describe('a build', () => {
  it('reaches docker as it was meant: no shell, no secret of ours', async () => {
    await docker(METADATA);
    const values = ['--privileged', 'a\nb', '$(touch /x)', '; ls', '"\'', ''];
    await runBuild(builder(), request({ arguments: values.map((value) => ['A', value] as const) }), 'type=cacheonly');
    const args = await recorded('args');
    expect(args.filter((arg) => arg.startsWith('--build-arg='))).toEqual(
      values.map((value) => `--build-arg=A=${value}`),
    );
    expect(args.slice(-2)).toEqual(['--', '/context']);
    const env = await recorded('env');
    expect(env.join('\n')).not.toContain('a-secret');
    expect(env).toContain('DOCKER_HOST=unix:///x');
  });

  it('answers what the exporter said, and leaves no folder behind', async () => {
    await docker(METADATA);
    const before = process.env.TMPDIR;
    const own = join(folder, 'tmp');
    await mkdir(own);
    process.env.TMPDIR = own;
    try {
      expect(await runBuild(builder(), request(), 'type=cacheonly')).toEqual({ x: 1 });
      expect(await (await import('node:fs/promises')).readdir(own)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  it.each([
    ['one at a time where they export a cache to a folder', ['--cache-to=type=local,dest=/cache'], [1, 1, 1]],
    ['at once elsewhere', ['--cache-to=type=registry,ref=ghcr.io/acme/cache'], [1, 2, 3]],
  ])('runs %s', async (_, flags, expected) => {
    await docker(`echo begin >&2; sleep 0.3; ${METADATA}; echo end >&2`);
    let running = 0;
    const most: number[] = [];
    const onLine = (line: string) => {
      running += line === 'begin' ? 1 : -1;
      if (line === 'begin') most.push(running);
    };
    const one = builder({ flags });
    await Promise.all([1, 2, 3].map(() => runBuild(one, request({ onLine }), 'type=cacheonly')));
    expect(most).toEqual(expected);
  });

  it('gives both streams line by line', async () => {
    await docker(`echo out; echo err >&2; printf 'last without end'\n${METADATA}`);
    lines.length = 0;
    await runBuild(builder(), request(), 'type=cacheonly');
    expect(lines.toSorted()).toEqual(['err', 'last without end', 'out']);
  });

  it.each<[string, string, string]>([
    ['fails', 'exit 1', 'build-failed'],
    ['is killed', 'kill -9 $$', 'cancelled'],
  ])('that %s says so', async (_, script, code) => {
    await docker(script);
    await expect(runBuild(builder(), request(), 'x')).rejects.toMatchObject({ code });
  });

  it('without docker says what to install', async () => {
    await expect(runBuild(builder({ env: { PATH: '/nonexistent' } }), request(), 'x')).rejects.toMatchObject({
      code: 'buildx-missing',
    });
  });

  it('stops when the run is stopped', async () => {
    await docker('exec sleep 600');
    const stop = new AbortController();
    const running = runBuild(builder({ signal: stop.signal }), request(), 'x');
    setImmediate(() => stop.abort());
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('that is stopped is waited for: until it has ended it reads its context', async () => {
    await docker(`trap 'sleep 0.3; touch ${folder}/ended; exit 1' TERM; echo up; while :; do sleep 0.05; done`);
    const stop = new AbortController();
    const running = runBuild(builder({ signal: stop.signal }), request({ onLine: () => stop.abort() }), 'x');
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(existsSync(join(folder, 'ended'))).toBe(true);
  });

  it('that does not end when it is stopped is killed', { timeout: 20_000 }, async () => {
    await docker(`trap '' TERM; echo up; exec sleep 600`);
    const stop = new AbortController();
    const running = runBuild(builder({ signal: stop.signal }), request({ onLine: () => stop.abort() }), 'x');
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  it.each<[string, string, string]>([
    [
      'the layout',
      'write /tmp/layout/ingest/x/data: no space left on device',
      '"layout" cannot be written to /tmp: no',
    ],
    ['a cache', 'mkdir /var/cache/x/blobs: disk quota exceeded', '"x" cannot be written to /var/cache: disk quota'],
    ['its metadata', 'write $m: no space left on device', 'cannot be written to'],
  ])('whose builder finds no room for %s says so', async (_, words, message) => {
    await docker(
      `for a in "$@"; do case "$a" in --metadata-file=*) m=\${a#*=};; esac; done; echo "ERROR: failed to copy: ${words}"; exit 1`,
    );
    const flags = ['--cache-to=type=local,mode=max,dest=/var/cache/x'];
    const running = runBuild(builder({ flags }), request(), 'x', ['/tmp/layout']);
    await expect(running).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining(message) });
  });

  it('that fails in a step, whatever the step says of disks, failed', async () => {
    await docker('echo "#5 write /tmp/x: no space left on device"; exit 1');
    await expect(runBuild(builder(), request(), 'x', ['/tmp/layout'])).rejects.toMatchObject({ code: 'build-failed' });
  });

  it('whose builder wrote no metadata is a failure of the builder, no bug of ours', async () => {
    await docker('exit 0');
    await expect(runBuild(builder(), request(), 'x')).rejects.toMatchObject({ code: 'builder-lost' });
  });
});

describe('finding the builder', () => {
  const inspect = (text: string) => `case "$*" in *inspect*) printf '${text}';; esac`;
  it('answers its driver', async () => {
    await docker(inspect('Name: x\\nDriver: docker-container\\nNodes:\\nStatus: running\\n'));
    expect(await findBuilder(options())).toMatchObject({ driver: 'docker-container' });
  });

  it.each<[string, string, Partial<BuildxOptions>, string]>([
    ['buildx is missing', 'exit 1', {}, 'buildx-missing'],
    ['nothing runs', inspect('Driver: docker\\nStatus: stopped\\n'), {}, 'engine-not-running'],
    ['nothing answers', inspect('error: no engine\\n'), {}, 'engine-not-running'],
    ['the named one is unknown', inspect('error: no builder\\n'), { builder: 'nobody' }, 'engine-not-running'],
  ])('says so when %s', async (_, script, over, code) => {
    await docker(script);
    await expect(findBuilder(options(over))).rejects.toMatchObject({ code });
  });
});

describe('creating a builder', () => {
  const create = async (env: NodeJS.ProcessEnv, insecureHosts: readonly string[] = []) => {
    await docker(
      `for one; do case $one in --config=*) cat "\${one#--config=}" > "${folder}/config" ;; esac; done; exit 0`,
    );
    const given = { PATH: `${folder}/bin:/usr/bin:/bin`, ...env };
    await createBuilder({ env: given, notBelow: [] }, { name: 'terrarium-1', hostNetwork: false, insecureHosts });
    const created = await recorded('args');
    await removeBuilder('terrarium-1', { env: given, notBelow: [] });
    return { created, removed: (await recorded('args')).slice(created.length) };
  };

  it('hands it the proxies', async () => {
    const { created } = await create({
      HTTPS_PROXY: 'http://proxy.corp:3128',
      no_proxy: 'localhost,.corp',
      NO_PROXY: 'other',
    });
    expect(created.filter((arg) => arg.startsWith('--driver-opt'))).toEqual([
      '--driver-opt="env.https_proxy=http://proxy.corp:3128"',
      '--driver-opt="env.no_proxy=localhost,.corp"',
    ]);
  });

  it('tells it which registries are asked over plain HTTP', async () => {
    const { created } = await create({}, ['registry:5000', 'vm.corp']);
    expect(created.filter((arg) => arg.startsWith('--config='))).toHaveLength(1);
    expect(await readFile(join(folder, 'config'), 'utf8')).toBe(
      '[registry."registry:5000"]\nhttp = true\n[registry."vm.corp"]\nhttp = true\n',
    );
  });

  it('makes a context first where the engine is behind TLS, and removes it as well', async () => {
    const tls = { DOCKER_HOST: 'tcp://127.0.0.1:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs/client' };
    const { created, removed } = await create(tls);
    expect(created.slice(0, 3)).toEqual(['context', 'create', 'terrarium-1-engine']);
    expect(created.at(-1)).toBe('terrarium-1-engine');
    const context = ['context', 'rm', '--force', 'terrarium-1-engine'];
    expect(removed).toEqual(['buildx', 'rm', '--force', 'terrarium-1', ...context]);
  });

  it.each<NodeJS.ProcessEnv>([
    {},
    { DOCKER_HOST: 'unix:///x' },
    { DOCKER_HOST: 'tcp://h', DOCKER_TLS_VERIFY: '1', DOCKER_CONTEXT: 'mine' },
  ])('makes none for %j', async (env) => {
    const { created, removed } = await create(env);
    expect(created.slice(0, 2)).toEqual(['buildx', 'create']);
    expect(created.filter((arg) => arg.startsWith('--config='))).toEqual([]);
    expect(created.at(-1)).toBe('--bootstrap');
    expect(removed).toEqual(['buildx', 'rm', '--force', 'terrarium-1']);
  });
});

describe('the versions of a builder', () => {
  const RUNNING = 'Driver: docker-container\\nStatus: running\\n';
  const answers = (buildx: string, nodes = '', inspected = RUNNING) =>
    `case "$*" in *version*) printf 'github.com/docker/buildx ${buildx} 0123abc\\n';; *inspect*) printf '${inspected}${nodes}';; esac`;

  it.each<[string, string, string]>([
    ['v0.9.1', '', 'buildx-too-old'],
    ['v0.10.0', 'Buildkit: v0.10.6\\n', 'buildkit-too-old'],
    ['v0.36.1', 'BuildKit version:     v0.10.6\\n', 'buildkit-too-old'],
    ['v0.36.1', 'BuildKit version: v0.32.2\\nBuildKit version: v0.9.3-rc1+x\\n', 'buildkit-too-old'],
  ])('are refused before a build: buildx %s, %j', async (buildx, nodes, code) => {
    await docker(answers(buildx, nodes));
    await expect(findBuilder(options())).rejects.toMatchObject({ code });
    expect(await recorded('args')).not.toContain('build');
  });

  it('are told with what is needed and how to get it', async () => {
    await docker(answers('v0.9.1-desktop.1'));
    await expect(findBuilder(options())).rejects.toMatchObject({
      message:
        'buildx v0.9.1-desktop.1 is too old: expected 0.10.0 or newer, older ones do not know --provenance and --sbom',
      hint: expect.stringContaining('docker/setup-buildx-action'),
    });
    expect(await recorded('args')).toEqual(['buildx', 'version']);
  });

  it.each<[string, string]>([
    ['v0.10.0', 'Buildkit: v0.11.0\\n'],
    ['v0.10.0-rc2', 'BuildKit version: v0.11.0-rc1\\n'],
    ['0.13.1+ds1', 'BuildKit version: v0.12.5+d3e6c1360f6e\\n'],
    ['v0.0.0+unknown', 'BuildKit version: 0.0.0+unknown\\n'],
    ['a1b2c3d', 'BuildKit version: dev\\n'],
    ['', ''],
  ])('are let through where they do or cannot be read: buildx %s, %j', async (buildx, nodes) => {
    await docker(answers(buildx, nodes));
    expect(await findBuilder(options())).toMatchObject({ driver: 'docker-container' });
  });

  it('leave that of the engine alone', async () => {
    await docker(answers('v0.36.1', 'BuildKit version: v0.8.2\\n', 'Driver: docker\\nStatus: running\\n'));
    expect(await findBuilder(options())).toMatchObject({ driver: 'docker' });
  });
});

describe('a smoke test', () => {
  it('runs the command as one word on top of the image, and keeps nothing', async () => {
    await docker(`for a in "$@"; do last=$a; done; cat "$last/Dockerfile" > "${folder}/seen"`);
    const command = 'python -c "import torch"\necho \'x\' && $HOME';
    await smokeTester(options())({
      image: `ghcr.io/acme/env@sha256:${'a'.repeat(64)}`,
      platform: 'linux/arm64',
      command,
      onLine: () => undefined,
    });
    expect(await readFile(join(folder, 'seen'), 'utf8')).toBe(
      `FROM ghcr.io/acme/env@sha256:${'a'.repeat(64)}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`,
    );
    expect(await recorded('args')).toEqual(
      expect.arrayContaining(['--platform=linux/arm64', '--output=type=cacheonly', '--no-cache', '--']),
    );
  });

  it('that fails names command and platform', async () => {
    await docker('exit 1');
    const test = { image: 'x', platform: 'linux/amd64', command: 'false', onLine: () => undefined };
    await expect(smokeTester(options())(test)).rejects.toMatchObject({
      code: 'smoke-test-failed',
      message: 'the test failed for linux/amd64: false',
    });
  });
});
