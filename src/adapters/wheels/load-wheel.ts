import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { KnownWheel } from '../../core/assemble/stored-layers.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { markerValue } from '../../core/names/marker-value.ts';
import { satisfiesPython } from '../../core/names/python-specifier.ts';
import { normalizeName, parseRequirement } from '../../core/names/requirement.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { type InstalledFile, type InstallScheme, installedFiles, siteOf } from '../../core/wheels/installed-files.ts';
import { type InstalledWheel, type LayerFile, topsOf } from '../../core/wheels/layer-files.ts';
import type { PackageIndex } from './package-index.ts';
import { openWheel, type WheelArchive } from './wheel-archive.ts';
import { bytesEntry, type WheelEntry } from './write-wheel-layer.ts';

/** A wheel that was downloaded, and what it is installed as. It has to be closed. */
export interface LoadedWheel extends InstalledWheel<WheelEntry> {
  readonly known: KnownWheel;
  readonly close: () => Promise<void>;
}

/** Downloads a wheel into a folder and reads what it is installed as. */
export async function loadWheel(
  index: PackageIndex,
  wheel: ChosenWheel,
  scheme: InstallScheme,
  folder: string,
): Promise<LoadedWheel> {
  const path = join(folder, `${wheel.sha256}.whl`);
  await index.download(wheel, path);
  const archive = await openWheel(path, wheel.file);
  try {
    requireOwn(wheel, archive);
    const installed = installedFiles(archive.contents, wheel.name, scheme);
    if (!installed.ok) throw needsBuildKit(`${wheel.file}: ${installed.reason}`);
    const files = installed.files.map((file) => layerFile(file, archive));
    const { name } = wheel;
    const { version } = archive.metadata;
    const requires = archive.metadata.requires.filter(countsWithoutExtras);
    const { size: bytes } = await stat(path);
    const known = { name, version, requires, tops: topsOf(files, siteOf(scheme)), bytes };
    return { name, files, known, close: archive.close };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

// A file that says another name would be found as that.
function requireOwn({ file, name, version }: ChosenWheel, { metadata }: WheelArchive): void {
  if (normalizeName(metadata.name) === name && satisfiesPython(metadata.version, `==${version}`) === true) return;
  throw new TerrariumError('build-failed', `${file} is ${JSON.stringify(`${metadata.name} ${metadata.version}`)}`);
}

function countsWithoutExtras(text: string): boolean {
  const reading = parseRequirement(text);
  const marker = reading.ok ? reading.requirement.marker : undefined;
  return marker === undefined || markerValue(marker, { extra: '' }) !== false;
}

function layerFile({ path, mode, content }: InstalledFile, archive: WheelArchive): LayerFile<WheelEntry> {
  if (content.kind === 'written') {
    const fingerprint = createHash('sha256').update(content.bytes).digest('hex');
    return { path, mode, content: bytesEntry(path, mode, content.bytes), fingerprint };
  }
  const { name } = content;
  const entry: WheelEntry = {
    path,
    kind: 'file',
    mode,
    target: '',
    size: archive.sizeOf(name),
    read: () => archive.part(name),
  };
  return { path, mode, content: entry, fingerprint: archive.fingerprintOf(name) };
}
