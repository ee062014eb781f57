import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';
import versions from './versions.json' with { type: 'json' };

const packages = ['ca-certificates', 'python3', 'python3-pip', 'python3-venv'];

/** A folder with `rootfs.tar`: a minimal Debian with Python, pip and venv. */
export async function pythonRootfs(layout: Layout): Promise<string> {
  const folder = join(layout.cache, `rootfs-${versions.debian}`);
  if (!existsSync(folder)) await step(`made a Debian ${versions.debian} root file system`, () => bootstrap(folder));
  return folder;
}

async function bootstrap(folder: string): Promise<void> {
  const tree = `${folder}.tree`;
  const unfinished = `${folder}.unfinished`;
  await removeTree(tree);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await run('debootstrap', ['--variant=minbase', `--include=${packages.join(',')}`, versions.debian, tree]);
  const excluded = ['./dev/*', './proc/*', './sys/*', './var/cache/apt/*.bin', './var/cache/apt/archives/*.deb'];
  const excludes = excluded.map((pattern) => `--exclude=${pattern}`);
  await run('tar', [
    '--create',
    '--numeric-owner',
    `--file=${join(unfinished, 'rootfs.tar')}`,
    ...excludes,
    '-C',
    tree,
    '.',
  ]);
  await removeTree(tree);
  renameSync(unfinished, folder);
}

/** An interrupted debootstrap leaves the host's /proc mounted in its tree: stay out of it. */
async function removeTree(tree: string): Promise<void> {
  await run('rm', ['--recursive', '--force', '--one-file-system', tree]);
}
