import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, run } from './command.ts';
import { installPackages } from './debian.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';
import versions from './versions.json' with { type: 'json' };

const { version, zipSha256 } = versions.go;
const module = 'golang.org/toolchain';
const moduleVersion = `v0.0.1-go${version}.linux-amd64`;

/** A Go that can build the tools: the installed one, else one from the module proxy in the cache. */
export async function goCommand(layout: Layout): Promise<string> {
  const installed = await attempt('go', ['env', 'GOVERSION']);
  // From 1.21 on, Go fetches the newer toolchain that a module asks for.
  if (installed && isAtLeast(installed.trim(), 1, 21)) return 'go';
  const folder = join(layout.cache, `go-${version}`);
  if (!existsSync(folder)) await step(`fetched Go ${version}`, () => fetchToolchain(folder));
  return join(folder, 'bin', 'go');
}

function isAtLeast(goVersion: string, major: number, minor: number): boolean {
  const [, foundMajor = 0, foundMinor = 0] = (/^go(\d+)\.(\d+)/.exec(goVersion) ?? []).map(Number);
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}

async function fetchToolchain(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const zip = join(unfinished, 'go.zip');
  writeFileSync(zip, await downloadZip());
  await run('unzip', ['-q', zip, '-d', unfinished]);
  const tree = join(unfinished, `${module}@${moduleVersion}`);
  makeExecutable(join(tree, 'bin'));
  makeExecutable(join(tree, 'pkg', 'tool', 'linux_amd64'));
  renameSync(tree, folder);
  rmSync(unfinished, { recursive: true });
}

/** Debian's Go is too old to build the tools, but it knows where modules come from. */
async function moduleProxy(): Promise<string> {
  if (process.env.GOPROXY) return process.env.GOPROXY;
  if ((await attempt('go', ['version'])) === undefined) await installPackages(['golang-go']);
  return (await run('go', ['env', 'GOPROXY'])).trim();
}

async function downloadZip(): Promise<Uint8Array> {
  const proxy = (await moduleProxy()).split(/[,|]/)[0];
  const url = `${proxy}/${module}/@v/${moduleVersion}.zip`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Go ${version} is missing and cannot be fetched: install it (${response.status})`);
  const zip = new Uint8Array(await response.arrayBuffer());
  const digest = createHash('sha256').update(zip).digest('hex');
  if (digest !== zipSha256) throw new Error(`${moduleVersion}.zip has the SHA-256 ${digest}, not ${zipSha256}`);
  return zip;
}

/** Module archives carry no modes. */
function makeExecutable(folder: string): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
}
