import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sized } from '../test-size.ts';

/** Folder of the other implementations (rig/README.md): a Python environment in `venv`, and programs of Go beside it. */
export const oracles: string | undefined = process.env.TERRARIUM_ORACLES || undefined;

/** How many cases an oracle is asked. */
export const oracleCases = sized({ small: 500, ci: 2000, nightly: 100_000 });

/** Answers of `__tests__/oracle/<name>.py`, which reads one JSON value a line and writes one a line. */
export function askPython<T>(name: string, cases: readonly unknown[]): readonly T[] {
  return ask(join(oracles ?? '', 'venv/bin/python'), ['-B', join(import.meta.dirname, `${name}.py`)], cases);
}

/** Answers of a program of Go, `__tests__/oracle/<name>/`, which speaks the same protocol. */
export function askGo<T>(name: string, cases: readonly unknown[]): readonly T[] {
  return ask(join(oracles ?? '', name), [], cases);
}

function ask<T>(command: string, args: readonly string[], cases: readonly unknown[]): readonly T[] {
  const input = cases.map((value) => `${JSON.stringify(value)}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-2000)}`);
  const answers = stdout.split('\n').slice(0, -1);
  if (answers.length !== cases.length)
    throw new Error(`${command}: ${answers.length} answers to ${cases.length} cases`);
  return answers.map((line): T => JSON.parse(line) as T);
}
