import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type StartedRegistry, startDockerRegistry } from '../adapters/registry/debian-registry.ts';
import { dedent } from '../dedent.ts';
import { type Run, Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const unique = `k${process.pid}${Date.now().toString(36)}`;
const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A folder on a disk of its own, which is soon full. */
function smallDisk(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'tk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  closers.push(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A BuildKit of the test's own, and a buildx builder on it. */
class OwnBuildkit {
  readonly name = `${unique}-${closers.length}`;
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    const socket = join(folder, 's');
    const config = dedent`
      root = "${join(folder, 'data')}"
      [grpc]
        address = ["unix://${socket}"]
      [worker.oci]
        enabled = true
        networkMode = "host"
      [worker.containerd]
        enabled = false
      [registry."${parts?.registry}"]
        http = true
    `;
    writeFileSync(join(folder, 'c.toml'), config);
    execFileSync('docker', ['buildx', 'create', '--driver=remote', `--name=${this.name}`, `unix://${socket}`], {
      stdio: 'pipe',
    });
    closers.push(async () => {
      execFileSync('docker', ['buildx', 'rm', '--force', this.name], { stdio: 'pipe' });
      await this.kill('SIGTERM');
    });
  }

  async start(): Promise<void> {
    this.#child = spawn(rig?.buildkitd ?? '', ['--config', join(this.#folder, 'c.toml')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        execFileSync('docker', ['buildx', 'inspect', this.name], { stdio: 'pipe', timeout: 5000 });
        const said = execFileSync('docker', ['buildx', 'inspect', this.name], { encoding: 'utf8' });
        if (/Status:\s*running/.test(said)) return;
      } catch {
        // It is not there yet.
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('BuildKit did not start');
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }
}

function open(dockerfiles: Readonly<Record<string, string>>, flags: readonly string[]): Workspace {
  const files = Object.entries(dockerfiles).map(([name, steps]) => [
    `${name}/Dockerfile`,
    `FROM ${rig?.bases.busybox}\n${steps}\n`,
  ]);
  const config = dedent`
    allowed-registries: ["${parts?.registry}"]
    environments:
      - path: "*/Dockerfile"
  `;
  const workspace = new Workspace({ ...Object.fromEntries(files), 'terrarium.yml': config }, ['--jobs=1', ...flags]);
  closers.push(() => workspace.remove());
  return workspace;
}

const became = (run: Run) => Object.fromEntries(run.rows.map(({ id, status }) => [id.split('/')[0], status]));
const failedOf = (run: Run) =>
  run.rows.filter(({ status }) => status === 'failed').map(({ id }) => id.split('/')[0] ?? '');
/** What the next run does with `c`. */
const settled = (run: Run) => (became(run).c === 'built' ? 'reused' : 'built');
const detailOf = (run: Run, name: string) => run.rows.find(({ id }) => id.startsWith(`${name}/`))?.detail ?? '';

/** What has the same cause as another one says that. */
function expectCause(run: Run, cause: RegExp): void {
  const [first = '', ...others] = failedOf(run).map((name) => detailOf(run, name));
  expect(first).toMatch(cause);
  for (const detail of others) expect(detail).toMatch(new RegExp(`same cause as|${cause.source}`));
}

describe.skipIf(rig === undefined)('a part that fails in the middle of a build', () => {
  it('BuildKit, killed: the error says so, siblings finish, and the next run succeeds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tk-'));
    const buildkit = new OwnBuildkit(folder);
    await buildkit.start();
    const mark = join(folder, 'mark');
    mkdirSync(mark);
    const workspace = open({ a: 'RUN echo a > /a', b: `RUN echo ${unique} > /b && sleep 5`, c: 'RUN echo c > /c' }, [
      `--repository=${parts?.registry}/${unique}/killed`,
      `--builder=${buildkit.name}`,
      '--verbose',
    ]);
    const running = workspace.buildBeside();
    await new Promise((done) => setTimeout(done, 4000));
    await buildkit.kill('SIGKILL');
    await buildkit.start();
    const run = await running;
    expect(became(run), run.stderr).toEqual({ a: 'built', b: 'failed', c: 'built' });
    expect(detailOf(run, 'b')).toContain('the builder went away in the middle of the build');
    const again = await workspace.buildBeside();
    expect(became(again), again.stderr).toEqual({ a: 'reused', b: 'built', c: 'reused' });
  });

  // What has no room on the full disk fails as well, for its own reason: it is tried, and not blocked.
  it('the disk of BuildKit: the error says so, siblings go on, and the next run succeeds', async () => {
    const disk = smallDisk(96);
    const buildkit = new OwnBuildkit(disk);
    await buildkit.start();
    const flags = [`--repository=${parts?.registry}/${unique}/disk`, `--builder=${buildkit.name}`];
    const workspace = open(
      { a: 'RUN echo a > /a', b: 'RUN dd if=/dev/urandom of=/b bs=1M count=200', c: 'RUN echo c > /c' },
      flags,
    );
    const run = await workspace.buildBeside();
    expect(became(run), run.stderr).toMatchObject({
      a: 'built',
      b: 'failed',
      c: expect.not.stringContaining('blocked'),
    });
    expectCause(run, /the builder has no space left/);
    workspace.edit('b/Dockerfile', 'count=200', 'count=2');
    execFileSync('mount', ['-o', 'remount,size=256m', disk]);
    const again = await workspace.buildBeside();
    expect(became(again), again.stderr).toMatchObject({ a: 'reused', b: 'built', c: settled(run) });
  });

  it('the disk of the registry: the error says so, siblings go on, and the next run succeeds', async () => {
    const disk = smallDisk(24);
    const registry: StartedRegistry = await startDockerRegistry(disk);
    closers.push(() => registry.close());
    const workspace = open(
      { a: 'RUN echo a > /a', b: 'RUN dd if=/dev/urandom of=/b bs=1M count=40', c: 'RUN echo c > /c' },
      [`--repository=${registry.address}/env`, `--builder=${rig?.builders.container}`],
    );
    const run = await workspace.buildBeside();
    expect(became(run), run.stderr).toMatchObject({
      a: 'built',
      b: 'failed',
      c: expect.not.stringContaining('blocked'),
    });
    expectCause(run, /the (?:push to the registry failed|registry has no space left)/);
    workspace.edit('b/Dockerfile', 'count=40', 'count=2');
    // Uploads that were cut off stay until somebody purges them.
    rmSync(join(disk, 'data/docker/registry/v2/repositories/env/_uploads'), { recursive: true });
    const again = await workspace.buildBeside();
    expect(became(again), again.stderr).toMatchObject({ a: 'reused', b: 'built', c: settled(run) });
  });
});
