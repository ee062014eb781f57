import { spawn, spawnSync } from 'node:child_process';
import { MAIN } from './main-file.ts';

/** Where the command line is started. */
export interface Place {
  readonly cwd?: string;
  /** Its variables, instead of those of this process. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line from its sources. */
export function terrariumIn(place: Place, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { ...place, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The same, beside what this process serves meanwhile. */
export async function terrariumBeside(place: Place, ...args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [MAIN, ...args], place);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...said };
}
