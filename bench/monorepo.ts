// Whole runs on repositories of 100 to 10,000 environments, beside what others do there, in turns; medians with their ratios:
// node bench/monorepo.ts [sizes, such as 100,1000] [rounds]. Needs dist. With TERRARIUM_RIG, Turborepo and Nx run, too.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRig } from '../rig/rig.ts';
import { generateRepository, touchSome } from './generate-monorepo.ts';

const SIZES = (process.argv[2] ?? '100,1000,2000,10000').split(',').map(Number);
const ROUNDS = Number(process.argv[3] ?? 7);
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const TIME = '/usr/bin/time';
const CACHE = mkdtempSync(join(tmpdir(), 'terrarium-cache-'));

interface Row {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** It ran before, so that what may be kept is there. */
  readonly primed?: boolean;
  /** Files are changed before each run of it, and changed back. */
  readonly changes?: boolean;
}

interface Measured {
  readonly seconds: number[];
  /** KiB. */
  readonly peaks: number[];
}

const node = process.execPath;
const terrarium = (name: string, ...args: readonly string[]): Row => ({ name, command: [node, CLI, ...args] });

// What any tool has to do: list what git tracks, read it, and digest it.
const NAIVE = `
const paths = require('node:child_process').execFileSync('git', ['ls-files', '-z'], { maxBuffer: 1 << 28 }).toString().split('\\0');
for (const path of paths) if (path) require('node:crypto').createHash('sha256').update(require('node:fs').readFileSync(path)).digest('hex');
`;

const PLUGIN = [
  node,
  '--input-type=module',
  '-e',
  `const { createNodes } = await import(${JSON.stringify(join(import.meta.dirname, '../build/hosts/nx/plugin.js'))});
   await createNodes[1](['nx.json'], undefined, { workspaceRoot: process.cwd() });`,
];

function rowsOf(): readonly Row[] {
  return [
    { name: 'git status --porcelain', command: ['git', 'status', '--porcelain'] },
    { name: 'naive: list, read, sha256 everything', command: [node, '-e', NAIVE] },
    ...othersOf(),
    terrarium('terrarium hash', 'hash', '--json', '--no-memo'),
    { ...terrarium('terrarium hash, nothing changed', 'hash', '--json'), primed: true },
    { ...terrarium('terrarium hash, 50 files changed', 'hash', '--json'), primed: true, changes: true },
    terrarium('terrarium plan --offline --json', 'plan', '--offline', '--json', '--no-memo'),
    { ...terrarium('terrarium plan --offline --json, nothing changed', 'plan', '--offline', '--json'), primed: true },
    terrarium('terrarium plan --offline', 'plan', '--offline', '--no-memo'),
    terrarium('terrarium plan --offline --base-ref', 'plan', '--offline', '--json', '--base-ref=HEAD~1'),
    terrarium('terrarium affected --base', 'affected', '--json', '--base=HEAD~1'),
    terrarium('terrarium graph --json', 'graph', '--json', '--no-memo'),
    { name: "Nx plugin's createNodes, nothing kept", command: PLUGIN, env: { NX_CACHE_PROJECT_GRAPH: 'false' } },
    { name: "Nx plugin's createNodes, nothing changed", command: PLUGIN, primed: true },
    { name: "Nx plugin's createNodes, 50 files changed", command: PLUGIN, primed: true, changes: true },
  ];
}

function othersOf(): readonly Row[] {
  const runners = readRig()?.taskRunners;
  if (runners === undefined) return [];
  const [{ folder = '' } = {}] = runners.nx.slice(-1);
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/nx/package.json'), 'utf8')) as {
    bin: { nx: string };
  };
  const nx = join(folder, 'node_modules/nx', bin.nx);
  const quiet = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', TURBO_TELEMETRY_DISABLED: '1' };
  return [
    {
      name: 'turbo run build --dry=json',
      command: [join(runners.others, 'node_modules/.bin/turbo'), 'run', 'build', '--dry=json'],
      env: quiet,
    },
    {
      name: 'nx show projects --affected, no daemon',
      command: [node, nx, 'show', 'projects', '--affected', '--base=HEAD~1'],
      env: quiet,
    },
  ];
}

function measure(root: string, { command, env }: Row, into: Measured | undefined): void {
  const [program = '', ...args] = command;
  const begin = performance.now();
  const { status, stderr } = spawnSync(TIME, ['-f', 'peak %M', program, ...args], {
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: CACHE, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: exit code ${status}\n${stderr.slice(-2000)}`);
  into?.seconds.push((performance.now() - begin) / 1000);
  into?.peaks.push(Number(/peak (\d+)\s*$/.exec(stderr)?.[1]));
}

// Nx runs where it is installed.
function linkNx(root: string): void {
  const folder = readRig()?.taskRunners.nx.at(-1)?.folder;
  if (folder !== undefined) symlinkSync(join(folder, 'node_modules'), join(root, 'node_modules'));
}

/** The work tree with 50 files changed, and back: what an edit leaves. */
function withChanges(root: string, work: () => void): void {
  touchSome(
    root,
    execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 1 << 28 })
      .toString()
      .split('\0'),
  );
  work();
  execFileSync('git', ['-C', root, 'checkout', '--quiet', '.']);
}

function run(size: number): ReadonlyMap<string, Measured> {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-monorepo-'));
  try {
    generateRepository(root, size);
    linkNx(root);
    const rows = rowsOf();
    const measured = new Map(rows.map(({ name }): [string, Measured] => [name, { seconds: [], peaks: [] }]));
    // The first round fills the caches of the disk, and counts for nothing.
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const row of rows) {
        const once = () => measure(root, row, round === 0 ? undefined : measured.get(row.name));
        if (row.primed === true) measure(root, row, undefined);
        if (row.changes === true) withChanges(root, once);
        else once();
      }
    return measured;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(size: number, measured: ReadonlyMap<string, Measured>): void {
  const of = (name: string) => median(measured.get(name)?.seconds ?? []);
  const status = of('git status --porcelain');
  console.log(
    `\n${size} environments, median of ${ROUNDS}, ${availableParallelism()} cores, Node ${process.versions.node}`,
  );
  console.log(`${''.padEnd(50)}${['seconds', 'x status', 'peak MB'].map((title) => title.padStart(10)).join('')}`);
  for (const [name, { seconds, peaks }] of measured) {
    const time = median(seconds);
    const cells = [time.toFixed(3), (time / status).toFixed(1), (median(peaks) / 1024).toFixed(0)];
    console.log(`${name.padEnd(50)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  }
  const plan = of('terrarium plan --offline --json');
  const ratio = (a: number, b: number) => (Number.isNaN(b) ? '-' : (a / b).toFixed(2));
  console.log(
    `hash, 50 files changed / nothing changed: ${ratio(of('terrarium hash, 50 files changed'), of('terrarium hash, nothing changed'))}`,
  );
  console.log(`hash / turbo: ${ratio(of('terrarium hash'), of('turbo run build --dry=json'))}`);
  console.log(`what --base-ref adds, of plan: ${ratio(of('terrarium plan --offline --base-ref') - plan, plan)}`);
}

const results = new Map<number, ReadonlyMap<string, Measured>>();
for (const size of SIZES) {
  const measured = run(size);
  results.set(size, measured);
  print(size, measured);
}
const [small, large] = [results.get(1000), results.get(10_000)].map((measured) =>
  median(measured?.get('terrarium hash')?.seconds ?? []),
);
if (small !== undefined && large !== undefined && !Number.isNaN(small + large))
  console.log(`\nterrarium hash, from 1,000 to 10,000 environments: ${(large / small).toFixed(1)} times the time`);
if (process.env.BENCH_JSON !== undefined)
  writeFileSync(
    process.env.BENCH_JSON,
    JSON.stringify(Object.fromEntries([...results].map(([size, rows]) => [size, Object.fromEntries(rows)]))),
  );
rmSync(CACHE, { recursive: true });
