import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { MAIN } from './main-file.ts';

/** What a job of a CI is run in: a folder for its clone and its files, and programs of its image. */
export interface JobRoom {
  readonly folder: string;
  readonly workspace: string;
}

/** A repository with two environments, which differ from the commit that its branch begins at in one of them. */
export function twoEnvironments(repository: string): Checkout & { readonly base: string } {
  const checkout = createCheckout();
  checkout.write({
    'one/Dockerfile': 'FROM scratch\nCOPY data.txt /\n',
    'one/data.txt': '1\n',
    'two/Dockerfile': 'FROM scratch\nCOPY data.txt /\n',
    'two/data.txt': '2\n',
    'terrarium.yml': `repository: ${repository}
staging-repository: ${repository}-staging
builder: native
environments:
  - { path: one/Dockerfile, name: one, version: "1" }
  - { path: two/Dockerfile, name: two, version: "1" }
`,
  });
  const base = checkout.commit();
  return { ...checkout, base };
}

/** A new clone at a commit, as a job begins with. */
export function openRoom({ folder, workspace, git }: Checkout, commit: string): JobRoom {
  const room = mkdtempSync(join(folder, 'job-'));
  const clone = join(room, 'clone');
  git('clone', '-q', workspace, clone);
  git('-C', clone, 'checkout', '-q', '--detach', commit);
  mkdirSync(join(room, 'bin'));
  program(room, 'terrarium', `exec ${JSON.stringify(process.execPath)} ${JSON.stringify(MAIN)} "$@"`);
  program(room, 'npm', 'echo "npm $*"');
  return { folder: room, workspace: clone };
}

function program(room: string, name: string, text: string): void {
  const path = join(room, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

export interface Ran {
  readonly code: number | null;
  readonly log: string;
}

/** Runs a script with bash as a CI does, with no variables but these. */
export async function runScript(
  { folder, workspace }: JobRoom,
  script: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Ran> {
  const path = join(folder, 'script.sh');
  writeFileSync(path, script);
  const own = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, HOME: folder, TMPDIR: folder };
  const child = spawn('bash', [...flags, path], { cwd: workspace, env: { ...own, ...env } });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, log };
}

/** Copies what is there. */
export function copyArtifact(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
