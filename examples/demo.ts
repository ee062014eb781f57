// Runs Terrarium's main job on examples/monorepo against a registry of its own: npm run demo
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createContainerBuilder, removeBuilder } from '../src/hosts/composition.ts';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const WANTED_BASE = process.env.TERRARIUM_DEMO_BASE ?? 'python:3.12-slim';

interface Row {
  readonly id: string;
  readonly status: string;
  readonly reason?: string;
  readonly image?: string;
}

/** One act of the demonstration: a change, and how many images it must build. */
interface Act {
  readonly title: string;
  readonly builds: number;
  readonly change: (tree: string) => void;
}

const ACTS: readonly Act[] = [
  { title: 'First run: five definitions', builds: 4, change: () => undefined },
  { title: 'Again, nothing changed', builds: 0, change: () => undefined },
  {
    title: 'An environment is renamed',
    builds: 0,
    change: (tree) => edit(tree, 'terrarium.yml', 'speech-train', 'speech-train-v2'),
  },
  { title: 'One package changes', builds: 1, change: (tree) => edit(tree, 'tabular/requirements.txt', '24.1', '24.2') },
  {
    title: 'Two dependencies are swapped: order counts',
    builds: 1,
    change: (tree) => edit(tree, 'tabular/requirements.txt', /(packaging.*)\n(six.*)/, '$2\n$1'),
  },
];

/** The monorepo of a demonstration is our own. */
const SURROUNDINGS = { env: process.env, notBelow: [] };

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-demo-'));
  const tree = join(folder, 'monorepo');
  const registry = await startRegistry(folder);
  const base = serveBase(registry.address);
  copyMonorepo(tree, base);
  const builder = await chooseBuilder();
  try {
    console.log(`Monorepo ${tree}\nBase ${base}`);
    return demonstrate(tree, `${registry.address}/demo/environments`, builder?.name);
  } finally {
    if (builder !== undefined) await removeBuilder(builder.name, SURROUNDINGS);
    registry.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function demonstrate(tree: string, repository: string, builder: string | undefined): number {
  console.log(`Repository ${repository}\n`);
  terrarium(['plan', `--root=${tree}`, `--repository=${repository}`], 'inherit');
  for (const act of ACTS) {
    act.change(tree);
    console.log(`\n== ${act.title}`);
    const flags = builder === undefined ? [] : [`--builder=${builder}`];
    const run = terrarium(['build', '--json', `--root=${tree}`, `--repository=${repository}`, ...flags], 'pipe');
    if (run.status === 2 || run.stdout === '') return missing(run.stderr);
    const rows = (JSON.parse(run.stdout) as { environments: readonly Row[] }).environments;
    for (const row of rows) console.log(`${row.status.padEnd(8)} ${row.id.padEnd(26)} ${row.image ?? ''}`);
    if (rows.some((row) => row.status === 'failed' || row.status === 'unknown')) return missing(run.stderr);
    const images = new Set(rows.filter((row) => row.status === 'built').map((row) => row.image));
    console.log(`${images.size} built, ${new Set(rows.map((row) => row.image)).size} images in all`);
    if (images.size === act.builds) continue;
    console.error(`expected ${act.builds} builds, received ${images.size}`);
    return 1;
  }
  console.log('\nThe main job works here.');
  return 0;
}

// The plan stands; what a build would need is not there.
function missing(stderr: string): number {
  console.log(`\nPlanned, not built. What is missing here:\n${stderr.trim()}`);
  return 0;
}

function terrarium(args: readonly string[], output: 'inherit' | 'pipe') {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', stdio: ['ignore', output, output] });
}

// A base on this machine is served by the demonstration's own registry; any other comes from where it is.
function serveBase(address: string): string {
  if (!/^(?:localhost|127\.[0-9.]+)(?::[0-9]+)?\//.test(WANTED_BASE)) return WANTED_BASE;
  const served = `${address}/demo/base:1`;
  const args = ['buildx', 'imagetools', 'create', '--prefer-index=false', `--tag=${served}`, WANTED_BASE];
  return spawnSync('docker', args, { stdio: 'ignore' }).status === 0 ? served : WANTED_BASE;
}

function copyMonorepo(tree: string, base: string): void {
  cpSync(join(import.meta.dirname, 'monorepo'), tree, { recursive: true });
  for (const path of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(tree, path)).isFile()) edit(tree, path, /python:3\.12-slim/g, base);
  }
  const host = base.split('/', 1)[0] ?? '';
  const file = join(tree, 'terrarium.yml');
  if (/[.:]/.test(host))
    writeFileSync(file, `allowed-registries: [docker.io, "${host}"]\n${readFileSync(file, 'utf8')}`);
}

function edit(tree: string, path: string, from: string | RegExp, to: string): void {
  const file = join(tree, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

async function startRegistry(folder: string): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, [CLI, 'registry', 'serve', `--root=${folder}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const address of createInterface({ input: server.stdout })) return { process: server, address };
  throw new Error('the registry did not start');
}

// The classic docker driver cannot publish by digest: the demonstration then brings a builder of its own.
async function chooseBuilder(): Promise<{ readonly name: string } | undefined> {
  const inspected = spawnSync('docker', ['buildx', 'inspect'], { encoding: 'utf8' });
  if (inspected.status !== 0 || !/^Driver:\s*docker$/m.test(inspected.stdout)) return undefined;
  try {
    return await createContainerBuilder(SURROUNDINGS, { registry: '127.0.0.1' });
  } catch (error) {
    console.log(`No builder could be created: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

process.exitCode = await main();
