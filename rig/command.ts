import { spawn } from 'node:child_process';

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};

type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command to its end and returns what it printed; any other exit code than 0 throws. */
export async function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const outcome = await execute(command, args, options);
  if (outcome.code === 0) return outcome.stdout;
  throw new Error(`${[command, ...args].join(' ')}: exit code ${outcome.code}\n${tail(outcome)}`);
}

/** What the command printed, or undefined when it fails or does not exist. */
export async function attempt(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string | undefined> {
  return run(command, args, options).catch(() => undefined);
}

function execute(command: string, args: readonly string[], options: CommandOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function tail({ stdout, stderr }: Outcome): string {
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n');
}
