import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '../command.ts';
import { builtAt, type CondaFile, type CondaPackage, condaPackages } from './packages.ts';

type IndexedPackage = { readonly archive: string; readonly index: Readonly<Record<string, unknown>> };

// Some time, always the same: equal packages are equal bytes.
const timestamp = 1_700_000_000_000;

/** Writes the channel, packages and indexes, into the folder. */
export async function writeChannel(folder: string): Promise<void> {
  for (const subdir of ['linux-64', 'noarch']) {
    mkdirSync(join(folder, subdir), { recursive: true });
    const packages: IndexedPackage[] = [];
    for (const entry of condaPackages.filter((candidate) => candidate.subdir === subdir)) {
      packages.push(await writePackage(entry, join(folder, subdir)));
    }
    writeFileSync(join(folder, subdir, 'repodata.json'), `${JSON.stringify(repodata(subdir, packages), null, 2)}\n`);
  }
}

async function writePackage(entry: CondaPackage, folder: string): Promise<IndexedPackage> {
  const archive = join(folder, `${entry.name}-${entry.version}-0.tar.bz2`);
  const tree = `${archive}.tree`;
  rmSync(tree, { recursive: true, force: true });
  const index = packageIndex(entry);
  for (const [path, file] of Object.entries(entry.files)) writeEntry(join(tree, path), file);
  writeEntry(join(tree, 'info/index.json'), { text: JSON.stringify(index) });
  writeEntry(join(tree, 'info/paths.json'), { text: JSON.stringify(packagePaths(entry)) });
  if (entry.entryPoints !== undefined)
    writeEntry(join(tree, 'info/link.json'), { text: JSON.stringify(linkOf(entry.entryPoints)) });
  await pack(tree, archive);
  rmSync(tree, { recursive: true });
  return { archive, index };
}

function writeEntry(path: string, file: CondaFile): void {
  mkdirSync(dirname(path), { recursive: true });
  if ('link' in file) symlinkSync(file.link, path);
  else writeFileSync(path, file.text, { mode: file.executable ? 0o755 : 0o644 });
}

function linkOf(entryPoints: readonly string[]): Readonly<Record<string, unknown>> {
  return { noarch: { type: 'python', entry_points: entryPoints }, package_metadata_version: 1 };
}

function packageIndex(entry: CondaPackage): Readonly<Record<string, unknown>> {
  const { name, version, subdir, depends, entryPoints } = entry;
  const noarch = entryPoints === undefined ? 'generic' : 'python';
  const place = subdir === 'noarch' ? { noarch } : { arch: 'x86_64', platform: 'linux' };
  return { name, version, build: '0', build_number: 0, depends, subdir, ...place, license: 'Apache-2.0', timestamp };
}

function packagePaths({ files }: CondaPackage): Readonly<Record<string, unknown>> {
  const paths = Object.entries(files).map(([path, file]) => ({ _path: path, ...pathFacts(file) }));
  return { paths_version: 1, paths };
}

// A link to outside of the package has no content to describe.
function pathFacts(file: CondaFile): Readonly<Record<string, unknown>> {
  if ('link' in file) return { path_type: 'softlink' };
  const { text, placeholder } = file;
  const content = { path_type: 'hardlink', sha256: digest('sha256', text), size_in_bytes: Buffer.byteLength(text) };
  return placeholder === undefined ? content : { ...content, file_mode: placeholder, prefix_placeholder: builtAt };
}

async function pack(tree: string, archive: string): Promise<void> {
  const reproducible = ['--sort=name', `--mtime=@${timestamp / 1000}`, '--owner=0', '--group=0', '--numeric-owner'];
  await run('tar', ['--create', '--bzip2', `--file=${archive}`, ...reproducible, '-C', tree, '.']);
}

function repodata(subdir: string, packages: readonly IndexedPackage[]): Readonly<Record<string, unknown>> {
  const entries = packages.map(({ archive, index }) => [basename(archive), { ...index, ...archiveFacts(archive) }]);
  return { info: { subdir }, packages: Object.fromEntries(entries), 'packages.conda': {}, repodata_version: 1 };
}

function archiveFacts(archive: string): Readonly<Record<string, unknown>> {
  const bytes = readFileSync(archive);
  return { md5: digest('md5', bytes), sha256: digest('sha256', bytes), size: bytes.length };
}

function digest(algorithm: 'md5' | 'sha256', content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex');
}
