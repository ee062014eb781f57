// One changed package of 100: our step in layers beside one RUN, on a real builder and registry. Needs the rig (rig/README.md).
// node bench/layers.ts [megabytes]
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePackageIndex } from '../__tests__/e2e/package-index.ts';
import { readRig } from '../rig/rig.ts';

const TOTAL = Number(process.argv[2] ?? 1000) * 1_000_000;
const COUNT = 100;
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
/** The median package, which shares its layer, and the largest, which has one. */
const CHANGED = [50, 0] as const;

interface Measured {
  readonly seconds: number;
  /** Compressed bytes of layers that the repository did not have. */
  readonly bytes: number;
}

async function main(): Promise<void> {
  const rig = readRig();
  if (rig === undefined) throw new Error('eval "$(node rig/main.ts env)" first');
  const { registry, bases } = rig;
  const builder = rig.builders.container ?? rig.builders.remote;
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
  const index = await servePackageIndex();
  const versions = sizes().map((size, number) => {
    index.publish(`pkg${number}`, '1.0', randomBytes(size));
    return '1.0';
  });
  const requirements = () => versions.map((version, number) => `pkg${number}==${version}\n`).join('');
  const known = new Map<string, Set<string>>();
  const repository = (name: string) => `${registry}/bench${process.pid}/${name}`;
  const measure = async (name: string, build: () => Promise<string>): Promise<Measured> => {
    const began = performance.now();
    const digest = await build();
    const seconds = (performance.now() - began) / 1000;
    const seen = known.get(name) ?? new Set<string>();
    known.set(name, seen);
    const layers = await layersOf(repository(name), digest);
    const bytes = layers.reduce((sum, layer) => sum + (seen.has(layer.digest) ? 0 : layer.size), 0);
    for (const { digest: layer } of layers) seen.add(layer);
    return { seconds, bytes };
  };
  const ours = () =>
    measure('layers', () =>
      buildOurs(folder, builder, bases.python, registry, repository('layers'), index.url, requirements()),
    );
  const plain = () =>
    measure('one-run', () =>
      buildPlain(folder, builder, bases.python, repository('one-run'), index.url, requirements()),
    );
  report('first build, with the base', await ours(), await plain());
  for (const number of CHANGED) {
    versions[number] = '1.1';
    index.publish(`pkg${number}`, '1.1', randomBytes(sizes()[number] ?? 0));
    report(`one package of ${((sizes()[number] ?? 0) / 1e6).toFixed(1)} MB changed`, await ours(), await plain());
  }
  await index.close();
  rmSync(folder, { recursive: true });
}

/** As real environments have them: few large packages, many small ones. */
function sizes(): readonly number[] {
  const weights = Array.from({ length: COUNT }, (_, rank) => 1 / (rank + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((TOTAL * weight) / sum));
}

async function buildOurs(
  folder: string,
  builder: string,
  base: string,
  registry: string,
  repository: string,
  index: string,
  requirements: string,
): Promise<string> {
  const root = join(folder, 'ours');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'requirements.txt'), `--index-url ${index}/simple/\n${requirements}`);
  writeFileSync(
    join(root, 'terrarium.yml'),
    `allowed-registries: ["${registry}"]\nenvironments:\n  - path: requirements.txt\n    base: ${base}\n`,
  );
  const args = ['build', '--json', `--root=${root}`, `--repository=${repository}`, `--builder=${builder}`];
  const image = JSON.parse(await run(process.execPath, [CLI, ...args])).environments[0].image as string;
  return image.split('@')[1] ?? '';
}

async function buildPlain(
  folder: string,
  builder: string,
  base: string,
  repository: string,
  index: string,
  requirements: string,
): Promise<string> {
  const root = join(folder, 'plain');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'requirements.txt'), requirements);
  const step = `python3 -m venv /opt/env && /opt/env/bin/pip install --cache-dir /cache --index-url ${index}/simple/ -r /r.txt`;
  writeFileSync(
    join(root, 'Dockerfile'),
    `FROM ${base}\nCOPY requirements.txt /r.txt\nRUN --mount=type=cache,target=/cache ${step}\n`,
  );
  const metadata = join(folder, 'metadata.json');
  const output = `type=image,name=${repository},push-by-digest=true,push=true,oci-mediatypes=true`;
  await run('docker', [
    'buildx',
    'build',
    `--builder=${builder}`,
    '--provenance=false',
    `--output=${output}`,
    `--metadata-file=${metadata}`,
    root,
  ]);
  return JSON.parse(execFileSync('cat', [metadata], { encoding: 'utf8' }))['containerimage.digest'] as string;
}

/** Runs a program beside the index that this process serves. */
function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  return new Promise((done, fail) => {
    child.on('close', (code) => (code === 0 ? done(out.join('')) : fail(new Error(err.join('').slice(-2000)))));
  });
}

async function layersOf(repository: string, digest: string): Promise<readonly { digest: string; size: number }[]> {
  const [host = '', ...path] = repository.split('/');
  const reply = await fetch(`http://${host}/v2/${path.join('/')}/manifests/${digest}`, {
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
  });
  return ((await reply.json()) as { layers: { digest: string; size: number }[] }).layers;
}

function report(what: string, layered: Measured, single: Measured): void {
  const show = ({ seconds, bytes }: Measured) =>
    `${seconds.toFixed(1).padStart(6)} s ${(bytes / 1e6).toFixed(1).padStart(8)} MB`;
  const ratio = `${(layered.seconds / single.seconds).toFixed(2)} x time, ${(layered.bytes / single.bytes).toFixed(3)} x bytes`;
  console.log(`${what.padEnd(34)} in layers ${show(layered)}   one RUN ${show(single)}   ${ratio}`);
}

await main();
