import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Layout } from './layout.ts';

export type Service = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly answers: () => Promise<boolean>;
};

/** What is known of a started process. Its start time tells it from a later process with the same id. */
type ProcessRecord = { readonly pid: number; readonly startTime: string; readonly command: readonly string[] };

const startTimeout = 60_000;
const stopTimeout = 30_000;
const pollInterval = 100;

/** Starts the service unless it runs already with the same command line; returns once it answers. */
export async function ensureRunning(service: Service, layout: Layout): Promise<void> {
  const running = runningProcess(service.name, layout);
  if (running && running.command.join('\0') !== service.command.join('\0')) await stopService(service.name, layout);
  if (!runningProcess(service.name, layout)) start(service, layout);
  const answered = await waitFor(async () => died(service, layout) || (await service.answers()), startTimeout);
  if (!answered || died(service, layout)) {
    throw new Error(`${service.name} does not answer; its log is ${logFile(service.name, layout)}`);
  }
}

/** Ends the service: asks first, insists when it stays. */
export async function stopService(name: string, layout: Layout): Promise<void> {
  const running = runningProcess(name, layout);
  if (running) {
    const gone = async () => runningProcess(name, layout) === undefined;
    process.kill(running.pid, 'SIGTERM');
    // Each service leads a process group of its own, so a negative id reaches its children as well.
    if (!(await waitFor(gone, stopTimeout))) process.kill(-running.pid, 'SIGKILL');
    if (!(await waitFor(gone, stopTimeout))) throw new Error(`${name} (process ${running.pid}) cannot be ended`);
  }
  rmSync(recordFile(name, layout), { force: true });
}

export async function httpAnswers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function start({ name, command: [program, ...args] }: Service, layout: Layout): void {
  const log = openSync(logFile(name, layout), 'a');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  if (child.pid === undefined) throw new Error(`${program} cannot be started`);
  child.unref();
  const record: ProcessRecord = {
    pid: child.pid,
    startTime: startTimeOf(child.pid) ?? '',
    command: [program, ...args],
  };
  writeFileSync(recordFile(name, layout), `${JSON.stringify(record, null, 2)}\n`);
}

function died(service: Service, layout: Layout): boolean {
  return runningProcess(service.name, layout) === undefined;
}

function runningProcess(name: string, layout: Layout): ProcessRecord | undefined {
  const file = recordFile(name, layout);
  if (!existsSync(file)) return undefined;
  const record = JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
  return startTimeOf(record.pid) === record.startTime ? record : undefined;
}

/** Field 22 of /proc/PID/stat; undefined for a process that is gone or a zombie. */
function startTimeOf(pid: number): string | undefined {
  try {
    // The second field, the name in parentheses, may hold spaces: count from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

async function waitFor(condition: () => Promise<boolean>, timeout: number): Promise<boolean> {
  const deadline = performance.now() + timeout;
  while (performance.now() < deadline) {
    if (await condition()) return true;
    await sleep(pollInterval);
  }
  return false;
}

function logFile(name: string, layout: Layout): string {
  return join(layout.logs, `${name}.log`);
}

function recordFile(name: string, layout: Layout): string {
  return join(layout.processes, `${name}.json`);
}
