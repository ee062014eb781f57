// A plan in which nothing changed: time, requests and engine calls for 100 environments: node bench/no-change-plan.ts [count]
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { serveRegistry } from '../src/adapters/registry/server/server.ts';
import { countingProxy, publishMarks } from './no-change/marked-registry.ts';

const COUNT = Number(process.argv[2] ?? 100);
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
  const served = await serveRegistry({ directory: join(folder, 'registry') });
  const counter = await countingProxy(served.address);
  const root = join(folder, 'tree');
  const repository = `${counter.address}/bench/environments`;
  writeTree(root, repository);
  await publishMarks(root, `${served.address}/bench/environments`);
  const calls = join(folder, 'engine-calls');
  const shim = join(folder, 'bin');
  mkdirSync(shim);
  writeFileSync(join(shim, 'docker'), `#!/bin/sh\necho "$@" >> ${calls}\nexit 1\n`);
  chmodSync(join(shim, 'docker'), 0o755);
  for (const command of ['plan', 'build']) {
    counter.reset();
    const began = process.hrtime.bigint();
    const run = await spawned([CLI, command, '--json', `--root=${root}`], `${shim}${delimiter}${process.env.PATH}`);
    const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
    const engine = existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').length - 1 : 0;
    const each = (counter.count() / COUNT).toFixed(2);
    console.log(
      `${command.padEnd(6)} ${COUNT} environments: ${milliseconds.toFixed(0)} ms, ${counter.count()} requests (${each} each), ${engine} engine calls, exit ${run}`,
    );
  }
  counter.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

// Not spawnSync: the proxy lives in this process.
function spawned(args: readonly string[], path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PATH: path },
    });
    child.once('close', resolve);
  });
}

function writeTree(root: string, repository: string): void {
  for (let index = 0; index < COUNT; index += 1) {
    const directory = join(root, `env-${index}`);
    mkdirSync(directory, { recursive: true });
    const schema = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json';
    writeFileSync(
      join(directory, 'environment.yml'),
      `${schema}\nname: env-${index}\nimage: python:3.12\nconda_file: conda.yml\n`,
    );
    writeFileSync(
      join(directory, 'conda.yml'),
      `channels: [conda-forge]\ndependencies: [python=3.12, "numpy=1.26.${index}"]\n`,
    );
  }
  writeFileSync(join(root, 'terrarium.yml'), `repository: ${repository}\n`);
  spawnSync('git', ['init', '-q', root]);
}

await main();
