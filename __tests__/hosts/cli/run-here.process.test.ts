import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, servePackageIndex } from '../../e2e/package-index.ts';
import { terrariumBeside, terrariumIn } from './terrarium.ts';

let index: Served & Awaited<ReturnType<typeof servePackageIndex>>;
let folder = '';
let root = '';

beforeAll(async () => {
  index = await servePackageIndex();
  index.publish('demo', '1.0');
});
afterAll(() => index.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-here-'));
  root = join(folder, 'a "root", here');
  mkdirSync(join(root, 'train'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  write('demo==1.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An environment of one package, with a variable. */
function write(line: string): void {
  const pip = `pip: ["--index-url ${index.url}/simple", "${line}"]`;
  const conda = `channels: [conda-forge]\ndependencies: [python, pip, { ${pip} }]\nvariables: { A: of the definition }\n`;
  writeFileSync(join(root, 'train/environment.yml'), conda);
  const entry = '{ path: train/environment.yml, name: train, base: "python:3" }';
  writeFileSync(join(root, 'terrarium.yml'), `environments: [${entry}]\n`);
}

/** A machine without an engine. The program uv is kept where other runs of this machine keep it. */
function terrarium(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { PATH: _path, ...env } = process.env;
  const own = { ...env, PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache') };
  Object.assign(own, { DOCKER_HOST: 'unix:///nowhere' }, more);
  return terrariumBeside({ cwd: root, env: own }, ...args);
}

const VERSION = 'import os, sys, importlib.metadata as m; print(m.version("demo"), os.environ["A"], *sys.argv[1:])';
const stored = () => readdirSync(join(folder, 'cache/terrarium/environments'));

describe('run without an image', { timeout: 240_000 }, () => {
  it('installs the packages once, sets the variables, and needs no network from then on (R15)', async () => {
    const first = await terrarium(['run', 'train', '--', 'python', '-c', VERSION, 'a b']);
    expect([first.code, first.out]).toEqual([0, '1.0 of the definition a b\n']);
    expect(first.err).toMatch(
      /: running without an image \(--no-image\)\nwithout an image: left out are the versions [^\n]*\ninstalling train\/environment.yml\n$/,
    );
    const answered = index.answered();
    const again = await terrarium(['run', 'train', '--no-image', '--env=A=b', '--', 'python', '-c', VERSION], {
      UV_OFFLINE: '1',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    });
    expect([again.code, again.out, again.err]).toEqual([0, '1.0 b\n', '']);
    expect(index.answered()).toBe(answered);
    const failing = await terrarium(['run', 'train', '--no-image', '--', 'sh', '-c', 'exit 7']);
    expect(failing.code).toBe(7);
    index.publish('demo', '1.1');
    write('demo==1.1');
    const changed = await terrarium(['run', 'train', '--no-image', '--verbose', '--', 'python', '-c', VERSION]);
    expect(changed.out).toBe('1.1 of the definition\n');
    expect(stored().filter((name) => !name.includes('.'))).toHaveLength(2);
  });

  it('takes nothing of what a checkout has for other projects', async () => {
    writeFileSync(join(root, 'uv.toml'), 'index-url = "http://127.0.0.1:9/simple"\n');
    writeFileSync(join(root, 'pyproject.toml'), '[tool.uv]\noverride-dependencies = ["demo==9.9"]\n');
    writeFileSync(join(root, '.python-version'), '2.7\n');
    const { code, out, err } = await terrarium(['run', 'train', '--no-image', '--', 'python', '-c', VERSION], {
      UV_OVERRIDE: '/nowhere',
      UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple',
    });
    expect([code, out], err).toEqual([0, '1.0 of the definition\n']);
    const refused = await terrarium(['run', 'train', '--no-image', '--network=none']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--network is of containers')]);
  });

  it('is safe where two start at once', async () => {
    const both = [1, 2, 3].map(() => terrarium(['run', 'train', '--no-image', '--', 'python', '-c', VERSION]));
    for (const { code, out, err } of await Promise.all(both))
      expect([code, out], err).toEqual([0, '1.0 of the definition\n']);
    expect(stored()).toHaveLength(2);
  });

  it('says what cannot be installed, in the words of uv, and keeps nothing of it', async () => {
    write('nothing-of-this-name==1.0');
    const { code, err } = await terrarium(['run', 'train', '--no-image']);
    expect([code, err]).toEqual([2, expect.stringContaining('packages could not be installed')]);
    expect(err).toContain('nothing-of-this-name');
    expect(stored()).toEqual([]);
  });

  it('needs a conda tool for conda packages, and hands it a file', async () => {
    const conda = 'channels: [conda-forge]\ndependencies: [python=3.11, numpy]\n';
    writeFileSync(join(root, 'train/environment.yml'), conda);
    const { code, err } = await terrarium(['run', 'train', '--no-image']);
    expect([code, err]).toEqual([2, expect.stringContaining('no-conda-tool')]);
    // As micromamba 2.0 is called: https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html
    const script = `#!/bin/sh
[ "$1" = create ] || exit 0
mkdir -p "$4/bin" "$4/conda-meta"; cp "$6" "$4/bin/told"; printf '#!/bin/sh\\ncat "$CONDA_PREFIX/bin/told"; echo "$PATH"' > "$4/bin/python"; chmod +x "$4/bin/python"
`;
    writeFileSync(join(folder, 'bin/micromamba'), script, { mode: 0o755 });
    const found = await terrarium(['run', 'train', '--no-image', '--', 'python']);
    expect([found.code, found.out], found.err).toEqual([0, expect.stringContaining('  - "numpy"\n')]);
    expect(found.out).toMatch(new RegExp(`\n${folder}/cache/terrarium/environments/.*/env/bin:`));
  });

  it('installs nothing for an environment of Docker steps alone', async () => {
    writeFileSync(join(root, 'train/Dockerfile'), 'FROM scratch\nENV A=1\n');
    writeFileSync(join(root, 'terrarium.yml'), 'environments: [{ path: train/Dockerfile, name: train }]\n');
    const { code, err } = await terrarium(['run', 'train', '--no-image']);
    expect([code, err]).toEqual([2, expect.stringContaining('it has no packages that can be')]);
    writeFileSync(join(root, 'train/Dockerfile'), 'FROM scratch\nCOPY gone /\n');
    expect((await terrarium(['run', 'train/Dockerfile', '--no-image'])).code).toBe(1);
  });

  it('opens a shell, which ends with its input', async () => {
    expect((await terrarium(['run', 'train', '--no-image', '--', 'true'])).code).toBe(0);
    const env = { PATH: '/usr/bin:/bin', HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
    expect(terrariumIn({ cwd: root, env }, 'shell', 'train', '--no-image')).toEqual({ code: 0, out: '', err: '' });
  });
});
