import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HARMLESS_SETTINGS } from '../../../src/core/wheels/pip-settings.ts';

const SCRIPT = join(import.meta.dirname, '../../../src/core/recipes/install_with_uv.py');
const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-uv-step-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stands for uv: installs Demo 1.0, and writes down how it was asked. End-to-end tests have the real one. */
const UV = `#!/bin/sh
printf '%s\\n' "$@" > "$0.args"
env > "$0.env"
case "$*" in *--dry-run*) printf 'Would install 1 package\\n + demo==1.0\\n' >&2; exit "\${STATUS:-0}";; esac
site=$(dirname "$0")/env/lib/python3.99/site-packages
mkdir -p "$site/Demo-1.0.dist-info"
printf 'Metadata-Version: 2.1\\nName: Demo\\nVersion: 1.0\\n' > "$site/Demo-1.0.dist-info/METADATA"
printf 'both.py,sha256=a,1\\nsame.py,sha256=s,1\\n' > "$site/Demo-1.0.dist-info/RECORD"
if [ -n "$OTHER" ]; then
  mkdir "$site/other-2.dist-info"
  printf 'Metadata-Version: 2.1\\nName: other\\nVersion: 2\\n' > "$site/other-2.dist-info/METADATA"
  printf 'same.py,sha256=s,1\\nboth.py,sha256=b,1\\n' > "$site/other-2.dist-info/RECORD"
fi
: > "$(dirname "$0")/env/.lock"
exit "\${STATUS:-0}"
`;

/** Runs the script as the step does, with another folder of packages for that of a base. */
const RUN = 'import runpy, sys; sys.path.append(sys.argv[1]); del sys.argv[:2]; runpy.run_path(sys.argv[0])';
const SERIES = spawnSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
}).stdout.trim();

const HAS_PIP = spawnSync('python3', ['-I', '-c', 'import pip']).status === 0;

interface Asked {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Version of Demo that the base has. */
  readonly base?: string;
  /** That of its user. */
  readonly user?: string;
  readonly mode?: 'locked' | 'recorded' | 'open';
  readonly hashed?: boolean;
  readonly hasIndex?: boolean;
}

let count = 0;
function run({ files = {}, env = {}, base, user, mode = 'open', hashed = false, hasIndex = false }: Asked = {}) {
  count += 1;
  const root = join(folder, String(count));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('uv', UV);
  chmodSync(join(root, 'uv'), 0o755);
  mkdirSync(join(root, 'env'));
  const installed = (site: string, version: string) =>
    write(`${site}/demo-${version}.dist-info/METADATA`, `Name: demo\nVersion: ${version}\n`);
  if (base !== undefined) installed('base', base);
  if (user !== undefined) installed(`home/.local/lib/python${SERIES}/site-packages`, user);
  for (const [path, text] of Object.entries(files)) write(`home/${path}`, text);
  const words = [mode, ...[hashed, hasIndex].map((holds) => (holds ? 'yes' : 'no'))];
  const places = [join(root, 'uv'), join(root, 'env'), join(root, 'home/requirements.txt'), '/cache'];
  const args = [...places, HARMLESS_SETTINGS.join(','), ...words];
  const result = spawnSync('python3', ['-IB', '-c', RUN, join(root, 'base'), SCRIPT, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: join(root, 'home'), ...env },
  });
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').split('\n') : [];
  return {
    status: result.status,
    output: result.stdout + result.stderr,
    args: read('uv.args'),
    env: read('uv.env'),
    root,
  };
}

describe('the script that installs by uv', () => {
  it('asks uv as pip would look, and leaves no lock behind', () => {
    const { status, args, root } = run();
    expect(status).toBe(0);
    expect(args.slice(0, 2)).toEqual(['pip', 'install']);
    expect(args).toContain('--index-strategy=unsafe-best-match');
    expect(args.join(' ')).not.toMatch(/--(?:require-hashes|constraint|allow-insecure-host)/);
    expect(existsSync(join(root, 'env/.lock'))).toBe(false);
  });

  it('wants hashes, and what is fixed alone, where it is told', () => {
    expect(run({ hashed: true }).args).toContain('--require-hashes');
    expect(run({ hashed: true }).args).not.toContain('--no-deps');
    expect(run({ mode: 'locked', base: '0.9' }).args).not.toContain('--constraint');
    expect(run({ mode: 'locked', env: {}, files: {} }).args.includes('--no-deps')).toBe(HAS_PIP);
  });

  it('hands on certificates and hosts of pip, and no variables of uv', () => {
    const { args, env } = run({
      files: {
        '.config/pip/pip.conf': '[global]\ntrusted-host = a.example b.example\ntimeout = 7\n',
      },
      env: { PIP_CERT: '/ca.pem', UV_INDEX_URL: 'https://x.example', PIP_NO_CACHE_DIR: '1' },
    });
    expect(args).toEqual(
      expect.arrayContaining(['--allow-insecure-host=a.example', '--allow-insecure-host=b.example']),
    );
    expect(env).toEqual(expect.arrayContaining(['SSL_CERT_FILE=/ca.pem', 'UV_HTTP_TIMEOUT=7']));
    expect(env.join('\n')).not.toContain('UV_INDEX_URL');
  });

  it('hands on indexes, but where a line names the main one', () => {
    const conf = '[install]\nextra_index_url =\n  https://x.example\n  https://y.example\n';
    const files = { '.pip/pip.conf': `[download]\nno-binary = x\n${conf}` };
    const env = { PIP_INDEX_URL: 'https://robot:pass%40@z.example' };
    const { status, args, env: seen, output } = run({ files, env });
    expect(status).toBe(0);
    expect(seen).toEqual(
      expect.arrayContaining([
        'UV_INDEX_URL=https://robot:pass%40@z.example',
        'UV_EXTRA_INDEX_URL=https://x.example https://y.example',
      ]),
    );
    expect([...args, output].join(' ')).not.toContain('pass');
    const own = run({ files, env, hasIndex: true });
    expect(own.env.join('\n')).not.toMatch(/UV_\w*INDEX/);
  });

  it.each<readonly [string, Asked, RegExp]>([
    ['a variable says what is no index', { env: { PIP_NO_BINARY: 'demo' } }, /sets no-binary/],
    ['a file does', { files: { '.pip/pip.conf': '[install]\nno_index = true\n' } }, /sets no-index/],
    [
      'a file and a variable name the main index',
      {
        files: { '.pip/pip.conf': '[install]\nindex-url = https://x.example\n' },
        env: { PIP_INDEX_URL: 'https://y.example' },
      },
      /sets index-url/,
    ],
    [
      'a secret does',
      {
        files: {
          'secret.conf': '[global]\nno-binary=:all:\nindex-url=https://user:pass%40@x.example\n',
        },
        env: { PIP_CONFIG_FILE: 'secret' },
      },
      /sets no-binary/,
    ],
    ['its configuration is broken', { files: { '.pip/pip.conf': 'no section\n' } }, /configuration cannot be read/],
    ['uv fails', { env: { STATUS: '2' } }, /that could not/],
    ['the base has a package in another version', { base: '0.9' }, /the base has demo 0\.9/],
    ['the base has the version', { base: '1.0', mode: 'locked' }, /the base has demo 1\.0/],
    ['the base has a build of the version', { base: '1+cu121', mode: 'locked' }, /the base has demo 1\+cu121/],
    ['its user has it', { user: '0.9' }, /the base has demo 0\.9/],
    ['packages are elsewhere', { env: { PYTHONPATH: '/elsewhere' } }, /the base sets PYTHONPATH/],
    ['two packages have a file', { env: { OTHER: 'yes' } }, /packages have different files 'both\.py'/],
  ])('leaves it to pip where %s', (_what, asked, reason) => {
    const env = asked.env?.PIP_CONFIG_FILE === undefined ? asked.env : { PIP_CONFIG_FILE: nextPath('secret.conf') };
    const { status, output } = run(env === undefined ? asked : { ...asked, env });
    expect(output).toMatch(reason);
    expect(output).not.toContain('Traceback');
    expect(output).not.toContain('pass');
    expect(status).toBe(1);
  });

  it('installs another version than that of the base where it is fixed', () => {
    expect(run({ base: '0.9', mode: 'locked' }).status).toBe(0);
  });

  it('takes a record for constraints, and leaves to pip what uv finds beside it', () => {
    const recorded = (text: string) => run({ mode: 'recorded', files: { 'constraints.txt': text } });
    const { status, args } = recorded('demo==1.0\n');
    expect(status).toBe(0);
    expect(args.join(' ')).toMatch(/--constraint=\S+\/home\/constraints\.txt/);
    expect(args).not.toContain('--no-deps');
    for (const other of ['demo==1.1\n', 'demo==1.0\nmore==1\n', 'more==1\n'])
      expect(recorded(other)).toMatchObject({ status: 1, output: expect.stringContaining('holds other packages') });
  });

  it('downloads nothing before it knows that the base has none of it', () => {
    const { status, args, root } = run({ base: '0.9' });
    expect(status).toBe(1);
    expect(args).toContain('--dry-run');
    expect(existsSync(join(root, 'env/lib'))).toBe(false);
    expect(run({ base: '0.9', env: { STATUS: '2' } }).output).toContain('Would install');
  });
});

function nextPath(file: string): string {
  return join(folder, String(count + 1), 'home', file);
}
