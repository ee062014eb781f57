import { stat } from 'node:fs/promises';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { KnownWheel } from '../../core/assemble/stored-layers.ts';
import type { LayerFile } from '../../core/layers/join-files.ts';
import { sha256Hex } from '../../core/names/sha256.ts';
import { satisfiesPython } from '../../core/specifiers/python-specifier.ts';
import { normalizeName } from '../../core/specifiers/requirement.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { type InstalledFile, type InstallScheme, installedFiles, siteOf } from '../../core/wheels/installed-files.ts';
import { wheelTops } from '../../core/wheels/wheel-tops.ts';
import type { LoadedPackage } from '../layers/loader.ts';
import { bytesEntry, folderEntry, type PackageEntry } from '../layers/write-packages.ts';
import { openWheel, type WheelArchive } from './wheel-archive.ts';

/** Reads what a wheel in a file is installed as. */
export async function loadWheel(
  wheel: ChosenWheel,
  path: string,
  scheme: InstallScheme,
): Promise<LoadedPackage<KnownWheel>> {
  const archive = await openWheel(path, wheel.file);
  try {
    requireOwn(wheel, archive);
    const installed = installedFiles(archive.contents, wheel.name, scheme);
    if (!installed.ok) throw needsBuildKit(`${wheel.file}: ${installed.reason}`);
    const files = installed.files.map((file) => layerFile(file, archive));
    const { name } = wheel;
    const { version, requires, requiresPython } = archive.metadata;
    const { size: bytes } = await stat(path);
    const known = { name, version, requires, requiresPython, tops: wheelTops(files, siteOf(scheme)), bytes };
    return { name, files, known, close: archive.close };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

// A file that says another name would be found as that.
function requireOwn({ file, name, version }: ChosenWheel, { metadata }: WheelArchive): void {
  if (normalizeName(metadata.name) === name && satisfiesPython(metadata.version, `==${version}`) === true) return;
  throw needsBuildKit(`${file} is ${JSON.stringify(`${metadata.name} ${metadata.version}`)}`);
}

function layerFile({ path, mode, content }: InstalledFile, archive: WheelArchive): LayerFile<PackageEntry> {
  if (content.kind === 'written') {
    return { path, mode, content: bytesEntry(path, mode, content.bytes), fingerprint: sha256Hex(content.bytes) };
  }
  if (content.kind === 'folder') return { path, mode, content: folderEntry(path), fingerprint: 'folder' };
  const { name } = content;
  const entry: PackageEntry = {
    path,
    kind: 'file',
    mode,
    target: '',
    size: archive.sizeOf(name),
    read: () => archive.part(name),
  };
  return { path, mode, content: entry, fingerprint: archive.fingerprintOf(name) };
}
