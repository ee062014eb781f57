// Images with packages, built here and by BuildKit: cold, unchanged, and with one package changed on an empty runner. Real wheels of the package
// index, or generated ones of an index of this machine; a real registry; the builder's cache is emptied before each build. Needs the rig
// (rig/README.md) and uv on PATH.
// node bench/native.ts [rounds] [generated]
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readRig } from '../rig/rig.ts';
import { layersOf } from './image-layers.ts';
import { generatedPackages, type Packages } from './native-wheels/generated.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
/** A small package, and one of 36 MB. */
const REAL: Packages['changes'] = [
  [
    'joblib (0.3 MB)',
    /joblib==.*/,
    'joblib==1.6.0 --hash=sha256:3dbbf9f6e4b592a2357b854608e980fe6390d131d7a82f011a377ef2ebef7aba',
  ],
  [
    'scipy (36 MB)',
    /scipy==.*/,
    'scipy==1.17.1 --hash=sha256:43af8d1f3bea642559019edfe64e9b11192a8978efbd1539d7bc2aaa23d92de4',
  ],
];

const realPackages: Packages = {
  lock: readFileSync(join(import.meta.dirname, 'native-wheels/requirements.txt'), 'utf8'),
  changes: REAL,
  close: () => undefined,
};
const packages = process.argv[3] === 'generated' ? await generatedPackages() : realPackages;

const rig = readRig();
if (rig === undefined) throw new Error('eval "$(node rig/main.ts env)" first');
const { registry, bases } = rig;
const builder = rig.builders.container ?? rig.builders.remote;
const unique = `bench${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** Compressed layers that the repository did not have, in bytes. */
  readonly pushed: number;
}

/** Ways to build an image of these requirements into a repository. */
const WAYS: Readonly<Record<string, (requirements: string, repository: string) => Promise<string>>> = {
  'terrarium, native': (requirements, repository) => ours('native', requirements, repository),
  'terrarium, BuildKit': (requirements, repository) => ours(builder, requirements, repository),
  'Dockerfile with uv': withUv,
};

/** Sectors of 512 bytes that all disks have written: https://docs.kernel.org/admin-guide/iostats.html, field 7. Whole devices and parts: it is compared with itself. */
function sectorsWritten(): number {
  const lines = readFileSync('/proc/diskstats', 'utf8').trim().split('\n');
  return lines.reduce((sum, line) => sum + Number(line.trim().split(/\s+/)[9]), 0);
}

const WATCHED_MS = 3000;
const QUIET_SECTORS = 4096;
const ATTEMPTS = 40;

/** The builder goes on removing what it forgot, on the disk that the registry writes to, whoever builds next. */
async function untilDisksAreQuiet(): Promise<void> {
  execFileSync('sync');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = sectorsWritten();
    await sleep(WATCHED_MS);
    if (sectorsWritten() - before < QUIET_SECTORS) return;
  }
}

/** Bytes of layers that a repository is known to have. */
const seen = new Map<string, Set<string>>();

async function ours(by: string, requirements: string, repository: string): Promise<string> {
  const root = join(folder, 'ours');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  writeFileSync(join(root, 'requirements.txt'), requirements);
  const config = `allowed-registries: ["${registry}"]\nenvironments: [{ path: requirements.txt, base: "${bases.python}" }]\n`;
  writeFileSync(join(root, 'terrarium.yml'), config);
  const args = ['build', '--json', `--root=${root}`, `--repository=${repository}`, `--builder=${by}`];
  const { environments } = JSON.parse(await timed([process.execPath, CLI, ...args])) as {
    environments: { image: string }[];
  };
  return environments[0]?.image.split('@')[1] ?? '';
}

async function withUv(requirements: string, repository: string): Promise<string> {
  const root = join(folder, 'uv');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'requirements.txt'), requirements);
  writeFileSync(
    join(root, 'Dockerfile'),
    `FROM ${bases.python}
ENV UV_SYSTEM_CERTS=1 UV_LINK_MODE=copy VIRTUAL_ENV=/opt/env PATH=/opt/env/bin:$PATH
RUN --mount=type=bind,source=uv,target=/bin/uv \\
    --mount=type=bind,source=requirements.txt,target=/requirements.txt \\
    --mount=type=cache,target=/root/.cache/uv \\
    uv venv /opt/env && uv pip install --no-deps --require-hashes --requirement /requirements.txt
`,
  );
  const metadata = join(root, '..', 'metadata.json');
  await timed([
    ...['docker', 'buildx', 'build', `--builder=${builder}`, '--network=host', '--provenance=false', root],
    ...[`--metadata-file=${metadata}`, `--output=type=image,name=${repository},push=true`],
  ]);
  return (JSON.parse(readFileSync(metadata, 'utf8')) as Record<string, string>)['containerimage.digest'] ?? '';
}

let lastMegabytes = 0;

/** Runs a program and keeps its peak memory. The index answers meanwhile. */
async function timed(command: readonly string[]): Promise<string> {
  const report = join(folder, 'time');
  const args = [`--output=${report}`, '--format=%M', ...command];
  const { stdout } = await promisify(execFile)('/usr/bin/time', args, { maxBuffer: 1 << 28 });
  lastMegabytes = Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024;
  return stdout;
}

async function measure(way: string, requirements: string, repository: string): Promise<Measured> {
  execFileSync('docker', ['buildx', 'prune', '--all', '--force', `--builder=${builder}`], { stdio: 'ignore' });
  await untilDisksAreQuiet();
  const began = performance.now();
  const digest = (await WAYS[way]?.(requirements, repository)) ?? '';
  const seconds = (performance.now() - began) / 1000;
  const [, path = ''] = /^[^/]+\/(.*)$/.exec(repository) ?? [];
  const layers = await layersOf(registry, path, digest);
  const known = seen.get(repository) ?? new Set<string>();
  seen.set(repository, known);
  const pushed = layers.reduce((sum, layer) => sum + (known.has(layer.digest) ? 0 : layer.size), 0);
  for (const layer of layers) known.add(layer.digest);
  return { seconds, megabytes: lastMegabytes, pushed };
}

/** The floor: the packages in a folder, nothing else. */
async function install(requirements: string): Promise<Measured> {
  const file = join(folder, 'floor.txt');
  const target = join(folder, 'floor');
  writeFileSync(file, requirements);
  const args = ['pip', 'install', '--no-deps', '--no-cache', '--python-version=3.11', `--target=${target}`, '-r', file];
  const began = performance.now();
  await timed(['env', 'UV_SYSTEM_CERTS=1', 'uv', ...args]);
  const seconds = (performance.now() - began) / 1000;
  rmSync(target, { recursive: true });
  return { seconds, megabytes: lastMegabytes, pushed: 0 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows = new Map<string, Measured[]>();
const keep = (row: string, measured: Measured) => {
  rows.set(row, [...(rows.get(row) ?? []), measured]);
  console.error(`${row}: ${measured.seconds.toFixed(2)} s`);
};

mkdirSync(join(folder, 'uv'));
copyFileSync(execFileSync('sh', ['-c', 'command -v uv'], { encoding: 'utf8' }).trim(), join(folder, 'uv/uv'));
for (let round = 0; round < ROUNDS; round += 1) {
  const repository = (way: string) =>
    `${registry}/${unique}/${round}/${way.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}`;
  for (const way of Object.keys(WAYS)) keep(`first|${way}`, await measure(way, packages.lock, repository(way)));
  keep('first|uv pip install, into a folder', await install(packages.lock));
  for (const way of Object.keys(WAYS)) keep(`unchanged|${way}`, await measure(way, packages.lock, repository(way)));
  const began = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  keep('unchanged|node -e 0', { seconds: (performance.now() - began) / 1000, megabytes: 0, pushed: 0 });
  for (const [name, from, to] of packages.changes)
    for (const way of Object.keys(WAYS))
      keep(`${name}|${way}`, await measure(way, packages.lock.replace(from, to), repository(way)));
}

console.log(
  `${packages.lock.match(/==/g)?.length} wheels, median of ${ROUNDS}, empty cache of the builder, Node ${process.version}\n`,
);
console.log(`${'what'.padEnd(18)}${'how'.padEnd(36)}  seconds     x uv  pushed MB  peak MB`);
const of = (row: string, value: (one: Measured) => number) => median((rows.get(row) ?? []).map(value));
for (const row of rows.keys()) {
  const [what = '', how = ''] = row.split('|');
  const seconds = of(row, (one) => one.seconds);
  const beside = seconds / of(`${what}|Dockerfile with uv`, (one) => one.seconds);
  const cells = [seconds.toFixed(2), beside.toFixed(3), (of(row, (one) => one.pushed) / 1e6).toFixed(2)];
  console.log(
    `${what.padEnd(18)}${how.padEnd(36)}${cells.map((cell) => cell.padStart(9)).join('')}${of(
      row,
      (one) => one.megabytes,
    )
      .toFixed(0)
      .padStart(9)}`,
  );
}
rmSync(folder, { recursive: true });
packages.close();
