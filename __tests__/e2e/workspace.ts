import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');

/** What became of an environment, as `build --json` prints it. */
export interface Row {
  readonly id: string;
  readonly status: string;
  readonly reason?: string;
  readonly detail: string;
  readonly image?: string;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly rows: readonly Row[];
  /** Distinct images that were built. */
  readonly built: readonly string[];
}

/** A monorepo in a temporary folder, and the CLI to run on it. */
export class Workspace {
  readonly root = mkdtempSync(join(tmpdir(), 'terrarium-ws-'));
  readonly flags: readonly string[];

  constructor(files: Readonly<Record<string, string>>, flags: readonly string[]) {
    this.flags = flags;
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  makeExecutable(path: string): void {
    chmodSync(join(this.root, path), 0o755);
  }

  edit(path: string, from: string | RegExp, to: string): void {
    const text = readFileSync(join(this.root, path), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} does not hold ${from}`);
    this.write(path, edited);
  }

  run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
    const result = spawnSync(process.execPath, [CLI, ...args, `--root=${this.root}`], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    });
    return readRun(args, result.status, result.stdout, result.stderr);
  }

  /** Runs beside what this process serves meanwhile. */
  buildBeside(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
    return this.runBeside(['build', '--json', ...this.flags, ...args], env);
  }

  async runBeside(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
    const child = spawn(process.execPath, [CLI, ...args, `--root=${this.root}`], { env: { ...process.env, ...env } });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk) => out.push(String(chunk)));
    child.stderr.on('data', (chunk) => err.push(String(chunk)));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    return readRun(args, code, out.join(''), err.join(''));
  }

  build(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
    return this.run(['build', '--json', ...this.flags, ...args], env);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function readRun(args: readonly string[], code: number | null, stdout: string, stderr: string): Run {
  const rows = args.includes('--json') && stdout.startsWith('{') ? rowsOf(stdout) : [];
  const built = rows.filter((row) => row.status === 'built').flatMap((row) => row.image ?? []);
  return { code, stdout, stderr, rows, built: [...new Set(built)] };
}

function rowsOf(stdout: string): readonly Row[] {
  const value = JSON.parse(stdout) as { environments?: readonly Row[] };
  return value.environments ?? [];
}
