import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** Files that npm packs without being told. */
const ALWAYS_PACKED = ['package.json', 'README.md', 'LICENSE'];

/** The package as it is published, from the sources of today: what a workspace has in its `node_modules`. */
export function assemblePackage(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-package-'));
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  const [left, files] = [true, false].map((isLeft) => manifest.files.filter((file) => file.startsWith('!') === isLeft));
  for (const file of [...ALWAYS_PACKED, ...(files ?? [])])
    if (file !== 'build') cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  for (const file of left ?? []) rmSync(join(folder, file.slice(1)), { recursive: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.package.json'), '--outDir', join(folder, 'build')]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** A workspace in a repository of its own: one of the examples, with the package installed. */
export class TaskWorkspace {
  readonly root = mkdtempSync(join(tmpdir(), 'terrarium-tasks-'));

  constructor(example: string, packageFolder: string) {
    cpSync(join(ROOT, 'examples', example), this.root, { recursive: true });
    this.write('.gitignore', ['node_modules', '.nx', '.turbo', '.moon/cache', '.affected', 'bin', ''].join('\n'));
    mkdirSync(join(this.root, 'node_modules/@terrarium-env'), { recursive: true });
    symlinkSync(packageFolder, join(this.root, 'node_modules/@terrarium-env/terrarium'));
    const bin = join(this.root, 'bin');
    mkdirSync(bin);
    const cli = join(packageFolder, 'dist/cli/index.js');
    writeFileSync(join(bin, 'terrarium'), `#!/bin/sh\nexec ${process.execPath} ${cli} "$@"\n`, { mode: 0o755 });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  /** Makes packages of an installed folder those of the workspace. */
  install(folder: string): void {
    for (const name of readdirSync(join(folder, 'node_modules'))) {
      const place = join(this.root, 'node_modules', name);
      if (!existsSync(place)) symlinkSync(join(folder, 'node_modules', name), place);
    }
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', this.root, ...identity, ...args], { encoding: 'utf8' });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=change');
  }

  /** Makes a change on a branch of its own, and goes back to `main` afterwards. */
  on<T>(change: () => void, look: () => T): T {
    this.git('checkout', '--quiet', '-B', 'change', 'main');
    try {
      change();
      this.commit();
      return look();
    } finally {
      this.git('checkout', '--quiet', '--force', 'main');
    }
  }

  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
    const path = [join(this.root, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, ...QUIET, PATH: path, ...env },
    });
    return { code: status, output: `${stdout}${stderr}` };
  }

  /** Runs the step of an example's workflow that says what is affected since `main`; its output, as the next job gets it. */
  affectedStep(workflow: string): readonly string[] {
    const { jobs } = parse(readFileSync(join(ROOT, 'examples/workflows', workflow), 'utf8')) as Workflow;
    const { env = {}, run = '' } = jobs.affected?.steps.find(({ id }) => id === 'affected') ?? {};
    const variables = Object.fromEntries(Object.keys(env).map((name) => [name, 'main']));
    const output = join(this.root, 'node_modules/github-output');
    writeFileSync(output, '');
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
    const ran = this.run('bash', ['-e', '-c', run], { ...variables, GITHUB_OUTPUT: output });
    if (ran.code !== 0) throw new Error(ran.output);
    return JSON.parse(readFileSync(output, 'utf8').replace(/^\w+=/, '')) as readonly string[];
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

// As on a build server: no daemon stays behind, nothing is drawn, nothing is sent.
const QUIET = {
  CI: 'true',
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  TURBO_TELEMETRY_DISABLED: '1',
  MOON_TELEMETRY: 'false',
};
