// Runs Terrarium's main job on examples/monorepo against a registry of its own: npm run demo
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createContainerBuilder, removeBuilder } from '../src/hosts/composition.ts';
import { unpackImage } from './unpack-image.ts';

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

const WITH_BUILDKIT: readonly Act[] = [
  { title: 'First run: five definitions', builds: 4, change: () => undefined },
  { title: 'Again, nothing changed', builds: 0, change: () => undefined },
  {
    title: 'An environment is renamed',
    builds: 0,
    change: (tree) => edit(tree, 'terrarium.yml', 'speech-train', 'speech-train-v2'),
  },
  {
    title: 'One package changes',
    builds: 1,
    change: (tree) => edit(tree, 'tabular/requirements.txt', '==24.1', '==24.2'),
  },
  {
    title: 'Two dependencies are swapped: order counts',
    builds: 1,
    change: (tree) => edit(tree, 'tabular/requirements.txt', /(packaging.*)\n(six.*)/, '$2\n$1'),
  },
];

/** The same without a daemon, where nothing can be run: without the notebook, which has a RUN, and without a test. */
const WITHOUT_DAEMON: readonly Act[] = WITH_BUILDKIT.map((act, place) =>
  place === 0
    ? {
        title: 'First run: four definitions',
        builds: 3,
        change: (tree) => edit(tree, 'terrarium.yml', /^ *test:.*\n/m, ''),
      }
    : act,
);
const ASSEMBLED = [
  'vision/requirements.txt',
  'speech/requirements.txt',
  'tabular/requirements.txt',
  'serving/Dockerfile',
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
  const repository = `${registry.address}/demo/environments`;
  try {
    console.log(`Monorepo ${tree}\nBase ${base}\nRepository ${repository}\n`);
    terrarium(['plan', `--root=${tree}`, `--repository=${repository}`], 'inherit');
    const flags = [`--repository=${repository}`, `--builder=${builder?.name ?? 'buildkit'}`];
    const code = demonstrate(WITH_BUILDKIT, tree, flags);
    if (code === undefined) return await demonstrateNative(folder, registry.address);
    if (code === 0) console.log('\nThe main job works here.');
    return code;
  } finally {
    if (builder !== undefined) await removeBuilder(builder.name, SURROUNDINGS);
    registry.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The exit code; `undefined` where a build needs what is not here. */
function demonstrate(acts: readonly Act[], tree: string, args: readonly string[]): number | undefined {
  for (const act of acts) {
    act.change(tree);
    console.log(`\n== ${act.title}`);
    const run = terrarium(['build', '--json', `--root=${tree}`, ...args], 'pipe');
    if (run.status === 2 || run.stdout === '') return missing(run.stderr);
    const rows = rowsOf(run.stdout);
    for (const row of rows) console.log(`${row.status.padEnd(8)} ${row.id.padEnd(26)} ${row.image ?? ''}`);
    if (rows.some((row) => row.status === 'failed' || row.status === 'unknown')) return missing(run.stderr);
    const images = new Set(rows.filter((row) => row.status === 'built').map((row) => row.image));
    console.log(`${images.size} built, ${new Set(rows.map((row) => row.image)).size} images in all`);
    if (images.size === act.builds) continue;
    console.error(`expected ${act.builds} builds, received ${images.size}`);
    return 1;
  }
  return 0;
}

function rowsOf(json: string): readonly Row[] {
  return (JSON.parse(json) as { environments: readonly Row[] }).environments;
}

function missing(stderr: string): undefined {
  console.log(`\nPlanned, not built. What is missing here:\n${stderr.trim()}`);
}

/** Shows what needs no daemon: images that copy files, and images with packages that are locked. */
async function demonstrateNative(folder: string, address: string): Promise<number> {
  const base = (await isReachable(WANTED_BASE)) ? WANTED_BASE : makeBase(folder, address);
  console.log(`\nWithout a daemon, images are assembled from files and wheels. Base ${base}`);
  const tree = join(folder, 'native');
  copyMonorepo(tree, base);
  const explained = terrarium(['explain', 'notebook', '--offline', `--root=${tree}`], 'pipe').stdout;
  console.log(`notebook needs ${/^ *builder +(.*)$/m.exec(explained)?.[1]}`);
  const args = [...ASSEMBLED, '--builder=native', `--repository=${address}/demo/native`];
  const code = demonstrate(WITHOUT_DAEMON, tree, args) ?? 1;
  if (code !== 0) return code;
  await importFrom(tree, join(folder, 'unpacked'), args);
  console.log('\nThe main job works here, but for what has to run in a container: that needs Docker and buildx.');
  return 0;
}

/** Imports a package out of the layers of an image, with the Python of this machine where there is one. */
async function importFrom(tree: string, folder: string, args: readonly string[]): Promise<void> {
  const run = terrarium(['build', '--json', `--root=${tree}`, ...args], 'pipe');
  const image = rowsOf(run.stdout).find((row) => row.id.startsWith('vision'))?.image ?? '';
  await unpackImage(image, 'opt/terrarium/env/lib/', folder);
  const [site = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /site-packages$/.test(path),
  );
  const program =
    'import idna, six; print(f"idna {idna.__version__} and six {six.__version__} are imported out of the layers of vision")';
  const python = spawnSync('python3', ['-c', program], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: join(folder, site) },
  });
  console.log(`\n${python.status === 0 ? python.stdout.trim() : 'No python3 here to import a package with.'}`);
}

/** Milliseconds to wait for a registry. */
const PATIENCE = 5000;

// Anonymous requests are refused with 401, which is an answer.
async function isReachable(image: string): Promise<boolean> {
  const [first = '', ...rest] = image.split('/');
  const host = rest.length > 0 && /[.:]/.test(first) ? first : 'registry-1.docker.io';
  const scheme = /^(?:localhost|127\.)/.test(host) ? 'http' : 'https';
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(`${scheme}://${host}/v2/`, { signal }).then(
    () => true,
    () => false,
  );
}

/** Files by which a base of Debian with Python is known; none of them can be run. */
const STAND_IN: Readonly<Record<string, string>> = {
  'usr/bin/python3.12': '\x7fELF stands for an interpreter\n',
  'usr/lib/python3.12/os.py': '# stands for a library\n',
  'lib/x86_64-linux-gnu/libc.so.6': 'GNU C Library (a stand-in) stable release version 2.36.\n',
  'lib/aarch64-linux-gnu/libc.so.6': 'GNU C Library (a stand-in) stable release version 2.36.\n',
};

/** A base in the registry of the demonstration that looks like one with Python, so that packages can be chosen for it. */
function makeBase(folder: string, address: string): string {
  const tree = join(folder, 'base');
  for (const [path, text] of Object.entries(STAND_IN)) {
    mkdirSync(join(tree, 'root', path, '..'), { recursive: true });
    writeFileSync(join(tree, 'root', path), text, { mode: 0o755 });
  }
  symlinkSync('python3.12', join(tree, 'root/usr/bin/python3'));
  writeFileSync(join(tree, 'Dockerfile'), 'FROM scratch\nCOPY root /\nENV PATH=/usr/bin:/bin\n');
  writeFileSync(join(tree, 'terrarium.yml'), 'environments: [{ path: Dockerfile }]\n');
  console.log(`\nThe registry of ${WANTED_BASE} does not answer: a base without an interpreter stands in for it.`);
  const args = ['build', '--json', `--root=${tree}`, `--repository=${address}/demo/base`, '--builder=native'];
  return rowsOf(terrarium(args, 'pipe').stdout)[0]?.image ?? WANTED_BASE;
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
