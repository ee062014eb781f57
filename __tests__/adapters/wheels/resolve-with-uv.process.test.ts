import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageIndex } from '../../../src/adapters/wheels/package-index.ts';
import { uvResolver } from '../../../src/adapters/wheels/resolve-with-uv.ts';
import type { Netrc } from '../../../src/core/wheels/netrc.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-uv-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Stands for uv: writes down what it sees, and locks one package. What uv itself does with it, end-to-end tests show.
const UV = `#!/bin/sh
[ "$1" = --version ] && { echo "uv 0.13.9 (x)"; exit; }
env > ${folder}/env
cat "$NETRC" > ${folder}/netrc
for a in "$@"; do case "$a" in --output-file=*) file="\${a#--output-file=}";; esac; done
echo "six==1.16.0 --hash=sha256:${'0'.repeat(64)}" > "$file"
`;
mkdirSync(join(folder, 'bin'));
writeFileSync(join(folder, 'bin/uv'), UV);
chmodSync(join(folder, 'bin/uv'), 0o755);

const MACHINE = {
  PIP_INDEX_URL: 'https://mirror.example/simple',
  UV_EXTRA_INDEX_URL: 'https://x.example',
  NETRC: '/home/me/.netrc',
  AWS_SECRET_ACCESS_KEY: 'canary',
  DOCKER_AUTH_CONFIG: 'canary',
};

let task = 0;
async function resolve(requirements: readonly string[], netrc?: Netrc) {
  task += 1;
  const own = join(folder, `task-${task}`);
  mkdirSync(own);
  const env = { ...MACHINE, PATH: `${folder}/bin:/usr/bin:/bin`, HOME: folder };
  const index = packageIndex({ env });
  const python = {
    interpreter: '/usr/bin/python3',
    version: '3.11',
    fullVersion: '3.11.2',
    machine: 'x86_64',
    libc: { kind: 'glibc', major: 2, minor: 36 },
    sites: [],
  } as const;
  const found = await uvResolver(index, { env, notBelow: [], netrc })({
    requirements,
    python,
    folder: own,
    onLine: () => undefined,
  });
  expect(found).toMatchObject([{ name: 'six', version: '1.16.0' }]);
  return new Map(
    readFileSync(join(folder, 'env'), 'utf8')
      .split('\n')
      .map((line) => line.split('=', 2) as [string, string]),
  );
}

describe('uv', () => {
  it.each([
    ['the index of the machine', ['six'], 'https://mirror.example/simple'],
    [
      'it beside another one',
      ['--extra-index-url https://more.example/simple', 'six'],
      'https://mirror.example/simple',
    ],
    ['the index of the definition alone', ['--index-url https://own.example/simple', 'six'], undefined],
  ])('is told %s', async (_, lines, expected) => {
    const env = await resolve(lines);
    expect(env.get('UV_DEFAULT_INDEX')).toBe(expected);
    for (const name of ['PIP_INDEX_URL', 'UV_EXTRA_INDEX_URL']) expect(env.has(name)).toBe(false);
    // It would put variables into URLs of requirements.
    expect([...env.values()]).not.toContain('canary');
  });

  it('is told the logins of the indexes of the definition, and never those of the user', async () => {
    const told = () => readFileSync(join(folder, 'netrc'), 'utf8');
    await resolve(['six']);
    expect(told()).toBe('');
    const login = (user: string) => ({ user, password: 'p' });
    const netrc = new Map([
      ['mirror.example', login('a')],
      ['own.example', login('b')],
      ['plain.example', login('c')],
      ['other.example', login('d')],
    ]);
    await resolve(['six'], netrc);
    expect(told()).toBe('machine mirror.example login a password p\n');
    const indexes = ['https://own.example/simple', 'http://plain.example/simple', 'http://127.0.0.1/simple'];
    const [main = '', ...more] = indexes;
    const lines = [`--index-url ${main}`, ...more.map((url) => `--extra-index-url ${url}`), 'six'];
    await resolve(lines, netrc);
    expect(told()).toBe('machine own.example login b password p\n');
    await resolve(lines, new Map([[undefined, login('e')]]));
    expect(told()).toBe('machine own.example login e password p\nmachine 127.0.0.1 login e password p\n');
  });
});
