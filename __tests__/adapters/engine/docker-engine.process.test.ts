import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderOf } from '../../../src/adapters/buildkit/buildx.ts';
import { buildIntoEngine, currentContext, dockerEngine } from '../../../src/adapters/engine/docker-engine.ts';
import { dedent } from '../../dedent.ts';
import { buildxOptions } from '../buildkit/buildx-options.ts';
import { platformBuild } from '../buildkit/platform-build.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-docker-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A `docker` that writes down what it is asked, then runs these shell lines. */
async function docker(script: string): Promise<void> {
  await writeFile(
    join(folder, 'docker'),
    dedent`
      #!/bin/sh
      echo "$*" >> "${folder}/asked"
      ${script}
    `,
  );
  await chmod(join(folder, 'docker'), 0o755);
}
const env = () => ({ PATH: `${folder}:/usr/bin:/bin` });
const options = () => buildxOptions({ builder: 'default', env: env() });
const builder = (driver = 'docker') => builderOf(driver, options());
const VERSION = 'case "$1" in version) echo linux/amd64; exit;; esac\n';
// As Docker 28 and the engine 20.10 answer.
const INSPECTED = {
  Id: 'sha256:67dc7a65cd63',
  RepoTags: ['localhost/terrarium:env-x'],
  Config: { User: '1000:1000', Labels: { 'io.terrarium.scheme': 'terrarium.image-key/v1' }, OnBuild: null },
  Architecture: 'amd64',
  Os: 'linux',
};

describe('the local engine', () => {
  it('says its platform, and what an image is', async () => {
    await docker(dedent`
      ${VERSION}echo 'WARNING: something' >&2
      cat <<'END'
      ${JSON.stringify(INSPECTED)}
      END`);
    const engine = await dockerEngine(options());
    expect(engine.platform).toBe('linux/amd64');
    expect(await engine.inspect('localhost/terrarium:env-x')).toEqual({
      platform: 'linux/amd64',
      labels: { 'io.terrarium.scheme': 'terrarium.image-key/v1' },
      user: '1000:1000',
      created: '',
      env: [],
      onBuild: [],
    });
    expect(await readFile(join(folder, 'asked'), 'utf8')).toContain(
      'image inspect --format={{json .}} -- localhost/terrarium:env-x',
    );
  });

  it.each([
    ['[]\\nError: No such image: x', 'the client of Docker 20.10'],
    ['Error response from daemon: No such image: x', 'the client of Docker 28'],
  ])('takes "%s" for absence', async (text) => {
    await docker(`${VERSION}printf '${text}\\n' >&2; exit 1`);
    expect(await (await dockerEngine(options())).inspect('x')).toBeUndefined();
  });

  it('takes any other failure for one', async () => {
    await docker(`${VERSION}echo 'Cannot connect to the Docker daemon' >&2; exit 1`);
    await expect((await dockerEngine(options())).inspect('x')).rejects.toMatchObject({ code: 'engine-not-running' });
  });

  it('takes what is no JSON for nothing', async () => {
    await docker(`${VERSION}echo '{broken'`);
    expect(await (await dockerEngine(options())).inspect('x')).toBeUndefined();
  });

  it('loads an archive, and says why it could not', async () => {
    await docker(`${VERSION}echo loading; case "$3" in *good.tar) exit 0;; esac; echo 'unexpected EOF' >&2; exit 1`);
    const engine = await dockerEngine(options());
    const lines: string[] = [];
    await engine.load('/tmp/good.tar', (line) => lines.push(line));
    expect(await readFile(join(folder, 'asked'), 'utf8')).toContain('image load --input=/tmp/good.tar\n');
    expect(lines).toEqual(['loading']);
    await expect(engine.load('/tmp/other.tar', () => undefined)).rejects.toMatchObject({
      code: 'image-unloaded',
      message: 'the image could not be loaded: unexpected EOF',
    });
  });

  it('is asked for where there is a docker command alone', async () => {
    const none = buildxOptions({ env: { PATH: '/nonexistent' } });
    await expect(dockerEngine(none)).rejects.toMatchObject({ code: 'buildx-missing' });
  });

  it('builds under a name', async () => {
    await docker(
      `${VERSION}for a in "$@"; do case "$a" in --metadata-file=*) echo '{}' > "\${a#--metadata-file=}";; esac; done`,
    );
    await buildIntoEngine(builder())({ ...platformBuild(), name: 'localhost/terrarium:env-x' });
    const asked = await readFile(join(folder, 'asked'), 'utf8');
    expect(asked).toMatch(/buildx build --builder=default .*--output=type=docker,name=localhost\/terrarium:env-x /);
  });

  it('is none behind a builder that keeps nothing in it', async () => {
    await docker(VERSION);
    expect(() => buildIntoEngine(builder('docker-container'))).toThrow(
      expect.objectContaining({ code: 'builder-cannot-load' }),
    );
  });

  it('that does not answer says so', async () => {
    await docker('echo "Cannot connect to the Docker daemon" >&2; exit 1');
    await expect(dockerEngine(options())).rejects.toMatchObject({ code: 'engine-not-running' });
  });
});

describe('the version of the engine', () => {
  const answers = (components: string) => `case "$1" in version) echo "linux/amd64${components}"; exit;; esac`;

  it.each([' Engine=19.03.15 containerd=1.2.13', ' Engine=17.05.0-ce'])('is refused:%s', async (components) => {
    await docker(answers(components));
    await expect(dockerEngine(options())).rejects.toMatchObject({
      code: 'docker-too-old',
      message: expect.stringContaining('expected 20.10.0 or newer'),
    });
  });

  it.each([
    ' Engine=20.10.24+dfsg1 containerd=1.6.20',
    ' Engine=28.2.2',
    ' Engine=dev',
    // What the client of Docker 28 says of Podman.
    ' Podman Engine=4.3.1 Engine=4.3.1',
    '',
  ])('is let through:%s', async (components) => {
    await docker(answers(components));
    expect((await dockerEngine(options())).platform).toBe('linux/amd64');
    expect((await readFile(join(folder, 'asked'), 'utf8')).match(/^version /gm)).toHaveLength(1);
  });
});

describe('the current context', () => {
  it('is what docker says, and unknown where it does not', async () => {
    await docker('echo desktop-linux');
    expect(await currentContext({ env: env(), notBelow: [] })).toBe('desktop-linux');
    await docker('exit 1');
    expect(await currentContext({ env: env(), notBelow: [] })).toBeUndefined();
  });
});
