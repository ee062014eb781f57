import { join } from 'node:path';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { readCommand } from '../command.ts';
import { fetchUv, type UvSurroundings, uvPlatform } from './fetch-uv.ts';
import type { PackageIndex } from './package-index.ts';

/** A program of uv for this machine: that of PATH where it is 0.6 or newer, else a pinned one. */
export async function findUv(index: PackageIndex, surroundings: UvSurroundings): Promise<string> {
  const found = await readCommand('uv', ['--version'], surroundings.env);
  const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
  if (Number(major) > 0 || Number(minor) >= 6) return 'uv';
  const name = nameOfPlatform();
  const platform = uvPlatform(name);
  if (platform === undefined) throw needsBuildKit(`there is no uv on PATH, and none is known for ${name}`);
  return join(await fetchUv(index, platform, surroundings), 'uv');
}

function nameOfPlatform(): string {
  const { glibcVersionRuntime } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
  const isMusl = process.platform === 'linux' && (glibcVersionRuntime === undefined || process.arch === 'arm64');
  return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
}
