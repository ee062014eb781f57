// The files of a commit from git objects: our adapter beside a process a file, and beside what git itself takes for the same bytes.
// node bench/git-objects.ts [rounds]
import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitTree } from '../src/adapters/git/objects.ts';
import { readByProcesses } from './git-a-process-a-file.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const SIZES = [1000, 3000];

interface Way {
  readonly name: string;
  readonly read: () => Promise<unknown>;
}

async function main(): Promise<void> {
  console.log(`medians of ${ROUNDS} rounds, one way after the other in each; a process a file: one round`);
  for (const count of SIZES) {
    const root = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
    const commit = generate(root, count);
    const slow = await seconds(() => readByProcesses(root, commit));
    report(`${count} definitions and ${count} links`, slow, await measure(waysOf(root, commit)));
    rmSync(root, { recursive: true });
  }
}

function waysOf(root: string, commit: string): readonly Way[] {
  return [
    { name: 'gitTree: list, read, links', read: () => readAll(root, commit, 'text') },
    { name: 'gitTree: list, digest, links', read: () => readAll(root, commit, 'digest') },
    {
      name: 'git archive | tar -t',
      read: async () => execSync(`git -C ${root} archive ${commit} | tar -t > /dev/null`),
    },
  ];
}

async function readAll(root: string, commit: string, what: 'text' | 'digest'): Promise<void> {
  const tree = await gitTree(root, commit);
  const paths = (await tree.listFiles()).filter((path) => path.startsWith('env'));
  for (let at = 0; at < paths.length; at += 32) {
    const slice = paths.slice(at, at + 32);
    await Promise.all(slice.map((path) => (what === 'text' ? tree.readText(path) : tree.digestFile(path))));
  }
  const links = (await tree.listContext('links'))?.filter(({ kind }) => kind === 'link');
  if (paths.length !== links?.length) throw new Error('not everything was read');
}

function generate(root: string, count: number): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  mkdirSync(join(root, 'links'));
  for (let number = 0; number < count; number += 1) {
    const folder = join(root, `env${number}`);
    mkdirSync(folder);
    const packages = Array.from({ length: 20 }, (_, at) => `  - package${at}=${number}.${at}\n`).join('');
    writeFileSync(
      join(folder, 'environment.yml'),
      `name: env${number}\nchannels: [conda-forge]\ndependencies:\n${packages}`,
    );
    symlinkSync(`../env${number}/environment.yml`, join(root, 'links', `link${number}`));
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  git('repack', '-adq');
  return git('rev-parse', 'HEAD');
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function measure(ways: readonly Way[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, read } of ways) times.get(name)?.push(await seconds(read));
  }
  return new Map([...times].map(([name, list]) => [name, list.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0]));
}

function report(title: string, slow: number, medians: ReadonlyMap<string, number>): void {
  const floor = [...medians.values()].at(-1) ?? 1;
  console.log(`\n${title}`);
  for (const [name, median] of [['a process a file', slow] as const, ...medians]) {
    const ratios = `${(median / floor).toFixed(1)} x archive, 1/${(slow / median).toFixed(0)} of a process a file`;
    console.log(`  ${name.padEnd(30)} ${(median * 1000).toFixed(0).padStart(7)} ms   ${ratios}`);
  }
}

await main();
