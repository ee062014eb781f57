import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GivenRun, RunEnd } from '../fakes/acr-tasks.ts';

interface Task {
  readonly volumes?: readonly { readonly name: string; readonly secret: Readonly<Record<string, string>> }[];
  readonly steps: readonly [Step];
}

interface Step {
  readonly entryPoint: string;
  readonly cmd: string;
  readonly timeout: number;
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
}

/**
 * Does what the engine of ACR Tasks does with a task: renders it, writes secrets through a shell, and runs the step in the unpacked sources,
 * here without a container around it. `docker build` is what `builder` of buildx does, so that steps reach the rig.
 * https://github.com/Azure/acr-builder/blob/main/builder/builder.go
 */
export function acrEngine(builder: string): (run: GivenRun) => Promise<RunEnd> {
  return async (run) => {
    const folder = mkdtempSync(join(tmpdir(), 'acr-engine-'));
    try {
      const { volumes = [], steps } = parse(rendered(run)) as Task;
      const [step] = steps;
      const workspace = join(folder, 'workspace');
      mkdirSync(workspace);
      execFileSync('tar', ['-xz', '-C', workspace], { input: run.archive });
      for (const { name, secret } of volumes) writeVolume(join(folder, name), secret);
      const mounts = (step.volumeMounts ?? []).map(({ name, mountPath }) => ({ from: join(folder, name), mountPath }));
      return await runStep(run, step, { workspace, mounts, programs: fakeDocker(folder, builder) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

// Go's templates: every other action would be one that the test does not know.
function rendered({ task, values }: GivenRun): string {
  const known = new Map(values.map(({ name, value }) => [name, value]));
  return task.replace(/\{\{(.*?)\}\}/g, (_, action: string) => {
    const value = known.get(/^\.Values\.([A-Za-z0-9]+)$/.exec(action)?.[1] ?? '');
    if (value === undefined) throw new Error(`an action that is not rendered: ${action}`);
    return value;
  });
}

/** The engine's own here-document, which a shell expands. */
function writeVolume(volume: string, secret: Readonly<Record<string, string>>): void {
  mkdirSync(volume);
  for (const [name, encoded] of Object.entries(secret)) {
    const text = Buffer.from(encoded, 'base64').toString();
    execFileSync('/bin/sh', ['-c', `cat >> ${volume}/${name} <<EOL\n${text}\nEOL`]);
  }
}

function fakeDocker(folder: string, builder: string): string {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const script = `#!/bin/sh
if [ "$1" = build ]; then shift; exec /usr/bin/docker buildx build --builder=${builder} --load "$@"; fi
exec /usr/bin/docker "$@"
`;
  writeFileSync(join(programs, 'docker'), script);
  chmodSync(join(programs, 'docker'), 0o755);
  return programs;
}

interface Surroundings {
  readonly workspace: string;
  readonly mounts: readonly { readonly from: string; readonly mountPath: string }[];
  /** A folder before the others of PATH. */
  readonly programs: string;
}

function runStep(run: GivenRun, step: Step, { workspace, mounts, programs }: Surroundings): Promise<RunEnd> {
  // The word before the arguments is the image.
  const [image, ...args] = step.cmd.split(' ');
  if (image !== 'docker') throw new Error(`a step in the image ${image}`);
  const mounting = mounts.map(({ from, mountPath }) => `mkdir -p ${mountPath} && mount --bind ${from} ${mountPath}`);
  const inside = ['mount -t tmpfs tmpfs /run', ...mounting, `exec ${step.entryPoint} ${args.join(' ')}`].join(' && ');
  const child = spawn('unshare', ['--mount', '/bin/sh', '-c', inside], {
    cwd: workspace,
    detached: true,
    env: { ...process.env, PATH: `${programs}:${process.env.PATH}` },
  });
  run.signal.addEventListener('abort', () => kill(child));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => run.log(chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? 'Succeeded' : 'Failed')));
}

function kill({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
