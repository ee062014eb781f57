// Eight independent environments and a chain of three, beside the same Dockerfiles through one docker buildx bake, in one run.
// Needs the rig (rig/README.md): node bench/bake.ts [rounds]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRig } from '../rig/rig.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const SLEEP = 8;
const INDEPENDENT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const CHAIN = ['x', 'y', 'z'];

function main(): void {
  const rig = readRig();
  if (rig === undefined) throw new Error('eval "$(node rig/main.ts env)" first');
  const builder = rig.builders.container ?? rig.builders.remote;
  const times: { readonly ours: number; readonly bake: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
    // Another text each time, so that neither finds the other's steps in the cache; the order alternates.
    const mark = `${process.pid}-${round}`;
    const ours = () => buildOurs(folder, builder, rig.bases.busybox, rig.registry, `${mark}-ours`);
    const bake = () => buildBake(folder, builder, rig.bases.busybox, rig.registry, `${mark}-bake`);
    const first = round % 2 === 0 ? ours() : bake();
    const second = round % 2 === 0 ? bake() : ours();
    times.push(round % 2 === 0 ? { ours: first, bake: second } : { ours: second, bake: first });
    rmSync(folder, { recursive: true });
  }
  for (const { ours, bake } of times)
    console.log(
      `terrarium build ${ours.toFixed(1)} s   docker buildx bake ${bake.toFixed(1)} s   ${(ours / bake).toFixed(3)} x`,
    );
  const ratios = times.map(({ ours, bake }) => ours / bake).sort((a, b) => a - b);
  console.log(`median ${(ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(3)} x, aim: at most 1.1 x`);
}

const steps = (name: string, mark: string) => `RUN echo ${name} ${mark} > /${name} && sleep ${SLEEP}\n`;

function buildOurs(folder: string, builder: string, base: string, registry: string, mark: string): number {
  const root = join(folder, 'ours');
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'Dockerfile'), text);
  };
  for (const name of INDEPENDENT) write(name, `FROM ${base}\n${steps(name, mark)}`);
  for (const [index, name] of CHAIN.entries())
    write(name, `FROM ${index === 0 ? base : 'below'}\n${steps(name, mark)}`);
  const entries = [...INDEPENDENT, ...CHAIN].map((name) => {
    const below = CHAIN[CHAIN.indexOf(name) - 1];
    const parent = below === undefined ? '' : `    build-contexts: { below: "environment:${below}/Dockerfile" }\n`;
    return `  - path: ${name}/Dockerfile\n${parent}`;
  });
  writeFileSync(join(root, 'terrarium.yml'), `allowed-registries: ["${registry}"]\nenvironments:\n${entries.join('')}`);
  const args = [
    'build',
    '--jobs=11',
    `--root=${root}`,
    `--repository=${registry}/bench/${mark}`,
    `--builder=${builder}`,
  ];
  return timed(process.execPath, [CLI, ...args]);
}

function buildBake(folder: string, builder: string, base: string, registry: string, mark: string): number {
  const root = join(folder, 'bake');
  mkdirSync(root, { recursive: true });
  const target = Object.fromEntries(
    [...INDEPENDENT, ...CHAIN].map((name) => {
      const below = CHAIN[CHAIN.indexOf(name) - 1];
      const dockerfile = `FROM ${below === undefined ? base : 'below'}\n${steps(name, mark)}`;
      const contexts = below === undefined ? {} : { contexts: { below: `target:${below}` } };
      return [
        name,
        {
          context: root,
          'dockerfile-inline': dockerfile,
          tags: [`${registry}/bench/${mark}:${name}`],
          output: ['type=registry'],
          ...contexts,
        },
      ];
    }),
  );
  const file = join(root, 'bake.json');
  writeFileSync(file, JSON.stringify({ group: { default: { targets: [...INDEPENDENT, ...CHAIN] } }, target }));
  return timed('docker', [
    'buildx',
    'bake',
    `--builder=${builder}`,
    '--provenance=false',
    `--allow=fs.read=${root}`,
    `--file=${file}`,
  ]);
}

function timed(program: string, args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(program, [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return (performance.now() - began) / 1000;
}

main();
