// What a plan costs beside a large context that nothing selects: node bench/unread-contexts.ts [GiB]
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GIGABYTES = Number(process.argv[2] ?? 3);
const ROUNDS = 5;
/** Plans with the context may take this much longer than without. */
const BAR = 1.2;
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
  const [without, beside] = ['without', 'beside'].map((name) => writeTree(join(folder, name)));
  writeData(join(beside ?? '', 'unselected/data'));
  let missed = false;
  for (const command of [
    ['plan', '--offline'],
    ['hash'],
    ['pin', '--offline'],
    ['explain', '--offline', 'Dockerfile'],
  ]) {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      times[0].push(seconds([...command, `--root=${without}`]));
      times[1].push(seconds([...command, `--root=${beside}`]));
    }
    const [before, after] = times.map(median) as [number, number];
    missed ||= after > before * BAR;
    const ratio = (after / before).toFixed(2);
    const padded = (command[0] ?? '').padEnd(8);
    console.log(`${padded} ${before.toFixed(3)} s, beside ${GIGABYTES} GiB ${after.toFixed(3)} s: ${ratio} x`);
  }
  rmSync(folder, { recursive: true });
  process.exitCode = missed ? 1 : 0;
}

function writeData(path: string): void {
  const chunk = randomBytes(2 ** 20);
  for (let count = 0; count < GIGABYTES * 1024; count += 1) appendFileSync(path, chunk);
}

function writeTree(root: string): string {
  mkdirSync(join(root, 'unselected'), { recursive: true });
  writeFileSync(join(root, 'Dockerfile'), 'FROM debian:12\nRUN true\n');
  writeFileSync(join(root, 'unselected/Dockerfile'), 'FROM debian:12\nCOPY . /data\n');
  writeFileSync(join(root, 'terrarium.yml'), 'environments: [{ path: Dockerfile }]\n');
  writeFileSync(join(root, '.gitignore'), 'data\n');
  spawnSync('git', ['init', '-q', root]);
  return root;
}

function seconds(args: readonly string[]): number {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} exits with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - began) / 1e9;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

main();
